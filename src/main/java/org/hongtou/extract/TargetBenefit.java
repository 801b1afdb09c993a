package org.hongtou.extract;

import java.math.BigDecimal;
import java.util.Arrays;
import org.hongtou.extract.TargetWords.Hit;
import org.hongtou.model.Span;
import org.hongtou.model.Target.Op;
import org.hongtou.words.BoundedSearch;
import org.hongtou.words.Measure;
import org.hongtou.words.Quantity;

/** Tells what a beneficiary gets, or has to have to get it, from what an authority is to reach. */
final class TargetBenefit {
  private static final String[] GIFTS = {"给予", "予以", "奖", "补"};

  private static final String SUPPORT = "资助";

  /** What makes a noun of 资助. */
  private static final String[] SUPPORT_NOUNS = {
    "金", "资金", "经费", "标准", "对象", "政策", "额", "比例", "期", "的", "办法", "计划", "总额", "力度", "范围", "方式"
  };

  private static final String[] NAMES = {
    "低收费", "计量收费", "一次性塑料", "一次性餐", "一次性用品", "一次性办", "一次性告知", "报销比例", "风险补偿", "生态补偿", "收费公示",
    "补助作业面积", "补助面积", "补贴面积", "补偿协议", "补偿机制", "补贴性", "特殊津贴", "限额以上", "退税商店", "退税商品", "最高负荷"
  };

  /** What is counted, whoever pays: 缴费人数, 加计扣除企业户数. */
  private static final String[] NUMBERS = {"人数", "户数", "家数", "件数", "人次", "次数"};

  /** Words of {@link TargetWords#DECREASE} and the like for what all payers are spared together. */
  private static final String[] RELIEFS = {"减免", "减税", "降费", "退税", "缓费", "让利", "减负"};

  private static final String[] PERIODS = {"年度", "全年", "每年", "累计", "新增", "三年", "五年", "投入"};

  /** No single beneficiary gets as much. */
  private static final BigDecimal TOTAL = BigDecimal.valueOf(100_000_000);

  private static final String[] RATES_PAID = {
    "补贴", "补助", "返还", "减免", "减征", "抵扣", "优惠", "折扣", "贴息", "奖补", "奖励", "扣除", "退税"
  };

  private static final String[] OF_ALL = {"贷款余额", "资助率", "参保率", "发放率", "兑现率", "监管比例"};

  /** 给予相关企业单位. */
  private static final int LONGEST_RECEIVER = 8;

  private TargetBenefit() {}

