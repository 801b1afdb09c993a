package org.hongtou.extract;

import java.util.Set;
import org.hongtou.extract.TargetWords.Hit;

/** Tells counts of the document's own parts from targets: 实施4个专项行动、9项重点工程. */
final class TargetDocumentParts {
  private static final Set<String> PART_VERBS =
      Set.of(
          "实施", "推进", "统筹", "开展", "组织实施", "组织开展", "推动", "明确", "完成", "提出", "制定", "强化", "确定", "形成",
          "发展", "解决", "建立", "构建", "推行", "深化", "支持", "对接", "聚焦", "出台", "发布", "印发", "部署", "落地", "梳理",
          "推广", "安排", "共安排");

  /** Units in which a document counts its own parts. */
  private static final Set<String> PART_UNITS = Set.of("项", "个", "条", "类", "大类", "件", "批", "种");

  /** What is issued as a whole, whatever its parts are for: 出台20条措施促进…. */
  private static final Set<String> ISSUES = Set.of("出台", "提出", "发布", "印发");

  /** What governments promise the people each year, by number: 办好10件民生实事. */
  private static final String MATTERS = "实事";

  private static final int LONGEST_MATTERS = 8;

  private static final int MOST_PARTS = 50;

  private TargetDocumentParts() {}

  /** Whether a figure counts such parts, governed by this verb. */
  static boolean counts(TargetCandidate candidate, Hit verb) {
    if (countsMatters(candidate)) {
      return true;
    }
    boolean many = candidate.quantity().value().intValue() > MOST_PARTS;
    if (many && candidate.rightText().endsWith("问题") && verb.of(candidate.text()).equals("解决")) {
      // 解决400个台区的供电问题
      return false;
    }
    if (candidate.quantity().op() != null || candidate.clauseBefore().contains("每年")) {
      return false;
    }
    // 完成3万套周转房建设任务 counts 套
    boolean parts = PART_UNITS.contains(candidate.quantity().unit());
    if (!parts || !PART_VERBS.contains(verb.of(candidate.text()))) {
      return false;
    }
    String right = candidate.rightText();
    int end = right.indexOf('、');
    String noun = (end < 0 ? right : right.substring(0, end)).strip();
    noun = noun.substring(0, Math.min(noun.length(), 14));
    for (int start = 0; start < noun.length(); start++) {
      Hit part = TargetWords.PART.startingAt(noun, start, noun.length());
      // 完成1000个老旧小区改造任务
      boolean work =
          part != null
              && part.of(noun).equals("任务")
              && TargetWords.MAKE.endingAt(noun, start, 0) != null;
      work |= part != null && part.of(noun).equals("工程") && countsWorks(candidate);
      boolean issued = part != null && ISSUES.contains(verb.of(candidate.text()));
      if (part != null
          && !work
          && (issued
              || part.end() == noun.length()
              || "，、；。”“和及落实全取推任见".indexOf(noun.charAt(part.end())) >= 0)) {
        return true;
      }
    }
    return false;
  }

  /** 实施165个饮水工程: no document has so many parts, and works stand somewhere. */
  private static boolean countsWorks(TargetCandidate candidate) {
    return candidate.quantity().unit().equals("个")
        && candidate.quantity().value().intValue() > MOST_PARTS;
  }

  /** 办好15件重点民生实事: how many matters the document goes on to name, whatever the verb. */
  static boolean countsMatters(TargetCandidate candidate) {
    String right = candidate.rightText();
    int matters = right.indexOf(MATTERS);
    return PART_UNITS.contains(candidate.quantity().unit())
        && matters >= 0
        && matters <= LONGEST_MATTERS;
  }
}
