import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'

const fixtures = new URL('../fixtures/', import.meta.url)

/** The folders that generate.sh fills with inputs; every file in them must have a row. */
const inputFolders = [
  'bench',
  'demo',
  'profiles',
  'published',
  'published-text',
  'replicates',
  'symbols',
  'python'
] as const

interface Row {
  readonly path: string
  readonly tool: string
  readonly date: string
  readonly sha256: string
}

function rowsOf(markdown: string): readonly Row[] {
  return markdown.split('\n').flatMap((line) => {
    const [, path, tool, date, sha256] =
      /^\| `([^`]+)` \| ([^|]+) \| `.+` \| ([^|]+) \| `([^`]+)` \|$/.exec(line) ?? []
    return path && tool && date && sha256 ? [{ path, tool, date, sha256 }] : []
  })
}

function filesUnder(folder: string): readonly string[] {
  return readdirSync(new URL(folder, fixtures), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`
    return entry.isDirectory() ? filesUnder(path) : [path]
  })
}

const read = (path: string): Buffer => readFileSync(new URL(path, fixtures))
const markdown = read('PROVENANCE.md').toString('utf8')
const rows = rowsOf(markdown)
const inputs = inputFolders.flatMap(filesUnder).sort()

describe('the provenance table', () => {
  test('has no row that this test cannot read', () => {
    const body = markdown.split('\n').filter((line) => line.startsWith('| `'))
    expect(rows).toHaveLength(body.length)
    expect(rows.length).toBeGreaterThan(0)
  })

  test('has exactly one row for every input file, and no other row', () => {
    expect(rows.map((row) => row.path).sort()).toEqual(inputs)
  })

  test.each(rows)('knows the sha256 of $path', ({ path, sha256 }) => {
    expect(createHash('sha256').update(read(path)).digest('hex')).toBe(sha256)
  })

  test('names the version of the tool and the day for every file', () => {
    const pinned = read('benchstat.version').toString('utf8').trim()
    for (const { tool, date } of rows) {
      expect(tool).toMatch(
        /^go\d+\.\d+(\.\d+)? \w+\/\w+$|^benchstat v\S+$|^py(?:-spy|instrument) \d\S+$/
      )
      if (tool.startsWith('benchstat')) expect(tool).toBe(`benchstat ${pinned}`)
      expect(date).toMatch(/^\d{4}-\d{2}-\d{2}$/)
    }
  })
})

describe('the input files', () => {
  test('hold no path of the machine that made them', () => {
    const machinePath = /\/(?:root|home|Users|work|usr\/local|var\/folders)\//
    const telling = inputs.filter((path) => {
      const bytes = read(path)
      const text = /\.(?:pprof|prof)$/.test(path) ? gunzipSync(bytes) : bytes
      return machinePath.test(text.toString('latin1'))
    })
    expect(telling).toEqual([])
  })
})

/** fixtures/oracle/index.json: which tool's answer belongs to which input. */
interface Index {
  readonly profiles: readonly { readonly profile: string; readonly answer: string }[]
  readonly traces: readonly { readonly profile: string; readonly answer: string }[]
  readonly lines: readonly { readonly profile: string; readonly answer: string }[]
  readonly diffs: readonly {
    readonly base: string
    readonly head: string
    readonly answer: string
  }[]
  readonly benchmarks: readonly {
    readonly base: string
    readonly head: string
    readonly csv: string
    readonly text: string
    readonly warnings: string
  }[]
}

interface Answer {
  readonly path: string
  readonly asked: readonly string[]
}

function answersOf({ profiles, traces, lines, diffs, benchmarks }: Index): readonly Answer[] {
  return [
    ...[...profiles, ...traces, ...lines].map(({ profile, answer }) => ({
      path: answer,
      asked: [profile]
    })),
    ...diffs.map(({ base, head, answer }) => ({ path: answer, asked: [base, head] })),
    ...benchmarks.flatMap(({ base, head, csv, text, warnings }) =>
      [csv, text, warnings].map((path) => ({ path, asked: [base, head] }))
    )
  ]
}

describe('the answers of the tools', () => {
  const answers = answersOf(JSON.parse(read('oracle/index.json').toString('utf8')) as Index)

  test('are all listed in the index, beside the text inside test2json streams', () => {
    const listed = answers.map((answer) => answer.path)
    const plain = filesUnder('oracle').filter((path) => path.endsWith('.plain.txt'))
    expect([...listed, ...plain, 'oracle/index.json'].sort()).toEqual(
      [...filesUnder('oracle')].sort()
    )
  })

  test('are about files that have provenance', () => {
    const known = new Set(inputs)
    const unknown = answers.flatMap((answer) => answer.asked).filter((path) => !known.has(path))
    expect(unknown).toEqual([])
  })

  test('exist for every profile and every pair of benchmark runs', () => {
    const asked = new Set(answers.flatMap((answer) => answer.asked))
    const silent = inputs.filter(
      (path) => /\.(?:pprof|prof)$|^bench\/|bench\.txt$/.test(path) && !asked.has(path)
    )
    expect(silent).toEqual([])
  })
})
