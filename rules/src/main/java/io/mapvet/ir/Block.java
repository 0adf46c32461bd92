// SPDX-License-Identifier: Apache-2.0
package io.mapvet.ir;

import java.util.List;

/** Statements that run one after the other. */
public record Block(List<Stmt> stmts) {
  public static final Block EMPTY = new Block(List.of());

  public Block {
    stmts = List.copyOf(stmts);
  }
}
