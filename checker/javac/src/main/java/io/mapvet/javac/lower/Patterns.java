// SPDX-License-Identifier: Apache-2.0
package io.mapvet.javac.lower;

import com.sun.source.tree.BindingPatternTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import io.mapvet.frontend.ByName;
import io.mapvet.ir.Block;
import io.mapvet.ir.Callee;
import io.mapvet.ir.Certainty;
import io.mapvet.ir.Cond;
import io.mapvet.ir.Location;
import io.mapvet.ir.Op;
import io.mapvet.ir.Var;
import java.util.List;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

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
  Cond test(Var value, Tree pattern) {
    if (pattern instanceof BindingPatternTree binding) {
      VariableTree variable = binding.getVariable();
      bind(value, variable);
      return new Cond.InstanceOf(value, body.typeOf(variable));
    }
    if (NewerTrees.isRecordPattern(pattern)) {
      String type = body.symbols.written(NewerTrees.deconstructor(pattern));
      Cond[] parts = new Cond[1];
      Block before = body.code.block(() -> parts[0] = deconstruct(value, pattern));
      return new Cond.And(new Cond.InstanceOf(value, type), before, parts[0]);
    }
    return unknown(value, pattern);
  }

  /** The parts of a pattern that remain to be tested once the value is known to be of its type. */
  Cond matched(Var value, Tree pattern) {
    if (pattern instanceof BindingPatternTree binding) {
      bind(value, binding.getVariable());
      return new Cond.Always();
    }
    if (NewerTrees.isRecordPattern(pattern)) {
      return deconstruct(value, pattern);
    }
    return NewerTrees.isAnyPattern(pattern) ? new Cond.Always() : unknown(value, pattern);
  }

  private void bind(Var value, VariableTree variable) {
    if (variable.getName().length() == 0) {
      return;
    }
    Var bound = body.declare(variable);
    body.code.emit(new Op.Cast(bound, value, bound.type(), body.at(variable)));
  }

  private Cond unknown(Var value, Tree pattern) {
    Var matches = body.code.temporary("boolean");
    body.code.emit(
        new Op.Unknown(matches, pattern.getKind().name(), List.of(value), body.at(pattern)));
    return new Cond.IsTrue(matches);
  }

  private Cond deconstruct(Var value, Tree pattern) {
    Tree deconstructor = NewerTrees.deconstructor(pattern);
    String type = body.symbols.written(deconstructor);
    Var made = body.code.temporary(type);
    body.code.emit(new Op.Cast(made, value, type, body.at(pattern)));
    TypeMirror mirror = body.symbols.type(deconstructor);
    TypeElement element = body.symbols.classOf(mirror);
    List<? extends RecordComponentElement> components =
        element == null ? List.of() : element.getRecordComponents();
    List<Tree> nested = NewerTrees.nested(pattern);
    return component(made, mirror, components, nested, 0);
  }

  /** Tests the components from one on, in order. */
  private Cond component(
      Var made,
      TypeMirror mirror,
      List<? extends RecordComponentElement> components,
      List<Tree> nested,
      int from) {
    for (int i = from; i < nested.size(); i++) {
      Tree pattern = nested.get(i);
      if (NewerTrees.isAnyPattern(pattern)) {
        continue;
      }
      RecordComponentElement component = i < components.size() ? components.get(i) : null;
      TypeMirror type = componentType(mirror, component);
      Location at = body.at(pattern);
      Callee accessor = accessor(made.type(), component);
      if (pattern instanceof BindingPatternTree binding && isTotal(type, pattern)) {
        Var bound = body.declare(binding.getVariable());
        call(bound, accessor, made, at);
        continue;
      }
      Var value = body.code.temporary(type == null ? accessor.result() : body.symbols.name(type));
      call(value, accessor, made, at);
      int next = i + 1;
      Cond head = test(value, pattern);
      Cond[] rest = new Cond[1];
      Block before =
          body.code.block(() -> rest[0] = component(made, mirror, components, nested, next));
      boolean last = rest[0] instanceof Cond.Always && before.stmts().isEmpty();
      return last ? head : new Cond.And(head, before, rest[0]);
    }
    return new Cond.Always();
  }

  private void call(Var dst, Callee accessor, Var receiver, Location at) {
    body.code.emit(new Op.Invoke(dst, Op.CallKind.VIRTUAL, accessor, receiver, List.of(), at));
  }

  private TypeMirror componentType(TypeMirror record, RecordComponentElement component) {
    if (component == null) {
      return null;
    }
    return record instanceof DeclaredType declared
        ? body.symbols.memberType(declared, component)
        : component.asType();
  }

  /** Whether a type pattern matches every value of the component, null too (JLS 14.30.3). */
  private boolean isTotal(TypeMirror component, Tree pattern) {
    VariableTree variable = ((BindingPatternTree) pattern).getVariable();
    TypeMirror type = body.symbols.type(variable);
    return component == null
        || type == null
        || type.getKind() == TypeKind.ERROR
        || type.getKind() == component.getKind() && type.getKind().isPrimitive()
        || !type.getKind().isPrimitive() && body.symbols.isAssignable(component, type);
  }

  private Callee accessor(String owner, RecordComponentElement component) {
    if (component != null && component.getAccessor() != null) {
      return body.symbols.callee(component.getAccessor(), Certainty.RESOLVED);
    }
    String name = component == null ? ByName.UNKNOWN : component.getSimpleName().toString();
    return ByName.callee(owner, name, List.of(), false);
  }
}
