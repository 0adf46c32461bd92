// SPDX-License-Identifier: Apache-2.0
// The listener asks for three threads, which call the one method at the same time.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Service;

@Service
public class KafkaConcurrencyBad {
  private final Map<String, Integer> orders = new HashMap<>(); // expect: error UnguardedSharedMap

  @KafkaListener(topics = "orders", concurrency = "3")
  public void order(String customer) {
    orders.merge(customer, 1, Integer::sum); // race
  }
}
