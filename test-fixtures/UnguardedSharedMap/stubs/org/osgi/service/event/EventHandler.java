// SPDX-License-Identifier: Apache-2.0
package org.osgi.service.event;

public interface EventHandler {
  void handleEvent(Event event);
}
