package org.hongtou.cluster.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Queue;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.TaskKilledException;
import org.apache.spark.sql.Row;
import org.hongtou.pipeline.FileResult;
import org.hongtou.pipeline.FileResult.Failed;
import org.hongtou.read.Unreadable;
import org.hongtou.read.UnreadableNoticeException;

/** The rows of a chunk's files, in their order; one file is in memory at a time. */
final class ChunkRows implements Iterator<Row>, AutoCloseable {
  private final Iterator<InputFile> files;
  private final Configuration hadoop;
  private final JobSettings settings;
  private final CrashMarks marks;
  private final Queue<Row> rows = new ArrayDeque<>();
  private Iterator<Content> contents = Collections.emptyIterator();

  ChunkRows(Chunk chunk, Configuration hadoop, JobSettings settings, CrashMarks marks) {
    this.files = chunk.files().iterator();
    this.hadoop = hadoop;
    this.settings = settings;
    this.marks = marks;
  }

  @Override
  public boolean hasNext() {
    try {
      while (rows.isEmpty()) {
        if (contents.hasNext()) {
          add(contents.next());
        } else if (files.hasNext()) {
          close();
          contents = open(files.next());
        } else {
          close();
          marks.end();
          return false;
        }
      }
      return true;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      // nothing else interrupts a task
      throw new TaskKilledException("interrupted");
    }
  }

  @Override
  public Row next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return rows.remove();
  }

  private Iterator<Content> open(InputFile file) {
    if (!file.isWarc()) {
      return List.of(ContentReader.read(file, hadoop)).iterator();
    }
    try {
      return new WarcContents(file, hadoop);
    } catch (IOException | RuntimeException e) {
      return List.of(ContentReader.missing(file.name(), e)).iterator();
    }
  }

  private void add(Content content) throws IOException, InterruptedException {
    try {
      if (content instanceof Content.Missing missing) {
        rows.add(NoticeRows.of(missing.why()));
      } else if (marks.isTriedEnough(content.name())) {
        UnreadableNoticeException crashed = Unreadable.crashed(content.name());
        rows.add(
            NoticeRows.of(
                new Failed(
                    content.name(),
                    crashed.reason(),
                    String.valueOf(crashed.getMessage()),
                    crashed)));
      } else {
        marks.begin(content.name());
        rows.addAll(extracted(content));
      }
    } finally {
      content.release();
    }
  }

  /** The rows are made where the time is limited, too: a long notice has many. */
  private List<Row> extracted(Content content) throws InterruptedException {
    List<Row> made = Collections.synchronizedList(new ArrayList<>());
    FileResult result =
        TimeLimited.run(
            content,
            settings.seconds(),
            () -> {
              FileResult extracted = settings.extractor().extract(content);
              for (FileResult notice : extracted.notices()) {
                if (notice instanceof FileResult.Extracted read) {
                  made.add(NoticeRows.of(read, settings.withRecords()));
                } else if (notice instanceof Failed failed) {
                  made.add(NoticeRows.of(TimeLimited.reasonOf(failed)));
                }
              }
              return extracted;
            });
    // a failure of the whole, of which there may be rows already
    return result instanceof Failed failed ? List.of(NoticeRows.of(failed)) : List.copyOf(made);
  }

  @Override
  public void close() throws IOException {
    if (contents instanceof WarcContents archive) {
      archive.close();
    }
  }
}
