package org.hongtou.wrap;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Makes OFD files as GB/T 33190 describes them: a text object for each run of a line with {@code
 * DeltaX} in its short form ({@code g 27 5.64}), path objects for the lines of tables, a template
 * with the frame of the page. Options add what offices' files have besides: a watermark at a slant,
 * a picture instead of text.
 */
public final class OfdMaker {
  private static final String NAMESPACE = " xmlns:ofd=\"http://www.ofdspec.org/2016\"";
  private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

  private final Map<String, byte[]> files = new LinkedHashMap<>();
  private final List<String> media = new ArrayList<>();
  private int id = 100;

  private OfdMaker() {}

  public static byte[] make(Wrapped notice) {
    return new OfdMaker().document(PageComposer.compose(notice), "");
  }

  /** With a pale text over each page, at a slant, and text in its template. */
  public static byte[] withWatermark(Wrapped notice, String watermark) {
    String turned =
        "<ofd:TextObject ID=\"99\" Boundary=\"30 120 160 60\" Font=\"1\" Size=\"12\""
            + " CTM=\"0.87 -0.5 0.5 0.87 0 40\" Alpha=\"80\"><ofd:TextCode X=\"0\" Y=\"12\">"
            + watermark
            + "</ofd:TextCode></ofd:TextObject>";
    return new OfdMaker().document(PageComposer.compose(notice), turned);
  }

  /** Its pages pictures. */
  public static byte[] ofPictures(List<BufferedImage> pictures) {
    OfdMaker maker = new OfdMaker();
    List<String> pages = new ArrayList<>();
    for (int i = 0; i < pictures.size(); i++) {
      String name = "Image_" + i + ".png";
      maker.files.put("Doc_0/Res/" + name, ScanMaker.file(pictures.get(i), "png"));
      int picture = maker.id++;
      maker.media.add(
          "<ofd:MultiMedia ID=\""
              + picture
              + "\" Type=\"Image\" Format=\"PNG\"><ofd:MediaFile>"
              + name
              + "</ofd:MediaFile></ofd:MultiMedia>");
      pages.add(
          "<ofd:ImageObject ID=\""
              + maker.id++
              + "\" Boundary=\"0 0 210 297\" CTM=\"210 0 0 297 0 0\" ResourceID=\""
              + picture
              + "\"/>");
    }
    return maker.file(pages);
  }

  /** A file of that name more, as an encrypted OFD or one with something harmful has. */
  public static byte[] withFile(Wrapped notice, String name, String content) {
    OfdMaker maker = new OfdMaker();
    maker.files.put(name, content.getBytes(StandardCharsets.UTF_8));
    return maker.document(PageComposer.compose(notice), "");
  }

  private byte[] document(List<ComposedPage> pages, String watermark) {
    List<String> contents = new ArrayList<>();
    for (ComposedPage page : pages) {
      StringBuilder out = new StringBuilder();
      for (ComposedPage.Rule rule : page.rules()) {
        out.append(path(rule));
      }
      for (ComposedPage.Text text : page.texts()) {
        out.append(text(text));
      }
      contents.add(out.append(watermark).toString());
    }
    return file(contents);
  }

  private String text(ComposedPage.Text text) {
    String deltas = deltas(text);
    return "<ofd:TextObject ID=\""
        + id++
        + "\" Boundary=\""
        + numbers(text.x(), text.y() - text.size(), text.width() + 1, text.size() * 1.3)
        + "\" Font=\"1\" Size=\""
        + number(text.size())
        + "\"><ofd:TextCode X=\"0\" Y=\""
        + number(text.size())
        + "\""
        + (deltas.isEmpty() ? "" : " DeltaX=\"" + deltas + "\"")
        + ">"
        + text.text().replace("&", "&amp;").replace("<", "&lt;")
        + "</ofd:TextCode></ofd:TextObject>";
  }

