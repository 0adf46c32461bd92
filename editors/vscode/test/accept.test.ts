// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withReason } from '../src/accept';

test('the reason goes behind the arguments', async () => {
  assert.deepEqual(await withReason(['file', 'finding'], async () => ' one thread only '), [
    'file',
    'finding',
    'one thread only',
  ]);
});

test('without a reason nothing is accepted', async () => {
  assert.equal(await withReason(['file', 'finding'], async () => undefined), undefined);
  assert.equal(await withReason(['file', 'finding'], async () => '  '), undefined);
});
