package org.hongtou.extract;

import java.util.List;
import java.util.Map;
import org.hongtou.extract.TargetWords.Hit;
import org.hongtou.model.Span;
import org.hongtou.words.DateLexer;
import org.hongtou.words.DateLexer.DateMention;
import org.hongtou.words.Measure;
import org.hongtou.words.Numerals;
import org.jspecify.annotations.Nullable;

/** Makes of the words around a figure a noun phrase that can stand in a table's cell. */
final class IndicatorPhrase {
  private static final String JOINTS = "、和及与，。；,; 　";
  private static final String[] OPENINGS = {
    "至少", "力争", "争取", "确保", "将", "努力", "计划", "其中", "推动", "预计", "到", "至", "要", "基本", "使", "累计", "实现",
    "稳步", "逐步", "并", "且", "也", "重点", "原则上", "每年", "年均", "分别", "支持", "合计", "总计"
  };

  /** What the things counted do: 1000名技术人员开展培训. */
  private static final String[] DEEDS = {
    "进行", "开展", "展开", "实现", "达到", "参与", "进入", "通过", "入选", "列入", "纳入", "至少", "建有", "设有", "配有"
  };

  /** What they do where they can act: 5家企业建设零碳工厂; but 50个产业园建设项目. */
  private static final String[] DEEDS_OF_ACTORS = {
    "建设", "建立", "建成", "完成", "采用", "创建", "实施", "具备", "接入", "应用"
  };

  private static final String[] ACTORS = {
    "企业", "单位", "机构", "园区", "高校", "院校", "学校", "县", "乡镇", "村", "医院", "社区", "家庭", "项目", "集群"
  };

  /** Where the name of what is counted ends, whatever follows. */
  private static final String[] ENDS = {"落地", "在", "向", "用于", "建设任务"};

  /** What is done with things is no part of their name: 54个重点项目建设, 10家企业入驻发展. */
  private static final String[] DONE = {"入驻发展", "落户", "入驻", "发展", "建设"};

  private static final String[] ADVERBS = {
    "重点", "稳定", "稳步", "持续", "加快", "大力", "积极", "进一步", "逐步", "每年", "不断", "提前", "明显"
  };

  /** How something is made, before the verb. */
  private static final String[] MANNERS = {"自主", "按期", "如期", "按时"};

  private static final String[] NOT_BUILT = {"能力", "队伍", "体系", "制度", "文化", "党", "标准化", "用于园区"};

  /** Words of {@link #OPENINGS} with what they make a name with, or with the names they open. */
  private static final Map<String, List<String>> NAMES_THAT_OPEN =
      Map.of(
          "重点",
          List.of(
              "行业", "领域", "区域", "地区", "流域", "人群", "群体", "用能单位", "场所", "学科", "城市", "高校", "企业", "产业",
              "项目", "工程"),
          "基本",
          List.of("医疗", "养老", "公共服务", "农田", "药物", "民生", "住房", "生活", "保险"),
          "到",
          List.of("到场", "到位", "到岗", "到期", "到户", "到达", "到课", "到港"),
          "使",
          List.of("使用"),
          "要",
          List.of("要素", "要件", "要害"),
          "并",
          List.of("并网", "并购", "并联"),
          "计划",
          List.of("计划生育", "计划免疫"));

  /** Names that begin as a verb of making does: 注册护士 are not registered by the plan. */
  private static final List<String> NAMED_BY_VERB =
      List.of("注册护士", "上市企业", "上市公司", "服务业", "服务进出口", "服务贸易", "服务消费", "建筑", "开发区");

  /** Alone they say nothing: the verb before says of what. */
  private static final List<String> BARE_AMOUNTS =
      List.of("金额", "总额", "面积", "规模", "数量", "总数", "总量");

  private IndicatorPhrase() {}

