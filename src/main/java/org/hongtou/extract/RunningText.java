package org.hongtou.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hongtou.extract.ResponsibilityClause.Assignment;
import org.hongtou.model.Role;
import org.hongtou.model.Span;
import org.hongtou.words.CharacterSet;
import org.hongtou.words.DateLexer;
import org.hongtou.words.Units;

/**
 * Responsibilities stated by sentences: 由省商务厅牵头…, 省水利厅会同省农业农村厅组织…. Counted only with an explicit
 * verb and a unit as its subject right before it: 建立部门牵头的机制, 负责人 and 企业牵头 say nothing about who has
 * to act.
 */
final class RunningText {
  /** 人力资源社会保障 of 人力资源社会保障等部门. */
  private static final int LONGEST_FIELD = 8;

  /** A list of a dozen units; what is longer is no subject. */
  private static final int LONGEST_SUBJECT = 250;

  /** 各县（市、区）人民政府，各园区管委会：负责…. */
  private static final int LONGEST_TITLE = 40;

  /** Whose part it is that a leader plays. */
  private static final int LONGEST_PART = 20;

  private static final String[] VERBS = {"会同", "牵头", "负责", "配合", "主办", "协办"};
  private static final CharacterSet BEGINS_VERB = CharacterSet.firstOf(List.of(VERBS));
  private static final CharacterSet MARKS = CharacterSet.of("，。；：！？,;:\n");

  /** Between a subject and its verb. */
  private static final String[] ADVERBS = {
    "分别", "共同", "具体", "统一", "按职责分工", "要分工", "按照职责分工", "按职责", "要", "将", "应当", "应", "须", "积极", "主动",
    "密切", "总", "作为", "联合", "依法", "直接", "重点", "主要", "继续", "切实", "充分", "协同", "每月", "每季度", "每半年", "每年",
    "定期", "及时", "适时"
  };

  /**
   * Between a subject and its verb, set off by a comma, from its end: 省水利厅在各自职责范围内，分别负责…,
   * 区经委根据工作职责，…
   */
  private static final String[][] SCOPE = {
    {"职责范围内", "职能范围内", "职责分工", "职能分工", "职责", "职能"},
    {"工作", "部门", ""},
    {"各自的", "各自", "本部门", ""},
    {"在", "按照", "按", "根据", "依照", "依据", "结合"}
  };

  private static final CharacterSet ENDS_SCOPE = CharacterSet.lastOf(List.of(SCOPE[0]));

  /** Before a subject. */
  private static final String[] OPENINGS = {"其中", "并由", "由", "请", "经", "并", "同时", "具体由", "统一由"};

  /** Behind a verb these make it part of a noun or an attribute. */
  private static final String[] NO_VERB = {
    "人", "单位", "部门", "的", "制", "同志", "任", "解释", "机制", "处", "方", "地区", "者", "企业", "等", "”", "》", "、",
    "作用"
  };

  /** What is set up is named by who leads it; nobody is told to do anything. */
  private static final String[] FOUNDS = {"建立", "健全", "完善", "成立", "组建", "形成", "构建", "设立", "建立健全"};

  /** Before 牵头作用, 牵头职责. */
  private static final String[] PLAYS = {"发挥好", "发挥", "做好", "履行好", "履行", "当好", "落实", "承担"};

  /** What companies, stations and institutes are called. */
  private static final String[] BODIES = {
    "公司", "车务段", "集团", "医院", "大学", "学院", "研究院", "研究所", "科学院", "分院", "银行", "直属库", "电视台", "商会", "协会",
    "有关企业", "相关企业"
  };

  /** What who helps does, with its object behind it. */
  private static final String[] HELPS = {"配合", "协助", "协同", "参与"};

  private RunningText() {}

