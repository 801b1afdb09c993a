package org.hongtou.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hongtou.model.Role;
import org.jspecify.annotations.Nullable;

/**
 * What the columns of a table of tasks (任务分工表) hold, told by their names: 工作任务, 牵头单位, 完成时限. The
 * names stand in {@code column-names.txt}. Safe for any thread.
 */
public final class ColumnNames {
  /** A longer cell is no name of a column. */
  private static final int LONGEST_NAME = 24;

  /** A shorter known name at the end of a longer unknown one says nothing: 开工时间, 办理事项. */
  private static final int SHORTEST_ENDING = 4;

  /** What the cells of a column hold. */
  public enum Kind {
    /** 序号: the row's number. */
    ORDINAL,
    /** 重点领域: what several tasks have in common. */
    GROUP,
    /** 工作任务. */
    TASK,
    /** 具体措施: what is to be done in detail, where a task column stands beside it. */
    DETAIL,
    /** 项目名称: a thing's name; it is a task only if it reads like an order. */
    NAME,
    /** 工作目标: what is to be reached by the task. */
    GOAL,
    /** 牵头单位, 责任单位, 配合单位, 责任领导. */
    UNITS,
    /** 完成时限. */
    DEADLINE,
    /** 备注 and whatever else such a table may have. */
    OTHER,
    /** 法定时限, 分值: the table lists something else. */
    FOREIGN;

    /** Whether a cell of the column may be a task's text. */
    public boolean isTask() {
      return this == TASK || this == DETAIL || this == NAME;
    }

    /** Whether the column holds running text. */
    public boolean isText() {
      return isTask() || this == GROUP || this == GOAL;
    }
  }

  /**
   * A column.
   *
   * @param kind what its cells hold
   * @param role the units' role; null unless it holds units
   * @param parent whether the name may stand over several columns of units: 责任分工
   */
  public record Column(Kind kind, @Nullable Role role, boolean parent) {}

  private static final Map<String, Column> NAMES = new HashMap<>();
  private static final WordSet KNOWN;

  /** Words that may stand before a name: 省级, 主要. */
  private static final WordSet BEFORE;

  private static final CharacterSet FIRST;

  /** What names of the column of numbers begin with. */
  private static final CharacterSet FIRST_OF_ORDINAL;

  private static final CharacterSet SECOND;

  /** Names of a single character. */
  private static final CharacterSet ALONE;

  /** The first two characters of every name and of every word that may stand before one, sorted. */
  private static final int[] BEGINNINGS;

  static {
    WordFile.Sections file = WordFile.sections(ColumnNames.class, "column-names.txt");
    add(file.words("ordinal"), new Column(Kind.ORDINAL, null, false));
    add(file.words("group"), new Column(Kind.GROUP, null, false));
    add(file.words("task"), new Column(Kind.TASK, null, false));
    add(file.words("detail"), new Column(Kind.DETAIL, null, false));
    add(file.words("name"), new Column(Kind.NAME, null, false));
    add(file.words("goal"), new Column(Kind.GOAL, null, false));
    add(file.words("lead"), new Column(Kind.UNITS, Role.LEAD, false));
    add(file.words("responsible"), new Column(Kind.UNITS, Role.RESPONSIBLE, false));
    add(file.words("support"), new Column(Kind.UNITS, Role.SUPPORT, false));
    add(file.words("leader"), new Column(Kind.UNITS, Role.LEADER, false));
    add(file.words("parent"), new Column(Kind.UNITS, Role.RESPONSIBLE, true));
    add(file.words("deadline"), new Column(Kind.DEADLINE, null, false));
    add(file.words("other"), new Column(Kind.OTHER, null, false));
    add(file.words("foreign"), new Column(Kind.FOREIGN, null, false));
    KNOWN = WordSet.of(NAMES.keySet());
    BEFORE = WordSet.of(file.words("before"));
    List<String> words = new ArrayList<>(NAMES.keySet());
    words.addAll(file.words("before"));
    FIRST = CharacterSet.firstOf(words);
    FIRST_OF_ORDINAL = CharacterSet.firstOf(file.words("ordinal"));
    SECOND =
        CharacterSet.firstOf(
            words.stream()
                .filter(word -> word.length() > 1)
                .map(word -> word.substring(1))
                .toList());
    ALONE = CharacterSet.firstOf(words.stream().filter(word -> word.length() == 1).toList());
    BEGINNINGS = words.stream().mapToInt(ColumnNames::beginning).sorted().toArray();
  }

  private ColumnNames() {}

