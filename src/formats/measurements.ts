import type { Format } from '../model/parsed.js'
import { benchstatCsv } from './benchstatCsv.js'
import { benchstatText } from './benchstatText.js'
import { cpuprofile } from './cpuprofile.js'
import { folded } from './folded.js'
import { gobench } from './gobench.js'
import { pprof } from './pprof.js'
import { pprofTop } from './pprofTop.js'
import { speedscope } from './speedscope.js'

/** The formats that hold measurements. To add one: its file, a line here, a folder in fixtures/. */
export const measurements: readonly Format[] = [
  pprof,
  pprofTop,
  speedscope,
  cpuprofile,
  folded,
  gobench,
  benchstatText,
  benchstatCsv
]
