// SPDX-License-Identifier: Apache-2.0
// The task itself gives the map back when it has done.
package fixtures.pooledmapreuse;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class AuditBuffersGood {
  private final BlockingQueue<Map<String, Object>> buffers = new ArrayBlockingQueue<>(4);
  private final ExecutorService writer = Executors.newSingleThreadExecutor();

  public AuditBuffersGood() {
    for (int i = 0; i < 4; i++) {
      buffers.add(new HashMap<>());
    }
  }

  public void audit(String who, String what) throws InterruptedException {
    Map<String, Object> row = buffers.take();
    row.clear();
    row.put("who", who);
    row.put("what", what);
    writer.execute(() -> {
      System.out.println(row);
      buffers.add(row);
    });
  }
}
