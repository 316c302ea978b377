import type { DecodedFile } from '../model/parsed.js'
import type { Traces } from '../model/traces.js'
import type { FileView, Views } from '../model/views.js'
import { readBenchmarks } from './benchmarks.js'
import { readNumber } from './numbers.js'
import { present, through } from './present.js'
import { readProfile } from './profiles.js'
import { type TextAt, textAt } from './strings.js'

const readTraces = (endpoints: NonNullable<FileView['traces']>): Traces => ({
  endpoints: endpoints.map(({ name, requests, median_nanos }) => ({
    name,
    requests,
    medianNanos: readNumber(median_nanos)
  })),
  ids: new Map()
})

const readFile = (view: FileView, at: TextAt): DecodedFile => ({
  path: view.path,
  name: view.name,
  ...present('side', view.side),
  bytes: view.bytes,
  format: view.format,
  status: view.status,
  parsed: {
    profiles: view.profiles.map((profile) => readProfile(profile, at)),
    benchmarks: view.benchmarks.map((benchmarks) => readBenchmarks(benchmarks, at)),
    diagnostics: view.diagnostics,
    ...present('manifest', view.manifest),
    ...through('traces', view.traces, readTraces)
  }
})

/** The decoded inputs that the views hold, equal to those that they were made from. Total for what the schema lets in. */
export const decodeViews = ({ files, strings }: Views): readonly DecodedFile[] => {
  const at = textAt(strings)
  return files.map((file) => readFile(file, at))
}
