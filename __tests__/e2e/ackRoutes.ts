/** The part of GitHub's REST API that says who put a label, and what people may do. */
import { labelEventShape, permissionShape, renamedShape } from './ackShapes.js'
import type { Json, JsonObject } from './openApi.js'
import { jsonReply, type Reply } from './reply.js'
import type { Request, Route } from './restApi.js'
import { actionsBot } from './state.js'

interface Tools {
  readonly page: (
    request: Request,
    items: readonly JsonObject[],
    wrap: (all: Json) => Json
  ) => Reply
  readonly notAccessible: Reply
}

export const ackRoutes = ({ page, notAccessible }: Tools): Readonly<Record<string, Route>> => ({
  'issues/list-events': (request) => {
    const { token, state, params } = request
    if (token.grants['pull-requests'] === 'none') return notAccessible
    const labels = state.labelEvents.filter((one) => one.issue === Number(params['issue_number']))
    const all = [
      renamedShape(actionsBot, state),
      ...labels.map((one) => labelEventShape(one, state))
    ]
    return page(request, all, (events) => events)
  },
  // In a public repository everybody may read.
  'repos/get-collaborator-permission-level': ({ params, state }) => {
    const login = params['username'] ?? ''
    return jsonReply(200, permissionShape(login, state.roles.get(login) ?? 'read'))
  }
})
