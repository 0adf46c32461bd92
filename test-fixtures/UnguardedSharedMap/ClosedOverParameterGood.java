// SPDX-License-Identifier: Apache-2.0
// The registry is handed to two tasks in turn, the second after the first was joined; every
// access is ordered by start() and join().
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;

public class ClosedOverParameterGood {
  private final Map<String, Integer> names = new HashMap<>();

  private Thread add(String name) {
    Thread thread = new Thread(() -> names.put(name, name.length()));
    thread.start();
    return thread;
  }

  public static void main(String[] args) throws InterruptedException {
    ClosedOverParameterGood registry = new ClosedOverParameterGood();
    for (String arg : args) {
      registry.add(arg).join();
    }
    System.out.println(registry.names);
  }
}
