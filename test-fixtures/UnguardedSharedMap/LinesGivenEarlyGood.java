// SPDX-License-Identifier: Apache-2.0
// The page is the list that the writer has made, so both hold the same monitor.
package fixtures.unguardedsharedmap;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

public class LinesGivenEarlyGood {
  private final BlockingQueue<List<String>> pages = new LinkedBlockingQueue<>();

  void write(String line) {
    List<String> lines = new ArrayList<>();
    pages.add(lines);
    synchronized (lines) {
      lines.add(line);
    }
  }

  String print() throws InterruptedException {
    List<String> page = pages.take();
    synchronized (page) {
      return String.join(" ", page);
    }
  }

  public static void main(String[] args) throws InterruptedException {
    LinesGivenEarlyGood writer = new LinesGivenEarlyGood();
    new Thread(() -> writer.write("once upon a time")).start();
    System.out.println(writer.print());
  }
}
