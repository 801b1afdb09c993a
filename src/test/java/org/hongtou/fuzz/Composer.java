package org.hongtou.fuzz;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * What a target reads for the bytes that the fuzzer made.
 *
 * <p>Bytes are taken as they are, so that an input is a file that people can read. Flipping bits in
 * Chinese as UTF-8 seldom gives other Chinese, though, so an input that begins with {@link
 * #COMPOSED}, which UTF-8 never has, is a list of tokens: each further byte is one of a notice's
 * words, and {@link #AGAIN} repeats the next one.
 */
public final class Composer {
  /** Opens an input that is a list of tokens. */
  static final int COMPOSED = 0xFE;

  /** Says that the token behind the next byte comes so many times. */
  static final int AGAIN = 0xFF;

  /** Longer texts tell nothing more and take longer. */
  private static final int LONGEST = 60_000;

  private final List<String> tokens;

  private Composer(List<String> tokens) {
    this.tokens = tokens;
  }

  /**
   * A composer of the tokens in a resource file.
   *
   * @param file a line each, with {@code \n} and {@code \t} for a break and a tab; at most 254
   */
  public static Composer of(String file) {
    try (InputStream in =
        Objects.requireNonNull(Composer.class.getResourceAsStream(file), () -> file)) {
      List<String> tokens =
          new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .map(line -> line.replace("\\n", "\n").replace("\\t", "\t"))
              .toList();
      if (tokens.size() >= COMPOSED) {
        throw new IllegalArgumentException(file + " has more tokens than a byte can tell apart");
      }
      return new Composer(tokens);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<String> tokens() {
    return tokens;
  }

  /** The bytes of the file that an input stands for. */
  public byte[] bytes(byte[] input) {
    return isComposed(input) ? composed(input).getBytes(StandardCharsets.UTF_8) : input;
  }

  /** The text that an input stands for; bytes that are no UTF-8 are U+FFFD. */
  public String text(byte[] input) {
    return isComposed(input) ? composed(input) : new String(input, StandardCharsets.UTF_8);
  }

  private static boolean isComposed(byte[] input) {
    return input.length > 0 && Byte.toUnsignedInt(input[0]) == COMPOSED;
  }

  private String composed(byte[] input) {
    StringBuilder text = new StringBuilder();
    int times = 1;
    for (int i = 1; i < input.length && text.length() < LONGEST; i++) {
      int value = Byte.toUnsignedInt(input[i]);
      if (value == AGAIN && i + 2 < input.length) {
        i++;
        times = 1 + 4 * Byte.toUnsignedInt(input[i]);
      } else {
        text.append(tokens.get(value % tokens.size()).repeat(times));
        times = 1;
      }
    }
    return text.toString();
  }
}
