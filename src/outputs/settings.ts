import type { Report } from '../model/report.js'

const inner = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined

/** A number of the configuration that the report was made with; the default, for reports that were made without it. */
export const numberSetting = (
  { config }: Pick<Report, 'config'>,
  path: readonly string[],
  fallback: number
): number => {
  const value = path.reduce<unknown>(inner, config)
  return typeof value === 'number' && Number.isFinite(value) ? value : fallback
}
