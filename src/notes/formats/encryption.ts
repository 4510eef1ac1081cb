import * as v from 'valibot';
import { breathe } from '../breathe';

/** The name by which an encrypted backup knows itself. */
const encryptedFormat = 'cac-lens-backup-encrypted';

/** Rounds of PBKDF2 with SHA-256 that OWASP's password storage sheet asks for since 2023. */
const rounds = 600_000;

const envelopeSchema = v.object({
  format: v.literal(encryptedFormat),
  version: v.literal(1),
  key: v.object({
    name: v.literal('PBKDF2-SHA-256'),
    // The upper bound keeps a made-up file from holding the browser for hours.
    iterations: v.pipe(v.number(), v.integer(), v.minValue(100_000), v.maxValue(10_000_000)),
    salt: v.string(),
  }),
  cipher: v.object({ name: v.literal('AES-GCM-256'), iv: v.string() }),
  data: v.string(),
});

/** True where a text looks like an encrypted backup. */
export function isEncrypted(text: string): boolean {
  return text.slice(0, 200).includes(`"${encryptedFormat}"`);
}

/** False where an encrypted backup ends before its end, as after a broken download. */
export function isWhole(text: string): boolean {
  return text.trimEnd().endsWith('}');
}

/** Encrypts a text under a passphrase with AES-GCM. Without the passphrase nobody can read it again, we included. */
export async function encrypt(text: string, passphrase: string): Promise<string> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const key = await keyFrom(passphrase, salt, rounds, 'encrypt');
  const data = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, new TextEncoder().encode(text));
  return `${JSON.stringify({
    format: encryptedFormat,
    version: 1,
    key: { name: 'PBKDF2-SHA-256', iterations: rounds, salt: await toBase64(salt) },
    cipher: { name: 'AES-GCM-256', iv: await toBase64(iv) },
    data: await toBase64(new Uint8Array(data)),
  })}\n`;
}

/** Decrypts what {@link encrypt} made; null where the passphrase is wrong or the file was changed. */
export async function decrypt(text: string, passphrase: string): Promise<string | null> {
  try {
    const { key: made, cipher, data } = v.parse(envelopeSchema, JSON.parse(text));
    const key = await keyFrom(passphrase, await fromBase64(made.salt), made.iterations, 'decrypt');
    const iv = await fromBase64(cipher.iv);
    const plain = await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, await fromBase64(data));
    return new TextDecoder().decode(plain);
  } catch {
    return null;
  }
}

async function keyFrom(
  passphrase: string,
  salt: Uint8Array<ArrayBuffer>,
  iterations: number,
  use: 'encrypt' | 'decrypt',
): Promise<CryptoKey> {
  const bytes = new TextEncoder().encode(passphrase.normalize('NFC'));
  const material = await crypto.subtle.importKey('raw', bytes, 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations },
    material,
    { name: 'AES-GCM', length: 256 },
    false,
    [use],
  );
}

/** Bytes that are written at once: a call takes only so many arguments, and three bytes make four signs. */
const atOnce = 24_576;

async function toBase64(bytes: Uint8Array): Promise<string> {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += atOnce) {
    parts.push(btoa(String.fromCharCode(...bytes.subarray(at, at + atOnce))));
    if (parts.length % 100 === 0) await breathe();
  }
  return parts.join('');
}

async function fromBase64(text: string): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = new Uint8Array((text.length / 4) * 3 - (/=*$/.exec(text.slice(-2))?.[0].length ?? 0));
  const signs = (atOnce / 3) * 4;
  for (let at = 0; at < text.length; at += signs) {
    bytes.set(
      Uint8Array.from(atob(text.slice(at, at + signs)), (sign) => sign.charCodeAt(0)),
      (at / 4) * 3,
    );
    if (at % (signs * 100) === 0) await breathe();
  }
  return bytes;
}
