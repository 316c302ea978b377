import fc from 'fast-check'

/** Halves of characters, which are none by themselves. */
const halves = { from: 0xd800, count: 0x800 }

const characters = fc.integer({ min: 0, max: 0x10ffff - halves.count }).map(
  (at) => String.fromCodePoint(at < halves.from ? at : at + halves.count),
  (text) => {
    const at = typeof text === 'string' ? text.codePointAt(0) : undefined
    if (at === undefined || String.fromCodePoint(at) !== text) throw new Error('no character')
    return at < halves.from ? at : at - halves.count
  }
)

/** Any text of whole characters: `unit: 'binary'` of fast-check, without the second that it takes to list them all. */
export const anyText = (length: fc.StringSharedConstraints = {}): fc.Arbitrary<string> =>
  fc.string({ ...length, unit: characters })
