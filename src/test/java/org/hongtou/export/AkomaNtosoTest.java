package org.hongtou.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.StringReader;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.hongtou.export.akn.AkomaNtoso;
import org.hongtou.model.Notice;
import org.hongtou.model.Section;
import org.hongtou.model.Span;
import org.hongtou.model.Target;
import org.hongtou.model.Task;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Akoma Ntoso documents fulfil the schema of OASIS, and hold the text and the records. */
class AkomaNtosoTest {
  private static final String RECORDS = "urn:hongtou:notice:1";

  /** Of the real notices, which are many. */
  private static final int MOST = 120;

  private static Schema schema;

  @BeforeAll
  static void readTheSchema() throws SAXException {
    URL xsd = AkomaNtosoTest.class.getResource("/xsd/akomantoso30.xsd");
    schema = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(xsd);
  }

  private static Document parsed(Notice notice) throws Exception {
    String xml = AkomaNtoso.of(notice);
    try {
      schema.newValidator().validate(new StreamSource(new StringReader(xml)));
    } catch (SAXException e) {
      throw new AssertionError(notice.source().path() + ": " + e.getMessage(), e);
    }
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
  }

  private static Element body(Document document) {
    return (Element) document.getElementsByTagName("mainBody").item(0);
  }

  private static String visible(String text) {
    return text.replaceAll("[\\s\\p{Z}]+", "");
  }

  private static List<Element> records(Document document, String name) {
    List<Element> found = new ArrayList<>();
    NodeList all = document.getElementsByTagNameNS(RECORDS, name);
    for (int i = 0; i < all.getLength(); i++) {
      found.add((Element) all.item(i));
    }
    return found;
  }

  /** Validates, and compares the text and the records. */
  private static void check(Notice notice) throws Exception {
    Document document = parsed(notice);
    String path = notice.source().path();

    assertEquals(visible(notice.text()), visible(body(document).getTextContent()), path);
    assertEquals(
        notice.tasks().stream().map(Task::id).toList(),
        records(document, "task").stream().map(task -> task.getAttribute("id")).toList(),
        path);
    assertEquals(
        notice.targets().stream().map(Target::indicator).toList(),
        records(document, "target").stream().map(one -> one.getAttribute("indicator")).toList(),
        path);
    assertEquals(
        notice.tasks().stream()
            .flatMap(task -> task.responsibilities().stream())
            .map(part -> part.asWritten())
            .toList(),
        records(document, "responsibility").stream()
            .map(one -> one.getAttribute("asWritten"))
            .toList(),
        path);
    assertEquals(Set.of(), danglingIn(document), path);
  }

  /** References that lead nowhere. */
  private static Set<String> danglingIn(Document document) {
    Set<String> ids = new HashSet<>();
    Set<String> references = new HashSet<>();
    NodeList all = document.getElementsByTagName("*");
    for (int i = 0; i < all.getLength(); i++) {
      Element element = (Element) all.item(i);
      if (element.hasAttribute("eId")) {
        assertTrue(ids.add(element.getAttribute("eId")), element.getAttribute("eId"));
      }
      for (String name : List.of("ref", "refersTo", "organization", "role", "source")) {
        if (element.getAttribute(name).startsWith("#")) {
          references.add(element.getAttribute(name).substring(1));
        }
      }
    }
    references.removeAll(ids);
    return references;
  }

  @Test
  void theSamplesFulfilTheSchemaAndHoldTheirText() throws Exception {
    for (Notice notice : ExportedNotices.samples()) {
      check(notice);
    }
  }

  @Test
  void realNoticesFulfilTheSchemaAndHoldTheirText() throws Exception {
    Path real = Path.of("../shared/corpus/notices");
    assumeTrue(Files.isDirectory(real), "skipped: the real notices are not beside us");

    for (Notice notice : ExportedNotices.of(real, MOST)) {
      check(notice);
    }
  }

  @Test
  void aNoticeThatSaysNothingFulfilsTheSchema() throws Exception {
    check(SampleNotice.withNothing());
  }

  @Test
  void textThatXmlCannotHoldStillMakesADocument() throws Exception {
    Document document = parsed(SampleNotice.odd("\u0000<甲>&\u0008乙\uFFFE]]> \"'\uD83D丙😀\n"));

    assertEquals(
        "\uFFFD<甲>&\uFFFD乙\uFFFD]]>\"'\uFFFD丙😀", visible(body(document).getTextContent()));
  }

  @Test
  void sectionsAreNestedByTheirLevel() throws Exception {
    String text = "标题\n一、总体要求\n导语。\n（一）甲。内容。\n（二）乙\n二、保障\n";
    Notice notice =
        withSections(
            text,
            section(text, "一、", 1, "总体要求"),
            section(text, "（一）", 2, "甲"),
            section(text, "（二）", 2, "乙"),
            section(text, "二、", 1, "保障"));

    Document document = parsed(notice);

    assertEquals(
        List.of("level_1", "level_1__level_1", "level_1__level_2", "level_2"), levels(document));
    assertEquals("（二）", byId(document, "level_1__level_2__num").getTextContent());
    assertEquals("乙", byId(document, "level_1__level_2__heading").getTextContent());
    assertEquals("导语。", byId(document, "level_1__intro").getTextContent().strip());
  }

  @Test
  void aUnitIsMarkedAndLeadsToItsOrganisation() throws Exception {
    Document document = parsed(SampleNotice.withEverything());

    Element unit = (Element) body(document).getElementsByTagName("organization").item(0);

    assertEquals("省商务厅", unit.getTextContent());
    assertEquals(
        "江西省商务厅",
        byId(document, unit.getAttribute("refersTo").substring(1)).getAttribute("showAs"));
  }

  @Test
  void aTargetLeadsToItsWords() throws Exception {
    Document document = parsed(SampleNotice.withEverything());

    String reference = records(document, "target").getFirst().getAttribute("ref");

    assertEquals("全省平台达到14个以上", byId(document, reference.substring(1)).getTextContent());
  }

  @Test
  void aCitationAndTheCitedNoticeHaveTheSameAddress() throws Exception {
    Document document = parsed(SampleNotice.withEverything());

    String own = ((Element) document.getElementsByTagName("FRBRuri").item(0)).getAttribute("value");

    assertEquals(own, byId(document, "ref_1").getAttribute("href"));
  }

  private static Notice withSections(String text, Section... sections) {
    Notice plain = SampleNotice.withText(text);
    return new Notice(
        plain.id(),
        plain.source(),
        plain.metadata(),
        text,
        List.of(sections),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static Section section(String text, String number, int level, String heading) {
    int start = text.indexOf(number + heading);
    return new Section(
        number,
        number,
        level,
        heading,
        new Span(start, start + number.length() + heading.length()));
  }

  private static List<String> levels(Document document) {
    List<String> ids = new ArrayList<>();
    NodeList all = document.getElementsByTagName("level");
    for (int i = 0; i < all.getLength(); i++) {
      ids.add(((Element) all.item(i)).getAttribute("eId"));
    }
    return ids;
  }

  private static Element byId(Document document, String id) {
    NodeList all = document.getElementsByTagName("*");
    for (int i = 0; i < all.getLength(); i++) {
      Node node = all.item(i);
      if (node instanceof Element element && element.getAttribute("eId").equals(id)) {
        return element;
      }
    }
    throw new AssertionError("no element " + id);
  }
}
