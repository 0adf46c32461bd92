// SPDX-License-Identifier: Apache-2.0
package akka.actor;

import scala.concurrent.ExecutionContext;

/** As much of the type as the fixtures need. */
public abstract class ActorSystem {
  public abstract Scheduler scheduler();

  public abstract ExecutionContext dispatcher();
}
