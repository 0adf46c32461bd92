// SPDX-License-Identifier: Apache-2.0
// A subscriber is told of its subscription before anything else (Flow.Subscriber.onSubscribe), so
// the first window is in the list before anybody else comes.
package fixtures.inconsistentmaplocking;

import java.util.LinkedList;
import java.util.List;
import java.util.concurrent.Flow;

public class FirstSignalGood implements Flow.Subscriber<String> {
  private final List<StringBuilder> windows = new LinkedList<>();

  @Override
  public void onSubscribe(Flow.Subscription subscription) {
    windows.add(new StringBuilder());
    subscription.request(Long.MAX_VALUE);
  }

  @Override
  public synchronized void onNext(String item) {
    windows.forEach(window -> window.append(item));
  }

  @Override
  public synchronized void onError(Throwable cause) {
    windows.clear();
  }

  @Override
  public synchronized void onComplete() {
    windows.clear();
  }

  public synchronized void cancel() {
    windows.clear();
  }
}
