// SPDX-License-Identifier: Apache-2.0
package io.mapvet.javac.lower;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import io.mapvet.frontend.ByName;
import io.mapvet.frontend.Reasons;
import io.mapvet.ir.ClassDecl;
import io.mapvet.ir.Suppression;
import io.mapvet.ir.Unit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** What the classes of one file share while they are lowered. */
final class FileLowering {
  final Symbols symbols;
  final Positions positions;
  final ExpectedTypes expected;
  private final Layouts layouts;
  private final List<Lowering.Note> notes;
  private final List<ClassDecl> classes = new ArrayList<>();
  private final List<Suppression> suppressions = new ArrayList<>();
  private final Map<TypeElement, ClassContext> localByElement = new IdentityHashMap<>();
  private final Map<String, ClassContext> localByName = new HashMap<>();
  private LocalNames locals;

  FileLowering(Symbols symbols, Positions positions, Layouts layouts, List<Lowering.Note> notes) {
    this.symbols = symbols;
    this.positions = positions;
    this.layouts = layouts;
    this.expected = new ExpectedTypes(symbols);
    this.notes = notes;
  }

  void topLevel(ClassTree tree) {
    locals = new LocalNames(this);
    try {
      locals.resolve(tree);
      new ClassLowering(this).lower(tree, null, null, List.of());
      layouts.scan(tree, null);
    } catch (RuntimeException | StackOverflowError | AssertionError e) {
      failed(tree.getSimpleName().toString(), e);
    }
  }

  Unit unit() {
    return new Unit(positions.file(), classes, suppressions, layouts.layout());
  }

  LocalNames locals() {
    return locals;
  }

  /** The erased type of a variable. */
  String typeOf(VariableTree tree) {
    Element element = symbols.element(tree);
    TypeMirror mirror = element == null ? null : element.asType();
    if (!TypeNames.isUnresolved(mirror)) {
      return symbols.name(mirror);
    }
    if (tree.getType() != null && positions.isWritten(tree.getType())) {
      return symbols.written(tree.getType());
    }
    if (tree.getInitializer() != null) {
      Tree value = TypeTrees.withoutParentheses((Tree) tree.getInitializer());
      VariableTree local = value instanceof IdentifierTree name ? locals.declaration(name) : null;
      return local == null ? symbols.typeName(value) : typeOf(local);
    }
    boolean ofLambda = element != null && element.getKind() == ElementKind.PARAMETER;
    return ofLambda ? symbols.name(mirror) : ByName.UNKNOWN;
  }

  /** Keeps a place, so that a class stands before the classes nested in it. */
  int reserve() {
    classes.add(null);
    return classes.size() - 1;
  }

  void fill(int place, ClassDecl declaration) {
    classes.set(place, declaration);
  }

  /** Drops a place kept for a class that could not be lowered. */
  void release(int place) {
    classes.remove(place);
  }

  /** Notes a declaration under {@code @SuppressWarnings}. */
  void suppress(Tree declaration, ModifiersTree modifiers) {
    Set<String> keys = Annotations.suppressed(symbols, modifiers);
    if (!keys.isEmpty()) {
      String reason =
          modifiers.getAnnotations().stream()
              .filter(Annotations::suppresses)
              .map(annotation -> Reasons.at(positions.at(annotation)))
              .collect(Collectors.joining(" "));
      suppressions.add(new Suppression(positions.at(declaration), keys, reason));
    }
  }

  void failed(String where, Throwable problem) {
    notes.add(new Lowering.Note(positions.file().path(), where, problem.toString()));
  }

  void addLocal(ClassContext context) {
    if (context.element() != null) {
      localByElement.put(context.element(), context);
    }
    localByName.put(context.tree().getSimpleName().toString(), context);
  }

  /** The local or anonymous class of this file that the element stands for, or null. */
  ClassContext local(TypeElement element) {
    return localByElement.get(element);
  }

  /** The local class declared last under this name, or null. */
  ClassContext local(String name) {
    return localByName.get(name);
  }
}
