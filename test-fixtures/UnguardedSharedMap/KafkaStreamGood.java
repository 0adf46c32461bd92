// SPDX-License-Identifier: Apache-2.0
// The map is concurrent, and each call is one step.
package fixtures.unguardedsharedmap;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.streams.kstream.KStream;

public class KafkaStreamGood {
  private final Map<String, Long> balances = new ConcurrentHashMap<>();

  public KafkaStreamGood(KStream<String, Long> payments) {
    payments.foreach((account, amount) -> balances.merge(account, amount, Long::sum));
  }

  public long balance(String account) {
    return balances.getOrDefault(account, 0L);
  }
}
