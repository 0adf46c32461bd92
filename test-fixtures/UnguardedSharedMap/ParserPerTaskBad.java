// SPDX-License-Identifier: Apache-2.0
// One parser serves all tasks of the pool, and its scratch map is restructured by several of them
// at once.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class ParserPerTaskBad {
  static final class Parser {
    private final Map<String, String> fields = new HashMap<>(); // expect: error UnguardedSharedMap

    String parse(String line) {
      fields.clear(); // race
      for (String part : line.split(";")) {
        int equals = part.indexOf('=');
        fields.put(part.substring(0, equals), part.substring(equals + 1)); // race
      }
      return fields.getOrDefault("name", "?"); // race
    }
  }

  static void parseAll(List<String> lines) {
    ExecutorService pool = Executors.newFixedThreadPool(8);
    Parser parser = new Parser();
    for (String line : lines) {
      pool.submit(
          () -> {
            System.out.println(parser.parse(line));
          });
    }
    pool.shutdown();
  }
}
