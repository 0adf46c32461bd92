// SPDX-License-Identifier: Apache-2.0
package org.apache.camel;

/** As much of the type as the fixtures need. */
public interface Processor {
  void process(Exchange exchange) throws Exception;
}
