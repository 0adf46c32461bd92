// SPDX-License-Identifier: Apache-2.0
package akka.actor;

import java.time.Duration;
import scala.concurrent.ExecutionContext;

/** As much of the type as the fixtures need. */
public interface Scheduler {
  Cancellable scheduleOnce(Duration delay, Runnable runnable, ExecutionContext executor);

  Cancellable scheduleOnce(
      Duration delay,
      ActorRef receiver,
      Object message,
      ExecutionContext executor,
      ActorRef sender);
}
