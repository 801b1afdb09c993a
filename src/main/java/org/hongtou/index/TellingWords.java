package org.hongtou.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.hongtou.model.Notice;
import org.hongtou.model.Responsibility;
import org.hongtou.model.Task;
import org.jspecify.annotations.Nullable;

/**
 * The words that tell what a notice or task is about: frequent in it and rare in the index
 * (tf·idf). Names of its issuers, its province and the units with tasks don't count: what is alike
 * elsewhere has others.
 *
 * <p>Lucene's MoreLikeThis does the same with single terms only. What policies are about is often
 * too new for HanLP's dictionary, which gives its characters (冷链 is 冷 and 链): here it is a word,
 * too, and looked for as a phrase.
 */
final class TellingWords {
  private static final int MOST = 30;

  /** Counting a phrase takes longer than looking up a word. */
  private static final int MOST_PHRASES = 20;

  private static final int LONGEST_PHRASE = 4;

  /** A word that more of the notices have says little. */
  private static final double TOO_COMMON = 0.3;

  /** Tasks and targets are short: what a tenth of them has is 加快 or 支持. */
  private static final double TOO_COMMON_IN_PARTS = 0.1;

  /** In few documents no word is common. */
  private static final int FEW_DOCUMENTS = 10;

  private static final int OF_TITLE = 4;
  private static final int OF_HEADING = 2;

  /** What every title has around its subject. */
  private static final Set<String> FRAME = Set.of("关于", "印发", "转发", "通知", "意见", "做好", "进一步", "实施");

  private final IndexSearcher lucene;
  private final List<String> names = new ArrayList<>();
  private final Set<String> partsOfNames = new HashSet<>(FRAME);

  /** How often the notice or task has each. */
  private final Map<String, Occurrences> words = new HashMap<>();

  private final Map<String, Occurrences> phrases = new HashMap<>();

  /** A word, or the characters of a phrase, and its frequency. */
  private static final class Occurrences {
    private final List<Token> tokens;
    private int count;

    Occurrences(List<Token> tokens) {
      this.tokens = tokens;
    }
  }

  /**
   * A word or short phrase.
   *
   * @param tokens what it is looked for by
   * @param weight how telling it is, above 0
   */
  record Telling(String text, List<Token> tokens, float weight) {}

  TellingWords(IndexSearcher lucene, Notice notice, @Nullable Task task) {
    this.lucene = lucene;
    Stream.concat(
            Stream.concat(
                notice.metadata().issuers().stream(),
                Stream.of(notice.metadata().region(), notice.metadata().documentType())),
            notice.tasks().stream()
                .flatMap(each -> each.responsibilities().stream())
                .map(Responsibility::asWritten))
        .filter(Objects::nonNull)
        .map(TokenScanner::normalized)
        .distinct()
        .forEach(names::add);
    names.forEach(name -> TokenScanner.scan(name).forEach(t -> partsOfNames.add(t.text())));
    if (task == null) {
      count(notice.metadata().title(), OF_TITLE);
      notice.tasks().forEach(each -> count(each.title(), OF_HEADING));
      count(notice.text(), 1);
    } else {
      count(task.title(), OF_TITLE);
      count(task.section(), 1);
      count(task.text(), 1);
    }
    if (task == null) {
      // What a long text has once, it has by the way.
      words.values().removeIf(one -> one.count < 2);
      phrases.values().removeIf(one -> one.count < 2);
    }
  }

  private void count(@Nullable String text, int times) {
    if (text == null) {
      return;
    }
    List<Token> tokens = TokenScanner.scan(text);
    for (Token token : tokens) {
      if (isTelling(token)) {
        words.computeIfAbsent(token.text(), t -> new Occurrences(List.of(token))).count += times;
      }
    }
    for (List<Token> run : runs(tokens)) {
      StringBuilder phrase = new StringBuilder();
      run.forEach(token -> phrase.append(token.text()));
      if (isTelling(phrase.toString())) {
        phrases.computeIfAbsent(phrase.toString(), t -> new Occurrences(run)).count += times;
      }
    }
  }

