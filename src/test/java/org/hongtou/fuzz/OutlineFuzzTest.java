package org.hongtou.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.hongtou.model.Block;
import org.hongtou.model.NoticeText;
import org.hongtou.model.Section;
import org.hongtou.model.Span;
import org.hongtou.model.Warning;
import org.hongtou.outline.Outline;
import org.hongtou.outline.Part;
import org.hongtou.read.NoticeReader;
import org.hongtou.read.TextFiles;
import org.hongtou.read.UnreadableNoticeException;
import org.hongtou.samples.Grounding;
import org.junit.jupiter.api.Timeout;

/** Whatever a text numbers, its outline lies in it, in order. */
@Timeout(60)
class OutlineFuzzTest {
  private static final Composer COMPOSER = Composer.of("tokens-notice.txt");

  @FuzzTest
  void outlinesEveryText(byte[] input) {
    byte[] file = COMPOSER.text(input).getBytes(StandardCharsets.UTF_8);
    Property.holds(file, () -> problems(file));
  }

  private static List<String> problems(byte[] file) {
    NoticeText notice;
    try {
      if (!TextFiles.isText(file)) {
        return List.of();
      }
      notice = NoticeReader.read(file, "a.txt");
    } catch (UnreadableNoticeException e) {
      return List.of();
    }
    String text = notice.text();
    List<String> problems = new ArrayList<>();
    Outline outline = Outline.of(notice);
    for (Section section : outline.sections(text)) {
      String name = "section " + section.path();
      if (Grounding.inside(problems, text, section.span(), name)
          && !section.span().of(text).startsWith(section.number())) {
        problems.add(name + " does not begin with its number");
      }
      if (section.heading() != null && !section.span().of(text).endsWith(section.heading())) {
        problems.add(name + " does not end with its heading");
      }
    }
    problems.addAll(shared(notice, outline));
    for (Warning warning : outline.warnings()) {
      if (warning.span() != null) {
        Grounding.inside(problems, text, warning.span(), "warning " + warning.code());
      }
    }
    return problems;
  }

  /**
   * Every paragraph belongs to exactly one item or to the colophon, but for what is printed again.
   */
  private static List<String> shared(NoticeText notice, Outline outline) {
    List<String> problems = new ArrayList<>();
    BitSet owned = new BitSet();
    for (Part part : outline.parts()) {
      part.root()
          .forEach(
              item -> {
                if (item.label() != null) {
                  own(problems, owned, item.label().span());
                }
                item.content().forEach(block -> own(problems, owned, block.span()));
              });
    }
    outline.colophon().forEach(line -> own(problems, owned, line));
    for (Block block : notice.blocks()) {
      Span span = block.span();
      int free = owned.nextClearBit(span.start());
      while (free < span.end() && isBlank(notice.text().charAt(free))) {
        free = owned.nextClearBit(free + 1);
      }
      if (free < span.end() && !(block instanceof Block.Repeat)) {
        problems.add("what stands at " + free + " belongs to no item");
      }
    }
    return problems;
  }

  /** Also the question mark that a page has where its encoding lost a space. */
  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || c == '?';
  }

  private static void own(List<String> problems, BitSet owned, Span span) {
    int first = owned.nextSetBit(span.start());
    if (first >= 0 && first < span.end()) {
      problems.add("what stands at " + first + " belongs to two items");
    }
    owned.set(span.start(), span.end());
  }
}
