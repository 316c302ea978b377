/** What the functions of Go's runtime work on: told together, because one by one they say little and hide who causes them. */
import { isRuntimeSymbol } from './origin.js'

const runtimeGroupIds = [
  'gc',
  'allocation',
  'copying',
  'maps',
  'text',
  'interfaces',
  'defer',
  'stacks',
  'channels',
  'locks',
  'scheduler',
  'waiting',
  'system',
  'tracing',
  'other'
] as const

export type RuntimeGroup = (typeof runtimeGroupIds)[number]

/**
 * Beginnings of names in package runtime, of Go 1.20 to 1.26, by group. The longest one that fits a name decides.
 */
const inRuntime: Readonly<Record<Exclude<RuntimeGroup, 'other'>, string>> = {
  gc:
    'gcAssist gcBgMark gcDrain gcFlush gcMark gcmark gcPark gcStart gcSweep gcTrigger gcUses gcWriteBarrier getGCMask ' +
    'scanobject scanObject scanSpan scanblock scanstack scanframe scanConservative greyobject markroot findObject ' +
    'typePointers wbBuf bulkBarrier shade sweepone bgsweep bgscavenge tryDeferToSpanScan spanInlineMark spanHeapBits ' +
    'extractHeapBits getempty putempty putfull trygetfull handoff freeSomeWbufs freeDeadSpan deductSweepCredit spanOf ' +
    'heapArenaOf arenaIndex pageIndexOf heapBits newMarkBits (*gcWork) (*gcControllerState) (*gcBits (*gcCPULimiter ' +
    '(*sweepLocked) (*sweepLocker) (*activeSweep) (*spanInlineMarkBits) (*mspan).moveInlineMarks ' +
    '(*mspan).inlineMarkBits (*mspan).markBits (*mspan).typePointers (*spanSet) (*spanScan (*lfstack) (*scavenge',
  allocation:
    'mallocgc newobject newarray makeslice growslice nextFreeFast nextslicecap roundupsize heapSetType ' +
    'deductAssistCredit publicationBarrier getMCache profilealloc persistentalloc madvise sysAlloc sysUsed sysUnused ' +
    'sysHugePage sysMmap mmap spanClass makeSpanClass mergeSummaries packPallocSum unpackScavChunkData (*mcache) ' +
    '(*mcentral) (*mheap) (*mspan) (*fixalloc) (*pageAlloc) (*pageCache) (*pallocBits) (*pallocData) newUserArena',
  copying:
    'memmove typedmemmove typedslicecopy reflectcallmove duffcopy duffzero memclr typedmemclr',
  maps:
    'mapaccess mapassign mapdelete mapclear mapiter mapIter makemap hashGrow growWork evacuate memhash strhash aeshash ' +
    'interhash nilinterhash typehash f32hash f64hash',
  text:
    'concatstring concatbyte slicebytetostring stringtoslice slicerunetostring decoderune encoderune intstring ' +
    'rawstring rawbyteslice rawruneslice memequal strequal cmpstring findnull gostring',
  interfaces:
    'convT assertE2I typeAssert getitab ifaceeq efaceeq interequal nilinterequal (*itab resolveTypeOff resolveNameOff',
  defer:
    'defer newdefer popDefer freedefer gopanic gorecover recovery recordForPanic panic (*_panic) print gwrite',
  stacks:
    'newstack copystack morestack adjustframe adjustpointer stackalloc stackcache stackpool stackfree stackmapdata ' +
    '(*stkframe) shrinkstack',
  channels:
    'chansend chanrecv chanpark closechan makechan select sellock selunlock send recv acquireSudog releaseSudog ' +
    '(*waitq) (*hchan)',
  locks:
    'lock2 lock unlock semacquire semrelease sync_ (*semaRoot) (*mLockProfile) mutexSample procyield osyield (*rwmutex)',
  scheduler:
    'schedule findRunnable findrunnable park_m gopark goready ready wakep startm execute gosched goexit casgstatus ' +
    'casGToWaiting newproc runq globrunq stealWork injectglist resetspinning pidle mcall gogo systemstack asyncPreempt ' +
    'preempt suspendG resumeG retake sysmon checkTimers runtimer timeSleep acquirem releasem acquirep releasep procPin ' +
    'procUnpin gfget gfput gdestroy dropg mstart handoffp reentersyscall entersyscall exitsyscall tgkill signalM ' +
    '(*timer (*gQueue) (*gList) (*m). (*p). puintptr guintptr (*guintptr) isSystemGoroutine',
  waiting:
    'futex notesleep notewakeup notetsleep usleep nanosleep epollwait netpoll kevent pthread_ semasleep semawakeup ' +
    'mPark stopm mstopp',
  system:
    'nanotime walltime time_now vdso cgocall asmcgocall cgocallback write1 vgetrandom syscall',
  tracing:
    'pcvalue pcdatavalue findfunc findmoduledatap step readvarint funcdata funcfile funcname funcline funcInfo ' +
    '(*unwinder) (*inlineUnwinder) newInlineUnwinder traceback trace callers Callers FuncForPC expandFinalStack ' +
    '(*moduledata) (*Frames) sigprof sighandler sigtramp sigFetch (*profBuf) (*sigctxt) mProf saveblockevent cputicks'
}

/** Beginnings of whole symbols: other packages, assembly without a package, and what the compiler writes. */
const elsewhere: readonly (readonly [string, RuntimeGroup])[] = [
  ['internal/runtime/maps.', 'maps'],
  ['internal/runtime/gc', 'gc'],
  ['internal/runtime/syscall', 'system'],
  ['runtime/internal/syscall', 'system'],
  ['runtime/cgo.', 'system'],
  ['runtime/pprof.', 'tracing'],
  ['runtime/trace.', 'tracing'],
  ['gcWriteBarrier', 'gc'],
  ['expandAVX512_', 'gc'],
  ['aeshashbody', 'maps'],
  ['type:.hash.', 'maps'],
  ['type..hash.', 'maps'],
  ['type:.eq.', 'text'],
  ['type..eq.', 'text'],
  ['memeqbody', 'text'],
  ['cmpbody', 'text'],
  ['countbody', 'text'],
  ['indexbody', 'text'],
  ['indexbytebody', 'text'],
  ['gogo', 'scheduler'],
  ['gosave_systemstack_switch', 'scheduler']
]

const beginnings: ReadonlyMap<string, RuntimeGroup> = new Map([
  ...elsewhere,
  ...Object.entries(inRuntime).flatMap(([group, names]) =>
    names.split(' ').map((name) => [`runtime.${name}`, group as RuntimeGroup] as const)
  )
])

const longestBeginning = Math.max(...Array.from(beginnings.keys(), (name) => name.length))

/** What a symbol of Go's runtime works on; undefined for any other symbol. */
export const runtimeGroupOf = (symbol: string): RuntimeGroup | undefined => {
  if (!isRuntimeSymbol(symbol)) return undefined
  for (let end = Math.min(symbol.length, longestBeginning); end > 0; end--) {
    const group = beginnings.get(symbol.slice(0, end))
    if (group !== undefined) return group
  }
  return 'other'
}
