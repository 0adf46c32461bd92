// SPDX-License-Identifier: Apache-2.0
// Each task of a bolt has an object and a thread of its own, but all tasks of a worker count in one
// static map. As in Storm's TupleCaptureBolt.
package fixtures.staticmutablemap;

import java.util.HashMap;
import java.util.Map;
import org.apache.storm.topology.base.BaseRichBolt;
import org.apache.storm.tuple.Tuple;

public class BoltCountsBad extends BaseRichBolt {
  private static final Map<String, Integer> COUNTS = new HashMap<>(); // expect: error StaticMutableMap

  @Override
  public void execute(Tuple input) {
    COUNTS.merge(input.getSourceComponent(), 1, Integer::sum); // race
  }
}
