package org.hongtou.words;

import com.hankcs.hanlp.corpus.tag.Nature;
import com.hankcs.hanlp.dictionary.CoreBiGramTableDictionary;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.dictionary.other.CharType;
import com.hankcs.hanlp.seg.common.Vertex;
import com.hankcs.hanlp.utility.Predefine;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.hongtou.words.Segmenter.Word;

/**
 * The cheapest way through all words that a text may be cut into: the very words of HanLP's {@code
 * ViterbiSegment} without names and user's dictionary, by the same dictionaries and the same
 * arithmetic, in a seventh of the time. HanLP makes a list for each character and an object with a
 * string for each word that may stand there; here they are numbers in arrays, which are used again
 * for the next text, and a string is made once for each word of the dictionary.
 *
 * <p>For one thread at a time.
 */
final class WordLattice {
  /** Arrays for longer texts are not kept. */
  private static final int LONGEST_KEPT = 1 << 16;

  private static final int[] BASE = CoreDictionary.trie.getBase();
  private static final int[] CHECK = CoreDictionary.trie.getCheck();

  /** What is known of each word of the dictionary; null for a word that was not met yet. */
  private static final DictionaryWord[] WORDS = new DictionaryWord[CoreDictionary.trie.size()];

  private static final DictionaryWord BEGIN = new DictionaryWord(" ", Vertex.newB());
  private static final DictionaryWord END = new DictionaryWord(" ", Vertex.newE());
  private static final DictionaryWord PLAIN = atom(Nature.n, -1);
  private static final DictionaryWord SIGN = atom(Nature.w, -1);
  private static final DictionaryWord NUMBER = atom(Nature.m, CoreDictionary.M_WORD_ID);
  private static final DictionaryWord LETTERS = atom(Nature.nx, CoreDictionary.X_WORD_ID);

  private static final int NOT_REACHED = -1;

  private char[] text = new char[0];
  private int length;

  /** The nodes of the words that begin at a place are those from {@code first[place]} on. */
  private int[] first = new int[256];

  /** The words of the dictionary alone, as {@link #first} is for all. */
  private int[] found = new int[256];

  /** How long the stretch without a word is that begins at a place; 0 for none. */
  private int[] atom = new int[256];

  private int[] foundLength = new int[512];
  private DictionaryWord[] foundWord = new DictionaryWord[512];

  private int[] ends = new int[512];
  private DictionaryWord[] words = new DictionaryWord[512];
  private double[] cost = new double[512];
  private int[] from = new int[512];

  /**
   * What the search for the cheapest way asks of a word.
   *
   * @param unseen what the word costs behind one that it never stood behind in HanLP's corpus: most
   *     pairs are such, and a logarithm takes longer than all else
   */
  private record DictionaryWord(String text, int id, int frequency, String nature, double unseen) {
    DictionaryWord(String text, Vertex vertex) {
      this(text, vertex.wordID, vertex.attribute.totalFrequency, nature(vertex.guessNature()));
    }

    DictionaryWord(String text, int id, int frequency, String nature) {
      this(text, id, frequency, nature, cost(0, 0, frequency));
    }

    private static String nature(Nature nature) {
      return nature == null ? "" : nature.toString();
    }
  }

  private static DictionaryWord atom(Nature nature, int id) {
    return new DictionaryWord("", id, Predefine.OOV_DEFAULT_FREQUENCY, nature.toString());
  }

  /** HanLP's cost of a word behind another, digit by digit. */
  private static double cost(int together, int frequencyBefore, int frequency) {
    return -Math.log(
        Predefine.lambda * (Predefine.myu * together / (frequencyBefore + 1) + 1 - Predefine.myu)
            + (1 - Predefine.lambda) * frequency / Predefine.TOTAL_FREQUENCY);
  }

  private static double cost(DictionaryWord before, DictionaryWord word) {
    int together = CoreBiGramTableDictionary.getBiFrequency(before.id, word.id);
    return together == 0 ? word.unseen : cost(together, before.frequency, word.frequency);
  }

  /** The words of a text, in order. */
  List<Word> words(String written) {
    length = written.length();
    if (text.length < length) {
      text = new char[Math.max(256, length + length / 4)];
    }
    written.getChars(0, length, text, 0);
    if (first.length < length + 2) {
      first = new int[text.length + 2];
      found = new int[text.length + 2];
      atom = new int[text.length + 2];
    }
    findWords();
    fillGaps();
    makeNodes();
    List<Word> way = way(cheapestEnd());
    if (text.length > LONGEST_KEPT) {
      forget();
    }
    return way;
  }

  private void forget() {
    text = new char[0];
    first = new int[256];
    found = new int[256];
    atom = new int[256];
    foundLength = new int[512];
    foundWord = new DictionaryWord[512];
    ends = new int[512];
    words = new DictionaryWord[512];
    cost = new double[512];
    from = new int[512];
  }

