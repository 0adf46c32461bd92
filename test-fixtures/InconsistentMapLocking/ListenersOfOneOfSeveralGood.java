// SPDX-License-Identifier: Apache-2.0
// Each promise makes its own list and uses it under its own monitor, whichever promise of several it is.
package fixtures.inconsistentmaplocking;

import java.util.ArrayList;

public class ListenersOfOneOfSeveralGood {
  public interface Listener {
    void done(Object result);
  }

  public static class Promise {
    private Listener listener;

    public void listen(Listener added) {
      Listeners all;
      synchronized (this) {
        if (listener == null) {
          listener = added;
          return;
        }
        if (listener instanceof Listeners) {
          all = (Listeners) listener;
        } else {
          all = new Listeners();
          all.add(listener);
          listener = all;
        }
        all.add(added);
      }
    }

    public void ignore(Listener removed) {
      synchronized (this) {
        if (listener instanceof Listeners) {
          ((Listeners) listener).remove(removed);
        }
      }
    }
  }

  static final class Listeners extends ArrayList<Listener> implements Listener {
    @Override
    public void done(Object result) {
      forEach(listener -> listener.done(result));
    }
  }

  static final class All {
    private final Promise[] parts;

    All(Promise... parts) {
      this.parts = parts;
    }

    void begin(Listener listener) {
      for (Promise part : parts) {
        part.listen(listener);
      }
    }

    void end(Listener listener) {
      for (Promise part : parts) {
        part.ignore(listener);
      }
    }
  }

  public static void listen(Promise first, Promise second, Listener listener) {
    new All(first, second).begin(listener);
  }

  public static void ignore(Promise first, Promise second, Listener listener) {
    new All(first, second).end(listener);
  }
}
