// SPDX-License-Identifier: Apache-2.0
// main reads after join().
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;

public class InheritedRunGood {
  abstract static class Worker extends Thread {
    final Map<String, Integer> done = new HashMap<>();

    abstract void step();

    @Override
    public void run() {
      step();
    }
  }

  static final class Counter extends Worker {
    @Override
    void step() {
      done.put("a", 1);
    }
  }

  public static void main(String[] args) throws InterruptedException {
    Worker worker = new Counter();
    worker.start();
    worker.join();
    System.out.println(worker.done.get("a"));
  }
}
