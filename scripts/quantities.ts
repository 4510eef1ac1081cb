import { readFileSync } from 'node:fs';
import { languageIds, languageOfTag } from '../src/reading/languages/language';
import { readQuantities } from '../src/reading/quantities/read-quantities';

const usage = `Usage: quantities --lang LANGUAGE FILE…
Prints the quantities of each file (-: standard input), one line of JSON a file: [{start,end,value,low,high}].
Offsets are UTF-16 code units of the file's text; a quantity without an upper end has the high end null.
Languages: ${languageIds.join(' ')}, or any tag of them (zh-Hant, pt-BR, ms). Without --lang: en.
`;

/** Writes the quantities of each file. Ends with 2 where it was called wrongly, with 1 where a file cannot be read. */
function main(args: readonly string[]): number {
  if (args.includes('--help') || args.includes('-h')) {
    process.stdout.write(usage);
    return 0;
  }
  const at = args.indexOf('--lang');
  const tag = at < 0 ? 'en' : (args[at + 1] ?? '');
  const language = languageOfTag(tag);
  const files = args.filter((_, index) => at < 0 || (index !== at && index !== at + 1));
  if (!language) return refuse(`The language "${tag}" is not one that we read.\n${usage}`, 2);
  if (files.length === 0) return refuse(usage, 2);
  for (const file of files) {
    let text: string;
    try {
      text = readFileSync(file === '-' ? 0 : file, 'utf8');
    } catch (error) {
      return refuse(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}\n`, 1);
    }
    const found = readQuantities(text, language);
    process.stdout.write(
      `${JSON.stringify(found.map(({ start, end, value, low, high }) => ({ start, end, value, low, high })))}\n`,
    );
  }
  return 0;
}

function refuse(message: string, code: number): number {
  process.stderr.write(message);
  return code;
}

process.exitCode = main(process.argv.slice(2));
