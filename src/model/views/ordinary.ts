/**
 * Views that our own encoder wrote have the right shape by their types. What an input can still do to them is to be too much:
 * too many, too long, too large. A look at that alone is a tenth of the work of the schema, which takes some 50 ms for a small
 * report, and nearly all of it because zod runs for the first time.
 */
import type { Views } from '../views.js'
import { maxColumns, type ProfileView } from './profile.js'

/** No list has a lower bound than `items` but those of columns, and no text one than `characters`; a test holds them to the schema. */
export const ordinary = { items: 10_000, characters: 4_096 } as const

/** A moment in nanoseconds is far beyond the numbers that are exact, and may be. */
const moment = 'time_nanos' satisfies keyof ProfileView

const isOrdinary = (value: unknown): boolean => {
  if (typeof value === 'number') return Math.abs(value) <= Number.MAX_SAFE_INTEGER
  if (typeof value === 'string') return value.length <= ordinary.characters
  if (typeof value !== 'object' || value === null) return true
  if (Array.isArray(value)) return value.length <= ordinary.items && value.every(isOrdinary)
  return Object.entries(value).every(([key, child]) => key === moment || isOrdinary(child))
}

/** Whether views that were just encoded are surely within the bounds of their schema; of others, the schema has to say. */
export const areOrdinary = (views: Views): boolean =>
  views.files.every(({ profiles }) =>
    profiles.every(({ columns }) => columns.length <= maxColumns)
  ) && isOrdinary(views)
