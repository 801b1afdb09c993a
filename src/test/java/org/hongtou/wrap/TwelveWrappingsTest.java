package org.hongtou.wrap;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.hongtou.evaluate.Difference;
import org.hongtou.evaluate.Measure;
import org.hongtou.evaluate.NoticeEvaluation;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever a notice is wrapped in, its records are those that its annotation names. */
@Timeout(value = 300, unit = TimeUnit.SECONDS)
class TwelveWrappingsTest {
  private static final GoldSample SAMPLE = GoldSample.read();
  private static final List<Measure> MEASURES =
      List.of(
          Measure.TASKS,
          Measure.UNITS,
          Measure.UNITS_WITH_ROLE,
          Measure.TARGETS,
          Measure.CITATIONS);

  @ParameterizedTest
  @EnumSource(Wrapping.class)
  void givesTheRecordsOfTheAnnotation(Wrapping wrapping) throws Exception {
    assumeTrue(wrapping.missing().isEmpty(), wrapping::missing);

    NoticeEvaluation evaluation = SAMPLE.evaluate(wrapping);

    String below =
        MEASURES.stream()
            .filter(measure -> evaluation.tally().score(measure).f1() < wrapping.leastF1())
            .map(measure -> measure + " " + evaluation.tally().score(measure).f1())
            .collect(Collectors.joining(", "));
    assertTrue(
        below.isEmpty(),
        () ->
            below
                + "\n"
                + evaluation.differences().stream()
                    .map(Difference::toString)
                    .collect(Collectors.joining("\n")));
  }
}
