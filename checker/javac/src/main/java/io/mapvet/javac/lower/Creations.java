// SPDX-License-Identifier: Apache-2.0
package io.mapvet.javac.lower;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.VariableTree;
import io.mapvet.frontend.ByName;
import io.mapvet.ir.Callee;
import io.mapvet.ir.Certainty;
import io.mapvet.ir.Location;
import io.mapvet.ir.Op;
import io.mapvet.ir.Var;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;

/** Lowers the creation of objects and arrays and the calls between constructors. */
final class Creations {
  private static final Set<String> PRIMITIVE_ARRAYS =
      Set.of("boolean[]", "byte[]", "char[]", "double[]", "float[]", "int[]", "long[]", "short[]");

  private final Body body;
  private final Symbols symbols;

  Creations(Body body) {
    this.body = body;
    this.symbols = body.symbols;
  }

  // objects

  Var create(NewClassTree tree, Var dst) {
    Location at =
        tree.getClassBody() == null
            ? body.at(tree)
            : body.file.positions.before(tree, tree.getClassBody());
    List<ExpressionTree> trees = new ArrayList<>();
    if (tree.getEnclosingExpression() != null) {
      trees.add(tree.getEnclosingExpression());
    }
    trees.addAll(tree.getArguments());
    ExecutableElement constructor = symbols.method(tree);
    body.file.expected.noteArguments(
        constructor, symbols.type(tree.getIdentifier()), tree.getArguments());
    List<Var> values = body.expressions.values(trees);
    Var outer = tree.getEnclosingExpression() == null ? null : values.get(0);
    if (tree.getClassBody() != null) {
      return anonymous(tree, constructor, trees, values, dst, at);
    }
    TypeElement type = symbols.typeElement(TypeTrees.raw(tree.getIdentifier()));
    List<Var> arguments = outer == null ? values : values.subList(1, values.size());
    String name = type != null ? symbols.names.of(type) : typeName(tree, outer);
    ClassContext local = localClass(type, name);
    Callee callee = callee(constructor, type, local == null ? name : local.name(), arguments);
    List<Var> packed = body.arguments.pack(constructor, tree.getArguments(), arguments, at);
    List<Op.Hidden> hidden =
        type == null && outer != null
            ? List.of(new Op.Hidden(ByName.outerField(name, outer.type()), outer))
            : hidden(type, local, outer, at);
    Var target = dst != null ? dst : body.code.temporary(callee.owner());
    body.code.emit(new Op.New(target, callee.owner(), callee, packed, hidden, at));
    return target;
  }

  private String typeName(NewClassTree tree, Var outer) {
    return outer == null
        ? symbols.written(tree.getIdentifier())
        : outer.type() + "$" + TypeTrees.raw(tree.getIdentifier());
  }

  private ClassContext localClass(TypeElement type, String name) {
    return type != null ? body.file.local(type) : body.file.local(name);
  }

  private Callee callee(
      ExecutableElement constructor, TypeElement type, String name, List<Var> arguments) {
    if (constructor != null) {
      return symbols.callee(constructor, Certainty.RESOLVED);
    }
    ExecutableElement likely =
        type == null ? null : symbols.members.constructor(type, arguments.size());
    return likely != null && !likely.isVarArgs()
        ? symbols.callee(likely, Certainty.BY_NAME)
        : ByName.callee(name, "<init>", Arguments.types(arguments), false);
  }

  private Var anonymous(
      NewClassTree tree,
      ExecutableElement constructor,
      List<ExpressionTree> trees,
      List<Var> values,
      Var dst,
      Location at) {
    List<String> types = Arguments.types(values);
    ClassContext made =
        new ClassLowering(body.file).anonymous(tree, body.type, body.code, types, at);
    Callee callee =
        constructor != null
            ? symbols.callee(constructor, Certainty.RESOLVED)
            : new Callee(made.name(), "<init>", types, "void", false, false, Certainty.RESOLVED);
    List<Var> packed = body.arguments.pack(constructor, trees, values, at);
    List<Op.Hidden> hidden = hidden(made.element(), made, null, at);
    Var target = dst != null ? dst : body.code.temporary(made.name());
    body.code.emit(new Op.New(target, made.name(), callee, packed, hidden, at));
    return target;
  }

  /**
   * The hidden fields of a new object.
   *
   * @param local the class if it is a local or anonymous one of this file
   * @param outer the enclosing instance if the source names one
   */
  private List<Op.Hidden> hidden(TypeElement type, ClassContext local, Var outer, Location at) {
    List<Op.Hidden> hidden = new ArrayList<>();
    if (local != null) {
      if (local.enclosingInstance()) {
        Var instance = body.receivers.instance(local.outer(), at);
        hidden.add(new Op.Hidden(local.outerField(), instance));
      }
      for (VariableTree captured : local.captures()) {
        Var value = body.receivers.variable(captured, at);
        String name = body.typeOf(captured);
        hidden.add(new Op.Hidden(local.captureField(captured, name), value));
      }
    } else if (isInner(type)) {
      TypeElement around = (TypeElement) type.getEnclosingElement();
      Var instance = outer != null ? outer : enclosing(around, body.type, at);
      hidden.add(
          new Op.Hidden(
              ByName.outerField(symbols.names.of(type), symbols.names.of(around)), instance));
    }
    return hidden;
  }

