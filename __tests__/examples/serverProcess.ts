/** The example server as its own process, as somebody would run it. */
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const script = fileURLToPath(new URL('../../examples/analysis-server/server.mjs', import.meta.url))

export interface ServerProcess {
  readonly url: string
  /** What it has said so far. */
  readonly log: () => string
  readonly stop: () => Promise<void>
}

/** Starts the server with these settings and nothing else of the environment. */
export const startServer = (settings: Readonly<Record<string, string>>): Promise<ServerProcess> => {
  const env = { PATH: process.env['PATH'] ?? '', PORT: '0', ...settings }
  const child = spawn(process.execPath, [script], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  const ended = new Promise<void>((resolve) => child.on('close', () => resolve()))
  let said = ''
  return new Promise((resolve, reject) => {
    const hear = (part: Buffer): void => {
      said += part.toString('utf8')
      const [, url] = /listening on (\S+)/.exec(said) ?? []
      if (url === undefined) return
      const stop = async (): Promise<void> => {
        child.kill()
        await ended
      }
      resolve({ url, log: () => said, stop })
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    child.on('error', reject)
    child.on('exit', (code) => reject(new Error(`exit ${code}: ${said}`)))
  })
}
