// SPDX-License-Identifier: Apache-2.0
package io.mapvet.ir;

import java.util.ArrayList;
import java.util.List;

/**
 * Where the parts of a file stand that an edit of its text has to know, beyond the places of
 * operations.
 *
 * @param packageClause {@code package p;}, null in the unnamed package
 * @param imports in the order of the source
 * @param statements those that stand in a block or a case
 * @param declarations fields and variables whose type is written
 */
public record Layout(
    Location packageClause,
    List<Import> imports,
    List<Statement> statements,
    List<Declaration> declarations) {
  public static final Layout EMPTY = new Layout(null, List.of(), List.of(), List.of());

  public Layout {
    imports = List.copyOf(imports);
    statements = List.copyOf(statements);
    declarations = List.copyOf(declarations);
  }

  /** An import as it is written, {@code java.util.*} for one on demand. */
  public record Import(String name, boolean isStatic, Location at) {
    /** The last part of the name. */
    public String simple() {
      return name.substring(name.lastIndexOf('.') + 1);
    }
  }

  /**
   * A statement.
   *
   * @param at from its first character to its last
   * @param declared the name that it declares if it is the declaration of a variable, else null
   * @param value the initialiser of that variable, null where there is none
   */
  public record Statement(Location at, Location declared, Location value) {}

  /**
   * The declaration of a field or variable.
   *
   * @param name its name
   * @param type its type, one place for all names of {@code T a, b;}
   */
  public record Declaration(Location name, Location type) {}

  /** Both layouts of one file, of which each knows some of its classes. */
  public Layout plus(Layout other) {
    List<Statement> moreStatements = new ArrayList<>(statements);
    moreStatements.addAll(other.statements);
    List<Declaration> moreDeclarations = new ArrayList<>(declarations);
    moreDeclarations.addAll(other.declarations);
    return new Layout(packageClause, imports, moreStatements, moreDeclarations);
  }
}
