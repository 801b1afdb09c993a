package org.hongtou.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.hongtou.model.Block;
import org.hongtou.model.NoticeText;
import org.hongtou.model.Section;
import org.hongtou.model.Warning;
import org.hongtou.outline.Item;
import org.hongtou.outline.Outline;
import org.hongtou.outline.Part;
import org.hongtou.read.NoticeReader;
import org.hongtou.read.TextFiles;
import org.hongtou.read.UnreadableNoticeException;
import org.hongtou.samples.Grounding;

/** Whatever a text numbers, its outline lies in it, in order. */
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
    int[] end = {0};
    for (Part part : outline.parts()) {
      part.root().forEach(item -> contents(problems, text, item, end));
    }
    for (Warning warning : outline.warnings()) {
      if (warning.span() != null) {
        Grounding.inside(problems, text, warning.span(), "warning " + warning.code());
      }
    }
    return problems;
  }

  /** Every paragraph belongs to one item, and they come in the order of the text. */
  private static void contents(List<String> problems, String text, Item item, int[] end) {
    for (Block block : item.content()) {
      Grounding.inside(problems, text, block.span(), "content");
      if (block.span().start() < end[0]) {
        problems.add("what stands at " + block.span().start() + " belongs to two items");
      }
      end[0] = block.span().end();
    }
  }
}
