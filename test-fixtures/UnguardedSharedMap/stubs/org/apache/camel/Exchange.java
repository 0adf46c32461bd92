// SPDX-License-Identifier: Apache-2.0
package org.apache.camel;

/** As much of the type as the fixtures need. */
public interface Exchange {
  String getExchangeId();
}
