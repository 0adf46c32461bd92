// SPDX-License-Identifier: Apache-2.0
package io.vertx.core;

import io.vertx.core.eventbus.EventBus;

/** As much of the type as the fixtures need. */
public interface Vertx {
  EventBus eventBus();
}
