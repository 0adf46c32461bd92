package p;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

class Tries {
  final Object lock = new Object();
  final AutoCloseable field = null;
  int n;

  int plain(Future<Integer> future) throws IOException {
    try {
      return future.get();
    } catch (ExecutionException | InterruptedException e) {
      throw new IOException(e);
    } catch (RuntimeException e) {
      n = 1;
    } finally {
      n = 2;
    }
    try {
      n++;
    } finally {
      n--;
    }
    return n;
  }

  void resources(InputStream given) throws Exception {
    try (InputStream a = new ByteArrayInputStream(new byte[3]);
        given;
        field) {
      a.read();
    }
    try (var b = open()) {
      b.read();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      n = 3;
    }
  }

  InputStream open() {
    return null;
  }

  synchronized void locks(Tries other) {
    synchronized (lock) {
      n++;
      synchronized (this) {
        n--;
      }
    }
    synchronized (Tries.class) {
      n = 0;
    }
    synchronized (other.lock) {
    }
  }

  static synchronized void onClass() {}

  void asserts(Object o) {
    assert o != null;
    assert o instanceof String s && s.isEmpty() : "not " + o;
  }
}
