// SPDX-License-Identifier: Apache-2.0
// The handler belongs to the event loop of its channel. A thread of the object that holds the handler comes besides.
package fixtures.unguardedsharedmap;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import java.util.HashMap;
import java.util.Map;

public class HeldByLineBad {
  static final class Answers extends ChannelInboundHandlerAdapter {
    private final Map<String, Integer> open = new HashMap<>(); // expect: warning UnguardedSharedMap

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
      open.remove(message.toString()); // race
    }

    void ask(String question) {
      open.merge(question, 1, Integer::sum); // race
    }
  }

  private final Answers answers = new Answers();

  public void start() {
    new Thread(() -> answers.ask("alive?")).start();
  }
}
