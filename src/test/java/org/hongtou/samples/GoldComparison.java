package org.hongtou.samples;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hongtou.model.Metadata;
import org.hongtou.model.Notice;
import org.hongtou.model.Span;
import org.hongtou.model.Target;
import org.hongtou.model.Task;
import org.hongtou.samples.GoldNotice.GoldTarget;
import org.hongtou.samples.GoldNotice.GoldTask;
import org.jspecify.annotations.Nullable;

/**
 * How a notice's records differ from what its gold annotation says, as sentences. Passages are
 * compared by place in the text without white space, because reading may set line breaks anew.
 */
final class GoldComparison {
  /** Counters of the same things: an export may say 名 where the annotation says 人. */
  private static final Map<String, String> SAME_UNIT =
      Map.ofEntries(
          Map.entry("名", "人"),
          Map.entry("人次", "人"),
          Map.entry("户", "家"),
          Map.entry("项", "个"),
          Map.entry("所", "个"),
          Map.entry("座", "个"),
          Map.entry("处", "个"),
          Map.entry("条", "个"),
          Map.entry("番", "倍"));

  private final GoldNotice gold;
  private final Notice notice;
  private final String text;

  /** For each offset of the notice's text, its place in {@code text}. */
  private final int[] placeOf;

  private final Map<GoldTask, Task> found = new TreeMap<>(Comparator.comparing(GoldTask::start));

