package org.hongtou.fetch;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.hongtou.fetch.store.Pass;

/** A site in a fetch: its plan, its pass, and where the walks of its lists stand. */
final class SiteWork {
  private final FetchPlan plan;
  private final Pass pass;
  private final Scope scope;
  private final List<ListWork> lists = new ArrayList<>();
  private final AtomicInteger pagesLeft;

  SiteWork(FetchPlan plan, Pass pass) {
    this.plan = plan;
    this.pass = pass;
    this.scope = new Scope(plan);
    this.pagesLeft = new AtomicInteger(plan.mostPages());
  }

  FetchPlan plan() {
    return plan;
  }

  Pass pass() {
    return pass;
  }

  Scope scope() {
    return scope;
  }

  List<ListWork> lists() {
    return lists;
  }

  /** Whether one more page may be asked for; counts it. */
  boolean takePage() {
    return pagesLeft.getAndUpdate(left -> Math.max(0, left - 1)) > 0;
  }

  boolean hasPagesLeft() {
    return pagesLeft.get() > 0;
  }
}
