// SPDX-License-Identifier: Apache-2.0
package io.mapvet.javac.lower;

import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import io.mapvet.frontend.ByName;
import io.mapvet.frontend.Code;
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
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Lowers the methods and constructors of a class, those that the language implies too. */
final class Constructors {
  private final FileLowering file;
  private final Symbols symbols;
  private final ClassContext type;
  private final Location implied;

  /**
   * @param implied where members stand that the source does not write
   */
  Constructors(FileLowering file, ClassContext type, Location implied) {
    this.file = file;
    this.symbols = file.symbols;
    this.type = type;
    this.implied = implied;
  }

  // written members

  Method method(MethodTree tree) {
    Element element = symbols.element(tree);
    boolean constructor = tree.getName().contentEquals("<init>");
    Set<Modifier> modifiers = Annotations.modifiers(element, tree.getModifiers());
    boolean isStatic = modifiers.contains(Modifier.STATIC);
    Code<VariableTree> code = new Code<>(null, isStatic ? null : type.name());
    Body body = new Body(file, type, code);
    List<Var> params = new ArrayList<>();
    for (VariableTree parameter : tree.getParameters()) {
      params.add(body.declare(parameter));
    }
    String result = constructor ? "void" : result(tree, element);
    if (element instanceof ExecutableElement method) {
      body.statements.returns(method.getReturnType(), result);
    }
    Location at = isImplicit(element) ? implied : name(tree, constructor);
    return new Method(
        type.name(),
        tree.getName().toString(),
        constructor ? Method.Kind.CONSTRUCTOR : Method.Kind.METHOD,
        code.hasSelf() ? code.self() : null,
        params,
        0,
        result,
        modifiers,
        Annotations.of(symbols, tree.getModifiers()),
        tree.getBody() == null ? null : block(body, tree, constructor, params),
        code.slots(),
        at);
  }

  private Location name(MethodTree tree, boolean constructor) {
    CharSequence name = constructor ? type.tree().getSimpleName() : tree.getName();
    return file.positions.name(tree, name.toString());
  }

  private boolean isImplicit(Element element) {
    return element != null && symbols.elements.getOrigin(element) != Elements.Origin.EXPLICIT;
  }

  private String result(MethodTree tree, Element element) {
    if (element instanceof ExecutableElement method) {
      if (!TypeNames.isUnresolved(method.getReturnType())) {
        return symbols.name(method.getReturnType());
      }
    }
    return tree.getReturnType() == null ? ByName.UNKNOWN : symbols.written(tree.getReturnType());
  }

  private Block block(Body body, MethodTree tree, boolean constructor, List<Var> params) {
    List<Stmt> statements = body.code.statements();
    try {
      if (constructor && !hasConstructorCall(tree)) {
        superCall(body, List.of(), file.positions.at(tree));
      }
      body.statements.lower(tree.getBody());
      boolean isRecord = type.tree().getKind() == Tree.Kind.RECORD;
      if (constructor && isRecord && isCanonicalWithoutStores(tree)) {
        store(body, params, file.positions.at(tree));
      }
    } catch (RuntimeException | StackOverflowError | AssertionError e) {
      file.failed(type.name() + "." + tree.getName(), e);
      body.code.truncate(statements, 0);
      body.code.emit(new Op.Unknown(null, "not lowered", List.of(), file.positions.at(tree)));
    }
    return body.code.all();
  }

  /** Whether the compiler stores the components: in compact and in implied constructors. */
  private boolean isCanonicalWithoutStores(MethodTree tree) {
    return isImplicit(symbols.element(tree)) || file.positions.isCompact(tree);
  }

