package org.hongtou.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** A command run in this process, as a user would run it. */
record Command(int code, String out, String err) {
  /** In English, with nothing on standard input. */
  static Command run(Object... args) {
    return withInput(new byte[0], args);
  }

  static Command withInput(byte[] input, Object... args) {
    return in(Locale.ENGLISH, input, args);
  }

  static Command in(Locale locale, byte[] input, Object... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    String[] words = new String[args.length];
    for (int i = 0; i < args.length; i++) {
      words[i] = args[i].toString();
    }
    int code =
        Main.run(
            words,
            locale,
            Streams.of(
                new ByteArrayInputStream(input),
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8)));
    return new Command(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
