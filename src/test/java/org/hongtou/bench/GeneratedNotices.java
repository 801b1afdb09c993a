package org.hongtou.bench;

import java.nio.charset.StandardCharsets;
import java.util.Random;

/**
 * Composes notices for measuring search in many of them: the same seed and number, the same text.
 * They are like real ones in what counts for an index (numbered tasks with units, figures and
 * deadlines; frequent and rare words), not in what they order.
 */
final class GeneratedNotices {
  private static final String[] PROVINCES = {
    "江西省", "湖北省", "安徽省", "陕西省", "江苏省", "吉林省", "四川省", "云南省", "山东省", "湖南省", "福建省", "贵州省"
  };
  private static final String[] UNITS = {
    "商务厅",
    "工业和信息化厅",
    "财政厅",
    "科技厅",
    "教育厅",
    "民政厅",
    "农业农村厅",
    "生态环境厅",
    "交通运输厅",
    "文化和旅游厅",
    "自然资源厅",
    "住房城乡建设厅",
    "人力资源社会保障厅",
    "卫生健康委",
    "市场监管局",
    "统计局",
    "数据局",
    "林业局"
  };
  private static final String[] THINGS = {
    "智慧城市", "跨境电商", "养老服务", "冷链物流", "数字经济", "开发区", "职业技能培训", "农村公路", "充电基础设施", "公共服务平台", "中小企业",
    "文化旅游", "绿色建筑", "工业互联网", "森林防火", "家政服务", "社区食堂", "科技成果转化", "中药材种植", "预制菜", "商业航天", "低空经济",
    "海绵城市", "营商环境", "产业集群", "夜间经济", "茶叶加工", "水库除险加固", "体育公园", "再生资源回收"
  };
  private static final String[] VERBS = {"推进", "完善", "培育", "壮大", "规范", "加快", "优化", "支持"};
  private static final String[] NOUNS = {"建设", "发展", "改造", "体系建设", "试点", "标准制定", "示范工程", "监测"};
  private static final String[] INDICATORS = {
    "示范项目", "5G基站", "服务网点", "龙头企业", "培训人员", "公共停车位", "充电桩", "标准化基地"
  };
  private static final String[] MEASURES = {"个", "万个", "家", "万人次", "处"};

  private final long seed;

  GeneratedNotices(long seed) {
    this.seed = seed;
  }

  static String path(int number) {
    return "generated/" + number / 1000 + "/" + number + ".txt";
  }

  /** A notice as a text file. */
  byte[] file(int number) {
    return text(number).getBytes(StandardCharsets.UTF_8);
  }

  private String text(int number) {
    Random random = new Random(seed * 31 + number);
    String province = of(PROVINCES, random);
    String issuer = province + of(UNITS, random);
    int year = 2015 + random.nextInt(11);
    String topic = of(THINGS, random);
    StringBuilder text = new StringBuilder(800);
    text.append(issuer).append("关于").append(of(VERBS, random)).append(topic);
    text.append(of(NOUNS, random)).append("工作的通知\n");
    text.append(province, 0, 1).append("办发〔").append(year).append("〕").append(number + 1);
    text.append("号\n各设区市人民政府，省直有关部门：\n为做好").append(topic).append("工作，现将有关事项通知如下。\n");
    int tasks = 3 + random.nextInt(5);
    for (int i = 0; i < tasks; i++) {
      text.append("一二三四五六七八".charAt(i)).append('、').append(of(VERBS, random));
      text.append(of(THINGS, random)).append(of(NOUNS, random)).append('。');
      text.append("围绕").append(of(THINGS, random)).append("和").append(of(THINGS, random));
      text.append("，").append(of(VERBS, random)).append(of(THINGS, random)).append("，建立工作台账");
      text.append((char) ('一' + random.nextInt(15_000))).append("，压实各方责任。到");
      text.append(year + 1 + random.nextInt(4)).append("年，建成").append(of(INDICATORS, random));
      text.append(1 + random.nextInt(900)).append(of(MEASURES, random)).append("。（省");
      text.append(of(UNITS, random)).append("牵头，省").append(of(UNITS, random)).append("配合）\n");
    }
    text.append(issuer).append('\n').append(year).append('年').append(1 + random.nextInt(12));
    return text.append('月').append(1 + random.nextInt(28)).append("日\n").toString();
  }

  private static String of(String[] words, Random random) {
    return words[random.nextInt(words.length)];
  }
}
