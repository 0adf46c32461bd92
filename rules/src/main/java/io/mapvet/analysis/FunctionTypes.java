// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

import io.mapvet.ir.Callee;
import io.mapvet.ir.ClassDecl;
import io.mapvet.ir.Method;
import io.mapvet.ir.Modifier;
import io.mapvet.knowledge.MethodFacts;
import io.mapvet.knowledge.Role;
import io.mapvet.knowledge.TypeFacts;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which types of a program are functions, and which method runs when an object is used as one. */
final class FunctionTypes {
  private final Program program;
  private final Set<String> lambdas = new HashSet<>();
  private final Map<String, Optional<Method>> functionMethods = new HashMap<>();

  FunctionTypes(Program program) {
    this.program = program;
  }

  /** Takes in what a class shows, before anything is asked. */
  void add(Stores stores) {
    lambdas.addAll(stores.lambdas());
  }

  /** The types that lambdas and method references have. */
  Set<String> ofLambdas() {
    return lambdas;
  }

  /** Whether objects of the type are functions: followed from where they are made, not by type. */
  boolean isFunctionLike(String type) {
    if (program.role(type) == Role.FUNCTION) {
      return true;
    }
    ClassDecl decl = program.classNamed(type);
    return decl != null
        && decl.kind() == ClassDecl.Kind.INTERFACE
        && decl.methods().stream().filter(m -> m.is(Modifier.ABSTRACT)).count() == 1;
  }

  /** Whether some lambda or method reference is an object of the program's own interface. */
  boolean isMadeByLambda(String type) {
    program.log().asked(type);
    return lambdas.contains(type);
  }

  /**
   * Whether a call goes through a function type, so that what it runs is known only where the
   * function is made. What a class of the program runs is known by the class, and so is what an
   * interface runs that one class implements and no lambda does.
   */
  boolean isFunctionCall(Callee callee) {
    String type = callee.owner();
    ClassDecl decl = program.classNamed(type);
    if (decl == null) {
      return isFunctionLike(type);
    }
    if (decl.kind() != ClassDecl.Kind.INTERFACE || !isFunctionLike(type)) {
      return false;
    }
    List<Method> only = lambdas.contains(type) ? null : program.targets(type, callee);
    return only == null || only.size() != 1;
  }

  /** Whether a call goes to an interface of the program of which no object is seen. */
  boolean isNowhere(Callee callee) {
    String type = callee.owner();
    if (program.classNamed(type) == null || isMadeByLambda(type)) {
      return false;
    }
    List<Method> all = program.targets(type, callee);
    return all != null && all.isEmpty();
  }

  /** The method of class {@code type} that runs when an object of it is used as a function. */
  Method functionMethod(String type) {
    Optional<Method> known = functionMethods.get(type);
    if (known == null) {
      known = Optional.ofNullable(findFunctionMethod(type));
      functionMethods.put(type, known);
    }
    program.log().asked(type);
    known.ifPresent(program.log()::asked);
    return known.orElse(null);
  }

  private Method findFunctionMethod(String type) {
    for (String supertype : program.supertypes(type)) {
      for (MethodFacts entry : program.knowledge().functionMethods(supertype)) {
        String signature = entry.signature();
        int open = signature.indexOf('(');
        String inside = signature.substring(open + 1, signature.length() - 1);
        int arity = inside.isEmpty() ? 0 : inside.split(",").length;
        Method m =
            program.dispatch(type, signature.substring(0, open), Collections.nCopies(arity, "?"));
        if (m != null) {
          return m;
        }
      }
    }
    for (String supertype : program.supertypes(type)) {
      ClassDecl decl = program.classNamed(supertype);
      if (decl != null && isFunctionLike(supertype)) {
        for (Method m : decl.methods()) {
          if (m.is(Modifier.ABSTRACT)) {
            return program.dispatch(
                type, m.name(), m.params().stream().map(v -> v.type()).toList());
          }
        }
      }
    }
    return null;
  }

  /** Whether nothing but the end of a name tells that objects of the type are functions. */
  boolean isByEnding(String type) {
    return program.supertypes(type).stream().anyMatch(TypeFacts::isEnding);
  }

  /** Whether the method implements what a library's function type calls. */
  boolean isFunctionMethod(Method method) {
    return functionMethod(method.owner()) == method;
  }
}
