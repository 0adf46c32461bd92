// SPDX-License-Identifier: Apache-2.0
package org.springframework.core.task;

/** As much of the type as the fixtures need. */
public class SimpleAsyncTaskExecutor implements TaskExecutor {
  @Override
  public void execute(Runnable task) {}
}
