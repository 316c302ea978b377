/** The step that tells a chat, run as it stands in docs/workflows/notify.yml, against a chat on this machine. */
import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { run } from '../src/cli.js'
import { hostileNames, onlySlower } from './e2e/measurements.js'
import { openChat } from './helpers/chat.js'
import { testShell } from './helpers/shell.js'
import { steeringIn } from './injection/steering.js'
import { names } from './outputs/hostileReport.js'

interface Step {
  readonly id?: string
  readonly name?: string
  readonly if?: string
  readonly run?: string
  readonly env?: Readonly<Record<string, string>>
  readonly 'continue-on-error'?: boolean
}

const root = fileURLToPath(new URL('..', import.meta.url))
const read = (path: string): string => readFileSync(join(root, path), 'utf8')

const workflow = parse(read('docs/workflows/notify.yml')) as {
  readonly jobs: { readonly flamegate: { readonly steps: readonly Step[] } }
}
const step: Step = workflow.jobs.flamegate.steps.at(-1) ?? {}

const guide = read('docs/notify.md')
/** What the guide puts in the place of `{text: .}`, by the name of the chat. */
const variants = [...guide.matchAll(/^\| (\w+)[^|]* \| `(\{.*\})` \|$/gm)].map(
  ([, chat = '', program = '']) => ({ chat, program })
)

const runner = {
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_REPOSITORY: 'acme/shop',
  GITHUB_RUN_ID: '9000',
  GITHUB_REF_NAME: 'main'
}

const ended = (script: string, env: NodeJS.ProcessEnv) =>
  new Promise<{ readonly code: number | null; readonly printed: string }>((resolve) => {
    // As GitHub runs a step without a shell of its own.
    const child = spawn('bash', ['-e', script], { env: { PATH: process.env['PATH'], ...env } })
    const parts: Buffer[] = []
    child.stdout.on('data', (part: Buffer) => parts.push(part))
    child.stderr.on('data', (part: Buffer) => parts.push(part))
    child.on('close', (code) => resolve({ code, printed: Buffer.concat(parts).toString('utf8') }))
  })

const hasTools = ['bash', 'jq', 'curl'].every(
  (tool) => spawnSync(tool, ['--version']).error === undefined
)
const cases = hasTools && process.platform !== 'win32' ? describe : describe.skip

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'flamegate-notify-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Path of the report.json of a comparison in which one function became worse. */
const reportAbout = async (name: string): Promise<string> => {
  const place = mkdtempSync(join(folder, 'report-'))
  for (const [path, content] of Object.entries(onlySlower(name))) {
    mkdirSync(join(place, path, '..'), { recursive: true })
    writeFileSync(join(place, path), content)
  }
  const { shell } = testShell(place)
  await run(['analyze', '.', '--out', 'out'], shell)
  return join(place, 'out', 'report.json')
}

const notify = async (report: string, env: NodeJS.ProcessEnv = {}, program = step.run ?? '') => {
  const place = mkdtempSync(join(folder, 'step-'))
  const script = join(place, 'script.sh')
  writeFileSync(script, program)
  const given = { VERDICT: 'soft_fail', REPORT: report, PAGE: '', RUNNER_TEMP: place }
  return ended(script, { ...runner, ...given, ...env })
}

const posted = async (report: string, env: NodeJS.ProcessEnv = {}, program = step.run) => {
  const chat = await openChat()
  try {
    const { code, printed } = await notify(report, { CHAT_WEBHOOK: chat.url, ...env }, program)
    expect({ code, printed }).toEqual({ code: 0, printed: '' })
    expect(chat.posts).toMatchObject([{ type: 'application/json' }])
    return JSON.parse(chat.posts[0]?.body ?? '')
  } finally {
    chat.close()
  }
}

