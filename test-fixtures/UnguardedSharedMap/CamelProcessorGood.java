// SPDX-License-Identifier: Apache-2.0
// The map is made for threads.
package fixtures.unguardedsharedmap;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.camel.Exchange;
import org.apache.camel.Processor;

public class CamelProcessorGood implements Processor {
  private final Map<String, Integer> seen = new ConcurrentHashMap<>();

  @Override
  public void process(Exchange exchange) {
    seen.merge(exchange.getExchangeId(), 1, Integer::sum);
  }
}
