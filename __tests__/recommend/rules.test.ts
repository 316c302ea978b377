import { describe, expect, test } from '@jest/globals'
import { adviceFor } from '../../src/recommend/functions.js'
import { recommend } from '../../src/recommend/index.js'
import { indexRules } from '../../src/recommend/match.js'
import type { NamedResource } from '../../src/recommend/rule.js'
import { rules } from '../../src/recommend/rules/index.js'
import { intended } from './intended.js'
import { realCases, stacksOf } from './realCases.js'

const lookup = indexRules(rules)
const rulesFor = (title: string) =>
  new Set(
    realCases
      .filter((one) => one.title === title)
      .flatMap((one) => one.findings.map((finding) => adviceFor(finding).id))
  )

describe('recorded profiles', () => {
  test.each(realCases)('$title has enough samples and something that rose', (one) => {
    if (one.dimension === 'cpu') expect(Math.min(...one.samples)).toBeGreaterThanOrEqual(100)
    expect(one.findings.length).toBeGreaterThan(0)
  })

  test.each(Object.entries(intended))('%s is recognised', (title, ids) => {
    expect([...rulesFor(title)]).toEqual(expect.arrayContaining([...ids]))
  })

  test('every recorded profile is meant to show something', () => {
    expect(Object.keys(intended).sort()).toEqual(realCases.map((one) => one.title).sort())
  })

  test('every rule is proven by a profile that was recorded for it', () => {
    const proven = new Set(Object.values(intended).flat())
    // Those about waiting and goroutines have theirs in pairs.test.ts.
    const judged = rules.filter(({ dimension }) => /^(?:cpu|memory|both)$/.test(dimension))
    expect(judged.map(({ id }) => id).filter((id) => !proven.has(id))).toEqual([])
  })

  test.each(realCases)('$title: callers commands keep most samples of what they explain', (one) => {
    const stacks = stacksOf(one.paths.head)
    for (const finding of one.findings) {
      const { look, id } = adviceFor(finding)
      if (look.kind !== 'callers' || look.focus === undefined) continue
      const focus = new RegExp(look.focus)
      const own = stacks.filter(([leaf]) => leaf === finding.delta.name)
      const kept = own.filter((stack) => stack.some((name) => focus.test(name)))
      expect([id, finding.delta.name, kept.length * 2 >= own.length]).toEqual([
        id,
        finding.delta.name,
        true
      ])
    }
  })

  test.each(realCases)('$title: callers commands hide no function of the program', (one) => {
    const names = [...one.findings.map((finding) => finding.delta.name), 'main.main']
    const own = names.filter((name) => /^(main|example\.com)\b/.test(name))
    for (const { look } of rules) {
      if (look.kind !== 'callers') continue
      expect(own.filter((name) => new RegExp(look.hide).test(name))).toEqual([])
    }
  })

  test.each(realCases)('$title gives recommendations that name what rose', (one) => {
    const made = recommend({
      functions: one.findings,
      benchmarks: [],
      comparisons: [one.comparison],
      printedLists: new Set(),
      otherProfilers: new Set()
    })
    expect(made.length).toBeGreaterThan(0)
    for (const { finding_id, text } of made.filter((entry) => entry.finding_id !== undefined)) {
      const finding = one.findings.find(({ id }) => id === finding_id)
      if (text.includes(' in head, ')) expect(text).toContain(finding?.delta.name.slice(0, 160))
    }
  })
})

