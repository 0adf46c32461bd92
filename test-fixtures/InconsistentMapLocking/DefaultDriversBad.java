// SPDX-License-Identifier: Apache-2.0
// The registry is filled after the lock was given back: another thread may have got it, and adds to
// the list under the registry's own monitor, which load() does not take.
package fixtures.inconsistentmaplocking;

import java.util.ArrayList;
import java.util.List;

public class DefaultDriversBad {
  private static DefaultDriversBad instance;
  private final List<String> drivers = new ArrayList<>(); // expect: warning InconsistentMapLocking

  public static DefaultDriversBad instance() {
    synchronized (DefaultDriversBad.class) {
      if (instance != null) {
        return instance;
      }
      instance = new DefaultDriversBad();
    }
    instance.load();
    return instance;
  }

  private void load() {
    drivers.add("file"); // race
    drivers.add("memory"); // race
  }

  public synchronized void register(String driver) {
    drivers.add(driver); // race
  }

  public synchronized void deregister(String driver) {
    drivers.remove(driver); // race
  }

  public synchronized boolean knows(String driver) {
    return drivers.contains(driver); // race
  }
}
