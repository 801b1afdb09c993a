package org.hongtou.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hongtou.model.Citation;
import org.hongtou.model.Metadata;
import org.hongtou.model.NoticeText;
import org.hongtou.model.Span;
import org.hongtou.words.CharacterSet;
import org.hongtou.words.DocumentNumbers;
import org.hongtou.words.Places;
import org.jspecify.annotations.Nullable;

/**
 * Finds the documents that a notice cites in 《》 (引用文件), each once, with its number where one stands
 * beside it; 《关于印发甲方案的通知》 and 《甲方案》 are two. Safe for any thread; each title is compared with those
 * cited before it.
 *
 * <p>Not cited are the notice itself, what it forwards, its annexes, short names that it gives to
 * documents (以下简称《意见》), certificates and forms, newspapers and books.
 */
public final class CitationExtractor {
  /** 关于深化改革的意见: too short to tell one document from another. */
  private static final int LONGEST_VAGUE = 8;

  private static final int LONGEST_TITLE = 160;

  /** Some offices print titles with the marks that stand inside 《》 elsewhere. */
  private static final String OPEN = "《〈＜<";

  private static final CharacterSet OPENS = CharacterSet.of(OPEN);

  private static final String CLOSE = "》〉＞>";

  private final String text;
  private final CitationOwnTitles own;
  private final Set<String> aliases = new HashSet<>();
  private final List<Cited> found = new ArrayList<>();

  /**
   * A citation and what later ones are compared with.
   *
   * @param key its title, as {@link CitationOwnTitles#key} has it
   */
  private record Cited(Citation citation, String key) {}

  private CitationExtractor(NoticeText notice, Metadata metadata) {
    text = notice.text();
    own = new CitationOwnTitles(notice, metadata);
  }

  /** Extracts the citations of a notice whose metadata are known, in the order of the text. */
  public static List<Citation> extract(NoticeText notice, Metadata metadata) {
    CitationExtractor extractor = new CitationExtractor(notice, metadata);
    extractor.scan();
    return extractor.found.stream().map(Cited::citation).toList();
  }

  // ---- scanning

  private void scan() {
    int at = opening(0);
    while (at >= 0) {
      int close = closing(at);
      if (close < 0 || (text.charAt(at) == '<' && !isNamed(at, close))) {
        at = opening(at + 1);
        continue;
      }
      take(at, close);
      at = opening(close + 1);
    }
  }

  /** The next mark that a title may open with; -1 if there is none. */
  private int opening(int from) {
    for (int i = from; i < text.length(); i++) {
      if (OPENS.contains(text.charAt(i))) {
        return i;
      }
    }
    return -1;
  }

  /** Whether what stands in <> is a document's name, and no mark-up. */
  private boolean isNamed(int open, int close) {
    String title = text.substring(open + 1, close);
    return title.endsWith("法") || DocumentKind.endingOf(title) != null;
  }

  /** The 》 that belongs to a 《; -1 where the file has lost it. */
  private int closing(int open) {
    char opening = text.charAt(open);
    char closing = CLOSE.charAt(OPEN.indexOf(opening));
    int depth = 0;
    int limit = Math.min(text.length(), open + LONGEST_TITLE);
    for (int i = open; i < limit; i++) {
      char c = text.charAt(i);
      if (c == opening) {
        depth++;
      } else if (c == closing && --depth == 0) {
        return closesInner(open, i, limit) ? text.indexOf(closing, i + 1) : i;
      } else if (c == '。' || c == '；') {
        return -1;
      }
    }
    // 《…印发《…》的通知 without a second 》: the first one closes both
    for (int i = open; i < limit; i++) {
      if (text.charAt(i) == closing) {
        return i;
      }
    }
    return -1;
  }

  /** 《关于印发＜…》的通知》: the first 》 closes the ＜ that nothing else does, the second the title. */
  private boolean closesInner(int open, int close, int limit) {
    int second = text.charAt(close) == '》' ? text.indexOf('》', close + 1, limit) : -1;
    int inner = -1;
    for (int i = open + 1; i < close && second > 0; i++) {
      char c = text.charAt(i);
      inner = "〈＜<".indexOf(c) >= 0 ? i : "〉＞>".indexOf(c) >= 0 ? -1 : inner;
    }
    return inner > 0
        && text.substring(close, second).chars().noneMatch(c -> "《。；\n".indexOf(c) >= 0);
  }

