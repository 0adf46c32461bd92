// SPDX-License-Identifier: Apache-2.0
// A sharable handler stands in the pipelines of many channels, whose event loops call it at the
// same time.
package fixtures.unguardedsharedmap;

import io.netty.channel.ChannelHandler.Sharable;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import java.util.HashMap;
import java.util.Map;

@Sharable
public class NettySharableBad extends ChannelInboundHandlerAdapter {
  private final Map<String, Integer> messages = new HashMap<>(); // expect: error UnguardedSharedMap

  @Override
  public void channelRead(ChannelHandlerContext context, Object message) {
    messages.merge(context.name(), 1, Integer::sum); // race
  }
}
