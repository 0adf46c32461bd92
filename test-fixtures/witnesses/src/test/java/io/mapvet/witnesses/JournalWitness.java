// SPDX-License-Identifier: Apache-2.0
package io.mapvet.witnesses;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ConcurrentModificationException;
import org.apache.activemq.store.kahadb.disk.journal.Journal;
import org.apache.activemq.store.kahadb.disk.journal.Location;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * ActiveMQ KahaDB 6.3.1, {@code Journal:703}, {@code fileMap}: MapWriteUnderReadLock, ERROR.
 *
 * <p>The first thread reserves files, as the compaction of acknowledgements does, and puts them
 * into the HashMap under two monitors. The second reads from a file that was removed, and prints
 * the map into its complaint when it has left the monitor. Instead of the IOException, which the
 * callers are made for, they get a ConcurrentModificationException.
 */
class JournalWitness {
  private static final int FILES = 1_000;

  private record Reading(Journal journal) implements Attempt {
    @Override
    public void first() {
      for (int i = 0; i < FILES; i++) {
        journal.reserveDataFile();
      }
    }

    @Override
    public void second() {
      Location removed = new Location(Integer.MAX_VALUE, 0);
      for (int i = 0; i < FILES; i++) {
        try {
          journal.read(removed);
        } catch (IOException expected) {
          // It says that the file is not there.
        }
      }
    }
  }

  @Test
  void theWrongExceptionIsThrown(@TempDir Path dir) throws Exception {
    Race.untilSeen(
        ConcurrentModificationException.class,
        () -> {
          Journal journal = new Journal();
          journal.setDirectory(dir.toFile());
          return new Reading(journal);
        });
  }
}
