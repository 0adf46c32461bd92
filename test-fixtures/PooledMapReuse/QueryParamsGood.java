// SPDX-License-Identifier: Apache-2.0
// The caller gets a copy made before finally runs.
package fixtures.pooledmapreuse;

import java.util.HashMap;
import java.util.Map;
import org.apache.commons.pool2.ObjectPool;

public class QueryParamsGood {
  private final ObjectPool<HashMap<String, String>> pool;

  public QueryParamsGood(ObjectPool<HashMap<String, String>> pool) {
    this.pool = pool;
  }

  public Map<String, String> parse(String query) throws Exception {
    HashMap<String, String> params = pool.borrowObject();
    try {
      params.clear();
      for (String pair : query.split("&")) {
        int eq = pair.indexOf('=');
        params.put(pair.substring(0, eq), pair.substring(eq + 1));
      }
      return new HashMap<>(params);
    } finally {
      pool.returnObject(params);
    }
  }
}
