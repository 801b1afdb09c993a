package org.hongtou.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hongtou.index.IndexException;
import org.hongtou.index.NoticeIndex;
import org.hongtou.read.isolated.Archives;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder of good and bad files of all formats, and archives in it that change. */
class MixedFolderTest {
  @TempDir Path temp;
  private Path corpus;
  private Path index;

  @BeforeEach
  void makeAFolder() throws IOException {
    corpus = Files.createDirectory(temp.resolve("corpus"));
    index = temp.resolve("index");
  }

  private CorpusRun.Report run() throws IndexException {
    return new CorpusRun(index, 2, result -> {}, () -> false)
        .run(CorpusFiles.find(List.of(corpus)), false);
  }

  private String name(String path) {
    return path.substring(corpus.toString().length() + 1);
  }

  private Set<String> indexed() throws IndexException {
    try (NoticeIndex notices = NoticeIndex.open(index)) {
      return notices.files().keySet().stream()
          .map(this::name)
          .collect(Collectors.toCollection(TreeSet::new));
    } catch (IndexException e) {
      assertEquals(IndexException.Reason.EMPTY, e.reason());
      return new TreeSet<>();
    }
  }

  private static String counts(CorpusRun.Report report) {
    return report.added()
        + " new, "
        + report.changed()
        + " changed, "
        + report.unchanged()
        + " unchanged, "
        + report.removed()
        + " removed, "
        + report.failed().size()
        + " failed";
  }

  private void write(String name, byte[] bytes) throws IOException {
    Files.write(corpus.resolve(name), bytes);
  }

  @Test
  void eachBadFileIsListedOnceAndAllOthersAreIndexed() throws Exception {
    byte[] text = Archives.utf8(Archives.NOTICE);
    byte[] docx = Archives.docx(Archives.NOTICE);
    Map<String, byte[]> bundle = new LinkedHashMap<>();
    bundle.put("附件1.docx", docx);
    bundle.put("附件2.docx", Arrays.copyOf(docx, 900));
    write("a.txt", text);
    write("b.docx", docx);
    write("c.zip", Archives.zip(bundle));
    write("d.docx", Archives.encrypted(docx));
    write("e.docx", Arrays.copyOf(docx, docx.length / 2));
    write("f.doc", new byte[3000]);
    write("g.txt", docx);
    write("h.html", new byte[0]);
    write("i.zip", Archives.nested(200));

    CorpusRun.Report report = run();

    Map<String, String> failed = new TreeMap<>();
    report.failed().forEach(f -> failed.merge(name(f.path()), f.reasonWord(), String::concat));
    String deepest = "i.zip" + "/内.zip".repeat(6);
    assertEquals(
        Map.of(
            "c.zip/附件2.docx",
            "truncated",
            "d.docx",
            "encrypted",
            "e.docx",
            "truncated",
            "f.doc",
            "not-text",
            "h.html",
            "empty",
            deepest,
            "too-deep"),
        failed);
    assertEquals(new TreeSet<>(List.of("a.txt", "b.docx", "c.zip/附件1.docx", "g.txt")), indexed());
  }

  @Test
  void theNoticesOfAnArchiveComeAndGoTogether() throws Exception {
    byte[] text = Archives.utf8(Archives.NOTICE);
    byte[] other = Archives.utf8(Archives.NOTICE.replace("防汛", "抗旱"));
    write("a.zip", Archives.zip(Map.of("甲.txt", text)));
    assertEquals("1 new, 0 changed, 0 unchanged, 0 removed, 0 failed", counts(run()));
    assertEquals("0 new, 0 changed, 1 unchanged, 0 removed, 0 failed", counts(run()));

    Map<String, byte[]> two = new LinkedHashMap<>();
    two.put("乙.txt", text);
    two.put("丙.txt", other);
    write("a.zip", Archives.zip(two));
    assertEquals("2 new, 0 changed, 0 unchanged, 0 removed, 0 failed", counts(run()));
    assertEquals(new TreeSet<>(List.of("a.zip/乙.txt", "a.zip/丙.txt")), indexed());

    write("a.zip", Arrays.copyOf(Archives.zip(two), 100));
    assertEquals("0 new, 0 changed, 0 unchanged, 0 removed, 1 failed", counts(run()));
    assertEquals(new TreeSet<>(), indexed());

    write("a.zip", Archives.zip(two));
    run();
    Files.delete(corpus.resolve("a.zip"));
    assertEquals("0 new, 0 changed, 0 unchanged, 2 removed, 0 failed", counts(run()));
  }

  @Test
  void aPartThatFailedIsReportedByEveryRun() throws Exception {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    parts.put("好.txt", Archives.utf8(Archives.NOTICE));
    parts.put("空.txt", new byte[0]);
    write("a.zip", Archives.zip(parts));
    assertEquals("1 new, 0 changed, 0 unchanged, 0 removed, 1 failed", counts(run()));
    assertEquals("0 new, 1 changed, 0 unchanged, 0 removed, 1 failed", counts(run()));
  }
}
