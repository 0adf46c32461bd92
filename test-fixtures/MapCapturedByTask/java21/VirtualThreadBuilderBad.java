// SPDX-License-Identifier: Apache-2.0
// Both unstarted threads of the builder capture one map and are started one after the other;
// their two writes may overlap, because no edge orders one thread after the other.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;

public class VirtualThreadBuilderBad {
  public static void main(String[] args) throws InterruptedException {
    Map<String, Integer> seen = new HashMap<>(); // expect: error MapCapturedByTask
    Thread first = Thread.ofVirtual().unstarted(() -> seen.put("a", 1)); // race
    Thread second = Thread.ofVirtual().unstarted(() -> seen.put("b", 2)); // race
    first.start();
    second.start();
    first.join();
    second.join();
    System.out.println(seen);
  }
}
