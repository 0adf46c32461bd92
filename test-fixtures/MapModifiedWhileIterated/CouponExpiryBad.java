// SPDX-License-Identifier: Apache-2.0
// map.remove inside the for loop over the same HashMap: the next step of the hidden iterator throws
// ConcurrentModificationException (unless it happens to be the last but one).
package fixtures.mapmodifiedwhileiterated;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

public class CouponExpiryBad {
  private final Map<String, LocalDate> coupons = new HashMap<>(); // expect: error MapModifiedWhileIterated

  public void add(String code, LocalDate until) {
    coupons.put(code, until);
  }

  public void expire(LocalDate today) {
    for (Map.Entry<String, LocalDate> coupon : coupons.entrySet()) { // race
      if (coupon.getValue().isBefore(today)) {
        coupons.remove(coupon.getKey()); // race
      }
    }
  }
}
