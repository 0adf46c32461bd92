// SPDX-License-Identifier: Apache-2.0
// The printer holds the monitor of the page that it has taken out; the writer, which adds to it after
// it was given away, holds no lock.
package fixtures.unguardedsharedmap;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

public class LinesGivenEarlyBad {
  private final BlockingQueue<List<String>> pages = new LinkedBlockingQueue<>();

  void write(String line) {
    List<String> lines = new ArrayList<>(); // expect: warning InconsistentMapLocking
    pages.add(lines);
    lines.add(line); // race
  }

  String print() throws InterruptedException {
    List<String> page = pages.take();
    synchronized (page) {
      return String.join(" ", page); // race
    }
  }

  public static void main(String[] args) throws InterruptedException {
    LinesGivenEarlyBad writer = new LinesGivenEarlyBad();
    new Thread(() -> writer.write("once upon a time")).start();
    System.out.println(writer.print());
  }
}
