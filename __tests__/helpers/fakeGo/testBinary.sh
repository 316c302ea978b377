#!/bin/sh
# Stands in for a Go test binary. BENCHMARKS holds one benchmark a line: NAME NANOSECONDS WHAT, where WHAT is ok, fail,
# panic, hang, kill (dies of a signal), chat (prints before its line), tear (prints in it) or fake (prints a line of a
# benchmark that is none); the fake go puts it in front, with LOG and PKG.
bench=. time=100ms cpu= mem=
for argument in "$@"; do
  case $argument in
    -test.bench=*) bench=${argument#*=} ;;
    -test.benchtime=*) time=${argument#*=} ;;
    -test.cpuprofile=*) cpu=${argument#*=} ;;
    -test.memprofile=*) mem=${argument#*=} ;;
  esac
done
{
  printf 'run\t%s\t%s\t' "$PWD" "$*"
  env | sed -n 's/^\([A-Za-z_][A-Za-z0-9_]*\)=.*/\1/p' | tr '\n' ' '
  echo
} >>"$LOG"

case $time in
  *x) iterations=${time%x} ;;
  *) iterations=1000 ;;
esac

matches() {
  case $bench in
    */*) case "|$bench|" in *"|^$(printf '%s' "$1" | sed 's|/|$/^|g')\$|"*) return 0 ;; *) return 1 ;; esac ;;
    *) printf '%s\n' "${1%%/*}" | grep -Eq -- "$bench" ;;
  esac
}

printed= code=0
while read -r name nanoseconds what; do
  [ -n "$name" ] && matches "$name" || continue
  if [ -z "$printed" ]; then
    printf 'goos: linux\ngoarch: amd64\npkg: %s\ncpu: Fake CPU @ 1.00GHz\n' "$PKG"
    printed=1
  fi
  case $what in
    fail)
      printf -- '--- FAIL: %s\n    x_test.go:3: not today\n' "$name"
      code=1
      continue
      ;;
    panic)
      printf '%s-2\t' "$name"
      echo 'panic: boom' >&2
      exit 2
      ;;
    hang)
      printf '%s-2\t' "$name"
      exec sleep 60
      ;;
    kill) kill -9 $$ ;;
    chat) printf 'listening on :8080\nPASSWORD=hunter2\n  indented\n' ;;
    tear)
      printf '%s-2  \tlistening on :8080\n%s\t%s ns/op\n' "$name" "$iterations" "$nanoseconds"
      continue
      ;;
    fake) printf 'BenchmarkMade-2\t%s\t%s ns/op\n' "$iterations" "$nanoseconds" ;;
  esac
  printf '%s-2\t%s\t%s ns/op\t0 B/op\t0 allocs/op\n' "$name" "$iterations" "$nanoseconds"
done <<LIST
$BENCHMARKS
LIST

[ -n "$cpu" ] && echo cpu >"$cpu"
[ -n "$mem" ] && echo mem >"$mem"
[ "$code" = 0 ] && echo PASS || echo FAIL
exit "$code"
