// SPDX-License-Identifier: Apache-2.0
// Two threads that both miss make two invoices. The line that is in the one which is replaced is lost.
package fixtures.concurrentmapcheckthenact;

import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.CopyOnWriteArrayList;

public class LinesOfInvoiceBad {
  static final class Invoice {
    final List<String> lines = new CopyOnWriteArrayList<>();
  }

  private final ConcurrentMap<String, Invoice> invoices = new ConcurrentHashMap<>(); // expect: warning ConcurrentMapCheckThenAct

  public void add(String customer, String line) {
    Invoice invoice = invoices.get(customer); // race
    if (invoice == null) {
      invoice = new Invoice();
      invoices.put(customer, invoice); // race
    }
    invoice.lines.add(line);
  }
}
