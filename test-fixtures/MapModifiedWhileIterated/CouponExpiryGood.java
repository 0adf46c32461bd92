// SPDX-License-Identifier: Apache-2.0
// removeIf of the entry set removes through the iterator.
package fixtures.mapmodifiedwhileiterated;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

public class CouponExpiryGood {
  private final Map<String, LocalDate> coupons = new HashMap<>();

  public void add(String code, LocalDate until) {
    coupons.put(code, until);
  }

  public void expire(LocalDate today) {
    coupons.entrySet().removeIf(coupon -> coupon.getValue().isBefore(today));
  }
}
