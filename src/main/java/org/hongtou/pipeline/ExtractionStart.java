package org.hongtou.pipeline;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.hongtou.export.NoticeJson;
import org.hongtou.words.Segmenter;

/**
 * Makes the first extraction of a process quicker: HanLP's dictionaries and what writes JSON are
 * loaded in the background while the caller reads the file and loads the lexicons. Need not be
 * used.
 */
public final class ExtractionStart {
  private ExtractionStart() {}

  /**
   * Says that the process runs Hongtou and nothing else, so that libraries needn't be ready for
   * others. Is to be said before anything is read or searched.
   */
  public static void ownsProcess() {
    Segmenter.isAlone();
  }

  /** Begins to load; returns at once. */
  public static void prepare() {
    Thread thread = new Thread(ExtractionStart::load, "hongtou-extract-prepare");
    thread.setDaemon(true);
    thread.start();
  }

  /** A notice with a task, a unit, a target and a citation: what writes them is built by it. */
  private static final String SAMPLE =
      """
      样例市人民政府办公室关于印发样例工作方案的通知

      一、重点任务
      （一）建设样例。到2026年，建成样例5个以上。（牵头单位：市商务局）
      二、保障措施
      （一）落实《样例条例》。各项措施按时完成。（责任单位：市财政局，完成时限：2026年6月）
      """;

  /** In the order in which an extraction comes to need it. */
  private static void load() {
    // The first number makes Java compute tables of powers.
    boolean number = new BigDecimal("0.5").signum() > 0;
    Segmenter.prepare();
    NoticeJson.prepare();
    NoticeFile.extract("-", SAMPLE.getBytes(StandardCharsets.UTF_8), NoticeJson::line);
    assert number;
  }
}
