/**
 * What child processes see of the environment: an allow-list, because nobody can list what must stay secret. No program
 * gets a token, an input of the action or a file of the runner's protocol; see docs/collect.md.
 */

/** What any program needs to find its files, its libraries and the user's language. */
const basics = [
  ...['PATH', 'HOME', 'USER', 'LOGNAME', 'TMPDIR', 'TEMP', 'TMP', 'TZ', 'LANG', 'LANGUAGE', 'CI'],
  ...['XDG_CACHE_HOME', 'XDG_CONFIG_HOME', 'LD_LIBRARY_PATH', 'DYLD_LIBRARY_PATH'],
  ...['SYSTEMROOT', 'SYSTEMDRIVE', 'WINDIR', 'COMSPEC', 'PATHEXT', 'USERPROFILE', 'HOMEDRIVE'],
  ...['HOMEPATH', 'APPDATA', 'LOCALAPPDATA', 'PROGRAMDATA', 'PROGRAMFILES', 'PROGRAMFILES(X86)'],
  ...['NUMBER_OF_PROCESSORS', 'PROCESSOR_ARCHITECTURE'],
  // By it the runner finds what a job left running, and ends it.
  'RUNNER_TRACKING_ID'
]

/** Go's own variables (`go help environment`), by name: a prefix would let GOOGLE_API_KEY through. */
const goSettings = [
  ...['GO111MODULE', 'GOARCH', 'GOBIN', 'GOCACHE', 'GODEBUG', 'GOENV', 'GOEXPERIMENT', 'GOFIPS140'],
  ...['GOFLAGS', 'GOGC', 'GOINSECURE', 'GOMAXPROCS', 'GOMEMLIMIT', 'GOMODCACHE', 'GONOPROXY'],
  ...['GONOSUMDB', 'GOOS', 'GOPATH', 'GOPRIVATE', 'GOROOT', 'GOSUMDB', 'GOTELEMETRY', 'GOTMPDIR'],
  ...['GOTOOLCHAIN', 'GOTRACEBACK', 'GOVCS', 'GOWORK', 'GO386', 'GOAMD64', 'GOARM', 'GOARM64'],
  ...['GOMIPS', 'GOMIPS64', 'GOPPC64', 'GORISCV64', 'GOWASM', 'CGO_ENABLED', 'CGO_CFLAGS'],
  ...['CGO_CPPFLAGS', 'CGO_CXXFLAGS', 'CGO_FFLAGS', 'CGO_LDFLAGS', 'AR', 'CC', 'CXX', 'FC'],
  ...['PKG_CONFIG', 'PKG_CONFIG_PATH', 'PKG_CONFIG_LIBDIR', 'PKG_CONFIG_SYSROOT_DIR']
]

/** How to reach other machines. Addresses of proxies may hold passwords, so code of the repository never sees them. */
const network = [
  ...['HTTP_PROXY', 'HTTPS_PROXY', 'ALL_PROXY', 'NO_PROXY', 'SSL_CERT_FILE', 'SSL_CERT_DIR'],
  ...['SSH_AUTH_SOCK', 'SSH_AGENT_PID', 'GIT_SSH', 'GIT_SSH_COMMAND', 'GIT_SSH_VARIANT']
]

const goNetwork = ['GOPROXY', 'GOAUTH', 'NETRC', 'GOCACHEPROG']

/** Where git finds settings and credentials. Never GIT_DIR and its like, which would lead to another repository. */
const gitSettings = [
  ...['GIT_ASKPASS', 'SSH_ASKPASS', 'GIT_EXEC_PATH', 'GIT_CONFIG_GLOBAL', 'GIT_CONFIG_SYSTEM'],
  ...['GIT_CONFIG_NOSYSTEM', 'GIT_CONFIG_COUNT', 'GIT_SSL_CAINFO', 'GIT_SSL_CAPATH']
]

const prefixesOf = { git: ['LC_', 'GIT_CONFIG_KEY_', 'GIT_CONFIG_VALUE_'], go: ['LC_'] } as const

/** Who is to run: git, the Go tool, or code of the repository under measurement. */
export type Audience = 'git' | 'go' | 'benchmark'

const namesOf: Readonly<Record<Audience, ReadonlySet<string>>> = {
  git: new Set([...basics, ...network, ...gitSettings]),
  go: new Set([...basics, ...goSettings, ...network, ...goNetwork]),
  benchmark: new Set([...basics, ...goSettings])
}

export type Environment = Readonly<Record<string, string | undefined>>

const isAllowed = (name: string, audience: Audience): boolean => {
  // Windows takes names in any case, and proxies are written in lower case everywhere.
  const upper = name.toUpperCase()
  const prefixes = audience === 'git' ? prefixesOf.git : prefixesOf.go
  return namesOf[audience].has(upper) || prefixes.some((prefix) => upper.startsWith(prefix))
}

/** The part of an environment that a program gets. */
export const childEnvironment = (env: Environment, audience: Audience): Record<string, string> =>
  Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) =>
      value !== undefined && isAllowed(name, audience) ? [[name, value]] : []
    )
  )
