// SPDX-License-Identifier: Apache-2.0
package io.mapvet.javac.lower;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import io.mapvet.frontend.Code;
import io.mapvet.ir.Certainty;
import io.mapvet.ir.ClassDecl;
import io.mapvet.ir.Field;
import io.mapvet.ir.FieldRef;
import io.mapvet.ir.Location;
import io.mapvet.ir.Method;
import io.mapvet.ir.Modifier;
import io.mapvet.ir.Op;
import io.mapvet.ir.Stmt;
import io.mapvet.ir.Var;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Lowers a class and what is nested in it. */
final class ClassLowering {
  private final FileLowering file;
  private final Symbols symbols;
  private final List<Field> fields = new ArrayList<>();
  private final List<Method> methods = new ArrayList<>();
  private ClassContext type;
  private Body initialiser;
  private Body staticInitialiser;

  ClassLowering(FileLowering file) {
    this.file = file;
    this.symbols = file.symbols;
  }

  /** An anonymous class; {@code arguments} are the types of the arguments of its creation. */
  ClassContext anonymous(
      NewClassTree tree,
      ClassContext outer,
      Code<VariableTree> around,
      List<String> arguments,
      Location at) {
    return lower(tree.getClassBody(), tree.getIdentifier(), outer, around, arguments, at);
  }

  /**
   * @param outer the class around it, null at the top
   * @param around the code that declares it, null for a top-level or member class
   */
  ClassContext lower(
      ClassTree tree, ClassContext outer, Code<VariableTree> around, List<String> arguments) {
    return lower(tree, null, outer, around, arguments, file.positions.name(tree));
  }

  private ClassContext lower(
      ClassTree tree,
      Tree base,
      ClassContext outer,
      Code<VariableTree> around,
      List<String> arguments,
      Location at) {
    TypeElement element = symbols.typeElement(tree);
    ClassHeader header = new ClassHeader(file, tree, base, element);
    boolean inner = outer != null && header.isInner(outer, around);
    type =
        new ClassContext(
            tree,
            element,
            header.name(outer, around != null),
            outer,
            inner,
            hasInitialisers(tree),
            file.locals().captures(tree));
    String superclass = header.superclass();
    List<String> interfaces = header.interfaces();
    type.supertypes(superclass, header.unresolved(superclass, interfaces));
    if (around != null) {
      file.addLocal(type);
    }
    int place = file.reserve();
    initialiser = new Body(file, type, new Code<>(null, type.name()));
    staticInitialiser = new Body(file, type, new Code<>(null, null));
    hiddenFields(at);
    Constructors constructors = new Constructors(file, type, at);
    tree.getMembers().forEach(member -> member(member, constructors));
    constructors.complete(methods, header.kind(around != null), arguments);
    initialiser(initialiser, "$init", Method.Kind.INSTANCE_INITIALISER, Set.of(), at);
    initialiser(
        staticInitialiser,
        "<clinit>",
        Method.Kind.STATIC_INITIALISER,
        EnumSet.of(Modifier.STATIC),
        at);
    file.fill(
        place,
        new ClassDecl(
            type.name(),
            header.kind(around != null),
            Annotations.modifiers(element, tree.getModifiers()),
            superclass,
            interfaces,
            Annotations.of(symbols, tree.getModifiers()),
            outer == null ? null : outer.name(),
            inner,
            fields,
            methods,
            at));
    return type;
  }

