import { describe, expect, it } from 'vitest';
import { projectFiles, textOf } from './source-files';

const files = projectFiles();
const isText = (path: string) => !/\.(png|ico|woff2?|zip|gif)$/.test(path);
const sources = files.filter((path) => /^src\/.*\.(tsx?|html)$/.test(path));

/** Files in which a pattern stands, with the first place. */
function where(paths: readonly string[], pattern: RegExp): string[] {
  return paths.flatMap((path) => {
    const found = pattern.exec(textOf(path));
    return found ? [`${path}: ${found[0]}`] : [];
  });
}

describe('what the sources promise', () => {
  it('has no way out to the network', () => {
    expect(where(sources, /\bfetch\(|XMLHttpRequest|\bWebSocket\b|EventSource|sendBeacon|importScripts/)).toEqual([]);
  });

  it('evaluates no text and writes no markup', () => {
    expect(
      where(
        sources,
        /\beval\(|new Function|\.innerHTML\s*=|\.outerHTML\s*=|insertAdjacentHTML|document\.write|dangerouslySetInnerHTML/,
      ),
    ).toEqual([]);
  });

  it('silences no type error', () => {
    expect(where(sources, /@ts-(ignore|nocheck|expect-error)/)).toEqual([]);
  });

  it('names files after what they hold', () => {
    const vague = /(^|\/)(utils?|helpers?|misc|common|stuff|lib)(\/|\.\w+$)/;
    expect(files.filter((path) => vague.test(path))).toEqual([]);
    expect(sources.filter((path) => !/^src(\/[a-z0-9]+(-[a-z0-9]+)*)+(\.[a-z]+)+$/.test(path))).toEqual([]);
  });

  it('skips no test', () => {
    const tests = files.filter((path) => /\.test\.tsx?$/.test(path));
    expect(where(tests, /\b(it|test|describe)\.(skip|only|todo)\b/)).toEqual([]);
  });

  it('names no machine that it was written on', () => {
    const own = /(^|[^.\w])\/(tmp|work|root|home)\/\w/;
    expect(
      where(
        files.filter((path) => isText(path) && path !== 'package-lock.json'),
        own,
      ),
    ).toEqual([]);
    expect(textOf('package-lock.json')).not.toContain('"resolved"');
  });
});
