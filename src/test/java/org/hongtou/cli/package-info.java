@NullMarked
package org.hongtou.cli;

import org.jspecify.annotations.NullMarked;
