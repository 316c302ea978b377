/** Events of labels and rights of people as GitHub's REST API shows them. */
import type { JsonObject } from './openApi.js'
import { userShape } from './restShapes.js'
import type { Account, LabelEvent, Role, State } from './state.js'

const api = 'https://api.github.com'

const pathOf = ({ repository: { owner, name } }: State): string => `${api}/repos/${owner}/${name}`

export const labelEventShape = (one: LabelEvent, state: State): JsonObject => ({
  id: one.id,
  node_id: `LE_${one.id}`,
  url: `${pathOf(state)}/issues/events/${one.id}`,
  actor: userShape(one.actor),
  event: one.isPut ? 'labeled' : 'unlabeled',
  commit_id: null,
  commit_url: null,
  created_at: one.createdAt,
  label: { name: one.label, color: 'd4c5f9' },
  performed_via_github_app: null
})

/** An event that is about no label, which every list has. */
export const renamedShape = (actor: Account, state: State): JsonObject => ({
  id: 900,
  node_id: 'RE_900',
  url: `${pathOf(state)}/issues/events/900`,
  actor: userShape(actor),
  event: 'renamed',
  commit_id: null,
  commit_url: null,
  created_at: '2026-11-20T09:00:00Z',
  rename: { from: 'Pricing', to: 'Apply pricing rules once per cart' },
  performed_via_github_app: null
})

/** The classic permission that a role comes down to. */
const permissions: Readonly<Record<Role, string>> = {
  admin: 'admin',
  maintain: 'write',
  write: 'write',
  triage: 'read',
  read: 'read'
}

const rolesUpTo: readonly Role[] = ['read', 'triage', 'write', 'maintain', 'admin']

export const permissionShape = (login: string, role: Role): JsonObject => {
  const has = (wanted: Role): boolean => rolesUpTo.indexOf(role) >= rolesUpTo.indexOf(wanted)
  return {
    permission: permissions[role],
    role_name: role,
    user: {
      ...userShape({ login, id: 9500, type: 'User' }),
      permissions: {
        pull: true,
        triage: has('triage'),
        push: has('write'),
        maintain: has('maintain'),
        admin: has('admin')
      },
      role_name: role
    }
  }
}
