// SPDX-License-Identifier: Apache-2.0
// Which of the locks is taken follows from the host here, and from the socket there. Two threads that
// work on the sockets of one host may hold two locks, and nothing orders them.
package fixtures.unsafevalueinconcurrentmap;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class SocketPoolsBad {
  private final Lock[] locks = new Lock[16];
  private final ConcurrentMap<String, Deque<Long>> idle = new ConcurrentHashMap<>(); // expect: warning UnsafeValueInConcurrentMap

  public SocketPoolsBad() {
    for (int i = 0; i < locks.length; i++) {
      locks[i] = new ReentrantLock();
    }
  }

  private Lock lockOf(Object key) {
    return locks[(key.hashCode() & Integer.MAX_VALUE) % locks.length];
  }

  public Long take(String host) {
    Lock lock = lockOf(host);
    lock.lock();
    try {
      return idle.computeIfAbsent(host, h -> new ArrayDeque<>()).pollFirst(); // race
    } finally {
      lock.unlock();
    }
  }

  public void give(String host, Long socket) {
    Lock lock = lockOf(socket);
    lock.lock();
    try {
      idle.computeIfAbsent(host, h -> new ArrayDeque<>()).addFirst(socket); // race
    } finally {
      lock.unlock();
    }
  }
}
