import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

/** One line of the size report, in KB of 1024 bytes. */
function line(name: string, code: string | Uint8Array): string {
  const kilobytes = (bytes: number) => `${(bytes / 1024).toFixed(1)} KB`.padStart(10);
  return `${name.padEnd(48)}${kilobytes(Buffer.byteLength(code))}${kilobytes(gzipSync(code).length)} gzip`;
}

/** Prints the size of each script, style and page of a build. */
export function sizes(): Plugin {
  return {
    name: 'sizes',
    apply: 'build',
    enforce: 'post',
    writeBundle(options, bundle) {
      const lines: string[] = [];
      for (const output of Object.values(bundle)) {
        const code = output.type === 'chunk' ? output.code : output.source;
        if (!/\.(js|css|html)$/.test(output.fileName)) continue;
        lines.push(line(output.fileName, code));
      }
      console.log([`${options.dir ?? 'dist'}:`, ...lines].join('\n'));
    },
  };
}
