// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

import io.mapvet.ir.Callee;
import io.mapvet.ir.Method;
import io.mapvet.ir.Op;
import io.mapvet.ir.Walk;
import io.mapvet.knowledge.Effect;
import io.mapvet.knowledge.Effect.Trait;
import io.mapvet.knowledge.MethodFacts;
import io.mapvet.knowledge.Role;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the arguments of a library call say of what it makes. */
final class Makes {
  /** Bounds the chain of constructors that call each other. */
  private static final int MAX_DEPTH = 5;

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

  /**
   * The traits that an object of the program's own class has from the library constructor that its
   * own one calls with constants (JLS 8.8.7.1).
   */
  static Set<Trait> inherited(Program program, Op.New creation) {
    Callee called = creation.constructor();
    Set<Trait> traits = EnumSet.noneOf(Trait.class);
    if (program.role(creation.type()) != Role.OTHER
        && program.classNamed(creation.type()) != null) {
      inherited(program, creation.type(), called.params(), traits, 0);
    }
    return traits;
  }

  private static void inherited(
      Program program, String type, List<String> params, Set<Trait> traits, int depth) {
    Method constructor = program.dispatch(type, "<init>", params);
    if (constructor == null || constructor.body() == null || depth > MAX_DEPTH) {
      return;
    }
    Map<Integer, Value> constants = new HashMap<>();
    Walk.ops(
        constructor.body(),
        op -> {
          if (op instanceof Op.Const constant && constant.value() != null) {
            constants.put(constant.dst().id(), Value.of(new Fact.Constant(constant.value())));
          } else if (op instanceof Op.Invoke call && isConstructorOf(constructor, call)) {
            Callee above = call.callee();
            if (program.classNamed(above.owner()) != null) {
              inherited(program, above.owner(), above.params(), traits, depth + 1);
            } else {
              List<Value> args = new ArrayList<>();
              call.args().forEach(a -> args.add(constants.getOrDefault(a.id(), Value.NONE)));
              traits.addAll(traits(program.libraryMethod(above, above.owner()), args));
            }
          }
        });
  }

  private static boolean isConstructorOf(Method constructor, Op.Invoke call) {
    return call.callee().name().equals("<init>") && constructor.self().equals(call.receiver());
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
