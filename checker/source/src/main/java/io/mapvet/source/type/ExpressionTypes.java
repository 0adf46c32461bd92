// SPDX-License-Identifier: Apache-2.0
package io.mapvet.source.type;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.ArrayAccessExpr;
import com.github.javaparser.ast.expr.ArrayCreationExpr;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.ClassExpr;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.DoubleLiteralExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.InstanceOfExpr;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.LiteralExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.Name;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.SuperExpr;
import com.github.javaparser.ast.expr.SwitchExpr;
import com.github.javaparser.ast.expr.ThisExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import java.util.List;
import java.util.Locale;

/** The types of expressions by their kind (JLS 15). */
final class ExpressionTypes {
  private static final String STRING = "java.lang.String";

  private final Typing typing;
  private final NameMeanings names;
  private final TypeResolver resolver;
  private final Platform platform;

  ExpressionTypes(Typing typing, NameMeanings names, TypeResolver resolver, Platform platform) {
    this.typing = typing;
    this.names = names;
    this.resolver = resolver;
    this.platform = platform;
  }

  JavaType of(Expression tree) {
    if (tree instanceof NameExpr name) {
      return name(name);
    }
    if (tree instanceof MethodCallExpr call) {
      return typing.calls().method(call);
    }
    if (tree instanceof FieldAccessExpr access) {
      return field(access);
    }
    if (tree instanceof LiteralExpr literal) {
      return literal(literal);
    }
    if (tree instanceof ThisExpr || tree instanceof SuperExpr) {
      return self(tree);
    }
    if (tree instanceof ObjectCreationExpr creation) {
      return typing.calls().creation(creation, created(creation));
    }
    if (tree instanceof BinaryExpr binary) {
      return binary(binary);
    }
    if (tree instanceof UnaryExpr unary) {
      return unary(unary);
    }
    if (tree instanceof AssignExpr assignment) {
      return typing.of(assignment.getTarget());
    }
    if (tree instanceof CastExpr cast) {
      typing.expect(cast.getExpression(), typing.written(cast.getType()));
      return typing.written(cast.getType());
    }
    if (tree instanceof ConditionalExpr conditional) {
      return conditional(conditional);
    }
    if (tree instanceof ArrayAccessExpr access) {
      JavaType array = typing.of(access.getName());
      return array instanceof JavaType.ArrayOf of ? of.component().upper() : JavaType.UNKNOWN;
    }
    if (tree instanceof ArrayCreationExpr creation) {
      JavaType type = typing.written(creation.getElementType());
      for (int i = 0; i < creation.getLevels().size(); i++) {
        type = new JavaType.ArrayOf(type);
      }
      return type;
    }
    return other(tree);
  }

  private JavaType other(Expression tree) {
    if (tree instanceof InstanceOfExpr) {
      return JavaType.BOOLEAN;
    }
    if (tree instanceof ClassExpr literal) {
      JavaType named = typing.written(literal.getType());
      ClassInfo type = platform.find("java.lang.Class");
      return new JavaType.Of(type, List.of(Subtyping.boxed(named, platform)));
    }
    if (tree instanceof SwitchExpr choice) {
      return choice(choice);
    }
    JavaType target = target(tree);
    return target == null ? JavaType.UNKNOWN : target;
  }

  private JavaType target(Expression tree) {
    JavaType known = typing.target(tree);
    return known != null ? known : targetFromContext(tree);
  }

  // names

  private JavaType name(NameExpr tree) {
    Local local = typing.locals().meant(tree);
    if (local != null) {
      return typing.of(local).upper();
    }
    NameMeanings.Member member = names.field(tree);
    if (member == null) {
      return JavaType.UNKNOWN;
    }
    JavaType receiver = member.in() == null ? null : member.in().type();
    return member(member.field(), receiver);
  }

  private static JavaType member(FieldInfo field, JavaType receiver) {
    JavaType type = field.type();
    return (receiver == null ? type : Substitution.of(receiver, field.owner()).apply(type)).upper();
  }

