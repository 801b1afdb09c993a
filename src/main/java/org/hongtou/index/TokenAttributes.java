package org.hongtou.index;

import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionLengthAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import org.apache.lucene.util.AttributeSource;

/** A token as the attributes of a Lucene token stream. */
final class TokenAttributes {
  private final CharTermAttribute term;
  private final OffsetAttribute offset;
  private final PositionIncrementAttribute increment;
  private final PositionLengthAttribute length;
  private final TypeAttribute type;

  TokenAttributes(AttributeSource stream) {
    term = stream.addAttribute(CharTermAttribute.class);
    offset = stream.addAttribute(OffsetAttribute.class);
    increment = stream.addAttribute(PositionIncrementAttribute.class);
    length = stream.addAttribute(PositionLengthAttribute.class);
    type = stream.addAttribute(TypeAttribute.class);
  }

  /** Sets every attribute, whatever they were. */
  void set(Token token, int start, int end, int previousPosition) {
    term.setEmpty().append(token.text());
    offset.setOffset(start, end);
    increment.setPositionIncrement(token.position() - previousPosition);
    length.setPositionLength(token.length());
    type.setType(token.type().toString());
  }

  void end(int finalOffset) {
    offset.setOffset(finalOffset, finalOffset);
  }
}
