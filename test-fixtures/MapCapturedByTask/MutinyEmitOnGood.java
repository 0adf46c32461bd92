// SPDX-License-Identifier: Apache-2.0
// await().indefinitely() returns after the last word was emitted, and so after all puts.
package fixtures.mapcapturedbytask;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

public class MutinyEmitOnGood {
  static int count(List<String> words) {
    Map<String, Integer> counts = new HashMap<>();
    Multi.createFrom()
        .iterable(words)
        .emitOn(Infrastructure.getDefaultExecutor())
        .invoke(word -> counts.merge(word, 1, Integer::sum))
        .collect()
        .last()
        .await()
        .indefinitely();
    return counts.size();
  }
}
