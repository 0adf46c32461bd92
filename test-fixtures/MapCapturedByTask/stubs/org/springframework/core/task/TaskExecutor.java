// SPDX-License-Identifier: Apache-2.0
package org.springframework.core.task;

import java.util.concurrent.Executor;

/** As much of the type as the fixtures need. */
public interface TaskExecutor extends Executor {
  @Override
  void execute(Runnable task);
}
