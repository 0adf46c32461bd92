#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
#
# What the language server costs while one types: from an edit of a file of 1,000 lines to the diagnostics, and its
# memory, in relation to a full scan of the same workspace, lucene-core 9.12.0 (260,000 lines). And how long it takes
# from its start to the diagnostics, without and with what an earlier server has kept.
#
#   editing.sh [EDITS [PAUSE]]     default 6, and no pause
#
# PAUSE are the seconds from the first findings to the first edit. In them the server rehearses.
#
# Needs Node.js and Linux. Downloads the library with Maven. See common.sh for the environment.

. "$(dirname "${BASH_SOURCE[0]}")/common.sh"

arguments "${1:-}" 6
build_mapvet
artifact org.apache.lucene:lucene-core:9.12.0:jar:sources
unpack lucene-core 9.12.0
rm -rf "${work:?}/editing.cache"
node "$here/editing.mjs" "$root/mapvet" "$work/lucene-core" \
  "$work/lucene-core/org/apache/lucene/search/IndexSearcher.java" "$runs" "$work/editing.cache" "${2:-0}"
