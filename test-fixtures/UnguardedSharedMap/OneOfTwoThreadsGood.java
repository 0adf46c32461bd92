// SPDX-License-Identifier: Apache-2.0
// Two ways to make the thread, of which one is taken: the job is run once. So it is where the factory is one of two
// classes.
package fixtures.unguardedsharedmap;

import java.util.ArrayList;
import java.util.List;

public class OneOfTwoThreadsGood {
  public void run(String name) {
    Job job = new Job();
    Thread plain = new Thread(job);
    Thread named = new Thread(job, name);
    Thread thread = named.isDaemon() ? named : plain;
    thread.start();
  }

  public void run(Factory factory) {
    factory.newThread(new Job()).start();
  }

  static class Factory {
    Thread newThread(Runnable job) {
      return new Thread(job);
    }
  }

  static class Daemons extends Factory {
    @Override
    Thread newThread(Runnable job) {
      Thread thread = new Thread(job);
      thread.setDaemon(true);
      return thread;
    }
  }

  static class Job implements Runnable {
    private final List<String> done = new ArrayList<>();

    @Override
    public void run() {
      done.add(Thread.currentThread().getName());
    }
  }
}
