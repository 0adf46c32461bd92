// SPDX-License-Identifier: Apache-2.0
package org.apache.dubbo.rpc;

/** As much of the type as the fixtures need. */
public interface Invocation {
  String getMethodName();
}