  private void take(int open, int close) {
    String title = MetadataTitle.oneLine(text, new Span(open + 1, close));
    String key = CitationOwnTitles.key(title);
    if (key.isEmpty() || aliases.contains(key)) {
      return;
    }
    if (isAlias(open)) {
      aliases.add(key);
      return;
    }
    Behind behind = behind(close + 1);
    if (behind.alias() != null) {
      aliases.add(CitationOwnTitles.key(behind.alias()));
    }
    String number = behind.number() == null ? null : behind.number().number();
    if (own.include(key, number, open, close + 1)
        || isConveyed(open, close)
        || !(isDocument(title) || number != null)
        || isBareType(title)
        || CitationForms.namesCampaign(text, title, close + 1)) {
      return;
    }
    int known = known(key, number);
    if (known >= 0) {
      Cited cited = found.get(known);
      Citation first = cited.citation();
      if (first.documentNumber() == null && number != null) {
        Citation numbered = new Citation(first.title(), number, first.span());
        found.set(known, new Cited(numbered, cited.key()));
      }
      return;
    }
    int end = behind.number() == null ? close + 1 : behind.number().span().end();
    if (behind.number() != null && end < text.length() && "）)".indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    found.add(new Cited(new Citation(title, number, new Span(open, end)), key));
  }

  private record Behind(DocumentNumbers.@Nullable Found number, @Nullable String alias) {}

  /** What stands in the bracket behind a title: its number, a short name for it, or both. */
  private Behind behind(int at) {
    int open = at;
    while (open < text.length() && MetadataTitle.isSpace(text.charAt(open))) {
      open++;
    }
    if (open >= text.length()) {
      return new Behind(null, null);
    }
    if ("（(〔[［".indexOf(text.charAt(open)) < 0) {
      return new Behind(numberAt(open, text.length()), null);
    }
    int close = open + 1;
    int depth = 1;
    int limit = Math.min(text.length(), open + LONGEST_TITLE);
    while (close < limit && depth > 0) {
      char c = text.charAt(close);
      depth += "（(".indexOf(c) >= 0 ? 1 : "）)".indexOf(c) >= 0 ? -1 : 0;
      close++;
    }
    if (text.startsWith("号", close)) {
      // （省政发〔2020〕32）号
      close++;
    }
    DocumentNumbers.Found number = numberAt(open + 1, Math.min(text.length(), close));
    String inner = text.substring(open + 1, Math.min(text.length(), close));
    String alias = null;
    int named = inner.indexOf("简称");
    if (named >= 0) {
      int from = inner.indexOf('《', named);
      int to = from < 0 ? -1 : inner.indexOf('》', from);
      alias = to > 0 ? inner.substring(from + 1, to) : null;
    }
    return new Behind(number, alias);
  }

  /** A document's number, or a standard's (GB/T 19580). */
  private DocumentNumbers.@Nullable Found numberAt(int at, int limit) {
    DocumentNumbers.Found number = DocumentNumbers.numberAt(text, at, limit);
    return number != null ? number : DocumentNumbers.standardAt(text, at, limit);
  }

  /** 以下简称《意见》, 简称为《…》. */
  private boolean isAlias(int open) {
    int at = open;
    if (at > 0 && "“\"".indexOf(text.charAt(at - 1)) >= 0) {
      at--;
    }
    String before = text.substring(Math.max(0, at - 6), at);
    return before.endsWith("简称") || before.endsWith("简称为") || before.endsWith("统称");
  }

  /** 现将《X》印发给你们, 《X》已经…同意，现印发: what the notice forwards. */
  private boolean isConveyed(int open, int close) {
    StringBuilder rest = new StringBuilder();
    int limit = Math.min(text.length(), close + LONGEST_TITLE);
    for (int i = close + 1; i < limit; i++) {
      char c = text.charAt(i);
      if ("。；\n".indexOf(c) >= 0) {
        break;
      }
      if (c == '《') {
        // 现将《甲办法》和《乙细则》印发给你们: both; 根据《甲》，现将《乙》印发给你们: not the first
        int next = isJoint(rest) ? closing(i) : -1;
        if (next < 0) {
          break;
        }
        rest.setLength(0);
        i = next;
      } else if (!MetadataTitle.isSpace(c)) {
        rest.append(c);
      }
    }
    String behind = rest.toString();
    return conveys(behind) && (isPresented(open) || presentsItself(behind));
  }

  /** 现将《…》, 制定了《…》; not 根据《…》，…现予公布. */
  private boolean isPresented(int open) {
    int at = open;
    while (at > 0 && MetadataTitle.isSpace(text.charAt(at - 1))) {
      at--;
    }
    return at > 0 && "将了的把".indexOf(text.charAt(at - 1)) >= 0;
  }

  /** 《…》已经省政府同意，现印发给你们. */
  private static boolean presentsItself(String behind) {
    return behind.startsWith("已")
        || behind.startsWith("经")
        || behind.startsWith("业经")
        || behind.startsWith("现")
        || behind.startsWith("予以")
        || behind.startsWith("印发")
        || behind.startsWith("转发")
        || behind.startsWith("下发");
  }

  private static boolean isJoint(StringBuilder between) {
    return between.isEmpty()
        || between.toString().equals("、")
        || between.toString().equals("和")
        || between.toString().equals("及");
  }

  private static boolean conveys(String rest) {
    return rest.contains("印发给你们")
        || rest.contains("印发你们")
        || rest.contains("印送你们")
        || rest.contains("转发你们")
        || rest.contains("现印发")
        || rest.contains("现予印发")
        || rest.contains("予以印发")
        || rest.contains("现予公布")
        || rest.contains("现转发")
        || rest.contains("转发给你们")
        || rest.contains("现予发布")
        || rest.contains("下发给你们");
  }

  /** The earlier citation of the same document; -1 if it is new. */
  private int known(String key, @Nullable String number) {
    for (int i = 0; i < found.size(); i++) {
      Cited earlier = found.get(i);
      String earlierNumber = earlier.citation().documentNumber();
      if (number != null && earlierNumber != null) {
        if (number.equals(earlierNumber)) {
          return i;
        }
        continue;
      }
      if (same(earlier.key(), key)
          || (number == null && isWithoutIssuers(earlier.key(), key))
          || same(key, earlier.key())) {
        return i;
      }
    }
    return -1;
  }

  /** Whether the second is the first cited shorter: 外商投资法 for 中华人民共和国外商投资法. */
  private static boolean same(String full, String shorter) {
    if (full.equals(shorter)) {
      return true;
    }
    if (!full.endsWith(shorter) || shorter.length() < 3) {
      return false;
    }
    String rest = full.substring(0, full.length() - shorter.length());
    // 江西省优化营商环境条例 is another one than 优化营商环境条例
    Places.Match place = Places.matchAt(rest, 0);
    return rest.equals("中华人民共和国") || rest.endsWith("印发") || (place == null && rest.length() > 6);
  }

  /** 《关于深化改革的意见》 for the 某省民政厅某省财政厅关于深化改革的意见 that was cited before. */
  private static boolean isWithoutIssuers(String full, String shorter) {
    String about = "关于" + shorter;
    return shorter.length() > LONGEST_VAGUE
        && full.endsWith(about)
        && MetadataWords.unitEndsAt(full, full.length() - about.length());
  }

  // ---- what is no document

  /** 《意见》 and 《实施方案》 are short names of something named before. */
  private static boolean isBareType(String title) {
    String type = DocumentKind.endingOf(title);
    return title.equals(type) && !title.equals("政府工作报告");
  }

  private static boolean isDocument(String title) {
    return title.length() >= 2
        && MetadataTitle.hasChinese(title)
        && !CitationForms.isForm(title)
        && !CitationForms.isWork(title);
  }
}
