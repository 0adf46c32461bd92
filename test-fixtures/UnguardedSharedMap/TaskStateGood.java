// SPDX-License-Identifier: Apache-2.0
// The result is read after join().
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;

public class TaskStateGood implements Runnable {
  private final Map<String, Integer> lengths = new HashMap<>();

  @Override
  public void run() {
    lengths.put("ann", 3);
  }

  Integer result(String name) {
    return lengths.get(name);
  }

  public static void main(String[] args) throws InterruptedException {
    TaskStateGood task = new TaskStateGood();
    Thread thread = new Thread(task);
    thread.start();
    thread.join();
    System.out.println(task.result("ann"));
  }
}
