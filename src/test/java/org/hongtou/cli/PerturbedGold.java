package org.hongtou.cli;

import java.util.List;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * An annotation with mistakes put in, as if the records that it is compared with were wrong: things
 * missing and too many, other roles, values, units, dates, cuts. Every passage stays one that the
 * text has.
 */
final class PerturbedGold {
  private final ObjectNode gold;
  private final Random random;

  PerturbedGold(String json, Random random) {
    this.gold = (ObjectNode) JsonMapper.shared().readTree(json);
    this.random = random;
    tasks((ArrayNode) gold.get("tasks"));
    targets((ArrayNode) gold.get("targets"));
    citations((ArrayNode) gold.get("citations"));
    metadata((ObjectNode) gold.get("meta"));
  }

  String json() {
    return gold.toString();
  }

  private boolean sometimes() {
    return random.nextInt(8) == 0;
  }

  private String oneOf(String... values) {
    return values[random.nextInt(values.length)];
  }

  private void dropSome(ArrayNode records) {
    for (int i = records.size() - 1; i >= 0; i--) {
      if (sometimes()) {
        records.remove(i);
      }
    }
  }

  private void tasks(ArrayNode tasks) {
    dropSome(tasks);
    for (int i = 0; i < tasks.size(); i++) {
      ObjectNode task = (ObjectNode) tasks.get(i);
      if (sometimes() && i + 1 < tasks.size()) {
        task.set("end", tasks.get(i + 1).get("end"));
      }
      if (sometimes()) {
        String end = task.get("end").asString();
        task.put("start", end.substring(0, Math.max(1, end.length() / 2)));
      }
      if (sometimes()) {
        task.put("deadline", oneOf("2023", "2025-12-31", "2024-06"));
      } else if (sometimes()) {
        task.putNull("deadline");
      } else if (!task.get("deadline").isNull() && task.get("deadline").asString().length() == 4) {
        task.put("deadline", task.get("deadline").asString() + "-12-31");
      }
      units((ArrayNode) task.get("responsibilities"));
    }
  }

  private void units(ArrayNode units) {
    dropSome(units);
    for (JsonNode unit : units) {
      ObjectNode changed = (ObjectNode) unit;
      String name = unit.get("unit").asString();
      if (sometimes()) {
        changed.put("role", oneOf("lead", "responsible", "support", "leader"));
      }
      if (sometimes()) {
        changed.put("unit", oneOf(name + "等", name + "、", " " + name, name.substring(1), "某局"));
      }
    }
    if (sometimes() && !units.isEmpty()) {
      units.add(units.get(0).deepCopy());
      ((ObjectNode) units.get(0)).put("role", "support");
    }
  }

  private void targets(ArrayNode targets) {
    dropSome(targets);
    for (JsonNode target : List.copyOf(targets.valueStream().toList())) {
      ObjectNode changed = (ObjectNode) target;
      if (sometimes()) {
        targets.add(target.deepCopy());
      }
      if (sometimes()) {
        double value = target.get("value").asDouble();
        changed.put("value", value * List.of(2.0, 1.0005, 1.002, 0.0).get(random.nextInt(4)));
      }
      if (sometimes()) {
        changed.put("unit", oneOf("个", "家", "户", "项", "位", "名", "人", "％", "亿", "百分点"));
      }
      if (sometimes()) {
        changed.put("op", oneOf("=", ">=", "<=", "~"));
      }
      if (sometimes()) {
        changed.put("kind", oneOf("level", "share", "increase", "decrease"));
      }
      if (sometimes()) {
        changed.put("deadline", oneOf("2025", "2025-12-31", "2023-06"));
      }
      String quote = target.get("quote").asString();
      if (sometimes() && quote.length() > 4) {
        changed.put("quote", quote.substring(quote.length() / 2));
      }
    }
  }

  private void citations(ArrayNode citations) {
    dropSome(citations);
    for (JsonNode citation : citations) {
      ObjectNode changed = (ObjectNode) citation;
      if (sometimes()) {
        changed.put("documentNumber", "国发〔2020〕1号");
      } else if (sometimes()) {
        changed.put("title", "<" + citation.get("title").asString() + ">");
      }
    }
  }

  private void metadata(ObjectNode meta) {
    for (String field : List.of("title", "documentNumber", "writtenDate", "region")) {
      if (sometimes()) {
        meta.putNull(field);
      } else if (sometimes()) {
        meta.remove(field);
      } else if (sometimes() && !meta.get(field).isNull()) {
        meta.put(field, oneOf("其他", meta.get(field).asString() + " "));
      }
    }
    ArrayNode issuers = (ArrayNode) meta.get("issuers");
    if (sometimes()) {
      issuers.add("某省某厅");
    } else if (issuers.size() > 1) {
      issuers.add(issuers.remove(0)); // another order says the same
    }
  }
}
