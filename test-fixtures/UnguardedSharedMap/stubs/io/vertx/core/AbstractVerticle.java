// SPDX-License-Identifier: Apache-2.0
package io.vertx.core;

/** As much of the type as the fixtures need. */
public abstract class AbstractVerticle {
  protected Vertx vertx;
  protected Context context;

  public void start() {}
}
