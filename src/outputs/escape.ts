/**
 * The only way that text from inputs gets into an output. Every function name, path, label and message is hostile: it
 * may hold Markdown, HTML, terminal sequences, mentions or workflow commands. The branded types keep a string that
 * was not escaped from being put into an output by mistake.
 */
import { tidyName, tidySentence, visible } from '../units/visible.js'

declare const brand: unique symbol

/** GitHub flavoured Markdown in which text from inputs is inert. */
export type Markdown = string & { readonly [brand]: 'markdown' }
/** HTML text content in which text from inputs is inert. */
export type Html = string & { readonly [brand]: 'html' }
/** Text for a terminal or a log, without sequences from inputs. */
export type Terminal = string & { readonly [brand]: 'terminal' }

const weave = (strings: TemplateStringsArray, holes: readonly (string | number)[]): string =>
  strings.reduce((all, string, i) => `${all}${holes[i - 1] ?? ''}${string}`)

/** Markdown of our own with holes for Markdown that is already escaped, and for whole numbers. */
export const md = (
  strings: TemplateStringsArray,
  ...holes: readonly (Markdown | number)[]
): Markdown => weave(strings, holes) as Markdown

/** Terminal text of our own with holes for text that is already escaped, and for whole numbers. */
export const term = (
  strings: TemplateStringsArray,
  ...holes: readonly (Terminal | number)[]
): Terminal => weave(strings, holes) as Terminal

/** HTML of our own with holes for HTML that is already escaped. */
export const markup = (strings: TemplateStringsArray, ...holes: readonly Html[]): Html =>
  weave(strings, holes) as Html

/** Joins pieces; an empty piece leaves no trace. */
export const join = <Text extends Markdown | Html | Terminal>(
  pieces: readonly Text[],
  separator: '' | ' ' | ', ' | '; ' | ' · ' | '|' | ' | ' | '\n' | '\n\n' | '<br>'
): Text => pieces.filter((piece) => piece !== '').join(separator) as Text

/** HTML as a part of Markdown; it has to stand on the line of an HTML tag of our own. */
export const asMarkdown = (html: Html): Markdown => html as string as Markdown

/** Every line of a block moved to the right, into the list item that it belongs to. */
export const indent = (block: Markdown, columns: number): Markdown =>
  block.replace(/^/gm, ' '.repeat(columns)) as Markdown

const zeroWidthSpace = '\u200b'

