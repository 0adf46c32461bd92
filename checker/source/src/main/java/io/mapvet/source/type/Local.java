// SPDX-License-Identifier: Apache-2.0
package io.mapvet.source.type;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.TypePatternExpr;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithSimpleName;
import com.github.javaparser.ast.type.Type;
import java.util.function.Function;

/** A local variable or parameter; the same only if it is one object. */
public final class Local {
  private final Node node;
  private final String name;
  private boolean reassigned;
  private JavaType type;

  Local(Node node) {
    this.node = node;
    String written = ((NodeWithSimpleName<?>) node).getNameAsString();
    this.name = written.equals("_") ? "" : written;
  }

  /** The declarator, parameter or type pattern that declares it. */
  public Node node() {
    return node;
  }

  /** Empty for an unnamed one. */
  public String name() {
    return name;
  }

  /** Whether it is assigned in the middle of an expression. */
  public boolean isReassigned() {
    return reassigned;
  }

  void reassign() {
    reassigned = true;
  }

  /** Its type once it was found out, or null. */
  JavaType type() {
    return type;
  }

  void type(JavaType known) {
    type = known;
  }

  /** The type as it is written, also {@code var} and nothing. */
  Type written() {
    if (node instanceof VariableDeclarator variable) {
      return variable.getType();
    }
    return node instanceof Parameter parameter
        ? parameter.getType()
        : ((TypePatternExpr) node).getType();
  }

  /** Whether its type is left to inference. */
  boolean isInferred() {
    return written().isVarType() || written().isUnknownType();
  }

  Expression initializer() {
    return node instanceof VariableDeclarator variable
        ? variable.getInitializer().orElse(null)
        : null;
  }

  /**
   * Its value if it is a constant variable (JLS 4.12.4), else null.
   *
   * @param type the class that declares it
   * @param local gives the values of others
   */
  Object constant(SourceClass type, Function<NameExpr, Object> local) {
    Expression value = initializer();
    boolean isFinal =
        node.getParentNode().orElse(null) instanceof VariableDeclarationExpr declaration
            && declaration.isFinal();
    return isFinal && value != null
        ? Constants.converted(new Constants(type, local).value(value), written())
        : null;
  }
}
