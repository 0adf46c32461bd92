// SPDX-License-Identifier: Apache-2.0
// The flag may change while the worker has work: then it and a caller change the map at once.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class EitherNowOrLaterBad {
  private boolean later;
  private final Map<String, Integer> sizes = new HashMap<>(); // expect: error InconsistentMapLocking
  private final ExecutorService worker = Executors.newSingleThreadExecutor();

  public EitherNowOrLaterBad(boolean later) {
    this.later = later;
  }

  public synchronized void setLater(boolean later) {
    this.later = later;
  }

  public synchronized void note(String name, int size) {
    if (later) {
      worker.execute(() -> sizes.put(name, size)); // race
    } else {
      sizes.put(name, size); // race
    }
  }
}
