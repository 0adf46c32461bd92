// SPDX-License-Identifier: Apache-2.0
package io.netty.channel;

/** As much of the type as the fixtures need. */
public interface Channel {}
