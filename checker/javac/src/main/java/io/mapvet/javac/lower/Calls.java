// SPDX-License-Identifier: Apache-2.0
package io.mapvet.javac.lower;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import io.mapvet.frontend.ByName;
import io.mapvet.ir.Callee;
import io.mapvet.ir.Certainty;
import io.mapvet.ir.Location;
import io.mapvet.ir.Op;
import io.mapvet.ir.Var;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** Lowers calls of methods. */
final class Calls {
  private final Body body;
  private final Names names;

  Calls(Body body) {
    this.body = body;
    this.names = new Names(body);
  }

  /**
   * @param needed whether the result is used; without it the call assigns nothing
   */
  Var invoke(MethodInvocationTree tree, Var dst, boolean needed) {
    Deque<MethodInvocationTree> chain = new ArrayDeque<>();
    MethodInvocationTree inner = tree;
    while (inner != null) {
      chain.push(inner);
      inner = receiverCall(inner);
    }
    Var result = null;
    while (!chain.isEmpty()) {
      MethodInvocationTree call = chain.pop();
      boolean last = chain.isEmpty();
      result = one(call, result, last ? dst : null, !last || needed);
    }
    return result;
  }

  private static MethodInvocationTree receiverCall(MethodInvocationTree tree) {
    ExpressionTree receiver = receiver(tree);
    return receiver instanceof MethodInvocationTree call ? call : null;
  }

  /** What the method is called on, null where that is not written. */
  private static ExpressionTree receiver(MethodInvocationTree tree) {
    return TypeTrees.withoutParentheses(tree.getMethodSelect()) instanceof MemberSelectTree select
        ? TypeTrees.withoutParentheses(select.getExpression())
        : null;
  }

  /**
   * @param evaluated the receiver where it is a call that was lowered already, else null
   */
  private Var one(MethodInvocationTree tree, Var evaluated, Var dst, boolean needed) {
    ExpressionTree called = TypeTrees.withoutParentheses(tree.getMethodSelect());
    if (called instanceof IdentifierTree identifier) {
      return named(tree, identifier, dst, needed);
    }
    if (called instanceof MemberSelectTree select) {
      return selected(tree, select, evaluated, dst, needed);
    }
    List<Var> operands = new ArrayList<>();
    operands.add(body.expressions.value(called));
    operands.addAll(body.expressions.values(tree.getArguments()));
    Var target = body.target(dst, tree);
    body.code.emit(new Op.Unknown(target, "call", operands, body.at(tree)));
    return target;
  }

  /** {@code f(x)}, {@code this(x)}, {@code super(x)}. */
  private Var named(MethodInvocationTree tree, IdentifierTree select, Var dst, boolean needed) {
    String name = select.getName().toString();
    if (name.equals("this") || name.equals("super")) {
      body.creations.constructorCall(tree, name.equals("super"), null);
      return null;
    }
    Location at = body.file.positions.call(tree);
    ExecutableElement method = body.symbols.method(tree);
    ClassContext in = method == null ? null : body.receivers.classWith(method);
    if (method != null && !body.receivers.reaches(in, method)) {
      // Not what is meant: the arguments' types are unknown, and a nearer class has open
      // supertypes.
      method = null;
    }
    for (ClassContext c = body.type; c != null && method == null; c = c.outer()) {
      ExecutableElement likely = byName(c.element(), name, tree);
      if (likely != null && body.receivers.reaches(c, likely)) {
        method = likely;
        in = c;
      }
    }
    if (method != null) {
      boolean isStatic = Symbols.isStatic(method);
      Var receiver = isStatic ? null : body.receivers.instance(in, at);
      return emit(tree, resolved(tree, method), method, receiver, false, dst, needed);
    }
    return unresolved(tree, name, dst, needed);
  }

  private Var unresolved(MethodInvocationTree tree, String name, Var dst, boolean needed) {
    Location at = body.file.positions.call(tree);
    String owner = body.symbols.staticOwner(name);
    ClassContext open = owner == null ? body.receivers.openClass() : null;
    Var receiver = null;
    if (open != null) {
      owner = open.unresolvedSupertype();
      receiver = body.receivers.reaches(open) ? body.receivers.instance(open, at) : null;
    }
    if (owner == null) {
      String onDemand = body.symbols.staticOnDemandOwner();
      owner = onDemand == null ? ByName.UNKNOWN : onDemand;
    }
    return byName(tree, owner, name, receiver, dst, needed);
  }

