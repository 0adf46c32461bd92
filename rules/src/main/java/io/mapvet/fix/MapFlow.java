// SPDX-License-Identifier: Apache-2.0
package io.mapvet.fix;

import io.mapvet.fix.Facts.Kind;
import io.mapvet.ir.Callee;
import io.mapvet.ir.Certainty;
import io.mapvet.ir.ClassDecl;
import io.mapvet.ir.Cond;
import io.mapvet.ir.Field;
import io.mapvet.ir.FieldRef;
import io.mapvet.ir.Method;
import io.mapvet.ir.Op;
import io.mapvet.ir.Stmt;
import io.mapvet.ir.Var;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Follows a map from where it is made through variables, fields, parameters and results, and sees
 * every use of it, or that there may be others.
 */
final class MapFlow extends Flow {
  private static final String FUNCTIONS = "java.util.function.";
  private static final String CONCURRENT = "java.util.concurrent.";

  private static final Set<String> PRINTERS =
      Set.of(
          "java.io.PrintStream.print(java.lang.Object)",
          "java.io.PrintStream.println(java.lang.Object)",
          "java.lang.String.valueOf(java.lang.Object)",
          "java.util.Objects.toString(java.lang.Object)");

  /** A variable of a method. */
  private record Slot(Method method, int variable) {}

  private final Sources sources;
  private final NonNull parameters;
  private final Made made;
  private final MapUses uses;
  private final Map<Slot, Kind> variables = new HashMap<>();
  private final Set<String> fields = new HashSet<>();
  private final Set<Method> results = new LinkedHashSet<>();
  private final Set<Method> open = new LinkedHashSet<>();
  private boolean changed;

  private MapFlow(Sources sources, Made made, MapUses uses) {
    this.sources = sources;
    this.parameters = new NonNull(sources);
    this.made = made;
    this.uses = uses;
  }

  /** The uses of a map. */
  static MapUses uses(Sources sources, Made made) {
    MapUses uses = new MapUses();
    MapFlow flow = new MapFlow(sources, made, uses);
    flow.open.add(made.method());
    do {
      flow.changed = false;
      uses.restart();
      List.copyOf(flow.open).forEach(flow::run);
    } while (flow.changed && !uses.escapes());
    return uses;
  }

  // what is followed

  private Kind kind(Var variable, Facts facts) {
    if (variable == null) {
      return null;
    }
    return variable.name().isEmpty()
        ? facts.held(variable)
        : variables.get(new Slot(method(), variable.id()));
  }

  private void follow(Method in, Var variable, Kind kind) {
    if (variable.name().isEmpty()) {
      return;
    }
    Slot slot = new Slot(in, variable.id());
    Kind before = variables.get(slot);
    Kind after = before == null ? kind : before.or(kind);
    if (after != before) {
      variables.put(slot, after);
      changed = true;
    }
  }

  private void follow(Method also) {
    changed |= open.add(also);
  }

  private void follow(FieldRef field, Kind kind) {
    Field declared = sources.field(field.owner(), field.name());
    boolean closed = field.isSynthetic() || declared != null && sources.isClosed(declared);
    if (kind != Kind.MAP || !closed || field.certainty() != Certainty.RESOLVED) {
      uses.escape();
    } else if (fields.add(field.toString())) {
      changed = true;
      sources.mentions(field.toString()).forEach(this::follow);
    }
    if (!field.isSynthetic() && !field.toString().equals(made.field())) {
      uses.declaredAs(field.type());
    }
  }

  private void follow(Method called, int parameter, Kind kind) {
    if (called == null || kind == Kind.ENTRY || parameter >= called.params().size()) {
      uses.escape();
      return;
    }
    Var variable = called.params().get(parameter);
    if (kind == Kind.MAP) {
      uses.declaredAs(variable.type());
      if (takesConcurrent(called, parameter)) {
        uses.overload();
      }
    }
    follow(called, variable, kind);
    follow(called);
  }

  /** Whether another method of the name asks for a concurrent map there (JLS 15.12.2.5). */
  private boolean takesConcurrent(Method called, int parameter) {
    return sources.classNamed(called.owner()).methods().stream()
        .filter(other -> other.name().equals(called.name()) && other.params().size() > parameter)
        .anyMatch(other -> other.params().get(parameter).type().startsWith(CONCURRENT));
  }

  @Override
  boolean isNonNullParameter(Method of, int index) {
    return parameters.parameter(of, index);
  }

  @Override
  Kind holds(Op op, Facts facts) {
    Kind kind = result(op, facts);
    if (kind != null) {
      follow(method(), op.dst(), kind);
      boolean declares = !op.dst().name().isEmpty() && op != made.creation();
      if (kind == Kind.MAP && declares) {
        uses.declaredAs(op.dst().type());
      }
    }
    return kind;
  }

  private Kind result(Op op, Facts facts) {
    if (op instanceof Op.New creation) {
      return creation == made.creation() ? Kind.MAP : null;
    }
    if (op instanceof Op.Copy copy) {
      return kind(copy.src(), facts);
    }
    if (op instanceof Op.Cast cast) {
      return kind(cast.src(), facts);
    }
    if (op instanceof Op.LoadField load) {
      return fields.contains(load.field().toString()) ? Kind.MAP : null;
    }
    if (op instanceof Op.Invoke call) {
      if (results.contains(sources.target(call.callee()))) {
        return Kind.MAP;
      }
      Kind receiver = kind(call.receiver(), facts);
      return receiver == null ? null : MapUses.result(receiver, call);
    }
    return null;
  }

