/**
 * Spreadsheets (XLS, XLSX, WPS .et): sheets as titles, task tables and notes, as they are shown.
 */
@NullMarked
package org.hongtou.read.formats.sheet;

import org.jspecify.annotations.NullMarked;
