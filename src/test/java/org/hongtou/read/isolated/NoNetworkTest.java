package org.hongtou.read.isolated;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.hongtou.read.NoticeReader;
import org.hongtou.read.UnreadableNoticeException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A document that asks for something from elsewhere is read without it. */
class NoNetworkTest {
  private final List<String> requests = Collections.synchronizedList(new ArrayList<>());
  private HttpServer server;
  private String address;

  @BeforeEach
  void listen() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          requests.add(exchange.getRequestURI().toString());
          exchange.sendResponseHeaders(200, -1);
          exchange.close();
        });
    server.start();
    address = "http://127.0.0.1:" + server.getAddress().getPort() + "/";
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  /** Reads it; whether it can be read is another matter. */
  private void asksForNothing(byte[] bytes, String name) {
    try {
      NoticeReader.readAll(bytes, name);
    } catch (UnreadableNoticeException e) {
      // refused: asked for nothing either, if the list is empty
    }
    assertEquals(List.of(), requests, name);
  }

  /** The same archive with one entry changed. */
  private static byte[] changed(byte[] zip, String entry, UnaryOperator<String> change)
      throws IOException {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry next = in.getNextEntry(); next != null; next = in.getNextEntry()) {
        byte[] content = in.readAllBytes();
        entries.put(
            next.getName(),
            next.getName().equals(entry)
                ? Archives.utf8(
                    change.apply(new String(content, java.nio.charset.StandardCharsets.UTF_8)))
                : content);
      }
    }
    return Archives.zip(entries);
  }

  /** An external entity, and an external document type, in front of an XML document's root. */
  private UnaryOperator<String> entity(String root) {
    return xml -> {
      String prolog = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"no\"?>";
      String body = xml.substring(xml.indexOf("?>") + 2);
      return prolog
          + "<!DOCTYPE "
          + root
          + " SYSTEM \""
          + address
          + "dtd\" [<!ENTITY x SYSTEM \""
          + address
          + "entity\"><!ENTITY % p SYSTEM \""
          + address
          + "parameter\"> %p;]>"
          + body.replace("各市", "&x;各市");
    };
  }

  @Test
  void entitiesOfAWordDocument() throws Exception {
    byte[] docx = Archives.docx(Archives.NOTICE);
    asksForNothing(changed(docx, "word/document.xml", entity("w:document")), "a.docx");
    asksForNothing(changed(docx, "[Content_Types].xml", entity("Types")), "b.docx");
    asksForNothing(changed(docx, "docProps/core.xml", entity("cp:coreProperties")), "c.docx");
    asksForNothing(changed(docx, "_rels/.rels", entity("Relationships")), "d.docx");
  }

  @Test
  void templatesAndPicturesOfAWordDocument() throws Exception {
    byte[] docx = Archives.docx(Archives.NOTICE);
    UnaryOperator<String> links =
        xml ->
            xml.replace(
                "</Relationships>",
                "<Relationship Id=\"rIdT\" Type=\"http://schemas.openxmlformats.org/officeDocument/"
                    + "2006/relationships/attachedTemplate\" Target=\""
                    + address
                    + "template.dotx\" TargetMode=\"External\"/>"
                    + "<Relationship Id=\"rIdP\" Type=\"http://schemas.openxmlformats.org/"
                    + "officeDocument/2006/relationships/image\" Target=\""
                    + address
                    + "picture.svg\" TargetMode=\"External\"/></Relationships>");
    asksForNothing(changed(docx, "word/_rels/document.xml.rels", links), "a.docx");
    asksForNothing(changed(docx, "_rels/.rels", links), "b.docx");
  }

  @Test
  void entitiesOfAWorkbook() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      book.createSheet("任务").createRow(0).createCell(0).setCellValue("各市应急局");
      book.write(bytes);
    }
    byte[] xlsx = bytes.toByteArray();
    asksForNothing(changed(xlsx, "xl/worksheets/sheet1.xml", entity("worksheet")), "a.xlsx");
    asksForNothing(changed(xlsx, "xl/sharedStrings.xml", entity("sst")), "b.xlsx");
    asksForNothing(changed(xlsx, "xl/workbook.xml", entity("workbook")), "c.xlsx");
  }

  @Test
  void pagesAndPicturesInAnArchive() {
    String page =
        "<html><head><link rel=\"stylesheet\" href=\""
            + address
            + "style.css\"></head><body><img src=\""
            + address
            + "a.png\"><iframe src=\""
            + address
            + "frame\"></iframe><p>各市人民政府：</p></body></html>";
    String svg =
        entity("svg")
            .apply(
                "<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"><image href=\""
                    + address
                    + "i.png\"/><text>各市</text></svg>");
    String word =
        entity("w:wordDocument")
            .apply(
                "<?xml version=\"1.0\"?><?mso-application progid=\"Word.Document\"?>"
                    + "<w:wordDocument xmlns:w=\"http://schemas.microsoft.com/office/word/2003/"
                    + "wordml\"><w:body><w:p><w:r><w:t>各市</w:t></w:r></w:p></w:body>"
                    + "</w:wordDocument>");
    Map<String, byte[]> entries = new LinkedHashMap<>();
    entries.put("通知.html", Archives.utf8(page));
    entries.put("图.svg", Archives.utf8(svg));
    entries.put("通知.xml", Archives.utf8(word));
    asksForNothing(Archives.zip(entries), "a.zip");
  }
}
