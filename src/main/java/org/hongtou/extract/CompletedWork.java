package org.hongtou.extract;

import java.util.Arrays;

/** Work that is done to as many things, told by what closes the clause: 完成5座水库除险加固. */
final class CompletedWork {
  /** What is done to things, as their works are called. */
  private static final String[] DONE = {
    "改造", "建设", "治理", "整治", "加固", "整合", "改革", "修缮", "更新", "修复", "清理", "搬迁", "退出", "拆除", "关闭", "验收",
    "销号", "交付", "颁证", "勘察设计", "招标", "关停", "外迁", "迁建", "平整", "排查"
  };

  private static final String[] WHOLLY = {
    "完成", "建成", "达到", "动工", "开工", "并网", "投产", "投用", "通车", "完工", "竣工", "达标", "销号", "办结", "消除"
  };

  private static final int LONGEST_LIST = 40;

  private static final int LONGEST_NOUN = 14;

  private CompletedWork() {}

  /** 完成剩余山区1.5万户住户清洁取暖改造, 完成甲、乙等5座水库除险加固: what is done to as many of them. */
  static boolean isCompleted(String left, String right) {
    int at = left.startsWith("全面") || left.startsWith("基本") || left.startsWith("力争") ? 2 : 0;
    return left.startsWith("完成", at)
        && left.length() < LONGEST_LIST
        && left.indexOf('的') < 0
        && closesWithWork(right);
  }

  /** …标准厂房建设, …标准厂房建设并投入使用, 18万吨废渣治理工程. */
  static boolean closesWithWork(String right) {
    for (String tail : new String[] {"", "并投入使用", "并投用", "工程"}) {
      for (String done : DONE) {
        if (right.endsWith(done + tail)) {
          return true;
        }
      }
    }
    return false;
  }

  /** 对98.6公里堤防进行加固: what is done to so much of it. */
  static boolean isDoneTo(String left, String right) {
    int done = Math.max(right.indexOf("进行"), right.indexOf("实施"));
    // 检测管道123公里，对其中的24公里进行修复
    boolean part = left.equals("对其中") || left.equals("对其中的");
    return (part || left.equals("对"))
        && (done > 1 || (part && done == 0))
        && done < LONGEST_NOUN
        && Arrays.stream(DONE).anyMatch(right.substring(done)::endsWith);
  }

  /** 全省7000万吨粗钢产能完成全流程改造: the set is a place's, and what is done to it closes the clause. */
  static boolean isDoneToAll(String left, String right) {
    int done = right.indexOf("完成");
    return left.length() > 1
        && TargetScope.without(left).isEmpty()
        && done > 1
        && done < LONGEST_NOUN
        && Arrays.stream(DONE).anyMatch(right::endsWith);
  }

  /** 剩余68户企业2024年6月底前全部完成改革: the whole of a set that is counted. */
  static boolean isWholly(String right) {
    int all = Math.max(right.indexOf("全部"), right.indexOf("全面"));
    return all > 1 && Arrays.stream(WHOLLY).anyMatch(done -> right.startsWith(done, all + 2));
  }

  /** 把2802万亩耕地保有量足额落实到地块: all of what was handed down has its place. */
  static boolean isLaidDown(String left, String rest) {
    return (left.equals("把") || left.equals("将")) && rest.contains("足额");
  }
}
