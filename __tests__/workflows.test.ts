/** What every workflow of the project keeps to, and every workflow that its users copy. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'

interface Step {
  readonly uses?: string
  readonly run?: string
  readonly with?: Readonly<Record<string, unknown>>
}

interface Job {
  readonly permissions?: Readonly<Record<string, string>> | string
  readonly 'timeout-minutes'?: number
  readonly if?: string
  readonly strategy?: { readonly matrix?: Readonly<Record<string, unknown>> }
  readonly steps: readonly Step[]
}

interface Workflow {
  readonly name?: string
  readonly on: unknown
  readonly permissions?: unknown
  readonly concurrency?: unknown
  readonly jobs: Readonly<Record<string, Job>>
}

interface Rule {
  readonly says: string
  /** Breaks the rule in a workflow that keeps to it, so that the rule is known to see something. */
  readonly brokenBy: (sound: string) => string
  /** Places that break the rule. */
  readonly violations: (workflow: Workflow, text: string) => readonly string[]
}

/** An expression that GitHub fills in before anything else sees the file. */
const expression = (inner: string): string => `$\{{ ${inner} }}`

const root = fileURLToPath(new URL('..', import.meta.url))

const workflowsIn = (folder: string) =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.yml'))
    .map((name) => {
      const text = readFileSync(join(root, folder, name), 'utf8')
      return { name: `${folder}/${name}`, text, workflow: parse(text) as Workflow }
    })

const own = workflowsIn('.github/workflows')
const copied = workflowsIn('docs/workflows')
const all = [...own, ...copied]

const stepsOf = ({ jobs }: Workflow): readonly Step[] =>
  Object.values(jobs).flatMap((job) => job.steps)

const jobsThat = ({ jobs }: Workflow, isBad: (job: Job) => boolean): readonly string[] =>
  Object.entries(jobs).flatMap(([id, job]) => (isBad(job) ? [id] : []))

const eventsOf = (on: unknown): readonly string[] => {
  if (typeof on === 'string') return [on]
  return Array.isArray(on) ? on.map(String) : Object.keys(on ?? {})
}

const grants = ({ permissions = {} }: Job): readonly string[] =>
  typeof permissions === 'string'
    ? [permissions]
    : Object.entries(permissions).map(([scope, access]) => `${scope}: ${access}`)

