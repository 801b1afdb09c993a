package org.hongtou.read;

import org.hongtou.model.NoticeText;

/** What became of a file, or of one part of a container. */
public sealed interface Reading {
  /** The file, or the part: {@code bundle.zip/附件1.docx}. */
  String path();

  /** It was read. */
  record Text(NoticeText text) implements Reading {
    @Override
    public String path() {
      return text.source().path();
    }
  }

  /** It could not be read. */
  record Refused(String path, UnreadableNoticeException why) implements Reading {}
}
