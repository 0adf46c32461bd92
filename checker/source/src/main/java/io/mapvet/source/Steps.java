// SPDX-License-Identifier: Apache-2.0
package io.mapvet.source;

import io.mapvet.frontend.Progress;

/** Counts what several threads have done of one step, and tells how far it is. */
final class Steps {
  private final Progress progress;
  private final Progress.Step step;
  private final int total;
  private int done;

  Steps(Progress progress, Progress.Step step, int total) {
    this.progress = progress;
    this.step = step;
    this.total = total;
  }

  synchronized void done() {
    done++;
    progress.reached(step, done, total);
  }
}
