// SPDX-License-Identifier: Apache-2.0
// main awaits the worker before it reads.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;

public class FunctionSetterGood {
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
    Map<String, Integer> sizes = new HashMap<>();
    Worker worker = new Worker();
    worker.setBody(() -> sizes.put("args", args.length));
    worker.begin();
    worker.await();
    System.out.println(sizes.get("args"));
  }
}