  /** Whether somebody gets so much, or for so much. */
  static boolean gets(TargetCandidate candidate) {
    if (candidate.quantity().unit().equals("学时")) {
      // 每人每年接受不少于60学时的培训
      return false;
    }
    if (candidate.quantity().measure() == Measure.RANK && candidate.isPredicate()) {
      // 实施资金奖补…，交易额增速保持全国首位: nobody is given a place
      return false;
    }
    if (candidate.quantity().measure() == Measure.SHARE
        && (candidate.leftText().strip().endsWith("所得") || candidate.behind().startsWith("归"))) {
      // 转化收益中研发团队所得不低于70%, 收益的70%归个人
      return true;
    }
    if (isOtherOnes(candidate)) {
      return true;
    }
    if (isChosen(candidate)
        || isCountOfMade(candidate)
        || TargetSupport.isStandardPerHead(candidate)
        || TargetSupport.paysForThings(candidate)
        || isServed(candidate)
        || isHeadcount(candidate)
        || isSupported(candidate)
        || isNumberOf(candidate)
        || isTotalRelief(candidate)
        || isMeanRate(candidate)
        || isSpent(candidate)
        || isPaidOut(candidate)
        || isOfAll(candidate)) {
      return false;
    }
    String clause = candidate.clauseText();
    if (isBoundedRate(candidate)) {
      int end = candidate.clause().end();
      String next = candidate.text().substring(end, Math.min(segment(candidate).end(), end + 12));
      // 困难学生资助覆盖率达到100%: what the rate is of gives nobody anything
      String noun = rateOf(candidate);
      // 参保率稳定在95%以上，落实稳岗返还政策: another work, not what follows from the rate
      boolean another =
          TargetWords.DIRECTIVE.startingAt(next, 1, next.length()) != null
              || next.startsWith("单", 1)
              || next.startsWith("每", 1);
      return gives(clause.replace(noun, "")) || (!another && gives(next));
    }
    boolean fund = TargetFunds.isOne(candidate);
    if (candidate.quantity().unit().equals("人次") && candidate.leftText().endsWith("服务")) {
      // 提供康复训练、生活补贴等服务3万人次
      return false;
    }
    if (candidate.quantity().measure() == Measure.MONEY && clause.startsWith("规模")) {
      // 设立风险补偿资金，规模5000万元，…予以补偿: the fund itself
      return false;
    }
    if (TargetWords.BENEFIT.in(withoutNames(outsideBrackets(candidate)))) {
      return !fund || isHandedOver(candidate) || clause.contains("最高") || clause.contains("每");
    }
    if (fund) {
      return false;
    }
    String text = candidate.text();
    Span span = segment(candidate);
    String segment = withoutNames(span.of(text));
    boolean given = false;
    for (String gift : GIFTS) {
      int at = segment.indexOf(gift);
      // 行政奖励, 补充, 补短板 give nobody anything
      while (at >= 0 && !given) {
        boolean other =
            (at > 1 && segment.startsWith("行政", at - 2))
                || isMechanism(segment, at)
                || TargetSupport.paysForThings(segment, at)
                || (gift.equals("补")
                    && at + 1 < segment.length()
                    && "充短齐链强位全选".indexOf(segment.charAt(at + 1)) >= 0);
        given = !other;
        at = segment.indexOf(gift, at + 1);
      }
    }
    Hit benefit = given ? TargetWords.BENEFIT.first(text, span.start(), span.end()) : null;
    if (benefit == null) {
      return false;
    }
    if (benefit.start() < candidate.clause().start()) {
      Measure measure = candidate.quantity().measure();
      boolean counts =
          measure == Measure.COUNT
              || measure == Measure.PEOPLE
              || measure == Measure.EVENT
              || measure == Measure.PHYSICAL;
      return !counts || TargetJudge.last(TargetWords.MAKE, candidate) == null;
    }
    String right = candidate.rightText();
    return right.startsWith("的")
        || isForBeneficiary(text, candidate.clause().start())
        || isForBeneficiary(text, span.start());
  }

  /** 贷款余额增长8%, 学生资助率达到100%, 表彰优秀教师100名: what is told of all of them together. */
  private static boolean isOfAll(TargetCandidate candidate) {
    String left = candidate.leftText();
    Measure measure = candidate.quantity().measure();
    boolean praised =
        (measure == Measure.PEOPLE || measure == Measure.COUNT)
            && candidate.isPredicate()
            && left.startsWith("表彰");
    boolean rate =
        measure == Measure.SHARE
            && candidate.isPredicate()
            && Arrays.stream(OF_ALL).anyMatch(left::contains);
    // 补助资金用于产业的比例不低于60%，帮扶措施落实率100%: a clause of its own
    return praised || rate || (measure == Measure.SHARE && isRateOfItsOwn(candidate));
  }

  /** 禁牧补助每亩6元，植被盖度达到41.6%; 保费由财政补贴80%，参保率分别达到70%、90%: a rate that its clause is about. */
  private static boolean isRateOfItsOwn(TargetCandidate candidate) {
    TargetCandidate first = candidate;
    while (first.left().start() > first.clause().start()
        && first.previousInClause() != null
        && first.leftText().length() == 1) {
      first = first.previousInClause();
    }
    String text = candidate.text();
    int from = first.left().start();
    if (!candidate.isPredicate() || from != candidate.clause().start()) {
      return false;
    }
    int end = FigureAdverbs.without(text, from, first.left().end());
    Hit reach = TargetWords.REACH.endingAt(text, end, from);
    end = reach == null ? end : FigureAdverbs.without(text, from, reach.start());
    String noun = text.substring(from, end);
    return (noun.endsWith("率") || (reach != null && noun.endsWith("盖度")))
        && !noun.endsWith("利率")
        && !noun.endsWith("费率")
        && Arrays.stream(RATES_PAID).noneMatch(noun::contains);
  }

  /** 全年兑现奖励资金4000万元: what an office pays to all of them together. */
  private static boolean isPaidOut(TargetCandidate candidate) {
    String left = candidate.clauseBefore();
    boolean pays = left.contains("兑现") || left.contains("发放") || left.contains("拨付");
    return candidate.quantity().measure() == Measure.MONEY
        && candidate.isPredicate()
        && pays
        && (left.endsWith("资金")
            || left.endsWith("金额")
            || left.endsWith("贷款")
            || left.endsWith("贷”"))
        && left.indexOf('每') < 0
        && !left.contains("最高");
  }

