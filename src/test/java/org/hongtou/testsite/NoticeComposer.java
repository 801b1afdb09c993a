package org.hongtou.testsite;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.hongtou.wrap.Wrapped;

/**
 * Composes notices (通知 that issue a plan) from the phrases: a covering letter with signature and
 * date, the plan with goals, tasks that name their units, and measures. A notice depends on the
 * seed, its department and its rank there, and on nothing else.
 */
final class NoticeComposer {
  private static final LocalDate NEWEST = LocalDate.of(2025, 11, 20);
  private static final int TASKS_IN_PLAN = 8;
  private static final int RANKS = 1_000;
  private static final int LATER = RANKS / 2;
  private static final int NEWEST_NUMBER = 60;
  private static final long SPREAD = 0x9E3779B97F4A7C15L;
  private static final String[] NUMERALS = {"一", "二", "三", "四"};

  private final long seed;

  NoticeComposer(long seed) {
    this.seed = seed;
  }

  /** The notices of a department at the start, newest first. */
  List<ComposedNotice> compose(Department department, int count) {
    List<ComposedNotice> notices = new ArrayList<>();
    for (int rank = 0; rank < count; rank++) {
      notices.add(compose(department, rank, dateOf(department, rank)));
    }
    return notices;
  }

  /** One that is published later: {@code nth} of its department, from 1. */
  ComposedNotice composeLater(Department department, int nth) {
    return compose(department, LATER + nth, NEWEST.plusDays(7L * nth));
  }

  /** A notice of another department, published again with the same text. */
  ComposedNotice republish(ComposedNotice original, Department by, int rank) {
    return new ComposedNotice(
        by,
        id(by, rank),
        original.title(),
        original.number(),
        original.date().plusDays(1),
        path(by, id(by, rank), original.date().plusDays(1)),
        original.text(),
        List.of(),
        original);
  }

  private static LocalDate dateOf(Department department, int rank) {
    return NEWEST.minusDays(department.number() + 23L * rank);
  }

  private static int id(Department department, int rank) {
    return 100_000 + department.number() * RANKS + rank;
  }

  private ComposedNotice compose(Department department, int rank, LocalDate published) {
    Random random = random(seed * 31 + department.number());
    List<Phrases.Topic> topics = new ArrayList<>(Phrases.topics());
    Collections.shuffle(topics, random);
    Phrases.Topic topic = topics.get(rank % topics.size());
    Random own = random(seed * 1_000_003 + id(department, rank));
    String kind = Phrases.pick("kinds", own);
    int year = published.getYear();
    String plan = "全省" + topic.name() + kind + "（" + year + "—" + (year + 2) + "年）";
    String issuer = department == Department.PROVINCE ? "样例省人民政府办公厅" : department.title();
    String title = issuer + "关于印发《" + plan + "》的通知";
    String number = mark(department) + "〔" + year + "〕" + number(rank) + "号";
    int id = id(department, rank);
    List<ComposedFile> files = files(department, id, published, topic, rank);
    return new ComposedNotice(
        department,
        id,
        title,
        number,
        published,
        path(department, id, published),
        Wrapped.parse(
            letter(issuer, number, title, plan, published, files)
                + plan(department, plan, topic, published.getYear(), own)),
        files,
        null);
  }

  /** Newer notices have higher numbers. */
  private static int number(int rank) {
    return rank < LATER ? NEWEST_NUMBER - rank : NEWEST_NUMBER + rank - LATER;
  }

  /** Of a seed that is spread: those of neighbouring seeds begin alike. */
  private static Random random(long seed) {
    return new Random(seed * SPREAD);
  }

  /** The letters of its document numbers (发文机关代字). */
  private static String mark(Department department) {
    return switch (department) {
      case PROVINCE -> "样政办发";
      case EDUCATION -> "样教发";
      case INDUSTRY -> "样工信发";
      case ECOLOGY -> "样环发";
      case REFORM -> "样发改发";
      case FARMING -> "样农发";
      case COMMERCE -> "样商发";
      case TROUBLES, HUGE -> "样档发";
    };
  }

  /** As the publishing system of the department names its pages. */
  private static String path(Department department, int id, LocalDate date) {
    String compact = date.toString().replace("-", "");
    String month = compact.substring(0, 6);
    return switch (department) {
      case PROVINCE -> "/zwgk/zfwj/" + month + "/t" + compact + "_" + id + ".html";
      case EDUCATION -> "/jyt/c1201/" + month + "/" + id + ".shtml";
      case INDUSTRY ->
          "/art/"
              + date.getYear()
              + "/"
              + date.getMonthValue()
              + "/"
              + date.getDayOfMonth()
              + "/art_80179_"
              + id
              + ".html";
      case ECOLOGY -> "/sthjt/col/col42150/content/content_" + id + ".html";
      case REFORM -> "/zcwj/" + month + "/content_" + id + ".html";
      case FARMING -> "/tzgg/" + compact + "/" + id + ".html";
      case COMMERCE -> "/zwgk/tzgg/detail?id=" + id;
      case TROUBLES, HUGE -> "/n/" + id + ".html";
    };
  }

