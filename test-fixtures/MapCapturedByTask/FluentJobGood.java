// SPDX-License-Identifier: Apache-2.0
// launch() returns the thread, and main joins it first.
package fixtures.mapcapturedbytask;

import java.util.Map;
import java.util.TreeMap;

public class FluentJobGood {
  static final class Job {
    private Map<String, Integer> target;
    private String name = "job";
    private int times = 1;

    static Job named(String name) {
      Job job = new Job();
      job.name = name;
      return job;
    }

    Job into(Map<String, Integer> target) {
      this.target = target;
      return this;
    }

    Job repeat(int times) {
      this.times = times;
      return this;
    }

    Thread launch() {
      Thread thread = new Thread(this::work, name);
      thread.start();
      return thread;
    }

    private void work() {
      for (int i = 0; i < times; i++) {
        target.merge(name, 1, Integer::sum);
      }
    }
  }

  public static void main(String[] args) throws InterruptedException {
    Map<String, Integer> runs = new TreeMap<>();
    Job.named("sweep").into(runs).repeat(3).launch().join();
    System.out.println(runs.get("sweep"));
  }
}
