// SPDX-License-Identifier: Apache-2.0
package io.mapvet.ir;

/** What locations are counted from: the file itself, or a part of it that may move. */
public sealed interface Origin permits SourceFile, Anchor {
  /** The file as it is now. */
  SourceFile file();

  /** Where in the file it begins now. */
  int offset();
}
