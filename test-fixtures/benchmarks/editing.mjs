// SPDX-License-Identifier: Apache-2.0
// Times a language server against a full scan: editing.mjs MAPVET DIRECTORY FILE EDITS CACHE [PAUSE]
// PAUSE are the seconds that a person looks at the first findings before typing; none if it is left out.
// The file gets a class with a race, on disk. An edit in its method takes the race away, the next adds it again, so that
// each has an answer; then others do the same with the whole class. 94 more edits of the method follow: by then the virtual
// machine has compiled what an edit runs.
// Scans and edits take turns, so that other work on the machine meets both: the mean of three scans is what counts.
// A second server is started on what the first has kept in CACHE, which must not exist.

import { execFileSync, spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';

const [mapvet, directory, file, edits, cache, pause = '0'] = process.argv.slice(2);
const text = readFileSync(file, 'utf8');
const method = (first) => `
class EditedMeanwhile {
  final java.util.Map<String, Integer> edited = new java.util.HashMap<>();
  void edit() { ${first} edited.put("", 2); }
}
`;
const race = method('new Thread(() -> edited.put("", 1)).start();');
const calm = method('edited.put("", 1);');

/** The peak of memory of a process that still runs, in MB. */
function peak(pid) {
  return Number(/VmHWM:\s*(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1]) / 1024;
}

/** The processor time of a process that still runs, in seconds, where the system counts hundredths. */
function processor(pid) {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ');
  return (Number(fields[11]) + Number(fields[12])) / 100;
}

/** What is alive in a virtual machine, in MB. */
function alive(pid) {
  const histogram = execFileSync('jcmd', [pid, 'GC.class_histogram'], { encoding: 'utf8', maxBuffer: 1 << 28 });
  return Number(/^Total\s+\d+\s+(\d+)/m.exec(histogram)[1]) / 2 ** 20;
}

function median(times) {
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)];
}

function scan() {
  return new Promise((resolve) => {
    const start = performance.now();
    const child = spawn(mapvet, ['scan', '--frontend', 'javaparser', '--fail-on', 'never', directory], { stdio: 'ignore' });
    let memory = 0;
    let time = 0;
    const meter = setInterval(() => {
      try {
        memory = peak(child.pid);
        time = processor(child.pid);
      } catch {
        clearInterval(meter);
      }
    }, 20);
    child.on('exit', () => {
      clearInterval(meter);
      resolve({ seconds: (performance.now() - start) / 1000, processor: time, memory });
    });
  });
}

/** A client that knows just enough. */
class Client {
  constructor() {
    const env = { ...process.env, XDG_CACHE_HOME: cache };
    this.child = spawn(mapvet, ['lsp'], { stdio: ['pipe', 'pipe', 'inherit'], env });
    this.buffer = Buffer.alloc(0);
    this.waiting = [];
    this.child.stdout.on('data', (chunk) => this.read(chunk));
  }

  read(chunk) {
    this.buffer = Buffer.concat([this.buffer, chunk]);
    for (;;) {
      const end = this.buffer.indexOf('\r\n\r\n');
      const length = end < 0 ? NaN : Number(/Content-Length: (\d+)/.exec(this.buffer.toString('latin1', 0, end))[1]);
      if (!(this.buffer.length >= end + 4 + length)) {
        return;
      }
      const message = JSON.parse(this.buffer.toString('utf8', end + 4, end + 4 + length));
      this.buffer = this.buffer.subarray(end + 4 + length);
      if (message.id !== undefined && message.method) {
        this.send({ id: message.id, result: null });
      }
      this.waiting = this.waiting.filter((waits) => !waits(message));
    }
  }

  send(message) {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    this.child.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  }

  until(reached) {
    return new Promise((resolve) => {
      this.waiting.push((message) => reached(message) && (resolve(message), true));
    });
  }
}

const uri = pathToFileURL(path.resolve(file)).href;
const isEdited = (message) =>
  message.method === 'textDocument/publishDiagnostics' &&
  message.params.uri === uri &&
  message.params.diagnostics.some((d) => d.message.includes("'edited'"));

