// SPDX-License-Identifier: Apache-2.0
package io.mapvet.source.lower;

import com.github.javaparser.ast.body.TypeDeclaration;
import io.mapvet.frontend.Problem;
import io.mapvet.ir.ClassDecl;
import io.mapvet.ir.SourceFile;
import io.mapvet.ir.Unit;
import io.mapvet.source.type.ClassInfo;
import io.mapvet.source.type.FileScope;
import io.mapvet.source.type.Local;
import io.mapvet.source.type.Locals;
import io.mapvet.source.type.SourceClass;
import io.mapvet.source.type.Typing;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Lowers one file, and holds what its classes share meanwhile. */
public final class FileLowering {
  final FileScope scope;
  final Positions positions;
  final Locals locals;
  final Typing typing;
  private final List<Problem> problems = new ArrayList<>();
  private final List<ClassDecl> classes = new ArrayList<>();
  private final Map<ClassInfo, ClassContext> local = new IdentityHashMap<>();

  /**
   * @param anchored whether locations move with the parts of the file that they are in
   */
  public FileLowering(FileScope scope, SourceFile file, boolean anchored) {
    this.scope = scope;
    this.positions = new Positions(file, anchored);
    this.locals = new Locals(scope);
    this.typing = new Typing(scope, locals);
  }

  /** Lowers all classes of the file. */
  public Unit lower() {
    for (TypeDeclaration<?> type : scope.unit().getTypes()) {
      int size = classes.size();
      try {
        locals.resolve(type);
        new ClassLowering(this).lower(scope.declaredBy(type), null, null, List.of(), null);
      } catch (RuntimeException | StackOverflowError | AssertionError e) {
        classes.subList(size, classes.size()).clear();
        failed(type.getNameAsString(), e);
      }
    }
    return new Unit(
        positions.file(),
        classes,
        new Suppressions(positions, new Annotations(typing)).of(scope.unit()),
        new Layouts(positions).of(scope.unit()));
  }

  /** Code that could not be lowered and stands as an unknown in the unit. */
  public List<Problem> problems() {
    return problems;
  }

  /** The erased type of a variable. */
  String typeOf(Local variable) {
    return typing.of(variable).erased();
  }

  /** Keeps a place, so that a class stands before the classes nested in it. */
  int reserve() {
    classes.add(null);
    return classes.size() - 1;
  }

  void fill(int place, ClassDecl declaration) {
    classes.set(place, declaration);
  }

  void failed(String where, Throwable problem) {
    problems.add(
        new Problem(positions.file().path(), 0, where + " was not understood: " + problem));
  }

  void addLocal(ClassContext context) {
    local.put(context.type(), context);
  }

  /** The local or anonymous class of this file, or null where it is another kind of class. */
  ClassContext local(ClassInfo type) {
    return type instanceof SourceClass ? local.get(type) : null;
  }
}
