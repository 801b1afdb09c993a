package org.hongtou.outline;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hongtou.model.Warning;

/**
 * The items that are open while a part is read, from the top down, and the rule by which a number
 * finds its place: it closes the items of its own style and all below. Which style is above which
 * is taken from the notice itself; numbers that an office printed wrongly stay among the items that
 * they count on from, with a warning.
 */
final class Numbering {
  private static final List<LabelStyle> RANKED =
      List.of(
          LabelStyle.CHINESE,
          LabelStyle.CHINESE_BRACKETED,
          LabelStyle.ARABIC_POINT,
          LabelStyle.ARABIC_BRACKETED);

  private final String text;
  private final List<Warning> warnings;
  private final List<Open> open = new ArrayList<>();
  private final Map<LabelStyle, Integer> lastOrdinal = new EnumMap<>(LabelStyle.class);

  /**
   * An open item.
   *
   * @param style the style of its level: that of its siblings, if its own number is misprinted
   */
  private record Open(Draft item, Label label, LabelStyle style) {
    boolean continuesWith(Label next) {
      return next.ordinal() == label.ordinal() + 1;
    }
  }

  /** Whether a number of a style comes further down, and which is the first. */
  interface Ahead {
    /** The ordinal of the next number of the style; 0 if none comes. */
    int next(LabelStyle style);
  }

  Numbering(String text, List<Warning> warnings) {
    this.text = text;
    this.warnings = warnings;
  }

  boolean isEmpty() {
    return open.isEmpty();
  }

  /** Whether an open item has numbers of a style. */
  boolean holds(LabelStyle style) {
    return depthOf(style) >= 0;
  }

  /** Whether a number counts on from an open item, or opens a level above all of its style. */
  boolean goesOnWith(Label label) {
    int depth = depthOf(label.style());
    return depth >= 0
        && (open.get(depth).continuesWith(label)
            || label.ordinal() > open.get(depth).label.ordinal());
  }

  /** The innermost open item. */
  Draft innermost() {
    return open.getLast().item;
  }

  /** The style of the topmost level. */
  LabelStyle topStyle() {
    return open.getFirst().style;
  }

  /** Hangs a numbered item into the tree below {@code root}. */
  void place(Draft item, Label label, Draft root, Ahead ahead) {
    int same = depthOf(label.style());
    int depth = same;
    if (same < 0) {
      depth = variantOf(label);
      if (depth < 0 && label.ordinal() > 1) {
        // 二、1.…2.…（二）: the （一） is lost, and the arabic items stood below it
        closeBelow(label.style());
      }
    } else if (!open.get(same).continuesWith(label)) {
      depth = misprinted(label, same, ahead);
    }
    LabelStyle style = label.style();
    int previous = lastOrdinal.getOrDefault(style, 0);
    if (depth >= 0) {
      Open sibling = open.get(depth);
      if (depth != same) {
        warnings.add(unlike(label, sibling.label));
        style = sibling.style;
      }
      previous = sibling.label.ordinal();
      open.subList(depth, open.size()).clear();
    }
    boolean counts =
        label.ordinal() == 1
            || label.ordinal() == previous + 1
            || label.ordinal() == lastOrdinal.getOrDefault(style, 0) + 1;
    if (!counts) {
      warnings.add(skips(label, previous));
    }
    lastOrdinal.put(style, label.ordinal());
    (open.isEmpty() ? root : innermost()).children.add(item);
    open.add(new Open(item, label, style));
  }

  /** Closes the items whose style stands below another by the rules for documents (GB/T 9704). */
  private void closeBelow(LabelStyle style) {
    int rank = RANKED.indexOf(style);
    for (int i = 0; i < open.size() && rank >= 0; i++) {
      if (RANKED.indexOf(open.get(i).style) > rank) {
        open.subList(i, open.size()).clear();
        return;
      }
    }
  }

  private int depthOf(LabelStyle style) {
    for (int i = open.size() - 1; i >= 0; i--) {
      if (open.get(i).style == style) {
        return i;
      }
    }
    return -1;
  }

  /**
   * {@code 4、} among {@code 1.} {@code 2.} {@code 3.}: the depth of the items that it counts on
   * from, or -1.
   */
  private int variantOf(Label label) {
    for (int i = open.size() - 1; i >= 0; i--) {
      int ahead = label.ordinal() - open.get(i).label.ordinal();
      // behind a skipped number too: 1. 2. 4、
      if (label.style().isVariantOf(open.get(i).style) && ahead >= 1 && ahead <= 3) {
        return i;
      }
    }
    return -1;
  }

  /**
   * A number that does not count on from the open item of its own style, but does from another one,
   * is misprinted ({@code 三、} for {@code （三）}) if the number that its own style is waiting for
   * still comes.
   */
  private int misprinted(Label label, int same, Ahead ahead) {
    Open own = open.get(same);
    if (label.ordinal() == 1) {
      return same;
    }
    for (int i = open.size() - 1; i >= 0; i--) {
      if (i != same
          && open.get(i).continuesWith(label)
          && ahead.next(own.style) == own.label.ordinal() + 1) {
        return i;
      }
    }
    return same;
  }

  private Warning unlike(Label label, Label sibling) {
    return new Warning(
        "numbering-style-differs",
        "The number “"
            + label.span().of(text)
            + "” is printed unlike “"
            + sibling.span().of(text)
            + "” before it; both are taken as items of one level.",
        label.span());
  }

  private Warning skips(Label label, int previous) {
    String number = "“" + label.span().of(text) + "”";
    return new Warning(
        "numbering-skips",
        previous == 0
            ? "The numbering starts at " + number + "."
            : number + " follows number " + previous + "; an item may be missing or misnumbered.",
        label.span());
  }
}
