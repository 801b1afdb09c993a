package org.hongtou.index;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.analysis.Tokenizer;

/**
 * HanLP's words as a Lucene token stream, with the parts of compounds and the single characters
 * beside them. A token's position is the place of its first character, and its position length the
 * number of its characters, so the tokens are a consistent graph: distances in phrase queries are
 * distances in characters.
 *
 * <p>Text is read and cut in bounded pieces that end where a sentence ends, so that a text of any
 * length needs little memory; a piece never ends inside a word or number unless that runs on for
 * thousands of characters.
 */
public final class HanlpTokenizer extends Tokenizer {
  /** How much is read before it is cut; sentences are shorter. */
  private static final int PIECE = 8192;

  private final TokenAttributes attributes = new TokenAttributes(this);

  private final char[] buffer = new char[PIECE];
  private int buffered;
  private boolean ended;

  private List<Token> tokens = List.of();
  private int next;
  private int pieceOffset;
  private int nextOffset;
  private int nextPosition;
  private int lastPosition;

  @Override
  public boolean incrementToken() throws IOException {
    clearAttributes();
    while (next == tokens.size()) {
      if (!readPiece()) {
        return false;
      }
    }
    Token token = tokens.get(next++);
    attributes.set(
        token,
        correctOffset(pieceOffset + token.start()),
        correctOffset(pieceOffset + token.end()),
        lastPosition);
    lastPosition = token.position();
    return true;
  }

  private boolean readPiece() throws IOException {
    while (!ended && buffered < PIECE) {
      int count = input.read(buffer, buffered, PIECE - buffered);
      if (count < 0) {
        ended = true;
      } else {
        buffered += count;
      }
    }
    if (buffered == 0) {
      return false;
    }
    int cut = ended ? buffered : cut();
    TokenScanner.Scan scan = TokenScanner.scan(new String(buffer, 0, cut), nextPosition);
    tokens = scan.tokens();
    next = 0;
    nextPosition = scan.nextPosition();
    pieceOffset = nextOffset;
    nextOffset += cut;
    buffered -= cut;
    System.arraycopy(buffer, cut, buffer, 0, buffered);
    return true;
  }

  /** Behind the last sentence end; else behind the last separator; else everything. */
  private int cut() {
    int separator = 0;
    for (int i = buffered; i > 1; i--) {
      char c = buffer[i - 1];
      if ("。；！？\n".indexOf(c) >= 0) {
        return i;
      }
      if (separator == 0 && (Character.isWhitespace(c) || "，、：（）《》“”".indexOf(c) >= 0)) {
        separator = i;
      }
    }
    if (separator > 0) {
      return separator;
    }
    return Character.isHighSurrogate(buffer[buffered - 1]) ? buffered - 1 : buffered;
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    buffered = 0;
    ended = false;
    tokens = List.of();
    next = 0;
    pieceOffset = 0;
    nextOffset = 0;
    nextPosition = 0;
    lastPosition = -1;
  }

  @Override
  public void end() throws IOException {
    super.end();
    attributes.end(correctOffset(nextOffset));
  }
}
