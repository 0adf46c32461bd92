// SPDX-License-Identifier: Apache-2.0
package okhttp3;

import java.io.IOException;

/** As much of the type as the fixtures need. */
public interface Callback {
  void onResponse(Call call, Response response);

  void onFailure(Call call, IOException e);
}
