package org.hongtou.read.formats.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the ruled tables of a page and takes their glyphs out of its text. */
final class RuledTables {
  private final List<RuledTable> tables = new ArrayList<>();
  private final Set<Glyph> taken = Collections.newSetFromMap(new IdentityHashMap<>());

  RuledTables(PageContent page) {
    for (List<Rule> rules : RuleLines.connected(RuleLines.merge(page.rules()))) {
      TableGrid grid = new TableGrid(rules);
      if (grid.isUsable()) {
        read(grid, page.glyphs());
      }
    }
    tables.sort(Comparator.comparingDouble(table -> table.box().y0()));
  }

  List<RuledTable> tables() {
    return tables;
  }

  List<Glyph> without(List<Glyph> glyphs) {
    return taken.isEmpty()
        ? glyphs
        : glyphs.stream().filter(glyph -> !taken.contains(glyph)).toList();
  }

  private void read(TableGrid grid, List<Glyph> glyphs) {
    List<TableCell> cells = grid.cells();
    Box box = grid.box();
    Map<TableCell, List<Glyph>> filled = new HashMap<>();
    List<Glyph> inside = new ArrayList<>();
    for (Glyph glyph : glyphs) {
      if (box.holds(glyph) && !taken.contains(glyph)) {
        inside.add(glyph);
        TableCell cell = grid.ownerOf(glyph, cells);
        filled.computeIfAbsent(cell, key -> new ArrayList<>()).add(glyph);
      }
    }
    long withText =
        filled.values().stream()
            .filter(all -> all.stream().anyMatch(glyph -> !glyph.isBlank()))
            .count();
    if (withText < 2 || cells.stream().mapToInt(TableCell::column).distinct().count() < 2) {
      return;
    }
    filled.forEach(TableCell::fill);
    taken.addAll(inside);
    tables.add(new RuledTable(box, grid.xs(), grid.rows(), cells));
  }
}
