package org.hongtou.cli;

import org.hongtou.model.Notice;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} says. */
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    String built = Version.class.getPackage().getImplementationVersion();
    return new String[] {
      "hongtou " + (built == null ? "(not packaged)" : built),
      "record schema " + Notice.SCHEMA_VERSION,
      "Java " + Runtime.version()
    };
  }
}
