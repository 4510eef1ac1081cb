import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { mixedText } from './mixed-text';
import { type Peer, peers } from './quantity-peers';

const passes = 9;
const warmUps = 4;

/** Megabytes a second of one peer over the mixed text: the median pass, by processor time, so that neighbours do not count. */
async function measure(peer: Peer): Promise<{ rate: number; found: number }> {
  const text = mixedText(peer === 'recognizers-text' ? 60_000 : 1_000_000);
  const bytes = text.reduce((sum, [, paragraph]) => sum + Buffer.byteLength(paragraph), 0);
  const read = await peers[peer]();
  const times: number[] = [];
  let found = 0;
  for (let pass = 0; pass < warmUps + passes; pass++) {
    found = 0;
    const before = process.cpuUsage();
    for (const [language, paragraph] of text) found += read(paragraph, language);
    const { user, system } = process.cpuUsage(before);
    if (pass >= warmUps) times.push(user + system);
  }
  times.sort((a, b) => a - b);
  return { rate: bytes / (times[Math.floor(passes / 2)] ?? 1), found: (found / bytes) * 1000 };
}

const [, script = '', only] = process.argv;
if (only) {
  process.stdout.write(JSON.stringify(await measure(only as Peer)));
} else {
  const names = Object.keys(peers) as Peer[];
  // Each peer in a process of its own: together they slow each other.
  const rows = names.map((name) => {
    const output = execFileSync(process.execPath, ['--import', 'tsx', fileURLToPath(`file://${script}`), name], {
      encoding: 'utf8',
    });
    return { name, ...(JSON.parse(output) as { rate: number; found: number }) };
  });
  const base = rows.find(({ name }) => name === 'recognizers-text')?.rate ?? 1;
  process.stdout.write('| reader | MB/s | × Recognizers-Text | numbers a kB |\n| --- | --- | --- | --- |\n');
  for (const { name, rate, found } of rows)
    process.stdout.write(
      `| ${name} | ${rate.toPrecision(3)} | ${(rate / base).toPrecision(3)} | ${found.toFixed(1)} |\n`,
    );
}
