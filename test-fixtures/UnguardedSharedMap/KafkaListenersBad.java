// SPDX-License-Identifier: Apache-2.0
// Each of the two methods has a listener container with a thread of its own, so both put at once.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Service;

@Service
public class KafkaListenersBad {
  private final Map<String, Long> last = new HashMap<>(); // expect: error UnguardedSharedMap

  @KafkaListener(topics = "orders")
  public void order(String id) {
    last.put(id, System.nanoTime()); // race
  }

  @KafkaListener(topics = "returns")
  public void giveBack(String id) {
    last.remove(id); // race
  }
}
