// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

import io.mapvet.knowledge.Effect;
import io.mapvet.knowledge.Effect.Trait;
import io.mapvet.knowledge.MethodFacts;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What the arguments of a library call say of what it makes. */
final class Makes {
  private Makes() {}

  /** The traits that a constructor gives the new object. */
  static Set<Trait> traits(MethodFacts facts, List<Value> args) {
    Set<Trait> traits = EnumSet.noneOf(Trait.class);
    for (Effect effect : facts == null ? List.<Effect>of() : facts.effects()) {
      if (effect instanceof Effect.Makes makes && applies(makes, args)) {
        traits.add(makes.trait());
      }
    }
    return traits;
  }

  private static boolean applies(Effect.Makes makes, List<Value> args) {
    return applies(makes.ifArg(), makes.equalTo(), args);
  }

  /** Whether an argument, unless it is number 0, is the constant with this text. */
  static boolean applies(int ifArg, String equalTo, List<Value> args) {
    return ifArg == 0
        || (ifArg <= args.size()
            && args.get(ifArg - 1).fact() instanceof Fact.Constant constant
            && String.valueOf(constant.value()).equals(equalTo));
  }
}
