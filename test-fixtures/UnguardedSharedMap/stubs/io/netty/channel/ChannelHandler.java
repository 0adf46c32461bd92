// SPDX-License-Identifier: Apache-2.0
package io.netty.channel;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** As much of the type as the fixtures need. */
public interface ChannelHandler {
  @Retention(RetentionPolicy.RUNTIME)
  @interface Sharable {}
}
