// SPDX-License-Identifier: Apache-2.0
// Two dispatchers may both read NEW before either puts RUNNING: the job is run twice.
package fixtures.concurrentmapcheckthenact;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongConsumer;

public class JobDispatchBad {
  enum Phase {
    NEW,
    RUNNING,
    DONE
  }

  private final Map<Long, Phase> phases = new ConcurrentHashMap<>(); // expect: warning ConcurrentMapCheckThenAct

  private final class Dispatcher extends Thread {
    private final LongConsumer runner;

    Dispatcher(LongConsumer runner) {
      this.runner = runner;
    }

    @Override
    public void run() {
      for (Long job : phases.keySet()) {
        if (phases.get(job) == Phase.NEW) { // race
          phases.put(job, Phase.RUNNING); // race
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
