package org.hongtou.bench;

/** The least that a Java program does, beside which a cold search is measured. */
public final class Hello {
  private Hello() {}

  /** Greets. */
  public static void main(String[] args) {
    System.out.println("Hello, world");
  }
}
