#!/usr/bin/env bash
# Makes series with known changes and asks Apache Otava, an implementation of E-divisive that nobody here wrote, where they
# change: fixtures/otava/answers.json, which the tests compare with. Otava comes from its package registry into a folder
# that is removed again. With --check nothing is written, and a difference fails.
set -euo pipefail
cd "$(dirname "$0")/.."

command -v python3 >/dev/null || { echo 'skipped: no python'; exit 0; }

place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
python3 -m venv "$place/venv" 2>/dev/null || { echo 'skipped: no python venv'; exit 0; }
"$place/venv/bin/pip" install -q --disable-pip-version-check apache-otava==0.8.0 numpy==2.2.0 scipy==1.16.3

"$place/venv/bin/python" scripts/oracle-otava.py >"$place/answers.json"
if [ "${1:-}" = --check ]; then
  diff fixtures/otava/answers.json "$place/answers.json" && echo 'the answers are the same'
else
  cp "$place/answers.json" fixtures/otava/answers.json
fi