  /** Whether the name of a column of numbers (序号) can begin with a character. */
  public static boolean mayBeginOrdinal(char c) {
    return FIRST_OF_ORDINAL.contains(c);
  }

  private static int beginning(String word) {
    return word.length() == 1 ? word.charAt(0) : beginning(word.charAt(0), word.charAt(1));
  }

  private static int beginning(char first, char second) {
    return (first << 16) | second;
  }

  private static void add(Set<String> names, Column column) {
    for (String name : names) {
      if (NAMES.put(name, column) != null) {
        throw new IllegalStateException("column-names.txt: twice: " + name);
      }
    }
  }

  /**
   * What a column holds.
   *
   * @param name its head as printed, with blanks (备 注) and notes in brackets (责任单位（列第一位的牵头）)
   * @return null if it is not known to be a column's name
   */
  public static @Nullable Column of(String name) {
    String bare = bare(name);
    if (bare.isEmpty() || bare.length() > LONGEST_NAME) {
      return null;
    }
    Column exact = NAMES.get(bare);
    if (exact != null) {
      return exact;
    }
    Column behind = NAMES.get(withoutOpening(bare));
    if (behind != null) {
      return behind;
    }
    Column made = ComposedColumn.of(bare);
    if (made != null) {
      return made;
    }
    // 推进落实的具体措施, 任务牵头单位
    for (int i = 1; i <= bare.length() - SHORTEST_ENDING; i++) {
      Column ending = NAMES.get(bare.substring(i));
      if (ending != null && bare.length() <= 12 && ending.kind != Kind.FOREIGN) {
        return ending;
      }
    }
    return null;
  }

  /** Whether a name may begin with a character: a quick test, for looking through whole texts. */
  public static boolean mayBeginWith(char first) {
    return FIRST.contains(first);
  }

  /** Whether a name may begin with two characters. */
  public static boolean mayBeginWith(char first, char second) {
    // most characters stand second in no name
    return (SECOND.contains(second)
            && Arrays.binarySearch(BEGINNINGS, beginning(first, second)) >= 0)
        || ALONE.contains(first);
  }

  /**
   * The end of the longest known name that begins at a place of a text.
   *
   * @param to offset that it may not go beyond
   * @return the offset behind it; -1 if none begins there
   */
  public static int matchEnd(String text, int from, int to) {
    int opening = openingEnd(text, from, to);
    int end = opening > from ? KNOWN.endOfLongest(text, opening, to) : -1;
    return end > 0 ? end : KNOWN.endOfLongest(text, from, to);
  }

  /** What a column holds whose name, without blanks and brackets, is listed as it stands. */
  static @Nullable Column listed(String bare) {
    Column exact = NAMES.get(bare);
    return exact == null ? NAMES.get(withoutOpening(bare)) : exact;
  }

  /** Whether a cell names a column wholly: 牵头处（室）, not 推进牵头处室改革. */
  public static boolean isWholly(String name) {
    String bare = bare(name);
    return !bare.isEmpty() && (listed(bare) != null || ComposedColumn.of(bare) != null);
  }

  private static String withoutOpening(String name) {
    return name.substring(openingEnd(name, 0, name.length()));
  }

  /** Where a year and words such as 省级 and 主要 before a name end. */
  private static int openingEnd(String text, int from, int to) {
    int at = from;
    while (at < to && at - from < 12) {
      int next = yearEnd(text, at, to);
      if (next == at) {
        next = BEFORE.endOfLongest(text, at, to - 1);
      }
      if (next < 0) {
        return at;
      }
      at = next;
    }
    return at;
  }

  /** 2023年, 2023年度. */
  private static int yearEnd(String text, int from, int to) {
    int at = from;
    while (at < to && at - from < 4 && Character.isDigit(text.charAt(at))) {
      at++;
    }
    if (at - from != 4 || at >= to || text.charAt(at) != '年') {
      return from;
    }
    return at + 1 < to && text.charAt(at + 1) == '度' ? at + 2 : at + 1;
  }

  /** Without blanks and without what stands in brackets. */
  private static String bare(String name) {
    StringBuilder bare = new StringBuilder(name.length());
    int depth = 0;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if ("（(〔[".indexOf(c) >= 0) {
        depth++;
      } else if ("）)〕]".indexOf(c) >= 0) {
        depth = Math.max(0, depth - 1);
      } else if (depth == 0 && !Character.isWhitespace(c) && c != '\u3000' && c != '\u00a0') {
        bare.append(c);
      }
    }
    int end = bare.length();
    while (end > 0 && "：:".indexOf(bare.charAt(end - 1)) >= 0) {
      end--;
    }
    return bare.substring(0, end);
  }
}
