// SPDX-License-Identifier: Apache-2.0
package org.apache.storm.topology.base;

import org.apache.storm.tuple.Tuple;

/** As much of the type as the fixtures need. */
public abstract class BaseRichBolt {
  public abstract void execute(Tuple input);
}
