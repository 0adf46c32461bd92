// SPDX-License-Identifier: Apache-2.0
// Each task has a processor of its own, but all of them have the same supplier around them, and so
// the stream's threads meet in its map. As in Kafka's KStreamImplJoin.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;

public class ProcessorOfSupplierBad implements ProcessorSupplier<String, Long> {
  private final Map<String, Long> totals = new HashMap<>(); // expect: warning UnguardedSharedMap

  @Override
  public Processor<String, Long> get() {
    return new Totals();
  }

  private class Totals implements Processor<String, Long> {
    @Override
    public void process(String account, Long amount) {
      totals.merge(account, amount, Long::sum); // race
    }
  }
}
