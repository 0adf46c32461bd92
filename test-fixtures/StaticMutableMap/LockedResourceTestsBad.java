// SPDX-License-Identifier: Apache-2.0
// Both tests write the static map, but their resource locks are in mode READ, and JUnit runs tests
// with READ locks of one resource at the same time.
package fixtures.staticmutablemap;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;

@Execution(ExecutionMode.CONCURRENT)
public class LockedResourceTestsBad {
  private static final Map<String, String> SETTINGS = new TreeMap<>(); // expect: error MapWriteUnderReadLock

  @Test
  @ResourceLock(value = "settings", mode = ResourceAccessMode.READ)
  void languageIsKept() {
    SETTINGS.put("language", "de"); // race
    assert "de".equals(SETTINGS.get("language")); // race
    SETTINGS.remove("language"); // race
  }

  @Test
  @ResourceLock(value = "settings", mode = ResourceAccessMode.READ)
  void themeIsKept() {
    SETTINGS.put("theme", "dark"); // race
    assert SETTINGS.size() == 1; // race
    SETTINGS.remove("theme"); // race
  }
}
