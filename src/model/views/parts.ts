/** What all parts of the views are made of. */
import * as z from 'zod'

/** Far above what real inputs have; a symbol of Go that is full of generics takes some ten thousand characters. */
const longestText = 1_048_576

export const text = z.string().max(longestText)

/** Names repeat in every file, so they are kept once. */
export const ref = z.int().min(0).describe('Place in `strings`')

/** What JSON has no number for. */
const oddNumbers = ['NaN', 'Infinity', '-Infinity', '-0'] as const

export const number = z.union([z.number(), z.enum(oddNumbers)])
export type WrittenNumber = z.infer<typeof number>

/** An integer beyond 2^53, where a JSON number would be rounded. */
export const integer = z.string().regex(/^-?\d{1,64}$/)

export const maxRows = 1_000_000

/** Labels by function: as many as a decoder keeps. */
export const maxCells = 2 ** 21
