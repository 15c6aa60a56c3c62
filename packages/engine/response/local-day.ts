const DAY = 86_400_000;
const MINUTES = 1440;

/** The local day of a moment, `YYYY-MM-DD`. */
export function localDay(moment: Date): string {
  const day = Math.floor(moment.getTime() / DAY - moment.getTimezoneOffset() / MINUTES);
  return new Date(day * DAY).toISOString().slice(0, 10);
}
