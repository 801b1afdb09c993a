package org.hongtou.wrap;

/**
 * How {@link PdfMaker} sets a notice.
 *
 * @param columns 1, or 2 below a title over both
 * @param header a line on top of every page, or empty
 * @param watermark slanted pale text across every page, or empty
 * @param pageNumbers whether {@code — 3 —} stands at the foot of each page
 * @param indent whether paragraphs begin two characters further right
 * @param justified whether full lines are stretched to the margin
 * @param filledRules whether the lines of tables are thin filled rectangles, as Word draws them
 * @param quarterTurns how often the page's content is turned, and turned back by its {@code
 *     /Rotate}
 * @param scanned whether each page is a picture of itself, without text
 */
public record PdfOptions(
    int columns,
    String header,
    String watermark,
    boolean pageNumbers,
    boolean indent,
    boolean justified,
    boolean filledRules,
    int quarterTurns,
    boolean scanned) {

  /** A4, one column, page numbers, as offices print. */
  public static PdfOptions usual() {
    return new PdfOptions(1, "", "", true, true, true, false, 0, false);
  }

  public PdfOptions inColumns(int number) {
    return new PdfOptions(
        number,
        header,
        watermark,
        pageNumbers,
        indent,
        justified,
        filledRules,
        quarterTurns,
        scanned);
  }

  public PdfOptions withHeader(String text) {
    return new PdfOptions(
        columns,
        text,
        watermark,
        pageNumbers,
        indent,
        justified,
        filledRules,
        quarterTurns,
        scanned);
  }

  public PdfOptions withWatermark(String text) {
    return new PdfOptions(
        columns, header, text, pageNumbers, indent, justified, filledRules, quarterTurns, scanned);
  }

  public PdfOptions withoutIndent() {
    return new PdfOptions(
        columns,
        header,
        watermark,
        pageNumbers,
        false,
        justified,
        filledRules,
        quarterTurns,
        scanned);
  }

  public PdfOptions ragged() {
    return new PdfOptions(
        columns, header, watermark, pageNumbers, indent, false, filledRules, quarterTurns, scanned);
  }

  public PdfOptions withFilledRules() {
    return new PdfOptions(
        columns, header, watermark, pageNumbers, indent, justified, true, quarterTurns, scanned);
  }

  public PdfOptions turned(int quarters) {
    return new PdfOptions(
        columns, header, watermark, pageNumbers, indent, justified, filledRules, quarters, scanned);
  }

  public PdfOptions asScan() {
    return new PdfOptions(
        columns,
        header,
        watermark,
        pageNumbers,
        indent,
        justified,
        filledRules,
        quarterTurns,
        true);
  }
}
