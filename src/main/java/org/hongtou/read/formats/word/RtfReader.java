package org.hongtou.read.formats.word;

import java.io.ByteArrayOutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.apache.tika.exception.TikaException;
import org.hongtou.read.formats.word.RtfState.Destination;

/**
 * Reads the text of an RTF file (Rich Text Format 1.9.1) with the labels of its lists and its
 * tables, as written by Word, WPS Writer and LibreOffice. Destinations that it doesn't know are
 * left out where the file says that they may be ({@code \*}).
 */
final class RtfReader {
  private static final int MOST_GROUPS = 5000;

  /** Groups without text of the notice. */
  private static final Set<String> SILENT =
      Set.of(
          "colortbl",
          "stylesheet",
          "info",
          "pict",
          "nonshppict",
          "shprslt",
          "header",
          "headerl",
          "headerr",
          "headerf",
          "footer",
          "footerl",
          "footerr",
          "footerf",
          "ftnsep",
          "ftnsepc",
          "ftncn",
          "aftnsep",
          "aftnsepc",
          "aftncn",
          "annotation",
          "xe",
          "tc",
          "tcn",
          "rxe",
          "txe",
          "bxe",
          "nonesttables",
          "filetbl",
          "revtbl",
          "comment",
          "private1",
          "mmathPict",
          "listtable",
          "listoverridetable",
          "listpicture",
          "pgptbl",
          "objclass",
          "objdata",
          "objname",
          "template",
          "bkmkstart",
          "bkmkend",
          "atnid",
          "atnauthor",
          "fontemb");

  /** Groups that may be left out ({@code \*}), but hold text or what belongs to it. */
  private static final Set<String> KNOWN_IF_STARRED =
      Set.of(
          "shpinst",
          "fldinst",
          "footnote",
          "do",
          "nesttableprops",
          "ud",
          "moMath",
          "moMathPara",
          "pntext",
          "listtext");

  private final RtfLexer lexer;
  private final RtfFonts fonts = new RtfFonts();
  private final RtfStory body = new RtfStory();
  private final Flow notes = new Flow();
  private final Deque<RtfState> groups = new ArrayDeque<>();
  private RtfState state = new RtfState(body);
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final StringBuilder label = new StringBuilder();
  private StringBuilder fieldCode = new StringBuilder();
  private final StringBuilder shapeName = new StringBuilder();
  private final StringBuilder shapeValue = new StringBuilder();
  private boolean starred;
  private boolean complete;
  private boolean hasPictures;

  /** Bytes still to be passed over behind a Unicode character. */
  private int toSkip;

  RtfReader(byte[] file) {
    lexer = new RtfLexer(file);
  }

  /** Whether the file ended where its outermost group does. */
  boolean isComplete() {
    return complete;
  }

  /** Reads the file. */
  Flow read() throws TikaException {
    loop:
    while (true) {
      RtfLexer.Kind kind = lexer.next();
      if (kind != RtfLexer.Kind.BYTE) {
        flush();
      }
      switch (kind) {
        case BEGIN -> beginGroup();
        case END -> {
          endGroup();
          if (groups.isEmpty()) {
            complete = true;
            break loop;
          }
        }
        case WORD -> word();
        case SYMBOL -> symbol((char) lexer.value());
        case BYTE -> textByte();
        case EOF -> {
          break loop;
        }
      }
    }
    while (!groups.isEmpty()) {
      endGroup();
    }
    Flow flow = body.end();
    flow.addAll(notes);
    if (flow.isEmpty() && hasPictures) {
      flow.warnOfPicturesOnly();
    }
    return flow;
  }

  private void beginGroup() throws TikaException {
    if (groups.size() >= MOST_GROUPS) {
      throw new TikaException("Groups are nested deeper than in any notice.");
    }
    toSkip = 0;
    starred = false;
    groups.push(state);
    state = state.copy();
  }