  /**
   * The responsibilities stated in a stretch of text.
   *
   * @param clauses the closing clauses in it: they are read elsewhere
   */
  static List<Assignment> in(String text, Span stretch, List<ResponsibilityClause> clauses) {
    List<Assignment> found = new ArrayList<>();
    int start = stretch.start();
    int clause = 0;
    // where what was found in this sentence begins
    int said = 0;
    int sentence = stretch.start();
    for (int i = stretch.start(); i <= stretch.end(); i++) {
      boolean atClause = clause < clauses.size() && i >= clauses.get(clause).span().start();
      boolean mark = i < stretch.end() && MARKS.contains(text.charAt(i));
      if (mark && text.charAt(i) == '，' && scope(text, start, i) > 0) {
        continue;
      }
      if (i == stretch.end() || atClause || mark) {
        int before = found.size();
        boolean titles = start == stretch.start() || i - stretch.start() < LONGEST_TITLE;
        if (mark && titles && "。：:\n".indexOf(text.charAt(i)) >= 0) {
          CarriedSubject.ofTitle(text, stretch.start(), i, stretch.end(), found);
        }
        // 省财政厅。牵头制定办法，会同省水利厅…: the title is the subject of the sentence below it
        boolean titled = found.size() > before;
        if (text.startsWith("会同", start) && leads(found.subList(said, before))) {
          // 省商务厅要发挥牵头作用，加强统筹，会同有关部门推进: the subject stands in the sentence's first part
          together(text, start + 2, stretch.end(), found);
        } else {
          sentencePart(text, start, i, stretch.end(), found);
          if (found.size() == before && before > said) {
            // 省营商办牵头，省委督查室、省政府督查室参与，对任务…; 由省工信厅负责，省商务厅参与
            supporters(text, start, i, found);
          }
          if (found.size() == before && !CarriedSubject.answersFor(text, start, i, found)) {
            CarriedSubject.goesOn(text, sentence, start, i, stretch.end(), found);
          }
        }
        boolean closes = i == stretch.end() || "。\n".indexOf(text.charAt(i)) >= 0;
        said = closes && !titled ? found.size() : said;
        if (atClause) {
          i = Math.max(i, clauses.get(clause++).span().end() - 1);
        }
        start = i + 1;
        boolean goesOn = i < stretch.end() && !atClause && "，,".indexOf(text.charAt(i)) >= 0;
        sentence = goesOn || (titled && text.charAt(start - 1) == '：') ? sentence : start;
      }
    }
    return found;
  }

  private static boolean leads(List<Assignment> said) {
    return said.stream().anyMatch(assignment -> assignment.role() == Role.LEAD);
  }

  /**
   * How many characters the words of {@link #SCOPE} that a stretch ends with take; 0 without them.
   */
  private static int scope(String text, int from, int to) {
    if (to <= from || !ENDS_SCOPE.contains(text.charAt(to - 1))) {
      return 0;
    }
    int start = to;
    for (String[] words : SCOPE) {
      int at = start;
      String word =
          Arrays.stream(words)
              .filter(w -> at - w.length() > from && text.startsWith(w, at - w.length()))
              .findFirst()
              .orElse(null);
      if (word == null) {
        return 0;
      }
      start -= word.length();
    }
    return to - start;
  }

  private static void sentencePart(
      String text, int start, int end, int limit, List<Assignment> found) {
    if (text.substring(start, end).contains("解释")) {
      // 本办法由省科技厅会同省财政厅负责解释
      return;
    }
    for (int at = start; at < end; at++) {
      if (!BEGINS_VERB.contains(text.charAt(at))) {
        continue;
      }
      int plays = text.startsWith("牵头", at) ? partOfLeader(text, at, start) : -1;
      List<Span> leaders = plays < 0 ? List.of() : subject(text, start, plays);
      if (!leaders.isEmpty()) {
        for (Span unit : leaders) {
          found.add(new Assignment(Role.LEAD, unit, Assignment.NO_LIST, Rule.STATEMENT));
        }
        return;
      }
      for (String verb : VERBS) {
        int behind = at + verb.length();
        if (text.startsWith(verb, at) && isVerb(text, verb, at, end)) {
          List<Span> subject = subject(text, start, at);
          if (!subject.isEmpty()) {
            String next = text.substring(behind, Math.min(end, behind + 2));
            if (verb.equals("负责") && (next.equals("牵头") || next.equals("会同"))) {
              // 省水利厅负责牵头, 负责会同省财政厅编制规划
              statement(text, next, behind, subject, limit, found);
              return;
            }
            statement(text, verb, at, subject, limit, found);
            for (Span helper : helpers(text, behind, end)) {
              found.add(
                  new Assignment(Role.SUPPORT, helper, Assignment.NO_LIST, Rule.TOGETHER_WITH));
            }
            return;
          }
        }
      }
    }
  }

