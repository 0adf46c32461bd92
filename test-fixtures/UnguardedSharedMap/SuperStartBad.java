// SPDX-License-Identifier: Apache-2.0
// The overridden start() starts the thread first and puts afterwards, when run() may already
// iterate the map.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;

public class SuperStartBad extends Thread {
  private final Map<String, Integer> ports = new HashMap<>(); // expect: error UnguardedSharedMap

  @Override
  public void start() {
    super.start();
    ports.put("http", 80); // race
  }

  @Override
  public void run() {
    ports.forEach((name, port) -> System.out.println(name + " " + port)); // race
  }

  public static void main(String[] args) {
    new SuperStartBad().start();
  }
}
