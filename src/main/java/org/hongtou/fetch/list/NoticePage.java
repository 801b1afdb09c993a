package org.hongtou.fetch.list;

import java.net.URI;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hongtou.fetch.site.SiteProfile;
import org.hongtou.model.Attachment;
import org.hongtou.model.PageField;
import org.hongtou.read.UnreadableNoticeException;
import org.hongtou.read.WebPage;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a notice says that a fetch needs to know.
 *
 * @param kind whether it is a notice at all
 * @param title null if neither field nor heading tells it
 * @param date the day of publication; null if the page does not say
 * @param number the document number (发文字号) as printed; null if no field tells it
 * @param charset in which the page was read; {@code ?} for what is no text
 * @param files its attachments, each address once, in the order of the page
 */
public record NoticePage(
    Kind kind,
    @Nullable String title,
    @Nullable LocalDate date,
    @Nullable String number,
    String charset,
    List<LinkedFile> files) {

  public NoticePage {
    files = List.copyOf(files);
  }

  /** What a page turned out to be. */
  public enum Kind {
    NOTICE,
    /** An error that came with a status of success: 您访问的页面不存在. */
    ERROR_PAGE,
    LOGIN_PAGE,
    /** Nothing stands on it before its script has run. */
    NEEDS_SCRIPT,
    /** It only leads to another page. */
    ELSEWHERE,
    /** Nothing stands on it. */
    EMPTY,
    /** Its bytes are no text: a file, or garbage. */
    NO_TEXT
  }

  /**
   * A file that a page links as its attachment.
   *
   * @param name what the page calls it
   * @param url absolute
   */
  public record LinkedFile(String name, URI url) {}

  /**
   * Reads a page.
   *
   * @param site null where no profile is known
   * @param url the address that answered, which its links are relative to
   */
  public static NoticePage of(@Nullable SiteProfile site, URI url, byte[] body) {
    WebPage page = WebPage.of(body);
    if (page == null) {
      return new NoticePage(Kind.NO_TEXT, null, null, null, "?", List.of());
    }
    Document document = Jsoup.parse(page.html(), url.toString());
    SiteProfile.Fields css = site == null ? SiteProfile.Fields.NONE : site.fields();
    String title = text(document, css.title());
    title = title == null ? page.fields().get(PageField.TITLE) : title;
    String date = text(document, css.date());
    date = date == null ? page.fields().get(PageField.PUBLISHED_DATE) : date;
    String number = text(document, css.number());
    number = number == null ? page.fields().get(PageField.DOCUMENT_NUMBER) : number;
    LocalDate day = date == null ? null : EntryDates.full(date);
    return new NoticePage(
        kind(page.whyNoNotice()),
        title,
        day == null ? EntryDates.ofAddress(url) : day,
        number,
        page.charset(),
        files(site, document, page.files()));
  }

  private static Kind kind(UnreadableNoticeException.@Nullable Reason reason) {
    if (reason == null) {
      return Kind.NOTICE;
    }
    return switch (reason) {
      case LOGIN_PAGE -> Kind.LOGIN_PAGE;
      case NEEDS_SCRIPT -> Kind.NEEDS_SCRIPT;
      case ELSEWHERE -> Kind.ELSEWHERE;
      case EMPTY -> Kind.EMPTY;
      default -> Kind.ERROR_PAGE;
    };
  }

  private static @Nullable String text(Document document, @Nullable String css) {
    Element element = css == null ? null : document.selectFirst(css);
    if (element == null) {
      return null;
    }
    String text = element.hasAttr("content") ? element.attr("content") : element.text();
    return text.isBlank() ? null : text.strip();
  }

  private static List<LinkedFile> files(
      @Nullable SiteProfile site, Document document, List<Attachment> found) {
    List<String> endings = site == null ? List.of() : site.attachments().endings();
    Map<URI, LinkedFile> files = new LinkedHashMap<>();
    for (Attachment file : found) {
      URI address = Links.resolve(document.baseUri(), file.href());
      if (address != null && (endings.isEmpty() || ends(address, file.name(), endings))) {
        files.putIfAbsent(address, new LinkedFile(file.name(), address));
      }
    }
    String css = site == null ? null : site.attachments().css();
    if (css != null) {
      for (Element link : document.select(css)) {
        URI address = Links.resolve(document.baseUri(), link.attr("href"));
        if (address != null) {
          files.putIfAbsent(address, new LinkedFile(link.text().strip(), address));
        }
      }
    }
    return List.copyOf(files.values());
  }

  private static boolean ends(URI address, String name, List<String> endings) {
    String path = address.toString().toLowerCase(Locale.ROOT);
    String called = name.toLowerCase(Locale.ROOT);
    return endings.stream()
        .anyMatch(ending -> path.endsWith("." + ending) || called.endsWith("." + ending));
  }
}