  /** All words of the dictionary, by place, the shorter before the longer. */
  private void findWords() {
    int count = 0;
    for (int begin = 0; begin < length; begin++) {
      found[begin] = count;
      int state = BASE[0];
      for (int i = begin; i < length; i++) {
        int next = state + text[i] + 1;
        if (next >= CHECK.length || CHECK[next] != state) {
          break;
        }
        state = BASE[next];
        if (CHECK[state] == state && BASE[state] < 0) {
          if (count == foundLength.length) {
            foundLength = Arrays.copyOf(foundLength, count * 2);
            foundWord = Arrays.copyOf(foundWord, count * 2);
          }
          foundLength[count] = i + 1 - begin;
          foundWord[count] = word(-BASE[state] - 1, begin, i + 1);
          count++;
        }
      }
    }
    found[length] = count;
  }

  private DictionaryWord word(int number, int start, int end) {
    DictionaryWord known = WORDS[number];
    if (known == null) {
      // Two threads may both make it; either will do.
      String written = new String(text, start, end - start);
      CoreDictionary.Attribute attribute = CoreDictionary.get(number);
      known = new DictionaryWord(written, new Vertex(written, attribute, number));
      WORDS[number] = known;
    }
    return known;
  }

  private boolean hasWord(int place) {
    return found[place] < found[place + 1];
  }

  /** Where no word begins that a way could come to: numbers, letters, signs, rare characters. */
  private void fillGaps() {
    Arrays.fill(atom, 0, length + 1, 0);
    int place = 0;
    while (place < length) {
      if (hasWord(place)) {
        place += foundLength[found[place + 1] - 1];
        continue;
      }
      int end = place + 1;
      while (end < length && (!hasWord(end) || CharType.get(text[end]) == CharType.CT_CNUM)) {
        end++;
      }
      cutAtoms(place, end);
      place = end;
    }
  }

  /** Stretches of characters of one kind; a point or comma within a number belongs to it. */
  private void cutAtoms(int start, int end) {
    int from = start;
    byte kind = CharType.get(text[start]);
    for (int i = start + 1; i < end; i++) {
      byte next = CharType.get(text[i]);
      if (next != kind) {
        if (kind == CharType.CT_NUM
            && "，,．.".indexOf(text[i]) >= 0
            && i + 1 < end
            && CharType.get(text[i + 1]) == CharType.CT_NUM) {
          continue;
        }
        atom[from] = i - from;
        from = i;
      }
      kind = next;
    }
    atom[from] = end - from;
  }

  private void makeNodes() {
    int most = found[length] + length + 1;
    if (ends.length < most) {
      ends = new int[most + most / 4];
      words = new DictionaryWord[ends.length];
      cost = new double[ends.length];
      from = new int[ends.length];
    }
    int count = 0;
    for (int place = 0; place < length; place++) {
      first[place] = count;
      boolean known = false;
      for (int i = found[place]; i < found[place + 1]; i++) {
        ends[count] = place + foundLength[i];
        words[count] = foundWord[i];
        count++;
        known |= foundLength[i] == atom[place];
      }
      if (atom[place] > 0 && !known) {
        ends[count] = place + atom[place];
        words[count] = atom(CharType.get(text[place]));
        count++;
      }
    }
    first[length] = count;
    ends[count] = length + 1;
    words[count] = END;
    count++;
    first[length + 1] = count;
    Arrays.fill(from, 0, count, NOT_REACHED);
  }

  private static DictionaryWord atom(byte kind) {
    return switch (kind) {
      case CharType.CT_NUM, CharType.CT_INDEX, CharType.CT_CNUM -> NUMBER;
      case CharType.CT_DELIMITER, CharType.CT_OTHER -> SIGN;
      case CharType.CT_SINGLE -> LETTERS;
      default -> PLAIN;
    };
  }

  /** The node of the text's end, with the cheapest way to it in {@link #from}. */
  private int cheapestEnd() {
    for (int node = first[0]; node < first[1]; node++) {
      cost[node] = cost(BEGIN, words[node]);
      from[node] = node; // reached, from nowhere
    }
    for (int place = 0; place < length; place++) {
      for (int node = first[place]; node < first[place + 1]; node++) {
        if (from[node] != NOT_REACHED) {
          goOn(node);
        }
      }
    }
    return first[length];
  }

  private void goOn(int node) {
    DictionaryWord word = words[node];
    double before = cost[node];
    int end = ends[node];
    int last = first[end + 1];
    for (int next = first[end]; next < last; next++) {
      double through = before + cost(word, words[next]);
      if (from[next] == NOT_REACHED || cost[next] > through) {
        from[next] = node;
        cost[next] = through;
      }
    }
  }

  private List<Word> way(int end) {
    List<Word> way = new ArrayList<>(length / 2 + 1);
    int behind = length;
    int node = from[end];
    while (behind > 0) {
      DictionaryWord word = words[node];
      int before = from[node];
      int start = before == node ? 0 : ends[before];
      String written = word.text.isEmpty() ? new String(text, start, behind - start) : word.text;
      way.add(new Word(start, behind, written, word.nature));
      behind = start;
      node = before;
    }
    Collections.reverse(way);
    return way;
  }
}
