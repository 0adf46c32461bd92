// SPDX-License-Identifier: Apache-2.0
package io.smallrye.mutiny;

import io.smallrye.mutiny.groups.UniAwait;

/** As much of the type as the fixtures need. */
public interface Uni<T> {
  UniAwait<T> await();
}
