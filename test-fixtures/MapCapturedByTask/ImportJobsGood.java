// SPDX-License-Identifier: Apache-2.0
// Both jobs are given a ConcurrentSkipListMap.
package fixtures.mapcapturedbytask;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class ImportJobsGood {
  abstract static class Job implements Runnable {
    private final Map<String, Integer> counts;

    Job(Map<String, Integer> counts) {
      this.counts = counts;
    }

    protected abstract int read();

    @Override
    public void run() {
      counts.put(getClass().getSimpleName(), read());
    }
  }

  static final class Customers extends Job {
    Customers(Map<String, Integer> counts) {
      super(counts);
    }

    @Override
    protected int read() {
      return 12;
    }
  }

  static final class Invoices extends Job {
    Invoices(Map<String, Integer> counts) {
      super(counts);
    }

    @Override
    protected int read() {
      return 30;
    }
  }

  public static void main(String[] args) {
    Map<String, Integer> counts = new ConcurrentSkipListMap<>();
    ExecutorService pool = Executors.newFixedThreadPool(2);
    pool.execute(new Customers(counts));
    pool.execute(new Invoices(counts));
    pool.shutdown();
  }
}