  /**
   * The name of what is counted, without what becomes of it. What the things do describes them
   * (5家企业建设零碳工厂: 建设零碳工厂的企业), or else the ledger would read 企业 only.
   *
   * @param whole whether the phrase goes on to the clause's end
   */
  static String withoutDeed(String noun, Measure measure, boolean whole) {
    String name = noun;
    int use = name.indexOf("并投");
    if (use > 1) {
      // 标准厂房建设并投入使用
      name = name.substring(0, use);
    }
    if (measure != Measure.SHARE) {
      for (String end : ENDS) {
        int at = name.indexOf(end, 2);
        name =
            at > 0 && at + 1 < name.length() && !inQuotes(name, at) ? name.substring(0, at) : name;
      }
    }
    int comes = measure == Measure.PEOPLE ? name.indexOf('来') : -1;
    if (comes > 1 && (name.endsWith("工作") || name.endsWith("就业") || name.endsWith("创业"))) {
      // 500名专家来鄂工作
      name = name.substring(0, comes);
    }
    int at = deed(name, measure == Measure.SHARE);
    if (at > 0) {
      String deed = strip(name.substring(at));
      String who = withoutAdverbs(strip(name.substring(0, at)));
      boolean says = whole && deed.length() > 3 && deed.length() < 25 && isPlain(deed);
      if (measure == Measure.SHARE) {
        boolean rate = says && who.length() < 20 && isPlain(who);
        return rate ? deed + "的" + who + "占比" : noun;
      }
      // 进行重点扶持 says little of whom
      boolean vague = deed.startsWith("进行") && deed.length() < 7;
      return says && !vague ? deed + "的" + who : who;
    }
    return measure == Measure.SHARE || measure == Measure.MONEY ? name : withoutDone(name);
  }

  /** Where the things begin to act; -1 if they don't, or if their acts define them (的). */
  private static int deed(String noun, boolean share) {
    int first = -1;
    for (String deed : DEEDS) {
      int at = noun.indexOf(deed, 1);
      boolean acts = at > 0 && at + 1 < noun.length() && (!share || isActor(noun, at));
      first = acts && !inQuotes(noun, at) && (first < 0 || at < first) ? at : first;
    }
    for (String deed : DEEDS_OF_ACTORS) {
      int at = noun.indexOf(deed, 2);
      boolean acts = at > 0 && isActor(noun, at) && noun.length() - at > 4 && !isNamed(noun);
      first = acts && !inQuotes(noun, at) && (first < 0 || at < first) ? at : first;
    }
    // 规模达到1000亿元的产业集群: a name that ends behind its attribute
    int of = first < 0 ? -1 : noun.indexOf('的', first);
    return of > 0 && of < noun.length() - 2 && isThing(noun) ? -1 : first;
  }

  private static boolean isActor(String noun, int end) {
    for (String actor : ACTORS) {
      if (noun.startsWith(actor, end - actor.length())) {
        return true;
      }
    }
    return noun.startsWith("）", end - 1);
  }

  /** 学校建设项目 names a project, not what schools do. */
  private static boolean isNamed(String noun) {
    return noun.endsWith("项目")
        || noun.endsWith("工程")
        || noun.endsWith("任务")
        || noun.endsWith("场景")
        || noun.endsWith("案例");
  }

  /** Whether a phrase with a 的 ends with what has the attribute: …的产业集群. */
  private static boolean isThing(String noun) {
    String last = noun.substring(noun.lastIndexOf('的') + 1);
    return isActor(last, last.length()) || isNamed(last) || last.endsWith("产业集群");
  }

  private static boolean isPlain(String words) {
    return words.chars().noneMatch(c -> "，；：".indexOf(c) >= 0) && words.indexOf('的') < 0;
  }

  private static String withoutDone(String noun) {
    for (String done : DONE) {
      String name = noun.substring(0, Math.max(0, noun.length() - done.length()));
      if (noun.endsWith(done) && name.length() > 1) {
        for (String thing : NOT_BUILT) {
          if (name.endsWith(thing)) {
            return noun;
          }
        }
        return withoutAdverbs(strip(name));
      }
    }
    return noun;
  }

  /**
   * A scope as it stands in a table: 全省 of 在全省培育5个…, 每个行业 of 在每个行业. Null where nothing is left but
   * verbs.
   */
  static @Nullable String named(@Nullable String scope) {
    if (scope == null || "在对为".indexOf(scope.charAt(0)) < 0) {
      return scope;
    }
    String named = strip(scope.substring(1));
    named = named.endsWith("等方面") ? named.substring(0, named.length() - 3) : named;
    Hit verb = TargetWords.MAKE.last(named, 2, named.length());
    String rest = verb == null ? "" : named.substring(verb.end());
    if (verb != null && (rest.isEmpty() || rest.endsWith("规模"))) {
      // 在产业基金框架下设立总规模
      named = strip(named.substring(0, verb.start()));
    }
    for (String closing : new String[] {"规划", "每年至少组织", "每年组织", "每年", "至少", "分别", "各"}) {
      named =
          named.endsWith(closing) ? named.substring(0, named.length() - closing.length()) : named;
    }
    return named.length() < 2 ? null : named;
  }

