package org.hongtou.extract;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.hongtou.words.WordFile;
import org.hongtou.words.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * What kind a document is (文种), told by its title from the resource {@code document-kinds.txt}, and
 * so what may be sought in it.
 *
 * @param name {@code 通知}, {@code 实施方案}, {@code 统计公报}
 * @param purpose what documents of this kind do
 */
record DocumentKind(String name, Purpose purpose) {

  /** What documents do. */
  enum Purpose {
    /** 通知, 意见, 方案, 计划, 要点, 措施, 规划. */
    ORDERS(Work.ALL, Figures.COMMITMENTS),
    /** 政府工作报告: the past year, and the work of the next. */
    REVIEWS(Work.PLAIN, Figures.COMMITMENTS),
    /** 批复, 复函. */
    REPLIES(Work.PLAIN, Figures.COMMITMENTS),
    /** 办法, 条例, 规定, 细则. */
    REGULATES(Work.ALL, Figures.NORMS),
    /** 申报指南, 组织申报…的通知. */
    INVITES(Work.PLAIN, Figures.NORMS),
    /** 清单, 导向目录. */
    LISTS(Work.PLAIN, Figures.COMMITMENTS),
    /** 名单, 目录. */
    NAMES(Work.NONE, Figures.NONE),
    /** 公布…名单的通知. */
    ANNOUNCES(Work.PLAIN, Figures.COMMITMENTS),
    /** 通报, 总结. */
    REPORTS(Work.PLAIN, Figures.NORMS),
    /** 表彰决定, 奖励决定. */
    COMMENDS(Work.PLAIN, Figures.NONE),
    /** 修正案, 关于修改…的决定. */
    AMENDS(Work.ALL, Figures.NORMS),
    /** 统计公报, 政策解读, 答复. */
    TELLS(Work.NONE, Figures.NONE);

    private final Work work;
    private final Figures figures;

    Purpose(Work work, Figures figures) {
      this.work = work;
      this.figures = figures;
    }

    /** Which blocks of text are tasks. */
    Work work() {
      return work;
    }

    /** What the figures are. */
    Figures figures() {
      return figures;
    }

    /** Whether a part of a notice, such as an annex, that is of this kind holds no tasks at all. */
    boolean partsHoldNoWork() {
      return this == NAMES || this == AMENDS || this == TELLS;
    }
  }

  /** Which blocks of a document's text are tasks. */
  enum Work {
    ALL,
    /** Only what plainly orders work. */
    PLAIN,
    NONE
  }

  /** What a document's figures are. */
  enum Figures {
    COMMITMENTS,
    /** Norms, unless the text strives for them (力争). */
    NORMS,
    NONE
  }

  private static final WordFile.Sections SECTIONS =
      WordFile.sections(DocumentKind.class, "document-kinds.txt");
  private static final WordSet HEADINGS = WordSet.of(SECTIONS.words("tells headings"));
  private static final int FEWEST_HEADINGS = 2;
  private static final Map<String, DocumentKind> BY_ENDING = byEnding();
  private static final WordSet ENDINGS = WordSet.of(BY_ENDING.keySet());
  private static final Map<Purpose, Set<String>> BY_WORDS = byWords();

  /** The kind that a title says; null if it says none. 《…实施方案》 and …办法（试行） are what they name. */
  static @Nullable DocumentKind of(String title) {
    String bare = MetadataTitle.withoutClosingBrackets(title);
    if (bare.endsWith("》") || bare.endsWith("〉")) {
      bare = MetadataTitle.withoutClosingBrackets(bare.substring(0, bare.length() - 1));
    }
    String ending = endingOf(bare);
    if (ending == null) {
      return null;
    }
    DocumentKind kind = Objects.requireNonNull(BY_ENDING.get(ending));
    for (Map.Entry<Purpose, Set<String>> about : BY_WORDS.entrySet()) {
      for (String words : about.getValue()) {
        int at = MetadataTitle.indexOutside(bare, words);
        if (about.getKey() == Purpose.TELLS ? at == 0 : at >= 0 && kind.mayBeAbout()) {
          return new DocumentKind(kind.name(), about.getKey());
        }
      }
    }
    return kind;
  }

  /**
   * What a notice does: of what it issues or forwards (印发《…办法》) if its title says so, else of its
   * own kind, else of the document that is printed under it.
   *
   * @param title the notice's title; null if unknown
   * @param body the title of the document behind the notice; null if there is none
   * @param headings of the document's chapters: 出台背景 and 主要内容 are an interpretation's
   */
  static Purpose purpose(@Nullable String title, @Nullable String body, List<String> headings) {
    DocumentKind own = title == null ? null : of(title);
    String conveyed = title == null ? null : MetadataTitle.conveyed(title);
    DocumentKind inner = conveyed == null ? null : of(conveyed);
    boolean carries = own == null || conveyed != null;
    if (inner == null && carries && body != null) {
      inner = of(body);
    }
    if (inner != null && carries) {
      boolean announced = own != null && inner.purpose() == Purpose.NAMES;
      return announced ? Purpose.ANNOUNCES : inner.purpose();
    }
    if (own != null) {
      return own.purpose();
    }
    return interprets(headings) ? Purpose.TELLS : Purpose.ORDERS;
  }

  private static boolean interprets(List<String> headings) {
    long found = headings.stream().filter(h -> HEADINGS.ending(h) != null).count();
    return found >= FEWEST_HEADINGS;
  }

  /** The longest ending of a title that names a kind; null if there is none. */
  static @Nullable String endingOf(String title) {
    return ENDINGS.ending(title);
  }

  /** Whether words before the ending may say more than it: 关于表彰…的通报, but no 表彰办法. */
  private boolean mayBeAbout() {
    return isNotice()
        && (purpose == Purpose.ORDERS || purpose == Purpose.REPLIES || purpose == Purpose.REPORTS);
  }

  /** 通知, 公告, 函: what is sent, and may carry another document. */
  boolean isNotice() {
    return MetadataTitle.isNoticeType(name) && !name.endsWith("意见");
  }

  /** Whether documents of this kind are plans or rules, which notices carry as their annexes. */
  boolean isPlan() {
    return purpose.work() == Work.ALL && !isNotice();
  }

  private static String section(Purpose purpose) {
    return purpose.name().toLowerCase(Locale.ROOT);
  }

  private static Map<String, DocumentKind> byEnding() {
    Map<String, DocumentKind> kinds = new HashMap<>();
    for (Purpose purpose : Purpose.values()) {
      for (String word : SECTIONS.words(section(purpose))) {
        int equals = word.indexOf('=');
        String ending = equals < 0 ? word : word.substring(0, equals);
        String name = equals < 0 ? word : word.substring(equals + 1);
        if (kinds.put(ending, new DocumentKind(name, purpose)) != null) {
          throw new IllegalStateException("document-kinds.txt: " + ending + " stands twice");
        }
      }
    }
    return Map.copyOf(kinds);
  }

  private static Map<Purpose, Set<String>> byWords() {
    Map<Purpose, Set<String>> words = new EnumMap<>(Purpose.class);
    for (Purpose purpose :
        EnumSet.of(Purpose.INVITES, Purpose.COMMENDS, Purpose.AMENDS, Purpose.TELLS)) {
      words.put(purpose, SECTIONS.words(section(purpose) + " about"));
    }
    return words;
  }
}
