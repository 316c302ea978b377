import type { Diagnostic } from '../model/diagnostic.js'
import type { DecodedFile } from '../model/parsed.js'
import type { Traces } from '../model/traces.js'
import type { DiffTree } from '../model/tree.js'
import type { FileView, Views } from '../model/views.js'
import { writeBenchmarks } from './benchmarks.js'
import type { ViewsContext } from './context.js'
import { writeNumber } from './numbers.js'
import { present, through } from './present.js'
import { writeProfile } from './profiles.js'
import { collectStrings, type Strings } from './strings.js'
import { writeTree } from './trees.js'

const writeDiagnostic = ({ severity, code, message, at, hint }: Diagnostic) => ({
  severity,
  code,
  message,
  ...through('at', at, (place) => ({ ...place })),
  ...present('hint', hint)
})

const writeTraces = ({ endpoints }: Traces) =>
  endpoints.map(({ name, requests, medianNanos }) => ({
    name,
    requests,
    median_nanos: writeNumber(medianNanos)
  }))

const writeFile = (file: DecodedFile, strings: Strings): FileView => ({
  path: file.path,
  name: file.name,
  ...present('side', file.side),
  bytes: file.bytes,
  format: file.format,
  status: file.status,
  diagnostics: file.parsed.diagnostics.map(writeDiagnostic),
  profiles: file.parsed.profiles.map((profile) => writeProfile(profile, strings)),
  benchmarks: file.parsed.benchmarks.map((benchmarks) => writeBenchmarks(benchmarks, strings)),
  ...present('manifest', file.parsed.manifest),
  ...through('traces', file.parsed.traces, writeTraces)
})

const label = (text: string | undefined) => (text === undefined ? null : { label: text })

/** The decoded inputs of a report as data, which `analyze` makes the same report of, and the trees that belong to it. */
export const encodeViews = (
  files: readonly DecodedFile[],
  context: ViewsContext,
  trees: readonly DiffTree[] = []
): Views => {
  const strings = collectStrings()
  const written = files.map((file) => writeFile(file, strings))
  const writtenTrees = trees.map((tree) => writeTree(tree, strings))
  return {
    views_version: 1,
    tool: { name: 'flamegate', version: context.version },
    generated_at: context.generatedAt,
    context: { base: label(context.baseLabel), head: label(context.headLabel) },
    ...present('baseline', context.baseline),
    inputs_ignored: context.ignoredFiles,
    strings: strings.all(),
    files: written,
    ...(trees.length === 0 ? {} : { trees: writtenTrees })
  }
}
