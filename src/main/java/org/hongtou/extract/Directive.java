package org.hongtou.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hongtou.model.Span;
import org.hongtou.words.CharacterSet;
import org.hongtou.words.Segmenter;
import org.hongtou.words.Segmenter.Word;
import org.hongtou.words.WordFile;
import org.hongtou.words.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * Whether a stretch of text orders work, for text without a responsibility clause: sentences of
 * orders open with a verb (加强…, 推进…) or hold a modal (要, 应当, 不得); those of reports and definitions
 * open with their subject (全年全省…, 本办法所称…).
 */
final class Directive {
  /** Enough to tell; a notice's sentences are alike. */
  private static final int WINDOW = 400;

  private static final int LONGEST_FORMALITY = 160;

  private static final Set<String> MODALS =
      Set.of("要", "应当", "应", "须", "必须", "不得", "务必", "确保", "可", "由");

  private static final WordFile.Sections OPENINGS =
      WordFile.sections(Directive.class, "opening-words.txt");

  private static final WordSet VERBS = WordSet.of(OPENINGS.words("verbs"));
  private static final WordSet OTHERS = WordSet.of(OPENINGS.words("others"));

  private static final CharacterSet MARKS = CharacterSet.of("，。；：！？,;:\n");

  private static final CharacterSet BEGINS_MODAL = CharacterSet.firstOf(MODALS);

  /** As many characters of a part tell its first word. */
  private static final int OPENING = 8;

  private static final String[] NO_ORDERS = {
    "本办法所称", "本规定所称", "本条例所称", "本意见所称", "本细则所称", "本方案所称", "是指", "自发布之日起", "自印发之日起", "自公布之日起", "起施行",
    "负责解释", "有效期至", "有效期为", "有效期自"
  };

  /** 政策有效期限. */
  private static final int LONGEST_OF_THIS = 3;

  private static final String[] OF_THIS = {"本", "同一", "同时", "各项", "其他", "上述", "以上", "与本"};

  private static final String[] RANKS = {"就高不", "相抵触", "不一致的", "不重复享受", "不得重复享受"};

  private static final int LONGEST_OPENING = 60;

  private static final String[] AMENDMENTS = {"修改为", "删去第", "删除第", "增加一条，作为", "增加一款，作为", "增加一项，作为"};

  private static final String WHOLLY = "全面";

  private Directive() {}

  /** Whether a short text says what a document is, or when it takes effect, and orders nothing. */
  static boolean isFormal(String text, Span span) {
    int stop = text.indexOf('。', span.start(), span.end());
    int end = stop < 0 ? span.end() : stop;
    if (amends(text, span.start(), end)) {
      return true;
    }
    if (span.end() - span.start() >= LONGEST_FORMALITY) {
      return false;
    }
    String sentence = text.substring(span.start(), end);
    if (definesItself(sentence) || ranksItself(sentence)) {
      return true;
    }
    return containsAny(sentence, NO_ORDERS) || saysHowLongItHolds(sentence);
  }

  /** 交通便捷。反映公共交通的通达性。: what a word of the plan means, behind it as a heading. */
  static boolean tellsMeaning(String text, Span span, @Nullable Span title) {
    int at = title == null ? span.end() : title.end() + 1;
    return at < span.end() && (text.startsWith("反映", at) || text.startsWith("主要反映", at));
  }

  /** 有效期限。本办法…, 本政策有效期限为3年; not 规范备案有效期限. */
  private static boolean saysHowLongItHolds(String sentence) {
    int at = sentence.indexOf("有效期限");
    return at >= 0 && (at <= LONGEST_OF_THIS || sentence.startsWith("本"));
  }

  /** 本措施所支持的机构指…, 本意见所指…: says what the document means. */
  private static boolean definesItself(String sentence) {
    int of = sentence.indexOf('所');
    return sentence.startsWith("本")
        && of > 2
        && of < 8
        && sentence.indexOf('指', of) > 0
        && sentence.indexOf('，') != of;
  }

  /** 本政策与其他政策不一致的，按就高不重复原则执行: says which of several documents holds. */
  private static boolean ranksItself(String sentence) {
    return startsWithAny(sentence, OF_THIS) && containsAny(sentence, RANKS);
  }

  private static boolean startsWithAny(String sentence, String[] words) {
    for (String word : words) {
      if (sentence.startsWith(word)) {
        return true;
      }
    }
    return false;
  }

  private static boolean containsAny(String sentence, String[] words) {
    for (String word : words) {
      if (sentence.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** 将第八条修改为：“…”, 删去第九条, 增加一条，作为第十条: changes the words of a regulation. */
  private static boolean amends(String text, int from, int to) {
    String opening = text.substring(from, Math.min(to, from + LONGEST_OPENING));
    boolean article = opening.startsWith("将") || opening.indexOf('第') >= 0;
    for (String phrase : AMENDMENTS) {
      if (article && opening.contains(phrase)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the text orders anything: at least one of four of its parts between marks does. */
  static boolean orders(String text, Span span) {
    List<Span> parts = parts(text, span.start(), Math.min(span.end(), span.start() + WINDOW));
    // Words are dear: those parts that need none are counted first, and no more are asked for than
    // decide it.
    List<String> others = new ArrayList<>(parts.size());
    for (Span part : parts) {
      if (VERBS.endOfLongest(text, part.start(), part.end()) < 0) {
        others.add(part.of(text));
      }
    }
    int orders = parts.size() - others.size();
    if (orders > 0 && orders * 4 >= parts.size()) {
      return true;
    }
    for (int i = 0; i < others.size(); i++) {
      if ((orders + others.size() - i) * 4 < parts.size()) {
        return false;
      }
      if (isOrder(others.get(i)) && ++orders * 4 >= parts.size()) {
        return true;
      }
    }
    return false;
  }

  private static List<Span> parts(String text, int from, int to) {
    List<Span> parts = new ArrayList<>();
    int start = from;
    for (int i = from; i <= to; i++) {
      if (i == to || MARKS.contains(text.charAt(i))) {
        if (i > start) {
          parts.add(new Span(start, i));
        }
        start = i + 1;
      }
    }
    return parts;
  }

  /** Whether a part that opens with none of {@link #VERBS} orders something. */
  private static boolean isOrder(String part) {
    if (part.startsWith(WHOLLY) && VERBS.endOfLongest(part, WHOLLY.length(), part.length()) > 0) {
      // 全面实施施工
      return true;
    }
    boolean modal = false;
    for (int i = 0; i < part.length() && !modal; i++) {
      modal = BEGINS_MODAL.contains(part.charAt(i));
    }
    if (!modal && OTHERS.endOfLongest(part, 0, part.length()) > 0) {
      return false;
    }
    // The first word does not depend on what stands far behind it.
    boolean all = modal || part.length() <= OPENING;
    List<Word> words = Segmenter.words(all ? part : part.substring(0, OPENING));
    String first = words.isEmpty() ? "" : words.getFirst().nature();
    return first.startsWith("v")
        || first.equals("d")
        || words.stream().anyMatch(word -> MODALS.contains(word.text()));
  }

  /** 新聘、续聘护林员15.2万名。: opens with a verb of making, and says how many. */
  static boolean makes(String text, Span span) {
    if (TargetWords.MAKE.startingAt(text, span.start(), span.end()) == null) {
      return false;
    }
    List<Span> sentences = TargetSentence.spans(text, span);
    return !sentences.isEmpty()
        && !new TargetSentence(text, sentences.getFirst()).quantities().isEmpty();
  }
}
