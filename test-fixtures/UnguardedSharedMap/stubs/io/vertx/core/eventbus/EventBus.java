// SPDX-License-Identifier: Apache-2.0
package io.vertx.core.eventbus;

import io.vertx.core.Handler;

/** As much of the type as the fixtures need. */
public interface EventBus {
  void consumer(String address, Handler<String> handler);
}
