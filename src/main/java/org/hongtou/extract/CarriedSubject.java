package org.hongtou.extract;

import java.util.Arrays;
import java.util.List;
import org.hongtou.extract.ResponsibilityClause.Assignment;
import org.hongtou.model.Role;
import org.hongtou.model.Span;
import org.hongtou.words.BoundedSearch;
import org.hongtou.words.CharacterSet;
import org.hongtou.words.Units;
import org.jspecify.annotations.Nullable;

/**
 * What a later part of the text says of a subject that stands in an earlier one: in
 * 省商务厅加强统筹协调，会同省财政厅… the units before 加强 are those before 会同 too, in 各区政府落实属地责任，对本辖区水质负总责 those
 * that answer for it, and in 县财政局。负责资金筹措 the title is the subject.
 */
final class CarriedSubject {
  private static final String[] VERBS = {"会同", "牵头", "负责", "配合"};

  /** Between the comma and the verb. */
  private static final String[] ADVERBS = {
    "要", "应当", "应", "并", "统筹", "具体", "依法", "积极", "主动", "统一", "分别", "主要", "按职责分工", "按照职责分工", "按各自职责",
    "按职责"
  };

  private static final CharacterSet BEGINS_ADVERB = CharacterSet.firstOf(List.of(ADVERBS));

  /** What is set up has duties of its own: 省商务厅成立工作专班，负责日常调度. */
  private static final String[] FOUNDS = {
    "成立", "组建", "组成", "设立", "建立", "设在", "下设", "挂靠", "聘请", "明确", "委托", "授权"
  };

  private static final String WHOLLY = "负总责";

  /** How far back the subject is looked for: a long list of units, and what they do. */
  private static final int LONGEST_REACH = 300;

  /** What closes the name of an authority whose beginning alone is known. */
  private static final String[] BEHIND_NAME = {"行政部门", "主管部门"};

  private static final String[] DEALS_DUTIES = {"职责", "责任分工", "任务分工", "工作分工", "部门分工"};

  private static final String OFFICE = "办公室";
  private static final int LONGEST_REST = 6;
  private static final int LONGEST_OFFICE = 24;
  private static final int LONGEST_SIGN = 12;

  private CarriedSubject() {}

  /**
   * Reads a part that leaves its subject out.
   *
   * @param sentence where the sentence begins
   * @param start where the part begins
   * @param end where it ends
   * @param limit where the text ends that may be read
   */
  static void goesOn(
      String text, int sentence, int start, int end, int limit, List<Assignment> found) {
    int at = behindAdverbs(text, start, end);
    String verb = verbAt(text, at, end);
    boolean wholly =
        text.startsWith("对", start) && BoundedSearch.indexOf(WHOLLY, text, start, end) > 0;
    if ((verb == null && !wholly) || sentence >= start) {
      return;
    }
    List<Span> subject = before(text, sentence, start, "会同".equals(verb));
    if (verb != null && !subject.isEmpty()) {
      RunningText.statement(text, verb, at, subject, limit, found);
    } else {
      answersFor(subject, found);
    }
  }

