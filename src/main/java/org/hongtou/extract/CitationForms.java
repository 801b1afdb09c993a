package org.hongtou.extract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What stands in 《》 but is no document, from the resource {@code citation-no-documents.txt}:
 * certificates, forms, newspapers.
 */
final class CitationForms {
  private static final int LONGEST_WORK = 6;
  private static final String ENDS_OF_LAWS = "法典约则定案议书令律程度）)〉";
  private static final Set<String> ENDINGS = new HashSet<>();
  private static final Set<String> EXCEPTIONS = new HashSet<>();
  private static final Set<String> CAMPAIGNS = new HashSet<>();

  private CitationForms() {}

  static {
    load();
  }

  /**
   * Whether a title is as short as those of school books and songs (《语文》, 《信息技术》) and does not end
   * as those of laws and notices do (《民法典》, 《巴黎协定》, 《企业财务通则》).
   */
  static boolean isWork(String title) {
    return title.length() <= LONGEST_WORK
        && ENDS_OF_LAWS.indexOf(title.charAt(title.length() - 1)) < 0
        && title.chars().noneMatch(c -> c >= '0' && c <= '9')
        && MetadataWords.typeAtEnd(title) == null;
  }

  /** Whether what stands in 《》 is a certificate, a form or the like. */
  static boolean isForm(String title) {
    String bare = MetadataTitle.withoutClosingBrackets(title);
    return MetadataWords.suffix(bare, bare.length(), EXCEPTIONS) == null
        && MetadataWords.suffix(bare, bare.length(), ENDINGS) != null;
  }

  /**
   * Whether 《…》 is the name of what the words behind it say: 《守护碧水》专项行动, 《民生热线》栏目. Not 《…条例》宣传活动,
   * nor what bears a document's name.
   */
  static boolean namesCampaign(String text, String title, int end) {
    if (title.endsWith("法") || MetadataWords.typeAtEnd(title) != null) {
      return false;
    }
    for (String word : CAMPAIGNS) {
      if (text.startsWith(word, end)) {
        return true;
      }
    }
    return false;
  }

  private static void load() {
    try (InputStream in = CitationForms.class.getResourceAsStream("citation-no-documents.txt")) {
      if (in == null) {
        throw new IllegalStateException("the resource citation-no-documents.txt is missing");
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      Set<String> words = ENDINGS;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String stripped = line.strip();
        if (stripped.equals("[exceptions]")) {
          words = EXCEPTIONS;
        } else if (stripped.equals("[campaigns]")) {
          words = CAMPAIGNS;
        } else if (!stripped.isEmpty() && !stripped.startsWith("#") && !stripped.startsWith("[")) {
          words.addAll(List.of(stripped.split("\\s+", -1)));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
