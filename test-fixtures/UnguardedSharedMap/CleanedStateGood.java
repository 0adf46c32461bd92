// SPDX-License-Identifier: Apache-2.0
// The cleaner runs the action when nobody can reach the object any more, so no thread can be in one
// of its methods; close() runs it on the calling thread.
package fixtures.unguardedsharedmap;

import java.lang.ref.Cleaner;
import java.util.HashMap;
import java.util.Map;

public class CleanedStateGood implements AutoCloseable {
  private static final Cleaner CLEANER = Cleaner.create();

  private final State state = new State();
  private final Cleaner.Cleanable cleanable = CLEANER.register(this, state);

  private static final class State implements Runnable {
    private final Map<String, Integer> handles = new HashMap<>();

    @Override
    public void run() {
      handles.clear();
    }
  }

  public void open(String name, int handle) {
    state.handles.put(name, handle);
  }

  @Override
  public void close() {
    cleanable.clean();
  }
}
