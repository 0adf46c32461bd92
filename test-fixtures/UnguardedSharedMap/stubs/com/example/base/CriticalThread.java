// SPDX-License-Identifier: Apache-2.0
package com.example.base;

public class CriticalThread extends Thread {
  public CriticalThread(String name) {
    super(name);
  }

  public CriticalThread(String name, Runnable work) {
    super(work, name);
  }
}
