/**
 * The colours of the page, for light and dark. Red is more and blue is less, which people with any colour vision can tell
 * apart; no colour says anything that a word beside it does not say. A test holds the contrasts (WCAG 2.2, 1.4.3, 1.4.11).
 */

/** Colours by role, as custom properties that the flame graph uses too. */
export interface Palette {
  /** Behind everything. */
  readonly page: string
  /** Behind notes, code and the heads of tables. */
  readonly panel: string
  readonly line: string
  readonly text: string
  /** Text that explains, and must be read all the same. */
  readonly muted: string
  readonly link: string
  /** More cost, as text and marks. */
  readonly worse: string
  /** Less cost. */
  readonly better: string
  /** Neither, and marks of base. */
  readonly even: string
  /** Passed. */
  readonly good: string
  /** Needs a look. */
  readonly warn: string
  /** Text on `worse`, `good` and `warn` as a ground. */
  readonly onState: string
}

export const light: Palette = {
  page: '#ffffff',
  panel: '#f5f6f8',
  line: '#dde0e6',
  text: '#1a1d23',
  muted: '#59606d',
  link: '#0b57d0',
  worse: '#c42b1c',
  better: '#0f62cf',
  even: '#646b77',
  good: '#0c6e4e',
  warn: '#8a5300',
  onState: '#ffffff'
}

export const dark: Palette = {
  page: '#111418',
  panel: '#1a1e24',
  line: '#2f353e',
  text: '#e6e8ec',
  muted: '#a1a9b6',
  link: '#8ab8ff',
  worse: '#ff8473',
  better: '#74b1ff',
  even: '#8f97a4',
  good: '#5fd0a5',
  warn: '#f0b45c',
  onState: '#111418'
}

const properties = (palette: Palette): string =>
  Object.entries(palette)
    .map(([role, colour]) => `--${role}: ${colour};`)
    .join(' ')

/**
 * The palettes as custom properties: what the reader chose in the page (`data-theme`), else what the system has; print is
 * always light.
 */
export const colours = `
:root { color-scheme: light dark; ${properties(light)} }
@media screen and (prefers-color-scheme: dark) { :root:not([data-theme='light']) { ${properties(dark)} } }
@media screen { :root[data-theme='dark'] { color-scheme: dark; ${properties(dark)} } }
:root[data-theme='light'] { color-scheme: light; }
`
