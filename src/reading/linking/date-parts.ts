/** Year, month and day of a date, as far as known. */
export type DateParts = readonly [year: number | null, month: number | null, day: number | null];

const known = new Map<string, DateParts>();
const noDate: DateParts = [null, null, null];

/** The parts of an ISO date; the few dates of the dataset are taken apart once. */
export function datePartsOf(date: string | null): DateParts {
  if (date === null) return noDate;
  const parts = known.get(date);
  if (parts) return parts;
  const [year, month, day] = date.split('-');
  const taken: DateParts = [year ? Number(year) : null, month ? Number(month) : null, day ? Number(day) : null];
  known.set(date, taken);
  return taken;
}
