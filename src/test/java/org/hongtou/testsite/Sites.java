package org.hongtou.testsite;

import java.net.URI;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All sites of the province and what they hold now. Threads of all connections share it. */
final class Sites implements LoopbackServer.Site {
  private static final int OF_PROVINCE = 12;
  private static final int OF_OTHERS = 9;
  private static final int REPUBLISHED = 3;
  private static final String ROBOTS = "User-agent: *\nDisallow: /admin/\nDisallow: /search\n";

  /** A page of a host that is to go wrong. */
  private static final class Pending {
    private final Trouble trouble;
    private int times;

    private Pending(Trouble trouble, int times) {
      this.trouble = trouble;
      this.times = times;
    }
  }

  private final NoticeComposer composer;
  private final ListPages lists = new ListPages();
  private final ComposedFiles files = new ComposedFiles();
  private final TroubleSite troubles;
  private final HugeSite huge;
  private final Map<Department, List<ComposedNotice>> listed = new EnumMap<>(Department.class);
  private final Map<Department, Integer> later = new EnumMap<>(Department.class);
  private final Map<Department, RobotsAnswer> robots = new EnumMap<>(Department.class);
  private final Map<Integer, Integer> revisions = new HashMap<>();
  private final Set<Integer> gone = new HashSet<>();
  private final Map<String, Pending> pending = new HashMap<>();

  Sites(long seed, int hugeEntries, TroubleSite troubles) {
    this.composer = new NoticeComposer(seed);
    this.troubles = troubles;
    this.huge = new HugeSite(hugeEntries);
    for (Department department : Department.ordinary()) {
      boolean isProvince = department == Department.PROVINCE;
      listed.put(department, composer.compose(department, isProvince ? OF_PROVINCE : OF_OTHERS));
      robots.put(department, RobotsAnswer.text(ROBOTS));
    }
    List<ComposedNotice> commerce = listed.get(Department.COMMERCE);
    for (int i = 0; i < REPUBLISHED; i++) {
      ComposedNotice original = listed.get(Department.PROVINCE).get(2 + 3 * i);
      commerce.add(composer.republish(original, Department.COMMERCE, OF_OTHERS + i));
    }
    sort(commerce);
  }

  private static void sort(List<ComposedNotice> notices) {
    notices.sort((a, b) -> b.date().compareTo(a.date()));
  }

  synchronized List<ComposedNotice> notices(Department department) {
    return List.copyOf(listed.getOrDefault(department, List.of()));
  }

  synchronized void change(ComposedNotice notice) {
    revisions.merge(notice.id(), 1, Integer::sum);
  }

  synchronized void vanish(ComposedNotice notice) {
    gone.add(notice.id());
  }

  synchronized void remove(ComposedNotice notice) {
    gone.add(notice.id());
    listed.get(notice.department()).remove(notice);
  }

  synchronized ComposedNotice publish(Department department) {
    if (!Department.ordinary().contains(department)) {
      throw new IllegalArgumentException(department + " publishes nothing new");
    }
    ComposedNotice notice =
        composer.composeLater(department, later.merge(department, 1, Integer::sum));
    listed.get(department).addFirst(notice);
    return notice;
  }

  synchronized void trouble(String host, String target, Trouble trouble, int times) {
    pending.put(host + target, new Pending(trouble, times));
  }

  synchronized void robots(Department department, RobotsAnswer answer) {
    robots.put(department, answer);
  }

  private synchronized @Nullable Answer pendingTrouble(String host, Asked asked) {
    Pending waiting = pending.get(host + asked.target());
    if (waiting == null) {
      waiting = pending.get(host + asked.path());
    }
    if (waiting == null || waiting.times <= 0) {
      return null;
    }
    waiting.times--;
    return Answer.trouble(waiting.trouble);
  }

  @Override
  public Answer answer(String host, Asked asked) {
    Answer trouble = pendingTrouble(host, asked);
    return trouble == null ? untroubled(host, asked) : trouble;
  }

