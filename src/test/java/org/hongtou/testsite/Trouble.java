package org.hongtou.testsite;

import java.util.Locale;

/** What may go wrong with an answer. */
public enum Trouble {
  STATUS_404,
  STATUS_410,
  STATUS_403,
  STATUS_500,
  STATUS_503,
  /** 429 with {@code Retry-After: 1}. */
  TOO_MANY_NOW,
  /** 429 with a date two seconds ahead in {@code Retry-After}. */
  TOO_MANY_DATE,
  /** 503 with {@code Retry-After: 7200}. */
  TOO_MANY_LONG,
  /** A header every tenth of a second, 600 of them. */
  SLOW_HEAD,
  /** A byte every tenth of a second, 1,200 of them. */
  SLOW_BODY,
  /** Nothing at all, for two minutes. */
  SILENT,
  /** A body in chunks that never ends. */
  ENDLESS_BODY,
  /** One gigabyte of blanks, packed by gzip. */
  BOMB,
  /** A chunk whose length is no number. */
  BAD_CHUNK,
  /** A {@code Content-Length} longer than what comes. */
  SHORT_BODY,
  /** The connection is closed before any answer. */
  CUT,
  /** Chunks without the last. */
  CUT_CHUNKS,
  /** A hundred thousand headers. */
  HEADER_FLOOD,
  /** An answer that is no HTTP. */
  NOT_HTTP,
  /** 200 with a page that says 您访问的页面不存在. */
  SOFT_404,
  /** 200 with a page that asks for a password. */
  LOGIN_PAGE;

  /** As it stands in addresses: {@code slow-head}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
