let last = { year: 0, month: 0, day: 0, text: '' };

/** The local day of a moment, `YYYY-MM-DD`. */
export function localDay(moment: Date): string {
  const [year, month, day] = [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()];
  // Every answer asks, and the day is nearly always the same.
  if (year !== last.year || month !== last.month || day !== last.day) {
    const pad = (value: number, length: number): string => String(value).padStart(length, '0');
    last = { year, month, day, text: `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` };
  }
  return last.text;
}
