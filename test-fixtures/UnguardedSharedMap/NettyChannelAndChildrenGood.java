// SPDX-License-Identifier: Apache-2.0
// Each handler is made for one channel. It is sharable only because the channel's children, whose
// event loop is their parent's, carry it as well.
package fixtures.unguardedsharedmap;

import io.netty.channel.Channel;
import io.netty.channel.ChannelHandler.Sharable;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import java.util.HashMap;
import java.util.Map;

@Sharable
public class NettyChannelAndChildrenGood extends ChannelInboundHandlerAdapter {
  private final Map<String, Object> open = new HashMap<>();
  private final Channel parent;

  public NettyChannelAndChildrenGood(Channel parent) {
    this.parent = parent;
  }

  @Override
  public void channelRead(ChannelHandlerContext context, Object message) {
    open.put(parent + context.name(), message);
  }
}
