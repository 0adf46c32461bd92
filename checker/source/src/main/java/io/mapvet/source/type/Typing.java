// SPDX-License-Identifier: Apache-2.0
package io.mapvet.source.type;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.EnumConstantDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.RecordPatternExpr;
import com.github.javaparser.ast.expr.SwitchExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.ExplicitConstructorInvocationStmt;
import com.github.javaparser.ast.stmt.ForEachStmt;
import com.github.javaparser.ast.type.Type;
import io.mapvet.frontend.ByName;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** The types of the expressions and variables of a file, found when they are first asked for. */
public final class Typing {
  private final FileScope file;
  private final Platform platform;
  private final Locals locals;
  private final TypeResolver resolver;
  private final NameMeanings names;
  private final ExpressionTypes expressions;
  private final Calls calls;
  private final Map<Node, JavaType> types = new IdentityHashMap<>();
  private final Map<Expression, JavaType> targets = new IdentityHashMap<>();
  private final Map<Node, SourceClass> enclosing = new IdentityHashMap<>();

  public Typing(FileScope file, Locals locals) {
    this.file = file;
    this.platform = file.sources().platform();
    this.locals = locals;
    this.resolver = new TypeResolver(file);
    this.names = new NameMeanings(file, locals, this);
    this.calls = new Calls(this, names, platform);
    this.expressions = new ExpressionTypes(this, names, resolver, platform);
  }

  public NameMeanings names() {
    return names;
  }

  Locals locals() {
    return locals;
  }

  // types as they are written

  /** The type that is written; a guess where it was not found. */
  public JavaType written(Type type) {
    return resolver.resolve(type);
  }

  /** The erased name of a type as it is written. */
  public String writtenName(Type type) {
    return type.isUnionType() ? "java.lang.Throwable" : resolver.resolve(type).erased();
  }

  /** The class or interface that a name stands for where a node stands; a guess if not found. */
  public JavaType named(String name, Node from) {
    return name.indexOf('.') < 0 ? resolver.simple(name, from) : resolver.qualified(name, from);
  }

  JavaType platformType(String binaryName) {
    ClassInfo found = platform.find(binaryName);
    return found == null ? new JavaType.Unresolved(binaryName) : new JavaType.Of(found, List.of());
  }

  /** The class in whose body a node stands. */
  public SourceClass enclosing(Node node) {
    Node child = node;
    for (Node n = node.getParentNode().orElse(null);
        n != null;
        n = child.getParentNode().orElse(null)) {
      if (child instanceof BodyDeclaration<?>) {
        SourceClass known = enclosing.get(child);
        SourceClass found = known != null ? known : file.declaredBy(n);
        if (found != null) {
          enclosing.put(child, found);
          return found;
        }
      }
      child = n;
    }
    return null;
  }

  // variables

  /** The type of a local variable or parameter. */
  public JavaType of(Local local) {
    if (local.type() == null) {
      local.type(JavaType.UNKNOWN);
      local.type(local.isInferred() ? inferred(local) : declared(local));
    }
    return local.type();
  }

  private JavaType declared(Local local) {
    JavaType type = written(local.written());
    boolean variable = local.node() instanceof Parameter parameter && parameter.isVarArgs();
    return variable ? new JavaType.ArrayOf(type) : type;
  }

  private JavaType inferred(Local local) {
    if (local.initializer() != null) {
      return of(local.initializer()).upper();
    }
    Node around = local.node().getParentNode().orElse(null);
    if (around instanceof RecordPatternExpr pattern) {
      return component(pattern, pattern.getPatternList().indexOf(local.node()));
    }
    Node loop = around == null ? null : around.getParentNode().orElse(null);
    boolean ofLoop =
        loop instanceof ForEachStmt each
            && local.node() instanceof VariableDeclarator
            && each.getVariable() == around;
    return ofLoop ? element(of(((ForEachStmt) loop).getIterable())) : JavaType.UNKNOWN;
  }

  /** The type of a component of the record that a pattern takes apart, or unknown. */
  public JavaType component(RecordPatternExpr pattern, int index) {
    JavaType record = written(pattern.getType());
    List<FieldInfo> components =
        record.classInfo() == null ? List.of() : record.classInfo().components();
    if (index < 0 || index >= components.size()) {
      return JavaType.UNKNOWN;
    }
    return Substitution.of(record, record.classInfo()).apply(components.get(index).type()).upper();
  }

  /** The type of what a loop over a value comes to. */
  JavaType element(JavaType iterated) {
    if (iterated instanceof JavaType.ArrayOf array) {
      return array.component();
    }
    ClassInfo iterable = platform.find("java.lang.Iterable");
    JavaType.Of view = Substitution.view(iterated, iterable);
    if (view == null) {
      return JavaType.UNKNOWN;
    }
    return view.arguments().isEmpty() ? resolver.object() : view.arguments().get(0).upper();
  }

  // expressions

