// SPDX-License-Identifier: Apache-2.0
package io.mapvet.source.type;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.AnnotationMemberDeclaration;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.EnumConstantDeclaration;
import com.github.javaparser.ast.body.EnumDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.Expression;
import io.mapvet.ir.ClassDecl;
import io.mapvet.ir.Modifier;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The members of a class of the sources. */
final class SourceMembers {
  private static final Set<Modifier> COMPONENT = Set.of(Modifier.PRIVATE, Modifier.FINAL);

  private final SourceClass type;
  private final Lazy<Map<Node, MethodInfo>> written = new Lazy<>(this::read);

  SourceMembers(SourceClass type) {
    this.type = type;
  }

  private TypeResolver resolver() {
    return type.resolver();
  }

  // fields

  Map<String, FieldInfo> fields() {
    Map<String, FieldInfo> found = new LinkedHashMap<>();
    if (type.node() instanceof EnumDeclaration declaration) {
      for (EnumConstantDeclaration constant : declaration.getEntries()) {
        String name = constant.getNameAsString();
        Set<Modifier> modifiers = SourceModifiers.ofField(type, constant);
        found.put(name, new FieldInfo(type, name, modifiers, type::type, () -> null));
      }
    }
    if (type.node() instanceof RecordDeclaration declaration) {
      for (Parameter component : declaration.getParameters()) {
        String name = component.getNameAsString();
        found.put(name, new FieldInfo(type, name, COMPONENT, () -> of(component), () -> null));
      }
    }
    for (BodyDeclaration<?> member : type.memberNodes()) {
      if (member instanceof FieldDeclaration field) {
        Set<Modifier> modifiers = SourceModifiers.ofField(type, field);
        for (VariableDeclarator variable : field.getVariables()) {
          String name = variable.getNameAsString();
          found.putIfAbsent(
              name,
              new FieldInfo(
                  type,
                  name,
                  modifiers,
                  () -> resolver().resolve(variable.getType()),
                  () -> constant(variable)));
        }
      }
    }
    return found;
  }

  private Object constant(VariableDeclarator variable) {
    Expression value = variable.getInitializer().orElse(null);
    return value == null
        ? null
        : Constants.converted(new Constants(type).value(value), variable.getType());
  }

  private JavaType of(Parameter parameter) {
    JavaType declared = resolver().resolve(parameter.getType());
    return parameter.isVarArgs() ? new JavaType.ArrayOf(declared) : declared;
  }

  // methods

  List<MethodInfo> methods() {
    List<MethodInfo> found = new ArrayList<>();
    for (BodyDeclaration<?> member : type.memberNodes()) {
      if (declaredBy(member) != null) {
        found.add(declaredBy(member));
      }
    }
    ClassDecl.Kind kind = type.kind();
    boolean hasConstructor =
        found.stream().anyMatch(method -> method.name().equals(MethodInfo.CONSTRUCTOR));
    if (type.node() instanceof RecordDeclaration declaration) {
      components(declaration, found);
    } else if (!hasConstructor && !type.isInterface() && kind != ClassDecl.Kind.ANONYMOUS) {
      boolean ofEnum = kind == ClassDecl.Kind.ENUM;
      found.add(
          implied(
              MethodInfo.CONSTRUCTOR,
              ofEnum ? Set.of(Modifier.PRIVATE) : Set.of(),
              List.of(),
              JavaType.VOID));
    }
    if (kind == ClassDecl.Kind.ENUM) {
      Set<Modifier> modifiers = Set.of(Modifier.PUBLIC, Modifier.STATIC);
      JavaType string = type.platformType("java.lang.String");
      found.add(implied("values", modifiers, List.of(), new JavaType.ArrayOf(type.type())));
      found.add(implied("valueOf", modifiers, List.of(string), type.type()));
    }
    return List.copyOf(found);
  }

  /** The method or constructor that a node declares. */
  MethodInfo declaredBy(BodyDeclaration<?> node) {
    return written.get().get(node);
  }

  private Map<Node, MethodInfo> read() {
    Map<Node, MethodInfo> found = new IdentityHashMap<>();
    for (BodyDeclaration<?> member : type.memberNodes()) {
      if (member instanceof CallableDeclaration<?> method) {
        found.put(method, method(method));
      } else if (member instanceof AnnotationMemberDeclaration element) {
        found.put(element, element(element));
      }
    }
    return found;
  }

  private MethodInfo element(AnnotationMemberDeclaration element) {
    return new MethodInfo(
        type,
        element.getNameAsString(),
        SourceModifiers.ofMethod(type, element),
        0,
        false,
        () ->
            new MethodInfo.Signature(List.of(), List.of(), resolver().resolve(element.getType())));
  }

  private MethodInfo method(CallableDeclaration<?> method) {
    NodeList<Parameter> params = method.getParameters();
    boolean isConstructor = method.isConstructorDeclaration();
    return new MethodInfo(
        type,
        isConstructor ? MethodInfo.CONSTRUCTOR : method.getNameAsString(),
        SourceModifiers.ofMethod(type, method),
        params.size(),
        !params.isEmpty() && params.get(params.size() - 1).isVarArgs(),
        () ->
            new MethodInfo.Signature(
                type.variables(method),
                params.stream().map(this::of).toList(),
                method instanceof MethodDeclaration declared
                    ? resolver().resolve(declared.getType())
                    : JavaType.VOID));
  }

  private void components(RecordDeclaration declaration, List<MethodInfo> found) {
    List<Parameter> components = declaration.getParameters();
    boolean varargs = !components.isEmpty() && components.get(components.size() - 1).isVarArgs();
    Lazy<List<JavaType>> types = new Lazy<>(() -> components.stream().map(this::of).toList());
    boolean canonical =
        found.stream()
            .filter(method -> method.name().equals(MethodInfo.CONSTRUCTOR))
            .filter(method -> method.arity() == components.size())
            .anyMatch(method -> method.hasParams(types.get()));
    if (!canonical) {
      found.add(
          new MethodInfo(
              type,
              MethodInfo.CONSTRUCTOR,
              Set.of(),
              components.size(),
              varargs,
              () -> new MethodInfo.Signature(List.of(), types.get(), JavaType.VOID)));
    }
    for (int i = 0; i < components.size(); i++) {
      String name = components.get(i).getNameAsString();
      int index = i;
      if (found.stream().noneMatch(m -> m.name().equals(name) && m.arity() == 0)) {
        found.add(
            new MethodInfo(
                type,
                name,
                Set.of(Modifier.PUBLIC),
                0,
                false,
                () -> new MethodInfo.Signature(List.of(), List.of(), types.get().get(index))));
      }
    }
  }

  private MethodInfo implied(
      String name, Set<Modifier> modifiers, List<JavaType> params, JavaType result) {
    return new MethodInfo(
        type,
        name,
        modifiers,
        params.size(),
        false,
        () -> new MethodInfo.Signature(List.of(), params, result));
  }
}
