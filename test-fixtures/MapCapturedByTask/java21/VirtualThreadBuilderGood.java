// SPDX-License-Identifier: Apache-2.0
// The second thread is started after the first was joined: the first put happens-before join()
// returns, that before start() of the second (program order of main), that before its put.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;

public class VirtualThreadBuilderGood {
  public static void main(String[] args) throws InterruptedException {
    Map<String, Integer> seen = new HashMap<>();
    Thread first = Thread.ofVirtual().unstarted(() -> seen.put("a", 1));
    Thread second = Thread.ofVirtual().unstarted(() -> seen.put("b", 2));
    first.start();
    first.join();
    second.start();
    second.join();
    System.out.println(seen);
  }
}