  @Override
  boolean isNonNullResult(Op op, Facts facts) {
    return op instanceof Op.Invoke call
        && MapUses.isElement(kind(call.receiver(), facts), call.callee().name());
  }

  // what is done with it

  @Override
  void visit(Op op, Facts facts) {
    if (op instanceof Op.Invoke call) {
      invoke(call, facts);
    } else if (op instanceof Op.New creation) {
      create(creation, facts);
    } else if (op instanceof Op.MakeTask task) {
      for (int i = 0; i < task.captures().size(); i++) {
        Kind kind = kind(task.captures().get(i), facts);
        if (kind != null) {
          follow(task.body(), task.body().params().get(i), kind);
        }
      }
    } else if (op instanceof Op.StoreField store && kind(store.src(), facts) != null) {
      follow(store.field(), kind(store.src(), facts));
    } else if (op instanceof Op.StoreElement store && kind(store.src(), facts) != null) {
      uses.escape();
    } else if (op instanceof Op.NewArray array) {
      array.elements().forEach(v -> escapeIfHeld(v, facts));
    } else if (op instanceof Op.Unknown) {
      uses.escape();
    } else if (op instanceof Op.Cast cast && kind(cast.src(), facts) == Kind.MAP) {
      uses.declaredAs(cast.type());
    } else if (op instanceof Op.Compute compute) {
      compute.operands().stream()
          .filter(v -> kind(v, facts) != null)
          .forEach(v -> uses.print(kind(v, facts)));
    }
  }

  private void escapeIfHeld(Var variable, Facts facts) {
    if (kind(variable, facts) != null) {
      uses.escape();
    }
  }

  @Override
  void visit(Stmt.Structured statement, Facts facts) {
    if (statement instanceof Stmt.Sync sync && kind(sync.lock(), facts) != null) {
      uses.lock();
    }
    boolean returns =
        statement instanceof Stmt.Return result
            && result.value() != null
            && kind(result.value(), facts) != null;
    if (!returns) {
      return;
    }
    Method in = method();
    Kind kind = kind(((Stmt.Return) statement).value(), facts);
    if (in.kind() == Method.Kind.LAMBDA || kind != Kind.MAP || !sources.isClosed(in)) {
      uses.escape();
    } else {
      uses.declaredAs(in.result());
      changed |= results.add(in);
      sources.callers(in).forEach(this::follow);
    }
  }

  @Override
  void visit(Cond cond, Facts facts) {
    if (cond instanceof Cond.InstanceOf instance) {
      escapeIfHeld(instance.var(), facts);
    }
  }

  private void invoke(Op.Invoke call, Facts facts) {
    if (runsCode(call.callee())) {
      uses.callsCode(method());
    }
    Kind receiver = kind(call.receiver(), facts);
    if (receiver != null) {
      if (call.callee().certainty() != Certainty.RESOLVED
          || call.kind() == Op.CallKind.SPECIAL
          || sources.classNamed(call.callee().owner()) != null) {
        uses.escape();
      }
      function(receiver, call);
      uses.call(receiver, method(), call, v -> isNonNull(v, facts), this::definition);
    }
    Method target = sources.target(call.callee());
    for (int i = 0; i < call.args().size(); i++) {
      Kind kind = kind(call.args().get(i), facts);
      if (kind == null) {
        continue;
      }
      if (PRINTERS.contains(call.callee().toString())) {
        uses.print(kind);
      } else if (call.callee().isVarargs()) {
        uses.escape();
      } else {
        follow(target, i, kind);
      }
    }
  }

  private boolean runsCode(Callee callee) {
    return callee.certainty() != Certainty.RESOLVED
        || sources.classNamed(callee.owner()) != null
        || callee.owner().startsWith(FUNCTIONS)
        || callee.owner().equals("java.lang.Runnable")
        || callee.params().stream().anyMatch(p -> p.startsWith(FUNCTIONS));
  }

  /** A function that is run for each entry has it as its parameter. */
  private void function(Kind receiver, Op.Invoke call) {
    if (receiver == Kind.ENTRIES
        && call.args().size() == 1
        && definition(call.args().get(0)) instanceof Op.MakeTask task) {
      Method body = task.body();
      if (body.params().size() == body.captured() + 1) {
        follow(body, body.params().get(body.captured()), Kind.ENTRY);
      } else {
        uses.escape();
      }
    }
  }

  private void create(Op.New creation, Facts facts) {
    for (Op.Hidden hidden : creation.hidden()) {
      if (kind(hidden.value(), facts) != null) {
        follow(hidden.field(), kind(hidden.value(), facts));
      }
    }
    Callee constructor = creation.constructor();
    ClassDecl type = sources.classNamed(creation.type());
    boolean anonymous = type != null && type.kind() == ClassDecl.Kind.ANONYMOUS;
    for (int i = 0; i < creation.args().size(); i++) {
      Kind kind = kind(creation.args().get(i), facts);
      if (kind == null) {
        continue;
      }
      if (!anonymous && kind != Kind.ENTRIES && MapUses.isCopy(constructor)) {
        uses.copy();
      } else {
        follow(anonymous ? null : sources.target(constructor), i, kind);
      }
    }
  }
}
