/** What starts a run, as far as it says whose code and names a report is about. */
export interface Origin {
  readonly eventName: string
  readonly pull?: { readonly isFork: boolean; readonly writable: { readonly ok: boolean } }
}

/** Events of the repository's own branches. Others may bring what strangers wrote, without saying so. */
const ownEvents: ReadonlySet<string> = new Set([
  'push',
  'merge_group',
  'schedule',
  'workflow_dispatch',
  'repository_dispatch',
  'release'
])

/** Why a model must not be asked about a run; undefined where it may. */
export const whyNotAsked = ({ eventName, pull }: Origin): string | undefined => {
  if (pull?.isFork) return 'the pull request comes from a fork'
  if (pull !== undefined) {
    return pull.writable.ok ? undefined : 'the pull request has the rights of one from a fork'
  }
  return ownEvents.has(eventName) ? undefined : `a run on ${eventName} may be about a fork`
}
