// SPDX-License-Identifier: Apache-2.0
// Everything before super.start() happens-before run().
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;

public class SuperStartGood extends Thread {
  private final Map<String, Integer> ports = new HashMap<>();

  @Override
  public void start() {
    ports.put("http", 80);
    super.start();
  }

  @Override
  public void run() {
    ports.forEach((name, port) -> System.out.println(name + " " + port));
  }

  public static void main(String[] args) {
    new SuperStartGood().start();
  }
}
