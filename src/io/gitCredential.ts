/** A token as git is given it: variables for one git process, and the secret that stands in them. */
export interface GitCredential {
  readonly env: Readonly<Record<string, string>>
  /** To be masked: it is the token in another spelling. */
  readonly secret: string
}

type Environment = Readonly<Record<string, string | undefined>>

/** How many settings the environment gives to git already. */
const settingsIn = ({ GIT_CONFIG_COUNT: count = '' }: Environment): number =>
  /^\d{1,4}$/.test(count) ? Number(count) : 0

/**
 * Lets git answer for one server with the token, as `actions/checkout` does it, but in the environment of one process:
 * no command line and no file ever holds it. The empty value first drops the header that a checkout left in the
 * repository's configuration, since GitHub refuses a request with two (git-config(1), `http.extraHeader`).
 */
export const gitCredential = (
  env: Environment,
  serverUrl: string,
  token: string
): GitCredential => {
  const secret = Buffer.from(`x-access-token:${token}`).toString('base64')
  const first = settingsIn(env)
  const values = ['', `AUTHORIZATION: basic ${secret}`]
  const pairs = values.flatMap((value, index) => [
    [`GIT_CONFIG_KEY_${first + index}`, `http.${serverUrl}/.extraheader`],
    [`GIT_CONFIG_VALUE_${first + index}`, value]
  ])
  const count = String(first + values.length)
  return { secret, env: { GIT_CONFIG_COUNT: count, ...Object.fromEntries(pairs) } }
}
