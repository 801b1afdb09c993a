package org.hongtou.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hongtou.model.Metadata;
import org.hongtou.model.NoticeText;
import org.hongtou.model.PageField;
import org.hongtou.model.Span;
import org.hongtou.words.DateLexer;
import org.hongtou.words.DocumentNumbers;
import org.hongtou.words.Places;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a notice says about itself: title, number, issuers, dates, addressees (see {@link
 * Metadata}). The notice's own text is asked first, then what its page says; a statistics bulletin
 * or a piece of news has only some of the fields. Safe for any thread.
 */
public final class MetadataExtractor {
  /** What a notice's first pages do not mention, it is not about. */
  private static final int ENOUGH_FOR_REGION = 50_000;

  /** What a heading ends with that is an issuer's name and a kind of document, and no title. */
  private static final String[] ORDERS = {"令", "公告"};

  private final NoticeText notice;
  private final String text;
  private final MetadataHead head;
  private final @Nullable MetadataSignature signature;
  private final @Nullable MetadataTitle title;
  private final Map<String, Span> grounds = new HashMap<>();

  private MetadataExtractor(NoticeText notice) {
    this.notice = notice;
    text = notice.text();
    head = new MetadataHead(notice);
    signature = MetadataSignature.find(notice, head.labels.end());
    title = bestTitle();
  }

  /** Extracts the metadata of a notice. */
  public static Metadata extract(NoticeText notice) {
    return new MetadataExtractor(notice).metadata();
  }

  /**
   * The other titles that a notice has: a page's heading above its own title, the title of the plan
   * that it forwards (behind the signature), each where it stands.
   */
  public static List<Span> bodyTitles(NoticeText notice) {
    return new MetadataExtractor(notice).otherTitles();
  }

  private Metadata metadata() {
    String titleText = whole(titleText());
    DocumentKind kind = titleText == null ? null : DocumentKind.of(titleText);
    String number = number();
    List<String> issuers = issuers();
    String region = region(titleText, number, issuers);
    return new Metadata(
        titleText,
        number,
        kind == null ? null : kind.name(),
        issuers,
        region,
        written(),
        published(),
        addressees(),
        disclosure(),
        grounds);
  }

  // ---- title and number

  /** The title of the notice itself; of equal ones the last, which stands in the document. */
  private @Nullable MetadataTitle bestTitle() {
    MetadataTitle best = null;
    for (MetadataTitle candidate : head.titles) {
      if (best == null
          || candidate.rank() > best.rank()
          || (candidate.rank() == best.rank() && candidate.rank() >= 4)) {
        best = candidate;
      }
    }
    return best;
  }

  private List<Span> otherTitles() {
    List<Span> spans = new ArrayList<>();
    for (MetadataTitle other : head.titles) {
      if (!other.equals(title)) {
        spans.add(other.span());
      }
    }
    MetadataTitle behind = titleBehind();
    if (behind != null) {
      spans.add(behind.span());
    }
    return spans;
  }

  private @Nullable MetadataTitle titleBehind() {
    return signature == null ? null : signature.titleBehind(notice);
  }

  private @Nullable String titleText() {
    MetadataTitle known = title;
    if (known != null && known.rank() > 1) {
      grounds.put("title", known.span());
      return known.text();
    }
    // 中华人民共和国国务院令 or a foreign heading: the page may know better
    String page = notice.page().get(PageField.TITLE);
    if (page != null) {
      return page;
    }
    Span labelled = head.labels.value(MetadataWords.Label.TITLE);
    if (labelled != null) {
      grounds.put("title", labelled);
      return MetadataTitle.oneLine(text, labelled);
    }
    if (known == null || known.rank() == 0 || !MetadataTitle.isHeadline(known.text())) {
      // no title above the addressees, or one in English: the plan's own
      MetadataTitle body = bodyTitle();
      boolean better = body != null && (known == null || body.rank() > 1);
      known = better ? body : known != null && known.rank() > 0 ? known : null;
    }
    if (known == null) {
      return null;
    }
    grounds.put("title", known.span());
    return known.text();
  }

  /** The title of the plan that the notice forwards: behind the signature, or where it is named. */
  private @Nullable MetadataTitle bodyTitle() {
    MetadataTitle behind = titleBehind();
    return behind != null && isPlan(behind) ? behind : ConveyedTitle.find(notice);
  }

  /** Not the title of another notice, which the notice passes on as its annex. */
  private static boolean isPlan(MetadataTitle candidate) {
    DocumentKind kind = DocumentKind.of(candidate.text());
    return candidate.rank() > 1 && kind != null && !kind.isNotice();
  }

