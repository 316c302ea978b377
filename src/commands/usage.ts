import { FlamegateError } from '../model/diagnostic.js'

/** The help text. */
export const usage = `flamegate: says what became slower or faster, how sure it is, where, and what to do next

Usage
  flamegate analyze [PATH] [options]       compare base and head, write report.json and report.md
  flamegate top PROFILE [options]          the functions of one profile, like go tool pprof -top
  flamegate bench BASE HEAD [--csv]        compare benchmark results, like benchstat
  flamegate help | version

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

top
  --sample-index NAME  sample type to show (default: the profile's own)
  -n N                 show the first N functions (default: 20; 0 shows all)
  --diff-base FILE     subtract this profile
  --json               every function, in base units

Exit codes: 0 below --fail-on, 1 a gate at or above it failed, 2 no report could be made.
`

/** A mistake on the command line, with what would have been right. */
export const usageError = (message: string, hint: string): FlamegateError =>
  new FlamegateError([{ severity: 'error', code: 'cli/usage', message, hint }])
