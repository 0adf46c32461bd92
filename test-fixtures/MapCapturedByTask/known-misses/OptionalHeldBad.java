// SPDX-License-Identifier: Apache-2.0
// The Optional holds a reference to the one map. The thread puts through it, main reads the map
// itself, and the join comes too late.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

public class OptionalHeldBad {
  static Optional<Map<String, String>> choose(Map<String, String> headers, boolean trace) {
    return trace ? Optional.of(headers) : Optional.empty();
  }

  public static void main(String[] args) throws InterruptedException {
    Map<String, String> headers = new HashMap<>(); // expect: warning MapCapturedByTask // miss: error MapCapturedByTask
    headers.put("accept", "*/*");
    Optional<Map<String, String>> traced = choose(headers, args.length > 0);
    Thread tracer = new Thread(() -> traced.ifPresent(h -> h.put("trace", "on"))); // race
    tracer.start();
    for (String name : headers.keySet()) { // race
      System.out.println(name);
    }
    tracer.join();
  }
}
