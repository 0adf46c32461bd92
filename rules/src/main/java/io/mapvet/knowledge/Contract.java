// SPDX-License-Identifier: Apache-2.0
package io.mapvet.knowledge;

import java.util.List;

/**
 * What a framework promises about the threads that enter a class.
 *
 * @param type binary name of the supertype, or of the annotation after an {@code @} and, where its
 *     value counts, with {@code =value} after it
 * @param entries the methods it speaks of
 */
public record Contract(String type, List<Entry> entries) {
  /** When threads enter a method. */
  public enum Threads {
    /** Many threads at once, on one shared instance. */
    CONCURRENT,
    /** One thread at a time, not always the same. */
    SERIAL,
    /** One thread at a time for as long as the instance lives: it is never shared. */
    CONFINED,
    /** Once, before any other thread can. */
    BEFORE
  }

  /**
   * One promise.
   *
   * @param method a method's name, or {@code *}
   * @param annotation whether {@code method} is an annotation that methods carry
   * @param threads when threads enter it
   * @param text who enters, as told to people: {@code any request thread}
   */
  public record Entry(String method, boolean annotation, Threads threads, String text) {}

  public Contract {
    entries = List.copyOf(entries);
  }

  public boolean isAnnotation() {
    return type.startsWith("@");
  }
}
