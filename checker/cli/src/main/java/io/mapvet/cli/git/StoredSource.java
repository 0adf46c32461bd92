// SPDX-License-Identifier: Apache-2.0
package io.mapvet.cli.git;

import io.mapvet.frontend.SourceInput;
import io.mapvet.store.Digest;
import java.io.IOException;

/**
 * A source with a name for its content.
 *
 * @param source the source
 * @param id git's name for the content: equal ids, equal contents
 */
public record StoredSource(SourceInput source, String id) {
  /** A file of the work tree; what cannot be read has a name of its own. */
  static StoredSource of(SourceInput source) {
    SourceInput once = source.once();
    try {
      byte[] content = once.content().read();
      byte[] header = Digest.part("blob " + content.length);
      return new StoredSource(once, Digest.hex("SHA-1", header, content));
    } catch (IOException e) {
      return new StoredSource(source, "unreadable");
    }
  }
}
