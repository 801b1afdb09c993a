package org.hongtou.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hongtou.fetch.site.ProfileException;
import org.hongtou.fetch.site.SiteProfile;
import org.hongtou.fetch.site.SiteProfiles;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** {@code --sites}: the folder of the user's own profiles. */
final class SitesOption {
  private static final String USUAL = "sites";

  @Option(names = "--sites", paramLabel = "DIR", descriptionKey = "fetch.sites")
  private @Nullable String sites;

  /** The shipped profiles and the user's own. */
  SiteProfiles profiles(Context context) {
    Path folder = context.path(sites == null ? USUAL : sites);
    if (sites != null && !Files.isDirectory(folder)) {
      throw context.failure("fetch.noSites", sites);
    }
    try {
      return SiteProfiles.load(folder);
    } catch (ProfileException e) {
      throw new CommandFailure(String.valueOf(e.getMessage()));
    }
  }

  /** The profile that the user named. */
  static SiteProfile known(String id, SiteProfiles profiles, Context context) {
    SiteProfile profile = profiles.find(id).orElse(null);
    if (profile == null) {
      List<String> near = profiles.near(id);
      throw near.isEmpty()
          ? context.failure("fetch.noSite", id)
          : context.failure("fetch.noSite.near", id, String.join(", ", near));
    }
    return profile;
  }
}
