#!/usr/bin/env bash
# Runs the example workflows of docs/workflows, as they stand, under nektos/act in host mode: a runner that nobody here
# wrote. docs/testing.md says what that shows. FLAMEGATE_ACT names the program; else it is looked for on the PATH and where
# `go install github.com/nektos/act@latest` puts it.
set -euo pipefail
cd "$(dirname "$0")/.."

command -v go >/dev/null || { echo 'skipped: no go'; exit 0; }
act=${FLAMEGATE_ACT:-$(command -v act || echo "$(go env GOPATH)/bin/act")}
[ -x "$act" ] || { echo 'skipped: no act (go install github.com/nektos/act@latest)'; exit 0; }
case $(uname) in Linux | Darwin) ;; *) echo 'skipped: act runs steps on the host on Linux and macOS'; exit 0 ;; esac

"$act" --version
export FLAMEGATE_ACT=$act NODE_OPTIONS='--experimental-vm-modules --disable-warning=ExperimentalWarning'
npx jest --verbose __tests__/e2e/act.e2e.test.ts 2>&1
