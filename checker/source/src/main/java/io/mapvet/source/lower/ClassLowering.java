// SPDX-License-Identifier: Apache-2.0
package io.mapvet.source.lower;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.AnnotationMemberDeclaration;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.CompactConstructorDeclaration;
import com.github.javaparser.ast.body.EnumConstantDeclaration;
import com.github.javaparser.ast.body.EnumDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.InitializerDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.ArrayInitializerExpr;
import com.github.javaparser.ast.expr.Expression;
import io.mapvet.frontend.Code;
import io.mapvet.ir.Annotation;
import io.mapvet.ir.ClassDecl;
import io.mapvet.ir.Field;
import io.mapvet.ir.FieldRef;
import io.mapvet.ir.Location;
import io.mapvet.ir.Method;
import io.mapvet.ir.Modifier;
import io.mapvet.ir.Op;
import io.mapvet.ir.Stmt;
import io.mapvet.ir.Var;
import io.mapvet.source.type.FieldInfo;
import io.mapvet.source.type.Invocation;
import io.mapvet.source.type.JavaType;
import io.mapvet.source.type.Local;
import io.mapvet.source.type.SourceClass;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Lowers a class and what is nested in it. */
final class ClassLowering {
  private final FileLowering file;
  private final Annotations annotations;
  private final List<Field> fields = new ArrayList<>();
  private final List<Method> methods = new ArrayList<>();
  private ClassContext type;
  private Body initialiser;
  private Body staticInitialiser;

  ClassLowering(FileLowering file) {
    this.file = file;
    this.annotations = new Annotations(file.typing);
  }

  /**
   * @param outer the class around it, null at the top
   * @param around the code that declares it, null for a top-level or member class
   * @param arguments the types that an anonymous class's constructor passes on
   * @param created where an anonymous class is created, null for others
   */
  ClassContext lower(
      SourceClass declared,
      ClassContext outer,
      Code<Local> around,
      List<String> arguments,
      Location created) {
    return around != null
        ? lowered(declared, outer, around, arguments, created)
        : file.positions.within(
            declared.node(), () -> lowered(declared, outer, null, arguments, created));
  }

  private ClassContext lowered(
      SourceClass declared,
      ClassContext outer,
      Code<Local> around,
      List<String> arguments,
      Location created) {
    Location at = created != null ? created : name(declared);
    Set<Local> captures = file.locals.captures(declared.node());
    type = new ClassContext(declared, outer, hasInitialisers(declared), captures);
    if (around != null) {
      file.addLocal(type);
    }
    int place = file.reserve();
    initialiser = new Body(file, type, new Code<>(null, type.name()));
    staticInitialiser = new Body(file, type, new Code<>(null, null));
    hiddenFields(at);
    Constructors constructors = new Constructors(file, type, at);
    constructors.implied(methods, arguments);
    members(constructors);
    constructors.accessors(methods);
    initialiser(initialiser, "$init", Method.Kind.INSTANCE_INITIALISER, Set.of(), at);
    initialiser(
        staticInitialiser,
        "<clinit>",
        Method.Kind.STATIC_INITIALISER,
        EnumSet.of(Modifier.STATIC),
        at);
    file.fill(place, declaration(declared, at));
    return type;
  }

  private Location name(SourceClass declared) {
    Node node = declared.node();
    return file.positions.at(
        node instanceof TypeDeclaration<?> declaration ? declaration.getName() : node);
  }

  private ClassDecl declaration(SourceClass declared, Location at) {
    List<Annotation> written =
        declared.node() instanceof TypeDeclaration<?> declaration
            ? annotations.of(declaration.getAnnotations())
            : List.of();
    return new ClassDecl(
        type.name(),
        declared.kind(),
        declared.modifiers(),
        type.superclass(),
        declared.interfaces().stream().map(JavaType::erased).toList(),
        written,
        type.outer() == null ? null : type.outer().name(),
        type.enclosingInstance(),
        fields,
        methods,
        at);
  }

  private static boolean hasInitialisers(SourceClass declared) {
    for (BodyDeclaration<?> member : declared.memberNodes()) {
      if (member instanceof InitializerDeclaration block && !block.isStatic()) {
        return true;
      }
      if (member instanceof FieldDeclaration field
          && !field.isStatic()
          && !declared.isInterface()
          && field.getVariables().stream().anyMatch(v -> v.getInitializer().isPresent())) {
        return true;
      }
    }
    return false;
  }