  private void endGroup() {
    toSkip = 0;
    starred = false;
    RtfState ended = state;
    if (!groups.isEmpty()) {
      state = groups.pop();
    }
    if (ended.atEnd != null) {
      ended.atEnd.run();
    }
  }

  private void textByte() {
    if (toSkip > 0) {
      toSkip--;
    } else if (state.destination == Destination.FONTS) {
      fonts.defineName(lexer.value());
    } else if (state.destination != Destination.SKIP) {
      bytes.write(lexer.value());
    }
  }

  private void flush() {
    if (bytes.size() > 0) {
      String text = fonts.decode(bytes, state.font);
      bytes.reset();
      write(text);
    }
  }

  private void write(String text) {
    SymbolFont symbols = fonts.symbols(state.font);
    switch (state.destination) {
      case TEXT -> {
        if (state.isShown()) {
          symbols.append(text, state.story.line());
        }
      }
      case LABEL -> {
        // a bullet of a symbol font is no sign that anyone would type
        if (symbols == SymbolFont.NONE || text.isBlank()) {
          label.append(text);
        }
      }
      case FIELD_CODE -> symbols.append(text, fieldCode);
      case SHAPE_NAME -> shapeName.append(text);
      case SHAPE_VALUE -> shapeValue.append(text);
      case SKIP, AROUND, FONTS -> {}
    }
  }

  private void symbol(char c) throws TikaException {
    if (c == '*') {
      starred = true;
    } else if (toSkip > 0) {
      toSkip--;
    } else {
      switch (c) {
        case '~' -> write(" ");
        case '_' -> write("-");
        case '\n', '\r' -> endParagraph();
        default -> {}
      }
    }
  }

  private void word() {
    String word = lexer.word();
    // writers that give no replacement characters don't always say so by \\uc0
    toSkip = 0;
    if (state.destination == Destination.SKIP) {
      return;
    }
    boolean known = !starred || KNOWN_IF_STARRED.contains(word);
    starred = false;
    hasPictures |= word.equals("pict");
    if (!known || SILENT.contains(word) || isMathProperties(word)) {
      state.destination = Destination.SKIP;
    } else if (!destination(word) && !character(word) && !format(word)) {
      layout(word);
    }
  }

  private static boolean isMathProperties(String word) {
    return word.length() > 3 && word.startsWith("m") && word.endsWith("Pr");
  }

  /** Words that begin a group with a meaning of its own. */
  private boolean destination(String word) {
    switch (word) {
      case "fonttbl" -> state.destination = Destination.FONTS;
      case "listtext", "pntext" -> {
        label.setLength(0);
        RtfStory story = state.story;
        boolean shown = state.isShown() && state.destination == Destination.TEXT;
        state.destination = Destination.LABEL;
        state.atEnd = () -> endLabel(story, shown);
      }
      case "field" -> state.around = state.destination;
      case "fldinst" -> beginFieldCode();
      case "fldrslt" -> state.destination = state.around;
      case "upr" -> {
        state.around = state.destination;
        state.destination = Destination.AROUND;
      }
      case "ud" -> state.destination = state.around;
      case "footnote" -> beginStory(true);
      case "shptxt", "dptxbxtext" -> beginStory(false);
      case "shp", "shpinst", "shpgrp", "do", "object" -> {
        state.around = state.destination;
        state.destination = Destination.AROUND;
      }
      case "result" -> state.destination = state.around;
      case "sp" -> {
        shapeName.setLength(0);
        shapeValue.setLength(0);
        RtfState outer = groups.peek();
        state.atEnd = () -> endShapeProperty(outer == null ? state : outer);
      }
      case "sn" -> state.destination = Destination.SHAPE_NAME;
      case "sv" -> state.destination = Destination.SHAPE_VALUE;
      default -> {
        return false;
      }
    }
    return true;
  }

  private void endLabel(RtfStory story, boolean shown) {
    String text = label.toString();
    String stripped = text.strip();
    if (shown) {
      story.label(stripped.length() < text.length() ? NumberedLists.withGap(stripped) : stripped);
    }
  }

