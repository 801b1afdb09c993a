package org.hongtou.extract;

import org.jspecify.annotations.Nullable;

/**
 * The years that a notice is about.
 *
 * @param plan the year of a plan for one year (2021年工作要点), the deadline of targets that state none;
 *     null for other notices
 * @param year the year that dates without one mean: the plan's, else that of writing; null if
 *     unknown
 * @param several whether the title names several years (2023—2025年): 全年 and 年末 then mean each of
 *     them
 */
record NoticeYears(@Nullable String plan, @Nullable Integer year, boolean several) {}
