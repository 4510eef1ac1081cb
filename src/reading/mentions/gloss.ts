import type { Cue } from '../cues/cue';
import { idsOf } from '../cues/tagging';
import type { SentenceReading } from './sentence-reading';

/**
 * 抖音(TikTok), "Douyin (TikTok)", 105アプリに違反、TikTokも: whether a foreign name only explains the Chinese one before it,
 * or is one more of what is counted, named last. Neither acts.
 */
export function isGloss(text: string, { start, end }: Cue, { cues, quantities }: SentenceReading): boolean {
  if (/[(（]/.test(text.charAt(start - 1)) && /[)）]/.test(text.charAt(end))) {
    const bracket = start - 1;
    return cues.some(
      (cue) => cue.end <= bracket && bracket - cue.end <= 1 && idsOf(cue, 'agency').includes('platforms'),
    );
  }
  return oneMore.test(text.slice(end, end + 4)) && quantities.some((quantity) => quantity.end <= start);
}

/** "Also", behind a name that ends its line. */
const oneMore = /^[も도]\s*(?:[。\n]|$)/;
