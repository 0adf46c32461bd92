// SPDX-License-Identifier: Apache-2.0
// An object that is read back gets its lock before anybody else has it: nobody replaces the lock of
// an object that threads share.
package fixtures.inconsistentmaplocking;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

public class ReadBackLockGood implements Serializable {
  private static final long serialVersionUID = 1;

  private final TreeSet<String> names = new TreeSet<>();
  private transient ReadWriteLock lock = new ReentrantReadWriteLock();

  private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
    in.defaultReadObject();
    lock = new ReentrantReadWriteLock();
  }

  public void add(String name) {
    lock.writeLock().lock();
    try {
      names.add(name);
    } finally {
      lock.writeLock().unlock();
    }
  }

  public List<String> names() {
    lock.readLock().lock();
    try {
      return new ArrayList<>(names);
    } finally {
      lock.readLock().unlock();
    }
  }
}
