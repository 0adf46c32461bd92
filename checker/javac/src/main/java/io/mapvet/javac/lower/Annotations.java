// SPDX-License-Identifier: Apache-2.0
package io.mapvet.javac.lower;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.Tree;
import io.mapvet.ir.Annotation;
import io.mapvet.ir.Modifier;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Annotations and modifiers of declarations. */
final class Annotations {
  private Annotations() {}

  static List<Annotation> of(Symbols symbols, ModifiersTree modifiers) {
    List<Annotation> found = new ArrayList<>();
    for (AnnotationTree tree : modifiers.getAnnotations()) {
      Map<String, String> values = new LinkedHashMap<>();
      for (ExpressionTree argument : tree.getArguments()) {
        ExpressionTree value = valueOf(argument);
        values.put(nameOf(argument), text(symbols, value));
      }
      found.add(new Annotation(name(symbols, tree), Collections.unmodifiableMap(values)));
    }
    return List.copyOf(found);
  }

  private static String name(Symbols symbols, AnnotationTree tree) {
    TypeElement type = symbols.typeElement(tree.getAnnotationType());
    return type != null
        ? symbols.names.of(type)
        : symbols.imports.guess(tree.getAnnotationType().toString());
  }

  private static String nameOf(ExpressionTree argument) {
    return argument instanceof AssignmentTree assignment
        ? assignment.getVariable().toString()
        : "value";
  }

  private static ExpressionTree valueOf(ExpressionTree argument) {
    return argument instanceof AssignmentTree assignment ? assignment.getExpression() : argument;
  }

  /** Strings without quotes, also where a constant stands for them; the source text otherwise. */
  private static String text(Symbols symbols, ExpressionTree value) {
    if (value instanceof NewArrayTree) {
      List<String> elements = new ArrayList<>();
      for (ExpressionTree element : elements(value)) {
        elements.add(text(symbols, element));
      }
      return "{" + String.join(", ", elements) + "}";
    }
    if (value instanceof LiteralTree literal) {
      return String.valueOf(literal.getValue());
    }
    Object constant = constant(symbols, value);
    return constant instanceof String text ? text : value.toString();
  }

  private static Object constant(Symbols symbols, Tree value) {
    Element element = symbols.element(value);
    return element == null ? null : Symbols.constant(element);
  }

  private static List<? extends ExpressionTree> elements(ExpressionTree value) {
    if (value instanceof NewArrayTree array) {
      List<? extends ExpressionTree> elements = array.getInitializers();
      return elements == null ? List.of() : elements;
    }
    return List.of(value);
  }

  /** Whether it is {@code @SuppressWarnings}. */
  static boolean suppresses(AnnotationTree tree) {
    String type = tree.getAnnotationType().toString();
    return type.substring(type.lastIndexOf('.') + 1).equals("SuppressWarnings");
  }

  /** The values of {@code @SuppressWarnings}, empty where there is none. */
  static Set<String> suppressed(Symbols symbols, ModifiersTree modifiers) {
    Set<String> keys = new LinkedHashSet<>();
    for (AnnotationTree tree : modifiers.getAnnotations()) {
      if (suppresses(tree)) {
        for (ExpressionTree argument : tree.getArguments()) {
          for (ExpressionTree element : elements(valueOf(argument))) {
            keys.add(text(symbols, element));
          }
        }
      }
    }
    return Collections.unmodifiableSet(keys);
  }

  /** The modifiers of the symbol, implicit ones too, or those written where there is no symbol. */
  static Set<Modifier> modifiers(Element element, ModifiersTree tree) {
    Set<Modifier> found = EnumSet.noneOf(Modifier.class);
    for (javax.lang.model.element.Modifier modifier :
        element == null ? tree.getFlags() : element.getModifiers()) {
      switch (modifier) {
        case PUBLIC -> found.add(Modifier.PUBLIC);
        case PROTECTED -> found.add(Modifier.PROTECTED);
        case PRIVATE -> found.add(Modifier.PRIVATE);
        case STATIC -> found.add(Modifier.STATIC);
        case FINAL -> found.add(Modifier.FINAL);
        case ABSTRACT -> found.add(Modifier.ABSTRACT);
        case VOLATILE -> found.add(Modifier.VOLATILE);
        case TRANSIENT -> found.add(Modifier.TRANSIENT);
        case SYNCHRONIZED -> found.add(Modifier.SYNCHRONIZED);
        case NATIVE -> found.add(Modifier.NATIVE);
        case DEFAULT -> found.add(Modifier.DEFAULT);
        default -> {}
      }
    }
    return Collections.unmodifiableSet(found);
  }
}
