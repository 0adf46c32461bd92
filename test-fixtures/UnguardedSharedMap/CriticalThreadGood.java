// SPDX-License-Identifier: Apache-2.0
// The thread of a class that is not in sight holds the lock under which callers put: one of the two
// critical sections ends before the other begins (JLS 17.4.5).
package fixtures.unguardedsharedmap;

import com.example.base.CriticalThread;
import java.util.HashMap;
import java.util.Map;

public class CriticalThreadGood {
  private final Map<Long, String> unsynced = new HashMap<>();

  private final CriticalThread syncer =
      new CriticalThread("syncer") {
        @Override
        public void run() {
          while (!isInterrupted()) {
            synchronized (unsynced) {
              unsynced.clear();
            }
          }
        }
      };

  public void start() {
    syncer.start();
  }

  public void written(long entry, String file) {
    synchronized (unsynced) {
      unsynced.put(entry, file);
    }
  }
}
