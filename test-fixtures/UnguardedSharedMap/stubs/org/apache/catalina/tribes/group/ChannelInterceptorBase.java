// SPDX-License-Identifier: Apache-2.0
package org.apache.catalina.tribes.group;

import org.apache.catalina.tribes.ChannelMessage;

/** As much of the type as the fixtures need. */
public abstract class ChannelInterceptorBase {
  public void messageReceived(ChannelMessage message) {}

  public void heartbeat() {}
}
