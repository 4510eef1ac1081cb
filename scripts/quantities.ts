import { readFileSync } from 'node:fs';
import { languageOfTag } from '../src/reading/languages/language';
import { readQuantities } from '../src/reading/quantities/read-quantities';

/** Prints the quantities of each file (`-`: standard input) as one JSON line: `[{start,end,value,low,high,kind}]`. No upper end is `null`. */
function main(args: readonly string[]): number {
  const at = args.indexOf('--lang');
  const language = languageOfTag(at >= 0 ? (args[at + 1] ?? '') : 'en');
  const files = args.filter((_, index) => at < 0 || (index !== at && index !== at + 1));
  if (!language || files.length === 0) {
    process.stderr.write('Usage: quantities --lang LANGUAGE FILE…\n');
    return 2;
  }
  for (const file of files) {
    const text = readFileSync(file === '-' ? 0 : file, 'utf8');
    const found = readQuantities(text, language);
    process.stdout.write(
      `${JSON.stringify(found.map(({ start, end, value, low, high }) => ({ start, end, value, low, high })))}\n`,
    );
  }
  return 0;
}

process.exitCode = main(process.argv.slice(2));
