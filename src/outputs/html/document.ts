/**
 * The document around the page: one file that asks nothing of any network. Its content security policy names the one
 * script and the one style sheet that it has by their hashes, so that nothing else can run or style, whatever else gets
 * into it.
 */
import { createHash } from 'node:crypto'
import type { PageAssets, PageData } from '../../model/page.js'
import { type Html, pageText } from '../escape.js'
import { type Node, toHtml } from './element.js'

/** The source expression of a script or style sheet (Content Security Policy Level 3, 2.3.1). */
const hashSource = (text: string): string =>
  `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`

const contentSecurityPolicy = ({ script, style }: PageAssets): string =>
  [
    "default-src 'none'",
    `script-src ${hashSource(script)}`,
    `style-src ${hashSource(style)}`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'"
  ].join('; ')

const escapes: ReadonlyMap<string, string> = new Map([
  ['<', '\\u003c'],
  ['\u2028', '\\u2028'],
  ['\u2029', '\\u2029']
])

/**
 * JSON that can stand in a script element: without `<` nothing in it can end the element or begin a comment. The line
 * separators would be no error any more (ES2019), but tools that read the file line by line trip over them.
 */
const embeddedJson = (data: unknown): string =>
  JSON.stringify(data).replace(/[<\u2028\u2029]/g, (mark) => escapes.get(mark) ?? mark)

/** A flame, so that no browser asks a server for an icon. */
const icon =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Cpath fill='%23d9480f' d='M8 1c1 3 4 4 4 8a4 4 0 0 1-8 0c0-2 1-3 2-4 0 1 0 2 1 2 1-1 1-4 1-6z'/%3E%3C/svg%3E"

export interface DocumentParts {
  readonly title: string
  readonly assets: PageAssets
  readonly data: PageData
  readonly body: Node
}

/** The whole file. */
export const document = ({ title, assets, data, body }: DocumentParts): Html =>
  `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${pageText(contentSecurityPolicy(assets))}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="flamegate">
<title>${pageText(title)}</title>
<link rel="icon" href="${icon}">
<style>${assets.style}</style>
</head>
<body>${toHtml(body)}
<script type="application/json" id="flamegate-data">${embeddedJson(data)}</script>
<script>${assets.script}</script>
</body>
</html>
` as Html
