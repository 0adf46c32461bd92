// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

import io.mapvet.knowledge.Effect;
import io.mapvet.knowledge.Effect.Touch;
import io.mapvet.knowledge.MethodFacts;
import io.mapvet.knowledge.Role;
import java.util.function.Predicate;

/** Whether a library method passes objects from one thread to another, who then has them alone. */
final class HandOver {
  private HandOver() {}

  /** Whether what it is given belongs to the thread that waits for it. */
  static boolean gives(MethodFacts facts, Role role) {
    return exchanges(facts) || (signals(facts) && (role == Role.COLLECTION || role == Role.HANDLE));
  }

  /** Whether what its caller gets is nobody else's: taken out of a container, or exchanged. */
  static boolean takes(MethodFacts facts) {
    return exchanges(facts)
        || has(facts, e -> e instanceof Effect.Accesses a && a.touch() == Touch.REMOVE);
  }

  /** Whether it gives something and waits for what another thread gives. */
  private static boolean exchanges(MethodFacts facts) {
    return signals(facts) && has(facts, e -> e instanceof Effect.Awaits);
  }

  private static boolean signals(MethodFacts facts) {
    return has(facts, e -> e instanceof Effect.Signals);
  }

  private static boolean has(MethodFacts facts, Predicate<Effect> effect) {
    return facts.effects().stream().anyMatch(effect);
  }
}
