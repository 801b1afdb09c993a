package org.hongtou.model;

import org.jspecify.annotations.Nullable;

/**
 * A numbered item of the outline (章节): heading or leaf.
 *
 * @param number its label as written: {@code （一）}
 * @param path the labels from the top: {@code 二、(一)1.}
 * @param level depth, from 1
 * @param heading its heading (小标题); null for running text only
 * @param span the number and the heading, or the number alone
 */
public record Section(String number, String path, int level, @Nullable String heading, Span span) {}
