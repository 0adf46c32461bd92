// SPDX-License-Identifier: Apache-2.0
package io.mapvet.witnesses;

import org.junit.jupiter.api.Test;
import org.springframework.integration.router.HeaderValueRouter;

/**
 * Spring Integration 7.1.0, {@code AbstractMappingMessageRouter:235}, {@code channelMappings}:
 * UnsafeMapPublication, WARNING.
 *
 * <p>Two management clients each add channels to a router. Each addition copies the map behind the
 * volatile field, changes the copy and stores it: of two at once one is gone.
 */
class ChannelMappingsWitness {
  private static final int CHANNELS = 100;

  private static final class Clients implements Attempt {
    private final HeaderValueRouter router = new HeaderValueRouter("kind");

    @Override
    public void first() {
      add("one");
    }

    @Override
    public void second() {
      add("other");
    }

    private void add(String name) {
      for (int i = 0; i < CHANNELS; i++) {
        router.setChannelMapping(name + i, "channel");
      }
    }

    @Override
    public String wrong() {
      int kept = router.getChannelMappings().size();
      return kept == 2 * CHANNELS ? null : kept + " of " + 2 * CHANNELS + " channels are left";
    }
  }

  @Test
  void aChannelIsLost() throws Exception {
    Race.untilSeen(RuntimeException.class, Clients::new);
  }
}
