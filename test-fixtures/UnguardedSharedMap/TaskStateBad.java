// SPDX-License-Identifier: Apache-2.0
// The starter asks the task for its result before it has joined the thread; the read of the task
// object's map and the put in run() are unordered.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;

public class TaskStateBad implements Runnable {
  private final Map<String, Integer> lengths = new HashMap<>(); // expect: error UnguardedSharedMap

  @Override
  public void run() {
    lengths.put("ann", 3); // race
  }

  Integer result(String name) {
    return lengths.get(name); // race
  }

  public static void main(String[] args) throws InterruptedException {
    TaskStateBad task = new TaskStateBad();
    Thread thread = new Thread(task);
    thread.start();
    System.out.println(task.result("ann"));
    thread.join();
  }
}
