/**
 * Counts what a run executes, so that growth can be tested without a clock. V8 counts how often every block of `src`
 * ran; what a built-in function of JavaScript walks through for it is counted here, by the line that called it. Not
 * counted are object spread, the making of typed arrays, and regular expressions, which regexes.test.ts judges.
 */
import { Session } from 'node:inspector'

/** How often each block, and each call of a built-in that walks, did something: `file:line what` to times. */
export type Work = ReadonlyMap<string, number>

const session = new Session()

/** V8 counts only what is compiled after this, so `src` has to be imported later. */
export const startCounting = (): void => {
  session.connect()
  session.post('Profiler.enable')
  session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true })
}

export const stopCounting = (): void => session.disconnect()

/** Shorter ones are not worth a stack trace: a walk over few things is no growth. */
const LONG = 16

const ownFile = /\/(src\/[\w/]+\.ts)$/

/** The function of `src` that is at work. Asked for as places, because the text of a stack is mapped to its source slowly. */
const callerOf = (): string => {
  const { prepareStackTrace, stackTraceLimit } = Error
  Error.stackTraceLimit = 12
  let caller = 'a library'
  Error.prepareStackTrace = (_, sites) => {
    for (const site of sites) {
      const [, file] = ownFile.exec(site.getFileName() ?? '') ?? []
      if (file === undefined) continue
      caller = `${file} ${site.getFunctionName() ?? 'a function'}`
      break
    }
    return ''
  }
  void new Error().stack
  Object.assign(Error, { prepareStackTrace, stackTraceLimit })
  return caller
}

type Add = (times: number) => void
type Method = (this: unknown, ...args: unknown[]) => unknown

const methodOf = (owner: object, name: PropertyKey): Method => Reflect.get(owner, name) as Method

/** Puts another function in the place of a built-in one; returns what undoes it. */
const replace = (owner: object, name: PropertyKey, make: (original: Method) => Method) => {
  const original = methodOf(owner, name)
  const put = (value: Method) =>
    Object.defineProperty(owner, name, { value, writable: true, configurable: true })
  put(make(original))
  return () => void put(original)
}

const lengthOf = (value: unknown): number => {
  if (typeof value === 'string' || Array.isArray(value)) return value.length
  if (value instanceof Map || value instanceof Set) return value.size
  return ArrayBuffer.isView(value) && 'length' in value ? Number(value.length) : 0
}

/** What of a text or a list `indexOf` and its like looked at. */
const searched = (self: unknown, [, from = 0]: readonly unknown[], result: unknown): number =>
  (Number(result) < 0 ? lengthOf(self) : Number(result)) - Number(from)

/** What stands behind the place, and moves. */
const moved = (self: unknown, [start = 0]: readonly unknown[]): number =>
  Number(start) < 0 ? -Number(start) : lengthOf(self) - Number(start)

const whole = (self: unknown): number => lengthOf(self)

type Cost = (self: unknown, args: readonly unknown[], result: unknown) => number

const typedArray = Object.getPrototypeOf(Uint8Array.prototype) as object

/** The built-ins that walk through what they are given, and how far. */
const walks: readonly (readonly [object, readonly string[], Cost])[] = [
  [
    Array.prototype,
    [
      ...['includes', 'find', 'findIndex', 'findLast', 'findLastIndex', 'filter', 'map', 'flatMap'],
      ...['flat', 'some', 'every', 'reduce', 'forEach', 'concat', 'join', 'reverse', 'toReversed'],
      ...['sort', 'toSorted', 'shift', 'unshift']
    ],
    whole
  ],
  [Array.prototype, ['indexOf'], searched],
  [Array.prototype, ['splice'], moved],
  [Array.prototype, ['slice'], (_, __, result) => lengthOf(result)],
  [String.prototype, ['includes', 'split', 'replace', 'replaceAll', 'match', 'toLowerCase'], whole],
  [String.prototype, ['indexOf'], searched],
  [typedArray, ['fill', 'reduce', 'map', 'filter', 'includes', 'sort', 'toSorted', 'join'], whole],
  [typedArray, ['indexOf'], searched],
  [typedArray, ['slice'], (_, __, result) => lengthOf(result)],
  [typedArray, ['set'], (_, [source]) => lengthOf(source)],
  [Object, ['keys', 'values', 'entries'], (_, __, result) => lengthOf(result)],
  [Object, ['assign', 'fromEntries'], (_, __, result) => Object.getOwnPropertyNames(result).length]
]

/** What `for of`, spread and the makers of lists take one by one. */
const iterations: readonly (readonly [object, readonly PropertyKey[]])[] = [
  [Array.prototype, [Symbol.iterator]],
  [Map.prototype, ['keys', 'values', 'entries', Symbol.iterator]],
  [Set.prototype, ['values', Symbol.iterator]]
]

const countBuiltIns = (addTo: (what: string) => Add): (() => void) => {
  // The counting itself must not be counted.
  let isInside = false
  const apart = (count: () => void): void => {
    if (isInside) return
    isInside = true
    count()
    isInside = false
  }
  const walking = walks.flatMap(([owner, names, cost]) =>
    names.map((name) =>
      replace(
        owner,
        name,
        (original) =>
          function counted(...args) {
            const before = lengthOf(this)
            const result = Reflect.apply(original, this, args)
            apart(() => {
              const times = Math.max(before, lengthOf(this)) === 0 ? 0 : cost(this, args, result)
              const seen = owner === Object ? cost(this, args, result) : times
              if (seen >= LONG) addTo(`${callerOf()} .${name}()`)(seen)
            })
            return result
          }
      )
    )
  )
  const iterating = iterations.flatMap(([owner, names]) =>
    names.map((name) =>
      replace(
        owner,
        name,
        (original) =>
          function iterated() {
            const inner = Reflect.apply(original, this, []) as Iterator<unknown>
            if (isInside || lengthOf(this) < LONG) return inner
            let add: Add = () => undefined
            apart(() => {
              add = addTo(`${callerOf()} one by one`)
            })
            const counting = {
              next: () => {
                add(1)
                return inner.next()
              },
              [Symbol.iterator]: () => counting
            }
            return counting
          }
      )
    )
  )
  return () => {
    for (const undo of [...walking, ...iterating].reverse()) undo()
  }
}

interface Coverage {
  readonly result: readonly {
    readonly url: string
    readonly functions: readonly {
      readonly functionName: string
      readonly ranges: readonly { readonly startOffset: number; readonly count: number }[]
    }[]
  }[]
}

/** What ran since it was last asked for. */
const takeCoverage = (): Coverage => {
  let taken: Coverage = { result: [] }
  // Calls within one process are answered at once.
  session.post('Profiler.takePreciseCoverage', (error, coverage) => {
    if (error !== null) throw error
    taken = coverage
  })
  return taken
}

/** How often every block of `src` and every walk of a built-in did something while `run` ran. */
export const workOf = (run: () => unknown): Work => {
  const work = new Map<string, number>()
  const addTo = (what: string) => (times: number) =>
    void work.set(what, (work.get(what) ?? 0) + times)
  takeCoverage()
  const stop = countBuiltIns(addTo)
  try {
    run()
  } finally {
    stop()
  }
  for (const { url, functions } of takeCoverage().result) {
    const [, file] = ownFile.exec(url) ?? []
    if (file === undefined) continue
    for (const { functionName, ranges } of functions)
      for (const { startOffset, count } of ranges)
        addTo(`${file} ${functionName || 'a function'} at ${startOffset}`)(count)
  }
  return work
}
