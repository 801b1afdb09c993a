package org.hongtou.read.isolated;

import java.nio.file.Path;
import java.util.List;
import org.hongtou.read.UnreadableNoticeException.Reason;

/** What a parsing process made of a file. */
public sealed interface Parsed {
  /**
   * A document.
   *
   * @param mediaType as told from its content
   * @param xhtml see {@link org.hongtou.read.formats.LaidOut}
   * @param warnings {@code code|message} each
   */
  record Document(String mediaType, String xhtml, List<String> warnings) implements Parsed {
    public Document {
      warnings = List.copyOf(warnings);
    }
  }

  /**
   * A container.
   *
   * @param unpacked its parts in order
   * @param failed parts that could not be unpacked
   */
  record Container(String mediaType, List<Part> unpacked, List<FailedPart> failed)
      implements Parsed {
    public Container {
      unpacked = List.copyOf(unpacked);
      failed = List.copyOf(failed);
    }
  }

  /**
   * A part.
   *
   * @param name in the container, {@code /} between folders; empty if it is all of the content
   * @param file where it lies until the reading ends
   */
  record Part(String name, Path file) {}

  record FailedPart(String name, Reason reason) {}
}
