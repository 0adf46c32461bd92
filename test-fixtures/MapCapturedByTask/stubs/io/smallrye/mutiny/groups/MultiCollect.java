// SPDX-License-Identifier: Apache-2.0
package io.smallrye.mutiny.groups;

import io.smallrye.mutiny.Uni;

/** As much of the type as the fixtures need. */
public class MultiCollect<T> {
  public Uni<T> last() {
    return null;
  }
}
