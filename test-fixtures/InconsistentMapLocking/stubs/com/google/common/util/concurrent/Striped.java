// SPDX-License-Identifier: Apache-2.0
package com.google.common.util.concurrent;

import java.util.concurrent.locks.Lock;

public abstract class Striped<L> {
  public static Striped<Lock> lock(int stripes) {
    return null;
  }

  public abstract L get(Object key);
}
