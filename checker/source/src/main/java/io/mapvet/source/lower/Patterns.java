// SPDX-License-Identifier: Apache-2.0
package io.mapvet.source.lower;

import com.github.javaparser.ast.expr.ComponentPatternExpr;
import com.github.javaparser.ast.expr.MatchAllPatternExpr;
import com.github.javaparser.ast.expr.RecordPatternExpr;
import com.github.javaparser.ast.expr.TypePatternExpr;
import io.mapvet.frontend.ByName;
import io.mapvet.ir.Block;
import io.mapvet.ir.Callee;
import io.mapvet.ir.Certainty;
import io.mapvet.ir.Cond;
import io.mapvet.ir.Location;
import io.mapvet.ir.Op;
import io.mapvet.ir.Var;
import io.mapvet.source.type.ClassInfo;
import io.mapvet.source.type.FieldInfo;
import io.mapvet.source.type.JavaType;
import io.mapvet.source.type.MethodInfo;
import java.util.List;

/**
 * Lowers patterns. The variable of a type pattern is assigned before the test, the accessors of a
 * record pattern are called after it (JLS 14.30.2).
 */
final class Patterns {
  private final Body body;

  Patterns(Body body) {
    this.body = body;
  }

  /** Whether the value matches; emits what binds the variables. */
  Cond test(Var value, ComponentPatternExpr pattern) {
    if (pattern instanceof TypePatternExpr binding) {
      bind(value, binding);
      return new Cond.InstanceOf(value, body.typing.writtenName(binding.getType()));
    }
    if (pattern instanceof RecordPatternExpr record) {
      String type = body.typing.writtenName(record.getType());
      Cond[] parts = new Cond[1];
      Block before = body.code.block(() -> parts[0] = deconstruct(value, record));
      return new Cond.And(new Cond.InstanceOf(value, type), before, parts[0]);
    }
    return new Cond.Always();
  }

  /** The parts of a pattern that remain to be tested once the value is known to be of its type. */
  Cond matched(Var value, ComponentPatternExpr pattern) {
    if (pattern instanceof TypePatternExpr binding) {
      bind(value, binding);
    }
    return pattern instanceof RecordPatternExpr record
        ? deconstruct(value, record)
        : new Cond.Always();
  }

  private void bind(Var value, TypePatternExpr pattern) {
    if (!body.file.locals.declared(pattern).name().isEmpty()) {
      Var bound = body.declare(pattern);
      body.code.emit(new Op.Cast(bound, value, bound.type(), body.at(pattern)));
    }
  }

  private Cond deconstruct(Var value, RecordPatternExpr pattern) {
    String type = body.typing.writtenName(pattern.getType());
    Var made = body.code.temporary(type);
    body.code.emit(new Op.Cast(made, value, type, body.at(pattern)));
    return component(made, pattern, 0);
  }

  /** Tests the components from one on, in order. */
  private Cond component(Var made, RecordPatternExpr record, int from) {
    List<ComponentPatternExpr> nested = record.getPatternList();
    for (int i = from; i < nested.size(); i++) {
      ComponentPatternExpr pattern = nested.get(i);
      if (pattern instanceof MatchAllPatternExpr) {
        continue;
      }
      JavaType type = body.typing.component(record, i);
      Location at = body.at(pattern);
      Callee accessor = accessor(made.type(), record, i);
      if (pattern instanceof TypePatternExpr binding && isTotal(type, binding)) {
        Var bound = body.declare(binding);
        call(bound, accessor, made, at);
        continue;
      }
      boolean known = !type.equals(JavaType.UNKNOWN);
      Var value = body.code.temporary(known ? type.erased() : accessor.result());
      call(value, accessor, made, at);
      int next = i + 1;
      Cond head = test(value, pattern);
      Cond[] rest = new Cond[1];
      Block before = body.code.block(() -> rest[0] = component(made, record, next));
      boolean last = rest[0] instanceof Cond.Always && before.stmts().isEmpty();
      return last ? head : new Cond.And(head, before, rest[0]);
    }
    return new Cond.Always();
  }

  private void call(Var dst, Callee accessor, Var receiver, Location at) {
    body.code.emit(new Op.Invoke(dst, Op.CallKind.VIRTUAL, accessor, receiver, List.of(), at));
  }

  /** Whether a type pattern matches every value of the component, null too (JLS 14.30.3). */
  private boolean isTotal(JavaType component, TypePatternExpr pattern) {
    JavaType type = body.typing.of(body.file.locals.declared(pattern));
    return component.isUnresolved()
        || type.isUnresolved()
        || body.typing.isAssignable(component, type);
  }

  private Callee accessor(String owner, RecordPatternExpr pattern, int index) {
    ClassInfo record = body.typing.written(pattern.getType()).classInfo();
    List<FieldInfo> components = record == null ? List.of() : record.components();
    String name = index < components.size() ? components.get(index).name() : ByName.UNKNOWN;
    MethodInfo accessor = record == null ? null : record.method(name);
    return accessor != null
        ? accessor.callee(Certainty.RESOLVED)
        : ByName.callee(owner, name, List.of(), false);
  }
}
