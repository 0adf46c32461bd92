// SPDX-License-Identifier: Apache-2.0
package io.mapvet.javac.lower;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import io.mapvet.ir.ClassDecl;
import io.mapvet.ir.Layout;
import io.mapvet.ir.SourceFile;
import io.mapvet.ir.Suppression;
import io.mapvet.ir.Unit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Lowers attributed trees of one compilation. Trees that javac could not attribute lower as well,
 * by name where that is possible. Not thread-safe.
 */
public final class Lowering {
  /**
   * Code that could not be lowered and stands as an unknown in the unit.
   *
   * @param file path of the file
   * @param where class and member
   * @param problem the exception
   */
  public record Note(String file, String where, String problem) {}

  private final Trees trees;
  private final Elements elements;
  private final Types types;
  private final TypeNames names;
  private final MemberRefs refs;
  private final List<Note> notes = new ArrayList<>();

  public Lowering(JavacTask task) {
    this(Trees.instance(task), task.getElements(), task.getTypes());
  }

  public Lowering(Trees trees, Elements elements, Types types) {
    this.trees = trees;
    this.elements = elements;
    this.types = types;
    this.names = new TypeNames(trees, elements, types);
    this.refs = new MemberRefs(names);
  }

  /** Lowers every class of a file. All of them must be attributed, as far as javac could. */
  public Unit lower(CompilationUnitTree unit, SourceFile file) {
    FileLowering lowering = open(unit, file);
    for (Tree declaration : unit.getTypeDecls()) {
      if (declaration instanceof ClassTree nested) {
        lowering.topLevel(nested);
      }
    }
    return lowering.unit();
  }

  /**
   * Lowers one top-level class and what is nested in it. Only that class must be attributed; others
   * may be attributed later or have been desugared already.
   */
  public Unit lower(CompilationUnitTree unit, ClassTree topLevel, SourceFile file) {
    FileLowering lowering = open(unit, file);
    lowering.topLevel(topLevel);
    return lowering.unit();
  }

  private FileLowering open(CompilationUnitTree unit, SourceFile file) {
    Symbols symbols = new Symbols(trees, elements, types, names, refs, unit);
    Positions positions = new Positions(trees, unit, file);
    return new FileLowering(symbols, positions, new Layouts(unit, positions), notes);
  }

  /** Joins units of the same file that were lowered class by class. */
  public static Unit merge(List<Unit> parts) {
    if (parts.size() == 1) {
      return parts.get(0);
    }
    List<ClassDecl> classes = new ArrayList<>();
    Set<Suppression> suppressions = new LinkedHashSet<>();
    for (Unit part : parts) {
      classes.addAll(part.classes());
      suppressions.addAll(part.suppressions());
    }
    Layout layout = parts.stream().map(Unit::layout).reduce(Layout::plus).orElseThrow();
    return new Unit(parts.get(0).file(), classes, List.copyOf(suppressions), layout);
  }

  /** What could not be lowered so far. */
  public List<Note> notes() {
    return List.copyOf(notes);
  }
}
