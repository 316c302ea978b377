import { callers, callersOfBare, type Rule } from '../rule.js'

/** What the runtime does for goroutines, stacks and calls. */
export const schedulerRules: readonly Rule[] = [
  {
    id: 'scheduler',
    title: 'The scheduler',
    dimension: 'cpu',
    names: [
      'runtime.schedule',
      'runtime.execute',
      'runtime.futex',
      'runtime.usleep',
      'runtime.osyield',
      'runtime.sched_yield',
      'runtime.mcall',
      'runtime.gogo',
      'gogo',
      'runtime.park_m',
      'runtime.gopark',
      'runtime.goready',
      'runtime.ready',
      'runtime.wakep',
      'runtime.startm',
      'runtime.stopm',
      'runtime.mPark',
      'runtime.stealWork',
      'runtime.resetspinning',
      'runtime.injectglist',
      'runtime.casgstatus',
      'runtime.nanotime',
      'runtime.nanotime1',
      'runtime.dropg',
      'runtime.(*m).clearAllpSnapshot'
    ],
    prefixes: [
      'runtime.findRunnable',
      'runtime.findrunnable',
      'runtime.futexsleep',
      'runtime.futexwakeup',
      'runtime.notesleep',
      'runtime.notetsleep',
      'runtime.notewakeup',
      'runtime.pidle',
      'runtime.runq',
      'runtime.globrunq',
      'runtime.gosched',
      'runtime.netpoll',
      'runtime.pthread_cond'
    ],
    means:
      'It is the scheduler at work: goroutines wait and wake, or threads look for work and find none.',
    step:
      'Find what goroutines wait for: the block profile names channels and locks. Make the units of work larger, or use fewer goroutines. ' +
      'Around garbage collections some of it is normal, and idle threads say nothing about your code.',
    look: { kind: 'waits' },
    per: 'rule',
    shows: 'symptom'
  },
  {
    id: 'runtime-lock',
    title: "The runtime's own locks",
    dimension: 'cpu',
    names: ['runtime.procyield', 'runtime.procyieldAsm', 'runtime.mutexSampleContention'],
    prefixes: [
      'runtime.lock2',
      'runtime.unlock2',
      'runtime.lockWithRank',
      'runtime.unlockWithRank',
      'runtime.(*mLockProfile).',
      'runtime.(*lockTimer).'
    ],
    means:
      'It is a lock inside the runtime, held for channels, timers, the scheduler or large allocations, and follows how often those are used.',
    step:
      'See which of these the callers use and do that less often: batch channel sends, reuse large buffers, stop creating timers. ' +
      'GOMAXPROCS far above the CPUs that the container really has makes it worse.',
    look: {
      kind: 'callers',
      focus:
        '^runtime\\.(lock2|unlock2|lockWithRank|unlockWithRank|procyield|mutexSample|\\(\\*(mLockProfile|lockTimer)\\))',
      hide: '^runtime\\.(lock|unlock|procyield|mutexSample|\\(\\*(mLockProfile|lockTimer)\\))'
    },
    per: 'rule',
    shows: 'symptom'
  },
  {
    id: 'preemption',
    title: 'Preemption',
    dimension: 'cpu',
    names: [
      'runtime.tgkill',
      'runtime.preemptone',
      'runtime.suspendG',
      'runtime.sigtramp',
      'runtime.sigreturn'
    ],
    prefixes: ['runtime.asyncPreempt', 'runtime.signalM'],
    means:
      'It stops running goroutines so that the garbage collector or another goroutine can go on; on virtual machines it shows more than it costs.',
    step: 'Nothing to change here. If it came with more garbage collection, reduce allocations; otherwise ignore it.',
    look: { kind: 'allocations' },
    per: 'rule',
    shows: 'symptom'
  },
  {
    id: 'stack-growth',
    title: 'Stacks that grow',
    dimension: 'cpu',
    names: [
      'runtime.newstack',
      'runtime.copystack',
      'runtime.adjustframe',
      'runtime.adjustpointers',
      'runtime.shrinkstack',
      'runtime.stackalloc',
      'runtime.stackcacherefill'
    ],
    prefixes: ['runtime.morestack', 'runtime.(*stkframe).'],
    means:
      'It copies the stack of a goroutine to a larger place; new goroutines start with a few kilobytes.',
    step:
      'Let long-lived workers do the deep calls instead of new goroutines, and keep large arrays out of local variables on deep paths. ' +
      'Once grown, a stack stays large until a collection finds it mostly empty.',
    look: callers(
      '^runtime\\.(newstack|copystack|adjust|shrinkstack|stack|morestack|\\(\\*stkframe\\))'
    ),
    per: 'rule',
    shows: 'cause'
  },
  {
    id: 'defer',
    title: 'Deferred calls',
    dimension: 'cpu',
    names: [
      'runtime.popDefer',
      'runtime.newdefer',
      'runtime.freedefer',
      'runtime.deferreturn',
      'runtime.deferconvert'
    ],
    prefixes: ['runtime.deferproc'],
    means:
      'It keeps a list of deferred calls, which the compiler needs only where defer stands in a loop or behind many conditions.',
    step:
      'Move the body of the loop into a function, so that defer runs at the end of each round and costs almost nothing. ' +
      'A plain defer at the top of a function is free enough; leave it.',
    look: callers('^runtime\\.(defer|popDefer|newdefer|freedefer)'),
    per: 'rule',
    shows: 'cause'
  },
  {
    id: 'panic',
    title: 'Panics',
    dimension: 'cpu',
    names: ['runtime.gopanic', 'runtime.recovery', 'runtime.panicwrap'],
    prefixes: ['runtime.(*_panic).', 'runtime.gorecover', 'runtime.goPanic'],
    means: 'It panics and recovers, which unwinds the stack frame by frame.',
    step:
      'Return an error or a bool for outcomes that are expected, and check before the operation that panics. ' +
      'Keep the recover that guards a server against bugs.',
    look: callersOfBare(
      '^runtime\\.(gopanic|recovery|gorecover|goPanic|panicwrap|\\(\\*_panic\\))'
    ),
    per: 'rule',
    shows: 'cause'
  },
  {
    id: 'stack-walk',
    title: 'Stacks that are read',
    dimension: 'both',
    names: [
      'runtime.step',
      'runtime.readvarint',
      'runtime.pcvalue',
      'runtime.pcdatavalue',
      'runtime.findfunc',
      'runtime.findmoduledatap',
      'runtime.funcdata',
      'runtime.funcline1',
      'runtime.gwrite',
      'runtime.recordForPanic',
      'runtime.findnull',
      'runtime.Callers',
      'runtime.callers',
      'runtime.Caller',
      'runtime.Stack'
    ],
    prefixes: [
      'runtime.(*unwinder).',
      'runtime.(*inlineUnwinder).',
      'runtime.(*moduledata).',
      'runtime.funcInfo.',
      'runtime.traceback',
      'runtime.gentraceback',
      'runtime.print',
      'runtime.(*Frames).',
      'runtime/debug.'
    ],
    means:
      'It walks or prints stacks: for runtime.Callers and debug.Stack, log lines with source positions, panics, and stacks that are copied.',
    step:
      'Take stacks only where an error leaves the program, not where it is made; log less on hot paths, and without Lshortfile. ' +
      'If only the collector or stack growth calls it, see to those first.',
    look: callers(
      '^runtime\\.(\\(\\*(unwinder|inlineUnwinder|moduledata|Frames)\\)|pc|step|find|func|gwrite|print|traceback|gentraceback|record|[cC]aller|Stack|readvarint)|^runtime/debug\\.',
      'log',
      'os'
    ),
    per: 'rule',
    shows: 'cause'
  }
]
