// SPDX-License-Identifier: Apache-2.0
// The timer's thread removes what the channel's event loop adds at the same time.
package fixtures.unguardedsharedmap;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

public class NettyOwnLoopBad extends ChannelInboundHandlerAdapter {
  private static final ScheduledExecutorService TIMER = Executors.newScheduledThreadPool(1);
  private final Map<Object, Long> pending = new HashMap<>(); // expect: error UnguardedSharedMap

  @Override
  public void channelActive(ChannelHandlerContext context) {
    TIMER.scheduleAtFixedRate(this::expire, 1, 1, TimeUnit.SECONDS);
  }

  @Override
  public void channelRead(ChannelHandlerContext context, Object message) {
    pending.put(message, System.nanoTime()); // race
  }

  private void expire() {
    pending.clear(); // race
  }
}
