package org.hongtou.cli;

import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hongtou.fetch.Fetch;
import org.hongtou.fetch.FetchOptions;
import org.hongtou.fetch.FetchPlan;
import org.hongtou.fetch.FetchReport;
import org.hongtou.fetch.Limits;
import org.hongtou.fetch.list.ListReader;
import org.hongtou.fetch.net.CanonicalUrl;
import org.hongtou.fetch.net.FetchFailure;
import org.hongtou.fetch.net.PoliteWeb;
import org.hongtou.fetch.net.Politeness;
import org.hongtou.fetch.net.WebClient;
import org.hongtou.fetch.site.SiteProfile;
import org.hongtou.fetch.site.SiteProfiles;
import org.hongtou.fetch.store.FetchStore;
import org.hongtou.fetch.store.StoreException;
import org.jspecify.annotations.Nullable;

/** Fetches what the user named, for {@code fetch} and for {@code run} on URLs. */
final class Fetching {
  private final Context context;
  private final FetchOptionsGroup group;
  private final SiteProfiles profiles;

  Fetching(Context context, FetchOptionsGroup group) {
    this.context = context;
    this.group = group;
    this.profiles = group.guest().sites().profiles(context);
  }

  /** Whether something that the user typed is an address. */
  static boolean isUrl(String typed) {
    String lower = typed.toLowerCase(Locale.ROOT);
    return lower.startsWith("http://") || lower.startsWith("https://");
  }

  /** Plans for sites and addresses, each once. */
  List<FetchPlan> plans(List<String> named) {
    List<FetchPlan> plans = new ArrayList<>();
    for (String name : named) {
      FetchPlan plan = isUrl(name) || name.contains("://") ? ofUrl(name) : ofSite(name);
      if (plans.stream().noneMatch(other -> other.site().equals(plan.site()))) {
        plans.add(plan);
      }
    }
    return plans;
  }

  /** Plans for every profile. */
  List<FetchPlan> all() {
    return profiles.all().stream().map(this::of).toList();
  }

  private FetchPlan ofSite(String id) {
    return of(SitesOption.known(id, profiles, context));
  }

  private FetchPlan of(SiteProfile profile) {
    int pages = profile.politeness().pages();
    return new FetchPlan(
        profile.id(),
        profile,
        profile.lists().stream()
            .map(list -> new FetchPlan.Source(list.url(), ListReader.of(list, profile)))
            .toList(),
        politeness(profile.politeness().delay()),
        pages == 0 ? Integer.MAX_VALUE : pages);
  }

  private FetchPlan ofUrl(String typed) {
    try {
      URI url = CanonicalUrl.of(typed);
      return new FetchPlan(
          url.toString(),
          null,
          List.of(new FetchPlan.Source(url, ListReader.generic(url))),
          politeness(Politeness.STANDARD.delay()),
          Integer.MAX_VALUE);
    } catch (FetchFailure e) {
      throw new CommandFailure(String.valueOf(e.getMessage()));
    }
  }

  private Politeness politeness(Duration ofProfile) {
    return group.guest().politeness(ofProfile, context);
  }

  /**
   * Fetches, and says what happens.
   *
   * @param store where to; not closed
   */
  FetchReport run(FetchStore store, List<FetchPlan> plans, FetchOptions options, FetchView view)
      throws StoreException {
    Limits limits = new Limits(options, context::stopped);
    try (WebClient client = group.guest().client(limits::over, context)) {
      PoliteWeb web = PoliteWeb.builder(client, store.bodies()).robots(store.robots()).build();
      return new Fetch(store, web, options, limits, view::show).run(plans);
    } catch (UncheckedIOException e) {
      throw StoreException.unwritable(store.corpus(), e.getCause());
    }
  }

  /** The folder to fetch into. */
  static Path corpus(@Nullable String named, Context context) {
    return context.path(named == null ? "corpus" : named);
  }
}
