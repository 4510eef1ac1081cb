import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { mixedText } from './mixed-text';

const passes = 9;
/** The optimising compilers go on for some seconds. */
const warmUps = 12;

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

/** Each group in a process of its own, where its members take turns: what is compared must meet the same machine. */
const groups: readonly (readonly Subject[])[] = [
  ['plain pattern'],
  ['bare scan for the names', 'gate'],
  ['whole reading, one sentence on the regulator'],
  ['whole reading, the regulator named everywhere'],
];

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

/** Megabytes a second of each reader over a megabyte of mixed text: the median pass, by processor time, so that neighbours do not count. */
async function measure(group: readonly Subject[]): Promise<number[]> {
  const text = mixedText(1_000_000)
    .map(([, paragraph]) => paragraph)
    .join('\n');
  const bytes = Buffer.byteLength(text);
  const readers = await Promise.all(group.map(async (subject) => ({ read: await subjects[subject](), times: [0] })));
  for (let pass = 0; pass < warmUps + passes; pass++) {
    for (const { read, times } of readers) {
      const before = process.cpuUsage();
      read(text);
      const { user, system } = process.cpuUsage(before);
      if (pass === warmUps) times.length = 0;
      times.push(user + system);
    }
  }
  return readers.map(({ times }) => bytes / (times.sort((a, b) => a - b)[Math.floor(passes / 2)] ?? 1));
}

const [, script = '', only] = process.argv;
if (only) {
  process.stdout.write(JSON.stringify(await measure(groups[Number(only)] ?? [])));
} else {
  const rates = groups.flatMap((group, position) => {
    const output = execFileSync(
      process.execPath,
      ['--import', 'tsx', fileURLToPath(`file://${script}`), String(position)],
      { encoding: 'utf8' },
    );
    const measured = JSON.parse(output) as number[];
    return group.map((name, member) => ({ name, rate: measured[member] ?? 0 }));
  });
  const plain = rates[0]?.rate ?? 1;
  process.stdout.write('| reader | MB/s | plain pattern is × faster |\n| --- | --- | --- |\n');
  for (const { name, rate } of rates) {
    process.stdout.write(`| ${name} | ${rate.toPrecision(3)} | ${(plain / rate).toPrecision(3)} |\n`);
  }
}
