// Records processes that repeat every benchmark ten times, with and without another process that wants the CPU.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import * as plan from './plan.mjs'
import * as programs from './programs.mjs'
import { recordTexts, writeWhole } from './writeWhole.mjs'

/** Starts what a slice runs beside; returns how it is stopped. */
const startLoad = ({ load, seed }) => {
  if (load === 'none') return () => undefined
  const script = fileURLToPath(new URL('bursts.mjs', import.meta.url))
  const child = spawn(process.execPath, [script, String(seed)], {
    stdio: ['pipe', 'ignore', 'inherit']
  })
  return () => child.kill()
}

const recordSlice = (binary, slice) => {
  const stop = startLoad(slice)
  try {
    const measure = { time: plan.repeatBenchtime, count: plan.repeatCount }
    const runs = Array.from({ length: slice.runs }, () => programs.measureAll(binary, measure))
    return [
      `seed: ${slice.seed}`,
      `load: ${slice.load}`,
      ...runs[0].environment,
      ...runs.flatMap(({ lines }, index) => [`round: ${index + 1}`, 'side: base', ...lines])
    ]
  } finally {
    stop()
  }
}

/** @param {{ source: string, folder: string }} places the benchmarks' module, and where the recording goes. */
export const recordRepeats = ({ source, folder }) => {
  const binary = programs.buildBenchmarks(source)
  const slices = plan.repeatSlices
  recordTexts({ folder, slices, take: (slice) => recordSlice(binary, slice) })
  const list = join(folder, 'recording.json')
  if (existsSync(list)) return
  const contents = {
    go: programs.goVersion(),
    benchtime: plan.repeatBenchtime,
    count: plan.repeatCount,
    slices
  }
  writeWhole(list, `${JSON.stringify(contents, null, 2)}\n`)
}
