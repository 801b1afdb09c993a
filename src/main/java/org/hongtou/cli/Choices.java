package org.hongtou.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.hongtou.export.ExportFormat;
import org.hongtou.fetch.store.PageTable.Again;
import org.hongtou.index.HitKind;
import org.hongtou.index.HitOrder;
import org.hongtou.model.Role;
import picocli.CommandLine.TypeConversionException;

/** Options with a few possible values, named as in the records or in Chinese. */
final class Choices {
  private Choices() {}

  private static final Map<String, Role> CHINESE_ROLES =
      Map.of(
          "牵头", Role.LEAD,
          "责任", Role.RESPONSIBLE,
          "负责", Role.RESPONSIBLE,
          "配合", Role.SUPPORT,
          "领导", Role.LEADER);

  private static final Map<String, HitKind> CHINESE_KINDS =
      Map.of("文件", HitKind.NOTICE, "任务", HitKind.TASK, "目标", HitKind.TARGET);

  private static final Map<String, HitOrder> CHINESE_ORDERS =
      Map.of(
          "相关", HitOrder.BEST,
          "日期", HitOrder.DATE,
          "期限", HitOrder.DUE,
          "目标值", HitOrder.VALUE);

  static Role role(String typed, Context context) {
    Role chinese = CHINESE_ROLES.get(typed);
    return chinese != null ? chinese : choice(typed, Role.values(), context);
  }

  static HitKind kind(String typed, Context context) {
    HitKind chinese = CHINESE_KINDS.get(typed);
    return chinese != null ? chinese : choice(typed, HitKind.values(), context);
  }

  static HitOrder order(String typed, Context context) {
    HitOrder chinese = CHINESE_ORDERS.get(typed);
    return chinese != null ? chinese : choice(typed, HitOrder.values(), context);
  }

  static OutputOptions.Format format(String typed, Context context) {
    return choice(typed, OutputOptions.Format.values(), context);
  }

  static ExportFormat exportFormat(String typed, Context context) {
    return choice(typed, ExportFormat.values(), context);
  }

  static DiffCommand.Form form(String typed, Context context) {
    return choice(typed, DiffCommand.Form.values(), context);
  }

  static Again again(String typed, Context context) {
    return choice(typed, Again.values(), context);
  }

  private static <T> T choice(String typed, T[] choices, Context context) {
    for (T choice : choices) {
      if (choice.toString().equals(typed.toLowerCase(Locale.ROOT))) {
        return choice;
      }
    }
    String known = Arrays.stream(choices).map(Object::toString).collect(Collectors.joining(", "));
    throw new TypeConversionException(context.text("error.choice", typed, known));
  }
}
