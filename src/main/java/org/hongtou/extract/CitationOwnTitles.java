package org.hongtou.extract;

import java.util.HashSet;
import java.util.Set;
import org.hongtou.model.Block;
import org.hongtou.model.Metadata;
import org.hongtou.model.NoticeText;
import org.hongtou.model.Span;
import org.hongtou.words.Places;
import org.jspecify.annotations.Nullable;

/**
 * The titles that are a notice's own: its title, what that forwards, the plan's title, the annexes.
 * Where they stand in 《》, nothing is cited.
 */
final class CitationOwnTitles {
  private static final int LONGEST_ANNEX_LINE = 400;
  private static final int LONGEST_ISSUER = 40;
  private static final int LONGEST_CLAUSE = 80;
  private static final int LONGEST_SENTENCE = 400;

  /** What follows the documents that a notice is made by. */
  private static final String[] MADE = {"制定本", "制订本", "编制本", "特制定", "制定以下", "制定如下", "提出以下", "提出如下"};

  /** What may stand between an issuer and the title of what it issued. */
  private static final String[] ISSUED = {
    "印发", "发布", "公布", "颁布", "颁发", "制定", "制订", "出台", "下发", "转发", "联合", "关于", "的", "了"
  };

  private final String text;
  private final Metadata metadata;
  private final Set<String> own = new HashSet<>();
  private final Set<String> annexes = new HashSet<>();
  private final Places.@Nullable Place place;

  CitationOwnTitles(NoticeText notice, Metadata metadata) {
    text = notice.text();
    this.metadata = metadata;
    place = place(metadata);
    String title = metadata.title();
    if (title != null) {
      add(title);
      addConveyed(title);
    }
    for (Span other : MetadataExtractor.bodyTitles(notice)) {
      String otherTitle = MetadataTitle.of(text, other).text();
      add(otherTitle);
      addConveyed(otherTitle);
    }
    collectAnnexes(notice);
  }

  private static Places.@Nullable Place place(Metadata metadata) {
    for (String issuer : metadata.issuers()) {
      Places.Place place = MetadataIssuers.placeOf(issuer);
      if (place != null) {
        return place;
      }
    }
    String title = metadata.title();
    Places.Place place = title == null ? null : MetadataIssuers.placeOf(title);
    return place != null || metadata.region() == null ? place : Places.named(metadata.region());
  }

  /** Both of 印发《甲办法》和《乙细则》. */
  private void addConveyed(String title) {
    String conveyed = MetadataTitle.conveyed(title);
    if (conveyed == null) {
      return;
    }
    add(conveyed);
    int opens = conveyed.indexOf('《');
    int closes = conveyed.indexOf('》');
    if (opens >= 0 && (closes < 0 || opens < closes)) {
      // 印发《…方案》任务分工的通知, 印发2024年《政府工作报告》任务分解的通知 issue the 任务分工
      return;
    }
    for (String each : conveyed.split("[《》]", -1)) {
      add(each);
    }
  }

  /** 附件：1.《…》 2.…, each on its line or all in one; 附件1 and the title below it. */
  private void collectAnnexes(NoticeText notice) {
    boolean list = false;
    for (Block block : notice.blocks()) {
      Span span = MetadataLines.strip(text, block.span());
      if (span.length() > LONGEST_ANNEX_LINE) {
        list = false;
        continue;
      }
      String line = span.of(text);
      boolean begins = line.startsWith("附件") || line.startsWith("附：") || line.startsWith("附:");
      if (begins || (list && MetadataLines.isNumbered(line))) {
        addAnnexes(line);
        list = true;
      } else {
        if (list && line.length() <= 60) {
          add(line, annexes);
        }
        list = false;
      }
    }
  }