  private void hiddenFields(Location at) {
    Set<Modifier> modifiers = Set.of(Modifier.FINAL);
    if (type.enclosingInstance()) {
      FieldRef field = type.outerField();
      fields.add(new Field(type.name(), field.name(), field.type(), modifiers, List.of(), at));
    }
    for (Local captured : type.captures()) {
      FieldRef field = type.captureField(captured, file.typeOf(captured));
      Location declared = file.positions.name(captured);
      fields.add(
          new Field(type.name(), field.name(), field.type(), modifiers, List.of(), declared));
    }
  }

  // members

  private void members(Constructors constructors) {
    Node node = type.type().node();
    if (node instanceof EnumDeclaration declaration) {
      declaration.getEntries().forEach(this::constant);
    }
    if (node instanceof RecordDeclaration declaration) {
      for (Parameter component : declaration.getParameters()) {
        add(
            component.getNameAsString(),
            component.getName(),
            annotations.of(component.getAnnotations()));
      }
    }
    for (BodyDeclaration<?> member : type.type().memberNodes()) {
      if (member instanceof TypeDeclaration<?>) {
        new ClassLowering(file).lower(file.scope.declaredBy(member), type, null, List.of(), null);
      } else if (member instanceof CallableDeclaration<?> method) {
        methods.add(file.positions.within(member, () -> constructors.method(method)));
      } else if (member instanceof CompactConstructorDeclaration constructor) {
        methods.add(file.positions.within(member, () -> constructors.compact(constructor)));
      } else if (member instanceof AnnotationMemberDeclaration element) {
        methods.add(constructors.element(element));
      } else if (member instanceof FieldDeclaration field) {
        field.getVariables().forEach(variable -> field(field, variable));
      } else if (member instanceof InitializerDeclaration block) {
        Body body = block.isStatic() ? staticInitialiser : initialiser;
        part(body, "initialiser", member, () -> body.statements.lower(block.getBody()));
      }
    }
  }

  private void add(String name, Node at, List<Annotation> written) {
    FieldInfo field = type.type().fields().get(name);
    fields.add(
        new Field(
            type.name(),
            name,
            field.type().erased(),
            field.modifiers(),
            written,
            file.positions.at(at)));
  }

  private void field(FieldDeclaration declaration, VariableDeclarator variable) {
    String name = variable.getNameAsString();
    add(name, variable.getName(), annotations.of(declaration.getAnnotations()));
    FieldInfo field = type.type().fields().get(name);
    boolean constant = field.is(Modifier.STATIC) && field.constant() != null;
    if (variable.getInitializer().isPresent() && !constant) {
      Body body = field.is(Modifier.STATIC) ? staticInitialiser : initialiser;
      part(body, name, variable, () -> initialise(body, field, variable));
    }
  }

  private void initialise(Body body, FieldInfo field, VariableDeclarator variable) {
    Expression value = variable.getInitializer().orElseThrow();
    int mark = body.code.mark();
    Var base = field.is(Modifier.STATIC) ? null : body.code.self();
    body.typing.expect(value, field.type());
    Var result =
        value instanceof ArrayInitializerExpr array
            ? body.arrays.initializer(array, null, field.type().erased())
            : body.expressions.value(value);
    Location at = file.positions.from(variable.getName(), value);
    body.code.emit(new Op.StoreField(base, field.ref(), result, at));
    body.code.release(mark);
  }

  private void constant(EnumConstantDeclaration constant) {
    String name = constant.getNameAsString();
    add(name, constant.getName(), annotations.of(constant.getAnnotations()));
    part(staticInitialiser, name, constant, () -> create(staticInitialiser, constant));
  }

  private void create(Body body, EnumConstantDeclaration constant) {
    int mark = body.code.mark();
    Location at = file.positions.from(constant.getName(), constant);
    Invocation meant = body.typing.invocation(constant);
    List<Var> values = body.expressions.values(constant.getArguments());
    SourceClass own = file.scope.declaredBy(constant);
    Var made;
    if (own != null) {
      made = body.creations.anonymous(own, meant, values, null, at);
    } else {
      List<Var> packed = body.arguments.pack(meant, values, at);
      made = body.creations.create(type.type(), meant, type.name(), packed, at);
    }
    FieldRef field = type.type().fields().get(constant.getNameAsString()).ref();
    body.code.emit(new Op.StoreField(null, field, made, at));
    body.code.release(mark);
  }

  /** Lowers one part of an initialiser; a failure does not take the others with it. */
  private void part(Body body, String name, Node tree, Runnable lowering) {
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
