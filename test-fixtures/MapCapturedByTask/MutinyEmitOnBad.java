// SPDX-License-Identifier: Apache-2.0
// emitOn hands the words to a thread of the default pool, which counts them; the subscription does
// not wait, and the caller reads the size meanwhile.
package fixtures.mapcapturedbytask;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

public class MutinyEmitOnBad {
  static int count(List<String> words) {
    Map<String, Integer> counts = new HashMap<>(); // expect: error MapCapturedByTask
    Multi.createFrom()
        .iterable(words)
        .emitOn(Infrastructure.getDefaultExecutor())
        .invoke(word -> counts.merge(word, 1, Integer::sum)) // race
        .subscribe()
        .with(word -> System.out.println(word));
    return counts.size(); // race
  }
}