  /** Whether the words at a place are a verb, and no part of a noun or of an attribute. */
  static boolean isVerb(String text, String verb, int at, int end) {
    int behind = at + verb.length();
    return behind <= end
        && (!isNoVerb(text, verb, behind) || !helpers(text, behind, end).isEmpty())
        && !isAttribute(text, behind, end);
  }

  static void statement(
      String text, String verb, int at, List<Span> subject, int limit, List<Assignment> found) {
    int behind = at + verb.length();
    Role role =
        switch (verb) {
          case "会同", "牵头", "主办" -> Role.LEAD;
          case "配合", "协办" -> Role.SUPPORT;
          default -> Role.RESPONSIBLE;
        };
    for (Span unit : subject) {
      found.add(new Assignment(role, unit, Assignment.NO_LIST, Rule.STATEMENT));
    }
    int together = verb.equals("牵头") ? together(text, behind) : -1;
    if (together > 0) {
      behind = together;
    } else if (!verb.equals("会同")) {
      return;
    }
    together(text, behind, limit, found);
  }

  /** The units behind 会同. */
  private static void together(String text, int behind, int limit, List<Assignment> found) {
    for (Span unit : TogetherUnits.at(text, behind, limit)) {
      found.add(new Assignment(Role.SUPPORT, unit, Assignment.NO_LIST, Rule.TOGETHER_WITH));
    }
  }

  /**
   * Where 发挥牵头作用, 做好牵头工作 begins, which says of its subject that it leads; -1 for a 牵头 in other
   * company.
   */
  private static int partOfLeader(String text, int at, int start) {
    int behind = at + "牵头".length();
    boolean part =
        text.startsWith("作用", behind)
            || text.startsWith("抓总作用", behind)
            || text.startsWith("总抓作用", behind)
            || text.startsWith("工作", behind)
            || text.startsWith("职责", behind)
            || text.startsWith("责任", behind);
    for (String plays : part ? PLAYS : new String[0]) {
      // 发挥省推进组办公室牵头作用: whose part it is may stand between
      int first = Math.max(start + 1, at - plays.length() - LONGEST_PART);
      for (int from = at - plays.length(); from >= first; from--) {
        if (text.startsWith(plays, from)) {
          return from;
        }
      }
    }
    return -1;
  }

  /** The units of 由省商务厅牵头、省财政厅参与 that stand between 、 and a verb of support; empty for others. */
  private static List<Span> helpers(String text, int behind, int end) {
    if (!text.startsWith("、", behind)) {
      return List.of();
    }
    RoleWords.Closing closing = RoleWords.closing(text, behind + 1, end);
    boolean closes = closing != null && closing.role() == Role.SUPPORT;
    int verb = closes ? closing.start() : help(text, behind + 1, end);
    if (verb < 0) {
      return List.of();
    }
    List<Span> names = ClauseGrammar.units(text, new Span(behind + 1, Math.max(behind + 1, verb)));
    for (Span name : names) {
      if (!Units.canBeName(name.of(text))) {
        return List.of();
      }
    }
    return names;
  }

