package org.hongtou.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import org.hongtou.export.NoticeJson;
import org.hongtou.export.NoticeOutput;
import org.hongtou.index.IndexException;
import org.hongtou.index.NoticeIndex;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code hongtou export}: the records that the index holds, without reading any file again. */
@Command(name = "export")
final class ExportCommand implements Callable<Integer> {
  private final Context context;

  @Mixin private OutputOptions output = new OutputOptions();
  @Mixin private IndexOption index = new IndexOption();

  ExportCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws IndexException {
    int written = 0;
    try (NoticeIndex notices = index.open(context)) {
      List<String> paths = List.copyOf(notices.files().keySet());
      try (NoticeOutput records = output.open(paths, context)) {
        for (String path : paths) {
          if (context.outputFailed()) {
            return ExitCode.DONE; // the runner tells why, unless the reader just went away
          }
          if (context.stopped()) {
            throw context.failure("extract.stopped");
          }
          byte[] record = notices.record(path).orElse(null);
          if (record != null) {
            String json = new String(record, StandardCharsets.UTF_8);
            records.write(path, records.render(NoticeJson.read(json)));
            written++;
          }
        }
        records.commit();
      } catch (IOException e) {
        throw output.unwritable(e, context);
      }
    }
    if (!output.toStandardOutput()) {
      context.note(context.text("export.written", written, output.name()));
    }
    return ExitCode.DONE;
  }
}
