package org.hongtou.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hongtou.index.NoticeLinks.Cited;
import org.hongtou.index.NoticeLinks.Mention;
import org.hongtou.links.Authority;
import org.hongtou.links.Authority.Level;
import org.hongtou.links.CitedFrom;
import org.hongtou.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Which notice of the index a citation means: that of its number, else the one that its title fits.
 *
 * <p>A title fits a notice if both are the same but for spaces, marks and what is around it
 * (关于印发…的通知, the issuer before 关于), and nothing speaks against it: another document number, a date
 * behind that of the citing notice (of what it repeals, one not before it), another year or level
 * in the words before it (国务院印发的《…》), an authority that has nothing to say to the citing one.
 * 《政府工作报告》, which everybody has, fits none.
 */
final class CitationResolver {
  /** Titles that more notices have say nothing. */
  private static final int MOST = 200;

  /** Letters of a title that says which document it is; 政府工作报告 and 管理办法 don't. */
  private static final int SHORTEST_TITLE = 7;

  private final LinkedNotices notices;

  CitationResolver(LinkedNotices notices) {
    this.notices = notices;
  }

  /**
   * What was found.
   *
   * @param notices one of each notice; none for {@link CitationMatch#NONE}
   */
  record Found(CitationMatch match, List<LinkedNotice> notices) {
    private static final Found NOTHING = new Found(CitationMatch.NONE, List.of());
  }

  /** The notices that a notice's mention of a document means; what is repealed is never itself. */
  Found resolve(LinkedNotice from, Mention mention) throws IOException {
    Found found = resolve(from, mention.cited(), mention.repeals());
    return mention.repeals() && found.match() == CitationMatch.ITSELF ? Found.NOTHING : found;
  }

  private Found resolve(LinkedNotice from, Cited cited, boolean repeals) throws IOException {
    String number = cited.number();
    if (number != null) {
      List<LinkedNotice> same =
          notices.having(IndexSchema.NUMBER_KEY, List.of(FilterKey.of(number)), MOST);
      if (!same.isEmpty()) {
        return found(CitationMatch.NUMBER, from, ofTitle(same, cited.title()));
      }
    }
    return byTitle(from, cited, repeals);
  }

  /** A notice, its plan and its 解读 share a number; those that have the title come first. */
  private static List<LinkedNotice> ofTitle(List<LinkedNotice> same, String title) {
    TitleParts parts = TitleParts.of(title);
    List<LinkedNotice> titled = new ArrayList<>();
    for (LinkedNotice one : same) {
      if (fits(parts, one)) {
        titled.add(one);
      }
    }
    return titled.isEmpty() ? same : titled;
  }

  private static boolean fits(TitleParts title, LinkedNotice notice) {
    TitleParts own = parts(notice);
    return title.genre().equals(own.genre())
        && (title.fits(own)
            || isOneOfIssued(title, notice)
            || (title.core().equals(own.core()) && isShort(title, own)));
  }

  /** Whether the cited issuer is a short form of the notice's: 省政府办公厅 of 河北省人民政府办公厅. */
  private static boolean isShort(TitleParts cited, TitleParts own) {
    String shorter = UnitNames.shortened(cited.issuer());
    return !shorter.isEmpty() && UnitNames.shortened(own.issuer()).endsWith(shorter);
  }

  private static boolean isOneOfIssued(TitleParts cited, LinkedNotice notice) {
    String title = notice.title();
    return title != null && IssuedTitles.of(title).contains(cited.issuer() + cited.core());
  }

  private static TitleParts parts(LinkedNotice notice) {
    String title = notice.title();
    return title == null ? TitleParts.NONE : TitleParts.of(title);
  }

