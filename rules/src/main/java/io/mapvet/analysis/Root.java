// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

import io.mapvet.ir.Method;
import io.mapvet.knowledge.Contract;

/**
 * A method that code outside the program enters.
 *
 * @param method the method
 * @param kind who enters it
 * @param contract the promise a framework makes about it, or null
 * @param byName whether the promise rests on a simple name
 */
public record Root(Method method, Kind kind, Contract.Entry contract, boolean byName) {
  /** Who enters a method. */
  public enum Kind {
    /** Callers that nothing is known of. */
    ANY_CALLER,
    /** Callers of the program that are too many to follow. */
    UNFOLLOWED,
    /** Callers of the program, on objects of which they do not know where they come from. */
    ELSEWHERE,
    /** A framework, by a contract that denies sharing. */
    CONFINED,
    /** {@code main}: one thread, once. */
    MAIN,
    /** A framework, by contract. */
    CONTRACT,
    /** Whoever makes the object or loads the class; nobody else can touch it yet. */
    INITIALISER
  }

  Root(Method method, Kind kind, Contract.Entry contract) {
    this(method, kind, contract, false);
  }

  /** Whether a framework lets threads in by its promise, be it on an instance for each. */
  public boolean isPromised() {
    return contract != null && kind != Kind.INITIALISER;
  }

  /** Whether the program is seen to call the method, under whatever locks. */
  boolean isUnfollowed() {
    return kind == Kind.UNFOLLOWED || kind == Kind.ELSEWHERE;
  }

  /** Whether threads that a framework sends here and there may be inside at once. */
  boolean overlaps(Root other) {
    return isPromised()
        && other.isPromised()
        && contract.overlaps(other.contract, method == other.method);
  }
}
