// SPDX-License-Identifier: Apache-2.0
package com.github.benmanes.caffeine.cache;

public enum RemovalCause {
  SIZE
}
