import { callers, type Rule } from '../rule.js'

/** Locks, channels, goroutines and what they share. */
export const concurrencyRules: readonly Rule[] = [
  {
    id: 'mutex',
    title: 'Mutexes',
    dimension: 'cpu',
    names: ['sync.runtime_SemacquireMutex', 'sync.runtime_doSpin', 'sync.runtime_canSpin'],
    prefixes: [
      'sync.(*Mutex).',
      'internal/sync.(*Mutex).',
      'internal/sync.runtime_',
      'runtime.semacquire',
      'runtime.semrelease',
      'runtime.(*semaRoot).'
    ],
    means:
      'It takes or releases a mutex that several goroutines want; lockSlow and semacquire are waiting.',
    step:
      'Hold the lock for less: compute outside, lock once for a batch, give each goroutine its own part and merge at the end, or shard by key. ' +
      'A lock that is never contended costs some ten nanoseconds and is not worth removing.',
    look: callers(
      '^(internal/)?sync\\.(\\(\\*Mutex\\)|runtime_)|^runtime\\.(sem|\\(\\*semaRoot)',
      'sync'
    ),
    per: 'rule',
    shows: 'cause'
  },
  {
    id: 'shared-counter',
    title: 'Memory that several CPUs write',
    dimension: 'cpu',
    names: [],
    prefixes: ['sync/atomic.', 'sync.(*RWMutex).', 'sync.(*Once).'],
    means:
      'It is an atomic operation, also the one inside RWMutex.RLock, Once or WaitGroup; it becomes slow when several CPUs write the same cache line.',
    step:
      'Count per goroutine and add up at the end, and replace an RWMutex around data that is read most by an atomic.Pointer to a copy that is never changed. ' +
      'With one writer at a time an atomic is as cheap as it gets.',
    look: callers('^sync/atomic\\.|^sync\\.\\(\\*(RWMutex|Once)\\)', 'sync'),
    per: 'rule',
    shows: 'cause'
  },
  {
    id: 'channel',
    title: 'Channels',
    dimension: 'cpu',
    names: [
      'runtime.send',
      'runtime.recv',
      'runtime.sendDirect',
      'runtime.recvDirect',
      'runtime.acquireSudog',
      'runtime.releaseSudog',
      'runtime.makechan',
      'runtime.closechan'
    ],
    prefixes: ['runtime.chansend', 'runtime.chanrecv', 'runtime.(*waitq).'],
    means:
      'It sends or receives on a channel, which takes the lock of the channel each time and often wakes a goroutine.',
    step:
      'Send slices of values instead of single ones, give the channel a buffer of the batch size, or call the function directly where no second goroutine is needed. ' +
      'A few hundred channel operations per request do not matter.',
    look: callers(
      '^runtime\\.(chan|send|recv|acquireSudog|releaseSudog|makechan|closechan|\\(\\*waitq)'
    ),
    per: 'rule',
    shows: 'cause'
  },
  {
    id: 'select',
    title: 'select over channels',
    dimension: 'cpu',
    names: ['runtime.sellock', 'runtime.selunlock', 'reflect.rselect', 'reflect.Select'],
    prefixes: ['runtime.selectgo', 'runtime.selectnb'],
    means: 'It selects over several channels and locks all of them each time.',
    step:
      'Ask less often: check for the end every few hundred rounds, read an atomic.Bool or ctx.Err instead of polling ctx.Done, and select over fewer channels. ' +
      'A select that blocks for long costs next to nothing.',
    look: callers('^runtime\\.(sel|selectgo)', 'reflect'),
    per: 'rule',
    shows: 'cause'
  },
  {
    id: 'goroutine-start',
    title: 'Goroutines that are started',
    dimension: 'both',
    names: [
      'runtime.malg',
      'runtime.gfget',
      'runtime.gfput',
      'runtime.gdestroy',
      'runtime.isSystemGoroutine',
      'runtime.allgadd'
    ],
    prefixes: [
      'runtime.newproc',
      'runtime.goexit',
      'sync.(*WaitGroup).',
      'golang.org/x/sync/errgroup.'
    ],
    means:
      'It starts, ends or waits for goroutines; a start takes a few hundred nanoseconds, plus a stack that may have to grow.',
    step:
      'Start a fixed number of workers (runtime.GOMAXPROCS(0) for computing) that take batches, or run small jobs in the loop itself. ' +
      'Keep one goroutine per job where jobs wait for something.',
    look: callers(
      '^runtime\\.(newproc|goexit|malg|gf|gdestroy|isSystemGoroutine)|^sync\\.\\(\\*WaitGroup\\)',
      'sync'
    ),
    per: 'rule',
    shows: 'cause'
  },
  {
    id: 'object-pool',
    title: 'sync.Pool',
    dimension: 'both',
    names: [
      'sync.runtime_procPin',
      'sync.runtime_procUnpin',
      'runtime.procPin',
      'runtime.procUnpin',
      'sync.indexLocal'
    ],
    prefixes: ['sync.(*Pool).', 'sync.(*poolChain).', 'sync.(*poolDequeue).', 'sync.poolCleanup'],
    means:
      'It takes objects from a sync.Pool and puts them back; putting in a slice or struct, and not a pointer, allocates.',
    step:
      'Get once per operation and pass the object down, and store pointers (*[]byte, *bytes.Buffer). ' +
      'Use no pool for objects below about a kilobyte, for which the pool costs more than it saves.',
    look: callers(
      '^sync\\.(\\(\\*[pP]ool|runtime_proc|indexLocal)|^runtime\\.proc(P|Unp)in$',
      'sync',
      'fmt',
      'log',
      'encoding'
    ),
    per: 'rule',
    shows: 'cause'
  },
  {
    id: 'concurrent-map',
    title: 'sync.Map',
    dimension: 'both',
    names: [],
    prefixes: ['sync.(*Map).', 'internal/sync.', 'unique.', 'internal/concurrent.'],
    means:
      'It uses a sync.Map (or a cache built on one, as reflect and unique have): every store allocates an entry and puts key and value into interfaces.',
    step:
      'Use a plain map with a mutex, or shards of them, where keys are written often; sync.Map is for keys that are written once and read many times. ' +
      'Where the callers are in the standard library, look at what uses them.',
    look: callers('^(internal/)?(sync|concurrent)\\.|^unique\\.', 'sync', 'unique', 'reflect'),
    per: 'rule',
    shows: 'cause'
  },
  {
    id: 'context-values',
    title: 'Contexts',
    dimension: 'both',
    names: [],
    prefixes: ['context.'],
    means:
      'It looks values up in a context, which walks up the chain of parents, or derives new contexts.',
    step:
      'Read the value once at the start and pass it on as an argument; derive one context with one struct of request data instead of one per value. ' +
      'WithTimeout once per call to another system is fine.',
    look: callers('^context\\.', 'context'),
    per: 'rule',
    shows: 'cause'
  }
]