  /** A title that the page has cut off (…防范治理工...), completed from the text; null stays null. */
  private @Nullable String whole(@Nullable String known) {
    if (known == null || !MetadataTitle.isCut(known)) {
      return known;
    }
    List<String> others = new ArrayList<>();
    head.titles.forEach(other -> others.add(other.text()));
    otherTitles().forEach(other -> others.add(MetadataTitle.oneLine(text, other)));
    return MetadataTitle.completed(known, text, others);
  }

  private @Nullable String number() {
    Span labelled = head.labels.value(MetadataWords.Label.NUMBER);
    String page = notice.page().get(PageField.DOCUMENT_NUMBER);
    // 国令第707号 is how the page numbers 中华人民共和国国务院令第707号
    boolean order = head.number != null && head.number.number().contains("令第");
    if (head.number != null && !(order && (labelled != null || page != null))) {
      grounds.put("documentNumber", head.number.span());
      return head.number.number();
    }
    if (labelled != null) {
      grounds.put("documentNumber", labelled);
      return normalNumber(labelled.of(text));
    }
    return page == null || page.isBlank() ? null : normalNumber(page);
  }

  private static @Nullable String normalNumber(String written) {
    List<DocumentNumbers.Found> numbers =
        DocumentNumbers.numbers(written, new Span(0, written.length()));
    if (numbers.size() == 1) {
      return numbers.get(0).number();
    }
    // 文号：无
    boolean none = written.chars().noneMatch(Character::isDigit);
    return none ? null : MetadataIssuers.compact(written, new Span(0, written.length()));
  }

  // ---- issuers

  private List<String> issuers() {
    List<Span> signed = signature == null ? List.of() : signature.issuers();
    List<Span> named = title == null ? null : title.issuers(text);
    if (!signed.isEmpty()) {
      grounds.put("issuers", hull(signed));
      return names(signed, named);
    }
    if (named != null) {
      grounds.put("issuers", hull(named));
      return names(named, named);
    }
    if (!head.redHead.isEmpty()) {
      grounds.put("issuers", hull(head.redHead));
      return names(head.redHead, head.redHead);
    }
    Span orderedBy = orderIssuer();
    if (orderedBy != null) {
      grounds.put("issuers", orderedBy);
      String name = MetadataIssuers.compact(text, orderedBy);
      return List.of(name.equals("中华人民共和国国务院") ? "国务院" : name);
    }
    Span labelled = head.labels.value(MetadataWords.Label.ISSUER);
    if (labelled != null) {
      grounds.put("issuers", labelled);
      return separate(labelled.of(text));
    }
    String page = notice.page().get(PageField.ISSUER);
    return page == null ? List.of() : separate(page);
  }

  /** The units that a page names (国务院办公厅、中央军委办公厅), each by its full name. */
  private List<String> separate(String names) {
    String place = placeOf(null);
    List<String> all = new ArrayList<>();
    for (Span name :
        MetadataLines.split(names, new Span(0, names.length()), "、，,;； \u00a0\u3000\t")) {
      all.add(MetadataIssuers.fullName(name.of(names), place));
    }
    return all;
  }

  /** 河北省人民政府 above the text of 河北省人民政府令; null if the notice is no order. */
  private @Nullable Span orderIssuer() {
    for (MetadataTitle candidate : head.titles) {
      Span span = candidate.span();
      String words = MetadataTitle.withoutClosingBrackets(candidate.text());
      for (String kind : ORDERS) {
        int length = words.length() - kind.length();
        if (words.endsWith(kind) && MetadataIssuers.isName(words.substring(0, length))) {
          return firstWords(span.start(), length);
        }
      }
    }
    if (head.number != null) {
      // 河北省人民政府令〔2022〕第2号
      int length = head.number.number().indexOf('令');
      if (length > 0 && MetadataIssuers.isName(head.number.number().substring(0, length))) {
        return firstWords(head.number.span().start(), length);
      }
    }
    return null;
  }

  /** So many characters from an offset, those of white space not counted. */
  private Span firstWords(int start, int length) {
    int end = start;
    for (int seen = 0; seen < length; end++) {
      seen += MetadataTitle.isSpace(text.charAt(end)) ? 0 : 1;
    }
    return new Span(start, end);
  }

  /** The full names of units, as far as those that the title names tell them. */
  private List<String> names(List<Span> units, @Nullable List<Span> named) {
    String place = placeOf(named);
    List<String> full = new ArrayList<>();
    if (named != null) {
      named.forEach(unit -> full.add(MetadataIssuers.compact(text, unit)));
    }
    List<String> names = new ArrayList<>();
    for (Span unit : units) {
      String signed = MetadataIssuers.compact(text, unit);
      String longer = MetadataIssuers.longer(signed, full);
      String seat = place == null && MetadataIssuers.isOfProvince(signed) ? province() : place;
      String name = longer == null ? MetadataIssuers.fullName(signed, seat) : longer;
      if (!names.contains(name)) {
        names.add(name);
      }
    }
    return names;
  }

