/** The same, worked out once for each text. */
export const remembered = <Result>(of: (text: string) => Result): ((text: string) => Result) => {
  const known = new Map<string, Result>()
  return (text) => {
    const result = known.get(text) ?? of(text)
    known.set(text, result)
    return result
  }
}
