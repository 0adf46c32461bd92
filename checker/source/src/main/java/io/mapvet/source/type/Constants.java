// SPDX-License-Identifier: Apache-2.0
package io.mapvet.source.type;

import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.BooleanLiteralExpr;
import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.CharLiteralExpr;
import com.github.javaparser.ast.expr.DoubleLiteralExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.IntegerLiteralExpr;
import com.github.javaparser.ast.expr.LongLiteralExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.expr.TextBlockLiteralExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import com.github.javaparser.ast.type.Type;
import io.mapvet.ir.Modifier;
import java.util.function.Function;

/**
 * The values of constant expressions (JLS 15.29), as far as programs commonly write them; null for
 * what is none.
 */
public final class Constants {
  private static final int DEEPEST = 200;

  private final SourceClass type;
  private final Function<NameExpr, Object> local;
  private int depth;

  Constants(SourceClass type) {
    this(type, name -> null);
  }

  /**
   * @param type the class that the expressions stand in
   * @param local gives the values of local constant variables
   */
  public Constants(SourceClass type, Function<NameExpr, Object> local) {
    this.type = type;
    this.local = local;
  }

  /** The value of a literal, or null for {@code null} and for all that is no literal. */
  public static Object literal(Expression tree) {
    try {
      if (tree instanceof BooleanLiteralExpr truth) {
        return truth.getValue();
      }
      if (tree instanceof IntegerLiteralExpr number) {
        return number.asNumber().intValue();
      }
      if (tree instanceof LongLiteralExpr number) {
        return number.asNumber().longValue();
      }
      if (tree instanceof DoubleLiteralExpr number) {
        String text = number.getValue();
        boolean isFloat = text.endsWith("f") || text.endsWith("F");
        return isFloat && !text.startsWith("0x")
            ? (Object) Float.valueOf(text.replace("_", ""))
            : (Object) number.asDouble();
      }
      if (tree instanceof CharLiteralExpr letter) {
        return letter.asChar();
      }
      if (tree instanceof StringLiteralExpr text) {
        return text.asString();
      }
      return tree instanceof TextBlockLiteralExpr block ? block.translateEscapes() : null;
    } catch (RuntimeException e) {
      return tree.toString();
    }
  }

  /** The value of a constant expression, or null. */
  public Object value(Expression tree) {
    if (++depth > DEEPEST) {
      return null;
    }
    try {
      return tree.isLiteralExpr() ? literal(tree) : compound(tree);
    } finally {
      depth--;
    }
  }

  private Object compound(Expression tree) {
    if (tree instanceof EnclosedExpr enclosed) {
      return value(enclosed.getInner());
    }
    if (tree instanceof NameExpr name) {
      Object known = local.apply(name);
      return known != null ? known : named(name.getNameAsString());
    }
    if (tree instanceof FieldAccessExpr access) {
      return member(access);
    }
    if (tree instanceof UnaryExpr unary) {
      return Arithmetic.unary(unary.getOperator(), value(unary.getExpression()));
    }
    if (tree instanceof BinaryExpr binary) {
      Object left = value(binary.getLeft());
      return left == null
          ? null
          : Arithmetic.binary(binary.getOperator(), left, value(binary.getRight()));
    }
    return tree instanceof CastExpr cast
        ? converted(value(cast.getExpression()), cast.getType())
        : null;
  }

  private Object named(String name) {
    for (SourceClass c = type; c != null; c = c.outer()) {
      FieldInfo field = c.field(name);
      if (field != null) {
        return field.constant();
      }
    }
    for (ClassInfo owner : type.file().staticOwners(name)) {
      FieldInfo field = owner.field(name);
      if (field != null) {
        return field.constant();
      }
    }
    return null;
  }

  private Object member(FieldAccessExpr access) {
    String scope = Trees.dotted(access.getScope());
    ClassInfo owner = scope != null ? type.resolver().qualified(scope, access).classInfo() : null;
    FieldInfo field = owner == null ? null : owner.field(access.getNameAsString());
    return field == null || !field.is(Modifier.STATIC) ? null : field.constant();
  }

  /** A value as a variable of a primitive type or {@code String} holds it, or null. */
  public static Object converted(Object value, Type to) {
    String name = to.asString();
    if (value instanceof Character letter && to.isPrimitiveType()) {
      return name.equals("char") ? value : Arithmetic.convert((int) letter, name);
    }
    if (value instanceof Number number && to.isPrimitiveType()) {
      return Arithmetic.convert(number, name);
    }
    boolean sameKind =
        value instanceof Boolean && name.equals("boolean")
            || value instanceof String && (name.equals("String") || name.equals("java.lang.String"))
            || value != null && name.equals("var") && !(value instanceof Character);
    return sameKind ? value : null;
  }
}
