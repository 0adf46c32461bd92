// SPDX-License-Identifier: Apache-2.0
// pollFirstEntry removes what it returns: two threads restructure one TreeMap at the same time.
package fixtures.mapcapturedbytask;

import java.util.NavigableMap;
import java.util.TreeMap;

public class PollFirstBad {
  public static void main(String[] args) {
    NavigableMap<Integer, String> jobs = new TreeMap<>(); // expect: error MapCapturedByTask
    jobs.put(1, "first");
    jobs.put(2, "second");
    Runnable worker =
        () -> System.out.println(jobs.pollFirstEntry()); // race
    new Thread(worker).start();
    new Thread(worker).start();
  }
}
