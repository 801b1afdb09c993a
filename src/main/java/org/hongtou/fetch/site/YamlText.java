package org.hongtou.fetch.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * Reads YAML into nodes that know their lines. Anchors and aliases are refused: a profile needs
 * none, and nested ones grow without limit (“billion laughs”).
 */
final class YamlText {
  private static final YAMLMapper YAML = YAMLMapper.builder().build();
  private static final int DEEPEST = 8;

  private final String file;
  private final JsonParser parser;

  private YamlText(String file, JsonParser parser) {
    this.file = file;
    this.parser = parser;
  }

  static YamlNode.Keys parse(String file, String text) throws ProfileException {
    try (JsonParser parser = YAML.createParser(text)) {
      YamlText yaml = new YamlText(file, parser);
      if (parser.nextToken() == null) {
        throw new ProfileException(file + ": the file is empty.");
      }
      YamlNode root = yaml.node(0);
      if (!(root instanceof YamlNode.Keys keys)) {
        throw yaml.mistake(root.line(), "a profile is a group of keys, this is " + root.kind());
      }
      if (parser.nextToken() != null) {
        throw yaml.mistake(yaml.line(), "one file holds one profile, here a second one begins");
      }
      return keys;
    } catch (JacksonException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
      String what = String.valueOf(e.getOriginalMessage()).lines().findFirst().orElse("");
      throw new ProfileException(
          file + (line > 0 ? ":" + line : "") + ": this is no YAML (" + what + ").", e);
    }
  }

  private YamlNode node(int depth) throws ProfileException {
    int line = line();
    if (depth > DEEPEST) {
      throw mistake(line, "nothing in a profile is nested so deeply");
    }
    if (parser instanceof YAMLParser yaml
        && (yaml.isCurrentAlias() || yaml.getObjectId() != null)) {
      throw mistake(line, "anchors (&) and aliases (*) are not allowed; write the value again");
    }
    JsonToken token = parser.currentToken();
    if (token == JsonToken.START_ARRAY) {
      List<YamlNode> nodes = new ArrayList<>();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        nodes.add(node(depth + 1));
      }
      return new YamlNode.Items(nodes, line);
    }
    if (token == JsonToken.START_OBJECT) {
      return keys(depth, line);
    }
    String text = token == JsonToken.VALUE_NULL ? "" : parser.getString();
    return new YamlNode.Scalar(text == null ? "" : text.strip(), line);
  }

  private YamlNode.Keys keys(int depth, int line) throws ProfileException {
    Map<String, YamlNode> values = new LinkedHashMap<>();
    Map<String, Integer> lines = new LinkedHashMap<>();
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String key = parser.currentName();
      int keyLine = line();
      Integer before = lines.putIfAbsent(key, keyLine);
      if (before != null) {
        throw mistake(keyLine, "key ‘" + key + "’ stands on line " + before + " already");
      }
      parser.nextToken();
      values.put(key, node(depth + 1));
    }
    return new YamlNode.Keys(values, lines, line);
  }

  private int line() {
    return parser.currentTokenLocation().getLineNr();
  }

  private ProfileException mistake(int line, String what) {
    return new ProfileException(file + ":" + line + ": " + what + ".");
  }
}
