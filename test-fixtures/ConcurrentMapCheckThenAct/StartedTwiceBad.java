// SPDX-License-Identifier: Apache-2.0
// Two threads may both find no job for the scene; each puts one and gives its own to the pool.
package fixtures.concurrentmapcheckthenact;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class StartedTwiceBad {
  private final ConcurrentMap<String, Job> jobs = new ConcurrentHashMap<>(); // expect: warning ConcurrentMapCheckThenAct
  private final ExecutorService pool = Executors.newFixedThreadPool(4);

  private static final class Job implements Runnable {
    private volatile int frame;

    @Override
    public void run() {
      while (frame < 240) {
        frame++;
      }
    }
  }

  public boolean render(String scene) {
    Job job = new Job();
    if (jobs.containsKey(scene)) { // race
      return false;
    }
    jobs.put(scene, job); // race
    pool.execute(job);
    return true;
  }

  public int frame(String scene) {
    Job job = jobs.get(scene);
    return job == null ? -1 : job.frame;
  }
}
