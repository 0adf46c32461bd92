// SPDX-License-Identifier: Apache-2.0
package io.mapvet.source.type;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.type.ArrayType;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.IntersectionType;
import com.github.javaparser.ast.type.PrimitiveType;
import com.github.javaparser.ast.type.Type;
import com.github.javaparser.ast.type.TypeParameter;
import com.github.javaparser.ast.type.UnionType;
import com.github.javaparser.ast.type.VoidType;
import com.github.javaparser.ast.type.WildcardType;
import io.mapvet.ir.ClassDecl;
import java.util.ArrayList;
import java.util.List;

/** Finds out what types mean where they are written. */
public final class TypeResolver {
  private final FileScope file;

  TypeResolver(FileScope file) {
    this.file = file;
  }

  JavaType resolve(Type type) {
    if (type instanceof PrimitiveType || type instanceof VoidType) {
      return new JavaType.Primitive(
          type instanceof PrimitiveType primitive ? primitive.getType().asString() : "void");
    }
    if (type instanceof ArrayType array) {
      return new JavaType.ArrayOf(resolve(array.getComponentType()));
    }
    if (type instanceof ClassOrInterfaceType named) {
      return named(named);
    }
    if (type instanceof IntersectionType intersection) {
      return resolve(intersection.getElements().get(0));
    }
    if (type instanceof UnionType union) {
      return union(union);
    }
    if (type instanceof WildcardType wildcard) {
      return wildcard(wildcard);
    }
    return JavaType.UNKNOWN;
  }

  private JavaType wildcard(WildcardType type) {
    if (type.getSuperType().isPresent()) {
      return new JavaType.Super(resolve(type.getSuperType().get()));
    }
    return type.getExtendedType().isPresent() ? resolve(type.getExtendedType().get()) : object();
  }

  JavaType object() {
    return new JavaType.Of(file.sources().platform().object(), List.of());
  }

  /** The nearest superclass of all that were found. */
  private JavaType union(UnionType type) {
    List<ClassInfo> known = new ArrayList<>();
    for (Type alternative : type.getElements()) {
      ClassInfo info = resolve(alternative).classInfo();
      if (info != null) {
        known.add(info);
      }
    }
    if (!known.isEmpty()) {
      for (ClassInfo c : known.get(0).supertypes()) {
        if (known.stream().allMatch(other -> other.isSubclassOf(c))) {
          return new JavaType.Of(c, List.of());
        }
      }
    }
    return JavaType.UNKNOWN;
  }

  private JavaType named(ClassOrInterfaceType type) {
    JavaType found = raw(type);
    if (!(found instanceof JavaType.Of of)) {
      return found;
    }
    List<Type> written =
        type.getTypeArguments().map(list -> List.<Type>copyOf(list)).orElse(List.of());
    return written.isEmpty()
        ? found
        : new JavaType.Of(of.info(), written.stream().map(this::resolve).toList());
  }

  /** The type without its arguments. */
  JavaType raw(ClassOrInterfaceType type) {
    if (type.getScope().isEmpty()) {
      return simple(type.getNameAsString(), type);
    }
    return qualified(type.getNameWithScope(), type);
  }

  /** A name with dots, the first part of which is looked up where the node stands. */
  JavaType qualified(String name, Node from) {
    String[] parts = name.split("\\.");
    JavaType first = find(parts[0], from);
    ClassInfo info = first instanceof JavaType.Of of ? of.info() : null;
    for (int i = 1; i < parts.length && info != null; i++) {
      info = info.memberClass(parts[i]);
    }
    if (info == null) {
      info = file.qualified(name);
    }
    return info == null
        ? new JavaType.Unresolved(file.guess(name))
        : new JavaType.Of(info, List.of());
  }

  JavaType simple(String name, Node from) {
    JavaType found = find(name, from);
    return found == null ? new JavaType.Unresolved(file.guess(name)) : found;
  }

  /** The class or type parameter that a simple name means where a node stands, or null. */
  JavaType find(String name, Node from) {
    Node child = from;
    for (Node node = from; node != null; node = node.getParentNode().orElse(null)) {
      JavaType found = in(node, child, name);
      if (found != null) {
        return found;
      }
      child = node;
    }
    return null;
  }

  private JavaType in(Node node, Node child, String name) {
    if (node instanceof CompilationUnit) {
      return of(file.simple(name));
    }
    if (node instanceof CallableDeclaration<?> method) {
      return method.getTypeParameters().isEmpty() ? null : parameter(method, name);
    }
    SourceClass type = file.declaredBy(node);
    if (type != null) {
      return in(type, child, name);
    }
    return file.hasLocals() ? of(file.localClass(node, name)) : null;
  }

  private JavaType parameter(CallableDeclaration<?> method, String name) {
    SourceClass owner = method.getParentNode().map(file::declaredBy).orElse(null);
    return owner == null ? null : named(owner.variables(method), name);
  }

  private static JavaType named(List<JavaType.Variable> variables, String name) {
    for (JavaType.Variable variable : variables) {
      if (variable.name().equals(name)) {
        return variable;
      }
    }
    return null;
  }

  private JavaType in(SourceClass type, Node child, String name) {
    JavaType parameter = named(type.variables(), name);
    if (parameter != null) {
      return parameter;
    }
    boolean inHeader = !(child instanceof BodyDeclaration || child instanceof Parameter);
    if (inHeader || child instanceof TypeParameter) {
      return null;
    }
    if (type.simpleName().equals(name) && type.kind() != ClassDecl.Kind.ANONYMOUS) {
      return of(type);
    }
    return of(type.memberClass(name));
  }

  private static JavaType of(ClassInfo info) {
    return info == null ? null : new JavaType.Of(info, List.of());
  }
}
