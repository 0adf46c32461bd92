// SPDX-License-Identifier: Apache-2.0
package io.vertx.core;

/** As much of the type as the fixtures need. */
public interface Handler<E> {
  void handle(E event);
}
