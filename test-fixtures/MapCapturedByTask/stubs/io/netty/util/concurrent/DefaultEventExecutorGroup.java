// SPDX-License-Identifier: Apache-2.0
package io.netty.util.concurrent;

/** As much of the type as the fixtures need. */
public class DefaultEventExecutorGroup implements EventExecutorGroup {
  public DefaultEventExecutorGroup(int threads) {}

  @Override
  public Future<?> submit(Runnable task) {
    return null;
  }

  @Override
  public Future<?> shutdownGracefully() {
    return null;
  }
}
