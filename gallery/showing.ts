/** How a page of the gallery is to show things, from its address. */
export interface Showing {
  readonly theme: 'light' | 'dark';
  readonly language: string;
}

/** Themes and languages that the gallery offers; forced colours are the browser's own mode. */
export const themes = ['light', 'dark'] as const;
export const languages = ['en', 'ar', 'zh-CN', 'ja', 'fr'] as const;

const asked = new URLSearchParams(location.search);

/** What the address asks for. */
export const showing: Showing = {
  theme: asked.get('theme') === 'dark' ? 'dark' : 'light',
  language: asked.get('language') ?? 'en',
};

/** The state that the address asks for; null for all. */
export const askedState: string | null = asked.get('state');