  /** From each character to the next; a run of equal ones is {@code g count delta}. */
  private static String deltas(ComposedPage.Text text) {
    List<String> out = new ArrayList<>();
    int i = 0;
    int last = text.text().length() - 1;
    while (i < last) {
      double em = ComposedPage.ems(text.text().charAt(i));
      int end = i;
      while (end < last && ComposedPage.ems(text.text().charAt(end)) == em) {
        end++;
      }
      String delta = number(em * text.size());
      out.add(end - i > 2 ? "g " + (end - i) + " " + delta : (delta + " ").repeat(end - i).strip());
      i = end;
    }
    return String.join(" ", out);
  }

  private String path(ComposedPage.Rule rule) {
    double width = rule.x1() - rule.x0();
    double height = rule.y1() - rule.y0();
    return "<ofd:PathObject ID=\""
        + id++
        + "\" Boundary=\""
        + numbers(rule.x0(), rule.y0(), Math.max(width, 0.25), Math.max(height, 0.25))
        + "\" LineWidth=\"0.25\"><ofd:AbbreviatedData>M 0 0 L "
        + number(width)
        + " "
        + number(height)
        + "</ofd:AbbreviatedData></ofd:PathObject>";
  }

  private byte[] file(List<String> pages) {
    StringBuilder tree = new StringBuilder();
    for (int i = 0; i < pages.size(); i++) {
      String location = "Pages/Page_" + i + "/Content.xml";
      tree.append("<ofd:Page ID=\"" + (10 + i) + "\" BaseLoc=\"" + location + "\"/>");
      put(
          "Doc_0/" + location,
          "<ofd:Page"
              + NAMESPACE
              + "><ofd:Template TemplateID=\"2\" ZOrder=\"Background\"/><ofd:Content>"
              + "<ofd:Layer ID=\""
              + id++
              + "\" Type=\"Body\">"
              + pages.get(i)
              + "</ofd:Layer></ofd:Content></ofd:Page>");
    }
    put(
        "OFD.xml",
        "<ofd:OFD"
            + NAMESPACE
            + " Version=\"1.1\" DocType=\"OFD\"><ofd:DocBody><ofd:DocInfo><ofd:DocID>"
            + "44c1b5f0e6d24cf4a5d9ab1a3ab0d5c7</ofd:DocID></ofd:DocInfo>"
            + "<ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>");
    put(
        "Doc_0/Document.xml",
        "<ofd:Document"
            + NAMESPACE
            + "><ofd:CommonData><ofd:MaxUnitID>"
            + id
            + "</ofd:MaxUnitID><ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox>"
            + "</ofd:PageArea><ofd:PublicRes>PublicRes.xml</ofd:PublicRes>"
            + "<ofd:DocumentRes>DocumentRes.xml</ofd:DocumentRes>"
            + "<ofd:TemplatePage ID=\"2\" BaseLoc=\"Tpls/Tpl_0/Content.xml\"/></ofd:CommonData>"
            + "<ofd:Pages>"
            + tree
            + "</ofd:Pages></ofd:Document>");
    put(
        "Doc_0/PublicRes.xml",
        "<ofd:Res"
            + NAMESPACE
            + " BaseLoc=\"Res\"><ofd:Fonts><ofd:Font ID=\"1\" FontName=\"仿宋\"/>"
            + "</ofd:Fonts></ofd:Res>");
    put(
        "Doc_0/DocumentRes.xml",
        "<ofd:Res"
            + NAMESPACE
            + " BaseLoc=\"Res\"><ofd:MultiMedias>"
            + String.join("", media)
            + "</ofd:MultiMedias></ofd:Res>");
    put(
        "Doc_0/Tpls/Tpl_0/Content.xml",
        "<ofd:Page"
            + NAMESPACE
            + "><ofd:Content><ofd:Layer ID=\"3\">"
            + text(new ComposedPage.Text(28, 20, 5, "模板上的页眉"))
            + "</ofd:Layer></ofd:Content></ofd:Page>");
    return zip();
  }

  private void put(String name, String xml) {
    files.put(name, (XML + xml).getBytes(StandardCharsets.UTF_8));
  }

  private byte[] zip() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        out.putNextEntry(new ZipEntry(file.getKey()));
        out.write(file.getValue());
        out.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static String numbers(double a, double b, double c, double d) {
    return number(a) + " " + number(b) + " " + number(c) + " " + number(d);
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }
}
