import type { DatasetIndex } from '../../figures/dataset-index';
import type { PageWording } from '../../messages';
import type { Reason } from '../../reading/link';
import type { MessageKey } from '../../ui/catalogues';
import type { Words } from '../../ui/words';

const FITS = {
  within: 'reason_value_within',
  rounded: 'reason_value_rounded',
  outside: 'reason_value_outside',
} as const satisfies Record<string, MessageKey>;

const MOST_RIVALS = 2;

function reasonInWords(reason: Reason, index: DatasetIndex, wording: PageWording, words: Words): string | null {
  switch (reason.kind) {
    case 'value':
      return words.text(FITS[reason.fit], { gap: words.percent(reason.off) });
    case 'cue':
      return withVerdict(words.text(`reason_cue_${reason.cue}`, { words: reason.words }), reason.agrees, words);
    case 'announced':
      return withVerdict(words.text('reason_announced', { date: words.date(reason.date) }), reason.agrees, words);
    case 'neighbours':
      return reason.mentions < 1 ? null : words.plural('reason_neighbours', reason.mentions);
    case 'rival': {
      const rival = index.figures.find(({ id }) => id === reason.figure);
      if (rival === undefined) return null;
      const object = wording.objects[rival.object] ?? rival.object;
      const action = wording.actions[rival.action] ?? rival.action;
      return words.text('reason_rival', {
        official: words.qualified(rival),
        counted: words.counted({ object, action }),
      });
    }
  }
}

function withVerdict(cue: string, agrees: boolean, words: Words): string {
  return words.text('reason_line', { cue, verdict: words.text(agrees ? 'reason_agrees' : 'reason_disagrees') });
}

/** Why a mention was linked as it was, one line each; of the rivals only the nearest. */
export function reasonsInWords(
  reasons: readonly Reason[],
  index: DatasetIndex,
  wording: PageWording,
  words: Words,
): string[] {
  const beyond = reasons.filter(({ kind }) => kind === 'rival').slice(MOST_RIVALS);
  return reasons
    .filter((reason) => !beyond.includes(reason))
    .flatMap((reason) => reasonInWords(reason, index, wording, words) ?? []);
}
