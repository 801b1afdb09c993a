package org.hongtou.index;

import org.hongtou.links.Authority.Level;
import org.jspecify.annotations.Nullable;

/**
 * A notice of the index that another is connected with.
 *
 * @param notice which
 * @param level of who issued it
 * @param place whose notice it is ({@code 国家}, {@code 江西省}, {@code 赣州市}); empty where that is not
 *     known
 * @param repealed that it no longer holds (废止), and what says so; null if nothing does
 */
public record ConnectedNotice(
    NoticeSummary notice, Level level, String place, Hit.@Nullable Repeal repealed) {}
