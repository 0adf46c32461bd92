// SPDX-License-Identifier: Apache-2.0
package io.mapvet.witnesses;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * H2 2.5.250, {@code WebServer:685}, {@code connInfoMap}: UnguardedSharedMap, ERROR.
 *
 * <p>The first request thread saves settings of connections, which puts them into a HashMap without
 * a lock. The second shows the page with all settings: it copies the values, under a monitor that
 * the first does not take for this. Where there are more than it made room for the page fails.
 */
class ConsoleSettingsWitness {
  private static final int SETTINGS = 200;

  private static final class Users implements Attempt {
    private final Console console = new Console();
    private final String one = console.visit();
    private final String other = console.visit();
    private volatile boolean done;

    private Users() throws Exception {}

    @Override
    public void first() throws IOException {
      for (int i = 0; i < SETTINGS; i++) {
        console.get("settingSave.do", Map.of("jsessionid", one, "name", "setting" + i));
      }
      done = true;
    }

    @Override
    public void second() throws IOException {
      while (!done) {
        console.get("index.do", Map.of("jsessionid", other));
      }
    }
  }

  @Test
  void aPageFails() throws Exception {
    Race.untilSeen(RuntimeException.class, Users::new);
  }
}