  private JavaType field(FieldAccessExpr tree) {
    Expression scope = Trees.plain(tree.getScope());
    boolean isType = names.isType(scope);
    FieldInfo field = names.field(tree);
    if (field != null) {
      return member(field, isType ? null : typing.of(scope));
    }
    boolean isLength =
        !isType
            && tree.getNameAsString().equals("length")
            && typing.of(scope) instanceof JavaType.ArrayOf;
    return isLength ? JavaType.INT : JavaType.UNKNOWN;
  }

  private JavaType self(Expression tree) {
    SourceClass type = typing.enclosing(tree);
    String named =
        tree instanceof ThisExpr self
            ? self.getTypeName().map(Name::asString).orElse(null)
            : ((SuperExpr) tree).getTypeName().map(Name::asString).orElse(null);
    ClassInfo meant = named == null ? type : typing.named(named, tree).classInfo();
    if (meant == null) {
      return JavaType.UNKNOWN;
    }
    if (tree instanceof ThisExpr) {
      return meant.type();
    }
    if (meant.isInterface() && named != null) {
      JavaType view = type == null ? null : Substitution.view(type.type(), meant);
      return view == null ? meant.type() : view;
    }
    JavaType superclass = meant.superclass();
    return superclass == null ? resolver.object() : superclass;
  }

  // values

  private JavaType literal(LiteralExpr tree) {
    if (tree.isNullLiteralExpr()) {
      return JavaType.NULL;
    }
    if (tree.isBooleanLiteralExpr()) {
      return JavaType.BOOLEAN;
    }
    if (tree.isIntegerLiteralExpr()) {
      return JavaType.INT;
    }
    if (tree.isLongLiteralExpr()) {
      return new JavaType.Primitive("long");
    }
    if (tree.isCharLiteralExpr()) {
      return new JavaType.Primitive("char");
    }
    if (tree instanceof DoubleLiteralExpr number) {
      boolean isFloat = number.getValue().toLowerCase(Locale.ROOT).endsWith("f");
      return new JavaType.Primitive(isFloat ? "float" : "double");
    }
    return typing.platformType(STRING);
  }

  private JavaType binary(BinaryExpr tree) {
    return switch (tree.getOperator()) {
      case OR, AND, EQUALS, NOT_EQUALS, LESS, GREATER, LESS_EQUALS, GREATER_EQUALS ->
          JavaType.BOOLEAN;
      case LEFT_SHIFT, SIGNED_RIGHT_SHIFT, UNSIGNED_RIGHT_SHIFT ->
          Subtyping.promoted(typing.of(tree.getLeft()), JavaType.INT);
      case BINARY_OR, BINARY_AND, XOR -> bits(tree);
      default -> arithmetic(tree);
    };
  }

  private JavaType bits(BinaryExpr tree) {
    JavaType left = Subtyping.unboxed(typing.of(tree.getLeft()));
    return left.equals(JavaType.BOOLEAN) ? left : promoted(left, typing.of(tree.getRight()));
  }

  private JavaType arithmetic(BinaryExpr tree) {
    JavaType left = typing.of(tree.getLeft());
    JavaType right = typing.of(tree.getRight());
    boolean concat =
        tree.getOperator() == BinaryExpr.Operator.PLUS
            && (left.erased().equals(STRING) || right.erased().equals(STRING));
    if (concat) {
      return typing.platformType(STRING);
    }
    return promoted(left, right);
  }

  private static JavaType promoted(JavaType left, JavaType right) {
    return left.isUnresolved() || right.isUnresolved()
        ? JavaType.UNKNOWN
        : Subtyping.promoted(left, right);
  }

  private JavaType unary(UnaryExpr tree) {
    JavaType operand = typing.of(tree.getExpression());
    return switch (tree.getOperator()) {
      case LOGICAL_COMPLEMENT -> JavaType.BOOLEAN;
      case PLUS, MINUS, BITWISE_COMPLEMENT ->
          operand.isUnresolved() ? operand : Subtyping.promoted(operand, JavaType.INT);
      default -> operand;
    };
  }

