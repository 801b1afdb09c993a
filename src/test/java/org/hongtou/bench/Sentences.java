package org.hongtou.bench;

import com.hankcs.hanlp.corpus.tag.Nature;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.hongtou.testsite.SectionFile;

/** The sentences of {@code sentences.txt}, filled. */
final class Sentences {
  private static final String[] UNITS = {
    "省发展改革委",
    "省教育厅",
    "省科技厅",
    "省工业和信息化厅",
    "省公安厅",
    "省民政厅",
    "省司法厅",
    "省财政厅",
    "省人力资源社会保障厅",
    "省自然资源厅",
    "省生态环境厅",
    "省住房城乡建设厅",
    "省交通运输厅",
    "省水利厅",
    "省农业农村厅",
    "省商务厅",
    "省文化和旅游厅",
    "省卫生健康委",
    "省退役军人厅",
    "省应急管理厅",
    "省审计厅",
    "省国资委",
    "省市场监管局",
    "省广电局",
    "省体育局",
    "省统计局",
    "省医保局",
    "省林业局",
    "省地方金融管理局",
    "省数据局",
    "省通信管理局",
    "省税务局",
    "人民银行省分行",
    "团省委",
    "省妇联",
    "省委组织部",
    "省委宣传部",
    "省委网信办"
  };
  private static final String[] PLACES = {
    "南昌", "九江", "赣州", "合肥", "芜湖", "武汉", "宜昌", "襄阳", "长沙", "株洲", "西安", "宝鸡", "成都", "绵阳", "昆明", "大理",
    "贵阳", "遵义", "福州", "泉州", "济南", "烟台", "长春", "吉林市", "南京", "盐城"
  };

  private static final Map<String, List<String>> SECTIONS =
      SectionFile.read(Sentences.class, "sentences.txt");
  private static final Vocabulary NOUNS = Vocabulary.of(Nature.n);
  private static final Vocabulary VERBS = Vocabulary.of(Nature.v);
  private static final Vocabulary GERUNDS = Vocabulary.of(Nature.vn);
  private static final Vocabulary ADJECTIVES = Vocabulary.of(Nature.a);

  private final Random random;
  private final String topic;
  private final int year;

  /**
   * @param year that the notice is of
   */
  Sentences(Random random, int year) {
    this.random = random;
    this.year = year;
    this.topic = NOUNS.any(random) + NOUNS.any(random) + GERUNDS.any(random);
  }

  /** What the notice is about. */
  String topic() {
    return topic;
  }

  /** A sentence of a section. */
  String any(String section) {
    List<String> all = Objects.requireNonNull(SECTIONS.get(section), section);
    return filled(all.get(random.nextInt(all.size())));
  }

  String unit() {
    return UNITS[random.nextInt(UNITS.length)];
  }

  private String filled(String sentence) {
    StringBuilder out = new StringBuilder(sentence.length() * 2);
    for (int i = 0; i < sentence.length(); i++) {
      if (sentence.charAt(i) == '{') {
        out.append(value(sentence.charAt(i + 1)));
        i += 2;
      } else {
        out.append(sentence.charAt(i));
      }
    }
    return out.toString();
  }

  private String value(char slot) {
    return switch (slot) {
      case 'n' -> NOUNS.any(random);
      case 'v' -> VERBS.any(random);
      case 'g' -> GERUNDS.any(random);
      case 'a' -> ADJECTIVES.any(random);
      case 'T' -> topic;
      case 'U' -> unit();
      case 'C' -> PLACES[random.nextInt(PLACES.length)];
      case 'N' -> Integer.toString(2 + random.nextInt(90));
      case 'P' -> Integer.toString(60 + random.nextInt(39));
      case 'p' -> Integer.toString(5 + random.nextInt(20));
      case 'Y' -> Integer.toString(year + random.nextInt(4));
      case 'M' -> Integer.toString(1 + random.nextInt(12));
      default -> throw new IllegalStateException("no slot " + slot);
    };
  }
}
