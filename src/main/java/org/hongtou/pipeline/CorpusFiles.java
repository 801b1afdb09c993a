package org.hongtou.pipeline;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.TreeMap;
import org.hongtou.read.NoticeNames;
import org.hongtou.read.UnreadableNoticeException.Reason;
import org.jspecify.annotations.Nullable;

/**
 * The files of a corpus: those that were named, and those below the folders that were named, each
 * once, in the order of their paths whatever the order of the file system or the shell.
 *
 * @param files what to read
 * @param skipped how many files below the folders are no notices: hidden ones, READMEs, indexes,
 *     annotations
 * @param failed named paths that are not there, and folders that cannot be listed
 * @param roots the paths that were named, as they stand in {@link CorpusFile#path()}
 */
public record CorpusFiles(
    List<CorpusFile> files, int skipped, List<FileResult.Failed> failed, List<String> roots) {

  public CorpusFiles {
    files = List.copyOf(files);
    failed = List.copyOf(failed);
    roots = List.copyOf(roots);
  }

  /**
   * A file to read.
   *
   * @param path its name as the user gave it, with {@code /} between folders
   * @param file where it is
   */
  public record CorpusFile(String path, Path file) {}

  /**
   * Whether a path lies below one of the roots (or is one) and would have been found there: below a
   * folder that is missing or cannot be listed nothing is known to be gone.
   */
  public boolean covers(String path) {
    return roots.stream().anyMatch(root -> isBelow(root, path))
        && failed.stream().noneMatch(failure -> isBelow(failure.path(), path));
  }

  private static boolean isBelow(String folder, String path) {
    if (folder.isEmpty()) {
      return !path.startsWith("/") && !path.startsWith("../");
    }
    return path.equals(folder) || path.startsWith(folder.endsWith("/") ? folder : folder + "/");
  }

  /**
   * Finds the files.
   *
   * @param given files and folders; a file that is named is taken whatever its name
   */
  public static CorpusFiles find(Collection<Path> given) {
    return find(given, null);
  }

  /**
   * Finds the files.
   *
   * @param given files and folders; a file that is named is taken whatever its name
   * @param except a folder to pass over, such as the index
   */
  public static CorpusFiles find(Collection<Path> given, @Nullable Path except) {
    Search search = new Search(except);
    List<String> roots = new ArrayList<>();
    for (Path path : given) {
      String name = name(path);
      roots.add(name);
      if (Files.isDirectory(path)) {
        search.walk(path, name);
      } else if (Files.exists(path)) {
        search.files.putIfAbsent(name, path);
      } else {
        search.failed.add(
            new FileResult.Failed(
                name, Reason.NOT_FOUND, name + " does not exist; check the path", null));
      }
    }
    List<CorpusFile> files = new ArrayList<>();
    search.files.forEach((name, file) -> files.add(new CorpusFile(name, file)));
    return new CorpusFiles(files, search.skipped, search.failed, roots);
  }

  /** {@code ./corpus/a.txt} is {@code corpus/a.txt}; {@code .} is the empty name. */
  public static String name(Path path) {
    StringBuilder name = new StringBuilder(path.isAbsolute() ? slashed(path.getRoot()) : "");
    for (Path part : path) {
      String written = written(part, path);
      if (!written.equals(".") && !written.isEmpty()) {
        if (!name.isEmpty() && name.charAt(name.length() - 1) != '/') {
          name.append('/');
        }
        name.append(written);
      }
    }
    return name.toString();
  }

  private static String slashed(Path path) {
    return path.toString().replace('\\', '/');
  }

  /**
   * A name's characters. Where Java cannot decode them (a Chinese name in the locale C, or a name
   * that an old archive left in GBK), the bytes are asked for, by the only door that Java has to
   * them: a file's URI.
   */
  private static String written(Path part, Path whole) {
    String name = part.toString();
    if (name.indexOf('\uFFFD') < 0) {
      return name;
    }
    String uri =
        part.equals(whole.getFileName()) ? whole.toUri().getRawPath() : part.toUri().getRawPath();
    byte[] bytes = lastSegment(uri);
    for (Charset charset : List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"))) {
      try {
        return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      } catch (CharacterCodingException e) {
        // not this one
      }
    }
    return name;
  }

  private static byte[] lastSegment(String rawPath) {
    String path = rawPath.endsWith("/") ? rawPath.substring(0, rawPath.length() - 1) : rawPath;
    String segment = path.substring(path.lastIndexOf('/') + 1);
    ByteBuffer bytes = ByteBuffer.allocate(segment.length());
    for (int at = 0; at < segment.length(); at++) {
      if (segment.charAt(at) == '%') {
        bytes.put((byte) Integer.parseInt(segment.substring(at + 1, at + 3), 16));
        at += 2;
      } else {
        bytes.put((byte) segment.charAt(at));
      }
    }
    byte[] exact = new byte[bytes.position()];
    bytes.flip().get(exact);
    return exact;
  }

  /** What a search has found so far. */
  private static final class Search {
    final TreeMap<String, Path> files = new TreeMap<>();
    final List<FileResult.Failed> failed = new ArrayList<>();
    private final @Nullable Path except;
    int skipped;

    Search(@Nullable Path except) {
      this.except = except == null ? null : except.toAbsolutePath().normalize();
    }

    void walk(Path root, String rootName) {
      try {
        Files.walkFileTree(
            root,
            EnumSet.of(FileVisitOption.FOLLOW_LINKS),
            Integer.MAX_VALUE,
            new Visitor(root, rootName));
      } catch (IOException e) {
        failed.add(unlistable(rootName, e));
      }
    }

    private static FileResult.Failed unlistable(String name, IOException why) {
      return new FileResult.Failed(
          name,
          Reason.IO_ERROR,
          name + " cannot be listed (" + FileResult.why(why) + "); check its permissions",
          why);
    }

    /** Collects one folder's files. */
    private final class Visitor extends SimpleFileVisitor<Path> {
      private final Path root;
      private final String rootName;

      Visitor(Path root, String rootName) {
        this.root = root;
        this.rootName = rootName;
      }

      private String nameOf(Path path) {
        StringBuilder name = new StringBuilder(rootName);
        Path whole = root;
        for (Path part : root.relativize(path)) {
          whole = whole.resolve(part);
          if (!name.isEmpty() && name.charAt(name.length() - 1) != '/') {
            name.append('/');
          }
          name.append(written(part, whole));
        }
        return name.toString();
      }

      @Override
      public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes facts) {
        boolean hidden = !folder.equals(root) && folder.getFileName().toString().startsWith(".");
        return hidden || folder.toAbsolutePath().normalize().equals(except)
            ? FileVisitResult.SKIP_SUBTREE
            : FileVisitResult.CONTINUE;
      }

      @Override
      public FileVisitResult visitFile(Path file, BasicFileAttributes facts) {
        // A named pipe would wait for ever.
        if (facts.isRegularFile() && NoticeNames.mayBeNotice(file.getFileName().toString())) {
          files.putIfAbsent(nameOf(file), file);
        } else {
          skipped++;
        }
        return FileVisitResult.CONTINUE;
      }

      @Override
      public FileVisitResult visitFileFailed(Path file, IOException why) {
        if (why instanceof FileSystemLoopException || why instanceof NoSuchFileException) {
          skipped++; // a link back to a folder above it, or to nothing
        } else {
          failed.add(unlistable(nameOf(file), why));
        }
        return FileVisitResult.CONTINUE;
      }

      @Override
      public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException why) {
        if (why != null) {
          failed.add(unlistable(nameOf(folder), why));
        }
        return FileVisitResult.CONTINUE;
      }
    }
  }
}