  private void beginFieldCode() {
    StringBuilder outer = fieldCode;
    fieldCode = new StringBuilder();
    state.destination = Destination.FIELD_CODE;
    state.atEnd =
        () -> {
          String shown = EquationField.text(fieldCode);
          fieldCode = outer;
          write(shown);
        };
  }

  private void beginStory(boolean note) {
    RtfStory own = new RtfStory();
    RtfState outer = groups.isEmpty() ? state : groups.element();
    RtfStory around = outer.story;
    int level = outer.level();
    boolean shown = state.isShown();
    state.begin(own);
    state.atEnd =
        () -> {
          Flow content = own.end();
          if (shown && note) {
            notes.addAll(content);
          } else if (shown) {
            around.box(content, level);
          }
        };
  }

  /** Words set as a picture (WordArt), as red heads often are, are a property of their shape. */
  private void endShapeProperty(RtfState outer) {
    if (shapeName.toString().strip().equals("gtextUNICODE") && outer.isShown()) {
      Flow words = new Flow();
      words.paragraph(shapeValue);
      outer.story.box(words, outer.level());
    }
  }

  /** Words that stand for a character. */
  private boolean character(String word) {
    switch (word) {
      case "u" -> {
        char c = (char) lexer.parameter(0);
        if (c != 0) {
          write(String.valueOf(c));
        }
        toSkip = state.replacements;
      }
      case "tab", "emspace", "enspace", "qmspace" -> write(" ");
      case "line", "page", "column", "softline" -> write("\n");
      case "emdash" -> write("—");
      case "endash" -> write("–");
      case "lquote" -> write("‘");
      case "rquote" -> write("’");
      case "ldblquote" -> write("“");
      case "rdblquote" -> write("”");
      case "bullet" -> write("•");
      default -> {
        return false;
      }
    }
    return true;
  }

  /** Words that change how what follows is read. */
  private boolean format(String word) {
    switch (word) {
      case "ansicpg" -> fonts.setCodePage(lexer.parameter(936));
      case "f" -> {
        state.font = lexer.parameter(0);
        if (state.destination == Destination.FONTS) {
          fonts.define(state.font);
        }
      }
      case "fcharset" -> fonts.defineCharset(lexer.parameter(0));
      case "cpg" -> fonts.defineCodePage(lexer.parameter(0));
      case "uc" -> state.replacements = Math.clamp(lexer.parameter(1), 0, 16);
      case "v" -> state.hidden = lexer.isOn();
      case "deleted" -> state.deleted = lexer.isOn();
      case "plain" -> {
        state.hidden = false;
        state.deleted = false;
        state.font = 0;
      }
      case "pard" -> state.resetParagraph();
      case "intbl" -> state.inTable = true;
      case "itap" -> state.tableLevel = Math.max(lexer.parameter(0), 0);
      case "ls" -> state.list = lexer.parameter(0);
      case "ilvl" -> state.listLevel = lexer.parameter(0);
      default -> {
        return false;
      }
    }
    return true;
  }

  /** Words that end paragraphs, cells and rows, or define them. */
  private void layout(String word) {
    if (state.destination != Destination.TEXT) {
      return;
    }
    RtfStory story = state.story;
    switch (word) {
      case "par", "sect" -> endParagraph();
      case "cell" -> story.endCell(1);
      case "nestcell" -> story.endCell(Math.max(state.tableLevel, 2));
      case "row" -> story.endRow(1);
      case "nestrow" -> story.endRow(Math.max(state.tableLevel, 2));
      case "trowd", "trleft", "trhdr", "clvmgf", "clvmrg", "clmrg", "cellx" ->
          story.row(Math.max(state.tableLevel, 1)).word(lexer);
      default -> {}
    }
  }

  private void endParagraph() {
    if (state.destination == Destination.TEXT) {
      if (state.isShown()) {
        state.story.endParagraph(state.level());
      } else {
        state.story.joinParagraph();
      }
    }
  }
}
