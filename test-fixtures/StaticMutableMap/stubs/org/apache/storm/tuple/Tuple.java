// SPDX-License-Identifier: Apache-2.0
package org.apache.storm.tuple;

/** As much of the type as the fixtures need. */
public interface Tuple {
  String getSourceComponent();
}
