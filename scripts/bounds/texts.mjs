// Texts of every kind that is read, as large as one likes. Each has a name, and pieces that end where asked.
import { generator } from '../random.mjs'
import { repeated, writeFull, writePieces } from './write.mjs'

/** Folded stacks of as many lines and functions. */
export const writeFolded = (path, functions) =>
  writePieces(
    path,
    repeated((number) => `main;run;example.com/shop.call${number} ${1 + (number % 9)}\n`, functions)
  )

const threeUnits = (random) =>
  `${(100 + random()).toFixed(2)} ns/op ${100 + Math.floor(9 * random())} B/op ${Math.floor(9 * random())} allocs/op`
const oneUnit = (random) => `${(100 + random()).toFixed(2)} ns/op`

/** Output of `go test -bench`: `count` results of each of so many benchmarks, of three units or of one. */
export const writeResults = (path, { benchmarks, count, seed, units = 3 }) => {
  const random = generator(seed)
  const values = units === 3 ? threeUnits : oneUnit
  const line = (number) =>
    `BenchmarkCase${Math.floor(number / count)}-8 \t 1000 \t ${values(random)}\n`
  return writePieces(
    path,
    (function* () {
      yield 'goos: linux\ngoarch: amd64\npkg: example.com/shop\n'
      yield* repeated(line, benchmarks * count)
    })()
  )
}

const cells = (columns, make) => Array.from({ length: columns }, (_, at) => make(at)).join('')

/** benchstat's text with so many files beside each other. */
export const writeBenchstat = (path, columns, size) => {
  const rule = (text) => `${text.padEnd(40)}│`
  const begin = [
    'goos: linux\npkg: example.com/shop',
    `          │${cells(columns, (at) => rule(`f${at}`))}`,
    `          │${cells(columns, (at) => rule(at === 0 ? '  sec/op' : '  sec/op   vs base'))}\n`
  ].join('\n')
  const cell = (at) => (at === 0 ? '  10.00n ± 1%' : '  12.00n ± 2%  +20.00% (p=0.000 n=10)')
  const row = cells(columns, (at) => cell(at).padEnd(41))
  const make = (number) => `${`B${number}`.padEnd(10)}${row}\n`
  return writeFull(path, { begin, make, end: '' }, size)
}

/** benchstat's CSV with so many files beside each other. */
export const writeCsv = (path, columns, size) => {
  const begin = [
    `goos: linux\n${cells(columns, (at) => `,f${at},${at === 0 ? '' : ',,'}`)}`,
    `${cells(columns, (at) => `,sec/op,CI${at === 0 ? '' : ',vs base,P'}`)}\n`
  ].join('\n')
  const row = cells(columns, (at) => `,1.2e-08,2%${at === 0 ? '' : ',+20.00%,p=0.000 n=10'}`)
  return writeFull(path, { begin, make: (number) => `B${number}${row}\n`, end: '' }, size)
}

const speedscopeHead = '{"$schema":"https://www.speedscope.app/file-format-schema.json","shared":'

/** A speedscope file of stacks of thirty of 900 frames, as many as fit. */
export const writeSpeedscope = (path, size, seed) => {
  const random = generator(seed)
  const frames = Array.from({ length: 1000 }, (_, number) => `{"name":"shop.call${number}"}`)
  const begin = `${speedscopeHead}{"frames":[${frames}]},"profiles":[{"type":"sampled","name":"main","unit":"nanoseconds","startValue":0,"endValue":1,"samples":[`
  // Three digits each, so that all stacks are as long.
  const stack = () => `[${Array.from({ length: 30 }, () => 100 + Math.floor(900 * random()))}],`
  const rest = size - begin.length - 100
  const count = Math.floor(rest / (stack().length + '1,'.length))
  const pieces = function* () {
    yield begin
    yield* repeated(stack, count)
    yield `[100]],"weights":[${'1,'.repeat(count)}1]}]}`
  }
  return writePieces(path, pieces())
}

/** A speedscope file that is nothing but one piece over and over. */
export const writeGrowing = (path, piece, size) =>
  writePieces(
    path,
    (function* () {
      yield `${speedscopeHead}[`
      yield* repeated(() => piece.repeat(2 ** 16))
    })(),
    size
  )

const spanOf = (random) => {
  const hex = (digits) =>
    Array.from({ length: digits / 8 }, () =>
      Math.floor(2 ** 32 * random())
        .toString(16)
        .padStart(8, '0')
    ).join('')
  return `{"traceId":"${hex(32)}","spanId":"${hex(16)}","name":"GET /cart","kind":2,"startTimeUnixNano":"1780000000000000000","endTimeUnixNano":"1780000000001000000","attributes":[{"key":"http.route","value":{"stringValue":"/cart/${Math.floor(999 * random())}"}}]}`
}

/** OTLP traces of spans that are requests. */
export const writeTraces = (path, size, seed) => {
  const random = generator(seed)
  const begin = `{"resourceSpans":[{"scopeSpans":[{"spans":[${spanOf(random)}`
  return writeFull(path, { begin, make: () => `,${spanOf(random)}`, end: ']}]}]}' }, size)
}
