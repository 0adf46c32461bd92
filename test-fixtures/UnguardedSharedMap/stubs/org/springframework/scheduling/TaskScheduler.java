// SPDX-License-Identifier: Apache-2.0
package org.springframework.scheduling;

import java.time.Duration;
import java.util.concurrent.ScheduledFuture;

/** As much of the type as the fixtures need. */
public interface TaskScheduler {
  ScheduledFuture<?> scheduleAtFixedRate(Runnable task, Duration period);
}