  /** Single characters side by side. */
  private static List<List<Token>> runs(List<Token> tokens) {
    List<List<Token>> runs = new ArrayList<>();
    List<Token> open = new ArrayList<>();
    for (Token word : QueryWords.words(tokens)) {
      boolean single = word.length() == 1 && !QueryWords.isParticle(word);
      if (!open.isEmpty() && (!single || open.getLast().end() != word.start())) {
        runs.add(List.copyOf(open));
        open.clear();
      }
      if (single) {
        open.add(word);
      }
    }
    runs.add(List.copyOf(open));
    return runs;
  }

  private boolean isTelling(Token token) {
    String text = token.text();
    // Years and figures are alike by chance, 5G is not.
    boolean figure =
        Character.isDigit(text.charAt(0)) && !Character.isLetter(text.charAt(text.length() - 1));
    return text.length() > 1 && !figure && !partsOfNames.contains(text);
  }

  private boolean isTelling(String phrase) {
    return phrase.length() > 1
        && phrase.length() <= LONGEST_PHRASE
        && phrase.codePoints().allMatch(Character::isIdeographic)
        && names.stream().noneMatch(name -> name.contains(phrase));
  }

  /**
   * The most telling first.
   *
   * @param kind of the documents that are to be like it
   * @param least how many documents have to have a word; itself included where it is of the index
   */
  List<Telling> of(HitKind kind, int least) throws IOException {
    String field = IndexSchema.textField(kind);
    int documents = Math.max(1, lucene.getIndexReader().getDocCount(field));
    double share = kind == HitKind.NOTICE ? TOO_COMMON : TOO_COMMON_IN_PARTS;
    int most = documents < FEW_DOCUMENTS ? documents : (int) Math.ceil(documents * share);
    List<Telling> telling = new ArrayList<>();
    for (Map.Entry<String, Occurrences> word : words.entrySet()) {
      int frequency = lucene.getIndexReader().docFreq(new Term(field, word.getKey()));
      if (frequency >= least && frequency <= most) {
        telling.add(telling(word, frequency, documents));
      }
    }
    for (Map.Entry<String, Occurrences> phrase : mostFrequent(phrases)) {
      int frequency = lucene.count(TextQuery.inField(field, phrase.getValue().tokens));
      if (frequency >= least && frequency <= most) {
        telling.add(telling(phrase, frequency, documents));
      }
    }
    return heaviest(telling);
  }

  private static Telling telling(
      Map.Entry<String, Occurrences> word, int frequency, int documents) {
    double rarity = Math.log((documents + 1.0) / (frequency + 0.5));
    float weight = (float) (word.getValue().count * Math.max(rarity, 0.1));
    return new Telling(word.getKey(), word.getValue().tokens, weight);
  }

  private static List<Map.Entry<String, Occurrences>> mostFrequent(Map<String, Occurrences> all) {
    return all.entrySet().stream()
        .sorted(
            Comparator.comparingInt((Map.Entry<String, Occurrences> one) -> -one.getValue().count)
                .thenComparing(Map.Entry::getKey))
        .limit(MOST_PHRASES)
        .toList();
  }

  /** 智慧 says nothing beside a heavier 智慧城市 of which it is a part. */
  private static List<Telling> heaviest(List<Telling> telling) {
    List<Telling> heaviest = new ArrayList<>();
    telling.stream()
        .sorted(
            Comparator.comparingDouble((Telling one) -> -one.weight()).thenComparing(Telling::text))
        .forEachOrdered(
            one -> {
              boolean part = heaviest.stream().anyMatch(h -> h.text().contains(one.text()));
              if (heaviest.size() < MOST && !part) {
                heaviest.add(one);
              }
            });
    return heaviest;
  }
}
