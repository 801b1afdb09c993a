package org.hongtou.read.isolated;

import org.jspecify.annotations.Nullable;

/**
 * The class path of the parsing processes, for a program whose own does not have what they need.
 */
public final class ParserClassPath {
  private static volatile @Nullable String named;

  private ParserClassPath() {}

  /**
   * Names it; of use before the first file is parsed.
   *
   * @param classPath as {@code java -cp} takes it
   */
  public static void use(String classPath) {
    named = classPath;
  }

  /** What was named; null if nothing was. */
  static @Nullable String named() {
    return named;
  }
}
