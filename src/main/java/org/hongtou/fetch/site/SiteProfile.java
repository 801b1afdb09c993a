package org.hongtou.fetch.site;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A web site as Hongtou knows it. Immutable.
 *
 * @param id by which commands name it: lower-case letters, digits and hyphens
 * @param name as the site calls itself
 * @param region the place whose site it is: 江苏省; null if none is said
 * @param home its start page
 * @param verified when somebody last saw the profile work; null for a profile made from what is
 *     publicly known, that nobody has tried
 * @param note for the reader; null if there is none
 * @param lists at least one
 * @param detail what addresses of notices look like, found anywhere in the whole address; null
 *     where every entry of a list is a notice
 * @param fields where a notice's page says what
 * @param attachments which links of a notice's page are its files
 * @param charset what the site says it sends; a hint for readers of the profile, since pages are
 *     decoded by their bytes
 * @param schedule how often to look; null if the profile does not say
 * @param politeness how to ask
 */
public record SiteProfile(
    String id,
    String name,
    @Nullable String region,
    URI home,
    @Nullable LocalDate verified,
    @Nullable String note,
    List<NoticeList> lists,
    @Nullable Pattern detail,
    Fields fields,
    AttachmentRule attachments,
    @Nullable String charset,
    @Nullable Duration schedule,
    Manners politeness) {

  public SiteProfile {
    lists = List.copyOf(lists);
  }

  /** Whether an address is a notice's, as far as the profile can tell. */
  public boolean isNotice(URI url) {
    return detail == null || detail.matcher(url.toString()).find();
  }

  /**
   * A list of notices (栏目).
   *
   * @param name what the site calls it
   * @param url its first page
   * @param entries CSS of one entry; null to find the list on the page
   * @param title CSS of its link, within the entry; null for the link with the longest text
   * @param date CSS of its date, within the entry; null to find it
   * @param paging how it goes on
   */
  public record NoticeList(
      String name,
      URI url,
      @Nullable String entries,
      @Nullable String title,
      @Nullable String date,
      Paging paging) {}

  /**
   * CSS of what a notice's page says of itself; null where meta tags and the usual places do.
   *
   * @param title of the title
   * @param date of the day of publication
   * @param number of the document number (发文字号)
   */
  public record Fields(@Nullable String title, @Nullable String date, @Nullable String number) {
    /** Nothing said. */
    public static final Fields NONE = new Fields(null, null, null);
  }

  /**
   * Which links of a notice's page are its files, beyond those that look so.
   *
   * @param endings of file names that count, without dot, in lower case; empty for the usual ones
   * @param css of links that are files whatever they look like; null if there are none
   */
  public record AttachmentRule(List<String> endings, @Nullable String css) {
    /** The usual ones. */
    public static final AttachmentRule USUAL = new AttachmentRule(List.of(), null);

    public AttachmentRule {
      endings = List.copyOf(endings);
    }
  }

  /**
   * How to ask.
   *
   * @param delay between the end of an answer and the next request, at least one second
   * @param pages the most pages to ask for in a run; 0 if the profile sets no limit
   */
  public record Manners(Duration delay, int pages) {
    /** For sites whose profile does not say. */
    public static final Manners USUAL = new Manners(Duration.ofSeconds(1), 0);
  }
}
