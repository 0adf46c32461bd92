// SPDX-License-Identifier: Apache-2.0
// Removing the file from the set that the loop goes over makes the next step of the iterator fail.
// Which inbox the thread watches, and when it is started, does not matter: the inbox does both
// itself, whoever calls it.
package fixtures.mapmodifiedwhileiterated;

import java.io.File;
import java.util.HashSet;
import java.util.Set;

public class InboxWatchBad extends Thread {
  private Inbox inbox;

  public InboxWatchBad(boolean polls) {
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
    private final Set<File> changed = new HashSet<>(); // expect: error MapModifiedWhileIterated

    @Override
    void sweep(boolean all) {
      for (File file : changed) { // race
        if (all || !file.exists()) {
          changed.remove(file); // race
        }
      }
    }
  }
}
