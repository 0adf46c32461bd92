// SPDX-License-Identifier: Apache-2.0
// waiting() locks too.
package fixtures.inconsistentmaplocking;

import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.concurrent.locks.ReentrantLock;

public class TriageDeskGood {
  record Patient(String name, int urgency) {}

  private final ReentrantLock lock = new ReentrantLock();
  private final PriorityQueue<Patient> line =
      new PriorityQueue<>(Comparator.comparingInt(Patient::urgency).reversed());

  public void admit(String name, int urgency) {
    lock.lock();
    try {
      line.offer(new Patient(name, urgency));
    } finally {
      lock.unlock();
    }
  }

  public Patient next() {
    lock.lock();
    try {
      return line.poll();
    } finally {
      lock.unlock();
    }
  }

  public String waiting() {
    lock.lock();
    try {
    return line.size() + ", first " + line.peek();
    } finally {
      lock.unlock();
    }
  }
}
