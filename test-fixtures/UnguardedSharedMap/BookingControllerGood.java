// SPDX-License-Identifier: Apache-2.0
// The service's map is a synchronized wrapper, and the list is a toArray under the wrapper's monitor.
package fixtures.unguardedsharedmap;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

public class BookingControllerGood {
  public record Booking(String id, String guest) {}

  @Service
  public static class Bookings {
    private final Map<String, Booking> all = Collections.synchronizedMap(new LinkedHashMap<>());

    Booking save(Booking booking) {
      all.put(booking.id(), booking);
      return booking;
    }

    List<Booking> list() {
      return Arrays.asList(all.values().toArray(new Booking[0]));
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
