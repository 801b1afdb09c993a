/**
 * The add-on for search by meaning, which {@code scripts/add-semantic} installs apart from Hongtou:
 * finding and starting it.
 */
@NullMarked
package org.hongtou.semantic;

import org.jspecify.annotations.NullMarked;
