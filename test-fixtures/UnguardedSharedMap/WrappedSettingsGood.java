// SPDX-License-Identifier: Apache-2.0
// The settings keep a copy behind the wrapper; nobody has a reference through which it can be
// changed.
package fixtures.unguardedsharedmap;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

public class WrappedSettingsGood {
  static final class Settings {
    private final Map<String, String> values;

    Settings(Map<String, String> values) {
      this.values = Collections.unmodifiableMap(new HashMap<>(values));
    }

    String describe() {
      StringBuilder text = new StringBuilder();
      values.forEach((name, value) -> text.append(name).append('=').append(value));
      return text.toString();
    }
  }

  public static void main(String[] args) {
    Map<String, String> values = new HashMap<>();
    values.put("host", "localhost");
    Settings settings = new Settings(values);
    new Thread(() -> System.out.println(settings.describe())).start();
    values.put("port", "80");
  }
}
