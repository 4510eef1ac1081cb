import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { askReading, sectionOf } from '../../../src/page/reader/asking';

const section = sectionOf([], { headline: 'x'.repeat(5000), outlet: null, published: null, language: null }, true);
const reading = { relevant: false, language: null, links: [] };

function background(sendMessage: () => Promise<unknown>, id: () => string | undefined = () => 'lens') {
  const sent = vi.fn(sendMessage);
  vi.stubGlobal('chrome', {
    runtime: {
      get id() {
        return id();
      },
      sendMessage: sent,
    },
  });
  return sent;
}

const ended = () => Promise.reject(new Error('the message channel closed before a response was received'));

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

async function asked(signal = new AbortController().signal) {
  const answer = askReading(section, signal);
  await vi.runAllTimersAsync();
  return answer;
}

describe('asking the background to read', () => {
  it('takes the first answer', async () => {
    const sent = background(() => Promise.resolve(reading));
    expect(await asked()).toEqual(reading);
    expect(sent.mock.calls).toEqual([[{ name: 'background/read', request: section }]]);
  });

  it('asks again where the background was ended meanwhile', async () => {
    let times = 0;
    const sent = background(() => {
      times += 1;
      return times < 3 ? ended() : Promise.resolve(reading);
    });
    expect(await asked()).toEqual(reading);
    expect(sent).toHaveBeenCalledTimes(3);
  });

  it('gives up on a text that ends the background each time', async () => {
    const sent = background(ended);
    expect(await asked()).toBeNull();
    expect(sent).toHaveBeenCalledTimes(4);
  });

  it('does not ask again once the extension or the reader is gone', async () => {
    const sent = background(ended, () => undefined);
    expect(await asked()).toBeNull();
    const another = background(ended);
    expect(await asked(AbortSignal.abort())).toBeNull();
    expect([sent, another].map(({ mock }) => mock.calls.length)).toEqual([1, 1]);
  });

  it('clips what a page says of itself', () => {
    expect(section.meta.headline).toHaveLength(1000);
  });
});
