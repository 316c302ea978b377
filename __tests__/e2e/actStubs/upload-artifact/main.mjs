import { readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

// The packages are those of the repository, wherever the runner has put this file.
const client = join(process.env.FLAMEGATE_ROOT, 'node_modules/@actions/artifact/lib/artifact.js')
const { DefaultArtifactClient } = await import(pathToFileURL(client).href)

const root = resolve(process.env.INPUT_PATH)
const files = readdirSync(root, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name))
await new DefaultArtifactClient().uploadArtifact(process.env.INPUT_NAME, files, root)
