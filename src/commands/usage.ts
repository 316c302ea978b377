import { FlamegateError } from '../model/diagnostic.js'

type Endings = Readonly<Record<string, readonly string[]>>

const others = 'others'

/** What the exit codes of a command mean. */
const endings: Endings = {
  analyze: [
    '0 below --fail-on',
    '1 a gate at or above it failed, or too little was there to compare and --on-missing is fail',
    '2 no report could be made'
  ],
  collect: ['0 with data, even if incomplete', '2 without', '130 or 143 when it was stopped'],
  [others]: ['0 done', '2 not done']
}

const exitCodes = (of: Endings): string => {
  const lines = Object.entries(of).flatMap(([command, codes]) =>
    codes.map((code, i) => `  ${(i === 0 ? command : '').padEnd(19)}${code}\n`)
  )
  return `Exit codes\n${lines.join('')}`
}

/** The help text. */
export const usage = `flamegate: says what became slower or faster, how sure it is, where, and what to do next

Usage
  flamegate analyze [PATH] [options]       compare base and head, write report.json, report.md and report.html
  flamegate collect [options]              measure base and head of a Go module in turns
  flamegate top PROFILE [options]          the functions of one profile, like go tool pprof -top
  flamegate bench BASE HEAD [--csv]        compare benchmark results, like benchstat
  flamegate pull [--config FILE]           get profiles of base and head from the profiler of production
  flamegate policy --replay DIR [options]  what other settings would have made of reports that are there
  flamegate init [--force] [--dir PATH]    write a first workflow and a settings file
  flamegate version | help
  flamegate COMMAND --help                 this text about one command

analyze
  PATH               a file or a folder that holds both sides, told apart by name
                     (default: .docs/artifacts/ci, then .)
  --base PATH        file or folder of the base side
  --head PATH        file or folder of the head side
  --config FILE      settings (default: .github/flamegate.yml)
  --out DIR          where the report goes (default: .docs/artifacts/ci/ai_analysis)
  --fail-on LEVEL    warning, soft-fail, hard-fail or never (default: hard-fail)
  --on-missing MODE  neutral, fail or pass, when nothing could be compared (default: neutral)
  --evidence MODE    required or any: whether a change needs evidence to count (default: required)
  --work MODE        same, per-op or unknown: what both sides did while profiled (default: unknown)
  --base-ops N       operations behind the profiles of base
  --head-ops N       operations behind the profiles of head
  --sarif            write flamegate.sarif too, for code scanning; more in docs/sarif.md
  --changes RANGE    commits between the two sides, as BASE..HEAD for git diff (default: those that were
                     measured, where a manifest names them and the repository here has them)
  --analysis-endpoint URL  service that writes about the report with a model (default: AI_ANALYSIS_ENDPOINT,
                           else none); more in docs/llm.md
  --analysis-path PATH     appended where the endpoint does not end in it; / appends nothing (default: /analyze)
  --analysis-auth KIND     auto, oidc, hs256, bearer or none (default: auto); the secret is AI_ANALYSIS_SECRET
  --analysis-audience AUD  audience of the token (default: scheme and host of the endpoint)
  --analysis-dry-run       write what would be sent to analysis-request.json, and send nothing

collect
  --base REF           revision to compare with (default: first parent of the pull request's merge commit that
                       is checked out, else where HEAD left the main branch)
  --head REF           revision to measure (default: second parent of that merge commit, else HEAD)
  --packages PATTERNS  Go packages, or changed for those that the change can affect (default: ./...)
  --bench REGEX        benchmarks to run (default: .)
  --rounds N           rounds; each runs base and head once, in random order (default: 10)
  --benchtime TIME     time or iterations (100x) of a benchmark in a round (default: 100ms)
  --profile KINDS      cpu, mem, both (cpu,mem) or none (default: cpu,mem)
  --profile-rounds N   rounds of profiles, after all timing (default: 5)
  --noise-rounds N     rounds that measure base twice, to show the noise of the machine (default: 0)
  --tags TAGS          build tags
  --timeout TIME       longest that one process may run (default: 10m)
  --seed N             of the random order, to repeat it
  --config FILE        settings (default: .github/flamegate.yml)
  --out DIR            where the data go (default: .docs/artifacts/ci)

top
  PROFILE              a pprof profile, go tool pprof -top text, speedscope JSON,
                       a .cpuprofile of V8 or folded stacks
  --sample-index NAME  sample type to show (default: the profile's own)
  -n N                 show the first N functions (default: 20; 0 shows all)
  --diff-base FILE     subtract this profile
  --json               every function, in base units

bench
  BASE HEAD          output of go test -bench with -count=10; BASE alone is summed up
  --csv              the CSV of benchstat, its warnings on standard error

pull
  --config FILE      settings, with production.pull (default: .github/flamegate.yml)
  --out DIR          where base/ and head/ go (default: .docs/artifacts/ci)

policy
  --replay DIR       folder with reports (report.json beside views.json.gz), at any depth
  --config FILE      settings to try (default: .github/flamegate.yml); the flags of analyze that are
                     settings, from --fail-on to --head-ops, work too
  --json             the same for scripts

init
  --dir PATH           top folder of the repository (default: .)
  --force              replace files that are there already

${exitCodes(endings)}`

/** The part of it that is about one command; all of it where nothing is about that one. */
export const usageOf = (command: string): string => {
  const parts = usage.split('\n\n')
  const lines = usage.split('\n').filter((line) => line.startsWith(`  flamegate ${command} `))
  const options = parts.filter((part) => part.startsWith(`${command}\n`))
  if (lines.length === 0) return usage
  const exits = exitCodes({ [command]: endings[command] ?? endings[others] ?? [] })
  return [`Usage\n${lines.join('\n')}`, ...options, exits].join('\n\n')
}

/** A mistake on the command line, with what would have been right. */
export const usageError = (message: string, hint: string): FlamegateError =>
  new FlamegateError([{ severity: 'error', code: 'cli/usage', message, hint }])
