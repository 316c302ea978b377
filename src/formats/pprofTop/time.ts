/** `2025-08-29 15:37:25 UTC`, as pprof has printed it since 2023. */
const ISO = /^(\d{4})-(\d\d)-(\d\d) (\d\d):(\d\d):(\d\d) (\S+)$/

/** `Aug 29, 2025 at 3:37pm (UTC)`, as it did before. */
const AMERICAN = /^([A-Z][a-z]{2}) (\d{1,2}), (\d{4}) at (\d{1,2}):(\d\d)(am|pm) \((\S+)\)$/

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/**
 * The `Time:` line in nanoseconds since 1970; undefined when it is neither of pprof's layouts, or names a zone whose
 * offset it does not tell (`CET` is ambiguous, `UTC` and `+02` are not).
 */
export function readTimeNanos(text: string): number | undefined {
  const moment = readIso(text) ?? readAmerican(text)
  const offset = moment === undefined ? undefined : offsetSeconds(moment.zone)
  if (moment === undefined || offset === undefined || moment.month < 1) return undefined
  return (daysSince1970(moment) * 86_400 + moment.seconds - offset) * 1e9
}

interface Moment {
  readonly year: number
  readonly month: number
  readonly day: number
  /** Since midnight. */
  readonly seconds: number
  readonly zone: string
}

function readIso(text: string): Moment | undefined {
  const match = ISO.exec(text)
  if (match === null) return undefined
  const [year = 0, month = 0, day = 0, hours = 0, minutes = 0, seconds = 0] = match
    .slice(1, 7)
    .map(Number)
  return { year, month, day, seconds: (hours * 60 + minutes) * 60 + seconds, zone: match[7] ?? '' }
}

function readAmerican(text: string): Moment | undefined {
  const match = AMERICAN.exec(text)
  if (match === null) return undefined
  const [, name = '', day, year, clock, minutes, half, zone = ''] = match
  const hours = (Number(clock) % 12) + (half === 'pm' ? 12 : 0)
  return {
    year: Number(year),
    month: MONTHS.indexOf(name) + 1,
    day: Number(day),
    seconds: (hours * 60 + Number(minutes)) * 60,
    zone
  }
}

function offsetSeconds(zone: string): number | undefined {
  if (zone === 'UTC' || zone === 'GMT') return 0
  const match = /^([+-])(\d\d):?(\d\d)?$/.exec(zone)
  if (match === null) return undefined
  const [, sign, hours, minutes = '0'] = match
  const size = (Number(hours) * 60 + Number(minutes)) * 60
  return sign === '-' ? -size : size
}

/** Days of the proleptic Gregorian calendar: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", 2013. */
function daysSince1970({ year, month, day }: Moment): number {
  const shifted = month <= 2 ? year - 1 : year
  const era = Math.floor(shifted / 400)
  const yearOfEra = shifted - era * 400
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146_097 + dayOfEra - 719_468
}
