// SPDX-License-Identifier: Apache-2.0
package org.osgi.service.event;

public class Event {
  public String getTopic() {
    throw new UnsupportedOperationException();
  }
}
