/** The command line: one class per command. */
@NullMarked
package org.hongtou.cli;

import org.jspecify.annotations.NullMarked;
