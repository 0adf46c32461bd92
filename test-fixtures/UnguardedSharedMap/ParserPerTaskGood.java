// SPDX-License-Identifier: Apache-2.0
// Each task makes a parser of its own: its map never leaves the task.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class ParserPerTaskGood {
  static final class Parser {
    private final Map<String, String> fields = new HashMap<>();

    String parse(String line) {
      fields.clear();
      for (String part : line.split(";")) {
        int equals = part.indexOf('=');
        fields.put(part.substring(0, equals), part.substring(equals + 1));
      }
      return fields.getOrDefault("name", "?");
    }
  }

  static void parseAll(List<String> lines) {
    ExecutorService pool = Executors.newFixedThreadPool(8);
    for (String line : lines) {
      pool.submit(
          () -> {
            Parser parser = new Parser();
            System.out.println(parser.parse(line));
          });
    }
    pool.shutdown();
  }
}
