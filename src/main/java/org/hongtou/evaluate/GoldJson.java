package org.hongtou.evaluate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hongtou.evaluate.GoldNotice.GoldCitation;
import org.hongtou.evaluate.GoldNotice.GoldList;
import org.hongtou.evaluate.GoldNotice.GoldTarget;
import org.hongtou.evaluate.GoldNotice.GoldTask;
import org.hongtou.evaluate.GoldNotice.GoldUnit;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.core.util.Separators.Spacing;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.json.JsonMapper;

/**
 * An annotation as JSON: the form that people correct. A record has a line of its own, so that a
 * text editor and a comparison of versions show what was changed; keys that Hongtou does not know
 * (remarks, doubts) are left alone.
 */
public final class GoldJson {
  private GoldJson() {}

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(EnumFeature.WRITE_ENUMS_USING_TO_STRING)
          .enable(EnumFeature.READ_ENUMS_USING_TO_STRING)
          .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .build();

  private static final ObjectWriter ON_ONE_LINE =
      MAPPER
          .writer()
          .with(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .with(
              new DefaultPrettyPrinter(
                      Separators.createDefaultInstance()
                          .withObjectNameValueSpacing(Spacing.AFTER)
                          .withObjectEntrySpacing(Spacing.AFTER)
                          .withArrayElementSpacing(Spacing.AFTER)
                          .withObjectEmptySeparator("")
                          .withArrayEmptySeparator(""))
                  .withObjectIndenter(new DefaultPrettyPrinter.NopIndenter())
                  .withArrayIndenter(new DefaultPrettyPrinter.NopIndenter()));

  /** The shape of the file; everything may be left out. */
  private record Shape(
      @Nullable Map<String, @Nullable List<@Nullable String>> meta,
      @Nullable List<GoldTask> tasks,
      @Nullable List<GoldTarget> targets,
      @Nullable List<GoldCitation> citations,
      @Nullable List<GoldList> lists) {

    GoldNotice notice() {
      Map<MetadataField, List<String>> said = new EnumMap<>(MetadataField.class);
      for (MetadataField field : MetadataField.values()) {
        if (meta != null && meta.containsKey(field.toString())) {
          said.put(field, values(meta.get(field.toString())));
        }
      }
      return new GoldNotice(said, orNone(tasks), orNone(targets), orNone(citations), lists);
    }

    private static List<String> values(@Nullable List<@Nullable String> given) {
      return given == null ? List.of() : given.stream().filter(Objects::nonNull).toList();
    }

    private static <T> List<T> orNone(@Nullable List<T> list) {
      return list == null ? List.of() : list;
    }
  }

  /**
   * Reads an annotation.
   *
   * @throws IllegalArgumentException if it is none; the message says where and what is wrong
   */
  static GoldNotice read(String json) {
    try {
      Shape shape = MAPPER.readValue(json, Shape.class);
      if (shape == null) {
        throw new IllegalArgumentException("null");
      }
      return shape.notice();
    } catch (JacksonException e) {
      throw new IllegalArgumentException(place(e) + what(e), e);
    }
  }

  /** {@code line 12, tasks[3].role: }. */
  private static String place(JacksonException e) {
    int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
    StringBuilder path = new StringBuilder();
    for (JacksonException.Reference part : e.getPath()) {
      if (part.getPropertyName() == null) {
        path.append('[').append(part.getIndex()).append(']');
      } else {
        path.append(path.isEmpty() ? "" : ".").append(part.getPropertyName());
      }
    }
    String place =
        Stream.of(line > 0 ? "line " + line : "", path.toString())
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(", "));
    return place.isEmpty() ? "" : place + ": ";
  }

  private static String what(JacksonException e) {
    if (e instanceof InvalidFormatException wrong && wrong.getTargetType().isEnum()) {
      Object[] known = wrong.getTargetType().getEnumConstants();
      return wrong.getValue()
          + " is none of "
          + Stream.of(known).map(Object::toString).collect(Collectors.joining(", "));
    }
    Throwable cause = e.getCause() instanceof IllegalArgumentException own ? own : e;
    String message =
        cause instanceof JacksonException jackson
            ? jackson.getOriginalMessage()
            : cause.getMessage();
    // Behind it Jackson tells of the Java object that it read from.
    return String.valueOf(message).lines().findFirst().orElse("").replaceFirst(" \\(for .*", "");
  }

  /**
   * Writes an annotation.
   *
   * @param doc the notice's file name without its ending
   */
  public static String write(String doc, GoldNotice gold) {
    List<String> parts = new ArrayList<>();
    parts.add("  \"doc\": " + ON_ONE_LINE.writeValueAsString(doc));
    parts.add(
        part(
            "meta",
            '{',
            gold.meta().entrySet().stream()
                .map(said -> '"' + said.getKey().toString() + "\": " + value(said))
                .toList(),
            '}'));
    parts.add(records("tasks", gold.tasks().stream().map(GoldJson::shape).toList()));
    parts.add(records("targets", gold.targets().stream().map(GoldJson::shape).toList()));
    parts.add(records("citations", gold.citations()));
    if (gold.lists() != null) {
      parts.add(records("lists", gold.lists()));
    }
    return "{\n" + String.join(",\n", parts) + "\n}\n";
  }

  private static String value(Map.Entry<MetadataField, List<String>> said) {
    List<String> values = said.getValue();
    return ON_ONE_LINE.writeValueAsString(
        said.getKey().several() ? values : values.isEmpty() ? null : values.getFirst());
  }

  private static String records(String name, List<?> records) {
    return part(name, '[', records.stream().map(ON_ONE_LINE::writeValueAsString).toList(), ']');
  }

  private static String part(String name, char opens, List<String> lines, char closes) {
    String inside =
        lines.stream().map(line -> "\n    " + line).collect(Collectors.joining(","))
            + (lines.isEmpty() ? "" : "\n  ");
    return "  \"" + name + "\": " + opens + inside + closes;
  }

  private static Map<String, @Nullable Object> shape(GoldTask task) {
    Map<String, @Nullable Object> shape = new LinkedHashMap<>();
    shape.put("number", task.number());
    shape.put("title", task.title());
    shape.put("start", task.start());
    shape.put("end", task.end());
    shape.put("responsibilities", task.responsibilities().stream().map(GoldJson::shape).toList());
    shape.put("deadline", task.deadline());
    return shape;
  }

  private static Map<String, Object> shape(GoldUnit unit) {
    Map<String, Object> shape = new LinkedHashMap<>();
    shape.put("unit", unit.unit());
    shape.put("role", unit.role());
    if (unit.inherited()) {
      shape.put("inherited", true);
    }
    return shape;
  }

  private static Map<String, @Nullable Object> shape(GoldTarget target) {
    Map<String, @Nullable Object> shape = new LinkedHashMap<>();
    shape.put("quote", target.quote());
    shape.put("indicator", target.indicator());
    shape.put("scope", target.scope());
    shape.put("op", target.op());
    shape.put("value", plain(target.value()));
    if (target.valueMax() != null) {
      shape.put("valueMax", plain(target.valueMax()));
    }
    shape.put("unit", target.unit());
    shape.put("deadline", target.deadline());
    shape.put("kind", target.kind());
    if (target.baseline() != null) {
      shape.put("baseline", target.baseline());
    }
    shape.put("task", target.task());
    return shape;
  }

  /** 500亿元 is {@code 50000000000}: no exponent, no trailing zeros. */
  private static BigDecimal plain(BigDecimal figure) {
    BigDecimal stripped = figure.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
