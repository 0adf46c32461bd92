// SPDX-License-Identifier: Apache-2.0
package io.mapvet.source.lower;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.AnnotationMemberDeclaration;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.CompactConstructorDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.EnumConstantDeclaration;
import com.github.javaparser.ast.body.EnumDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.stmt.BlockStmt;
import io.mapvet.frontend.ByName;
import io.mapvet.frontend.Code;
import io.mapvet.ir.Annotation;
import io.mapvet.ir.Block;
import io.mapvet.ir.Certainty;
import io.mapvet.ir.ClassDecl;
import io.mapvet.ir.FieldRef;
import io.mapvet.ir.Location;
import io.mapvet.ir.Method;
import io.mapvet.ir.Modifier;
import io.mapvet.ir.Op;
import io.mapvet.ir.Stmt;
import io.mapvet.ir.Var;
import io.mapvet.source.type.ClassInfo;
import io.mapvet.source.type.Invocation;
import io.mapvet.source.type.JavaType;
import io.mapvet.source.type.Local;
import io.mapvet.source.type.MethodInfo;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Lowers the methods and constructors of a class, those that the language implies too. */
final class Constructors {
  private static final String NAME = "<init>";

  private final FileLowering file;
  private final ClassContext type;
  private final Location implied;
  private final Annotations annotations;

  /**
   * @param implied where members stand that the source does not write
   */
  Constructors(FileLowering file, ClassContext type, Location implied) {
    this.file = file;
    this.type = type;
    this.implied = implied;
    this.annotations = new Annotations(file.typing);
  }

  // written members

  Method method(CallableDeclaration<?> tree) {
    MethodInfo info = type.type().declaredBy(tree);
    Body body = body(info.isStatic());
    List<Var> params = new ArrayList<>();
    tree.getParameters().forEach(parameter -> params.add(body.declare(parameter)));
    BlockStmt block =
        tree instanceof MethodDeclaration method
            ? method.getBody().orElse(null)
            : ((ConstructorDeclaration) tree).getBody();
    boolean constructor = tree.isConstructorDeclaration();
    Block lowered = block == null ? null : block(body, tree, info.name(), block, List.of());
    return new Method(
        type.name(),
        info.name(),
        constructor ? Method.Kind.CONSTRUCTOR : Method.Kind.METHOD,
        self(body),
        params,
        0,
        info.result().erased(),
        info.modifiers(),
        annotations.of(tree.getAnnotations()),
        lowered,
        body.code.slots(),
        file.positions.at(tree.getName()));
  }

  Method element(AnnotationMemberDeclaration tree) {
    MethodInfo info = type.type().declaredBy(tree);
    Body body = body(false);
    return new Method(
        type.name(),
        info.name(),
        Method.Kind.METHOD,
        self(body),
        List.of(),
        0,
        info.result().erased(),
        info.modifiers(),
        annotations.of(tree.getAnnotations()),
        null,
        body.code.slots(),
        file.positions.at(tree.getName()));
  }

  /** A record's compact constructor stores its parameters at its end. */
  Method compact(CompactConstructorDeclaration tree) {
    Body body = body(false);
    List<Var> params = new ArrayList<>();
    components().forEach(component -> params.add(body.declare(component)));
    Block lowered = block(body, tree, NAME, tree.getBody(), params);
    Set<Modifier> modifiers = EnumSet.noneOf(Modifier.class);
    if (tree.isPublic()) {
      modifiers.add(Modifier.PUBLIC);
    }
    List<Annotation> written = annotations.of(tree.getAnnotations());
    Location at = file.positions.at(tree.getName());
    return constructor(body, params, modifiers, written, lowered, at);
  }

  private Body body(boolean isStatic) {
    return new Body(file, type, new Code<>(null, isStatic ? null : type.name()));
  }

  private static Var self(Body body) {
    return body.code.hasSelf() ? body.code.self() : null;
  }

  private Block block(Body body, Node tree, String name, BlockStmt block, List<Var> stored) {
    List<Stmt> statements = body.code.statements();
    try {
      if (name.equals(NAME) && !hasConstructorCall(block)) {
        superCall(body, List.of(), List.of(), file.positions.at(tree));
      }
      body.statements.lower(block);
      store(body, stored, file.positions.at(tree));
    } catch (RuntimeException | StackOverflowError | AssertionError e) {
      file.failed(type.name() + "." + name, e);
      body.code.truncate(statements, 0);
      body.code.emit(new Op.Unknown(null, "not lowered", List.of(), file.positions.at(tree)));
    }
    return body.code.all();
  }

  private static boolean hasConstructorCall(BlockStmt block) {
    return block.getStatements().stream()
        .anyMatch(statement -> statement.isExplicitConstructorInvocationStmt());
  }

  // implied members

  /** Adds the constructor that the source does not hold. */
  void implied(List<Method> methods, List<String> arguments) {
    ClassInfo own = type.type();
    boolean written =
        type.type().memberNodes().stream()
            .anyMatch(
                member ->
                    member.isConstructorDeclaration() || member.isCompactConstructorDeclaration());
    if (own.kind() == ClassDecl.Kind.RECORD) {
      canonical(methods);
    } else if (!own.isInterface() && !written) {
      methods.add(constructor(arguments));
    }
  }

