package org.hongtou.model;

/** What a unit has to do with a task. */
public enum Role {
  /** 牵头, 主办: leads. */
  LEAD("lead"),
  /** 责任单位, 负责, 按职责分工负责: is responsible where no lead is named. */
  RESPONSIBLE("responsible"),
  /** 配合, 协办, 参与, 指导: supports. */
  SUPPORT("support"),
  /** A named person or office holder, such as 分管省领导. */
  LEADER("leader");

  private final String written;

  Role(String written) {
    this.written = written;
  }

  /** As in JSON and on the command line. */
  @Override
  public String toString() {
    return written;
  }
}
