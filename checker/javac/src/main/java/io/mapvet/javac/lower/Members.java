// SPDX-License-Identifier: Apache-2.0
package io.mapvet.javac.lower;

import io.mapvet.frontend.ByName;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Looks for members by name, where the language or broken code gives no symbol. */
final class Members {
  private final Symbols symbols;
  private final Map<TypeElement, Map<String, List<Element>>> declared = new IdentityHashMap<>();
  private final Map<TypeElement, List<TypeElement>> linear = new IdentityHashMap<>();

  Members(Symbols symbols) {
    this.symbols = symbols;
  }

  /** The field of this name that the class declares or inherits, or null. */
  Element field(TypeElement type, String name) {
    return find(type, name, member -> member.getKind().isField());
  }

  /** The method of this name without parameters that is declared nearest to the class, or null. */
  ExecutableElement method(TypeElement type, String name) {
    return (ExecutableElement)
        find(
            type,
            name,
            member ->
                member.getKind() == ElementKind.METHOD
                    && ((ExecutableElement) member).getParameters().isEmpty());
  }

  /** A method of this name that takes so many arguments, or null. */
  ExecutableElement method(TypeElement type, String name, int arguments) {
    Element found =
        find(
            type,
            name,
            member -> member.getKind() == ElementKind.METHOD && takes(member, arguments, false));
    return (ExecutableElement)
        (found != null
            ? found
            : find(
                type,
                name,
                member ->
                    member.getKind() == ElementKind.METHOD && takes(member, arguments, true)));
  }

  /** Any method of this name, or null. */
  ExecutableElement anyMethod(TypeElement type, String name) {
    return (ExecutableElement) find(type, name, member -> member.getKind() == ElementKind.METHOD);
  }

  /** A constructor of the class itself that takes so many arguments, or null. */
  ExecutableElement constructor(TypeElement type, int arguments) {
    List<Element> found = declared(type).getOrDefault("<init>", List.of());
    for (Element member : found) {
      if (takes(member, arguments, false)) {
        return (ExecutableElement) member;
      }
    }
    for (Element member : found) {
      if (takes(member, arguments, true)) {
        return (ExecutableElement) member;
      }
    }
    return null;
  }

  private static boolean takes(Element method, int arguments, boolean variable) {
    ExecutableElement executable = (ExecutableElement) method;
    int params = executable.getParameters().size();
    return params == arguments || variable && executable.isVarArgs() && arguments >= params - 1;
  }

  /** The abstract method of a functional interface, or null. */
  ExecutableElement functional(TypeElement type) {
    if (type == null || !type.getKind().isInterface()) {
      return null;
    }
    Set<String> implemented = new HashSet<>();
    ExecutableElement found = null;
    String foundSignature = null;
    for (TypeElement supertype : supertypes(type)) {
      for (Element member : supertype.getEnclosedElements()) {
        if (member.getKind() != ElementKind.METHOD || Symbols.isStatic(member)) {
          continue;
        }
        ExecutableElement method = (ExecutableElement) member;
        String signature = method.getSimpleName() + "/" + method.getParameters().size();
        if (!method.getModifiers().contains(Modifier.ABSTRACT)) {
          implemented.add(signature);
        } else if (!implemented.contains(signature) && !isObjectMethod(signature)) {
          if (found != null && !signature.equals(foundSignature)) {
            return null;
          }
          found = found == null ? method : found;
          foundSignature = signature;
        }
      }
    }
    return found;
  }

  private static boolean isObjectMethod(String signature) {
    return signature.equals("equals/1")
        || signature.equals("hashCode/0")
        || signature.equals("toString/0");
  }

  private Element find(TypeElement type, String name, Predicate<Element> wanted) {
    if (type == null) {
      return null;
    }
    for (TypeElement supertype : supertypes(type)) {
      for (Element member : declared(supertype).getOrDefault(name, List.of())) {
        if (wanted.test(member)) {
          return member;
        }
      }
    }
    return null;
  }

  private Map<String, List<Element>> declared(TypeElement type) {
    Map<String, List<Element>> found = declared.get(type);
    if (found == null) {
      found = new HashMap<>();
      for (Element member : type.getEnclosedElements()) {
        found
            .computeIfAbsent(member.getSimpleName().toString(), name -> new ArrayList<>())
            .add(member);
      }
      declared.put(type, found);
    }
    return found;
  }

  /** The class, then its superclasses, then the interfaces of all of them. */
  private List<TypeElement> supertypes(TypeElement type) {
    List<TypeElement> found = linear.get(type);
    if (found == null) {
      Set<TypeElement> order = new LinkedHashSet<>();
      for (TypeElement c = type; c != null && order.add(c); c = resolved(c.getSuperclass())) {}
      Deque<TypeElement> rest = new ArrayDeque<>(order);
      while (!rest.isEmpty()) {
        for (TypeMirror mirror : rest.removeFirst().getInterfaces()) {
          TypeElement next = resolved(mirror);
          if (next != null && order.add(next)) {
            rest.add(next);
          }
        }
      }
      if (type.getKind().isInterface()) {
        order.add(symbols.elements.getTypeElement(ByName.OBJECT));
      }
      found = List.copyOf(order);
      linear.put(type, found);
    }
    return found;
  }

  /** The nearest supertype that did not resolve, superclasses before interfaces, or null. */
  String unresolvedSupertype(TypeElement type) {
    for (TypeElement c : supertypes(type)) {
      if (c.getSuperclass().getKind() == TypeKind.ERROR) {
        return symbols.names.superclass(c);
      }
    }
    for (TypeElement c : supertypes(type)) {
      for (int i = 0; i < c.getInterfaces().size(); i++) {
        if (c.getInterfaces().get(i).getKind() == TypeKind.ERROR) {
          return symbols.names.interfaces(c).get(i);
        }
      }
    }
    return null;
  }

  private static TypeElement resolved(TypeMirror mirror) {
    return mirror.getKind() == TypeKind.DECLARED
        ? (TypeElement) ((DeclaredType) mirror).asElement()
        : null;
  }
}
