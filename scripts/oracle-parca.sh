#!/usr/bin/env bash
# oracle-parca.sh: `flamegate pull` against a real Parca server, which is given the profiles of fixtures/endpoints.
#
# Needs the server as $PARCA or `parca` on the path, go, and a build (npm run build); says "skipped" without the server.
# What is pulled has to be what was stored: the same total and the same functions by `go tool pprof`.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
parca=${PARCA:-$(command -v parca || true)}
if [[ -z $parca ]]; then
  echo 'skipped: no Parca server here; name one by PARCA=/path/to/parca'
  exit 0
fi

work=$(mktemp -d)
port=${PORT:-17071}
trap 'kill "$server" 2>/dev/null || true; rm -rf "$work"' EXIT

cat >"$work/parca.yaml" <<YAML
object_storage:
  bucket: { type: FILESYSTEM, config: { directory: $work/data } }
YAML
"$parca" --config-path="$work/parca.yaml" --http-address="127.0.0.1:$port" --storage-path="$work/storage" >"$work/parca.log" 2>&1 &
server=$!
for _ in $(seq 50); do
  curl -sf "http://127.0.0.1:$port/api/profiles/types" >/dev/null && break
  sleep 0.2
done

for side in base head; do
  profile=$(base64 -w 0 "$root/fixtures/endpoints/$side/api_cpu.pprof")
  cat >"$work/$side.json" <<JSON
{"series": [{"labels": {"labels": [{"name": "__name__", "value": "process_cpu"}, {"name": "job", "value": "shopd"}, {"name": "side", "value": "$side"}]}, "samples": [{"raw_profile": "$profile"}]}], "normalized": true}
JSON
  curl -sf -H 'content-type: application/json' --data-binary "@$work/$side.json" "http://127.0.0.1:$port/api/profiles/writeraw" >/dev/null
done

cat >"$work/flamegate.yml" <<YAML
production:
  service: shopd
  pull:
    server: parca
    url: http://127.0.0.1:$port
    base: { labels: { side: base }, from: now-3650d }
    head: { labels: { side: head }, from: now-3650d }
YAML
node "$root/dist/cli.js" pull --config "$work/flamegate.yml" --out "$work/pulled" >/dev/null

# Flat values by function, without those that are 0 and without the header.
flats() {
  go tool pprof -symbolize=none -top -unit=ns -nodecount=100000 -nodefraction=0 "$1" 2>/dev/null |
    awk '/flat%/ { body = 1; next } body && $1 + 0 > 0 { print $6, $1 }' | sort
}

for side in base head; do
  if ! diff <(flats "$root/fixtures/endpoints/$side/api_cpu.pprof") <(flats "$work/pulled/$side/production_cpu.pprof"); then
    echo "$side: what was pulled from Parca is not what was stored"
    exit 1
  fi
  echo "$side: $(flats "$work/pulled/$side/production_cpu.pprof" | wc -l) functions pulled from Parca as they were stored"
done
