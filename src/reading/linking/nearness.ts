import type { IndexedFigure } from '../../figures/dataset-index';

/** How near what an article says is to what was announced. `looser`: usual in translation, no error; `apart`: something else. */
export type Nearness = 'same' | 'looser' | 'apart' | 'unsaid';

const looserObjects = pairs(
  'items posts, items videos, items messages, items cases, items links, items topics, posts videos, websites platforms, websites apps, websites channels, websites companies, platforms companies, platforms apps, platforms services, apps mini-programs, apps services, apps ai-products, services ai-products, services algorithms, services models, accounts livestreamers, accounts groups, accounts shops, accounts channels, people livestreamers, people companies, livestreamers livestream-rooms, leads reports, leads cases, reports cases, goods items, goods shops, links items, topics items, keywords items, topics groups, channels websites, channels livestream-rooms, penalties cases, facts cases, facts penalties, companies shops, groups topics, groups channels, groups items, other accounts, other websites, other items, platforms other, personal-data items, penalties websites, penalties platforms, notices campaigns, cases personal-data, people personal-data, videos personal-data, posts personal-data, services personal-data, cases items',
);

/** Looser words in one direction only: "pages" and "sites" on a platform are accounts of it, but accounts are no sites. */
const looserClaims = pairs('websites accounts');

const looserActions = pairs(
  'deleted cleared, deleted blocked, cleared blocked, deleted closed, cleared closed, blocked closed, removed-from-stores deleted, removed-from-stores closed, removed-from-stores cleared, removed-from-stores blocked, removed-from-stores cancelled, dealt-with penalised, dealt-with handled, dealt-with warned, dealt-with summoned, dealt-with restricted, dealt-with cleared, handled received, handled verified, handled fed-back, received verified, cancelled closed, cancelled deleted, suspended restricted, suspended blocked, suspended demonetised, penalised fined, penalised warned, penalised suspended, penalised restricted, penalised demonetised, dealt-with named, dealt-with ordered-to-rectify, ordered-to-rectify warned, ordered-to-rectify summoned, dealt-with fined, dealt-with demonetised, dealt-with blacklisted, blacklisted closed, blacklisted blocked, found named, found verified, named warned, found investigated, investigated dealt-with, referred investigated, detained investigated, registered carried-out, found inspected, warned summoned, carried-out dealt-with, closed penalised, dealt-with found, penalised verified, inspected investigated, inspected dealt-with, named dealt-with, referred handled, cleared dealt-with, deleted suspended',
);

/** Actions that end a thing; those that cost something or stop it for a time; those that leave it as it is. */
const final = words('closed deleted cancelled blocked removed-from-stores blacklisted detained');
const hard = words('suspended fined investigated');
const soft = words('dealt-with penalised summoned warned named ordered-to-rectify inspected handled received verified');

/** Claims that are harder than what was announced, and are no news. */
const tolerated = pairs(
  'investigated dealt-with, investigated inspected, fined dealt-with, fined penalised, fined warned, suspended penalised',
);

/** Other claims that say more, or something else, than was announced. */
const misstated = pairs(
  'closed demonetised, closed investigated, closed fined, detained investigated, penalised received, closed removed-from-stores',
);

/** Things that the press takes for one another although they are not the same, and that readers should be told of. */
const mistaken = pairs(
  'accounts items, accounts posts, accounts videos, items accounts, posts accounts, videos accounts, people accounts, comments items, websites links, websites accounts, accounts websites, websites apps, apps websites, reports items, accounts livestream-rooms, people websites, companies websites, accounts apps, apps accounts, accounts links',
);

/** Objects of which "deleted" or "removed" says no more than "dealt with". */
const deletable: ReadonlySet<string> = new Set([
  'items',
  'posts',
  'comments',
  'videos',
  'links',
  'reports',
  'topics',
  'keywords',
  'goods',
]);

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

