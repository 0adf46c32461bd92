// SPDX-License-Identifier: Apache-2.0
// add() asks for the flag before wait() gives the monitor back (Object.wait): close() may set the flag
// meanwhile, and go over the list without the monitor while add() adds to it.
package fixtures.inconsistentmaplocking;

import java.util.ArrayList;
import java.util.List;

public class ClosedWhileWaitingBad {
  private final List<String> jobs = new ArrayList<>(); // expect: error InconsistentMapLocking
  private boolean closed;

  void add(String job) throws InterruptedException {
    synchronized (this) {
      if (closed) {
        return;
      }
      while (jobs.size() > 9) { // race
        wait();
      }
      jobs.add(job); // race
    }
  }

  String take() {
    synchronized (this) {
      if (closed || jobs.isEmpty()) {
        return null;
      }
      notifyAll();
      return jobs.remove(0); // race
    }
  }

  void close() {
    synchronized (this) {
      if (closed) {
        return;
      }
      closed = true;
      notifyAll();
    }
    for (String job : jobs) { // race
      System.out.println(job); // race
    }
  }

  public static void main(String[] args) {
    ClosedWhileWaitingBad queue = new ClosedWhileWaitingBad();
    for (String job : args) {
      new Thread(
              () -> {
                try {
                  queue.add(job);
                  queue.take();
                  queue.close();
                } catch (InterruptedException e) {
                  Thread.currentThread().interrupt();
                }
              })
          .start();
    }
  }
}
