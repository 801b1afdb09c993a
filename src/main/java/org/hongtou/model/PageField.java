package org.hongtou.model;

/**
 * What a web page says about its notice outside the notice's text: in its index table (信息公开目录) or
 * meta tags.
 */
public enum PageField {
  /** 标题, 名称. */
  TITLE,
  /** 发文字号, 文号. */
  DOCUMENT_NUMBER,
  /** 发文机关, 发文机构, 制发单位. */
  ISSUER,
  /** 成文日期, 生成日期; ISO 8601. */
  WRITTEN_DATE,
  /** 发布日期, 公开日期; ISO 8601. */
  PUBLISHED_DATE,
  /** 索引号. */
  INDEX_NUMBER,
  /** 主题分类. */
  TOPIC,
  /** 有效性, 效力状态. */
  VALIDITY,
  /** 公开方式. */
  DISCLOSURE,
  /** The name of the web site. */
  SITE,
  /** The address that the page gives for itself. */
  URI
}
