package org.hongtou.cli;

import java.io.Console;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** What is known of the terminal that the process runs in. */
final class Terminal {
  private Terminal() {}

  static final int OUT = 1;
  static final int ERR = 2;
  static final int USUAL_WIDTH = 80;
  private static final int NARROWEST = 40;

  /**
   * Whether a file descriptor is a terminal. Java only knows of both ends at once
   * (System.console()), but {@code hongtou run > log} still has a person at its messages; Linux
   * names the device.
   */
  static boolean isTerminal(int descriptor) {
    Path link = Path.of("/proc/self/fd/" + descriptor);
    try {
      if (Files.isSymbolicLink(link)) {
        String device = Files.readSymbolicLink(link).toString();
        return device.startsWith("/dev/pts/")
            || device.startsWith("/dev/tty")
            || device.equals("/dev/console");
      }
    } catch (IOException e) {
      return false;
    }
    return Optional.ofNullable(System.console()).map(Terminal::isTerminal).orElse(false);
  }

  /** Since Java 22 there is a console even without a terminal, and a method to tell. */
  private static boolean isTerminal(Console console) {
    try {
      Object answer = Console.class.getMethod("isTerminal").invoke(console);
      return Boolean.TRUE.equals(answer);
    } catch (NoSuchMethodException e) {
      return true;
    } catch (ReflectiveOperationException e) {
      return false;
    }
  }

  /** The terminal's columns. */
  static int width() {
    String columns = System.getenv("COLUMNS");
    int width = columns == null ? 0 : number(columns);
    if (width == 0) {
      width = askStty();
    }
    return width == 0 ? USUAL_WIDTH : Math.max(NARROWEST, width);
  }

  private static int askStty() {
    if (!new File("/dev/tty").exists()) {
      return 0;
    }
    try {
      Process stty =
          new ProcessBuilder("stty", "size")
              .redirectInput(new File("/dev/tty"))
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      String answer =
          new String(stty.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip();
      if (!stty.waitFor(1, TimeUnit.SECONDS)) {
        stty.destroy();
        return 0;
      }
      return number(answer.substring(answer.indexOf(' ') + 1));
    } catch (IOException e) {
      return 0;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return 0;
    }
  }

  private static int number(String text) {
    try {
      int number = Integer.parseInt(text.strip());
      return number > 0 && number < 10_000 ? number : 0;
    } catch (NumberFormatException e) {
      return 0;
    }
  }
}
