// SPDX-License-Identifier: Apache-2.0
package io.mapvet.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** One edit as people make them while they type: some keep the program whole, others break it. */
final class RandomEdit {
  private RandomEdit() {}

  static String of(String text, Random random) {
    List<String> lines = new ArrayList<>(text.lines().toList());
    List<String> words = new ArrayList<>(List.of(text.split("(?<=\\W)|(?=\\W)")));
    if (lines.isEmpty() || words.isEmpty()) {
      return "class Anew {}\n";
    }
    int line = random.nextInt(lines.size());
    int word = random.nextInt(words.size());
    switch (random.nextInt(7)) {
      case 0 -> lines.remove(line);
      case 1 -> lines.add(line, lines.get(random.nextInt(lines.size())));
      case 2 -> lines.add(line, "  int added" + random.nextInt(3) + "() { return 1; }");
      case 3 -> lines.add(line, "import java.util.concurrent.*;");
      case 4 -> {
        return text.replace(words.get(word), words.get(random.nextInt(words.size())));
      }
      case 5 -> {
        words.set(word, words.get(random.nextInt(words.size())));
        return String.join("", words);
      }
      default -> {
        return text.substring(0, random.nextInt(text.length() + 1));
      }
    }
    return String.join("\n", lines) + "\n";
  }
}
