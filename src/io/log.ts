import * as actions from '@actions/core'
import { formatCount } from '../units/format.js'
import { withoutCommands } from './withoutCommands.js'

/** A message that the runner shows beside the code, in the checks of the commit and on top of the run. */
export interface Annotation {
  readonly title: string
  readonly message: string
  readonly file?: string
  readonly line?: number
}

/** Where the action says what it does. Whatever is in the texts stays text. */
export interface Log {
  readonly info: (text: string) => void
  readonly debug: (text: string) => void
  readonly notice: (message: Annotation) => void
  readonly warning: (message: Annotation) => void
  readonly error: (message: Annotation) => void
  readonly group: <T>(title: string, body: () => Promise<T>) => Promise<T>
  /** Says how many annotations had no room. To be called once, at the end. */
  readonly finish: () => void
}

/** The part of @actions/core that a log needs. */
export type LogCommands = Pick<
  typeof actions,
  'info' | 'debug' | 'notice' | 'warning' | 'error' | 'group'
>

const longest = { line: 500, message: 4096, title: 255, file: 1024 } as const

/** The runner shows so many annotations of each type and step, and drops the others without a word. */
export const annotationsPerType = 10

const breaks = /[\t\n\v\f\r\u0085\u2028\u2029]+/gu
// Control, format (bidi, zero-width) and surrogate code points.
const invisible = /[\p{Cc}\p{Cf}\p{Cs}]/gu

const cut = (text: string, max: number): string =>
  text.length <= max ? text : `${text.slice(0, max - 1).replace(/[\ud800-\udbff]$/, '')}…`

/** One line that is no workflow command. Cut before and after, so that neither endless text nor what is put in makes it long. */
export const harmlessLine = (text: string, max: number = longest.line): string => {
  const line = cut(text, 4 * max)
    .replace(breaks, ' ')
    .replace(invisible, '')
  return cut(withoutCommands(line), max)
}

type Level = 'notice' | 'warning' | 'error'
const levels: readonly Level[] = ['error', 'warning', 'notice']

/**
 * The log of an action's step, and the only one that writes to it: nothing in a text can be a command to the runner.
 *
 * Annotations beyond those that the runner shows are counted, so whoever has many sorts the worst to the front.
 */
export const actionLog = (commands: LogCommands = actions): Log => {
  const counts = new Map<Level, number>()
  const annotate =
    (level: Level) =>
    ({ title, message, file, line }: Annotation): void => {
      const count = (counts.get(level) ?? 0) + 1
      counts.set(level, count)
      if (count > annotationsPerType) return
      commands[level](harmlessLine(message, longest.message), {
        title: harmlessLine(title, longest.title),
        ...(file === undefined ? {} : { file: harmlessLine(file, longest.file) }),
        ...(line === undefined ? {} : { startLine: line })
      })
    }
  const finish = (): void => {
    const hidden = levels
      .map((level) => ({ level, count: (counts.get(level) ?? 0) - annotationsPerType }))
      .filter(({ count }) => count > 0)
      .map(({ level, count }) => `${formatCount(count)} more of type ${level}`)
    if (hidden.length === 0) return
    commands.info(
      `Annotations: ${hidden.join(', ')} not shown, because the runner shows ${annotationsPerType} of a type.`
    )
  }
  return {
    info: (text) => commands.info(harmlessLine(text)),
    debug: (text) => commands.debug(harmlessLine(text)),
    notice: annotate('notice'),
    warning: annotate('warning'),
    error: annotate('error'),
    group: (title, body) => commands.group(harmlessLine(title), body),
    finish
  }
}
