// SPDX-License-Identifier: Apache-2.0
// Dubbo makes one filter and calls it on the threads of all calls.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;
import org.apache.dubbo.rpc.Filter;
import org.apache.dubbo.rpc.Invocation;
import org.apache.dubbo.rpc.Invoker;
import org.apache.dubbo.rpc.Result;

public class DubboFilterBad implements Filter {
  private final Map<String, Integer> calls = new HashMap<>(); // expect: error UnguardedSharedMap

  @Override
  public Result invoke(Invoker<?> invoker, Invocation invocation) {
    calls.merge(invocation.getMethodName(), 1, Integer::sum); // race
    return invoker.invoke(invocation);
  }
}
