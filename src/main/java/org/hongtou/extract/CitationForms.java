package org.hongtou.extract;

import java.util.Set;
import org.hongtou.words.WordFile;
import org.hongtou.words.WordSet;

/**
 * What stands in 《》 but is no document, from the resource {@code citation-no-documents.txt}:
 * certificates, forms, newspapers.
 */
final class CitationForms {
  private static final int LONGEST_WORK = 6;
  private static final String ENDS_OF_LAWS = "法典约则定案议书令律程度）)〉";
  private static final WordFile.Sections SECTIONS =
      WordFile.sections(CitationForms.class, "citation-no-documents.txt");
  private static final WordSet ENDINGS = WordSet.of(SECTIONS.words("endings"));
  private static final WordSet EXCEPTIONS = WordSet.of(SECTIONS.words("exceptions"));
  private static final Set<String> CAMPAIGNS = SECTIONS.words("campaigns");

  private CitationForms() {}

  /**
   * Whether a title is as short as those of school books and songs (《语文》, 《信息技术》) and does not end
   * as those of laws and notices do (《民法典》, 《巴黎协定》, 《企业财务通则》).
   */
  static boolean isWork(String title) {
    return title.length() <= LONGEST_WORK
        && ENDS_OF_LAWS.indexOf(title.charAt(title.length() - 1)) < 0
        && title.chars().noneMatch(c -> c >= '0' && c <= '9')
        && DocumentKind.endingOf(title) == null;
  }

  /** Whether what stands in 《》 is a certificate, a form or the like. */
  static boolean isForm(String title) {
    String bare = MetadataTitle.withoutClosingBrackets(title);
    return EXCEPTIONS.ending(bare) == null && ENDINGS.ending(bare) != null;
  }

  /**
   * Whether 《…》 is the name of what the words behind it say: 《守护碧水》专项行动, 《民生热线》栏目. Not 《…条例》宣传活动,
   * nor what bears a document's name.
   */
  static boolean namesCampaign(String text, String title, int end) {
    if (title.endsWith("法") || DocumentKind.endingOf(title) != null) {
      return false;
    }
    for (String word : CAMPAIGNS) {
      if (text.startsWith(word, end)) {
        return true;
      }
    }
    return false;
  }
}
