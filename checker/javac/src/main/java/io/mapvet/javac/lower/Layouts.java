// SPDX-License-Identifier: Apache-2.0
package io.mapvet.javac.lower;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import io.mapvet.ir.Layout;
import io.mapvet.ir.Location;
import java.util.ArrayList;
import java.util.List;

/** Collects the layout of a file. */
final class Layouts extends TreeScanner<Void, Void> {
  private final CompilationUnitTree unit;
  private final Positions positions;
  private final List<Layout.Statement> statements = new ArrayList<>();
  private final List<Layout.Declaration> declarations = new ArrayList<>();

  Layouts(CompilationUnitTree unit, Positions positions) {
    this.unit = unit;
    this.positions = positions;
  }

  Layout layout() {
    Tree clause = unit.getPackage();
    List<Layout.Import> imports = new ArrayList<>();
    for (ImportTree tree : unit.getImports()) {
      imports.add(
          new Layout.Import(
              String.valueOf(tree.getQualifiedIdentifier()), tree.isStatic(), positions.at(tree)));
    }
    return new Layout(
        clause == null ? null : positions.at(clause), imports, statements, declarations);
  }

  @Override
  public Void visitBlock(BlockTree tree, Void nothing) {
    tree.getStatements().forEach(this::statement);
    return super.visitBlock(tree, nothing);
  }

  @Override
  public Void visitCase(CaseTree tree, Void nothing) {
    if (tree.getStatements() != null) {
      tree.getStatements().forEach(this::statement);
    }
    return super.visitCase(tree, nothing);
  }

  private void statement(StatementTree tree) {
    if (tree instanceof ClassTree || tree instanceof BlockTree) {
      return;
    }
    Location at = positions.at(tree);
    if (tree instanceof VariableTree variable) {
      Tree value = variable.getInitializer();
      statements.add(
          new Layout.Statement(
              at, positions.name(variable), value == null ? null : positions.at(value)));
    } else {
      statements.add(new Layout.Statement(at, null, null));
    }
  }

  @Override
  public Void visitVariable(VariableTree tree, Void nothing) {
    if (tree.getType() != null && positions.isWritten(tree.getType())) {
      declarations.add(new Layout.Declaration(positions.name(tree), positions.at(tree.getType())));
    }
    return super.visitVariable(tree, nothing);
  }
}
