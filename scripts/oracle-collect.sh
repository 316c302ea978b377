#!/usr/bin/env bash
# Runs `flamegate collect` and `flamegate analyze` with the real Go tool on a small repository, and checks what came out:
# both sides compared, interleaved, equal work; nothing left behind, also after Ctrl-C. Another build of the command can
# be given as the first argument.
set -euo pipefail
cd "$(dirname "$0")/.."

command -v go >/dev/null || { echo 'skipped: no go'; exit 0; }

cli=$(realpath "${1:-dist/cli.js}")
programs=$PWD/fixtures/programs/shop
place=$(mktemp -d)
trap 'chmod -R u+w "$place"; rm -rf "$place"' EXIT
mkdir "$place/temp"
export RUNNER_TEMP=$place/temp GIT_CONFIG_GLOBAL=/dev/null
unset GOTMPDIR GITHUB_BASE_REF

git init -q -b main "$place/repo"
cd "$place/repo"
git config user.email someone@example.com
git config user.name Someone
cp -r "$programs/base/." .
git add -A
git commit -q -m base
git checkout -q -b feature
cp -r "$programs/head/." .
git add -A
git commit -q -m head
git checkout -q --detach main
git merge -q --no-ff -m "Merge $(git rev-parse feature) into $(git rev-parse main)" feature

nothing_left() {
  [ -z "$(ls "$RUNNER_TEMP")" ] || { echo "left in the temporary folder: $(ls "$RUNNER_TEMP")"; exit 1; }
  [ "$(git worktree list | wc -l)" = 1 ] || { git worktree list; exit 1; }
  [ -z "$(git status --porcelain --untracked-files=no)" ] || { git status; exit 1; }
}

echo '--- collect and analyze'
export GITHUB_TOKEN=must-not-be-seen INPUT_X=must-not-be-seen
node "$cli" collect --packages changed --bench '^Benchmark(Encode|Decode|Checksum|Round)$' --rounds 6 \
  --benchtime 10ms --profile-rounds 2 --noise-rounds 2
nothing_left
node "$cli" analyze --fail-on never >"$place/summary.txt"

node --input-type=module - <<'SCRIPT'
import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'

const folder = '.docs/artifacts/ci'
const read = (path) => JSON.parse(readFileSync(`${folder}/${path}`, 'utf8'))
const manifest = read('flamegate-manifest.json')
assert.equal(manifest.complete, true, manifest.problems.join('\n'))
assert.match(manifest.base.go_version, /^go1\./)
assert.equal(manifest.order, 'interleaved')
for (const { path } of manifest.files) assert.ok(existsSync(`${folder}/${path}`), path)
const times = manifest.runs.map(({ started_ms }) => started_ms)
assert.deepEqual(times, [...times].sort((a, b) => a - b))
for (let round = 1; round <= 6; round += 1) {
  const labels = manifest.runs.filter((run) => run.phase === 'benchmark' && run.round === round)
  const bases = labels.filter(({ side }) => side === 'base').length
  assert.equal(2 * bases, labels.length, `round ${round} has both sides of each package`)
}
const profiles = manifest.files.filter(({ kind }) => kind !== 'benchmarks')
const work = (side) =>
  profiles
    .filter((file) => file.side === side)
    .map((file) => [file.package, file.kind, file.replicate, file.benchmark, file.operations].join(' '))
    .sort()
assert.ok(profiles.length > 0)
assert.deepEqual(work('base'), work('head'))

const report = read('ai_analysis/report.json')
assert.equal(report.collection.order, 'interleaved')
assert.deepEqual(report.collection.missing, [])
const compared = report.bench_deltas.filter((row) => row.base !== null && row.head !== null)
assert.ok(compared.length > 0 && compared.every((row) => row.base.n === 6 && row.head.n === 6))
assert.ok(compared.every((row) => row.evidence.kind !== 'tested-blocked'))
const cpu = report.comparisons.filter((one) => one.kind === 'profile' && one.metric === 'cpu')
assert.ok(cpu.length > 0)
for (const one of cpu) assert.equal(one.status, 'compared')
const rows = [...report.cpu_regressions, ...report.cpu_improvements, ...report.not_judged]
const byCost = new Set(rows.filter((row) => row.metric === 'cpu').map((row) => row.decided_by))
assert.deepEqual([...byCost], ['cost'], 'known work is judged by cost, not by share')
console.log(`ok: ${compared.length} rows of benchmarks, ${cpu.length} pairs of CPU profiles`)
SCRIPT

echo '--- Ctrl-C'
node "$cli" collect --packages ./codec --rounds 1000 --benchtime 10ms --out interrupted &
pid=$!
until [ "$(grep -c '^PASS' interrupted/head/bench.txt 2>/dev/null || true)" -ge 2 ] 2>/dev/null; do
  kill -0 "$pid" || { echo 'ended before it was interrupted'; exit 1; }
  sleep 0.2
done
kill -INT "$pid"
code=0
wait "$pid" || code=$?
[ "$code" = 130 ] || { echo "expected exit code 130, found $code"; exit 1; }
nothing_left
node "$cli" analyze interrupted --out "$place/report" --fail-on never >/dev/null
grep -q '"complete": false' interrupted/flamegate-manifest.json
echo 'ok: interrupted, partial data analysed'

echo '--- a clone of depth 1'
git update-ref refs/pull/1/merge HEAD
git clone -q --no-checkout --depth=1 "file://$place/repo" "$place/clone" 2>/dev/null
cd "$place/clone"
git fetch -q --depth=1 origin refs/pull/1/merge
git checkout -q --detach FETCH_HEAD
node "$cli" collect --packages ./codec --bench Checksum --rounds 1 --benchtime 1x --profile none --out data
nothing_left
echo 'ok: shallow clone'
