package org.hongtou.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code watch}, and what {@code run} says of saved searches. */
class WatchCommandTest {
  private static final String PORTS =
      """
      湖南省商务厅关于建设内陆口岸的通知
      湘商字〔2024〕3号
      各市州商务局：
      一、建设口岸。到2026年，建成内陆口岸6个。（省商务厅牵头，省交通运输厅配合）
      二、加强宣传。做好口岸政策宣传。（责任单位：省商务厅）
      湖南省商务厅
      2024年4月2日
      """;

  @TempDir Path temp;
  private Path corpus;
  private Path index;

  @BeforeEach
  void makeAnIndex() throws IOException {
    corpus = Samples.corpus(temp.resolve("corpus"));
    index = temp.resolve("index");
    run();
  }

  private Command run() {
    return Command.run("run", corpus, "--index", index);
  }

  private Command watch(Object... args) {
    Object[] all = new Object[args.length + 3];
    all[0] = "watch";
    System.arraycopy(args, 0, all, 1, args.length);
    all[args.length + 1] = "--index";
    all[args.length + 2] = index;
    return Command.run(all);
  }

  private void newNotice() throws IOException {
    Files.writeString(corpus.resolve("口岸.txt"), PORTS);
    run();
  }

  @Test
  void whatIsThereAlreadyIsCountedAndNoNews() {
    assertEquals(
        "watch 商务: saved; 1 hits are in the index already, news is what comes from now on\n",
        watch("add", "商务", "unit:省商务厅", "--kind", "task").out());
  }

  @Test
  void theFirstRunSaysSinceWhenAndHowManyWereThere() {
    watch("add", "商务", "unit:省商务厅", "--kind", "task");
    Command first = watch("run");

    assertTrue(first.out().contains("when 1 hits were there; 0 new hits since"), first.out());
  }

  @Test
  void nothingNewIsNoFailure() {
    watch("add", "商务", "unit:省商务厅");

    assertEquals(0, watch("run").code());
  }

  @Test
  void runTellsThatANoticeAnswersASavedSearch() throws IOException {
    watch("add", "商务", "unit:省商务厅", "--kind", "task");
    Files.writeString(corpus.resolve("口岸.txt"), PORTS);
    Command run = run();

    assertTrue(
        run.out().endsWith("watch 商务: 2 new hits; they are shown by: hongtou watch run 商务\n"),
        run.out());
  }

  @Test
  void runSaysNothingOfASearchWithoutNews() throws IOException {
    watch("add", "养老", "unit:省民政厅");
    Files.writeString(corpus.resolve("口岸.txt"), PORTS);

    assertFalse(run().out().contains("watch"));
  }

  @Test
  void theReportOfRunHoldsTheHitsAsJson() throws IOException {
    watch("add", "商务", "unit:省商务厅 role:lead", "--kind", "task");
    Files.writeString(corpus.resolve("口岸.txt"), PORTS);
    Command run = Command.run("run", corpus, "--index", index, "--json");

    assertTrue(
        run.out().startsWith("{\"files\":3,\"added\":1,")
            && run.out().contains("\"name\":\"商务\"")
            && run.out().contains("\"total\":1,\"hits\":[{\"kind\":\"task\""),
        run.out());
  }

  @Test
  void aNewHitIsShownAsSearchShowsIt() throws IOException {
    watch("add", "商务", "unit:省商务厅 role:lead", "--kind", "task");
    newNotice();
    Command told = watch("run", "商务");

    assertTrue(told.out().contains("1. 湖南省商务厅关于建设内陆口岸的通知\n"), told.out());
  }

  @Test
  void eachHitIsToldOnce() throws IOException {
    watch("add", "商务", "unit:省商务厅");
    newNotice();
    watch("run");
    Command again = watch("run");

    assertTrue(again.out().contains(": 0 new hits since"), again.out());
  }

