import type { PageFunction } from '../model/page.js'
import { ROOT, SMALL } from '../model/tree.js'
import { tidyName } from '../units/visible.js'

/** Longer names are cut in the middle; the whole one can be copied. */
const MAX_SHORT = 120
const MAX_LONG = 300

/** A symbol without the path of its package and without type arguments: `pricing.(*Book).Tier`. */
const withoutPath = (name: string): string => {
  const bracket = name.indexOf('[')
  const close = name.lastIndexOf(']')
  const hasArguments = bracket > 0 && close > bracket
  const plain = hasArguments ? name.slice(0, bracket) : name
  const start = plain.lastIndexOf('/') + 1
  const rest = hasArguments ? `[…]${name.slice(close + 1)}` : ''
  return start < plain.length ? `${plain.slice(start)}${rest}` : name
}

/** What a frame is called where there is little room, and in full; both can be printed anywhere. */
export interface FrameName {
  readonly short: string
  readonly long: string
}

const special: ReadonlyMap<number, FrameName> = new Map([
  [ROOT, { short: 'all', long: 'all' }],
  [SMALL, { short: 'small frames', long: 'small frames, added up' }]
])

const nameless: FrameName = { short: '(no name)', long: '(no name)' }

const nameOf = ({ name }: PageFunction): FrameName =>
  name === ''
    ? nameless
    : { short: tidyName(withoutPath(name), MAX_SHORT), long: tidyName(name, MAX_LONG) }

/** Names are drawn again and again. */
const known = new WeakMap<PageFunction, FrameName>()

/** The name of a function, or of what stands in its place. */
export const frameName = (functions: readonly PageFunction[], fn: number): FrameName => {
  const of = functions[fn]
  if (of === undefined) return special.get(fn) ?? nameless
  const name = known.get(of) ?? nameOf(of)
  known.set(of, name)
  return name
}

/** `pricing/book.go:41`; empty where the file is unknown. */
export const placeText = ({ file, line }: PageFunction): string => {
  if (file === '') return ''
  const shown = tidyName(file, MAX_LONG)
  return line > 0 ? `${shown}:${line}` : shown
}