  private Found byTitle(LinkedNotice from, Cited cited, boolean repeals) throws IOException {
    TitleParts title = TitleParts.of(cited.title());
    if ((title.issuer() + title.core()).length() < SHORTEST_TITLE) {
      return Found.NOTHING;
    }
    List<LinkedNotice> having =
        notices.having(IndexSchema.TITLE_KEY, NoticeLinks.titleKeys(cited.title()), MOST);
    if (having.size() == MOST) {
      return Found.NOTHING;
    }
    List<LinkedNotice> fitting = new ArrayList<>();
    for (LinkedNotice one : having) {
      boolean itself = one.isSameAs(from);
      if (repeals && (itself || !isOlder(one, from))) {
        continue; // a new 办法 mostly has the title of the old one
      }
      boolean fits = fits(title, one) && isNumberOf(cited.number(), one);
      if (fits && (itself || (isBefore(one, from) && isNamed(cited, title, one, from)))) {
        fitting.add(one);
      }
    }
    return found(CitationMatch.TITLE, from, fitting);
  }

  private static Found found(CitationMatch match, LinkedNotice from, List<LinkedNotice> fitting) {
    List<LinkedNotice> others = new ArrayList<>();
    for (LinkedNotice one : LinkedNotices.oneOfEach(fitting)) {
      if (!one.isSameAs(from)) {
        others.add(one);
      }
    }
    if (others.isEmpty()) {
      return fitting.isEmpty() ? Found.NOTHING : new Found(CitationMatch.ITSELF, List.of(from));
    }
    boolean itself = others.size() < LinkedNotices.oneOfEach(fitting).size();
    if (match == CitationMatch.TITLE && itself) {
      // A plan that names itself; another version of it is no more likely.
      return new Found(CitationMatch.ITSELF, List.of(from));
    }
    boolean several = match == CitationMatch.TITLE && others.size() > 1;
    return new Found(several ? CitationMatch.AMBIGUOUS : match, others);
  }

  /**
   * Whether a number may be the notice's: 国务院令第706号 is 国令第706号, but of two with other years or
   * serials the title is that of two versions. Of a notice without number the year decides.
   */
  private static boolean isNumberOf(@Nullable String cited, LinkedNotice notice) {
    if (cited == null) {
      return true;
    }
    String digits = digits(cited);
    String own = notice.number();
    if (own != null) {
      return digits.equals(digits(own));
    }
    int year = notice.year();
    return year > 0 && digits.startsWith(String.valueOf(year));
  }

  private static String digits(String number) {
    StringBuilder digits = new StringBuilder();
    FilterKey.of(number)
        .chars()
        .filter(c -> c >= '0' && c <= '9')
        .forEach(c -> digits.append((char) c));
    return digits.toString();
  }

  private static boolean isBefore(LinkedNotice cited, LinkedNotice from) {
    String one = cited.links().written();
    String other = from.links().written();
    if (one == null || other == null) {
      return true;
    }
    int length = Math.min(one.length(), other.length());
    return one.substring(0, length).compareTo(other.substring(0, length)) <= 0;
  }

  private static boolean isOlder(LinkedNotice old, LinkedNotice notice) {
    String one = old.date();
    String other = notice.date();
    return one != null && other != null && one.compareTo(other) < 0;
  }

  /** Whether what the citing notice says of who issued it, and when, allows for this one. */
  private static boolean isNamed(
      Cited cited, TitleParts title, LinkedNotice one, LinkedNotice from) {
    int year = cited.from().year();
    if (year > 0 && one.year() != year) {
      return false;
    }
    Level said = cited.from().level();
    boolean known = one.level() != Level.UNKNOWN;
    if (said != Level.UNKNOWN && known && !isLevel(said, one.level())) {
      return false;
    }
    Authority authority = one.authority();
    String place = authority.place();
    boolean named = !place.isEmpty() && (title.issuer() + title.core()).contains(Letters.of(place));
    return named || authority.governs(from.authority());
  }

  private static boolean isLevel(Level said, Level own) {
    return said == own || (said == Level.CITY && own == Level.COUNTY);
  }

  /** The keys by which notices may cite this one: of its number and of its title. */
  static Set<String> keysOf(LinkedNotice notice) {
    Cited itself =
        new Cited(
            notice.title() == null ? "" : notice.title(),
            notice.number(),
            new Span(0, 0),
            CitedFrom.NOTHING);
    return itself.keys();
  }
}