/** `##[command]` works anywhere in a line of a runner's log. */
const breakCommands = (s: string): string => s.replace(/##(?=\[)/g, `##${zeroWidthSpace}`)

/**
 * A mention is inert in a code span, but a reply by e-mail quotes the span as plain text and would ping the team. So
 * `@` is broken here too, where it is mention-shaped; `mod@v1.2.3` can still be copied.
 */
const breakMentions = (s: string): string => s.replace(/(?<!\w)@(?=\w)/g, `@${zeroWidthSpace}`)

const longestName = 120

const longestRun = (s: string): number =>
  Math.max(0, ...(s.match(/`+/g) ?? []).map((run) => run.length))

/**
 * A name as a code span: its fence is longer than any run of backticks in it. A backslash before a pipe gets a
 * zero-width space, because renderers of tables disagree on what `\\|` is.
 */
export const code = (name: string, max = longestName): Markdown => {
  const shown = breakMentions(breakCommands(tidyName(name, max))).replace(
    /\\(?=\|)/g,
    `\\${zeroWidthSpace}`
  )
  if (shown.trim() === '') return md`(no name)`
  const fence = '`'.repeat(longestRun(shown) + 1)
  const pad = /^[` ]|[` ]$/.test(shown) ? ' ' : ''
  return `${fence}${pad}${shown}${pad}${fence}` as Markdown
}

/**
 * Content of a table's cell. A pipe ends a cell even inside a code span, so all that are not escaped get a backslash;
 * a cell without content is a space.
 */
export const tableCell = (content: Markdown): Markdown =>
  (content === '' ? ' ' : content.replace(/(?<!\\)\|/g, '\\|')) as Markdown

/** A short text that must not be broken over lines, such as a value with its unit. */
export const unbroken = (content: Markdown): Markdown =>
  content.replaceAll(' ', '\u00a0') as Markdown

const longestCommand = 1000

/** A command in a fenced block for copying: one line, and nothing in it can close the fence or speak to the runner. */
export const fencedCommand = (command: string): Markdown => {
  const line = breakCommands(tidyName(command.trim(), longestCommand)).replace(/^::/, ': :')
  const fence = '`'.repeat(Math.max(3, longestRun(line) + 1))
  return `${fence}sh\n${line}\n${fence}` as Markdown
}

/** GitHub links 7 to 40 hexadecimal digits to a commit, so no run of them stays longer than 6. */
const breakHash = (hash: string): string => hash.replace(/.{6}(?=.)/g, `$&${zeroWidthSpace}`)

/** Everything that GitHub turns into a link, a mention, a reference or a picture by itself. */
const breakReferences = (s: string): string =>
  breakCommands(s)
    .replace(/@(?=\w)/g, `@${zeroWidthSpace}`)
    .replace(/#(?=\w)/g, `#${zeroWidthSpace}`)
    .replace(/GH-(?=\d)/gi, `$&${zeroWidthSpace}`)
    .replace(/(?<![0-9a-z])(?=\d*[a-f])[0-9a-f]{7,40}(?![0-9a-z])/gi, breakHash)
    .replace(/:(?=\/\/|[\w+-]+:)/g, `:${zeroWidthSpace}`)
    .replace(/(www)\./gi, `$1${zeroWidthSpace}.`)

const escapeMarks = (s: string): string =>
  s
    .replace(/[\\*[\]|~$]/g, '\\$&')
    .replace(/(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, '\\_')
    .replace(/&(?=[#\w]|$)/g, '&amp;')
    .replace(/<(?=[A-Za-z/!?]|$)/g, '&lt;')
    .replace(/^(?=(?:[-+]|#{1,6})(?:\s|$)|[-=]{2}|[=>])/, '\\')
    .replace(/^(\d{1,9})(?=[.)](?:\s|$))/, '$1\\')

const plain = (s: string): string => escapeMarks(breakReferences(s))

const named = (name: string): string => (name.trim() === '' ? `\\\`${plain(name)}\\\`` : code(name))

/**
 * Prose. Text between two backticks is a name and becomes a code span; everything else is plain text in which
 * Markdown, HTML, links, mentions and references are inert. Either way every piece is escaped, so stray backticks of
 * an input can only make it look odd.
 */
export const text = (s: string): Markdown => {
  // A paragraph may begin with it, and somebody may print the file into a log, where `::` begins a command.
  const pieces = tidySentence(s).replace(/^::/, ': :').split('`')
  const last = pieces.length - 1
  const shown = pieces.map((piece, i) => {
    if (i % 2 === 1) return i < last ? named(piece) : `\\\`${plain(piece)}`
    return piece === '' && i > 0 && i < last ? ' ' : plain(piece)
  })
  return shown.join('') as Markdown
}

const entities: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;']
])

const withEntities = (s: string): Html =>
  s.replace(/[&<>"']/g, (mark) => entities.get(mark) ?? '') as Html

/** Text content or a quoted attribute of HTML that is a part of Markdown. */
export const html = (s: string): Html => withEntities(breakReferences(tidySentence(s)))

// Longer than any name or sentence that a page shows; what is longer was cut where it was made.
const longestPageText = 4000

/**
 * Text content or a quoted attribute of a page of our own. No renderer after it makes links or mentions of anything, so
 * names stay as they are and can be copied; what draws nothing or turns the text is spelled out.
 */
export const pageText = (s: string): Html => withEntities(tidyName(s, longestPageText))

/** A few words in which nothing is to be escaped. Most texts are, and tables have many thousands of them. */
const isHarmless = (s: string): boolean =>
  s.length <= 100 && /^(?:[!"$-9;-~µ±∞]+(?: [!"$-9;-~µ±∞]+)*)?$/.test(s)

const quietForRunner = (s: string): string =>
  s.replace(/##(?=\[)/g, '## ').replace(/(?<!\S):{2,}/g, (colons) => colons.split('').join(' '))

/**
 * Text for a terminal that may be a runner's log: a workflow command needs `::` at the start of a line, and any word
 * may come to stand there.
 */
export const terminal = (s: string): Terminal =>
  (isHarmless(s) ? s : quietForRunner(tidySentence(s))) as Terminal

/** A command on one line of a terminal. Its words are whole however long they are: it is there to be copied. */
export const terminalCommand = (command: string): Terminal =>
  quietForRunner(tidyName(command.trim(), longestCommand)) as Terminal

// Control characters, marks of direction and the separators of lines.
const steering = /[\p{Cc}\p{Bidi_Control}\p{Zl}\p{Zp}]/gu

const unitEscape = (character: string): string =>
  `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`

/** JSON on one line. Somebody may print it into a log, where the runner obeys `##[` anywhere in a line. */
export const jsonLine = (document: unknown, indentation = 0): string =>
  JSON.stringify(document, null, indentation).replaceAll('##[', '##\\u005b')

/** JSON for a file that people look into. */
export const jsonText = (document: unknown): string => `${jsonLine(document, 2)}\n`

/** The same for a terminal: what would steer it is escaped, so that whoever parses it reads the same values. */
export const printedJson = (document: unknown): string =>
  jsonText(document).replace(steering, (character) =>
    character === '\n' ? character : unitEscape(character)
  )

/** A field of CSV that may stand at the beginning of a line of a terminal or of a log. */
export const csvText = (s: string): string =>
  breakCommands(
    s.replace(steering, (character) => visible(character)).replace(/\p{Cs}/gu, '\ufffd')
  )

/**
 * A name as a field of CSV. Spreadsheets calculate what begins like a formula; the apostrophe is their own mark of a text
 * (OWASP, CSV Injection). A number, which the name of `func Benchmark` on many processors is, calculates nothing.
 */
export const csvName = (s: string): string => (/^[=@]|^[-+](?!\d+$)/.test(s) ? `'${s}` : s)

/** Text of a SARIF message, in which `[words](target)` would be a link (3.11.6). */
export const sarifText = (s: string): string =>
  tidySentence(s).replace(/\](?=\()/g, `]${zeroWidthSpace}`)
