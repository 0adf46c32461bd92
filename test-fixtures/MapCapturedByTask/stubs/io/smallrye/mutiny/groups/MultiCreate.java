// SPDX-License-Identifier: Apache-2.0
package io.smallrye.mutiny.groups;

import io.smallrye.mutiny.Multi;

/** As much of the type as the fixtures need. */
public class MultiCreate {
  public <T> Multi<T> iterable(Iterable<T> items) {
    return null;
  }
}
