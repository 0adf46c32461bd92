// SPDX-License-Identifier: Apache-2.0
// Each call of the builder returns the builder, and launch() starts a thread that works on the map
// given to into(). main reads that map at once.
package fixtures.mapcapturedbytask;

import java.util.Map;
import java.util.TreeMap;

public class FluentJobBad {
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
        target.merge(name, 1, Integer::sum); // race
      }
    }
  }

  public static void main(String[] args) throws InterruptedException {
    Map<String, Integer> runs = new TreeMap<>(); // expect: error MapCapturedByTask
    Job.named("sweep").into(runs).repeat(3).launch();
    System.out.println(runs.get("sweep")); // race
  }
}