  /** {@code a.f(x)}, {@code Type.f(x)}, {@code super.f(x)}, {@code outer.super(x)}. */
  private Var selected(
      MethodInvocationTree tree, MemberSelectTree select, Var evaluated, Var dst, boolean needed) {
    ExpressionTree qualifier = TypeTrees.withoutParentheses(select.getExpression());
    String name = select.getIdentifier().toString();
    if (name.equals("super") || name.equals("this")) {
      Var outer = evaluated != null ? evaluated : body.expressions.value(qualifier);
      body.creations.constructorCall(tree, name.equals("super"), outer);
      return null;
    }
    ExecutableElement method = body.symbols.method(tree);
    if (evaluated == null && names.isType(qualifier)) {
      String owner = body.symbols.written(qualifier);
      if (method == null) {
        method = byName(body.symbols.typeElement(TypeTrees.raw(qualifier)), name, tree);
      }
      return method != null && Symbols.isStatic(method)
          ? emit(tree, resolved(tree, method), method, null, false, dst, needed)
          : byName(tree, owner, name, null, dst, needed);
    }
    boolean special = Names.isSuper(qualifier);
    Var receiver = evaluated != null ? evaluated : body.expressions.value(qualifier);
    if (method == null) {
      TypeMirror type = body.symbols.type(qualifier);
      method = byName(body.symbols.classOf(type), name, tree);
    }
    if (method != null) {
      return emit(tree, resolved(tree, method), method, receiver, special, dst, needed);
    }
    String owner = special ? body.type.superclass() : names.owner(qualifier, receiver);
    return byName(tree, owner, name, receiver, dst, needed);
  }

  /** Where javac gave no symbol: a method of that name and number of arguments, or null. */
  private ExecutableElement byName(TypeElement type, String name, MethodInvocationTree tree) {
    return body.symbols.members.method(type, name, tree.getArguments().size());
  }

  private Callee resolved(Tree tree, ExecutableElement method) {
    boolean exact = body.symbols.method(tree) == method;
    return body.symbols.callee(method, exact ? Certainty.RESOLVED : Certainty.BY_NAME);
  }

  private Var emit(
      MethodInvocationTree tree,
      Callee callee,
      ExecutableElement method,
      Var receiver,
      boolean special,
      Var dst,
      boolean needed) {
    List<? extends ExpressionTree> trees = tree.getArguments();
    Var held = receiver == null ? null : body.expressions.held(receiver, trees);
    body.file.expected.noteArguments(method, receiverType(tree), trees);
    List<Var> values = body.expressions.values(trees);
    Location at = body.file.positions.call(tree);
    List<Var> packed = body.arguments.pack(method, trees, values, at);
    return finish(tree, callee, held, special, packed, dst, needed, at);
  }

  private TypeMirror receiverType(MethodInvocationTree tree) {
    ExpressionTree receiver = receiver(tree);
    return receiver == null ? null : body.symbols.type(receiver);
  }

  private Var byName(
      MethodInvocationTree tree, String owner, String name, Var receiver, Var dst, boolean needed) {
    List<? extends ExpressionTree> trees = tree.getArguments();
    Var held = receiver == null ? null : body.expressions.held(receiver, trees);
    List<Var> values = body.expressions.values(trees);
    Callee callee = ByName.callee(owner, name, Arguments.types(values), receiver == null);
    Location at = body.file.positions.call(tree);
    return finish(tree, callee, held, false, values, dst, needed, at);
  }

  private Var finish(
      MethodInvocationTree tree,
      Callee callee,
      Var receiver,
      boolean special,
      List<Var> arguments,
      Var dst,
      boolean needed,
      Location at) {
    Var target = needed ? target(tree, callee, dst) : null;
    Op.CallKind kind =
        callee.isStatic()
            ? Op.CallKind.STATIC
            : special ? Op.CallKind.SPECIAL : Op.CallKind.VIRTUAL;
    body.code.emit(
        new Op.Invoke(target, kind, callee, callee.isStatic() ? null : receiver, arguments, at));
    return target;
  }

  private Var target(MethodInvocationTree tree, Callee callee, Var dst) {
    if (dst != null) {
      return dst;
    }
    String type = body.symbols.typeName(tree);
    boolean known = !type.equals(ByName.UNKNOWN) || callee.result().equals("void");
    return body.code.temporary(known ? type : callee.result());
  }
}
