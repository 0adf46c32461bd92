// SPDX-License-Identifier: Apache-2.0
package org.junit.jupiter.api.parallel;

public enum ResourceAccessMode {
  READ_WRITE,
  READ
}
