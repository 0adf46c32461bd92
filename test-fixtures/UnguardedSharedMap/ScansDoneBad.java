// SPDX-License-Identifier: Apache-2.0
// What is read is the map of each scan that is not yet done.
package fixtures.unguardedsharedmap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;

public class ScansDoneBad {
  static final class Scan implements Runnable {
    private final String path;
    private final Map<String, Integer> sizes = new HashMap<>(); // expect: warning UnguardedSharedMap
    private volatile boolean done;

    Scan(String path) {
      this.path = path;
    }

    @Override
    public void run() {
      sizes.put(path, path.length()); // race
      done = true;
    }

    boolean isDone() {
      return done;
    }
  }

  public int scan(List<String> paths, ExecutorService pool) {
    List<Scan> scans = new ArrayList<>();
    for (String path : paths) {
      Scan scan = new Scan(path);
      scans.add(scan);
      pool.execute(scan);
    }
    int known = 0;
    for (Scan scan : scans) {
      if (!scan.isDone()) {
        known += scan.sizes.size(); // race
      }
    }
    return known;
  }
}
