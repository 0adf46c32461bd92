// SPDX-License-Identifier: Apache-2.0
package io.netty.util;

import java.util.concurrent.TimeUnit;

/** As much of the type as the fixtures need. */
public class HashedWheelTimer implements Timer {
  @Override
  public Timeout newTimeout(TimerTask task, long delay, TimeUnit unit) {
    return null;
  }
}
