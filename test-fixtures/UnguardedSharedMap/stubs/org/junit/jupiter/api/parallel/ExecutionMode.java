// SPDX-License-Identifier: Apache-2.0
package org.junit.jupiter.api.parallel;

/** As much of the type as the fixtures need. */
public enum ExecutionMode {
  SAME_THREAD,
  CONCURRENT
}
