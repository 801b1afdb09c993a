/**
 * Hongtou (红头): Chinese red-header policy notices as grounded records. Start at {@link
 * org.hongtou.Hongtou}.
 */
@NullMarked
package org.hongtou;

import org.jspecify.annotations.NullMarked;
