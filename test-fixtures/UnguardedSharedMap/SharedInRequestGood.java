// SPDX-License-Identifier: Apache-2.0
// The bean that a resource is given is made for it, and the resource for its request.
package fixtures.unguardedsharedmap;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import java.util.HashMap;
import java.util.Map;

public class SharedInRequestGood {
  @Inject Errors errors;

  @POST
  public String check(String mail) {
    if (mail.isBlank()) {
      errors.reject("mail", "is missing");
    }
    return errors.toString();
  }

  @Dependent
  public static class Errors {
    private final Map<String, String> byField = new HashMap<>();

    void reject(String field, String message) {
      byField.put(field, message);
    }

    @Override
    public String toString() {
      return byField.toString();
    }
  }
}
