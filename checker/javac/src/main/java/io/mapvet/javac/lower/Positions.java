// SPDX-License-Identifier: Apache-2.0
package io.mapvet.javac.lower;

import com.sun.source.tree.ArrayTypeTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ErroneousTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.Trees;
import io.mapvet.ir.Location;
import io.mapvet.ir.SourceFile;

/** Source positions of trees. */
final class Positions {
  private final CompilationUnitTree unit;
  private final SourcePositions positions;
  private final SourceFile file;

  Positions(Trees trees, CompilationUnitTree unit, SourceFile file) {
    this.unit = unit;
    this.positions = trees.getSourcePositions();
    this.file = file;
  }

  SourceFile file() {
    return file;
  }

  Location at(Tree tree) {
    return location(start(tree), end(tree));
  }

  /** The source text in one line. */
  String text(Tree tree) {
    String text = file.text();
    int start = Math.min(start(tree), text.length());
    int end = Math.min(end(tree), text.length());
    return start < 0 || end <= start
        ? tree.toString()
        : text.substring(start, end).replaceAll("\\s+", " ");
  }

  /** A call from the name of the method on, so that a long chain of calls has one line each. */
  Location call(MethodInvocationTree tree) {
    if (tree.getMethodSelect() instanceof MemberSelectTree select) {
      int name = end(select) - select.getIdentifier().length();
      return location(Math.max(name, start(tree)), end(tree));
    }
    return at(tree);
  }

  /** The name in the declaration of a class. */
  Location name(ClassTree tree) {
    int start = start(tree);
    int from = Math.max(start, modifiersEnd(tree.getModifiers()));
    return name(tree.getSimpleName().toString(), from, end(tree), start, true);
  }

  /** The name in the declaration of a method, or of its class for a constructor made up. */
  Location name(MethodTree tree, String name) {
    int start = start(tree);
    int from = Math.max(start, modifiersEnd(tree.getModifiers()));
    if (tree.getReturnType() != null) {
      from = Math.max(from, end(tree.getReturnType()));
    }
    for (Tree parameter : tree.getTypeParameters()) {
      from = Math.max(from, end(parameter));
    }
    int to = tree.getBody() == null ? end(tree) : start(tree.getBody());
    return name(name, from, to, start, true);
  }

  /** The name in the declaration of a variable. */
  Location name(VariableTree tree) {
    int start = start(tree);
    int from = Math.max(start, modifiersEnd(tree.getModifiers()));
    int type = tree.getType() == null ? -1 : end(tree.getType());
    int to = tree.getInitializer() == null ? end(tree) : start(tree.getInitializer());
    boolean typeStandsBefore = type >= 0 && type < to;
    return name(tree.getName().toString(), typeStandsBefore ? type : from, to, start, false);
  }

  /** A variable with its initialiser, without modifiers and type. */
  Location fromName(VariableTree tree) {
    Tree last = tree.getInitializer() == null ? tree : tree.getInitializer();
    return location(name(tree).start(), end(last));
  }

  private int modifiersEnd(Tree modifiers) {
    return (int) positions.getEndPosition(unit, modifiers);
  }

  /** The first or last place between two others where the name stands, or else the start. */
  private Location name(String name, int from, int to, int start, boolean first) {
    String text = file.text();
    int low = Math.max(0, from);
    int high = Math.min(to, text.length()) - name.length();
    int step = first ? 1 : -1;
    for (int i = first ? low : high; low <= i && i <= high; i += step) {
      if (text.startsWith(name, i) && isWord(text, i, name.length())) {
        return location(i, i + name.length());
      }
    }
    return location(start, start);
  }

  private static boolean isWord(String text, int start, int length) {
    int end = start + length;
    return (start == 0 || !Character.isJavaIdentifierPart(text.charAt(start - 1)))
        && (end >= text.length() || !Character.isJavaIdentifierPart(text.charAt(end)));
  }

  /** Where {@code outer} begins, up to where {@code inner} begins. */
  Location before(Tree outer, Tree inner) {
    return location(start(outer), Math.max(start(outer), start(inner)));
  }

  /** Whether the parameters of a record's constructor stand elsewhere: in the record's header. */
  boolean isCompact(MethodTree constructor) {
    return !constructor.getParameters().isEmpty()
        && start(constructor.getParameters().get(0)) < start(constructor);
  }

  /** Whether a type stands in the source and not just {@code var} or nothing. */
  boolean isWritten(Tree type) {
    Tree first = TypeTrees.raw(type);
    while (first instanceof MemberSelectTree || first instanceof ArrayTypeTree) {
      Tree inner =
          first instanceof MemberSelectTree select
              ? select.getExpression()
              : ((ArrayTypeTree) first).getType();
      first = TypeTrees.raw(inner);
    }
    if (first instanceof ErroneousTree) {
      return false;
    }
    return !(first instanceof IdentifierTree identifier)
        || file.text().startsWith(identifier.getName().toString(), start(first));
  }

  private Location location(int start, int end) {
    int from = Math.max(0, start);
    return new Location(file, from, Math.max(from, end));
  }

  private int start(Tree tree) {
    return (int) positions.getStartPosition(unit, tree);
  }

  /** The end; trees that stand for nothing in the source have none and end where they start. */
  private int end(Tree tree) {
    return Math.max(start(tree), (int) positions.getEndPosition(unit, tree));
  }
}
