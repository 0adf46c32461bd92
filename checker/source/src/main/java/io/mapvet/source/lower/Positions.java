// SPDX-License-Identifier: Apache-2.0
package io.mapvet.source.lower;

import com.github.javaparser.Position;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithSimpleName;
import io.mapvet.ir.Anchor;
import io.mapvet.ir.Location;
import io.mapvet.ir.Origin;
import io.mapvet.ir.SourceFile;
import io.mapvet.source.type.Local;
import java.util.function.Supplier;

/** Source positions of trees. */
final class Positions {
  private final SourceFile file;
  private final boolean anchored;
  private Origin origin;

  /**
   * @param anchored whether classes and their members have an {@link Anchor} each
   */
  Positions(SourceFile file, boolean anchored) {
    this.file = file;
    this.anchored = anchored;
    this.origin = file;
  }

  /** What is done meanwhile is about a class or member: positions in it are counted from there. */
  <T> T within(Node part, Supplier<T> work) {
    Origin around = origin;
    if (anchored) {
      origin = new Anchor(file, start(part));
    }
    try {
      return work.get();
    } finally {
      origin = around;
    }
  }

  SourceFile file() {
    return file;
  }

  Location at(Node node) {
    return between(start(node), end(node));
  }

  /** The source text in one line. */
  String text(Node node) {
    String text = file.text();
    int end = Math.min(end(node), text.length());
    return text.substring(Math.min(start(node), end), end).replaceAll("\\s+", " ");
  }

  /** The name in the declaration of a variable. */
  Location name(Local variable) {
    return at(((NodeWithSimpleName<?>) variable.node()).getName());
  }

  /** A call from the name of the method on, so that a long chain of calls has one line each. */
  Location call(MethodCallExpr call) {
    return between(start(call.getName()), end(call));
  }

  /** A creation up to where the body of its anonymous class begins. */
  Location beforeBody(ObjectCreationExpr creation) {
    int from =
        creation.getArguments().isEmpty()
            ? end(creation.getType())
            : end(creation.getArguments().get(creation.getArguments().size() - 1));
    int brace = file.text().indexOf('{', from);
    return between(start(creation), brace < 0 ? end(creation) : brace);
  }

  /** The point where a node begins. */
  Location before(Node node) {
    return between(start(node), start(node));
  }

  /** The point where something ends. */
  Location after(Location at) {
    return between(at.end(), at.end());
  }

  /** From where one node begins to where another ends. */
  Location from(Node first, Node last) {
    return between(start(first), end(last));
  }

  private Location between(int start, int end) {
    int from = start - origin.offset();
    return new Location(origin, from, Math.max(from, end - origin.offset()));
  }

  int start(Node node) {
    return node.getBegin().map(this::offset).orElse(0);
  }

  int end(Node node) {
    return node.getEnd().map(end -> offset(end) + 1).orElse(start(node));
  }

  private int offset(Position position) {
    return file.offset(position.line, position.column);
  }
}
