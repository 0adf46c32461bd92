// SPDX-License-Identifier: Apache-2.0
// The new switches are complete before the volatile write; a caller sees either the old or the new ones.
package fixtures.concurrentmapsnapshot;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

public class FeatureSwitchesGood {
  private volatile Map<String, Boolean> switches = Map.of();

  public void reload(Map<String, Boolean> fresh) {
    switches = Map.copyOf(fresh);
  }

  public boolean isOn(String name) {
    return switches.getOrDefault(name, false);
  }
}
