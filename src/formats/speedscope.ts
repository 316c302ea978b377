import type { Format } from '../model/parsed.js'
import { readFile } from './speedscope/read.js'
import { isSpeedscope } from './speedscope/recognise.js'
import { readWhole } from './wholeJson.js'

/**
 * The JSON of https://www.speedscope.app/, which many profilers write. All its profiles of one unit are added up: they are
 * threads. Time is taken to be CPU time, bytes to be allocated, and bare numbers to be CPU samples.
 */
export const speedscope: Format = {
  id: 'speedscope',
  title: 'speedscope JSON',
  matches: isSpeedscope,
  parse: (file, limits) => readWhole(file, limits, { id: 'speedscope', read: readFile })
}
