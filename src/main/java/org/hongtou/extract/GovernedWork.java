package org.hongtou.extract;

import java.util.List;
import org.hongtou.extract.RoleWords.Closing;
import org.hongtou.model.Span;
import org.hongtou.words.CharacterSet;
import org.hongtou.words.Units;
import org.jspecify.annotations.Nullable;

/**
 * Phrases of a clause that say of what part of the work a unit has its role: 市爱卫办|牵头组织, 专家组|负责技术指导,
 * 省农科院等单位|参与技术服务. Others close with the verb, which {@link RoleWords#closing} reads.
 */
final class GovernedWork {
  private static final String[] VERBS = {"牵头", "负责", "配合", "协助", "参与", "指导", "落实"};

  private static final CharacterSet BEGINS_VERB = CharacterSet.firstOf(List.of(VERBS));

  private GovernedWork() {}

  /**
   * The verb behind the name that a phrase begins with.
   *
   * @return null where no name and verb, or nothing behind the verb, stand there
   */
  static @Nullable Closing in(String text, Span phrase) {
    if (Units.canBeName(phrase.of(text))) {
      // 就业服务指导中心
      return null;
    }
    for (int at = phrase.start() + 2; at < phrase.end(); at++) {
      if (!BEGINS_VERB.contains(text.charAt(at))) {
        continue;
      }
      for (String verb : VERBS) {
        int behind = at + verb.length();
        if (!text.startsWith(verb, at) || behind >= phrase.end()) {
          continue;
        }
        Closing closing = RoleWords.closing(text, phrase.start(), behind);
        if (closing != null
            && closing.start() > phrase.start()
            && areUnits(text, phrase, closing)) {
          return closing;
        }
      }
    }
    return null;
  }

  private static boolean areUnits(String text, Span phrase, Closing closing) {
    Span name = Brackets.trim(text, phrase.start(), closing.start());
    List<Span> names = ClauseGrammar.units(text, name);
    for (Span unit : names) {
      String written = unit.of(text);
      boolean named = Units.isName(written) || Units.isCollective(written);
      boolean placed = written.startsWith("各") || !Units.levelOrPlace(written).isEmpty();
      boolean each = placed && Units.canBeName(written);
      if (!(named || each) || Authority.opensLikePhrase(written)) {
        return false;
      }
    }
    return !names.isEmpty();
  }
}
