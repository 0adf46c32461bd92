// SPDX-License-Identifier: Apache-2.0
package io.mapvet.knowledge;

import java.util.List;

/**
 * What a framework promises about the threads that enter a class.
 *
 * @param type binary name of the supertype; {@code *} and the end of its name; binary name of the
 *     annotation after an {@code @} for classes that carry it, after {@code @@} for methods. Where
 *     an element of the annotation counts, {@code =value} or {@code :element=value} follows
 * @param entries the methods it speaks of
 */
public record Contract(String type, List<Entry> entries) {
  /** When threads enter a method, the more careful promise first; or whose an instance is. */
  public enum Threads {
    /** Every use has an instance of its own, which is never shared. */
    CONFINED,
    /** The instances are made by one object for all: the enclosing one, if they have any. */
    OF_MAKER,
    /** Whoever keeps an instance keeps a proxy, by which every thread comes to one of its own. */
    PROXIED,
    /** Callers of other classes go on while another thread is in. */
    DETACHED,
    /** Once, before any other thread can. */
    BEFORE,
    /** One thread at a time, not always the same, and no other that is called by the same name. */
    SERIAL,
    /** One thread at a time in each of the methods, and several in several. */
    EACH_SERIAL,
    /** Many threads at once if the object was given to several of them, which is not in sight. */
    MAY_CONCURRENT,
    /** Many threads at once. */
    CONCURRENT,
    /** There is one instance for all. */
    SHARED,
    /** There is one instance for each object of a type that every constructor is given. */
    OF_ONE
  }

  /**
   * One promise.
   *
   * @param method a method's name, or {@code *}; of {@link Threads#OF_ONE} the type
   * @param annotation whether {@code method} is an annotation that methods carry
   * @param threads when threads enter it
   * @param text who enters, as told to people: {@code any request thread}
   */
  public record Entry(String method, boolean annotation, Threads threads, String text) {
    /** Whether it speaks of all methods. */
    public boolean isOfAll() {
      return !annotation && method.equals("*");
    }

    /** Whether it says when threads enter, and not only whose an instance is. */
    public boolean isOfThreads() {
      return switch (threads) {
        case CONFINED, OF_MAKER, PROXIED, DETACHED, SHARED, OF_ONE -> false;
        default -> true;
      };
    }

    /**
     * Whether threads that come by this promise and by another one may meet in one object.
     *
     * @param sameMethod whether both promises are made of one method
     */
    public boolean overlaps(Entry other, boolean sameMethod) {
      if (sameMethod) {
        return threads == Threads.CONCURRENT || threads == Threads.MAY_CONCURRENT;
      }
      boolean serial = threads == Threads.SERIAL || other.threads == Threads.SERIAL;
      return !serial || !text.equals(other.text);
    }
  }

  public Contract {
    entries = List.copyOf(entries);
  }

  public boolean isAnnotation() {
    return type.startsWith("@");
  }

  /** Whether any entry says so. */
  public boolean says(Threads threads) {
    return entries.stream().anyMatch(e -> e.threads() == threads);
  }

  /**
   * The type without package and enclosing classes; null for a type of the JDK, whose name always
   * resolves.
   */
  public String simpleType() {
    int start = 0;
    while (type.charAt(start) == '@') {
      start++;
    }
    String name = type.substring(start);
    for (String jdk :
        List.of("java.", "javax.management.", "javax.net.", "javax.swing.", "com.sun.")) {
      if (name.startsWith(jdk)) {
        return null;
      }
    }
    int end = name.indexOf('=');
    int element = name.indexOf(':');
    if (end < 0 || (element >= 0 && element < end)) {
      end = element;
    }
    String plain = end < 0 ? name : name.substring(0, end);
    int last = Math.max(plain.lastIndexOf('.'), plain.lastIndexOf('$'));
    return type.substring(0, start) + name.substring(last + 1);
  }
}
