package org.hongtou.read.formats.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.LFO;
import org.apache.poi.hwpf.model.ListData;
import org.apache.poi.hwpf.model.ListFormatOverrideLevel;
import org.apache.poi.hwpf.model.ListTables;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.jspecify.annotations.Nullable;

/** The lists of a DOC file (MS-DOC, 2.4.6.3) and the label that each paragraph gets from them. */
final class DocNumbering {
  /** Of {@code LVLF} (MS-DOC, 2.9.150): the byte of flags, and the flag fNoRestart in it. */
  private static final int FLAGS = 5;

  private static final int NO_RESTART = 8;

  /** {@code ixchFollow}: nothing stands between label and text. */
  private static final int NOTHING_FOLLOWS = 2;

  private final @Nullable ListTables tables;
  private final NumberedLists lists = new NumberedLists();

  DocNumbering(HWPFDocument document) {
    tables = document.getListTables();
  }

  /** Counts a paragraph and gives its label; empty if it has no number. */
  String next(Paragraph paragraph) {
    int instance = paragraph.getIlfo();
    // 0 is no list, and 2047 one of Word 6, whose number stands elsewhere
    if (tables == null || instance <= 0 || instance >= 2047) {
      return "";
    }
    String id = Integer.toString(instance);
    if (lists.instance(id) == null) {
      NumberedLists.Instance defined = instance(tables, instance);
      if (defined == null) {
        return "";
      }
      lists.define(id, defined);
    }
    return lists.next(id, paragraph.getIlvl());
  }

  private static NumberedLists.@Nullable Instance instance(ListTables tables, int number) {
    try {
      LFO override = tables.getLfo(number);
      ListData data = tables.getListData(override.getLsid());
      if (data == null) {
        return null;
      }
      List<ListLevel> levels = new ArrayList<>();
      for (org.apache.poi.hwpf.model.ListLevel level : data.getLevels()) {
        levels.add(level(level));
      }
      Map<Integer, Integer> starts = new HashMap<>();
      ListFormatOverrideLevel[] replaced = tables.getLfoData(number).getRgLfoLvl();
      for (ListFormatOverrideLevel level : replaced == null ? noLevels() : replaced) {
        override(level, levels, starts);
      }
      return new NumberedLists.Instance(override.getLsid(), levels, starts);
    } catch (NoSuchElementException e) {
      return null;
    }
  }

  private static ListFormatOverrideLevel[] noLevels() {
    return new ListFormatOverrideLevel[0];
  }

  private static void override(
      @Nullable ListFormatOverrideLevel override,
      List<ListLevel> levels,
      Map<Integer, Integer> starts) {
    int at = override == null ? -1 : override.getLevelNum();
    if (override == null || at < 0 || at >= levels.size()) {
      return;
    }
    if (override.isFormatting() && override.getLevel() != null) {
      levels.set(at, level(override.getLevel()));
    }
    if (override.isStartAt()) {
      starts.put(at, override.isFormatting() ? levels.get(at).start() : override.getIStartAt());
    }
  }

  private static ListLevel level(org.apache.poi.hwpf.model.ListLevel level) {
    boolean ownRestart = (level.toByteArray()[FLAGS] & NO_RESTART) != 0;
    return new ListLevel(
        level.getStartAt(),
        NumberStyle.ofCode(level.getNumberFormat() & 0xFF),
        template(level.getNumberText()),
        level.getTypeOfCharFollowingTheNumber() != NOTHING_FOLLOWS,
        level.isLegalNumbering(),
        ownRestart ? level.getRestart() : ListLevel.ANY_HIGHER);
  }

  /** In DOC the characters 0 to 8 stand for the numbers of the levels. */
  private static String template(@Nullable String text) {
    StringBuilder template = new StringBuilder();
    for (char c : (text == null ? "" : text).toCharArray()) {
      if (c < NumberedLists.LEVELS) {
        template.append('%').append((char) ('1' + c));
      } else {
        template.append(c);
      }
    }
    return template.toString();
  }
}
