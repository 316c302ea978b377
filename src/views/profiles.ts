import type {
  Coverage,
  ExactSums,
  Fold,
  LabelSums,
  Profile,
  SampleColumn
} from '../model/profile.js'
import type { ColumnView, ProfileView } from '../model/views/profile.js'
import { readNumber, readNumbers, writeNumber, writeNumbers } from './numbers.js'
import { present, through } from './present.js'
import type { Strings, TextAt } from './strings.js'

const writeExact = ({ total, flat, cum }: ExactSums) => ({
  total: String(total),
  flat: flat.map(String),
  cum: cum.map(String)
})

const readExact = ({ total, flat, cum }: NonNullable<ColumnView['exact']>): ExactSums => ({
  total: BigInt(total),
  flat: flat.map(BigInt),
  cum: cum.map(BigInt)
})

const writeColumn = ({
  sampleType,
  total,
  flat,
  cum,
  exact,
  events
}: SampleColumn): ColumnView => ({
  ...sampleType,
  total: writeNumber(total),
  flat: writeNumbers(flat),
  cum: writeNumbers(cum),
  ...through('exact', exact, writeExact),
  ...through('events', events, (of) => ({
    basis: of.basis,
    total: writeNumber(of.total),
    flat: writeNumbers(of.flat)
  }))
})

const readColumn = ({ type, unit, total, flat, cum, exact, events }: ColumnView): SampleColumn => ({
  sampleType: { type, unit },
  total: readNumber(total),
  flat: readNumbers(flat),
  cum: readNumbers(cum),
  ...through('exact', exact, readExact),
  ...through('events', events, (of) => ({
    basis: of.basis,
    total: readNumber(of.total),
    flat: readNumbers(of.flat)
  }))
})

const writeFold = ({ functions, cum }: Fold) => ({
  functions: [...functions],
  cum: cum.map(writeNumber)
})

const readFold = ({ functions, cum }: NonNullable<ProfileView['folds']>[number]): Fold => ({
  functions,
  cum: cum.map(readNumber)
})

const writeCoverage = (coverage: Coverage): ProfileView['coverage'] =>
  coverage.kind === 'cut' ? { kind: 'cut', bound: writeNumber(coverage.bound) } : { ...coverage }

const readCoverage = (coverage: ProfileView['coverage']): Coverage =>
  coverage.kind === 'cut' ? { kind: 'cut', bound: readNumber(coverage.bound) } : coverage

type LabelsView = NonNullable<ProfileView['labels']>

const writeLabels = (sums: LabelSums, { place }: Strings): LabelsView => ({
  keys: sums.labels.map(({ key }) => place(key)),
  values: sums.labels.map(({ value }) => place(value)),
  label_of: [...sums.labelOf],
  function_of: [...sums.functionOf],
  flat: sums.flat.map((values) => values.map(writeNumber)),
  crowded: sums.crowded
})

const readLabels = (view: LabelsView, textAt: TextAt): LabelSums => ({
  labels: view.keys.map((key, index) => ({
    key: textAt(key),
    value: textAt(view.values[index] ?? 0)
  })),
  labelOf: view.label_of,
  functionOf: view.function_of,
  flat: view.flat.map((values) => values.map(readNumber)),
  crowded: view.crowded
})

export const writeProfile = (profile: Profile, strings: Strings): ProfileView => ({
  functions: {
    names: profile.functions.map(({ name }) => strings.place(name)),
    files: profile.functions.map(({ file }) => strings.place(file)),
    start_lines: profile.functions.map(({ startLine }) => writeNumber(startLine))
  },
  ...through('folds', profile.folds, (folds) => folds.map(writeFold)),
  ...through('labels', profile.labels, (sums) => writeLabels(sums, strings)),
  ...through('calls', profile.calls, ({ callers, callees, shares }) => ({
    callers: [...callers],
    callees: [...callees],
    shares: [...shares]
  })),
  ...through('inlining', profile.inlining, (kinds) => [...kinds]),
  columns: profile.columns.map(writeColumn),
  default_column: profile.defaultColumn,
  ...through('sample_count', profile.sampleCount, writeNumber),
  coverage: writeCoverage(profile.coverage),
  half_digit: writeNumber(profile.halfDigit),
  is_diff: profile.isDiff,
  ...through('period_type', profile.periodType, ({ type, unit }) => ({ type, unit })),
  ...through('period', profile.period, writeNumber),
  ...through('duration_nanos', profile.durationNanos, writeNumber),
  ...through('time_nanos', profile.timeNanos, writeNumber),
  ...present('binary', profile.binary),
  ...present('build_id', profile.buildId),
  comments: [...profile.comments]
})

const readFunctions = (
  { names, files, start_lines }: ProfileView['functions'],
  textAt: TextAt
): Profile['functions'] =>
  names.map((name, index) => ({
    name: textAt(name),
    file: textAt(files[index] ?? 0),
    startLine: readNumber(start_lines[index] ?? 0)
  }))

export const readProfile = (view: ProfileView, textAt: TextAt): Profile => ({
  ...through('folds', view.folds, (folds) => folds.map(readFold)),
  ...through('labels', view.labels, (labels) => readLabels(labels, textAt)),
  ...present('calls', view.calls),
  ...present('inlining', view.inlining),
  columns: view.columns.map(readColumn),
  defaultColumn: view.default_column,
  functions: readFunctions(view.functions, textAt),
  ...through('sampleCount', view.sample_count, readNumber),
  coverage: readCoverage(view.coverage),
  halfDigit: readNumber(view.half_digit),
  isDiff: view.is_diff,
  ...present('periodType', view.period_type),
  ...through('period', view.period, readNumber),
  ...through('durationNanos', view.duration_nanos, readNumber),
  ...through('timeNanos', view.time_nanos, readNumber),
  ...present('binary', view.binary),
  ...present('buildId', view.build_id),
  comments: view.comments
})
