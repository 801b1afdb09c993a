@NullMarked
package org.hongtou.pipeline;

import org.jspecify.annotations.NullMarked;