/** Pairs of words, the second ones by the first. */
type Pairs = ReadonlyMap<string, ReadonlySet<string>>;

function pairs(list: string): Pairs {
  const byFirst = new Map<string, Set<string>>();
  for (const pair of list.split(', ')) {
    const [first = '', second = ''] = pair.split(' ');
    byFirst.set(first, (byFirst.get(first) ?? new Set()).add(second));
  }
  return byFirst;
}

/** What was asked last of objects: a count is weighed against many figures one after another. */
let askedObjects: readonly string[] = [];
let objectAnswers = new Map<string, Nearness>();

/** How near the objects that an article may mean are to the announced one. */
export function objectNearness(claimed: readonly string[], announced: string): Nearness {
  if (claimed.length === 0) return 'unsaid';
  if (claimed !== askedObjects) {
    askedObjects = claimed;
    objectAnswers = new Map();
  }
  const known = objectAnswers.get(announced);
  if (known !== undefined) return known;
  const answer = nearnessOfObjects(claimed, announced);
  objectAnswers.set(announced, answer);
  return answer;
}

function nearnessOfObjects(claimed: readonly string[], announced: string): Nearness {
  if (claimed.includes('any') || claimed.includes('audience')) return 'unsaid';
  if (claimed.includes(announced)) return 'same';
  if (claimed.some((each) => isPair(looserObjects, each, announced) || looserClaims.get(each)?.has(announced)))
    return 'looser';
  return 'apart';
}

/** What an announcement says was done to a count: one action, and further ones where it names several in one count. */
type Announced = Pick<IndexedFigure, 'object' | 'action' | 'otherActions'>;

/** How near the actions that an article may mean are to those announced. */
export function actionNearness(claimed: readonly string[], { object, action, otherActions }: Announced): Nearness {
  if (claimed.every((each) => each === 'measure')) return 'unsaid';
  if (claimed.includes(action) || otherActions.some((other) => claimed.includes(other))) return 'same';
  if (action === 'other') return 'looser';
  const isUsual =
    areUsualFor(claimed, action, object) || otherActions.some((other) => areUsualFor(claimed, other, object));
  return isUsual ? 'looser' : 'apart';
}

/** Whether one of the claimed actions is another word for the announced one, and no harder. */
function areUsualFor(claimed: readonly string[], announced: string, object: string): boolean {
  return claimed.some((each) => isPair(looserActions, each, announced) && !isHarder(each, announced, object));
}

/** Words for what is posted, which translations use for one another. */
const content: ReadonlySet<string> = new Set(['items', 'posts', 'videos', 'messages']);

/** Whether the claimed and the announced objects are both words for what is posted. */
export function areContent(claimed: readonly string[], announced: string): boolean {
  return content.has(announced) && claimed.some((each) => content.has(each));
}

/** Whether a claimed object is one that readers should be told of. */
export function isMistaken(claimed: readonly string[], announced: string): boolean {
  return claimed.length > 0 && claimed.every((each) => mistaken.get(each)?.has(announced) === true);
}

/**
 * Whether the actions that an article may mean say more than was announced, so that readers should be told: "closed" where
 * 处置 (dealt with) was announced, "fined" where 约谈 (summoned for talks) was.
 */
export function isOverstated(claimed: readonly string[], announced: Announced): boolean {
  const { action, object } = announced;
  return actionNearness(claimed, announced) === 'apart' && claimed.some((each) => isHarder(each, action, object));
}

function isHarder(claimed: string, announced: string, object: string): boolean {
  if (deletable.has(object) && announced !== 'received') return false;
  if (misstated.get(claimed)?.has(announced)) return true;
  return (
    soft.has(announced) && (final.has(claimed) || hard.has(claimed)) && tolerated.get(claimed)?.has(announced) !== true
  );
}

function isPair(either: Pairs, a: string, b: string): boolean {
  return either.get(a)?.has(b) === true || either.get(b)?.has(a) === true;
}
