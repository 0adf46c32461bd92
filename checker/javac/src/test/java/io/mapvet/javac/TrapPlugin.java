// SPDX-License-Identifier: Apache-2.0
package io.mapvet.javac;

import com.sun.source.util.JavacTask;
import com.sun.source.util.Plugin;

/** A compiler plugin on the class path of the tests that notes whether it was started. */
public final class TrapPlugin implements Plugin {
  static volatile boolean started;

  @Override
  public String getName() {
    return "Trap";
  }

  @Override
  public boolean autoStart() {
    return true;
  }

  @Override
  public void init(JavacTask task, String... arguments) {
    started = true;
  }
}
