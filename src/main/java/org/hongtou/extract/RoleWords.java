package org.hongtou.extract;

import java.util.List;
import org.hongtou.model.Role;
import org.hongtou.words.CharacterSet;
import org.jspecify.annotations.Nullable;

/**
 * What the words of responsibility clauses say about the role: labels (牵头单位：) and closing verbs
 * (按职责分工负责).
 */
final class RoleWords {
  /** The verbs that a phrase can close with, longest first where one holds another. */
  private static final String[] VERBS = {
    "牵头抓总", "组织实施", "贯彻落实", "抓好落实", "推进落实", "推动落实", "总牵头", "总负责", "牵头", "负责", "落实", "配合", "协办",
    "协同", "参与", "参加", "协助", "支持", "指导", "主办", "承办", "实施", "汇总", "推进", "承担", "会办", "坚持", "为牵头单位",
    "为责任单位", "为配合单位", "为主责单位"
  };

  /** What may stand between the last unit and the verb, or between two verbs. */
  private static final String[] ADVERBS = {
    "按照", "按", "依据", "根据", "依", "各自", "各", "职责", "职能", "分工", "职责范围", "范围", "行业管理", "管理", "分别", "分头",
    "共同", "具体", "联合", "积极", "密切", "持续", "长期", "常态化", "加快", "扎实", "抓好", "做好", "要", "应", "予以", "主要",
    "直接", "组织", "任务", "自", "等", "会同", "内", "依法", "结合实际", "统筹", "牵头抓总", "进行", "分级"
  };

  /** What none of the words above ends with can't be the end of any. */
  private static final CharacterSet LAST_OF_VERBS = CharacterSet.lastOf(List.of(VERBS));

  private static final CharacterSet LAST_OF_ADVERBS = CharacterSet.lastOf(List.of(ADVERBS));

  private static final String[] ORGANISATIONS = {"党组织", "社会组织", "群团组织", "行业组织", "经济组织", "合作组织"};

  private RoleWords() {}

  /** A closing verb phrase: where it begins, and what role it gives. */
  record Closing(int start, Role role) {}

  /**
   * Reads the verb phrase that a stretch of text ends with: {@code 省财政厅、省教育厅等[按职责分工负责]}.
   *
   * @return null if it ends with something else
   */
  static @Nullable Closing closing(String text, int from, int to) {
    int start = to;
    boolean verb = false;
    boolean lead = false;
    boolean support = false;
    boolean own = false;
    while (start > from) {
      char last = text.charAt(start - 1);
      String word = LAST_OF_VERBS.contains(last) ? ending(text, from, start, VERBS) : null;
      if (word != null) {
        verb = true;
        lead =
            lead
                || word.contains("牵头")
                || word.equals("主办")
                || word.contains("主责")
                || word.equals("总负责")
                || word.equals("汇总");
        support = support || isSupport(word);
        own = own || !isSupport(word);
      } else {
        boolean may = verb && LAST_OF_ADVERBS.contains(last);
        word = may ? ending(text, from, start, ADVERBS) : null;
        if (word == null || isNoun(word, text, from, start)) {
          break;
        }
      }
      start -= word.length();
    }
    if (!verb) {
      return null;
    }
    Role role =
        lead ? Role.LEAD : support && !ownVerb(text, start, to) ? Role.SUPPORT : Role.RESPONSIBLE;
    return new Closing(start, role);
  }

  /** 组织 of 基层党组织负责, 行业组织参与: somebody. */
  private static boolean isNoun(String adverb, String text, int from, int end) {
    return adverb.equals("组织") && ending(text, from, end, ORGANISATIONS) != null;
  }

  /** 配合落实 is support, 负责支持 too; 按职责分工负责 and 落实 alone are not. */
  private static boolean ownVerb(String text, int start, int to) {
    String phrase = text.substring(start, to);
    return phrase.contains("负责") && !phrase.contains("配合");
  }

  private static boolean isSupport(String word) {
    return switch (word) {
      case "配合", "协办", "协同", "参与", "参加", "协助", "支持", "指导", "会办", "为配合单位" -> true;
      default -> false;
    };
  }

  private static @Nullable String ending(String text, int from, int end, String[] words) {
    String longest = null;
    for (String word : words) {
      if (end - word.length() >= from
          && text.startsWith(word, end - word.length())
          && (longest == null || word.length() > longest.length())) {
        longest = word;
      }
    }
    return longest;
  }

  /** What a label in front of a colon announces. */
  enum LabelKind {
    UNITS,
    DEADLINE,
    /** Something else that clauses carry, such as 目标位置 or 联系人. */
    OTHER
  }

  /** A label's meaning; the role is null unless it announces units. */
  record Meaning(LabelKind kind, @Nullable Role role) {}

  /**
   * What a label announces, from the words in it: 牵头单位, 责任部门, 分管省领导, 完成时限.
   *
   * @return null if it is no label of a responsibility clause
   */
  static @Nullable Meaning label(String label) {
    if (label.length() > 16 || label.isEmpty()) {
      return null;
    }
    if (endsWithAny(label, "时限", "时间", "完成时", "期限", "日期", "进度", "时间节点", "时限要求", "时间要求")) {
      return new Meaning(LabelKind.DEADLINE, null);
    }
    if ((label.contains("领导") && !label.contains("小组"))
        || endsWithAny(label, "责任人", "负责人", "责任领导")) {
      return new Meaning(LabelKind.UNITS, Role.LEADER);
    }
    boolean noun =
        endsWithAny(
            label, "单位", "部门", "处室", "科室", "机构", "主体", "方", "地区", "市州", "部委", "厅局", "委局", "企业",
            "牵头", "负责", "配合", "责任", "参与", "参加", "协办", "主办", "承办", "落实", "支持", "指导");
    if (!noun) {
      return endsWithAny(label, "联系人", "位置", "联系电话", "备注", "来源")
          ? new Meaning(LabelKind.OTHER, null)
          : null;
    }
    if (label.contains("督导")) {
      // 督导单位 of a rectification plan sees to it that 责任单位 does the work, as those that 指导 do
      return new Meaning(LabelKind.UNITS, Role.SUPPORT);
    }
    // 主责单位 stands above 配合单位, as 牵头单位 does
    if (containsAny(label, "牵头", "主办", "主责", "主要责任", "第一责任", "总负责", "主要负责")) {
      return new Meaning(LabelKind.UNITS, Role.LEAD);
    }
    if (containsAny(label, "配合", "协办", "协同", "参与", "参加", "协助", "支持", "指导", "协作", "会办", "联办")) {
      return new Meaning(LabelKind.UNITS, Role.SUPPORT);
    }
    if (containsAny(label, "责任", "负责", "落实", "实施", "承办", "承担", "主管", "执行", "分工", "推进")) {
      return new Meaning(LabelKind.UNITS, Role.RESPONSIBLE);
    }
    return null;
  }

  private static boolean endsWithAny(String word, String... endings) {
    for (String ending : endings) {
      if (word.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }

  private static boolean containsAny(String word, String... parts) {
    for (String part : parts) {
      if (word.contains(part)) {
        return true;
      }
    }
    return false;
  }
}
