// SPDX-License-Identifier: Apache-2.0
package io.mapvet.javac;

import com.sun.source.util.JavacTask;
import com.sun.source.util.Plugin;
import java.util.function.Consumer;

/** A compiler plugin on the class path of the tests, which tells whoever asks that it starts. */
public final class TrapPlugin implements Plugin {
  private static volatile Consumer<JavacTask> started = task -> {};

  /** Calls {@code onStart} with each compilation that starts the plugin while {@code work} runs. */
  public static void watch(Consumer<JavacTask> onStart, Runnable work) {
    started = onStart;
    try {
      work.run();
    } finally {
      started = task -> {};
    }
  }

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
    started.accept(task);
  }
}