  private void addAnnexes(String line) {
    String rest = line.startsWith("附件") ? line.substring(2) : line;
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < rest.length(); i++) {
      char c = rest.charAt(i);
      boolean label =
          Character.isDigit(c) || c == '：' || c == ':' || c == '.' || c == '．' || c == '、';
      if (label && (!Character.isDigit(c) || name.length() == 0)) {
        if (name.length() >= 4) {
          add(name.toString(), annexes);
        }
        name.setLength(0);
      } else {
        name.append(c);
      }
    }
    add(name.toString(), annexes);
  }

  private void add(String title) {
    add(title, own);
  }

  private static void add(String title, Set<String> titles) {
    String key = key(title);
    if (key.length() >= 4) {
      titles.add(key);
    }
  }

  /**
   * Whether a title in 《》 is the notice's own.
   *
   * @param key the title, as {@link #key} has it
   * @param number the number behind it; null if there is none
   * @param open offset of its 《
   * @param end offset behind its 》
   */
  boolean include(String key, @Nullable String number, int open, int end) {
    // 本办法自…起施行，《…管理办法》（冀科〔2011〕2号）同时废止: what it replaces has its name
    String ownNumber = metadata.documentNumber();
    if ((number != null && ownNumber != null && !number.equals(ownNumber)) || isRepealed(end)) {
      return false;
    }
    if (isAnnexed(end) || isIssuedHere(open, end)) {
      return true;
    }
    if (includes(own, key, open)) {
      return true;
    }
    // 《国务院办公厅关于…的意见》（国办发〔2023〕1号） remains another's, though it is annexed
    return !(number != null && namesOther(key)) && includes(annexes, key, open);
  }

  /** Whether a title names an issuer that is not the notice's: 国务院办公厅关于…. */
  private boolean namesOther(String key) {
    int about = key.indexOf("关于");
    return about > 0
        && about <= LONGEST_ISSUER
        && MetadataIssuers.begins(key, 0)
        && isOther(key.substring(0, about));
  }

  private boolean includes(Set<String> titles, String key, int open) {
    if (titles.contains(key)) {
      // a plan may bear the name of what it carries out: 落实国务院办公厅印发的《关于深化…改革的意见》
      return !isIssuedByOther(open);
    }
    for (String title : titles) {
      // 关于…的若干措施 is cited without the place, or with the issuer before it
      if (key.length() >= 6
          && title.endsWith(key)
          && !isOfHigherLevel(title, key, open)
          && !isIssuedByOther(open)) {
        return true;
      }
      if (title.length() >= 8
          && key.endsWith(title)
          && !isOther(key.substring(0, key.length() - title.length()))) {
        return true;
      }
    }
    return false;
  }

  /** 《…》（见附件1）, 《…》（附件2）. */
  private boolean isAnnexed(int end) {
    return text.startsWith("（见附件", end)
        || text.startsWith("(见附件", end)
        || text.startsWith("（详见附件", end)
        || text.startsWith("(详见附件", end)
        || text.startsWith("（附件", end)
        || text.startsWith("(附件", end);
  }

  /** 《甲方案》《乙方案》等5个方案已经省政府同意，现印发给你们: all that a paragraph opens with and goes on to issue. */
  private boolean isIssuedHere(int open, int end) {
    int start = text.lastIndexOf('\n', open) + 1;
    int depth = 0;
    for (int i = start; i < open; i++) {
      char c = text.charAt(i);
      depth += c == '《' ? 1 : c == '》' ? -1 : 0;
      if (depth == 0 && "》、和及 　".indexOf(c) < 0) {
        return false;
      }
    }
    int stop = text.indexOf('。', end);
    int last = stop < 0 ? end : text.lastIndexOf('》', stop);
    int issued = stop < 0 ? -1 : text.indexOf("现", last);
    return issued > 0
        && issued - last < LONGEST_CLAUSE
        && issued < stop
        && (text.startsWith("印发", issued + 1)
            || text.startsWith("予印发", issued + 1)
            || text.startsWith("予以印发", issued + 1));
  }

  /** 《甲办法》《乙办法》同时废止, up to the end of the clause. */
  private boolean isRepealed(int end) {
    int limit = Math.min(text.length(), end + LONGEST_CLAUSE);
    int stop = end;
    for (int depth = 0; stop < limit; stop++) {
      char c = text.charAt(stop);
      depth += "（(".indexOf(c) >= 0 ? 1 : "）)".indexOf(c) >= 0 ? -1 : 0;
      if ("。；\n".indexOf(c) >= 0 || (c == '，' && depth <= 0)) {
        break;
      }
    }
    String behind = text.substring(end, stop);
    return behind.contains("同时废止") || behind.contains("予以废止") || behind.contains("自行废止");
  }

  /** 国务院办公厅《助力…若干措施》 in a notice titled 上海市助力…若干措施. */
  private boolean isIssuedByOther(int open) {
    int end = open;
    while (end > 0 && MetadataTitle.isSpace(text.charAt(end - 1))) {
      end--;
    }
    int start = end;
    while (start > 0 && end - start < LONGEST_ISSUER && isOfName(text.charAt(start - 1))) {
      start--;
    }
    String words = withoutVerbs(text.substring(start, end));
    for (int at = words.length() - 2; at >= 0; at--) {
      if (MetadataIssuers.begins(words, at)) {
        return MetadataWords.unitEndsAt(words, words.length()) && isOther(words.substring(at));
      }
    }
    return false;
  }

  private static boolean isOfName(char c) {
    return Character.isLetterOrDigit(c) || c == '（' || c == '）';
  }

  /** Without 印发的, 联合发布, 等3部门 behind the issuer's name. */
  private static String withoutVerbs(String words) {
    String bare = words;
    for (boolean cut = true; cut; ) {
      cut = false;
      for (String verb : ISSUED) {
        if (bare.endsWith(verb)) {
          bare = bare.substring(0, bare.length() - verb.length());
          cut = true;
        }
      }
    }
    int etc = bare.lastIndexOf('等');
    boolean several = etc > 0 && bare.length() - etc <= 8;
    return several ? bare.substring(0, etc) : bare;
  }

  /** Whether an issuer named before a title or at its beginning is another than the notice's. */
  private boolean isOther(String issuer) {
    String title = metadata.title();
    if (issuer.isEmpty() || (title != null && title.contains(issuer))) {
      return false;
    }
    for (String name : metadata.issuers()) {
      if (issuer.startsWith(name) || name.startsWith(issuer)) {
        return false;
      }
    }
    if (issuer.startsWith("中共中央") || MetadataIssuers.isNational(issuer)) {
      return !Places.NATIONAL.equals(metadata.region()) || issuer.startsWith("国务院");
    }
    if (issuer.startsWith("省")) {
      return place instanceof Places.City;
    }
    Places.Place named = MetadataIssuers.placeOf(issuer);
    return named != null && place != null && !named.equals(place);
  }

  /**
   * 优化营商环境条例, cited by 潍坊市优化营商环境条例: the same name without the place. A plan is another's where this
   * one is made by it: 根据《工业领域碳达峰实施方案》，制定本方案.
   */
  private boolean isOfHigherLevel(String title, String key, int open) {
    String rest = title.substring(0, title.length() - key.length());
    boolean law = key.endsWith("条例") || key.endsWith("法") || key.endsWith("规定");
    return (law || isBasis(open)) && Places.named(rest) != null;
  }

  /** Whether the sentence goes on to say that the notice is made by what it cites. */
  private boolean isBasis(int open) {
    int limit = Math.min(text.length(), open + LONGEST_SENTENCE);
    int stop = open;
    while (stop < limit && "。\n".indexOf(text.charAt(stop)) < 0) {
      stop++;
    }
    String behind = text.substring(open, stop);
    for (String made : MADE) {
      if (behind.contains(made)) {
        return true;
      }
    }
    return false;
  }

  /** A title as it is compared: without spaces, quotes, brackets, 关于 at the start, and 的. */
  static String key(String title) {
    String bare = title.strip();
    StringBuilder out = new StringBuilder(bare.length());
    for (int i = 0; i < bare.length(); i++) {
      char c = bare.charAt(i);
      if (Character.isLetterOrDigit(c) && c != '的') {
        out.append(c);
      }
    }
    String key = out.toString();
    return key.startsWith("关于") ? key.substring(2) : key;
  }
}
