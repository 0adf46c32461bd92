// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

/** Writes into the open {@link Journal} what is asked and told; without one, nothing. */
final class Log {
  private Journal open;

  /** Has everything from now on written down. */
  void open() {
    open = new Journal();
  }

  /** What was written down. */
  Journal close() {
    Journal written = open;
    open = null;
    written.close();
    return written;
  }

  /** Notes that the program was asked about a type, a field or a method. */
  void asked(Object name) {
    if (open != null) {
      open.add(name);
    }
  }

  void add(Journal.Event event) {
    if (open != null) {
      open.add(event);
    }
  }
}
