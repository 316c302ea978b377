// Loads the committed action once and runs step after step of it, each with the environment, the folder, the output and
// the exit code of a process of its own. `hosts.ts` starts it and says what to run.
import { syncBuiltinESMExports } from 'node:module'
import process from 'node:process'
import { pathToFileURL } from 'node:url'

const home = process.cwd()
const leave = process.exit
const running = { end: (_code) => {}, output: [] }

// What the action does at its end; it is over then for whoever waits.
process.exit = (code) => running.end(code ?? process.exitCode ?? 0)
syncBuiltinESMExports()

const listen = (stream) => {
  stream.write = (text, encoding, done = encoding) => {
    running.output.push(
      Buffer.from(text, typeof encoding === 'string' ? encoding : 'utf8').toString('latin1')
    )
    if (typeof done === 'function') setImmediate(done)
    return true
  }
}
listen(process.stdout)
listen(process.stderr)

/** The variables of a step, and no others: the object is the one that the action imported. */
const replaceEnvironment = (env) => {
  for (const name of Object.keys(process.env)) delete process.env[name]
  Object.assign(process.env, env)
}

/** What a step set up for the end of its process. */
const forgetStep = () => {
  for (const name of ['uncaughtException', 'SIGINT', 'SIGTERM']) process.removeAllListeners(name)
  for (const stream of [process.stdout, process.stderr]) stream.removeAllListeners('error')
  process.exitCode = undefined
  process.chdir(home)
}

const { main } = await import(pathToFileURL(process.argv[2]).href)
const dist = new URL('.', pathToFileURL(process.argv[3]))

const runStep = async ({ env, cwd }) => {
  replaceEnvironment(env)
  process.chdir(cwd)
  running.output = []
  const code = await new Promise((resolve, reject) => {
    running.end = resolve
    main(dist).catch(reject)
  })
  forgetStep()
  return { exitCode: code, output: running.output.join('') }
}

process.on('message', (step) => {
  runStep(step).then(
    (ended) => process.send(ended),
    (error) => {
      process._rawDebug(error)
      leave(70)
    }
  )
})
process.on('disconnect', () => leave(0))
