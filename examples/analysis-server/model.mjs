import { failure, readBody } from './body.mjs'
import { instructions } from './instructions.mjs'

/** flamegate waits 30 seconds in all. */
const timeLimitMs = 25_000
const maxBytes = 262_144

const complete = async (report, { modelUrl, model, modelKey, responseFormat }) => {
  const response = await fetch(`${modelUrl}/chat/completions`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(modelKey ? { authorization: `Bearer ${modelKey}` } : {})
    },
    body: JSON.stringify({
      model,
      messages: [
        { role: 'system', content: instructions },
        { role: 'user', content: report }
      ],
      ...(responseFormat === 'none' ? {} : { response_format: { type: responseFormat } })
    }),
    redirect: 'error',
    signal: AbortSignal.timeout(timeLimitMs)
  })
  if (!response.ok) throw new Error(`status ${response.status}`)
  return JSON.parse((await readBody(response.body, maxBytes)).toString('utf8'))
}

/** What the model wrote, as JSON; models like to put it into a fence. */
const contentOf = (completion) => {
  const text = completion?.choices?.[0]?.message?.content
  if (typeof text !== 'string') throw new Error('no content')
  return JSON.parse(text.replace(/^\s*```(?:json)?\s*/, '').replace(/\s*```\s*$/, ''))
}

/** Asks the model about a report and answers as docs/llm.md says. flamegate checks all of it again. */
export const askModel = async (report, settings) => {
  try {
    const { summary_override, recommendations } = contentOf(await complete(report, settings))
    return { schema_version: 1, summary_override, recommendations, model: settings.model }
  } catch (error) {
    throw failure(502, `no answer of the model: ${error.message}`)
  }
}
