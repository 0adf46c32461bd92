// SPDX-License-Identifier: Apache-2.0
package io.smallrye.mutiny.infrastructure;

import java.util.concurrent.Executor;

/** As much of the type as the fixtures need. */
public class Infrastructure {
  public static Executor getDefaultExecutor() {
    return null;
  }
}
