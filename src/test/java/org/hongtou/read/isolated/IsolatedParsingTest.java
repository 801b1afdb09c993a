package org.hongtou.read.isolated;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.hongtou.read.UnreadableNoticeException;
import org.hongtou.read.UnreadableNoticeException.Reason;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a parser does, it costs that file only, and is reported by its kind. */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class IsolatedParsingTest {
  @TempDir Path temporary;
  private IsolatedParsing parsing;

  @BeforeEach
  void start() throws IOException {
    Limits limits = new Limits(3, 3, 64, 100_000, 10, 1 << 20, 5, 2);
    parsing = new IsolatedParsing(limits, RunFolder.make(temporary), "mock-config.xml");
  }

  @AfterEach
  void end() {
    parsing.close();
  }

  private Parsed parse(String script) throws Exception {
    try (IsolatedParsing.Workplace workplace = parsing.workplace()) {
      Path file = workplace.next();
      Files.writeString(file, "<?xml version=\"1.0\"?><mock>" + script + "</mock>");
      return parsing.parse(file, "a.doc", workplace, 10, 1 << 20);
    }
  }

  private void isRefused(String script, Reason reason, String sentence) {
    UnreadableNoticeException e =
        assertThrows(UnreadableNoticeException.class, () -> parse(script));
    assertEquals(sentence, e.getMessage());
    assertEquals(reason, e.reason());
  }

  private void theNextFileIsRead() throws Exception {
    Parsed.Document next =
        assertInstanceOf(Parsed.Document.class, parse("<write element=\"p\">防汛通知</write>"));
    assertTrue(next.xhtml().contains("<p>防汛通知</p>"), next.xhtml());
  }

  @Test
  void aHangEndsAfterItsTime() throws Exception {
    isRefused(
        "<hang millis=\"600000\" heavy=\"false\" pulse_millis=\"100\"/>",
        Reason.TIMEOUT,
        "a.doc is unreadable: timeout, parsing it took more than 3 s; save it in another format");
    theNextFileIsRead();
  }

  @Test
  void aParserThatNeedsTooMuchMemoryIsStopped() throws Exception {
    isRefused(
        "<oom/>",
        Reason.OUT_OF_MEMORY,
        "a.doc is unreadable: out of memory, parsing it takes more than 64 MB; split it");
    theNextFileIsRead();
  }

  @Test
  void aProcessThatEndsIsReplaced() throws Exception {
    isRefused(
        "<system_exit/>",
        Reason.CRASHED,
        "a.doc is unreadable: crashed, the parsing process ended; save it in another format");
    theNextFileIsRead();
  }

  @Test
  void anExceptionMeansThatTheFileIsCorrupt() throws Exception {
    isRefused(
        "<throw class=\"java.lang.NullPointerException\">no such cell</throw>",
        Reason.CORRUPT,
        "a.doc is unreadable: corrupt (it begins as a file of type application/mock+xml); get a"
            + " sound copy of it");
    theNextFileIsRead();
  }

  @Test
  void aPasswordIsToldFromDamage() throws Exception {
    isRefused(
        "<throw class=\"org.apache.tika.exception.EncryptedDocumentException\">x</throw>",
        Reason.ENCRYPTED,
        "a.doc is unreadable: encrypted; save it without a password");
  }

  @Test
  void aParserThatPrintsDisturbsNothing() throws Exception {
    Parsed.Document read =
        assertInstanceOf(
            Parsed.Document.class,
            parse("<print_out>noise</print_out><print_err>noise</print_err><write>通知</write>"));
    assertTrue(read.xhtml().contains("通知"));
  }

  @Test
  void moreTextThanANoticeHasIsTooMuch() {
    isRefused(
        "<write element=\"p\" times=\"20000\">防汛抗旱指挥部</write>",
        Reason.TOO_MUCH_OUTPUT,
        "a.doc is unreadable: too much output, it unpacks to more than notices can be; unpack or"
            + " split it");
  }

  @Test
  void nothingIsStartedBeforeTheFirstFileAndAllEndsWithIt() throws Exception {
    long before = ProcessHandle.current().children().count();
    parse("<write>通知</write>");
    parse("<write>通知</write>");
    List<ProcessHandle> children = ProcessHandle.current().children().toList();
    assertEquals(before + 1, children.size(), "one process is used for both files");

    parsing.close();

    children.getLast().onExit().get(30, TimeUnit.SECONDS);
    try (Stream<Path> left = Files.list(temporary)) {
      assertEquals(List.of(), left.toList());
    }
  }

  @Test
  void temporaryFilesOfAReadingGoWithIt() throws Exception {
    assertThrows(UnreadableNoticeException.class, () -> parse("<system_exit/>"));
    try (Stream<Path> all = Files.walk(temporary)) {
      assertFalse(all.anyMatch(file -> file.getFileName().toString().startsWith("work")));
    }
  }

  @Test
  void whatAKilledRunLeftIsRemovedByTheNext() throws Exception {
    Path stale = Files.createDirectory(temporary.resolve("hongtou-parsing-stale"));
    Files.writeString(stale.resolve("lock"), "");
    Files.writeString(stale.resolve("part1"), "x");

    RunFolder next = RunFolder.make(temporary);

    assertFalse(Files.exists(stale));
    assertTrue(Files.exists(temporary.resolve(next.path())));
    next.close();
  }

  /** A program that parses a file for ever, or until it is killed. */
  static final class Hanging {
    private Hanging() {}

    public static void main(String[] arguments) throws Exception {
      Limits limits = new Limits(600, 600, 64, 1000, 10, 1 << 20, 5, 1);
      RunFolder folder = RunFolder.make(Path.of(arguments[0]));
      IsolatedParsing parsing = new IsolatedParsing(limits, folder, "mock-config.xml");
      IsolatedParsing.Workplace workplace = parsing.workplace();
      Path file = workplace.next();
      Files.writeString(
          file,
          "<?xml version=\"1.0\"?><mock><hang millis=\"600000\" heavy=\"false\""
              + " pulse_millis=\"100\"/></mock>");
      parsing.parse(file, "a.doc", workplace, 10, 1 << 20);
    }
  }

  @Test
  void aProcessThatHangsEndsWithTheProgramThatIsKilled() throws Exception {
    Process program =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Hanging.class.getName(),
                temporary.toString())
            .start();
    ProcessHandle child = null;
    while (child == null && program.isAlive()) {
      Thread.sleep(50);
      child = program.children().findFirst().orElse(null);
    }
    assertTrue(child != null, "the program ended by itself");

    program.destroyForcibly();

    child.onExit().get(60, TimeUnit.SECONDS);
  }
}
