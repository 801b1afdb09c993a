package org.hongtou.extract;

import java.util.Arrays;
import java.util.List;
import org.hongtou.model.Span;
import org.hongtou.words.CharacterSet;
import org.hongtou.words.Units;
import org.jspecify.annotations.Nullable;

/** Names of persons behind their posts: 区政府副区长|何晓梅, 分管副市长|黄永顺. */
final class OfficeHolders {
  private static final String[] POSTS = {
    "副省长", "副市长", "副州长", "副县长", "副区长", "副旗长", "副盟长", "副主席", "副书记", "常委", "书记", "省长", "市长", "州长",
    "县长", "区长", "旗长", "盟长", "主席", "专员", "秘书长", "主任", "部长", "局长", "厅长", "党组成员", "调研员"
  };

  /** What the posts of those who share the work of a government begin with. */
  private static final String[] DEPUTIES = {"分管", "副省长", "副市长", "副州长", "副县长", "副区长", "副旗长", "副盟长"};

  private static final CharacterSet ENDS_POST = CharacterSet.lastOf(List.of(POSTS));

  private static final int SHORTEST = 2;
  private static final int LONGEST = 4;

  private OfficeHolders() {}

  /** The name behind a post; null where a stretch ends with no such name. */
  static @Nullable Span name(String text, Span span) {
    for (int length = SHORTEST; length <= LONGEST; length++) {
      int start = span.end() - length;
      if (start <= span.start() + 1 || !ENDS_POST.contains(text.charAt(start - 1))) {
        continue;
      }
      String name = text.substring(start, span.end());
      boolean post =
          Arrays.stream(POSTS).anyMatch(held -> text.startsWith(held, start - held.length()));
      if (post && name.chars().allMatch(Character::isIdeographic) && !Units.canBeName(name)) {
        return new Span(start, span.end());
      }
    }
    return null;
  }

  /** 张立平（县委常委、副县长）: the name without the post in brackets behind it. */
  static Span withoutPost(String text, Span name) {
    if (name.length() == 0 || !Brackets.isClosing(text.charAt(name.end() - 1))) {
      return name;
    }
    int open = Brackets.openOf(text, name.end() - 1, name.start());
    boolean post = open > name.start() + 1 && isPost(text.substring(open + 1, name.end() - 1));
    return post ? new Span(name.start(), open) : name;
  }

  /** Whether a stretch is nothing but a post, as the first half of 区委常委、副区长张立平 is. */
  static boolean isPost(String written) {
    return Arrays.stream(POSTS).anyMatch(written::endsWith);
  }

  /** Whether the post is one of those who share the work of a government among them. */
  static boolean isDeputy(String written) {
    return Arrays.stream(DEPUTIES).anyMatch(written::contains);
  }
}
