/** Under `Symbol.for` of this, the pointing's script leaves its maker for the reader. */
export const pointingKey = 'cac-lens pointing';
