#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
#
# What the language server costs while one types: from an edit of a file of 1,000 lines to the diagnostics, and its
# memory, in relation to a full scan of the same workspace, lucene-core 9.12.0 (260,000 lines).
#
#   editing.sh [EDITS]     default 6
#
# Needs Node.js and Linux. Downloads the library with Maven. See common.sh for the environment.

. "$(dirname "${BASH_SOURCE[0]}")/common.sh"

arguments "${1:-}" 6
build_mapvet
artifact org.apache.lucene:lucene-core:9.12.0:jar:sources
unpack lucene-core 9.12.0
node "$here/editing.mjs" "$root/mapvet" "$work/lucene-core" \
  "$work/lucene-core/org/apache/lucene/search/IndexSearcher.java" "$runs"
