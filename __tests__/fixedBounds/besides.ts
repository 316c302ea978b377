/** Large bounds of `src` that docs/limits.md does not list, each with what it is: a new one has to be there or here. */

const internal = 'of our own doing: no input reaches it'
const moreOfTheSame = 'the same bound as one that is listed, of a reader beside it'
const shortens = 'what is beyond it is left out of a table or a tree whose sums hold'
const guidance =
  'sources and modules that places are found with: a place may be missing, and nothing else'
const report = 'views that flamegate wrote keep it, which its schema says'

export const besides: Readonly<Record<string, string>> = {
  'collect/iterations.ts mostIterations': internal,
  'collect/output.ts longestLine': 'the output of a benchmark binary: no result is longer',
  'collect/output.ts mostText':
    'the output of a benchmark binary: the rest is cut, and that run says so',
  'formats/manifest.ts MAX_BYTES': moreOfTheSame,
  'formats/manifest/read.ts LONGEST_EXPLAINED':
    'how much of a manifest is read again to explain it',
  'formats/otlpTraces.ts MAX_BYTES': moreOfTheSame,
  'formats/pprof/labelSums.ts MAX_CELLS': shortens,
  'formats/pprof/labelSums.ts MAX_LABELS': shortens,
  'formats/pprof/lineSums.ts MAX_CELLS': shortens,
  'formats/stacks/events.ts MAX_SAMPLES':
    'not an amount: tells numbers of samples from microseconds and bytes',
  'io/analysis/exchange.ts longestWaitMs': internal,
  'io/analysis/oidc.ts maxBytes': moreOfTheSame,
  'io/collectPorts.ts maxSeed': internal,
  'io/eventFile.ts maxEventBytes': "GitHub's own: an event is smaller",
  'io/github/client.ts maxFileBytes':
    'a file of the repository, whose reader says it: see settings file',
  'io/goModules.ts maxFolders': guidance,
  'io/goModules.ts maxTestFileBytes': guidance,
  'io/jobReports.ts maxReportBytes': moreOfTheSame,
  'io/lock/holder.ts longestSilenceMs': 'in "When the machine fails"',
  'io/production/ingest.ts mostAnswered': moreOfTheSame,
  'io/repository/local.ts maxGoModBytes': guidance,
  'io/repository/sources.ts maxBytes': guidance,
  'io/repository/sources.ts maxFileBytes': guidance,
  'io/repository/walkFiles.ts maxEntries': guidance,
  'io/retry.ts maxWaitMs': internal,
  'io/storedReports.ts maxReportBytes': moreOfTheSame,
  'io/threads/ahead.ts MOST_BYTES_WITH_TREES': internal,
  'io/workFolder.ts maxSourceBytes': guidance,
  'io/zip/endRecord.ts MAX_COMMENT': 'of the zip format',
  'model/analysisContract.ts maxMessageBytes': 'on the page, imported',
  'model/manifest.ts mostListedFiles': moreOfTheSame,
  'model/views/parts.ts longestText': report,
  'model/views/parts.ts maxCells': report,
  'model/views/parts.ts maxRows': report,
  'page/search.ts MAX_STEPS': 'a search on the page: a name that takes longer is not found',
  'patterns/pattern.ts MAX_INSTRUCTIONS': 'bounded by the length of the pattern before',
  'stats/incompleteBeta.ts MAX_TERMS': internal,
  'trees/packed.ts MAX_COUNT': internal,
  'trees/room.ts MAX_NODES': shortens,
  'trees/room.ts MAX_NODES_OF_ALL': shortens
}