  GoldComparison(GoldNotice gold, Notice notice) {
    this.gold = gold;
    this.notice = notice;
    StringBuilder dense = new StringBuilder();
    placeOf = new int[notice.text().length() + 1];
    for (int i = 0; i < notice.text().length(); i++) {
      placeOf[i] = dense.length();
      if (!isSpace(notice.text().charAt(i))) {
        dense.append(notice.text().charAt(i));
      }
    }
    placeOf[notice.text().length()] = dense.length();
    text = dense.toString();
    pairTasks();
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static String dense(@Nullable String words) {
    return words == null
        ? ""
        : words
            .chars()
            .filter(c -> !isSpace((char) c))
            .mapToObj(c -> String.valueOf((char) c))
            .collect(Collectors.joining());
  }

  private Span place(Span span) {
    return new Span(placeOf[span.start()], placeOf[span.end()]);
  }

  private @Nullable Span place(String start, String end) {
    int from = text.indexOf(start);
    int to =
        from < 0 ? -1 : text.indexOf(end, Math.max(from, from + start.length() - end.length()));
    return to < 0 ? null : new Span(from, to + end.length());
  }

  private static double overlap(Span a, Span b) {
    int shared = Math.min(a.end(), b.end()) - Math.max(a.start(), b.start());
    return shared <= 0
        ? 0
        : (double) shared / (Math.max(a.end(), b.end()) - Math.min(a.start(), b.start()));
  }

  private void pairTasks() {
    Set<Task> taken = new HashSet<>();
    for (GoldTask wanted : gold.tasks()) {
      Span at = place(wanted.start(), wanted.end());
      notice.tasks().stream()
          .filter(task -> at != null && !taken.contains(task))
          .filter(task -> overlap(at, place(task.span())) >= 0.5)
          .max(Comparator.comparingDouble(task -> overlap(at, place(task.span()))))
          .ifPresent(
              task -> {
                taken.add(task);
                found.put(wanted, task);
              });
    }
  }

  /** Tasks that are missing, or too many. */
  List<String> tasks() {
    List<String> differences = new ArrayList<>();
    for (GoldTask wanted : gold.tasks()) {
      if (place(wanted.start(), wanted.end()) == null) {
        differences.add("not in the text that was read: " + wanted.start() + "…" + wanted.end());
      } else if (!found.containsKey(wanted)) {
        differences.add("missing: " + wanted.number() + " " + wanted.start() + "…");
      }
    }
    for (Task task : notice.tasks()) {
      if (!found.containsValue(task)) {
        differences.add("too many: " + task.number() + " " + shortened(task.text()));
      }
    }
    return differences;
  }

  /** Units and roles of the tasks that were found. */
  List<String> responsibilities() {
    List<String> differences = new ArrayList<>();
    found.forEach(
        (wanted, task) -> {
          Set<String> expected =
              wanted.responsibilities().stream()
                  .map(unit -> dense(unit.unit()) + " " + unit.role())
                  .collect(Collectors.toCollection(TreeSet::new));
          Set<String> actual =
              task.responsibilities().stream()
                  .map(unit -> dense(unit.asWritten()) + " " + unit.role())
                  .collect(Collectors.toCollection(TreeSet::new));
          differences.addAll(setDifference(wanted.number(), expected, actual));
        });
    return differences;
  }

  /** Titles and deadlines of the tasks that were found. */
  List<String> titlesAndDeadlines() {
    List<String> differences = new ArrayList<>();
    found.forEach(
        (wanted, task) -> {
          if (!dense(wanted.title()).equals(dense(task.title()))) {
            differences.add(
                wanted.number() + " title: " + wanted.title() + " expected, got " + task.title());
          }
          if (!Objects.equals(wanted.deadline(), task.deadline())) {
            differences.add(
                wanted.number()
                    + " deadline: "
                    + wanted.deadline()
                    + " expected, got "
                    + task.deadline());
          }
        });
    return differences;
  }

  /** Targets: value, unit, op, kind and deadline at the same place. */
  List<String> targets() {
    List<String> differences = new ArrayList<>();
    List<Target> rest =
        new ArrayList<>(
            notice.targets().stream().filter(target -> target.value() != null).toList());
    for (GoldTarget wanted : gold.targets()) {
      Span at = place(dense(wanted.quote()), dense(wanted.quote()));
      List<Target> here =
          rest.stream().filter(t -> at != null && overlap(at, place(t.span())) > 0).toList();
      String expected = describe(wanted);
      Target best =
          here.stream()
              .filter(t -> sameValue(wanted, t))
              .max(
                  Comparator.comparing((Target t) -> describe(t).equals(expected))
                      .thenComparingDouble(t -> overlap(at, place(t.span()))))
              .orElse(null);
      if (best == null) {
        differences.add("missing: " + expected + " « " + wanted.quote());
      } else {
        rest.remove(best);
        if (!describe(best).equals(expected)) {
          differences.add(
              expected + " expected, got " + describe(best) + " « " + shortened(best.text()));
        }
      }
    }
    rest.forEach(t -> differences.add("too many: " + describe(t) + " « " + shortened(t.text())));
    return differences;
  }

  private static boolean sameValue(GoldTarget wanted, Target target) {
    return target.value() != null
        && wanted.value().compareTo(target.value()) == 0
        && unit(wanted.unit()).equals(unit(target.unit()));
  }

  private static String unit(@Nullable String unit) {
    String dense = dense(unit);
    return SAME_UNIT.getOrDefault(dense, dense);
  }

  private static String describe(GoldTarget t) {
    return describe(
        t.op(),
        t.value().toPlainString(),
        String.valueOf(t.valueMax()),
        t.unit(),
        t.deadline(),
        t.kind());
  }

  private static String describe(Target t) {
    return describe(
        String.valueOf(t.op()),
        t.value() == null ? "" : t.value().stripTrailingZeros().toPlainString(),
        String.valueOf(t.valueMax()),
        t.unit(),
        t.deadline(),
        t.kind().toString());
  }

  private static String describe(
      String op,
      String value,
      String valueMax,
      @Nullable String unit,
      @Nullable String deadline,
      String kind) {
    return op
        + " "
        + value
        + (valueMax.equals("null") ? "" : "—" + valueMax)
        + " "
        + unit(unit)
        + " ("
        + kind
        + ") by "
        + deadline;
  }

  /** Cited documents, by title and number. */
  List<String> citations() {
    return setDifference(
        "citations",
        gold.citations().stream()
            .map(c -> dense(c.title()) + " " + c.documentNumber())
            .collect(Collectors.toCollection(TreeSet::new)),
        notice.citations().stream()
            .map(c -> dense(c.title()) + " " + c.documentNumber())
            .collect(Collectors.toCollection(TreeSet::new)));
  }

  /** Lists with what they declare and name; a list whose count is wrong must have its warning. */
  List<String> lists() {
    List<GoldNotice.GoldList> expected = gold.lists() == null ? List.of() : gold.lists();
    List<String> differences =
        new ArrayList<>(
            setDifference(
                "lists",
                expected.stream()
                    .map(l -> l.title() + l.declaredCount() + l.items())
                    .collect(Collectors.toCollection(TreeSet::new)),
                notice.lists().stream()
                    .map(l -> dense(l.title()) + l.declaredCount() + l.items())
                    .collect(Collectors.toCollection(TreeSet::new))));
    long warned =
        notice.warnings().stream().filter(w -> w.code().equals("list-count-differs")).count();
    long wrong = expected.stream().filter(l -> l.items().size() != l.declaredCount()).count();
    if (warned != wrong) {
      differences.add(wrong + " lists with a wrong count, but " + warned + " warnings of it");
    }
    return differences;
  }

  /** What the notice says about itself. */
  List<String> metadata() {
    Metadata actual = notice.metadata();
    GoldNotice.Meta expected = gold.meta();
    return Stream.of(
            difference("title", expected.title(), actual.title()),
            difference("documentNumber", expected.documentNumber(), actual.documentNumber()),
            difference("issuers", expected.issuers(), actual.issuers()),
            difference("writtenDate", expected.writtenDate(), actual.writtenDate()),
            difference("publishedDate", expected.publishedDate(), actual.publishedDate()),
            difference("region", expected.region(), actual.region()),
            difference("addressees", expected.addressees(), actual.addressees()),
            difference("disclosure", expected.disclosure(), actual.disclosure()))
        .flatMap(List::stream)
        .toList();
  }

  private static List<String> difference(
      String field, @Nullable Object expected, @Nullable Object actual) {
    return dense(String.valueOf(expected)).equals(dense(String.valueOf(actual)))
        ? List.of()
        : List.of(field + ": " + expected + " expected, got " + actual);
  }

  private static List<String> setDifference(String of, Set<String> expected, Set<String> actual) {
    Set<String> missing = new TreeSet<>(expected);
    missing.removeAll(actual);
    Set<String> extra = new TreeSet<>(actual);
    extra.removeAll(expected);
    return missing.isEmpty() && extra.isEmpty()
        ? List.of()
        : List.of(of + ": missing " + missing + ", too many " + extra);
  }

  private static String shortened(String words) {
    String dense = dense(words);
    return dense.length() <= 40 ? dense : dense.substring(0, 40) + "…";
  }
}
