package org.hongtou.extract;

import java.util.ArrayList;
import java.util.List;
import org.hongtou.model.Block;
import org.hongtou.model.NameList;
import org.hongtou.model.NoticeText;
import org.hongtou.model.Span;
import org.hongtou.model.Warning;
import org.jspecify.annotations.Nullable;

/**
 * Finds the lists of a notice (名单): annexes and paragraphs that declare how many there are and name
 * them, and checks the count. Running text (打造甲、乙等29个集群) is no list. Safe for any thread.
 */
public final class NameListExtractor {
  /** The code of the warning where a list names more or fewer than it declares. */
  public static final String COUNT_DIFFERS = "list-count-differs";

  /** （3个）：甲、乙 behind a colon is plainly a list, although it is short of one. */
  private static final int FEWEST_BEHIND_COLON = 2;

  private NameListExtractor() {}

  /**
   * The lists of a notice, and what is odd about them.
   *
   * @param lists in the order of the text
   * @param warnings one for each list whose count differs
   */
  public record Result(List<NameList> lists, List<Warning> warnings) {
    public Result {
      lists = List.copyOf(lists);
      warnings = List.copyOf(warnings);
    }
  }

  /** Extracts the lists of a notice. */
  public static Result extract(NoticeText notice) {
    String text = notice.text();
    List<Block> blocks = notice.blocks();
    List<NameList> lists = new ArrayList<>();
    List<Warning> warnings = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      if (!(blocks.get(i) instanceof Block.Paragraph paragraph)) {
        continue;
      }
      Span rest = MetadataLines.strip(text, paragraph.span());
      while (rest.length() > 0) {
        NameListHead head = NameListHead.in(text, rest);
        if (head == null) {
          break;
        }
        NameList list = list(text, blocks, i, head, rest.end());
        if (list != null) {
          lists.add(list);
          if (list.items().size() != list.declaredCount()) {
            warnings.add(differs(list));
          }
        }
        int next = list == null ? head.end() : Math.max(head.end(), list.span().end());
        rest = next >= rest.end() ? new Span(rest.end(), rest.end()) : new Span(next, rest.end());
      }
    }
    return new Result(lists, warnings);
  }

  private static @Nullable NameList list(
      String text, List<Block> blocks, int block, NameListHead head, int paragraphEnd) {
    if (head.declared() < FEWEST_BEHIND_COLON) {
      return null;
    }
    Span behind = MetadataLines.strip(text, new Span(head.end(), paragraphEnd));
    List<Span> items =
        behind.length() > 0
            ? NameListItems.inText(text, behind, head.declared(), FEWEST_BEHIND_COLON)
            : NameListItems.inBlocks(text, blocks, block + 1, head);
    if (items == null) {
      return null;
    }
    Span title = head.title();
    return new NameList(
        MetadataTitle.oneLine(text, title),
        head.declared(),
        items.stream().map(item -> MetadataTitle.oneLine(text, item)).toList(),
        new Span(title.start(), items.get(items.size() - 1).end()));
  }

  private static Warning differs(NameList list) {
    String message =
        "the list \""
            + list.title()
            + "\" declares "
            + list.declaredCount()
            + " but names "
            + list.items().size();
    return new Warning(COUNT_DIFFERS, message, list.span());
  }
}
