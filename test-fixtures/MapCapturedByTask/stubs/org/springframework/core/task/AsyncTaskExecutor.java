// SPDX-License-Identifier: Apache-2.0
package org.springframework.core.task;

import java.util.concurrent.Future;

/** As much of the type as the fixtures need. */
public interface AsyncTaskExecutor extends TaskExecutor {
  Future<?> submit(Runnable task);
}
