// SPDX-License-Identifier: Apache-2.0
// Only the thread whose job the map has taken gives it to the pool.
package fixtures.concurrentmapcheckthenact;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class StartedTwiceGood {
  private final ConcurrentMap<String, Job> jobs = new ConcurrentHashMap<>();
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
    if (jobs.putIfAbsent(scene, job) != null) {
      return false;
    }
    pool.execute(job);
    return true;
  }

  public int frame(String scene) {
    Job job = jobs.get(scene);
    return job == null ? -1 : job.frame;
  }
}
