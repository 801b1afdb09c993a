package org.hongtou.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.hongtou.model.Notice;
import org.hongtou.model.Pages;
import org.hongtou.model.Span;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * A notice as its JSON record, and back. {@code schema/notice.schema.json} among the resources
 * defines the record.
 *
 * <p>The same notice always gives the same characters: fields in one order, figures without
 * exponent or trailing zeros. All methods may be called from any thread.
 */
public final class NoticeJson {
  private NoticeJson() {}

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .enable(EnumFeature.WRITE_ENUMS_USING_TO_STRING)
          .enable(EnumFeature.READ_ENUMS_USING_TO_STRING)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .addModule(
              new SimpleModule()
                  .addSerializer(BigDecimal.class, new PlainFigure())
                  .addSerializer(Span.class, new PagedSpan())
                  .addDeserializer(Span.class, new SpanOfPage()))
          .build();

  private static final ObjectWriter COMPACT =
      MAPPER.writerFor(NoticeRecord.class).with(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN);

  // Jackson's own line break is the operating system's; a record's bytes must not depend on that.
  private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");

  private static final ObjectWriter PRETTY =
      COMPACT.with(
          new DefaultPrettyPrinter().withObjectIndenter(INDENTER).withArrayIndenter(INDENTER));

  /** Builds what writes records, so that the first one need not wait for it. Need not be called. */
  public static void prepare() {
    assert COMPACT.hasPrefetchedSerializer(); // the class is initialized now, and COMPACT with it
  }

  /** The record on one line, without a line break at its end. */
  public static String line(Notice notice) {
    return onOneLine(write(COMPACT, notice));
  }

  /**
   * Anything that is made of the model's records (a task, a list of hits), in the same form: on one
   * line, without a line break at its end.
   */
  public static String lineOf(Object records) {
    return onOneLine(
        MAPPER
            .writer()
            .with(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .writeValueAsString(records));
  }

  /** The record indented for people, closed by a line break. */
  public static String pretty(Notice notice) {
    return write(PRETTY, notice) + "\n";
  }

  private static String write(ObjectWriter writer, Notice notice) {
    return writer
        .withAttribute(PagedSpan.PAGES, notice.pages())
        .writeValueAsString(NoticeRecord.of(notice));
  }

  /**
   * Reads a record, compact or indented.
   *
   * @throws IllegalArgumentException if it is not a record of this schema version; the message says
   *     what is wrong
   */
  public static Notice read(String json) {
    NoticeRecord read;
    try {
      read = MAPPER.readValue(json, NoticeRecord.class);
    } catch (JacksonException e) {
      throw new IllegalArgumentException("not a notice's record: " + e.getOriginalMessage(), e);
    }
    if (read == null || !Notice.SCHEMA_VERSION.equals(read.schemaVersion())) {
      throw new IllegalArgumentException(
          "not a notice's record of schema version " + Notice.SCHEMA_VERSION);
    }
    try {
      return read.notice();
    } catch (NullPointerException e) {
      throw new IllegalArgumentException("not a notice's record: a list is missing", e);
    }
  }

  /**
   * Reads a record as an index keeps it.
   *
   * @param utf8 its characters in UTF-8
   * @throws IllegalArgumentException as {@link #read(String)}
   */
  public static Notice read(byte[] utf8) {
    return read(new String(utf8, StandardCharsets.UTF_8));
  }

  /** The JSON Schema (2020-12) that every record fulfils. */
  public static String schema() {
    try (InputStream in = NoticeJson.class.getResourceAsStream("/schema/notice.schema.json")) {
      if (in == null) {
        throw new IllegalStateException("schema/notice.schema.json is not among the resources");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * JSON allows U+2028 and its like unescaped, but readers that take a file line by line (Python's
   * {@code splitlines}) end a line there and see half a record. They stand in pages' text now and
   * then.
   */
  private static String onOneLine(String json) {
    // most have none: looked for once, and not three times
    boolean breaks = false;
    for (int i = 0; i < json.length() && !breaks; i++) {
      char c = json.charAt(i);
      breaks = c == '\u0085' || c == '\u2028' || c == '\u2029';
    }
    return breaks ? escaped(json) : json;
  }

  private static String escaped(String json) {
    return json.replace("\u0085", "\\u0085")
        .replace("\u2028", "\\u2028")
        .replace("\u2029", "\\u2029");
  }

  /** 500亿元 is {@code 50000000000}, 33.30 is {@code 33.3}: no exponent, no trailing zeros. */
  private static final class PlainFigure extends ValueSerializer<BigDecimal> {
    @Override
    public void serialize(BigDecimal value, JsonGenerator json, SerializationContext context) {
      json.writeNumber(value.stripTrailingZeros().toPlainString());
    }
  }

  /** A span of a notice on paper tells its page. */
  private static final class PagedSpan extends ValueSerializer<Span> {
    static final String PAGES = "pages";

    @Override
    public void serialize(Span span, JsonGenerator json, SerializationContext context) {
      json.writeStartObject();
      json.writeNumberProperty("start", span.start());
      json.writeNumberProperty("end", span.end());
      if (context.getAttribute(PAGES) instanceof Pages pages && pages.exist()) {
        json.writeNumberProperty("page", pages.of(span));
      }
      json.writeEndObject();
    }
  }

  /** The page follows from where the pages begin. */
  private static final class SpanOfPage extends ValueDeserializer<Span> {
    private record Written(int start, int end, @Nullable Integer page) {}

    @Override
    public Span deserialize(JsonParser json, DeserializationContext context) {
      Written written = context.readValue(json, Written.class);
      return new Span(written.start(), written.end());
    }
  }
}
