/** The README is a golden file: its generated regions are current, and its snippets do what they say. */

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { run } from '../src/cli.js'
import type { Gate } from '../src/gates/gate.js'
import { gates } from '../src/gates/index.js'
import { type Report, reportSchema } from '../src/model/report.js'
import { fullSize } from '../src/outputs/markdown/block.js'
import { callPaths } from '../src/outputs/markdown/callPaths.js'
import { blocks, renderBlocks } from '../src/outputs/markdown.js'
import { measured } from './helpers/realPage.js'
import { testShell } from './helpers/shell.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const readmePath = join(root, 'README.md')
let out = ''

beforeAll(() => {
  out = mkdtempSync(join(tmpdir(), 'flamegate-docs-'))
})
afterAll(() => rmSync(out, { recursive: true, force: true }))

const flamegate = async (args: readonly string[]) => {
  const { shell, written } = testShell(root)
  return { code: await run(args, shell), ...written }
}

const demoReport = async (): Promise<Report> => {
  const sides = ['--base', 'fixtures/demo/base', '--head', 'fixtures/demo/head']
  await flamegate(['analyze', ...sides, '--out', out])
  return reportSchema.parse(JSON.parse(readFileSync(join(out, 'report.json'), 'utf8')))
}

const shownBlocks = new Set(['headline', 'gaps', 'ratings', 'gates', 'worse', 'better'])

const demoRegion = async (): Promise<string> => {
  const chosen = blocks.filter((block) => shownBlocks.has(block.id))
  const text = renderBlocks(await demoReport(), chosen, { openRows: 3, detailRows: 0 })
  return text
    .trimEnd()
    .split('\n')
    .map((line) => `> ${line}`.trimEnd())
    .join('\n')
}

/** The first picture of the job summary. */
const pictureRegion = (): string => {
  const { report, pictures } = measured('demo')
  return callPaths.render(report, { ...fullSize, paths: pictures.paths.slice(0, 1) })
}

const limitOf = (gate: Gate): string => {
  const defaults = gate.options.parse({})
  return Object.entries(defaults)
    .map(([key, value]) => `\`${key}: ${value}\``)
    .join(', ')
}

const gatesRegion = (): string => {
  const rows = Object.entries<Gate>(gates).map(
    ([id, gate]) => `| \`${id}\` | ${gate.title} | ${gate.defaultSeverity} | ${limitOf(gate)} |`
  )
  return ['| gate | what it watches | default | settings |', '|---|---|---|---|', ...rows].join(
    '\n'
  )
}

interface Described {
  readonly description: string
}

const table = (heading: string, rows: Readonly<Record<string, Described>>): string =>
  [
    `| ${heading} | |`,
    '|---|---|',
    ...Object.entries(rows).map(([name, { description }]) => `| \`${name}\` | ${description} |`)
  ].join('\n')

const actionMetadata = () =>
  parse(readFileSync(join(root, 'action.yml'), 'utf8')) as {
    inputs: Record<string, Described>
    outputs: Record<string, Described>
  }

const workflowRegion = (): string =>
  `\`\`\`yaml\n${readFileSync(join(root, 'docs/workflows/one-job.yml'), 'utf8').trimEnd()}\n\`\`\``

const regions = async (): Promise<Readonly<Record<string, string>>> => ({
  demo: await demoRegion(),
  picture: pictureRegion(),
  gates: gatesRegion(),
  workflow: workflowRegion(),
  inputs: table('input', actionMetadata().inputs),
  outputs: table('output', actionMetadata().outputs)
})

const withRegion = (text: string, name: string, content: string): string => {
  const [begin, end] = [`<!-- begin:${name} -->`, `<!-- end:${name} -->`]
  const [before, after] = [text.indexOf(begin) + begin.length, text.indexOf(end)]
  return `${text.slice(0, before)}\n${content}\n${text.slice(after)}`
}

const blocksOf = (language: string): readonly string[] =>
  [...readFileSync(readmePath, 'utf8').matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)]
    .filter((match) => match[1] === language)
    .map((match) => match[2] ?? '')

const commands = blocksOf('sh')
  .flatMap((block) => block.split('\n'))
  .filter((line) => line !== '')

describe('the README', () => {
  test('has current regions: the report of the demo and a picture, gates, workflow, inputs and outputs', async () => {
    const text = readFileSync(readmePath, 'utf8')
    const current = Object.entries(await regions()).reduce(
      (all, [name, content]) => withRegion(all, name, content),
      text
    )
    if (process.env['UPDATE']) writeFileSync(readmePath, current)
    expect(readFileSync(readmePath, 'utf8')).toBe(current)
  })

  test.each(commands.filter((line) => line.startsWith('node dist/cli.js ')))(
    'the command works: %s',
    async (line) => {
      const args = line.split(' ').slice(2)
      const isAnalyze = args[0] === 'analyze'
      const { code, out: printed } = await flamegate(isAnalyze ? [...args, '--out', out] : args)
      expect([0, 1]).toContain(code)
      expect(printed).not.toBe('')
    }
  )
})
