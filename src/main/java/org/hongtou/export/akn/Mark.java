package org.hongtou.export.akn;

import java.util.Map;
import org.hongtou.model.Span;

/**
 * Words that an element within the line is put around.
 *
 * @param span where
 * @param element its name: {@code organization}
 * @param eId unique in the document
 * @param attributes its other attributes, in order
 */
record Mark(Span span, String element, String eId, Map<String, String> attributes) {}
