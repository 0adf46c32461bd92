// SPDX-License-Identifier: Apache-2.0
package io.grpc;

/** As much of the type as the fixtures need. */
public abstract class ClientCall<Q, A> {}
