// SPDX-License-Identifier: Apache-2.0
package io.netty.channel;

import io.netty.util.concurrent.EventExecutor;

/** As much of the type as the fixtures need. */
public interface ChannelHandlerContext {
  String name();

  EventExecutor executor();
}
