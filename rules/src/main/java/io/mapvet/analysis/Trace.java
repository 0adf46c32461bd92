// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

import io.mapvet.ir.Location;
import io.mapvet.ir.Method;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A call chain, outermost frame first. A class and not a record so that its length and its last
 * frame are known at once: they are asked for at every access of every call.
 */
final class Trace {
  private static final int MAX_LENGTH = 12;

  private final Location at;
  private final Method method;
  private final boolean conditional;
  private final Map<Place, Boolean> given;
  private final Trace inner;
  private final Trace last;
  private final int length;

  /**
   * @param at the call, or in the last frame the access
   * @param method the method it stands in
   * @param given the values that parameters of the method and fields must have ({@link Premises})
   * @param inner the rest of the chain, null in the last frame
   */
  Trace(Location at, Method method, boolean conditional, Map<Place, Boolean> given, Trace inner) {
    this.at = at;
    this.method = method;
    this.conditional = conditional;
    this.given = given;
    this.inner = inner;
    this.last = inner == null ? this : inner.last;
    this.length = inner == null ? 1 : inner.length + 1;
  }

  Location at() {
    return at;
  }

  Method method() {
    return method;
  }

  boolean conditional() {
    return conditional;
  }

  /** The values that parameters of the outermost method, and fields, must have. */
  Map<Place, Boolean> given() {
    return given;
  }

  Trace inner() {
    return inner;
  }

  /**
   * The chain as that of another thread: what started that passes no parameters.
   *
   * @param args what is passed to the method that starts it
   */
  Trace apart(List<Value> args) {
    return given.isEmpty() ? this : given(Premises.ofFields(args, given));
  }

  /** The same chain, where the outermost method and fields need these values. */
  Trace given(Map<Place, Boolean> values) {
    return values.equals(given) ? this : new Trace(at, method, conditional, values, inner);
  }

  /** Whether it has as many frames as are kept. */
  boolean isLongest() {
    return length >= MAX_LENGTH;
  }

  @Override
  public boolean equals(Object other) {
    return this == other
        || (other instanceof Trace that
            && length == that.length
            && method == that.method
            && at.equals(that.at)
            && Objects.equals(inner, that.inner));
  }

  @Override
  public int hashCode() {
    return 31 * at.hashCode() + Objects.hashCode(inner);
  }

  /**
   * The chain with one more frame around it; of a very long chain the outer frames are dropped.
   *
   * @param args what is passed
   */
  Trace calledFrom(Location call, Frame caller, List<Value> args) {
    Premises premises = caller.premises();
    return isLongest()
        ? apart(args)
        : new Trace(call, caller.method(), premises.areThere(), premises.with(args, given), this);
  }

  /**
   * Whether both chains go through conditions below the last method that they have in common: the
   * conditions may exclude each other.
   */
  static boolean maybeEitherOr(Trace first, Trace second) {
    Trace a = first;
    Trace b = second;
    while (a.inner != null && b.inner != null && a.at.equals(b.at)) {
      a = a.inner;
      b = b.inner;
    }
    return a.inner != null
        && b.inner != null
        && a.inner.conditions() > 0
        && b.inner.conditions() > 0;
  }

  /** How many of the frames, from this one on, reach the next only under a condition. */
  int conditions() {
    return (conditional ? 1 : 0) + (inner == null ? 0 : inner.conditions());
  }

  /** The chain without the outer frame, where that is the method. */
  Trace inside(Method outer) {
    return method == outer && inner != null ? inner : this;
  }

  /** The frame of the access itself. */
  Trace last() {
    return last;
  }
}