describe('the rule table', () => {
  test('has at least 25 rules with ids of their own', () => {
    expect(rules.length).toBeGreaterThanOrEqual(25)
    expect(new Set(rules.map((rule) => rule.id)).size).toBe(rules.length)
  })

  test('gives no symbol to two rules', () => {
    for (const dimension of ['cpu', 'memory', 'delay', 'goroutine'] as const) {
      const isBoth = dimension === 'cpu' || dimension === 'memory'
      const matchers = rules
        .filter((rule) => (isBoth && rule.dimension === 'both') || rule.dimension === dimension)
        .flatMap((rule) => [
          ...rule.names.map((name) => `= ${name}`),
          ...rule.prefixes.map((prefix) => `^ ${prefix}`)
        ])
      expect(matchers.filter((matcher, index) => matchers.indexOf(matcher) !== index)).toEqual([])
    }
  })

  test.each(rules)(
    '$id says what it means and one step, in sentences',
    ({ means, step, title }) => {
      for (const text of [means, step]) expect(text).toMatch(/^[A-Za-z].*\.$/s)
      expect(`${title} ${means} ${step}`).not.toMatch(/`| {2}|\n/)
    }
  )

  test.each(rules)(
    '$id matches from the start of a standard symbol only',
    ({ prefixes, names }) => {
      // Anything looser could match the code of a user: a package path, or a symbol without one.
      for (const matcher of [...prefixes, ...names]) {
        expect(matcher).toMatch(
          /^(?:[a-z0-9]+(?:\/[A-Za-z0-9]+)*[./]|(?:golang\.org\/x\/)[a-z]+\/|type[:.]\.|[a-z]+body$|gcWriteBarrier|gogo$|crosscall2$|_cgo_|internal\/|log\/slog|mime\.|math\/rand|path)/
        )
      }
    }
  )
})

describe('matching', () => {
  const idOf = (symbol: string, dimension: NamedResource = 'cpu') => lookup(symbol, dimension)?.id

  test.each([
    ['runtime.mapassign_faststr', 'map-assign'],
    ['internal/runtime/maps.(*Map).PutSlot', 'map-assign'],
    ['runtime.hashGrow', 'map-growth'],
    ['internal/runtime/maps.(*table).rehash', 'map-growth'],
    ['runtime.mapaccess2_faststr', 'map-lookup'],
    ['runtime.mapiternext', 'map-iteration'],
    ['internal/runtime/maps.(*Iter).Next', 'map-iteration'],
    ['sync.(*Mutex).lockSlow', 'mutex'],
    ['internal/sync.(*Mutex).lockSlow', 'mutex'],
    ['internal/sync.(*HashTrieMap[go.shape.string,go.shape.int]).Load', 'concurrent-map'],
    ['runtime.scanobject', 'garbage-collection'],
    ['runtime.scanObject', 'garbage-collection'],
    ['strconv.FormatInt', 'number-text'],
    ['internal/strconv.formatBits', 'number-text'],
    ['runtime/internal/syscall.Syscall6', 'system-call'],
    ['internal/runtime/syscall.Syscall6', 'system-call'],
    ['internal/runtime/syscall/linux.Syscall6', 'system-call'],
    ['type..hash.main.Key', 'key-hashing'],
    ['type:.hash.main.Key', 'key-hashing'],
    ['runtime.duffcopy', 'copying'],
    ['runtime.procyield', 'runtime-lock']
  ])('knows %s of some Go version as %s', (symbol, id) => {
    expect(idOf(symbol)).toBe(id)
  })

  test.each([
    ['fmt.Errorf', 'error-values'],
    ['fmt.Sscanf', 'scanning'],
    ['fmt.Fprintf', 'formatting'],
    ['log.Printf', 'logging'],
    ['log/slog.(*Logger).Info', 'structured-logging'],
    ['encoding/json.(*decodeState).object', 'json-decoding'],
    ['encoding/json.Marshal', 'json-encoding'],
    ['regexp/syntax.(*Inst).MatchRunePos', 'pattern-matching'],
    ['regexp/syntax.Parse', 'pattern-compilation'],
    ['compress/flate.NewWriter', 'compressor-setup'],
    ['compress/flate.(*compressor).deflate', 'compression'],
    ['time.Now', 'clock'],
    ['time.Time.Format', 'time-text'],
    ['internal/reflectlite.Swapper.func9', 'sort-by-reflection']
  ])('gives %s to the more specific rule %s', (symbol, id) => {
    expect(idOf(symbol)).toBe(id)
  })

  test.each([
    'fmtx.Sprintf2',
    'example.com/fmt.Sprintf',
    'github.com/acme/encoding/json.Marshal',
    'example.com/runtime.mallocgc',
    'main.memeqbody',
    'memeqbody2',
    'sortie.Plan',
    'logistics.Route',
    'pathology.Scan',
    'regexpx.Compile',
    'testing2.Run',
    'example.com/reflect.ValueOf',
    'timetable.Next',
    'synced.Do',
    'cmpx.Less',
    'hashing.Sum',
    'unicorn.Gallop',
    ''
  ])('leaves %j alone', (symbol) => {
    expect(idOf(symbol, 'cpu')).toBeUndefined()
    expect(idOf(symbol, 'memory')).toBeUndefined()
  })

  test.each([
    ['sync.(*Mutex).Lock', 'delay', 'waits-for-lock'],
    ['sync.(*Mutex).Unlock', 'delay', 'holds-lock'],
    ['runtime.chanrecv1', 'delay', 'waits-to-receive'],
    ['runtime.chanrecv2', 'goroutine', 'goroutines-receive'],
    ['sync.(*WaitGroup).Wait', 'goroutine', 'goroutines-group'],
    ['sync.(*Mutex).Lock', 'cpu', 'mutex'],
    ['runtime.mallocgc', 'delay', undefined],
    ['runtime.mallocgc', 'goroutine', undefined]
  ] as const)('takes %s as %s for %s', (symbol, resource, id) => {
    expect(idOf(symbol, resource)).toBe(id)
  })

  test('keeps CPU rules away from allocations', () => {
    expect(idOf('runtime.memmove', 'memory')).toBeUndefined()
    expect(idOf('fmt.Sprintf', 'memory')).toBe('formatting')
  })
})
