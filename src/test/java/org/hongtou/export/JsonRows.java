package org.hongtou.export;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.hongtou.model.Notice;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The rows that tables of some notices have to have, told from their JSON records alone: column →
 * text, without the columns that are null or empty.
 */
final class JsonRows {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  private final Map<String, List<Map<String, String>>> tables = new TreeMap<>();

  private JsonRows() {
    NoticeTables.ALL.forEach(table -> tables.put(table.name(), new ArrayList<>()));
  }

  /** Table → rows. */
  static Map<String, List<Map<String, String>>> of(List<Notice> notices) {
    JsonRows rows = new JsonRows();
    notices.forEach(notice -> rows.add(MAPPER.readTree(NoticeJson.line(notice))));
    return rows.tables;
  }

  private void add(JsonNode record) {
    String path = record.get("source").get("path").asString();
    String text = record.get("text").asString();
    Map<String, String> notice = row(record, text);
    notice.putAll(row(record.get("source"), text));
    notice.remove("path");
    notice.remove("schema_version");
    notice.remove("pages");
    notice.put("notice", path);
    put("notices", notice);
    record
        .get("grounds")
        .properties()
        .forEach(
            ground -> {
              Map<String, String> row = new HashMap<>();
              row.put("notice", path);
              row.put("field", ground.getKey());
              addSpan(row, ground.getValue(), text);
              put("grounds", row);
            });
    for (String table : List.of("sections", "citations", "lists", "warnings", "attachments")) {
      addAll(table, record.path(table), path, text, Map.of(), true);
    }
    addAll("tasks", record.get("tasks"), path, text, Map.of(), false);
    addAll("targets", record.get("targets"), path, text, Map.of(), false);
    for (JsonNode task : record.get("tasks")) {
      Map<String, String> ofTask = Map.of("task", task.get("id").asString());
      addAll("responsibilities", task.get("responsibilities"), path, text, ofTask, true);
    }
    int list = 0;
    for (JsonNode named : record.get("lists")) {
      list++;
      int position = 0;
      for (JsonNode item : named.get("items")) {
        position++;
        put(
            "list_items",
            new HashMap<>(
                Map.of(
                    "notice", path,
                    "list", String.valueOf(list),
                    "position", String.valueOf(position),
                    "item", item.asString())));
      }
    }
    int page = 0;
    for (JsonNode start : record.path("pages")) {
      page++;
      put(
          "pages",
          new HashMap<>(
              Map.of("notice", path, "page", String.valueOf(page), "starts_at", start.asString())));
    }
  }

  private void addAll(
      String table,
      JsonNode items,
      String path,
      String text,
      Map<String, String> more,
      boolean numbered) {
    int position = 0;
    for (JsonNode item : items) {
      position++;
      Map<String, String> row = row(item, text);
      row.putAll(more);
      row.put("notice", path);
      row.remove("responsibilities");
      row.remove("items");
      if (table.equals("tasks")) {
        row.remove("targets"); // targets name their task
        row.remove("text"); // the quote
      } else if (table.equals("targets")) {
        row.remove("text");
      }
      if (numbered) {
        row.put("position", String.valueOf(position));
      }
      put(table, row);
    }
  }

  private void put(String table, Map<String, String> row) {
    row.values().removeIf(String::isEmpty);
    tables.get(table).add(row);
  }

  /** The fields of an object, named as columns are. */
  private static Map<String, String> row(JsonNode object, String text) {
    Map<String, String> row = new HashMap<>();
    object
        .properties()
        .forEach(
            field -> {
              JsonNode value = field.getValue();
              if (field.getKey().equals("span") && value.isObject()) {
                addSpan(row, value, text);
              } else if (value.isArray() && (value.isEmpty() || value.get(0).isString())) {
                List<String> texts = new ArrayList<>();
                value.forEach(one -> texts.add(one.asString()));
                row.put(column(field.getKey()), String.join("；", texts));
              } else if (value.isNumber()) {
                row.put(column(field.getKey()), number(value.decimalValue()));
              } else if (value.isValueNode() && !value.isNull()) {
                row.put(column(field.getKey()), value.asString());
              }
            });
    return row;
  }

  private static void addSpan(Map<String, String> row, JsonNode span, String text) {
    int start = span.get("start").asInt();
    int end = span.get("end").asInt();
    row.put("span_start", String.valueOf(start));
    row.put("span_end", String.valueOf(end));
    row.put("quote", text.substring(start, end));
    if (span.has("page")) {
      row.put("page", span.get("page").asString());
    }
  }

  /** A number however it was written: 0.90 and 0.9 are one. */
  static String number(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }

  /** asWritten is as_written. */
  private static String column(String field) {
    return field.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
  }
}
