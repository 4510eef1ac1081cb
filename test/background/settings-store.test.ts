import { beforeEach, expect, it, vi } from 'vitest';
import { changeSettings, loadSettings } from '../../src/background/settings-store';

const area = vi.hoisted(() => {
  const held = new Map<string, unknown>();
  return {
    held,
    get: async (key: string) => (held.has(key) ? { [key]: held.get(key) } : {}),
    set: vi.fn(async (values: object) => {
      for (const [key, value] of Object.entries(values)) held.set(key, value);
    }),
  };
});
vi.mock('webextension-polyfill', () => ({ default: { storage: { local: area } } }));

beforeEach(() => area.held.clear());

it('keeps both of two changes that are made at once', async () => {
  await Promise.all([changeSettings({ quiet: true }), changeSettings({ dwell: 500 })]);
  expect(await loadSettings()).toMatchObject({ quiet: true, dwell: 500 });
});

it('makes a change after one that the storage refused', async () => {
  area.set.mockRejectedValueOnce(new Error('full'));
  await expect(changeSettings({ quiet: true })).rejects.toThrow('full');
  await changeSettings({ dwell: 500 });
  expect(await loadSettings()).toMatchObject({ quiet: false, dwell: 500 });
});