  /** 就业补助资金支出进度达到50%以上: how much of a fund is spent is an office's own work. */
  private static boolean isSpent(TargetCandidate candidate) {
    String left = candidate.leftText();
    TargetCandidate before = candidate.previous();
    if (before != null && IndicatorPhrase.opened(left).startsWith("达到")) {
      // …，12月底前达到95%以上
      return isSpent(before);
    }
    return candidate.quantity().measure() == Measure.SHARE
        && (left.contains("支出进度") || left.contains("执行进度") || left.contains("资金到位率"));
  }

  /** 落实精准补贴和节水奖励机制: what is set up or carried out gives nobody a sum. */
  private static boolean isMechanism(String segment, int at) {
    int end = at;
    while (end < segment.length() && "，；。".indexOf(segment.charAt(end)) < 0) {
      end++;
    }
    return segment.startsWith("机制", end - 2) || segment.startsWith("制度", end - 2);
  }

  /** 推出企业纳税缴费、联合报装等12项“一件事”: an item of the list only sounds like a payment. */
  private static boolean isCountOfMade(TargetCandidate candidate) {
    String left = candidate.leftText();
    return candidate.quantity().measure() == Measure.COUNT
        && candidate.left().start() == candidate.clause().start()
        && left.endsWith("等")
        && left.indexOf('、') > 0
        && (TargetWords.ADD.startingAt(left, 0, left.length()) != null
            || TargetWords.MAKE.startingAt(left, 0, left.length()) != null);
  }

  /** The words up to a rate's name that ends with 率; empty for shares of other names. */
  private static String rateOf(TargetCandidate candidate) {
    String left = candidate.leftText();
    int rate = left.lastIndexOf('率');
    return rate < 0 ? "" : left.substring(0, rate + 1);
  }

  /** The clause without its brackets: 重污染天数比率（扣除沙尘影响）不超过1%. */
  private static String outsideBrackets(TargetCandidate candidate) {
    Span clause = candidate.clause();
    StringBuilder words = new StringBuilder(clause.length());
    for (int i = clause.start(); i < clause.end(); i++) {
      if (!candidate.sentence().inBrackets(i)) {
        words.append(candidate.text().charAt(i));
      }
    }
    return words.toString();
  }

  /** 养老保险缴费人数达到280万人, 享受加计扣除企业户数增长20%: how many pay or get something. */
  private static boolean isNumberOf(TargetCandidate candidate) {
    String text = candidate.text();
    int from = candidate.left().start();
    int end = FigureAdverbs.without(text, from, candidate.left().end());
    for (TargetWords words :
        new TargetWords[] {TargetWords.REACH, TargetWords.INCREASE, TargetWords.DECREASE}) {
      Hit verb = words.endingAt(text, end, from);
      end = verb == null ? end : FigureAdverbs.without(text, from, verb.start());
    }
    String noun = text.substring(from, end);
    return candidate.isPredicate() && Arrays.stream(NUMBERS).anyMatch(noun::endsWith);
  }

  /** 年度减免通行费5亿元以上, 全年新增减税降费不少于400亿元: what an authority spares all payers together. */
  private static boolean isTotalRelief(TargetCandidate candidate) {
    String before = candidate.clauseBefore();
    return candidate.quantity().measure() == Measure.MONEY
        && candidate.isPredicate()
        && candidate.quantity().value().compareTo(TOTAL) >= 0
        && (Arrays.stream(RELIEFS).anyMatch(before::contains) || before.endsWith("投入"))
        && (candidate.quantity().op() == Op.AT_LEAST
            || Arrays.stream(PERIODS).anyMatch(before::contains))
        && !before.contains("最高");
  }

  /** 贷款加权平均利率下降0.3个百分点: a mean over all loans is nobody's own rate. */
  private static boolean isMeanRate(TargetCandidate candidate) {
    String left = candidate.leftText();
    return candidate.quantity().measure() == Measure.POINTS
        && (left.contains("利率") || left.contains("费率") || left.contains("成本"))
        && (left.contains("平均") || left.contains("加权") || left.contains("综合"));
  }

  /**
   * Words without the names that only sound like a payment to somebody: 推动场馆低收费开放, the 报销比例 of an
   * insurance, a 风险补偿资金池.
   */
  private static String withoutNames(String words) {
    String rest = words;
    for (String name : NAMES) {
      rest = rest.replace(name, "");
    }
    return rest;
  }

