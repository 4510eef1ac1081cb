import type { Article } from '../../reading/article';
import { registerLanguage } from '../../reading/languages/registry';
import { missingLanguages } from '../../reading/neighbourhood';
import { send } from '../browser-seam';
import { shelved } from '../language-shelf';

/**
 * Sees to it that the languages of an article are at hand. Where the background cannot load one, the article is read
 * without it, and the next article that takes it asks again.
 */
export async function loadLanguages(article: Article): Promise<void> {
  if (missingLanguages(article).length === 0) return;
  // A reader before this one may have had them loaded.
  shelved().forEach(registerLanguage);
  const languages = missingLanguages(article);
  if (languages.length === 0) return;
  await send('background/languages', { languages });
  shelved().forEach(registerLanguage);
}
