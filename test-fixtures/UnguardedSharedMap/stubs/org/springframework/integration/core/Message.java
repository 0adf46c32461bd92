// SPDX-License-Identifier: Apache-2.0
package org.springframework.integration.core;

/** As much of the type as the fixtures need. */
public interface Message<T> {
  T getPayload();
}
