// SPDX-License-Identifier: Apache-2.0
// One thread appends to the ArrayDeque, another polls it: head and tail are plain fields of the deque.
package fixtures.unguardedsharedmap;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;

public class RenderQueueBad {
  private final Deque<Runnable> frames = new ArrayDeque<>(); // expect: error UnguardedSharedMap

  private class Painter extends Thread {
    @Override
    public void run() {
      while (!isInterrupted()) {
        Runnable frame = frames.pollFirst(); // race
        if (frame != null) {
          frame.run();
        }
      }
    }
  }

  private class Scene extends Thread {
    private int tick;

    @Override
    public void run() {
      while (tick++ < 600) {
        int n = tick;
        frames.addLast(() -> System.out.println("frame " + n)); // race
      }
    }
  }

  public void play() {
    new Painter().start();
    new Scene().start();
  }
}