  private List<Parameter> components() {
    return type.type().node() instanceof RecordDeclaration declaration
        ? declaration.getParameters()
        : List.of();
  }

  /** A default or anonymous class's constructor, which passes its arguments on. */
  private Method constructor(List<String> arguments) {
    Body body = body(false);
    List<Var> params = new ArrayList<>();
    arguments.forEach(argument -> params.add(body.code.parameter("", argument)));
    superCall(body, params, arguments, begin());
    return constructor(body, params, access(), List.of(), body.code.all(), implied);
  }

  /** Where the class begins; the body of an anonymous one. */
  private Location begin() {
    boolean anonymous = type.type().kind() == ClassDecl.Kind.ANONYMOUS;
    return anonymous ? file.positions.after(implied) : file.positions.before(type.type().node());
  }

  /** A default constructor can be called from where its class can be named (JLS 8.8.9). */
  private Set<Modifier> access() {
    Set<Modifier> access = EnumSet.noneOf(Modifier.class);
    Node node = type.type().node();
    if (node instanceof EnumDeclaration || node instanceof EnumConstantDeclaration) {
      access.add(Modifier.PRIVATE);
    } else if (type.type().kind() != ClassDecl.Kind.ANONYMOUS) {
      access.addAll(type.type().modifiers());
      access.retainAll(EnumSet.of(Modifier.PUBLIC, Modifier.PROTECTED, Modifier.PRIVATE));
    }
    return access;
  }

  private void canonical(List<Method> methods) {
    List<JavaType> types = new ArrayList<>();
    type.type().components().forEach(component -> types.add(component.type()));
    boolean written =
        type.type().memberNodes().stream().anyMatch(m -> m.isCompactConstructorDeclaration())
            || type.type().memberNodes().stream()
                .filter(member -> member.isConstructorDeclaration())
                .map(member -> type.type().declaredBy(member))
                .anyMatch(constructor -> constructor.hasParams(types));
    if (written) {
      return;
    }
    Body body = body(false);
    List<Var> params = new ArrayList<>();
    for (Parameter component : components()) {
      params.add(body.declare(component));
    }
    superCall(body, List.of(), List.of(), implied);
    store(body, params, implied);
    Set<Modifier> access = access();
    methods.add(constructor(body, params, access, List.of(), body.code.all(), implied));
  }

  private void superCall(Body body, List<Var> values, List<String> types, Location at) {
    if (type.name().equals(ByName.OBJECT)) {
      return;
    }
    JavaType superclass = type.type().superclass();
    ClassInfo info = superclass == null ? null : superclass.classInfo();
    MethodInfo constructor = info == null ? null : info.constructor(types);
    Invocation meant =
        constructor == null
            ? Invocation.UNKNOWN
            : new Invocation(
                constructor,
                constructor.isVarargs() && values.size() != constructor.arity(),
                Certainty.RESOLVED,
                JavaType.VOID);
    body.creations.superCall(meant, body.arguments.pack(meant, values, at), null, at);
  }

  /** Stores the parameters of a canonical constructor in the fields of their names. */
  private void store(Body body, List<Var> params, Location at) {
    for (Var param : params) {
      FieldRef field =
          new FieldRef(
              type.name(), param.name(), param.type(), false, true, false, Certainty.RESOLVED);
      body.code.emit(new Op.StoreField(body.code.self(), field, param, at));
    }
  }

  private Method constructor(
      Body body,
      List<Var> params,
      Set<Modifier> modifiers,
      List<Annotation> written,
      Block block,
      Location at) {
    return new Method(
        type.name(),
        NAME,
        Method.Kind.CONSTRUCTOR,
        body.code.self(),
        params,
        0,
        "void",
        modifiers,
        written,
        block,
        body.code.slots(),
        at);
  }

  /** Adds the accessors of a record that the source does not hold. */
  void accessors(List<Method> methods) {
    for (Parameter component : components()) {
      String name = component.getNameAsString();
      boolean written =
          methods.stream().anyMatch(m -> m.name().equals(name) && m.params().isEmpty());
      if (!written) {
        methods.add(accessor(file.locals.declared(component)));
      }
    }
  }

  private Method accessor(Local component) {
    Code<Local> code = new Code<>(null, type.name());
    Location at = file.positions.name(component);
    String result = file.typeOf(component);
    FieldRef field =
        new FieldRef(type.name(), component.name(), result, false, true, false, Certainty.RESOLVED);
    Var value = code.temporary(result);
    code.emit(new Op.LoadField(value, code.self(), field, at));
    code.emit(new Stmt.Return(value, at));
    return new Method(
        type.name(),
        component.name(),
        Method.Kind.METHOD,
        code.self(),
        List.of(),
        0,
        result,
        EnumSet.of(Modifier.PUBLIC),
        List.of(),
        code.all(),
        code.slots(),
        at);
  }
}
