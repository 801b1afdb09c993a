package org.hongtou.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashSet;
import java.util.List;
import org.hongtou.words.WordFile;
import org.junit.jupiter.api.Test;

class SynonymFileTest {
  private static List<List<String>> sets() {
    return WordFile.lines(Synonyms.class, "synonyms.tsv").stream()
        .map(line -> List.of(line.split("\t", -1)))
        .toList();
  }

  @Test
  void aSetHasTwoWordsAtLeast() {
    assertEquals(List.of(), sets().stream().filter(set -> set.size() < 2).toList());
  }

  @Test
  void noWordHasOneCharacterOnly() {
    assertEquals(
        List.of(), sets().stream().flatMap(List::stream).filter(w -> w.length() < 2).toList());
  }

  @Test
  void noWordStandsTwiceInASet() {
    assertEquals(
        List.of(), sets().stream().filter(set -> new HashSet<>(set).size() < set.size()).toList());
  }

  @Test
  void everyWordIsWrittenAsItIsCompared() {
    assertEquals(
        List.of(),
        sets().stream()
            .flatMap(List::stream)
            .filter(word -> !word.equals(TokenScanner.normalized(word).strip()))
            .toList());
  }
}
