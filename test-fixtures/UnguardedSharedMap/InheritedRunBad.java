// SPDX-License-Identifier: Apache-2.0
// The worker thread runs the subclass's step(), called from the superclass's run(); step() puts
// into the map that main reads through the superclass.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;

public class InheritedRunBad {
  abstract static class Worker extends Thread {
    final Map<String, Integer> done = new HashMap<>(); // expect: error UnguardedSharedMap

    abstract void step();

    @Override
    public void run() {
      step();
    }
  }

  static final class Counter extends Worker {
    @Override
    void step() {
      done.put("a", 1); // race
    }
  }

  public static void main(String[] args) throws InterruptedException {
    Worker worker = new Counter();
    worker.start();
    System.out.println(worker.done.get("a")); // race
    worker.join();
  }
}