function sleep(milliseconds) {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}

/** Until what was found is kept on disk. */
async function kept() {
  const entries = path.join(cache, 'mapvet', 'lsp');
  while (!existsSync(entries) || !readdirSync(entries).some((name) => !name.endsWith('.partial'))) {
    await sleep(20);
  }
}

const scans = [];

function mean(what) {
  return scans.reduce((sum, one) => sum + one[what], 0) / scans.length;
}

async function serve(rounds) {
  const start = performance.now();
  const client = new Client();
  client.send({
    id: 1,
    method: 'initialize',
    params: {
      processId: process.pid,
      capabilities: { window: { workDoneProgress: true } },
      workspaceFolders: [{ uri: pathToFileURL(path.resolve(directory)).href, name: 'root' }],
    },
  });
  await client.until((message) => message.id === 1);
  client.send({ method: 'initialized', params: {} });
  client.send({ method: 'textDocument/didOpen', params: { textDocument: { uri, languageId: 'java', version: 0, text: text + race } } });
  await client.until(isEdited);
  const first = (performance.now() - start) / 1000;
  await kept();
  await sleep(rounds > 0 ? Number(pause) * 1000 : 0);
  let version = 0;
  const edits = async (count, other) => {
    const times = [];
    const work = [];
    for (let i = 1; i <= count; i++) {
      const before = processor(client.child.pid);
      const begin = performance.now();
      version++;
      client.send({
        method: 'textDocument/didChange',
        params: { textDocument: { uri, version }, contentChanges: [{ text: i % 2 ? other : text + race }] },
      });
      await client.until(
        (message) => message.method === 'textDocument/publishDiagnostics' && message.params.uri === uri && isEdited(message) === !(i % 2));
      times.push((performance.now() - begin) / 1000);
      work.push(processor(client.child.pid) - before);
    }
    return { seconds: median(times), processor: median(work) };
  };
  const result = { first };
  if (rounds > 0) {
    result.inMethod = await edits(rounds, text + calm);
    scans.push(await scan());
    result.ofClass = await edits(rounds, text);
    scans.push(await scan());
    result.peak = peak(client.child.pid);
    result.alive = alive(client.child.pid);
    result.warm = await edits(94, text + calm);
    result.laterPeak = peak(client.child.pid);
    result.later = alive(client.child.pid);
  }
  client.child.stdin.end();
  return result;
}

writeFileSync(file, text + race);
scans.push(await scan());
const server = await serve(edits);
const next = await serve(0);
const whole = { seconds: mean('seconds'), processor: mean('processor'), memory: mean('memory') };
const edited = (what, { seconds, processor: work }) =>
  console.log(
    `${what} ${seconds.toFixed(2)} s, ${(seconds / whole.seconds).toFixed(3)} of a scan; ` +
      `processor ${work.toFixed(2)} s, ${(work / whole.processor).toFixed(3)}`,
  );
console.log(
  `full scan, mean of three  ${whole.seconds.toFixed(1)} s, processor ${whole.processor.toFixed(1)} s, ${whole.memory.toFixed(0)} MB`,
);
console.log(`server, first result      ${server.first.toFixed(1)} s`);
console.log(`the next server's         ${next.first.toFixed(1)} s, ${(next.first / server.first).toFixed(3)} of the first`);
edited('after an edit in a method', server.inMethod);
edited('after one of a class     ', server.ofClass);
edited('in a method, 94 later    ', server.warm);
console.log(`server, peak of memory    ${server.peak.toFixed(0)} MB, ${(server.peak / whole.memory).toFixed(2)} of a scan`);
console.log(`  94 edits later          ${server.laterPeak.toFixed(0)} MB, ${(server.laterPeak / whole.memory).toFixed(2)} of a scan`);
console.log(`alive in the server       ${server.alive.toFixed(0)} MB, 94 edits later ${server.later.toFixed(0)} MB`);
