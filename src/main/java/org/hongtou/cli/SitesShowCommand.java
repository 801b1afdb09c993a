package org.hongtou.cli;

import java.util.concurrent.Callable;
import org.hongtou.fetch.site.SiteProfile;
import org.hongtou.fetch.site.SiteProfiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code hongtou sites show}: a profile as it is written, to start one's own from. */
@Command(name = "show")
final class SitesShowCommand implements Callable<Integer> {
  private final Context context;

  @Parameters(index = "0", paramLabel = "SITE", descriptionKey = "SITE")
  private String id = "";

  @Mixin private SitesOption sites = new SitesOption();

  SitesShowCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    SiteProfiles profiles = sites.profiles(context);
    SiteProfile site = SitesOption.known(id, profiles, context);
    profiles.yaml(site.id()).orElse("").lines().forEach(context.out()::println);
    return ExitCode.DONE;
  }
}
