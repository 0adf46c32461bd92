// SPDX-License-Identifier: Apache-2.0
package io.mapvet.ir;

import java.util.List;
import java.util.Set;

/**
 * A method, constructor, initialiser or lambda body.
 *
 * <p>A constructor that does not call {@code this(...)} calls its superclass's constructor and then
 * {@code $init()}, the class's instance initialiser, if there is one. It holds field initialisers
 * and initialiser blocks in the order of the source (JLS 12.5); {@code <clinit>} holds the static
 * ones (JLS 12.4), except of constant variables. The call of a superclass's constructor follows
 * stores to that class's hidden fields (see {@link FieldRef}). Default constructors, a record's
 * accessors and canonical constructor, and an enum's constants are explicit.
 *
 * <p>Slot 0 is the receiver's, whether there is one or not; parameter {@code i} has slot {@code i +
 * 1}; local variables and temporaries follow. A lambda counts its slots anew.
 *
 * @param owner binary name of the class
 * @param name {@code <init>}, {@code <clinit>}, {@code $init}, {@code lambda$n}, or the name
 * @param self the receiver; null for static methods and for lambdas that do not use it
 * @param params captured variables of a lambda, then declared parameters
 * @param captured how many of the parameters are captured variables
 * @param result erased binary name of the result type
 * @param body null where there is none
 * @param slots number of variable slots
 * @param at the name in the declaration, or the lambda
 */
public record Method(
    String owner,
    String name,
    Kind kind,
    Var self,
    List<Var> params,
    int captured,
    String result,
    Set<Modifier> modifiers,
    List<Annotation> annotations,
    Block body,
    int slots,
    Location at) {
  /** What a method is in the source. */
  public enum Kind {
    METHOD,
    CONSTRUCTOR,
    STATIC_INITIALISER,
    INSTANCE_INITIALISER,
    LAMBDA
  }

  public Method {
    params = List.copyOf(params);
    annotations = List.copyOf(annotations);
  }

  /** Methods are the same only if they are one object. */
  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    int parameters = params.isEmpty() ? 0 : params.get(params.size() - 1).type().hashCode();
    return 31 * (31 * (31 * owner.hashCode() + name.hashCode()) + params.size()) + parameters;
  }

  public boolean is(Modifier modifier) {
    return modifiers.contains(modifier);
  }

  /** Whether it makes an object or class ready for use. */
  public boolean initialises() {
    return kind == Kind.CONSTRUCTOR
        || kind == Kind.INSTANCE_INITIALISER
        || kind == Kind.STATIC_INITIALISER;
  }

  /** {@code owner.name(T1,T2)}: unique in a program, the same from every front end. */
  public String id() {
    return owner + "." + signature();
  }

  /** {@code name(T1,T2)}. */
  public String signature() {
    StringBuilder text = new StringBuilder(name).append('(');
    for (int i = 0; i < params.size(); i++) {
      text.append(i == 0 ? "" : ",").append(params.get(i).type());
    }
    return text.append(')').toString();
  }
}
