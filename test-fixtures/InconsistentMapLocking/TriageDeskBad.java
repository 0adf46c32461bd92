// SPDX-License-Identifier: Apache-2.0
// admit() offers to the heap under the lock, waiting() sizes and peeks at it without.
package fixtures.inconsistentmaplocking;

import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.concurrent.locks.ReentrantLock;

public class TriageDeskBad {
  record Patient(String name, int urgency) {}

  private final ReentrantLock lock = new ReentrantLock();
  private final PriorityQueue<Patient> line = // expect: warning InconsistentMapLocking
      new PriorityQueue<>(Comparator.comparingInt(Patient::urgency).reversed());

  public void admit(String name, int urgency) {
    lock.lock();
    try {
      line.offer(new Patient(name, urgency)); // race
    } finally {
      lock.unlock();
    }
  }

  public Patient next() {
    lock.lock();
    try {
      return line.poll(); // race
    } finally {
      lock.unlock();
    }
  }

  public String waiting() {
    return line.size() + ", first " + line.peek(); // race
  }
}
