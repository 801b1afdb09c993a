package org.hongtou.wrap;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hongtou.Hongtou;
import org.hongtou.evaluate.Evaluation;
import org.hongtou.evaluate.GoldFile;
import org.hongtou.evaluate.Measure;
import org.hongtou.evaluate.NoticeEvaluation;
import org.hongtou.evaluate.Tally;

/** Annotated texts, wrapped into files of a format and read back. */
final class RenderedGold {
  /** Where annotated notices lie beside the project, if they do. */
  static final Path DEVELOPMENT_SET = Path.of("../shared/eval/dev");

  /** What a page whose {@code <meta>} says gb2312 is written in, in truth. */
  private static final Charset CHINESE = Charset.forName("GB18030");

  private final Path folder;
  private final List<GoldFile> gold = new ArrayList<>();

  /** The files that a text is wrapped into. */
  enum Format {
    TXT {
      @Override
      byte[] make(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
      }
    },
    HTML {
      @Override
      byte[] make(String text) {
        return HtmlMaker.make(Wrapped.ofText(text), CHINESE, "gb2312");
      }
    },
    DOCX {
      @Override
      byte[] make(String text) {
        return DocxMaker.make(Wrapped.ofText(text));
      }
    },
    /** A4, wrapped lines, page numbers. */
    PDF {
      @Override
      byte[] make(String text) {
        return PdfMaker.make(Wrapped.ofText(text));
      }
    };

    abstract byte[] make(String text);
  }

  RenderedGold(Path folder) throws Exception {
    this.folder = folder;
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file :
          files.filter(f -> f.toString().endsWith(GoldFile.ENDING)).sorted().toList()) {
        gold.add(GoldFile.read(file, file.toString()));
      }
    }
  }

  /** All of them together: what is measured → F1, or accuracy. */
  Map<String, Double> measure(Format format) throws Exception {
    List<NoticeEvaluation> evaluations = new ArrayList<>();
    for (GoldFile each : gold) {
      byte[] file = format.make(text(each));
      evaluations.add(NoticeEvaluation.of(each, Hongtou.read(file, each.doc())));
    }
    Tally tally = new Evaluation(evaluations, List.of()).tally();
    Map<String, Double> figures = new LinkedHashMap<>();
    for (Measure measure : Measure.values()) {
      figures.put(measure.toString(), tally.score(measure).f1());
    }
    figures.put("metadata", tally.metadataTogether().accuracy());
    figures.put("task_deadlines", tally.statedDeadlines().accuracy());
    return figures;
  }

  private String text(GoldFile notice) throws IOException {
    return Files.readString(folder.resolve(notice.doc() + ".txt"));
  }
}
