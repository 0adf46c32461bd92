// SPDX-License-Identifier: Apache-2.0
/**
 * Which threads reach which map under which locks, answered once for every rule.
 *
 * <p>Every method is interpreted once, bottom-up over the call graph, into a {@link
 * io.mapvet.analysis.Summary}: what it touches, under which locks, what it starts and waits for. A
 * summary speaks of its method's inputs; a call replaces them by the caller's values (the way
 * RacerD composes summaries, Blackshear et al., OOPSLA 2018). {@link io.mapvet.analysis.Clients}
 * then calls every method nobody else calls, as an unknown client would, and gathers the accesses
 * per map.
 */
package io.mapvet.analysis;
