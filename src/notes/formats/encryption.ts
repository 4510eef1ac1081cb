import * as v from 'valibot';

/** The name by which an encrypted backup knows itself. */
export const encryptedFormat = 'cac-lens-backup-encrypted';

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

/** Encrypts a text under a passphrase with AES-GCM. Without the passphrase nobody can read it again, we included. */
export async function encrypt(text: string, passphrase: string): Promise<string> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const key = await keyFrom(passphrase, salt, rounds, 'encrypt');
  const data = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, new TextEncoder().encode(text));
  return `${JSON.stringify({
    format: encryptedFormat,
    version: 1,
    key: { name: 'PBKDF2-SHA-256', iterations: rounds, salt: toBase64(salt) },
    cipher: { name: 'AES-GCM-256', iv: toBase64(iv) },
    data: toBase64(new Uint8Array(data)),
  })}\n`;
}

/** Decrypts what {@link encrypt} made; null where the passphrase is wrong or the file was changed. */
export async function decrypt(text: string, passphrase: string): Promise<string | null> {
  try {
    const { key: made, cipher, data } = v.parse(envelopeSchema, JSON.parse(text));
    const key = await keyFrom(passphrase, fromBase64(made.salt), made.iterations, 'decrypt');
    const plain = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: fromBase64(cipher.iv) }, key, fromBase64(data));
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

function toBase64(bytes: Uint8Array): string {
  let binary = '';
  // In slices, since a call takes only so many arguments.
  for (let at = 0; at < bytes.length; at += 8_192) binary += String.fromCharCode(...bytes.subarray(at, at + 8_192));
  return btoa(binary);
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
}
