package org.hongtou.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A notice of the usual kind (关于印发…实施方案的通知) and of any length: the letter, the plan's goals,
 * chapters of numbered tasks most of which name their units, here and there a table of tasks,
 * safeguards.
 */
final class ComposedNotice {
  private static final String[] PROVINCES = {
    "江西省", "湖北省", "安徽省", "陕西省", "江苏省", "吉林省", "四川省", "云南省", "山东省", "湖南省", "福建省", "贵州省"
  };
  private static final String MARKS = "赣鄂皖陕苏吉川云鲁湘闽黔";
  private static final String[] KINDS = {"实施方案", "行动方案", "三年行动计划", "工作方案", "若干措施"};
  private static final String[] NUMERALS = {"", "一", "二", "三", "四", "五", "六", "七", "八", "九"};

  /** Of a hundred tasks, so many name their units in brackets. */
  private static final int WITH_UNITS = 65;

  /** … and in so many a sentence commits to a figure. */
  private static final int WITH_FIGURES = 45;

  private static final int TASKS_PER_CHAPTER = 8;

  /** How a line stands on its page. */
  enum Style {
    TITLE,
    RIGHT,
    BODY
  }

  /** What the notice is made of. */
  sealed interface Piece {}

  record Line(Style style, String text) implements Piece {}

  record Grid(List<List<String>> rows) implements Piece {}

  private final Random random;
  private final Sentences sentences;
  private final List<Piece> pieces = new ArrayList<>();
  private final int wanted;
  private int length;

  final String title;
  final String number;
  final String issuer;
  final String date;

  /**
   * @param seed the same seed, the same notice
   * @param wanted about how many characters it shall have
   */
  ComposedNotice(long seed, int ownNumber, int wanted) {
    this.random = new Random(seed * 0x9E3779B97F4A7C15L);
    this.wanted = wanted;
    int year = 2015 + random.nextInt(11);
    this.sentences = new Sentences(random, year);
    int province = random.nextInt(PROVINCES.length);
    this.issuer = PROVINCES[province] + "人民政府办公厅";
    String plan = PROVINCES[province] + sentences.topic() + KINDS[random.nextInt(KINDS.length)];
    this.title = issuer + "关于印发" + plan + "的通知";
    this.number = MARKS.charAt(province) + "府厅样发〔" + year + "〕" + (ownNumber + 1) + "号";
    this.date = year + "年" + (1 + random.nextInt(12)) + "月" + (1 + random.nextInt(28)) + "日";
    letter(plan);
    plan(plan);
  }

  List<Piece> pieces() {
    return pieces;
  }

  /** As a text file has it; the cells of a table are parted by tabs. */
  String text() {
    StringBuilder out = new StringBuilder(length + 200);
    for (Piece piece : pieces) {
      switch (piece) {
        case Line line ->
            out.append(line.style() == Style.TITLE ? "" : "　　").append(line.text()).append('\n');
        case Grid grid ->
            grid.rows().forEach(row -> out.append(String.join("\t", row)).append('\n'));
      }
    }
    return out.toString();
  }

  private void line(Style style, String text) {
    pieces.add(new Line(style, text));
    length += text.length();
  }

  private void body(String text) {
    line(Style.BODY, text);
  }

  private void letter(String plan) {
    line(Style.TITLE, title);
    line(Style.TITLE, number);
    body("各市、县（区）人民政府，省政府各部门：");
    body("《" + plan + "》已经省政府同意，现印发给你们，请认真贯彻执行。");
    line(Style.RIGHT, issuer);
    line(Style.RIGHT, date);
    body("（此件主动公开）");
  }

  private void plan(String plan) {
    line(Style.TITLE, plan);
    body(sentences.any("opening"));
    body("一、总体要求");
    body("（一）基本原则。" + sentences.any("principle") + sentences.any("principle"));
    body("（二）主要目标。" + sentences.any("goal") + sentences.any("goal"));
    int chapter = 2;
    while (length < wanted - 300) {
      body(numeral(chapter) + "、" + sentences.any("heading"));
      if (random.nextInt(12) == 0) {
        table();
      } else {
        chapter();
      }
      chapter++;
    }
    body(numeral(chapter) + "、保障措施");
    for (int i = 1; i <= 3; i++) {
      body("（" + numeral(i) + "）" + sentences.any("safeguard"));
    }
  }

  private void chapter() {
    int tasks = 3 + random.nextInt(TASKS_PER_CHAPTER);
    boolean sections = random.nextBoolean();
    for (int i = 1; i <= tasks && length < wanted; i++) {
      String mark = sections ? "（" + numeral(i) + "）" : i + ".";
      StringBuilder task = new StringBuilder(mark);
      task.append(sentences.any("heading")).append('。');
      if (random.nextInt(100) < WITH_FIGURES) {
        task.append(sentences.any("task"));
      }
      int details = 1 + random.nextInt(6);
      for (int j = 0; j < details; j++) {
        task.append(sentences.any("detail"));
      }
      if (random.nextInt(100) < WITH_UNITS) {
        task.append(units());
      }
      body(task.toString());
    }
  }

  private String units() {
    String first = sentences.unit();
    String second = sentences.unit();
    String third = sentences.unit();
    return switch (random.nextInt(4)) {
      case 0 -> "（牵头单位：" + first + "；配合单位：" + second + "、" + third + "）";
      case 1 -> "（" + first + "牵头，" + second + "、" + third + "配合）";
      case 2 -> "（责任单位：" + first + "、" + second + "，各市、县（区）人民政府）";
      default -> "（" + first + "、" + second + "、" + third + "按职责分工负责）";
    };
  }

  private void table() {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("序号", "重点任务", "牵头单位", "配合单位"));
    int count = 4 + random.nextInt(10);
    for (int i = 1; i <= count; i++) {
      String task = sentences.any("task");
      rows.add(
          List.of(
              Integer.toString(i),
              task,
              sentences.unit(),
              sentences.unit() + "、" + sentences.unit()));
      length += task.length() + 20;
    }
    pieces.add(new Grid(rows));
  }

  /** The Chinese numeral of 1 to 9999. */
  private static String numeral(int number) {
    StringBuilder out = new StringBuilder();
    int rest = number;
    boolean gap = false;
    int[] sizes = {1000, 100, 10, 1};
    String[] names = {"千", "百", "十", ""};
    for (int i = 0; i < sizes.length; i++) {
      int digit = rest / sizes[i];
      rest %= sizes[i];
      if (digit == 0) {
        gap |= !out.isEmpty();
        continue;
      }
      if (gap) {
        out.append('零');
        gap = false;
      }
      out.append(digit == 1 && i == 2 && out.isEmpty() ? "" : NUMERALS[digit]).append(names[i]);
    }
    return out.toString();
  }
}
