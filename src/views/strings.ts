/** The table of all names, each once. */
export interface Strings {
  /** The place of a text, which is made where it has none. */
  readonly place: (text: string) => number
  /** All texts, in the order in which they came. */
  readonly all: () => string[]
}

export const collectStrings = (): Strings => {
  const places = new Map<string, number>()
  const place = (text: string): number => {
    const known = places.get(text)
    if (known !== undefined) return known
    places.set(text, places.size)
    return places.size - 1
  }
  return { place, all: () => [...places.keys()] }
}

/** The text at a place. */
export type TextAt = (place: number) => string

/** The schema has checked the places, so the empty text is for the types only. */
export const textAt =
  (strings: readonly string[]): TextAt =>
  (place) =>
    strings[place] ?? ''
