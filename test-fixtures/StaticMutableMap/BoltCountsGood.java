// SPDX-License-Identifier: Apache-2.0
// The map belongs to the object, and so to one task and its thread.
package fixtures.staticmutablemap;

import java.util.HashMap;
import java.util.Map;
import org.apache.storm.topology.base.BaseRichBolt;
import org.apache.storm.tuple.Tuple;

public class BoltCountsGood extends BaseRichBolt {
  private final Map<String, Integer> counts = new HashMap<>();

  @Override
  public void execute(Tuple input) {
    counts.merge(input.getSourceComponent(), 1, Integer::sum);
  }
}