  /** The type of an expression. */
  public JavaType of(Expression tree) {
    Expression plain = Trees.plain(tree);
    JavaType known = types.get(plain);
    if (known != null) {
      return known;
    }
    types.put(plain, JavaType.UNKNOWN);
    JavaType found = expressions.of(plain);
    types.put(plain, found);
    return found;
  }

  /** The erased name of the type of an expression that has a value. */
  public String name(Expression tree) {
    JavaType type = of(tree);
    return type.equals(JavaType.VOID) ? ByName.UNKNOWN : type.erased();
  }

  /** What a function, or another expression whose type depends on it, is assigned to, or null. */
  public JavaType target(Expression tree) {
    return targets.get(tree);
  }

  /** Tells what an expression is assigned to. */
  public void expect(Expression tree, JavaType target) {
    Expression plain = Trees.plain(tree);
    if (target == null || target.equals(JavaType.UNKNOWN)) {
      return;
    }
    targets.putIfAbsent(plain, target);
    if (plain instanceof ConditionalExpr conditional) {
      expect(conditional.getThenExpr(), target);
      expect(conditional.getElseExpr(), target);
    } else if (plain instanceof SwitchExpr choice) {
      for (Expression value : Trees.results(choice)) {
        expect(value, target);
      }
    } else if (plain instanceof LambdaExpr lambda) {
      assign(lambda, Functions.of(target));
    }
  }

  /** Tells what a function is, once its own result has told more. */
  void expectAfter(Expression function, JavaType target) {
    targets.put(Trees.plain(function), target);
  }

  private void assign(LambdaExpr lambda, Functions.Function function) {
    for (int i = 0; function != null && i < lambda.getParameters().size(); i++) {
      Local local = locals.declared(lambda.getParameter(i));
      if (local.isInferred() && local.type() == null && i < function.params().size()) {
        local.type(function.params().get(i));
      }
    }
    lambda
        .getExpressionBody()
        .filter(body -> function != null && !function.isVoid())
        .ifPresent(body -> expect(body, function.result()));
  }

  /** The function type of a lambda or method reference, or null where it is not known. */
  public Functions.Function function(Expression tree) {
    JavaType target = target(tree);
    if (target == null) {
      target = expressions.targetFromContext(tree);
      expect(tree, target);
    }
    return target == null ? null : Functions.of(target);
  }

  /** The type of what a lambda returns; void where it returns nothing. */
  JavaType resultOf(LambdaExpr lambda) {
    if (!(lambda.getBody() instanceof BlockStmt block)) {
      return of(lambda.getExpressionBody().orElseThrow());
    }
    JavaType result = JavaType.VOID;
    for (Expression value : Trees.returned(block)) {
      JavaType type = of(value);
      if (type != JavaType.NULL && !type.isUnresolved()) {
        return type;
      }
      result = type;
    }
    return result;
  }

  JavaType resultOf(MethodReferenceExpr reference, Functions.Function function) {
    return calls.reference(reference, function).result();
  }

  /** Whether a function gives a primitive value, so far as that is known beforehand. */
  boolean givesPrimitive(Expression function) {
    if (function instanceof LambdaExpr lambda) {
      boolean known = lambda.getParameters().isEmpty() || lambda.isExplicitlyTyped();
      return known && resultOf(lambda).isPrimitive();
    }
    List<MethodInfo> candidates = candidates((MethodReferenceExpr) function);
    return candidates.size() == 1 && candidates.get(0).result().isPrimitive();
  }

  /** A type for the choice of a method, found without deciding what functions within mean. */
  JavaType rough(Expression tree) {
    if (tree instanceof MethodCallExpr call && !types.containsKey(call)) {
      return calls.rough(call);
    }
    return tree instanceof ObjectCreationExpr creation && !types.containsKey(creation)
        ? expressions.created(creation)
        : of(tree);
  }

  // calls

  /** The method that a call means. */
  public Invocation invocation(MethodCallExpr call) {
    of(call);
    return calls.resolved(call);
  }

  /** The constructor that a creation means. */
  public Invocation invocation(ObjectCreationExpr creation) {
    of(creation);
    return calls.resolved(creation);
  }

  public Invocation invocation(ExplicitConstructorInvocationStmt call) {
    return calls.constructor(call);
  }

  public Invocation invocation(EnumConstantDeclaration constant) {
    return calls.constructor(constant);
  }

  /** The method that a method reference means; the function type tells its arguments. */
  public Invocation invocation(MethodReferenceExpr reference, Functions.Function function) {
    return calls.reference(reference, function);
  }

  List<MethodInfo> candidates(MethodReferenceExpr reference) {
    return calls.candidates(reference);
  }

  Calls calls() {
    return calls;
  }

  JavaType targetFromContext(Expression tree) {
    return expressions.targetFromContext(tree);
  }

  /** Whether a value of one type is one of another for certain (erased). */
  public boolean isAssignable(JavaType from, JavaType to) {
    return Subtyping.isSubtype(from, to);
  }
}
