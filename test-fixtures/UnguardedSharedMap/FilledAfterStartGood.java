// SPDX-License-Identifier: Apache-2.0
// The thread is started as the constructor's last act: Thread.start() happens-before whatever the
// thread does.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;

public class FilledAfterStartGood {
  private Map<String, String> settings;

  FilledAfterStartGood() {
    settings = new HashMap<>();
    settings.put("port", "80");
    new Thread(this::print).start();
  }

  private void print() {
    System.out.println(settings.get("port"));
  }
}
