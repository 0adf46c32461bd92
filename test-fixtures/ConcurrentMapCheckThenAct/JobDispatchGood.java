// SPDX-License-Identifier: Apache-2.0
// replace(key, NEW, RUNNING) is atomic, and only one of the two gets true.
package fixtures.concurrentmapcheckthenact;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongConsumer;

public class JobDispatchGood {
  enum Phase {
    NEW,
    RUNNING,
    DONE
  }

  private final Map<Long, Phase> phases = new ConcurrentHashMap<>();

  private final class Dispatcher extends Thread {
    private final LongConsumer runner;

    Dispatcher(LongConsumer runner) {
      this.runner = runner;
    }

    @Override
    public void run() {
      for (Long job : phases.keySet()) {
        if (phases.replace(job, Phase.NEW, Phase.RUNNING)) {
          runner.accept(job);
          phases.replace(job, Phase.RUNNING, Phase.DONE);
        }
      }
    }
  }

  void runAll(int jobs, LongConsumer runner) {
    for (long id = 0; id < jobs; id++) {
      phases.put(id, Phase.NEW);
    }
    new Dispatcher(runner).start();
    new Dispatcher(runner).start();
  }
}
