// SPDX-License-Identifier: Apache-2.0
// add() asks for the flag after the last wait() and still holds the monitor when it adds: it comes
// before close() sets the flag, and so before close() goes over the list without the monitor.
package fixtures.inconsistentmaplocking;

import java.util.ArrayList;
import java.util.List;

public class ClosedWhileWaitingGood {
  private final List<String> jobs = new ArrayList<>();
  private boolean closed;

  void add(String job) throws InterruptedException {
    synchronized (this) {
      while (jobs.size() > 9) {
        wait();
      }
      if (closed) {
        return;
      }
      jobs.add(job);
    }
  }

  String take() {
    synchronized (this) {
      if (closed || jobs.isEmpty()) {
        return null;
      }
      notifyAll();
      return jobs.remove(0);
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
    for (String job : jobs) {
      System.out.println(job);
    }
  }

  public static void main(String[] args) {
    ClosedWhileWaitingGood queue = new ClosedWhileWaitingGood();
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
