// SPDX-License-Identifier: Apache-2.0
// Each request has a resource of its own, but the bean that all of them are given is one for the
// application.
package fixtures.unguardedsharedmap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import java.util.HashMap;
import java.util.Map;

public class SharedInRequestBad {
  @Inject Errors errors;

  @POST
  public String check(String mail) {
    if (mail.isBlank()) {
      errors.reject("mail", "is missing");
    }
    return errors.toString();
  }

  @ApplicationScoped
  public static class Errors {
    private final Map<String, String> byField = // expect: warning UnguardedSharedMap
        new HashMap<>();

    void reject(String field, String message) {
      byField.put(field, message); // race
    }

    @Override
    public String toString() {
      return byField.toString(); // race
    }
  }
}
