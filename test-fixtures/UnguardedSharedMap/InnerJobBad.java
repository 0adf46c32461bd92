// SPDX-License-Identifier: Apache-2.0
// The inner class reaches the map through its enclosing instance: the thread that runs the job and
// the starter use the map of one object, unordered.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;

public class InnerJobBad {
  private final Map<String, Integer> rows = new HashMap<>(); // expect: error UnguardedSharedMap

  final class Job implements Runnable {
    private final String name;

    Job(String name) {
      this.name = name;
    }

    @Override
    public void run() {
      rows.put(name, name.length()); // race
      System.out.println(rows); // race
    }
  }

  int start(String name) {
    Thread thread = new Thread(new Job(name));
    thread.start();
    return rows.size(); // race
  }

  public static void main(String[] args) {
    System.out.println(new InnerJobBad().start("first"));
  }
}
