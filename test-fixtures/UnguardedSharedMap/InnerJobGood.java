// SPDX-License-Identifier: Apache-2.0
// The job is a nested class with a map of its own, and the starter reads its own.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;

public class InnerJobGood {
  private final Map<String, Integer> rows = new HashMap<>();

  static final class Job implements Runnable {
    private final Map<String, Integer> rows = new HashMap<>();

    private final String name;

    Job(String name) {
      this.name = name;
    }

    @Override
    public void run() {
      rows.put(name, name.length());
      System.out.println(rows);
    }
  }

  int start(String name) {
    Thread thread = new Thread(new Job(name));
    thread.start();
    return rows.size();
  }

  public static void main(String[] args) {
    System.out.println(new InnerJobGood().start("first"));
  }
}
