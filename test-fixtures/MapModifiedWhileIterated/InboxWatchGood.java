// SPDX-License-Identifier: Apache-2.0
// The iterator itself removes the file, and knows of it.
package fixtures.mapmodifiedwhileiterated;

import java.io.File;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;

public class InboxWatchGood extends Thread {
  private Inbox inbox;

  public InboxWatchGood(boolean polls) {
    inbox = polls ? new PolledInbox() : new Inbox();
  }

  @Override
  public void start() {
    inbox.sweep(true);
    super.start();
  }

  @Override
  public void run() {
    while (!isInterrupted()) {
      inbox.sweep(false);
    }
  }

  static class Inbox {
    void sweep(boolean all) {}
  }

  static class PolledInbox extends Inbox {
    private final Set<File> changed = new HashSet<>();

    @Override
    void sweep(boolean all) {
      for (Iterator<File> it = changed.iterator(); it.hasNext(); ) {
        File file = it.next();
        if (all || !file.exists()) {
          it.remove();
        }
      }
    }
  }
}
