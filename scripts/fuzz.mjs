// Fuzzing: damages real files and makes odd ones, for everything that reads what strangers wrote; see docs/testing.md.
//   npm run fuzz                                   100,000 cases of every target; goes on where it was stopped
//   npm run fuzz -- --only pprof --cases 5000      fewer; --seed 2 for others, --minutes 10 to stop in between
//   npm run fuzz -- --case pprof:123               makes one case again and says what is wrong with it
// State and findings are kept in .docs/fuzz, or in the folder given with --state.
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { withCompiled } from './compile.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
process.exitCode = await withCompiled('fuzz', ({ fuzz }) => fuzz(root, process.argv.slice(2)))
