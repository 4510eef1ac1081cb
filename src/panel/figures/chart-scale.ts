/** A linear scale from zero to a round number, with the values at which its lines are drawn. */
export interface Scale {
  readonly top: number;
  readonly ticks: readonly number[];
}

/** A scale that holds `largest`, in about `lines` steps of 1, 2, 2.5 or 5 times a power of ten. */
export function scaleFor(largest: number, lines = 4): Scale {
  if (largest <= 0) return { top: 1, ticks: [0, 1] };
  const rough = largest / lines;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 2.5, 5, 10].find((factor) => factor * power >= rough) ?? 10) * power;
  const count = Math.ceil(largest / step);
  return { top: count * step, ticks: Array.from({ length: count + 1 }, (_, i) => i * step) };
}

/** The starts of the years between two times, thinned so that no more than `most` are left. */
export function yearTicks(from: number, to: number, most = 8): { readonly year: number; readonly time: number }[] {
  const first = new Date(from).getUTCFullYear();
  const last = new Date(to).getUTCFullYear();
  const every = Math.max(1, Math.ceil((last - first + 1) / most));
  const ticks: { year: number; time: number }[] = [];
  for (let year = first; year <= last + 1; year += every) {
    const time = Date.UTC(year, 0, 1);
    if (time >= from && time <= to) ticks.push({ year, time });
  }
  return ticks;
}
