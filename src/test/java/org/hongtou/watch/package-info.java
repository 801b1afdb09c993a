/** Tests of the file of saved searches. */
@NullMarked
package org.hongtou.watch;

import org.jspecify.annotations.NullMarked;
