// SPDX-License-Identifier: Apache-2.0
package org.slf4j;

public interface Logger {
  void info(String format, Object argument);
}