  /** What full coverage is said of, as a rate: 税费网格化服务覆盖率, wifi of 科普设施实现wifi全覆盖. */
  static String coverage(String noun) {
    String set = noun;
    for (String verb : new String[] {"开展", "实施", "有序推动", "有序推进", "在"}) {
      set = set.startsWith(verb) ? set.substring(verb.length()) : set;
    }
    int at = set.indexOf("实现", 2);
    if (at > 0) {
      // 用3年左右时间实现各市培训机构全覆盖
      String opening = set.substring(0, at);
      boolean time = opening.endsWith("年内") || opening.endsWith("时间");
      set = (time ? "" : opening) + set.substring(at + 2);
    }
    boolean rate = set.endsWith("率") || set.endsWith("覆盖") || set.indexOf('，') >= 0;
    return rate ? set : set + "覆盖率";
  }

  /** Whether a phrase is nothing but words that open one: 力争, 推动, 力争使. */
  static boolean isOpening(String words) {
    String left = words;
    for (String opening : OPENINGS) {
      left = left.startsWith(opening) ? left.substring(opening.length()) : left;
    }
    return left.isEmpty() || left.equals("使") || TargetWords.MAKE.isWord(left);
  }

  /** 牧草产区重点 of 牧草产区重点扩大面积. */
  static String withoutAdverbs(String words) {
    String bare = words;
    boolean changed = true;
    while (changed) {
      changed = false;
      for (String adverb : ADVERBS) {
        if (bare.endsWith(adverb) && bare.length() > adverb.length() + 1) {
          bare = bare.substring(0, bare.length() - adverb.length());
          changed = true;
        }
      }
    }
    return bare;
  }

  private static boolean inQuotes(String noun, int at) {
    int open = noun.lastIndexOf('“', at);
    return open >= 0 && noun.indexOf('”', open) > at;
  }

  static String opened(String words) {
    return opened(words, 0, words.length());
  }

  /** Without the date and the 力争 that open a phrase, and joints at both ends. */
  static String opened(String text, int from, int end) {
    int start = from;
    if (start >= end) {
      return "";
    }
    for (DateMention date : DateLexer.dates(text, new Span(from, end))) {
      if (TargetContext.saysHowOld(text, date)) {
        continue;
      }
      // 比2017年提高6个百分点: a baseline closes the noun
      if (date.span().start() > from
          && "比较".indexOf(text.charAt(date.span().start() - 1)) >= 0
          && !text.startsWith("占比", date.span().start() - 2)) {
        end = date.span().start() - 1;
        break;
      }
      if (namesBefore(text, start, date.span(), end)) {
        // 新开工率上半年达到60%: the date stands before the verb
        end = date.span().start();
        break;
      }
      start = date.span().end();
      boolean year = text.startsWith("年度", start - 1) && !text.startsWith("度假", start);
      // 2022年度销售价格: the year's own second half
      start = year ? start + 1 : start;
      // 2024年起年交付能力达到6艘
      start = text.startsWith("起", start) && !text.startsWith("起步", start) ? start + 1 : start;
    }
    String words = behindYears(strip(text.substring(start, end)));
    int moved = words.indexOf("逐步将");
    if (moved > 0 && words.length() - moved > 5) {
      // 引导金融机构逐步将小微贷款占比提高到30%
      words = words.substring(moved + 3);
    }
    boolean changed = true;
    while (changed) {
      changed = false;
      for (String opening : OPENINGS) {
        if (words.startsWith(opening)
            && words.length() > opening.length() + 1
            && !isOfName(words, opening)) {
          words = behindYears(strip(words.substring(opening.length())));
          changed = true;
        }
      }
    }
    return words;
  }

  /** 3年内|口岸通高等级公路比例: within how many years is no part of what is measured. */
  private static String behindYears(String words) {
    int within = words.indexOf("年内");
    boolean years =
        within > 0
            && within <= 2
            && words.length() > within + 2
            && words
                .substring(0, within)
                .chars()
                .allMatch(c -> Numerals.isArabic((char) c) || Numerals.isChinese((char) c));
    return years ? strip(words.substring(within + 2)) : words;
  }

  /** 重点行业排放总量, 基本医疗保险: part of the name; 重点培育企业, 基本建成: how it is done. */
  private static boolean isOfName(String words, String opening) {
    if (opening.equals("支持")) {
      // 支持每个市至少建设1所: whom; otherwise what is done
      return !words.startsWith("每", opening.length());
    }
    List<String> things = NAMES_THAT_OPEN.getOrDefault(opening, List.of());
    // 重点 stands before 行业; 到 is the first character of 到场
    return things.stream()
        .anyMatch(
            thing -> words.startsWith(thing, thing.startsWith(opening) ? 0 : opening.length()));
  }

