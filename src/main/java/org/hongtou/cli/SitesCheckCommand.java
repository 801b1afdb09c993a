package org.hongtou.cli;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.hongtou.fetch.list.ListReader;
import org.hongtou.fetch.list.NoticePage;
import org.hongtou.fetch.list.PageRequest;
import org.hongtou.fetch.net.CanonicalUrl;
import org.hongtou.fetch.net.FetchFailure;
import org.hongtou.fetch.net.PoliteWeb;
import org.hongtou.fetch.net.Politeness;
import org.hongtou.fetch.net.WebClient;
import org.hongtou.fetch.site.ProfileException;
import org.hongtou.fetch.site.SiteProfile;
import org.hongtou.fetch.site.SiteProfiles;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hongtou sites check}: what a profile finds, on a saved page or at the site itself. */
@Command(name = "check")
final class SitesCheckCommand implements Callable<Integer> {
  static final int MOST_BYTES = 20 << 20;

  private final Context context;

  @Parameters(index = "0", paramLabel = "SITE|FILE|URL", descriptionKey = "SITE")
  private String named = "";

  @Option(names = "--page", paramLabel = "FILE")
  private @Nullable String page;

  @Option(names = "--url", paramLabel = "URL")
  private @Nullable String url;

  @Option(names = "--list", paramLabel = "NAME")
  private @Nullable String only;

  @Option(names = "--limit", paramLabel = "N")
  private int limit = 10;

  @Mixin private GuestOptions guest = new GuestOptions();

  SitesCheckCommand(Context context) {
    this.context = context;
  }

  /** A list to check. */
  record Source(String name, URI url, ListReader reader) {}

  @Override
  public Integer call() throws IOException {
    if (limit < 1) {
      throw context.failure("sites.check.badLimit", limit);
    }
    if (page == null && url != null) {
      throw context.failure("sites.check.urlAlone");
    }
    SiteProfile site = site();
    List<Source> sources = sources(site);
    CheckView view = new CheckView(context, limit);
    return page == null ? asked(site, sources, view) : saved(page, site, sources.get(0), view);
  }

  /** The profile that the user named by its id or file; null for an address. */
  private @Nullable SiteProfile site() {
    if (Fetching.isUrl(named)) {
      return null;
    }
    if (!named.endsWith(".yaml") && !named.endsWith(".yml")) {
      return SitesOption.known(named, guest.sites().profiles(context), context);
    }
    try {
      return SiteProfiles.read(context.path(named));
    } catch (ProfileException e) {
      throw new CommandFailure(String.valueOf(e.getMessage()));
    }
  }

  private List<Source> sources(@Nullable SiteProfile site) {
    if (site == null) {
      URI address = canonical(named);
      return List.of(new Source(named, address, ListReader.generic(address)));
    }
    List<Source> sources =
        site.lists().stream()
            .filter(list -> only == null || list.name().equals(only))
            .map(list -> new Source(list.name(), list.url(), ListReader.of(list, site)))
            .toList();
    if (sources.isEmpty()) {
      List<String> names = site.lists().stream().map(SiteProfile.NoticeList::name).toList();
      throw context.failure("sites.check.noList", only, String.join(", ", names));
    }
    return sources;
  }

  private static URI canonical(String typed) {
    try {
      return CanonicalUrl.of(typed);
    } catch (FetchFailure e) {
      throw new CommandFailure(String.valueOf(e.getMessage()));
    }
  }

  /** Checks a saved page: of a notice where its address says so, else of a list. */
  private int saved(String file, @Nullable SiteProfile site, Source source, CheckView view)
      throws IOException {
    byte[] body = read(file);
    PageRequest asked = source.reader().first();
    if (url != null) {
      asked = new PageRequest(canonical(url), null, 1);
    }
    URI address = asked.url();
    boolean isNotice =
        site == null
            ? !ListReader.isList(address, body, null)
            : url != null && site.detail() != null && site.isNotice(address);
    boolean found =
        isNotice
            ? view.notice(address, NoticePage.of(site, address, body))
            : view.list(source.name(), address, source.reader().read(asked, address, body, null));
    return found ? ExitCode.DONE : ExitCode.NOT_DONE;
  }

  private byte[] read(String file) throws IOException {
    Path path = context.path(file);
    if (Files.isDirectory(path)) {
      throw context.failure("sites.check.folder", file);
    }
    try (InputStream in = Files.newInputStream(path)) {
      byte[] body = in.readNBytes(MOST_BYTES + 1);
      if (body.length > MOST_BYTES) {
        throw context.failure("sites.check.large", file, MOST_BYTES >> 20);
      }
      return body;
    } catch (NoSuchFileException e) {
      throw context.failure("sites.check.noFile", file);
    } catch (AccessDeniedException e) {
      throw context.failure("sites.check.permission", file);
    }
  }

  /** Asks the site for the first page of each list, and for the first notice on it. */
  private int asked(@Nullable SiteProfile site, List<Source> sources, CheckView view)
      throws IOException {
    Politeness politeness =
        guest.politeness(
            site == null ? Politeness.STANDARD.delay() : site.politeness().delay(), context);
    Path folder = Files.createTempDirectory("hongtou-check");
    try (WebClient client = guest.client(context::stopped, context)) {
      PoliteWeb web = PoliteWeb.builder(client, folder).build();
      SiteAsker asker = new SiteAsker(web, politeness, site, view);
      int well = 0;
      for (Source source : sources) {
        try {
          well += asker.isWell(source) ? 1 : 0;
        } catch (FetchFailure e) {
          context.complain(String.valueOf(e.getMessage()));
        }
      }
      return well == sources.size()
          ? ExitCode.DONE
          : well > 0 ? ExitCode.SOME_FAILED : ExitCode.NOT_DONE;
    } finally {
      Files.deleteIfExists(folder);
    }
  }
}
