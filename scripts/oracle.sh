#!/usr/bin/env bash
# Asks the live tools (go tool pprof, benchstat) about the committed fixtures again, and runs the tests that compare
# flamegate with their answers. Works on a copy, so the checkout is left alone.
set -euo pipefail
cd "$(dirname "$0")/.."

command -v go >/dev/null || { echo 'skipped: no go'; exit 0; }

copy=$(mktemp -d)
trap 'chmod -R u+w "$copy"; rm -rf "$copy"' EXIT
cp -r fixtures src __tests__ scripts docs package.json jest.config.mjs "$copy/"
ln -s "$PWD/node_modules" "$copy/node_modules"

bash "$copy/fixtures/generate.sh" --oracles-only

echo "answers that differ from the committed ones (another version of Go changes header lines):"
diff -rq fixtures/oracle "$copy/fixtures/oracle" || true
cd "$copy"
node scripts/test.mjs __tests__/oracle __tests__/compare __tests__/outputs/bench
