/** The key of `storage.session` by which the background asks a panel to show something; the panel that takes it removes it. */
export const panelRequestKey = 'panel-request';

/** What a panel is asked to show. */
export type PanelRequest =
  | { readonly show: 'draft'; readonly draft: string; readonly private?: false }
  | { readonly show: 'mention'; readonly tab: number; readonly frame: number; readonly mention: number }
  | { readonly show: 'private' };
