// SPDX-License-Identifier: Apache-2.0
/**
 * The language server. Three kinds of thread meet here, and each piece of state belongs to one:
 *
 * <ul>
 *   <li>the reader of messages keeps {@link io.mapvet.lsp.EditorState}, what the editor has told;
 *   <li>one worker ({@link io.mapvet.lsp.Rounds}) has {@link io.mapvet.lsp.Workspace} and all below
 *       it to itself: it reads, lowers and analyses;
 *   <li>what is found goes back as immutable {@link io.mapvet.lsp.FileView}s, from which requests
 *       are answered without waiting for the worker.
 * </ul>
 */
package io.mapvet.lsp;
