package org.hongtou.model;

import org.jspecify.annotations.Nullable;

/**
 * Another document that the notice cites in 《》 (引用文件).
 *
 * @param title what stands between 《 and 》
 * @param documentNumber the number that follows it, with 〔〕 and without spaces; null where none
 *     does
 * @param span from 《 to 》 or to the end of the number, where it is first cited
 */
public record Citation(String title, @Nullable String documentNumber, Span span) {}
