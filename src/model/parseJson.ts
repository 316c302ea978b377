/** Deepest nesting: what flamegate reads has ten levels, and each takes 44 bytes of V8's own memory while it is open. */
const DEEPEST = 512

/**
 * Most objects and lists: an empty one takes 64 bytes and three characters. The longest traces that may be read have five
 * million, and twenty million of them keep a process with a heap of 2 GB collecting garbage for minutes.
 */
const MOST_PARTS = 2 ** 23

/** A text is beyond what is read as JSON, whether or not it is JSON. */
export class JsonBoundError extends Error {
  override readonly name = 'JsonBoundError'
}

const QUOTE = 0x22
const BACKSLASH = 0x5c

/** Throws a {@link JsonBoundError} where a text is beyond a bound. Of what is no JSON nothing is said. */
const expectBounded = (text: string): void => {
  let parts = 0
  let depth = 0
  let isString = false
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === QUOTE) isString = !isString
    else if (isString) {
      if (code === BACKSLASH) at++
    } else if (code === 0x5b || code === 0x7b) {
      parts++
      depth++
      if (depth > DEEPEST) throw beyond(`${DEEPEST} levels`)
      if (parts > MOST_PARTS) throw beyond(`${MOST_PARTS} objects and lists`)
    } else if (code === 0x5d || code === 0x7d) depth--
  }
}

const beyond = (bound: string): JsonBoundError =>
  new JsonBoundError(`expected JSON of at most ${bound}, found more`)

/**
 * `JSON.parse` of what anybody may have written: text that is made to be small and to grow takes fifty times its size, and what
 * it grows to cannot be bounded while it does. Throws a {@link JsonBoundError}, or what `JSON.parse` throws.
 */
export const parseJson = (text: string): unknown => {
  expectBounded(text)
  return JSON.parse(text)
}

/** Why a text is no JSON that can be read, from what {@link parseJson} threw. */
export const whyNoJson = (error: unknown): string =>
  error instanceof JsonBoundError ? error.message : 'expected JSON, found something else'
