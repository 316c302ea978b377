import { type Diagnostic, FlamegateError } from './diagnostic.js'

/** So many calls say where it was. */
const FRAMES = 4

/** `(file:///home/me/index.js:1:2)` as `index.js:1:2`. */
const withoutFolder = (word: string): string =>
  /[/\\]/.test(word) ? (word.split(/[/\\]/).at(-1) ?? '').replace(')', '') : word

/** The calls of a stack as `function file:line:column`, innermost first; folders tell only whose machine it was. */
const placesIn = (stack: string): readonly string[] =>
  stack
    .split('\n')
    .filter((line) => /^ {4}at /.test(line))
    .slice(0, FRAMES)
    .map((line) => line.slice(7).split(' ').map(withoutFolder).join(' '))

/** What there is to say about an error that nobody foresaw: a fault of flamegate, whatever the input was. */
export const defect = (error: unknown): Diagnostic => {
  const { name, message, stack = '' } = error instanceof Error ? error : new Error(String(error))
  const places = placesIn(stack)
  const where = places.length === 0 ? '' : ` at ${places.join(' < ')}`
  return {
    severity: 'error',
    code: 'flamegate/defect',
    message: `expected a result, found a defect of flamegate: ${name}: ${message}${where}`,
    hint: 'this says nothing about what was measured; report it with this line and, if you may, the input'
  }
}

/** What there is to say about an error that ends a run. */
export const diagnosticsOf = (error: unknown): readonly Diagnostic[] =>
  error instanceof FlamegateError ? error.diagnostics : [defect(error)]