  /** Whether a phrase ends with a date, and a noun stands before it: not 力争到2025年, 其中2024年. */
  private static boolean namesBefore(String text, int start, Span date, int end) {
    return date.start() - start > 2
        && "到至于在争中".indexOf(text.charAt(date.start() - 1)) < 0
        && strip(text.substring(date.end(), end)).isEmpty();
  }

  /** 惠及, 普及, 涉及: no joint ends them. */
  static boolean isOfVerb(String words, int before) {
    return before >= 0 && "普涉惠触波危".indexOf(words.charAt(before)) >= 0;
  }

  static String strip(String words) {
    int start = 0;
    int end = words.length();
    while (start < end
        && JOINTS.indexOf(words.charAt(start)) >= 0
        && !words.startsWith("其他", start)) {
      start++;
    }
    while (end > start
        && JOINTS.indexOf(words.charAt(end - 1)) >= 0
        && !(words.charAt(end - 1) == '及' && isOfVerb(words, end - 2))) {
      end--;
    }
    return words.substring(start, end);
  }

  /** 培育企业 measures 企业; 新增企业 measures 新增企业. */
  static String withoutVerb(String noun) {
    if (TargetWords.ADD.startingAt(noun, 0, noun.length()) != null) {
      return noun;
    }
    if (noun.startsWith("再") && TargetWords.MAKE.startingAt(noun, 1, noun.length()) != null) {
      // 再建设医疗次中心60个
      return withoutVerb(noun.substring(1));
    }
    for (String manner : MANNERS) {
      if (noun.startsWith(manner) && TargetWords.MAKE.startingAt(noun, 2, noun.length()) != null) {
        // 自主培育优秀种公牛40头, 按期交付保交楼项目9个
        return withoutVerb(noun.substring(2));
      }
    }
    Hit verb = TargetWords.MAKE.startingAt(noun, 0, noun.length());
    // 注册护士, 上市公司, 建筑面积: what they are, not what is done with them
    boolean title = NAMED_BY_VERB.stream().anyMatch(noun::startsWith);
    if (verb == null || title || noun.length() - verb.end() < 2) {
      return noun;
    }
    String thing = strip(withoutOtherVerb(noun.substring(verb.end())));
    if (thing.startsWith("或") && TargetWords.MAKE.startingAt(thing, 1, thing.length()) != null) {
      // 新建或改扩建体育公园
      return withoutVerb(thing.substring(1));
    }
    if (BARE_AMOUNTS.contains(thing)) {
      // 签约金额50亿元: 金额 says nothing
      return noun;
    }
    if (thing.startsWith("的")) {
      // 选择的调查对象
      return noun;
    }
    // 建设更新健身器材; but 建设改造工程
    Hit second = TargetWords.MAKE.startingAt(thing, 0, thing.length());
    if (thing.startsWith("应用") && thing.length() > 5) {
      // 推广应用工业机器人8000台
      return thing.substring(2);
    }
    // 新建改扩建学校: no thing is called 扩建
    boolean builds = second != null && second.of(thing).endsWith("扩建");
    return second != null && (builds || thing.length() - second.end() >= 4)
        ? strip(thing.substring(second.end()))
        : thing;
  }

  /** 新建（改建）体育公园: another verb in brackets is no part of the name. */
  private static String withoutOtherVerb(String words) {
    int close = words.indexOf('）');
    boolean verb =
        words.startsWith("（") && TargetWords.MAKE.isWord(words.substring(1, Math.max(1, close)));
    return verb ? words.substring(close + 1) : words;
  }

  /** 全省, 各市, 每个设区市 at the start of a phrase. */
  static @Nullable String scope(String noun) {
    if (noun.length() < 4) {
      return null;
    }
    String two = noun.substring(0, 2);
    if (List.of("全省", "全市", "全县", "全区", "全国", "我省", "我市", "我区", "我县", "全州", "全域").contains(two)) {
      // 全市域覆盖率
      return noun.charAt(2) == '域' ? null : two;
    }
    for (String each :
        new String[] {
          "各设区市",
          "各县（市、区）",
          "各市县",
          "各地各部门",
          "各地",
          "各市",
          "各县",
          "每个县（市、区）",
          "每个设区市",
          "每个县",
          "每个市",
          "市、县两级"
        }) {
      if (noun.startsWith(each) && noun.length() > each.length() + 1) {
        // 每个县（市）, 各县（市、区）
        int close = noun.startsWith("（", each.length()) ? noun.indexOf('）') : -1;
        return close > 0 && close + 2 < noun.length() ? noun.substring(0, close + 1) : each;
      }
    }
    return null;
  }
}
