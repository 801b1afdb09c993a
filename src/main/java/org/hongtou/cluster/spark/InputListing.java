package org.hongtou.cluster.spark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.RemoteIterator;
import org.hongtou.pipeline.CorpusFiles;
import org.hongtou.pipeline.FileResult.Failed;
import org.hongtou.read.NoticeNames;
import org.hongtou.read.UnreadableNoticeException.Reason;

/**
 * The files of an input on a Hadoop file system: which of them may be notices, {@link CorpusFiles}
 * says for folders of this machine, and the same here.
 *
 * @param files in the order of their names, as {@code extract} has them
 * @param skipped how many files are no notices by their names
 * @param failed folders that cannot be listed
 */
record InputListing(List<InputFile> files, int skipped, List<Failed> failed) {
  /** Folders lie no deeper; a link that leads back to a folder above it would go on for ever. */
  private static final int MOST_DEPTH = 100;

  private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]+:/.*");

  InputListing {
    files = List.copyOf(files);
    failed = List.copyOf(failed);
  }

  /**
   * Lists an input.
   *
   * @param input a file or folder: {@code corpus}, {@code hdfs://namenode/corpus}, {@code
   *     s3a://bucket/crawl.warc.gz}
   * @throws FileNotFoundException if it does not exist
   * @throws IOException if it cannot be looked at
   */
  static InputListing of(String input, Configuration hadoop) throws IOException {
    org.apache.hadoop.fs.Path path = new org.apache.hadoop.fs.Path(input);
    FileSystem files = path.getFileSystem(hadoop);
    FileStatus root = files.getFileStatus(path);
    try (Manifests manifests = new Manifests(files)) {
      Search search = new Search(files, manifests);
      String name = nameOf(input);
      if (root.isDirectory()) {
        search.walk(root.getPath(), name, 0);
      } else {
        search.add(root, name);
      }
      search.files.sort(Comparator.comparing(InputFile::name));
      return new InputListing(search.files, search.skipped, search.failed);
    }
  }

  /**
   * What {@code extract} calls the same path; with a scheme it is an address and stays as it is.
   */
  private static String nameOf(String input) {
    return SCHEME.matcher(input).matches()
        ? input.replaceFirst("(?<=[^/:])/+$", "")
        : CorpusFiles.name(Path.of(input));
  }

  /** What a search has found so far. */
  private static final class Search {
    final List<InputFile> files = new ArrayList<>();
    final List<Failed> failed = new ArrayList<>();
    private final FileSystem system;
    private final Manifests manifests;
    int skipped;

    Search(FileSystem system, Manifests manifests) {
      this.system = system;
      this.manifests = manifests;
    }

    void walk(org.apache.hadoop.fs.Path folder, String name, int depth) {
      if (depth > MOST_DEPTH) {
        failed.add(unlistable(name, "folders lie in one another without end"));
        return;
      }
      try {
        RemoteIterator<FileStatus> found = system.listStatusIterator(folder);
        while (found.hasNext()) {
          FileStatus status = found.next();
          String last = status.getPath().getName();
          String inner = name.isEmpty() || name.endsWith("/") ? name + last : name + "/" + last;
          if (status.isDirectory()) {
            if (!last.startsWith(".")) {
              walk(status.getPath(), inner, depth + 1);
            }
          } else if (NoticeNames.mayBeNotice(last)) {
            add(status, inner);
          } else {
            skipped++;
          }
        }
      } catch (IOException | RuntimeException e) {
        // what Hadoop's file systems throw differs from one to the next
        failed.add(unlistable(name, String.valueOf(e.getMessage())));
      }
    }

    void add(FileStatus status, String name) {
      files.add(
          new InputFile(
              name,
              status.getPath().toString(),
              status.getLen(),
              manifests.originOf(status.getPath())));
    }

    private static Failed unlistable(String name, String why) {
      return new Failed(
          name,
          Reason.IO_ERROR,
          name
              + " cannot be listed ("
              + why.lines().findFirst().orElse("")
              + "); check its permissions",
          null);
    }
  }
}
