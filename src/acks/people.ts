/** Who did something, and whether that counts. */

/** An account, and whether an app acted for it. */
export interface Actor {
  readonly login: string
  /** As GitHub says: `User`, `Bot`, ... */
  readonly type: string
  readonly isThroughApp: boolean
}

/** What an account may do in the repository, as far as it could be asked. */
export type Rights =
  | { readonly kind: 'known'; readonly canWrite: boolean; readonly canTriage: boolean }
  | { readonly kind: 'unknown'; readonly because: string }

/** Rights by login in lower case: logins have no case. */
export type RightsOf = ReadonlyMap<string, Rights>

/** GitHub's logins, with the suffix of accounts that an enterprise manages. */
const login = /^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,99})$/

/** Why an account counts for nothing, whatever its rights; undefined when they decide. */
export const refusedActor = ({ login: name, type, isThroughApp }: Actor): string | undefined => {
  if (type !== 'User' || !login.test(name)) return 'only people can accept, and this is a bot'
  return isThroughApp ? 'it was done by an app in the name of its author' : undefined
}

const needs = {
  write: {
    has: ({ canWrite }: Extract<Rights, { kind: 'known' }>) => canWrite,
    because: 'it takes write access to the repository, which its author does not have'
  },
  triage: {
    has: ({ canTriage }: Extract<Rights, { kind: 'known' }>) => canTriage,
    because: 'it takes triage access to the repository, which its author does not have'
  }
} as const

/** Why an account may not do something; undefined when it may. */
export const refusedFor = (
  need: keyof typeof needs,
  actor: Actor,
  rightsOf: RightsOf
): string | undefined => {
  const refused = refusedActor(actor)
  if (refused !== undefined) return refused
  const rights = rightsOf.get(actor.login.toLowerCase())
  if (rights === undefined) return 'the rights of its author were not asked for'
  if (rights.kind === 'unknown') return rights.because
  return needs[need].has(rights) ? undefined : needs[need].because
}
