/** Tests of the pages, among them in a browser. */
@NullMarked
package org.hongtou.report;

import org.jspecify.annotations.NullMarked;
