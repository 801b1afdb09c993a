/** The main job: all stages over a corpus, parallel, incremental, with a report. */
@NullMarked
package org.hongtou.pipeline;

import org.jspecify.annotations.NullMarked;