  private static boolean hasConstructorCall(MethodTree tree) {
    for (StatementTree statement : tree.getBody().getStatements()) {
      if (statement instanceof ExpressionStatementTree expression
          && expression.getExpression() instanceof MethodInvocationTree call
          && isConstructorName(call.getMethodSelect())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isConstructorName(ExpressionTree select) {
    String name = "";
    if (select instanceof IdentifierTree identifier) {
      name = identifier.getName().toString();
    } else if (select instanceof MemberSelectTree qualified) {
      name = qualified.getIdentifier().toString();
    }
    return name.equals("super") || name.equals("this");
  }

  // implied members

  /** Adds the constructor and accessors that the trees do not hold. */
  void complete(List<Method> methods, ClassDecl.Kind kind, List<String> arguments) {
    boolean isClass = kind != ClassDecl.Kind.INTERFACE && kind != ClassDecl.Kind.ANNOTATION;
    boolean hasConstructor =
        methods.stream().anyMatch(method -> method.kind() == Method.Kind.CONSTRUCTOR);
    List<VariableTree> components = kind == ClassDecl.Kind.RECORD ? components() : List.of();
    if (isClass && !hasConstructor) {
      methods.add(kind == ClassDecl.Kind.RECORD ? canonical(components) : constructor(arguments));
    }
    for (VariableTree component : components) {
      String name = component.getName().toString();
      boolean written =
          methods.stream()
              .anyMatch(method -> method.name().equals(name) && method.params().isEmpty());
      if (!written) {
        methods.add(accessor(component));
      }
    }
  }

  private List<VariableTree> components() {
    List<VariableTree> components = new ArrayList<>();
    for (Tree member : type.tree().getMembers()) {
      if (member instanceof VariableTree variable
          && !variable
              .getModifiers()
              .getFlags()
              .contains(javax.lang.model.element.Modifier.STATIC)) {
        components.add(variable);
      }
    }
    return components;
  }

  /** A default or anonymous class's constructor, which passes its arguments on. */
  private Method constructor(List<String> arguments) {
    Code<VariableTree> code = new Code<>(null, type.name());
    Body body = new Body(file, type, code);
    List<Var> params = new ArrayList<>();
    for (String argument : arguments) {
      params.add(code.parameter("", argument));
    }
    superCall(body, params, implied);
    return implied(code, "<init>", Method.Kind.CONSTRUCTOR, params, "void", Set.of());
  }

  private Method canonical(List<VariableTree> components) {
    Code<VariableTree> code = new Code<>(null, type.name());
    Body body = new Body(file, type, code);
    List<Var> params = new ArrayList<>();
    for (VariableTree component : components) {
      params.add(code.parameter(component.getName().toString(), file.typeOf(component)));
    }
    superCall(body, List.of(), implied);
    store(body, params, implied);
    return implied(code, "<init>", Method.Kind.CONSTRUCTOR, params, "void", Set.of());
  }

  private void superCall(Body body, List<Var> arguments, Location at) {
    if (type.name().equals(ByName.OBJECT)) {
      return;
    }
    TypeElement superclass =
        type.element() == null ? null : symbols.classOf(type.element().getSuperclass());
    boolean known = superclass != null && arguments.isEmpty();
    ExecutableElement constructor = known ? symbols.members.constructor(superclass, 0) : null;
    List<Var> packed =
        constructor != null && constructor.isVarArgs()
            ? body.arguments.packed(constructor, arguments, at)
            : arguments;
    body.creations.superCall(constructor, packed, null, at);
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

  private Method accessor(VariableTree component) {
    Code<VariableTree> code = new Code<>(null, type.name());
    Location at = file.positions.name(component);
    String name = component.getName().toString();
    String result = file.typeOf(component);
    FieldRef field =
        new FieldRef(type.name(), name, result, false, true, false, Certainty.RESOLVED);
    Var value = code.temporary(result);
    code.emit(new Op.LoadField(value, code.self(), field, at));
    code.emit(new Stmt.Return(value, at));
    return new Method(
        type.name(),
        name,
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

  private Method implied(
      Code<VariableTree> code,
      String name,
      Method.Kind kind,
      List<Var> params,
      String result,
      Set<Modifier> modifiers) {
    return new Method(
        type.name(),
        name,
        kind,
        code.self(),
        params,
        0,
        result,
        modifiers,
        List.of(),
        code.all(),
        code.slots(),
        implied);
  }
}
