// SPDX-License-Identifier: Apache-2.0
// A pool of threads delivers the messages of a channel to its interceptors, and another thread
// beats: it iterates what they put. As in Tomcat's TwoPhaseCommitInterceptor.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;
import org.apache.catalina.tribes.ChannelMessage;
import org.apache.catalina.tribes.group.ChannelInterceptorBase;

public class ChannelHeartbeatBad extends ChannelInterceptorBase {
  private final Map<String, Long> pending = new HashMap<>(); // expect: error UnguardedSharedMap

  @Override
  public void messageReceived(ChannelMessage message) {
    pending.put(new String(message.getUniqueId()), System.nanoTime()); // race
  }

  @Override
  public void heartbeat() {
    pending.values().removeIf(since -> System.nanoTime() - since > 60_000_000_000L); // race
  }
}
