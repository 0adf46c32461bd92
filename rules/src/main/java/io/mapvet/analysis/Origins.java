// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

import io.mapvet.ir.Block;
import io.mapvet.ir.Method;
import io.mapvet.ir.Op;
import io.mapvet.ir.Stmt;
import io.mapvet.ir.Var;
import io.mapvet.knowledge.Effect;
import io.mapvet.knowledge.Effect.Source;
import io.mapvet.knowledge.Effect.Trait;
import io.mapvet.knowledge.MethodFacts;
import io.mapvet.knowledge.Operand;
import io.mapvet.knowledge.Role;
import io.mapvet.knowledge.Safety;
import io.mapvet.knowledge.TypeFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Where the result of an operation comes from. */
final class Origins {
  private Origins() {}

  /** The origin of what the operation assigns, given the value as far as it is known. */
  static Origin of(Program program, Op op, Value value, State state) {
    if (op instanceof Op.Copy || op instanceof Op.Cast) {
      return value.origin();
    }
    if (op instanceof Op.Invoke call) {
      return ofCall(program, call, value.origin(), state);
    }
    Term term = null;
    Set<LookUp> sources = Set.of();
    if (op instanceof Op.Const constant) {
      term = new Term.Constant(constant.value());
    } else if (op instanceof Op.ClassLiteral literal) {
      term = new Term.Constant(new Place.ClassObject(literal.type()));
    } else if (op instanceof Op.Compute compute) {
      term = Term.pure(compute.operator(), terms(compute.operands(), state));
      sources = sources(compute.operands(), state);
    } else if (op instanceof Op.LoadField load) {
      Term base = load.base() == null ? null : state.get(load.base().id()).term();
      term =
          base == null && load.base() != null
              ? null
              : Term.loaded(base, program.field(load.field()));
      sources = load.base() == null ? sources : sources(List.of(load.base()), state);
    } else if (op instanceof Op.LoadElement load) {
      term = Term.pure("[]", terms(List.of(load.array(), load.index()), state));
      sources = sources(List.of(load.array()), state);
    } else if (op instanceof Op.New creation && !isApart(program, creation.type())) {
      sources = sources(creation.args(), state);
    }
    return Origin.of(term == null ? new Term.Made(op) : term).computedFrom(sources);
  }

  /** Whether a new object of the type says nothing of what it was made of. */
  private static boolean isApart(Program program, String type) {
    Role role = program.role(type);
    return role != Role.COLLECTION && program.classNamed(type) == null;
  }

  private static Origin ofCall(Program program, Op.Invoke call, Origin given, State state) {
    List<Var> from = new ArrayList<>();
    if (call.receiver() != null) {
      from.add(call.receiver());
    }
    boolean isMade = isOwn(program, call) || isMadeOf(program, call) || isFound(program, call);
    if (isOfValues(program, call) || isMade) {
      from.addAll(call.args());
    }
    Set<LookUp> sources = sources(from, state);
    Term known = given == null ? null : given.term();
    Term term = known == null ? ofPureCall(program, call, state) : known;
    Origin origin = Origin.of(term == null ? new Term.Made(call, isUnique(program, call)) : term);
    return given == null
        ? origin.computedFrom(sources)
        : new Origin(origin.term(), given.read(), given.computed(), given.put())
            .computedFrom(sources);
  }

  private static boolean isUnique(Program program, Op.Invoke call) {
    String type = call.receiver() == null ? call.callee().owner() : call.receiver().type();
    MethodFacts facts = program.libraryMethod(call.callee(), type);
    return facts != null && Makes.traits(facts, List.of()).contains(Trait.UNIQUE);
  }

  /** What a call gives that changes nothing and always gives the same, else null. */
  private static Term ofPureCall(Program program, Op.Invoke call, State state) {
    List<Var> operands = new ArrayList<>(call.args());
    if (call.receiver() != null) {
      operands.add(0, call.receiver());
    }
    if (operands.isEmpty()) {
      return null;
    }
    if (isPureCall(program, call)) {
      Method method = target(program, call);
      FieldKey field = method == null ? null : fieldOf(program, method);
      Term base = state.get(operands.get(0).id()).term();
      if (field != null && base != null) {
        return Term.loaded(base, field);
      }
      Object operation = method == null ? call.callee().name() : method;
      return Term.pure(operation, terms(operands, state));
    }
    return isView(program, call) ? Term.pure(call.callee().name(), terms(operands, state)) : null;
  }

