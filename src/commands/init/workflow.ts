/** The workflow that `init` writes; docs/workflows/one-job.yml is the same text, and a test keeps them equal. */
const rootWorkflow = `# Builds base and head of every pull request, measures them in turns on one machine, and reports in one comment.
#
# The code of the pull request runs in a job whose token may comment (never one from a fork); collect-apart.yml keeps the
# two apart. What is measured, and how often, is set in .github/flamegate.yml.
name: flamegate

on: pull_request

permissions: {}

concurrency:
  group: flamegate-$\{{ github.event.pull_request.number || github.ref }}
  cancel-in-progress: true

jobs:
  flamegate:
    runs-on: ubuntu-latest
    timeout-minutes: 60
    permissions:
      contents: read # checks out, and reads .github/flamegate.yml of the base commit
      pull-requests: write # writes the comment; from a fork GitHub withholds it, and the job summary has the report
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          persist-credentials: false
      - uses: actions/setup-go@b7ad1dad31e06c5925ef5d2fc7ad053ef454303e # v7.0.0
        with:
          go-version-file: go.mod
      # A tag, because this file knows no commit of a release yet: put in the full SHA of the one you trust.
      - uses: flamegate/flamegate@v1
        with:
          mode: collect-and-compare
          head: HEAD # the merge commit: what the pull request does to base as it is now
`

const isPlain = (path: string): boolean => /^[\w./-]+$/.test(path)

/** A character that YAML takes in double quotes only, as an escape. */
const escaped = (character: string): string =>
  `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`

const quoted = (path: string): string =>
  /^[ -~]+$/.test(path)
    ? `'${path.replaceAll("'", "''")}'`
    : JSON.stringify(path).replace(/[^ -~]/g, escaped)

/** A path as a YAML scalar: as it is where it is plain, else quoted. In none of them may begin an expression of GitHub's. */
const scalar = (path: string): string =>
  isPlain(path) ? path : quoted(path.replaceAll(`$\{{`, `$\{{ '$\{{' }}`))

/** The workflow for a module in a folder of the repository; `.` is the repository itself. */
export const workflowFor = (folder: string): string => {
  if (folder === '.') return rootWorkflow
  return rootWorkflow
    .replace('go-version-file: go.mod', () => `go-version-file: ${scalar(`${folder}/go.mod`)}`)
    .replace(
      /^( *)mode: .*$/m,
      (mode, indent) => `${mode}\n${indent}working-directory: ${scalar(folder)}`
    )
}