  /** The place that a title's issuer names, to complete 省政府办公厅 in the signature. */
  private @Nullable String placeOf(@Nullable List<Span> named) {
    String words = named != null ? named.get(0).of(text) : title != null ? title.text() : "";
    Places.Place place = MetadataIssuers.placeOf(words);
    return place == null ? null : place.name();
  }

  private @Nullable String region(
      @Nullable String titleText, @Nullable String number, List<String> issuers) {
    for (String issuer : issuers) {
      Places.Place place = MetadataIssuers.placeOf(issuer);
      if (place != null) {
        return place.province().name();
      }
    }
    if (!issuers.isEmpty() && MetadataIssuers.isNational(issuers.get(0))) {
      return Places.NATIONAL;
    }
    if (titleText != null) {
      Places.Place place = MetadataIssuers.placeOf(titleText);
      if (place != null) {
        return place.province().name();
      }
    }
    if (number != null && Places.isNationalNumber(number)) {
      return Places.NATIONAL;
    }
    String known = province();
    return known == null ? regionOfText() : known;
  }

  /** The province of the notice's number, or of those it goes to; null where neither tells it. */
  private @Nullable String province() {
    String number = number();
    Places.Province known = number == null ? null : Places.ofDocumentNumber(number);
    known = known == null ? MetadataAddressees.province(text, head.addressees) : known;
    return known == null ? null : known.name();
  }

  /** The province that the text mentions by far the most; null if there is no such. */
  private @Nullable String regionOfText() {
    Map<Places.Province, Integer> mentions = new HashMap<>();
    int all = 0;
    Places.Province most = null;
    for (int i = 0; i < Math.min(text.length(), ENOUGH_FOR_REGION); i++) {
      Places.Match match = Places.matchAt(text, i);
      if (match != null) {
        Places.Province province = match.place().province();
        int count = mentions.merge(province, 1, Integer::sum);
        all++;
        if (most == null || count > mentions.getOrDefault(most, 0)) {
          most = province;
        }
        i = match.end() - 1;
      }
    }
    int count = most == null ? 0 : mentions.getOrDefault(most, 0);
    return most != null && count >= 3 && count * 10 >= all * 6 ? most.name() : null;
  }

  // ---- dates

  private @Nullable String written() {
    if (signature != null) {
      grounds.put("writtenDate", signature.date());
      return signature.iso();
    }
    if (head.dateBelowTitle != null) {
      grounds.put("writtenDate", head.dateBelowTitle);
      return isoOf(head.dateBelowTitle);
    }
    return labelledDate(MetadataWords.Label.WRITTEN, "writtenDate", PageField.WRITTEN_DATE);
  }

  private @Nullable String published() {
    String stated =
        labelledDate(MetadataWords.Label.PUBLISHED, "publishedDate", PageField.PUBLISHED_DATE);
    if (stated == null && head.pageDate != null) {
      grounds.put("publishedDate", head.pageDate);
      return isoOf(head.pageDate);
    }
    if (stated != null || head.note == null) {
      return stated;
    }
    DateLexer.DateMention promulgated = MetadataNote.promulgated(text, head.note);
    if (promulgated == null) {
      return null;
    }
    grounds.put("publishedDate", promulgated.span());
    return promulgated.iso();
  }

  private @Nullable String labelledDate(
      MetadataWords.Label label, String field, PageField pageField) {
    Span labelled = head.labels.value(label);
    String iso = labelled == null ? null : isoOf(labelled);
    if (iso != null && labelled != null) {
      grounds.put(field, labelled);
      return iso;
    }
    return notice.page().get(pageField);
  }

  private @Nullable String isoOf(Span span) {
    for (DateLexer.DateMention date : DateLexer.dates(text, span)) {
      if (date.iso() != null) {
        return date.iso();
      }
    }
    return null;
  }

  /** From the first of some stretches to the last; there is at least one. */
  private static Span hull(List<Span> spans) {
    return new Span(spans.get(0).start(), spans.get(spans.size() - 1).end());
  }

  // ---- addressees and disclosure

  private List<String> addressees() {
    if (head.addressees.isEmpty()) {
      return List.of();
    }
    grounds.put("addressees", hull(head.addressees));
    return head.addressees.stream().map(span -> MetadataIssuers.compact(text, span)).toList();
  }

  private @Nullable String disclosure() {
    Span words = MetadataDisclosure.find(notice, head.labels.end(), signature);
    if (words == null) {
      words = head.labels.value(MetadataWords.Label.DISCLOSURE);
    }
    if (words == null) {
      return notice.page().get(PageField.DISCLOSURE);
    }
    grounds.put("disclosure", words);
    return words.of(text);
  }
}
