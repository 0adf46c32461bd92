// SPDX-License-Identifier: Apache-2.0
// Those who receive and the one that beats meet in a map that is made for it.
package fixtures.unguardedsharedmap;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.catalina.tribes.ChannelMessage;
import org.apache.catalina.tribes.group.ChannelInterceptorBase;

public class ChannelHeartbeatGood extends ChannelInterceptorBase {
  private final Map<String, Long> pending = new ConcurrentHashMap<>();

  @Override
  public void messageReceived(ChannelMessage message) {
    pending.put(new String(message.getUniqueId()), System.nanoTime());
  }

  @Override
  public void heartbeat() {
    pending.values().removeIf(since -> System.nanoTime() - since > 60_000_000_000L);
  }
}
