// SPDX-License-Identifier: Apache-2.0
// A sharable handler that is told nothing of the channels stands in the pipelines of many, whose event
// loops call it at the same time.
package fixtures.unguardedsharedmap;

import io.netty.channel.ChannelHandler.Sharable;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import java.util.HashMap;
import java.util.Map;

@Sharable
public class NettyChannelAndChildrenBad extends ChannelInboundHandlerAdapter {
  private final Map<String, Object> open = new HashMap<>(); // expect: error UnguardedSharedMap
  private final String protocol;

  public NettyChannelAndChildrenBad(String protocol) {
    this.protocol = protocol;
  }

  @Override
  public void channelRead(ChannelHandlerContext context, Object message) {
    open.put(protocol + context.name(), message); // race
  }
}
