// SPDX-License-Identifier: Apache-2.0
// The map is made for several threads, and merge is one step.
package fixtures.unguardedsharedmap;

import java.lang.reflect.Method;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;

public class InjectedCountersGood implements MethodInterceptor {
  public static final class Counters {
    private final Map<Method, Integer> calls = new ConcurrentHashMap<>();

    void add(Method method) {
      calls.merge(method, 1, Integer::sum);
    }
  }

  private final Counters counters;

  public InjectedCountersGood(Counters counters) {
    this.counters = counters;
  }

  @Override
  public Object invoke(MethodInvocation invocation) throws Throwable {
    counters.add(invocation.getMethod());
    return invocation.proceed();
  }
}
