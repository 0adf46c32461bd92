// SPDX-License-Identifier: Apache-2.0
// The map is made for both threads.
package fixtures.unguardedsharedmap;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

public class HeldByLineGood {
  static final class Answers extends ChannelInboundHandlerAdapter {
    private final Map<String, Integer> open = new ConcurrentHashMap<>();

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
      open.remove(message.toString());
    }

    void ask(String question) {
      open.merge(question, 1, Integer::sum);
    }
  }

  private final Answers answers = new Answers();

  public void start() {
    new Thread(() -> answers.ask("alive?")).start();
  }
}