  /** Makes an object of a class without arguments known beforehand, for a method reference. */
  Var create(
      TypeElement type, ExecutableElement constructor, String name, List<Var> values, Location at) {
    ClassContext local = localClass(type, name);
    Callee callee = callee(constructor, type, local == null ? name : local.name(), values);
    List<Op.Hidden> hidden = hidden(type, local, null, at);
    Var target = body.code.temporary(callee.owner());
    body.code.emit(new Op.New(target, callee.owner(), callee, values, hidden, at));
    return target;
  }

  private Var enclosing(TypeElement around, ClassContext from, Location at) {
    ClassContext context = Receivers.classLike(symbols, from, around);
    return body.receivers.instance(context, at);
  }

  private static boolean isInner(TypeElement type) {
    return type != null
        && type.getNestingKind() == NestingKind.MEMBER
        && !Symbols.isStatic(type)
        && type.getKind().isClass()
        && type.getEnclosingElement() instanceof TypeElement
        && ((TypeElement) type.getEnclosingElement()).getKind().isClass();
  }

  // constructors

  /**
   * {@code this(...)} or {@code super(...)}; the latter is followed by the instance initialiser.
   *
   * @param outer the enclosing instance that a qualified call names, or null
   */
  void constructorCall(MethodInvocationTree tree, boolean isSuper, Var outer) {
    Location at = body.at(tree);
    ExecutableElement constructor = symbols.method(tree);
    body.file.expected.noteArguments(constructor, null, tree.getArguments());
    List<Var> values = body.expressions.values(tree.getArguments());
    List<Var> packed = body.arguments.pack(constructor, tree.getArguments(), values, at);
    if (isSuper) {
      superCall(constructor, packed, outer, at);
      return;
    }
    Callee callee =
        constructor != null
            ? symbols.callee(constructor, Certainty.RESOLVED)
            : callee(null, body.type.element(), body.type.name(), values);
    body.code.emit(new Op.Invoke(null, Op.CallKind.SPECIAL, callee, body.code.self(), packed, at));
  }

  /** The call of a superclass's constructor, with the superclass's hidden fields set before. */
  void superCall(ExecutableElement constructor, List<Var> values, Var outer, Location at) {
    Var self = body.code.self();
    TypeElement type = superclass(constructor);
    ClassContext local = localClass(type, body.type.superclass());
    ClassContext around = body.type.outer();
    if (local != null) {
      for (Op.Hidden field : hidden(type, local, null, at)) {
        body.code.emit(new Op.StoreField(self, field.field(), field.value(), at));
      }
    } else if (isInner(type)) {
      TypeElement outerType = (TypeElement) type.getEnclosingElement();
      Var instance = outer != null ? outer : enclosing(outerType, around, at);
      body.code.emit(
          new Op.StoreField(
              self,
              ByName.outerField(symbols.names.of(type), symbols.names.of(outerType)),
              instance,
              at));
    }
    Callee callee = callee(constructor, type, body.type.superclass(), values);
    body.code.emit(new Op.Invoke(null, Op.CallKind.SPECIAL, callee, self, values, at));
    if (body.type.initialisers()) {
      Callee init =
          new Callee(
              body.type.name(), "$init", List.of(), "void", false, false, Certainty.RESOLVED);
      body.code.emit(new Op.Invoke(null, Op.CallKind.SPECIAL, init, self, List.of(), at));
    }
  }

  private TypeElement superclass(ExecutableElement constructor) {
    if (constructor != null) {
      Element owner = constructor.getEnclosingElement();
      return (TypeElement) owner;
    }
    TypeElement element = body.type.element();
    return element == null ? null : symbols.classOf(element.getSuperclass());
  }

  // arrays

  /**
   * @param type the array type, which an initialiser without {@code new} does not say
   */
  Var array(NewArrayTree tree, Var dst, String type) {
    Location at = body.at(tree);
    Var length = null;
    List<? extends ExpressionTree> dimensions = tree.getDimensions();
    for (int i = 0; i < dimensions.size(); i++) {
      Var dimension = body.expressions.value(dimensions.get(i));
      if (i == 0) {
        length = body.expressions.held(dimension, dimensions.subList(1, dimensions.size()));
      }
    }
    List<Var> elements = List.of();
    if (tree.getInitializers() != null && !holdsNumbersOnly(tree, type)) {
      String component =
          type.endsWith("[]") ? type.substring(0, type.length() - 2) : ByName.UNKNOWN;
      elements = new ArrayList<>();
      List<? extends ExpressionTree> trees = tree.getInitializers();
      for (int i = 0; i < trees.size(); i++) {
        Var element = element(trees.get(i), component);
        elements.add(body.expressions.held(element, trees.subList(i + 1, trees.size())));
      }
    }
    Var target = dst != null ? dst : body.code.temporary(type);
    body.code.emit(new Op.NewArray(target, type, length, elements, at));
    return target;
  }

  private Var element(ExpressionTree tree, String type) {
    return tree instanceof NewArrayTree array && array.getType() == null
        ? array(array, null, type)
        : body.expressions.value(tree);
  }

  /** Tables of literals of a primitive type: their elements are not worth a variable each. */
  private static boolean holdsNumbersOnly(NewArrayTree tree, String type) {
    if (!PRIMITIVE_ARRAYS.contains(type)) {
      return false;
    }
    for (ExpressionTree element : tree.getInitializers()) {
      boolean literal =
          element instanceof LiteralTree
              || element instanceof UnaryTree unary
                  && unary.getKind() == Tree.Kind.UNARY_MINUS
                  && unary.getExpression() instanceof LiteralTree;
      if (!literal) {
        return false;
      }
    }
    return true;
  }
}
