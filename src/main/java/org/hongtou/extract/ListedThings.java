package org.hongtou.extract;

import java.util.List;
import org.hongtou.model.Block;
import org.hongtou.model.Span;
import org.hongtou.outline.Item;
import org.hongtou.words.Segmenter;

/**
 * Tells numbered lines that name things (conditions, materials, subjects) from those that order
 * work.
 */
final class ListedThings {
  private static final int LONGEST_THING = 50;

  private ListedThings() {}

  /** 主要学习内容为： / （1）…的重要论述。: an item that announces lines that name things and order nothing. */
  static boolean arePlain(String text, Item item) {
    return announces(text, item) && (childrenAreThings(text, item) || tellsOfReport(text, item));
  }

  /** 体检报告主要内容包括： / 1.总体情况；: what a report is to hold belongs to the work of writing it. */
  private static boolean tellsOfReport(String text, Item item) {
    String words = Brackets.trim(text, item.content().getLast().span()).of(text);
    String sentence = words.substring(words.lastIndexOf('。') + 1);
    return sentence.contains("报告")
        && (sentence.endsWith("内容包括：") || sentence.endsWith("包括以下内容："))
        && item.children().stream().allMatch(Item::isLeaf);
  }

  /** 申报单位须具备以下条件：, 提交下列材料：: the numbered lines below name things and order nothing. */
  static boolean areConditions(String text, Item item) {
    if (isHeadedByConditions(text, item)) {
      return true;
    }
    if (!announces(text, item)) {
      return false;
    }
    String words = Brackets.trim(text, item.content().getLast().span()).of(text);
    String ending = words.substring(Math.max(0, words.length() - 24));
    for (String thing : new String[] {"条件", "材料", "情形", "之一", "标准", "资料", "行为"}) {
      if (ending.contains(thing)) {
        return true;
      }
    }
    return isRequired(words);
  }

  /** 三、项目实施条件 / 具备以下条件的库区，均应建设。 / 1.屋面1500平方米以上；: the sentence need not end with a colon. */
  private static boolean isHeadedByConditions(String text, Item item) {
    Span heading = item.heading();
    if (heading == null || !heading.of(text).endsWith("条件") || item.content().isEmpty()) {
      return false;
    }
    String words = item.content().getLast().span().of(text);
    return words.contains("以下条件") || words.contains("下列条件");
  }

  /** 申请建设实验室应满足以下基本要求：: what applicants must have. */
  private static boolean isRequired(String words) {
    if (!words.contains("申请") && !words.contains("申报")) {
      return false;
    }
    for (String must : new String[] {"满足以下", "符合以下", "具备以下", "满足下列", "符合下列", "具备下列"}) {
      if (words.contains(must)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the words before an item's children end with a colon. */
  private static boolean announces(String text, Item item) {
    Block last = item.content().isEmpty() ? null : item.content().getLast();
    if (!(last instanceof Block.Paragraph) || item.label() == null) {
      return false;
    }
    Span words = Brackets.trim(text, last.span());
    return words.length() > 0 && "：:".indexOf(text.charAt(words.end() - 1)) >= 0;
  }

  /** 主要学习内容为：（1）…的重要论述。（2）…的文件。: lines that name things, none of them work. */
  private static boolean childrenAreThings(String text, Item item) {
    for (Item child : item.children()) {
      if (!child.isLeaf() || child.content().size() > 2) {
        return false;
      }
      Span line = Brackets.trim(text, child.content().getFirst().span());
      if (line.length() > LONGEST_THING || opensWithVerb(text, line)) {
        return false;
      }
    }
    return true;
  }

  private static boolean opensWithVerb(String text, Span line) {
    String written = line.of(text);
    int of = written.lastIndexOf('的');
    if (of > 1 && of < written.length() - 3 && written.indexOf('，') < 0) {
      // 节水灌溉的设备目录: a noun with its attribute
      return false;
    }
    List<Segmenter.Word> words = Segmenter.words(written);
    String nature = words.isEmpty() ? "" : words.getFirst().nature();
    return nature.startsWith("v") || nature.equals("d") || nature.equals("p");
  }
}
