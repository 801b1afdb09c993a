package org.hongtou.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.function.BooleanSupplier;

/**
 * Where a command reads and writes, and what it may do there. Output is UTF-8 whatever the locale,
 * so that the same command gives the same bytes everywhere.
 *
 * @param in standard input
 * @param out results
 * @param err messages
 * @param outFailure what went wrong with {@code out}, asked at the end
 * @param outTerminal whether a person reads {@code out} directly
 * @param errTerminal whether a person reads {@code err} directly
 * @param width columns of the terminal
 * @param colour whether {@code out} may be coloured
 * @param stopped whether the user wants to stop
 */
public record Streams(
    InputStream in,
    PrintStream out,
    PrintStream err,
    OutputFailure outFailure,
    boolean outTerminal,
    boolean errTerminal,
    int width,
    boolean colour,
    BooleanSupplier stopped) {

  /** Streams that no person reads directly. */
  public static Streams of(InputStream in, PrintStream out, PrintStream err) {
    return new Streams(
        in, out, err, OutputFailure.none(), false, false, Terminal.USUAL_WIDTH, false, () -> false);
  }

  static Streams ofThisProcess(BooleanSupplier stopped) {
    WatchedOutput out = new WatchedOutput(new FileOutputStream(FileDescriptor.out));
    boolean outTerminal = Terminal.isTerminal(Terminal.OUT);
    boolean errTerminal = Terminal.isTerminal(Terminal.ERR);
    String noColour = System.getenv("NO_COLOR");
    return new Streams(
        new FileInputStream(FileDescriptor.in),
        new PrintStream(new BufferedOutputStream(out, 1 << 16), false, StandardCharsets.UTF_8),
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
        out,
        outTerminal,
        errTerminal,
        outTerminal || errTerminal ? Terminal.width() : Terminal.USUAL_WIDTH,
        outTerminal && (noColour == null || noColour.isEmpty()),
        stopped);
  }
}
