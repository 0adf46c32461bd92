// SPDX-License-Identifier: Apache-2.0
package io.mapvet.source.lower;

import com.github.javaparser.ast.expr.Expression;
import io.mapvet.ir.Location;
import io.mapvet.ir.Op;
import io.mapvet.ir.Var;
import io.mapvet.source.type.Invocation;
import io.mapvet.source.type.MethodInfo;
import java.util.ArrayList;
import java.util.List;

/** Arguments of calls, packed into an array for a method of variable arity (JLS 15.12.4.2). */
final class Arguments {
  private final Body body;

  Arguments(Body body) {
    this.body = body;
  }

  /** The values of the arguments as the method takes them. */
  List<Var> lower(Invocation invocation, List<? extends Expression> trees, Location at) {
    return pack(invocation, body.expressions.values(trees), at);
  }

  /** Packs values that were evaluated already. */
  List<Var> pack(Invocation invocation, List<Var> values, Location at) {
    return invocation.isVariable() ? packed(invocation.method(), values, at) : values;
  }

  /** The values with those for the variable parameter in an array. */
  List<Var> packed(MethodInfo method, List<Var> values, Location at) {
    int fixed = method.arity() - 1;
    List<Var> all = new ArrayList<>(values.subList(0, fixed));
    String type = method.params().get(fixed).erased();
    Var array = body.code.temporary(type);
    List<Var> elements = values.subList(fixed, values.size());
    body.code.emit(new Op.NewArray(array, type, null, elements, at));
    all.add(array);
    return all;
  }

  static List<String> types(List<Var> values) {
    return values.stream().map(Var::type).toList();
  }
}
