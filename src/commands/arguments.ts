import { type ParseArgsConfig, parseArgs } from 'node:util'
import { usageError } from './usage.js'

type Options = NonNullable<ParseArgsConfig['options']>

/** Options and positionals of one command, or an error that says what is wrong and where help is. */
export const readArguments = <const T extends Options>(args: readonly string[], options: T) => {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true })
  } catch (cause) {
    const why = cause instanceof Error ? (cause.message.split('. ')[0] ?? '') : String(cause)
    throw usageError(why, `known options: ${Object.keys(options).map(spell).join(', ')}`)
  }
}

const spell = (name: string): string => (name.length === 1 ? `-${name}` : `--${name}`)
