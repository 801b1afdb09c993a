package org.hongtou.index;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A title (标题) taken apart, so that its different forms are recognised: sites print it with or
 * without its issuer (江西省民政厅关于做好…的通知, 关于做好…的通知), and a plan by its own title or by that of the
 * notice that issues it (关于印发《…方案》的通知).
 *
 * @param issuer what stands before 关于 or 印发; empty if nothing does
 * @param core the rest
 * @param issued the title of the document that is issued (印发); empty if none is
 * @param genre what it has that makes it another document about the same one: 解读, 转发
 */
record TitleParts(String issuer, String core, String issued, String genre) {
  /** A title that says nothing. */
  static final TitleParts NONE = new TitleParts("", "", "", "");

  private static final Pattern BEGIN = Pattern.compile("关于|印发|公布|颁布");
  private static final Pattern ISSUED =
      Pattern.compile("(?:印发|公布|颁布|发布)(.+?)(?:的?(?:通知|函|公告|通告|决定))?");
  private static final Pattern GENRE =
      Pattern.compile("解读|一图读懂|转发|批转|征求意见|公开征集|更正|废止|失效|修订|修改|补充|答记者问|说明|问答|公示|摘要|摘编");

  /** Reads the letters of a title; no title gives {@link #NONE}. */
  static TitleParts of(String title) {
    String letters = Letters.of(title);
    Matcher begin = BEGIN.matcher(letters);
    int at = begin.find() ? begin.start() : 0;
    String core = letters.substring(at);
    Matcher issued = ISSUED.matcher(core.startsWith("关于") ? core.substring(2) : core);
    StringBuilder genre = new StringBuilder();
    Matcher words = GENRE.matcher(letters);
    while (words.find()) {
      genre.append(words.group()).append(' ');
    }
    String inner = issued.matches() ? issued.group(1) : "";
    return new TitleParts(letters.substring(0, at), core, inner, genre.toString());
  }

  boolean isEmpty() {
    return core.isEmpty();
  }

  /** Whether both may be titles of one document. */
  boolean fits(TitleParts other) {
    if (isEmpty() || other.isEmpty()) {
      return false;
    }
    boolean issuersFit = issuer.isEmpty() || other.issuer.isEmpty() || issuer.equals(other.issuer);
    return whole().equals(other.whole())
        || (issuersFit
            && (core.equals(other.core) || (!issued.isEmpty() && issued.equals(other.issued))))
        || issues(other)
        || other.issues(this);
  }

  /** Whether this is the title of the notice that issues what the other is the title of. */
  private boolean issues(TitleParts other) {
    return !issued.isEmpty() && (issued.equals(other.whole()) || issued.equals(other.core));
  }

  private String whole() {
    return issuer + core;
  }

  /** Numbers of which two titles that fit share at least one. */
  long[] keys() {
    if (isEmpty()) {
      return new long[0];
    }
    return issued.isEmpty()
        ? new long[] {Letters.hash(whole()), Letters.hash(core)}
        : new long[] {Letters.hash(whole()), Letters.hash(core), Letters.hash(issued)};
  }
}
