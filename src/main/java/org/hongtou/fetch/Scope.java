package org.hongtou.fetch;

import crawlercommons.domains.EffectiveTldFinder;
import java.net.URI;
import java.util.HashSet;
import java.util.Set;
import org.hongtou.fetch.site.SiteProfile;
import org.jspecify.annotations.Nullable;

/**
 * Which entries of a site's lists are its own pages. Lists also name videos, WeChat articles and
 * other authorities' pages; a department's notice may well lie on the portal of its province, so
 * what counts is the registered domain: {@code gxt.jiangsu.gov.cn} and {@code www.jiangsu.gov.cn}.
 */
final class Scope {
  private final @Nullable SiteProfile profile;
  private final Set<String> domains = new HashSet<>();

  Scope(FetchPlan plan) {
    this.profile = plan.profile();
    for (FetchPlan.Source list : plan.lists()) {
      domains.add(domain(list.url()));
    }
  }

  boolean holds(URI url) {
    return domains.contains(domain(url)) && (profile == null || profile.isNotice(url));
  }

  private static String domain(URI url) {
    // Null for an address of numbers and for names such as localhost.
    String assigned = EffectiveTldFinder.getAssignedDomain(url.getHost(), true, false);
    return assigned == null ? url.getHost() : assigned;
  }
}
