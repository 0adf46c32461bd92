// SPDX-License-Identifier: Apache-2.0
package batch;

import core.Catalog;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A race of its own. Its catalog is none: the shop is another process. */
public final class Import {
  public static void main(String... lines) {
    Map<String, Integer> counts = new HashMap<>();
    List.of(lines).parallelStream().forEach(line -> counts.merge(line, 1, Integer::sum));
    Catalog catalog = new Catalog();
    counts.forEach(catalog::set);
  }
}
