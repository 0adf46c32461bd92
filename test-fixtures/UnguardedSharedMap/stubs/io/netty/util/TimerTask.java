// SPDX-License-Identifier: Apache-2.0
package io.netty.util;

/** As much of the type as the fixtures need. */
public interface TimerTask {
  void run(Timeout timeout) throws Exception;
}
