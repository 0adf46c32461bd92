// SPDX-License-Identifier: Apache-2.0
package com.google.common.util.concurrent;

public final class Monitor {
  public void enter() {}

  public void leave() {}
}
