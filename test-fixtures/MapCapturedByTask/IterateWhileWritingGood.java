// SPDX-License-Identifier: Apache-2.0
// The starter takes no part: both loops run inside the one task, one after the other.
package fixtures.mapcapturedbytask;

import java.util.LinkedHashMap;
import java.util.Map;

public class IterateWhileWritingGood {
  public static void main(String[] args) {
    Map<Integer, String> jobs = new LinkedHashMap<>();
    for (int i = 0; i < 100; i++) {
      jobs.put(i, "job " + i);
    }
    Thread thread =
        new Thread(
            () -> {
              for (int i = 0; i < 100; i++) {
                jobs.remove(i);
              }
              for (Map.Entry<Integer, String> job : jobs.entrySet()) {
                System.out.println(job.getKey() + ": " + job.getValue());
              }
            });
    thread.start();
  }
}
