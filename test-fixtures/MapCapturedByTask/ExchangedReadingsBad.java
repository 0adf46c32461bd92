// SPDX-License-Identifier: Apache-2.0
// The filler does not take the list that it gets: it fills on the one that the drainer has got.
package fixtures.mapcapturedbytask;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Exchanger;

public class ExchangedReadingsBad {
  private final Exchanger<List<Double>> exchanger = new Exchanger<>();

  void fill() throws InterruptedException {
    List<Double> current = new ArrayList<>(); // expect: warning MapCapturedByTask
    while (true) {
      current.add(Math.random()); // race
      if (current.size() >= 100) { // race
        exchanger.exchange(current);
      }
    }
  }

  void drain() throws InterruptedException {
    List<Double> current = new ArrayList<>();
    while (true) {
      current = exchanger.exchange(current);
      double sum = 0;
      for (double reading : current) { // race
        sum += reading;
      }
      System.out.println(sum / current.size()); // race
      current.clear(); // race
    }
  }

  public static void main(String[] args) {
    ExchangedReadingsBad readings = new ExchangedReadingsBad();
    new Thread(() -> {
      try {
        readings.fill();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }).start();
    new Thread(() -> {
      try {
        readings.drain();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }).start();
  }
}
