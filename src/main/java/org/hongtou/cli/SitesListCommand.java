package org.hongtou.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.hongtou.fetch.site.SiteProfile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code hongtou sites list}: the profiles at hand. */
@Command(name = "list")
final class SitesListCommand implements Callable<Integer> {
  private final Context context;

  @Mixin private SitesOption sites = new SitesOption();

  SitesListCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    Table table =
        new Table(
            context.streams().width(),
            List.of(
                context.text("sites.column.id"),
                context.text("sites.column.name"),
                context.text("sites.column.region"),
                context.text("sites.column.lists"),
                context.text("sites.column.verified")));
    List<SiteProfile> all = sites.profiles(context).all();
    for (SiteProfile site : all) {
      table.add(
          List.of(
              site.id(),
              site.name(),
              site.region() == null ? "" : site.region(),
              Integer.toString(site.lists().size()),
              site.verified() == null
                  ? context.text("sites.unverified")
                  : site.verified().toString()));
    }
    table.lines().forEach(context.out()::println);
    context.note(context.text("sites.count", all.size()));
    return ExitCode.DONE;
  }
}
