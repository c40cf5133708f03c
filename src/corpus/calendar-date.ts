/** True for a day of the Gregorian calendar as YYYY-MM-DD ("2024-02-29"), the form of ISO 8601 that sorts as text. */
export function isCalendarDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
