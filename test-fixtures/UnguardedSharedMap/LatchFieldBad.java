// SPDX-License-Identifier: Apache-2.0
// The loader counts the latch down before its last put.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

public class LatchFieldBad {
  private final Map<String, String> table = new HashMap<>(); // expect: warning UnguardedSharedMap
  private final CountDownLatch loaded = new CountDownLatch(1);

  public LatchFieldBad() {
    new Thread(this::load).start();
  }

  private void load() {
    loaded.countDown();
    table.put("a", "1"); // race
  }

  public String find(String key) throws InterruptedException {
    loaded.await();
    return table.get(key); // race
  }
}
