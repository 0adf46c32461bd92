// SPDX-License-Identifier: Apache-2.0
/**
 * Edits of the source that remove a finding and provably keep what the program does. One class for
 * each kind of edit; each gives none unless its proof holds. The proof is made over the IR, the
 * text only tells what to replace.
 */
package io.mapvet.fix;
