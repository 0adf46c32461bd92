// SPDX-License-Identifier: Apache-2.0
// A concurrent deque.
package fixtures.unguardedsharedmap;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;

public class RenderQueueGood {
  private final Deque<Runnable> frames = new ConcurrentLinkedDeque<>();

  private class Painter extends Thread {
    @Override
    public void run() {
      while (!isInterrupted()) {
        Runnable frame = frames.pollFirst();
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
        frames.addLast(() -> System.out.println("frame " + n));
      }
    }
  }

  public void play() {
    new Painter().start();
    new Scene().start();
  }
}
