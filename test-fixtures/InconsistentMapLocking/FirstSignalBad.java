// SPDX-License-Identifier: Apache-2.0
// Whoever opens another window may do so while the publisher's thread goes over the list.
package fixtures.inconsistentmaplocking;

import java.util.LinkedList;
import java.util.List;
import java.util.concurrent.Flow;

public class FirstSignalBad implements Flow.Subscriber<String> {
  private final List<StringBuilder> windows = new LinkedList<>(); // expect: warning InconsistentMapLocking

  @Override
  public void onSubscribe(Flow.Subscription subscription) {
    windows.add(new StringBuilder());
    subscription.request(Long.MAX_VALUE);
  }

  public void open() {
    windows.add(new StringBuilder()); // race
  }

  @Override
  public synchronized void onNext(String item) {
    windows.forEach(window -> window.append(item)); // race
  }

  @Override
  public synchronized void onError(Throwable cause) {
    windows.clear(); // race
  }

  @Override
  public synchronized void onComplete() {
    windows.clear(); // race
  }

  public synchronized void cancel() {
    windows.clear(); // race
  }
}
