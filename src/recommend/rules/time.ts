import { callers, type Rule } from '../rule.js'

/** The clock, timers and times as text. */
export const timeRules: readonly Rule[] = [
  {
    id: 'clock',
    title: 'The clock',
    dimension: 'cpu',
    names: [
      'time.Now',
      'time.now',
      'time.runtimeNow',
      'time.runtimeNano',
      'time.Since',
      'time.Until'
    ],
    prefixes: ['runtime.walltime', 'runtime.time_now', 'runtime.vdso'],
    means:
      'It reads the clock, which takes some ten nanoseconds and, on machines without a vDSO clock, a system call.',
    step:
      'Read the clock once per batch or request and pass the time on; sample durations instead of measuring each. ' +
      'Check the clock source of the machine (tsc or kvm-clock, not hpet) if the share is large.',
    look: callers(
      '^time\\.([nN]ow|runtime|Since|Until)|^runtime\\.(walltime|time_now|vdso)',
      'time',
      'log'
    ),
    per: 'rule',
    shows: 'cause'
  },
  {
    id: 'timers',
    title: 'Timers',
    dimension: 'both',
    names: [
      'time.NewTimer',
      'time.newTimer',
      'time.After',
      'time.AfterFunc',
      'time.NewTicker',
      'time.Tick',
      'time.stopTimer',
      'time.resetTimer',
      'time.startTimer',
      'runtime.timerchandrain'
    ],
    prefixes: [
      'time.(*Timer).',
      'time.(*Ticker).',
      'runtime.(*timer).',
      'runtime.(*timers).',
      'runtime.newTimer'
    ],
    means: 'It creates or changes timers; time.After makes a channel and a timer for each call.',
    step:
      'Make one time.NewTimer before the loop and Reset it (safe without draining since Go 1.23), or one context.WithTimeout for the whole operation. ' +
      'time.After outside of loops is fine.',
    look: callers('^time\\.|^runtime\\.(\\(\\*timers?\\)|timerchandrain|newTimer)', 'time'),
    per: 'rule',
    shows: 'cause'
  },
  {
    id: 'time-text',
    title: 'Times as text',
    dimension: 'both',
    names: [
      'time.Parse',
      'time.ParseInLocation',
      'time.ParseDuration',
      'time.nextStdChunk',
      'time.atoi',
      'time.getnum',
      'time.leadingInt'
    ],
    prefixes: [
      'time.Time.',
      'time.Duration.',
      'time.append',
      'time.abs',
      'time.parse',
      'time.(*Location).',
      'time.format'
    ],
    means: 'It formats or parses times, or computes calendar dates for that.',
    step:
      'Append with AppendFormat into a reused buffer, format once per second and keep the text, use time.RFC3339 (which has a fast path), or store UnixNano. ' +
      'Keep text where people read it.',
    look: callers('^time\\.', 'time', 'log'),
    per: 'rule',
    shows: 'cause'
  }
]
