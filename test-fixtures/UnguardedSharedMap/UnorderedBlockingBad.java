// SPDX-License-Identifier: Apache-2.0
// Unordered, the worker threads process several messages of the channel at once.
package fixtures.unguardedsharedmap;

import io.smallrye.reactive.messaging.annotations.Blocking;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.reactive.messaging.Incoming;

public class UnorderedBlockingBad {
  private final Map<String, Double> highest = new HashMap<>(); // expect: error UnguardedSharedMap

  @Incoming("temperatures")
  @Blocking(ordered = false)
  public void process(String reading) {
    highest.merge(reading.substring(0, 1), (double) reading.length(), Math::max); // race
  }
}
