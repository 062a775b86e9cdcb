/** How many words fit under a chart. */
const most = 8;

/** Where the years, or of a short time the months, begin among days that each end a month; as many as fit. */
export function yearsIn(days: readonly string[]): { index: number; name: string }[] {
  const short = days.length <= 12;
  const all = days.flatMap((day, index) => {
    if (short) return [{ index, name: day.slice(2, 7) }];
    return day.slice(5, 7) === "01" ? [{ index, name: day.slice(0, 4) }] : [];
  });
  const each = Math.ceil(all.length / (short ? most / 2 : most));
  return all.filter((_, index) => index % each === 0);
}
