// SPDX-License-Identifier: Apache-2.0
// The route calls one processor on the threads of all its consumers.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;
import org.apache.camel.Exchange;
import org.apache.camel.Processor;

public class CamelProcessorBad implements Processor {
  private final Map<String, Integer> seen = new HashMap<>(); // expect: error UnguardedSharedMap

  @Override
  public void process(Exchange exchange) {
    seen.merge(exchange.getExchangeId(), 1, Integer::sum); // race
  }
}
