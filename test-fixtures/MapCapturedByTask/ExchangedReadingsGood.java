// SPDX-License-Identifier: Apache-2.0
// Each goes on with the list that the other has given it: an exchanger gives it to nobody else.
package fixtures.mapcapturedbytask;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Exchanger;

public class ExchangedReadingsGood {
  private final Exchanger<List<Double>> exchanger = new Exchanger<>();

  void fill() throws InterruptedException {
    List<Double> current = new ArrayList<>();
    while (true) {
      current.add(Math.random());
      if (current.size() >= 100) {
        current = exchanger.exchange(current);
      }
    }
  }

  void drain() throws InterruptedException {
    List<Double> current = new ArrayList<>();
    while (true) {
      current = exchanger.exchange(current);
      double sum = 0;
      for (double reading : current) {
        sum += reading;
      }
      System.out.println(sum / current.size());
      current.clear();
    }
  }

  public static void main(String[] args) {
    ExchangedReadingsGood readings = new ExchangedReadingsGood();
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
