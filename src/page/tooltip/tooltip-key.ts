/** Under `Symbol.for` of this, the tooltip's script leaves its maker for the reader. */
export const tooltipKey = 'cac-lens tooltip';
