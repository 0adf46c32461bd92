// SPDX-License-Identifier: Apache-2.0
package akka.actor;

/** As much of the type as the fixtures need. */
public abstract class ActorRef {}
