// SPDX-License-Identifier: Apache-2.0
// Spring makes one controller and one service, and calls the handlers on the threads of the container:
// two POSTs put into the service's final LinkedHashMap at once. Final makes the reference safe only.
package fixtures.unguardedsharedmap;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

public class BookingControllerBad {
  public record Booking(String id, String guest) {}

  @Service
  public static class Bookings {
    private final Map<String, Booking> all = new LinkedHashMap<>(); // expect: error UnguardedSharedMap

    Booking save(Booking booking) {
      all.put(booking.id(), booking); // race
      return booking;
    }

    List<Booking> list() {
      return Arrays.asList(all.values().toArray(new Booking[0])); // race
    }
  }

  @RestController
  public static class BookingApi {
    private final Bookings bookings;

    public BookingApi(Bookings bookings) {
      this.bookings = bookings;
    }

    @PostMapping("/bookings")
    public Booking book(String id, String guest) {
      return bookings.save(new Booking(id, guest));
    }

    @GetMapping("/bookings")
    public List<Booking> bookings() {
      return bookings.list();
    }
  }
}
