/** JSON has no infinity: an end that the data do not bound, or a ratio to 0, is null. */
export const finiteOrNull = (value: number | undefined): number | null =>
  value === undefined || !Number.isFinite(value) ? null : value
