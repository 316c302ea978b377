/** What writes reports: all that text of inputs leaves by, and what must hold of it whatever the text. */
import { everyOutput, type Told } from '../__tests__/outputs/everyOutput.js'
import type { Report } from '../src/model/report.js'
import { promise } from './target.js'

export const writers: readonly Told[] = everyOutput

/** Rendering is an effect here: nothing may throw. Gives the text back for those who know more of it. */
export const checkWriter = ({ reader, render }: Told, report: Report): string => {
  const text = render(report)
  if (reader === 'json') JSON.parse(text)
  if (reader === 'terminal') promise(!/^\s*::|##\[/m.test(text), 'no workflow command')
  return text
}

/** A number that the bytes of a case tell, so that the case can be made again from them alone. */
export const numberIn = (bytes: Uint8Array): number =>
  bytes.reduce((sum, byte) => (Math.imul(sum, 31) + byte) >>> 0, bytes.length)

/** Sends a report through one writer: over many cases each writer gets many reports, and a case costs a sixteenth. */
export const renderOne = (report: Report, bytes: Uint8Array): void => {
  const writer = writers[numberIn(bytes) % writers.length]
  if (writer !== undefined) checkWriter(writer, report)
}
