package org.hongtou.samples;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What a careful reader finds in a sample notice: {@code corpus/gold/NAME.gold.json}. */
record GoldNotice(
    String doc,
    Meta meta,
    List<GoldTask> tasks,
    List<GoldTarget> targets,
    List<GoldCitation> citations,
    @Nullable List<GoldList> lists) {

  record Meta(
      @Nullable String title,
      @Nullable String documentNumber,
      List<String> issuers,
      @Nullable String writtenDate,
      @Nullable String publishedDate,
      @Nullable String region,
      List<String> addressees,
      @Nullable String disclosure) {}

  /**
   * @param start its first characters, without white space
   * @param end its last characters, without white space
   */
  record GoldTask(
      String number,
      @Nullable String title,
      String start,
      String end,
      List<GoldUnit> responsibilities,
      @Nullable String deadline) {}

  record GoldUnit(String unit, String role, boolean inherited) {}

  record GoldTarget(
      String quote,
      String indicator,
      @Nullable String scope,
      String op,
      BigDecimal value,
      @Nullable BigDecimal valueMax,
      @Nullable String unit,
      @Nullable String deadline,
      String kind,
      @Nullable String baseline,
      @Nullable String task) {}

  record GoldCitation(String title, @Nullable String documentNumber) {}

  record GoldList(String title, int declaredCount, List<String> items) {}

  static GoldNotice read(Path file) {
    return JsonMapper.builder()
        .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
        .build()
        .readValue(file.toFile(), GoldNotice.class);
  }
}
