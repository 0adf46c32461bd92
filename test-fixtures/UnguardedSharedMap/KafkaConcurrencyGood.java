// SPDX-License-Identifier: Apache-2.0
// By default a listener has one thread.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Service;

@Service
public class KafkaConcurrencyGood {
  private final Map<String, Integer> orders = new HashMap<>();

  @KafkaListener(topics = "orders")
  public void order(String customer) {
    orders.merge(customer, 1, Integer::sum);
  }
}
