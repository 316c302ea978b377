/**
 * Whether a text states numbers that the report does not have. A model that makes up one number cannot be believed about
 * the others, and nobody can tell by reading.
 */
import type { Report } from '../model/report.js'
import { shortNameOf } from '../outputs/words/names.js'
import { type Claim, claimsIn } from './quantities/claims.js'
import { isSameKind, type Quantity } from './quantities/kinds.js'
import { unitsOf } from './quantities/units.js'
import { quantitiesOf, rowsOf } from './quantities/values.js'

/** Names hold digits too: `Encode/large-8 MB/s` states no 8 MB/s. The longest go first, which may hold others. */
const withoutNames = (text: string, report: Report): string => {
  const names = rowsOf(report).flatMap((row) => [
    row.name,
    row.package,
    row.workload,
    'metric' in row ? shortNameOf(row) : row.name
  ])
  return [...new Set(names)]
    .filter((name) => /\p{L}/u.test(name) && text.includes(name))
    .sort((a, b) => b.length - a.length)
    .reduce((rest, name) => rest.replaceAll(name, '\u25a1'), text)
}

/** Room for the rounding of floating-point numbers, in parts of the value. */
const epsilon = 1e-9

/** Where no sign is written, words like "less" say the direction. */
const distanceOf = (claimed: number, value: number, isSigned: boolean): number =>
  isSigned ? Math.abs(claimed - value) : Math.abs(Math.abs(claimed) - Math.abs(value))

/** Whether a claim is a value rounded to the digits that it has. More digits than a value has are made up. */
const agrees = ({ readings, isSigned }: Claim, { kind, value, slack = 0 }: Quantity): boolean => {
  const room = epsilon * Math.abs(value)
  return readings.some(
    (reading) =>
      isSameKind(reading.kind, kind) &&
      distanceOf(reading.value, value, isSigned) <= reading.slack + room &&
      reading.slack + room >= slack
  )
}

/** An amount per operation may be told without saying so. */
const loosely = (quantity: Quantity): readonly Quantity[] => {
  if (quantity.kind === 'time/op') return [quantity, { ...quantity, kind: 'time' }]
  return quantity.kind === 'bytes/op' ? [quantity, { ...quantity, kind: 'bytes' }] : [quantity]
}

/** Digits of another script, fractions, superscripts: numbers that nobody here compares. */
const foreignNumbers = /(?![0-9])\p{N}/gu

/**
 * The numbers with a unit or percent sign in a text that equal no value of the report at the precision that they are
 * written in. Numbers without a unit are not looked at.
 */
export const inventedNumbers = (text: string, report: Report): readonly string[] => {
  const folded = withoutNames(text.normalize('NFKC'), report)
  const units = unitsOf(rowsOf(report))
  const values = quantitiesOf(report, units).flatMap(loosely)
  const wrong = claimsIn(folded, units).filter((claim) => !values.some((one) => agrees(claim, one)))
  return [...(folded.match(foreignNumbers) ?? []), ...wrong.map((claim) => claim.text)]
}
