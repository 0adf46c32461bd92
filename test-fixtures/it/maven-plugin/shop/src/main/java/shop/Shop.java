// SPDX-License-Identifier: Apache-2.0
package shop;

import core.Catalog;
import java.util.concurrent.ExecutorService;

/** A task of this module and its own thread write a map of another module. */
public final class Shop {
  private final Catalog catalog = new Catalog();

  public void open(ExecutorService pool) {
    pool.execute(() -> catalog.set("apple", 1));
    catalog.set("pear", 2);
  }
}
