/** A page to measure on: the same bytes in every run. */
export interface MadeUpPage {
  readonly name: string;
  readonly html: string;
  /** Whether the extension has something to paint there. */
  readonly namesRegulator: boolean;
  readonly isLive: boolean;
}

/** Mulberry32: small, and the same numbers on every machine. */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const WORDS = [
  'the harbour and its cranes were quiet while people waited for news about prices of fish and bread in the old town',
  'le port et ses grues étaient calmes pendant que les gens attendaient des nouvelles du prix du pain en ville',
  'der Hafen lag still und die Leute warteten auf Nachrichten über die Preise von Fisch und Brot in der Stadt',
  'порт был тих и люди ждали новостей о ценах на рыбу и хлеб в старом городе у моря',
  'el puerto estaba en calma y la gente esperaba noticias sobre los precios del pescado y del pan',
  'pelabuhan itu sepi dan orang menunggu kabar tentang harga ikan dan roti di kota lama',
].map((sentence) => sentence.split(' '));

const LEAD = `<h1>Regulator deletes 1.4 million posts</h1>
<p>The Cyberspace Administration of China (CAC) said on Friday, May 26, 2023 that it had deleted <b>1.4 million</b> posts in a
two-month campaign and closed 67,000 accounts between March 10 and May 22.</p>
<p>Of the 67,000 accounts, nearly 8,000 had spread rumours, the CAC said. Some 930,000 other accounts received lighter penalties.</p>`;

const PLAIN_LEAD = LEAD.replaceAll(
  'Cyberspace Administration of China (CAC)',
  'Harbour Office of the Old Town',
).replaceAll('the CAC', 'the office');

function paragraphs(
  random: () => number,
  characters: number,
  languages: number,
  numberEvery: number,
  spans: boolean,
): string {
  const parts: string[] = [];
  for (let length = 0; length < characters; ) {
    const words = WORDS[Math.floor(random() * languages)] ?? [];
    const sentence: string[] = [];
    for (let count = 0; count < 40; count += 1) {
      const word = words[Math.floor(random() * words.length)] ?? '';
      const isNumber = random() * numberEvery < 1;
      sentence.push(
        isNumber
          ? Math.floor(random() * 900_000).toLocaleString('en')
          : spans && count % 6 === 0
            ? `<i>${word}</i>`
            : word,
      );
    }
    const text = sentence.join(' ');
    length += text.length;
    parts.push(`<p>${text}.</p>`);
  }
  return parts.join('\n');
}

function page(name: string, body: string, namesRegulator = true, isLive = false): MadeUpPage {
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${name}</title></head><body><article>${body}</article></body></html>`;
  return { name, html, namesRegulator, isLive };
}

/** The kinds of page that the goals in `docs/performance.md` speak of. */
export function madeUpPages(): MadeUpPage[] {
  const ordinary = paragraphs(numbersFrom(1), 8_500, 1, 4, true);
  return [
    page('no regulator', PLAIN_LEAD + ordinary, false),
    page('ordinary', LEAD + ordinary),
    page('100 KB', LEAD + paragraphs(numbersFrom(2), 100_000, 6, 30, false)),
    page('5 MB', LEAD + paragraphs(numbersFrom(3), 4_800_000, 6, 30, true)),
    page('live', LEAD + ordinary, true, true),
  ];
}