  private static boolean hasInitialisers(ClassTree tree) {
    for (Tree member : tree.getMembers()) {
      if (member instanceof BlockTree block && !block.isStatic()) {
        return true;
      }
      if (member instanceof VariableTree variable
          && variable.getInitializer() != null
          && !isStaticField(tree, variable)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isStaticField(ClassTree tree, VariableTree field) {
    Tree.Kind kind = tree.getKind();
    return kind == Tree.Kind.INTERFACE
        || kind == Tree.Kind.ANNOTATION_TYPE
        || field.getModifiers().getFlags().contains(javax.lang.model.element.Modifier.STATIC);
  }

  private void hiddenFields(Location at) {
    Set<Modifier> modifiers = Set.of(Modifier.FINAL);
    if (type.enclosingInstance()) {
      FieldRef field = type.outerField();
      fields.add(new Field(type.name(), field.name(), field.type(), modifiers, List.of(), at));
    }
    for (VariableTree captured : type.captures()) {
      FieldRef field = type.captureField(captured, file.typeOf(captured));
      Location declared = file.positions.name(captured);
      fields.add(
          new Field(type.name(), field.name(), field.type(), modifiers, List.of(), declared));
    }
  }

  // members

  private void member(Tree member, Constructors constructors) {
    if (member instanceof ClassTree nested) {
      new ClassLowering(file).lower(nested, type, null, List.of());
    } else if (member instanceof MethodTree method) {
      methods.add(constructors.method(method));
    } else if (member instanceof VariableTree variable) {
      field(variable);
    } else if (member instanceof BlockTree block) {
      Body body = block.isStatic() ? staticInitialiser : initialiser;
      part(body, "initialiser", member, () -> body.statements.lower(block));
    }
  }

  private void field(VariableTree tree) {
    Element element = symbols.element(tree);
    boolean isStatic = isStaticField(type.tree(), tree);
    FieldRef field;
    if (Symbols.isField(element) && element.getEnclosingElement() instanceof TypeElement) {
      field = symbols.field(element);
    } else {
      field = unattributed(tree, isStatic);
    }
    fields.add(
        new Field(
            type.name(),
            field.name(),
            field.type(),
            Annotations.modifiers(element, tree.getModifiers()),
            Annotations.of(symbols, tree.getModifiers()),
            file.positions.name(tree)));
    boolean constant = isStatic && element != null && Symbols.constant(element) != null;
    if (tree.getInitializer() != null && !constant) {
      Body body = isStatic ? staticInitialiser : initialiser;
      part(body, field.name(), tree, () -> initialise(body, field, tree));
    }
  }

  private FieldRef unattributed(VariableTree tree, boolean isStatic) {
    Set<Modifier> written = Annotations.modifiers(null, tree.getModifiers());
    return new FieldRef(
        type.name(),
        tree.getName().toString(),
        file.typeOf(tree),
        isStatic,
        written.contains(Modifier.FINAL),
        written.contains(Modifier.VOLATILE),
        Certainty.RESOLVED);
  }

  private void initialise(Body body, FieldRef field, VariableTree tree) {
    ExpressionTree value = tree.getInitializer();
    int mark = body.code.mark();
    Location at = file.positions.fromName(tree);
    Var base = field.isStatic() ? null : body.code.self();
    file.expected.note(value, symbols.type(tree), field.type());
    boolean bare = value instanceof NewArrayTree array && array.getType() == null;
    Var result =
        bare
            ? body.creations.array((NewArrayTree) value, null, field.type())
            : body.expressions.value(value);
    body.code.emit(new Op.StoreField(base, field, result, at));
    body.code.release(mark);
  }

  /** Lowers one part of an initialiser; a failure does not take the others with it. */
  private void part(Body body, String name, Tree tree, Runnable lowering) {
    List<Stmt> statements = body.code.statements();
    int size = body.code.size();
    try {
      lowering.run();
    } catch (RuntimeException | StackOverflowError | AssertionError e) {
      file.failed(type.name() + "." + name, e);
      body.code.truncate(statements, size);
      body.code.emit(new Op.Unknown(null, "not lowered", List.of(), body.at(tree)));
    }
  }

  private void initialiser(
      Body body, String name, Method.Kind kind, Set<Modifier> modifiers, Location at) {
    boolean present =
        kind == Method.Kind.INSTANCE_INITIALISER ? type.initialisers() : body.code.size() > 0;
    if (present) {
      methods.add(
          new Method(
              type.name(),
              name,
              kind,
              body.code.hasSelf() ? body.code.self() : null,
              List.of(),
              0,
              "void",
              modifiers,
              List.of(),
              body.code.all(),
              body.code.slots(),
              at));
    }
  }
}
