// SPDX-License-Identifier: Apache-2.0
// The join comes before the read.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

public class OptionalHeldGood {
  static Optional<Map<String, String>> choose(Map<String, String> headers, boolean trace) {
    return trace ? Optional.of(headers) : Optional.empty();
  }

  public static void main(String[] args) throws InterruptedException {
    Map<String, String> headers = new HashMap<>();
    headers.put("accept", "*/*");
    Optional<Map<String, String>> traced = choose(headers, args.length > 0);
    Thread tracer = new Thread(() -> traced.ifPresent(h -> h.put("trace", "on")));
    tracer.start();
    tracer.join();
    for (String name : headers.keySet()) {
      System.out.println(name);
    }
  }
}
