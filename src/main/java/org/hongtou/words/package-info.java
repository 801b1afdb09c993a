/**
 * Words: segmentation by HanLP, numerals and dates, and the lexicons of units of government, places
 * and measure words.
 */
@NullMarked
package org.hongtou.words;

import org.jspecify.annotations.NullMarked;
