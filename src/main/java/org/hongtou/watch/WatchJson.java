package org.hongtou.watch;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.hongtou.index.CommitNumber;
import org.hongtou.index.HitKind;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;

/** Saved searches as JSON, indented for people: names, queries and times first, keys last. */
final class WatchJson {
  private static final String VERSION = "1";

  /** Of a key; they stand one behind the other without anything between. */
  private static final int KEY = 8;

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .enable(EnumFeature.WRITE_ENUMS_USING_TO_STRING)
          .enable(EnumFeature.READ_ENUMS_USING_TO_STRING)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");

  private static final ObjectWriter WRITER =
      MAPPER
          .writer()
          .with(
              new DefaultPrettyPrinter().withObjectIndenter(INDENTER).withArrayIndenter(INDENTER));

  private WatchJson() {}

  private record Saved(
      @Nullable String name,
      @Nullable String query,
      @Nullable List<HitKind> kinds,
      @Nullable String added,
      long before,
      long told,
      @Nullable String lastRun,
      @Nullable CommitNumber seen,
      @Nullable String known) {}

  private record File(@Nullable String version, @Nullable List<Saved> watches) {}

  static String written(Collection<Watch> watches) {
    List<Saved> saved = new ArrayList<>();
    for (Watch watch : watches) {
      Instant lastRun = watch.lastRun();
      saved.add(
          new Saved(
              watch.name(),
              watch.query(),
              watch.kinds(),
              watch.added().toString(),
              watch.before(),
              watch.told(),
              lastRun == null ? null : lastRun.toString(),
              watch.seen(),
              String.join("", watch.known())));
    }
    return WRITER.writeValueAsString(new File(VERSION, saved)) + "\n";
  }

  /**
   * @throws IllegalArgumentException if this is no such JSON; the message says what is wrong
   */
  static List<Watch> read(String json) {
    File file;
    try {
      file = MAPPER.readValue(json, File.class);
    } catch (JacksonException e) {
      throw new IllegalArgumentException(
          String.valueOf(e.getOriginalMessage()).lines().findFirst().orElse("no JSON"), e);
    }
    if (file == null || !VERSION.equals(file.version()) || file.watches() == null) {
      throw new IllegalArgumentException("not of version " + VERSION);
    }
    List<Watch> watches = new ArrayList<>();
    for (Saved saved : file.watches()) {
      watches.add(watch(saved));
    }
    return watches;
  }

  private static Watch watch(Saved saved) {
    try {
      String lastRun = saved.lastRun();
      return new Watch(
          Objects.requireNonNull(saved.name(), "a name is missing"),
          Objects.requireNonNull(saved.query(), "a query is missing"),
          Objects.requireNonNullElse(saved.kinds(), List.of()),
          Instant.parse(Objects.requireNonNull(saved.added(), "a time is missing")),
          saved.before(),
          saved.told(),
          lastRun == null ? null : Instant.parse(lastRun),
          saved.seen(),
          keys(Objects.requireNonNullElse(saved.known(), "")));
    } catch (NullPointerException | java.time.format.DateTimeParseException e) {
      throw new IllegalArgumentException(e.getMessage(), e);
    }
  }

  private static Set<String> keys(String joined) {
    if (joined.length() % KEY != 0) {
      throw new IllegalArgumentException("the keys of what is known are cut off");
    }
    Set<String> keys = new TreeSet<>();
    for (int at = 0; at < joined.length(); at += KEY) {
      keys.add(joined.substring(at, at + KEY));
    }
    return keys;
  }
}
