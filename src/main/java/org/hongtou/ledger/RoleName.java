package org.hongtou.ledger;

import org.hongtou.model.Role;

/** What offices call a role. */
public final class RoleName {
  private RoleName() {}

  /** 牵头, 责任, 配合, 领导. */
  public static String of(Role role) {
    return switch (role) {
      case LEAD -> "牵头";
      case RESPONSIBLE -> "责任";
      case SUPPORT -> "配合";
      case LEADER -> "领导";
    };
  }
}
