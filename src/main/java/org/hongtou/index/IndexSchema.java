package org.hongtou.index;

import java.util.Map;
import org.hongtou.model.Notice;

/**
 * The shape of the index: its version and its fields.
 *
 * <p>A notice is a block of Lucene documents that are written and replaced together: the notice
 * itself, its record, each task, each target. All of them carry the path of the notice's file.
 *
 * <p>Texts of the three kinds stand in fields of their own, so that each kind has its own word
 * statistics: a word that is rare in targets counts there, however common it is in notices.
 *
 * <p>Whoever changes a field, or how text is cut into terms, raises {@link #VERSION}: an index of
 * another version is refused.
 */
final class IndexSchema {
  private static final String VERSION = "6";

  /** Key in the commit's user data; an index without it isn't Hongtou's. */
  static final String COMMIT_KEY = "hongtou.schema";

  /** What stands under {@link #COMMIT_KEY}: the index's version and that of the records in it. */
  static final String COMMIT_VALUE = VERSION + "/" + Notice.SCHEMA_VERSION;

  /** Key in the commit's user data: whether the groups of the same notice are up to date. */
  static final String GROUPED_KEY = "hongtou.grouped";

  // Of every document
  static final String PATH = "path";
  static final String KIND = "kind";
  static final String ORDINAL = "ordinal";

  // Of notices, tasks and targets alike: the group of files that hold the same notice, and the
  // place among them; see SourceGroups. They change without the notice being written anew.
  static final String GROUP = "same.group";
  static final String RANK = "same.rank";

  /** The number of the commit that brought the notice, new or changed; see {@link CommitNumber}. */
  static final String CAME = "came";

  /** Whether it no longer holds: a value of {@link RepealedNotices}; changes as the groups do. */
  static final String REPEALED = "repealed";

  /** What repeals it, as people are told; only where another notice does. */
  static final String REPEALED_BY = "repealed.by";

  // Of notices, tasks and targets alike, for filters and order
  static final String REGION = "region";
  static final String YEAR = "year";
  static final String DATE = "date";

  /** Roles that a task's units have; for a notice all its tasks'. */
  static final String ROLE = "role";

  /** Names of units in any role, see {@link UnitNames}; with a role in {@link #unit(Object)}. */
  static final String UNIT = "unit";

  /** Names of the notice's issuers, see {@link UnitNames}. */
  static final String ISSUER = "issuer";

  /** See {@link FilterKey}: kind of document, document number, numbers and titles of citations. */
  static final String TYPE = "type";

  static final String NUMBER_KEY = "number.key";
  static final String CITES = "cites";

  // Numbers are doc values, with a skip index, and no points: a filter on them looks through what
  // else was found, and opening an index with points takes markedly longer.

  /** Of tasks and targets: the last day by which, a number like 20251231, for filters and order. */
  static final String DUE = "due";

  // Of targets: the figure, or the lower and the upper; its unit; the figure for order
  static final String VALUE_LOW = "value.low";
  static final String VALUE_HIGH = "value.high";
  static final String VALUE_UNIT = "value.unit";
  static final String VALUE_ORDER = "value.order";

  /** What is measured, as written, to be counted by. */
  static final String INDICATOR_NAME = "indicator.name";

  /** What a target's figure may be compared by, see {@link ConflictFields}: what is measured. */
  static final String COMPARED_WHAT = "compared.what";

  /** The place whose figure it is. */
  static final String COMPARED_WHERE = "compared.where";

  /** Of a target with a figure: its unit and kind, to be counted by; see {@link TargetFigures}. */
  static final String MEASURE = "measure";

  // Of a notice
  static final String ID = "id";
  static final String TITLE = "title";
  static final String NUMBER = "number";
  static final String ISSUERS = "issuers";

  /** See {@link NoticeLinks}: what connects it with other notices. */
  static final String LINKS = "links";

  /** Terms by which a citation finds it: see {@link NoticeLinks#titleKeys}. */
  static final String TITLE_KEY = "title.key";

  /** The same terms, and document numbers, of what it cites. */
  static final String CITED_KEY = "cited.key";

  /** Whether it repeals others; the field is its own only term. */
  static final String REPEALING = "repealing";

  static final String TEXT = "text";

  /** See {@link StoredText}. */
  static final String WHOLE_TEXT = "text.whole";

  static final String LONG_TEXT = "text.long";

  static final String SHA256 = "file.sha256";
  static final String BYTES = "file.bytes";
  static final String MODIFIED = "file.modified";
  static final String EXTRACTOR = "file.extractor";

  /** Length of the text in UTF-8, beside which the index's own length is seen. */
  static final String TEXT_BYTES = "text.bytes";

  /** Codes of its warnings, to be counted by, and how many there are. */
  static final String WARNING = "warning";

  static final String WARNINGS = "warnings";

  /** The address that a notice came from; here a part of {@link #FACTS}. */
  static final String URI = "uri";

  /** See {@link SourceFacts}. */
  static final String FACTS = "same.facts";

  // Of a task
  static final String TASK_ID = "task.id";
  static final String TASK_TITLE = "task.title";
  static final String TASK_TEXT = "task.text";
  static final String TASK_UNITS = "task.units";
  static final String TASK_SECTION = "task.section";
  static final String TASK_NOTICE = "task.notice";

  /** The deadline as people write it, see {@link WrittenDeadline}. */
  static final String TASK_DEADLINE = "task.deadline";

  // Of a target
  static final String TARGET_TEXT = "target.text";
  static final String TARGET_INDICATOR = "target.indicator";
  static final String TARGET_TASK = "target.task";
  static final String TARGET_UNITS = "target.units";
  static final String TARGET_NOTICE = "target.notice";
  static final String TARGET_DEADLINE = "target.deadline";

  /** The record as the caller gave it; a document of its own, so that hits don't load it. */
  static final String RECORD = "record";

  /** {@link #KIND} of the document that holds {@link #RECORD}. */
  static final String RECORD_KIND = "record";

  private IndexSchema() {}

  /** The field of the units in one role. */
  static String unit(Object role) {
    return UNIT + "." + role;
  }

  /** The field of the units in one role by the one name that each goes by, to be counted by. */
  static String unitName(Object role) {
    return "unit.name." + role;
  }

  /** The fields that a query's words are looked for in, and how much each counts. */
  static Map<String, Float> weights(HitKind kind) {
    return switch (kind) {
      case NOTICE -> Map.of(TITLE, 2.5f, NUMBER, 2f, ISSUERS, 1.5f, TEXT, 1f);
      case TASK ->
          Map.of(
              TASK_TITLE, 1.6f,
              TASK_TEXT, 1f,
              TASK_UNITS, 1.5f,
              TASK_SECTION, 0.8f,
              TASK_NOTICE, 0.4f,
              TASK_DEADLINE, 0.6f);
      case TARGET ->
          Map.of(
              TARGET_INDICATOR, 1.5f,
              TARGET_TEXT, 1f,
              TARGET_UNITS, 0.6f,
              TARGET_TASK, 0.6f,
              TARGET_NOTICE, 0.4f,
              TARGET_DEADLINE, 0.6f);
    };
  }

  /** The field whose text is shown as passages. */
  static String textField(HitKind kind) {
    return switch (kind) {
      case NOTICE -> TEXT;
      case TASK -> TASK_TEXT;
      case TARGET -> TARGET_TEXT;
    };
  }
}
