// SPDX-License-Identifier: Apache-2.0
package io.netty.channel;

/** As much of the type as the fixtures need. */
public class ChannelInboundHandlerAdapter implements ChannelHandler {
  public void channelActive(ChannelHandlerContext context) {}

  public void channelRead(ChannelHandlerContext context, Object message) {}
}
