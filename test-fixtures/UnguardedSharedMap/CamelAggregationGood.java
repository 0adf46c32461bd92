// SPDX-License-Identifier: Apache-2.0
// The aggregator calls its strategy under a lock of its own.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;
import org.apache.camel.AggregationStrategy;
import org.apache.camel.Exchange;

public class CamelAggregationGood implements AggregationStrategy {
  private final Map<String, Integer> seen = new HashMap<>();

  @Override
  public Exchange aggregate(Exchange before, Exchange exchange) {
    seen.merge(exchange.getExchangeId(), 1, Integer::sum);
    return exchange;
  }
}
