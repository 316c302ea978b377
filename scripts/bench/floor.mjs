// The floor: what any program has to do with gzipped profiles, to read and inflate them. As a process of its own.
import { readFileSync } from 'node:fs'
import { argv } from 'node:process'
import { gunzipSync } from 'node:zlib'

for (const path of argv.slice(2)) gunzipSync(readFileSync(path), { maxOutputLength: 2 ** 31 })
