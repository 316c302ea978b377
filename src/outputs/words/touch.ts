/** What the change of the code has to do with a finding. */
import type { TouchEntry } from '../../model/touch.js'
import { shortSymbol } from './names.js'

interface Touchable {
  readonly touch?: TouchEntry | undefined
}

const named = (functions: readonly string[]): string =>
  functions.map((name) => `\`${shortSymbol(name)}\``).join(', ')

/** In a row of a table; nothing where it is not known. */
export const touchWords = ({ touch }: Touchable): readonly string[] => {
  switch (touch?.kind) {
    case 'touched':
      return ['its code changed']
    case 'calls_touched':
      return [`leads to ${named(touch.functions)}, which changed`]
    case 'called_by_touched':
      return [`called by ${named(touch.functions)}, which changed`]
    case 'not_reachable':
      return ['not reachable from the change: probably noise of the environment']
    case 'unknown':
    case undefined:
      return []
  }
}

/** As a sentence, for readers who want to know what is not known too. */
export const touchSentence = ({ touch }: Touchable): string => {
  if (touch === undefined) return ''
  const because = touch.because === undefined ? '' : ` (${touch.because})`
  if (touch.kind === 'unknown') return ` Whether the change reaches it is not known${because}.`
  if (touch.kind === 'touched') return ' The change touches it.'
  if (touch.kind === 'not_reachable') {
    return ` It is not reachable from the change${because}, so it is probably noise of the environment.`
  }
  const verb = touch.kind === 'calls_touched' ? 'leads to' : 'is called by'
  return ` It ${verb} ${named(touch.functions)}, which the change touches.`
}
