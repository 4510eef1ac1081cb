/** What a check found wrong: the file of the dataset, the field in it, and what is wrong with it. */
export interface Problem {
  readonly file: string;
  readonly field: string;
  readonly message: string;
}

/** One line for a person: `2023-05-26-self-media.json: figures.accounts-closed.partOf: …`. */
export function problemText({ file, field, message }: Problem): string {
  return `${file}: ${field}: ${message}`;
}
