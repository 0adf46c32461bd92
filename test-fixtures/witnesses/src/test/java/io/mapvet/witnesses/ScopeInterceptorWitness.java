// SPDX-License-Identifier: Apache-2.0
package io.mapvet.witnesses;

import java.util.HashMap;
import java.util.Map;
import org.apache.struts2.ActionContext;
import org.apache.struts2.ActionInvocation;
import org.apache.struts2.ActionProxy;
import org.apache.struts2.dispatcher.HttpParameters;
import org.apache.struts2.interceptor.ScopeInterceptor;
import org.junit.jupiter.api.Test;

/**
 * Struts 7.1.1, {@code ScopeInterceptor:248}, {@code locks}: InconsistentMapLocking, ERROR.
 *
 * <p>Two threads serve requests of different sessions. Each holds the monitor of its own session
 * and puts that into one static IdentityHashMap, and removes it: the monitors are two, so nothing
 * orders the changes. Both may see one slot free, or move entries over each other, and an entry
 * that was removed is there again: the next action of the same request, as of a chain, waits half a
 * minute for a lock that nobody has, and fails.
 */
class ScopeInterceptorWitness {
  private static final int REQUESTS = 5_000;

  private static final class Requests implements Attempt {
    private final ScopeInterceptor interceptor = new ScopeInterceptor();
    private final ActionInvocation action = invocation();
    private final ActionInvocation chained = invocation();

    private Requests() {
      interceptor.setKey("scope");
    }

    @Override
    public void first() throws Exception {
      serve();
    }

    @Override
    public void second() throws Exception {
      serve();
    }

    @Override
    public String caughtIn() {
      return ScopeInterceptor.class.getName() + ".lock";
    }

    private void serve() throws Exception {
      ActionContext context = ActionContext.of().bind();
      context.withParameters(HttpParameters.create().build());
      for (int i = 0; i < REQUESTS; i++) {
        context.withSession(new HashMap<>());
        interceptor.intercept(action);
        interceptor.intercept(chained);
      }
    }
  }

  private static ActionInvocation invocation() {
    return Stubs.stub(
        ActionInvocation.class,
        Map.of("invoke", "success", "getProxy", Stubs.stub(ActionProxy.class, Map.of())));
  }

  @Test
  void aRequestWaitsForNobody() throws Exception {
    Race.untilSeen(RuntimeException.class, Requests::new);
  }
}
