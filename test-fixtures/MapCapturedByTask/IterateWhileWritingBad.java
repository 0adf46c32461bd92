// SPDX-License-Identifier: Apache-2.0
// The starter walks the entry set while the task removes entries. Iteration and removal of one
// LinkedHashMap by two threads, unordered.
package fixtures.mapcapturedbytask;

import java.util.LinkedHashMap;
import java.util.Map;

public class IterateWhileWritingBad {
  public static void main(String[] args) {
    Map<Integer, String> jobs = new LinkedHashMap<>(); // expect: error MapCapturedByTask
    for (int i = 0; i < 100; i++) {
      jobs.put(i, "job " + i);
    }
    Thread thread =
        new Thread(
            () -> {
              for (int i = 0; i < 100; i++) {
                jobs.remove(i); // race
              }
            });
    thread.start();
    for (Map.Entry<Integer, String> job : jobs.entrySet()) { // race
      System.out.println(job.getKey() + ": " + job.getValue()); // race
    }
  }
}
