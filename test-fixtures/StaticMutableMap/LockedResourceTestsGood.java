// SPDX-License-Identifier: Apache-2.0
// With READ_WRITE, the default, JUnit never runs the two at the same time.
package fixtures.staticmutablemap;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;

@Execution(ExecutionMode.CONCURRENT)
public class LockedResourceTestsGood {
  private static final Map<String, String> SETTINGS = new TreeMap<>();

  @Test
  @ResourceLock(value = "settings", mode = ResourceAccessMode.READ_WRITE)
  void languageIsKept() {
    SETTINGS.put("language", "de");
    assert "de".equals(SETTINGS.get("language"));
    SETTINGS.remove("language");
  }

  @Test
  @ResourceLock(value = "settings", mode = ResourceAccessMode.READ_WRITE)
  void themeIsKept() {
    SETTINGS.put("theme", "dark");
    assert SETTINGS.size() == 1;
    SETTINGS.remove("theme");
  }
}
