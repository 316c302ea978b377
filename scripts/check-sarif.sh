#!/usr/bin/env bash
# Writes flamegate.sarif for the shop of the demo, in a repository that holds it, and for a comparison without a change, and asks
# Microsoft's SARIF multitool, which nobody here wrote, whether both are valid and fit for GitHub. Needs a built dist/cli.js.
# The tool comes from its package registry into a folder that is removed again.
set -euo pipefail
cd "$(dirname "$0")/.."
root=$PWD

place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
(cd "$place" && npm init -y >/dev/null && npm install --silent --no-audit --no-fund @microsoft/sarif-multitool@5.7.0 >/dev/null)
# The package starts its program through a shell, which takes the semicolons of its options; so the program is started itself.
multitool=$(find "$place/node_modules/@microsoft" -name Sarif.Multitool -type f | head -n 1)
[ -n "$multitool" ] || { echo 'skipped: no multitool for this system'; exit 0; }

git init -q "$place/shop"
cp -r fixtures/programs/shop/base/. fixtures/programs/shop/head/. "$place/shop"
git -C "$place/shop" add .

write() { # NAME BASE HEAD
  (cd "$place/shop" && node "$root/dist/cli.js" analyze --base "$root/$2" --head "$root/$3" --sarif \
    --fail-on never --out "$place/$1" >/dev/null 2>"$place/$1.log") || { cat "$place/$1.log"; exit 1; }
}
write changed fixtures/demo/base fixtures/demo/head
write unchanged fixtures/demo/base fixtures/demo/base

status=0
for name in changed unchanged; do
  log=$place/$name/flamegate.sarif
  results=$(node -p "JSON.parse(require('fs').readFileSync('$log', 'utf8')).runs[0].results.length")
  "$multitool" validate "$log" --rule-kind 'Sarif;Ghas' --level 'Error;Warning' --kind Fail \
    --output "$place/$name.found" --log ForceOverwrite >"$place/$name.out" || true
  found=$(node -p "JSON.parse(require('fs').readFileSync('$place/$name.found', 'utf8').replace(/^\uFEFF/, '')).runs[0].results.length")
  echo "$name: $results results, $found complaints"
  if [ "$found" != 0 ]; then cat "$place/$name.out"; status=1; fi
done
exit $status
