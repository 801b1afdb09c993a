/**
 * The ledger as a workbook and as a document. Names the classes of POI, which are not on the
 * program's class path; had by {@link org.hongtou.libraries.FormatLibraries} alone.
 */
@NullMarked
package org.hongtou.ledger.office;

import org.jspecify.annotations.NullMarked;