  /** What is answered where nothing goes wrong that a test has asked for. */
  Answer untroubled(String host, Asked asked) {
    Department department = department(host);
    Answer answer =
        switch (asked.path()) {
          case "/robots.txt" -> robots(department);
          case "/redirect" -> redirect(asked);
          case "/" -> Answer.redirect(302, department.listPath());
          default -> page(department, asked);
        };
    return answer == null ? NoticePages.missing() : answer;
  }

  static Department department(String host) {
    for (Department department : Department.values()) {
      if (department.address().equals(host)) {
        return department;
      }
    }
    throw new IllegalArgumentException(host + " is no host of the test province");
  }

  private synchronized Answer robots(Department department) {
    return robots.getOrDefault(department, RobotsAnswer.text(ROBOTS)).answer();
  }

  private static @Nullable Answer redirect(Asked asked) {
    String to = asked.parameter("to");
    return to == null ? null : Answer.redirect(asked.number("status", 302), to);
  }

  private @Nullable Answer page(Department department, Asked asked) {
    return switch (department) {
      case TROUBLES -> troubles.page(asked);
      case HUGE -> huge.page(asked);
      default -> {
        Answer list = lists.page(department, asked, notices(department));
        yield list == null ? noticeOrFile(department, asked) : validated(department, list);
      }
    };
  }

  /**
   * Lists that lie as files on their server have an ETag; those that a program writes have none.
   */
  private static Answer validated(Department department, Answer list) {
    byte[] bytes = list.bytes();
    boolean file = department == Department.PROVINCE || department == Department.EDUCATION;
    return file && bytes != null
        ? list.withValidators("\"l" + Integer.toHexString(Arrays.hashCode(bytes)) + "\"", null)
        : list;
  }

  private synchronized @Nullable Answer noticeOrFile(Department department, Asked asked) {
    for (ComposedNotice notice : listed.get(department)) {
      if (isPage(notice, asked)) {
        return gone.contains(notice.id()) ? null : page(notice);
      }
      for (ComposedFile file : notice.files()) {
        if (asked.target().equals(file.path())) {
          return department == Department.ECOLOGY
              ? Answer.redirect(302, "/store/" + notice.id() + ".pdf")
              : file(notice, file);
        }
        if (asked.path().equals("/store/" + notice.id() + ".pdf")) {
          return file(notice, file);
        }
      }
    }
    return null;
  }

  private static boolean isPage(ComposedNotice notice, Asked asked) {
    return notice.department() == Department.COMMERCE
        ? asked.target().equals(notice.path())
        : asked.path().equals(notice.path());
  }

  private Answer page(ComposedNotice notice) {
    int revision = revisions.getOrDefault(notice.id(), 0);
    Department by = notice.department();
    String etag = "\"" + notice.id() + "-" + revision + "\"";
    String date = modified(notice, revision);
    Answer answer =
        Answer.of(200, "text/html; charset=" + by.label(), NoticePages.page(notice, revision));
    return switch (by) {
      case PROVINCE -> answer.packed().withValidators(etag, date);
      case EDUCATION -> answer.withValidators("W/" + etag, date);
      case INDUSTRY -> answer.inChunks().withValidators(etag, null);
      case FARMING -> answer.withValidators(null, date);
      case COMMERCE -> answer.packed().inChunks();
      default -> answer.withValidators(etag, date);
    };
  }

  private Answer file(ComposedNotice notice, ComposedFile file) {
    Answer answer = Answer.of(200, ComposedFiles.type(file.kind()), files.bytes(notice, file));
    if (notice.department() == Department.INDUSTRY) {
      return answer.inChunks().with("Content-Disposition", ComposedFiles.disposition(file));
    }
    return answer.withValidators("\"f" + notice.id() + "\"", modified(notice, 0));
  }

  private static String modified(ComposedNotice notice, int revision) {
    LocalDateTime at = notice.date().plusDays(revision).atTime(1, 30);
    return DateTimeFormatter.RFC_1123_DATE_TIME.format(at.atOffset(ZoneOffset.UTC));
  }

  List<URI> attachments(ComposedNotice notice, URI base) {
    List<URI> found = new ArrayList<>();
    for (ComposedFile file : notice.files()) {
      found.add(base.resolve(file.path()));
    }
    return found;
  }
}
