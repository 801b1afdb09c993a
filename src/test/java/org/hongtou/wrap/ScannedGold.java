package org.hongtou.wrap;

import org.hongtou.evaluate.GoldFile;
import org.hongtou.evaluate.GoldNotice;
import org.hongtou.evaluate.GoldNotice.GoldTarget;
import org.hongtou.evaluate.GoldNotice.GoldTask;

/**
 * An annotation that quotes a scan as it was read. Recognition may lose a mark within a quote
 * (达到75%、40% is read 达到75%40%), and a quote that is not in the text has no place; so the longest
 * part of it that is stands for it. What the annotation says of the place stays: units, values and
 * deadlines are to be read without a mistake.
 */
final class ScannedGold {
  private static final int SHORTEST = 4;

  private final String text;

  private ScannedGold(String text) {
    this.text = dense(text);
  }

  /** The annotation for a text with mistakes. */
  static GoldFile in(String text, GoldFile gold) {
    ScannedGold scanned = new ScannedGold(text);
    GoldNotice notice = gold.notice();
    return new GoldFile(
        gold.path(),
        gold.doc(),
        new GoldNotice(
            notice.meta(),
            notice.tasks().stream().map(scanned::task).toList(),
            notice.targets().stream().map(scanned::target).toList(),
            notice.citations(),
            notice.lists()));
  }

  private GoldTask task(GoldTask task) {
    return new GoldTask(
        task.number(),
        task.title(),
        partOf(task.start()),
        partOf(task.end()),
        task.responsibilities(),
        task.deadline());
  }

  private GoldTarget target(GoldTarget target) {
    return new GoldTarget(
        partOf(target.quote()),
        target.indicator(),
        target.scope(),
        target.op(),
        target.value(),
        target.valueMax(),
        target.unit(),
        target.deadline(),
        target.kind(),
        target.baseline(),
        target.task());
  }

  /** The longest part that the text has; the quote itself if it has none. */
  private String partOf(String quote) {
    String whole = dense(quote);
    for (int length = whole.length(); length >= SHORTEST; length--) {
      for (int start = 0; start + length <= whole.length(); start++) {
        String part = whole.substring(start, start + length);
        if (text.contains(part)) {
          return part;
        }
      }
    }
    return quote;
  }

  private static String dense(String text) {
    return text.replaceAll("\\s", "");
  }
}