  /** The units of a part that says nothing but that they take part. */
  private static void supporters(String text, int start, int end, List<Assignment> found) {
    RoleWords.Closing closing = RoleWords.closing(text, start, end);
    boolean closes = closing != null && closing.role() == Role.SUPPORT;
    int verb = closes ? closing.start() : help(text, start, end);
    if (verb <= start) {
      return;
    }
    List<Span> names = subject(text, start, verb);
    for (Span unit : names.isEmpty() ? bodies(text, start, verb) : names) {
      found.add(new Assignment(Role.SUPPORT, unit, Assignment.NO_LIST, Rule.STATEMENT));
    }
  }

  /** Where the first verb of help stands that has an object: 市商务局协助落实招商责任; -1 without one. */
  private static int help(String text, int start, int end) {
    for (int at = start + 2; at < end; at++) {
      for (String verb : HELPS) {
        if (text.startsWith(verb, at) && at + verb.length() < end) {
          return isVerb(text, verb, at, end) ? at : -1;
        }
      }
    }
    return -1;
  }

  /**
   * 由市交通运输局牵头，洛阳车务段、北郊机场有限责任公司配合: behind one who leads, companies and the like that are no
   * authorities; empty if any name is of another kind.
   */
  private static List<Span> bodies(String text, int start, int end) {
    List<Span> names = ClauseGrammar.units(text, Brackets.trim(text, start, end));
    for (Span name : names) {
      String written = name.of(text);
      if (!Authority.isOne(written) && !isBody(written)) {
        return List.of();
      }
    }
    return names;
  }

  private static boolean isBody(String name) {
    // 甲公司成立运营公司 is a sentence
    return name.length() > 3
        && Arrays.stream(FOUNDS).noneMatch(name::contains)
        && Arrays.stream(BODIES).anyMatch(name::endsWith)
        && Units.canBeName(name)
        && !Authority.opensLikePhrase(name);
  }

  /** Behind the 会同 of 省商务厅牵头会同… and 省商务厅牵头，会同…; -1 without one. */
  private static int together(String text, int behind) {
    for (String words : new String[] {"会同", "，会同", "、会同"}) {
      if (text.startsWith(words, behind)) {
        return behind + words.length();
      }
    }
    return -1;
  }

