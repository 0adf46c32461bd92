// SPDX-License-Identifier: Apache-2.0
package io.mapvet.javac.lower;

import com.sun.source.tree.Tree;

/** The operators of the language as {@code Op.Compute} names them. */
final class Operators {
  static final String CONCAT = "concat";

  private Operators() {}

  /** Whether it is {@code ++} or {@code --}, before or behind its operand. */
  static boolean isStep(Tree.Kind kind) {
    switch (kind) {
      case PREFIX_INCREMENT:
      case PREFIX_DECREMENT:
      case POSTFIX_INCREMENT:
      case POSTFIX_DECREMENT:
        return true;
      default:
        return false;
    }
  }

  static boolean isPostfix(Tree.Kind kind) {
    return kind == Tree.Kind.POSTFIX_INCREMENT || kind == Tree.Kind.POSTFIX_DECREMENT;
  }

  /** The operator of a unary, binary or compound assignment tree, without its {@code =}. */
  static String of(Tree.Kind kind) {
    switch (kind) {
      case UNARY_PLUS:
      case PLUS:
      case PLUS_ASSIGNMENT:
        return "+";
      case UNARY_MINUS:
      case MINUS:
      case MINUS_ASSIGNMENT:
        return "-";
      case PREFIX_INCREMENT:
      case POSTFIX_INCREMENT:
        return "++";
      case PREFIX_DECREMENT:
      case POSTFIX_DECREMENT:
        return "--";
      case BITWISE_COMPLEMENT:
        return "~";
      case LOGICAL_COMPLEMENT:
        return "!";
      case MULTIPLY:
      case MULTIPLY_ASSIGNMENT:
        return "*";
      case DIVIDE:
      case DIVIDE_ASSIGNMENT:
        return "/";
      case REMAINDER:
      case REMAINDER_ASSIGNMENT:
        return "%";
      case LEFT_SHIFT:
      case LEFT_SHIFT_ASSIGNMENT:
        return "<<";
      case RIGHT_SHIFT:
      case RIGHT_SHIFT_ASSIGNMENT:
        return ">>";
      case UNSIGNED_RIGHT_SHIFT:
      case UNSIGNED_RIGHT_SHIFT_ASSIGNMENT:
        return ">>>";
      case AND:
      case AND_ASSIGNMENT:
        return "&";
      case OR:
      case OR_ASSIGNMENT:
        return "|";
      case XOR:
      case XOR_ASSIGNMENT:
        return "^";
      case LESS_THAN:
        return "<";
      case LESS_THAN_EQUAL:
        return "<=";
      case GREATER_THAN:
        return ">";
      case GREATER_THAN_EQUAL:
        return ">=";
      case EQUAL_TO:
        return "==";
      case NOT_EQUAL_TO:
        return "!=";
      case CONDITIONAL_AND:
        return "&&";
      case CONDITIONAL_OR:
        return "||";
      default:
        return kind.name();
    }
  }
}
