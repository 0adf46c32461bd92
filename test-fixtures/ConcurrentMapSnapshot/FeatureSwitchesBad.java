// SPDX-License-Identifier: Apache-2.0
// Between clear and putAll a caller finds every switch off.
package fixtures.concurrentmapsnapshot;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

public class FeatureSwitchesBad {
  private final Map<String, Boolean> switches = new ConcurrentHashMap<>(); // expect: note ConcurrentMapSnapshot

  public void reload(Map<String, Boolean> fresh) {
    switches.clear(); // race
    switches.putAll(fresh); // race
  }

  public boolean isOn(String name) {
    return switches.getOrDefault(name, false);
  }
}
