// SPDX-License-Identifier: Apache-2.0
package io.mapvet.witnesses;

import java.io.IOException;
import java.util.ConcurrentModificationException;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * H2 2.5.250, {@code WebServer:235}, {@code sessions}: UnguardedSharedMap, ERROR.
 *
 * <p>The first request thread of the console's servlet opens it for new visitors, and puts their
 * sessions into a HashMap. The second shows the page of the administrator, for which it iterates
 * them. Neither takes a lock: the iterator meets a change, and the page fails.
 */
class ConsoleSessionsWitness {
  private static final int VISITORS = 100;

  private static final class Visits implements Attempt {
    private final Console console = new Console();
    private final String administrator = console.visit();
    private volatile boolean done;

    private Visits() throws Exception {
      console.get(
          "adminLogin.do", Map.of("jsessionid", administrator, "password", Console.PASSWORD));
    }

    @Override
    public void first() throws IOException {
      for (int i = 0; i < VISITORS; i++) {
        console.visit();
      }
      done = true;
    }

    @Override
    public void second() throws IOException {
      while (!done) {
        try {
          console.get("admin.do", Map.of("jsessionid", administrator));
        } catch (ConcurrentModificationException changed) {
          if (!isOfOneSession(changed)) {
            throw changed;
          }
        }
      }
    }

    /** The map of a session may change too while it is copied. That is another finding. */
    private static boolean isOfOneSession(ConcurrentModificationException changed) {
      return Stream.of(changed.getStackTrace())
          .anyMatch(frame -> frame.getMethodName().equals("getInfo"));
    }
  }

  @Test
  void thePageOfTheAdministratorFails() throws Exception {
    Race.untilSeen(ConcurrentModificationException.class, Visits::new);
  }
}
