// SPDX-License-Identifier: Apache-2.0
// The loader counts the latch down after its last put, and every caller waits for it before it
// reads.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

public class LatchFieldGood {
  private final Map<String, String> table = new HashMap<>();
  private final CountDownLatch loaded = new CountDownLatch(1);

  public LatchFieldGood() {
    new Thread(this::load).start();
  }

  private void load() {
    table.put("a", "1");
    loaded.countDown();
  }

  public String find(String key) throws InterruptedException {
    loaded.await();
    return table.get(key);
  }
}
