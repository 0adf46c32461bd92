// SPDX-License-Identifier: Apache-2.0
package io.mapvet.ir;

/**
 * Where a part of a file begins that is edited around it: the locations in the part move with it.
 *
 * <p>For one thread at a time; {@link Location#fixed} is for all.
 */
public final class Anchor implements Origin {
  private SourceFile file;
  private int offset;

  public Anchor(SourceFile file, int offset) {
    this.file = file;
    this.offset = offset;
  }

  @Override
  public SourceFile file() {
    return file;
  }

  @Override
  public int offset() {
    return offset;
  }

  /** The part stands where another one stands. */
  void moveTo(Origin other) {
    file = other.file();
    offset = other.offset();
  }
}
