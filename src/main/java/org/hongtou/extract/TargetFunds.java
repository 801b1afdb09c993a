package org.hongtou.extract;

import org.hongtou.model.Target.Op;
import org.hongtou.words.Measure;

/** Tells sums that an authority puts up (设立100亿元基金) from those that define something. */
final class TargetFunds {
  private static final String[] FUNDS = {
    "资金", "基金", "券", "贷款", "信贷", "债券", "经费", "再贴现", "再贷款", "授信", "融资", "担保"
  };

  private static final String[] FOUNDS = {"打造", "建立", "构建", "建设", "培育"};

  private TargetFunds() {}

  /** Sums that an authority puts up: 设立100亿元基金, 安排专项资金7亿元. */
  static boolean isOne(TargetCandidate candidate) {
    if (candidate.quantity().measure() != Measure.MONEY) {
      return false;
    }
    String left = candidate.leftText();
    String right = candidate.rightText();
    if (right.endsWith("政策") && !TargetWords.hasAny(left, FOUNDS)) {
      // 用足用好国家新增3000亿元技术改造再贷款政策: of whoever made it
      return false;
    }
    boolean noun = false;
    for (String fund : FUNDS) {
      noun |= left.contains(fund) || right.contains(fund);
    }
    boolean puts = TargetWords.ALLOT.in(candidate.clauseBefore()) || left.endsWith("设");
    // 打造总规模超500亿元的基金群
    puts |= left.endsWith("规模") && right.startsWith("的") && TargetWords.hasAny(left, FOUNDS);
    // 建立1亿元的风险补偿资金池
    puts |= right.startsWith("的") && right.endsWith("资金池") && TargetWords.hasAny(left, FOUNDS);
    // 为中小企业提供1亿元以上的增信担保
    boolean least = candidate.quantity().op() == Op.AT_LEAST;
    puts |= least && left.endsWith("提供") && right.startsWith("的");
    // 筹措3亿元支持园区建设, 出资1亿元用于…, 完成4000亿元投资
    boolean spent = right.startsWith("支持") || right.startsWith("用于") || right.startsWith("投资");
    // 投资1.2亿元实施农网改造; not 投资1亿元以上的项目
    boolean invests =
        left.strip().equals("投资")
            && candidate.quantity().op() == null
            && TargetWords.MAKE.startingAt(right, 0, right.length()) != null;
    return invests || (puts && (noun || spent || candidate.clauseBefore().contains("财政")));
  }
}
