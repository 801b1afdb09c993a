package org.hongtou.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hongtou.model.NoticeText;
import org.hongtou.pipeline.CorpusFiles;
import org.hongtou.pipeline.CorpusFiles.CorpusFile;
import org.hongtou.read.NoticeReader;
import org.hongtou.read.UnreadableNoticeException;

/** A notice in memory: its bytes, and the text that they are read into. */
final class BenchNotice {
  final String name;
  final byte[] bytes;
  final NoticeText text;

  private BenchNotice(String name, byte[] bytes) throws UnreadableNoticeException {
    this.name = name;
    this.bytes = bytes;
    this.text = NoticeReader.read(bytes, name);
  }

  int characters() {
    return text.text().length();
  }

  /** The notices of a folder that can be read, in the order of their paths. */
  static List<BenchNotice> of(Path folder) throws IOException {
    List<BenchNotice> notices = new ArrayList<>();
    for (CorpusFile file : CorpusFiles.find(List.of(folder)).files()) {
      try {
        notices.add(new BenchNotice(file.path(), Files.readAllBytes(file.file())));
      } catch (UnreadableNoticeException e) {
        // What is refused costs next to nothing.
      }
    }
    return notices;
  }
}
