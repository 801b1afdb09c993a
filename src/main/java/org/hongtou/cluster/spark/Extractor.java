package org.hongtou.cluster.spark;

import java.io.Serializable;
import org.hongtou.pipeline.CorpusFiles.CorpusFile;
import org.hongtou.pipeline.FileResult;
import org.hongtou.pipeline.NoticeFile;

/**
 * Makes records of what a file holds. Called from any thread; whatever it throws costs one file.
 */
@FunctionalInterface
interface Extractor extends Serializable {
  FileResult extract(Content content);

  /** As {@code extract} does. */
  static FileResult usual(Content content) {
    return switch (content) {
      case Content.Text text ->
          NoticeFile.extract(text.name(), text.text(), text.origin(), notice -> "");
      case Content.Document document ->
          NoticeFile.extract(
              new CorpusFile(document.name(), document.file()), document.origin(), notice -> "");
      case Content.Missing missing -> missing.why();
    };
  }
}
