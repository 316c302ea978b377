// Stands in for the Go tool: `go env`, `go list` and `go test -c`, on modules whose benchmarks are one line each:
//   func BenchmarkSum(b *testing.B) { ok(120) }      also fail(120), panic(120) and what else testBinary.sh knows
// A package with the word BROKEN in a file does not build.
const {
  appendFileSync,
  chmodSync,
  existsSync,
  readdirSync,
  readFileSync,
  writeFileSync
} = require('node:fs')
const { dirname, join, relative } = require('node:path')

const moduleFile = (folder) => {
  const path = join(folder, 'go.mod')
  if (existsSync(path)) return path
  return dirname(folder) === folder ? undefined : moduleFile(dirname(folder))
}

const goFiles = (folder) => readdirSync(folder).filter((name) => name.endsWith('.go'))

const folders = (folder) => [
  folder,
  ...readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !/^[._]|^testdata$/.test(entry.name))
    .flatMap((entry) => folders(join(folder, entry.name)))
]

const read = (folder, names) =>
  names.map((name) => readFileSync(join(folder, name), 'utf8')).join('\n')

const importsOf = (text) => [...text.matchAll(/^import "(.*)"$/gm)].map((match) => match[1])

const packagesOf = (root, name) =>
  folders(root)
    .filter((folder) => goFiles(folder).length > 0)
    .map((folder) => {
      const way = relative(root, folder)
      const files = goFiles(folder)
      const tests = files.filter((file) => file.endsWith('_test.go'))
      return {
        ImportPath: way === '' ? name : `${name}/${way}`,
        Dir: folder,
        Module: { Path: name },
        TestGoFiles: tests,
        imports: importsOf(read(folder, files))
      }
    })

const closure = (one, all, seen = new Set()) => {
  for (const path of one.imports) {
    const next = all.find((other) => other.ImportPath === path)
    if (next === undefined || seen.has(path)) continue
    seen.add(path)
    closure(next, all, seen)
  }
  return [...seen]
}

const matches = (one, root, pattern) => {
  const prefix = join(root, pattern.replace(/\/?\.\.\.$/, ''))
  return pattern.endsWith('...')
    ? one.Dir.startsWith(prefix.replace(/\/$/, ''))
    : one.Dir === prefix
}

const fail = (text) => {
  process.stderr.write(`${text}\n`)
  process.exit(1)
}

const print = (value) => process.stdout.write(`${JSON.stringify(value, null, '\t')}\n`)

const list = (args, world) => {
  const patterns = args.slice(args.indexOf('--') + 1)
  const all = packagesOf(dirname(world.mod), world.name)
  const chosen = all.filter((one) =>
    patterns.some((pattern) => matches(one, process.cwd(), pattern))
  )
  for (const { imports, ...one } of chosen) {
    const Deps = closure({ imports }, all)
    print({ ...one, Deps })
    if (args.includes('-test')) {
      print({ ImportPath: `${one.ImportPath}.test`, Dir: one.Dir, Deps: [...Deps, one.ImportPath] })
    }
  }
}

const benchmark = /^func (Benchmark\w+)\(b \*testing\.B\) \{ (\w+)\((\S+?)\) \}/gm

/** `ok(120)`, or `ok(a=120,b=80)` for sub-benchmarks. */
const lines = ([, name, what, values]) =>
  values.split(',').map((value) => {
    const [sub, time] = value.includes('=') ? value.split('=') : ['', value]
    return `${name}${sub === '' ? '' : `/${sub}`} ${time} ${what}`
  })

const compile = (args, world, log) => {
  const name = args.at(-1)
  const one = packagesOf(dirname(world.mod), world.name).find((each) => each.ImportPath === name)
  if (one === undefined) fail(`package ${name} is not in std`)
  const text = read(one.Dir, goFiles(one.Dir))
  if (text.includes('BROKEN')) fail(`# ${name}\n./x.go:3:1: undefined: BROKEN`)
  const specs = [...text.matchAll(benchmark)].flatMap(lines).join('\n')
  const script = readFileSync(join(__dirname, 'testBinary.sh'), 'utf8')
  const front = `#!/bin/sh\nLOG='${log}'\nPKG='${name}'\nBENCHMARKS='${specs}'\n`
  const binary = args[args.indexOf('-o') + 1]
  writeFileSync(binary, front + script)
  chmodSync(binary, 0o755)
}

exports.main = (log) => {
  const [command, ...args] = process.argv.slice(2)
  const names = Object.keys(process.env).join(' ')
  appendFileSync(log, `go\t${process.cwd()}\t${[command, ...args].join(' ')}\t${names}\n`)
  const mod = moduleFile(process.cwd())
  if (command === 'env') {
    const values = {
      GOVERSION: 'go1.99.0',
      GOOS: 'linux',
      GOARCH: 'amd64',
      GOMOD: mod ?? '/dev/null',
      GOFLAGS: process.env.GOFLAGS ?? ''
    }
    process.stdout.write(args.map((name) => `${values[name] ?? ''}\n`).join(''))
    return
  }
  if (mod === undefined)
    fail('go: go.mod file not found in current directory or any parent directory')
  const [, name] = /^module (\S+)/m.exec(readFileSync(mod, 'utf8')) ?? []
  if (name === undefined) fail('go: errors parsing go.mod: no module declaration')
  const world = { mod, name }
  if (command === 'list') list(args, world)
  else if (command === 'test') compile(args, world, log)
  else fail(`go ${command}: unknown command`)
}
