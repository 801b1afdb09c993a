package org.hongtou.extract;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.hongtou.Hongtou;
import org.hongtou.model.Notice;
import org.hongtou.model.Responsibility;
import org.hongtou.model.Target;
import org.hongtou.model.Task;

/** A composed plan of Gansu's government around the items of a test, and its tasks in short. */
final class Plan {
  private static final String HEAD =
      """
      甘肃省人民政府办公厅关于印发甘肃省戈壁农业发展实施方案的通知

      甘政办发〔2022〕31号
      各市、自治州人民政府，省政府各部门：
      《甘肃省戈壁农业发展实施方案》已经省政府同意，现印发给你们，请认真执行。
      甘肃省人民政府办公厅
      2022年3月1日
      甘肃省戈壁农业发展实施方案
      为加快戈壁农业发展，促进农民增收，结合我省实际，制定本方案。
      """;

  private Plan() {}

  static Notice notice(String items) throws Exception {
    return Hongtou.read((HEAD + items + "\n").getBytes(StandardCharsets.UTF_8), "plan.txt");
  }

  static List<Task> tasks(String items) throws Exception {
    return notice(items).tasks();
  }

  static List<String> numbers(String items) throws Exception {
    return tasks(items).stream().map(Task::number).toList();
  }

  /**
   * The units of the first task as {@code role name, name; role name}, in the order of the record.
   */
  static String units(String items) throws Exception {
    return units(tasks(items).getFirst());
  }

  static String units(Task task) {
    StringBuilder all = new StringBuilder();
    String role = "";
    for (Responsibility responsibility : task.responsibilities()) {
      if (!role.equals(responsibility.role().toString())) {
        role = responsibility.role().toString();
        all.append(all.isEmpty() ? "" : "; ").append(role).append(' ');
      } else {
        all.append(", ");
      }
      all.append(responsibility.asWritten());
    }
    return all.toString();
  }

  /** The same with the full names, {@code -} where there is none. */
  static String fullNames(String items) throws Exception {
    return tasks(items).getFirst().responsibilities().stream()
        .map(responsibility -> responsibility.unit() == null ? "-" : responsibility.unit())
        .collect(Collectors.joining(", "));
  }

  /** A target in short, {@code >= 52 % share}; {@code -} where it has no unit. */
  static String figure(Target target) {
    String value = target.value() == null ? "" : target.value().toPlainString();
    String unit = target.unit() == null ? "-" : target.unit();
    return target.op() + " " + value + " " + unit + " " + target.kind();
  }
}
