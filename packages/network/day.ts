const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Whether a text is a day of the calendar, `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  if (!DAY.test(text)) return false;
  const moment = new Date(`${text}T00:00:00Z`);
  // 31 April becomes 1 May in some engines and no date in others; both are refused.
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(text);
}

/** Whether a text is a day, or a month or year alone: `2019-04-01`, `2019-04`, `2019`. */
export function isApproximateDay(text: string): boolean {
  const missing = '-01-01'.slice(Math.max(0, text.length - 'YYYY'.length));
  return isDay(text + missing);
}
