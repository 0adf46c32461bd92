// SPDX-License-Identifier: Apache-2.0
// Whoever resets an object that threads share replaces its lock: one of them may hold the old one
// while another holds the new one. That reading back does the same is right, nobody has the object.
package fixtures.inconsistentmaplocking;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

public class ReadBackLockBad implements Serializable {
  private static final long serialVersionUID = 1;

  private final TreeSet<String> names = new TreeSet<>(); // expect: warning InconsistentMapLocking
  private transient ReadWriteLock lock = new ReentrantReadWriteLock();

  private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
    in.defaultReadObject();
    reset();
  }

  public void reset() {
    lock = new ReentrantReadWriteLock();
  }

  public void add(String name) {
    lock.writeLock().lock();
    try {
      names.add(name); // race
    } finally {
      lock.writeLock().unlock();
    }
  }

  public List<String> names() {
    lock.readLock().lock();
    try {
      return new ArrayList<>(names); // race
    } finally {
      lock.readLock().unlock();
    }
  }
}
