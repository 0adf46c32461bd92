// SPDX-License-Identifier: Apache-2.0
package io.mapvet.frontend;

/** Is told how far the work is. */
@FunctionalInterface
public interface Progress {
  Progress NONE = (step, done, total) -> {};

  /** The steps of the work, in their order. */
  enum Step {
    PARSED,
    ATTRIBUTED,
    LOWERED
  }

  void reached(Step step, int done, int total);
}
