// SPDX-License-Identifier: Apache-2.0
package io.mapvet.source.type;

import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.UnaryExpr;

/** Computes with constants; null where an operand is unknown or the operator is another. */
final class Arithmetic {
  private Arithmetic() {}

  static Object unary(UnaryExpr.Operator operator, Object operand) {
    Object value = operand instanceof Character letter ? (Object) (int) letter : operand;
    return switch (operator) {
      case PLUS -> value instanceof Number ? value : null;
      case MINUS -> value instanceof Number number ? negated(number) : null;
      case LOGICAL_COMPLEMENT -> value instanceof Boolean truth ? !truth : null;
      case BITWISE_COMPLEMENT ->
          value instanceof Integer number
              ? (Object) (~number)
              : value instanceof Long number ? (Object) (~number) : null;
      default -> null;
    };
  }

  private static Object negated(Number number) {
    if (number instanceof Integer) {
      return -number.intValue();
    }
    if (number instanceof Long) {
      return -number.longValue();
    }
    return number instanceof Float
        ? (Object) (-number.floatValue())
        : (Object) (-number.doubleValue());
  }

  static Object binary(BinaryExpr.Operator operator, Object left, Object right) {
    if (left == null || right == null) {
      return null;
    }
    if (operator == BinaryExpr.Operator.PLUS
        && (left instanceof String || right instanceof String)) {
      return left.toString() + right;
    }
    if (left instanceof Boolean a && right instanceof Boolean b) {
      return switch (operator) {
        case AND, BINARY_AND -> a && b;
        case OR, BINARY_OR -> a || b;
        default -> null;
      };
    }
    Number a = number(left);
    Number b = number(right);
    if (a == null || b == null) {
      return null;
    }
    boolean floating = isFloating(a) || isFloating(b);
    if (floating) {
      boolean wide = a instanceof Double || b instanceof Double;
      Double result = floating(operator, a.doubleValue(), b.doubleValue());
      return result == null ? null : wide ? (Object) result : (Object) result.floatValue();
    }
    boolean shift =
        operator == BinaryExpr.Operator.LEFT_SHIFT
            || operator == BinaryExpr.Operator.SIGNED_RIGHT_SHIFT
            || operator == BinaryExpr.Operator.UNSIGNED_RIGHT_SHIFT;
    boolean wide = a instanceof Long || b instanceof Long && !shift;
    if (wide) {
      return integral(operator, a.longValue(), b.longValue());
    }
    int x = a.intValue();
    if (shift) {
      int distance = b.intValue();
      return switch (operator) {
        case LEFT_SHIFT -> x << distance;
        case SIGNED_RIGHT_SHIFT -> x >> distance;
        default -> x >>> distance;
      };
    }
    Long result = integral(operator, x, b.intValue());
    return result == null ? null : (Object) result.intValue();
  }

  private static Number number(Object value) {
    return value instanceof Character letter
        ? (Number) (int) letter
        : value instanceof Number number ? number : null;
  }

  private static boolean isFloating(Number number) {
    return number instanceof Double || number instanceof Float;
  }

  private static Double floating(BinaryExpr.Operator operator, double a, double b) {
    return switch (operator) {
      case PLUS -> a + b;
      case MINUS -> a - b;
      case MULTIPLY -> a * b;
      case DIVIDE -> a / b;
      case REMAINDER -> a % b;
      default -> null;
    };
  }

  private static Long integral(BinaryExpr.Operator operator, long a, long b) {
    return switch (operator) {
      case PLUS -> a + b;
      case MINUS -> a - b;
      case MULTIPLY -> a * b;
      case DIVIDE -> b == 0 ? null : (Long) (a / b);
      case REMAINDER -> b == 0 ? null : (Long) (a % b);
      case BINARY_AND -> a & b;
      case BINARY_OR -> a | b;
      case XOR -> a ^ b;
      case LEFT_SHIFT -> a << b;
      case SIGNED_RIGHT_SHIFT -> a >> b;
      case UNSIGNED_RIGHT_SHIFT -> a >>> b;
      default -> null;
    };
  }

  static Object convert(Number number, String type) {
    return switch (type) {
      case "byte" -> number.byteValue();
      case "short" -> number.shortValue();
      case "char" -> (char) number.intValue();
      case "int" -> number.intValue();
      case "long" -> number.longValue();
      case "float" -> number.floatValue();
      case "double" -> number.doubleValue();
      default -> null;
    };
  }
}
