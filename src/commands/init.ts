import { posix, resolve } from 'node:path'
import { commentedConfig } from '../config/commentedFile.js'
import { findGoModules, type GoModule } from '../io/goModules.js'
import { type NewFile, writeNewFile } from '../io/newFile.js'
import { exists } from '../io/search.js'
import type { Shell } from '../io/shell.js'
import { FlamegateError } from '../model/diagnostic.js'
import { terminal } from '../outputs/escape.js'
import { andMore, plural } from '../units/count.js'
import { readArguments } from './arguments.js'
import { benchmarkPackages, countBenchmarks, mainModule, packagesToName } from './init/packages.js'
import { workflowFor } from './init/workflow.js'
import { usageError } from './usage.js'

const options = {
  force: { type: 'boolean', default: false },
  dir: { type: 'string', default: '.' }
} as const

const workflowPath = '.github/workflows/flamegate.yml'
const settingsPath = '.github/flamegate.yml'
const otherSpelling = '.github/flamegate.yaml'

const noModule = (dir: string): FlamegateError =>
  new FlamegateError([
    {
      severity: 'error',
      code: 'init/no-module',
      message: `expected a go.mod in ${dir} or below, found none`,
      hint: 'the first workflow measures Go benchmarks; for measurements of your own start from docs/workflows/two-jobs.yml'
    }
  ])

const filesFor = (module: GoModule): readonly NewFile[] => {
  const packages = packagesToName(module)
  const set = packages === undefined ? [] : [['collect.packages', packages] as const]
  return [
    { path: workflowPath, text: workflowFor(module.folder) },
    { path: settingsPath, text: commentedConfig(new Map(set)) }
  ]
}

const most = 8

/** Folders are named by whoever made the repository, who may be a stranger. */
const listed = (names: readonly string[]): string => {
  const shown = names.slice(0, most).map(terminal).join(', ')
  return `${shown}${andMore(names.length - most)}`
}

const foundLine = (module: GoModule): string => {
  const where = module.folder === '.' ? '' : ` of the module in ${terminal(module.folder)}`
  const names = benchmarkPackages(module)
  if (module.packages.length === 0) return `Found no package with tests${where}`
  if (names.length === 0)
    return `Found no benchmark in ${plural(module.packages.length, 'package')} with tests${where}`
  return `Found ${plural(countBenchmarks(module), 'benchmark')} in ${plural(names.length, 'package')}${where}: ${listed(names)}`
}

const otherLines = (modules: readonly GoModule[], module: GoModule): readonly string[] => {
  const others = modules.filter((one) => one !== module && countBenchmarks(one) > 0)
  if (others.length === 0) return []
  const folders = listed(others.map(({ folder }) => folder))
  return [
    `Other modules with benchmarks: ${folders}. Each takes a step of its own with working-directory and comment-key.`
  ]
}

const placeLines = (root: string): readonly string[] =>
  exists('.git', root)
    ? []
    : [
        'This is not the top folder of a git repository, and GitHub reads workflows from there only.'
      ]

const nextSteps = (module: GoModule): string => {
  const write =
    benchmarkPackages(module).length === 0
      ? ['Write a benchmark: func BenchmarkName(b *testing.B) in a _test.go file.']
      : []
  const at = module.folder === '.' ? '' : ` in ${terminal(module.folder)}`
  // A command finds the settings by itself only in the folder that it runs in.
  const config =
    module.folder === '.' ? '' : ` --config ${posix.relative(module.folder, settingsPath)}`
  const steps = [
    ...write,
    `Try it here${at}, on what you committed: flamegate collect${config} --rounds 3, then flamegate analyze${config}`,
    'In the workflow, put the commit of the release that you trust in the place of @v1.',
    'Commit both files and open a pull request. The settings count once they are on its base branch.'
  ]
  return ['Next', ...steps.map((step, index) => `  ${index + 1}. ${step}`)].join('\n')
}

const write = (root: string, file: NewFile, existing: 'keep' | 'replace'): string => {
  const { path } = file
  if (path === settingsPath && exists(otherSpelling, root)) {
    return `Kept  ${otherSpelling}: it is the settings file, and there can be one only`
  }
  return writeNewFile(root, file, existing) === 'written'
    ? `Wrote ${path}`
    : `Kept  ${path}: it is there already; --force replaces it`
}

/** `flamegate init`: writes a first workflow and a settings file, and says what to do next. What is there stays. */
export const initCommand = (args: readonly string[], shell: Shell): number => {
  const { values, positionals } = readArguments(args, options)
  if (positionals.length > 0) {
    throw usageError(`expected no PATH, found ${positionals.join(' ')}`, 'use --dir PATH')
  }
  const root = resolve(shell.cwd, values.dir)
  const modules = findGoModules(root)
  const module = mainModule(modules)
  if (module === undefined) throw noModule(values.dir)
  const existing = values.force ? 'replace' : 'keep'
  const lines = [
    foundLine(module),
    ...otherLines(modules, module),
    ...placeLines(root),
    ...filesFor(module).map((file) => write(root, file, existing)),
    '',
    nextSteps(module)
  ]
  shell.out(`${lines.join('\n')}\n`)
  return 0
}
