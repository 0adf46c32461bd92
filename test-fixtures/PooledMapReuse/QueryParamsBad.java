// SPDX-License-Identifier: Apache-2.0
// finally gives the map back before the caller sees the returned one: the caller and the next borrower
// share it.
package fixtures.pooledmapreuse;

import java.util.HashMap;
import java.util.Map;
import org.apache.commons.pool2.ObjectPool;

public class QueryParamsBad {
  private final ObjectPool<HashMap<String, String>> pool; // expect: warning PooledMapReuse

  public QueryParamsBad(ObjectPool<HashMap<String, String>> pool) {
    this.pool = pool;
  }

  public Map<String, String> parse(String query) throws Exception {
    HashMap<String, String> params = pool.borrowObject();
    try {
      params.clear(); // race
      for (String pair : query.split("&")) {
        int eq = pair.indexOf('=');
        params.put(pair.substring(0, eq), pair.substring(eq + 1)); // race
      }
      return params; // race
    } finally {
      pool.returnObject(params); // race
    }
  }
}
