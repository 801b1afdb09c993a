package org.hongtou.cli;

import org.hongtou.model.Notice;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} says. */
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    String built = number();
    return new String[] {
      "hongtou " + (built == null ? "(not packaged)" : built),
      "record schema " + Notice.SCHEMA_VERSION,
      "Java " + Runtime.version()
    };
  }

  /** The program's version; null where it does not run from its jar. */
  static @Nullable String number() {
    return Version.class.getPackage().getImplementationVersion();
  }
}
