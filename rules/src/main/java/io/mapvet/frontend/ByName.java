// SPDX-License-Identifier: Apache-2.0
package io.mapvet.frontend;

import io.mapvet.ir.Callee;
import io.mapvet.ir.Certainty;
import io.mapvet.ir.FieldRef;
import java.util.List;

/** What spelling tells of names that nothing else explains, and references that rest on it. */
public final class ByName {
  public static final String OBJECT = "java.lang.Object";

  /** The type of which nothing is known, and the owner of members of it. */
  public static final String UNKNOWN = "?";

  private ByName() {}

  /** {@code Name}, not {@code name} and not {@code NAME}. */
  public static boolean looksLikeType(String name) {
    return startsUpperCase(name) && !looksLikeConstant(name);
  }

  public static boolean startsUpperCase(String name) {
    return !name.isEmpty() && Character.isUpperCase(name.charAt(0));
  }

  public static boolean looksLikeConstant(String name) {
    return name.length() > 1 && name.chars().noneMatch(Character::isLowerCase);
  }

  /** The binary name of a qualified one: {@code $} joins what follows the first capital letter. */
  public static String binary(String qualified) {
    StringBuilder name = new StringBuilder();
    boolean inType = false;
    for (String segment : qualified.split("\\.")) {
      if (name.length() > 0) {
        name.append(inType ? '$' : '.');
      }
      name.append(segment);
      inType |= startsUpperCase(segment);
    }
    return name.toString();
  }

  /** A field known by name only. */
  public static FieldRef field(String owner, String name, boolean isStatic) {
    return new FieldRef(owner, name, UNKNOWN, isStatic, false, false, certainty(owner));
  }

  /** A method known by name only. */
  public static Callee callee(String owner, String name, List<String> arguments, boolean isStatic) {
    String result = name.equals("<init>") ? "void" : UNKNOWN;
    return new Callee(owner, name, arguments, result, isStatic, false, certainty(owner));
  }

  /**
   * The method that a loop over an object of the type calls. What no type is known of is an {@link
   * Iterable}, if it is no array (JLS 14.14.2).
   */
  public static Callee iteratorOf(String type) {
    String owner = type.equals(UNKNOWN) ? "java.lang.Iterable" : type;
    return new Callee(
        owner, "iterator", List.of(), "java.util.Iterator", false, false, certainty(owner));
  }

  public static Certainty certainty(String owner) {
    return owner.startsWith(UNKNOWN) ? Certainty.UNKNOWN : Certainty.BY_NAME;
  }

  /** The hidden field that keeps the enclosing instance of {@code owner}'s instances. */
  public static FieldRef outerField(String owner, String type) {
    return hidden(owner, "this$0", type);
  }

  /** The hidden field of {@code owner} that keeps a captured variable. */
  public static FieldRef captureField(String owner, String variable, String type) {
    return hidden(owner, "val$" + variable, type);
  }

  private static FieldRef hidden(String owner, String name, String type) {
    return new FieldRef(owner, name, type, false, true, false, Certainty.RESOLVED);
  }
}
