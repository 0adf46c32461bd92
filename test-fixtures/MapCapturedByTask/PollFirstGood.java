// SPDX-License-Identifier: Apache-2.0
// firstEntry only reads; the map was filled before the start and nobody writes it afterwards.
package fixtures.mapcapturedbytask;

import java.util.NavigableMap;
import java.util.TreeMap;

public class PollFirstGood {
  public static void main(String[] args) {
    NavigableMap<Integer, String> jobs = new TreeMap<>();
    jobs.put(1, "first");
    jobs.put(2, "second");
    Runnable worker =
        () -> System.out.println(jobs.firstEntry());
    new Thread(worker).start();
    new Thread(worker).start();
  }
}
