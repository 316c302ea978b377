/**
 * Views that our own encoder wrote have the right shape by their types. What an input can still do to them is to be too much:
 * too many, too long, too large. A look at that alone is a tenth of the work of the schema, which takes some 50 ms for a small
 * report, and nearly all of it because zod runs for the first time.
 */
import type { Views } from '../views.js'
import { maxRows } from './parts.js'
import { maxColumns, type ProfileView } from './profile.js'

/**
 * Of profiles, trees and names no list has a lower bound than `rows` but those of columns, of anything else none than
 * `items`, and no text one than `characters`; a test holds them to the schema.
 */
export const ordinary = { rows: maxRows, items: 10_000, characters: 4_096 } as const

/** A moment in nanoseconds is far beyond the numbers that are exact, and may be. */
const moment = 'time_nanos' satisfies keyof ProfileView

const isOrdinary = (value: unknown, items: number): boolean => {
  if (typeof value === 'number') return Math.abs(value) <= Number.MAX_SAFE_INTEGER
  if (typeof value === 'string') return value.length <= ordinary.characters
  if (typeof value !== 'object' || value === null) return true
  if (Array.isArray(value))
    return value.length <= items && value.every((child) => isOrdinary(child, items))
  return Object.entries(value).every(([key, child]) => key === moment || isOrdinary(child, items))
}

/** Whether views that were just encoded are surely within the bounds of their schema; of others, the schema has to say. */
export const areOrdinary = ({ strings, files, trees = [], ...rest }: Views): boolean => {
  const profiles = files.flatMap((file) => file.profiles)
  const others = files.map(({ profiles: _, ...file }) => file)
  return (
    Math.max(profiles.length, trees.length) <= ordinary.items &&
    profiles.every(({ columns }) => columns.length <= maxColumns) &&
    [strings, ...profiles, ...trees].every((one) => isOrdinary(one, ordinary.rows)) &&
    [others, rest].every((one) => isOrdinary(one, ordinary.items))
  )
}
