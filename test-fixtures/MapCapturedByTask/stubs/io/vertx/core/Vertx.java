// SPDX-License-Identifier: Apache-2.0
package io.vertx.core;

import java.util.concurrent.Callable;

/** As much of the type as the fixtures need. */
public interface Vertx {
  <T> Future<T> executeBlocking(Callable<T> code);
}
