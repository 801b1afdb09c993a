package org.hongtou.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hongtou.model.Attachment;

/**
 * Tells how much of what a page prints behind the notice's element still belongs to the notice: its
 * signature and date, which some sites set apart at the right, the note on disclosure, the names of
 * the attachments, an annex with its tables. The first line that is none of these, nor a button of
 * the site, ends it.
 */
final class NoticeTail {
  /** How many offices may sign above one date. */
  private static final int MOST_SIGNERS = 12;

  private static final int LONGEST_SIGNER = 40;
  private static final String OFFICE_ENDINGS = "府厅室会局部委院署行办处心团队社司";

  private final List<HtmlBlocks.Piece> behind;
  private final Set<String> files = new HashSet<>();
  private final List<HtmlBlocks.Piece> kept = new ArrayList<>();

  private NoticeTail(List<HtmlBlocks.Piece> behind, List<Attachment> attachments) {
    this.behind = behind;
    attachments.forEach(file -> files.add(Characters.dense(file.name(), "")));
  }

  /**
   * The pieces that belong to the notice.
   *
   * @param behind what stands behind the notice's element, in the order of the page
   */
  static List<HtmlBlocks.Piece> of(List<HtmlBlocks.Piece> behind, List<Attachment> attachments) {
    NoticeTail tail = new NoticeTail(behind, attachments);
    tail.read();
    return tail.kept;
  }

  private void read() {
    boolean annex = false;
    for (int i = 0; i < behind.size(); i++) {
      if (!(behind.get(i) instanceof HtmlBlocks.Text text)) {
        // a table without a word before it may be the site's
        if (!annex) {
          return;
        }
        kept.add(behind.get(i));
        continue;
      }
      String line = text.text();
      if (SiteChrome.beginsTail(line)) {
        return;
      }
      if (SiteChrome.isChromeLine(line)) {
        continue;
      }
      LineShape.Start start = LineShape.of(line, false).start();
      annex |= start == LineShape.Start.ANNEX;
      boolean ours =
          annex
              || start == LineShape.Start.DATE
              || start == LineShape.Start.NOTE
              || isFileName(line)
              || isSigner(i);
      if (!ours) {
        return;
      }
      kept.add(text);
    }
  }

  private boolean isFileName(String line) {
    String dense = Characters.dense(line, "");
    return files.stream().anyMatch(dense::contains);
  }

  /** Whether offices stand from here to a date. */
  private boolean isSigner(int from) {
    for (int i = from; i < behind.size() && i < from + MOST_SIGNERS; i++) {
      if (!(behind.get(i) instanceof HtmlBlocks.Text text)) {
        return false;
      }
      String line = text.text();
      if (LineShape.of(line, false).start() == LineShape.Start.DATE) {
        return true;
      }
      boolean office =
          line.length() <= LONGEST_SIGNER
              && OFFICE_ENDINGS.indexOf(line.charAt(line.length() - 1)) >= 0;
      if (!office) {
        return false;
      }
    }
    return false;
  }
}
