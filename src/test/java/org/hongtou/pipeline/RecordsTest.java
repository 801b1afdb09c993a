package org.hongtou.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hongtou.export.NoticeJson;
import org.hongtou.model.Notice;
import org.hongtou.pipeline.CorpusFiles.CorpusFile;
import org.junit.jupiter.api.Test;

/** What becomes of whole corpora: every record fulfils the schema and can be read back. */
class RecordsTest {
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(NoticeJson.schema());

  /** Returns the files that gave no record. */
  private static List<String> assertRecordsAreSound(Path corpus) {
    CorpusFiles files = CorpusFiles.find(List.of(corpus));
    assertFalse(files.files().isEmpty(), "no notices in " + corpus);
    List<String> refused = new ArrayList<>();
    for (CorpusFile file : files.files()) {
      switch (NoticeFile.extractOne(file, NoticeJson::line)) {
        case FileResult.Extracted extracted -> {
          String json = extracted.rendered();
          assertEquals(
              List.of(),
              SCHEMA.validate(json, InputFormat.JSON).stream().map(Object::toString).toList(),
              file.path());
          Notice read = NoticeJson.read(json);
          assertEquals(json, NoticeJson.line(read), file.path());
        }
        case FileResult.Failed failed -> {
          // A format that is yet to come is a reason; an error of Hongtou's own is none.
          assertNotNull(failed.reason(), failed.message());
          refused.add(file.path());
        }
        case FileResult.Unchanged unchanged -> throw new AssertionError(unchanged);
        case FileResult.Parts parts -> throw new AssertionError(parts);
      }
    }
    assertTrue(refused.size() < files.files().size(), "no record of " + corpus);
    return refused;
  }

  @Test
  void everyRecordOfTheSamplesFulfilsTheSchema() {
    assertEquals(List.of(), assertRecordsAreSound(Path.of("corpus")));
  }

  @Test
  void everyRecordOfTheRealNoticesFulfilsTheSchema() {
    Path real = Path.of("../shared/corpus/notices");
    assumeTrue(Files.isDirectory(real), "skipped: needs ../shared/corpus/notices");

    assertRecordsAreSound(real);
  }
}