  /**
   * Reads an item that has a unit for its title, or several: 县财政局。负责资金筹措和监管, as lists of duties
   * (职责分工) do.
   *
   * @param start where the item begins
   * @param end the mark behind its title
   * @param limit where the item ends
   */
  static void ofTitle(String text, int start, int end, int limit, List<Assignment> found) {
    int at = end;
    while (at < limit && "。：:\n".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    at = behindAdverbs(text, at, limit);
    String verb = verbAt(text, at, limit);
    List<Span> subject = verb == null ? List.of() : RunningText.subject(text, start, end);
    if (verb != null && subject.isEmpty()) {
      // 各县人民政府，各园区管委会：负责…: lists with a comma
      List<Span> names = ClauseGrammar.units(text, new Span(start, end));
      boolean all = names.stream().allMatch(name -> Authority.isOne(name.of(text)));
      subject = all ? names : List.of();
    }
    if (verb != null && !subject.isEmpty()) {
      RunningText.statement(text, verb, at, subject, limit, found);
    }
  }

  /**
   * The units of a heading that is made of nothing else: （二）市建委、市交通局等主管部门, in a section that deals
   * out duties (职责分工).
   */
  static List<Assignment> ofHeading(String text, Span heading, Span section) {
    String dealt = section.of(text);
    boolean duties = Arrays.stream(DEALS_DUTIES).anyMatch(dealt::contains);
    List<Span> names = duties ? ClauseGrammar.units(text, heading) : List.of();
    boolean any = false;
    for (Span name : names) {
      String written = name.of(text);
      boolean one = Authority.isOne(written);
      // 各街镇、经开区
      any |= one || written.startsWith("各");
      boolean may = Units.canBeName(written) || ClauseNames.isPlace(written);
      if (!one && (!may || Authority.opensLikePhrase(written))) {
        return List.of();
      }
    }
    return any
        ? names.stream()
            .map(name -> new Assignment(Role.RESPONSIBLE, name, Assignment.NO_LIST, Rule.STATEMENT))
            .toList()
        : List.of();
  }

  private static @Nullable String verbAt(String text, int at, int end) {
    for (String verb : VERBS) {
      if (text.startsWith(verb, at) && RunningText.isVerb(text, verb, at, end)) {
        return verb;
      }
    }
    return null;
  }

  /** 各区政府对本辖区水质负总责, with its subject in the same part; false if the part says nothing like it. */
  static boolean answersFor(String text, int start, int end, List<Assignment> found) {
    int verb = BoundedSearch.indexOf(WHOLLY, text, start, end);
    int object = verb;
    while (object > start && text.charAt(object) != '对') {
      object--;
    }
    int before = found.size();
    if (verb > start) {
      answersFor(RunningText.subject(text, start, object > start ? object : verb), found);
    }
    return found.size() > before;
  }

  private static void answersFor(List<Span> subject, List<Assignment> found) {
    for (Span unit : subject) {
      found.add(new Assignment(Role.LEAD, unit, Assignment.NO_LIST, Rule.STATEMENT));
    }
  }

  private static int behindAdverbs(String text, int start, int end) {
    int at = start;
    boolean again = true;
    while (again && at < end && BEGINS_ADVERB.contains(text.charAt(at))) {
      again = false;
      for (String adverb : ADVERBS) {
        if (text.startsWith(adverb, at) && at + adverb.length() < end) {
          at += adverb.length();
          again = true;
        }
      }
    }
    return at;
  }

  /**
   * The units that the nearest part before opens with; empty where another subject may come
   * between.
   */
  private static List<Span> before(String text, int sentence, int part, boolean together) {
    int end = part - 1;
    while (end > Math.max(sentence, part - LONGEST_REACH)) {
      int start = end;
      while (start > sentence && "，,".indexOf(text.charAt(start - 1)) < 0) {
        start--;
      }
      Span seated = seatedOffice(text, start, end);
      if (seated != null && !together) {
        return List.of(seated);
      }
      int list = listEnd(text, start, end);
      int by = BoundedSearch.indexOf("由", text, start, Math.max(start, list));
      if ((!together && founds(text, start, end)) || (by >= 0 && !text.startsWith("自由", by - 1))) {
        // 名单由省教育厅提供，负责…: 由 names who does this part, not the sentence's subject
        return List.of();
      }
      List<Span> subject = list < 0 ? List.of() : RunningText.subject(text, start, list);
      if (!subject.isEmpty()) {
        return subject;
      }
      end = start - 1;
    }
    return List.of();
  }

  /** 领导小组办公室|设在市住建局，负责日常调度: the office that has its seat there; null for other parts. */
  private static @Nullable Span seatedOffice(String text, int start, int end) {
    int seat = BoundedSearch.indexOf("设在", text, start, end);
    int office = seat - OFFICE.length();
    boolean named =
        office > start + 1
            && office - start <= LONGEST_OFFICE
            && text.startsWith(OFFICE, office)
            && isWords(text, start, office);
    return named ? new Span(start, seat) : null;
  }

  private static boolean founds(String text, int start, int end) {
    for (String word : FOUNDS) {
      if (BoundedSearch.indexOf(word, text, start, end) >= 0) {
        return true;
      }
    }
    return false;
  }

  /**
   * Where the units end that a part opens with and a predicate follows: 省商务厅、省财政厅|加强…; -1 if none
   * do.
   */
  private static int listEnd(String text, int start, int end) {
    int at = start;
    while (at < end) {
      int stop = Units.nameEnd(text, at, end);
      if (stop < 0) {
        return -1;
      }
      stop = behindSign(text, stop, end);
      if (stop < end && text.charAt(stop) == '等') {
        int noun = Units.nameEnd(text, stop + 1, Math.min(end, stop + 6));
        stop = noun < 0 ? stop + 1 : noun;
      }
      int next = TogetherUnits.separator(text, stop, end);
      if (next == stop) {
        // 省财政厅的资金 is no subject, 省财政厅是 defines, and a list that fills its part says nothing
        return stop >= end || "的是（(".indexOf(text.charAt(stop)) >= 0 || nameGoesOn(text, stop, end)
            ? -1
            : stop;
      }
      at = next;
    }
    return -1;
  }

  /** 省数字办（大数据局）|发挥…: a unit that bears two names. */
  private static int behindSign(String text, int at, int end) {
    int close =
        at < end && Brackets.isOpening(text.charAt(at)) ? Brackets.closeOf(text, at, end) : -1;
    boolean name = close > at && Units.canBeName(text.substring(at + 1, close));
    return name && close + 1 < end && close - at <= LONGEST_SIGN ? close + 1 : at;
  }

  /** 省节水工作领导小组|办公室, 县级人民政府|水行政主管部门: the name is longer than what is known of it. */
  private static boolean nameGoesOn(String text, int at, int end) {
    if (text.startsWith(OFFICE, at)) {
      return true;
    }
    for (String noun : BEHIND_NAME) {
      int found = BoundedSearch.indexOf(noun, text, at, Math.min(end, at + LONGEST_REST));
      if (found >= 0 && isWords(text, at, found)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isWords(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!Character.isIdeographic(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
