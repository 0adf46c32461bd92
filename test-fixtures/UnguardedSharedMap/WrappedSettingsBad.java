// SPDX-License-Identifier: Apache-2.0
// The unmodifiable wrapper is a view: main still puts into the map behind it, while the thread
// iterates the view.
package fixtures.unguardedsharedmap;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

public class WrappedSettingsBad {
  static final class Settings {
    private final Map<String, String> values;

    Settings(Map<String, String> values) {
      this.values = Collections.unmodifiableMap(values);
    }

    String describe() {
      StringBuilder text = new StringBuilder();
      values.forEach((name, value) -> text.append(name).append('=').append(value)); // race
      return text.toString();
    }
  }

  public static void main(String[] args) {
    Map<String, String> values = new HashMap<>(); // expect: error MapCapturedByTask
    values.put("host", "localhost");
    Settings settings = new Settings(values);
    new Thread(() -> System.out.println(settings.describe())).start();
    values.put("port", "80"); // race
  }
}
