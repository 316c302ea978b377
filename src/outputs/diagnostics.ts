import type { Diagnostic, Place } from '../model/diagnostic.js'
import type { RenderOptions } from '../model/output.js'
import { join, type Terminal, term, terminal } from './escape.js'
import { painter } from './text/layout.js'

const placeText = ({ file, line, column, byte }: Place): string => {
  const inFile = [file, line, column].filter((part) => part !== undefined).join(':')
  return byte === undefined ? inFile : `${inFile} at byte ${byte}`
}

/** Diagnostics as the shell prints them when no report could be made: place, message, and what to do. */
export const renderDiagnostics = (
  diagnostics: readonly Diagnostic[],
  colour: RenderOptions['colour']
): Terminal => {
  const paint = painter({ colour })
  const lines = diagnostics.flatMap(({ severity, message, at, hint }) => {
    const label = paint(severity === 'error' ? 'red' : 'yellow', terminal(`${severity}:`))
    const place = at === undefined ? '' : `${placeText(at)}: `
    const head = term`${label} ${terminal(place + message)}`
    return hint === undefined ? [head] : [head, term`  ${terminal(hint)}`]
  })
  return term`${join(lines, '\n')}\n`
}
