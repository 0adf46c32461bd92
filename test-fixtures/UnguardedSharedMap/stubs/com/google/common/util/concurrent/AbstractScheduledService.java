// SPDX-License-Identifier: Apache-2.0
package com.google.common.util.concurrent;

public abstract class AbstractScheduledService implements Service {
  protected abstract void runOneIteration() throws Exception;

  protected void startUp() throws Exception {}

  @Override
  public final Service startAsync() {
    return this;
  }
}