  private static List<ComposedFile> files(
      Department department, int id, LocalDate date, Phrases.Topic topic, int rank) {
    String name = "附件：" + topic.name() + "任务清单";
    String folder = "/upload/" + date.toString().substring(0, 7).replace("-", "") + "/";
    ComposedFile file =
        switch (department) {
          case PROVINCE -> new ComposedFile(name + ".docx", folder + id + ".docx", "docx");
          case EDUCATION -> new ComposedFile(name + ".xls", folder + id + ".xls", "xls");
          case INDUSTRY ->
              new ComposedFile(
                  name + ".docx", "/module/download/downfile.jsp?classid=0&id=" + id, "docx");
          case ECOLOGY -> new ComposedFile(name + ".pdf", "/attach/" + id + ".pdf", "pdf");
          case REFORM -> new ComposedFile(name + ".zip", folder + id + ".zip", "zip");
          default -> null;
        };
    return file == null || rank % 2 == 1 ? List.of() : List.of(file);
  }

  /** The letter that the plan is sent with. */
  private static String letter(
      String issuer,
      String number,
      String title,
      String plan,
      LocalDate published,
      List<ComposedFile> files) {
    LocalDate signed = published.minusDays(4);
    String day =
        signed.getYear() + "年" + signed.getMonthValue() + "月" + signed.getDayOfMonth() + "日";
    StringBuilder out = new StringBuilder();
    out.append("# ").append(title).append('\n').append(number).append('\n');
    out.append("各市、县（区）人民政府，省政府各部门：\n");
    out.append("《").append(plan).append("》已经省政府同意，现印发给你们，请结合实际认真贯彻执行。\n");
    if (!files.isEmpty()) {
      out.append(files.getFirst().name().replaceAll("\\.[a-z]+$", "")).append('\n');
    }
    return out.append("> " + issuer + "\n> " + day + "\n（此件公开发布）\n").toString();
  }

  private static String plan(
      Department department, String title, Phrases.Topic topic, int year, Random random) {
    StringBuilder out = new StringBuilder("# " + title + "\n");
    out.append("为做好").append(topic.name()).append("工作，结合我省实际，制定本方案。\n");
    out.append("一、总体目标\n");
    String goal = Phrases.pick("goals", random);
    out.append(fill(goal, topic, year + 2, random)).append('\n');
    List<String> actions = new ArrayList<>(Phrases.of("actions"));
    Collections.shuffle(actions, random);
    actions.replaceAll(action -> fill(action, topic, year + random.nextInt(3), random));
    if (department == Department.REFORM) {
      table(actions.subList(0, TASKS_IN_PLAN), year, random, out);
    } else {
      clauses(actions.subList(0, TASKS_IN_PLAN), random, out);
    }
    out.append("四、保障措施\n");
    List<String> support = Phrases.of("support");
    for (int i = 0; i < support.size(); i++) {
      out.append("（" + NUMERALS[i] + "）" + fill(support.get(i), topic, year, random) + "\n");
    }
    return out.toString();
  }

  private static void clauses(List<String> actions, Random random, StringBuilder out) {
    for (int i = 0; i < actions.size(); i++) {
      if (i % (TASKS_IN_PLAN / 2) == 0) {
        out.append(i == 0 ? "二、重点任务\n" : "三、提升服务\n");
      }
      out.append((i + 1) + "." + actions.get(i) + units(random) + "\n");
    }
  }

  /** A task table (分工表), as some offices write their plans. */
  private static void table(List<String> actions, int year, Random random, StringBuilder out) {
    out.append("二、重点任务分工\n|序号|重点任务|工作内容|牵头单位|配合单位|完成时限|\n");
    for (int i = 0; i < actions.size(); i++) {
      int stop = actions.get(i).indexOf('。');
      List<String> units = shuffledUnits(random);
      out.append("|" + (i + 1) + "|" + actions.get(i).substring(0, stop))
          .append("|" + actions.get(i).substring(stop + 1))
          .append("|" + units.get(0) + "|" + units.get(1) + "、" + units.get(2))
          .append("|" + (year + 1) + "年" + (1 + random.nextInt(12)) + "月底前|\n");
    }
    out.append("三、工作要求\n各单位于每季度末将进展情况报送省发展改革委汇总。\n");
  }

  /** Who does it, as notices of these kinds say: leading alone, with others, or all alike. */
  private static String units(Random random) {
    List<String> units = shuffledUnits(random);
    return switch (random.nextInt(3)) {
      case 0 -> "（牵头单位：" + units.get(0) + "；配合单位：" + units.get(1) + "、" + units.get(2) + "）";
      case 1 -> "（" + units.get(0) + "牵头，" + units.get(1) + "、" + units.get(2) + "配合）";
      default -> "（责任单位：" + units.get(0) + "、" + units.get(1) + "，各市、县（区）人民政府）";
    };
  }

  private static List<String> shuffledUnits(Random random) {
    List<String> units = new ArrayList<>(Phrases.of("units"));
    Collections.shuffle(units, random);
    return units;
  }

  private static String fill(String phrase, Phrases.Topic topic, int year, Random random) {
    return phrase
        .replace("{T}", topic.name())
        .replace("{O}", topic.object())
        .replace("{I}", topic.index())
        .replace("{Y}", Integer.toString(year))
        .replace("{M}", Integer.toString(3 + random.nextInt(9)))
        .replace("{N}", Integer.toString(5 + random.nextInt(90)))
        .replace("{P}", Integer.toString(60 + random.nextInt(39)));
  }

  /** The title of an entry of the list of {@link Department#HUGE}, from 1. */
  static String hugeTitle(int number) {
    List<Phrases.Topic> topics = Phrases.topics();
    Phrases.Topic topic = topics.get(number % topics.size());
    return "样例省档案馆关于做好" + topic.name() + "档案归集工作的通知（第" + number + "号）";
  }
}
