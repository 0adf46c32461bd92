// SPDX-License-Identifier: Apache-2.0
// The map is made for threads.
package fixtures.unguardedsharedmap;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.dubbo.rpc.Filter;
import org.apache.dubbo.rpc.Invocation;
import org.apache.dubbo.rpc.Invoker;
import org.apache.dubbo.rpc.Result;

public class DubboFilterGood implements Filter {
  private final Map<String, Integer> calls = new ConcurrentHashMap<>();

  @Override
  public Result invoke(Invoker<?> invoker, Invocation invocation) {
    calls.merge(invocation.getMethodName(), 1, Integer::sum);
    return invoker.invoke(invocation);
  }
}
