// SPDX-License-Identifier: Apache-2.0
package io.netty.util.concurrent;

/** As much of the type as the fixtures need. */
public interface EventExecutorGroup {
  Future<?> submit(Runnable task);

  Future<?> shutdownGracefully();
}
