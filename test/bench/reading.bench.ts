import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { mixedText } from './mixed-text';

const passes = 7;
const warmUps = 3;

/** What is measured over the mixed text, each in a process of its own; each is loaded only there. */
const subjects = {
  'plain pattern': async () => {
    const pattern = /\d+(?:[.,]\d+)*(?:\s(?:thousand|million|billion))?/g;
    return (text: string) => void [...text.matchAll(pattern)].length;
  },
  'bare scan for the names': async () => {
    const { gatePattern } = await import('../../src/reading/gate');
    return (text: string) => void [...text.matchAll(gatePattern)].length;
  },
  gate: async () => {
    const { passesGate } = await import('../../src/reading/gate');
    return (text: string) => void passesGate(text);
  },
  'whole reading, one sentence on the regulator': async () => await reading(1),
  'whole reading, the regulator named everywhere': async () => await reading(40),
};

type Subject = keyof typeof subjects;

const sentence = 'The Cyberspace Administration of China closed 67,000 accounts.';

/** Reads the mixed text with a sentence on the regulator set in, evenly, so many times. */
async function reading(times: number): Promise<(text: string) => void> {
  const { readArticle } = await import('../../src/reading/read-article');
  const { articleFromText } = await import('../../src/reading/article-from-text');
  const { compileIndex } = await import('../../src/figures/compile');
  const { loadDataset } = await import('../../scripts/dataset-files');
  const index = compileIndex(await loadDataset(fileURLToPath(new URL('../../assets/dataset', import.meta.url))));
  return (text) => {
    const lines = text.split('\n');
    const step = Math.ceil(lines.length / times);
    for (let i = 0; i < lines.length; i += step) lines[i] = `${sentence} ${lines[i]}`;
    readArticle(articleFromText(lines.join('\n')), index);
  };
}

/** Megabytes a second over a megabyte of mixed text: the median pass, by processor time, so that neighbours do not count. */
async function measure(subject: Subject): Promise<number> {
  const text = mixedText(1_000_000)
    .map(([, paragraph]) => paragraph)
    .join('\n');
  const bytes = Buffer.byteLength(text);
  const read = await subjects[subject]();
  const times: number[] = [];
  for (let pass = 0; pass < warmUps + passes; pass++) {
    const before = process.cpuUsage();
    read(text);
    const { user, system } = process.cpuUsage(before);
    if (pass >= warmUps) times.push(user + system);
  }
  times.sort((a, b) => a - b);
  return bytes / (times[Math.floor(passes / 2)] ?? 1);
}

const [, script = '', only] = process.argv;
if (only) {
  process.stdout.write(String(await measure(only as Subject)));
} else {
  const names = Object.keys(subjects) as Subject[];
  const rates = names.map((name) => {
    const output = execFileSync(process.execPath, ['--import', 'tsx', fileURLToPath(`file://${script}`), name], {
      encoding: 'utf8',
    });
    return { name, rate: Number(output) };
  });
  const plain = rates[0]?.rate ?? 1;
  process.stdout.write('| reader | MB/s | plain pattern is × faster |\n| --- | --- | --- |\n');
  for (const { name, rate } of rates) {
    process.stdout.write(`| ${name} | ${rate.toPrecision(3)} | ${(plain / rate).toPrecision(3)} |\n`);
  }
}
