package org.hongtou.words;

/** What a {@link Quantity} measures. */
public enum Measure {
  /** Sums: 元, 美元. */
  MONEY,
  /** Things: 个, 家, 项. */
  COUNT,
  /** Persons: 人, 名, 人次. */
  PEOPLE,
  /** What takes place so many times: 场, 次. */
  EVENT,
  /** A part of a whole: %, 成, 三分之一, 一半; always in %. */
  SHARE,
  /** A difference of shares: 个百分点. */
  POINTS,
  /** Times of a former value: 3倍, 翻一番. */
  MULTIPLE,
  /** A place in a ranking: 前十, 第5位. */
  RANK,
  /** Durations: 年, 个月, 工作日, 小时. */
  TIME,
  /** Ages: 周岁. */
  AGE,
  /** Sizes, weights, powers, volumes of data: 亩, 吨, 千瓦, Gbps; ratios such as 张/千人. */
  PHYSICAL,
  /** The unit isn't written: 10以上, 超500亿. */
  ELIDED
}
