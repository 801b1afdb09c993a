/**
 * Records measured against annotations by hand (gold): reading and drafting annotations, comparing
 * one notice, adding up. Start at {@link org.hongtou.evaluate.NoticeEvaluation}.
 */
@NullMarked
package org.hongtou.evaluate;

import org.jspecify.annotations.NullMarked;
