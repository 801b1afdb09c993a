package org.hongtou.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.charset.StandardCharsets;
import org.hongtou.read.UnreadableNoticeException.Reason;
import org.junit.jupiter.api.Test;

class NoticeFileTest {
  private static final byte[] TEXT = "一、完善服务。（省商务厅负责）\n".getBytes(StandardCharsets.UTF_8);

  private static FileResult.Failed failure(FileResult result) {
    return assertInstanceOf(FileResult.Failed.class, result);
  }

  @Test
  void aDefectOfHongtouIsTheFailureOfOneFile() {
    FileResult result =
        NoticeFile.extract(
            "a.txt",
            TEXT,
            notice -> {
              throw new IndexOutOfBoundsException("begin 3, end 2");
            });

    assertEquals(
        "a.txt: internal error: IndexOutOfBoundsException: begin 3, end 2; please report it with"
            + " this file",
        failure(result).message());
  }

  @Test
  void aStackThatAHostileFileExhaustsIsTheFailureOfOneFile() {
    FileResult result =
        NoticeFile.extract(
            "a.txt",
            TEXT,
            notice -> {
              throw new StackOverflowError();
            });

    assertEquals("internal-error", failure(result).reasonWord());
  }

  @Test
  void anEmptyFileFailsWithItsReason() {
    FileResult result = NoticeFile.extract("a.txt", new byte[0], notice -> "");

    assertEquals(Reason.EMPTY, failure(result).reason());
  }
}
