// SPDX-License-Identifier: Apache-2.0
// One interceptor stands before every call of the beans it advises, on whichever thread calls.
package fixtures.unguardedsharedmap;

import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.Map;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;

public class AdviceCounterBad implements MethodInterceptor {
  private final Map<Method, Integer> calls = new HashMap<>(); // expect: error UnguardedSharedMap

  @Override
  public Object invoke(MethodInvocation invocation) throws Throwable {
    calls.merge(invocation.getMethod(), 1, Integer::sum); // race
    return invocation.proceed();
  }
}
