// SPDX-License-Identifier: Apache-2.0
// A handler that is not marked as sharable belongs to one channel, and so to one event loop.
package fixtures.unguardedsharedmap;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import java.util.HashMap;
import java.util.Map;

public class NettySharableGood extends ChannelInboundHandlerAdapter {
  private final Map<String, Integer> messages = new HashMap<>();

  @Override
  public void channelRead(ChannelHandlerContext context, Object message) {
    messages.merge(context.name(), 1, Integer::sum);
  }
}
