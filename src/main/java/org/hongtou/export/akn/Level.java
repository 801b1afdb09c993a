package org.hongtou.export.akn;

import java.util.ArrayList;
import java.util.List;
import org.hongtou.model.Section;
import org.jspecify.annotations.Nullable;

/**
 * An item of the outline with the text and the items that stand in it; the notice itself on top.
 */
final class Level {
  final String eId;
  final @Nullable Section section;

  /** Its number and heading. */
  final List<Piece> head = new ArrayList<>();

  /** Its own text, before the items in it. */
  final List<Piece> text = new ArrayList<>();

  final List<Level> items = new ArrayList<>();

  Level(String eId, @Nullable Section section) {
    this.eId = eId;
    this.section = section;
  }

  /** How deep it stands; 0 for the notice itself. */
  int depth() {
    return section == null ? 0 : section.level();
  }

  /** The id of what stands in it. */
  String inner(String name) {
    return eId.isEmpty() ? name : eId + "__" + name;
  }

  /** The pieces of it and of all in it, in the order of the text. */
  List<Piece> pieces() {
    List<Piece> pieces = new ArrayList<>(head);
    pieces.addAll(text);
    items.forEach(item -> pieces.addAll(item.pieces()));
    return pieces;
  }
}
