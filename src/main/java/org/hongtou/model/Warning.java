package org.hongtou.model;

import org.jspecify.annotations.Nullable;

/**
 * Something that a person should look at.
 *
 * @param code stable, in kebab case, such as {@code list-count-differs}
 * @param message one English sentence that names what was found
 * @param span where; null if it concerns the whole notice
 */
public record Warning(String code, String message, @Nullable Span span) {
  /** The code of a line that was read off a picture with doubt; it may be wrong. */
  public static final String OCR_DOUBTFUL = "ocr-doubtful";
}
