// SPDX-License-Identifier: Apache-2.0
package io.mapvet.javac.config;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** A value of the file with the key it belongs to; knows where both stand. */
final class Item {
  private final String file;
  private final ScalarNode key;
  private final Node value;

  private Item(String file, ScalarNode key, Node value) {
    this.file = file;
    this.key = key;
    this.value = value;
  }

  /**
   * @param file what to call the file in messages
   * @param key null for the whole file
   */
  static Item of(String file, ScalarNode key, Node value) throws ConfigurationException {
    Item item = new Item(file, key, value);
    if (!value.isResolved()) {
      throw item.wrong("tags like " + value.getTag().getValue() + " have no meaning here");
    }
    return item;
  }

  /** The key as written. */
  String key() {
    return key.getValue();
  }

  /** Whether nothing stands behind the key. */
  private boolean isEmpty() {
    return value.getTag().equals(Tag.NULL);
  }

  /** The values by their keys, in the order of the file. */
  Map<String, Item> fields() throws ConfigurationException {
    if (isEmpty()) {
      return Map.of();
    }
    if (!(value instanceof MappingNode mapping)) {
      throw wrong("here must stand keys with their values");
    }
    Map<String, Item> fields = new LinkedHashMap<>();
    for (NodeTuple tuple : mapping.getValue()) {
      if (!(tuple.getKeyNode() instanceof ScalarNode name)) {
        throw wrong("a key must be one word", tuple.getKeyNode());
      }
      Item field = of(file, name, tuple.getValueNode());
      Item first = fields.putIfAbsent(name.getValue(), field);
      if (first != null) {
        throw field.wrongKey("stands here twice, first in line " + line(first.key));
      }
    }
    return fields;
  }

  /** The values by their keys, which must be among these. */
  Map<String, Item> fields(Collection<String> known) throws ConfigurationException {
    Map<String, Item> fields = fields();
    for (Item field : fields.values()) {
      if (!known.contains(field.key())) {
        throw wrong(
            "there is no key '" + field.key() + "'; " + Hint.of(field.key(), known), field.key);
      }
    }
    return fields;
  }

  /** The elements of the list; what is no list is the only element. */
  List<Item> items() throws ConfigurationException {
    if (isEmpty()) {
      return List.of();
    }
    if (!(value instanceof SequenceNode sequence)) {
      return List.of(this);
    }
    List<Item> items = new ArrayList<>();
    for (Node element : sequence.getValue()) {
      items.add(of(file, key, element));
    }
    return items;
  }

  /** A text, which may not be missing. */
  String text() throws ConfigurationException {
    if (isEmpty()) {
      throw wrong("a value is missing");
    }
    if (!(value instanceof ScalarNode scalar)) {
      throw wrong("here must stand a single text");
    }
    if (!scalar.getTag().equals(Tag.STR)) {
      throw wrong("here must stand a text; put it in quotes if it is one");
    }
    return scalar.getValue();
  }

  /** The words of a text, none where it is missing. */
  List<String> words() throws ConfigurationException {
    return isEmpty()
        ? List.of()
        : Stream.of(text().split("\\s+")).filter(word -> !word.isEmpty()).toList();
  }

  boolean flag() throws ConfigurationException {
    if (value instanceof ScalarNode scalar && scalar.getTag().equals(Tag.BOOL)) {
      return Boolean.parseBoolean(scalar.getValue());
    }
    throw wrong("must be true or false");
  }

  /** One of the constants, written in lower case with hyphens. */
  <E extends Enum<E>> E oneOf(Class<E> type) throws ConfigurationException {
    String text = text();
    Map<String, E> words = words(type);
    E constant = words.get(text);
    if (constant == null) {
      throw wrong("'" + text + "' is not possible; " + Hint.of(text, words.keySet()));
    }
    return constant;
  }

  /** The constants by the words for them. */
  static <E extends Enum<E>> Map<String, E> words(Class<E> type) {
    return Stream.of(type.getEnumConstants())
        .collect(Collectors.toMap(Item::word, c -> c, (a, b) -> a, LinkedHashMap::new));
  }

  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What is wrong with the value. */
  ConfigurationException wrong(String message) {
    return wrong(message, value);
  }

  /** What is wrong with the key. */
  ConfigurationException wrongKey(String message) {
    return wrong(message, key);
  }

  private ConfigurationException wrong(String message, Node at) {
    String where = file + ":" + line(at) + ":" + (at.getStartMark().orElseThrow().getColumn() + 1);
    String what = key == null ? "" : key.getValue() + ": ";
    return new ConfigurationException(where + ": " + what + message);
  }

  private static int line(Node node) {
    return node.getStartMark().orElseThrow().getLine() + 1;
  }
}
