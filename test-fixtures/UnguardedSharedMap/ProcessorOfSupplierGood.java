// SPDX-License-Identifier: Apache-2.0
// Each task has a processor of its own, and each processor a map.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;

public class ProcessorOfSupplierGood implements ProcessorSupplier<String, Long> {
  @Override
  public Processor<String, Long> get() {
    return new Totals();
  }

  private class Totals implements Processor<String, Long> {
    private final Map<String, Long> totals = new HashMap<>();

    @Override
    public void process(String account, Long amount) {
      totals.merge(account, amount, Long::sum);
    }
  }
}
