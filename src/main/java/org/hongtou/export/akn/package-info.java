/** Notices as Akoma Ntoso XML (OASIS LegalDocML 3.0). */
@NullMarked
package org.hongtou.export.akn;

import org.jspecify.annotations.NullMarked;
