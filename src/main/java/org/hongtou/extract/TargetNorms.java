package org.hongtou.extract;

import java.util.Arrays;
import org.hongtou.words.Measure;
import org.hongtou.words.Quantity;

/**
 * Tells what each one has to have (单个项目不低于4兆瓦, 每处面积不小于420平方米) from what is to be reached over all
 * of them.
 */
final class TargetNorms {
  /** What opens a norm for each: 单个项目, 单体建筑面积. */
  private static final String[] SINGLE = {"单个", "单体", "单机", "单座", "每处", "每座", "每间", "每班", "每栋"};

  /** Sizes that works have to have. */
  private static final String[] SIZES = {"埋深", "宽度", "厚度", "间距", "净高", "坡度"};

  /** What is done to a field, so deep. */
  private static final String[] DEPTHS = {"深松", "深耕", "深翻", "旋耕"};

  /** What a plot, a plant or a class has to keep to, however it is told: 容积率不低于1.5, 班额不超过45人. */
  private static final String[] SPECIFICATIONS = {
    "投资强度",
    "设计供电煤耗",
    "亩均投资标准",
    "财政投入标准",
    "容积率",
    "建筑系数",
    "栽植密度",
    "净宽",
    "公称容量",
    "班额",
    "岸线长度",
    "办公用房面积",
    "宿舍面积",
    "宿舍人均居住面积",
    "注册资金",
    "注册资本",
    "上浮幅度",
    "灌溉保证率",
    "灌溉设计保证率",
    "种植密度",
    "排放浓度",
    "出水量",
    "粉碎长度",
    "追肥比例",
    "包干费",
    "基本苗",
    "亩播量",
    "带宽"
  };

  /** What each plant has of its own. */
  private static final String[] PROPERTIES = {
    "规模", "率", "照度", "用水量", "取水量", "能耗", "面积", "容积", "容量", "含量", "浓度", "高度", "强度"
  };

  /** What is paid for each. */
  private static final String[] UNITS_PAID = {"每亩", "每吨", "每头", "每公斤", "每平方米", "每公里", "每千瓦时"};

  private static final String[] EACH_PAID = {"每户", "每家", "每套", "每台", "每人", "每件", "每次", "每个"};

  private static final String[] BY_STANDARD = {"的标准", "的比例", "配置", "配建"};

  /** What is told in points. */
  private static final String[] RATED = {"满意度", "指数", "评价得分", "评估得分", "综合得分"};

  private TargetNorms() {}

  /** 采用信息每篇记5分: points of an assessment; 满意度达到82分 is reached. */
  static boolean arePoints(TargetCandidate candidate) {
    String unit = candidate.quantity().unit();
    return (unit.equals("分") || unit.startsWith("分/"))
        && !TargetWords.hasAny(candidate.leftText(), RATED);
  }

  /**
   * 床位多于100张的，配备护理员不少于20人: what each one needs of the case that the figure before makes. A share is
   * reached over all of them: 超过200万元的采购项目中适宜小企业提供的，预留40%以上.
   */
  static boolean isNormOfCase(TargetCandidate candidate) {
    TargetCandidate before = candidate.previous();
    return before != null
        && candidate.quantity().measure() != Measure.SHARE
        && before.clause().end() + 1 == candidate.clause().start()
        && before.behind().endsWith("的")
        && candidate.text().charAt(before.clause().end()) == '，';
  }

