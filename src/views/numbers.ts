/** Numbers that JSON has no spelling for, spelled out. */
import type { WrittenNumber } from '../model/views/parts.js'

export const writeNumber = (value: number): WrittenNumber => {
  if (Object.is(value, -0)) return '-0'
  if (Number.isFinite(value)) return value
  if (Number.isNaN(value)) return 'NaN'
  return value > 0 ? 'Infinity' : '-Infinity'
}

/** The spellings are those of JavaScript, whose `Number` reads them back. */
export const readNumber = (written: WrittenNumber): number => Number(written)

export const writeNumbers = (values: Float64Array): WrittenNumber[] => {
  const written: WrittenNumber[] = []
  for (const value of values) written.push(writeNumber(value))
  return written
}

export const readNumbers = (written: readonly WrittenNumber[]): Float64Array =>
  Float64Array.from(written, readNumber)
