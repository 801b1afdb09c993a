/** Tables as an Excel workbook, with POI, which is not on the class path of the program. */
@NullMarked
package org.hongtou.export.office;

import org.jspecify.annotations.NullMarked;