/** `owner/action@SHA # vX.Y.Z`, or a major tag under a comment that says why it is one. */
const isPinned = (line: string, above: string): boolean => {
  const reference = line.replace(/^[\s-]*uses: /, '')
  if (reference === './') return true
  if (/^[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(reference)) return true
  return /^[\w./-]+@v\d+$/.test(reference) && /^\s*# A tag, because /.test(above)
}

const unpinned = (text: string): readonly string[] => {
  const lines = text.split('\n')
  return lines.filter(
    (line, index) => /^[\s-]*uses:/.test(line) && !isPinned(line, lines[index - 1] ?? '')
  )
}

/** Permissions with which a job could change a release: such a job runs nothing that was installed. */
const powers: ReadonlySet<string> = new Set(['contents: write', 'id-token: write'])

const isOwnAction = (uses = ''): boolean => uses === './' || uses.startsWith('flamegate/flamegate@')

const actionInputs = Object.keys(parse(readFileSync(join(root, 'action.yml'), 'utf8')).inputs)

const rules: readonly Rule[] = [
  {
    says: 'grants nothing at the top, and to each job by name',
    brokenBy: (sound) => sound.replace('permissions: {}\n', ''),
    violations: (workflow) => [
      ...(JSON.stringify(workflow.permissions) === '{}' ? [] : ['the top']),
      ...jobsThat(workflow, ({ permissions }) => typeof permissions !== 'object')
    ]
  },
  {
    says: 'lets no job run for the default of six hours',
    brokenBy: (sound) => sound.replace('    timeout-minutes: 5\n', ''),
    violations: (workflow) =>
      jobsThat(workflow, (job) => !((job['timeout-minutes'] ?? Infinity) <= 60))
  },
  {
    says: 'says what becomes of a run when a newer one starts',
    brokenBy: (sound) => sound.replace('concurrency: test\n', ''),
    violations: ({ concurrency }) => (concurrency === undefined ? ['the top'] : [])
  },
  {
    says: 'leaves no token on the disk',
    brokenBy: (sound) => sound.replace('persist-credentials: false', 'fetch-depth: 2'),
    violations: (workflow) =>
      stepsOf(workflow)
        .filter(({ uses }) => uses?.startsWith('actions/checkout@'))
        .filter((step) => step.with?.['persist-credentials'] !== false)
        .map(({ uses }) => String(uses))
  },
  {
    says: 'is not started by a pull request with the rights of the base',
    brokenBy: (sound) => sound.replace('on: pull_request', 'on: pull_request_target'),
    violations: ({ on }) => eventsOf(on).filter((event) => event === 'pull_request_target')
  },
  {
    says: 'does nothing but publish after a run of a pull request',
    brokenBy: (sound) => sound.replace('on: pull_request', 'on: workflow_run'),
    violations: (workflow) =>
      eventsOf(workflow.on).includes('workflow_run')
        ? stepsOf(workflow)
            .filter((step) => !isOwnAction(step.uses) || step.with?.['mode'] !== 'publish')
            .map(({ uses, run }) => String(uses ?? run))
        : []
  },
  {
    says: 'hands values to scripts through the environment, never as text of the script',
    brokenBy: (sound) => sound.replace('echo sound', `echo ${expression('github.head_ref')}`),
    violations: (workflow) =>
      stepsOf(workflow).flatMap(({ run }) => (run?.includes('${{') ? [run] : []))
  },
  {
    says: 'pins actions by commit, or says why not',
    brokenBy: (sound) => sound.replace(/@[0-9a-f]{40} .*/, '@v7'),
    violations: (_, text) => unpinned(text)
  },
  {
    says: 'installs nothing where a release could be changed',
    brokenBy: (sound) => sound.replace('contents: read', 'contents: write'),
    violations: (workflow) =>
      jobsThat(workflow, (job) => {
        const installs = job.steps.some(({ run }) => /\bnp[mx] /.test(run ?? ''))
        return installs && grants(job).some((grant) => powers.has(grant))
      })
  },
  {
    says: 'gives the action only inputs that it has',
    brokenBy: (sound) => sound.replace('path: data', 'paths: data'),
    violations: (workflow) =>
      stepsOf(workflow)
        .filter(({ uses }) => isOwnAction(uses))
        .flatMap((step) => Object.keys(step.with ?? {}))
        .filter((name) => !actionInputs.includes(name))
  }
]

const sound = `on: pull_request
permissions: {}
concurrency: test
jobs:
  one:
    timeout-minutes: 5
    permissions:
      contents: read
    steps:
      - uses: actions/checkout@0123456789012345678901234567890123456789 # v7.0.0
        with:
          persist-credentials: false
      - run: npm ci && echo sound
      - uses: ./
        with:
          path: data
`

describe.each(rules)('a workflow $says', ({ brokenBy, violations }) => {
  test('and the rule sees where that is not so', () => {
    const broken = brokenBy(sound)
    expect(violations(parse(sound), sound)).toEqual([])
    expect(violations(parse(broken), broken)).not.toEqual([])
  })

  test.each(all)('$name', ({ workflow, text }) => {
    expect(violations(workflow, text)).toEqual([])
  })
})

describe('the workflows together', () => {
  test('use one commit of each action', () => {
    const commits = new Map<string, Set<string>>()
    for (const { uses = '' } of all.flatMap(({ workflow }) => stepsOf(workflow))) {
      const [action = '', commit = ''] = uses.split('@')
      const known = commits.get(action) ?? new Set()
      commits.set(action, known.add(commit))
    }
    expect([...commits].filter(([, known]) => known.size > 1)).toEqual([])
  })

  test('test Linux, macOS and Windows with both versions of Node', () => {
    const { workflow } = own.find(({ name }) => name.endsWith('/ci.yml')) ?? {}
    expect(workflow?.jobs['test']).toMatchObject({
      strategy: {
        matrix: { os: ['ubuntu-latest', 'macos-latest', 'windows-latest'], node: [20, 24] }
      }
    })
  })

  test('leave new versions of packages and actions to age before they are proposed', () => {
    const { updates } = parse(readFileSync(join(root, '.github/dependabot.yml'), 'utf8')) as {
      updates: readonly { cooldown?: { 'default-days'?: number }; groups?: object }[]
    }
    expect(updates).toMatchObject([
      { 'package-ecosystem': 'npm' },
      { 'package-ecosystem': 'github-actions' }
    ])
    for (const { cooldown, groups } of updates) {
      expect(cooldown?.['default-days']).toBeGreaterThanOrEqual(7)
      expect(Object.keys(groups ?? {})).not.toEqual([])
    }
  })
})

describe('the workflows to copy', () => {
  const namesOf = (workflow: Workflow, isStep: (uses: string) => boolean, key: string) =>
    stepsOf(workflow)
      .filter(({ uses = '' }) => isStep(uses))
      .flatMap((step) => String(step.with?.[key] ?? '').split('\n'))
      .filter((name) => name !== '')

  test.each(copied)('$name asks for no more than it needs', ({ name, workflow }) => {
    const asked = new Set(Object.values(workflow.jobs).flatMap(grants))
    const isOne = (...files: readonly string[]) => files.some((file) => name.endsWith(`/${file}`))
    const otherRuns = isOne('record.yml', 'publish.yml') ? ['actions: read'] : []
    const check = isOne('publish.yml') ? ['checks: write'] : []
    const comment = isOne('nightly.yml', 'measure.yml', 'notify.yml', 'production.yml')
      ? []
      : ['pull-requests: write']
    const alerts = isOne('code-scanning.yml') ? ['security-events: write'] : []
    const kept = isOne('issues.yml') ? ['contents: write', 'issues: write'] : []
    const wanted = [...otherRuns, ...check, ...kept, 'contents: read', ...comment, ...alerts]
    expect([...asked].sort()).toEqual(wanted.sort())
  })

  test('in two jobs compare the artifacts that they upload, by the published names', () => {
    const [{ workflow } = { workflow: parse(sound) as Workflow }] = copied.filter(({ name }) =>
      name.endsWith('/two-jobs.yml')
    )
    const uploaded = namesOf(
      workflow,
      (uses) => uses.startsWith('actions/upload-artifact@'),
      'name'
    )
    expect(uploaded).toEqual([
      `ci-profiles-${expression('github.sha')}`,
      `benchdiff-${expression('github.sha')}`
    ])
    expect(namesOf(workflow, isOwnAction, 'artifacts')).toEqual(uploaded)
  })

  test.each([
    ['two-jobs.yml', 'compare'],
    ['collect-apart.yml', 'compare'],
    ['matrix.yml', 'merge'],
    ['record.yml', 'compare'],
    ['issues.yml', 'compare'],
    ['publish.yml', 'publish']
  ])(
    'let no job that may comment run code of the pull request, where a job is to spare: %s',
    (file, mode) => {
      const [apart] = copied.filter(({ name }) => name.endsWith(`/${file}`))
      const writers = Object.values(apart?.workflow.jobs ?? {}).filter((job) =>
        grants(job).includes('pull-requests: write')
      )
      const steps = writers.flatMap((job) => job.steps)
      expect(steps.map(({ uses }) => uses)).toEqual(['flamegate/flamegate@v1'])
      expect(steps.map((step) => step.with?.['mode'] ?? 'compare')).toEqual([mode])
    }
  )

  test('collect before they compare', () => {
    const modesOf = (file: string) =>
      copied
        .filter(({ name }) => name.endsWith(`/${file}`))
        .flatMap(({ workflow }) => stepsOf(workflow))
        .filter(({ uses }) => isOwnAction(uses))
        .map((step) => step.with?.['mode'] ?? 'compare')
    expect(modesOf('one-job.yml')).toEqual(['collect-and-compare'])
    expect(modesOf('collect-apart.yml')).toEqual(['collect', 'compare'])
  })

  test('compare every night with a release, not with the commit before', () => {
    const [{ workflow } = { workflow: parse(sound) as Workflow }] = copied.filter(({ name }) =>
      name.endsWith('/nightly.yml')
    )
    expect(eventsOf(workflow.on)).toEqual(['schedule', 'workflow_dispatch'])
    expect(namesOf(workflow, isOwnAction, 'base')).toEqual([
      expression('steps.release.outputs.tag')
    ])
  })

  test('record on pushes only, and compare by the workflow that records', () => {
    const [{ workflow } = { workflow: parse(sound) as Workflow }] = copied.filter(({ name }) =>
      name.endsWith('/record.yml')
    )
    const { record, collect, compare } = workflow.jobs
    const withOf = (job: Job | undefined) => job?.steps.map((step) => step.with).at(-1)
    expect(withOf(record)).toEqual({ mode: 'record' })
    expect(record?.if).toBe("github.event_name == 'push'")
    expect(withOf(collect)).toEqual({ mode: 'collect', baseline: 'artifact' })
    expect(collect?.if).toBe("github.event_name == 'pull_request'")
    expect(withOf(compare)).toEqual({ baseline: 'artifact' })
  })

  test('publish after the workflow that measures, and nothing that it does not leave', () => {
    const [measure, publish] = ['measure.yml', 'publish.yml'].map((file) => {
      const [one] = copied.filter(({ name }) => name.endsWith(`/${file}`))
      return one?.workflow
    })
    const inputsOf = (workflow = parse(sound) as Workflow) =>
      stepsOf(workflow).flatMap((step) => (isOwnAction(step.uses) ? [step.with ?? {}] : []))
    const { on, name } = { on: publish?.on, name: measure?.name }
    expect(on).toEqual({ workflow_run: { workflows: [name], types: ['completed'] } })
    expect(inputsOf(publish)).toEqual([
      { mode: 'publish', 'report-workflow': 'measure.yml', check: true }
    ])
    expect(inputsOf(measure)).toMatchObject([{ comment: 'never', 'fail-on': 'never' }])
    expect(inputsOf(measure).flatMap(Object.keys)).not.toContain('comment-key')
  })

  test('merge the reports of every machine of the matrix, also when one failed', () => {
    const [{ workflow } = { workflow: parse(sound) as Workflow }] = copied.filter(({ name }) =>
      name.endsWith('/matrix.yml')
    )
    const { measure, flamegate } = workflow.jobs
    const steps = (flamegate?.steps ?? []).map((step) => step.with)
    const { os } = (measure?.strategy?.matrix ?? {}) as { os?: readonly string[] }
    expect(steps).toEqual([{ mode: 'merge', 'expect-reports': `${os?.join('\n')}\n` }])
    expect(flamegate?.if).toBe('always()')
    expect(namesOf(workflow, isOwnAction, 'comment-key')).toEqual([expression('matrix.os')])
  })
})

describe('the linters', () => {
  const lint = (...files: readonly string[]) => {
    const script = join(root, 'scripts', 'lint-workflows.mjs')
    return spawnSync(process.execPath, [script, ...files], { encoding: 'utf8' })
  }

  test('find nothing in the workflows and in action.yml', () => {
    const { stdout, status } = lint()
    expect(stdout).toBe(`${all.length + 1} files, 0 findings\n`)
    expect(status).toBe(0)
  }, 60_000)

  test('find what is wrong in others', () => {
    const folder = mkdtempSync(join(tmpdir(), 'flamegate-lint-'))
    const [workflow, action] = [join(folder, 'workflow.yml'), join(folder, 'action.yml')]
    const job = sound.replace('    steps:', '    runs-on: ubuntu-latest\n    steps:')
    const injection = job.replace('echo sound', `echo ${expression('github.head_ref')}`)
    writeFileSync(workflow, injection.replace('uses: ./', 'uses: flamegate/flamegate@v1'))
    writeFileSync(action, 'name: x\ndescription: y\nruns:\n  using: node99\n  main: x.js\n')
    const { stdout, status } = lint(workflow, action)
    rmSync(folder, { recursive: true })
    expect(stdout).toMatch(/workflow\.yml:\d+:\d+: "github\.head_ref" is potentially untrusted/)
    expect(stdout).toMatch(/action\.yml:\d+:\d+: Unexpected value 'node99'/)
    expect(status).toBe(1)
  }, 60_000)
})
