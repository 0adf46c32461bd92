// SPDX-License-Identifier: Apache-2.0
// Runs `npm ci` when node_modules does not match package-lock.json; otherwise does nothing, so that
// a second build needs neither time nor network.

import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import process from 'node:process';

const stamp = 'node_modules/.mapvet-lock';
const lock = readFileSync('package-lock.json', 'utf8');

if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== lock) {
  const npm = spawnSync('npm ci --ignore-scripts --no-audit --no-fund --loglevel=error',
      { shell: true, stdio: 'inherit' });
  if (npm.status !== 0) {
    console.error('The tests validate SARIF and CI files with npm packages, and `npm ci` in test-fixtures failed'
        + ' (see above). It needs Node.js 18 or newer with npm, and the npm registry or a filled cache.');
    process.exit(1);
  }
  // All that the package's own install script would do.
  chmodSync(createRequire(import.meta.url)('@microsoft/sarif-multitool'), 0o755);
  writeFileSync(stamp, lock);
}