  /** 各地负责审批的部门要…: the verb says which departments, not who is responsible. */
  private static boolean isAttribute(String text, int from, int end) {
    int limit = Math.min(end, from + 14);
    for (int i = from; i < limit; i++) {
      if (text.charAt(i) == '的') {
        for (String noun : new String[] {"部门", "单位", "机构", "人员", "处室", "企业", "同志", "干部"}) {
          if (text.startsWith(noun, i + 1)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static boolean isNoVerb(String text, String verb, int behind) {
    if (verb.equals("会同") && (text.startsWith("人行", behind) || text.startsWith("人民", behind))) {
      // 负责人 is somebody, 会同人行杭州中心支行 is not
      return false;
    }
    for (String word : NO_VERB) {
      if (text.startsWith(word, behind) && !text.startsWith("制定", behind)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The units between the start of a sentence part and its verb; empty if anything else stands
   * there.
   */
  static List<Span> subject(String text, int start, int verb) {
    if (verb - start > LONGEST_SUBJECT) {
      return List.of();
    }
    int from = Brackets.trim(text, start, verb).start();
    if (from < verb
        && Brackets.isOpening(text.charAt(from))
        && Brackets.closeOf(text, from, verb) < 0) {
      // （省商务厅负责…: a bracket that is no clause
      from++;
    }
    int to = verb;
    boolean again = true;
    while (again) {
      again = false;
      for (String opening : OPENINGS) {
        if (text.startsWith(opening, from) && from + opening.length() < to) {
          from += opening.length();
          again = true;
        }
      }
      int scope = scope(text, from, to);
      if (scope > 0 || (to > from && text.charAt(to - 1) == '，')) {
        to -= scope == 0 ? 1 : scope;
        again = true;
      }
      for (String adverb : ADVERBS) {
        if (to - adverb.length() > from && text.startsWith(adverb, to - adverb.length())) {
          to -= adverb.length();
          again = true;
        }
      }
    }
    from = behindDate(text, from, to);
    int by = from + text.substring(from, to).lastIndexOf('由');
    if (by >= from && by > 0 && text.charAt(by - 1) != '自') {
      // 管理办法由市财政局会同…; not 自由贸易, nor 建立由省财政厅牵头的联席会议制度
      for (String founds : FOUNDS) {
        if (text.startsWith(founds, by - founds.length())) {
          return List.of();
        }
      }
      from = by + 1;
    }
    if (to - from < 2) {
      return List.of();
    }
    List<Span> pieces = new ArrayList<>();
    int at = from;
    int depth = 0;
    for (int i = from; i <= to; i++) {
      // 区目标绩效办（区委督查室、区政府督查室）: one name
      depth += i < to && Brackets.isOpening(text.charAt(i)) ? 1 : 0;
      depth -= i < to && Brackets.isClosing(text.charAt(i)) ? 1 : 0;
      if (i == to || (text.charAt(i) == '、' && depth <= 0)) {
        Span piece = Brackets.trim(text, at, i);
        if (piece.length() == 0) {
          return List.of();
        }
        pieces.add(piece);
        at = i + 1;
      }
    }
    List<Span> names = UnitList.names(text, pieces);
    String last = pieces.getLast().of(text);
    // 公安、税务、海关等部门; 各级财政、审计部门
    boolean departments = last.endsWith("部门");
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i).of(text);
      // 各市政府和丙示范区、丁港管委会: a zone among authorities stands for its own
      boolean among = i > 0 && i < names.size() - 1 && Units.canBeName(name);
      // 公安、税务、海关等部门: fields stand for the departments that have them
      boolean field = departments && names.size() > 1 && isField(name);
      // 由市中心医院、市第一人民医院分别牵头: 由 leaves no doubt that they are units
      boolean named =
          from > 0
              && text.charAt(from - 1) == '由'
              && Units.canBeName(name)
              && !Units.levelOrPlace(name).isEmpty()
              && !Authority.opensLikePhrase(name);
      // 县人民政府、中国科学院水生生物研究所配合
      boolean institute = i > 0 && name.startsWith("中国") && Units.canBeName(name) && !departments;
      boolean place = i < names.size() - 1 && sharesGovernment(name, names.get(i + 1).of(text));
      // 市水务局、市生态环境局、绥化学院按职责分工负责: a body behind authorities
      boolean body =
          i > 0 && !departments && isBody(name) && Authority.isOne(names.getFirst().of(text));
      if (!Authority.isOne(name) && !among && !field && !named && !institute && !place && !body) {
        return List.of();
      }
    }
    return names;
  }

  /** 大理市、洱源县人民政府: a place that the government behind the next one is meant of, too. */
  private static boolean sharesGovernment(String name, String next) {
    return name.length() > 2
        && name.length() <= LONGEST_FIELD
        && "市县区旗州".indexOf(name.charAt(name.length() - 1)) >= 0
        && (next.endsWith("政府") || next.endsWith("管委会"))
        && !Authority.opensLikePhrase(name);
  }

  private static boolean isField(String name) {
    return name.length() >= 2
        && name.length() <= LONGEST_FIELD
        && name.chars().allMatch(Character::isIdeographic)
        && !Authority.opensLikePhrase(name);
  }

  /** 2015年省科技厅会同…: the place behind a date. */
  private static int behindDate(String text, int from, int to) {
    if (from >= to || !Character.isDigit(text.charAt(from))) {
      return from;
    }
    List<DateLexer.DateMention> dates = DateLexer.dates(text, new Span(from, to));
    return !dates.isEmpty() && dates.getFirst().span().start() == from
        ? dates.getFirst().span().end()
        : from;
  }
}