describe('the step that tells a chat', () => {
  test('takes every value from the environment, and each from an output that there is', () => {
    expect(step.run).not.toContain('${{')
    const { outputs } = parse(read('action.yml'))
    const named = [...JSON.stringify(step).matchAll(/steps\.flamegate\.outputs\.([\w-]+)/g)]
    expect(new Set(named.map(([, name]) => name))).toEqual(
      new Set(['verdict', 'report-json', 'page-url'])
    )
    expect(named.filter(([, name = '']) => !(name in outputs))).toEqual([])
    expect(workflow.jobs.flamegate.steps.at(-2)?.id).toBe('flamegate')
  })

  test('runs after a failed step too, and makes no job fail', () => {
    expect(step.if).toContain('!cancelled()')
    expect(step['continue-on-error']).toBe(true)
  })
})

cases('what the chat gets', () => {
  test('is the verdict, the summary and a link', async () => {
    const report = await reportAbout('shop/pricing.Apply')
    const page = 'https://github.com/acme/shop/actions/runs/9000/artifacts/77'
    const { text } = await posted(report, { PAGE: page })
    expect(text.split('\n')).toHaveLength(3)
    expect(guide).toContain(text.replace(/^/gm, '    '))
    expect((await posted(report)).text).toMatch(
      /\nhttps:\/\/github\.com\/acme\/shop\/actions\/runs\/9000$/
    )
  })

  test.each([
    ...hostileNames,
    'main.@channel@here',
    'main.<!channel>',
    'main.<@U0123>',
    'main.[click](https://evil.example)',
    'main."},{"text":"$(id)`id`\\'
  ])('holds no mention, link or markup that a function is named after: %s', async (name) => {
    const { text, ...others } = await posted(await reportAbout(name))
    expect(others).toEqual({})
    const [, summary = ''] = String(text).split('\n')
    expect(summary).toContain('One function costs more')
    expect(summary).not.toMatch(/[<>`]|@\w|\]\(|:\/\//)
  })

  test('is nothing that a branch is named after', async () => {
    const report = await reportAbout('shop/pricing.Apply')
    const { text } = await posted(report, { GITHUB_REF_NAME: 'a-<!here>-@all' })
    expect(text).not.toMatch(/<!here>|@all/)
  })

  // A function of `pprof -top` text is named to the end of its line, and git takes no such name of a branch.
  test.each(names)('is three lines without mention, link or markup with %s', async (_, name) => {
    const report = await reportAbout(`main.${name.replaceAll(/[\r\n]/g, ' ')}`)
    const branch = name.replaceAll(/[\0- \x7f~^:?*[\\]/g, '').slice(0, 250)
    const { text, ...others } = await posted(report, { GITHUB_REF_NAME: branch })
    expect(others).toEqual({})
    const [, summary = '', address = '', ...more] = String(text).split('\n')
    expect(more).toEqual([])
    expect(address).toBe('https://github.com/acme/shop/actions/runs/9000')
    expect(summary).not.toMatch(/[<>`]|@\w|\]\(|:\/\//)
    // What the runner would take for a command is only a text to a chat.
    expect(steeringIn(String(text)).filter((what) => !what.startsWith('command'))).toEqual([])
  })

  test.each(variants)('is what $chat takes', async ({ program }) => {
    const report = await reportAbout('shop/pricing.Apply')
    const { text } = await posted(report)
    const other = (step.run ?? '').replace('{text: .}', program)
    const message = await posted(report, {}, other)
    expect(JSON.stringify(message)).toContain(JSON.stringify(text).slice(1, -1))
  })

  test('has a form for other chats', () => {
    expect(variants.map(({ chat }) => chat)).toEqual(['Discord', 'Teams'])
  })

  test('is nothing where the secret does not exist', async () => {
    const { code, printed } = await notify('none.json', { CHAT_WEBHOOK: '' })
    expect(code).toBe(0)
    expect(printed).toContain('nothing is posted')
  })

  test('never shows the address, also when the chat refuses it', async () => {
    const chat = await openChat()
    chat.answer.status = 403
    const report = await reportAbout('shop/pricing.Apply')
    const { code, printed } = await notify(report, { CHAT_WEBHOOK: chat.url })
    chat.close()
    expect(code).not.toBe(0)
    expect(printed).toContain('403')
    expect(printed).not.toContain('secret')
  })
})
