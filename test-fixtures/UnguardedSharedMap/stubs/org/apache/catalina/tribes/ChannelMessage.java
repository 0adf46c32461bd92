// SPDX-License-Identifier: Apache-2.0
package org.apache.catalina.tribes;

/** As much of the type as the fixtures need. */
public interface ChannelMessage {
  byte[] getUniqueId();
}
