// SPDX-License-Identifier: Apache-2.0
package com.google.common.util.concurrent;

public interface Service {
  Service startAsync();
}
