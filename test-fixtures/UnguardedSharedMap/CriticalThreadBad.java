// SPDX-License-Identifier: Apache-2.0
// The thread is of a class that is not in sight, but for its name. It polls the map while callers put
// into it: no lock is common to both, and nothing orders them.
package fixtures.unguardedsharedmap;

import com.example.base.CriticalThread;
import java.util.HashMap;
import java.util.Map;

public class CriticalThreadBad {
  private final Map<Long, String> unsynced = new HashMap<>(); // expect: warning UnguardedSharedMap

  private final CriticalThread syncer =
      new CriticalThread("syncer") {
        @Override
        public void run() {
          while (!isInterrupted()) {
            unsynced.clear(); // race
          }
        }
      };

  public void start() {
    syncer.start();
  }

  public void written(long entry, String file) {
    unsynced.put(entry, file); // race
  }
}
