// An analysis endpoint for flamegate: takes POST /analyze, checks who asks, and asks a model behind any API that speaks
// OpenAI's chat completions. Plain Node, no packages. README.md says how to run it; docs/llm.md is the contract.
import { createServer } from 'node:http'
import { readBody } from './body.mjs'
import { askModel } from './model.mjs'
import { readSettings } from './settings.mjs'
import { checkToken } from './token.mjs'

const maxBytes = 65_536

/** An error that the other side is told, with the status that says whose it is. */
const statusOf = (error) => (Number.isInteger(error?.status) ? error.status : 500)

const answer = async (request, settings) => {
  const { pathname } = new URL(request.url, 'http://localhost')
  if (pathname !== '/analyze') throw Object.assign(new Error('not here'), { status: 404 })
  if (request.method !== 'POST') throw Object.assign(new Error('POST only'), { status: 405 })
  const body = await readBody(request, maxBytes)
  await checkToken(request.headers, body, settings)
  return askModel(body.toString('utf8'), settings)
}

const send = (response, status, value) => {
  const text = JSON.stringify(value)
  response.writeHead(status, { 'content-type': 'application/json' }).end(text)
}

const settings = readSettings(process.env)

const server = createServer((request, response) => {
  answer(request, settings).then(
    (value) => send(response, 200, value),
    (error) => {
      const status = statusOf(error)
      console.error(`${status}: ${error.message}`)
      send(response, status, { error: status === 500 ? 'internal error' : error.message })
    }
  )
})

server.listen(settings.port, settings.host, () => {
  const { address, port } = server.address()
  console.log(`listening on http://${address}:${port}`)
})