  /** 给予企业10万元资金支持: nothing but who gets it stands between the verb and the sum. */
  private static boolean isHandedOver(TargetCandidate candidate) {
    String left = candidate.leftText();
    int verb = Math.max(left.lastIndexOf("给予"), left.lastIndexOf("予以"));
    return verb >= 0 && left.length() - verb <= LONGEST_RECEIVER;
  }

  /** 优选100家企业给予辅导服务: how many are chosen is the authority's own; 每认定1家给予10万元 is a rate. */
  private static boolean isChosen(TargetCandidate candidate) {
    Quantity quantity = candidate.quantity();
    if (quantity.measure() != Measure.COUNT && quantity.measure() != Measure.PEOPLE) {
      return false;
    }
    String text = candidate.text();
    int from = candidate.clause().start();
    int end = FigureAdverbs.without(text, from, candidate.left().end());
    Hit verb = TargetWords.CHOOSE.endingAt(text, end, from);
    String before = candidate.clauseBefore();
    return verb != null
        && !text.startsWith("每", verb.start() - 1)
        && !candidate.behind().startsWith("的")
        && "对按凡".indexOf(before.charAt(0)) < 0;
  }

  /** 对高校的支持额度不超过5亿元，其他学校不超过2亿元: the rest of those who get something. */
  private static boolean isOtherOnes(TargetCandidate candidate) {
    TargetCandidate before = candidate.previous();
    String clause = candidate.clauseText();
    return isOfOthers(clause)
        && before != null
        && !isOfOthers(before.clauseText())
        && before.quantity().measure() == candidate.quantity().measure()
        && before.quantity().op() == candidate.quantity().op()
        && before.clause().end() + 1 == candidate.clause().start()
        && gets(before);
  }

  private static boolean isOfOthers(String clause) {
    return clause.startsWith("其他") || clause.startsWith("其余");
  }

  /** 开展补贴培训1万人次, 资助学生2000人: how many are to be helped, not how much each gets. */
  private static boolean isHeadcount(TargetCandidate candidate) {
    String before = candidate.clauseBefore();
    Hit verb = TargetWords.HELP.startingAt(before, 0, before.length());
    boolean who =
        candidate.quantity().measure() == Measure.PEOPLE || candidate.quantity().unit().equals("户");
    return who
        && candidate.quantity().op() == null
        && candidate.isPredicate()
        && verb != null
        && before.indexOf('每') < 0;
  }

  /**
   * 每年遴选资助青年工匠60名, 资助8家书店: how many are to be supported is the authority's own. 资助每人2万元 tells what
   * each gets, 每个单位资助1项 and 最多资助2项 what each may get.
   */
  private static boolean isSupported(TargetCandidate candidate) {
    Quantity quantity = candidate.quantity();
    Measure measure = quantity.measure();
    if ((measure != Measure.COUNT && measure != Measure.PEOPLE)
        || quantity.op() == Op.AT_MOST
        || candidate.behind().startsWith("的")) {
      return false;
    }
    String text = candidate.text();
    Span clause = candidate.clause();
    int figure = quantity.span().start();
    int verb = BoundedSearch.indexOf(SUPPORT, text, clause.start(), figure);
    if (verb < 0) {
      return false;
    }
    for (Quantity other : candidate.sentence().quantities()) {
      if (other.span().start() < figure
          && clause.contains(other.span())
          && other.measure() == Measure.MONEY) {
        // 资助2万元的工坊3家
        return false;
      }
    }
    int behind = verb + SUPPORT.length();
    String before = text.substring(clause.start(), verb);
    String object = text.substring(behind, figure);
    boolean verbal = true;
    for (String noun : SUPPORT_NOUNS) {
      verbal &= !object.startsWith(noun);
    }
    return verbal
        && "对按凡受".indexOf(before.isEmpty() ? ' ' : before.charAt(0)) < 0
        && !before.endsWith("受")
        && !before.endsWith("获")
        && candidate.clauseBefore().replace("每年", "").indexOf('每') < 0
        && !TargetWords.BENEFIT.in(before)
        && !TargetWords.BENEFIT.in(object);
  }

