// SPDX-License-Identifier: Apache-2.0
// The flag is set before the loop, under the monitor that stop needs to unset it: announce finds it set and adds
// nothing.
package fixtures.mapmodifiedwhileiterated;

import java.util.ArrayList;
import java.util.List;

public class AnnouncedFirstGood {
  private final List<String> waiting = new ArrayList<>(); // false alarm: warning MapModifiedWhileIterated
  private boolean started;

  public void start() {
    synchronized (waiting) {
      started = true;
      for (String name : waiting) {
        announce(name);
      }
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
        waiting.add(name);
        return;
      }
    }
    System.out.println(name);
  }
}
