// SPDX-License-Identifier: Apache-2.0
// The interceptor is given its counters, and has them for all its calls: two threads put into one map.
package fixtures.unguardedsharedmap;

import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.Map;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;

public class InjectedCountersBad implements MethodInterceptor {
  public static final class Counters {
    private final Map<Method, Integer> calls = new HashMap<>(); // expect: error UnguardedSharedMap

    void add(Method method) {
      calls.merge(method, 1, Integer::sum); // race
    }
  }

  private final Counters counters;

  public InjectedCountersBad(Counters counters) {
    this.counters = counters;
  }

  @Override
  public Object invoke(MethodInvocation invocation) throws Throwable {
    counters.add(invocation.getMethod());
    return invocation.proceed();
  }
}
