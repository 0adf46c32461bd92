// SPDX-License-Identifier: Apache-2.0
package com.example.base;

public abstract class LoggedRunnable implements Runnable {
  @Override
  public final void run() {
    try {
      doRun();
    } catch (RuntimeException e) {
      e.printStackTrace();
    }
  }

  protected abstract void doRun();
}