  private JavaType conditional(ConditionalExpr tree) {
    JavaType target = target(tree);
    if (target != null && !target.isPrimitive()) {
      typing.expect(tree, target);
    }
    return joined(List.of(tree.getThenExpr(), tree.getElseExpr()), target);
  }

  private JavaType choice(SwitchExpr tree) {
    JavaType target = target(tree);
    typing.expect(tree, target);
    List<Expression> results = Trees.results(tree);
    return results.isEmpty() ? target == null ? JavaType.UNKNOWN : target : joined(results, target);
  }

  /** The type of an expression that gives one of several values. */
  private JavaType joined(List<Expression> values, JavaType target) {
    JavaType joined = null;
    for (Expression value : values) {
      JavaType type = typing.of(value);
      if (joined == null || joined == JavaType.NULL || joined.equals(JavaType.UNKNOWN)) {
        joined = type;
      } else if (type != JavaType.NULL && !type.equals(JavaType.UNKNOWN)) {
        joined = joined(joined, type);
      }
    }
    boolean byTarget = target != null && !joined.isPrimitive() && !target.isPrimitive();
    return byTarget ? target : joined;
  }

  private static JavaType joined(JavaType a, JavaType b) {
    JavaType left = Subtyping.unboxed(a);
    JavaType right = Subtyping.unboxed(b);
    if (left.isPrimitive() && right.isPrimitive()) {
      return left.equals(right)
          ? a.isPrimitive() ? a : b.isPrimitive() ? b : a
          : left.equals(JavaType.BOOLEAN) ? left : Subtyping.promoted(left, right);
    }
    return Subtyping.isSubtype(a, b) ? b : a;
  }

  /** The class that a creation names, without what inference finds out. */
  JavaType created(ObjectCreationExpr tree) {
    if (tree.getScope().isPresent()) {
      ClassInfo outer = typing.of(tree.getScope().get()).classInfo();
      ClassInfo inner = outer == null ? null : outer.memberClass(tree.getType().getNameAsString());
      if (inner != null) {
        return new JavaType.Of(inner, List.of());
      }
      JavaType scope = typing.of(tree.getScope().get());
      return new JavaType.Unresolved(scope.erased() + "$" + tree.getType().getNameAsString());
    }
    return typing.written(tree.getType());
  }

  // what expressions are assigned to

  /** The type that the code around an expression wants, or null. */
  JavaType targetFromContext(Expression tree) {
    Node child = tree;
    Node parent = tree.getParentNode().orElse(null);
    while (parent instanceof EnclosedExpr
        || parent instanceof ConditionalExpr conditional && conditional.getCondition() != child) {
      child = parent;
      parent = parent.getParentNode().orElse(null);
    }
    if (parent instanceof VariableDeclarator variable) {
      return variable.getType().isVarType() ? null : typing.written(variable.getType());
    }
    if (parent instanceof AssignExpr assignment && assignment.getValue() == child) {
      return typing.of(assignment.getTarget());
    }
    if (parent instanceof CastExpr cast) {
      return typing.written(cast.getType());
    }
    if (parent instanceof ReturnStmt) {
      return returned(parent);
    }
    boolean isBody =
        parent instanceof ExpressionStmt
            && parent.getParentNode().orElse(null) instanceof LambdaExpr;
    return isBody ? result((LambdaExpr) parent.getParentNode().get()) : null;
  }

  private JavaType returned(Node statement) {
    for (Node n = statement; n != null; n = n.getParentNode().orElse(null)) {
      if (n instanceof LambdaExpr lambda) {
        return result(lambda);
      }
      if (n instanceof MethodDeclaration method) {
        return typing.written(method.getType());
      }
      if (n instanceof BodyDeclaration<?>) {
        return null;
      }
    }
    return null;
  }

  private JavaType result(LambdaExpr lambda) {
    JavaType target = typing.target(lambda);
    Functions.Function function = target == null ? null : Functions.of(target);
    return function == null || function.isVoid() ? null : function.result();
  }
}
