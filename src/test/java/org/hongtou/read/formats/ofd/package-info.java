@NullMarked
package org.hongtou.read.formats.ofd;

import org.jspecify.annotations.NullMarked;
