// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

import io.mapvet.ir.Location;
import io.mapvet.ir.Op;
import io.mapvet.knowledge.Effect.Trait;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A place in the code that makes objects, as one method's frame sees it: an operation of the method
 * itself, or a site of a callee seen through a call.
 */
final class Site {
  private final Op op;
  private final Site origin;
  private final Site root;
  private final boolean fresh;
  private final String type;
  private final String method;
  private final Set<Trait> traits;
  private final Set<OpenTrait> open;
  private String variable = "";
  private FieldKey field;

  /**
   * @param op the operation of this frame
   * @param origin the callee's site, null where {@code op} makes the object itself
   * @param fresh whether the object is known to be new
   * @param type binary name of the object's type, or of a supertype where {@code fresh} is false
   * @param method id of the method that {@code op} stands in
   * @param open traits that only a caller can tell
   */
  Site(
      Op op,
      Site origin,
      boolean fresh,
      String type,
      String method,
      Set<Trait> traits,
      Set<OpenTrait> open) {
    this.op = op;
    this.origin = origin;
    this.root = origin == null ? this : origin.root;
    this.fresh = fresh;
    this.type = type;
    this.method = method;
    this.traits = Set.copyOf(traits);
    this.open = open;
  }

  /**
   * The same objects as a caller's frame sees them through a call.
   *
   * @param inputs what the caller passes
   */
  Site through(Op call, List<Value> inputs) {
    Set<Trait> known = traits;
    for (OpenTrait trait : open) {
      known = trait.appliesTo(inputs) ? SmallSet.plus(known, trait.trait()) : known;
    }
    Set<OpenTrait> left = SmallSet.map(open, trait -> trait.above(inputs));
    return new Site(call, this, fresh, type, method, known, left);
  }

  /** The site of the callee's frame, or null where this frame's own operation makes the objects. */
  Site origin() {
    return origin;
  }

  /** The site in whose code the objects are made. */
  Site root() {
    return root;
  }

  boolean isFresh() {
    return fresh;
  }

  String type() {
    return type;
  }

  boolean has(Trait trait) {
    return traits.contains(trait);
  }

  Set<Trait> traits() {
    return traits;
  }

  /** Whether just these traits are for a caller to tell. */
  boolean isOpenFor(Set<OpenTrait> traitsOfInputs) {
    return open.equals(traitsOfInputs);
  }

  /** Traits of which only a caller can tell whether the objects have them. */
  Set<Trait> open() {
    return open.isEmpty()
        ? Set.of()
        : open.stream().map(OpenTrait::trait).collect(Collectors.toUnmodifiableSet());
  }

  /** Id of the method in whose code the objects are made. */
  String method() {
    return root.method;
  }

  /** Where the objects are made. */
  Location at() {
    return root.op.at();
  }

  /** The operation of this frame. */
  Op op() {
    return op;
  }

  /** The function that makes this site's objects, or null. */
  Op.MakeTask task() {
    return root().op instanceof Op.MakeTask task ? task : null;
  }

  /** Remembers the first variable that names the object. */
  void name(String name) {
    if (root().variable.isEmpty()) {
      root().variable = name;
    }
  }

  /** Remembers the first field that names the object. */
  void name(FieldKey key) {
    if (root().field == null) {
      root().field = key;
    }
  }

  /** As when nothing had named the object. */
  void forgetNames() {
    variable = "";
    field = null;
  }

  /** Whether a field was seen to hold the object. */
  boolean isShared() {
    return root().field != null;
  }

  /** The local variable that names the object, or an empty string. */
  String variable() {
    return root().variable;
  }

  /** The field that names the object, or null. */
  FieldKey field() {
    return root().field;
  }

  @Override
  public String toString() {
    return type.substring(type.lastIndexOf('.') + 1) + "@" + root().op.at().start();
  }
}
