package org.hongtou.extract;

/** Why a figure is no target (目标): for tests and for people who look into a decision. */
enum NoTarget {
  /** 满16周岁. */
  AGE,
  /** A table whose cells ran together. */
  NO_CLAUSE,
  /** 由50个工作日压缩至…: what is changed. */
  FROM,
  /** 三项指标均达90%. */
  COUNTS_THE_INDICATORS,
  /** 大型渔船是指…超过24米. */
  DEFINITION,
  /** 高山滑雪、冬季两项、冰球: part of a name. */
  NAME_IN_A_LIST,
  /** 允许不超过五分之一的股东…, 可多次使用但最多不超过六批. */
  PERMITTED,
  /** 严禁设置2个以上检查点. */
  FORBIDDEN,
  /** 11个设区市全覆盖: the set is counted, its coverage is the target. */
  SET_THAT_IS_COVERED,
  /** 已建成50家. */
  PAST,
  /** 对年收入1亿元以上的企业. */
  CONDITION,
  /** 据预测，到2025年全国产量将超过200万辆. */
  FORECAST,
  /** 给予最高500万元奖励. */
  BENEFIT,
  /** 其中职工个人0.3%, of a figure that is none either. */
  PART_OF_NO_TARGET,
  /** 每季度报送1次. */
  FREQUENCY,
  /** A norm of a regulation (办法, 细则), or for each one of a case: 床位多于100张的，配备护理员不少于20人. */
  REGULATION,
  /** 是上一个规划期末的2.4倍. */
  DESCRIPTION,
  /** 自受理之日起5个工作日内. */
  STEP,
  /** 3年, 5个月. */
  TERM,
  /** 不少于10日. */
  TIME_AT_LEAST,
  /** A time that is neither brought down nor caps a proceeding. */
  TIME,
  /** 培育7个能耗降低6%以上的园区: the 6%. */
  PROPERTY_OF_WHAT_IS_COUNTED,
  /** 第三名: an ordinal. */
  RANK,
  /** 超6亿、超9亿的林场8个: the sums. */
  SUM_THAT_DEFINES,
  /** 实施4个专项行动. */
  PART_OF_THE_DOCUMENT,
  /** A number without a unit before a noun. */
  NO_UNIT,
  /** 建成500千伏变电站3座: the 500千伏. */
  GRADE,
  /** 30公里以上的道路. */
  THRESHOLD,
  /** 确定1名联络员. */
  POST,
  /** 全省11个设区市. */
  COUNTS_WHAT_EXISTS,
  /** 实施万名人才回乡工程. */
  NAME_OF_A_PLAN,
  /** 推动35户企业的37个项目建设: the 35. */
  WHOSE,
  /** 讲解、导览、寄存和租借四项服务. */
  COUNTS_A_LIST,
  /** 甲、乙等9个港口. */
  LIST,
  /** 持股50%以上的企业. */
  SHARE_THAT_DEFINES,
  /** No word makes a commitment of it. */
  NO_VERB
}
