package org.hongtou.extract;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.hongtou.extract.TargetWords.Hit;
import org.hongtou.words.Measure;
import org.hongtou.words.Numerals;
import org.hongtou.words.Quantity;
import org.hongtou.words.Segmenter;
import org.hongtou.words.Segmenter.Word;
import org.jspecify.annotations.Nullable;

/**
 * The verb of a clause that orders an amount, whatever verb it is: 腾出产业空间3000亩以上, 集成技术模式3套. The
 * words of making that {@link TargetWords} lists are asked first; a list of verbs is never whole.
 */
final class OpeningVerb {
  private static final Set<Measure> AMOUNTS =
      EnumSet.of(Measure.COUNT, Measure.PHYSICAL, Measure.PEOPLE, Measure.EVENT);

  /** Verbs whose figure says what there is, what others handed down or what somebody may have. */
  private static final Set<String> OF_WHAT_IS =
      Set.of(
          "落实", "承接", "纳入", "报送", "执行", "聚焦", "围绕", "对照", "依托", "拖欠", "涉及", "分布", "适用", "享受", "申报",
          "设计", "规划", "占地", "限领", "领取", "尚有", "达到", "超过", "不足", "用于", "位于", "属于", "来自", "累计", "具备",
          "包含", "包括", "满足", "拥有", "投资", "缴纳", "提前", "参照", "按照", "没有", "年产", "营业");

  /** A verb and the first characters of its object. */
  private static final int OPENING = 8;

  private static final int SHORTEST_NAME = 2;

  private static final int LONGEST_VERB = 4;

  private OpeningVerb() {}

  /** The verb that the clause of a figure opens with; null where it opens with another word. */
  static @Nullable Hit of(TargetCandidate candidate) {
    if (!AMOUNTS.contains(candidate.quantity().measure())
        || candidate.left().start() != candidate.clause().start()
        || isOfPapers(candidate.quantity())) {
      return null;
    }
    String text = candidate.text();
    int from = candidate.left().start();
    int end = FigureAdverbs.without(text, from, candidate.left().end());
    String words = IndicatorPhrase.opened(text, from, end);
    int at = text.substring(from, end).lastIndexOf(words);
    if (words.length() < SHORTEST_NAME || at < 0) {
      return null;
    }
    if (words.startsWith("年") && words.length() > SHORTEST_NAME + 1) {
      // 年检测样本10万份: in each year
      words = words.substring(1);
      at++;
    }
    int start = from + at;
    if ("向为从对".indexOf(words.charAt(0)) >= 0) {
      return closing(words, start);
    }
    Hit verb = first(words, start);
    if (verb == null) {
      // 水源井维修2000眼; not 行政复议与应诉二处 nor 累计搬迁30万人
      boolean told = Numerals.isArabic(text.charAt(candidate.quantity().figure().start()));
      return told && !candidate.clauseBefore().contains("累计") ? closing(words, start) : null;
    }
    return start + words.length() - verb.end() >= SHORTEST_NAME ? verb : null;
  }

  /** 打印材料12份, 落实新政30条, 审批改为备案8项: copies and the items of documents are no amounts of work. */
  private static boolean isOfPapers(Quantity quantity) {
    String unit = quantity.unit();
    return unit.equals("份") || unit.equals("条") || (unit.equals("项") && quantity.op() == null);
  }

  /** 至少|落实1项措施, 至少|建强1所医院: the verb between 至少 and a figure that counts; null for others. */
  static @Nullable Hit behindLeast(String text, int from, int end) {
    int start = end - 2;
    while (start - 2 >= from && end - start <= LONGEST_VERB && !text.startsWith("至少", start - 2)) {
      start--;
    }
    if (start - 2 < from || end - start > LONGEST_VERB) {
      return null;
    }
    if (text.startsWith("落实", start) && end - start == 2) {
      // beside 至少 it is what has to be done: 每户至少落实1项措施
      return new Hit(start, end);
    }
    Hit verb = first(text.substring(start, end), start);
    return verb != null && verb.end() == end ? verb : null;
  }

  /** 向大运河补水1亿立方米: the verb stands before the figure. */
  private static @Nullable Hit closing(String words, int start) {
    List<Word> all = Segmenter.words(words);
    Word last = all.isEmpty() ? null : all.getLast();
    return last != null && all.size() > 2 && isVerb(last)
        ? new Hit(start + last.start(), start + last.end())
        : null;
  }

  private static @Nullable Hit first(String words, int start) {
    List<Word> all = Segmenter.words(words.substring(0, Math.min(OPENING, words.length())));
    Word first = all.isEmpty() ? null : all.getFirst();
    return first != null && isVerb(first) ? new Hit(start, start + first.end()) : null;
  }

  private static boolean isVerb(Word word) {
    return word.nature().startsWith("v")
        && word.text().length() > 1
        && !OF_WHAT_IS.contains(word.text());
  }
}
