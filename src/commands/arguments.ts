import { type ParseArgsConfig, parseArgs } from 'node:util'
import { nearMiss } from '../config/nearMiss.js'
import { usageError } from './usage.js'

type Options = NonNullable<ParseArgsConfig['options']>

/** Options and positionals of one command, or an error that says what is wrong and where help is. */
export const readArguments = <const T extends Options>(args: readonly string[], options: T) => {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true })
  } catch (cause) {
    const why = firstSentence(cause)
    throw usageError(why, hintFor(why, Object.keys(options).map(spell)))
  }
}

/** What Node says is wrong, without its advice, which does not know our commands. */
const firstSentence = (cause: unknown): string => {
  const hasMessage = typeof cause === 'object' && cause !== null && 'message' in cause
  const [first = ''] = String(hasMessage ? cause.message : cause).split('. ')
  return first
}

/** The option that was meant, where one is close; else all of them. */
const hintFor = (why: string, known: readonly string[]): string => {
  const [, typed = ''] = /'(--?[\w-]+)/.exec(why) ?? []
  const meant = nearMiss(typed, known)
  return meant === undefined ? `known options: ${known.join(', ')}` : `did you mean ${meant}?`
}

const spell = (name: string): string => (name.length === 1 ? `-${name}` : `--${name}`)
