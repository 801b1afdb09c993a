package org.hongtou.testsite;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A site of the test province, on a host of its own. Each of the first seven pages its list in
 * another way, as one of the publishing systems of real portals does.
 */
public enum Department {
  /** {@code createPageHTML(3, 0, "index", "html")}: index.html, index_1.html, index_2.html. */
  PROVINCE(1, "szf", "样例省人民政府", "/zwgk/zfwj/index.html", true, StandardCharsets.UTF_8, "utf-8"),
  /**
   * {@code createPageHTML('page_div',3,1,'list','shtml',9)}, call and entries within an HTML
   * comment; GBK that calls itself UTF-8.
   */
  EDUCATION(2, "jyt", "样例省教育厅", "/jyt/c1201/list.shtml", true, Charset.forName("GBK"), "utf-8"),
  /** A jpage proxy: POST, answered by XML with CDATA records. */
  INDUSTRY(
      3, "gxt", "样例省工业和信息化厅", "/col/col80179/index.html", true, StandardCharsets.UTF_8, "utf-8"),
  /** Entries in a script's {@code articleList}; UTF-8 that calls itself gb2312. */
  ECOLOGY(4, "sthjt", "样例省生态环境厅", "/sthjt/col42150", true, StandardCharsets.UTF_8, "gb2312"),
  /** A JSON list API behind a page without entries. */
  REFORM(5, "fgw", "样例省发展和改革委员会", "/zcwj/index.html", true, StandardCharsets.UTF_8, "utf-8"),
  /** Next links; another session id in the links of every view; dates without a year. */
  FARMING(6, "nynct", "样例省农业农村厅", "/tzgg/list.html", true, Charset.forName("GBK"), "gb2312"),
  /** No profile: a page that only the generic mode reads. Three notices are PROVINCE's. */
  COMMERCE(7, "swt", "样例省商务厅", "/zwgk/tzgg", false, StandardCharsets.UTF_8, "utf-8"),
  /** A list of all that goes wrong. */
  TROUBLES(8, "guzhang", "样例省故障局", "/list.html", true, StandardCharsets.UTF_8, "utf-8"),
  /** A list of very many entries. */
  HUGE(9, "huge", "样例省档案馆", "/list", true, StandardCharsets.UTF_8, "utf-8");

  private final int number;
  private final String id;
  private final String title;
  private final String listPath;
  private final boolean hasProfile;
  private final Charset charset;
  private final String label;

  Department(
      int number,
      String id,
      String title,
      String listPath,
      boolean hasProfile,
      Charset charset,
      String label) {
    this.number = number;
    this.id = id;
    this.title = title;
    this.listPath = listPath;
    this.hasProfile = hasProfile;
    this.charset = charset;
    this.label = label;
  }

  /** Those with notices and good manners. */
  public static List<Department> ordinary() {
    return List.of(PROVINCE, EDUCATION, INDUSTRY, ECOLOGY, REFORM, FARMING, COMMERCE);
  }

  /** Its host: {@code 127.0.0.1} and on. */
  public String address() {
    return "127.0.0." + number;
  }

  /** From 1, the last part of its address. */
  int number() {
    return number;
  }

  /** As its profile is called, prefixed by {@code testsite-} there. */
  public String id() {
    return id;
  }

  /** Its name in Chinese. */
  public String title() {
    return title;
  }

  /** Where its list begins. */
  public String listPath() {
    return listPath;
  }

  /** Whether {@link TestProvince#writeProfiles} writes one for it. */
  public boolean hasProfile() {
    return hasProfile;
  }

  /** What its pages are written in. */
  Charset charset() {
    return charset;
  }

  /** What its pages and headers say that they are written in, true or not. */
  String label() {
    return label;
  }
}
