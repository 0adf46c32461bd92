// SPDX-License-Identifier: Apache-2.0
// The registry is filled before the lock is given back under which alone the field is read, so
// nobody else has it yet; from then on its own monitor guards the list. The accessor is that of
// gRPC's NameResolverRegistry.
package fixtures.inconsistentmaplocking;

import java.util.ArrayList;
import java.util.List;

public class DefaultDriversGood {
  private static DefaultDriversGood instance;
  private final List<String> drivers = new ArrayList<>();

  public static synchronized DefaultDriversGood instance() {
    if (instance == null) {
      instance = new DefaultDriversGood();
      instance.load();
    }
    return instance;
  }

  private void load() {
    drivers.add("file");
    drivers.add("memory");
  }

  public synchronized void register(String driver) {
    drivers.add(driver);
  }

  public synchronized void deregister(String driver) {
    drivers.remove(driver);
  }

  public synchronized boolean knows(String driver) {
    return drivers.contains(driver);
  }
}
