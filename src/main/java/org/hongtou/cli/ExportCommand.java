package org.hongtou.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.hongtou.export.Export;
import org.hongtou.export.NoticeJson;
import org.hongtou.export.NoticeSink;
import org.hongtou.index.FoundRecords;
import org.hongtou.index.IndexException;
import org.hongtou.index.NoticeIndex;
import org.hongtou.index.QuerySyntaxException;
import org.hongtou.model.Notice;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/**
 * {@code hongtou export}: records in a format of somebody's choice; all that the index holds, what
 * a query finds of it, or one notice.
 */
@Command(name = "export")
final class ExportCommand implements Callable<Integer> {
  private final Context context;

  @Parameters(index = "0", arity = "0..1", paramLabel = "NOTICE", descriptionKey = "NOTICE")
  private @Nullable String wanted;

  @Mixin private QueryOptions query = new QueryOptions();
  @Mixin private ExportOptions output = new ExportOptions();
  @Mixin private IndexOption index = new IndexOption();

  private long shortened;
  private int written;

  ExportCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws IOException, IndexException, QuerySyntaxException {
    Export export = output.export(context);
    if (wanted != null) {
      if (query.given()) {
        throw context.failure("export.noticeAndQuery");
      }
      Notice notice = new WantedNotice(context, index, wanted).read();
      if (notice == null) {
        return ExitCode.SOME_FAILED;
      }
      write(export, List.of(notice.source().path()), sink -> add(notice, sink));
    } else {
      try (NoticeIndex notices = index.open(context)) {
        List<FoundRecords> found = found(notices);
        List<String> paths = found.stream().map(FoundRecords::path).toList();
        write(export, paths, sink -> addAll(notices, found, sink));
      }
    }
    if (!output.toStandardOutput()) {
      context.note(context.text("export.written", written, output.name()));
    }
    if (shortened > 0) {
      context.note(context.text("export.shortened", shortened, export.format()));
    }
    return ExitCode.DONE;
  }

  private List<FoundRecords> found(NoticeIndex notices)
      throws IndexException, QuerySyntaxException {
    if (!query.given()) {
      return notices.files().keySet().stream().map(FoundRecords::whole).toList();
    }
    List<FoundRecords> found = notices.searcher().records(query.request());
    if (found.isEmpty()) {
      throw context.failure("export.nothing");
    }
    return found;
  }

  private void write(Export export, List<String> paths, ExportOptions.Content content) {
    output.check(export, paths, context);
    output.write(export, paths, context, content);
  }

  private void addAll(NoticeIndex notices, List<FoundRecords> found, NoticeSink sink)
      throws IOException {
    for (FoundRecords one : found) {
      if (context.outputFailed()) {
        return; // the runner tells why, unless the reader just went away
      }
      if (context.stopped()) {
        throw context.failure("extract.stopped");
      }
      byte[] record = record(notices, one.path());
      if (record != null) {
        add(one.of(NoticeJson.read(record)), sink);
      }
    }
  }

  private byte @Nullable [] record(NoticeIndex notices, String path) {
    try {
      return notices.record(path).orElse(null);
    } catch (IndexException e) {
      throw new CommandFailure(context.sentence(e), e);
    }
  }

  private void add(Notice notice, NoticeSink sink) throws IOException {
    sink.add(notice);
    written++;
    shortened = sink.shortened();
  }
}
