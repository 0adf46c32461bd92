// SPDX-License-Identifier: Apache-2.0
// All lines go into the one invoice that the map keeps.
package fixtures.concurrentmapcheckthenact;

import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.CopyOnWriteArrayList;

public class LinesOfInvoiceGood {
  static final class Invoice {
    final List<String> lines = new CopyOnWriteArrayList<>();
  }

  private final ConcurrentMap<String, Invoice> invoices = new ConcurrentHashMap<>();

  public void add(String customer, String line) {
    Invoice invoice = invoices.computeIfAbsent(customer, c -> new Invoice());
    invoice.lines.add(line);
  }
}
