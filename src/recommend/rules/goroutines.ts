import { callers, type Rule } from '../rule.js'

/** Goroutines that are there, by what they wait in: a number that grows between two runs is often a leak. */
export const goroutineRules: readonly Rule[] = [
  {
    id: 'goroutines-receive',
    title: 'Goroutines that wait to receive',
    dimension: 'goroutine',
    names: [],
    prefixes: ['runtime.chanrecv'],
    means: 'Goroutines wait here for a channel on which perhaps nothing comes any more.',
    step:
      'Close the channel when the last value was sent, or let the goroutine select over it and ctx.Done. ' +
      'A fixed number of workers that wait for jobs is fine.',
    look: callers('^runtime\\.chanrecv'),
    per: 'rule',
    shows: 'cause'
  },
  {
    id: 'goroutines-send',
    title: 'Goroutines that wait to send',
    dimension: 'goroutine',
    names: [],
    prefixes: ['runtime.chansend'],
    means:
      'Goroutines wait here to send to somebody who does not receive, as when a caller gave up after a timeout.',
    step:
      'Give a channel for one result a buffer of one, so that the sender can always end, or select over the send and ctx.Done. ' +
      'Do not make the buffer larger than what is sent.',
    look: callers('^runtime\\.chansend'),
    per: 'rule',
    shows: 'cause'
  },
  {
    id: 'goroutines-select',
    title: 'Goroutines that wait in select',
    dimension: 'goroutine',
    names: ['reflect.rselect'],
    prefixes: ['runtime.selectgo', 'runtime.block'],
    means: 'Goroutines wait here in a select, of which none of the channels becomes ready.',
    step:
      'Give each of these loops a way out, a ctx.Done or a channel that is closed, and call it: Stop for tickers, cancel for contexts, Close for what owns the goroutine. ' +
      'One loop for the life of the program is fine.',
    look: callers('^runtime\\.(selectgo|block)|^reflect\\.rselect', 'reflect'),
    per: 'rule',
    shows: 'cause'
  },
  {
    id: 'goroutines-lock',
    title: 'Goroutines that wait for a lock',
    dimension: 'goroutine',
    names: ['sync.(*RWMutex).Lock', 'sync.(*RWMutex).RLock'],
    prefixes: ['sync.(*Mutex).Lock', 'internal/sync.(*Mutex).Lock', 'internal/sync.(*Mutex).lock'],
    means: 'Goroutines queue here for a lock.',
    step:
      'Find who holds the lock: a path that returns without Unlock, or one that waits for something else while it holds it. ' +
      'defer mu.Unlock() right behind Lock closes the first kind.',
    look: callers('^(internal/)?sync\\.', 'sync'),
    per: 'rule',
    shows: 'cause'
  },
  {
    id: 'goroutines-network',
    title: 'Goroutines that wait for the network',
    dimension: 'goroutine',
    names: ['internal/poll.runtime_pollWait'],
    prefixes: ['net/http.(*persistConn).', 'net/http.(*connReader).', 'internal/poll.(*pollDesc).'],
    means: 'Goroutines wait here for bytes of a connection.',
    step:
      'Read response bodies to the end and close them, set deadlines on connections and timeouts on clients, and use one http.Client for all requests. ' +
      'As many as there are open connections is normal.',
    look: callers('^internal/poll\\.|^net/http\\.', 'net', 'io', 'bufio', 'crypto'),
    per: 'rule',
    shows: 'cause'
  },
  {
    id: 'goroutines-sleep',
    title: 'Goroutines that sleep',
    dimension: 'goroutine',
    names: ['time.Sleep'],
    prefixes: [],
    means: 'Goroutines sleep here, mostly in loops that look for something again and again.',
    step:
      'Use one time.Ticker in one goroutine for all of them, or wait for the event itself on a channel. ' +
      'A loop that sleeps needs a way to end, too.',
    look: callers('^time\\.Sleep$', 'time'),
    per: 'rule',
    shows: 'cause'
  },
  {
    id: 'goroutines-group',
    title: 'Goroutines that wait for others',
    dimension: 'goroutine',
    names: [],
    prefixes: ['sync.(*WaitGroup).Wait', 'sync.(*Cond).Wait', 'golang.org/x/sync/errgroup.'],
    means: 'Goroutines wait here for others that do not end.',
    step:
      'Look for the goroutines that are waited for in the same profile: a Done that is not reached, or a Signal that comes before the Wait. ' +
      'defer wg.Done() as the first line closes the first kind; wg.Go does it by itself.',
    look: callers('^sync\\.\\(\\*(WaitGroup|Cond)\\)', 'sync', 'golang\\.org/x/sync'),
    per: 'rule',
    shows: 'symptom'
  }
]
