// SPDX-License-Identifier: Apache-2.0
package io.mapvet.source.type;

import java.util.ArrayList;
import java.util.List;

/** Function types (JLS 9.9). */
public final class Functions {
  private Functions() {}

  /**
   * A function type.
   *
   * @param type the functional interface
   */
  public record Function(JavaType type, List<JavaType> params, JavaType result) {
    public boolean isVoid() {
      return result.equals(JavaType.VOID);
    }
  }

  /** The function type of a functional interface, or null where it is none or not known. */
  static Function of(JavaType type) {
    if (!(type instanceof JavaType.Of of)) {
      return type instanceof JavaType.Super lower ? of(lower.bound()) : null;
    }
    MethodInfo method = of.info().functional();
    if (method == null) {
      return null;
    }
    List<JavaType> arguments = of.arguments().stream().map(Functions::withoutWildcard).toList();
    JavaType.Of own = new JavaType.Of(of.info(), arguments);
    Substitution known = Substitution.of(own, method.owner());
    List<JavaType> params = new ArrayList<>();
    for (JavaType param : method.params()) {
      params.add(withoutWildcard(known.apply(param)));
    }
    return new Function(type, List.copyOf(params), withoutWildcard(known.apply(method.result())));
  }

  private static JavaType withoutWildcard(JavaType type) {
    return type instanceof JavaType.Super lower ? lower.bound() : type;
  }
}
