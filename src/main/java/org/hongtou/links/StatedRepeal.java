package org.hongtou.links;

import org.hongtou.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * That a notice says of another document that it no longer holds (废止, 失效, 停止执行, 代替).
 *
 * @param title what stands between 《 and 》; null where a list has the number alone
 * @param number 发文字号 as written; null where none stands there
 * @param span the title with its number
 */
public record StatedRepeal(@Nullable String title, @Nullable String number, Span span) {}
