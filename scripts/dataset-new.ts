import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The text of a new announcement file: every field that a person has to fill in, with `…` where words belong. */
export function scaffold(date: string, slug: string, today: string): string {
  return `{
  "$schema": "../schema/announcement.schema.json",
  "id": "${date}-${slug}",
  "date": "${date}",
  "issuer": "cac",
  "campaign": "${slug}",
  "title": {"zh": "…", "en": "…"},
  "period": {"from": null, "to": "${date}"},
  "sources": {
    "cac": {"rank": "official", "publisher": "CAC", "title": "…", "date": "${date}", "language": "zh", "url": "https://www.cac.gov.cn/", "retrieved": "${today}", "archive": null, "carriesNotice": true}
  },
  "figures": [
    {
      "id": "items-cleared",
      "value": 0, "qualifier": "exact", "original": "…",
      "object": "items", "action": "cleared", "facets": [],
      "sources": [
        {"source": "cac", "phrase": "…"}
      ],
      "confidence": "high"
    }
  ]
}
`;
}

/** `npm run dataset:new -- 2026-12-01 slug` writes the file, and refuses to write over one that is there. */
async function main([date, slug]: readonly string[]): Promise<void> {
  if (!date || !slug || !/^\d{4}-\d{2}(-\d{2})?$/.test(date) || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug)) {
    console.error('Usage: npm run dataset:new -- 2026-12-01 slug-in-lower-case');
    process.exitCode = 1;
    return;
  }
  const folder = join(fileURLToPath(new URL('..', import.meta.url)), 'assets', 'dataset', 'announcements');
  const path = join(folder, `${date}-${slug}.json`);
  await writeFile(path, scaffold(date, slug, new Date().toISOString().slice(0, 10)), { flag: 'wx' });
  console.log(`${path}\nFill it in (docs/dataset.md says how), then run: npm run dataset`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main(process.argv.slice(2));
