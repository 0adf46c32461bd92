// SPDX-License-Identifier: Apache-2.0
package io.netty.util;

import java.util.concurrent.TimeUnit;

/** As much of the type as the fixtures need. */
public interface Timer {
  Timeout newTimeout(TimerTask task, long delay, TimeUnit unit);
}
