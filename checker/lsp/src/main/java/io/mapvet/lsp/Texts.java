// SPDX-License-Identifier: Apache-2.0
package io.mapvet.lsp;

import io.mapvet.frontend.SourceInput;
import io.mapvet.ir.SourceFile;
import io.mapvet.store.Digest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The sources that a root consists of, each with a hash of its text. */
final class Texts {
  private static final String HASH = "SHA-256";

  private final SortedMap<String, Text> texts = new TreeMap<>();

  private record Text(SourceInput input, String hash) {
    static Text of(SourceInput input) {
      String text = input.textOrNull();
      return new Text(input, text == null ? "" : Digest.hex(HASH, Digest.part(text)));
    }
  }

  /** Adds a file, or gives it another text. */
  void put(SourceInput input) {
    texts.put(input.path(), Text.of(input));
  }

  void remove(String name) {
    texts.remove(name);
  }

  /** Whether it is a file with this text. */
  boolean has(SourceInput input) {
    Text known = texts.get(input.path());
    return known != null && known.hash().equals(Text.of(input).hash());
  }

  /**
   * Names everything that findings depend on.
   *
   * @param conditions all that they depend on beside the texts
   */
  String key(String conditions) {
    List<byte[]> parts = new ArrayList<>(List.of(Digest.part(conditions)));
    texts.forEach((name, text) -> parts.add(Digest.part(name + "\0" + text.hash())));
    return Digest.hex(HASH, parts.toArray(byte[][]::new));
  }

  /**
   * The files, one for each text in the order of their names.
   *
   * @param known objects that stand for some of them
   */
  List<SourceFile> files(Collection<SourceFile> known) {
    Map<String, SourceFile> byName =
        known.stream().collect(Collectors.toMap(SourceFile::path, Function.identity()));
    return texts.values().stream()
        .map(Text::input)
        .map(
            input ->
                byName.computeIfAbsent(
                    input.path(), name -> new SourceFile(name, input::textOrNull)))
        .toList();
  }
}
