// SPDX-License-Identifier: Apache-2.0
package io.mapvet.source.lower;

import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.ArrayInitializerExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MemberValuePair;
import com.github.javaparser.ast.expr.NormalAnnotationExpr;
import com.github.javaparser.ast.expr.SingleMemberAnnotationExpr;
import io.mapvet.ir.Annotation;
import io.mapvet.source.type.Constants;
import io.mapvet.source.type.SourceClass;
import io.mapvet.source.type.Typing;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Annotations of declarations. */
final class Annotations {
  private final Typing typing;

  Annotations(Typing typing) {
    this.typing = typing;
  }

  List<Annotation> of(NodeList<AnnotationExpr> written) {
    List<Annotation> found = new ArrayList<>();
    for (AnnotationExpr tree : written) {
      Map<String, String> values = new LinkedHashMap<>();
      if (tree instanceof SingleMemberAnnotationExpr single) {
        values.put("value", text(single.getMemberValue()));
      } else if (tree instanceof NormalAnnotationExpr normal) {
        for (MemberValuePair pair : normal.getPairs()) {
          values.put(pair.getNameAsString(), text(pair.getValue()));
        }
      }
      String name = typing.named(tree.getNameAsString(), tree).erased();
      found.add(new Annotation(name, Collections.unmodifiableMap(values)));
    }
    return List.copyOf(found);
  }

  /** Strings without quotes, also where a constant stands for them; the source text otherwise. */
  private String text(Expression value) {
    if (value instanceof ArrayInitializerExpr array) {
      List<String> elements = new ArrayList<>();
      array.getValues().forEach(element -> elements.add(text(element)));
      return "{" + String.join(", ", elements) + "}";
    }
    if (value.isLiteralExpr()) {
      return String.valueOf(Constants.literal(value));
    }
    SourceClass around = typing.enclosing(value);
    Object constant = around == null ? null : new Constants(around, name -> null).value(value);
    return constant instanceof String text ? text : value.toString();
  }

  /** The values of {@code @SuppressWarnings}; of another annotation none. */
  Set<String> suppressed(AnnotationExpr annotation) {
    Set<String> keys = new LinkedHashSet<>();
    if (annotation.getName().getIdentifier().equals("SuppressWarnings")) {
      if (annotation instanceof SingleMemberAnnotationExpr single) {
        add(single.getMemberValue(), keys);
      } else if (annotation instanceof NormalAnnotationExpr normal) {
        normal.getPairs().forEach(pair -> add(pair.getValue(), keys));
      }
    }
    return Collections.unmodifiableSet(keys);
  }

  private void add(Expression value, Set<String> keys) {
    if (value instanceof ArrayInitializerExpr array) {
      array.getValues().forEach(element -> add(element, keys));
    } else {
      keys.add(text(value));
    }
  }
}
