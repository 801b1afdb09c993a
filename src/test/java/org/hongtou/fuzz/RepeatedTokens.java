package org.hongtou.fuzz;

import java.lang.management.ManagementFactory;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Looks for work that grows faster than the text: each token, pair and triple of tokens, repeated
 * until it fills a text of some length. A fuzzer that changes a byte at a time seldom comes upon
 * such texts.
 *
 * <p>Arguments: a target's class, the file of its tokens, seconds, the length in characters.
 */
public final class RepeatedTokens {
  private final Object target;
  private final Method method;
  private final int length;

  private RepeatedTokens(Class<?> type, int length) throws ReflectiveOperationException {
    Constructor<?> constructor = type.getDeclaredConstructor();
    constructor.setAccessible(true);
    this.target = constructor.newInstance();
    Method found = null;
    for (Method each : type.getDeclaredMethods()) {
      if (each.getParameterCount() == 1
          && each.getParameterTypes()[0] == byte[].class
          && !java.lang.reflect.Modifier.isStatic(each.getModifiers())) {
        found = each;
      }
    }
    if (found == null) {
      throw new IllegalArgumentException(type + " is no fuzz target");
    }
    found.setAccessible(true);
    this.method = found;
    this.length = length;
  }

  public static void main(String[] args) throws ReflectiveOperationException {
    RepeatedTokens search = new RepeatedTokens(Class.forName(args[0]), Integer.parseInt(args[3]));
    List<String> tokens = Composer.of(args[1]).tokens();
    long end = System.nanoTime() + Long.parseLong(args[2]) * 1_000_000_000L;
    int tried = 0;
    List<String> slow = new ArrayList<>();
    for (String token : tokens) {
      search.tryOut(token, slow);
      tried++;
    }
    Random random = new Random(8);
    while (System.nanoTime() < end) {
      StringBuilder pattern = new StringBuilder();
      for (int count = 2 + random.nextInt(3); count > 0; count--) {
        pattern.append(tokens.get(random.nextInt(tokens.size())));
      }
      search.tryOut(pattern.toString(), slow);
      tried++;
    }
    System.out.println(tried + " patterns repeated, " + slow.size() + " of them slow or wrong");
  }

  private void tryOut(String pattern, List<String> slow) throws ReflectiveOperationException {
    try {
      long half = Long.MAX_VALUE;
      long whole = Long.MAX_VALUE;
      if (eighth(pattern) > 20L * length) {
        slow.add(pattern); // the whole might not end
        System.out.println(length / 8 + " characters take too long: " + shown(pattern));
        return;
      }
      for (int time = 0; time < 4; time++) {
        whole = Math.min(whole, micros(pattern, length));
        if (whole < 8L * length) {
          return;
        }
        half = Math.min(half, micros(pattern, length / 4));
      }
      if (whole < 6 * half && whole < 100L * length) {
        return; // more work than for other texts, but in proportion to the text
      }
      slow.add(pattern);
      System.out.println(
          length
              + " characters: "
              + whole / 1000
              + " ms, a quarter "
              + half / 1000
              + " ms: "
              + shown(pattern));
    } catch (InvocationTargetException e) {
      slow.add(pattern);
      String what = String.valueOf(e.getCause());
      System.out.println(
          what.substring(0, Math.min(200, what.length())).replace("\n", " | ")
              + ": "
              + shown(pattern));
    }
  }

  /** The least time of three that an eighth of the length takes, in microseconds. */
  private long eighth(String pattern) throws ReflectiveOperationException {
    long least = Long.MAX_VALUE;
    for (int time = 0; time < 3 && least > 20L * length; time++) {
      least = Math.min(least, micros(pattern, length / 8));
    }
    return least;
  }

  private static String shown(String pattern) {
    return pattern.replace("\n", "\\n").replace("\t", "\\t");
  }

  private long micros(String pattern, int of) throws ReflectiveOperationException {
    byte[] bytes = pattern.repeat(of / pattern.length() + 1).getBytes(StandardCharsets.UTF_8);
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    method.invoke(target, (Object) bytes);
    return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1000;
  }
}
