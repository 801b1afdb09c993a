/** What knows of the add-on's libraries; loaded only together with them. */
@NullMarked
package org.hongtou.semantic.bge;

import org.jspecify.annotations.NullMarked;