  @Test
  void whatWasNotPrintedIsToldAgain() throws IOException {
    watch("add", "商务", "unit:省商务厅", "--kind", "task");
    newNotice();
    OutputFailure full = () -> new IOException("no room");
    PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), true, UTF_8);
    Streams streams =
        new Streams(
            InputStream.nullInputStream(),
            nowhere,
            nowhere,
            full,
            false,
            false,
            80,
            false,
            () -> false);
    Main.run(new String[] {"watch", "run", "--index", index.toString()}, Locale.ENGLISH, streams);

    assertTrue(watch("run", "--json").out().contains("\"total\":2,"));
  }

  @Test
  void ofAChangedNoticeWhatIsNewIsTold() throws IOException {
    watch("add", "口岸", "口岸", "--kind", "task");
    newNotice();
    watch("run");
    Files.writeString(
        corpus.resolve("口岸.txt"),
        PORTS.replace("湖南省商务厅\n2024", "三、保障口岸。为口岸安排资金。（省财政厅牵头）\n湖南省商务厅\n2024"));
    run();
    Command told = watch("run", "--jsonl");

    assertEquals(1, told.out().lines().count(), told.out());
  }

  @Test
  void anIndexMadeAnewIsNoNews() throws IOException {
    watch("add", "商务", "unit:省商务厅");
    newNotice();
    watch("run");
    Command.run("run", corpus, "--index", index, "--rebuild");

    assertTrue(watch("run", "--json").out().contains("\"total\":0,"));
  }

  @Test
  void aNoticeThatIsGoneIsLeftOut() throws IOException {
    watch("add", "商务", "unit:省商务厅");
    newNotice();
    Files.delete(corpus.resolve("口岸.txt"));
    run();

    assertTrue(watch("run", "--json").out().contains("\"total\":0,"));
  }

  @Test
  void aTableHasTheNameOfTheSearchFirst() throws IOException {
    watch("add", "商务", "unit:省商务厅 role:lead", "--kind", "task");
    newNotice();
    Command told = watch("run", "--csv");

    assertTrue(told.out().startsWith("\uFEFFwatch,rank,kind,"), told.out());
  }

  @Test
  void beforeThereIsAnIndexASearchCanBeSaved() {
    Command added = Command.run("watch", "add", "商务", "省商务厅", "--index", temp.resolve("none"));

    assertEquals(0, added.code(), added.err());
  }

  @Test
  void aWrongQueryIsRefusedWithACaret() {
    Command refused = watch("add", "商务", "养老 (服务");

    assertEquals(2, refused.code());
    assertTrue(refused.err().endsWith("\n养老 (服务\n\u3000\u3000 ^\n"), refused.err());
  }

  @Test
  void aQueryThatFindsNothingIsRefused() {
    assertEquals(2, watch("add", "商务", "！？").code());
  }

  @Test
  void aNameIsTakenOnce() {
    watch("add", "商务", "省商务厅");
    Command again = watch("add", "商务", "口岸");

    assertEquals(
        "hongtou: there is a saved search 商务 already; remove it first (hongtou watch remove 商务),"
            + " or give another name\n",
        again.err());
  }

  @Test
  void anUnknownNameSuggestsTheNearest() {
    watch("add", "商务厅", "省商务厅");

    assertEquals(
        "hongtou: there is no saved search 商务局; did you mean 商务厅?\n", watch("run", "商务局").err());
  }

  @Test
  void aSlipRemovesNothing() {
    watch("add", "a1", "口岸");
    watch("remove", "a1", "b2");

    assertTrue(watch("list").out().contains("a1"));
  }

  @Test
  void whatIsRemovedIsNotListed() {
    watch("add", "商务", "口岸");
    watch("remove", "商务");

    assertEquals("{\"watches\":[]}\n", watch("list", "--json").out());
  }

  @Test
  void showCountsWhatWasNotToldYet() throws IOException {
    watch("add", "商务", "unit:省商务厅", "--kind", "task");
    newNotice();

    assertTrue(watch("show", "商务", "--json").out().endsWith("\"fresh\":2}\n"));
  }

  @Test
  void runWorksBesideAFileOfSearchesThatIsNone() throws IOException {
    Files.writeString(temp.resolve("index.watches.json"), "?");
    Files.writeString(corpus.resolve("口岸.txt"), PORTS);
    Command run = run();

    assertEquals(1, run.code());
    assertTrue(run.out().startsWith("3 files: 1 new"), run.out());
  }
}
