// A comment as a page that looks as GitHub shows it: rendered by GitHub's own cmark-gfm, in GitHub's colours.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const region = /<!-- begin:demo -->\n([\s\S]*?)<!-- end:demo -->/

const commentIn = (readme) => (region.exec(readme)?.[1] ?? '').replace(/^> ?/gm, '')

const style = `
:root { color-scheme: light dark; --text: #1f2328; --muted: #59636e; --line: #d1d9e0; --back: #fff; --band: #f6f8fa; --code: #818b981f }
@media (prefers-color-scheme: dark) {
  :root { --text: #f0f6fc; --muted: #9198a1; --line: #3d444d; --back: #0d1117; --band: #151b23; --code: #656c7633 }
}
body { margin: 12px; color: var(--text); background: var(--back); font: 14px/1.5 Helvetica, Arial, 'Liberation Sans', sans-serif }
article { border: 1px solid var(--line); border-radius: 6px; overflow: hidden }
header { padding: 8px 16px; background: var(--band); border-bottom: 1px solid var(--line); color: var(--muted) }
header b { color: var(--text) }
main { padding: 16px }
main > :first-child { margin-top: 0 }
h3 { font-size: 17.5px; line-height: 1.25; margin: 24px 0 16px }
h4 { font-size: 14px; line-height: 1.25; margin: 24px 0 16px }
p { margin: 0 0 16px }
table { border-collapse: collapse; margin: 0 0 16px }
th, td { border: 1px solid var(--line); padding: 6px 13px }
tbody tr:nth-child(2n) { background: var(--band) }
code { font: 85% ui-monospace, SFMono-Regular, Menlo, Consolas, 'Liberation Mono', monospace; padding: .2em .4em; border-radius: 6px; background: var(--code); white-space: break-spaces }
`

/** The page of a comment in Markdown, as text. Throws where cmark-gfm is missing. */
export const pageOfComment = (input) => {
  const options = ['-e', 'table', '--unsafe']
  const { stdout, error } = spawnSync('cmark-gfm', options, { input, encoding: 'utf8' })
  if (error !== undefined) {
    throw new Error(
      'the picture of the comment needs cmark-gfm (Debian and Ubuntu: apt-get install cmark-gfm)'
    )
  }
  return `<!doctype html><meta charset="utf-8"><style>${style}</style>
<article><header><b>github-actions</b> bot commented</header><main>${stdout}</main></article>`
}

/** The page of the comment in the README. */
export const commentHtml = (root) =>
  pageOfComment(commentIn(readFileSync(join(root, 'README.md'), 'utf8')))
