const ways = ['hs256', 'oidc', 'bearer', 'none']

const list = (text = '') =>
  text
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')

const need = (env, name, why) => {
  if (!env[name]) throw new Error(`${name} is not set: ${why}`)
  return env[name]
}

const authOf = (env) => {
  const auth = need(env, 'AUTH', `one of ${ways.join(', ')}`)
  if (!ways.includes(auth)) throw new Error(`AUTH is ${auth}: expected one of ${ways.join(', ')}`)
  return auth
}

/** What this way of signing needs beside it. */
const partsOf = (auth, env) => {
  const secret = () => need(env, 'SECRET', 'the same as analysis-secret')
  const audience = () =>
    need(env, 'AUDIENCE', 'scheme and host that flamegate asks, or its analysis-audience')
  switch (auth) {
    case 'hs256':
      return { secret: secret(), audience: audience() }
    case 'bearer':
      return { secret: secret() }
    case 'oidc':
      need(env, 'ALLOWED_REPOSITORIES', 'any repository on GitHub can have a token for you')
      return {
        audience: audience(),
        repositories: list(env.ALLOWED_REPOSITORIES),
        issuer: env.OIDC_ISSUER || 'https://token.actions.githubusercontent.com'
      }
    default:
      return {}
  }
}

/** The settings of the server, from its environment. Throws with the name of what is missing. */
export const readSettings = (env) => {
  const auth = authOf(env)
  return {
    host: env.HOST || '127.0.0.1',
    port: Number(env.PORT || 8080),
    auth,
    ...partsOf(auth, env),
    modelUrl: need(env, 'MODEL_URL', 'the base of the API, like http://127.0.0.1:11434/v1').replace(
      /\/$/,
      ''
    ),
    model: need(env, 'MODEL', 'the name of the model'),
    modelKey: env.MODEL_KEY,
    responseFormat: env.MODEL_RESPONSE_FORMAT || 'json_object'
  }
}
