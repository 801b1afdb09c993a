package org.hongtou.fetch.site;

import java.util.List;
import java.util.Map;

/** A part of a YAML file, with the line it begins on. */
sealed interface YamlNode {
  int line();

  /** What it is, for a sentence. */
  String kind();

  /** A text, number or date, as written. */
  record Scalar(String text, int line) implements YamlNode {
    @Override
    public String kind() {
      return text.isEmpty() ? "empty" : "a single value";
    }
  }

  /** Items behind hyphens. */
  record Items(List<YamlNode> nodes, int line) implements YamlNode {
    @Override
    public String kind() {
      return "a list";
    }
  }

  /** Keys with values, in the order of the file. */
  record Keys(Map<String, YamlNode> values, Map<String, Integer> lines, int line)
      implements YamlNode {
    @Override
    public String kind() {
      return "a group of keys";
    }
  }
}
