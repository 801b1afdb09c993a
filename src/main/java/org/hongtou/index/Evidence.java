package org.hongtou.index;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hongtou.model.Metadata;
import org.hongtou.model.Notice;
import org.jspecify.annotations.Nullable;

/**
 * What tells whether two files hold the same notice: its document number, title, issuers and
 * region, a sketch of its text, its figures.
 *
 * <p>A number alone is not enough, since a notice, its annex and its 解读 have the same; nor is a
 * title, since 工作要点 are issued each year and a plan of the same name in each city; nor is the text,
 * since a city that forwards (转发) a province's notice attaches the whole of it. So the texts must
 * resemble each other, and the number or the title say so too; the less they say, the more the
 * texts must.
 *
 * <p>Two texts of which one figure differs are two versions, and both are shown: which target holds
 * is just what a reader must not miss. That costs a copy in which a figure is misread, which then
 * stands beside the right one.
 *
 * @param number letters and digits of the document number (发文字号); empty if there is none
 * @param title never null
 * @param issuers full names, as the notice has them
 * @param region the province; empty if it is not known
 */
record Evidence(
    String number,
    TitleParts title,
    Set<String> issuers,
    String region,
    TextSketch text,
    Figures figures) {
  /**
   * Where number and title agree. Of 374 notices of eleven provinces, the pairs that one would call
   * the same have 0.97 and more, but for one of 0.81, whose annexes are pictures on one page and
   * tables on the other; the likest that aren't the same have 0.57.
   */
  private static final double ENOUGH = 0.8;

  /** Where only one of them agrees, and the other is missing or read otherwise. */
  private static final double ENOUGH_WITH_LESS = 0.9;

  /** Of texts that are little more than a title: in 关于印发…的通知 of two lines one word decides. */
  private static final double ALL = 1;

  /** A longer one is a misread page. */
  private static final int LONGEST = 2000;

  Evidence {
    issuers = Set.copyOf(issuers);
  }

  static Evidence of(Notice notice) {
    Metadata said = notice.metadata();
    return new Evidence(
        clipped(Letters.of(text(said.documentNumber()))),
        TitleParts.of(clipped(text(said.title()))),
        new HashSet<>(said.issuers()),
        text(said.region()),
        TextSketch.of(notice.text()),
        Figures.of(notice.text()));
  }

  private static String text(@Nullable String text) {
    return text == null ? "" : text;
  }

  private static String clipped(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
  }

  /** Whether both are the same notice; symmetric. */
  boolean isSameAs(Evidence other) {
    boolean sameNumber = !number.isEmpty() && number.equals(other.number);
    boolean otherNumber = !number.isEmpty() && !other.number.isEmpty() && !sameNumber;
    boolean sameTitle = title.fits(other.title);
    if (otherNumber || (!sameNumber && !sameTitle) || isOtherGenre(other)) {
      return false;
    }
    if (!sameNumber && isOfOthers(other)) {
      return false;
    }
    double enough = sameNumber && sameTitle ? ENOUGH : ENOUGH_WITH_LESS;
    if (text.isShort() || other.text.isShort()) {
      enough = ALL;
    }
    return text.resemblance(other.text) >= enough && !figures.contradict(other.figures);
  }

  private boolean isOtherGenre(Evidence other) {
    return !title.isEmpty() && !other.title.isEmpty() && !title.genre().equals(other.title.genre());
  }

  /** Whether it is another authority's. */
  private boolean isOfOthers(Evidence other) {
    boolean otherRegion =
        !region.isEmpty() && !other.region.isEmpty() && !region.equals(other.region);
    boolean otherIssuers =
        !issuers.isEmpty()
            && !other.issuers.isEmpty()
            && issuers.stream().noneMatch(other.issuers::contains);
    return otherRegion || otherIssuers;
  }

  /** Numbers of which two of the same notice share at least one: of the number and of the title. */
  long[] keys() {
    long[] titles = title.keys();
    if (number.isEmpty()) {
      return titles;
    }
    long[] keys = Arrays.copyOf(titles, titles.length + 1);
    keys[titles.length] = Letters.hash("number " + number);
    return keys;
  }

  void write(DataOutputStream out) throws IOException {
    out.writeUTF(number);
    out.writeUTF(title.issuer());
    out.writeUTF(title.core());
    out.writeUTF(title.issued());
    out.writeUTF(title.genre());
    List<String> names = new ArrayList<>(issuers);
    names.sort(null);
    out.writeInt(names.size());
    for (String name : names) {
      out.writeUTF(clipped(name));
    }
    out.writeUTF(region);
    for (short bin : text.bins()) {
      out.writeShort(bin);
    }
    long[] values = figures.values();
    out.writeInt(values.length);
    for (long value : values) {
      out.writeLong(value);
    }
  }

  static Evidence read(DataInputStream in) throws IOException {
    String number = in.readUTF();
    TitleParts title = new TitleParts(in.readUTF(), in.readUTF(), in.readUTF(), in.readUTF());
    Set<String> issuers = new HashSet<>();
    int names = in.readInt();
    for (int i = 0; i < names; i++) {
      issuers.add(in.readUTF());
    }
    String region = in.readUTF();
    short[] bins = new short[TextSketch.BINS];
    for (int i = 0; i < bins.length; i++) {
      bins[i] = in.readShort();
    }
    long[] values = new long[in.readInt()];
    for (int i = 0; i < values.length; i++) {
      values[i] = in.readLong();
    }
    return new Evidence(
        number, title, issuers, region, TextSketch.ofBins(bins), Figures.ofValues(values));
  }
}