  /** 为1万名听障老人安装助听器: people that something is done for, whoever pays for it. */
  private static boolean isServed(TargetCandidate candidate) {
    String left = TargetScope.without(candidate.leftText());
    return candidate.quantity().measure() == Measure.PEOPLE
        && candidate.quantity().op() == null
        && (left.endsWith("为") || left.endsWith("面向"))
        && !candidate.behind().startsWith("的");
  }

  /** 按投资额给予补助; the 补助 of 补助资金用于建设的比重 is part of a name. */
  private static boolean gives(String words) {
    String rest = withoutNames(words);
    Hit grant = TargetWords.GRANT.last(rest, 0, rest.length());
    while (grant != null && rest.startsWith("资金", grant.end())) {
      grant = TargetWords.GRANT.last(rest, 0, grant.start());
    }
    return grant != null;
  }

  /** The part of the sentence between semicolons that holds the figure. */
  static Span segment(TargetCandidate candidate) {
    TargetSentence sentence = candidate.sentence();
    String text = candidate.text();
    int start = candidate.clause().start();
    while (start > sentence.span().start()
        && (text.charAt(start - 1) != '；' || sentence.isEnclosed(start - 1))) {
      start--;
    }
    int end = candidate.clause().end();
    while (end < sentence.span().end() && (text.charAt(end) != '；' || sentence.isEnclosed(end))) {
      end++;
    }
    return new Span(start, end);
  }

  /** 对年收入1亿元以上的企业; not 对外贸易, 对标先进. */
  static boolean isForBeneficiary(String text, int at) {
    return text.startsWith("对", at)
        && at + 1 < text.length()
        && "外标接照口内台俄韩日欧美华".indexOf(text.charAt(at + 1)) < 0;
  }

  /**
   * A rate with a bound (限额使用率不低于80%) is what an office owes, whatever is given in other clauses;
   * 利率, 补贴比例 and 首付比例 are what somebody gets or pays.
   */
  private static boolean isBoundedRate(TargetCandidate candidate) {
    if (candidate.quantity().measure() != Measure.SHARE || !candidate.isPredicate()) {
      return false;
    }
    String text = candidate.text();
    int from = candidate.start();
    int end = FigureAdverbs.without(text, from, candidate.left().end());
    Hit verb = TargetWords.REACH.endingAt(text, end, from);
    if (verb == null && candidate.quantity().op() == null) {
      return false;
    }
    // 占比 is a verb too
    boolean proportion = verb != null && verb.of(text).startsWith("占比");
    String head =
        text.substring(
            from,
            verb == null || proportion ? end : FigureAdverbs.without(text, from, verb.start()));
    TargetCandidate change = candidate.previousInClause();
    if (change != null && TargetExclusion.isStartOfChange(change)) {
      // 占比由不低于30%提高至不低于45%
      String left = change.leftText();
      head = left.substring(0, Math.max(left.lastIndexOf('由'), left.lastIndexOf('从')));
    }
    // 办税缴费事项比例达95%以上: what is done another way, not what is paid
    String named = head.replace("缴费事项", "").replace("缴费业务", "").replace("缴费服务", "");
    String noun = named.substring(Math.max(0, named.length() - 6));
    boolean rate =
        noun.endsWith("率") || noun.endsWith("占比") || noun.endsWith("比例") || noun.endsWith("比重");
    if (!rate) {
      return false;
    }
    if (noun.endsWith("利率") || noun.endsWith("税率") || noun.endsWith("费率")) {
      boolean lowered = verb != null && "降压控".indexOf(verb.of(text).charAt(0)) >= 0;
      // 企业贷款加权平均利率控制在4.2%以内: a mean is nobody's own rate
      boolean mean = head.contains("平均");
      return (noun.contains("担保费率") && (lowered || mean)) || (noun.endsWith("利率") && mean);
    }
    // 工资保证金存缴率, 以保函形式缴纳的比例: how many pay, not how much
    boolean how = noun.endsWith("率") || noun.endsWith("的比例") || noun.endsWith("的比重");
    if (how) {
      int stop = noun.length() - (noun.endsWith("率") ? 1 : 3);
      return Arrays.stream(RATES_PAID).noneMatch(paid -> noun.startsWith(paid, stop - 2));
    }
    for (int i = 0; i < noun.length(); i++) {
      if ("补奖贴资扣免减返缴偿惠让押".indexOf(noun.charAt(i)) >= 0
          || noun.startsWith("支持", i)
          || noun.startsWith("首付", i)) {
        return false;
      }
    }
    return true;
  }
}
