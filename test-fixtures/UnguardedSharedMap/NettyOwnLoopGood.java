// SPDX-License-Identifier: Apache-2.0
// The executor of a handler is the event loop of its channel, which calls its methods too.
package fixtures.unguardedsharedmap;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

public class NettyOwnLoopGood extends ChannelInboundHandlerAdapter {
  private final Map<Object, Long> pending = new HashMap<>();

  @Override
  public void channelActive(ChannelHandlerContext context) {
    context.executor().scheduleAtFixedRate(this::expire, 1, 1, TimeUnit.SECONDS);
  }

  @Override
  public void channelRead(ChannelHandlerContext context, Object message) {
    pending.put(message, System.nanoTime());
  }

  private void expire() {
    pending.clear();
  }
}
