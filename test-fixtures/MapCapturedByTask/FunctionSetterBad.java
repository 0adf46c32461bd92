// SPDX-License-Identifier: Apache-2.0
// The function is given to the worker by a setter and started by another method. It puts into the
// map that main reads next.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;

public class FunctionSetterBad {
  static final class Worker {
    private Runnable body = () -> {};
    private Thread thread;

    void setBody(Runnable body) {
      this.body = body;
    }

    void begin() {
      thread = new Thread(body);
      thread.start();
    }

    void await() throws InterruptedException {
      thread.join();
    }
  }

  public static void main(String[] args) throws InterruptedException {
    Map<String, Integer> sizes = new HashMap<>(); // expect: error MapCapturedByTask
    Worker worker = new Worker();
    worker.setBody(() -> sizes.put("args", args.length)); // race
    worker.begin();
    System.out.println(sizes.get("args")); // race
    worker.await();
  }
}
