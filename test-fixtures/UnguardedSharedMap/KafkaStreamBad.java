// SPDX-License-Identifier: Apache-2.0
// A stream thread adds up the payments while callers ask for the balance.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.streams.kstream.KStream;

public class KafkaStreamBad {
  private final Map<String, Long> balances = new HashMap<>(); // expect: warning UnguardedSharedMap

  public KafkaStreamBad(KStream<String, Long> payments) {
    payments.foreach((account, amount) -> balances.merge(account, amount, Long::sum)); // race
  }

  public long balance(String account) {
    return balances.getOrDefault(account, 0L); // race
  }
}
