package org.hongtou.export.akn;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hongtou.model.Notice;
import org.hongtou.model.Responsibility;
import org.hongtou.model.Role;
import org.hongtou.model.Task;
import org.jspecify.annotations.Nullable;

/** What a notice's elements refer to: units, roles, other documents. */
final class References {
  private static final Pattern YEAR = Pattern.compile("〔(\\d{4})〕");

  /** Unit → its id, in the order in which the notice names them. */
  private final Map<String, String> units = new LinkedHashMap<>();

  References(Notice notice) {
    notice.metadata().issuers().forEach(this::add);
    for (Task task : notice.tasks()) {
      for (Responsibility part : task.responsibilities()) {
        add(name(part));
      }
    }
  }

  private void add(String unit) {
    units.putIfAbsent(unit, "org_" + (units.size() + 1));
  }

  /** The id of a unit. */
  String unit(Responsibility part) {
    return id(name(part));
  }

  /** The id of an issuer or unit. */
  String id(String unit) {
    String id = units.get(unit);
    return id == null ? "hongtou" : id;
  }

  private static String name(Responsibility part) {
    return part.unit() == null ? part.asWritten() : part.unit();
  }

  static String role(Role role) {
    return "role_" + role;
  }

  void write(XmlText xml) {
    xml.start("references").attribute("source", "#hongtou").line();
    tlc(xml, "TLCOrganization", "hongtou", "organization/hongtou", "Hongtou");
    units.forEach(
        (unit, id) -> tlc(xml, "TLCOrganization", id, "organization/cn/" + encoded(unit), unit));
    for (Role role : Role.values()) {
      tlc(xml, "TLCRole", role(role), "role/" + role, role.toString());
    }
    xml.endLine();
  }

  private static void tlc(XmlText xml, String element, String id, String path, String shown) {
    xml.start(element)
        .attribute("eId", id)
        .attribute("href", "/ontology/" + path)
        .attribute("showAs", shown)
        .endLine();
  }

  /**
   * The address of a document as a work: by its number, so that who cites it and itself have the
   * same; else by what else is known.
   */
  static String work(@Nullable String number, String otherwise) {
    Matcher year = YEAR.matcher(number == null ? "" : number);
    return number != null && year.find()
        ? "/akn/cn/doc/" + year.group(1) + "/" + encoded(number)
        : "/akn/cn/doc/" + otherwise;
  }

  /** As a part of an address. */
  static String encoded(String part) {
    return URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
