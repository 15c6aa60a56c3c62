const DAY = 86_400_000;
const MINUTES = 1440;

let last = { day: NaN, text: '' };

/** The local day of a moment, `YYYY-MM-DD`. */
export function localDay(moment: Date): string {
  const day = Math.floor(moment.getTime() / DAY - moment.getTimezoneOffset() / MINUTES);
  // Every answer asks, and the day is nearly always the same.
  if (day !== last.day) last = { day, text: new Date(day * DAY).toISOString().slice(0, 10) };
  return last.text;
}
