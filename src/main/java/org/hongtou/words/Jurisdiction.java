package org.hongtou.words;

import org.jspecify.annotations.Nullable;

/**
 * Whose notice it is: what 省, 市 and 区 mean in its units' names.
 *
 * @param province full name ({@code 江西省}, {@code 上海市}); null for a central authority's notice, or
 *     where unknown
 * @param city full name of the prefecture-level city ({@code 赣州市}); null for a province's notice
 * @param central whether a central authority issued it: then 财政部 needs no place, and 发展改革委 is the
 *     national one
 */
public record Jurisdiction(@Nullable String province, @Nullable String city, boolean central) {
  /** Where nothing is known. */
  public static final Jurisdiction UNKNOWN = new Jurisdiction(null, null, false);
}
