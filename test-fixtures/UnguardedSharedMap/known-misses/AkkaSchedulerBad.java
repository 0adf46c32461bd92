// SPDX-License-Identifier: Apache-2.0
// The actor handles one message at a time, but the dispatcher runs the scheduled function beside
// it, on another thread.
package fixtures.unguardedsharedmap;

import akka.actor.ActorSystem;
import akka.actor.UntypedAbstractActor;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

public class AkkaSchedulerBad extends UntypedAbstractActor {
  private final ActorSystem system;
  private final Map<String, Integer> orders = new HashMap<>(); // expect: warning UnguardedSharedMap // miss: error UnguardedSharedMap

  public AkkaSchedulerBad(ActorSystem system) {
    this.system = system;
  }

  @Override
  public void onReceive(Object message) {
    if (message != null) {
      orders.merge(String.valueOf(message), 1, Integer::sum); // race
    }
  }

  public void expire() {
    system
        .scheduler()
        .scheduleOnce(
            Duration.ofMinutes(1), orders::clear, system.dispatcher()); // race
  }
}
