/** A label by interface language (BCP 47); `en` is always there and is the fallback. */
export type Labels = Readonly<Record<string, string>> & { readonly en: string };

/** One controlled word of `assets/dataset/vocabulary.json`, with the Chinese terms behind it. */
export interface Term {
  readonly id: string;
  readonly chinese: readonly string[];
  readonly label: Labels;
  /** What the word covers and what it does not, where the label does not say it. */
  readonly means?: string;
}

/** The words in which every figure says what was counted, what was done to it, and what it is about. */
export interface Vocabulary {
  readonly objects: readonly Term[];
  readonly actions: readonly Term[];
  readonly facets: readonly Term[];
}

/** What announcements report on, as `assets/dataset/campaigns.json` names it. */
export interface Campaign {
  readonly names: Labels;
  /** What it was, where its names do not say it. */
  readonly about?: string;
  /** Vocabulary facets of the campaign as a whole; its figures do not repeat them. */
  readonly facets?: readonly string[];
}

/** Campaigns by id. */
export type Campaigns = Readonly<Record<string, Campaign>>;

/** A campaign by its id; undefined where the dataset has none of that name, as for users' own figures. */
export function campaignOf(campaigns: Campaigns, id: string): Campaign | undefined {
  return Object.hasOwn(campaigns, id) ? campaigns[id] : undefined;
}

/** The campaign of a user's own figure for which none is named. */
export const noCampaign = 'figure';

/** A campaign's name in the interface's language; of one that the dataset does not know, what its id says. */
export function campaignInWords(campaigns: Campaigns, id: string, language: string): string {
  const campaign = campaignOf(campaigns, id);
  return campaign ? labelIn(campaign.names, language) : id.replaceAll('-', ' ');
}

/** The label in the interface's language, its base language, or English. */
export function labelIn(labels: Labels, language: string): string {
  const tag = [language, language.split('-')[0] ?? 'en'].find((each) => Object.hasOwn(labels, each));
  return labels[tag ?? 'en'] ?? labels.en;
}
