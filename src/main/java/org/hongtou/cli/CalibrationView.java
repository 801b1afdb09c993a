package org.hongtou.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hongtou.evaluate.Calibration;
import org.hongtou.evaluate.Share;

/** How sure records are and how often they are right, as two tables for a terminal. */
final class CalibrationView {
  private final Calibration calibration;
  private final Messages messages;
  private final int width;

  CalibrationView(Calibration calibration, Messages messages, int width) {
    this.calibration = calibration;
    this.messages = messages;
    this.width = width;
  }

  List<String> lines() {
    List<String> lines = new ArrayList<>(bins().lines());
    lines.add("");
    lines.addAll(rules().lines());
    return lines;
  }

  private Table bins() {
    Table table =
        new Table(
            width,
            List.of(
                messages.text("calibration.column.confidence"),
                messages.text("calibration.column.said"),
                messages.text("calibration.column.right"),
                messages.text("calibration.column.share")));
    for (Calibration.Bin bin : calibration.bins()) {
      table.add(
          List.of(
              figure(bin.from()) + "–" + figure(bin.to()),
              figure(bin.said()),
              share(bin.share()),
              figure(bin.share().accuracy())));
    }
    return table;
  }

  private Table rules() {
    Table table =
        new Table(
            width,
            List.of(
                messages.text("rules.column.record"),
                messages.text("rules.column.rule"),
                messages.text("calibration.column.said"),
                messages.text("calibration.column.right"),
                messages.text("calibration.column.share")));
    for (Calibration.RuleCount rule : calibration.rules()) {
      table.add(
          List.of(
              messages.text("rules.record." + rule.record()),
              rule.rule(),
              figure(rule.said()),
              share(rule.share()),
              figure(rule.share().accuracy())));
    }
    return table;
  }

  private static String share(Share share) {
    return share.right() + "/" + share.of();
  }

  private static String figure(double figure) {
    return String.format(Locale.ROOT, "%.2f", figure);
  }
}
