// SPDX-License-Identifier: Apache-2.0
// The class is a Runnable, but nothing shows that an instance runs on a thread while somebody
// calls add(). Function-like interfaces are followed from where they are started, and nobody
// starts this one.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;

public class RunnableNeverStartedGood implements Runnable {
  private final Map<String, Integer> counts = new HashMap<>();

  public void add(String word) {
    counts.merge(word, 1, Integer::sum);
  }

  @Override
  public void run() {
    counts.forEach((word, count) -> System.out.println(word + " " + count));
  }
}
