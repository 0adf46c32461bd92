// SPDX-License-Identifier: Apache-2.0
// What a user does in VS Code: opens a racy file, has it fixed, saves it. The editor is code-server in a Chromium, with
// mapvet.vsix installed and nothing else.
//
//   browser.cjs [DIRECTORY]     where screenshots go; otherwise none are taken
//
// CHROMIUM   the browser; otherwise chromium of the PATH

const assert = require('node:assert/strict');
const { spawn, spawnSync } = require('node:child_process');
const { once } = require('node:events');
const { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } = require('node:fs');
const { tmpdir } = require('node:os');
const path = require('node:path');
const process = require('node:process');
const { setTimeout: sleep } = require('node:timers/promises');
const puppeteer = require('puppeteer-core');

const PATIENCE = 180_000;
const PROBLEMS = '.markers-panel';
const RACE = `import java.util.HashMap;
import java.util.Map;

class Counts {
  private final Map<String, Integer> counts = new HashMap<>();

  void count(String key) {
    new Thread(() -> counts.put(key, 1)).start();
    counts.put(key, 2);
  }
}
`;

const screenshots = process.argv[2];
const directory = mkdtempSync(path.join(tmpdir(), 'mapvet-vscode-'));
const root = path.join(directory, 'root');
const file = path.join(root, 'Counts.java');
const user = path.join(directory, 'user');
const dirs = ['--user-data-dir', user, '--extensions-dir', path.join(directory, 'extensions')];
const env = {
  ...process.env,
  XDG_CONFIG_HOME: path.join(directory, 'config'),
  XDG_CACHE_HOME: path.join(directory, 'cache'),
};

function prepare() {
  if (screenshots) {
    mkdirSync(screenshots, { recursive: true });
  }
  mkdirSync(root);
  writeFileSync(file, RACE);
  const broken = RACE.replace('void count', 'void half(int\n\n  void count');
  writeFileSync(path.join(root, 'Broken.java'), broken.replaceAll('Counts', 'Broken').replaceAll('counts', 'halves'));
  write('User', {
    'security.workspace.trust.enabled': false,
    'telemetry.telemetryLevel': 'off',
    'workbench.startupEditor': 'none',
  });
  write('Machine', { 'mapvet.command': path.resolve(__dirname, '../../../mapvet') });
  const extension = path.resolve(__dirname, '..', 'mapvet.vsix');
  const installed = spawnSync('code-server', [...dirs, '--install-extension', extension], { env, encoding: 'utf8' });
  assert.equal(installed.status, 0, installed.error?.message ?? installed.stderr);
}

function write(whose, settings) {
  mkdirSync(path.join(user, whose), { recursive: true });
  writeFileSync(path.join(user, whose, 'settings.json'), JSON.stringify(settings));
}

/** Starts the editor; gives its process and address. */
function serve() {
  const options = ['--auth', 'none', '--bind-addr', '127.0.0.1:0', '--disable-telemetry', '--disable-update-check'];
  const server = spawn('code-server', [...dirs, ...options], { env, stdio: ['ignore', 'pipe', 'inherit'], detached: true });
  return new Promise((resolve, reject) => {
    let said = '';
    server.stdout.on('data', (chunk) => {
      said += chunk;
      const address = /http:\/\/127\.0\.0\.1:\d+/.exec(said);
      if (address) {
        resolve({ server, address: address[0] });
      }
    });
    server.on('exit', () => reject(new Error(`code-server has ended: ${said}`)));
  });
}

async function session(page, address) {
  let shots = 0;
  const reached = async (what, selector, text, isThere = true) => {
    await page.waitForFunction(
      (inside, part, yes) =>
        [...document.querySelectorAll(inside)].some((element) => element.innerText.includes(part)) === yes,
      { timeout: PATIENCE },
      selector,
      text,
      isThere,
    );
    console.log(`${what}: yes`);
    shots++;
    if (screenshots) {
      await page.screenshot({ path: path.join(screenshots, `${shots}.png`) });
    }
  };
  const press = async (...keys) => {
    const held = keys.slice(0, -1);
    for (const key of held) {
      await page.keyboard.down(key);
    }
    await page.keyboard.press(keys.at(-1));
    for (const key of held.reverse()) {
      await page.keyboard.up(key);
    }
  };

  await page.goto(`${address}/?folder=${encodeURIComponent(root)}`);
  const entry = '.explorer-folders-view [aria-label^="Counts.java"]';
  await page.waitForSelector(entry, { timeout: PATIENCE });
  await page.click(entry, { count: 2 });
  await reached('the file is open', '.editor-instance .view-lines', 'Counts');
  await press('Control', 'Shift', 'KeyM');
  await reached('a race is shown', PROBLEMS, "HashMap 'counts' is written here");
  await reached('so is one in broken code', PROBLEMS, "HashMap 'halves' is written here");

  await page.click('.editor-instance .view-lines');
  await press('Control', 'Home');
  await press('F8');
  await page.waitForSelector('.marker-widget', { timeout: PATIENCE });
  await press('Control', 'Period');
  await reached('a fix is offered', '.action-widget', 'synchronizedMap');
  await press('Enter');
  await reached('the race is gone', PROBLEMS, "HashMap 'counts'", false);
  await press('Control', 'KeyS');
  const end = Date.now() + PATIENCE;
  while (!readFileSync(file, 'utf8').includes('Collections.synchronizedMap(new HashMap<>())')) {
    assert.ok(Date.now() < end, 'the file is saved');
    await sleep(100);
  }
  console.log('the file is saved: yes');
}

async function main() {
  prepare();
  const { server, address } = await serve();
  const exit = once(server, 'exit');
  const browser = await puppeteer.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    defaultViewport: { width: 1280, height: 800 },
  });
  try {
    await session(await browser.newPage(), address);
  } finally {
    await browser.close();
    process.kill(-server.pid);
    await exit;
    rmSync(directory, { recursive: true, force: true, maxRetries: 10, retryDelay: 500 });
  }
}

main().catch((failure) => {
  console.error(failure);
  process.exit(1);
});
