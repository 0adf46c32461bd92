// SPDX-License-Identifier: Apache-2.0
package io.mapvet.source.lower;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.TypePatternExpr;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.LocalClassDeclarationStmt;
import com.github.javaparser.ast.stmt.LocalRecordDeclarationStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.SwitchEntry;
import com.github.javaparser.ast.type.Type;
import io.mapvet.ir.Layout;
import io.mapvet.ir.Location;
import java.util.ArrayList;
import java.util.List;

/** Collects the layout of a file. */
final class Layouts {
  private final Positions positions;
  private final List<Layout.Statement> statements = new ArrayList<>();
  private final List<Layout.Declaration> declarations = new ArrayList<>();

  Layouts(Positions positions) {
    this.positions = positions;
  }

  Layout of(CompilationUnit unit) {
    List<Layout.Import> imports = new ArrayList<>();
    unit.getImports()
        .forEach(
            tree ->
                imports.add(
                    new Layout.Import(
                        tree.getNameAsString() + (tree.isAsterisk() ? ".*" : ""),
                        tree.isStatic(),
                        positions.at(tree))));
    unit.getTypes().forEach(this::visit);
    Location clause = unit.getPackageDeclaration().map(positions::at).orElse(null);
    return new Layout(clause, imports, statements, declarations);
  }

  private void visit(Node node) {
    if (node instanceof BlockStmt block) {
      block.getStatements().forEach(this::statement);
    } else if (node instanceof SwitchEntry entry
        && entry.getType() == SwitchEntry.Type.STATEMENT_GROUP) {
      entry.getStatements().forEach(this::statement);
    } else if (node instanceof VariableDeclarator variable) {
      declaration(variable.getName(), variable.getType());
    } else if (node instanceof Parameter parameter) {
      declaration(parameter.getName(), parameter.getType());
    } else if (node instanceof TypePatternExpr pattern) {
      declaration(pattern.getName(), pattern.getType());
    }
    node.getChildNodes().forEach(this::visit);
  }

  private void declaration(Node name, Type type) {
    if (!type.isVarType() && !type.isUnknownType()) {
      declarations.add(new Layout.Declaration(positions.at(name), positions.at(type)));
    }
  }

  private void statement(Statement tree) {
    boolean passedOver =
        tree instanceof BlockStmt
            || tree instanceof LocalClassDeclarationStmt
            || tree instanceof LocalRecordDeclarationStmt;
    if (passedOver) {
      return;
    }
    if (tree instanceof ExpressionStmt expression
        && expression.getExpression() instanceof VariableDeclarationExpr declaration) {
      List<VariableDeclarator> variables = declaration.getVariables();
      for (VariableDeclarator variable : variables) {
        Location at = variables.size() == 1 ? positions.at(tree) : positions.from(tree, variable);
        Location value = variable.getInitializer().map(positions::at).orElse(null);
        statements.add(new Layout.Statement(at, positions.at(variable.getName()), value));
      }
    } else {
      statements.add(new Layout.Statement(positions.at(tree), null, null));
    }
  }
}