  /** Whether a call gives a view of its first argument, such as an unmodifiable one. */
  private static boolean isView(Program program, Op.Invoke call) {
    MethodFacts facts = program.libraryMethod(call.callee(), call.callee().owner());
    return facts != null
        && facts.effects().contains(new Effect.Results(Source.VIEW, new Operand(1, false)));
  }

  /** Whether a call changes nothing and gives the same for the same receiver and arguments. */
  static boolean isPureCall(Program program, Op.Invoke call) {
    Method method = target(program, call);
    return isOfValues(program, call)
        || isGetter(program, call)
        || (method != null && program.pureMethods().contains(method));
  }

  private static Method target(Program program, Op.Invoke call) {
    String type = call.receiver() == null ? call.callee().owner() : call.receiver().type();
    return program.dispatch(type, call.callee().name(), call.callee().params());
  }

  /** Whether a call runs the program's own code, which makes its result of its arguments. */
  private static boolean isOwn(Program program, Op.Invoke call) {
    return program.classNamed(call.callee().owner()) != null;
  }

  /** Whether a call gives what a container holds for its arguments. */
  private static boolean isFound(Program program, Op.Invoke call) {
    String type = call.receiver() == null ? call.callee().owner() : call.receiver().type();
    MethodFacts facts = program.libraryMethod(call.callee(), type);
    return facts != null
        && facts.effects().contains(new Effect.Results(Source.ELEMENT, Operand.THIS));
  }

  /** Whether a call answers a question about its arguments, or makes an optional of them. */
  private static boolean isMadeOf(Program program, Op.Invoke call) {
    TypeFacts owner = program.facts(call.callee().owner());
    return call.callee().result().equals("boolean")
        || (owner != null && owner.role() == Role.HOLDER && owner.safety() == Safety.IMMUTABLE);
  }

  /** Whether a call works on immutable values only. */
  private static boolean isOfValues(Program program, Op.Invoke call) {
    String type = call.receiver() == null ? call.callee().owner() : call.receiver().type();
    return program.isValue(type);
  }

  /** Whether a call asks an object for a part of it, by its code, by knowledge, or by its name. */
  private static boolean isGetter(Program program, Op.Invoke call) {
    if (call.receiver() == null || !call.args().isEmpty()) {
      return false;
    }
    String type = call.receiver().type();
    Method method = program.dispatch(type, call.callee().name(), call.callee().params());
    if (method != null && fieldOf(program, method) != null) {
      return true;
    }
    if (call.callee().name().equals("hashCode")) {
      return true; // of a key, which does not change (Map)
    }
    MethodFacts facts = program.libraryMethod(call.callee(), type);
    if (facts != null) {
      return facts.effects().isEmpty() && program.role(facts.owner()) == Role.VIEW;
    }
    return call.callee().name().startsWith("get") || call.callee().name().equals("toString");
  }

  /** The field that a method does nothing but return, or null. */
  private static FieldKey fieldOf(Program program, Method method) {
    Block body = method.body();
    List<Stmt> stmts = body == null ? List.of() : body.stmts();
    return stmts.size() == 2
            && stmts.get(0) instanceof Op.LoadField load
            && load.base() != null
            && load.base().equals(method.self())
            && stmts.get(1) instanceof Stmt.Return result
            && load.dst().equals(result.value())
        ? program.field(load.field())
        : null;
  }

  private static List<Term> terms(List<Var> vars, State state) {
    List<Term> terms = new ArrayList<>(vars.size());
    vars.forEach(v -> terms.add(state.get(v.id()).term()));
    return terms;
  }

  private static Set<LookUp> sources(List<Var> vars, State state) {
    Set<LookUp> sources = Set.of();
    for (Var v : vars) {
      Origin origin = state.get(v.id()).origin();
      if (origin != null) {
        sources = SmallSet.union(sources, origin.sources());
      }
    }
    return sources;
  }
}
