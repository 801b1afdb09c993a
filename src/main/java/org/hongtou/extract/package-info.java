/**
 * Extraction: metadata, tasks, responsibilities, targets, citations and lists of a notice, each
 * grounded in its text.
 */
@NullMarked
package org.hongtou.extract;

import org.jspecify.annotations.NullMarked;
