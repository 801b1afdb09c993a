package org.hongtou.read.formats.word;

import org.jspecify.annotations.Nullable;

/** What holds inside a group of an RTF file; a group inside it begins with the same. */
final class RtfState {
  /** What becomes of text. */
  enum Destination {
    /** Goes into the story. */
    TEXT,
    /** Is left out, with the groups inside: pictures, styles, headers. */
    SKIP,
    /** Is left out, but a group inside may hold text: the properties of a shape. */
    AROUND,
    FONTS,
    LABEL,
    FIELD_CODE,
    SHAPE_NAME,
    SHAPE_VALUE
  }

  Destination destination = Destination.TEXT;

  /** Where the result of the field goes that this group belongs to. */
  Destination around = Destination.TEXT;

  RtfStory story;

  /** What is done where the group ends; not for groups inside. */
  @Nullable Runnable atEnd;

  int font;

  /** How many bytes stand behind a Unicode character for readers that don't know it. */
  int replacements = 1;

  boolean hidden;
  boolean deleted;
  boolean inTable;
  int tableLevel;
  int list;
  int listLevel;

  RtfState(RtfStory story) {
    this.story = story;
  }

  /** The state at the beginning of a group inside this one. */
  RtfState copy() {
    RtfState copy = new RtfState(story);
    copy.destination = destination;
    copy.around = around;
    copy.font = font;
    copy.replacements = replacements;
    copy.hidden = hidden;
    copy.deleted = deleted;
    copy.inTable = inTable;
    copy.tableLevel = tableLevel;
    copy.list = list;
    copy.listLevel = listLevel;
    return copy;
  }

  /** Takes the paragraph's properties back ({@code \pard}). */
  void resetParagraph() {
    inTable = false;
    tableLevel = 0;
    list = 0;
    listLevel = 0;
  }

  /** Begins a story of its own: a text box, a note. */
  void begin(RtfStory other) {
    story = other;
    destination = Destination.TEXT;
    resetParagraph();
  }

  boolean isShown() {
    return !hidden && !deleted;
  }

  /** In how many tables, one inside the other, the paragraph stands. */
  int level() {
    return inTable || story.isInRow() ? Math.max(tableLevel, 1) : tableLevel;
  }
}
