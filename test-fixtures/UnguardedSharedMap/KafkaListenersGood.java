// SPDX-License-Identifier: Apache-2.0
// One method listens to both topics: its one thread takes the records one after the other.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Service;

@Service
public class KafkaListenersGood {
  private final Map<String, Long> last = new HashMap<>();

  @KafkaListener(topics = {"orders", "returns"})
  public void order(String id) {
    last.put(id, System.nanoTime());
  }
}
