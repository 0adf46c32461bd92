// SPDX-License-Identifier: Apache-2.0
package io.smallrye.mutiny.groups;

/** As much of the type as the fixtures need. */
public class UniAwait<T> {
  public T indefinitely() {
    return null;
  }
}