  /**
   * 单个项目装机容量不低于4兆瓦, 养老服务用房不得低于20平方米, 按500亩配备1名管护员: what each one has to have, however many there
   * are. Shares are reached over all of them.
   */
  static boolean isNormOfEach(TargetCandidate candidate) {
    Quantity quantity = candidate.quantity();
    Measure measure = quantity.measure();
    if (measure == Measure.MONEY && TargetWords.hasAny(candidate.leftText(), UNITS_PAID)) {
      // 管护经费每亩每年不低于10元, 目标价格为每吨18600元
      return true;
    }
    if (candidate.leftText().endsWith("价格") && quantity.op() == null) {
      // 市场服务价格110元/亩: what it costs; 价格降至110元 is reached
      return true;
    }
    boolean price = candidate.leftText().contains("费用") || candidate.leftText().contains("价格");
    if (measure == Measure.MONEY && price && TargetWords.hasAny(candidate.leftText(), EACH_PAID)) {
      // 每户企业诊断费用不超过3万元, 每套费用不超过300元
      return true;
    }
    String name = quantity.op() == null || quantity.before().isEmpty() ? "" : bounded(candidate);
    boolean perPupil = candidate.clauseBefore().contains("生均") && !quantity.before().isEmpty();
    if (perPupil && measure != Measure.SHARE) {
      // 生均用地面积小学不低于18平方米、初中不低于22平方米
      return true;
    }
    if (isSpecification(name) || isOfWhatIsBuilt(candidate, name) || isMoneyForEach(candidate)) {
      return true;
    }
    boolean amount =
        measure == Measure.PHYSICAL
            || measure == Measure.COUNT
            || measure == Measure.PEOPLE
            || measure == Measure.EVENT;
    if (!amount) {
      return false;
    }
    String left = candidate.leftText();
    if (measure == Measure.PHYSICAL
        && left.startsWith("每个")
        && left.endsWith("面积")
        && !quantity.before().isEmpty()) {
      // 建设基地75个，每个基地面积不少于200亩
      return true;
    }
    for (String single : SINGLE) {
      // 单个基地仓容达到30万吨以上 is reached; 不低于 is a norm
      if (left.contains(single) && quantity.op() != null && !quantity.before().isEmpty()) {
        return true;
      }
    }
    for (String size : SIZES) {
      if (left.contains(size) && measure == Measure.PHYSICAL && !quantity.before().isEmpty()) {
        // 管道埋深不小于0.7米
        return true;
      }
    }
    if (measure == Measure.PHYSICAL && Arrays.stream(DEPTHS).anyMatch(left::endsWith)) {
      // 推行深耕深松25厘米以上
      return quantity.unit().equals("厘米");
    }
    // 场地面积应不小于3000平方米: what a thing has to be like
    boolean must =
        quantity.before().startsWith("不得")
            || (quantity.before().startsWith("不") && (left.endsWith("应") || left.endsWith("应当")));
    boolean rule = measure == Measure.PHYSICAL && left.endsWith("原则上") && quantity.op() != null;
    TargetCandidate before = candidate.previousInClause();
    boolean by =
        before != null
            // 按500亩配备1名, 每300米配备1个
            && (before.leftText().endsWith("按") || before.leftText().endsWith("每"))
            && (left.equals("配备") || left.equals("配置") || left.equals("设置"));
    return must || rule || by;
  }

  /** 项目亩均财政投入不低于2200元, 人均财政补助标准为94元: what is spent on each, or for each. */
  private static boolean isMoneyForEach(TargetCandidate candidate) {
    String left = candidate.leftText();
    boolean each = left.contains("亩均") && (left.contains("投入") || left.contains("投资"));
    // 补助标准提高30元 is a change that is promised
    boolean told = left.endsWith("为") || !candidate.quantity().before().isEmpty();
    return candidate.quantity().measure() == Measure.MONEY
        && (each || (told && (left.contains("补助标准") || left.contains("补贴标准"))));
  }

  /** 按（照）不低于装机容量15%、时长2小时（的标准）配置储能: what each has to have by a standard. */
  static boolean isOfStandard(TargetCandidate candidate) {
    String clause = candidate.clauseText();
    int before = candidate.quantity().span().start() - candidate.clause().start();
    int by = clause.indexOf("按不低于");
    // 市、县两级按照不低于4%、3%的比例进行抽检 is their own work
    int fitted = clause.indexOf("按照不低于");
    return (by >= 0
            && by < before
            && Arrays.stream(BY_STANDARD).anyMatch(words -> clause.indexOf(words, by) > 0))
        || (fitted >= 0
            && fitted < before
            && (clause.indexOf("配置", fitted) > 0 || clause.indexOf("配建", fitted) > 0));
  }

  /** 适用范围由5000平方米以下扩大到10000平方米以下: which ones are meant, and no measure of work. */
  static boolean isOfRange(TargetCandidate candidate) {
    String left = candidate.clauseBefore();
    return left.contains("范围由") || left.contains("范围从");
  }

  /** Whether the name before a bound is that of a specification: 新供地项目投资强度|不低于350万元/亩. */
  private static boolean isSpecification(String name) {
    // 平均班额控制在45人以内 is reached over all of them
    return !name.contains("平均") && Arrays.stream(SPECIFICATIONS).anyMatch(name::endsWith);
  }

  /** 新建矿山生产规模不低于50万吨, 新建校舍照度不低于300勒克斯: what a new plant has to keep to. */
  private static boolean isOfWhatIsBuilt(TargetCandidate candidate, String name) {
    boolean builds = name.startsWith("新建") || name.startsWith("新上") || name.startsWith("新供地");
    Measure measure = candidate.quantity().measure();
    boolean strict =
        candidate.leftText().endsWith("原则上") || candidate.quantity().before().startsWith("应");
    // 新建数据中心电能利用效率不超过1.25: what plans promise of all of them, as they do of their PUE
    return builds
        && !name.endsWith("利用效率")
        && !name.endsWith("使用效率")
        && (measure == Measure.PHYSICAL || measure == Measure.ELIDED || strict)
        && Arrays.stream(PROPERTIES).anyMatch(name::endsWith);
  }

  /** What a bound is set for: the words before it without 原则上, 一般. */
  private static String bounded(TargetCandidate candidate) {
    String text = candidate.text();
    int from = candidate.left().start();
    return text.substring(from, FigureAdverbs.without(text, from, candidate.left().end()));
  }
}
