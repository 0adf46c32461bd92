// SPDX-License-Identifier: Apache-2.0
// The flag is set only after the loop: announce finds it unset, and adds to the list that start goes over.
// The monitor is reentrant and keeps nobody out; the next step of the iterator throws.
package fixtures.mapmodifiedwhileiterated;

import java.util.ArrayList;
import java.util.List;

public class AnnouncedFirstBad {
  private final List<String> waiting = new ArrayList<>(); // expect: warning MapModifiedWhileIterated
  private boolean started;

  public void start() {
    synchronized (waiting) {
      for (String name : waiting) { // race
        announce(name);
      }
      started = true;
      waiting.clear();
    }
  }

  public void stop() {
    synchronized (waiting) {
      started = false;
    }
  }

  public void announce(String name) {
    synchronized (waiting) {
      if (!started) {
        waiting.add(name); // race
        return;
      }
    }
    System.out.println(name);
  }
}
