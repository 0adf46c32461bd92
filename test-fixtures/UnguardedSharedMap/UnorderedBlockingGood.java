// SPDX-License-Identifier: Apache-2.0
// Ordered, which is the default, a message waits for the one before.
package fixtures.unguardedsharedmap;

import io.smallrye.reactive.messaging.annotations.Blocking;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.reactive.messaging.Incoming;

public class UnorderedBlockingGood {
  private final Map<String, Double> highest = new HashMap<>();

  @Incoming("temperatures")
  @Blocking
  public void process(String reading) {
    highest.merge(reading.substring(0, 1), (double) reading.length(), Math::max);
  }
}
