// SPDX-License-Identifier: Apache-2.0
// The scheduler sends the actor a message, which it handles like the others: one at a time.
package fixtures.unguardedsharedmap;

import akka.actor.ActorSystem;
import akka.actor.UntypedAbstractActor;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

public class AkkaSchedulerGood extends UntypedAbstractActor {
  private final ActorSystem system;
  private final Map<String, Integer> orders = new HashMap<>();

  public AkkaSchedulerGood(ActorSystem system) {
    this.system = system;
  }

  @Override
  public void onReceive(Object message) {
    if (message.equals("expire")) {
      orders.clear();
    } else {
      orders.merge(String.valueOf(message), 1, Integer::sum);
    }
  }

  public void expire() {
    system
        .scheduler()
        .scheduleOnce(
            Duration.ofMinutes(1), getSelf(), "expire", system.dispatcher(), getSelf());
  }
}
