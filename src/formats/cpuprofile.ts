import type { Format } from '../model/parsed.js'
import { readCpuProfile } from './cpuprofile/read.js'
import { isCpuProfile } from './cpuprofile/recognise.js'
import { readWhole } from './wholeJson.js'

/**
 * The JSON of V8's CPU profiler, `Profiler.Profile` of the Chrome DevTools Protocol: `node --cpu-prof` and everything else
 * that runs on V8 writes it. A node of its call tree says how often the profiler found it on top.
 */
export const cpuprofile: Format = {
  id: 'cpuprofile',
  title: '.cpuprofile of V8',
  matches: isCpuProfile,
  isNamed: (path) => /\.cpuprofile$/i.test(path),
  parse: (file, limits) => readWhole(file, limits, { id: 'cpuprofile', read: readCpuProfile })
}
