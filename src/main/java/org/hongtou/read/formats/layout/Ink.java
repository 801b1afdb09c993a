package org.hongtou.read.formats.layout;

/**
 * How a glyph is drawn, as far as it tells what the glyph is for.
 *
 * @param font the name of its font, without the prefix of a subset
 * @param red as the name of the issuing office on top of a notice is printed
 * @param light pale or nearly transparent, as watermarks are
 * @param hidden not drawn at all: the text layer of a scan (text rendering mode 3)
 * @param artifact marked by the producer as part of the page, not of the text (headers, footers)
 */
public record Ink(String font, boolean red, boolean light, boolean hidden, boolean artifact) {
  /** Of text that is read off a picture: nothing is known of it. */
  public static final Ink UNKNOWN = new Ink("", false, false, false, false);
}
