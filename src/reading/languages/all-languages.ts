import { cueWords } from '../cues/words';
import { languageIds } from './language';
import { grammars } from './numbers';
import { registerLanguage } from './registry';

// Imported for its effect, by all that do not run in a web page: every language is at hand.
for (const id of languageIds) registerLanguage({ id, numbers: grammars[id], cues: cueWords[id] });
