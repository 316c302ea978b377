export const id = 5;
export const ids = [5];
export const modules = {

/***/ 7260:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PU: () => (/* binding */ isOver),
/* harmony export */   p6: () => (/* binding */ date)
/* harmony export */ });
/* unused harmony exports dateWords, isDate */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4377);

/** What is expected where a date is none. */
const dateWords = 'a date like 2026-12-31';
/** A day of the calendar. */
const date = zod__WEBPACK_IMPORTED_MODULE_0__/* .date */ .p6({ error: dateWords });
const isDate = (text) => date.safeParse(text).success;
/** Whether the last day of something is over. Dates in this form have the order of their texts. */
const isOver = (until, today) => until !== undefined && until < today;


/***/ }),

/***/ 5940:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ec: () => (/* binding */ ackIdHint),
/* harmony export */   FT: () => (/* binding */ isAckId),
/* harmony export */   Mk: () => (/* binding */ finderIn),
/* harmony export */   oB: () => (/* binding */ ackIdWords)
/* harmony export */ });
/* unused harmony exports keyOf, means, overlap */
/* harmony import */ var _classify_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(874);
/** How acknowledgements name findings. */

/** The name of what is no function and no benchmark: `vanished/cpu/checkout`. */
const named = /^vanished\/\S{1,200}$/;
const hex = /^[0-9a-f]{8,16}$/;
/**
 * Whether a text can name a finding: its id, or at least 8 of the digits that the id begins with. `rating` cannot be
 * named: it follows from regressions, so who accepts those has accepted it, and a new one counts again.
 */
const isAckId = (text) => hex.test(text) || named.test(text);
/** What is expected where a text names no finding. */
const ackIdWords = 'the id of a finding, or at least the first 8 of its digits';
/** What to do about such a text. */
const ackIdHint = (text) => {
    if (text === 'rating')
        return 'the rating follows from regressions: acknowledge those';
    if (typeof text === 'number')
        return 'write the id in quotes: YAML reads these digits as a number';
    return 'ids of findings are in the report and in report.json';
};
/** The 16 digits that a finding is known by; those of a finding with a name are made from it. */
const keyOf = (id) => /^[0-9a-f]{16}$/.test(id) ? id : (0,_classify_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprint */ .R)('named', id);
/** Whether an acknowledged id means a finding. */
const means = (acknowledged, id) => acknowledged === id || (hex.test(acknowledged) && keyOf(id).startsWith(acknowledged));
/** Whether two acknowledged ids may mean the same finding. */
const overlap = (a, b) => {
    const [first, second] = [a, b].map((id) => (hex.test(id) ? id : keyOf(id)));
    return (first !== undefined &&
        second !== undefined &&
        (first.startsWith(second) || second.startsWith(first)));
};
/** Sorts findings by the 8 digits that every acknowledged id has, so that none is compared with all of them. */
const finderIn = (ids) => {
    const start = (key) => key.slice(0, 8);
    const sorted = new Map();
    for (const id of new Set(ids)) {
        const group = start(keyOf(id));
        sorted.set(group, [...(sorted.get(group) ?? []), id]);
    }
    return (acknowledged) => {
        const key = hex.test(acknowledged) ? acknowledged : keyOf(acknowledged);
        return (sorted.get(start(key)) ?? []).filter((id) => means(acknowledged, id));
    };
};


/***/ }),

/***/ 4696:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ analyze),
  y: () => (/* binding */ analyzeGiven)
});

// EXTERNAL MODULE: ./lib/model/groupBy.js
var groupBy = __webpack_require__(9455);
// EXTERNAL MODULE: ./lib/symbols/origin.js
var symbols_origin = __webpack_require__(5191);
// EXTERNAL MODULE: ./lib/symbols/parse.js + 1 modules
var parse = __webpack_require__(5159);
;// CONCATENATED MODULE: ./lib/callers.js
/** Who calls whom in a profile, asked for one function at a time. */



const stacksOf = ({ profile, column }) => {
    const { tree, functions, columns } = profile;
    const self = tree?.self[columns.indexOf(column)];
    return tree === undefined || self === undefined ? [] : [{ functions, tree, self }];
};
const callers_keyOf = (workload, type) => JSON.stringify([workload, type]);
/** The stacks of a side by workload and sample type, as far as the inputs have them. */
const stacksIn = ({ profiles }) => {
    const byKey = (0,groupBy/* groupBy */.$)(profiles, (pair) => callers_keyOf(pair.workload, pair.type));
    return (workload, type, side) => (byKey.get(callers_keyOf(workload, type))?.[0]?.[side]?.parts ?? []).flatMap(stacksOf);
};
/** A test of functions by number, each of which is asked about once. */
const onNumbers = ({ functions }, test) => {
    const known = new Map();
    return (number) => {
        const info = functions[number];
        if (info === undefined)
            return false;
        const answer = known.get(number) ?? test(info.name, info);
        known.set(number, answer);
        return answer;
    };
};
const isOwn = (symbol) => {
    const origin = (0,symbols_origin/* originOf */.yv)(symbol);
    return origin === 'program' || origin === 'module';
};
/** What each node costs with everything below it. */
const totalsOf = ({ tree: { parents }, self }) => {
    const totals = Float64Array.from(self);
    for (let node = totals.length - 1; node > 0; node -= 1) {
        const parent = parents[node] ?? 0;
        totals[parent] = (totals[parent] ?? 0) + (totals[node] ?? 0);
    }
    return totals;
};
/** Where some functions stand in a tree: at the top of each path, where what they call counts with them. */
const placesOf = (stacks, { symbols, by }) => {
    const { parents, functions } = stacks.tree;
    const meant = Uint8Array.from(stacks.functions, ({ name }) => (symbols.has(name) ? 1 : 0));
    const isBelow = new Uint8Array(by === 'cum' ? functions.length : 0);
    const places = [];
    for (let node = 1; node < functions.length; node += 1) {
        const above = isBelow[parents[node] ?? 0] ?? 0;
        const isHit = meant[functions[node] ?? -1] === 1;
        if (by === 'cum')
            isBelow[node] = isHit || above === 1 ? 1 : 0;
        if (isHit && above === 0)
            places.push(node);
    }
    return places;
};
/** The nearest function above a node that passes; undefined where there is none. */
const nearest = ({ tree: { parents, functions } }, node, passes) => {
    for (let above = parents[node] ?? -1; above > 0; above = parents[above] ?? -1) {
        const number = functions[above] ?? -1;
        if (passes(number))
            return number;
    }
    return undefined;
};
function* pathsOf(asked, test) {
    for (const stacks of asked.stacks) {
        const passes = onNumbers(stacks, test);
        const costs = asked.by === 'flat' ? stacks.self : totalsOf(stacks);
        for (const node of placesOf(stacks, asked)) {
            const number = nearest(stacks, node, passes);
            const caller = number === undefined ? undefined : stacks.functions[number];
            yield { cost: costs[node] ?? 0, caller };
        }
    }
}
/** How much of the cost of some functions is reached through others, 0 to 1; undefined where nothing of it is known. */
const partThrough = (asked, isThrough) => {
    let [all, through] = [0, 0];
    for (const { cost, caller } of pathsOf(asked, isThrough)) {
        all += cost;
        if (caller !== undefined)
            through += cost;
    }
    return all > 0 ? through / all : undefined;
};
const isHarness = (symbol) => symbol.startsWith('testing.');
/** How much of the cost of some functions belongs to `go test` itself, which waits for its benchmarks: 0 to 1. */
const partOfHarness = (asked) => {
    let [all, harness] = [0, 0];
    for (const { cost, caller } of pathsOf(asked, (symbol, info) => isOwn(symbol, info) || isHarness(symbol))) {
        all += cost;
        if (caller !== undefined && isHarness(caller.name))
            harness += cost;
    }
    return all > 0 ? harness / all : 0;
};
/** The function without its parts; closures of package variables belong to no function that anybody wrote. */
const shortOf = (symbol) => {
    const { declared, kind } = (0,parse/* parseSymbol */.a)(symbol);
    return kind === 'init' ? symbol : declared;
};
/**
 * The function of the reader's through which most of the cost of some functions is reached: the nearest on each path. Which
 * are the reader's, only the symbol tells, unless somebody knows better.
 */
const mostThrough = (asked, isReaders = isOwn) => {
    const sums = new Map();
    let all = 0;
    for (const { cost, caller } of pathsOf(asked, isReaders)) {
        all += cost;
        if (caller === undefined)
            continue;
        const name = shortOf(caller.name);
        const known = sums.get(name);
        // A closure that is inlined says the file of whoever inlined it.
        const place = caller.name === name || known === undefined ? caller : known.caller;
        sums.set(name, { caller: place, cost: cost + (known?.cost ?? 0) });
    }
    const [most] = [...sums].sort(([a, x], [b, y]) => y.cost - x.cost || (a < b ? -1 : 1));
    if (most === undefined || all <= 0)
        return undefined;
    const [name, { caller, cost }] = most;
    return { name, file: caller.file, line: caller.startLine, part: cost / all };
};
/** By symbol, in one walk over the stacks for all functions; nothing where the profiler is in none. */
const profilersParts = (all) => {
    const sums = new Map();
    for (const stacks of all) {
        const { functions, tree, self } = stacks;
        const passing = Uint8Array.from(functions, ({ name }) => ((0,symbols_origin/* isProfiler */.Y$)(name) ? 1 : 0));
        if (!passing.includes(1))
            continue;
        const isBelow = new Uint8Array(tree.functions.length);
        for (let node = 1; node < isBelow.length; node += 1) {
            const number = tree.functions[node] ?? -1;
            const below = isBelow[tree.parents[node] ?? 0] === 1 || passing[number] === 1;
            isBelow[node] = below ? 1 : 0;
            const name = functions[number]?.name;
            const cost = self[node] ?? 0;
            if (name === undefined || cost === 0)
                continue;
            const known = sums.get(name) ?? { all: 0, below: 0 };
            sums.set(name, { all: known.all + cost, below: known.below + (below ? cost : 0) });
        }
    }
    return sums;
};

// EXTERNAL MODULE: ./lib/locate/ground.js
var locate_ground = __webpack_require__(4103);
;// CONCATENATED MODULE: ./lib/locate/inRepository.js

/** Findings with their files as the repository has them, for words that lead there; others keep the path of the profile. */
const inRepository = (findings, ground) => ground === undefined
    ? findings
    : findings.map((finding) => {
        const { delta } = finding;
        const file = (0,locate_ground/* pathOf */.XM)(ground.placeOf(delta));
        return file === undefined ? finding : { ...finding, delta: { ...delta, file } };
    });

// EXTERNAL MODULE: ./lib/locate/surroundings.js
var locate_surroundings = __webpack_require__(6747);
// EXTERNAL MODULE: ./lib/units/format.js + 1 modules
var format = __webpack_require__(964);
;// CONCATENATED MODULE: ./lib/recommend/cpuFlag.js
/** The row's name as it is declared: without `-procs`. */
const plainName = ({ name, procs }) => {
    const suffix = `-${procs}`;
    return procs > 1 && name.endsWith(suffix) ? name.slice(0, -suffix.length) : name;
};
/**
 * ` -cpu 2`, or nothing. Without the flag every benchmark of a package runs on one number of processors; with it every one
 * runs on each. A name such as `Sort/n-16` ends in a number of its own, and others beside it have none.
 */
const cpuFlag = (row, all) => {
    const { workload, package: path, unit } = row;
    const beside = all.filter(({ delta }) => delta.head !== undefined &&
        delta.workload === workload &&
        delta.package === path &&
        delta.unit === unit);
    const asked = new Set(beside.map(({ delta }) => delta.procs));
    const names = new Set(beside.map(({ delta }) => plainName(delta)));
    const isEach = asked.size > 1 && asked.has(row.procs) && beside.length === asked.size * names.size;
    return isEach ? ` -cpu ${row.procs}` : '';
};

;// CONCATENATED MODULE: ./lib/recommend/quote.js
/** Putting hostile text into commands that people paste into a shell. */
/** Control, format (bidi, zero width), unassigned and line-separating characters: nobody sees what they paste. */
const unseen = /[\p{C}\p{Zl}\p{Zp}]/u;
const everyUnseen = /[\p{C}\p{Zl}\p{Zp}]/gu;
/** Longest text that is put into a command. Longer symbols are type arguments that no one would paste. */
const maxLength = 400;
/** Longest symbol in a sentence; enough for package, receiver and method. */
const maxShown = 160;
/** Whether a text may become part of a command at all. */
const isPasteable = (text) => text.length > 0 && text.length <= maxLength && !unseen.test(text);
/** One word of a POSIX shell, whatever the text holds. */
const shellWord = (text) => /^[\w@%+:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
const literally = (text) => text.replace(/[\\.+*?()|[\]{}^$]/g, '\\$&');
/** An RE2 pattern that matches exactly the text. */
const exactly = (text) => `^${literally(text)}$`;
/** An RE2 pattern that matches the symbols of a function: itself with any type arguments, and its closures and the like. */
const anyPartOf = (identity) => `^${literally(identity).replaceAll(literally('[...]'), '\\[.*\\]')}([.-]|$)`;
/** A file as an argument that cannot be taken for a flag or an address. */
const fileArgument = (path) => shellWord(/^-|^[a-z]+:/i.test(path) ? `./${path}` : path);
/** A name as it stands in a sentence: between backticks, one line, nothing unseen, not endless. */
const shown = (name) => {
    const characters = [...name.replace(everyUnseen, '\u{FFFD}')];
    const isLong = characters.length > maxShown;
    return `\`${isLong ? `${characters.slice(0, maxShown).join('')}…` : characters.join('')}\``;
};

;// CONCATENATED MODULE: ./lib/recommend/observe.js


/** How much a function rose at least, by the measure that decided its class, in percentage points. */
const riseOf = ({ delta }) => Math.max(0, delta.decidedPp.lo);
/** How much worse a benchmark became, in percent of cost; infinite where base was 0. */
const worseOf = ({ delta }) => delta.effect === undefined ? 0 : (delta.effect.ratio - 1) * 100;
const shareWords = (amount) => {
    switch (amount.kind) {
        case 'seen':
            return (0,format/* formatPercent */.l9)(amount.share);
        case 'absent':
            return 'none';
        case 'hidden':
            return `at most ${(0,format/* formatPercent */.l9)(amount.shareMax)}`;
        case 'unknown':
            return 'an unknown share';
    }
};
/** A change of the measure that decided: in points of share, or in percent of base's total cost. */
const riseWords = (decidedBy, rise, least = '') => {
    if (decidedBy === 'share')
        return `${least}${(0,format/* formatPp */["if"])(rise)}`;
    const per = decidedBy === 'cost' ? 'cost' : 'cost per operation';
    return `${per} ${least}${(0,format/* formatSignedPercent */.h9)(rise)} of base's total`;
};
const changeWords = ({ decidedBy, decidedPp: { lo, hi } }) => riseWords(decidedBy, lo, lo === hi ? '' : 'at least ');
const isBounded = ({ lo, hi }) => Number.isFinite(lo) && Number.isFinite(hi);
const pWords = (p) => {
    const shown = (0,format/* formatP */.MA)(p);
    return shown.startsWith('<') ? `p${shown}` : `p=${shown}`;
};
/** What stands behind the change of a function: its interval and p; nothing where values were counted, or are as printed. */
const functionProof = ({ evidence }) => {
    if (evidence.kind !== 'modelled')
        return '';
    const { ci, p, model } = evidence;
    const interval = (0,format/* formatInterval */.vy)(ci.lo, ci.hi, model === 'share' ? 'pp' : '%');
    return `${isBounded(ci) ? `, 95% CI ${interval}` : ''}, ${pWords(p)}`;
};
/** The same for a benchmark, whose interval is one of cost. */
const benchmarkProof = ({ evidence, effect }) => {
    if (evidence.kind === 'exact')
        return ', in every run';
    if (evidence.kind !== 'tested' && evidence.kind !== 'tested-blocked')
        return '';
    const [lo, hi] = [effect?.lo, effect?.hi].map((ratio = Number.NaN) => (ratio - 1) * 100);
    const ci = { lo: lo ?? Number.NaN, hi: hi ?? Number.NaN };
    const interval = isBounded(ci) ? `, 95% CI ${(0,format/* formatInterval */.vy)(ci.lo, ci.hi, '%')}` : '';
    return `${interval}, ${pWords(evidence.p)}, n=${evidence.n.join('+')}`;
};
/** ` (shop/tier.go:4)`, where a function of the reader's is. */
const placeWords = ({ file, startLine }) => {
    if (file === '')
        return '';
    return ` (${shown(startLine > 0 ? `${file}:${startLine}` : file)})`;
};
const cpuWords = { takes: 'takes', of: 'of CPU time' };
const memoryWords = { takes: 'allocates', of: 'of all bytes' };
/** `runtime.growslice takes 12.3% of CPU time in head, 1.0% in base (+11.3 pp)`, without a full stop. */
const observed = ({ dimension, delta }, place, proof) => {
    const { takes, of } = dimension === 'memory' ? memoryWords : cpuWords;
    const sides = `${shareWords(delta.head)} ${of} in head, ${shareWords(delta.base)} in base`;
    return `${shown(delta.name)}${place} ${takes} ${sides} (${changeWords(delta)}${proof})`;
};
/** What was observed, in short. */
const functionObserved = (finding) => observed(finding, '', '');
/** What was observed of a function, where it is, and how sure it is. */
const functionFound = (finding, place) => observed(finding, place, functionProof(finding.delta));
const benchmarkWords = ({ delta }, place, proof) => {
    const { name, unit, base, head } = delta;
    const center = (side) => side === undefined ? 'missing' : (0,format/* formatValue */.Fl)(side.center, unit);
    const ratio = delta.effect?.ratio ?? Number.POSITIVE_INFINITY;
    const change = Number.isFinite(ratio) ? `${(0,format/* formatRatio */.B0)(ratio)} the cost` : 'from 0';
    const sides = `${center(base)} in base, ${center(head)} in head`;
    return `${shown(name)}${place}: ${sides} (${change}${proof})`;
};
/** `Encode-8: 1.23 ms/op in base, 1.45 ms/op in head (1.18x the cost)`, without a full stop. */
const benchmarkObserved = (finding) => benchmarkWords(finding, '', '');
/** The same with the package that it is in, and how sure it is. */
const benchmarkFound = (finding) => {
    const { package: path } = finding.delta;
    const place = path === '' ? '' : ` in ${shown(path)}`;
    return benchmarkWords(finding, place, benchmarkProof(finding.delta));
};

;// CONCATENATED MODULE: ./lib/recommend/rules/benchmarks.js
const timeFlags = '-cpuprofile cpu.pprof';
const showTime = 'go tool pprof -top cpu.pprof';
const allocationFlags = '-benchmem -memprofile mem.pprof -memprofilerate 1';
const showBytes = 'go tool pprof -sample_index=alloc_space -top mem.pprof';
const showObjects = 'go tool pprof -sample_index=alloc_objects -top mem.pprof';
/** What to do about a benchmark that became worse, by what its unit measures. The first that fits wins. */
const benchmarkRules = [
    {
        id: 'benchmark-time-and-allocation',
        kind: 'time',
        worse: ['B/op', 'allocs/op'],
        covers: 'allocation',
        means: 'It allocates more, too, which is often all there is to it.',
        step: 'Profile every allocation of this benchmark first (rate 1) and take out what is new; if it stays slow, profile its CPU time.',
        flags: allocationFlags,
        inspect: showBytes
    },
    {
        id: 'benchmark-time-alone',
        kind: 'time',
        notWorse: ['B/op', 'allocs/op'],
        means: 'It allocates no more than before, so the time goes into computing or waiting.',
        step: 'Profile this benchmark alone, in head and in base, and compare the two lists: the function that rose is where to look.',
        flags: timeFlags,
        inspect: showTime
    },
    {
        id: 'benchmark-time',
        kind: 'time',
        means: 'Without -benchmem nobody sees whether it allocates more.',
        step: 'Profile this benchmark alone, in head and in base, and compare the two lists: the function that rose is where to look.',
        flags: timeFlags,
        inspect: showTime
    },
    {
        id: 'benchmark-throughput',
        kind: 'throughput',
        means: 'Fewer bytes per second usually come from extra copies, smaller buffers or more system calls.',
        step: 'Profile this benchmark alone, in head and in base, and compare the two lists.',
        flags: timeFlags,
        inspect: showTime
    },
    {
        id: 'benchmark-larger-objects',
        kind: 'allocation',
        unit: 'B/op',
        notWorse: ['allocs/op'],
        means: 'It allocates as often as before, but more each time.',
        step: 'Look for a buffer or slice whose size was raised, a struct that gained fields, or a slice that grows once more; the list shows who allocates the bytes.',
        flags: allocationFlags,
        inspect: showBytes
    },
    {
        id: 'benchmark-more-objects',
        kind: 'allocation',
        unit: 'allocs/op',
        notWorse: ['B/op'],
        means: 'It allocates no more bytes than before, but in more pieces.',
        step: 'Look for values that became pointers, closures, or arguments of interfaces; the list shows who makes the objects, and go build -gcflags=-m says why they escape.',
        flags: allocationFlags,
        inspect: showObjects
    },
    {
        id: 'benchmark-allocation',
        kind: 'allocation',
        means: 'Counts and bytes of one operation hardly vary, so this is a change of the code.',
        step: 'Profile every allocation of this benchmark (rate 1): the list names the functions that allocate, and -list shows their lines.',
        flags: allocationFlags,
        inspect: showBytes
    },
    {
        id: 'benchmark-metric',
        kind: 'other',
        means: 'It is a metric that the benchmark reports itself.',
        step: 'Run this benchmark again on both sides; if the metric stays worse, look at the code that reports it with b.ReportMetric.',
        flags: '-count 10'
    }
];

;// CONCATENATED MODULE: ./lib/recommend/sources.js

/** The comparison of a workload and a sample type, which a function or a line of advice is about. */
const comparisonOf = ({ comparisons }, of) => comparisons.find((one) => one.workload === of.workload && one.sampleType.type === of.type);
/** Replicates beyond this many add length to the command and nothing to the answer. */
const maxProfiles = 4;
/** The profile files of one side of a workload; stands for the missing one where only a printed list is known. */
const profileArgument = (input, of) => {
    const { printedLists } = input;
    const paths = comparisonOf(input, of)?.[of.side]?.paths ?? [];
    const binary = paths.filter((path) => !printedLists.has(path) && isPasteable(path));
    if (binary.length > 0)
        return { words: binary.slice(0, maxProfiles).map(fileArgument) };
    const [list] = paths.filter((path) => printedLists.has(path));
    const what = list === undefined
        ? `the ${of.side} profile`
        : `the profile that ${shown(list)} was printed from`;
    return { words: ['PROFILE'], note: `PROFILE stands for ${what}.` };
};
/** Whether head comes from another profiler than Go's. */
const isOfOtherProfiler = ({ comparisons, otherProfilers }, of) => comparisons
    .filter((one) => one.workload === of.workload && one.sampleType.type === of.type)
    .some(({ head }) => head?.paths.some((path) => otherProfilers.has(path)));
/** A program's block and mutex profiles are workloads of their own, because both count the same sample types. */
const familyOf = (workload) => workload
    .split('-')
    .filter((word) => word !== 'block' && word !== 'mutex')
    .join('-') || 'default';
/** The workload whose profiles of a sample type belong to another workload, which may be the same one. */
const relatedWorkload = ({ comparisons }, workload, type) => comparisons.find((one) => one.sampleType.type === type &&
    one.head !== undefined &&
    familyOf(one.workload) === familyOf(workload))?.workload ?? workload;
/** Whether the head of a workload has a profile of a sample type that `go tool pprof` can read. */
const hasProfile = (input, workload, type) => profileArgument(input, { workload, type, side: 'head' }).note === undefined;
const isPackage = (path) => isPasteable(path) && !path.startsWith('-');
/** A package for `go test`; stands for it where none is known. */
const packageArgument = (path) => isPackage(path)
    ? { words: [shellWord(path)] }
    : { words: ['PACKAGE'], note: 'PACKAGE stands for the package that is measured.' };
/** The one package that all benchmarks are in, if there is one. */
const benchmarkPackage = ({ benchmarks }) => {
    const packages = new Set(benchmarks.map((finding) => finding.delta.package));
    const [only] = packages;
    return packageArgument(packages.size === 1 ? (only ?? '') : '');
};

;// CONCATENATED MODULE: ./lib/recommend/benchmarks.js






/** The -bench pattern of a row name: no `Benchmark`, no `-procs`, one anchored pattern per level. */
const benchPattern = (delta) => `Benchmark${plainName(delta)}`.split('/').map(exactly).join('/');
/** `go test` for one benchmark alone; for all of its package where its name cannot be pasted. */
const testCommand = (delta, { flags, target, all }) => {
    const pattern = isPasteable(delta.name) ? benchPattern(delta) : '.';
    const cpu = cpuFlag(delta, all);
    return `go test -run '^$' -bench ${shellWord(pattern)}${cpu} ${flags} ${target.words.join(' ')}`;
};
const worstFirst = (a, b) => {
    const [left, right] = [worseOf(a), worseOf(b)];
    if (left !== right)
        return left > right ? -1 : 1;
    return a.delta.name < b.delta.name ? -1 : 1;
};
const isSameBenchmark = (a, b) => a.workload === b.workload && a.package === b.package && a.name === b.name;
/** What the other units of a benchmark did, by unit. */
const besideOf = ({ delta }, all) => new Map(all
    .filter((one) => one.delta.unit !== delta.unit && isSameBenchmark(one.delta, delta))
    .map((one) => [one.delta.unit, one.verdict]));
/** The first rule that fits: those about several units stand before those about one. */
const ruleFor = (finding, all) => {
    const beside = besideOf(finding, all);
    return benchmarkRules.find(({ kind, unit = finding.delta.unit, worse = [], notWorse = [] }) => kind === finding.kind &&
        unit === finding.delta.unit &&
        (worse.length === 0 || worse.some((one) => beside.get(one) === 'regression')) &&
        notWorse.every((one) => beside.has(one) && beside.get(one) !== 'regression'));
};
const othersToo = (count) => count === 0 ? '.' : `; ${(0,format/* formatCount */.B4)(count)} more became worse.`;
const groupsOf = (all) => {
    const worse = all.filter((one) => one.verdict === 'regression').sort(worstFirst);
    const kinds = [...new Set(worse.map((one) => one.kind))];
    return kinds.flatMap((kind) => {
        const [first, ...others] = worse.filter((one) => one.kind === kind);
        const rule = first === undefined ? undefined : ruleFor(first, all);
        if (first === undefined || rule === undefined)
            return [];
        return [{ kind, first, others: others.length, rule }];
    });
};
const isCovered = ({ kind, first }, groups) => groups.some((other) => other.rule.covers === kind && isSameBenchmark(other.first.delta, first.delta));
const entry = ({ first, others, rule }, all) => {
    const { id, means, step, flags, inspect } = rule;
    const target = packageArgument(first.delta.package);
    const observed = `${benchmarkFound(first)}${othersToo(others)}`;
    const run = testCommand(first.delta, { flags, target, all });
    return {
        id,
        finding_id: first.id,
        text: [observed, means, step, target.note].filter(Boolean).join(' '),
        command: inspect === undefined ? run : `${run} && ${inspect}`,
        source: `rule:${id}`
    };
};
/** Advice for judged benchmark regressions: one recommendation per kind of unit, the kind with the worst one first. */
const recommendForBenchmarks = ({ benchmarks }) => {
    const groups = groupsOf(benchmarks);
    return groups
        .filter((group) => !isCovered(group, groups))
        .map((group) => entry(group, benchmarks));
};

;// CONCATENATED MODULE: ./lib/recommend/candidate.js
/** The symbols that a function has in a profile. */
const symbolsOf = ({ name, parts = [] }) => new Set([name, ...parts.map((part) => part.name)]);
/** Equal gains stand in the order of their names, so that the order is the same in every run. */
const largestGain = (a, b) => (b.gain ?? 0) - (a.gain ?? 0) || (a.subject.delta.name < b.subject.delta.name ? -1 : 1);

;// CONCATENATED MODULE: ./lib/recommend/rules/combinations.js
const collector = ['garbage-collection', 'write-barrier', 'heap-release', 'preemption'];
const allocator = ['allocation', 'slice-growth', 'zeroing'];
const lockWork = ['mutex', 'shared-counter', 'runtime-lock', 'scheduler'];
const lockWaits = ['waits-for-lock', 'holds-lock'];
const channelWork = ['channel', 'select', 'runtime-lock', 'scheduler'];
const channelWaits = ['waits-to-receive', 'waits-to-send', 'waits-in-select', 'waits-for-condition'];
/** Two things that rose together in one workload. The first that fits wins. */
const combinations = [
    {
        id: 'allocation-and-collection',
        title: 'More allocation, more collection',
        of: { resource: 'memory' },
        explains: { resource: 'cpu', rules: collector },
        also: allocator,
        means: 'More is allocated, so the garbage collector has more to do: the bytes are the cause, and its time should fall with them. Raising GOGC would hide it and cost memory.'
    },
    {
        id: 'allocation-and-allocator',
        title: 'More allocation, more time in the allocator',
        of: { resource: 'memory' },
        explains: { resource: 'cpu', rules: allocator },
        means: 'The time that allocating takes rose with it, without more garbage collection.'
    },
    {
        id: 'contention-and-waits',
        title: 'A contended lock, with the profile that names it',
        of: { resource: 'delay', rules: lockWaits },
        explains: { resource: 'cpu', rules: lockWork },
        means: 'CPU time in locks and waiting for locks rose together, so the lock is contended and not only used. A faster kind of lock does not help while the same goroutines want the same one.'
    },
    {
        id: 'channels-and-waits',
        title: 'Channels that are waited for',
        of: { resource: 'delay', rules: channelWaits },
        explains: { resource: 'cpu', rules: channelWork },
        means: 'CPU time in channels and waiting for them rose together, so values are handed over one by one: send slices of values, or call the function directly where a second goroutine gains nothing.'
    },
    {
        id: 'goroutines-and-scheduler',
        title: 'More goroutines, more scheduling',
        of: { resource: 'goroutine' },
        explains: {
            resource: 'cpu',
            rules: ['scheduler', 'goroutine-start', 'stack-growth', 'runtime-lock', 'timers']
        },
        means: 'There are more goroutines, and the runtime spends more time on them.'
    },
    {
        id: 'starts-and-stacks',
        title: 'Goroutines whose stacks grow',
        of: { resource: 'cpu', rules: ['goroutine-start'] },
        explains: { resource: 'cpu', rules: ['stack-growth', 'scheduler', 'stack-walk'] },
        means: 'Goroutines are started for short work, and what follows from a start rose with it.'
    },
    {
        id: 'boxing-and-formatting',
        title: 'Values boxed to be formatted',
        of: { resource: 'cpu', rules: ['formatting', 'logging', 'structured-logging', 'error-values'] },
        explains: { resource: 'cpu', rules: ['interface-boxing'] },
        means: 'Every argument of such a function is put into an interface first, which is the other half of this cost.'
    },
    {
        id: 'pool-and-collection',
        title: 'A pool that collections empty',
        of: { resource: 'cpu', rules: ['object-pool'] },
        explains: { resource: 'cpu', rules: collector },
        means: 'Garbage collection rose too, and every other collection empties the pool: look for what else allocates between two uses.'
    },
    {
        id: 'maps-grow-and-fill',
        title: 'Maps that grow while they are filled',
        of: { resource: 'cpu', rules: ['map-growth'] },
        explains: { resource: 'cpu', rules: ['map-assign', 'key-hashing'] },
        means: 'Maps are filled from small to large: each growth hashes and moves every key again.'
    }
];

;// CONCATENATED MODULE: ./lib/recommend/combine.js



const has = ({ resource, rules }) => ({ advice, ...candidate }) => candidate.resource === resource && (rules === undefined || rules.includes(advice.id));
const isAlone = ({ rule, advice }) => rule === advice.id;
const isBeside = (about) => (other) => other !== about &&
    isAlone(other) &&
    familyOf(other.subject.delta.workload) === familyOf(about.subject.delta.workload);
/** Points of one profile add up; of several the largest sum counts. */
const gainOf = (candidates) => {
    const judged = candidates.filter(({ gain }) => gain !== undefined);
    if (judged.length === 0)
        return {};
    const sums = new Map();
    for (const { resource, gain = 0 } of judged) {
        sums.set(resource, (sums.get(resource) ?? 0) + gain);
    }
    return { gain: Math.max(...sums.values()) };
};
/** The candidates with what a combination is about as one; the same where it does not fit. */
const combined = (all, combination) => {
    const { id, means, of, explains, also = [] } = combination;
    const isExplained = has(explains);
    const isCovered = has({ resource: explains.resource, rules: also });
    for (const about of all.filter(isAlone).filter(has(of)).sort(largestGain)) {
        const others = all.filter(isBeside(about));
        const [first] = others.filter(isExplained).sort(largestGain);
        if (first === undefined)
            continue;
        const covered = new Set(others.filter((one) => isExplained(one) || isCovered(one)));
        const both = {
            ...about,
            rule: id,
            ...gainOf([about, ...covered]),
            observed: () => [about.observed(), 'With it,', first.observed(), means].join(' ')
        };
        return [both, ...all.filter((one) => one !== about && !covered.has(one))];
    }
    return all;
};
/** Puts together what rose together. What is in a combination is in no other. */
const combine = (candidates) => combinations.reduce(combined, candidates);

// EXTERNAL MODULE: ./lib/units/count.js
var units_count = __webpack_require__(5396);
;// CONCATENATED MODULE: ./lib/recommend/fallback.js

const hiddenRuntime = '^(internal|runtime)[./]';
const ownFunction = {
    id: 'function',
    title: 'A function that became slower',
    means: 'This is time in its own lines; what it calls is counted elsewhere.',
    step: 'Read its lines with the time beside them and compare them with the change. ' +
        'If none of them changed, it is called more often: run the same command with -peek instead of -list.',
    look: { kind: 'lines' },
    per: 'finding',
    shows: 'cause'
};
const newFunction = {
    id: 'new-function',
    title: 'A new hotspot',
    means: 'Base has no sample of it: it is new, renamed, reached for the first time, or no longer inlined.',
    step: 'See who calls it and what it calls. If a removed hotspot of the same size did the same work, nothing became slower; ' +
        'otherwise call it less often or read its lines with -list instead of -peek.',
    look: { kind: 'context' },
    per: 'finding',
    shows: 'cause'
};
const ownAllocation = {
    id: 'allocating-function',
    title: 'A function that allocates more',
    means: 'Its own lines allocate; what it calls is counted elsewhere.',
    step: 'Read its lines with the bytes beside them: look for append without capacity, conversions between string and []byte, values put into interfaces, closures, and maps without size. ' +
        'go build -gcflags=-m on its package says what escapes to the heap and why.',
    look: { kind: 'lines' },
    per: 'finding',
    shows: 'cause'
};
const libraryFunction = {
    id: 'standard-library',
    title: 'A function of the standard library',
    means: 'It belongs to the standard library, so its cost follows from how often it is called and with what.',
    step: 'See who calls it, up to your own functions, and call it less often or with less data there.',
    look: { kind: 'context' },
    per: 'finding',
    shows: 'cause'
};
const runtimeFunction = {
    id: 'runtime',
    title: "Go's runtime",
    means: "It belongs to Go's runtime, whose cost follows from the code that runs on it.",
    step: 'See which of your functions lead to it and look at those. If none does, it is background work: reduce allocations and goroutines instead.',
    look: { kind: 'callers', hide: hiddenRuntime },
    per: 'rule',
    shows: 'symptom'
};
const otherFunction = {
    id: 'other-profiler',
    title: 'A function of another language',
    means: 'This is its own cost; what it calls is counted elsewhere.',
    step: 'Compare its lines with the change. If none of them changed, it is called more often: ' +
        'look at its callers in the flame graph, and at which of them grew.',
    look: { kind: 'picture' },
    per: 'finding',
    shows: 'cause'
};
const collectorOfV8 = {
    id: 'v8-collector',
    title: "V8's garbage collector",
    means: 'It is no function: V8 collects what the program left behind, so its time follows from what is allocated.',
    step: 'Look in the change for what makes more or larger objects, arrays, strings and closures, above all in loops. ' +
        'node --heap-prof says which functions hold memory.',
    look: { kind: 'picture' },
    per: 'finding',
    shows: 'symptom'
};
/** What to say about a finding of another profiler. */
const otherFunctionFor = ({ delta: { name } }) => name === '(garbage collector)' ? collectorOfV8 : otherFunction;
/** What to say about a finding that no rule covers. */
const fallbackFor = (finding) => {
    if (finding.isRuntime)
        return runtimeFunction;
    if ((0,symbols_origin/* isStandardLibrary */.LE)(finding.delta.package))
        return libraryFunction;
    if (finding.dimension === 'memory')
        return ownAllocation;
    return finding.class === 'new-hotspot' ? newFunction : ownFunction;
};

;// CONCATENATED MODULE: ./lib/recommend/match.js
const covers = (rule, resource) => rule.dimension === 'both'
    ? resource === 'cpu' || resource === 'memory'
    : rule.dimension === resource;
const longestFirst = (a, b) => b[0].length - a[0].length;
/** Symbols match literally and from their beginning: `fmt.` covers `fmt.Sprintf` and not `example.com/fmt.Sprintf`. */
const index = (matchers) => {
    const byName = new Map(matchers.flatMap((matcher) => matcher.names.map((name) => [name, matcher])));
    const byPrefix = matchers
        .flatMap((matcher) => matcher.prefixes.map((prefix) => [prefix, matcher]))
        .sort(longestFirst);
    return (symbol) => byName.get(symbol) ?? byPrefix.find(([prefix]) => symbol.startsWith(prefix))?.[1];
};
/** Whether a symbol is one of those that are meant. */
const matches = (matcher) => {
    const find = index([matcher]);
    return (symbol) => find(symbol) !== undefined;
};
/** Indexes rules for lookup. A whole name wins over a prefix, a longer prefix over a shorter one. */
const indexRules = (rules) => {
    const lookupIn = (resource) => index(rules.filter((rule) => covers(rule, resource)));
    const lookups = {
        cpu: lookupIn('cpu'),
        memory: lookupIn('memory'),
        delay: lookupIn('delay'),
        goroutine: lookupIn('goroutine')
    };
    return (symbol, resource) => lookups[resource](symbol);
};

;// CONCATENATED MODULE: ./lib/recommend/rule.js
/**
 * Looks for callers of the symbols that match `focus` (RE2), outside the runtime, the standard library's internals
 * and the given packages.
 */
const callers = (focus, ...hiddenPackages) => ({
    kind: 'callers',
    focus,
    hide: `^(${['internal', 'runtime', ...hiddenPackages].join('|')})[./]`
});
/** The same for symbols of which some are written in assembly or generated, and carry no package. */
const callersOfBare = (focus, ...hiddenPackages) => ({
    kind: 'callers',
    focus,
    hide: `^(${['internal', 'runtime', ...hiddenPackages].join('|')})[./]|^[a-z]+body$|^gcWriteBarrier|^type[:.]`
});

;// CONCATENATED MODULE: ./lib/recommend/rules/compute.js

/** Sorting, hashing, randomness, arithmetic and cryptography. */
const computeRules = [
    {
        id: 'sort-by-reflection',
        title: 'Sorting through sort',
        dimension: 'both',
        names: ['internal/reflectlite.typedmemmove', 'internal/reflectlite.ValueOf'],
        prefixes: ['sort.', 'internal/reflectlite.Swapper'],
        means: 'It sorts through package sort, which swaps by reflection (sort.Slice) or through an interface (sort.Sort).',
        step: 'Use slices.SortFunc with cmp.Compare, which is compiled for the element type; slices.SortStableFunc replaces SliceStable. ' +
            'Mind that it takes a comparison (-1, 0, 1) instead of a less function.',
        look: callers('^sort\\.|^internal/reflectlite\\.', 'sort'),
        per: 'rule',
        shows: 'cause'
    },
    {
        id: 'sorting',
        title: 'Sorting',
        dimension: 'cpu',
        names: [],
        prefixes: [
            'slices.Sort',
            'slices.pdqsort',
            'slices.insertionSort',
            'slices.partition',
            'slices.choosePivot',
            'slices.median',
            'slices.order2',
            'slices.siftDown',
            'slices.heapSort',
            'slices.stable',
            'slices.symMerge',
            'slices.rotate',
            'slices.breakPatterns',
            'slices.reverseRange',
            'cmp.'
        ],
        means: 'It sorts a slice.',
        step: 'Sort less: slices.Max for the largest, a heap (container/heap) for the first k, slices.BinarySearch plus slices.Insert to keep a sorted slice sorted. ' +
            'Move costly work out of the comparison by computing the keys once.',
        look: callers('^(slices|cmp)\\.', 'slices', 'cmp'),
        per: 'rule',
        shows: 'cause'
    },
    {
        id: 'cryptographic-hash',
        title: 'Cryptographic hashes',
        dimension: 'both',
        names: [],
        prefixes: [
            'crypto/sha1.',
            'crypto/sha256.',
            'crypto/sha512.',
            'crypto/sha3.',
            'crypto/md5.',
            'crypto/hmac.',
            'crypto/internal/fips140/sha256.',
            'crypto/internal/fips140/sha512.',
            'crypto/internal/fips140/sha3.',
            'crypto/internal/fips140/hmac.'
        ],
        means: 'It computes a cryptographic hash.',
        step: 'Where the hash only finds or spreads keys inside one process, use hash/maphash, which is several times faster; hash each piece of data once and keep the sum. ' +
            'Never replace it where it protects something (signatures, passwords, content that others send).',
        look: callers('^crypto/(sha|md5|hmac|internal/fips140/(sha|hmac))', 'crypto'),
        per: 'rule',
        shows: 'cause'
    },
    {
        id: 'checksum',
        title: 'Check sums and plain hashes',
        dimension: 'both',
        names: [],
        prefixes: ['hash/'],
        means: 'It computes a check sum or plain hash; FNV and Adler take one byte after the other.',
        step: 'Inside one process use hash/maphash; for stored check sums hash/crc32 with the IEEE or Castagnoli table, which have hardware support. ' +
            'Do not change a hash whose values are stored or sent without a version for them.',
        look: callers('^hash/', 'hash'),
        per: 'rule',
        shows: 'cause'
    },
    {
        id: 'cipher',
        title: 'Ciphers',
        dimension: 'both',
        names: [],
        prefixes: [
            'crypto/aes.',
            'crypto/cipher.',
            'crypto/internal/fips140/aes',
            'crypto/internal/fips140/subtle.',
            'crypto/des.',
            'crypto/rc4.'
        ],
        means: 'It encrypts or decrypts, or expands a key for that.',
        step: 'Create the cipher.Block and cipher.AEAD once per key and keep them; seal larger pieces with fewer calls and into a reused buffer (Seal(dst[:0], ...)). ' +
            'Never reuse a nonce to save work.',
        look: callers('^crypto/', 'crypto'),
        per: 'rule',
        shows: 'cause'
    },
    {
        id: 'public-key',
        title: 'Public-key cryptography',
        dimension: 'both',
        names: [],
        prefixes: [
            'crypto/rsa.',
            'crypto/ecdsa.',
            'crypto/ecdh.',
            'crypto/ed25519.',
            'crypto/elliptic.',
            'crypto/tls.',
            'crypto/x509.',
            'crypto/internal/fips140/bigmod.',
            'crypto/internal/fips140/rsa.',
            'crypto/internal/fips140/ecdsa.',
            'crypto/internal/fips140/ecdh.',
            'crypto/internal/fips140/ed25519.',
            'crypto/internal/fips140/edwards25519',
            'crypto/internal/fips140/mlkem.',
            'crypto/internal/fips140/nistec'
        ],
        means: 'It signs, verifies or agrees on keys, which takes from some ten microseconds to milliseconds for each operation.',
        step: 'Do it less often: keep connections alive (one http.Client, its response bodies read and closed), resume TLS sessions, cache verified tokens until they expire. ' +
            'Signing with Ed25519 or P-256 is many times cheaper than with RSA where the other side accepts it.',
        look: callers('^crypto/', 'crypto', 'math/big'),
        per: 'rule',
        shows: 'cause'
    },
    {
        id: 'secure-random',
        title: 'Random numbers from the system',
        dimension: 'both',
        names: ['internal/syscall/unix.GetRandom'],
        prefixes: [
            'crypto/rand.',
            'crypto/internal/rand.',
            'crypto/internal/sysrand.',
            'crypto/internal/entropy',
            'crypto/internal/fips140/drbg.',
            'runtime.vgetrandom'
        ],
        means: 'It takes random numbers from the operating system.',
        step: 'Ask for more bytes with fewer calls (a bufio.Reader around rand.Reader), or use math/rand/v2 where nobody gains by guessing the number. ' +
            'Keys, tokens and nonces stay with crypto/rand.',
        look: callers('^crypto/|^runtime\\.vgetrandom|^internal/syscall/unix\\.GetRandom', 'crypto', 'io', 'errors', 'sync'),
        per: 'rule',
        shows: 'cause'
    },
    {
        id: 'random-source',
        title: 'Random sources of math/rand',
        dimension: 'both',
        names: [],
        prefixes: ['math/rand.', 'math/rand/'],
        means: 'It uses math/rand, whose NewSource fills a table of 607 words for every new source.',
        step: 'Make one source per goroutine and keep it, or call the functions of math/rand/v2, which need neither seed nor lock. ' +
            'For numbers that must repeat, seed a small generator such as rand.NewPCG.',
        look: callers('^math/rand[./]', 'math'),
        per: 'rule',
        shows: 'cause'
    },
    {
        id: 'big-numbers',
        title: 'Numbers of any size',
        dimension: 'both',
        names: [],
        prefixes: ['math/big.'],
        means: 'It computes with numbers of any size, which live on the heap.',
        step: 'Reuse the receivers (z.Mul(x, y) into a kept z), and use uint64 with math/bits (Mul64, Add64, Div64) where 128 bits are enough. ' +
            'math/big is not meant for secrets: it is not constant in time.',
        look: callers('^math/big\\.', 'math'),
        per: 'rule',
        shows: 'cause'
    }
];

;// CONCATENATED MODULE: ./lib/recommend/rules/concurrency.js

/** Locks, channels, goroutines and what they share. */
const concurrencyRules = [
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
        means: 'It takes or releases a mutex that several goroutines want; lockSlow and semacquire are waiting.',
        step: 'Hold the lock for less: compute outside, lock once for a batch, give each goroutine its own part and merge at the end, or shard by key. ' +
            'A lock that is never contended costs some ten nanoseconds and is not worth removing.',
        look: callers('^(internal/)?sync\\.(\\(\\*Mutex\\)|runtime_)|^runtime\\.(sem|\\(\\*semaRoot)', 'sync'),
        per: 'rule',
        shows: 'cause'
    },
    {
        id: 'shared-counter',
        title: 'Memory that several CPUs write',
        dimension: 'cpu',
        names: [],
        prefixes: ['sync/atomic.', 'sync.(*RWMutex).', 'sync.(*Once).'],
        means: 'It is an atomic operation, also the one inside RWMutex.RLock, Once or WaitGroup; it becomes slow when several CPUs write the same cache line.',
        step: 'Count per goroutine and add up at the end, and replace an RWMutex around data that is read most by an atomic.Pointer to a copy that is never changed. ' +
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
        means: 'It sends or receives on a channel, which takes the lock of the channel each time and often wakes a goroutine.',
        step: 'Send slices of values instead of single ones, give the channel a buffer of the batch size, or call the function directly where no second goroutine is needed. ' +
            'A few hundred channel operations per request do not matter.',
        look: callers('^runtime\\.(chan|send|recv|acquireSudog|releaseSudog|makechan|closechan|\\(\\*waitq)'),
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
        step: 'Ask less often: check for the end every few hundred rounds, read an atomic.Bool or ctx.Err instead of polling ctx.Done, and select over fewer channels. ' +
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
        means: 'It starts, ends or waits for goroutines; a start takes a few hundred nanoseconds, plus a stack that may have to grow.',
        step: 'Start a fixed number of workers (runtime.GOMAXPROCS(0) for computing) that take batches, or run small jobs in the loop itself. ' +
            'Keep one goroutine per job where jobs wait for something.',
        look: callers('^runtime\\.(newproc|goexit|malg|gf|gdestroy|isSystemGoroutine)|^sync\\.\\(\\*WaitGroup\\)', 'sync'),
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
        means: 'It takes objects from a sync.Pool and puts them back; putting in a slice or struct, and not a pointer, allocates.',
        step: 'Get once per operation and pass the object down, and store pointers (*[]byte, *bytes.Buffer). ' +
            'Use no pool for objects below about a kilobyte, for which the pool costs more than it saves.',
        look: callers('^sync\\.(\\(\\*[pP]ool|runtime_proc|indexLocal)|^runtime\\.proc(P|Unp)in$', 'sync', 'fmt', 'log', 'encoding'),
        per: 'rule',
        shows: 'cause'
    },
    {
        id: 'concurrent-map',
        title: 'sync.Map',
        dimension: 'both',
        names: [],
        prefixes: ['sync.(*Map).', 'internal/sync.', 'unique.', 'internal/concurrent.'],
        means: 'It uses a sync.Map (or a cache built on one, as reflect and unique have): every store allocates an entry and puts key and value into interfaces.',
        step: 'Use a plain map with a mutex, or shards of them, where keys are written often; sync.Map is for keys that are written once and read many times. ' +
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
        means: 'It looks values up in a context, which walks up the chain of parents, or derives new contexts.',
        step: 'Read the value once at the start and pass it on as an argument; derive one context with one struct of request data instead of one per value. ' +
            'WithTimeout once per call to another system is fine.',
        look: callers('^context\\.', 'context'),
        per: 'rule',
        shows: 'cause'
    }
];

;// CONCATENATED MODULE: ./lib/recommend/rules/encoding.js

/** Encoders and reflection. */
const encodingRules = [
    {
        id: 'json-decoding',
        title: 'JSON decoding',
        dimension: 'both',
        names: [
            'encoding/json.Unmarshal',
            'encoding/json.Valid',
            'encoding/json.checkValid',
            'encoding/json.indirect'
        ],
        prefixes: [
            'encoding/json.(*decodeState).',
            'encoding/json.(*Decoder).',
            'encoding/json.(*scanner).',
            'encoding/json.state',
            'encoding/json.unquote',
            'encoding/json.getu4',
            'encoding/json.NewDecoder'
        ],
        means: 'It decodes JSON by reflection and reads the text twice: once to check it, once to decode it.',
        step: 'Decode into a struct that names only the needed fields instead of map[string]any, use json.RawMessage for parts that are passed on, and decode once. ' +
            'Consider generated code only where the profile stays dominated by it.',
        look: callers('^encoding/json\\.', 'encoding/json', 'reflect', 'strconv', 'unicode'),
        per: 'rule',
        shows: 'cause'
    },
    {
        id: 'json-encoding',
        title: 'JSON encoding',
        dimension: 'both',
        names: [],
        prefixes: ['encoding/json.', 'encoding/json/'],
        means: 'It encodes values as JSON by reflection and copies the result into a new slice.',
        step: 'Encode with one json.Encoder into the writer or a reused buffer instead of Marshal, encode unchanged values once, and write very hot small objects by hand. ' +
            'Struct fields are cheaper than map[string]any.',
        look: callers('^encoding/json[./]', 'encoding/json', 'reflect', 'bytes', 'strconv', 'sync', 'slices'),
        per: 'rule',
        shows: 'cause'
    },
    {
        id: 'xml',
        title: 'XML',
        dimension: 'both',
        names: [],
        prefixes: ['encoding/xml.'],
        means: 'It reads or writes XML by reflection, byte by byte and with many small allocations.',
        step: 'Read tokens with xml.Decoder.RawToken and Skip what is not needed instead of Unmarshal of the whole text, and reuse the decoder for a stream. ' +
            'Not worth it for documents that are read once.',
        look: callers('^encoding/xml\\.', 'encoding/xml', 'reflect', 'bytes', 'bufio', 'io', 'strings', 'strconv'),
        per: 'rule',
        shows: 'cause'
    },
    {
        id: 'gob',
        title: 'gob',
        dimension: 'both',
        names: [],
        prefixes: ['encoding/gob.'],
        means: 'It encodes or decodes gob; a new encoder or decoder compiles its type and sends the description again.',
        step: 'Keep one gob.Encoder and gob.Decoder per stream. Where every message must stand alone, gob is the wrong format: ' +
            'use one without type descriptions.',
        look: callers('^encoding/gob\\.', 'encoding/gob', 'reflect', 'bytes', 'sync', 'io'),
        per: 'rule',
        shows: 'cause'
    },
    {
        id: 'binary-layout',
        title: 'Binary layouts by reflection',
        dimension: 'both',
        names: [],
        prefixes: ['encoding/binary.'],
        means: 'It reads or writes fixed layouts; binary.Read and binary.Write walk structs by reflection.',
        step: 'Use binary.LittleEndian.PutUint32, AppendUint64 and so on, field by field, over one byte array. ' +
            'If only these direct functions show up here, reduce the number of calls instead.',
        look: callers('^encoding/binary\\.', 'encoding/binary', 'reflect', 'io', 'bytes'),
        per: 'rule',
        shows: 'cause'
    },
    {
        id: 'byte-text',
        title: 'Bytes as text',
        dimension: 'both',
        names: [],
        prefixes: ['encoding/base64.', 'encoding/base32.', 'encoding/hex.', 'encoding/ascii85.'],
        means: 'It turns bytes into printable text or back.',
        step: 'Encode once and keep the text, append with AppendEncode into a reused buffer, and use raw bytes where nobody reads the text (map keys, internal messages). ' +
            'Required by the protocol, it is work that stays.',
        look: callers('^encoding/(base64|base32|hex|ascii85)\\.', 'encoding'),
        per: 'rule',
        shows: 'cause'
    },
    {
        id: 'addresses',
        title: 'Addresses parsed',
        dimension: 'both',
        names: [],
        prefixes: ['net/url.', 'net/netip.', 'net/textproto.', 'mime.'],
        means: 'It parses addresses, queries or headers, with a map or new strings for each.',
        step: 'Parse once per request and pass the result on; ask for r.URL.Query() once and keep the values. ' +
            'Do not cut addresses by hand where they come from outside: escaping is easy to get wrong.',
        look: callers('^(net/(url|netip|textproto)|mime)\\.', 'net', 'mime', 'strings'),
        per: 'rule',
        shows: 'cause'
    },
    {
        id: 'reflection',
        title: 'Reflection',
        dimension: 'both',
        names: [],
        prefixes: [
            'reflect.',
            'internal/reflectlite.',
            'internal/abi.Name.',
            'internal/abi.(*Type).',
            'internal/abi.(*StructField).',
            'runtime.resolveTypeOff',
            'runtime.resolveNameOff'
        ],
        means: 'It inspects types and values at run time.',
        step: 'Find the caller: where it is your own code, look fields up once per type (sync.Map of type to field index) and avoid FieldByName and MethodByName; ' +
            'where it is an encoder or template, follow the advice for that one. Type parameters or a type switch need no reflection.',
        look: callers('^(reflect|internal/reflectlite)\\.|^internal/abi\\.', 'reflect'),
        per: 'rule',
        shows: 'cause'
    }
];

;// CONCATENATED MODULE: ./lib/recommend/rules/goroutines.js

/** Goroutines that are there, by what they wait in: a number that grows between two runs is often a leak. */
const goroutineRules = [
    {
        id: 'goroutines-receive',
        title: 'Goroutines that wait to receive',
        dimension: 'goroutine',
        names: [],
        prefixes: ['runtime.chanrecv'],
        means: 'Goroutines wait here for a channel on which perhaps nothing comes any more.',
        step: 'Close the channel when the last value was sent, or let the goroutine select over it and ctx.Done. ' +
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
        means: 'Goroutines wait here to send to somebody who does not receive, as when a caller gave up after a timeout.',
        step: 'Give a channel for one result a buffer of one, so that the sender can always end, or select over the send and ctx.Done. ' +
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
        step: 'Give each of these loops a way out, a ctx.Done or a channel that is closed, and call it: Stop for tickers, cancel for contexts, Close for what owns the goroutine. ' +
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
        step: 'Find who holds the lock: a path that returns without Unlock, or one that waits for something else while it holds it. ' +
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
        step: 'Read response bodies to the end and close them, set deadlines on connections and timeouts on clients, and use one http.Client for all requests. ' +
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
        step: 'Use one time.Ticker in one goroutine for all of them, or wait for the event itself on a channel. ' +
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
        step: 'Look for the goroutines that are waited for in the same profile: a Done that is not reached, or a Signal that comes before the Wait. ' +
            'defer wg.Done() as the first line closes the first kind; wg.Go does it by itself.',
        look: callers('^sync\\.\\(\\*(WaitGroup|Cond)\\)', 'sync', 'golang\\.org/x/sync'),
        per: 'rule',
        shows: 'symptom'
    }
];

;// CONCATENATED MODULE: ./lib/recommend/rules/maps.js

/** Maps, hashing of their keys, and comparison. Since Go 1.24 maps live in internal/runtime/maps. */
const mapRules = [
    {
        id: 'map-growth',
        title: 'Maps that grow',
        dimension: 'both',
        names: [
            'internal/runtime/maps.(*table).uncheckedPutSlot',
            'internal/runtime/maps.(*Map).installTableSplit',
            'internal/runtime/maps.(*Map).growToTable',
            'internal/runtime/maps.(*Map).growToSmall',
            'internal/runtime/maps.newarray',
            'runtime.hashGrow'
        ],
        prefixes: [
            'internal/runtime/maps.(*table).rehash',
            'internal/runtime/maps.(*table).grow',
            'internal/runtime/maps.(*table).split',
            'internal/runtime/maps.newTable',
            'internal/runtime/maps.NewMap',
            'internal/runtime/maps.NewEmptyMap',
            'runtime.makemap',
            'runtime.growWork',
            'runtime.evacuate',
            'reflect.makemap'
        ],
        means: 'It makes room in a map: tables are allocated and every entry is hashed and moved again.',
        step: 'Create the map with make(map[K]V, n) where the number of keys is known or bounded, or clear and reuse one map. ' +
            'Leave out the size where most maps stay at eight entries or fewer.',
        look: callers('^internal/runtime/maps\\.|^runtime\\.(makemap|hashGrow|growWork|evacuate)|^reflect\\.makemap', 'reflect'),
        per: 'rule',
        shows: 'cause'
    },
    {
        id: 'map-assign',
        title: 'Stores into maps',
        dimension: 'both',
        names: ['internal/runtime/maps.(*Map).PutSlot', 'internal/runtime/maps.(*table).PutSlot'],
        prefixes: [
            'runtime.mapassign',
            'runtime.mapdelete',
            'runtime.mapclear',
            'internal/runtime/maps.(*Map).putSlot',
            'internal/runtime/maps.(*Map).Delete',
            'internal/runtime/maps.(*table).Delete',
            'reflect.mapassign',
            'reflect.mapdelete'
        ],
        means: 'It stores into a map or deletes from it: the key is hashed, its slot is searched, and the map may grow.',
        step: 'Store once instead of in every round (count in a local variable, or keep a pointer as the value), and use a slice where keys are small integers. ' +
            'Keep the map where keys are sparse.',
        look: callers('^runtime\\.map(assign|delete|clear)|^reflect\\.map|maps\\.\\(\\*(Map|table)\\)\\.', 'reflect'),
        per: 'rule',
        shows: 'cause'
    },
    {
        id: 'map-lookup',
        title: 'Map lookups',
        dimension: 'cpu',
        names: [],
        prefixes: [
            'runtime.mapaccess',
            'internal/runtime/maps.',
            'internal/abi.(*MapType).',
            'internal/abi.(*SwissMapType).'
        ],
        means: 'It looks a key up in a map: the key is hashed and its group of slots is searched.',
        step: 'Look up once and keep the result (v, ok := m[k]) instead of asking again in the loop; use a slice or a switch where the keys are few or dense. ' +
            'A lookup that happens once per request is not worth the change.',
        look: callers('^runtime\\.map|^internal/runtime/maps\\.'),
        per: 'rule',
        shows: 'cause'
    },
    {
        id: 'map-iteration',
        title: 'Iteration over maps',
        dimension: 'cpu',
        names: [],
        prefixes: [
            'internal/runtime/maps.(*Iter).',
            'runtime.mapIter',
            'runtime.mapiter',
            'reflect.mapiter',
            'reflect.(*MapIter).'
        ],
        means: 'It ranges over a map, which visits every slot in a random order and so is many times slower than ranging over a slice.',
        step: 'Keep the entries in a slice beside the map and range over that, or keep the sum up to date instead of computing it. ' +
            'Not worth it where the map changes more often than it is read.',
        look: callers('maps\\.\\(\\*Iter\\)\\.|^runtime\\.map[Ii]ter|^reflect\\.(mapiter|\\(\\*MapIter\\))', 'reflect'),
        per: 'rule',
        shows: 'cause'
    },
    {
        id: 'key-hashing',
        title: 'Hashing of map keys',
        dimension: 'cpu',
        names: [
            'aeshashbody',
            'runtime.nilinterhash',
            'runtime.interhash',
            'runtime.typehash',
            'runtime.strhash'
        ],
        prefixes: [
            'type:.hash.',
            'type..hash.',
            'runtime.memhash',
            'runtime.aeshash',
            'runtime.strhash'
        ],
        means: 'It hashes map keys, and costs more the longer the strings and structs in the key are.',
        step: 'Use a smaller key: an integer id instead of a struct of strings, and no interface types in keys. Look up once per key. ' +
            'Do not join strings into one key to make it simpler, which allocates for every lookup.',
        look: callersOfBare('^aeshashbody$|^type[:.]\\.hash\\.|^runtime\\.(nilinter|inter|type|str|mem|aes)hash'),
        per: 'rule',
        shows: 'cause'
    },
    {
        id: 'comparison',
        title: 'Comparison of strings and values',
        dimension: 'cpu',
        names: [
            'memeqbody',
            'cmpbody',
            'runtime.efaceeq',
            'runtime.ifaceeq',
            'runtime.cmpstring',
            'bytes.Equal',
            'bytes.Compare'
        ],
        prefixes: ['type:.eq.', 'type..eq.', 'runtime.memequal', 'runtime.strequal', 'strings.Compare'],
        means: 'It compares strings, byte slices or structs; a large share usually means that a list is searched from the front.',
        step: 'Find the loop that searches and give it a map, or slices.BinarySearch on a sorted slice; compare ids instead of names. ' +
            'For fewer than about ten elements the loop is the faster way.',
        look: callersOfBare('^(memeq|cmp)body$|^type[:.]\\.eq\\.|^runtime\\.(memequal|strequal|efaceeq|ifaceeq|cmpstring)|^(bytes|strings)\\.(Equal|Compare)', 'bytes', 'strings'),
        per: 'rule',
        shows: 'cause'
    }
];

;// CONCATENATED MODULE: ./lib/recommend/rules/memory.js

/** Allocation, copying and garbage collection. */
const memoryRules = [
    {
        id: 'slice-growth',
        title: 'Slices that grow',
        dimension: 'cpu',
        names: ['runtime.nextslicecap', 'reflect.growslice', 'slices.Grow'],
        prefixes: ['runtime.growslice'],
        means: 'It runs when append outgrows the array of a slice: a larger one is allocated, zeroed and filled by copying.',
        step: 'Where the final length is known or bounded, create the slice with make([]T, 0, n) or call slices.Grow before the loop. ' +
            'Leave slices alone that usually stay empty or whose bound is far above the usual length.',
        look: callers('^runtime\\.growslice'),
        per: 'rule',
        shows: 'cause'
    },
    {
        id: 'copying',
        title: 'Copied memory',
        dimension: 'cpu',
        names: ['runtime.typedmemmove', 'runtime.duffcopy', 'runtime.typedslicecopy'],
        prefixes: ['runtime.memmove'],
        means: 'It copies memory: for copy and append, for strings that are built, and for large values that are passed or assigned.',
        step: 'Look at the callers for a copy that nobody needs: presize the slice or builder, pass a large struct by pointer, hand on a subslice. ' +
            'Keep the copy where the receiver stores or changes the data.',
        look: callers('^runtime\\.(memmove|typedmemmove|duffcopy|typedslicecopy)'),
        per: 'rule',
        shows: 'cause'
    },
    {
        id: 'zeroing',
        title: 'Zeroed memory',
        dimension: 'cpu',
        names: ['runtime.duffzero', 'runtime.typedmemclr'],
        prefixes: ['runtime.memclr'],
        means: 'It zeroes memory, mostly that of large new slices and buffers.',
        step: 'Reuse the buffer: keep it in the struct or loop that needs it and cut it with buf[:0], or take it from a sync.Pool. ' +
            'Do not pool buffers of very different sizes: the pool then keeps the largest ones alive.',
        look: callers('^runtime\\.(memclr|duffzero|typedmemclr)'),
        per: 'rule',
        shows: 'cause'
    },
    {
        id: 'allocation',
        title: 'Allocation',
        dimension: 'cpu',
        names: [
            'runtime.newobject',
            'runtime.newarray',
            'runtime.nextFreeFast',
            'runtime.getMCache',
            'runtime.roundupsize',
            'runtime.makeSpanClass',
            'runtime.deductAssistCredit',
            'runtime.publicationBarrier',
            'runtime.(*spanInlineMarkBits).init'
        ],
        prefixes: [
            'runtime.mallocgc',
            'runtime.makeslice',
            'runtime.heapSetType',
            'runtime.(*mcache).',
            'runtime.(*mcentral).',
            'runtime.(*mheap).',
            'runtime.(*mspan).',
            'runtime.(*fixalloc).'
        ],
        means: 'It allocates heap memory; the cost follows the number of objects more than their size.',
        step: 'Take the callers with the most and avoid their objects: values instead of pointers, one slice for many elements, a buffer that is reused. ' +
            'go build -gcflags=-m says why a value escapes. Do not pool small short-lived objects, which is often slower than allocating them.',
        look: callers('^runtime\\.(mallocgc|newobject|makeslice|roundupsize)'),
        per: 'rule',
        shows: 'cause'
    },
    {
        id: 'garbage-collection',
        title: 'Garbage collection',
        dimension: 'cpu',
        names: [
            'runtime.scanobject',
            'runtime.scanblock',
            'runtime.scanConservative',
            'runtime.scanstack',
            'runtime.scanframeworker',
            'runtime.tryDeferToSpanScan',
            'runtime.extractHeapBitsSmall',
            'runtime.spanHeapBitsRange',
            'runtime.heapBitsInSpan',
            'runtime.greyobject',
            'runtime.findObject',
            'runtime.spanOf',
            'runtime.heapArenaOf',
            'runtime.pageIndexOf',
            'runtime.sweepone',
            'runtime.bgsweep',
            'runtime.markBits.isMarked'
        ],
        prefixes: [
            'runtime.gcBgMark',
            'runtime.gcDrain',
            'runtime.gcAssist',
            'runtime.gcFlush',
            'runtime.gcMark',
            'runtime.gcmark',
            'runtime.gcStart',
            'runtime.markroot',
            'runtime.scanObject',
            'runtime.scanSpan',
            'runtime.typePointers.',
            'runtime.spanClass.',
            'runtime.(*gcWork).',
            'runtime.(*mspan).moveInlineMarks',
            'runtime.(*gcBits).',
            'runtime.(*gcControllerState).',
            'runtime.(*spanQueue).',
            'runtime.(*spanSet).',
            'runtime.(*sweepLocked).',
            'runtime.(*sweepLocker).',
            'internal/runtime/gc/scan.'
        ],
        means: 'It belongs to the garbage collector, whose work grows with the allocation rate and with the live pointers it has to follow.',
        step: 'Reduce the bytes that are allocated and the pointers in long-lived data (values in slices, indexes instead of pointers). ' +
            'Raise GOGC or set GOMEMLIMIT only if memory is free to spend; that hides the cost and does not remove it.',
        look: { kind: 'allocations' },
        per: 'rule',
        shows: 'symptom'
    },
    {
        id: 'write-barrier',
        title: 'Pointer writes during collection',
        dimension: 'cpu',
        names: ['runtime.wbZero', 'runtime.wbMove', 'runtime.bulkBarrierPreWrite'],
        prefixes: ['gcWriteBarrier', 'runtime.gcWriteBarrier', 'runtime.wbBufFlush'],
        means: 'It records pointers that are written to the heap while the garbage collector marks, so it follows the share of time spent in collections.',
        step: 'Allocate less first, which makes collections rarer. Then look at the callers for pointers that are written again and again: ' +
            'write once after the loop, or keep an index instead of a pointer.',
        look: callersOfBare('^gcWriteBarrier|^runtime\\.(gcWriteBarrier|wb|bulkBarrier)'),
        per: 'rule',
        shows: 'symptom'
    },
    {
        id: 'interface-boxing',
        title: 'Values put into interfaces',
        dimension: 'cpu',
        names: [],
        prefixes: ['runtime.convT'],
        means: 'It copies a value to the heap so that an interface can hold it.',
        step: 'Use a concrete type or a type parameter on the hot path, or store a pointer that exists anyway. ' +
            'Pointers and single bytes are free to convert; leave conversions off the hot path as they are.',
        look: callers('^runtime\\.convT'),
        per: 'rule',
        shows: 'cause'
    },
    {
        id: 'heap-release',
        title: 'Heap that grows and shrinks',
        dimension: 'cpu',
        names: ['runtime.madvise', 'runtime.mmap', 'runtime.bgscavenge'],
        prefixes: [
            'runtime.sysUnused',
            'runtime.sysUsed',
            'runtime.sysHugePage',
            'runtime.(*pageAlloc).',
            'runtime.(*scavenge'
        ],
        means: 'It takes pages from the operating system or gives them back, which happens when the heap grows and shrinks in large steps.',
        step: 'Reuse the largest buffers instead of making new ones. If GOMEMLIMIT is set close to the live heap, leave it more room: ' +
            'a tight limit makes the runtime release pages that it needs again at once.',
        look: { kind: 'allocations' },
        per: 'rule',
        shows: 'symptom'
    }
];

;// CONCATENATED MODULE: ./lib/recommend/rules/scheduler.js

/** What the runtime does for goroutines, stacks and calls. */
const schedulerRules = [
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
        means: 'It is the scheduler at work: goroutines wait and wake, or threads look for work and find none.',
        step: 'Find what goroutines wait for: the block profile names channels and locks. Make the units of work larger, or use fewer goroutines. ' +
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
        means: 'It is a lock inside the runtime, held for channels, timers, the scheduler or large allocations, and follows how often those are used.',
        step: 'See which of these the callers use and do that less often: batch channel sends, reuse large buffers, stop creating timers. ' +
            'GOMAXPROCS far above the CPUs that the container really has makes it worse.',
        look: {
            kind: 'callers',
            focus: '^runtime\\.(lock2|unlock2|lockWithRank|unlockWithRank|procyield|mutexSample|\\(\\*(mLockProfile|lockTimer)\\))',
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
        means: 'It stops running goroutines so that the garbage collector or another goroutine can go on; on virtual machines it shows more than it costs.',
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
        means: 'It copies the stack of a goroutine to a larger place; new goroutines start with a few kilobytes.',
        step: 'Let long-lived workers do the deep calls instead of new goroutines, and keep large arrays out of local variables on deep paths. ' +
            'Once grown, a stack stays large until a collection finds it mostly empty.',
        look: callers('^runtime\\.(newstack|copystack|adjust|shrinkstack|stack|morestack|\\(\\*stkframe\\))'),
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
        means: 'It keeps a list of deferred calls, which the compiler needs only where defer stands in a loop or behind many conditions.',
        step: 'Move the body of the loop into a function, so that defer runs at the end of each round and costs almost nothing. ' +
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
        step: 'Return an error or a bool for outcomes that are expected, and check before the operation that panics. ' +
            'Keep the recover that guards a server against bugs.',
        look: callersOfBare('^runtime\\.(gopanic|recovery|gorecover|goPanic|panicwrap|\\(\\*_panic\\))'),
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
        means: 'It walks or prints stacks: for runtime.Callers and debug.Stack, log lines with source positions, panics, and stacks that are copied.',
        step: 'Take stacks only where an error leaves the program, not where it is made; log less on hot paths, and without Lshortfile. ' +
            'If only the collector or stack growth calls it, see to those first.',
        look: callers('^runtime\\.(\\(\\*(unwinder|inlineUnwinder|moduledata|Frames)\\)|pc|step|find|func|gwrite|print|traceback|gentraceback|record|[cC]aller|Stack|readvarint)|^runtime/debug\\.', 'log', 'os'),
        per: 'rule',
        shows: 'cause'
    }
];

;// CONCATENATED MODULE: ./lib/recommend/rules/streams.js

/** Streams: compression and reading. */
const streamRules = [
    {
        id: 'compressor-setup',
        title: 'Compressors set up again',
        dimension: 'both',
        names: [
            'compress/flate.NewWriter',
            'compress/flate.NewReader',
            'compress/flate.newDeflateFast',
            'compress/flate.newHuffmanBitWriter',
            'compress/flate.newHuffmanEncoder',
            'compress/gzip.NewReader',
            'compress/zlib.NewReader'
        ],
        prefixes: [
            'compress/gzip.NewWriter',
            'compress/zlib.NewWriter',
            'compress/flate.(*compressor).init'
        ],
        means: 'It sets up a compressor or decompressor, which takes some hundred kilobytes for every new gzip.Writer.',
        step: 'Keep the writer and call Reset, or share writers through a sync.Pool. ' +
            'If the callers are runtime/pprof, it is the profiler writing this profile: profile longer, and it vanishes.',
        look: { kind: 'callers', focus: '^compress/', hide: '^(internal|compress)/|^runtime\\.' },
        per: 'rule',
        shows: 'cause'
    },
    {
        id: 'compression',
        title: 'Compression',
        dimension: 'both',
        names: [],
        prefixes: ['compress/', 'archive/'],
        means: 'It compresses or decompresses data.',
        step: 'Lower the level (gzip.BestSpeed instead of DefaultCompression or BestCompression), compress once and keep the result, and do not compress small or already compressed data. ' +
            'Weigh it against the bytes that are sent or stored.',
        look: callers('^(compress|archive)/', 'compress', 'archive', 'io', 'bufio'),
        per: 'rule',
        shows: 'cause'
    },
    {
        id: 'read-everything',
        title: 'Whole streams in memory',
        dimension: 'both',
        names: [
            'io.ReadAll',
            'io/ioutil.ReadAll',
            'os.ReadFile',
            'io.copyBuffer',
            'io.Copy',
            'io.ReadAtLeast',
            'io.ReadFull'
        ],
        prefixes: [],
        means: 'It reads a stream; io.ReadAll starts with 512 bytes and copies the data again with every growth.',
        step: 'Process the stream as it comes (io.Copy, a decoder over the reader), or read into a buffer of the known size (Content-Length, file size) with io.ReadFull. ' +
            'Keep io.ReadAll for short bodies, behind an io.LimitReader.',
        look: callers('^(io|io/ioutil|os)\\.(ReadAll|ReadFile|[cC]opy|ReadAtLeast|ReadFull)', 'io', 'os'),
        per: 'rule',
        shows: 'cause'
    }
];

;// CONCATENATED MODULE: ./lib/recommend/rules/strings.js

/** Strings: joining, converting, splitting, searching. */
const stringRules = [
    {
        id: 'string-concatenation',
        title: 'String concatenation',
        dimension: 'cpu',
        names: ['runtime.rawstring', 'runtime.rawstringtmp'],
        prefixes: ['runtime.concatstring', 'runtime.concatbyte'],
        means: 'It joins strings with +, and in a loop copies everything joined so far in every round.',
        step: 'Build the string in one strings.Builder, with Grow where the length is known, or use strings.Join. ' +
            'A single a + b + c outside of loops is already one allocation; leave it.',
        look: callers('^runtime\\.(concat|rawstring)'),
        per: 'rule',
        shows: 'cause'
    },
    {
        id: 'bytes-to-string',
        title: '[]byte turned into string',
        dimension: 'cpu',
        names: [],
        prefixes: ['runtime.slicebytetostring'],
        means: 'It copies a []byte into a new string.',
        step: 'Stay with bytes: the bytes package mirrors strings, and m[string(b)], string(a) == string(b) and range over []byte(s) do not copy. ' +
            'Keep the copy where the string outlives a reused buffer; unsafe.String would then show changed text.',
        look: callers('^runtime\\.slicebytetostring'),
        per: 'rule',
        shows: 'cause'
    },
    {
        id: 'string-to-bytes',
        title: 'string turned into []byte',
        dimension: 'cpu',
        names: ['runtime.rawbyteslice'],
        prefixes: ['runtime.stringtoslicebyte'],
        means: 'It copies a string into a new []byte.',
        step: 'Write the string as it is: append(dst, s...), io.WriteString, WriteString of a buffer or builder, copy(dst, s). ' +
            'Convert once outside of the loop where a []byte is really needed.',
        look: callers('^runtime\\.(stringtoslicebyte|rawbyteslice)'),
        per: 'rule',
        shows: 'cause'
    },
    {
        id: 'runes',
        title: 'Strings taken apart into runes',
        dimension: 'cpu',
        names: ['runtime.decoderune', 'runtime.rawruneslice', 'runtime.intstring'],
        prefixes: [
            'runtime.stringtoslicerune',
            'runtime.slicerunetostring',
            'unicode/utf8.',
            'unicode.'
        ],
        means: 'It decodes UTF-8; []rune(s) also allocates four bytes for every character.',
        step: 'Range over the string, or count with utf8.RuneCountInString, instead of making a []rune; work on bytes where only ASCII matters. ' +
            'Keep []rune where characters are really reordered or indexed.',
        look: callers('^runtime\\.(decoderune|intstring|.*runeslice|stringtoslicerune|slicerunetostring)|^unicode[./]', 'unicode', 'strings'),
        per: 'rule',
        shows: 'cause'
    },
    {
        id: 'splitting',
        title: 'Text split into slices',
        dimension: 'both',
        names: ['strings.genSplit', 'bytes.genSplit', 'strings.explode', 'bytes.explode'],
        prefixes: ['strings.Split', 'bytes.Split', 'strings.Fields', 'bytes.Fields'],
        means: 'It splits text into a new slice of parts.',
        step: 'Take the parts one after the other: strings.Cut for two, strings.SplitSeq or FieldsSeq (Go 1.24) for a loop. ' +
            'Keep Split where all parts are needed at once.',
        look: callers('^(strings|bytes)\\.(genSplit|explode|Split|Fields)', 'strings', 'bytes'),
        per: 'rule',
        shows: 'cause'
    },
    {
        id: 'case-mapping',
        title: 'Upper and lower case',
        dimension: 'both',
        names: [],
        prefixes: [
            'strings.ToLower',
            'strings.ToUpper',
            'strings.Map',
            'strings.Title',
            'bytes.ToLower',
            'bytes.ToUpper',
            'bytes.Map'
        ],
        means: 'It makes a changed copy of a text, often only to compare it.',
        step: 'Compare with strings.EqualFold, or bring the text into one case once where it enters the program. ' +
            'EqualFold does not replace a lower-case map key; store that key instead.',
        look: callers('^(strings|bytes)\\.(To|Map|Title)', 'strings', 'bytes', 'unicode'),
        per: 'rule',
        shows: 'cause'
    },
    {
        id: 'replacing',
        title: 'Replacements in text',
        dimension: 'both',
        names: [],
        prefixes: [
            'strings.Replace',
            'bytes.Replace',
            'strings.NewReplacer',
            'strings.(*Replacer).',
            'strings.(*genericReplacer).',
            'strings.(*byteReplacer).',
            'strings.(*byteStringReplacer).',
            'strings.(*singleStringReplacer).'
        ],
        means: 'It replaces parts of a text and makes a new copy with every call.',
        step: 'Make one package-level strings.NewReplacer with all pairs and use its WriteString, which passes over the text once. ' +
            'For a single pair ReplaceAll is fine: it returns the text itself when nothing matches.',
        look: callers('^(strings|bytes)\\..*Repla', 'strings', 'bytes'),
        per: 'rule',
        shows: 'cause'
    },
    {
        id: 'searching',
        title: 'Search in text',
        dimension: 'cpu',
        names: ['indexbytebody', 'indexbody', 'countbody', 'bytes.Contains', 'strings.Contains'],
        prefixes: [
            'internal/bytealg.Index',
            'internal/bytealg.LastIndex',
            'internal/bytealg.Count',
            'internal/stringslite.',
            'strings.Index',
            'strings.LastIndex',
            'strings.Count',
            'bytes.Index',
            'bytes.LastIndex',
            'bytes.Count'
        ],
        means: 'It searches text for bytes or substrings, with code that is already vectorised.',
        step: 'Look at the callers for text that is searched more than once: keep the position, cut the text once, or stop at the first hit. ' +
            'The search itself is not worth replacing.',
        look: callersOfBare('^(index|indexbyte|count)body$|^internal/(bytealg|stringslite)\\.|^(strings|bytes)\\.(Last)?(Index|Count|Contains)', 'strings', 'bytes'),
        per: 'rule',
        shows: 'cause'
    },
    {
        id: 'builder-growth',
        title: 'Strings that are built',
        dimension: 'both',
        names: ['internal/bytealg.MakeNoZero', 'strings.Join', 'strings.Repeat'],
        prefixes: ['strings.(*Builder).'],
        means: 'It allocates the text of a strings.Builder, of strings.Join or of a function built on them.',
        step: 'Call Grow with the final length before the first write, or append to a []byte that is reused if the text goes to a writer anyway. ' +
            'A builder cannot be reused without giving its text away.',
        look: callers('^internal/bytealg\\.MakeNoZero$|^strings\\.(Join|Repeat|\\(\\*Builder\\))', 'strings', 'path', 'fmt'),
        per: 'rule',
        shows: 'cause'
    },
    {
        id: 'buffer-growth',
        title: 'Buffers that grow',
        dimension: 'both',
        names: ['bytes.growSlice', 'bytes.NewBuffer', 'bytes.NewBufferString'],
        prefixes: ['bytes.(*Buffer).'],
        means: 'It fills a bytes.Buffer, which doubles and copies its memory when it is full.',
        step: 'Call Grow with the expected size, or keep the buffer and Reset it for each use. ' +
            'Reset keeps the largest size ever reached, so give up buffers that once became very large.',
        look: callers('^bytes\\.(growSlice|NewBuffer|\\(\\*Buffer\\))', 'bytes', 'io', 'fmt', 'bufio'),
        per: 'rule',
        shows: 'cause'
    }
];

;// CONCATENATED MODULE: ./lib/recommend/rules/system.js

/** The operating system, logging, C, and the profiler itself. */
const systemRules = [
    {
        id: 'system-call',
        title: 'System calls',
        dimension: 'both',
        names: [],
        prefixes: [
            'internal/runtime/syscall',
            'runtime/internal/syscall',
            'internal/syscall/',
            'internal/poll.',
            'syscall.',
            'os.(*File).',
            'os.(*fileWithoutReadFrom).',
            'golang.org/x/sys/unix.'
        ],
        means: 'It is a system call, or what surrounds one: mostly reads and writes of files and sockets.',
        step: 'Do more with each call: bufio.Writer (and Flush) or bufio.Reader with 4 to 64 KiB, one Write for a whole message, io.Copy between files. ' +
            'Do not buffer what must be on disk or on the wire at once.',
        look: callers('^(internal/(runtime/)?|runtime/internal/)?(syscall|poll)[./]|^os\\.\\(\\*[fF]ile', 'syscall', 'os'),
        per: 'rule',
        shows: 'cause'
    },
    {
        id: 'file-metadata',
        title: 'Questions about files',
        dimension: 'both',
        names: [
            'os.Stat',
            'os.Lstat',
            'os.statNolog',
            'os.lstatNolog',
            'os.fillFileStatFromSys',
            'syscall.Stat',
            'syscall.Lstat',
            'syscall.fstatat',
            'syscall.ByteSliceFromString',
            'os.Getwd'
        ],
        prefixes: ['os.(*unixDirent).', 'os.ReadDir', 'os.(*File).readdir', 'io/fs.'],
        means: 'It asks the file system about files, with a system call and new values for each name.',
        step: 'Read the folder once (os.ReadDir, filepath.WalkDir, whose entries know their type without a Stat), and open the file and handle the error instead of asking first. ' +
            'Cache answers only for files that nobody else changes.',
        look: callers('^os\\.|^syscall\\.|^io/fs\\.', 'os', 'syscall', 'io', 'path'),
        per: 'rule',
        shows: 'cause'
    },
    {
        id: 'paths',
        title: 'File paths',
        dimension: 'both',
        names: [],
        prefixes: ['path/filepath.', 'path.', 'internal/filepathlite.'],
        means: 'It joins or cleans paths, copying them each time.',
        step: 'Join once outside of the loop, or use dir + "/" + name where both parts are known to be clean. ' +
            'Keep filepath.Join, or os.Root, for names that come from outside.',
        look: callers('^path[./]|^internal/filepathlite\\.', 'path', 'strings'),
        per: 'rule',
        shows: 'cause'
    },
    {
        id: 'runtime-transition',
        title: 'Calls out of Go',
        dimension: 'cpu',
        names: ['runtime.save', 'runtime.getcallerfp'],
        prefixes: [
            'runtime.entersyscall',
            'runtime.reentersyscall',
            'runtime.exitsyscall',
            'runtime.entersyscallblock'
        ],
        means: 'It is what the runtime does before and after a system call or a call into C, so it counts such calls.',
        step: 'Make fewer and larger calls: buffer reads and writes, and pass arrays to C instead of single values.',
        look: callers('^runtime\\.(re)?(enter|exit)syscall|^runtime\\.(save|getcallerfp)$', 'syscall', 'os'),
        per: 'rule',
        shows: 'cause'
    },
    {
        id: 'cgo',
        title: 'Calls into C',
        dimension: 'cpu',
        names: ['runtime.cgocall', 'runtime.asmcgocall', 'crosscall2', 'runtime.cgocheckPointer'],
        prefixes: [
            'runtime.cgocall',
            'runtime.cgoCheck',
            'runtime.asmcgocall',
            'runtime.cgoIsGoPointer',
            '_cgo_'
        ],
        means: 'It is a call from Go into C (or the C code itself, which the Go profiler does not see into).',
        step: 'Pass many items with each call, or write small functions in Go: the crossing alone takes some ten nanoseconds and cannot be inlined. ' +
            'If C itself is slow, profile it with perf.',
        look: callers('^runtime\\.(cgo|asmcgo)|^_cgo_|^crosscall2$'),
        per: 'rule',
        shows: 'cause'
    },
    {
        id: 'logging',
        title: 'Log lines',
        dimension: 'both',
        names: [],
        prefixes: ['log.', 'log/internal.'],
        means: 'It writes log lines: formatting, the clock, a lock and a write for each.',
        step: 'Take the line out of the loop or log a summary after it; ask for the level before building costly arguments, and let the logger write into a bufio.Writer where losing the last lines is acceptable.',
        look: callers('^log\\.', 'log', 'fmt'),
        per: 'rule',
        shows: 'cause'
    },
    {
        id: 'structured-logging',
        title: 'Structured log lines',
        dimension: 'both',
        names: [],
        prefixes: ['log/slog'],
        means: 'It builds and writes structured log records.',
        step: 'Log below the enabled level on hot paths, or guard with Enabled; use LogAttrs with typed attributes instead of loose key-value pairs, and With once for fields that repeat. ' +
            'A ReplaceAttr function runs for every attribute; drop it if you can.',
        look: callers('^log/slog', 'log', 'time', 'strconv', 'fmt'),
        per: 'rule',
        shows: 'cause'
    },
    {
        id: 'profiler',
        title: 'The profiler and the test harness',
        dimension: 'both',
        names: [
            'runtime.profilealloc',
            'runtime.sigprof',
            'runtime.addspecial',
            'runtime.setprofilebucket',
            'runtime.saveblockevent'
        ],
        prefixes: [
            'runtime/pprof.',
            'runtime.mProf',
            'runtime.(*profBuf).',
            'runtime.(*profAtomic).',
            'runtime/trace.',
            'testing.'
        ],
        means: 'It belongs to the profiler or to the testing package and not to the program; it shows when the profile is short or the program does almost nothing.',
        step: 'Profile longer (-benchtime=5s or more), so that this fixed cost disappears; there is nothing to change in the program.',
        look: { kind: 'context' },
        per: 'rule',
        shows: 'symptom'
    }
];

;// CONCATENATED MODULE: ./lib/recommend/rules/text.js

/** Text made and read: formatting, patterns, templates. */
const textRules = [
    {
        id: 'error-values',
        title: 'Errors made on the hot path',
        dimension: 'both',
        names: ['fmt.Errorf', 'fmt.errorf'],
        prefixes: ['errors.', 'fmt.(*wrapError', 'internal/errors.'],
        means: 'It makes or inspects errors, and fmt.Errorf formats its text even if nobody reads it.',
        step: 'Return a package-level error (var errX = errors.New) or a small error type that formats in its Error method for outcomes that happen often. ' +
            'Keep fmt.Errorf with %w on paths that are really exceptional.',
        look: callers('^fmt\\.[Ee]rrorf|^errors\\.|^fmt\\.\\(\\*wrapError', 'fmt', 'errors'),
        per: 'rule',
        shows: 'cause'
    },
    {
        id: 'scanning',
        title: 'Text scanned with fmt',
        dimension: 'both',
        names: ['fmt.newScanState', 'fmt.isSpace'],
        prefixes: [
            'fmt.(*ss).',
            'fmt.(*readRune).',
            'fmt.(*stringReader).',
            'fmt.Sscan',
            'fmt.Fscan',
            'fmt.Scan',
            'fmt.errorHandler'
        ],
        means: 'It reads text with the Scan functions of fmt, rune by rune and through reflection.',
        step: 'Cut the text with strings.Cut or a bufio.Scanner and convert the parts with strconv. ' +
            'Keep fmt.Sscanf for input that is read once, such as options.',
        look: callers('^fmt\\.', 'fmt', 'io', 'strconv'),
        per: 'rule',
        shows: 'cause'
    },
    {
        id: 'formatting',
        title: 'Text formatted with fmt',
        dimension: 'both',
        names: [],
        prefixes: ['fmt.'],
        means: 'It formats text by interpreting the format string and putting every argument into an interface.',
        step: 'On the hot path append with strconv.AppendInt and append(dst, s...) into a reused buffer; fmt.Appendf alone saves the string. ' +
            'Leave fmt where text is made rarely.',
        look: callers('^fmt\\.', 'fmt', 'strconv', 'sync', 'reflect'),
        per: 'rule',
        shows: 'cause'
    },
    {
        id: 'number-text',
        title: 'Numbers as text',
        dimension: 'both',
        names: [],
        prefixes: ['strconv.', 'internal/strconv.'],
        means: 'It converts between numbers and text; the shortest decimal of a float (precision -1) is the costliest of these.',
        step: 'Convert once and keep the result, append with strconv.AppendInt or AppendFloat into a reused buffer, give floats a fixed precision or use integers of a small unit. ' +
            'Do not write your own float conversion.',
        look: callers('^(internal/)?strconv\\.', 'strconv', 'fmt'),
        per: 'rule',
        shows: 'cause'
    },
    {
        id: 'pattern-compilation',
        title: 'Patterns compiled at run time',
        dimension: 'both',
        names: [
            'regexp.Compile',
            'regexp.CompilePOSIX',
            'regexp.MustCompile',
            'regexp.Match',
            'regexp.MatchString',
            'regexp.compile',
            'regexp.compileOnePass',
            'regexp.cleanupOnePass',
            'regexp.queueOnePass'
        ],
        prefixes: [
            'regexp/syntax.',
            'regexp.makeOnePass',
            'regexp.onePassCopy',
            'regexp.newQueue',
            'regexp.mergeRuneSets'
        ],
        means: 'It compiles a regular expression, which takes far longer than most matches.',
        step: 'Compile once into a package-level variable with regexp.MustCompile; a *regexp.Regexp is safe for use by many goroutines. ' +
            'Where patterns come from users, cache the compiled ones in a bounded map. If only the testing package calls it, the benchmark is too short to matter.',
        look: callers('^regexp/syntax\\.|^regexp\\.([Cc]ompile|MustCompile|Match|makeOnePass|onePassCopy)', 'regexp', 'sort', 'slices', 'strings'),
        per: 'rule',
        shows: 'cause'
    },
    {
        id: 'pattern-matching',
        title: 'Regular expressions that match',
        dimension: 'both',
        names: ['regexp/syntax.IsWordChar', 'regexp/syntax.EmptyOpContext'],
        prefixes: ['regexp.', 'regexp/syntax.(*Inst).Match', 'regexp/syntax.(*Inst).op'],
        means: 'It runs a regular expression over text.',
        step: 'Test for a literal first with strings.Contains, HasPrefix or Cut, anchor the pattern with ^ where it can only match at the start, and make captures (?:...) that nobody reads. ' +
            'Patterns with real alternatives are still best as a regular expression.',
        look: callers('^regexp[./]', 'regexp', 'strings', 'unicode'),
        per: 'rule',
        shows: 'cause'
    },
    {
        id: 'templates',
        title: 'Templates',
        dimension: 'both',
        names: [],
        prefixes: ['text/template.', 'text/template/', 'html/template.'],
        means: 'It runs or parses a template; every field is looked up by reflection when the template is executed.',
        step: 'Parse once at the start and execute the parsed template, compute values before Execute instead of calling methods in it, and write hot fragments by hand. ' +
            'Keep html/template for anything that shows foreign text: it escapes.',
        look: callers('^(text|html)/template[./]', 'text/template', 'html/template', 'reflect', 'fmt'),
        per: 'rule',
        shows: 'cause'
    }
];

;// CONCATENATED MODULE: ./lib/recommend/rules/time.js

/** The clock, timers and times as text. */
const timeRules = [
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
        means: 'It reads the clock, which takes some ten nanoseconds and, on machines without a vDSO clock, a system call.',
        step: 'Read the clock once per batch or request and pass the time on; sample durations instead of measuring each. ' +
            'Check the clock source of the machine (tsc or kvm-clock, not hpet) if the share is large.',
        look: callers('^time\\.([nN]ow|runtime|Since|Until)|^runtime\\.(walltime|time_now|vdso)', 'time', 'log'),
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
        step: 'Make one time.NewTimer before the loop and Reset it (safe without draining since Go 1.23), or one context.WithTimeout for the whole operation. ' +
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
        step: 'Append with AppendFormat into a reused buffer, format once per second and keep the text, use time.RFC3339 (which has a fast path), or store UnixNano. ' +
            'Keep text where people read it.',
        look: callers('^time\\.', 'time', 'log'),
        per: 'rule',
        shows: 'cause'
    }
];

;// CONCATENATED MODULE: ./lib/recommend/rules/waits.js

/**
 * Where goroutines waited, by the function that they waited in. A block profile names what waits (Lock, a receive), a
 * mutex profile who kept the others waiting (Unlock).
 */
const waitRules = [
    {
        id: 'waits-for-lock',
        title: 'Waiting for a lock',
        dimension: 'delay',
        names: ['sync.(*RWMutex).Lock', 'sync.(*RWMutex).RLock', 'sync.(*Once).Do'],
        prefixes: ['sync.(*Mutex).Lock', 'internal/sync.(*Mutex).Lock', 'internal/sync.(*Mutex).lock'],
        means: 'Goroutines wait here for a lock that others hold.',
        step: 'Hold the lock for less: take work that does not need it out of the locked part, lock once for a batch, or give each key a lock of its own. ' +
            'A mutex profile (-mutexprofile) names who holds it.',
        look: callers('^(internal/)?sync\\.\\(\\*(RW)?Mutex\\)', 'sync'),
        per: 'rule',
        shows: 'cause'
    },
    {
        id: 'holds-lock',
        title: 'Holding a lock that others want',
        dimension: 'delay',
        names: [
            'sync.(*RWMutex).Unlock',
            'sync.(*RWMutex).RUnlock',
            'runtime._LostContendedRuntimeLock'
        ],
        prefixes: [
            'sync.(*Mutex).Unlock',
            'internal/sync.(*Mutex).Unlock',
            'internal/sync.(*Mutex).unlock',
            'runtime.unlock'
        ],
        means: 'Others waited until this lock was released: it is held for long, or taken often.',
        step: 'Look at what happens between Lock and Unlock in the callers and move out what can be done without the lock: input and output, allocation, encoding, callbacks. ' +
            'Where readers dominate, hand them an atomic.Pointer to a value that is never changed.',
        look: callers('^(internal/)?sync\\.\\(\\*(RW)?Mutex\\)|^runtime\\.unlock', 'sync'),
        per: 'rule',
        shows: 'cause'
    },
    {
        id: 'waits-to-receive',
        title: 'Waiting to receive',
        dimension: 'delay',
        names: [],
        prefixes: ['runtime.chanrecv'],
        means: 'Goroutines wait here for something to arrive on a channel.',
        step: 'Find who sends: if the sender is what became slow, look there. If workers starve, give the channel a buffer or send batches. ' +
            'Workers that wait for the next job are no cost; leave those.',
        look: callers('^runtime\\.chanrecv'),
        per: 'rule',
        shows: 'cause'
    },
    {
        id: 'waits-to-send',
        title: 'Waiting to send',
        dimension: 'delay',
        names: [],
        prefixes: ['runtime.chansend'],
        means: 'Goroutines wait here because nobody receives what they send.',
        step: 'Let more goroutines receive, make the receiver do less for each value, or give the channel a buffer of a burst. ' +
            'A buffer does not help where the receiver is slower all the time.',
        look: callers('^runtime\\.chansend'),
        per: 'rule',
        shows: 'cause'
    },
    {
        id: 'waits-in-select',
        title: 'Waiting in select',
        dimension: 'delay',
        names: ['reflect.rselect'],
        prefixes: ['runtime.selectgo', 'runtime.block'],
        means: 'Goroutines wait here for the first of several channels.',
        step: 'See which of the channels is meant to be ready and why it is not: a slow sender, or a timeout that became the usual way out. ' +
            'A loop that only waits for work or for the end is no cost.',
        look: callers('^runtime\\.(selectgo|block)|^reflect\\.rselect', 'reflect'),
        per: 'rule',
        shows: 'cause'
    },
    {
        id: 'waits-for-group',
        title: 'Waiting for a group of goroutines',
        dimension: 'delay',
        names: [],
        prefixes: ['sync.(*WaitGroup).Wait', 'golang.org/x/sync/errgroup.'],
        means: 'A goroutine waits here until all others are done, so the slowest of them decides.',
        step: 'Make the parts of equal size, or let workers take small parts from a shared queue, and look for the one that takes longest. ' +
            'What the group works on is the cost; the waiting itself is none.',
        look: callers('^sync\\.\\(\\*WaitGroup\\)', 'sync', 'golang\\.org/x/sync'),
        per: 'rule',
        shows: 'symptom'
    },
    {
        id: 'waits-for-condition',
        title: 'Waiting for a condition',
        dimension: 'delay',
        names: [],
        prefixes: ['sync.(*Cond).Wait'],
        means: 'Goroutines wait here for a Signal or Broadcast of a sync.Cond.',
        step: 'Signal as soon as the condition holds, once for each goroutine that can go on, and not while holding the lock for other work. ' +
            'Broadcast wakes all of them, of which all but one may wait again.',
        look: callers('^sync\\.\\(\\*Cond\\)', 'sync', 'io'),
        per: 'rule',
        shows: 'cause'
    }
];

;// CONCATENATED MODULE: ./lib/recommend/rules/index.js













/** Every rule for functions that are known by name. Order does not matter: the most specific matcher wins. */
const rules = [
    ...memoryRules,
    ...mapRules,
    ...stringRules,
    ...textRules,
    ...encodingRules,
    ...streamRules,
    ...computeRules,
    ...concurrencyRules,
    ...schedulerRules,
    ...systemRules,
    ...timeRules,
    ...waitRules,
    ...goroutineRules
];

;// CONCATENATED MODULE: ./lib/recommend/rules/paths.js

/** What a function that is known by name costs through others that are known too. The first that fits wins. */
const pathRules = [
    {
        id: 'pattern-per-call',
        title: 'A pattern compiled again and again',
        of: ['pattern-compilation'],
        through: 'again',
        means: 'It compiles a regular expression, and not once when a package is initialised but each time that function runs.',
        step: 'Compile it once into a package-level variable with regexp.MustCompile; a *regexp.Regexp is safe for use by many goroutines. ' +
            'Where the pattern depends on input, keep the compiled ones in a bounded map.',
        look: callers('^regexp/syntax\\.|^regexp\\.([Cc]ompile|MustCompile|Match|makeOnePass|onePassCopy)', 'regexp', 'sort', 'slices', 'strings'),
        per: 'rule',
        shows: 'cause'
    },
    {
        id: 'formatting-for-errors',
        title: 'Text formatted for errors',
        of: ['formatting', 'number-text', 'reflection'],
        through: { names: ['fmt.Errorf'], prefixes: [] },
        means: 'It formats the text of errors, which are made far more often than anybody reads them.',
        step: 'Return a package-level error (var errX = errors.New) or a small error type that formats in its Error method for outcomes that happen often. ' +
            'Keep fmt.Errorf with %w on paths that are really exceptional.',
        look: callers('^fmt\\.[Ee]rrorf', 'fmt', 'errors'),
        per: 'rule',
        shows: 'cause'
    },
    {
        id: 'formatting-for-logs',
        title: 'Text formatted for log lines',
        of: ['formatting', 'number-text', 'time-text', 'string-concatenation', 'buffer-growth'],
        through: {
            names: [],
            prefixes: ['log.', 'log/slog.', 'go.uber.org/zap', 'github.com/rs/zerolog']
        },
        means: 'It formats text for log lines.',
        step: 'Take the line out of the hot path or log a summary after the loop, and ask for the level before the arguments are built. ' +
            'Typed attributes (slog.LogAttrs) are cheaper than a format string.',
        look: callers('^log[./]', 'log', 'fmt', 'time', 'strconv'),
        per: 'rule',
        shows: 'cause'
    },
    {
        id: 'clock-for-logs',
        title: 'The clock read for log lines',
        of: ['clock'],
        through: {
            names: [],
            prefixes: ['log.', 'log/slog.', 'go.uber.org/zap', 'github.com/rs/zerolog']
        },
        means: 'It reads the clock for the time in front of each log line.',
        step: 'Write fewer lines on this path; where the time is not needed, a log.Logger without LstdFlags and a slog handler that drops the time key do not read it. ' +
            'Keep it in logs that people search by time.',
        look: callers('^log[./]', 'log'),
        per: 'rule',
        shows: 'cause'
    },
    {
        id: 'stacks-for-logs',
        title: 'Stacks read for log lines',
        of: ['stack-walk'],
        through: { names: [], prefixes: ['log.', 'log/slog.'] },
        means: 'It reads the stack to know where log lines come from.',
        step: 'Drop log.Lshortfile and log.Llongfile on loggers of hot paths; slog reads one frame of every line that is enabled, so log less there. ' +
            'Keep positions where lines are rare.',
        look: callers('^log[./]', 'log'),
        per: 'rule',
        shows: 'cause'
    },
    {
        id: 'copying-in-growth',
        title: 'Slices copied while they grow',
        of: ['copying'],
        through: { names: ['slices.Grow', 'reflect.growslice'], prefixes: ['runtime.growslice'] },
        means: 'It copies slices into larger arrays because append outgrew them.',
        step: 'Create the slice with make([]T, 0, n), or call slices.Grow before the loop, where the length is known or bounded. ' +
            'Where it is not, append to one slice that is kept and cut with s[:0].',
        look: callers('^runtime\\.growslice'),
        per: 'rule',
        shows: 'cause'
    },
    {
        id: 'copying-in-buffers',
        title: 'Buffers copied while they grow',
        of: ['copying', 'zeroing', 'allocation'],
        through: {
            names: ['bytes.growSlice', 'io.ReadAll'],
            prefixes: ['bytes.(*Buffer).', 'strings.(*Builder).']
        },
        means: 'It copies the content of a buffer that doubles whenever it is full.',
        step: 'Call Grow with the expected size before writing, reuse the buffer with Reset, or read with io.ReadFull into a slice of the known length. ' +
            'Do not guess sizes that are far too large: the memory is zeroed.',
        look: callers('^bytes\\.(growSlice|\\(\\*Buffer\\))|^strings\\.\\(\\*Builder|^io\\.ReadAll$', 'bytes', 'io', 'strings', 'fmt'),
        per: 'rule',
        shows: 'cause'
    },
    {
        id: 'reflection-for-json',
        title: 'Reflection for JSON',
        of: ['reflection', 'map-assign', 'interface-boxing', 'number-text'],
        through: { names: [], prefixes: ['encoding/json.', 'encoding/json/'] },
        means: 'It is what encoding and decoding JSON costs beside the text itself.',
        step: 'Use a struct with only the needed fields instead of map[string]any or any, and convert each document once. ' +
            'Consider generated code only where the profile stays dominated by it.',
        look: callers('^encoding/json[./]', 'encoding/json', 'reflect', 'strconv', 'unicode', 'sync'),
        per: 'rule',
        shows: 'cause'
    },
    {
        id: 'unbuffered-writes',
        title: 'Many small writes',
        of: ['system-call', 'runtime-transition'],
        through: {
            names: ['os.(*File).WriteString'],
            prefixes: ['fmt.Fprint', 'log.', 'io.WriteString', 'os.(*File).Write']
        },
        means: 'It is a system call for each of many small writes.',
        step: 'Put a bufio.Writer of 4 to 64 KiB around the file or connection and Flush it at the end, or build the message and write it once. ' +
            'Do not buffer what must be on disk or on the wire at once.',
        look: callers('^os\\.\\(\\*[fF]ile|^fmt\\.Fprint', 'syscall', 'os', 'fmt', 'io', 'log'),
        per: 'rule',
        shows: 'cause'
    },
    {
        id: 'unbuffered-reads',
        title: 'Many small reads',
        of: ['system-call', 'runtime-transition'],
        through: { names: ['os.(*File).Read', 'os.(*File).ReadAt'], prefixes: [] },
        means: 'It is a system call for each of many small reads.',
        step: 'Put a bufio.Reader or bufio.Scanner around the file, or read it as a whole where it is small. ' +
            'Larger buffers than 64 KiB rarely pay.',
        look: callers('^os\\.\\(\\*[fF]ile', 'syscall', 'os', 'io'),
        per: 'rule',
        shows: 'cause'
    }
];

;// CONCATENATED MODULE: ./lib/recommend/through.js










/** Part of a cost from which on it is said to be reached through something. */
const most = 0.5;
/** Nothing is asked of stacks of other languages: which of their functions are the reader's, no name tells. */
const askedOf = (delta, input, by, side = 'head') => {
    const { workload, sampleType } = delta;
    if (isOfOtherProfiler(input, { workload, type: sampleType.type }))
        return undefined;
    const stacks = input.stacksOf?.(workload, sampleType.type, side) ?? [];
    return stacks.length === 0 ? undefined : { stacks, symbols: symbolsOf(delta), by };
};
/** What runs once: the initialisation of packages. Its closures run whenever somebody calls them. */
const runsOnce = (symbol) => {
    const { kind, parts } = (0,parse/* parseSymbol */.a)(symbol);
    return kind === 'init' && parts.length === 0;
};
const fits = ({ through }, asked) => {
    if (through === 'again') {
        return (partThrough(asked, runsOnce) ?? 1) + partOfHarness(asked) < most;
    }
    return (partThrough(asked, matches(through)) ?? 0) >= most;
};
/** The rule about what a function is reached through, where one of the name has such a rule. */
const pathRuleFor = (ruleId, delta, input) => {
    const rules = pathRules.filter(({ of }) => of.includes(ruleId));
    const asked = rules.length === 0 ? undefined : askedOf(delta, input, 'flat');
    return asked === undefined ? undefined : rules.find((rule) => fits(rule, asked));
};
/** How much of a function on one side is that of the program and not of `go test`, 0 to 1. */
const partOfProgram = (delta, input, by, side) => {
    const asked = askedOf(delta, input, by, side);
    return asked === undefined ? 1 : 1 - partOfHarness(asked);
};
/** Less than this is no place to look at. */
const worthNaming = 0.2;
/** Where the reader's code leads to a function of Go's own; empty where the stacks do not tell. */
const throughWords = (delta, input, by = 'flat') => {
    const isGo = (0,symbols_origin/* isStandardLibrary */.LE)(delta.package) || delta.package === '';
    const asked = isGo ? askedOf(delta, input, by) : undefined;
    const through = asked === undefined ? undefined : mostThrough(asked);
    if (through === undefined || through.part < worthNaming)
        return '';
    const { name, file, line, part } = through;
    const place = placeWords({ file, startLine: line });
    const all = part > 0.995 ? 'All' : (0,format/* formatPercent */.l9)(100 * part);
    return `${all} of that is reached through ${shown(name)}${place}.`;
};

;// CONCATENATED MODULE: ./lib/recommend/functions.js








const lookup = indexRules(rules);
/** The rule that knows a function by its name, or by that of its largest part that a rule knows. */
const functions_ruleFor = ({ dimension, delta }) => {
    if (dimension === 'other')
        return undefined;
    const names = [delta.name, ...(delta.parts ?? []).map(({ name }) => name)];
    for (const name of names) {
        const rule = lookup(name, dimension);
        if (rule !== undefined)
            return rule;
    }
    return undefined;
};
/** What to say about a finding by its name. */
const adviceFor = (finding) => functions_ruleFor(finding) ?? fallbackFor(finding);
const isForeign = (input, { delta }) => isOfOtherProfiler(input, { workload: delta.workload, type: delta.sampleType.type });
/** What to say about a finding by its name, and by what it is reached through. */
const adviceIn = (finding, input) => {
    if (isForeign(input, finding))
        return otherFunctionFor(finding);
    const advice = adviceFor(finding);
    return pathRuleFor(advice.id, finding.delta, input) ?? advice;
};
/** Whether a class is a change for the worse. */
const isWorse = (finding) => finding.class === 'regression' || finding.class === 'new-hotspot';
const functions_worstFirst = (a, b) => riseOf(b) - riseOf(a) || (a.delta.name < b.delta.name ? -1 : 1);
const groupKey = (advice, { id }) => advice.per === 'rule' ? advice.id : `${advice.id}/${id}`;
const groupByAdvice = (findings, input) => {
    const groups = new Map();
    for (const finding of [...findings].sort(functions_worstFirst)) {
        const advice = adviceIn(finding, input);
        const key = groupKey(advice, finding);
        const known = groups.get(key);
        groups.set(key, known
            ? { ...known, others: [...known.others, finding] }
            : { advice, first: finding, others: [] });
    }
    return [...groups.values()];
};
/** Points of one profile add up; of several profiles the largest sum counts. */
const functions_gainOf = ({ first, others }) => {
    const sums = new Map();
    for (const finding of [first, ...others]) {
        const { workload, sampleType } = finding.delta;
        const key = [workload, sampleType.type].join('\0');
        sums.set(key, (sums.get(key) ?? 0) + riseOf(finding));
    }
    return Math.max(...sums.values());
};
const functions_othersToo = (count) => count === 0 ? '.' : `; ${(0,units_count/* plural */.L)(count, 'more function')} of this kind rose.`;
/** A function of Go itself is where it always was. */
const ownPlace = ({ delta }) => (0,symbols_origin/* isStandardLibrary */.LE)(delta.package) ? '' : placeWords(delta);
const functions_observed = (group, input) => {
    const { first } = group;
    const found = `${functionFound(first, ownPlace(first))}${functions_othersToo(group.others.length)}`;
    return [found, throughWords(first.delta, input)].filter(Boolean).join(' ');
};
/** Every judged function that rose, with what is to be said about it; one for all that one rule covers. */
const risenFunctions = (input) => {
    const judged = input.functions.filter((finding) => finding.standing === 'judged' && isWorse(finding));
    return groupByAdvice(judged, input).map((group) => ({
        rule: group.advice.id,
        advice: group.advice,
        resource: group.first.dimension === 'memory' ? 'memory' : 'cpu',
        subject: group.first,
        findingId: group.first.id,
        gain: functions_gainOf(group),
        observed: () => functions_observed(group, input)
    }));
};

;// CONCATENATED MODULE: ./lib/recommend/evidence/rule.js



/** One text of several sentences, of which some may be missing. */
const sentences = (...parts) => parts.filter((part) => part !== undefined).join(' ');
/** The finding that rose most. */
const largest = (findings) => [...findings].sort((a, b) => riseOf(b) - riseOf(a) || (a.id < b.id ? -1 : 1))[0];
/** ` of WORKLOAD`, or nothing for the one without a name. */
const called = (workload) => workload === '' ? '' : ` of ${shown(workload)}`;
/** Whether a column counts bytes, as against time. */
const isMemory = ({ sampleType }) => sampleType.unit === 'bytes';
/** Collects one profile of a kind again; for allocations `rate` bytes lie between two samples. */
const collect = (input, delta, more) => {
    const target = benchmarkPackage(input);
    const profile = isMemory(delta) ? '-memprofile mem.pprof' : '-cpuprofile cpu.pprof';
    return {
        line: `go test -run '^$' -bench . ${more} ${profile} ${target.words.join(' ')}`,
        note: target.note
    };
};

;// CONCATENATED MODULE: ./lib/recommend/evidence/amount.js







const isOf = (comparison) => (finding) => finding.delta.workload === comparison.workload &&
    finding.delta.sampleType.type === comparison.sampleType.type;
const isTooFew = ({ standing, delta }) => standing === 'not-judged' && delta.evidence.kind === 'too-few';
/** The largest suspected rise in a comparison in which nothing at all could be judged. */
const unprovenRise = ({ comparisons, functions }) => largest(comparisons.flatMap((comparison) => {
    const findings = functions.filter(isOf(comparison));
    if (findings.some((finding) => finding.standing === 'judged'))
        return [];
    return findings.filter((finding) => isWorse(finding) && isTooFew(finding));
}));
/** A default heap profile has one sample in 512 KiB; 64 KiB give eight times as many and still cost little. */
const denserMemory = '-memprofilerate 65536';
/** How to sample more where flamegate collected the profiles itself. */
const collectMore = ({ profiles }) => ({
    text: `Collect more of them: a side has ${(0,units_count/* plural */.L)(profiles, 'profile')} of it, and \`collect.profile-rounds\` in the settings, or --profile-rounds, says how many.`
});
/** How to sample more with a profiler of which nothing more is known. */
const otherLonger = {
    text: 'Profile both sides longer, or with more samples a second, or give several runs as cpu.1, cpu.2 and so on before the ending.'
};
/** How to sample more with `go test`. */
const profileLonger = (input, { delta }) => {
    const of = { workload: delta.workload, type: delta.sampleType.type };
    if (isOfOtherProfiler(input, of))
        return otherLonger;
    const memory = isMemory(delta);
    const { line, note } = collect(input, delta, memory ? denserMemory : '-benchtime 10s');
    const more = memory
        ? 'Sample allocations more densely on both sides'
        : 'Profile both sides longer (a CPU profile has about 100 samples for each second of CPU time)';
    return {
        text: sentences(`${more}, or give several runs as cpu.1.pprof, cpu.2.pprof and so on.`, note),
        command: line
    };
};
const headOf = (input, { delta: { workload, sampleType } }) => comparisonOf(input, { workload, type: sampleType.type })?.head;
/** Profiles with too few samples to judge anything. */
const tooFewEvents = {
    id: 'too-few-events',
    tell: (input) => {
        const finding = unprovenRise(input);
        const evidence = finding?.delta.evidence;
        if (finding === undefined || evidence?.kind !== 'too-few')
            return undefined;
        const { need, have, of } = evidence;
        const head = headOf(input, finding);
        const { text, ...command } = head?.builtIn === undefined ? profileLonger(input, finding) : collectMore(head);
        return {
            finding_id: finding.id,
            text: sentences(`Too little was sampled to judge anything here: ${functionObserved(finding)}, with ${(0,format/* formatCount */.B4)(Math.floor(have * 10) / 10)} of ${(0,format/* formatCount */.B4)(need)} ${of}.`, text),
            ...command
        };
    }
};
/** benchstat's own advice: ten runs give an interval and find differences of the size of the noise. */
const recommendedRuns = 10;
/** What never varies needs one run, and its verdict says nothing about the times beside it. */
const isJudgedByRuns = ({ verdict, delta }) => verdict !== 'not-judged' && delta.evidence.kind !== 'exact';
/** Benchmarks with too few runs to judge any of what varies. */
const tooFewRuns = {
    id: 'too-few-runs',
    tell: ({ benchmarks }) => {
        if (benchmarks.some(isJudgedByRuns))
            return undefined;
        const [worst] = benchmarks
            .filter((one) => one.wouldBe === 'regression' && one.delta.evidence.kind === 'too-few')
            .sort((a, b) => worseOf(b) - worseOf(a) || (a.id < b.id ? -1 : 1));
        const evidence = worst?.delta.evidence;
        if (worst === undefined || evidence?.kind !== 'too-few')
            return undefined;
        const target = packageArgument(worst.delta.package);
        const run = testCommand(worst.delta, {
            flags: `-benchmem -count ${recommendedRuns}`,
            target,
            all: benchmarks
        });
        return {
            finding_id: worst.id,
            text: sentences(`No benchmark has enough runs to judge what varies from run to run: ${benchmarkObserved(worst)}, with ${(0,format/* formatCount */.B4)(evidence.have)} of ${(0,format/* formatCount */.B4)(evidence.need)} ${evidence.of}.`, `Run base and head ${recommendedRuns} times each, in turns on the same machine, and not with -benchtime raised instead: only runs show the noise.`, target.note),
            command: `${run} | tee head.txt`
        };
    }
};

;// CONCATENATED MODULE: ./lib/recommend/evidence/meaning.js






const sampleIndex = ({ sampleType }) => `-sample_index=${shellWord(sampleType.type)}`;
/** Shares of `go test` profiles that nothing relates to operations. */
const operationsUnknown = {
    id: 'operations-unknown',
    tell: (input) => {
        const finding = largest(input.functions.filter((one) => one.operationsUnknown && one.standing === 'judged' && isWorse(one)));
        if (finding === undefined)
            return undefined;
        const { line, note } = collect(input, finding.delta, '-benchtime 1000x');
        return {
            finding_id: finding.id,
            text: sentences(`The profiles${called(finding.delta.workload)} come from go test runs whose number of operations is not known, so they show what the ${isMemory(finding.delta) ? 'memory' : 'time'} goes to and not what one operation costs.`, 'Profile the same fixed number on both sides (-benchtime=1000x) and set work: same for this workload in the config file.', note),
            command: line
        };
    }
};
/** Lists that leave functions out. */
const cutList = {
    id: 'cut-list',
    tell: (input) => {
        const hides = ({ delta }) => delta.base.kind === 'hidden' || delta.head.kind === 'hidden';
        const finding = input.functions.find((one) => one.standing === 'not-judged' && hides(one));
        if (finding === undefined)
            return undefined;
        const { delta } = finding;
        const side = delta.base.kind === 'hidden' ? 'base' : 'head';
        const bound = delta[side].kind === 'hidden' ? delta[side].shareMax : 0;
        const unit = isMemory(delta) ? 'B' : 'ns';
        const index = sampleIndex(delta);
        const profile = profileArgument(input, {
            workload: delta.workload,
            type: delta.sampleType.type,
            side
        });
        return {
            finding_id: finding.id,
            text: sentences(`The ${side} list${called(delta.workload)} is cut: a function that is missing from it, such as ${shown(delta.name)}, may have up to ${(0,format/* formatPercent */.l9)(bound)}.`, 'Give the binary profile itself instead of the list, or print every row of it.', profile.note),
            command: `go tool pprof -top -trim=false -unit=${unit} ${index} ${profile.words.join(' ')} > ${side}.txt`
        };
    }
};
/** Shares that rose because others fell. */
const shareShift = {
    id: 'share-shift',
    tell: (input) => {
        const shifted = input.functions.filter((one) => one.standing === 'share-shift' && isWorse(one));
        const finding = largest(shifted);
        if (finding === undefined)
            return undefined;
        const { delta } = finding;
        const of = { workload: delta.workload, type: delta.sampleType.type };
        const isForeign = isOfOtherProfiler(input, of);
        const base = profileArgument(input, { ...of, side: 'base' });
        const head = profileArgument(input, { ...of, side: 'head' });
        const bases = base.words.map((word) => `-diff_base=${word}`);
        const command = ['go tool pprof -top', sampleIndex(delta), ...bases, ...head.words].join(' ');
        const rest = ({ base: before, head: after }) => {
            const smaller = 'the rest of the profile became smaller';
            if (before.kind !== 'seen' || after.kind !== 'seen')
                return `: ${smaller}`;
            const { unit } = delta.sampleType;
            const own = `its own cost went from ${(0,format/* formatValue */.Fl)(before.flat, unit)} to ${(0,format/* formatValue */.Fl)(after.flat, unit)}`;
            return after.flat > before.flat
                ? `; ${own}, as that of most of the profile did: something else became smaller`
                : `, while ${own}: ${smaller}`;
        };
        return {
            finding_id: finding.id,
            text: sentences(`${functionObserved(finding)}${rest(delta)}${shifted.length > 1 ? `, as for ${(0,format/* formatCount */.B4)(shifted.length - 1)} more` : ''}.`, 'There is nothing to change; compare absolute costs to see it.', ...(isForeign ? [] : [base.note ?? head.note])),
            ...(isForeign ? {} : { command })
        };
    }
};

;// CONCATENATED MODULE: ./lib/recommend/evidence/sides.js



const otherSide = (side) => (side === 'base' ? 'head' : 'base');
/** A comparison that was refused has its reason in the diagnostics; what its sides lack is not the point. */
const notRefused = (comparison) => comparison.refused === undefined;
const hasHeadAlone = ({ base, head }) => base === undefined && head !== undefined;
/** Nothing to compare with at all. */
const noBaseline = {
    id: 'no-baseline',
    tell: ({ comparisons, benchmarks }) => {
        const sides = [...comparisons, ...benchmarks.map((finding) => finding.delta)];
        if (sides.length === 0 || !sides.every(hasHeadAlone))
            return undefined;
        if (!comparisons.every(notRefused))
            return undefined;
        return {
            text: 'Only head has results that can be read, so nothing could be compared. Check out the commit that the branch started from, measure it with the same commands on the same machine, and give both results as base and head. In a workflow, mode: collect-and-compare does that in one job; mode: record on pushes to the base branch stores a baseline for the pull requests after it.',
            command: 'git worktree add ../base "$(git merge-base origin/HEAD HEAD)"'
        };
    }
};
/** Benchmarks on both sides of which none meets another. */
const nothingInCommon = {
    id: 'nothing-in-common',
    tell: ({ benchmarks }) => {
        const deltas = benchmarks.map((finding) => finding.delta);
        const only = (side) => deltas.find((delta) => delta[otherSide(side)] === undefined);
        const [base, head] = [only('base'), only('head')];
        if (base === undefined || head === undefined)
            return undefined;
        if (deltas.some((delta) => delta.base !== undefined && delta.head !== undefined))
            return undefined;
        return {
            text: `No benchmark is on both sides: only base has ${shown(base.name)}, for one, and only head has ${shown(head.name)}. Measure both sides with the same -bench pattern in the same packages. A benchmark that the change renames has nothing to be compared with before it is merged.`
        };
    }
};
/** Profiles of one side among others that are paired. */
const unpaired = {
    id: 'unpaired',
    tell: ({ comparisons }) => {
        const alone = comparisons
            .filter(notRefused)
            .filter(({ base, head }) => (base === undefined) !== (head === undefined));
        const [first] = alone;
        if (first === undefined || alone.length === comparisons.length)
            return undefined;
        const side = first.base === undefined ? 'head' : 'base';
        const others = alone.length > 1 ? `, and ${(0,format/* formatCount */.B4)(alone.length - 1)} more stand alone` : '';
        return {
            text: `The ${shown(first.sampleType.type)} profile${called(first.workload)} exists only in ${side}${others}, so it was compared with nothing. Give both sides the same file name, or name the pair under inputs in the config file.`
        };
    }
};

;// CONCATENATED MODULE: ./lib/recommend/evidence.js



/** From what explains most to what explains least. */
const evidenceRules = [
    noBaseline,
    nothingInCommon,
    tooFewEvents,
    tooFewRuns,
    operationsUnknown,
    cutList,
    shareShift,
    unpaired
];
/** Advice about the measurement, the most fundamental first. */
const recommendForEvidence = (input) => evidenceRules.flatMap(({ id, tell }) => {
    const told = tell(input);
    return told === undefined ? [] : [{ id, ...told, source: `rule:${id}` }];
});

;// CONCATENATED MODULE: ./lib/recommend/look.js


const command = (line, { note }) => note === undefined ? { line } : { line, note };
const look_option = (name, value) => `${name}=${shellWord(value)}`;
const pprof = (options, profile) => command(['go tool pprof', ...options, ...profile.words].join(' '), profile);
/** Profiles of one sample type show it without being asked; those of memory have several. */
const look_sampleIndex = ({ delta: { sampleType } }) => /^(?:alloc|inuse)_/.test(sampleType.type) ? [look_option('-sample_index', sampleType.type)] : [];
const headProfile = (input, { delta }) => profileArgument(input, { workload: delta.workload, type: delta.sampleType.type, side: 'head' });
const patternOf = ({ delta: { name, identity, parts } }) => parts === undefined ? exactly(name) : anyPartOf(identity);
/** Options about the function itself, or those that show all functions where its name cannot be pasted. */
const aboutItself = (finding, use) => isPasteable(finding.delta.name) ? use(patternOf(finding)) : ['-top', '-cum'];
const allocations = (input, finding) => {
    const { workload } = finding.delta;
    const type = 'alloc_space';
    if (hasProfile(input, workload, type)) {
        const profile = profileArgument(input, { workload, type, side: 'head' });
        return pprof([look_option('-sample_index', type), '-top'], profile);
    }
    const options = [
        look_option('-focus', '^runtime\\.mallocgc'),
        look_option('-hide', '^(internal|runtime)[./]')
    ];
    return pprof(['-top', ...options], headProfile(input, finding));
};
const waits = (input, { delta }) => {
    const type = 'delay';
    const workload = relatedWorkload(input, delta.workload, type);
    if (hasProfile(input, workload, type)) {
        return pprof(['-top'], profileArgument(input, { workload, type, side: 'head' }));
    }
    const target = benchmarkPackage(input);
    const run = `go test -run '^$' -bench . -blockprofile block.pprof ${target.words.join(' ')}`;
    return command(`${run} && go tool pprof -top block.pprof`, target);
};
/** A profile of a collection names files of a worktree that is gone: they are those of the folder that pprof runs in. */
const sourcesHere = (input, { delta }) => {
    const { workload, sampleType } = delta;
    const builtIn = comparisonOf(input, { workload, type: sampleType.type })?.head?.builtIn;
    return builtIn !== undefined && isPasteable(builtIn) ? [look_option('-trim_path', builtIn)] : [];
};
/** The command that shows what a piece of advice asks to look at. */
const commandFor = (look, finding, input) => {
    const show = (options) => pprof([...look_sampleIndex(finding), ...options], headProfile(input, finding));
    switch (look.kind) {
        case 'lines':
            return show(aboutItself(finding, (pattern) => [
                ...sourcesHere(input, finding),
                look_option('-list', pattern)
            ]));
        case 'context':
            return show(aboutItself(finding, (pattern) => [look_option('-peek', pattern)]));
        case 'callers': {
            const { focus, hide } = look;
            const among = (pattern) => ['-top', look_option('-focus', pattern), look_option('-hide', hide)];
            return show(focus === undefined ? aboutItself(finding, among) : among(focus));
        }
        case 'allocations':
            return allocations(input, finding);
        case 'waits':
            return waits(input, finding);
        case 'picture':
            return undefined;
    }
};

;// CONCATENATED MODULE: ./lib/recommend/rules/heap.js
/** Memory that is in use at the end and was not before. */
const retainedMemory = {
    id: 'retained-memory',
    title: 'Memory that is kept',
    means: 'It is memory that was still in use when the profile was written: something keeps it, which is not the same as allocating more.',
    step: 'Find what holds it, a map or slice that only grows, a cache without a limit, a goroutine that does not end, and bound or release it there. ' +
        'Data that is loaded once and needed for good is no leak.',
    look: { kind: 'lines' },
    per: 'rule',
    shows: 'cause'
};
/** The same amount of memory in more pieces. */
const moreObjects = {
    id: 'smaller-objects',
    title: 'More and smaller objects',
    means: 'The bytes come in more and smaller objects than before, and allocator and collector are paid by the object.',
    step: 'Put small values into one slice of values instead of a slice of pointers, embed structs instead of pointing to them, and give strings that are built piece by piece one buffer. ' +
        'Objects that live for long and are few do not matter.',
    look: { kind: 'lines' },
    per: 'rule',
    shows: 'cause'
};

;// CONCATENATED MODULE: ./lib/recommend/objects.js





/** Part of base's mean size of an object below which that of head is worth a word. */
const smaller = 0.8;
/** Sampled allocations of a side below which its mean size says little. */
const leastEvents = 100;
const bothOf = (comparison) => {
    const { base, head, refused } = comparison ?? {};
    if (base === undefined || head === undefined || refused !== undefined)
        return undefined;
    const events = Math.min(base.events?.total ?? 0, head.events?.total ?? 0);
    return events < leastEvents ? undefined : { base, head };
};
const mostRisen = (deltas) => deltas
    .filter(({ deltaPp }) => deltaPp.lo > 0)
    .sort((a, b) => b.deltaPp.lo - a.deltaPp.lo || (a.name < b.name ? -1 : 1))[0];
const inWorkload = (objects, input) => {
    const space = input.comparisons.find(({ workload, sampleType }) => workload === objects.workload && sampleType.type === 'alloc_space');
    const [counts, bytes, delta] = [bothOf(objects), bothOf(space), mostRisen(objects.deltas)];
    if (counts === undefined || bytes === undefined || delta === undefined)
        return [];
    const base = bytes.base.total / counts.base.total;
    const head = bytes.head.total / counts.head.total;
    if (!(head < smaller * base))
        return [];
    const sizes = `An object has ${(0,format/* formatBytes */.z3)(head)} on average in head, ${(0,format/* formatBytes */.z3)(base)} in base`;
    const rise = `the share of ${shown(delta.name)}${placeWords(delta)} in all objects rose most (${(0,format/* formatPp */["if"])(delta.deltaPp.lo)}).`;
    return [
        {
            rule: moreObjects.id,
            advice: moreObjects,
            resource: 'alloc_objects',
            subject: { delta },
            observed: () => [`${sizes}; ${rise}`, throughWords(delta, input)].filter(Boolean).join(' ')
        }
    ];
};
/** Whether the same bytes came in more and smaller objects, which no number of operations explains. */
const smallerObjects = (input) => input.comparisons
    .filter(({ sampleType }) => sampleType.type === 'alloc_objects')
    .flatMap((objects) => inWorkload(objects, input));

;// CONCATENATED MODULE: ./lib/recommend/resources.js








/**
 * Growth from which on there is something to say: of what one rule covers, and as a part of head's total. Between two runs of
 * one program these values differ by several percent, because they depend on scheduling and on when the profile was written.
 */
const least = { factor: 1.2, partOfTotal: 0.05 };
/** Single ones that head must have more of: goroutines, and sampled blocks in use. Small programs have few of both. */
const leastCount = 10;
const resources_lookup = indexRules(rules);
const kinds = new Map([
    [
        'delay',
        {
            resource: 'delay',
            by: 'flat',
            adviceOf: ({ name }) => resources_lookup(name, 'delay'),
            observed: ({ delta }, { base, head }) => `Goroutines waited ${head} in ${shown(delta.name)} in head, ${base} in base.`
        }
    ],
    [
        'goroutine',
        {
            resource: 'goroutine',
            by: 'cum',
            adviceOf: ({ name }) => resources_lookup(name, 'goroutine'),
            observed: ({ delta }, { base, head }) => `There are ${head} goroutines in ${shown(delta.name)} in head, ${base} in base.`
        }
    ],
    [
        'inuse_space',
        {
            resource: 'inuse_space',
            by: 'flat',
            adviceOf: () => retainedMemory,
            observed: ({ delta }, { base, head }) => `${shown(delta.name)}${placeWords(delta)} keeps ${head} in head, ${base} in base.`
        }
    ]
]);
const amountIn = (amount, by) => (amount.kind === 'seen' ? amount[by] : 0);
const rowOf = (delta, by, input) => ({
    delta,
    base: amountIn(delta.base, by) * partOfProgram(delta, input, by, 'base'),
    head: amountIn(delta.head, by) * partOfProgram(delta, input, by, 'head')
});
const growthOf = ({ base, head }) => head - base;
const mostGrown = (a, b) => growthOf(b) - growthOf(a) || (a.delta.name < b.delta.name ? -1 : 1);
const resources_groupsOf = ({ deltas }, { adviceOf, by }, input) => {
    const groups = new Map();
    for (const delta of deltas) {
        const advice = adviceOf(delta);
        if (advice === undefined)
            continue;
        const group = groups.get(advice.id) ?? { advice, rows: [] };
        group.rows.push(rowOf(delta, by, input));
        groups.set(advice.id, group);
    }
    return [...groups.values()].flatMap(({ advice, rows }) => {
        const [first, ...rest] = rows.sort(mostGrown);
        return first === undefined ? [] : [{ advice, rows: [first, ...rest] }];
    });
};
/** Own costs add up. What is below functions does not, because several of them may stand on one stack. */
const sumIn = ({ rows }, side, by) => by === 'cum' ? rows[0][side] : rows.reduce((sum, row) => sum + row[side], 0);
const hasGrown = (grown, total, { by, resource }) => {
    const [base, head] = [sumIn(grown, 'base', by), sumIn(grown, 'head', by)];
    const isFew = resource === 'goroutine' && head - base < leastCount;
    return head >= least.factor * base && head - base >= least.partOfTotal * total && !isFew;
};
const hasEnoughEvents = ({ sampleType, base, head }) => sampleType.type !== 'inuse_space' ||
    (head?.events?.total ?? 0) - (base?.events?.total ?? 0) >= leastCount;
const notJudged = 'This is shown and not judged: how long the runs were decides it too.';
const resources_observed = (row, { by, observed: tell }, input) => {
    const { unit } = row.delta.sampleType;
    const words = (value) => value === 0 ? 'none' : (0,format/* formatValue */.Fl)(Math.round(value), unit);
    const sentence = tell(row, { base: words(row.base), head: words(row.head) });
    return [sentence, throughWords(row.delta, input, by), notJudged].filter(Boolean).join(' ');
};
const candidate = (kind, { advice, rows }, input) => {
    const [row] = rows;
    const { workload, sampleType, identity } = row.delta;
    const finding = input.functions.find(({ delta }) => delta.workload === workload &&
        delta.sampleType.type === sampleType.type &&
        delta.identity === identity);
    return {
        rule: advice.id,
        advice,
        resource: kind.resource,
        subject: row,
        ...(finding === undefined ? {} : { findingId: finding.id }),
        observed: () => resources_observed(row, kind, input)
    };
};
const grownIn = (comparison, input) => {
    const { base, head, sampleType } = comparison;
    const kind = kinds.get(sampleType.type);
    if (kind === undefined || base === undefined || head === undefined)
        return [];
    if (!hasEnoughEvents(comparison))
        return [];
    return resources_groupsOf(comparison, kind, input)
        .filter((grown) => hasGrown(grown, head.total, kind))
        .sort((a, b) => mostGrown(a.rows[0], b.rows[0]))
        .map((grown) => candidate(kind, grown, input));
};
/** Everything that grew by more than runs differ, the largest growth of each profile first. */
const grownResources = (input) => [
    ...input.comparisons.flatMap((comparison) => grownIn(comparison, input)),
    ...smallerObjects(input)
];

;// CONCATENATED MODULE: ./lib/recommend/index.js







/**
 * Most recommendations of each kind, ten in all: about what somebody reads before a merge. Kinds have shares of
 * their own so that many rows of one cause cannot push out the word that they prove little.
 */
const recommendationLimits = { functions: 6, benchmarks: 2, evidence: 2 };
/** How many of those of functions may be about what grew without being judged. */
const mostNotJudged = 2;
const idOf = ({ rule, advice, findingId }) => advice.per === 'rule' || findingId === undefined ? rule : `${rule}/${findingId}`;
const recommend_entry = (candidate, input) => {
    const { rule, advice, subject, findingId, gain } = candidate;
    const command = commandFor(advice.look, subject, input);
    return {
        id: idOf(candidate),
        ...(findingId === undefined ? {} : { finding_id: findingId }),
        text: [candidate.observed(), advice.means, advice.step, command?.note]
            .filter(Boolean)
            .join(' '),
        ...(command === undefined ? {} : { command: command.line }),
        source: `rule:${rule}`,
        ...(gain === undefined ? {} : { gain_pp: gain })
    };
};
/** Two workloads may have the same to say; the second has an id of its own. */
const withOwnIds = (entries) => {
    const counts = new Map();
    return entries.map((one) => {
        const count = (counts.get(one.id) ?? 0) + 1;
        counts.set(one.id, count);
        return count === 1 ? one : { ...one, id: `${one.id}/${count}` };
    });
};
/** Causes before symptoms, each by what it can save; then what is not judged. */
const inOrder = (candidates) => {
    const judged = candidates.filter(({ gain }) => gain !== undefined).sort(largestGain);
    const showing = (what) => judged.filter(({ advice }) => advice.shows === what);
    const others = candidates.filter(({ gain }) => gain === undefined);
    const beside = others.slice(0, mostNotJudged);
    const room = recommendationLimits.functions - beside.length;
    return [...[...showing('cause'), ...showing('symptom')].slice(0, room), ...beside];
};
/** Advice for the findings of a report: functions first, which say where to look, ranked by what there is to gain. */
const recommend = (input) => {
    const candidates = combine([...risenFunctions(input), ...grownResources(input)]);
    return withOwnIds([
        ...inOrder(candidates).map((candidate) => recommend_entry(candidate, input)),
        ...recommendForBenchmarks(input).slice(0, recommendationLimits.benchmarks),
        ...recommendForEvidence(input).slice(0, recommendationLimits.evidence)
    ]);
};

;// CONCATENATED MODULE: ./lib/analyze/advise.js





const advise_pathsOf = (files, isOne) => new Set(files.filter(isOne).map(({ path }) => path));
const otherFormats = new Set(['speedscope', 'cpuprofile', 'folded']);
/** Whether a function is Go's own, which every program of Go has in its profile. */
const isOfGo = ({ name, file }) => file.endsWith('.go') || name.startsWith('runtime.');
/** Whether a program of another language wrote a profile in pprof's format: it knows files, and none is of Go. */
const isOtherPprof = ({ format, parsed }) => format === 'pprof' &&
    parsed.profiles.some(({ functions }) => functions.some(({ file }) => file !== '') && !functions.some(isOfGo));
/** What to do next about what counts, in files of the repository. */
const adviseOn = ({ files, config, context, pairs }, { comparisons, counted }) => {
    const { surroundings = locate_surroundings/* noSurroundings */.L, change } = context;
    const { ground, diagnostics } = (0,locate_ground/* groundOf */.Jx)(surroundings, config['path-mappings'], change);
    return {
        ground,
        aboutGround: diagnostics,
        recommendations: recommend({
            functions: inRepository(counted.functions, ground),
            benchmarks: counted.benchmarks,
            comparisons,
            // go tool pprof cannot read these, so advice must not name them in a command.
            printedLists: advise_pathsOf(files, ({ format }) => format === 'pprof-top'),
            otherProfilers: advise_pathsOf(files, (file) => otherFormats.has(file.format) || isOtherPprof(file)),
            stacksOf: stacksIn(pairs)
        })
    };
};

;// CONCATENATED MODULE: ./lib/model/functionDelta.js
/** The flat value that a side surely saw. */
const flatOf = (amount) => (amount.kind === 'seen' ? amount.flat : 0);
/** The cum value that a side surely saw. */
const cumOf = (amount) => (amount.kind === 'seen' ? amount.cum : 0);

;// CONCATENATED MODULE: ./lib/attribution/ownProfiles.js
/** `Encode/large-8` is run by `BenchmarkEncode`; the number of processors is no part of its name. */
const functionName = ({ name, procs }) => {
    const [own = ''] = name.split('/');
    const suffix = `-${procs}`;
    return `Benchmark${own === name && own.endsWith(suffix) ? own.slice(0, -suffix.length) : own}`;
};
/** External tests (`package p_test`) are compiled into a package of their own. */
const identitiesOf = (delta) => ['', '_test'].map((suffix) => `${delta.package}${suffix}.${functionName(delta)}`);
/** Whether a symbol is in the function of a benchmark: `p.BenchmarkEncode`, `p.BenchmarkEncode.func1`. */
const isOfBenchmark = (symbol) => symbol.includes('.Benchmark', symbol.lastIndexOf('/') + 1);
/** Finds the profile of a benchmark; undefined where there is none, or more than one. */
const ownProfiles = (comparisons) => {
    const found = new Map();
    for (const comparison of comparisons) {
        if (comparison.sampleType.type !== 'cpu')
            continue;
        for (const { identity, base, head } of comparison.deltas) {
            if (!isOfBenchmark(identity) || base.kind !== 'seen' || head.kind !== 'seen') {
                continue;
            }
            const own = { ...comparison, benchmark: identity };
            found.set(identity, [...(found.get(identity) ?? []), own]);
        }
    }
    return (delta) => {
        if (delta.package === '')
            return undefined;
        const [own, ...others] = identitiesOf(delta).flatMap((identity) => found.get(identity) ?? []);
        return others.length === 0 ? own : undefined;
    };
};

;// CONCATENATED MODULE: ./lib/attribution/reach.js
/** Everything that can be reached from some functions, themselves included. */
const closure = (from, next) => {
    const seen = new Set(from);
    for (const identity of seen)
        for (const one of next(identity))
            seen.add(one);
    return seen;
};
/** Package testing runs every benchmark from its own loop, so that two benchmarks share nothing but it. */
const reach_isHarness = (identity) => identity.startsWith('testing.');
const callersIn = (calls) => (identity) => calls.callersOf(identity).filter((caller) => !reach_isHarness(caller));
/** A function and all that leads to it, up to the loops of the benchmarks. */
const above = (calls, from) => closure(from, callersIn(calls));
/** A function and all that it leads to; not by starting other benchmarks. */
const under = (calls, from) => closure(from, (identity) => (reach_isHarness(identity) ? [] : calls.calleesOf(identity)));
/**
 * Whether every way to a function is known to begin in a benchmark. A stack that begins elsewhere is that of a program, or of
 * a goroutine, and does not say who started it.
 */
const isAnchored = (calls, identity) => {
    const ways = [...above(calls, [identity])];
    return (ways.every((one) => !calls.roots.has(one)) &&
        ways.some((one) => calls.callersOf(one).some(reach_isHarness)));
};
/**
 * All that touched functions may have an effect on: what they lead to, what leads to them and gets their results, and all
 * that this leads to in turn, which gets them handed on.
 */
const affectedBy = (calls, touched) => under(calls, above(calls, touched));

;// CONCATENATED MODULE: ./lib/attribution/causes.js
/**
 * In which functions a benchmark takes longer: how much of an operation's time its own profile shows in each, on both sides.
 * A function's time is its share of the benchmark's samples times the time of an operation.
 */




/** Causes that are named, and the share of the slowdown below which a function is none. */
const NAMED = 5;
const LEAST_PCT = 5;
/** Standard errors that the time of a function has to have moved by. */
const REACH = 2;
const costOf = (amount, side, value) => {
    const { total = 0, events } = side ?? {};
    const cum = cumOf(amount);
    return { value, cum, events: total === 0 ? 0 : (cum / total) * (events?.total ?? 0) };
};
/** What an operation costs; several rows of one benchmark share its profile, which then tells only known costs. */
const valuesOf = (row, own, { total, isOnlyRow }) => {
    if (isOnlyRow)
        return row.base && row.head ? [row.base.center, row.head.center] : undefined;
    if (own.decidedBy === 'share' || own.whole === undefined)
        return undefined;
    const base = cumOf(own.base);
    return [base, base + (own.whole.pp / 100) * total];
};
/** Functions that the benchmark leads to and no other does: what they cost is its own. */
const ownFunctions = ({ deltas, calls, benchmark }) => {
    if (calls === undefined)
        return [];
    const others = deltas.filter(({ identity }) => isOfBenchmark(identity) && identity !== benchmark);
    const [mine, theirs] = [
        under(calls, [benchmark]),
        under(calls, others.map(({ identity }) => identity))
    ];
    return deltas.filter(({ identity }) => mine.has(identity) && !theirs.has(identity));
};
/** How much longer an operation is in a function, if that is more than chance. */
const causes_growthOf = (delta, { base, head }, phi) => {
    const timeOn = ({ value, cum }, amount) => (value * flatOf(amount)) / cum;
    const variance = ({ value, cum, events }, amount) => (phi * value ** 2 * (flatOf(amount) / cum)) / events;
    const growth = timeOn(head, delta.head) - timeOn(base, delta.base);
    const noise = REACH * Math.sqrt(variance(base, delta.base) + variance(head, delta.head));
    return growth > noise ? growth : undefined;
};
const isMeasured = ({ value, cum, events }) => value > 0 && cum > 0 && events > 0;
/** What a benchmark costs on both sides; undefined where its profile does not say that it costs more. */
const slower = (base, head) => isMeasured(base) && isMeasured(head) && head.value > base.value ? { base, head } : undefined;
/** By a profile in which other benchmarks may be too. */
const toldByOwn = (row, profile, isOnlyRow) => {
    const own = profile.deltas.find(({ identity }) => identity === profile.benchmark);
    const values = own && valuesOf(row, own, { total: profile.base?.total ?? 0, isOnlyRow });
    if (own === undefined || values === undefined)
        return undefined;
    const base = costOf(own.base, profile.base, values[0]);
    const head = costOf(own.head, profile.head, values[1]);
    const sides = slower(base, head);
    return sides && { sides, functions: ownFunctions(profile) };
};
/** What all of a profile costs, as a value of its own or as that of its row. */
const wholeCost = (side, value) => ({
    value,
    cum: side?.total ?? 0,
    events: side?.events?.total ?? 0
});
/** By a profile of it alone. Several rows share it, which then tells only known costs. */
const toldByAlone = (row, { base, head, headScale, deltas }, isOnlyRow) => {
    const whole = [base?.total ?? 0, (head?.total ?? 0) * (headScale ?? 0)];
    const values = isOnlyRow ? [row.base?.center ?? 0, row.head?.center ?? 0] : whole;
    const sides = slower(wholeCost(base, values[0]), wholeCost(head, values[1]));
    return sides && { sides, functions: deltas };
};
const toldOf = (row, options) => {
    const { profileOf, aloneOf, isOnlyRow } = options;
    const alone = aloneOf(row, functionName(row).slice('Benchmark'.length));
    if (alone !== undefined)
        return toldByAlone(row, alone, isOnlyRow(row));
    const own = profileOf(row);
    return own && toldByOwn(row, own, isOnlyRow(row));
};
/** The functions behind a slower benchmark, the largest first and Go's runtime last; empty where its profile tells none. */
const causesOf = ({ delta: row, kind, verdict }, options) => {
    const { phi, touchOf } = options;
    const told = kind === 'time' && verdict === 'regression' ? toldOf(row, options) : undefined;
    if (told === undefined)
        return [];
    const { sides, functions } = told;
    const slowdown = sides.head.value - sides.base.value;
    return functions
        .flatMap((delta) => {
        const growth = causes_growthOf(delta, sides, phi);
        if (growth === undefined)
            return [];
        const touch = touchOf(delta)?.kind;
        const sharePct = (100 * growth) / slowdown;
        const isRuntime = (0,symbols_origin/* isRuntimeSymbol */.vI)(delta.name);
        return [{ delta, sharePct, isRuntime, ...(touch === undefined ? {} : { touch }) }];
    })
        .filter(({ sharePct }) => sharePct >= LEAST_PCT)
        .sort((a, b) => Number(a.isRuntime) - Number(b.isRuntime) || b.sharePct - a.sharePct)
        .slice(0, NAMED);
};
/** Rows of one benchmark function and unit share its profile. */
const rowKey = (delta) => JSON.stringify([delta.workload, delta.package, functionName(delta), delta.unit]);
/** Adds the functions behind it to every slower benchmark. */
const withCauses = (rows, options) => {
    const counts = new Map();
    for (const { delta } of rows)
        counts.set(rowKey(delta), (counts.get(rowKey(delta)) ?? 0) + 1);
    const isOnlyRow = (delta) => counts.get(rowKey(delta)) === 1;
    return rows.map((row) => {
        const causes = causesOf(row, { ...options, isOnlyRow });
        return causes.length === 0 ? row : { ...row, causes };
    });
};

;// CONCATENATED MODULE: ./lib/attribution/files.js
const nothing = { kind: 'nothing' };
const anything = (because) => ({ kind: 'anything', because });
/** Texts for people, which repositories have by these names, and what only git, editors and GitHub's pages read. */
const texts = [
    /(?:^|\/)(?:readme|changelog|changes|contributing|code_of_conduct|security|governance|maintainers|authors|notice|licen[cs]e|copying)(?:\.(?:md|txt|rst|adoc))?$/i,
    /^docs?\/(?:[^/]+\/)*[^/]+\.(?:md|rst|adoc)$/i,
    /(?:^|\/)(?:\.gitignore|\.editorconfig|\.mailmap|CODEOWNERS)$/,
    /^\.github\/(?:ISSUE_TEMPLATE\/[^/]+|PULL_REQUEST_TEMPLATE\.md|FUNDING\.yml|dependabot\.yml)$/
];
/** Files that a build or a test may read, by what they are. The first that fits is said. */
const readers = [
    [/(?:^|\/)testdata\//, 'is test data'],
    [/(?:^|\/)(?:go\.mod|go\.sum|go\.work|go\.work\.sum)$/, 'says which modules and which Go'],
    [/(?:^|\/)vendor\//, 'is code of a dependency'],
    [/(?:^|\/)\.github\/|(?:^|\/)(?:Makefile|Dockerfile|[^/]+\.mk)$/, 'may say how to build'],
    [/\.pgo$/, 'says what the compiler optimises']
];
const effectOfPath = (path) => {
    const isData = /(?:^|\/)testdata\//.test(path);
    if (!isData && texts.some((one) => one.test(path)))
        return nothing;
    const [, reads] = readers.find(([pattern]) => pattern.test(path)) ?? [];
    if (reads !== undefined)
        return anything(`\`${path}\` ${reads}`);
    if (path.endsWith('.go'))
        return { kind: 'functions' };
    return anything(`\`${path}\` may be embedded, built or read`);
};
const effectOf = ({ path, previousPath, status, lines }) => {
    const effects = [path, ...(previousPath === undefined ? [] : [previousPath])].map(effectOfPath);
    const worst = effects.find(({ kind }) => kind === 'anything');
    if (worst !== undefined)
        return worst;
    if (effects.every(({ kind }) => kind === 'nothing'))
        return nothing;
    if (status === 'renamed')
        return anything(`\`${path}\` has another name`);
    return lines === 'unknown'
        ? anything(`the lines of \`${path}\` are not known`)
        : { kind: 'functions' };
};

;// CONCATENATED MODULE: ./lib/attribution/declarations.js

const isFunction = (declaration) => /^func[ (]/.test(declaration);
/** Run before anything else, whatever calls whom. */
const isSetup = (declaration) => /^func (?:init|TestMain)\(/.test(declaration);
/** Tests, fuzz tests and examples, which benchmarks do not run. */
const isTest = (path, declaration) => path.endsWith('_test.go') && /^func (?:Test|Fuzz|Example)(?![a-z])/.test(declaration);
const obstacleOf = (path, declaration) => {
    if (declaration === '')
        return `\`${path}\` changed outside functions`;
    return isSetup(declaration)
        ? `\`${path}\` changed what runs first`
        : `\`${path}\` changed a declaration that is no function`;
};
const inFile = ({ path, previousPath, lines }) => {
    if (lines === 'unknown')
        return { functions: [], obstacles: [] };
    const paths = previousPath === undefined ? [path] : [path, previousPath];
    const all = [...new Set([...lines.head, ...lines.base].map(({ inside }) => inside))];
    const counting = all.filter((one) => isSetup(one) || !isTest(path, one));
    const plain = (one) => isFunction(one) && !isSetup(one);
    return {
        functions: counting.filter(isFunction).map((declaration) => ({ paths, declaration })),
        obstacles: counting.filter((one) => !plain(one)).map((one) => obstacleOf(path, one))
    };
};
/** All functions that a change is in, and everything else about it that may affect what they do not reach. */
const declarationsIn = ({ files, isComplete }) => {
    const found = files.map((file) => ({ effect: effectOf(file), ...inFile(file) }));
    const obstacles = found.flatMap(({ effect, obstacles: own }) => {
        if (effect.kind === 'anything')
            return [effect.because];
        return effect.kind === 'functions' ? own : [];
    });
    // An answer that names nothing is no proof that there is nothing: it may have been asked for too early.
    const isWhole = isComplete && files.length > 0;
    const missing = isWhole ? [] : ['not all of the change is known'];
    return {
        functions: found.flatMap(({ effect, functions }) => effect.kind === 'nothing' ? [] : functions),
        obstacles: [...missing, ...new Set(obstacles)]
    };
};

// EXTERNAL MODULE: ./lib/places/find.js + 3 modules
var find = __webpack_require__(8390);
// EXTERNAL MODULE: ./lib/places/path.js
var places_path = __webpack_require__(8969);
;// CONCATENATED MODULE: ./lib/attribution/placing.js


/**
 * Looks functions up among the changed files. What is below a folder that a side was built in is there or nowhere; everything
 * else is found as all places are, and without the repository its path has to end like the file, and its package like the
 * folder.
 */
const placingIn = ({ files }, { repository, mappings, roots }) => {
    const changed = new Set(files.flatMap(({ path, previousPath }) => previousPath === undefined ? [path] : [path, previousPath]));
    const known = repository ?? { files: [], modules: [], roots: [] };
    const all = { ...known, files: [...new Set([...known.files, ...changed])] };
    const placeOf = (0,find/* placesIn */.y)(all, mappings);
    const folders = roots.map(places_path/* normalPath */.FE);
    const pathOf = ({ file, package: path }) => {
        if (file === '')
            return undefined;
        const normal = (0,places_path/* normalPath */.FE)(file);
        const folder = folders.find((one) => (0,places_path/* below */.Gz)(normal, one) !== undefined);
        if (folder !== undefined)
            return (0,places_path/* below */.Gz)(normal, folder);
        const place = placeOf({ file, package: path });
        return place.kind === 'repository' ? place.path : undefined;
    };
    return (delta) => {
        const path = pathOf(delta);
        return path !== undefined && changed.has(path) ? path : undefined;
    };
};

;// CONCATENATED MODULE: ./lib/attribution/relate.js
/** What a change has to do with one function of a pair of profiles. */



/** Touched functions that are named of those that say so. */
const relate_NAMED = 3;
/** What any finding has to do with a change that changes nothing but texts. */
const nothingRuns = {
    kind: 'not_reachable',
    functions: [],
    because: 'nothing that runs has changed'
};
const unknown = (because) => ({ kind: 'unknown', functions: [], because });
/** What keeps everything of a pair from being out of reach; undefined where nothing does. */
const whyUnsure = ({ touched, calls, obstacles }) => {
    const [first, ...others] = obstacles;
    if (first !== undefined)
        return others.length === 0 ? first : `${first},${(0,units_count/* andMore */.v)(others.length)}`;
    const [unseen] = touched.unseen;
    if (unseen !== undefined) {
        const [path = ''] = unseen.paths;
        return `a changed function of \`${path}\` is not in the profiles, so nobody knows who calls it`;
    }
    if (touched.functions.size === 0)
        return undefined;
    if (calls === undefined)
        return 'the profiles do not say who calls whom';
    return [...touched.functions.keys()].every((one) => isAnchored(calls, one))
        ? undefined
        : 'touched functions run outside benchmarks, so nobody knows whom they lead to';
};
/** Why a function itself may be affected although no stack has it together with touched code. */
const whyAffected = (identity, { touched, calls }, affected) => {
    if (touched.functions.size === 0)
        return undefined;
    if ((0,symbols_origin/* isRuntimeSymbol */.vI)(identity) || reach_isHarness(identity)) {
        return "Go's runtime and package testing work for all code";
    }
    if (calls === undefined)
        return 'the profiles do not say who calls whom';
    if (!isAnchored(calls, identity)) {
        return 'it runs outside benchmarks too, so nobody knows what leads to it';
    }
    return affected().has(identity)
        ? 'something calls it and touched code, and may hand on what that returns'
        : undefined;
};
/**
 * Relates functions to a change. That something is out of reach is said only where everything is known; anything that is
 * not known can take that away, and nothing that is not known can give it.
 */
const relateTo = (ground) => {
    const { touched, calls } = ground;
    const unsure = whyUnsure(ground);
    let known;
    const affected = () => {
        known ??= calls === undefined ? new Set() : affectedBy(calls, touched.functions.keys());
        return known;
    };
    const among = (identities) => [...identities].flatMap((one) => touched.functions.get(one)?.name ?? []).slice(0, relate_NAMED);
    return (identity) => {
        if (touched.functions.has(identity))
            return { kind: 'touched', functions: [] };
        const called = calls === undefined ? [] : among(under(calls, [identity]));
        if (called.length > 0)
            return { kind: 'calls_touched', functions: called };
        const callers = calls === undefined ? [] : among(above(calls, [identity]));
        if (callers.length > 0)
            return { kind: 'called_by_touched', functions: callers };
        const why = unsure ?? whyAffected(identity, ground, affected);
        if (why !== undefined)
            return unknown(why);
        if (touched.functions.size === 0)
            return nothingRuns;
        const because = 'no benchmark leads to both it and touched code';
        return { kind: 'not_reachable', functions: [], because };
    };
};

;// CONCATENATED MODULE: ./lib/changes/goDeclaration.js
/** `func apply(`, `func (e *Engine) apply(`, `func (s Set[K]) Add(`, `func Map[K any](`. */
const declaration = /^func (?:\((?:\w+ )?\*?(\w+)(?:\[[^\]]*\])? ?\) ?)?(\w+)[[(]/;
const withoutTypeArguments = (symbol) => symbol.replace(/\[[^\]]*(?:\]|$)/g, '');
/** The symbol without its package: `(*Engine).apply.func1`. */
const localName = (symbol, path) => symbol.startsWith(`${path}.`)
    ? symbol.slice(path.length + 1)
    : symbol.slice(symbol.lastIndexOf('/') + 1).replace(/^[^.]*\./, '');
/** Whether a line of Go declares the function of a symbol, or the function that the closure of a symbol stands in. */
const declares = (line, { name, package: path }) => {
    const [, receiver, declared] = declaration.exec(line) ?? [];
    if (declared === undefined)
        return false;
    const symbol = localName(withoutTypeArguments(name), path);
    const names = receiver === undefined ? [declared] : [`(*${receiver}).${declared}`, `${receiver}.${declared}`];
    return names.some((one) => symbol === one || symbol.startsWith(`${one}.`));
};

;// CONCATENATED MODULE: ./lib/attribution/touched.js
/** The functions of a pair of profiles that a change touches. */

/** Every symbol that the function has on either side: under another name it was declared otherwise. */
const touched_symbolsOf = ({ identity, name, parts = [] }) => [
    ...new Set([identity, name, ...parts.map((part) => part.name)])
];
const isDeclaredBy = (delta, { declaration }) => touched_symbolsOf(delta).some((name) => declares(declaration, { name, package: delta.package }));
const touchedAmong = (deltas, changed, pathOf) => {
    const byPath = new Map();
    for (const delta of deltas) {
        const path = pathOf(delta);
        if (path === undefined)
            continue;
        const there = byPath.get(path);
        if (there === undefined)
            byPath.set(path, [delta]);
        else
            there.push(delta);
    }
    const functions = new Map();
    const unseen = [];
    for (const one of changed) {
        const found = one.paths
            .flatMap((path) => byPath.get(path) ?? [])
            .filter((delta) => isDeclaredBy(delta, one));
        for (const delta of found)
            functions.set(delta.identity, delta);
        if (found.length === 0)
            unseen.push(one);
    }
    return { functions, unseen };
};

;// CONCATENATED MODULE: ./lib/attribution/attribute.js
/** What a change has to do with the findings of an analysis. */






const relationIn = ({ deltas, calls }, { functions, obstacles }, pathOf) => {
    const touched = touchedAmong(deltas, functions, pathOf);
    const relate = relateTo({ touched, calls, obstacles });
    const known = new Map();
    return (identity) => {
        const touch = known.get(identity) ?? relate(identity);
        known.set(identity, touch);
        return touch;
    };
};
const nobodyKnows = {
    ofFunction: () => undefined,
    ofBenchmark: () => undefined,
    obstacles: []
};
const attribute_keyOf = (workload, type) => JSON.stringify([workload, type]);
const noProfile = {
    kind: 'unknown',
    functions: [],
    because: 'no profile of this benchmark is compared'
};
const touchesIn = ({ change, comparisons, whereabouts }, profileOf) => {
    if (change === undefined)
        return nobodyKnows;
    const declarations = declarationsIn(change);
    const pathOf = placingIn(change, whereabouts);
    const relations = new Map(comparisons.map((one) => [
        attribute_keyOf(one.workload, one.sampleType.type),
        relationIn(one, declarations, pathOf)
    ]));
    const { functions, obstacles } = declarations;
    const withoutProfile = functions.length + obstacles.length === 0 ? nothingRuns : noProfile;
    const touchIn = (workload, type, identity) => relations.get(attribute_keyOf(workload, type))?.(identity);
    return {
        ofFunction: ({ workload, sampleType: { type }, identity }) => touchIn(workload, type, identity),
        ofBenchmark: (delta) => {
            const own = profileOf(delta);
            return own === undefined
                ? withoutProfile
                : touchIn(own.workload, own.sampleType.type, own.benchmark);
        },
        obstacles
    };
};
const attribute = (input) => {
    const { comparisons, phi, aloneOf } = input;
    const profileOf = ownProfiles(comparisons);
    const touches = touchesIn(input, profileOf);
    const explain = (rows) => withCauses(rows, { profileOf, aloneOf, phi, touchOf: touches.ofFunction });
    return { ...touches, explain };
};

// EXTERNAL MODULE: ./lib/units/benchUnits.js
var benchUnits = __webpack_require__(3650);
// EXTERNAL MODULE: ./lib/classify/fingerprint.js
var fingerprint = __webpack_require__(874);
// EXTERNAL MODULE: ./lib/classify/oneProcess.js
var oneProcess = __webpack_require__(829);
;// CONCATENATED MODULE: ./lib/classify/supported.js


/** What is missing before a change counts; undefined when nothing is. */
const missingEvidence = (evidence, rule) => {
    if (rule.required === 'any' && isComparable(evidence))
        return undefined;
    switch (evidence.kind) {
        case 'exact':
            return undefined;
        case 'tested':
        case 'tested-blocked':
            return evidence.q <= rule.alpha
                ? undefined
                : `p=${(0,format/* formatP */.MA)(evidence.p)} could be chance (corrected ${(0,format/* formatP */.MA)(evidence.q)}, needs ${rule.alpha})`;
        case 'modelled':
            return missingInModel(evidence, rule.alpha);
        case 'too-few':
            return `needs ${(0,format/* formatCount */.B4)(evidence.need)} ${evidence.of}, has ${(0,format/* formatCount */.B4)(Math.floor(evidence.have * 10) / 10)}`;
        case 'unpaired':
            return `only in ${evidence.side}${renameText(evidence)}`;
        case 'refused':
            return evidence.why;
    }
};
/** A printed p cannot be made again without the shift of the suite. */
const shiftInPrintedP = 'the p that benchstat printed has the shift of the whole suite in it; raw results of both sides can be tested without it';
/** What is missing before the change of a benchmark row counts. */
const missingForRow = (delta, rule) => {
    const { evidence, shift } = delta;
    const missing = missingEvidence(evidence, rule);
    if (rule.required === 'any' || missing !== undefined)
        return missing;
    return (0,oneProcess/* isPrinted */.h2)(evidence) && shift !== undefined ? shiftInPrintedP : (0,oneProcess/* lostAmongProcesses */.wo)(delta);
};
/** Names are given in the words of the side that is compared with: what was, or what it may be now. */
const renameText = ({ side, perhaps }) => {
    if (perhaps === undefined)
        return '';
    return side === 'head'
        ? `; perhaps the renamed \`${perhaps}\``
        : `; perhaps renamed to \`${perhaps}\``;
};
/** Whether the two sides can be compared at all: however much evidence there is, other machines give other times. */
const isComparable = (evidence) => evidence.kind !== 'unpaired' &&
    !(evidence.kind === 'refused' && evidence.cause === 'not-comparable');
const missingInModel = ({ q, p, ci }, alpha) => {
    if (ci.lo <= 0 && ci.hi >= 0)
        return 'its 95% interval includes no change';
    return q <= alpha
        ? undefined
        : `p=${(0,format/* formatP */.MA)(p)} could be chance among this many functions (corrected ${(0,format/* formatP */.MA)(q)}, needs ${alpha})`;
};

;// CONCATENATED MODULE: ./lib/classify/benchmarks.js




const kindOf = (unit) => {
    if ((0,benchUnits/* isTime */.K8)(unit))
        return 'time';
    if ((0,benchUnits/* isThroughput */.BB)(unit))
        return 'throughput';
    return unit === 'B/op' || unit === 'allocs/op' ? 'allocation' : 'other';
};
/** What the point estimate says, whatever the evidence: worse or better by more than the threshold, in cost. */
const direction = (delta, threshold) => {
    const ratio = delta.unshifted ?? delta.effect?.ratio;
    const limit = 1 + threshold / 100;
    if (ratio === undefined)
        return 'unchanged';
    if (ratio > limit)
        return 'regression';
    return 1 / ratio > limit ? 'improvement' : 'unchanged';
};
/** Of a cost ratio of 0 or Infinity: one of the sides is 0, or too far from the other for a number. */
const endlessText = ({ base, head, effect }) => {
    if (base?.center === 0)
        return 'base was 0';
    if (head?.center === 0)
        return 'head is 0';
    return `${effect?.ratio === 0 ? 'less' : 'more'} than any ratio of the cost of base`;
};
const shiftText = ({ shift, unshifted = 1 }) => {
    if (shift === undefined)
        return '';
    const suite = `the whole suite moved by ${(0,format/* formatSignedPercent */.h9)((shift - 1) * 100)}`;
    return `, ${(0,format/* formatRatio */.B0)(unshifted)} beside it: ${suite}`;
};
const changeText = (delta) => {
    const { effect } = delta;
    if (effect === undefined)
        return 'no cost ratio';
    return effect.ratio === Number.POSITIVE_INFINITY || effect.ratio === 0
        ? endlessText(delta)
        : `${(0,format/* formatRatio */.B0)(effect.ratio)} the cost of base${shiftText(delta)}`;
};
/** Two sides whose values have no ratio: a change of sign, or not finite. */
const missingRatio = ({ base, head, effect }) => base !== undefined && head !== undefined && effect === undefined
    ? 'such values cannot be compared by their ratio'
    : undefined;
/** Nothing to compare: without both sides, or where the comparison was refused, even "unchanged" is not known. */
const benchmarks_isComparable = ({ evidence }) => evidence.kind !== 'unpaired' && evidence.kind !== 'refused' && evidence.kind !== 'too-few';
const classify = (delta, rule) => {
    const wouldBe = direction(delta, rule.threshold);
    const noRatio = missingRatio(delta);
    const missing = missingForRow(delta, rule.evidence) ?? noRatio;
    const needsEvidence = wouldBe !== 'unchanged' || !benchmarks_isComparable(delta) || noRatio !== undefined;
    if (missing !== undefined && needsEvidence) {
        const because = delta.effect === undefined ? missing : `${changeText(delta)}; ${missing}`;
        return { verdict: 'not-judged', wouldBe, because };
    }
    return { verdict: wouldBe, wouldBe, because: changeText(delta) };
};
/** The id of a benchmark and unit: the same in every run. */
const benchmarkId = ({ workload, package: path, name, unit }) => (0,fingerprint/* fingerprint */.R)('benchmark', workload, path, name, unit);
/** Gives a benchmark row its verdict. */
const classifyBenchmark = (delta, rule) => {
    const classed = classify(delta, rule);
    const touch = classed.wouldBe === 'unchanged' ? undefined : rule.touchOf?.(delta);
    return {
        id: benchmarkId(delta),
        delta,
        kind: kindOf(delta.unit),
        ...classed,
        ...(touch === undefined ? {} : { touch })
    };
};

;// CONCATENATED MODULE: ./lib/classify/quadrants.js
/**
 * Where a changed function stands: its own cost (flat) against what it costs with all it calls (cum). Cost that moved between
 * a function and its callees is another shape of the code; cost that came or went is a change of what it does.
 */

/** By the direction of flat, then of cum. */
const table = {
    up: {
        up: { id: 'own-cost', shift: 'micro' },
        flat: { id: 'moved-in', shift: 'structural' },
        down: { id: 'trade-off', shift: 'mixed' }
    },
    down: {
        up: { id: 'delegated', shift: 'mixed' },
        flat: { id: 'moved-out', shift: 'structural' },
        down: { id: 'own-saving', shift: 'micro' }
    }
};
/** A change of cum that is at least this share of the change of flat went with it, or against it. */
const FOLLOWS = 1 / 2;
/** Whether cum rose, fell or stayed beside a change of flat; undefined where its noise hides that. */
const directionOf = ({ pp, noisePp }, flat) => {
    const [size, own] = [Math.abs(pp), Math.abs(flat)];
    if (size >= FOLLOWS * own)
        return size > noisePp ? (pp > 0 ? 'up' : 'down') : undefined;
    return size + noisePp <= own ? 'flat' : undefined;
};
/** Two factors are one up to this one. */
const ALIKE = 1.25;
const areAlike = (a, b) => Math.abs(Math.log(a / b)) <= Math.log(ALIKE);
/** A function whose own cost and that of what it calls changed by one factor is called more often, or less. */
const byCalls = ({ factors }) => {
    if (factors === undefined || !areAlike(factors.own, factors.callees))
        return undefined;
    if (Math.min(factors.own, factors.callees) >= ALIKE)
        return 'called-more';
    return Math.max(factors.own, factors.callees) <= 1 / ALIKE ? 'called-less' : undefined;
};
/** Of a change of allocated bytes, the share (in logarithms) that one cause explains alone. */
const EXPLAINS = 3 / 4;
/** Allocated bytes are objects times their size, and the profile counts both. */
const byObjects = (bytes, objects) => {
    const factor = ({ base, head }) => Math.log(flatOf(head) / flatOf(base));
    const [all, count] = [factor(bytes), factor(objects)];
    if (!Number.isFinite(all) || !Number.isFinite(count) || Math.abs(all) < Math.log(ALIKE)) {
        return undefined;
    }
    if (count / all >= EXPLAINS)
        return all > 0 ? 'more-objects' : 'fewer-objects';
    return 1 - count / all >= EXPLAINS ? (all > 0 ? 'larger-objects' : 'smaller-objects') : undefined;
};
/** The place of a regression or an improvement; undefined for anything else, and where noise hides it. */
const quadrantOf = ({ delta, class: kind, objects }) => {
    if (kind !== 'regression' && kind !== 'improvement')
        return undefined;
    const { whole, decidedPp } = delta;
    if (whole === undefined || decidedPp.lo !== decidedPp.hi)
        return undefined;
    const direction = directionOf(whole, decidedPp.lo);
    if (direction === undefined)
        return undefined;
    const place = table[decidedPp.lo > 0 ? 'up' : 'down'][direction];
    const how = objects === undefined ? byCalls(whole) : byObjects(delta, objects);
    return {
        ...place,
        functions: place.shift === 'micro' ? [] : whole.against,
        ...(how === undefined ? {} : { how })
    };
};

;// CONCATENATED MODULE: ./lib/classify/rules.js
/** The published rules of classification, as data. The first rule that holds gives the class. */
const seenShare = (amount) => amount.kind === 'seen' ? amount.share : 0;
/** A class holds only if it holds over the whole interval. */
const rules_above = ({ lo }, limit) => lo > limit;
const below = ({ hi }, limit) => hi < -limit;
/** New and removed come first: a function has one class, and "is new" explains a rise better than "rose". */
const functionRules = [
    {
        class: 'new-hotspot',
        holds: ({ base, head }, { newHotspot }) => base.kind === 'absent' && seenShare(head) > newHotspot
    },
    {
        class: 'removed-hotspot',
        holds: ({ base, head }) => head.kind === 'absent' && seenShare(base) > 0
    },
    {
        class: 'regression',
        holds: ({ decidedPp }, { share }) => rules_above(decidedPp, share)
    },
    {
        class: 'improvement',
        holds: ({ decidedPp }, { share }) => below(decidedPp, share)
    },
    { class: 'unchanged', holds: () => true }
];
const classOf = (delta, thresholds) => functionRules.find((rule) => rule.holds(delta, thresholds))?.class ?? 'unchanged';

;// CONCATENATED MODULE: ./lib/classify/shareShift.js
/**
 * Shares are relative: when one function changes, the shares of all others move. Where only shares can be compared, a
 * class holds only if the function's own cost moved too, as far as the two profiles can tell.
 */

/** The least and the most that a side can have spent in the function. */
const shareShift_flatOf = (amount) => {
    if (amount.kind === 'seen')
        return { lo: amount.flat, hi: amount.flat };
    return { lo: 0, hi: amount.kind === 'hidden' ? amount.flatMax : 0 };
};
/** Whether the value moved with its share at all, whatever a cut list hides. */
const followed = ({ base, head }, className) => className === 'regression' ? shareShift_flatOf(head).lo > shareShift_flatOf(base).hi : shareShift_flatOf(head).hi < shareShift_flatOf(base).lo;
const flatText = (amount, unit) => {
    const most = (0,format/* formatValue */.Fl)(shareShift_flatOf(amount).hi, unit);
    return amount.kind === 'hidden' ? `at most ${most}` : most;
};
const flatsText = ({ base, head, sampleType: { unit } }) => `(${flatText(base, unit)} → ${flatText(head, unit)})`;
const stayedText = (delta) => {
    const isSeen = delta.base.kind !== 'hidden' && delta.head.kind !== 'hidden';
    const stayed = isSeen ? 'did not follow' : 'need not have followed';
    return `its own cost ${stayed} ${flatsText(delta)}: the rest of the profile moved`;
};
/**
 * The change of a value once the factor is taken out by which most of the profile changed, in percent of the total (of
 * the geometric mean of both totals, so that swapped sides give the opposite). For one function that changed alone it
 * is never smaller than the change of its share.
 */
const ownChange = ({ base, head }, { comparison }) => {
    const { commonFactor = 1 } = comparison;
    const totals = (comparison.base?.total ?? 0) * (comparison.head?.total ?? 0);
    const percent = 100 / Math.sqrt(totals * commonFactor);
    const [before, after] = [shareShift_flatOf(base), shareShift_flatOf(head)];
    return {
        lo: (after.lo - before.hi * commonFactor) * percent,
        hi: (after.hi - before.lo * commonFactor) * percent
    };
};
/**
 * Whether a function only moved as most of the others did: a profile of fixed duration has less of everything else
 * when one function becomes slower, in values as well as in shares.
 */
const movedWithOthers = (delta, className, frame) => {
    if (frame.comparison.commonFactor === undefined)
        return false;
    const { lo, hi } = ownChange(delta, frame);
    return className === 'regression' ? lo <= frame.threshold : hi >= -frame.threshold;
};
const mayShift = ({ decidedBy }, className) => decidedBy === 'share' && (className === 'regression' || className === 'improvement');
/** Why a change of share is none of the function's own; undefined where it is, or where costs decide. */
const whyShareShift = (delta, className, frame) => {
    if (!mayShift(delta, className))
        return undefined;
    if (!followed(delta, className))
        return stayedText(delta);
    if (!movedWithOthers(delta, className, frame))
        return undefined;
    const factor = (0,format/* formatRatio */.B0)(frame.comparison.commonFactor ?? 1);
    return `most of the profile changed alike (${factor} of base), and it moved with them`;
};
/**
 * Why a change of share may be none of the function's own although it is no chance: its value moved by no more than its
 * noise. Without counts nobody knows the noise.
 */
const whyNotItsOwn = (delta, className) => {
    const { valuePp } = delta;
    if (!mayShift(delta, className) || valuePp === undefined)
        return undefined;
    const isSure = className === 'regression' ? valuePp.lo > 0 : valuePp.hi < 0;
    if (isSure)
        return undefined;
    return `its own cost moved by no more than its noise ${flatsText(delta)}: it may be the rest of the profile`;
};

;// CONCATENATED MODULE: ./lib/classify/functions.js







const dimensions = new Map([
    ['cpu', 'cpu'],
    ['samples', 'cpu'],
    ['alloc_space', 'memory']
]);
/** The sample types whose classes count: CPU time and allocated bytes. All others are shown only. */
const dimensionOf = (type) => dimensions.get(type) ?? 'other';
const isCounted = (type) => dimensionOf(type) !== 'other';
const shareText = (amount) => {
    switch (amount.kind) {
        case 'seen':
            return (0,format/* formatPercent */.l9)(amount.share);
        case 'absent':
            return 'absent';
        case 'hidden':
            return `at most ${(0,format/* formatPercent */.l9)(amount.shareMax)}`;
        case 'unknown':
            return 'unknown';
    }
};
const functions_changeText = (delta) => {
    if (delta.decidedBy === 'share') {
        return `flat share ${shareText(delta.base)} → ${shareText(delta.head)}`;
    }
    const { lo, hi } = delta.decidedPp;
    const change = lo === hi ? (0,format/* formatPp */["if"])(lo) : `between ${(0,format/* formatPp */["if"])(lo)} and ${(0,format/* formatPp */["if"])(hi)}`;
    const per = delta.decidedBy === 'cost' ? 'cost' : 'cost per operation';
    return `${per} ${change.replaceAll(' pp', '%')} of base's total`;
};
/** A removed function is judged by its evidence alone; every other change also has to be large enough to be no noise. */
const tooSmall = (delta, className, minChange) => {
    const size = Math.max(Math.abs(delta.decidedPp.lo), Math.abs(delta.decidedPp.hi));
    const counts = className === 'removed-hotspot' || size >= minChange;
    return counts ? undefined : `smaller than ${(0,format/* formatPp */["if"])(minChange)}`;
};
/** What a change of share lacks although its test is passed. */
const notEnough = (delta, className, { evidence, minChange }) => evidence.required === 'any'
    ? undefined
    : (tooSmall(delta, className, minChange) ?? whyNotItsOwn(delta, className));
const standingOf = ({ delta, className, comparison }, options) => {
    const change = functions_changeText(delta);
    const isShown = options.judgesAll !== true && !isCounted(delta.sampleType.type);
    if (isShown)
        return { standing: 'other', because: change };
    const shift = whyShareShift(delta, className, {
        comparison,
        threshold: options.thresholds.share
    });
    if (shift !== undefined)
        return { standing: 'share-shift', because: `${change}; ${shift}` };
    const missing = missingEvidence(delta.evidence, options.evidence) ?? notEnough(delta, className, options);
    return missing === undefined
        ? { standing: 'judged', because: change }
        : { standing: 'not-judged', because: `${change}; ${missing}` };
};
/** The id of a function: the same for all its symbols, and in every list of the report. */
const functionId = ({ workload, sampleType: { type }, identity }) => (0,fingerprint/* fingerprint */.R)('function', workload, type, identity);
/** Gives every function of a comparison its one class, and says whether the class counts. Unchanged ones are left out. */
const classifyFunctions = (comparison, options) => comparison.deltas.flatMap((delta) => {
    const className = classOf(delta, options.thresholds);
    if (className === 'unchanged')
        return [];
    const objects = options.objectsOf?.(delta);
    const quadrant = quadrantOf({ delta, class: className, objects });
    const touch = options.touchOf?.(delta);
    return [
        {
            id: functionId(delta),
            delta,
            dimension: dimensionOf(delta.sampleType.type),
            class: className,
            ...standingOf({ delta, className, comparison }, options),
            isRuntime: (0,symbols_origin/* isRuntimeSymbol */.vI)(delta.name),
            operationsUnknown: comparison.operationsUnknown,
            ...(quadrant === undefined ? {} : { quadrant }),
            ...(touch === undefined ? {} : { touch })
        }
    ];
});

;// CONCATENATED MODULE: ./lib/classify/objects.js
const objects_keyOf = (workload, type, identity) => JSON.stringify([workload, type, identity]);
const space = /_space$/;
/** Finds a function of a column of bytes in the column of the same profiles that counts the objects. */
const objectsBeside = (comparisons) => {
    const counts = new Map(comparisons
        .filter(({ sampleType: { type } }) => type.endsWith('_objects'))
        .flatMap(({ workload, sampleType: { type }, deltas }) => deltas.map((delta) => [objects_keyOf(workload, type, delta.identity), delta])));
    return ({ workload, sampleType: { type }, identity }) => space.test(type)
        ? counts.get(objects_keyOf(workload, type.replace(space, '_objects'), identity))
        : undefined;
};

;// CONCATENATED MODULE: ./lib/classify/suiteShifts.js


const orderClauses = {
    yes: 'the sides ran in alternation, so that the machine cannot have drifted between them',
    unknown: 'nothing shows that the sides ran in alternation, so that it may be the machine',
    no: 'the sides ran one after the other, so that it may be the machine'
};
const becauseOf = ({ ratio, rows, agreeing, unit, interleaved }) => `${unit} moved by ${(0,format/* formatSignedPercent */.h9)((ratio - 1) * 100)} in cost, ${(0,format/* formatCount */.B4)(agreeing)} of ${(0,format/* formatCount */.B4)(rows)} benchmarks together; ${orderClauses[interleaved]}`;
/** Gives a shift its name and its sentence. */
const classifyShift = (shift) => ({
    ...shift,
    id: (0,fingerprint/* fingerprint */.R)('suite-shift', shift.workload, shift.unit),
    because: becauseOf(shift)
});

;// CONCATENATED MODULE: ./lib/policy/setAside.js
const sort = (findings, reasonFor) => {
    const known = findings.map((finding) => ({ finding, reason: reasonFor(finding) }));
    return {
        counted: known.filter(({ reason }) => reason === undefined).map(({ finding }) => finding),
        ignored: known.flatMap(({ finding, reason }) => reason === undefined ? [] : [{ finding, reason }])
    };
};
/** A suite moved as a whole: that is ignored where all rows are that moved with it. */
const reasonForShift = (benchmarks, { ofBenchmark }) => ({ workload, unit }) => {
    const reasons = benchmarks
        .filter(({ delta }) => delta.workload === workload && delta.unit === unit)
        .filter(({ delta }) => delta.shift !== undefined)
        .map(({ delta }) => ofBenchmark(delta));
    return reasons.every((reason) => reason !== undefined) ? reasons[0] : undefined;
};
/** Takes what the settings ignore out of everything that gates, rating, summary and advice look at. */
const setAside = (classed, ignoring) => {
    const { comparisons, benchmarks } = classed;
    const functions = sort(classed.functions, ({ delta }) => ignoring.ofFunction(delta));
    const rows = sort(benchmarks, ({ delta }) => ignoring.ofBenchmark(delta));
    const shifts = sort(classed.shifts, reasonForShift(benchmarks, ignoring));
    const aside = new Set(rows.ignored.map(({ finding }) => finding));
    return {
        counted: {
            comparisons: comparisons.map((one) => ({
                ...one,
                deltas: one.deltas.filter((delta) => ignoring.ofFunction(delta) === undefined)
            })),
            functions: functions.counted,
            benchmarks: rows.counted,
            shifts: shifts.counted
        },
        ignored: {
            functions: functions.ignored,
            benchmarks: rows.ignored,
            shifts: shifts.ignored
        },
        isIgnored: {
            pair: (comparison) => ignoring.ofPair(comparison) !== undefined,
            benchmark: (finding) => aside.has(finding)
        }
    };
};
const idsOf = (asides) => asides.map(({ finding }) => finding.id);
/** What gates say of it. */
const ignoredRows = ({ functions, benchmarks, shifts }) => {
    const inDimension = (wanted) => functions.filter(({ finding: { dimension, standing } }) => dimension === wanted && standing === 'judged').length;
    return {
        rows: {
            cpu: inDimension('cpu'),
            memory: inDimension('memory'),
            benchmarks: benchmarks.length
        },
        ids: [...idsOf(functions), ...idsOf(benchmarks), ...idsOf(shifts)]
    };
};

// EXTERNAL MODULE: ./lib/symbols/importPath.js
var importPath = __webpack_require__(1363);
;// CONCATENATED MODULE: ./lib/compare/amounts.js
/** A part of a total in percent, of nothing 0. Divided first: a hundred times the largest numbers is none. */
const percent = (value, total = 0) => total === 0 ? 0 : (value / total) * 100;
/** What a side says about a function: seen, truly absent, hidden by a cut list, or nothing at all. */
const amountOf = (table, identity) => {
    const { total } = table.summary;
    const row = table.rows.get(identity);
    if (row?.unseen === 0) {
        return { kind: 'seen', flat: row.flat, cum: row.cum, share: percent(row.flat, total) };
    }
    if (row !== undefined) {
        const flatMax = row.flat + row.unseen;
        if (!Number.isFinite(flatMax))
            return { kind: 'unknown' };
        return { kind: 'hidden', flatMax, shareMax: percent(flatMax, total) };
    }
    if (table.coverage.kind === 'unknown')
        return { kind: 'unknown' };
    const flatMax = table.hiddenOf(identity);
    return flatMax === 0
        ? { kind: 'absent' }
        : { kind: 'hidden', flatMax, shareMax: percent(flatMax, total) };
};
const unbounded = { lo: Number.NEGATIVE_INFINITY, hi: Number.POSITIVE_INFINITY };
/** The share of an amount in percent, as an interval. */
const shareRange = (amount) => {
    if (amount.kind === 'seen')
        return { lo: amount.share, hi: amount.share };
    if (amount.kind === 'hidden')
        return { lo: 0, hi: amount.shareMax };
    return amount.kind === 'absent' ? { lo: 0, hi: 0 } : unbounded;
};
/** The flat value of an amount, as an interval. */
const flatRange = (amount) => {
    if (amount.kind === 'seen')
        return { lo: amount.flat, hi: amount.flat };
    if (amount.kind === 'hidden')
        return { lo: 0, hi: amount.flatMax };
    return amount.kind === 'absent' ? { lo: 0, hi: 0 } : unbounded;
};
/** head minus base over all values that both may have. */
const difference = (head, base) => ({
    lo: head.lo - base.hi,
    hi: head.hi - base.lo
});
const scale = ({ lo, hi }, factor) => ({
    lo: lo * factor,
    hi: hi * factor
});
/** The value of an interval nearest 0: what a change is at least. */
const nearestZero = ({ lo, hi }) => (lo > 0 ? lo : Math.min(hi, 0));

;// CONCATENATED MODULE: ./lib/compare/builtWith.js
const runtimeFile = /^(.*)\/src\/runtime\/[^/]+\.(?:go|s)$/;
const version = /(?<![a-z0-9])go(?:lang)?[-/]?(\d{1,3}\.\d{1,3}(?:\.\d{1,3})?(?:(?:rc|beta)\d{1,3})?)(?![\w]|\.\d)/g;
const assembly = /(?:^|\/)runtime\/[a-z0-9_]+_(386|amd64|arm|arm64|loong64|mips64x|mipsx|ppc64x|riscv64|s390x|wasm)\.s$/;
/** Longer paths are none of an installation. */
const MOST = 1000;
const isRuntimes = (file) => file.length <= MOST && file.includes('runtime');
const goVersion = (file) => {
    const root = runtimeFile.exec(file.replaceAll('\\', '/'))?.[1];
    const found = root === undefined ? undefined : [...root.matchAll(version)].at(-1)?.[1];
    return found === undefined ? undefined : `go${found}`;
};
const architecture = (file) => assembly.exec(file)?.[1];
const facts = [
    { name: 'Go versions', read: goVersion },
    { name: 'architectures', read: architecture }
];
const builtWith_valuesOf = (functions, read) => new Set(functions.flatMap(({ file }) => (isRuntimes(file) ? (read(file) ?? []) : [])));
const inSide = ({ parts }, read) => {
    const values = new Set(parts.flatMap(({ profile }) => [...builtWith_valuesOf(profile.functions, read)]));
    return [...values].sort();
};
/** Why the two sides of a pair are not of one kind: `different Go versions: base go1.24.3; head go1.25.0`. */
const builtApart = (base, head) => {
    for (const { name, read } of facts) {
        const [before, after] = [inSide(base, read), inSide(head, read)];
        const isKnown = before.length > 0 && after.length > 0;
        if (isKnown && !before.some((value) => after.includes(value)))
            return `different ${name}: base ${before.join(', ')}; head ${after.join(', ')}`;
    }
    return undefined;
};

;// CONCATENATED MODULE: ./lib/compare/calls.js
const partsOf = ({ pair: { base, head } }) => [
    ...(base?.parts ?? []),
    ...(head?.parts ?? [])
];
/** Functions with which stacks begin; undefined where a profile does not tell, or leaves functions out. */
const rootsOf = (frame) => {
    const { folding, nameInHead, pair } = frame;
    const roots = new Set();
    for (const part of partsOf(frame)) {
        const { calls, coverage, functions } = part.profile;
        if (calls?.roots === undefined || coverage.kind !== 'complete')
            return undefined;
        const isBase = pair.base?.parts.includes(part) === true;
        for (const place of calls.roots) {
            const identity = folding.identityOf(functions[place]?.name ?? '');
            roots.add(isBase ? nameInHead(identity) : identity);
        }
    }
    return roots;
};
/** By the identities that rows are compared under; undefined where a profile does not tell. */
const callsIn = (frame) => {
    const roots = rootsOf(frame);
    if (roots === undefined)
        return undefined;
    const { graphs, nameInHead } = frame;
    const before = new Map();
    for (const identity of graphs.base.inCalls) {
        const now = nameInHead(identity);
        before.set(now, [...(before.get(now) ?? []), identity]);
    }
    const neighbours = (kind) => {
        const known = new Map();
        const find = (identity) => {
            const inBase = (before.get(identity) ?? []).flatMap((one) => [
                ...graphs.base.of(one)[kind].keys()
            ]);
            return [...new Set([...inBase.map(nameInHead), ...graphs.head.of(identity)[kind].keys()])];
        };
        return (identity) => {
            const found = known.get(identity) ?? find(identity);
            known.set(identity, found);
            return found;
        };
    };
    return { roots, callersOf: neighbours('callers'), calleesOf: neighbours('callees') };
};

// EXTERNAL MODULE: ./lib/symbols/fold.js
var fold = __webpack_require__(3606);
;// CONCATENATED MODULE: ./lib/compare/folding.js


const symbolsIn = (measurements) => {
    const symbols = new Set();
    for (const one of measurements)
        for (const { profile } of one?.parts ?? [])
            for (const { name } of profile.functions)
                symbols.add(name);
    return symbols;
};
/** Folds the symbols of all sides together, so that a function is the same one on each. */
const foldingOf = (...measurements) => {
    const symbols = symbolsIn(measurements);
    const identities = (0,fold/* foldSymbols */.h)(symbols);
    const identityOf = (symbol) => identities.get(symbol) ?? symbol;
    const groups = new Map([...identities.values()].map((identity) => [identity, []]));
    for (const symbol of symbols)
        groups.get(identityOf(symbol))?.push(symbol);
    return { identityOf, symbolsOf: (identity) => groups.get(identity) ?? [identity] };
};
/** What a function is called whose symbols are these: by its own symbol, unless there are several instances of it. */
const nameOf = (identity, symbols) => {
    const [only, ...others] = symbols;
    if (only !== undefined && others.length === 0)
        return only;
    const declared = new Set(symbols.map((symbol) => (0,parse/* parseSymbol */.a)(symbol).declared));
    const [own, ...more] = declared;
    return own !== undefined && more.length === 0 ? own : identity;
};

;// CONCATENATED MODULE: ./lib/compare/difference.js
/** Sampled events that a value stands for, as an average event of its side. */
const eventsOf = ({ summary: { total, events } }, value) => total === 0 ? 0 : (value / total) * (events?.total ?? 0);
/** Standard errors within which two counts are taken for one. */
const difference_REACH = 2;
const fractionIn = (scale, side, value) => {
    const { base, measure } = scale;
    if (measure.decidedBy === 'share')
        return value / scale[side].summary.total;
    return (value * (side === 'head' ? measure.headScale : 1)) / base.summary.total;
};
/** A value of one side in the measure that decides, and the variance of that. */
const estimate = (scale, side, value) => {
    const fraction = fractionIn(scale, side, value);
    const events = eventsOf(scale[side], value);
    return { fraction, variance: events === 0 ? 0 : (scale.phi * fraction ** 2) / events };
};
/** head minus base in the measure that decides, and how far chance may bring it from 0. */
const differenceOf = (scale, baseValue, headValue) => {
    const base = estimate(scale, 'base', baseValue);
    const head = estimate(scale, 'head', headValue);
    return {
        change: head.fraction - base.fraction,
        noise: difference_REACH * Math.sqrt(base.variance + head.variance),
        size: Math.max(base.fraction, head.fraction)
    };
};

;// CONCATENATED MODULE: ./lib/compare/churn/candidates.js



/** Pairs are compared each with each; a pull request that has more was a rewrite. */
const candidates_MOST = 150;
const functionOn = ({ table, graph }, identity) => {
    const row = table.rows.get(identity);
    if (row === undefined)
        return undefined;
    const { file, startLine, flat, cum } = row;
    return {
        identity,
        place: { file, startLine },
        row,
        events: Math.max(row.events, eventsOf(table, Math.max(flat, cum))),
        ...graph.of(identity)
    };
};
/** Code that a change of the program or of its modules can rewrite; the standard library only comes with another Go. */
const candidates_isOwn = (identity) => {
    const origin = (0,symbols_origin/* originOf */.yv)(identity);
    return origin === 'program' || origin === 'module';
};
/** Code of others that own code can call no longer, and write out itself, or the other way round. */
const isStandard = (identity) => (0,symbols_origin/* originOf */.yv)(identity) === 'standard-library';
/** The functions of such code that `side` has and `other` lacks altogether, the largest first. */
const onlyOn = ({ side, other }, minEvents, isSuch = candidates_isOwn) => [...side.table.rows.keys()]
    .filter((identity) => !other.graph.known.has(identity) && isSuch(identity))
    .flatMap((identity) => functionOn(side, identity) ?? [])
    .filter(({ events }) => events >= minEvents)
    .sort((a, b) => b.events - a.events || Number(a.identity > b.identity) - 0.5)
    .slice(0, candidates_MOST)
    .map((one) => ({ ...one, symbol: (0,parse/* parseSymbol */.a)(one.identity) }));

;// CONCATENATED MODULE: ./lib/compare/churn/cost.js
/** Whether two amounts of different sides may be one, as far as the samples tell. */

/** Two costs are one within their noise, which must not be so large that anything would be, and within `tolerance`. */
const isWithin = ({ change, noise, size }, tolerance) => Math.abs(change) <= Math.max(Math.min(noise, size / 2), size * tolerance);
/** What the cost of a function may change by when it is renamed: it says little, and is one kind of evidence of several. */
const SAME_FUNCTION = 1 / 4;
/** Whether two functions cost the same. */
const isSameCost = (scale, baseValue, headValue) => isWithin(differenceOf(scale, baseValue, headValue), SAME_FUNCTION);
/** What a sum may change by when a part of it goes from one function to another: a call more or less. */
const SAME_SUM = 1 / 10;
/** Whether a cost only went from one place to another. */
const isSameSum = (scale, baseValue, headValue) => isWithin(differenceOf(scale, baseValue, headValue), SAME_SUM);
/** Costs further apart are not those of one function that was changed a little. */
const FARTHEST = 4;
/** Whether two functions cost so different amounts that one is hardly the other. */
const isFarCost = (scale, baseValue, headValue) => {
    const { change, size } = differenceOf(scale, baseValue, headValue);
    return FARTHEST * (size - Math.abs(change)) < size;
};

;// CONCATENATED MODULE: ./lib/compare/churn/absorbed.js



/** Share of the calls of a function that one caller makes, from which on it is a part of that one. */
const ONE_CALLER = 0.9;
/** What the owner lacks on the side of the parts, as a share of what they cost or of what it cost, is this at least. */
const TAKEN_OUT = 0.5;
/** By share alone, code that takes this much of a profile costs the same with strings.Join and with a loop of +. */
const MOST_OF_ALL = 0.5;
/** Helpers of helpers that were all taken out of one function. */
const DEEPEST = 8;
const onlyCaller = (callers) => {
    const total = [...callers.values()].reduce((sum, share) => sum + share, 0);
    return [...callers].find(([, share]) => share >= ONE_CALLER * total)?.[0];
};
/** The function that both sides have and that alone leads to a part. */
const ownerOf = (part, byIdentity, sought) => {
    let caller = onlyCaller(part.callers);
    for (let depth = 0; depth < DEEPEST && caller !== undefined; depth++) {
        if (sought.sameOf(caller) !== undefined)
            return candidates_isOwn(caller) ? caller : undefined;
        const between = byIdentity.get(caller);
        caller = between === undefined ? undefined : onlyCaller(between.callers);
    }
    return undefined;
};
const byOwner = (sought) => {
    const byIdentity = new Map(sought.parts.map((part) => [part.identity, part]));
    const groups = new Map();
    for (const part of sought.parts) {
        const owner = ownerOf(part, byIdentity, sought);
        if (owner === undefined)
            continue;
        const group = groups.get(owner) ?? [];
        groups.set(owner, group);
        group.push(part);
    }
    return groups;
};
/** What the owner costs on the side that has the parts, and on the other, first base then head. */
const absorbed_inOrder = ({ side }, withParts, without) => side === 'base' ? [withParts, without] : [without, withParts];
/**
 * Whether the owner lacks on the side of the parts what it has on the other, by no chance; and not only in its share,
 * which anything new in the profile makes smaller.
 */
const isTakenOut = (sought, own, before, moved) => {
    if (own >= before)
        return false;
    const lacking = differenceOf(sought.scale, ...absorbed_inOrder(sought, own, before));
    const cost = differenceOf(sought.scale, ...absorbed_inOrder(sought, moved, 0)).size;
    const less = sought.side === 'head' ? -lacking.change : lacking.change;
    // The larger of what it cost on both sides: that of the side without the parts, where they were taken out.
    return less > lacking.noise && less >= TAKEN_OUT * Math.min(cost, lacking.size);
};
/** Whether nothing shows that code costs the same without what it called of others. */
const isAnybodysGuess = ({ scale }, parts, size) => scale.measure.decidedBy === 'share' &&
    size >= MOST_OF_ALL &&
    parts.some(({ identity }) => !candidates_isOwn(identity));
const absorb = (owner, parts, sought) => {
    const here = sought.with.table.rows.get(owner);
    const there = sought.without.table.rows.get(sought.sameOf(owner) ?? '');
    if (here === undefined || there === undefined)
        return undefined;
    const moved = parts.reduce((sum, { row }) => sum + row.flat, 0);
    if (eventsOf(sought.with.table, moved) < sought.minEvents)
        return undefined;
    if (!isTakenOut(sought, here.flat, there.flat, moved))
        return undefined;
    const sums = absorbed_inOrder(sought, here.flat + moved, there.flat);
    const isSameCost = isSameSum(sought.scale, ...sums);
    const files = new Set([here.file, there.file].filter((file) => file !== ''));
    const isSamePlace = parts.every(({ place: { file } }) => files.has(file));
    const { change, size } = differenceOf(sought.scale, ...sums);
    if (isAnybodysGuess(sought, parts, size))
        return undefined;
    const isCheaperInside = sought.side === 'base' && change < 0;
    return {
        owner,
        parts,
        alike: [
            'callers',
            ...(isSamePlace ? ['place'] : []),
            ...(isSameCost ? ['cost'] : [])
        ],
        isSure: isSameCost || isCheaperInside || (isSamePlace && change > 0)
    };
};
/** Finds the parts of every function: all new ones that only it leads to, together. */
const findAbsorbed = (sought) => {
    const found = [...byOwner(sought)].flatMap(([owner, parts]) => absorb(owner, parts, sought) ?? []);
    const unsure = found.filter(({ isSure }) => !isSure);
    return {
        absorbed: found.filter(({ isSure }) => isSure),
        perhaps: new Map(unsure.flatMap(({ owner, parts }) => parts.map(({ identity }) => [identity, owner])))
    };
};

;// CONCATENATED MODULE: ./lib/compare/churn/merge.js
const together = (a, b) => {
    const symbols = new Map(a.symbols);
    for (const [symbol, flat] of b.symbols)
        symbols.set(symbol, (symbols.get(symbol) ?? 0) + flat);
    return {
        file: a.file,
        startLine: a.startLine,
        flat: a.flat + b.flat,
        // One of the two calls the other, and so is on the stack whenever that is.
        cum: Math.max(a.cum, b.cum),
        events: a.events + b.events,
        unseen: a.unseen + b.unseen,
        symbols
    };
};
/** Rows that keep their identity come first, because a merged row is where they are. */
const merge_inOrder = (rows, renaming) => {
    const all = [...rows];
    const isRenamed = ([identity]) => renaming.has(identity);
    return [...all.filter((entry) => !isRenamed(entry)), ...all.filter(isRenamed)];
};
const mergeRows = (rows, renaming) => {
    const merged = new Map();
    for (const [identity, row] of merge_inOrder(rows, renaming)) {
        const key = renaming.get(identity) ?? identity;
        const known = merged.get(key);
        merged.set(key, known === undefined ? row : together(known, row));
    }
    return merged;
};
const mergeCounts = (replicate, renaming) => {
    const counts = new Map();
    for (const [identity, count] of replicate.counts) {
        const key = renaming.get(identity) ?? identity;
        counts.set(key, (counts.get(key) ?? 0) + count);
    }
    return { ...replicate, counts };
};
/** The table with rows under their new identities, those of one identity added up. */
const mergeTable = (table, renaming) => renaming.size === 0
    ? table
    : {
        ...table,
        rows: mergeRows(table.rows, renaming),
        replicates: table.replicates.map((replicate) => mergeCounts(replicate, renaming))
    };

;// CONCATENATED MODULE: ./lib/compare/nearNames.js
/** Longest name that is compared letter by letter. */
const LONGEST_NAME = 120;
/** Share of letters that may differ between the names of one thing. */
const DIFFERENT_LETTERS = 1 / 3;
/** The next row of the table of edit distances: from one letter more of `a` to every start of `b`. */
const nextRow = (row, letter, b) => {
    const next = [(row[0] ?? 0) + 1];
    for (let j = 1; j <= b.length; j++) {
        const swap = (row[j - 1] ?? 0) + (b[j - 1] === letter ? 0 : 1);
        next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    return next;
};
/**
 * The number of letters to insert, delete or change from one text to the other.
 * Source: Wagner & Fischer, "The String-to-String Correction Problem", Journal of the ACM 21 (1974) 168-173.
 */
const editDistance = (a, b) => {
    let row = Array.from({ length: b.length + 1 }, (_, j) => j);
    for (const letter of a)
        row = nextRow(row, letter, b);
    return row[b.length] ?? 0;
};
/** `Sort/n=10` and `Order/n=10`: one part of a path of several is another. */
const differInOnePart = (a, b) => {
    const [partsA, partsB] = [a.split('/'), b.split('/')];
    if (partsA.length < 2 || partsA.length !== partsB.length)
        return false;
    return partsA.filter((part, index) => part !== partsB[index]).length === 1;
};
/**
 * How unlike two benchmark names are, from 0 for the same letters to 1; undefined where they are too unlike for one to
 * be the other renamed.
 */
const nameDistance = (a, b) => {
    const [shortA, shortB] = [a, b].map((name) => name.slice(0, LONGEST_NAME).toLowerCase());
    if (shortA === undefined || shortB === undefined)
        return undefined;
    const distance = editDistance(shortA, shortB) / Math.max(1, shortA.length, shortB.length);
    return distance <= DIFFERENT_LETTERS || differInOnePart(a, b) ? distance : undefined;
};

;// CONCATENATED MODULE: ./lib/compare/churn/likeness.js

/** What may be different between two names of one function, as a share of the letters of the longer. */
const likeness_DIFFERENT_LETTERS = 1 / 3;
/** Names that are shorter are like each other by chance. */
const SHORTEST_NAME = 4;
const likeness_LONGEST_NAME = 120;
/** Weighted Jaccard index from which on neighbours are the same (pprof.md 8.1 has no weights). */
const SAME_NEIGHBOURS = 0.6;
const isNear = (a, b) => {
    const [shortA, shortB] = [a.slice(0, likeness_LONGEST_NAME), b.slice(0, likeness_LONGEST_NAME)];
    const longest = Math.max(shortA.length, shortB.length);
    if (Math.min(shortA.length, shortB.length) < SHORTEST_NAME)
        return false;
    return editDistance(shortA.toLowerCase(), shortB.toLowerCase()) <= longest * likeness_DIFFERENT_LETTERS;
};
/** The name of a function or method without its package: what stays when it moves. */
const likeness_localName = ({ symbol: { receiver, name } }) => receiver === undefined ? name : `${receiver.replace(/^\*/, '')}.${name}`;
/** `Check` and `(*Book).Check` are the same name: a function became a method. */
const isLikeName = (a, b) => a.symbol.name === b.symbol.name || isNear(likeness_localName(a), likeness_localName(b));
const normalised = (neighbours, keyOf) => {
    const total = [...neighbours.values()].reduce((sum, share) => sum + share, 0);
    const shares = new Map();
    for (const [identity, share] of neighbours) {
        const key = keyOf(identity);
        shares.set(key, (shares.get(key) ?? 0) + share / total);
    }
    return shares;
};
/**
 * How alike two distributions of calls are: the weighted Jaccard index, 0 where they have nothing in common to 1.
 * Undefined where both are empty: leaves say nothing by having no callees.
 */
const jaccard = (base, head) => {
    if (base.of.size + head.of.size === 0)
        return undefined;
    const [a, b] = [normalised(base.of, base.keyOf), normalised(head.of, head.keyOf)];
    let [common, all] = [0, 0];
    for (const key of new Set([...a.keys(), ...b.keys()])) {
        common += Math.min(a.get(key) ?? 0, b.get(key) ?? 0);
        all += Math.max(a.get(key) ?? 0, b.get(key) ?? 0);
    }
    return all === 0 ? 0 : common / all;
};
const hasSame = (which, base, head, keys) => {
    const index = jaccard({ of: base[which], keyOf: keys.base }, { of: head[which], keyOf: keys.head });
    return index !== undefined && index >= SAME_NEIGHBOURS;
};
/** Everything that two functions have in common. */
const likenessOf = (base, head, { keys, isSamePlace, isSameCost }) => [
    ...(isLikeName(base, head) ? ['name'] : []),
    ...(isSamePlace(base, head) ? ['place'] : []),
    ...(hasSame('callers', base, head, keys) ? ['callers'] : []),
    ...(hasSame('callees', base, head, keys) ? ['callees'] : []),
    ...(isSameCost(base, head) ? ['cost'] : [])
];

;// CONCATENATED MODULE: ./lib/compare/churn/lines.js
/** Lines that the place of a function may differ from where the functions before it say that it should be. */
const NEARBY = 10;
/** The functions that stayed, by file and in the order of their lines in base. */
const anchorsOf = (base, head) => {
    const anchors = new Map();
    for (const [identity, { file, startLine }] of base.rows) {
        const now = head.rows.get(identity);
        if (file === '' || now?.file !== file || startLine === 0 || now.startLine === 0)
            continue;
        const list = anchors.get(file) ?? [];
        anchors.set(file, list);
        list.push({ line: startLine, shift: now.startLine - startLine });
    }
    for (const list of anchors.values())
        list.sort((a, b) => a.line - b.line);
    return anchors;
};
/** Whether a function of head begins where one of base would, moved like the one that stands before it in the file. */
const isSamePlace = ({ place: base }, { place: head }, anchors) => {
    if (base.file === '' || base.file !== head.file)
        return false;
    if (base.startLine === 0 || head.startLine === 0)
        return false;
    const list = anchors.get(base.file) ?? [];
    const before = list.findLast(({ line }) => line <= base.startLine) ?? list[0];
    const expected = base.startLine + (before?.shift ?? 0);
    return Math.abs(head.startLine - expected) <= NEARBY;
};

;// CONCATENATED MODULE: ./lib/compare/churn/pairs.js

/** Kinds of evidence that make a pair, and that are worth a word. */
const ENOUGH = 3;
const PERHAPS = 2;
/** A cost, or a caller, is soon the same: what a function is shows in its name, its place, and whom it calls. */
const isTelling = (alike) => alike.includes('name') || alike.includes('place') || alike.includes('callees');
const isStructural = (alike) => alike.includes('callers') || alike.includes('callees');
const possible = (base, head, question) => base.flatMap((one) => head
    .map((other) => ({ base: one, head: other, alike: likenessOf(one, other, question) }))
    .filter(({ alike }) => alike.length >= PERHAPS && isTelling(alike)));
/** The pair that has most in common of those that a function is in; undefined where two have as much. */
const bestOf = (pairs) => {
    const [first, second] = [...pairs].sort((a, b) => b.alike.length - a.alike.length);
    return second !== undefined && second.alike.length === first?.alike.length ? undefined : first;
};
const by = (pairs, side) => {
    const groups = new Map();
    for (const pair of pairs) {
        const group = groups.get(pair[side].identity);
        if (group === undefined)
            groups.set(pair[side].identity, [pair]);
        else
            group.push(pair);
    }
    return groups;
};
/** Pairs whose two functions have most in common with each other. */
const mutual = (pairs) => {
    const ofHead = by(pairs, 'head');
    return [...by(pairs, 'base').values()].flatMap((group) => {
        const best = bestOf(group);
        return best !== undefined && bestOf(ofHead.get(best.head.identity) ?? []) === best ? [best] : [];
    });
};
/** `rules.Score` and `risk.Score`: the whole name stayed, and only the package did not. */
const hasMoved = ({ base, head }) => base.symbol.package !== head.symbol.package &&
    base.symbol.name.length >= SHORTEST_NAME &&
    likeness_localName(base) === likeness_localName(head);
const isEnough = (pair) => isStructural(pair.alike) && (pair.alike.length >= ENOUGH || hasMoved(pair));
const pairUp = (base, head, question) => {
    const all = mutual(possible(base, head, question));
    const unsure = all.filter((pair) => !isEnough(pair) && !question.isFarCost(pair.base, pair.head));
    return {
        pairs: all.filter(isEnough),
        perhaps: new Map(unsure.flatMap((pair) => [
            [pair.base.identity, pair.head.identity],
            [pair.head.identity, pair.base.identity]
        ]))
    };
};

;// CONCATENATED MODULE: ./lib/compare/churn/renames.js
/** Finds functions that were renamed or moved, in rounds: callers are often renamed with what they call. */






/** A chain of callers that were all renamed is found as far as so many links. */
const ROUNDS = 4;
/**
 * What a neighbour is compared by: its name in base where it is known on both sides or was found; else its name without
 * the package, which stays when a whole package moves.
 */
const renames_keyOf = (other, aliases) => (identity) => {
    const known = aliases.get(identity);
    if (known !== undefined)
        return known;
    if (other.graph.known.has(identity))
        return identity;
    return `…${likeness_localName({ symbol: (0,parse/* parseSymbol */.a)(identity) })}`;
};
const questionOf = ({ base, head }, scale, aliases) => {
    const anchors = anchorsOf(base.table, head.table);
    const own = new Map([...aliases.values()].map((identity) => [identity, identity]));
    return {
        keys: { base: renames_keyOf(head, own), head: renames_keyOf(base, aliases) },
        isSamePlace: (one, other) => isSamePlace(one, other, anchors),
        isSameCost: (one, other) => isSameCost(scale, one.row.cum, other.row.cum) &&
            isSameCost(scale, one.row.flat, other.row.flat),
        isFarCost: (one, other) => isFarCost(scale, one.row.cum, other.row.cum)
    };
};
const aliasesOf = ({ pairs }) => new Map(pairs.map(({ base, head }) => [head.identity, base.identity]));
const findRenames = (sides, scale, minEvents) => {
    const { base, head } = sides;
    const gone = onlyOn({ side: base, other: head }, minEvents);
    const added = onlyOn({ side: head, other: base }, minEvents);
    let pairing = { pairs: [], perhaps: new Map() };
    for (let round = 0; round < ROUNDS; round++) {
        const next = pairUp(gone, added, questionOf(sides, scale, aliasesOf(pairing)));
        const isSettled = next.pairs.length <= pairing.pairs.length;
        if (next.pairs.length >= pairing.pairs.length)
            pairing = next;
        if (isSettled)
            break;
    }
    return pairing;
};

// EXTERNAL MODULE: ./lib/model/calls.js
var calls = __webpack_require__(2432);
;// CONCATENATED MODULE: ./lib/compare/churn/told.js
/** What is told of a function as code. */




const symbolOf = ({ identity, row }) => nameOf(identity, [...row.symbols.keys()]);
/** Moved when the name stayed and the package did not; anything else is another name. */
const pairChurn = ({ base, head, alike }) => {
    const isMoved = likeness_localName(base) === likeness_localName(head) && base.symbol.package !== head.symbol.package;
    return { kind: isMoved ? 'moved' : 'renamed', from: symbolOf(base), alike };
};
const absorbedChurn = (kind, { parts, alike }) => ({
    kind,
    functions: parts.map(symbolOf),
    alike
});
const fileName = (path) => path.slice(path.lastIndexOf('/') + 1);
const fileChurn = ({ place: before }, { place: after }) => {
    const areKnown = before.file !== '' && after.file !== '';
    return areKnown && fileName(before.file) !== fileName(after.file)
        ? [{ kind: 'moved', fromFile: before.file }]
        : [];
};
const compilerChurn = (before, after) => {
    const became = (was, is) => before.inlining === was && after.inlining === is;
    if (became(calls/* CALLED */.w, calls/* INLINED */.c))
        return [{ kind: 'inlined', by: 'compiler' }];
    return became(calls/* INLINED */.c, calls/* CALLED */.w) ? [{ kind: 'outlined', by: 'compiler' }] : [];
};
/** Of a function that both sides have under one name, with enough samples to know it by. */
const stayedChurn = (identity, { base, head }, minEvents) => {
    const [before, after] = [functionOn(base, identity), functionOn(head, identity)];
    if (before === undefined || after === undefined)
        return [];
    if (Math.min(before.events, after.events) < minEvents)
        return [];
    return [...fileChurn(before, after), ...compilerChurn(before, after)];
};
/** Of a function that one side lacks. */
const loneChurn = (identity, { base, head }, perhaps) => {
    const [inBase, inHead] = [base.graph.known.has(identity), head.graph.known.has(identity)];
    if (inBase === inHead)
        return [];
    const may = perhaps.get(identity);
    return [{ kind: inHead ? 'new' : 'removed', ...(may === undefined ? {} : { perhaps: may }) }];
};

;// CONCATENATED MODULE: ./lib/compare/churn/churn.js





const isWhole = ({ coverage }) => coverage.kind === 'complete' || (coverage.kind === 'cut' && coverage.bound === 0);
/** Functions of one side that were not found on the other under another name, to be looked for inside of others. */
const soughtOn = (side, sides, { pairs, options }) => {
    const other = side === 'base' ? 'head' : 'base';
    const found = new Map(pairs.map((pair) => [pair[side].identity, pair[other].identity]));
    const between = { side: sides[side], other: sides[other] };
    // Another version of Go has hundreds of other functions: they crowd out none of the program.
    const lone = [candidates_isOwn, isStandard].flatMap((isSuch) => onlyOn(between, options.minEvents, isSuch));
    return {
        side,
        with: sides[side],
        without: sides[other],
        parts: lone.filter(({ identity }) => !found.has(identity)),
        sameOf: (identity) => found.get(identity) ?? (sides[other].graph.known.has(identity) ? identity : undefined),
        ...options
    };
};
const churn_find = (sides, options) => {
    const pairing = findRenames(sides, options.scale, options.minEvents);
    const { pairs } = pairing;
    return {
        pairing,
        inlined: findAbsorbed(soughtOn('base', sides, { pairs, options })),
        outlined: findAbsorbed(soughtOn('head', sides, { pairs, options }))
    };
};
const intoOwners = ({ absorbed }) => absorbed.flatMap(({ owner, parts }) => parts.map(({ identity }) => [identity, owner]));
/** What functions of base are called in head. */
const namesInHead = ({ pairing }) => new Map(pairing.pairs.map(({ base, head }) => [base.identity, head.identity]));
/** Under which identity of head the rows of each side are compared. */
const renamingsOf = (found) => {
    const names = namesInHead(found);
    const inlined = intoOwners(found.inlined).map(([identity, owner]) => [identity, names.get(owner) ?? owner]);
    return { base: new Map([...names, ...inlined]), head: new Map(intoOwners(found.outlined)) };
};
/** By identity, the function that it may be or be a part of, as its symbol. */
const perhapsOf = ({ pairing, inlined, outlined }, { base, head }) => {
    const named = (identity) => {
        const found = functionOn(base, identity) ?? functionOn(head, identity);
        return found === undefined ? identity : symbolOf(found);
    };
    const all = (from, as) => [...from].map(([identity, other]) => [identity, { name: named(other), as }]);
    return new Map([
        ...all(inlined.perhaps, 'part'),
        ...all(outlined.perhaps, 'part'),
        ...all(pairing.perhaps, 'renamed')
    ]);
};
const foundEntries = (found) => {
    const names = namesInHead(found);
    return [
        ...found.pairing.pairs.map((pair) => [pair.head.identity, pairChurn(pair)]),
        ...found.outlined.absorbed.map((one) => [one.owner, absorbedChurn('outlined', one)]),
        ...found.inlined.absorbed.map((one) => [names.get(one.owner) ?? one.owner, absorbedChurn('inlined', one)])
    ];
};
/** Of the functions that have a row of their own name: that they stayed, or are on one side only. */
const ownEntries = (found, sides, { identities, minEvents }) => {
    const perhaps = perhapsOf(found, sides);
    const renamed = new Set(found.pairing.pairs.map((pair) => pair.head.identity));
    return [...identities]
        .filter((identity) => !renamed.has(identity))
        .flatMap((identity) => [...stayedChurn(identity, sides, minEvents), ...loneChurn(identity, sides, perhaps)].map((churn) => [identity, churn]));
};
const grouped = (entries) => {
    const all = new Map();
    for (const [identity, churn] of entries) {
        const known = all.get(identity);
        if (known === undefined)
            all.set(identity, [churn]);
        else
            known.push(churn);
    }
    return all;
};
/**
 * Finds out what became of the functions, from the calls, places and costs in the profiles. Lists that leave functions out
 * say of none that it is gone, so nothing is looked for in them.
 */
const followCode = (sides, options) => {
    const [baseTable, headTable] = [sides.base.table, sides.head.table];
    if (!isWhole(baseTable) || !isWhole(headTable)) {
        const nameInHead = (identity) => identity;
        return { base: baseTable, head: headTable, churn: new Map(), nameInHead };
    }
    const found = churn_find(sides, options);
    const renamings = renamingsOf(found);
    const base = mergeTable(baseTable, renamings.base);
    const head = mergeTable(headTable, renamings.head);
    const identities = new Set([...base.rows.keys(), ...head.rows.keys()]);
    const own = ownEntries(found, sides, { identities, minEvents: options.minEvents });
    return {
        base,
        head,
        churn: grouped([...foundEntries(found), ...own]),
        nameInHead: (identity) => renamings.base.get(identity) ?? identity
    };
};

// EXTERNAL MODULE: ./lib/stats/median.js
var median = __webpack_require__(8565);
// EXTERNAL MODULE: ./lib/stats/normal.js + 1 modules
var normal = __webpack_require__(3722);
;// CONCATENATED MODULE: ./lib/stats/incompleteBeta.js
/** Where Stirling's series is exact to 1e-16 with the terms below. */
const STIRLING_FROM = 16;
/**
 * What Stirling's formula leaves over of ln Gamma(z), for z >= 16.
 *
 * Source: Abramowitz & Stegun 6.1.42; the next term is below 1e-16 from 16 on.
 */
const stirlingRest = (z) => {
    const w = 1 / (z * z);
    return (1 / 12 - w * (1 / 360 - w * (1 / 1260 - w * (1 / 1680 - w / 1188)))) / z;
};
/**
 * Gamma(a + 1/2) / Gamma(a) for a > 0.
 *
 * The two Stirling formulas are subtracted term by term, so that a million degrees of freedom cost
 * no accuracy; a small a is first moved up by Gamma(z + 1) = z Gamma(z).
 */
const gammaHalfRatio = (a) => {
    let z = a;
    let factor = 1;
    for (; z < STIRLING_FROM; z += 1)
        factor *= z / (z + 0.5);
    const log = z * Math.log1p(0.5 / z) - 0.5 + stirlingRest(z + 0.5) - stirlingRest(z);
    return factor * Math.sqrt(z) * Math.exp(log);
};
/** Lentz's method must never divide by zero. */
const TINY = 1e-300;
const MAX_TERMS = 10_000;
/** Coefficient number i of the continued fraction below (Abramowitz & Stegun 26.5.8). */
const betaCoefficient = (i, { x, a, b }) => {
    const m = Math.floor(i / 2);
    if (i % 2 === 0)
        return (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    return (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
};
/**
 * The continued fraction of the incomplete beta function: a B_x(a, b) / (x^a (1 - x)^b).
 *
 * It converges fast where x < (a + 1) / (a + b + 2); elsewhere use I_x(a, b) = 1 - I_(1-x)(b, a).
 * Source: Abramowitz & Stegun 26.5.8, evaluated by the modified Lentz method (Thompson & Barnett,
 * "Coulomb and Bessel Functions of Complex Arguments and Order", J. Comp. Phys. 64, 1986).
 */
const betaFraction = (args) => {
    let c = 1;
    let d = 0;
    let value = 1;
    for (let i = 1; i <= MAX_TERMS; i++) {
        const coefficient = betaCoefficient(i, args);
        d = 1 / (1 + coefficient * d || TINY);
        c = 1 + coefficient / c || TINY;
        value *= c * d;
        if (Math.abs(c * d - 1) < Number.EPSILON)
            break;
    }
    return 1 / value;
};

;// CONCATENATED MODULE: ./lib/stats/studentT.js

/**
 * P(T > t) for t >= 0: half of the incomplete beta I_x(df/2, 1/2) at x = df / (df + t^2).
 *
 * Source: Abramowitz & Stegun 26.7.1 with 26.5.2 for the side of the continued fraction.
 */
const upperTail = (t, df) => {
    const a = df / 2;
    const x = 1 / (1 + (t * t) / df);
    const rest = 1 / (1 + df / (t * t));
    const scale = gammaHalfRatio(a) / Math.sqrt(Math.PI);
    const shape = scale * Math.exp(-a * Math.log1p((t * t) / df)) * Math.sqrt(rest);
    if (x < (a + 1) / (a + 2.5))
        return (shape * betaFraction({ x, a, b: 0.5 })) / (2 * a);
    return 0.5 - shape * betaFraction({ x: rest, a: 0.5, b: a });
};
/**
 * P(T > t) of Student's t distribution with df > 0 degrees of freedom, not necessarily whole.
 *
 * NaN for other df. The relative error is about 1e-14 up to a thousand df and 1e-11 at 1e5.
 */
const tSf = (t, df) => {
    if (!(df > 0) || Number.isNaN(t))
        return Number.NaN;
    if (Math.abs(t) === Number.POSITIVE_INFINITY)
        return t > 0 ? 0 : 1;
    return t < 0 ? 1 - upperTail(-t, df) : upperTail(t, df);
};
/** Halving [0, 1] down to the spacing of doubles near the smallest t takes about 110 steps. */
const MAX_HALVINGS = 200;
/** The t >= 0 above which T lies with probability `tail`, by bisection of a doubled bracket. */
const upperQuantile = (tail, df) => {
    let hi = 1;
    while (tSf(hi, df) > tail)
        hi *= 2;
    let lo = hi === 1 ? 0 : hi / 2;
    for (let step = 0; step < MAX_HALVINGS; step++) {
        const middle = lo + (hi - lo) / 2;
        if (middle === lo || middle === hi)
            break;
        if (tSf(middle, df) > tail)
            lo = middle;
        else
            hi = middle;
    }
    return hi;
};
/** The t with P(T <= t) = p; infinite at 0 and 1, NaN outside [0, 1] or for df <= 0. */
const tQuantile = (p, df) => {
    if (!(p >= 0 && p <= 1 && df > 0))
        return Number.NaN;
    if (p === 0.5)
        return 0;
    if (p === 0 || p === 1)
        return p === 0 ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
    return p < 0.5 ? -upperQuantile(p, df) : upperQuantile(1 - p, df);
};

;// CONCATENATED MODULE: ./lib/stats/dispersion.js



const UPPER = 0.975;
const assumedDispersion = (phi) => ({
    from: 'assumed',
    phi,
    reach: (0,normal/* normalQuantile */.Zl)(UPPER)
});
/** Two-sided p of an estimate that lies so many standard errors from 0: of Student's t where phi was measured. */
const twoSidedP = (errors, dispersion) => {
    const z = Math.abs(errors);
    const tail = dispersion.from === 'measured' ? tSf(z, dispersion.df) : (0,normal/* normalSf */.nG)(z);
    return Math.min(1, Math.max(Number.MIN_VALUE, 2 * tail));
};
const varianceOf = (model, expected, size) => model === 'poisson' ? expected : expected * (1 - expected / size);
const sumOf = (values) => values.reduce((sum, value) => sum + value, 0);
/** One side. A function that none of its events, or all of them, fell into says nothing about its dispersion. */
const pearsonOfSide = ({ counts, sizes }, model) => {
    const rate = sumOf(counts) / sumOf(sizes);
    const terms = sizes.flatMap((size, index) => {
        const variance = varianceOf(model, rate * size, size);
        return variance > 0 ? [((counts[index] ?? 0) - rate * size) ** 2 / variance] : [];
    });
    return { sum: sumOf(terms), df: Math.max(0, terms.length - 1) };
};
/**
 * Pearson's statistic of both sides, each around its own rate, so that a change from base to head does not count as
 * dispersion. Weighs profiles of different size by what they hold.
 * Source: McCullagh & Nelder, Generalized Linear Models, 4.5.2.
 */
const pearson = (base, head, model) => {
    const [ofBase, ofHead] = [pearsonOfSide(base, model), pearsonOfSide(head, model)];
    return { sum: ofBase.sum + ofHead.sum, df: ofBase.df + ofHead.df };
};
/** The dispersion of a typical function: the median of their phi, at least 1; undefined without any. */
const typicalPhi = (all) => {
    const phis = all.filter(({ df }) => df > 0).map(({ sum, df }) => sum / df);
    return phis.length === 0 ? undefined : Math.max(1, (0,median/* median */.JZ)(phis));
};
/** Degrees of freedom that the typical dispersion counts for. */
const PRIOR_DF = 4;
/**
 * Makes the dispersion of a function of what its own few profiles say and of what is typical. A handful of profiles
 * gives so uncertain a phi that by chance some functions would seem to vary hardly at all; so the typical phi counts
 * like an estimate with 4 degrees of freedom, and none is below 1. Remembers the reach of the few df that there are.
 * Source: Smyth, "Linear Models and Empirical Bayes Methods for Assessing Differential Expression in Microarray
 * Experiments", Statistical Applications in Genetics and Molecular Biology 3 (2004), 3.1 (with the df of the prior
 * fixed rather than estimated).
 */
const shrinkTowards = (typical) => {
    const reaches = new Map();
    return (own) => {
        const df = PRIOR_DF + own.df;
        const reach = reaches.get(df) ?? tQuantile(UPPER, df);
        reaches.set(df, reach);
        return { from: 'measured', phi: Math.max(1, (PRIOR_DF * typical + own.sum) / df), df, reach };
    };
};

;// CONCATENATED MODULE: ./lib/stats/shareModel.js
/**
 * The overdispersion that is assumed where it cannot be measured.
 *
 * Samples of one run come in bursts. Identical binaries profiled 18 and 22 times showed a Pearson
 * phi of 1.2-1.8 in the median and up to about 3 for a leaf function of an application; with one
 * profile a side it cannot be estimated, so the upper end is assumed.
 */
const DEFAULT_PHI = 3;
/** Fewer expected events than this on the smaller side are not tested: the model is normal. */
const NEEDED_EVENTS = 10;
/** The share of a count, kept within [0, 1]; 0 for an empty profile. */
const shareOf = ({ count, total }) => total > 0 ? Math.max(0, Math.min(1, count / total)) : 0;
/** The share of both sides taken together: the best guess if nothing changed. */
const pooledShare = (base, head) => shareOf({ count: base.count + head.count, total: base.total + head.total });
/** The binomial variance of one share. */
const shareVariance = (share, total) => (share * (1 - share)) / total;

;// CONCATENATED MODULE: ./lib/stats/shareTest.js


/** Samples that the pooled share puts into the smaller side. */
const expectedSamples = (base, head) => pooledShare(base, head) * Math.min(base.total, head.total);
/**
 * Tests whether a function's share of samples changed.
 *
 * A two-proportion test whose variance is phi times the binomial one; pooled, because under the
 * hypothesis there is only one share. Normal where phi is assumed, Student's t where several
 * profiles a side measured it. Counts must be sampled events, not nanoseconds or bytes; an estimate
 * may be fractional. Identical binaries gave 0-1% alarms at an assumed phi of 3, and 0-3% of
 * comparisons with 3 or 5 profiles a side.
 * Source: McCullagh & Nelder, Generalized Linear Models, 4.5 (binomial overdispersion).
 */
const shareTest = (input) => {
    const { base, head, neededEvents = NEEDED_EVENTS } = input;
    const dispersion = input.dispersion ?? assumedDispersion(DEFAULT_PHI);
    const have = expectedSamples(base, head);
    if (!(have >= neededEvents))
        return { kind: 'too-few', need: neededEvents, have };
    const pooled = pooledShare(base, head);
    const variance = shareVariance(pooled, base.total) + shareVariance(pooled, head.total);
    const delta = shareOf(head) - shareOf(base);
    const errors = delta === 0 ? 0 : delta / Math.sqrt(dispersion.phi * variance);
    return { kind: 'modelled', p: twoSidedP(errors, dispersion) };
};

;// CONCATENATED MODULE: ./lib/compare/replicates.js
/** The profiles of one side, one by one, as far as their dispersion needs them. */

/** The most that a function may have which a list of this coverage lacks. */
const boundOf = (coverage) => {
    if (coverage.kind === 'cut')
        return coverage.bound;
    return coverage.kind === 'complete' ? 0 : Number.POSITIVE_INFINITY;
};
const replicateOf = (parts, { identityOf }) => {
    const counts = new Map();
    for (const { profile, column } of parts) {
        profile.functions.forEach(({ name }, index) => {
            const identity = identityOf(name);
            counts.set(identity, (counts.get(identity) ?? 0) + (column.events?.flat[index] ?? 0));
        });
    }
    return {
        total: parts.reduce((sum, { column }) => sum + (column.events?.total ?? 0), 0),
        counts,
        hides: parts.some(({ profile }) => boundOf(profile.coverage) > 0)
    };
};
/** Groups the parts of a side by the replicate that they belong to. */
const replicatesOf = (parts, folding) => [...(0,groupBy/* groupBy */.$)(parts, ({ replicate }) => replicate).values()].map((group) => replicateOf(group, folding));
/**
 * The counts of a function in the replicates that tell it, in proportion to all events of each (a share) or to the
 * work, which was the same in each (a cost).
 */
const countsOf = (replicates, name, proportion) => {
    const telling = replicates.filter(({ counts, hides }) => !hides || counts.has(name));
    return {
        counts: telling.map(({ counts }) => counts.get(name) ?? 0),
        sizes: telling.map(({ total }) => (proportion === 'work' ? 1 : total))
    };
};

;// CONCATENATED MODULE: ./lib/compare/dispersions.js
/** The overdispersion of every function of a comparison: measured where both sides have several profiles. */



const isMeasurable = ({ summary: { profiles, events } }) => profiles > 1 && events !== undefined && events.total > 0;
/** Pearson's statistic of every function, in the order of the names. */
const pearsons = ({ base, head }, names, { decidedBy }) => {
    const [proportion, model] = decidedBy === 'share' ? ['events', 'binomial'] : ['work', 'poisson'];
    return names.map((name) => {
        const of = (table) => countsOf(table.replicates, name, proportion);
        return pearson(of(base), of(head), model);
    });
};
/** Whether a function has the events to be tested, and so says something about the typical dispersion. */
const hasEvents = ({ base, head }, name, needed) => {
    const of = ({ rows, summary }) => ({
        count: rows.get(name)?.events ?? 0,
        total: summary.events?.total ?? 0
    });
    return expectedSamples(of(base), of(head)) >= needed;
};
/** Degrees of freedom of a function that every profile of both sides has. */
const fullDf = ({ base, head }) => base.summary.profiles + head.summary.profiles - 2;
const dispersionsOf = (sides, names, { measure, sampling }) => {
    const assumed = assumedDispersion(sampling.overdispersion);
    if (!isMeasurable(sides.base) || !isMeasurable(sides.head)) {
        return { of: () => assumed, typical: assumed };
    }
    const all = pearsons(sides, names, measure);
    const large = all.filter((_, index) => hasEvents(sides, names[index] ?? '', sampling.minEvents));
    const phi = typicalPhi(large) ?? sampling.overdispersion;
    const shrink = shrinkTowards(phi);
    const byName = new Map(names.map((name, index) => [name, all[index]]));
    const df = fullDf(sides);
    return {
        of: (name) => shrink(byName.get(name) ?? { sum: 0, df: 0 }),
        typical: shrink({ sum: phi * df, df })
    };
};

;// CONCATENATED MODULE: ./lib/compare/graph.js
const calledIn = (calls, identity) => {
    const known = calls.get(identity);
    if (known !== undefined)
        return known;
    const called = { callers: new Map(), callees: new Map() };
    calls.set(identity, called);
    return called;
};
const add = (to, identity, share) => {
    to.set(identity, (to.get(identity) ?? 0) + share);
};
const addCalls = (calls, { profile }, identities) => {
    const { callers = [], callees = [], shares = [] } = profile.calls ?? {};
    for (const [index, share] of shares.entries()) {
        const caller = identities[callers[index] ?? -1];
        const callee = identities[callees[index] ?? -1];
        if (caller === undefined || callee === undefined || caller === callee)
            continue;
        add(calledIn(calls, caller).callees, callee, share);
        add(calledIn(calls, callee).callers, caller, share);
    }
};
const addInlining = (all, { profile }, identities) => {
    for (const [index, identity] of identities.entries())
        all.set(identity, (all.get(identity) ?? 0) | (profile.inlining?.[index] ?? 0));
};
const graph_nothing = { callers: new Map(), callees: new Map() };
/** The calls of all profiles of a side, added up. Only what they are in proportion to each other says anything. */
const graphOf = (measurement, { identityOf }) => {
    const calls = new Map();
    const inlining = new Map();
    for (const part of measurement?.parts ?? []) {
        const identities = part.profile.functions.map(({ name }) => identityOf(name));
        addInlining(inlining, part, identities);
        addCalls(calls, part, identities);
    }
    const of = (identity) => {
        const { callers, callees } = calls.get(identity) ?? graph_nothing;
        return { callers, callees, inlining: inlining.get(identity) ?? 0 };
    };
    return { of, known: inlining, inCalls: [...calls.keys()] };
};

;// CONCATENATED MODULE: ./lib/compare/work.js
const byShare = { decidedBy: 'share', headScale: 1 };
/**
 * Chooses the deciding measure. Known operations win: costs are then compared per operation. The same work compares
 * costs as they are. Otherwise only shares can be compared.
 */
const measureOf = (rule) => {
    const { work, operations } = rule;
    if (operations !== undefined && work !== 'same') {
        return { decidedBy: 'cost-per-op', headScale: operations[0] / operations[1] };
    }
    return work === 'same' ? { decidedBy: 'cost', headScale: 1 } : byShare;
};
/** Says so when per-op was asked for and the operations are not known. */
const checkWork = (workload, rule) => {
    if (rule.work !== 'per-op' || rule.operations !== undefined)
        return [];
    return [
        {
            severity: 'warning',
            code: 'compare/operations-missing',
            message: `work is "per-op" for workload ${workload}, expected base-ops and head-ops, found neither; shares are compared instead`,
            hint: 'give both numbers of operations, or set work to "same" or "unknown"'
        }
    ];
};

;// CONCATENATED MODULE: ./lib/compare/frame.js





/** A profile of `go test`, whose number of operations only a manifest or the user can tell. */
const isBenchmarkProfile = (pair) => [...(pair.base?.parts ?? []), ...(pair.head?.parts ?? [])].some(({ profile }) => profile.binary?.endsWith('.test') ||
    profile.functions.some((info) => (0,symbols_origin/* isBenchmarkLoop */.oC)(info.name)));
const frameOf = (pair, folding, unmatched, options) => {
    const measure = measureOf(options.workOf(pair.workload));
    const { overdispersion, minEvents } = options.sampling;
    const graphs = { base: graphOf(pair.base, folding), head: graphOf(pair.head, folding) };
    const { churn, nameInHead, ...sides } = followCode({
        base: { table: unmatched.base, graph: graphs.base },
        head: { table: unmatched.head, graph: graphs.head }
    }, { scale: { ...unmatched, measure, phi: overdispersion }, minEvents });
    const identities = [...new Set([...sides.base.rows.keys(), ...sides.head.rows.keys()])];
    const dispersions = dispersionsOf(sides, identities, { measure, sampling: options.sampling });
    return {
        ...{ pair, folding, sides, graphs, nameInHead, identities },
        ...{ measure, dispersions, churn, options }
    };
};

// EXTERNAL MODULE: ./lib/stats/benjaminiHochberg.js
var benjaminiHochberg = __webpack_require__(5120);
;// CONCATENATED MODULE: ./lib/stats/costTest.js


/**
 * Variance of a sampled cost: events vary like phi times a Poisson count, so the cost varies by cost^2 phi / events.
 * A function that was not seen gets the variance of a single event, so that it is not taken for certainly absent.
 */
const variance = ({ cost, events, perEvent }) => events > 0 ? cost ** 2 / events : perEvent ** 2;
/** What one event of this function stands for. */
const unitCost = ({ cost, events, perEvent }) => events > 0 ? cost / events : perEvent;
/**
 * Variance of the difference if both sides cost the same: with Poisson means c / u1 and c / u2 the common cost is
 * estimated by (x1 + x2) / (1 / u1 + 1 / u2), and the costs vary by c u1 and c u2. Where one side has few events its
 * own count says too little about its variance.
 */
const pooledVariance = (base, head) => (base.events + head.events) * unitCost(base) * unitCost(head);
/** Variance of the difference of two costs, but for overdispersion: the larger of the unpooled and the pooled one. */
const costVariance = (base, head) => Math.max(variance(base) + variance(head), pooledVariance(base, head));
/**
 * Tests whether a cost changed between profiles of the same work, or of known numbers of operations (both costs then
 * per operation). Overdispersed Poisson counts with the larger of the pooled and the unpooled variance; normal where
 * phi is assumed, Student's t where several profiles a side measured it.
 * Source: McCullagh & Nelder, Generalized Linear Models, 6.2 (overdispersed Poisson).
 */
const costTest = (input) => {
    const { base, head, neededEvents = NEEDED_EVENTS } = input;
    const dispersion = input.dispersion ?? assumedDispersion(DEFAULT_PHI);
    const have = (base.events + head.events) / 2;
    if (!(have >= neededEvents))
        return { kind: 'too-few', need: neededEvents, have };
    const delta = head.cost - base.cost;
    const errors = delta === 0 ? 0 : delta / Math.sqrt(dispersion.phi * costVariance(base, head));
    return { kind: 'modelled', p: twoSidedP(errors, dispersion) };
};

;// CONCATENATED MODULE: ./lib/stats/scoreInterval.js

/**
 * The 95% interval of a share: Wilson's, for N / phi independent samples.
 *
 * Solves |share - p| = reach sqrt(phi p (1 - p) / N) for p, so it stays within [0, 1], and after 0 of N events still
 * reaches up to about 3.8 phi / N: two-sided kin of the rule of three.
 * Source: Wilson, "Probable Inference, the Law of Succession, and Statistical Inference", JASA 22 (1927) 209-212.
 */
const shareInterval = (sample, { phi, reach }) => {
    if (!(sample.total > 0))
        return { lo: 0, hi: 1 };
    const share = shareOf(sample);
    const weight = (reach ** 2 * phi) / sample.total;
    const center = (share + weight / 2) / (1 + weight);
    const half = Math.sqrt(weight * (share * (1 - share) + weight / 4)) / (1 + weight);
    return { lo: Math.min(share, center - half), hi: Math.max(share, center + half) };
};
/**
 * The 95% interval of an expected count: |x - m| = reach sqrt(phi m) solved for m, the Poisson kin of Wilson's.
 *
 * Source: Rao, Linear Statistical Inference and Its Applications, 6e (score test).
 */
const countInterval = (count, { phi, reach }) => {
    const weight = reach ** 2 * phi;
    const half = Math.sqrt(weight * (count + weight / 4));
    const center = count + weight / 2;
    return { lo: Math.max(0, Math.min(count, center - half)), hi: Math.max(count, center + half) };
};
/**
 * The interval of head minus base: the margins of both sides, squared and added.
 *
 * Source: Newcombe, "Interval Estimation for the Difference Between Independent Proportions", Statistics in Medicine 17
 * (1998) 873-890, method 10; in general Zou & Donner, the same 27 (2008) 1693-1702.
 */
const differenceInterval = (base, head) => ({
    lo: head.least - base.most - Math.hypot(head.least - head.lo, base.hi - base.most),
    hi: head.most - base.least + Math.hypot(head.hi - head.most, base.least - base.lo)
});

;// CONCATENATED MODULE: ./lib/compare/changeIntervals.js


const eventsIn = ({ summary }) => summary.events?.total ?? 1;
/** What an event of this function is worth in an average event of its side; of bytes some weigh more than others. */
const weightIn = ({ summary: { total, events } }, { value, events: own }) => (own.lo > 0 && total > 0 ? value.lo / total / (own.lo / (events?.total ?? 1)) : undefined);
/** An event of the side in question; where the function has none there, like one of the other side. */
const weightOf = (sides, sampled, side) => {
    const other = side === 'base' ? 'head' : 'base';
    return weightIn(sides[side], sampled[side]) ?? weightIn(sides[other], sampled[other]) ?? 1;
};
/** An estimate whose margins are those of its counts: `margin` says how far a number of events reaches. */
const changeIntervals_estimate = ({ value, events }, { perValue, margin }) => {
    const [least, most] = [value.lo * perValue, value.hi * perValue];
    return { least, most, lo: least - margin(events.lo).lo, hi: most + margin(events.hi).hi };
};
/** Distance of a count to both ends of its interval. */
const reach = (at, { lo, hi }) => ({ lo: at - lo, hi: hi - at });
/** The share of one side; never above the whole. */
const shareEstimate = (sides, sampled, side) => {
    const total = eventsIn(sides[side]);
    const weight = weightOf(sides, sampled, side);
    const margin = (count) => scale(reach(count / total, shareInterval({ count, total }, sides.dispersion)), weight);
    const perValue = 1 / sides[side].summary.total;
    const all = changeIntervals_estimate(sampled[side], { perValue, margin });
    return { ...all, hi: Math.min(Math.max(all.most, 1), all.hi) };
};
/** The cost of one side, for base's amount of work, in units of base's total. */
const costEstimate = (sides, sampled, side) => {
    const perValue = (side === 'base' ? 1 : sides.measure.headScale) / sides.base.summary.total;
    const perEvent = (sides[side].summary.total / eventsIn(sides[side])) * perValue;
    const unit = perEvent * weightOf(sides, sampled, side);
    const margin = (count) => scale(reach(count, countInterval(count, sides.dispersion)), unit);
    return changeIntervals_estimate(sampled[side], { perValue, margin });
};
const times = ({ least, most, lo, hi }, factor) => ({
    least: least * factor,
    most: most * factor,
    lo: lo * factor,
    hi: hi * factor
});
const inPoints = (base, head) => scale(differenceInterval(base, head), 100);
/** How far the change of one function is known. */
const changeIntervals = (sides, sampled) => {
    const of = sides.measure.decidedBy === 'share' ? shareEstimate : costEstimate;
    const [base, head] = [of(sides, sampled, 'base'), of(sides, sampled, 'head')];
    const ciPp = inPoints(base, head);
    if (sides.measure.decidedBy !== 'share')
        return { ciPp };
    const growth = sides.head.summary.total / sides.base.summary.total;
    return { ciPp, valuePp: inPoints(base, times(head, growth)) };
};

;// CONCATENATED MODULE: ./lib/compare/sampledValue.js
const sampledValue = ({ summary: { total, events }, rows, hiddenOf }, identity) => {
    const row = rows.get(identity);
    const hidden = row?.unseen ?? hiddenOf(identity);
    const hiddenEvents = total === 0 ? 0 : (hidden / total) * (events?.total ?? 0);
    const [flat, seen] = [row?.flat ?? 0, row?.events ?? 0];
    return {
        value: { lo: flat, hi: flat + hidden },
        events: { lo: seen, hi: seen + hiddenEvents }
    };
};
/** The ends of base and head that are nearest to each other: a change is tested at the least that it can be. */
const nearestEnds = (base, head) => {
    if (head.lo > base.hi)
        return ['hi', 'lo'];
    return head.hi < base.lo ? ['lo', 'hi'] : ['hi', 'hi'];
};

;// CONCATENATED MODULE: ./lib/compare/functionEvidence.js





const testShare = (input, { base, head }) => {
    const [baseEnd, headEnd] = nearestEnds(base.events, head.events);
    const countOf = (table, count) => ({
        count,
        total: table.summary.events?.total ?? 0
    });
    return shareTest({
        base: countOf(input.base, base.events[baseEnd]),
        head: countOf(input.head, head.events[headEnd]),
        dispersion: input.dispersion,
        neededEvents: input.minEvents
    });
};
const testCost = (input, { base, head }) => {
    const { headScale } = input.measure;
    const [baseEnd, headEnd] = nearestEnds(base.value, head.value);
    const perEvent = ({ summary: { total, events } }) => total / (events?.total ?? 1);
    return costTest({
        base: {
            cost: base.value[baseEnd],
            events: base.events[baseEnd],
            perEvent: perEvent(input.base)
        },
        head: {
            cost: head.value[headEnd] * headScale,
            events: head.events[headEnd],
            perEvent: perEvent(input.head) * headScale
        },
        dispersion: input.dispersion,
        neededEvents: input.minEvents
    });
};
const untested = (raw) => ({ raw, intervals: {} });
const noCounts = untested({
    kind: 'refused',
    cause: 'not-testable',
    why: 'the input carries no sample counts'
});
/** What the sampled counts say about one function, uncorrected. Tests run on counts, never on nanoseconds or bytes. */
const functionEvidence = (input) => {
    const { base, head, measure, dispersion, minEvents } = input;
    const [ofBase, ofHead] = [base.summary.events, head.summary.events];
    if (ofBase === undefined || ofHead === undefined)
        return noCounts;
    if (ofBase.total === 0 || ofHead.total === 0) {
        return untested({ kind: 'too-few', of: 'sampled events', need: minEvents, have: 0 });
    }
    const sampled = {
        base: sampledValue(base, input.identity),
        head: sampledValue(head, input.identity)
    };
    const intervals = changeIntervals(input, sampled);
    const tested = measure.decidedBy === 'share' ? testShare(input, sampled) : testCost(input, sampled);
    if (tested.kind === 'too-few')
        return { raw: { of: 'sampled events', ...tested }, intervals };
    const raw = {
        kind: 'modelled',
        model: measure.decidedBy === 'share' ? 'share' : 'cost',
        phi: dispersion.phi,
        phiFrom: dispersion.from,
        ...(dispersion.from === 'measured' ? { df: dispersion.df } : {}),
        profiles: [base.summary.profiles, head.summary.profiles],
        p: tested.p,
        events: [ofBase.total, ofHead.total],
        basis: ofHead.basis,
        ci: intervals.ciPp
    };
    return { raw, intervals };
};
/** Corrects the tested functions of one comparison for their number (Benjamini-Hochberg). */
const corrected = (all) => {
    const ps = all.map(({ raw }) => (raw.kind === 'modelled' ? raw.p : Number.NaN));
    const qs = (0,benjaminiHochberg/* benjaminiHochberg */.Uh)(ps);
    return all.map(({ raw, intervals }, index) => ({
        evidence: raw.kind === 'modelled' ? { ...raw, q: qs[index] ?? 1 } : raw,
        intervals
    }));
};

;// CONCATENATED MODULE: ./lib/symbols/runtimeGroups.js
/** What the functions of Go's runtime work on: told together, because one by one they say little and hide who causes them. */

const runtimeGroupIds = (/* unused pure expression or super */ null && ([
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
]));
/**
 * Beginnings of names in package runtime, of Go 1.20 to 1.26, by group. The longest one that fits a name decides.
 */
const inRuntime = {
    gc: 'gcAssist gcBgMark gcDrain gcFlush gcMark gcmark gcPark gcStart gcSweep gcTrigger gcUses gcWriteBarrier getGCMask ' +
        'scanobject scanObject scanSpan scanblock scanstack scanframe scanConservative greyobject markroot findObject ' +
        'typePointers wbBuf bulkBarrier shade sweepone bgsweep bgscavenge tryDeferToSpanScan spanInlineMark spanHeapBits ' +
        'extractHeapBits getempty putempty putfull trygetfull handoff freeSomeWbufs freeDeadSpan deductSweepCredit spanOf ' +
        'heapArenaOf arenaIndex pageIndexOf heapBits newMarkBits (*gcWork) (*gcControllerState) (*gcBits (*gcCPULimiter ' +
        '(*sweepLocked) (*sweepLocker) (*activeSweep) (*spanInlineMarkBits) (*mspan).moveInlineMarks ' +
        '(*mspan).inlineMarkBits (*mspan).markBits (*mspan).typePointers (*spanSet) (*spanScan (*lfstack) (*scavenge',
    allocation: 'mallocgc newobject newarray makeslice growslice nextFreeFast nextslicecap roundupsize heapSetType ' +
        'deductAssistCredit publicationBarrier getMCache profilealloc persistentalloc madvise sysAlloc sysUsed sysUnused ' +
        'sysHugePage sysMmap mmap spanClass makeSpanClass mergeSummaries packPallocSum unpackScavChunkData (*mcache) ' +
        '(*mcentral) (*mheap) (*mspan) (*fixalloc) (*pageAlloc) (*pageCache) (*pallocBits) (*pallocData) newUserArena',
    copying: 'memmove typedmemmove typedslicecopy reflectcallmove duffcopy duffzero memclr typedmemclr',
    maps: 'mapaccess mapassign mapdelete mapclear mapiter mapIter makemap hashGrow growWork evacuate memhash strhash aeshash ' +
        'interhash nilinterhash typehash f32hash f64hash',
    text: 'concatstring concatbyte slicebytetostring stringtoslice slicerunetostring decoderune encoderune intstring ' +
        'rawstring rawbyteslice rawruneslice memequal strequal cmpstring findnull gostring',
    interfaces: 'convT assertE2I typeAssert getitab ifaceeq efaceeq interequal nilinterequal (*itab resolveTypeOff resolveNameOff',
    defer: 'defer newdefer popDefer freedefer gopanic gorecover recovery recordForPanic panic (*_panic) print gwrite',
    stacks: 'newstack copystack morestack adjustframe adjustpointer stackalloc stackcache stackpool stackfree stackmapdata ' +
        '(*stkframe) shrinkstack',
    channels: 'chansend chanrecv chanpark closechan makechan select sellock selunlock send recv acquireSudog releaseSudog ' +
        '(*waitq) (*hchan)',
    locks: 'lock2 lock unlock semacquire semrelease sync_ (*semaRoot) (*mLockProfile) mutexSample procyield osyield (*rwmutex)',
    scheduler: 'schedule findRunnable findrunnable park_m gopark goready ready wakep startm execute gosched goexit casgstatus ' +
        'casGToWaiting newproc runq globrunq stealWork injectglist resetspinning pidle mcall gogo systemstack asyncPreempt ' +
        'preempt suspendG resumeG retake sysmon checkTimers runtimer timeSleep acquirem releasem acquirep releasep procPin ' +
        'procUnpin gfget gfput gdestroy dropg mstart handoffp reentersyscall entersyscall exitsyscall tgkill signalM ' +
        '(*timer (*gQueue) (*gList) (*m). (*p). puintptr guintptr (*guintptr) isSystemGoroutine',
    waiting: 'futex notesleep notewakeup notetsleep usleep nanosleep epollwait netpoll kevent pthread_ semasleep semawakeup ' +
        'mPark stopm mstopp',
    system: 'nanotime walltime time_now vdso cgocall asmcgocall cgocallback write1 vgetrandom syscall',
    tracing: 'pcvalue pcdatavalue findfunc findmoduledatap step readvarint funcdata funcfile funcname funcline funcInfo ' +
        '(*unwinder) (*inlineUnwinder) newInlineUnwinder traceback trace callers Callers FuncForPC expandFinalStack ' +
        '(*moduledata) (*Frames) sigprof sighandler sigtramp sigFetch (*profBuf) (*sigctxt) mProf saveblockevent cputicks'
};
/** Beginnings of whole symbols: other packages, assembly without a package, and what the compiler writes. */
const elsewhere = [
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
];
const beginnings = new Map([
    ...elsewhere,
    ...Object.entries(inRuntime).flatMap(([group, names]) => names.split(' ').map((name) => [`runtime.${name}`, group]))
]);
const longestBeginning = Math.max(...Array.from(beginnings.keys(), (name) => name.length));
/** What a symbol of Go's runtime works on; undefined for any other symbol. */
const runtimeGroupOf = (symbol) => {
    if (!(0,symbols_origin/* isRuntimeSymbol */.vI)(symbol))
        return undefined;
    for (let end = Math.min(symbol.length, longestBeginning); end > 0; end--) {
        const group = beginnings.get(symbol.slice(0, end));
        if (group !== undefined)
            return group;
    }
    return 'other';
};

;// CONCATENATED MODULE: ./lib/compare/runtime.js


/** Functions that are named of a group. */
const runtime_NAMED = 5;
const runtime_groupsOf = ({ sides, identities }) => {
    const groups = new Map();
    for (const identity of identities) {
        const id = runtimeGroupOf(identity);
        if (id === undefined)
            continue;
        const group = groups.get(id) ?? { base: 0, head: 0, functions: [] };
        groups.set(id, group);
        const [base, head] = [
            sides.base.rows.get(identity)?.flat ?? 0,
            sides.head.rows.get(identity)?.flat ?? 0
        ];
        group.base += base;
        group.head += head;
        group.functions.push({ name: identity, size: Math.max(base, head) });
    }
    return groups;
};
const runtime_isWhole = ({ sides: { base, head } }) => [base, head].every(({ coverage, summary: { events } }) => coverage.kind === 'complete' && (events?.total ?? 0) > 0);
/** Each group that has samples on a side, the largest first. */
const runtimeChanges = (frame) => {
    if (!runtime_isWhole(frame))
        return [];
    const { sides, measure, dispersions } = frame;
    const scale = { ...sides, measure, phi: dispersions.typical.phi };
    return [...runtime_groupsOf(frame)]
        .map(([group, { base, head, functions }]) => {
        const { change, noise } = differenceOf(scale, base, head);
        const largest = functions.filter(({ size }) => size > 0).sort((a, b) => b.size - a.size);
        return {
            group,
            base,
            head,
            pp: change * 100,
            noisePp: noise * 100,
            functions: largest.slice(0, runtime_NAMED).map(({ name }) => name)
        };
    })
        .filter(({ base, head }) => base + head > 0)
        .sort((a, b) => Math.max(b.base, b.head) - Math.max(a.base, a.head));
};

// EXTERNAL MODULE: ./lib/pair/relativeFiles.js
var relativeFiles = __webpack_require__(7875);
;// CONCATENATED MODULE: ./lib/compare/foldedParts.js
/** A binary profile also lists functions that only its other sample types saw; a printed row was seen even at 0. */
const isSeen = ({ column, profile }, index) => profile.sampleCount === undefined || column.flat[index] !== 0 || column.cum[index] !== 0;
const groupsIn = (part, { identityOf }) => {
    const groups = new Map();
    part.profile.functions.forEach(({ name }, index) => {
        if (!isSeen(part, index))
            return;
        const identity = identityOf(name);
        const group = groups.get(identity);
        if (group === undefined)
            groups.set(identity, [index]);
        else
            group.push(index);
    });
    return groups;
};
/** Whether a fold of the profile has just these of the symbols that the column saw. */
const foldedParts_isOf = ({ functions }, group, part) => {
    const wanted = new Set(group);
    const inFold = functions.filter((index) => isSeen(part, index));
    return inFold.length === group.length && inFold.every((index) => wanted.has(index));
};
/**
 * What the symbols of a function cost together in all. Where the profile has no such sum (text, and functions that only
 * the other side shows to be one) it is at least the largest of theirs, and hardly more: closures run in their function.
 */
const foldedParts_cumOf = (part, group, foldOf) => {
    const { column, profile } = part;
    const largest = group.reduce((most, index) => Math.max(most, column.cum[index] ?? 0), 0);
    const fold = group.length > 1 ? foldOf.get(group[0] ?? -1) : undefined;
    if (fold === undefined || !foldedParts_isOf(fold, group, part))
        return largest;
    return fold.cum[profile.columns.indexOf(column)] ?? largest;
};
/** Groups the symbols that a column of a profile has samples of into functions. */
const foldedParts = (part, folding) => {
    const folds = part.profile.folds ?? [];
    const foldOf = new Map(folds.flatMap((fold) => fold.functions.map((index) => [index, fold])));
    return [...groupsIn(part, folding)].map(([identity, functions]) => ({
        identity,
        functions,
        cum: foldedParts_cumOf(part, functions, foldOf)
    }));
};

;// CONCATENATED MODULE: ./lib/compare/sideTable.js




const draftOf = (drafts, identity) => {
    const known = drafts.get(identity);
    if (known !== undefined)
        return known;
    const draft = { flat: 0, cum: 0, events: 0, unseen: 0, symbols: new Map(), places: [] };
    drafts.set(identity, draft);
    return draft;
};
const addPart = (drafts, part, { folding, weight }) => {
    const { column, profile } = part;
    for (const { identity, functions, cum } of foldedParts(part, folding)) {
        const draft = draftOf(drafts, identity);
        draft.cum += cum * weight;
        for (const index of functions) {
            const info = profile.functions[index];
            if (info === undefined)
                continue;
            const flat = (column.flat[index] ?? 0) * weight;
            draft.flat += flat;
            draft.events += column.events?.flat[index] ?? 0;
            draft.symbols.set(info.name, (draft.symbols.get(info.name) ?? 0) + flat);
            // Runs of a program mostly agree: the reader makes one object of functions that are the same.
            if (draft.places.at(-1) !== info)
                draft.places.push(info);
        }
    }
};
/** Where one part lists a symbol of a function and the cut list of another does not, the sum is not the whole of it. */
const addUnseen = (drafts, parts, { folding, weight }) => {
    for (const { profile } of parts) {
        const bound = boundOf(profile.coverage) * weight;
        if (bound === 0)
            continue;
        const listed = new Set(profile.functions.map((info) => info.name));
        for (const [identity, draft] of drafts) {
            const missing = folding.symbolsOf(identity).filter((symbol) => !listed.has(symbol)).length;
            if (missing > 0)
                draft.unseen += bound * missing;
        }
    }
};
/** A function is where its own symbol says; its closures are elsewhere in it, or inlined from another file. */
const placeOf = (places) => {
    const known = places.filter(({ file }) => file !== '');
    const [first, ...others] = known;
    if (first === undefined)
        return { file: '', startLine: 0 };
    if (others.length === 0)
        return first;
    return known.find(({ name }) => (0,parse/* parseSymbol */.a)(name).parts.length === 0) ?? first;
};
const sideTable_rowOf = ({ flat, cum, events, unseen, symbols, places }) => {
    const { file, startLine } = placeOf(places);
    return { file, startLine, flat, cum, events, unseen, symbols };
};
/** The looser of two coverages: a function is only absent if no part can hide it. */
const looser = (a, b) => {
    if (a.kind === 'unknown' || b.kind === 'complete')
        return a;
    if (b.kind === 'unknown' || a.kind === 'complete')
        return b;
    return a.bound >= b.bound ? a : b;
};
/** What the side as a whole may hide of a symbol: what all its parts together may. */
const coverageOf = (parts, weight) => {
    const loosest = parts.map((part) => part.profile.coverage).reduce(looser);
    if (loosest.kind !== 'cut')
        return loosest;
    const bounds = parts.map((part) => boundOf(part.profile.coverage) * weight);
    return { kind: 'cut', bound: bounds.reduce((sum, bound) => sum + bound, 0) };
};
const sideTable_eventsOf = (parts) => {
    const all = parts.flatMap((part) => (part.column.events ? [part.column.events] : []));
    const [first] = all;
    if (first === undefined || all.length < parts.length)
        return undefined;
    return { basis: first.basis, total: all.reduce((sum, events) => sum + events.total, 0) };
};
const rowsOf = (parts, taking) => {
    const drafts = new Map();
    for (const part of parts)
        addPart(drafts, part, taking);
    addUnseen(drafts, parts, taking);
    return new Map([...drafts].map(([identity, draft]) => [identity, sideTable_rowOf(draft)]));
};
/** Takes the parts of one side together, and symbols into their functions; undefined when there are no parts. */
const sideTable = (measurement, folding) => {
    const parts = measurement?.parts ?? [];
    const [first] = parts;
    if (first === undefined)
        return undefined;
    const replicates = replicatesOf(parts, folding);
    const weight = 1 / replicates.length;
    const events = sideTable_eventsOf(parts);
    const { durationNanos } = first.profile;
    const coverage = coverageOf(parts, weight);
    const builtIn = first.listing === undefined ? '' : (0,relativeFiles/* rootOf */.I)(first.listing);
    return {
        summary: {
            paths: parts.map((part) => part.path),
            profiles: replicates.length,
            total: parts.reduce((sum, part) => sum + part.column.total * weight, 0),
            ...(events === undefined ? {} : { events }),
            ...(durationNanos === undefined ? {} : { durationNanos }),
            ...(builtIn === '' ? {} : { builtIn })
        },
        unit: first.column.sampleType.unit,
        coverage,
        rows: rowsOf(parts, { folding, weight }),
        replicates,
        hiddenOf: (identity) => boundOf(coverage) * folding.symbolsOf(identity).length
    };
};

;// CONCATENATED MODULE: ./lib/compare/whole.js


/** Callees that are named; they explain at least half of the change. */
const whole_NAMED = 3;
const whole_EXPLAINS = 1 / 2;
/** Sampled events from which on a factor says something. */
const ENOUGH_EVENTS = 30;
const whole_rowsOf = ({ sides: { base, head } }, identity) => {
    const [before, after] = [base.rows.get(identity), head.rows.get(identity)];
    return before === undefined || after === undefined ? undefined : { base: before, head: after };
};
const scaleOf = ({ sides: { base, head }, measure, dispersions }, identity) => ({ base, head, measure, phi: dispersions.of(identity).phi });
const calleesIn = ({ base, head }) => ({
    base: Math.max(0, base.cum - base.flat),
    head: Math.max(0, head.cum - head.flat)
});
/** By what factor a value changed in the measure that decides; undefined where a side has too few samples of it. */
const factorOf = (scale, base, head) => {
    const events = Math.min(eventsOf(scale.base, base), eventsOf(scale.head, head));
    if (events < ENOUGH_EVENTS)
        return undefined;
    const { change, size } = differenceOf(scale, base, head);
    return change > 0 ? size / (size - change) : (size + change) / size;
};
const factorsOf = (scale, rows) => {
    const below = calleesIn(rows);
    const own = factorOf(scale, rows.base.flat, rows.head.flat);
    const callees = factorOf(scale, below.base, below.head);
    return own === undefined || callees === undefined ? {} : { factors: { own, callees } };
};
/** Callees on either side, by the identity that rows are compared under. */
const calleesOf = ({ graphs, nameInHead }, identity) => {
    const before = [...graphs.base.of(identity).callees.keys()].map(nameInHead);
    return new Set([...before, ...graphs.head.of(identity).callees.keys()]);
};
/** The callees whose own cost went the other way, if they make up for the change. */
const againstOf = (frame, identity, own) => {
    const moved = [...calleesOf(frame, identity)].flatMap((callee) => {
        const { base, head } = frame.sides;
        const [before, after] = [base.rows.get(callee), head.rows.get(callee)];
        const { change, noise } = differenceOf(scaleOf(frame, callee), before?.flat ?? 0, after?.flat ?? 0);
        const isAgainst = callee !== identity && change * own < 0 && Math.abs(change) > noise;
        const symbols = [...(before?.symbols.keys() ?? []), ...(after?.symbols.keys() ?? [])];
        return isAgainst
            ? [{ name: nameOf(callee, [...new Set(symbols)]), size: Math.abs(change) }]
            : [];
    });
    const explained = moved.reduce((sum, { size }) => sum + size, 0);
    if (explained < whole_EXPLAINS * Math.abs(own))
        return [];
    return moved
        .sort((a, b) => b.size - a.size || Number(a.name > b.name) - 0.5)
        .slice(0, whole_NAMED)
        .map(({ name }) => name);
};
const whole_hasEvents = ({ sides: { base, head } }) => (base.summary.events?.total ?? 0) > 0 && (head.summary.events?.total ?? 0) > 0;
/** What became of a function with all it calls; undefined where a side does not tell. */
const wholeOf = (frame, identity) => {
    const rows = whole_rowsOf(frame, identity);
    if (rows === undefined || !whole_hasEvents(frame))
        return undefined;
    if (rows.base.unseen > 0 || rows.head.unseen > 0)
        return undefined;
    const scale = scaleOf(frame, identity);
    const own = differenceOf(scale, rows.base.flat, rows.head.flat);
    const whole = differenceOf(scale, rows.base.cum, rows.head.cum);
    const hasMoved = Math.abs(own.change) > own.noise;
    return {
        pp: whole.change * 100,
        noisePp: whole.noise * 100,
        ...factorsOf(scale, rows),
        against: hasMoved ? againstOf(frame, identity, own.change) : []
    };
};

;// CONCATENATED MODULE: ./lib/stats/commonFactor.js

/** Standard errors within which a function agrees with the others. */
const AGREEMENT = 3;
/** Two builds of the same code differ by a few percent, in layout and inlining, however many samples say so. */
const SAME_WITHIN = Math.log(1.1);
/** A set that still changes after this many rounds has no clear majority to find. */
const commonFactor_ROUNDS = 10;
const logRatio = ({ base, head }) => Math.log(head / base);
/** The log ratio of overdispersed Poisson counts varies by phi (1 / x1 + 1 / x2). */
const tolerance = ({ baseEvents, headEvents }, phi) => Math.max(SAME_WITHIN, AGREEMENT * Math.sqrt(phi * (1 / baseEvents + 1 / headEvents)));
const agreeing = (all, center, phi) => all.filter((one) => Math.abs(logRatio(one) - center) <= tolerance(one, phi));
const commonFactor_sumOf = (all, side) => all.reduce((sum, one) => sum + one[side], 0);
/**
 * The factor by which most functions changed together; undefined where no majority of them agrees.
 *
 * Where the work behind two profiles is unknown, all values may have changed by any factor: a profile of fixed duration
 * has less of everything else when one function becomes slower. The explanation that needs the fewest changed functions
 * is the one that most functions agree with. Starts from the median of the log ratios, so that neither the largest
 * function nor many noisy ones decide, and goes on with the totals of those that agree.
 */
const commonFactor = (all, phi) => {
    let center = (0,median/* median */.JZ)(all.map(logRatio));
    let agreed = [];
    for (let round = 0; round < commonFactor_ROUNDS; round++) {
        const now = agreeing(all, center, phi);
        if (now.length === agreed.length && now.every((one, index) => one === agreed[index]))
            break;
        agreed = now;
        center = Math.log(commonFactor_sumOf(agreed, 'head') / commonFactor_sumOf(agreed, 'base'));
    }
    return agreed.length > 1 && agreed.length > all.length / 2 ? Math.exp(center) : undefined;
};

;// CONCATENATED MODULE: ./lib/stats/smallestVisibleChange.js



/** The bisection ends below 1e-12, far finer than any share is printed. */
const HALVINGS = 40;
/** Student's quantiles for both are the usual approximation to the noncentral t. */
const criticalValues = (sensitivity) => {
    const { q = 0.05, familySize, power = 0.8, df } = sensitivity;
    const quantile = (p) => (df === undefined ? (0,normal/* normalQuantile */.Zl)(p) : tQuantile(p, df));
    return { test: -quantile(q / (2 * familySize)), power: quantile(power) };
};
/**
 * How far a rise d of the share is above what the test sees with the given power.
 *
 * The estimate of d must pass `test` standard errors of "no change" with the given power:
 * d >= test sqrt(phi v0) + power sqrt(phi v1), v0 pooled, v1 at the two shares. Convex in d and
 * not above 0 at 0, so it has at most one further zero.
 * Source: Fleiss, Levin & Paik, Statistical Methods for Rates and Proportions, chapter 4.
 */
const surplus = (sensitivity, critical, rise) => {
    const { baseTotal, headTotal, share, phi = DEFAULT_PHI } = sensitivity;
    const base = { count: share * baseTotal, total: baseTotal };
    const head = { count: (share + rise) * headTotal, total: headTotal };
    const pooled = pooledShare(base, head);
    const v0 = shareVariance(pooled, baseTotal) + shareVariance(pooled, headTotal);
    const v1 = shareVariance(share, baseTotal) + shareVariance(share + rise, headTotal);
    return rise - critical.test * Math.sqrt(phi * v0) - critical.power * Math.sqrt(phi * v1);
};
/** The rise that brings the function to the events that the test demands. */
const testableRise = ({ baseTotal, headTotal, share }) => {
    const pooled = NEEDED_EVENTS / Math.min(baseTotal, headTotal);
    return ((pooled - share) * (baseTotal + headTotal)) / headTotal;
};
/**
 * The smallest rise of a function's share that these two profiles would show, as a fraction of 1.
 *
 * What an "unchanged" is worth: smaller changes would mostly be missed. Infinity when not even a
 * rise to 100% would be seen. With the variance taken at the base share alone the formula gives 1.6
 * points for 10,000 samples, a share of 5%, phi 1.5 and 50 functions; this one gives a little more
 * because a risen share varies more.
 */
const smallestVisibleChange = (sensitivity) => {
    const { baseTotal, headTotal, share } = sensitivity;
    const most = 1 - share;
    const floor = testableRise(sensitivity);
    if (!(Math.min(baseTotal, headTotal) > 0) || floor > most)
        return Number.POSITIVE_INFINITY;
    const critical = criticalValues(sensitivity);
    if (!(surplus(sensitivity, critical, most) > 0))
        return Number.POSITIVE_INFINITY;
    let lo = 0;
    let hi = most;
    for (let i = 0; i < HALVINGS; i++) {
        const middle = (lo + hi) / 2;
        if (surplus(sensitivity, critical, middle) > 0)
            hi = middle;
        else
            lo = middle;
    }
    return Math.max(hi, floor);
};

;// CONCATENATED MODULE: ./lib/compare/wholeProfile.js
/** What can be said of a pair of profiles as a whole: how little it can show, and by how much most of it changed. */



/** A tenth of the total: a function large enough to matter, used to say how small a change could be seen. */
const TYPICAL_SHARE = 0.1;
/** The smallest change of share in pp that these profiles could show, with so many functions tested. */
const visiblePp = (frame, tested) => {
    const { sides, dispersions, options } = frame;
    const baseTotal = sides.base.summary.events?.total;
    const headTotal = sides.head.summary.events?.total;
    if (baseTotal === undefined || headTotal === undefined)
        return undefined;
    const { typical } = dispersions;
    const change = smallestVisibleChange({
        baseTotal,
        headTotal,
        share: TYPICAL_SHARE,
        familySize: Math.max(1, tested),
        phi: typical.phi,
        ...(typical.from === 'measured' ? { df: typical.df } : {}),
        q: options.alpha
    });
    return Number.isFinite(change) ? change * 100 : undefined;
};
/** Totals that differ by less are taken for one amount of CPU time rather than one amount of work. */
const SAME_TOTAL = Math.log(1.1);
const isFixedTime = ({ base, head }) => Math.abs(Math.log(head.summary.total / base.summary.total)) <= SAME_TOTAL;
const pairedValues = ({ sides, identities, options }) => identities.flatMap((identity) => {
    const [base, head] = [sides.base.rows.get(identity), sides.head.rows.get(identity)];
    if (base === undefined || head === undefined || base.flat <= 0 || head.flat <= 0)
        return [];
    const [baseEvents, headEvents] = [base.events, head.events];
    if (!(Math.min(baseEvents, headEvents) >= options.sampling.minEvents))
        return [];
    return [{ base: base.flat, head: head.flat, baseEvents, headEvents }];
});
/**
 * The factor by which most functions changed together, in profiles of so much time whose work nobody knows. Where
 * head's total differs from base's, values are taken for those of the same work, as far as they are used at all.
 */
const wholeProfile_factorOf = (frame) => {
    const { pair, sides, measure, dispersions } = frame;
    if (measure.decidedBy !== 'share')
        return undefined;
    if (!isBenchmarkProfile(pair) && !isFixedTime(sides))
        return undefined;
    return commonFactor(pairedValues(frame), dispersions.typical.phi);
};

;// CONCATENATED MODULE: ./lib/compare/profiles.js












const incompleteList = {
    raw: {
        kind: 'refused',
        cause: 'not-testable',
        why: 'one side is a filtered or re-sorted list: absence says nothing'
    },
    intervals: {}
};
const valueIn = ({ rows, hiddenOf }, identity, symbol) => rows.get(identity)?.symbols.get(symbol) ?? (hiddenOf(identity) === 0 ? 0 : undefined);
const size = ({ base = 0, head = 0 }) => Math.max(base, head);
/** The symbols of a function, unless it has none but that which it is called by. */
const profiles_partsOf = (identity, { base, head }) => {
    const symbols = new Set([base, head].flatMap(({ rows }) => [...(rows.get(identity)?.symbols.keys() ?? [])]));
    return [...symbols]
        .map((name) => ({
        name,
        base: valueIn(base, identity, name),
        head: valueIn(head, identity, name)
    }))
        .sort((a, b) => size(b) - size(a) || Number(a.name > b.name) - Number(a.name < b.name));
};
/** What the counts of a function say; nothing where a side does not even tell whether it has the function. */
const evidenceOf = (identity, frame) => {
    const { sides, measure, dispersions, options } = frame;
    const amounts = [amountOf(sides.base, identity), amountOf(sides.head, identity)];
    if (amounts.some(({ kind }) => kind === 'unknown'))
        return incompleteList;
    const { base, head } = sides;
    const dispersion = dispersions.of(identity);
    const { minEvents } = options.sampling;
    return functionEvidence({ base, head, identity, measure, dispersion, minEvents });
};
const deltaOf = (identity, frame, { evidence, intervals }) => {
    const { pair, folding, sides, measure, churn } = frame;
    const base = amountOf(sides.base, identity);
    const head = amountOf(sides.head, identity);
    const deltaPp = difference(shareRange(head), shareRange(base));
    const perBaseTotal = sides.base.summary.total === 0 ? 0 : 100 / sides.base.summary.total;
    const cost = difference(scale(flatRange(head), measure.headScale), flatRange(base));
    const shown = sides.head.rows.get(identity) ?? sides.base.rows.get(identity);
    const whole = wholeOf(frame, identity);
    const parts = profiles_partsOf(identity, sides);
    // What came from other functions does not name this one.
    const own = parts.filter((part) => folding.identityOf(part.name) === identity);
    const name = nameOf(identity, own.map((part) => part.name));
    return {
        workload: pair.workload,
        sampleType: { type: pair.type, unit: sides.head.unit },
        name,
        identity,
        churn: churn.get(identity) ?? [],
        package: (0,importPath/* packageOf */.wg)(name),
        file: shown?.file ?? '',
        startLine: shown?.startLine ?? 0,
        base,
        head,
        deltaPp,
        decidedBy: measure.decidedBy,
        decidedPp: measure.decidedBy === 'share' ? deltaPp : scale(cost, perBaseTotal),
        evidence,
        // Last: V8 of Node 20 adds keys to an object that begins as a copy ten times as slowly as it copies into one.
        ...(parts.length > 1 ? { parts } : {}),
        ...(whole === undefined ? {} : { whole }),
        ...intervals
    };
};
const deltasOf = (frame) => {
    const { identities } = frame;
    const all = corrected(identities.map((identity) => evidenceOf(identity, frame)));
    return all.map((evidence, index) => deltaOf(identities[index] ?? '', frame, evidence));
};
const compareSides = (frame) => {
    const deltas = deltasOf(frame);
    const tested = deltas.filter((delta) => delta.evidence.kind === 'modelled').length;
    const visible = visiblePp(frame, tested);
    const factor = wholeProfile_factorOf(frame);
    const calls = callsIn(frame);
    return {
        deltas,
        ...(calls === undefined ? {} : { calls }),
        runtime: runtimeChanges(frame),
        ...(visible === undefined ? {} : { visiblePp: visible }),
        ...(factor === undefined ? {} : { commonFactor: factor })
    };
};
const emptySide = (sides) => {
    if (sides.base.summary.total === 0)
        return 'the base profile has no samples';
    return sides.head.summary.total === 0 ? 'the head profile has no samples' : undefined;
};
/** A table of all functions of a large profile takes a kilobyte for each. */
const tooMany = ({ base, head }, { mostFunctions = Infinity }) => {
    let count = base.rows.size;
    for (const identity of head.rows.keys())
        if (!base.rows.has(identity))
            count++;
    return count <= mostFunctions
        ? undefined
        : `its ${count} functions are more than the ${mostFunctions} that are left of limits.max-rows`;
};
const unitWords = ({ unit }) => unit || 'in no unit';
/** Why two sides cannot be compared at all. */
const refusal = (pair, sides, options) => {
    if (sides.base.unit !== sides.head.unit) {
        return `base counts ${unitWords(sides.base)}, head counts ${unitWords(sides.head)}`;
    }
    return (pair.refused ??
        pair.base?.refused ??
        pair.head?.refused ??
        emptySide(sides) ??
        tooMany(sides, options));
};
const sampleTypeOf = (pair) => {
    const [part] = [...(pair.head?.parts ?? []), ...(pair.base?.parts ?? [])];
    return part?.column.sampleType ?? { type: pair.type, unit: '' };
};
/** Compares base and head of one workload and sample type, function by function. */
const compareProfiles = (pair, options) => {
    const folding = foldingOf(pair.base, pair.head);
    const base = sideTable(pair.base, folding);
    const head = sideTable(pair.head, folding);
    const rule = options.workOf(pair.workload);
    const frame = {
        workload: pair.workload,
        sampleType: sampleTypeOf(pair),
        ...(base === undefined ? {} : { base: base.summary }),
        ...(head === undefined ? {} : { head: head.summary }),
        operationsUnknown: measureOf(rule).decidedBy === 'share' && isBenchmarkProfile(pair)
    };
    if (base === undefined || head === undefined) {
        const refused = pair.base?.refused ?? pair.head?.refused;
        return { ...frame, deltas: [], runtime: [], ...(refused === undefined ? {} : { refused }) };
    }
    const sides = { base, head };
    const refused = refusal(pair, sides, options);
    if (refused !== undefined)
        return { ...frame, refused, deltas: [], runtime: [] };
    const apart = pair.base && pair.head && builtApart(pair.base, pair.head);
    return {
        ...frame,
        ...(apart === undefined ? {} : { builtApart: apart }),
        ...compareSides(frameOf(pair, folding, sides, options))
    };
};

// EXTERNAL MODULE: ./lib/config/workload.js
var workload = __webpack_require__(7609);
// EXTERNAL MODULE: ./lib/pair/collectedWork.js
var collectedWork = __webpack_require__(2242);
;// CONCATENATED MODULE: ./lib/analyze/aloneProfiles.js




/** Each is a comparison of its own; nobody reads the causes of so many slower benchmarks. */
const aloneProfiles_MOST = 200;
const aloneProfiles_partsOf = (side, { package: path, benchmark }) => {
    const parts = (side?.parts ?? []).filter(({ listing }) => listing?.entry.package === path && listing.entry.benchmark === benchmark);
    return side === undefined || parts.length === 0 ? undefined : { ...side, parts };
};
/** The files of one benchmark, where both sides have some. */
const pairOf = (profiles, wanted) => {
    const [found, ...others] = profiles.flatMap((pair) => {
        const [base, head] = [aloneProfiles_partsOf(pair.base, wanted), aloneProfiles_partsOf(pair.head, wanted)];
        const isThere = pair.type === 'cpu' && base !== undefined && head !== undefined;
        return isThere ? [{ ...pair, base, head }] : [];
    });
    return others.length === 0 ? found : undefined;
};
const compared = ({ config }, pair) => {
    const { alpha, overdispersion, 'min-events': minEvents } = config.statistics;
    const rule = (0,workload/* workloadSettings */.X)(config, pair.workload, (0,collectedWork/* workOfPair */.$d)(pair));
    const comparison = compareProfiles(pair, {
        alpha,
        sampling: { overdispersion, minEvents },
        workOf: () => rule,
        mostFunctions: config.limits['max-rows']
    });
    const { decidedBy, headScale } = measureOf(rule);
    return comparison.refused === undefined
        ? { ...comparison, ...(decidedBy === 'share' ? {} : { headScale }) }
        : undefined;
};
/** The profile of nothing but the benchmark of a row; undefined where nobody took one. */
const aloneProfiles = (given) => {
    const known = new Map();
    return (row, benchmark) => {
        const key = JSON.stringify([row.package, benchmark]);
        if (known.has(key))
            return known.get(key);
        if (known.size >= aloneProfiles_MOST)
            return undefined;
        const pair = pairOf(given.pairs.profiles, { package: row.package, benchmark });
        const alone = pair && compared(given, pair);
        known.set(key, alone);
        return alone;
    };
};

;// CONCATENATED MODULE: ./lib/analyze/profilersOwn.js
/**
 * What the profiler does to itself: `StartCPUProfile` allocates buffers, and the writer of a profile compresses it. A program
 * that allocates nothing has an allocation profile of little else, whose shares say nothing of the change.
 */


/** The smallest stacks of a large profile are cut. */
const ALL = 0.99;
const reason = 'the profiler itself, which takes and writes these profiles';
/** Why a function is none of the program's: all of its own cost is the profiler's, on every side that has it. */
const profilersOwn = (pairs) => {
    const stacksOf = stacksIn(pairs);
    const known = new Map();
    const sumsOf = (workload, type, side) => {
        const key = JSON.stringify([workload, type, side]);
        const sums = known.get(key) ?? profilersParts(stacksOf(workload, type, side));
        known.set(key, sums);
        return sums;
    };
    const isOwnOn = (delta, side) => {
        if (flatOf(delta[side]) === 0)
            return true;
        const sums = sumsOf(delta.workload, delta.sampleType.type, side);
        if (sums.size === 0)
            return false;
        const names = delta.parts?.map(({ name }) => name) ?? [delta.name];
        const found = names.flatMap((name) => sums.get(name) ?? []);
        const all = found.reduce((sum, one) => sum + one.all, 0);
        return all > 0 && found.reduce((sum, one) => sum + one.below, 0) >= ALL * all;
    };
    return (delta) => flatOf(delta.base) + flatOf(delta.head) > 0 && isOwnOn(delta, 'base') && isOwnOn(delta, 'head')
        ? reason
        : undefined;
};

;// CONCATENATED MODULE: ./lib/analyze/classify.js









/** Folders that the sides were built in, where manifests name them. */
const builtIn = ({ collection }) => (collection?.manifests ?? []).flatMap(({ manifest: { base, head } }) => [base?.root, head?.root].filter((root) => root !== undefined));
const attributionOf = (given, { comparisons }) => {
    const { config, context, pairs } = given;
    const { change, surroundings: { repository } = locate_surroundings/* noSurroundings */.L } = context;
    return attribute({
        change,
        comparisons,
        whereabouts: { repository, mappings: config['path-mappings'], roots: builtIn(pairs) },
        phi: config.statistics.overdispersion,
        aloneOf: aloneProfiles(given)
    });
};
/** How much evidence a change needs before it counts. */
const evidenceRule = ({ config }) => ({
    required: config.evidence,
    alpha: config.statistics.alpha
});
const functionRule = (given, { comparisons }, { ofFunction }) => {
    const { thresholds, statistics } = given.config;
    return {
        thresholds: { share: thresholds.share, newHotspot: thresholds['new-hotspot'] },
        evidence: evidenceRule(given),
        minChange: statistics['min-change'],
        objectsOf: objectsBeside(comparisons),
        touchOf: ofFunction
    };
};
const benchmarkRule = (given, { ofBenchmark }) => ({
    threshold: given.config.thresholds.benchmark,
    evidence: evidenceRule(given),
    touchOf: ofBenchmark
});
/** What the settings ignore, and the profiler itself. */
const ignoringIn = ({ ignoring, pairs }) => {
    const ofProfiler = profilersOwn(pairs);
    return {
        ...ignoring,
        ofFunction: (delta) => ignoring.ofFunction(delta) ?? ofProfiler(delta)
    };
};
/** Gives every delta its class, and sets aside what the settings ignore. */
const classifyChanges = (given, compared) => {
    const { comparisons, rows, again } = compared;
    const ignoring = ignoringIn(given);
    const attribution = attributionOf(given, compared);
    const classing = functionRule(given, compared, attribution);
    const rule = benchmarkRule(given, attribution);
    const classed = {
        comparisons,
        functions: comparisons.flatMap((comparison) => classifyFunctions(comparison, classing)),
        benchmarks: attribution.explain(rows.deltas.map((delta) => classifyBenchmark(delta, rule))),
        shifts: rows.shifts.map(classifyShift)
    };
    return {
        ...classed,
        ...setAside(classed, ignoring),
        noise: again
            .filter((delta) => ignoring.ofBenchmark(delta) === undefined)
            .map((delta) => classifyBenchmark(delta, rule)),
        classing,
        obstacles: attribution.obstacles
    };
};

;// CONCATENATED MODULE: ./lib/compare/measured.js
/** Half a printed digit, and a hair for the conversion between Go's units and benchstat's. */
const printedCenter = ({ center, halfDigit }) => ({
    center,
    slack: halfDigit * 1.000001 + Math.abs(center) * 1e-9
});
const measuredOf = (row, path) => ({
    path,
    package: row.package,
    name: row.name,
    unit: row.unit,
    ...(row.base === undefined ? {} : { base: printedCenter(row.base) }),
    ...(row.head === undefined ? {} : { head: printedCenter(row.head) })
});
const agree = (a, b) => a === undefined || b === undefined || Math.abs(a.center - b.center) <= a.slack + b.slack;
/** What a row adds to a measurement of the same benchmark and unit; without a common side nothing proves them one. */
const relationOf = (row, known) => {
    const shares = (side) => row[side] !== undefined && known[side] !== undefined;
    const adds = (side) => row[side] !== undefined && known[side] === undefined;
    if (!shares('base') && !shares('head'))
        return 'differs';
    if (!agree(row.base, known.base) || !agree(row.head, known.head))
        return 'differs';
    return adds('base') || adds('head') ? 'adds' : 'covered';
};
/** Without a `pkg:` line a row may belong to any package that has a benchmark of that name. */
const indexOf = (all) => {
    const groups = new Map();
    const packagesOf = ({ name, unit }) => {
        const key = `${name}\0${unit}`;
        const packages = groups.get(key) ?? new Map();
        groups.set(key, packages);
        return packages;
    };
    const groupOf = (one) => {
        const packages = packagesOf(one);
        const group = packages.get(one.package) ?? new Set();
        packages.set(one.package, group);
        return group;
    };
    for (const one of all)
        groupOf(one).add(one);
    return {
        find: (row) => {
            const packages = packagesOf(row);
            if (row.package === '')
                return [...packages.values()].flatMap((group) => [...group]);
            return [...(packages.get(row.package) ?? []), ...(packages.get('') ?? [])];
        },
        add: (one) => groupOf(one).add(one),
        remove: (one) => groupOf(one).delete(one)
    };
};

;// CONCATENATED MODULE: ./lib/compare/conditions.js

const conditionsOf = ({ collection, same }, facts) => ({
    order: collection?.order ?? 'unknown',
    mismatches: collection?.mismatches ?? [],
    facts,
    same
});
/** Units that measure how fast something is, which the machine decides too. */
const isTimed = (unit) => (0,benchUnits/* isTime */.K8)(unit) || (0,benchUnits/* isThroughput */.BB)(unit);
/** A side that ran on two machines is not comparable with one that ran on either of them: its values are of both. */
const isOther = (a, b) => a.size > 0 && b.size > 0 && (a.size !== b.size || ![...a].every((value) => b.has(value)));
const differing = (what, base, head) => isOther(base, head)
    ? [`different ${what}: base ${[...base].join(', ')}; head ${[...head].join(', ')}`]
    : [];
const missingFacts = (side, { unknown }) => [...unknown].map((fact) => `the ${fact} of ${side} is not known, and times against a stored baseline need it`);
/** Every file of base is one of head: the same values, whatever the code does. */
const itself = (base, head, same) => {
    const twins = [...base.paths].map((path) => same.get(path));
    const isSame = twins.every((path) => path !== undefined && head.paths.has(path));
    return isSame ? ['base and head are the same results'] : [];
};
/** Why times of two sides are not comparable, however many samples there are; undefined when they are. */
const mismatchOf = ({ unit }, { base, head }, { mismatches, facts, same }) => {
    if (!isTimed(unit))
        return undefined;
    const procs = (values) => new Set([String(values.procs)]);
    return [
        ...(facts === 'required' ? [...missingFacts('base', base), ...missingFacts('head', head)] : []),
        ...itself(base, head, same),
        ...differing('machines', base.machines, head.machines),
        ...differing('GOMAXPROCS', procs(base), procs(head)),
        ...differing('Go versions', base.goVersions, head.goVersions),
        ...mismatches
    ][0];
};
/** Fewest streaks per value of a side that can be taken for rounds. */
const STREAKS_PER_VALUE = 1 / 2;
/**
 * Whether the repeats of a side ran consecutively in one process, as `go test -count=10` runs them. Two processes differ
 * far more than repeats in one do (5 to 10 times in variance, measured), so that such repeats are hardly more than one
 * value, and a test of them finds differences between processes.
 */
const isBlocked = ({ base, head }, { order }) => order !== 'interleaved' &&
    [base, head].some(({ streaks, values }) => streaks < STREAKS_PER_VALUE * values.length);

;// CONCATENATED MODULE: ./lib/compare/rawEvidence.js



/** Below this many samples a side no test is made at all: benchstat's "need >= 4 samples to detect a difference". */
const FEWEST_SAMPLES = 4;
/** Evidence of a row that has fewer; undefined where it has them. */
const tooFew = (have) => have < FEWEST_SAMPLES
    ? { kind: 'too-few', of: 'samples per side', need: FEWEST_SAMPLES, have }
    : undefined;
const isConstant = ({ values }) => values.every((value) => value === values[0]);
/**
 * Units that are counted, not timed, need no test when every repeat of a side gives the same value. Times can repeat
 * by rounding or by chance, and a single repeat says nothing unless the unit is declared exact or counts allocations.
 */
const isExact = (unit, { base, head }, assumed) => {
    if (!isConstant(base) || !isConstant(head))
        return false;
    if (assumed || unit === 'allocs/op')
        return true;
    const repeats = Math.min(base.values.length, head.values.length);
    return repeats > 1 && !isTimed(unit);
};
/** `go test` prints MB/s with two decimals: below this value their last step is more than 4%. */
const SMALLEST_PRINTED_SPEED = 0.25;
/** Throughput so low that rounding decides how much it changed: 0.0049 is printed as 0.00, 0.0051 as 0.01. */
const isRoundedAway = (unit, { base, head }) => unit === 'MB/s' &&
    [...base.values, ...head.values].every((value) => value < SMALLEST_PRINTED_SPEED && Number(value.toFixed(2)) === value);
const roundedAway = {
    kind: 'refused',
    cause: 'not-testable',
    why: 'go test prints MB/s with two decimals, too few for so low a throughput; ns/op says more'
};
/** The evidence of one raw row, before any test. */
const rawEvidence = (row, rule) => {
    const { base, head, unit } = row;
    const { better, conditions } = rule;
    if (base === undefined || head === undefined) {
        return { kind: 'unpaired', side: base === undefined ? 'head' : 'base' };
    }
    if (better === 'unknown') {
        const why = `nothing says whether more ${unit} is better; add a line "Unit ${unit} better=lower" (or higher)`;
        return { kind: 'refused', cause: 'not-testable', why };
    }
    if (![...base.values, ...head.values].every(Number.isFinite)) {
        return { kind: 'refused', cause: 'not-testable', why: 'a value is not a finite number' };
    }
    const mismatch = mismatchOf(row, { base, head }, conditions);
    if (mismatch !== undefined)
        return { kind: 'refused', cause: 'not-comparable', why: mismatch };
    if (isRoundedAway(unit, { base, head }))
        return roundedAway;
    if (isExact(unit, { base, head }, rule.assumedExact))
        return { kind: 'exact' };
    const have = Math.min(base.values.length, head.values.length);
    return tooFew(have) ?? pendingSamples({ base, head }, better, conditions);
};
const pendingSamples = ({ base, head }, better, conditions) => ({
    kind: 'pending',
    test: 'mann-whitney-u',
    n: [base.values.length, head.values.length],
    isTest: !(isConstant(base) && isConstant(head) && base.values[0] === head.values[0]),
    samples: { base: base.values, head: head.values, better },
    isBlocked: isBlocked({ base, head }, conditions)
});
const amongOthers = (familySize) => `samples per side for ${(0,format/* formatCount */.B4)(familySize)} benchmarks`;
/** Where a lone change could not survive the correction, the number of samples that it would take. */
const unattainable = (n, familySize, q) => {
    if ((0,benjaminiHochberg/* attainable */.Ce)({ n: n[0], m: n[1], familySize, q }))
        return undefined;
    const need = (0,benjaminiHochberg/* neededSamples */.$O)(familySize, q);
    if (!Number.isFinite(need))
        return undefined;
    return { kind: 'too-few', of: amongOthers(familySize), need, have: Math.min(...n) };
};
/** What a row without a test needs to be judged among the others, so that nobody collects twice to be told so. */
const withFamily = (few, familySize, q) => {
    const need = (0,benjaminiHochberg/* neededSamples */.$O)(familySize, q);
    return Number.isFinite(need) && need > few.need
        ? { ...few, of: amongOthers(familySize), need }
        : few;
};

// EXTERNAL MODULE: ./lib/compare/rawRows.js
var rawRows = __webpack_require__(168);
;// CONCATENATED MODULE: ./lib/compare/comparedRows.js





/** benchstat prints p with three decimals, so 0.000 is anything below half of the last one. */
const SMALLEST_PRINTED_P = 0.0005;
const sideOf = (summary, n) => {
    if (summary === undefined)
        return undefined;
    const { center, spread } = summary;
    const reach = spread === undefined ? Number.POSITIVE_INFINITY : Math.abs(center) * spread;
    return { center, lo: center - reach, hi: center + reach, n };
};
const comparedRows_evidenceOf = (row) => {
    if (row.base === undefined)
        return { kind: 'unpaired', side: 'head' };
    if (row.head === undefined)
        return { kind: 'unpaired', side: 'base' };
    const few = row.n === undefined ? undefined : tooFew(Math.min(...row.n));
    if (row.p !== undefined && few !== undefined)
        return few;
    if (row.p !== undefined) {
        const p = Math.min(1, Math.max(row.p, SMALLEST_PRINTED_P));
        return { kind: 'pending', test: 'benchstat', p, n: row.n ?? [0, 0], isTest: row.p < 1 };
    }
    const isTimed = (0,benchUnits/* isTime */.K8)(row.unit) || (0,benchUnits/* isThroughput */.BB)(row.unit);
    const isEqual = row.deltaPct === undefined && row.base.center === row.head.center;
    const isExact = isEqual || (row.deltaPct !== undefined && row.n !== undefined);
    if (isExact && !isTimed)
        return { kind: 'exact' };
    return { kind: 'refused', cause: 'not-testable', why: 'benchstat printed no p for this row' };
};
const summaryRow = (row, workload) => {
    const base = sideOf(row.base, row.n?.[0] ?? 0);
    const head = sideOf(row.head, row.n?.[1] ?? 0);
    return {
        workload,
        package: row.package,
        name: row.name,
        procs: row.procs,
        unit: row.unit,
        ...(base === undefined ? {} : { base }),
        ...(head === undefined ? {} : { head }),
        evidence: comparedRows_evidenceOf(row)
    };
};
/** Two one-sided rows of one benchmark: benchstat put the sides in tables of their own. */
const joinSplit = (rows) => {
    const alone = new Map();
    const joined = [];
    for (const row of rows) {
        const id = (0,rawRows/* rowId */.un)(row);
        const at = alone.get(id);
        const other = at === undefined ? undefined : joined[at]?.row;
        if (at !== undefined && other && (other.base === undefined) !== (row.base === undefined)) {
            joined[at] = { row: { ...other, ...row, line: other.line }, isSplit: true };
            alone.delete(id);
            continue;
        }
        if (row.base === undefined || row.head === undefined)
            alone.set(id, joined.length);
        joined.push({ row, isSplit: false });
    }
    return joined;
};
const splitTables = (source) => ({
    kind: 'refused',
    cause: 'not-comparable',
    why: `benchstat put base and head in separate tables (\`${source.path}\`), usually because they ran on different CPUs`
});
const differs = (source, rows) => {
    const [first] = rows;
    if (first === undefined)
        return [];
    const more = rows.length === 1 ? '' : ` and ${(0,format/* formatCount */.B4)(rows.length - 1)} more`;
    return [
        {
            severity: 'warning',
            code: 'compare/benchmarks-differ',
            message: `expected the values that another input has for ${first.row.name} (${first.row.unit})${more}, found others; reported as workload ${first.workload}`,
            at: { file: source.path, line: first.row.line },
            hint: 'the values come from different runs; remove the input that is stale'
        }
    ];
};
/** What a source calls itself where its values differ from those of another input. */
const workloadOf = (source) => source.workload === 'default' ? (source.path.split('/').at(-1) ?? source.path) : source.workload;
/** A workload that has no row of that benchmark and unit yet. */
const freeWorkload = (source, id, used) => {
    const isFree = (name) => !used.has(`${name}\0${id}`);
    const [plain] = [workloadOf(source), source.path].filter(isFree);
    if (plain !== undefined)
        return plain;
    for (let number = 2;; number++) {
        const name = `${source.path} (${number})`;
        if (isFree(name))
            return name;
    }
};
/** Takes a measurement out that a row has too, with one side more; gives the workload that the row inherits. */
const replace = (ledger, lesser, path) => {
    const workload = ledger.kept.get(lesser)?.workload ?? 'default';
    ledger.index.remove(lesser);
    if (!ledger.kept.delete(lesser))
        ledger.replaced.add(lesser);
    ledger.superseded.set(lesser.path, path);
    return workload;
};
const keep = (ledger, own, row) => {
    ledger.used.add(`${row.workload}\0${(0,rawRows/* rowId */.un)(row)}`);
    ledger.index.add(own);
    ledger.kept.set(own, row);
};
/** Enters one row; gives its workload where it differs from what is known. */
const takeRow = (ledger, source, own) => {
    const { row, isSplit } = own;
    const measured = measuredOf(row, source.path);
    const others = ledger.index.find(measured);
    const covering = others.find((one) => relationOf(measured, one) === 'covered');
    if (covering !== undefined) {
        ledger.superseded.set(source.path, covering.path);
        return undefined;
    }
    const lesser = others.find((one) => relationOf(measured, one) === 'adds');
    const isOther = lesser === undefined && others.length > 0;
    const inherited = lesser === undefined ? 'default' : replace(ledger, lesser, source.path);
    const workload = isOther ? freeWorkload(source, (0,rawRows/* rowId */.un)(row), ledger.used) : inherited;
    const summary = summaryRow(row, workload);
    keep(ledger, measured, isSplit ? { ...summary, evidence: splitTables(source) } : summary);
    return isOther ? workload : undefined;
};
/** Takes the sources in order of trust; `known` holds what raw results already measured. */
const comparedRows = (sources, known) => {
    const ledger = {
        index: indexOf(known),
        used: new Set(known.map((one) => `default\0${(0,rawRows/* rowId */.un)(one)}`)),
        kept: new Map(),
        replaced: new Set(),
        superseded: new Map()
    };
    const diagnostics = sources.flatMap((source) => {
        const differing = joinSplit(source.benchmarks.rows).flatMap((own) => {
            const workload = takeRow(ledger, source, own);
            return workload === undefined ? [] : [{ row: own.row, workload }];
        });
        return differs(source, differing);
    });
    const inUse = new Set([...ledger.kept.keys()].map((one) => one.path));
    return {
        rows: [...ledger.kept.values()],
        replaced: ledger.replaced,
        supersededBy: new Map([...ledger.superseded].filter(([path]) => !inUse.has(path))),
        diagnostics
    };
};

// EXTERNAL MODULE: ./lib/stats/exactSummary.js
var exactSummary = __webpack_require__(9682);
// EXTERNAL MODULE: ./lib/stats/medianInterval.js
var medianInterval = __webpack_require__(4428);
;// CONCATENATED MODULE: ./lib/stats/twoGroups.js

/** Fewest values that can show two groups of their own rather than a gap that any sample has. */
const FEWEST_VALUES = 8;
/** Smallest share of the values in a group, and never fewer than two: one value apart is an outlier. */
const SMALLEST_GROUP = 0.2;
/** How many times wider than the wider group the gap between the groups has to be. */
const GAP_TO_SPREAD = 2;
/** The gap as a ratio of values: below 2% the groups are of no consequence, or digits of the output. */
const SMALLEST_GAP = 1.02;
const isApart = (logs, split) => {
    const at = (index) => logs[index] ?? Number.NaN;
    const gap = at(split) - at(split - 1);
    const widest = Math.max(at(split - 1) - at(0), at(logs.length - 1) - at(split));
    return gap > Math.log(SMALLEST_GAP) && gap > GAP_TO_SPREAD * widest;
};
/**
 * Whether positive values fall into two groups with nothing between them, on logarithms: what a benchmark shows that
 * runs in one of two modes, such as two layouts in memory or a garbage collection in every other run.
 *
 * A sorted sample is cut where both parts have enough values and the gap is more than twice the spread of the wider
 * part. The cut that separates best is the best partition of a line into two; fewer than one of 1,000 samples of 8 or
 * more normal values is cut so (counted in the tests).
 * Source: Engelman & Hartigan, "Percentage Points of a Test for Clusters", JASA 64 (1969) 1647-1648, whose ratio of
 * between to within is taken here of ranges, because the groups are small and a range needs no estimate of variance.
 */
const fallsIntoTwo = (values) => {
    if (values.length < FEWEST_VALUES || !values.every((value) => value > 0))
        return false;
    const logs = (0,median/* ascending */.V_)(values.map(Math.log));
    const smallest = Math.max(2, Math.ceil(SMALLEST_GROUP * values.length));
    for (let split = smallest; split <= values.length - smallest; split++) {
        if (isApart(logs, split))
            return true;
    }
    return false;
};

// EXTERNAL MODULE: ./lib/compare/effect.js
var compare_effect = __webpack_require__(1178);
;// CONCATENATED MODULE: ./lib/compare/drafts.js







const summarise = (raw, exact, confidence) => {
    const { center, lo, hi } = exact
        ? (0,exactSummary/* exactSummary */.Y)(raw.values)
        : (0,medianInterval/* medianInterval */.c)(raw.values, confidence);
    return { center, lo, hi, n: raw.values.length };
};
const finishDraft = (key, direction, { base, head, effect, pending }) => {
    const both = base !== undefined && head !== undefined;
    const change = both ? (0,compare_effect/* deltaPct */.Q3)(base, head) : undefined;
    const ratio = effect ?? (both ? (0,compare_effect/* centerEffect */.NG)(base, head, direction) : undefined);
    return {
        ...key,
        better: direction,
        ...(base === undefined ? {} : { base }),
        ...(head === undefined ? {} : { head }),
        ...(change === undefined ? {} : { deltaPct: change }),
        ...(ratio === undefined ? {} : { effect: ratio }),
        pending
    };
};
/** Sides in two groups, which a median hides: worth a word beside a row that is tested. */
const bimodalSides = ({ base, head }, pending) => {
    if (pending.kind !== 'pending')
        return [];
    const sides = { base, head };
    return ['base', 'head'].filter((side) => fallsIntoTwo(sides[side]?.values ?? []));
};
/** The delta of raw results. */
const rawDraft = (row, { units, confidence, conditions }) => {
    const direction = (0,benchUnits/* better */.JF)(row.unit, units);
    const exact = (0,benchUnits/* assumesExact */.hT)(row.unit, units);
    const { base: baseRaw, head: headRaw, ...key } = row;
    const base = baseRaw && summarise(baseRaw, exact, confidence);
    const head = headRaw && summarise(headRaw, exact, confidence);
    const effect = baseRaw && headRaw && (0,compare_effect/* sampleEffect */.CN)(baseRaw.values, headRaw.values, direction, confidence);
    const pending = rawEvidence(row, { better: direction, assumedExact: exact, conditions });
    const bimodal = bimodalSides(row, pending);
    return {
        ...finishDraft({ ...key, workload: rawRows/* rawWorkload */.YL }, direction, { base, head, effect, pending }),
        ...(bimodal.length === 0 ? {} : { bimodal })
    };
};
/** The delta of a row of benchstat output. */
const comparedDraft = (row, { units }) => {
    const { base, head, evidence, ...key } = row;
    const direction = (0,benchUnits/* better */.JF)(row.unit, units);
    const isKnown = direction !== 'unknown' || evidence.kind === 'unpaired';
    const why = `nothing says whether more ${row.unit} is better`;
    const pending = isKnown ? evidence : { kind: 'refused', cause: 'not-testable', why };
    return finishDraft(key, direction, { base, head, effect: undefined, pending });
};

// EXTERNAL MODULE: ./lib/compare/procsPairs.js
var procsPairs = __webpack_require__(5690);
;// CONCATENATED MODULE: ./lib/compare/renames.js
/** Benchmarks that may have been renamed: they are told to the reader and never paired. */



/** A package in which more than so many are gone or new was rewritten, not renamed. */
const MOST_LONE = 100;
const packageOf = ({ workload, package: path }) => `${workload}\0${path}`;
const benchmarkOf = (draft) => `${packageOf(draft)}\0${draft.name}`;
/** Rows of benchmarks that only one side has; one that only lost a unit is still there. */
const loneDrafts = (drafts) => {
    const having = (side) => new Set(drafts.filter((draft) => draft[side] !== undefined).map(benchmarkOf));
    const [inBase, inHead] = [having('base'), having('head')];
    const isLone = (draft) => !(inBase.has(benchmarkOf(draft)) && inHead.has(benchmarkOf(draft)));
    return (0,groupBy/* groupBy */.$)(drafts.filter(isLone), packageOf);
};
/** The benchmarks of a side that have no row at all on the other. */
const loneBenchmarks = (drafts, side) => {
    const units = new Map();
    for (const draft of drafts) {
        if (draft[side] === undefined)
            continue;
        const known = units.get(draft.name) ?? { bare: (0,procsPairs/* bareName */.y)(draft), units: new Set() };
        units.set(draft.name, known);
        known.units.add(draft.unit);
    }
    return [...units].map(([name, one]) => ({
        name,
        bare: one.bare,
        units: [...one.units].sort().join('\0')
    }));
};
/** The nearest of some benchmarks with the same units; undefined when none is near, or two are equally so. */
const renames_nearest = (one, others) => {
    const near = others
        .filter(({ units }) => units === one.units)
        .flatMap((other) => {
        const distance = nameDistance(one.bare, other.bare);
        return distance === undefined ? [] : [{ other, distance }];
    })
        .sort((a, b) => a.distance - b.distance);
    const [best, second] = near;
    return best !== undefined && best.distance !== second?.distance ? best.other : undefined;
};
/** Names of both sides that are each other's nearest, both ways round. */
const renamesIn = ({ base, head }) => new Map(head.flatMap((one) => {
    const other = renames_nearest(one, base);
    if (other === undefined || renames_nearest(other, head) !== one)
        return [];
    return [
        [`head\0${one.name}`, other.name],
        [`base\0${other.name}`, one.name]
    ];
}));
/** Says of every lone benchmark which one of the other side it may be under another name. */
const withRenames = (drafts) => {
    const renames = new Map([...loneDrafts(drafts)].map(([key, lone]) => {
        const sides = { base: loneBenchmarks(lone, 'base'), head: loneBenchmarks(lone, 'head') };
        const isRewritten = Math.max(sides.base.length, sides.head.length) > MOST_LONE;
        return [key, isRewritten ? new Map() : renamesIn(sides)];
    }));
    return drafts.map((draft) => {
        const { pending } = draft;
        if (pending.kind !== 'unpaired')
            return draft;
        const perhaps = renames.get(packageOf(draft))?.get(`${pending.side}\0${draft.name}`);
        return perhaps === undefined ? draft : { ...draft, pending: { ...pending, perhaps } };
    });
};

// EXTERNAL MODULE: ./lib/stats/mannWhitney.js + 1 modules
var mannWhitney = __webpack_require__(4195);
;// CONCATENATED MODULE: ./lib/stats/minEffectTest.js

/** How head looks where base's cost is `factor` times what it was measured to be. */
const againstFactor = (samples, factor) => {
    const scale = samples.better === 'lower' ? factor : 1 / factor;
    return samples.base.map((value) => value * scale);
};
/**
 * p of the one-sided exact U test that head costs more than `factor` times what base costs, against the hypothesis that
 * it costs at most so much more. 1.05 asks for a slowdown of more than 5%; a small p then says more than "something
 * changed": at most one slowdown in 1/p that small is less than 5%.
 *
 * Cost is the value where lower is better and its inverse where higher is better, so that throughput is tested on
 * base / head. Multiplying base by the factor moves the null hypothesis there. NaN where a value is negative, since such
 * values have no ratio.
 * Source: a test of a non-zero shift by the rank sum, Lehmann, Nonparametrics, 2.3; as a rule against false alarms it
 * is the "minimum-effect" null hypothesis of Murphy & Myors, Journal of Applied Psychology 84 (1999) 234-248.
 */
const minEffectP = (samples, factor) => {
    if ([...samples.base, ...samples.head].some((value) => value < 0))
        return Number.NaN;
    const alternative = samples.better === 'lower' ? 'greater' : 'less';
    return (0,mannWhitney/* mannWhitney */.Pi)(samples.head, againstFactor(samples, factor), alternative).p;
};
/** p of the two-sided U test that head costs `factor` times what base costs, neither more nor less. */
const costChangeP = (samples, factor) => (0,mannWhitney/* mannWhitney */.Pi)(samples.head, againstFactor(samples, factor)).p;

// EXTERNAL MODULE: ./lib/stats/hodgesLehmann.js + 1 modules
var hodgesLehmann = __webpack_require__(2182);
;// CONCATENATED MODULE: ./lib/stats/visibleSlowdown.js


/** P(a slowdown of the size given is found): four of five, the custom of sample size planning (Cohen, 1988). */
const POWER = 0.8;
/**
 * The smallest slowdown, as a cost ratio, that a run like this one would have found four times in five; undefined where
 * the samples are too few for any.
 *
 * A lone change among M rows is called at p <= q / M, that is when the interval of the ratio at confidence 1 - q / M
 * leaves out 1, and when the estimate passes the threshold. On logarithms a slowdown of d moves interval and estimate by
 * d and leaves their shape. Half the length of the interval, w, is z times the standard error s of the estimate, where
 * z is the normal quantile of that confidence. The lower end lies around d - w with the same error s, so it is above 0
 * with 80% power when d = w + z' s = w (z + z') / z, z' being the normal quantile of the power; the estimate is above
 * the threshold t likewise when d = t + z' s. Both must hold: the larger of the two.
 * Source: power of a rank test by its interval, Lehmann, Nonparametrics, 2.2 and 4.2.
 */
const visibleSlowdown = (base, head, { q, familySize, threshold }) => {
    const estimate = (0,hodgesLehmann/* hodgesLehmann */.i)(base, head, 1 - q / familySize);
    if (estimate.kind === 'undefined' || estimate.lo === 0)
        return undefined;
    const halfWidth = Math.log(estimate.hi / estimate.lo) / 2;
    const z = (0,normal/* normalQuantile */.Zl)(1 - q / familySize / 2);
    const margin = ((0,normal/* normalQuantile */.Zl)(POWER) * halfWidth) / z;
    const ratio = Math.exp(Math.max(halfWidth, Math.log(threshold)) + margin);
    return Number.isFinite(ratio) ? ratio : undefined;
};

;// CONCATENATED MODULE: ./lib/stats/suiteShift.js

/**
 * Ten rows of which four of five agree, moved by more than 2%. By chance alone eight of ten rows move one way in 11% of
 * suites; that they also agree in size leaves 2% of suites of ten rows, and none of 24 (counted in the tests).
 */
const shiftRule = { rows: 10, agreeing: 0.8, ratio: 1.02 };
/**
 * The shift that most of some cost ratios share; undefined where they do not.
 *
 * On logarithms: the median m says where to, a row agrees when it moved to the same side of 0, and the rows are of one
 * size when half of them are no farther from m than |m| / 4. Without that last condition a change that makes every
 * benchmark faster by a factor of its own would be taken for drift of the machine.
 * Source: the common mode of a two-way table by medians (Tukey, Exploratory Data Analysis, chapter 11), with the limits
 * of the design notes: machine drift of 4% between sides made 38-41% of unchanged pull requests fail, 0-1% without it.
 */
const commonShift = (ratios, rule = shiftRule) => {
    const logs = ratios.map(Math.log).filter(Number.isFinite);
    if (logs.length < rule.rows)
        return undefined;
    const m = (0,median/* median */.JZ)(logs);
    if (Math.abs(m) <= Math.log(rule.ratio))
        return undefined;
    const agreeing = logs.filter((log) => log * m > 0).length;
    if (agreeing < rule.agreeing * logs.length)
        return undefined;
    const distance = (0,median/* median */.JZ)(logs.map((log) => Math.abs(log - m)));
    return distance <= Math.abs(m) / 4 ? { ratio: Math.exp(m), agreeing } : undefined;
};

;// CONCATENATED MODULE: ./lib/compare/suiteShift.js


/** A row that a test decides about: what the shift is found from, and taken out of. */
const canShift = ({ unit, pending, effect }) => isTimed(unit) && pending.kind === 'pending' && effect !== undefined;
const orderOf = (drafts, { order }) => {
    const isRaw = ({ pending }) => pending.kind === 'pending' && pending.test !== 'benchstat';
    if (order === 'interleaved' && drafts.every(isRaw))
        return 'yes';
    const blocked = drafts.filter(({ pending }) => pending.kind === 'pending' && pending.test === 'mann-whitney-u' && pending.isBlocked);
    return blocked.length > 0 ? 'no' : 'unknown';
};
/** The shift of each workload that has one, among the rows of one unit. */
const suiteShifts = (drafts, conditions) => {
    const moving = drafts.filter(canShift);
    return [...new Set(moving.map(({ workload }) => workload))].flatMap((workload) => {
        const rows = moving.filter((draft) => draft.workload === workload && draft.pending.kind === 'pending' && draft.pending.isTest);
        const shift = commonShift(rows.map(({ effect }) => effect?.ratio ?? 1));
        if (shift === undefined)
            return [];
        const unit = rows[0]?.unit ?? '';
        return [{ workload, unit, ...shift, rows: rows.length, interleaved: orderOf(rows, conditions) }];
    });
};
/**
 * A cost ratio without the shift. It must hold as it was measured too: a row that is faster than base is no regression
 * because the others became faster still. So of the ratio with and without the shift the one nearer to 1 counts, and
 * where they disagree about the direction nothing is left.
 */
const withoutShift = (ratio, shift) => {
    const rest = ratio / shift;
    if (ratio > 1 && rest > 1)
        return Math.min(ratio, rest);
    return ratio < 1 && rest < 1 ? Math.max(ratio, rest) : 1;
};
/** What a row says about the shift that was taken out of it. */
const shiftOf = ({ effect }, shift) => effect === undefined ? {} : { shift, unshifted: withoutShift(effect.ratio, shift) };

;// CONCATENATED MODULE: ./lib/compare/settle.js






/** Blocked repeats hide how much processes differ, so that their tests have to find twice as much. */
const BLOCKED_FACTOR = 2;
const noTest = { p: Number.NaN, minEffectPct: Number.NaN, minEffectP: Number.NaN };
/** Both tests of a row have to hold with the shift of its suite and without it: the larger p of the two counts. */
const testDraft = (draft, shift, rule) => {
    const { unit, pending } = draft;
    if (pending.kind !== 'pending' || !pending.isTest)
        return noTest;
    if (pending.test === 'benchstat')
        return { ...noTest, p: pending.p };
    const { samples, isBlocked } = pending;
    const plain = costChangeP(samples, 1);
    const p = shift === 1 ? plain : Math.max(plain, costChangeP(samples, shift));
    if (!isTimed(unit))
        return { ...noTest, p };
    const minEffectPct = rule.minEffect(draft) * (isBlocked ? BLOCKED_FACTOR : 1);
    const factor = (1 + minEffectPct / 100) * Math.max(1, shift);
    return { p, minEffectPct, minEffectP: minEffectP(samples, factor) };
};
const countTests = (ps) => ps.filter((p) => !Number.isNaN(p)).length;
const correct = (outcomes) => {
    const ps = outcomes.map(({ p }) => p);
    const overs = outcomes.map((outcome) => outcome.minEffectP);
    const [qs, overQs] = [(0,benjaminiHochberg/* benjaminiHochberg */.Uh)(ps), (0,benjaminiHochberg/* benjaminiHochberg */.Uh)(overs)];
    const corrected = outcomes.map((outcome, index) => ({
        ...outcome,
        q: qs[index] ?? Number.NaN,
        minEffectQ: overQs[index] ?? Number.NaN
    }));
    return { corrected, families: { two: countTests(ps), minEffect: countTests(overs) } };
};
const minEffectOf = (outcome, n, { alpha, familySize }) => {
    const { minEffectPct: pct, minEffectP: p, minEffectQ: q } = outcome;
    if (Number.isNaN(p))
        return {};
    const need = (0,benjaminiHochberg/* neededSamples */.$O)(familySize, alpha, 'greater');
    const isShort = Math.min(...n) < need && Number.isFinite(need);
    return { minEffect: { pct, p, q, ...(isShort ? { need } : {}) } };
};
const settleTest = (pending, outcome, rule) => {
    const { test, n, isTest } = pending;
    const { alpha, families } = rule;
    if (!isTest)
        return { kind: settle_kindOf(pending), test, p: 1, q: 1, n };
    const isHopeful = outcome.q <= alpha || Math.min(...n) === 0;
    const hopeless = isHopeful ? undefined : unattainable(n, families.two, alpha);
    if (hopeless !== undefined)
        return hopeless;
    const over = minEffectOf(outcome, n, { alpha, familySize: families.minEffect });
    return { kind: settle_kindOf(pending), test, p: outcome.p, q: outcome.q, n, ...over };
};
/** The evidence of a row, once it is known among how many it was, or would be, tested. */
const settleRow = ({ pending }, outcome, rule) => {
    if (pending.kind === 'pending')
        return settleTest(pending, outcome, rule);
    const { alpha, families, untested } = rule;
    return pending.kind === 'too-few' ? withFamily(pending, families.two + untested, alpha) : pending;
};
const settle_kindOf = (pending) => pending.test === 'mann-whitney-u' && pending.isBlocked ? 'tested-blocked' : 'tested';
/** Repeats in one process do not show how much processes differ, so that nothing is said of what they could show. */
const visiblePct = ({ pending }, familySize, { alpha, threshold }) => {
    if (pending.kind === 'exact')
        return 0;
    if (pending.kind !== 'pending' || pending.test === 'benchstat' || pending.isBlocked)
        return undefined;
    const ratio = visibleSlowdown(pending.samples.base, pending.samples.head, {
        q: alpha,
        familySize: Math.max(1, familySize),
        threshold: 1 + threshold / 100
    });
    return ratio === undefined ? undefined : (ratio - 1) * 100;
};
/** Tests the rows of one unit. */
const settleUnit = (drafts, rule) => {
    const shifts = suiteShifts(drafts, rule.conditions);
    const ratios = new Map(shifts.map(({ workload, ratio }) => [workload, ratio]));
    const shiftAt = (draft) => (canShift(draft) ? ratios.get(draft.workload) : undefined);
    const { corrected, families } = correct(drafts.map((draft) => testDraft(draft, shiftAt(draft) ?? 1, rule)));
    const untested = drafts.filter(({ pending }) => pending.kind === 'too-few').length;
    const deltas = drafts.map((draft, index) => {
        const { pending: _, ...delta } = draft;
        const shift = shiftAt(draft);
        const visible = visiblePct(draft, families.two, rule);
        const outcome = corrected[index] ?? { ...noTest, q: 1, minEffectQ: 1 };
        return {
            ...delta,
            ...(visible === undefined ? {} : { visiblePct: visible }),
            ...(shift === undefined ? {} : shiftOf(draft, shift)),
            evidence: settleRow(draft, outcome, { alpha: rule.alpha, families, untested })
        };
    });
    return { deltas, shifts };
};

;// CONCATENATED MODULE: ./lib/stats/processSpread.js
/**
 * How much more two processes differ than two repeats within one do. The variance of what processes show was 5 to 10 times
 * what ten repeats in each imply (measured), so that a side is hardly more than one value; and what a busy machine does to a
 * process is no normal distribution. What comes of it: docs/scoreboard.md, "Repeats in one process".
 */
const PROCESSES = 2.5;
/** benchstat prints the farther end of the interval of a median, which is about twice as wide as that of the ratio. */
const PRINTED = 1 / 2;
/** A thousandfold is more than processes differ. */
const LARGEST = 1000;
/** Repeats of each side, where the sides may have different numbers of them: the harmonic mean. */
const repeats = ([base, head]) => 2 / (1 / base + 1 / head);
/** Of an interval that shrinks with the root of the repeats, what it would be of one value a side. */
const ofOneValue = (halfWidth, n) => Math.min(LARGEST, Math.exp(PROCESSES * Math.sqrt(repeats(n)) * halfWidth));
/** The cost ratio up to which two processes may differ, by the 95% interval (above 0, bounded) of the ratio of `n` repeats in each. */
const processSpread = ({ lo, hi }, n) => ofOneValue(Math.log(hi / lo) / 2, n);
/** The same by what benchstat prints after the center of a side: 0.03 for `± 3%`. */
const printedProcessSpread = (sides, n) => ofOneValue(PRINTED * Math.hypot(...sides), n);

// EXTERNAL MODULE: ./lib/model/evidence.js
var evidence = __webpack_require__(4780);
;// CONCATENATED MODULE: ./lib/compare/hiddenRows.js


const isHidden = (delta) => isTimed(delta.unit) && (0,evidence/* hidesProcesses */.N)(delta.evidence);
/** Those of each workload, one for each benchmark: its time and throughput are one measurement. */
const hiddenSuites = (deltas) => {
    const suites = new Map();
    for (const delta of deltas.filter(isHidden)) {
        const suite = suites.get(delta.workload) ?? new Map();
        suites.set(delta.workload, suite);
        const key = `${delta.package}\0${delta.name}`;
        if (delta.effect !== undefined && !suite.has(key))
            suite.set(key, delta);
    }
    return new Map([...suites].map(([workload, rows]) => [workload, [...rows.values()]]));
};

;// CONCATENATED MODULE: ./lib/compare/withProcessSpread.js



const withProcessSpread_isBounded = ({ lo, hi }) => lo > 0 && Number.isFinite(hi);
/** benchstat prints how far the farther end of a side's interval is from its center. */
const printedSpread = ({ center, hi }) => hi / center - 1;
/** What the repeats of a row tell; undefined without an interval, or of values that have no ratio. */
const ownSpread = ({ base, head, effect, evidence }) => {
    if (base === undefined || head === undefined || effect === undefined)
        return undefined;
    const { test, n } = evidence;
    if (test === 'mann-whitney-u')
        return withProcessSpread_isBounded(effect) ? processSpread(effect, n) : undefined;
    const sides = [printedSpread(base), printedSpread(head)];
    return sides.every(Number.isFinite) && Math.min(...n) > 0
        ? printedProcessSpread(sides, n)
        : undefined;
};
const typicalSpreads = (deltas) => new Map([...hiddenSuites(deltas)].flatMap(([workload, rows]) => {
    const own = rows.flatMap((row) => ownSpread(row) ?? []);
    return own.length === 0 ? [] : [[workload, (0,median/* median */.JZ)(own)]];
}));
/** Adds to rows that ran so from which change on they are told apart, as far as repeats tell: their own and the others'. */
const withProcessSpread = (deltas) => {
    const typical = typicalSpreads(deltas);
    return deltas.map((delta) => {
        const least = typical.get(delta.workload);
        if (least === undefined || !isHidden(delta))
            return delta;
        const apart = Math.max(least, ownSpread(delta) ?? 1);
        return { ...delta, evidence: { ...delta.evidence, apart } };
    });
};

;// CONCATENATED MODULE: ./lib/stats/suiteSpread.js

/**
 * One row and two others. Of two the other is the only witness, and of one there is none: no distance of it is more than
 * {@link DEVIATIONS} of the median.
 */
const FEWEST_ROWS = 3;
/** Standard deviations in the median distance of a normal distribution from its center. */
const NORMAL = 1.4826;
/**
 * Standard deviations that stand out. Processes differ by bursts, more than a normal distribution would have it. What comes of
 * it, with five and without any, in suites of many and of few benchmarks: docs/scoreboard.md, "Repeats in one process".
 */
const DEVIATIONS = 5;
/** A thousandfold stands out in any suite. */
const suiteSpread_LARGEST = Math.log(1000);
/**
 * What stands out where most of a suite is slower: more than a machine makes of a whole process, nearly always. What comes
 * of it in suites of which nothing changed, and all: docs/scoreboard.md.
 */
const COMMON = Math.log(1.75);
/** Two distances that differ by less are one. */
const ROUNDING = 1e-9;
const deviations = (distances) => DEVIATIONS * NORMAL * Math.min((0,median/* median */.JZ)(distances), suiteSpread_LARGEST / (DEVIATIONS * NORMAL));
/**
 * How far most of some cost ratios are from 1, whatever a few of them do; undefined for fewer than three.
 * Source: the median absolute deviation (Hampel, "The Influence Curve and Its Role in Robust Estimation", 1974), of logarithms.
 *
 * Bursts that hit a few benchmarks leave that median as it was. They hit base as often as head, though, so that noise makes
 * improvements as large as the slowdowns it makes: what is no worse than the largest improvement is better does not stand out.
 *
 * Where most benchmarks are slower, the distance from 1 is the slowdown itself and no noise, and nothing would ever stand
 * out. The noise is then how far they are from one another.
 */
const suiteSpread = (moves) => {
    const known = moves
        .map(({ ratio, isSlower }) => ({ log: Math.log(ratio), isSlower }))
        .filter(({ log }) => Number.isFinite(log));
    if (known.length < FEWEST_ROWS)
        return undefined;
    const logs = known.map(({ log }) => log);
    const middle = (0,median/* median */.JZ)(logs);
    const best = Math.min(logs.reduce((largest, log) => Math.max(largest, -log), 0), suiteSpread_LARGEST);
    const distances = logs.map(Math.abs);
    const least = Math.max(deviations(distances), best);
    const apart = deviations(logs.map((log) => Math.abs(log - middle)));
    const common = Math.max(COMMON, apart, best);
    const isCommon = 2 * known.filter(({ isSlower }) => isSlower).length > known.length;
    const decides = isCommon && least - common > ROUNDING;
    return {
        benchmarks: logs.length,
        typical: Math.exp((0,median/* median */.JZ)(distances)),
        best: Math.exp(best),
        limit: Math.exp(decides ? common : least),
        ...(decides ? { common: Math.exp(middle) } : {})
    };
};

;// CONCATENATED MODULE: ./lib/compare/withSuiteSpread.js


/** Without the shift of the suite. Whether it is slower takes its test, and more than two processes may differ. */
const moveOf = (alpha) => ({ effect, shift = 1, unshifted, evidence: { q, apart = Infinity } }) => {
    const ratio = effect?.ratio ?? 1;
    return { ratio: ratio / shift, isSlower: q <= alpha && (unshifted ?? ratio) > apart };
};
const spreads = (deltas, alpha) => new Map([...hiddenSuites(deltas)].flatMap(([workload, rows]) => {
    const spread = suiteSpread(rows.map(moveOf(alpha)));
    return spread === undefined ? [] : [[workload, spread]];
}));
/**
 * Adds to the rows of each workload that ran so what its suite shows, where it is large enough to show anything. The rows
 * know how much two processes may differ.
 */
const withSuiteSpread = (deltas, alpha) => {
    const found = spreads(deltas, alpha);
    return deltas.map((delta) => {
        const suite = found.get(delta.workload);
        if (suite === undefined || !isHidden(delta))
            return delta;
        return { ...delta, evidence: { ...delta.evidence, suite } };
    });
};

;// CONCATENATED MODULE: ./lib/compare/benchmarks.js











const byUnit = (drafts) => [
    ...(0,groupBy/* groupBy */.$)(drafts, ({ unit }) => unit).values()
];
/** Between the paths of files that hold one row together. */
const joint = ' + ';
const benchmarks_pathsOf = (row) => [
    ...new Set([...(row.base?.paths ?? []), ...(row.head?.paths ?? [])])
];
/** What the raw results measured, for telling which rows of benchstat output are the same measurement. */
const knownFrom = (row, draft) => ({
    path: benchmarks_pathsOf(row).join(joint),
    package: row.package,
    name: row.name,
    unit: row.unit,
    ...(draft.base === undefined ? {} : { base: { center: draft.base.center, slack: 0 } }),
    ...(draft.head === undefined ? {} : { head: { center: draft.head.center, slack: 0 } })
});
/** Takes apart the paths that were superseded together, and leaves out those with a result that is still needed. */
const unusedFiles = (supersededBy, needed) => {
    const inUse = new Set(needed.flatMap(benchmarks_pathsOf));
    return new Map([...supersededBy].flatMap(([paths, winner]) => paths.split(joint).flatMap((path) => (inUse.has(path) ? [] : [[path, winner]]))));
};
/** CSV carries unrounded centers and is trusted before text. */
const byTrust = (pairs) => [...pairs.compared].sort((a, b) => Number(a.benchmarks.source > b.benchmarks.source) -
    Number(a.benchmarks.source < b.benchmarks.source));
/** What benchstat's output leaves out, said once where rows are judged by it. */
const aboutBenchstat = (drafts, { compared }) => {
    const judged = drafts.filter(({ pending }) => pending.kind === 'pending' && isPrinted(pending));
    const [source] = compared;
    if (judged.length === 0 || source === undefined)
        return [];
    const rows = judged.length === 1 ? '1 row is' : `${(0,format/* formatCount */.B4)(judged.length)} rows are`;
    return [
        {
            severity: 'note',
            code: 'compare/benchstat-only',
            message: `${rows} judged by the p that benchstat printed: such output does not show the order in which base and head ran, the samples, an interval of the ratio, or a p below 0.0005; that a slowdown exceeds min-effect cannot be tested`,
            at: { file: source.path },
            hint: 'give the raw results of both sides instead of the comparison, or beside it'
        }
    ];
};
const isPrinted = ({ test }) => test === 'benchstat';
/** Compares all benchmarks of both sides: raw results first, then what benchstat output adds to them. */
const compareBenchmarks = (pairs, options) => {
    const conditions = conditionsOf(pairs, options.facts);
    const units = (0,rawRows/* unitMetadata */.A2)([...pairs.raw.base, ...pairs.raw.head]);
    const rule = { units, confidence: options.confidence, conditions };
    const raw = (0,procsPairs/* joinProcs */.I)((0,rawRows/* rawRows */.S)(pairs.raw)).map((row) => {
        const draft = rawDraft(row, rule);
        return { row, draft, known: knownFrom(row, draft) };
    });
    const compared = comparedRows(byTrust(pairs), raw.map(({ known }) => known));
    const needed = raw.filter(({ known }) => !compared.replaced.has(known));
    const drafts = withRenames([
        ...needed.map(({ draft }) => draft),
        ...compared.rows.map((row) => comparedDraft(row, rule))
    ]);
    const settled = byUnit(drafts).map((group) => settleUnit(group, { ...options, conditions }));
    return {
        deltas: withSuiteSpread(withProcessSpread(settled.flatMap(({ deltas }) => deltas)), options.alpha),
        shifts: settled.flatMap(({ shifts }) => shifts),
        supersededBy: unusedFiles(compared.supersededBy, needed.map(({ row }) => row)),
        diagnostics: [...compared.diagnostics, ...aboutBenchstat(drafts, pairs)]
    };
};

;// CONCATENATED MODULE: ./lib/compare/noise.js

/** A comparison that must find nothing: base, against base measured a second time in the same rounds. */
const compareNoise = (pairs, options) => {
    const { collection } = pairs;
    if (collection === undefined || collection.noise.length === 0)
        return [];
    const raw = { base: pairs.raw.base, head: collection.noise };
    const same = { ...pairs, raw, compared: [], collection: { ...collection, mismatches: [] } };
    const { deltas } = compareBenchmarks(same, options);
    return deltas.filter(({ base, head }) => base !== undefined && head !== undefined);
};

// EXTERNAL MODULE: ./lib/policy/names.js
var policy_names = __webpack_require__(6726);
;// CONCATENATED MODULE: ./lib/policy/rows.js
/** Which rows the limit of a gate is about, where its selectors leave that open. */


const isBytes = (unit) => (0,benchUnits/* unitClass */.XV)(unit) === 'binary' && !(0,benchUnits/* isThroughput */.BB)(unit);
/** Time and throughput, as the gates on slowdowns have it, of which it is known which way is worse. */
const isSlowdown = ({ unit, better }) => ((0,benchUnits/* isTime */.K8)(unit) || (0,benchUnits/* isThroughput */.BB)(unit)) && better !== 'unknown';
const rows_rowsOf = {
    time: ({ unit }) => (0,benchUnits/* isTime */.K8)(unit),
    bytes: ({ unit }) => isBytes(unit),
    unit: () => true
};
/** 50 ms are of times only; without an amount, and without a unit that is asked for, times and throughput are meant. */
const isRowOf = ({ limit: { absolute }, selector }, row) => {
    if (absolute !== undefined && !rows_rowsOf[absolute.of](row))
        return false;
    return selector.has('unit') || absolute !== undefined || isSlowdown(row);
};
/** What the rows of a gate would have to be in. */
const amountWords = ({ absolute }) => {
    if (absolute === undefined)
        return 'time or throughput';
    return absolute.of === 'bytes' ? 'bytes' : 'time';
};
const sampleUnits = {
    time: 'nanoseconds',
    bytes: 'bytes',
    unit: undefined
};
/** The same of sample types: CPU and allocated bytes are meant where none is asked for. */
const isSampleOf = ({ limit: { absolute }, selector }, { type, unit }) => {
    const wanted = absolute === undefined ? undefined : sampleUnits[absolute.of];
    if (wanted !== undefined && unit !== wanted)
        return false;
    return selector.has('metric') || isCounted(type);
};

;// CONCATENATED MODULE: ./lib/policy/leastEffect.js


/** An amount as percent of the cost of base; infinite where no change of that amount is a ratio. */
const asPercent = ({ value }, { base, better }) => {
    const before = base?.center ?? 0;
    const after = better === 'higher' ? before - value : before + value;
    if (before <= 0 || after <= 0)
        return Number.POSITIVE_INFINITY;
    return ((better === 'higher' ? before / after : after / before) - 1) * 100;
};
const limitOn = ({ limit: { above, absolute } }, row) => Math.max(above?.value ?? 0, absolute === undefined ? 0 : asPercent(absolute, row));
/**
 * The smallest slowdown of a row, in percent of cost, that a gate of the settings may fail more than a warning on. It
 * must surely be more than that, and of no row more than `general`.
 */
const leastEffect = (rules, general) => {
    const failing = rules.filter(({ about, severity }) => about === 'benchmarks' && (severity === 'hard-fail' || severity === 'soft-fail'));
    return (row) => failing
        .filter((rule) => isRowOf(rule, row) && rule.selector.matches((0,policy_names/* namesOfBenchmark */.vj)(row)))
        .reduce((least, rule) => Math.min(least, limitOn(rule, row)), general);
};

;// CONCATENATED MODULE: ./lib/analyze/compare.js




/** A gate that fails on less than min-effect asks for no more than its own limit. */
const compare_minEffectOf = ({ statistics, gates }) => Math.min(statistics['min-effect'], gates['benchmark-slowdown'].above);
const factRule = ({ evidence }, { baseline }) => baseline !== undefined && evidence === 'required' ? 'required' : 'assumed';
/** Compares one pair after the other, of which all together may have so many functions. */
const compareAll = (pairs, most, compare) => {
    let left = most;
    return pairs.map((pair) => {
        const comparison = compare(pair, left);
        left -= comparison.deltas.length;
        return comparison;
    });
};
/** Every delta between base and head, with its evidence. */
const compare_compareSides = ({ pairs, config, context, workOf, gateRules }) => {
    const { alpha, confidence, overdispersion, 'min-events': minEvents } = config.statistics;
    const sampling = { overdispersion, minEvents };
    const testing = {
        alpha,
        confidence,
        threshold: config.thresholds.benchmark,
        minEffect: leastEffect(gateRules, compare_minEffectOf(config)),
        facts: factRule(config, context)
    };
    return {
        comparisons: compareAll(pairs.profiles, config.limits['max-rows'], (one, mostFunctions) => compareProfiles(one, { sampling, alpha, workOf: () => workOf(one), mostFunctions })),
        rows: compareBenchmarks(pairs, testing),
        again: compareNoise(pairs, testing)
    };
};

// EXTERNAL MODULE: ./lib/analyze/given.js + 16 modules
var given = __webpack_require__(4913);
// EXTERNAL MODULE: ./lib/gates/select.js
var gates_select = __webpack_require__(7298);
// EXTERNAL MODULE: ./lib/model/ack.js
var ack = __webpack_require__(4656);
// EXTERNAL MODULE: ./lib/gates/conclude.js
var conclude = __webpack_require__(6763);
;// CONCATENATED MODULE: ./lib/gates/custom/gate.js
const prefix = 'custom/';
/** Ids of custom gates: no gate of flamegate's own has a slash in its id. */
const customId = ({ name }) => `${prefix}${name}`;
const isCustom = (id) => id.startsWith(prefix);

// EXTERNAL MODULE: ./lib/gates/benchmarkEvidence.js
var benchmarkEvidence = __webpack_require__(3790);
// EXTERNAL MODULE: ./lib/gates/benchmarkWords.js
var gates_benchmarkWords = __webpack_require__(8922);
;// CONCATENATED MODULE: ./lib/gates/custom/growth.js
/** How much worse a benchmark would be in its own unit at some cost ratio: more where less is better, less where more is. */
const growthBy = ({ base, better }, ratio) => {
    if (base === undefined || better === 'unknown')
        return 0;
    return base.center * (better === 'lower' ? ratio - 1 : 1 - 1 / ratio);
};
/**
 * How much worse a benchmark became in its own unit. Without the shift of its suite, which is a finding of its own; 0
 * where nothing says which way is worse.
 */
const growth_growthOf = (delta) => {
    const { base, head, better, unshifted } = delta;
    if (base === undefined || head === undefined || better === 'unknown')
        return 0;
    if (unshifted !== undefined)
        return growthBy(delta, unshifted);
    return better === 'lower' ? head.center - base.center : base.center - head.center;
};

// EXTERNAL MODULE: ./lib/gates/custom/limit.js
var custom_limit = __webpack_require__(5517);
;// CONCATENATED MODULE: ./lib/gates/custom/benchmarkWords.js






const rowsWords = (count) => count === 1 ? '1 benchmark row' : `${(0,format/* formatCount */.B4)(count)} benchmark rows`;
const ownLimit = ({ limit, rows }) => {
    const units = rows.map(({ delta }) => delta.unit);
    return (0,custom_limit/* limitWords */.vd)(limit, units);
};
/** "(limit 3% and 50.0 ms)". */
const withinWords = (gate) => `(limit ${ownLimit(gate)})`;
/** "at 1.17x the cost, worse by 52.0 ms/op", as far as there are limits on it. */
const benchmarkWords_changeWords = (row, { above, absolute }) => [
    ...(above === undefined ? [] : [(0,gates_benchmarkWords/* costWords */.f)(row)]),
    ...(absolute === undefined
        ? []
        : [`worse by ${(0,format/* formatValue */.Fl)(growth_growthOf(row.delta), row.delta.unit)}`])
].join(', ');
/** Names the worst of some rows: "`Encode-8` ns/op at 1.17x the cost and 1 more". */
const nameRows = (rows, limit) => (0,gates_benchmarkWords/* nameBenchmarks */.g)(rows, (row) => benchmarkWords_changeWords(row, limit));
/** "14 benchmark rows looked at, none worse by more than 3%", and what of them would not have shown it. */
const passedWords = (gate) => {
    const { rows, limit } = gate;
    const timed = rows.filter(gates_select/* isTimed */._Y);
    const not = rows.length === 1 ? 'not' : 'none';
    const silent = limit.above === undefined ? '' : (0,benchmarkEvidence/* unseen */.nv)(timed, limit.above.value);
    return `${rowsWords(rows.length)} looked at, ${not} worse by more than ${ownLimit(gate)}${silent}`;
};

;// CONCATENATED MODULE: ./lib/gates/custom/conclude.js

/**
 * The order of judgement for gates of the settings. It is that of all gates, and one that looks at nothing, which may be
 * a slip of the pen, is neither passed nor silent.
 */
const concludeCustom = (analysis, { count, ignored, whyNone }, seen) => {
    const nothing = seen.isThere ? undefined : (0,conclude/* whyNotApplicable */.h3)(analysis, seen.kinds);
    if (nothing !== undefined)
        return (0,conclude/* outcome */.bu)('not_applicable', nothing);
    const missing = (0,conclude/* gapsIn */.vY)(analysis, seen);
    if (whyNone !== undefined && missing.length === 0) {
        return (0,conclude/* outcome */.bu)('not_applicable', `it looks at nothing: ${whyNone}`, { looksAt: 0 });
    }
    const gaps = [...missing, ...seen.gaps];
    return { ...(0,conclude/* weigh */.vi)(seen, { gaps, ignored }), looksAt: count };
};

;// CONCATENATED MODULE: ./lib/gates/custom/shifts.js



/** Whether a suite moved over the limit of a gate, by what its rows moved with it. */
const isOver = ({ limit: { above, absolute }, rows }) => (shift) => shift.ratio > 1 &&
    (above === undefined || (0,gates_select/* shiftPct */.qz)(shift) > above.value) &&
    rows
        .filter(({ delta }) => delta.workload === shift.workload && delta.unit === shift.unit)
        .filter(({ delta }) => delta.shift !== undefined)
        .some(({ delta }) => absolute === undefined || growthBy(delta, shift.ratio) > absolute.value);
/** Suites that moved over the limit as a whole and of which the gate looks at some rows: those moved too. */
const shiftsOf = (analysis, gate) => {
    const shifts = analysis.shifts.filter(isOver(gate));
    return gate.severity === 'warning'
        ? { failed: shifts, uncertain: [] }
        : (0,benchmarkEvidence/* judgeShifts */.x_)({ ...analysis, shifts }, 0);
};

;// CONCATENATED MODULE: ./lib/gates/custom/benchmarks.js
/** Gates of the settings that look at benchmarks. */







/** Repeats in one process need twice the limit, because processes differ far more than they do. */
const benchmarks_BLOCKED_FACTOR = 2;
const benchmarks_isOver = ({ above, absolute }, factor = 1) => (row) => (above === undefined || (0,gates_select/* isWorseBy */.U0)(row, above.value * factor)) &&
    (absolute === undefined || growth_growthOf(row.delta) > absolute.value * factor);
/** Why a row over the limit may not fail the gate; undefined when it may. A warning needs no more than the class does. */
const missingFor = (analysis, { severity, limit }) => {
    const isOverTwice = benchmarks_isOver(limit, benchmarks_BLOCKED_FACTOR);
    return (row) => {
        const missing = analysis.missingOf(row.delta);
        if (missing !== undefined || analysis.evidence.required === 'any')
            return missing;
        if (severity === 'warning' || !(0,gates_select/* isTimed */._Y)(row))
            return undefined;
        if ((0,benchmarkEvidence/* isBlocked */.lT)(row) && !isOverTwice(row)) {
            return (0,oneProcess/* blockedWords */.mq)(row.delta.evidence, 'so that only more than twice the limit fails');
        }
        return (0,benchmarkEvidence/* lostInSuite */.ey)(row) ?? (0,benchmarkEvidence/* missingEffect */.Yg)(row, analysis.evidence.alpha);
    };
};
/** Rows in a unit that somebody asks for and of which nobody said which way is worse. */
const isUndirected = ({ delta: { better, base, head } }) => better === 'unknown' && base !== undefined && head !== undefined && base.center !== head.center;
const askDirection = ([row]) => `nothing says whether more \`${row?.delta.unit}\` is better: add a line "Unit ${row?.delta.unit} better=lower" (or higher) to the results`;
/** Rows over the limit: those that fail the gate, and those that may not, with the reason of the worst. */
const benchmarks_sort = (analysis, gate) => {
    const missing = missingFor(analysis, gate);
    const over = gate.rows.filter(benchmarks_isOver(gate.limit));
    const thin = over.filter((row) => missing(row) !== undefined);
    const [worst] = (0,gates_select/* worstOf */.hm)(thin);
    return {
        failed: over.filter((row) => missing(row) === undefined),
        thin,
        why: worst === undefined ? '' : missing(worst)
    };
};
/** Head lacks everything that the gate looks at. */
const gapsOf = ({ has, count }) => has.base && !has.head ? [`head has nothing of what it looks at (${rowsWords(count)})`] : [];
/** Only head has it: it is new, and there is nothing to compare it with. */
const newIn = ({ has, count }) => has.head && !has.base ? [`only head has what it looks at (${rowsWords(count)})`] : [];
const judgeBenchmarks = (analysis, gate) => {
    const { rows, limit } = gate;
    const { failed, thin, why } = benchmarks_sort(analysis, gate);
    const undirected = rows.filter(isUndirected);
    const shifts = shiftsOf(analysis, gate);
    const within = withinWords(gate);
    return concludeCustom(analysis, gate, {
        kinds: ['benchmarks'],
        ...(rows.length > 0 && !rows.some(gates_select/* isTimed */._Y) ? { measures: 'counts' } : {}),
        gaps: gapsOf(gate),
        isThere: false,
        failed: [...(0,gates_select/* ids */.dK)(shifts.failed), ...(0,gates_select/* ids */.dK)(failed)],
        failedBecause: [
            ...(0,benchmarkEvidence/* clause */.sb)(`${(0,gates_select/* nameShifts */.T4)(shifts.failed)} ${within}`, shifts.failed),
            ...(0,benchmarkEvidence/* clause */.sb)(`${nameRows(failed, limit)} ${within}${(0,benchmarkEvidence/* printedClause */.S4)(failed)}`, failed)
        ].join('; '),
        uncertain: [...(0,gates_select/* ids */.dK)(shifts.uncertain), ...(0,gates_select/* ids */.dK)(thin), ...(0,gates_select/* ids */.dK)(undirected)],
        uncertainBecause: [
            ...(0,benchmarkEvidence/* clause */.sb)(`${(0,gates_select/* nameShifts */.T4)(shifts.uncertain)} ${within}: ${benchmarkEvidence/* unsureShift */.Dp}`, shifts.uncertain),
            ...(0,benchmarkEvidence/* clause */.sb)(`${nameRows(thin, limit)} ${within}: ${why}`, thin),
            ...(0,benchmarkEvidence/* clause */.sb)(askDirection(undirected), undirected)
        ].join('; '),
        open: newIn(gate),
        passedBecause: passedWords(gate)
    });
};

// EXTERNAL MODULE: ./lib/gates/confirmed.js
var confirmed = __webpack_require__(6605);
// EXTERNAL MODULE: ./lib/gates/sight.js
var sight = __webpack_require__(7133);
;// CONCATENATED MODULE: ./lib/gates/custom/rise.js
/** How much more a function costs, at the least, in the measures that limits are given in. */



/** The most that a side can have had of something, and the least; undefined where nothing is known of it. */
const boundsOf = (amount, what) => {
    switch (amount.kind) {
        case 'seen':
            return { lo: amount[what], hi: amount[what] };
        case 'absent':
            return { lo: 0, hi: 0 };
        case 'hidden':
            return { lo: 0, hi: what === 'flat' ? amount.flatMax : amount.shareMax };
        case 'unknown':
            return undefined;
    }
};
/**
 * The change of the measure that decides, relative to what the function had of it in base: 1.2 is 20% more. Both are in
 * percent of base's total. Infinite for what is new.
 */
const ratioOf = (row) => {
    const before = boundsOf(row.delta.base, 'share');
    return before === undefined ? 1 : 1 + (0,gates_select/* certainPp */.Be)(row) / before.hi;
};
/** The change in the unit of the sample type: of cost for as many operations as base did, where costs decide. */
const rise_growthOf = (row) => {
    const { decidedBy, base, head } = row.delta;
    if (decidedBy !== 'share')
        return ((0,gates_select/* certainPp */.Be)(row) / 100) * row.baseTotal;
    const [before, after] = [boundsOf(base, 'flat'), boundsOf(head, 'flat')];
    return before === undefined || after === undefined ? 0 : after.lo - before.hi;
};
/** A value of profiles is no measure where nobody knows whether both sides did the same. */
const isOfUnknownWork = ({ delta }, { absolute }) => absolute !== undefined && delta.decidedBy === 'share';
const isAbove = (row, { above }) => {
    if (above === undefined)
        return true;
    return above.in === 'points' ? (0,gates_select/* certainPp */.Be)(row) > above.value : ratioOf(row) > 1 + above.value / 100;
};
const rise_isOver = (limit) => (row) => (row.class === 'regression' || row.class === 'new-hotspot') &&
    isAbove(row, limit) &&
    (limit.absolute === undefined || rise_growthOf(row) > limit.absolute.value);
const ratioWords = (row) => {
    const ratio = ratioOf(row);
    return Number.isFinite(ratio) ? `${(0,format/* formatRatio */.B0)(ratio)} what it was` : 'new';
};
const rise_riseWords = (row, { above, absolute }) => [
    (0,gates_select/* changeOf */.C2)(row),
    ...(above?.in === 'percent' ? [ratioWords(row)] : []),
    ...(absolute === undefined
        ? []
        : [`more by ${(0,format/* formatValue */.Fl)(rise_growthOf(row), row.delta.sampleType.unit)}`])
].join(', ');
/** Names the one of some functions that rose most: "`pkg.F` +3.1 pp, 1.32x what it was and 2 more". */
const nameRises = (rows, limit) => {
    const [most] = rows.toSorted((a, b) => (0,gates_select/* certainPp */.Be)(b) - (0,gates_select/* certainPp */.Be)(a));
    if (most === undefined)
        return 'nothing';
    return `\`${most.delta.name}\` ${rise_riseWords(most, limit)}${(0,units_count/* andMore */.v)(rows.length - 1)}`;
};

;// CONCATENATED MODULE: ./lib/gates/custom/functions.js







/** Why a function over the limit may not fail the gate; undefined when it may. */
const functions_missingFor = (analysis, { severity, limit }) => {
    const isConfirmed = (0,confirmed/* confirmedBy */.x)(analysis.benchmarks);
    return (row) => {
        if (row.standing === 'not-judged')
            return 'too little evidence';
        if (analysis.evidence.required === 'required' && isOfUnknownWork(row, limit)) {
            return 'the work of both sides is not known, so that only shares can be compared (see `work`)';
        }
        return severity === 'warning' || isConfirmed(row)
            ? undefined
            : 'operations unknown, and no benchmark of its package is worse';
    };
};
const functions_ownLimit = ({ limit, rows }) => (0,custom_limit/* limitWords */.vd)(limit, rows.map(({ delta }) => delta.sampleType.unit));
const functions_rowsWords = (count) => count === 1 ? '1 function row' : `${(0,format/* formatCount */.B4)(count)} function rows`;
const pairName = ({ metric, workload }) => `profile of \`${workload}\` (\`${metric}\`)`;
/** Pairs that cannot be compared; and a side that has nothing of what the gate looks at, where nothing was compared. */
const functions_gapsOf = ({ pairs }) => {
    const refused = pairs.flatMap((pair) => pair.refused === undefined ? [] : [`${pairName(pair)}: ${pair.refused}`]);
    const isCompared = pairs.some(({ has, refused: why }) => has.base && has.head && why === undefined);
    const gone = isCompared ? [] : pairs.filter(({ has }) => !has.head);
    return [...refused, ...gone.map((pair) => `head has no ${pairName(pair)}`)];
};
/** Profiles that only head has, where there are no others. */
const functions_newIn = ({ pairs }) => pairs.every(({ has }) => has.head && !has.base)
    ? pairs.map((pair) => `only head has a ${pairName(pair)}`)
    : [];
const seenWords = ({ sights, limit: { above } }) => (0,sight/* asFarAsSeen */.tO)(sights, {
    dimensions: ['cpu', 'memory'],
    above: above?.in === 'points' ? above.value : Number.POSITIVE_INFINITY
});
const functions_passedWords = (gate) => {
    const { count, severity } = gate;
    const not = count === 1 ? 'not' : 'none';
    return `${functions_rowsWords(count)} looked at, ${not} up by more than ${functions_ownLimit(gate)}${(0,gates_select/* ofWhom */.fy)(severity)}${seenWords(gate)}`;
};
/** Functions over the limit, those that count and those that do not for a reason. */
const functions_sort = (analysis, gate) => {
    const missing = functions_missingFor(analysis, gate);
    const over = gate.rows
        .filter(rise_isOver(gate.limit))
        .filter((0,gates_select/* mayTrip */.Bk)(gate.severity))
        .filter(({ standing }) => standing === 'judged' || standing === 'not-judged');
    const reasons = [...new Set(over.flatMap((row) => missing(row) ?? []))];
    return {
        failed: over.filter((row) => missing(row) === undefined),
        uncertain: over.filter((row) => missing(row) !== undefined),
        byReason: reasons.map((why) => ({ why, rows: over.filter((row) => missing(row) === why) }))
    };
};
const judgeFunctions = (analysis, gate) => {
    const { limit, kinds, isThere } = gate;
    const { failed, uncertain, byReason } = functions_sort(analysis, gate);
    const within = `(limit ${functions_ownLimit(gate)})`;
    return concludeCustom(analysis, gate, {
        kinds,
        gaps: functions_gapsOf(gate),
        isThere,
        failed: (0,gates_select/* ids */.dK)(failed),
        failedBecause: `${nameRises(failed, limit)} ${within}`,
        uncertain: (0,gates_select/* ids */.dK)(uncertain),
        uncertainBecause: byReason
            .map(({ why, rows }) => `${nameRises(rows, limit)} ${within}: ${why}`)
            .join('; '),
        open: functions_newIn(gate),
        passedBecause: functions_passedWords(gate)
    });
};

;// CONCATENATED MODULE: ./lib/gates/custom/index.js




const judge = (analysis, gate) => gate.about === 'benchmarks' ? judgeBenchmarks(analysis, gate) : judgeFunctions(analysis, gate);
/** Evaluates a gate of the settings. */
const judgeCustom = (analysis, gate) => {
    const { title, severity } = gate;
    const judged = severity === 'off' ? (0,conclude/* outcome */.bu)('not_applicable', 'switched off') : judge(analysis, gate);
    return { id: customId(gate), title, severity, ...judged };
};

// EXTERNAL MODULE: ./lib/gates/index.js + 12 modules
var gates = __webpack_require__(6513);
;// CONCATENATED MODULE: ./lib/verdict/verdict.js




const evaluateGate = ([id, gate], analysis, settings) => {
    const options = settings[id] ?? { severity: gate.defaultSeverity };
    const { severity } = options;
    const judged = severity === 'off'
        ? (0,conclude/* outcome */.bu)('not_applicable', 'switched off')
        : gate.evaluate(analysis, options, severity);
    return { id, title: gate.title, severity, ...judged };
};
const failedAt = (gates, severity) => gates.some((gate) => gate.severity === severity && gate.status === 'failed');
const isBlind = (gate) => (gate.severity === 'hard-fail' || gate.severity === 'soft-fail') &&
    gate.status === 'unjudged' &&
    gate.inputMissing;
/**
 * The level, from the worst down: a failed gate is said whatever else is missing; nothing missing is ever a pass. A change
 * that can affect nothing misses nothing.
 */
const levelOf = (gates, ground) => {
    if (failedAt(gates, 'hard-fail'))
        return 'hard_fail';
    if (failedAt(gates, 'soft-fail'))
        return 'soft_fail';
    if (ground.spared !== undefined)
        return 'pass';
    if (!ground.hasBase)
        return 'no_baseline';
    if (gates.some(isBlind) || !ground.couldJudge)
        return 'inconclusive';
    return failedAt(gates, 'warning') ? 'warning' : 'pass';
};
const registry = Object.entries(gates/* gates */.V);
/** What one gate says; undefined when there is none of that id. */
const judgeOne = (id, analysis, settings) => {
    const own = registry.find(([name]) => name === id);
    if (own !== undefined)
        return evaluateGate(own, analysis, settings);
    const custom = analysis.custom.find((gate) => customId(gate) === id);
    return custom === undefined ? undefined : judgeCustom(analysis, custom);
};
/** Evaluates every gate that is not switched off, those of the settings last, and draws the verdict. */
const drawVerdict = (analysis, settings, ground) => {
    const evaluated = [
        ...registry.map((entry) => evaluateGate(entry, analysis, settings)),
        ...analysis.custom.map((gate) => judgeCustom(analysis, gate))
    ];
    return {
        level: levelOf(evaluated, ground),
        complete: evaluated.every((gate) => gate.status !== 'unjudged'),
        gates: evaluated
    };
};

;// CONCATENATED MODULE: ./lib/verdict/without.js
const customWithout = (gate, keep) => gate.about === 'functions'
    ? { ...gate, rows: keep(gate.rows) }
    : { ...gate, rows: keep(gate.rows) };
/** The analysis as if some findings were not there. */
const without = ({ analysis, ratingWithout }, ids) => {
    const keep = (list) => list.filter(({ id }) => !ids.has(id));
    return {
        ...analysis,
        functions: keep(analysis.functions),
        benchmarks: keep(analysis.benchmarks),
        shifts: keep(analysis.shifts),
        vanished: keep(analysis.vanished),
        endpoints: keep(analysis.endpoints),
        custom: analysis.custom.map((gate) => customWithout(gate, keep)),
        overallRating: ratingWithout(ids)
    };
};

// EXTERNAL MODULE: ./lib/acks/date.js
var date = __webpack_require__(7260);
;// CONCATENATED MODULE: ./lib/acks/entries.js
/** What became of every acknowledgement, in the words of report.json. */



/** Anybody can write commands that do not count; nobody reads more of them. */
const maxRefused = 20;
const entries_idOf = (source, ...parts) => (0,fingerprint/* fingerprint */.R)('ack', source, ...parts);
const active = (findings) => ({
    state: 'active',
    findings,
    because: `accepts ${(0,units_count/* plural */.L)(findings.length, 'finding')} of this report`
});
const unused = (because) => ({ state: 'unused', findings: [], because });
/** A beginning that several findings share says nothing of any of them. */
const ambiguous = (findings) => ({
    state: 'refused',
    findings: [],
    because: `the id fits ${(0,units_count/* plural */.L)(findings.length, 'finding')} (${findings.slice(0, 3).join(', ')}): give more of its digits`
});
const outcomeOfLabel = ({ ids }, { acceptable }) => {
    const found = [...new Set(ids.flatMap(acceptable))];
    if (found.length > 0)
        return active(found);
    return unused(ids.length === 0
        ? 'the report that it was put on had nothing to accept'
        : 'nothing of what it was put for fails a gate now');
};
const outcomeOfId = (wanted, { acceptable, all }) => {
    const known = all(wanted);
    if (known.length > 1)
        return ambiguous(known);
    const found = acceptable(wanted);
    if (found.length > 0)
        return active(found);
    return unused(known.length > 0
        ? 'the finding is in this report and fails no gate'
        : 'no finding of this report has this id');
};
const outcomeOf = (ack, present, today) => {
    const { source, ids, until } = ack;
    if ((0,date/* isOver */.PU)(until, today)) {
        return { state: 'expired', findings: [], because: `it counted until ${until}` };
    }
    const [wanted = ''] = ids;
    return source === 'label' ? outcomeOfLabel(ack, present) : outcomeOfId(wanted, present);
};
/** The place of an entry of the file, without what its parser knows beside it. */
const entries_placeOf = ({ at }) => {
    if (at === undefined)
        return {};
    const { file, line, column } = at;
    return {
        at: {
            file,
            ...(line === undefined ? {} : { line }),
            ...(column === undefined ? {} : { column })
        }
    };
};
/** What an acknowledgement comes to on the day of the report. */
const ackEntry = (ack, present, today) => {
    const { source, ids, reason, author, until, note, at, url } = ack;
    const finding = source === 'label' ? null : (ids[0] ?? null);
    const { state, findings, because } = outcomeOf(ack, present, today);
    const where = url ?? String(at?.line ?? '');
    return {
        id: entries_idOf(source, finding ?? '', author, where),
        source,
        state,
        finding,
        findings: [...findings],
        author,
        reason: state === 'refused' ? null : reason,
        until: until ?? null,
        ...(note === undefined ? {} : { note }),
        ...entries_placeOf(ack),
        ...(url === undefined ? {} : { url }),
        because
    };
};
const refusedEntry = ({ source, id, author, because, url }, index) => ({
    id: entries_idOf(source, 'refused', String(index), author, url ?? ''),
    source,
    state: 'refused',
    finding: id ?? null,
    findings: [],
    author,
    reason: null,
    until: null,
    ...(url === undefined ? {} : { url }),
    because
});
const moreRefused = (left) => left <= 0
    ? []
    : [
        refusedEntry({
            source: 'command',
            author: '',
            because: `and ${(0,units_count/* plural */.L)(left, 'more command')} that do not count`
        }, maxRefused)
    ];
/** Those that do not count: the newest, because an old one was answered in an earlier report. */
const refusedEntries = (refused) => [
    ...refused.slice(-maxRefused).map(refusedEntry),
    ...moreRefused(refused.length - maxRefused)
];

// EXTERNAL MODULE: ./lib/acks/ids.js
var ids = __webpack_require__(5940);
// EXTERNAL MODULE: ./lib/model/gate.js
var gate = __webpack_require__(3026);
;// CONCATENATED MODULE: ./lib/acks/present.js


/** The rating is no finding: it follows from the regressions. */
const isNamed = (id) => id !== 'rating';
const heaviestFirst = (a, b) => gate/* severities */.g.indexOf(b.severity) - gate/* severities */.g.indexOf(a.severity);
/**
 * The findings that can be accepted: what failed a gate, the heaviest gate first, and the regressions that lower the
 * rating.
 */
const acceptable = (gates, regressions) => {
    const failing = gates
        .filter(({ status }) => status === 'failed')
        .toSorted(heaviestFirst)
        .flatMap(({ findings }) => findings);
    return [...new Set([...failing, ...regressions])].filter(isNamed);
};
const present_idsOf = (rows) => rows.map(({ id }) => ({ id }));
/** That part alone, so that the report is free to go. */
const acceptableOf = ({ verdict, cpu_regressions, mem_regressions }) => ({
    verdict,
    cpu_regressions: present_idsOf(cpu_regressions),
    mem_regressions: present_idsOf(mem_regressions)
});
/** What the comment with these reports has to remember; of several jobs that compared the same, a finding is one. */
const memoryOf = (reports, label) => {
    const gates = reports.flatMap(({ verdict }) => verdict.gates);
    const regressions = reports
        .flatMap((report) => [...report.cpu_regressions, ...report.mem_regressions])
        .map(({ id }) => id);
    return {
        ...(label === undefined ? {} : { label }),
        present: acceptable(gates, regressions).map(keyOf),
        leftOut: 0
    };
};

;// CONCATENATED MODULE: ./lib/acks/apply.js







const apply_idsOf = (analysis) => {
    const { functions, benchmarks, shifts, vanished, endpoints, custom, ignored } = analysis;
    const chosen = custom.flatMap((gate) => (0,gates_select/* ids */.dK)(gate.rows));
    return [
        ...[functions, benchmarks, shifts, vanished, endpoints].flatMap(gates_select/* ids */.dK),
        ...chosen,
        ...ignored.ids
    ];
};
/** What a gate says when some findings are left out of everything it looks at. */
const besides = (judgement, gate, ids) => judgeOne(gate.id, without(judgement, ids), judgement.settings) ?? gate;
const nothingElse = {
    status: 'passed',
    because: 'it failed on nothing else',
    inputMissing: false
};
/**
 * A gate that failed on findings is asked again without those that are accepted, and only those that it failed on: an
 * accepted benchmark must still confirm what it says about functions. A gate that failed on a sum, as the rating is, is
 * asked again without everything that is accepted.
 */
const acknowledge = (judgement, gate, accepted) => {
    if (gate.status !== 'failed' || accepted.size === 0)
        return { ...gate, accepted: [] };
    const mine = gate.findings.filter((id) => accepted.has(id));
    const open = gate.findings.filter((id) => !accepted.has(id));
    const known = new Set(apply_idsOf(judgement.analysis));
    if (open.some((id) => known.has(id)))
        return { ...gate, accepted: mine };
    const isAll = open.length === 0;
    const rest = besides(judgement, gate, isAll ? new Set(mine) : accepted);
    if (rest.status === 'failed' && !isAll)
        return { ...gate, accepted: mine };
    const { status, because, inputMissing } = rest.status === 'failed' ? nothingElse : rest;
    return { ...gate, accepted: gate.findings, beside: { status, because, inputMissing } };
};
/** A gate as it counts: one whose failure is accepted is what it says of everything else. */
const counting = (gate) => (0,ack/* isAccepted */.oB)(gate) ? { ...gate, ...(gate.beside ?? nothingElse) } : gate;
/**
 * The verdict after acknowledgements. Every gate keeps its status and its findings, and has those that are accepted
 * beside them; level and completeness follow from what is not accepted. Accepting hides nothing else: a gate that would
 * be unjudged without its accepted failure counts as unjudged.
 *
 * `today` is a date like 2026-12-31, in UTC.
 */
const applyAcks = (judgement, { acks, refused }, today) => {
    const { verdict, analysis, ground } = judgement;
    const regressions = analysis.functions.filter(({ standing, dimension, class: is }) => standing === 'judged' && dimension !== 'other' && is === 'regression');
    const candidates = acceptable(verdict.gates, (0,gates_select/* ids */.dK)(regressions));
    const present = {
        acceptable: (0,ids/* finderIn */.Mk)(candidates),
        all: (0,ids/* finderIn */.Mk)([...candidates, ...apply_idsOf(analysis)])
    };
    const entries = acks.map((ack) => ackEntry(ack, present, today));
    const accepted = new Set(entries.flatMap(({ findings }) => findings));
    const gates = verdict.gates.map((gate) => acknowledge(judgement, gate, accepted));
    const counted = gates.map(counting);
    return {
        verdict: {
            level: levelOf(counted, ground),
            complete: counted.every(({ status }) => status !== 'unjudged'),
            gates
        },
        entries: [...entries, ...refusedEntries(refused)]
    };
};

;// CONCATENATED MODULE: ./lib/classify/sight.js

const sightOf = (comparison, minSamples) => {
    const { workload, base, head, visiblePp, refused } = comparison;
    const dimension = dimensionOf(comparison.sampleType.type);
    if (dimension === 'other' || refused !== undefined)
        return [];
    if (base?.events === undefined || head?.events === undefined)
        return [];
    const samples = [base.events.total, head.events.total];
    return [
        {
            dimension,
            workload,
            samples,
            ...(visiblePp === undefined ? {} : { visiblePp }),
            isPoor: Math.min(...samples) < minSamples
        }
    ];
};
const smallest = ({ visiblePp = Number.POSITIVE_INFINITY }) => visiblePp;
/** How little each comparison that counts could have shown, the poorest first. */
const sightsOf = (comparisons, minSamples) => comparisons
    .flatMap((comparison) => sightOf(comparison, minSamples))
    .sort((a, b) => Number(smallest(a) < smallest(b)) - Number(smallest(a) > smallest(b)));

;// CONCATENATED MODULE: ./lib/model/historyBounds.js
/** The most that a history may hold; a reader takes no more, whatever it is told. */
const historyBounds = {
    bytes: 32 * 1024 * 1024,
    /** Of a name, in UTF-16 units. */
    text: 1024,
    points: 1000,
    seriesOfPoint: 600,
    series: 20_000,
    pulls: 1000
};

;// CONCATENATED MODULE: ./lib/history/benchmarkRows.js




/** Standard deviation in parts of the mean; null for a single value, and where the mean is 0. */
const variationOf = (values) => {
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    if (values.length < 2 || mean === 0)
        return null;
    const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
    return Math.sqrt(squares / (values.length - 1)) / Math.abs(mean);
};
const benchmarkRows_rowOf = ({ head, ...key }, units) => {
    const values = head?.values ?? [];
    const center = (0,median/* median */.JZ)(values);
    if (!Number.isFinite(center))
        return [];
    const { package: path, name, unit } = key;
    const id = benchmarkId({ workload: rawRows/* rawWorkload */.YL, ...key });
    return [
        {
            id,
            findingId: id,
            series: { kind: 'benchmark', name, package: path, unit, better: (0,benchUnits/* better */.JF)(unit, units) },
            value: [center, values.length, variationOf(values)]
        }
    ];
};
/** The medians of all raw benchmark results of head. What benchstat printed has been compared already and is no run. */
const benchmarkRows = ({ raw }) => {
    const units = (0,rawRows/* unitMetadata */.A2)(raw.head);
    return (0,rawRows/* rawRows */.S)({ base: [], head: raw.head }).flatMap((row) => benchmarkRows_rowOf(row, units));
};

// EXTERNAL MODULE: ./lib/pair/source.js
var source = __webpack_require__(1075);
;// CONCATENATED MODULE: ./lib/history/environment.js


/** The keys of `go test` lines under which a fact stands; the version of Go is noted under any of three. */
const lineKeys = {
    cpu: ['cpu'],
    goos: ['goos'],
    goarch: ['goarch'],
    go: ['go', 'goversion', 'go-version']
};
const fromLines = ({ raw }, fact) => raw.head.flatMap(({ benchmarks }) => benchmarks.results.flatMap(({ config }) => lineKeys[fact].flatMap((key) => config.get(key)?.trim() ?? []).slice(0, 1)));
const fromManifests = ({ collection }, fact) => (collection?.manifests ?? []).flatMap(({ manifest: { environment, head } }) => fact === 'go' ? (head?.go_version ?? []) : environment[fact]);
const longest = 1024;
/** Several values are a machine of their own, as every mixture is. */
const told = (values) => [...new Set(values.filter((value) => value !== ''))].sort().join(' + ').slice(0, longest);
/** What head was measured on: as its results say, else its manifest. Empty where neither does. */
const environmentOf = (pairs, image) => {
    const fact = (which) => told(fromLines(pairs, which)) || told(fromManifests(pairs, which));
    return { cpu: fact('cpu'), goos: fact('goos'), goarch: fact('goarch'), go: fact('go'), image };
};
/** What a fact is called. */
const factNames = {
    cpu: 'processor',
    goos: 'operating system',
    goarch: 'architecture',
    go: 'Go version',
    image: 'runner image'
};
const always = ['goos', 'goarch', 'go'];
const whereTimed = [...always, 'cpu', 'image'];
const environment_isTimed = (series) => series.kind === 'benchmark'
    ? (0,benchUnits/* isTime */.K8)(series.unit) || (0,benchUnits/* isThroughput */.BB)(series.unit)
    : !(0,source/* isMemoryType */.Ai)(series.metric);
/** The facts in which two environments differ that decide about a series: what is counted is the same on every processor. */
const environment_differing = (series, a, b) => (environment_isTimed(series) ? whereTimed : always).filter((fact) => a[fact] !== b[fact]);

// EXTERNAL MODULE: ./lib/units/visible.js
var visible = __webpack_require__(8709);
;// CONCATENATED MODULE: ./lib/history/fitting.js


/** A text of an input as a history can hold it. A run that wrote a longer one would make the whole history unreadable. */
const fittingText = (text) => (0,visible/* shorten */.ml)(text, historyBounds.text);
/** The same for what has to have a name. */
const fittingName = (name) => fittingText(name) || '(no name)';
/** A series with names that fit. It is told apart by its fingerprint, which is that of the whole names. */
const fittingSeries = (series) => {
    const named = {
        name: fittingName(series.name),
        package: fittingText(series.package),
        unit: fittingName(series.unit)
    };
    if (series.kind === 'benchmark')
        return { ...series, ...named };
    const { workload, metric } = series;
    return { ...series, ...named, workload: fittingText(workload), metric: fittingName(metric) };
};

;// CONCATENATED MODULE: ./lib/history/functionRows.js







/** Functions below this share of the total, in percent, are too few samples to follow. */
const LEAST_SHARE = 1;
const byFlat = ([a, one], [b, other]) => other.flat - one.flat || Number(a > b) - Number(a < b);
const functionRows_largest = ({ rows, summary: { total } }, most) => [...rows]
    .filter(([, { flat }]) => flat > 0 && percent(flat, total) >= LEAST_SHARE)
    .sort(byFlat)
    .slice(0, most);
/** Units of profiles as Go's benchmarks write them. */
const goUnits = new Map([
    ['nanoseconds', 'ns'],
    ['bytes', 'B']
]);
const perOp = (unit) => `${goUnits.get(unit) ?? unit}/op`;
const functionRows_rowsOf = (pair, most) => {
    const { head, workload, type: metric } = pair;
    const side = sideTable(head, foldingOf(head));
    if (head === undefined || side === undefined || head.refused !== undefined)
        return [];
    const operations = (0,collectedWork/* operationsOf */.CF)(head);
    return functionRows_largest(side, most).flatMap(([identity, { flat, events, symbols }]) => {
        const name = nameOf(identity, [...symbols.keys()]);
        const sampleType = { type: metric, unit: side.unit };
        const series = { kind: 'function', name, package: (0,importPath/* packageOf */.wg)(name), workload, metric };
        const count = Math.round(events);
        const findingId = functionId({ workload, sampleType, identity });
        const share = {
            id: findingId,
            findingId,
            series: { ...series, unit: '%' },
            value: [percent(flat, side.summary.total), count, null]
        };
        if (operations === undefined)
            return [share];
        // Another measure is another series: shares and costs cannot follow one another.
        const cost = {
            id: (0,fingerprint/* fingerprint */.R)('function-cost', workload, metric, identity),
            findingId,
            series: { ...series, unit: perOp(side.unit) },
            value: [flat / operations, count, null]
        };
        return [share, cost];
    });
};
/** The largest functions of every profile of head, at most so many of each: their shares, and costs per operation. */
const functionRows = ({ profiles }, most) => profiles.flatMap((pair) => functionRows_rowsOf(pair, most));

;// CONCATENATED MODULE: ./lib/history/measured.js





/** Rows that most look at first, where there are more than a run may add: functions are few already. */
const ranks = ['ns/op', 'allocs/op', 'B/op', 'MB/s'];
const rankOf = ({ series: { kind, unit } }) => {
    if (kind === 'function')
        return -1;
    const rank = ranks.indexOf(unit);
    return rank === -1 ? ranks.length : rank;
};
/** The values of head that a history follows. */
const measure = (pairs, { image, functions }) => {
    const all = [...functionRows(pairs, functions), ...benchmarkRows(pairs)];
    const ranked = all
        .map((row, place) => ({ row, place, rank: rankOf(row) }))
        .sort((a, b) => a.rank - b.rank || a.place - b.place);
    const rows = ranked
        .slice(0, historyBounds.seriesOfPoint)
        .map(({ row }) => ({ ...row, series: fittingSeries(row.series) }));
    return { environment: environmentOf(pairs, image), rows, left: all.length - rows.length };
};

;// CONCATENATED MODULE: ./lib/history/rules.js
/** How the settings judge a trend. */
const trendRule = ({ history, gates, thresholds }) => ({
    anchor: history.anchor,
    cleanRuns: history['clean-runs'],
    minSegment: history['min-segment'],
    alpha: history['change-alpha'],
    atLeast: thresholds.benchmark,
    above: gates.drift.above,
    abovePoints: gates.drift['above-points']
});
/** How much the settings keep. */
const thinRule = ({ history }) => ({
    keep: history.keep,
    anchor: history.anchor,
    cleanRuns: history['clean-runs']
});

;// CONCATENATED MODULE: ./lib/history/merge.js

/** Two runs that say different things under one identity are a mistake; which of them stays must not depend on who asks. */
const larger = (a, b) => (canonical(a) >= canonical(b) ? a : b);
const identityOf = ({ commit, run, attempt, key }) => [commit, run, attempt, key].join(' ');
const compareText = (a, b) => Number(a > b) - Number(a < b);
/** In the order of time; of one moment in that of runs. */
const history_merge_inOrder = (a, b) => compareText(a.time, b.time) || a.run - b.run || a.attempt - b.attempt || compareText(a.key, b.key);
const union = (all, keyOf) => {
    const found = new Map();
    for (const one of all) {
        const key = keyOf(one);
        const known = found.get(key);
        found.set(key, known === undefined ? one : larger(known, one));
    }
    return found;
};
const runs = (a, b) => [...union([...a, ...b], identityOf).values()].sort((one, other) => history_merge_inOrder(one, other) || compareText(one.commit, other.commit));
const named = (a, b) => {
    const entries = [...Object.entries(a), ...Object.entries(b)];
    const merged = union(entries, ([id]) => id);
    return Object.fromEntries(merged.values());
};
/**
 * Everything that is in either history, once: runs by commit, number, attempt and key. The order of merging and merging
 * twice make no difference, so that writers who did not know of each other lose nothing.
 */
const mergeHistories = (a, b) => ({
    schema_version: 1,
    tool: 'flamegate-history',
    series: named(a.series, b.series),
    points: runs(a.points, b.points),
    pulls: runs(a.pulls, b.pulls)
});

;// CONCATENATED MODULE: ./lib/history/series.js


/** A run as it counts: of its attempts the last. */
const latestAttempts = (points) => {
    const latest = new Map();
    for (const point of points) {
        const key = `${point.run} ${point.key}`;
        const known = latest.get(key);
        if (known === undefined || known.attempt < point.attempt)
            latest.set(key, point);
    }
    return [...latest.values()].sort(history_merge_inOrder);
};
const wordsFor = (facts, other) => facts.map((fact) => `${factNames[fact]} ${other[fact] || 'unknown'}`).join(', ');
/** Splits the runs that measured a series by whether their values can be compared with those of an environment. */
const comparableWith = ({ id, series, environment }, points) => {
    const like = [];
    const elsewhere = new Map();
    for (const point of points) {
        const value = point.values[id]?.[0];
        if (value === undefined)
            continue;
        const facts = environment_differing(series, environment, point.environment);
        if (facts.length === 0) {
            like.push({ point, value });
            continue;
        }
        const differs = wordsFor(facts, point.environment);
        elsewhere.set(differs, (elsewhere.get(differs) ?? 0) + 1);
    }
    return { like, elsewhere };
};
/** What a value costs, so that less is better; undefined where nobody says which way is better, or it has no ratio. */
const series_costOf = (series, value) => {
    if (!(value > 0))
        return undefined;
    if (series.kind === 'function' || series.better === 'lower')
        return value;
    return series.better === 'higher' ? 1 / value : undefined;
};
/** The runs of a history that are not the given one, as they count. */
const runsBefore = (history, run) => latestAttempts(history.points.filter((point) => point.run !== run));

;// CONCATENATED MODULE: ./lib/stats/energySplit.js
/** Sums of |x - y| over all pairs of the first i and the first j values, as a table of (n + 1) x (n + 1). */
const distanceSums = (values) => {
    const width = values.length + 1;
    const sums = new Float64Array(width * width);
    values.forEach((value, i) => {
        let row = 0;
        values.forEach((other, j) => {
            row += Math.abs(value - other);
            sums[(i + 1) * width + j + 1] = (sums[i * width + j + 1] ?? 0) + row;
        });
    });
    return sums;
};
/**
 * The split of a sample in order of time whose stretches, of at least `least` >= 2 values each, have the largest energy
 * distance: twice the mean distance between the stretches, minus the mean distances within each, times nm/(n+m). The
 * earlier one begins with the sample; the later one may end before it, or a rise that is taken back would be lost in the
 * mixture behind it. Undefined where the sample is too short for two stretches.
 *
 * Source: Matteson & James, "A Nonparametric Approach for Multiple Change Point Analysis of Multivariate Data", JASA 109
 * (2014) 334-345, equations 5 to 7 with exponent 1.
 */
const energySplit = (values, least) => {
    const width = values.length + 1;
    const sums = distanceSums(values);
    const upTo = (i, j) => sums[i * width + j] ?? 0;
    let at = -1;
    let distance = Number.NEGATIVE_INFINITY;
    for (let n = least; n <= values.length - least; n++) {
        const left = upTo(n, n);
        for (let end = n + least; end <= values.length; end++) {
            const m = end - n;
            const across = upTo(n, end) - left;
            const right = upTo(end, end) - 2 * across - left;
            // Each pair within a stretch is in its sum twice.
            const mean = (2 * across) / (n * m) - left / (n * (n - 1)) - right / (m * (m - 1));
            const scaled = ((n * m) / end) * mean;
            if (scaled > distance)
                [at, distance] = [n, scaled];
        }
    }
    return at === -1 ? undefined : { at, distance };
};

;// CONCATENATED MODULE: ./lib/stats/seeded.js
/**
 * A source of whole numbers from 0 to `below` - 1, the same for the same seed on every machine.
 *
 * Source: mulberry32 (Ettinger, 2017, public domain), whose 32 bits are far more than a permutation test draws apart.
 */
const seededInts = (seed) => {
    let state = seed >>> 0;
    return (below) => {
        state = (state + 0x6d2b79f5) >>> 0;
        let mixed = Math.imul(state ^ (state >>> 15), state | 1);
        mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
        return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
    };
};
/** A random order of a sample, by the shuffle of Fisher and Yates (Durstenfeld, CACM 7 (1964) 420). */
const shuffled = (values, draw) => {
    const order = values.slice();
    for (let last = order.length - 1; last > 0; last--) {
        const other = draw(last + 1);
        const kept = order[last] ?? 0;
        order[last] = order[other] ?? 0;
        order[other] = kept;
    }
    return order;
};

;// CONCATENATED MODULE: ./lib/stats/changePoints.js


/** The same values always give the same changes. */
const SEED = 20140105;
/** Equal sums in another order differ in their last bits. */
const changePoints_ROUNDING = 1e-9;
/** The split of any of the stretches that is the largest. */
const largestSplit = (stretches, minSegment) => {
    let largest;
    stretches.forEach((values, stretch) => {
        const split = energySplit(values, minSegment);
        if (split !== undefined && split.distance > (largest?.distance ?? 0)) {
            largest = { ...split, stretch };
        }
    });
    return largest;
};
/**
 * How often random orders within the stretches split as far as the given one. The counting ends where p cannot fall to
 * alpha any more, which without a change is after a few orders.
 */
const permutationP = (stretches, { distance }, { minSegment, alpha, permutations }) => {
    const draw = seededInts(SEED);
    const most = alpha * (permutations + 1);
    let asFar = 1;
    for (let i = 0; i < permutations && asFar <= most; i++) {
        const orders = stretches.map((values) => shuffled(values, draw));
        const other = largestSplit(orders, minSegment);
        if (other !== undefined && other.distance >= distance * (1 - changePoints_ROUNDING))
            asFar++;
    }
    return asFar / (permutations + 1);
};
/** Where a stretch begins among all values. */
const startOf = (stretches, stretch) => stretches.slice(0, stretch).reduce((sum, { length }) => sum + length, 0);
/**
 * The places where the distribution of a series changes, in order: E-divisive. The stretch and the place in it with the
 * largest energy distance between what is before and after are taken for a change if hardly a random order of the values
 * within the stretches splits as far; then the stretches that are left are looked at again, until there is no change more.
 *
 * Source: Matteson & James, "A Nonparametric Approach for Multiple Change Point Analysis of Multivariate Data", JASA 109
 * (2014) 334-345, section 3.
 */
const changePoints = (values, options) => {
    const found = [];
    let stretches = [Float64Array.from(values)];
    for (;;) {
        const candidate = largestSplit(stretches, options.minSegment);
        const p = candidate === undefined ? 1 : permutationP(stretches, candidate, options);
        if (candidate === undefined || p > options.alpha)
            break;
        const { stretch, at } = candidate;
        found.push({ at: startOf(stretches, stretch) + at, p });
        stretches = stretches.flatMap((one, place) => place === stretch ? [one.subarray(0, at), one.subarray(at)] : [one]);
    }
    return found.sort((a, b) => a.at - b.at);
};

;// CONCATENATED MODULE: ./lib/history/changes.js


/** So many that alpha can be as small as its default; a series without a change takes a few of them. */
const PERMUTATIONS = 399;
const medianOf = (runs) => (0,median/* median */.JZ)(runs.map(({ value }) => value));
const imageChange = (before, { point }) => {
    const [from, to] = [before?.point.image_version ?? '', point.image_version];
    return from === '' || to === '' || from === to ? [] : [`runner image ${from} → ${to}`];
};
const isLarge = (before, after, atLeast) => before === 0 ? after !== 0 : Math.abs(after / before - 1) * 100 >= atLeast;
/** The places where a series changed for good, each with the run that was the first after it. */
const changesOf = (runs, { minSegment, alpha, atLeast }) => {
    const found = changePoints(runs.map(({ value }) => value), { minSegment, alpha, permutations: PERMUTATIONS });
    const starts = [{ at: 0, p: 1 }, ...found];
    const stretches = starts.map(({ at, p }, i) => ({
        runs: runs.slice(at, starts[i + 1]?.at),
        p
    }));
    return stretches.slice(1).flatMap(({ runs: own, p }, i) => {
        const [first, previous] = [own[0], stretches[i]?.runs ?? []];
        const [before, after] = [medianOf(previous), medianOf(own)];
        if (first === undefined || !isLarge(before, after, atLeast))
            return [];
        const { commit, time } = first.point;
        const change_pct = before === 0 ? null : (after / before - 1) * 100;
        return [
            { commit, time, before, after, change_pct, p, also: [...imageChange(previous.at(-1), first)] }
        ];
    });
};

;// CONCATENATED MODULE: ./lib/stats/quantile.js

/**
 * The Hyndman-Fan R8 quantile of a sample at 0 <= p <= 1; NaN when it is empty.
 *
 * Source: Hyndman & Fan, "Sample Quantiles in Statistical Packages", The American Statistician 50 (1996) 361-365, who
 * recommend this definition: it is nearly free of bias in the median, whatever the distribution.
 */
const quantile = (values, p) => {
    const sorted = (0,median/* ascending */.V_)(values);
    const position = 1 / 3 + p * (sorted.length + 1 / 3);
    const order = Math.min(sorted.length, Math.max(1, Math.floor(position)));
    const lower = sorted[order - 1] ?? Number.NaN;
    const upper = sorted[Math.min(sorted.length - 1, order)] ?? lower;
    const fraction = Math.min(1, Math.max(0, position - order));
    return lower === upper ? lower : lower + fraction * (upper - lower);
};

;// CONCATENATED MODULE: ./lib/stats/noiseFloor.js

/** Fewest values that show how much a series moves by itself: rustc-perf asks for as many before it trusts its own. */
const FEWEST_FOR_FLOOR = 10;
/** How many interquartile ranges above the third quartile a change is none of the usual ones. */
const RANGES = 3;
/**
 * How much a series moves from one value to the next without a reason, as a fraction: the third quartile of the absolute
 * relative changes between neighbours plus three times their interquartile range. Undefined for fewer than ten values,
 * and for values that have no relative change.
 *
 * A step is one of many changes and hardly moves the quartiles, so that a series need not be cleaned of its steps first.
 * Source: the fence for far outliers of Tukey, "Exploratory Data Analysis" (1977), on relative changes as rustc-perf
 * computes its significance thresholds (rust-lang/rustc-perf 169b07b, `site/src/comparison.rs`).
 */
const noiseFloor = (values) => {
    if (values.length < FEWEST_FOR_FLOOR || !values.every((value) => value > 0))
        return undefined;
    const changes = values.slice(1).map((value, i) => Math.abs(value / (values[i] ?? value) - 1));
    const [first, third] = [quantile(changes, 0.25), quantile(changes, 0.75)];
    return third + RANGES * (third - first);
};

;// CONCATENATED MODULE: ./lib/history/lastGood.js

/**
 * The last-good level of a series of costs in order of time: the median of its last K clean runs; undefined for fewer.
 *
 * The first K runs are taken as they come. From there on a run is clean if it costs at most the noise floor more than the
 * lowest level so far. So the level follows what becomes cheaper at once, a step up is not followed at all, and neither
 * is a slow rise once it is more than noise: measured against the level just before, each of its steps would be clean.
 */
const lastGoodLevel = (costs, { runs, floor = Number.POSITIVE_INFINITY }) => {
    const clean = [];
    let lowest = Number.POSITIVE_INFINITY;
    const level = () => (0,median/* median */.JZ)(clean.slice(-runs).map((place) => costs[place] ?? Number.NaN));
    costs.forEach((cost, place) => {
        if (clean.length >= runs && cost > lowest * (1 + floor))
            return;
        clean.push(place);
        if (clean.length >= runs)
            lowest = Math.min(lowest, level());
    });
    return clean.length < runs ? undefined : { cost: level(), runs: clean.slice(-runs) };
};

;// CONCATENATED MODULE: ./lib/history/anchor.js




const anchorOf = (runs, tag) => ({
    lastGood: {
        value: (0,median/* median */.JZ)(runs.map(({ value }) => value)),
        commits: [...new Set(runs.map(({ point }) => point.commit))],
        ...(tag === undefined ? {} : { tag })
    },
    runs
});
/** Fewest digits by which a commit is named. */
const anchor_isNamed = ({ point }, anchor) => point.tag === anchor || (/^[0-9a-f]{7,64}$/.test(anchor) && point.commit.startsWith(anchor));
/** The noise floor of a series, as a fraction of its cost. */
const floorOf = (series, runs) => noiseFloor(runs.map(({ value }) => series_costOf(series, value) ?? Number.NaN));
/** What the comparable runs of a series say of its last good value; a sentence where they do not. */
const findAnchor = (series, runs, { anchor, cleanRuns }) => {
    if (anchor !== 'last-good') {
        const named = runs.filter((one) => anchor_isNamed(one, anchor));
        return named.length > 0 ? anchorOf(named, anchor) : `no comparable run of ${anchor} is recorded`;
    }
    const costs = runs.map(({ value }) => series_costOf(series, value) ?? Number.NaN);
    if (costs.some(Number.isNaN))
        return 'its values have no ratio';
    const level = lastGoodLevel(costs, { runs: cleanRuns, floor: floorOf(series, runs) });
    if (level === undefined) {
        return `needs ${cleanRuns} comparable runs of the default branch, has ${runs.length}`;
    }
    return anchorOf(level.runs.flatMap((place) => runs[place] ?? []));
};

;// CONCATENATED MODULE: ./lib/history/drift.js




const isShare = ({ unit }) => unit === '%';
/** A share or a value with its unit, as people write it. */
const valueWords = (value, unit) => unit === '%' ? (0,format/* formatPercent */.l9)(value) : (0,format/* formatValue */.Fl)(value, unit);
/** How far head is from the last good value, in words. */
const drift_changeWords = (series, head, { lastGood }) => {
    const { value, tag } = lastGood;
    const from = tag === undefined ? 'last good' : tag;
    const change = isShare(series)
        ? (0,format/* formatPp */["if"])(head - value)
        : value === 0
            ? `from ${valueWords(0, series.unit)}`
            : (0,format/* formatSignedPercent */.h9)((head / value - 1) * 100);
    return `${change} against ${valueWords(value, series.unit)} (${from})`;
};
const drift_unknown = { ratio: null, drift_pp: null, floor_pct: null, status: 'unjudged' };
/** Why a change is not over the limit; undefined where it is. */
const whyWithin = (series, { ratio, points, floor }, { above, abovePoints }) => {
    if (isShare(series) ? points <= abovePoints : ratio <= 1 + above / 100) {
        return `limit ${isShare(series) ? `${abovePoints} pp` : (0,format/* formatPercent */.l9)(above)}`;
    }
    return ratio - 1 <= floor ? `its runs differ by up to ${(0,format/* formatPercent */.l9)(floor * 100)}` : undefined;
};
const drift_judge = (series, head, { anchor, floor, rule }) => {
    const [now, then] = [series_costOf(series, head), series_costOf(series, anchor.lastGood.value)];
    const change = drift_changeWords(series, head, anchor);
    if (now === undefined || then === undefined) {
        return {
            ...drift_unknown,
            because: `${change}; ${series.kind === 'benchmark' && series.better === 'unknown' ? 'nobody says which way is better' : 'such values have no ratio'}`
        };
    }
    const ratio = now / then;
    const points = head - anchor.lastGood.value;
    const measured = { ratio, drift_pp: isShare(series) ? points : null };
    if (floor === undefined) {
        const because = `${change}; its noise needs ${FEWEST_FOR_FLOOR} comparable runs`;
        return { ...measured, status: 'unjudged', because };
    }
    const within = whyWithin(series, { ratio, points, floor }, rule);
    return within === undefined
        ? { ...measured, status: 'over', because: `${change}: ${(0,format/* formatRatio */.B0)(ratio)} the cost` }
        : { ...measured, status: 'within', because: `${change} (${within})` };
};
/** How far head is from the last good value of its series, and whether that is more than the limit and the noise. */
const driftOf = (series, head, { runs, rule }) => {
    const anchor = findAnchor(series, runs, rule);
    if (typeof anchor === 'string')
        return { ...drift_unknown, last_good: null, because: anchor };
    const floor = floorOf(series, runs);
    return {
        last_good: anchor.lastGood,
        floor_pct: floor === undefined ? null : floor * 100,
        ...drift_judge(series, head, { anchor, floor, rule })
    };
};

;// CONCATENATED MODULE: ./lib/history/trends.js



/** The newest runs that a trend shows. */
const SHOWN = 100;
/** The newest comparable runs that changes are looked for in: the time that takes grows with their square. */
const SEARCHED = 60;
const runOf = ({ commit, time, run, tag }) => ({
    commit,
    time,
    run,
    ...(tag === undefined ? {} : { tag })
});
const namesOf = ({ findingId, id, series }) => ({
    id,
    finding_id: findingId,
    kind: series.kind,
    name: series.name,
    package: series.package,
    unit: series.unit,
    ...(series.kind === 'benchmark'
        ? { workload: 'default', better: series.better }
        : { workload: series.workload, metric: series.metric, better: 'lower' })
});
const trends_valuesOf = (shown, like) => {
    const values = new Map(like.map(({ point, value }) => [point, value]));
    return shown.map((point) => values.get(point) ?? null);
};
const trendOf = (row, { points, shown, measured, rule }) => {
    const { id, series, value } = row;
    const [head] = value;
    const { environment } = measured;
    const { like, elsewhere } = comparableWith({ id, series, environment }, points);
    if (like.length + elsewhere.size === 0)
        return undefined;
    return {
        ...namesOf(row),
        values: trends_valuesOf(shown, like),
        head,
        ...driftOf(series, head, { runs: like, rule }),
        changes: [...changesOf(like.slice(-SEARCHED), rule)],
        elsewhere: [...elsewhere].map(([differs, runs]) => ({ differs, runs }))
    };
};
/** What the runs of the default branch say of what head measured: a row for everything that they measured before. */
const trendsOf = (measured, points, rule) => {
    const shown = points.slice(-SHOWN);
    const ground = { points, shown, measured, rule };
    return {
        recorded: points.length,
        limit_pct: rule.above,
        limit_pp: rule.abovePoints,
        runs: shown.map(runOf),
        rows: measured.rows.flatMap((row) => trendOf(row, ground) ?? [])
    };
};

;// CONCATENATED MODULE: ./lib/history/view.js




/** What the history says of head; undefined where there is none. */
const viewHistory = (pairs, config, context) => {
    if (context === undefined)
        return undefined;
    const { history, source, run, image } = context;
    const measured = measure(pairs, { image, functions: config.history.functions });
    const points = runsBefore(history, run);
    if (points.length === 0)
        return undefined;
    return { measured, entry: { source, ...trendsOf(measured, points, trendRule(config)) } };
};

;// CONCATENATED MODULE: ./lib/policy/countedTrends.js

/** GOMAXPROCS behind the name of a benchmark. */
const procsOf = (name) => Number(/-(\d+)$/.exec(name)?.[1] ?? 1);
const countedTrends_namesOf = (row) => row.kind === 'benchmark'
    ? (0,policy_names/* namesOfBenchmark */.vj)({ ...row, procs: procsOf(row.name) })
    : (0,policy_names/* namesOfFunction */.Am)({
        ...row,
        identity: row.name,
        sampleType: { type: row.metric ?? '', unit: row.unit }
    });
/** The trends of rows that the settings do not ignore. */
const countedTrends = (trends, { rules }) => trends.filter((row) => !rules.some(({ selector }) => selector.matches(countedTrends_namesOf(row))));

;// CONCATENATED MODULE: ./lib/policy/compared.js

/** Why a gate looks at nothing although it would: everything of it is ignored. */
const allIgnored = (count, noun) => count === 1
    ? `the one ${noun} that it would look at is ignored`
    : `all ${(0,format/* formatCount */.B4)(count)} ${noun}s that it would look at are ignored`;

;// CONCATENATED MODULE: ./lib/policy/chooseBenchmarks.js



const noun = 'benchmark row';
/** Why a gate looks at no benchmark row; undefined where it looks at some. */
const whyNone = ({ selector, limit }, rows, { named, ignored }) => {
    if (ignored > 0)
        return allIgnored(ignored, noun);
    if (named > 0)
        return `no ${noun} that it chooses is in ${amountWords(limit)}`;
    return selector.whyNone(rows.map(({ delta }) => (0,policy_names/* namesOfBenchmark */.vj)(delta)), noun);
};
/** The benchmark rows that a gate looks at. */
const chooseBenchmarks = (rule, { benchmarks, ignoring }) => {
    const { name, title, severity, limit, selector } = rule;
    const named = benchmarks.filter(({ delta }) => selector.matches((0,policy_names/* namesOfBenchmark */.vj)(delta)));
    const all = named.filter(({ delta }) => isRowOf(rule, delta));
    const rows = all.filter(({ delta }) => ignoring.ofBenchmark(delta) === undefined);
    const ignored = all.length - rows.length;
    return {
        about: 'benchmarks',
        ...{ name, title, severity, limit, rows, ignored },
        count: rows.length,
        has: {
            base: rows.some(({ delta }) => delta.base !== undefined),
            head: rows.some(({ delta }) => delta.head !== undefined)
        },
        whyNone: rows.length > 0 ? undefined : whyNone(rule, benchmarks, { named: named.length, ignored })
    };
};

;// CONCATENATED MODULE: ./lib/policy/chooseFunctions.js





/** Sample types that the gates of flamegate itself look at, and the kind of input that each is. */
const counted = [
    [{ type: 'cpu', unit: 'nanoseconds' }, 'cpu'],
    [{ type: 'samples', unit: 'count' }, 'cpu'],
    [{ type: 'alloc_space', unit: 'bytes' }, 'memory']
];
/** Kinds of input that a gate asks for, whether they are there or not. */
const kindsOf = (rule) => [
    ...new Set(counted
        .filter(([sample]) => isSampleOf(rule, sample))
        .filter(([{ type }]) => rule.selector.allows({ metric: [type] }))
        .map(([, kind]) => kind))
];
/**
 * Functions are classed as if the limit of the gate were that of the classes, where it is lower. A limit that is not in
 * points may be passed by a function of any size, so that all count whose change can be significant.
 */
const atLimit = ({ limit: { above } }, classing) => {
    const smallest = classing.evidence.required === 'any' ? 0 : classing.minChange;
    const least = above?.in === 'points' ? above.value : smallest;
    const { share, newHotspot } = classing.thresholds;
    return {
        ...classing,
        thresholds: { share: Math.min(share, least), newHotspot: Math.min(newHotspot, least) },
        judgesAll: true
    };
};
const classed = (comparison, options) => classifyFunctions(comparison, options).map((finding) => ({ ...finding, baseTotal: comparison.base?.total ?? 0 }));
const isCompared = ({ base, head, refused }) => base !== undefined && head !== undefined && refused === undefined;
const chooseFunctions_pairOf = (comparison) => ({
    workload: comparison.workload,
    metric: comparison.sampleType.type,
    has: { base: comparison.base !== undefined, head: comparison.head !== undefined },
    refused: comparison.refused
});
/** Why a gate looks at no function; undefined where it does, or where there is nothing compared to look into. */
const chooseFunctions_whyNone = ({ selector }, { asked, kept, functions, ignored }, { comparisons }) => {
    const of = (names, noun) => selector.whyNone(names, noun);
    if (functions.length > 0)
        return undefined;
    if (asked.length === 0)
        return of(comparisons.map(policy_names/* namesOfPair */.KR), 'profile');
    if (ignored > 0)
        return allIgnored(ignored, 'function');
    if (kept.length === 0)
        return allIgnored(asked.length, 'profile');
    if (!kept.some(isCompared))
        return undefined;
    return of(asked.flatMap(({ deltas }) => deltas).map(policy_names/* namesOfFunction */.Am), 'function');
};
/** The functions that a gate looks at. */
const chooseFunctions = (rule, compared) => {
    const { name, title, severity, limit, selector } = rule;
    const { comparisons, ignoring, classing, minSamples } = compared;
    const asked = comparisons
        .filter(({ sampleType }) => isSampleOf(rule, sampleType))
        .filter((pair) => selector.allows((0,policy_names/* namesOfPair */.KR)(pair)));
    const named = asked.map((pair) => ({
        ...pair,
        deltas: pair.deltas.filter((delta) => selector.matches((0,policy_names/* namesOfFunction */.Am)(delta)))
    }));
    const kept = named
        .filter((pair) => ignoring.ofPair(pair) === undefined)
        .map((pair) => ({
        ...pair,
        deltas: pair.deltas.filter((delta) => ignoring.ofFunction(delta) === undefined)
    }));
    const countIn = (pairs) => pairs.reduce((sum, { deltas }) => sum + deltas.length, 0);
    const ignored = countIn(named) - countIn(kept);
    const options = atLimit(rule, classing);
    const kinds = kindsOf(rule);
    const functions = kept.flatMap(({ deltas }) => deltas);
    return {
        about: 'functions',
        ...{ name, title, severity, limit, kinds, ignored },
        rows: kept.flatMap((pair) => classed(pair, options)),
        count: functions.length,
        pairs: kept.map(chooseFunctions_pairOf),
        isThere: kinds.length > 0 ? kept.length > 0 : comparisons.length > 0,
        sights: sightsOf(kept, minSamples),
        whyNone: chooseFunctions_whyNone(rule, { asked, kept, functions, ignored }, compared)
    };
};

;// CONCATENATED MODULE: ./lib/policy/gates.js


/** The gates of the settings, each with what it looks at. */
const chooseRows = (rules, compared) => rules.map((rule) => rule.about === 'benchmarks' ? chooseBenchmarks(rule, compared) : chooseFunctions(rule, compared));

;// CONCATENATED MODULE: ./lib/rate/rate.js

const clamp = (value) => Math.min(10, Math.max(1, value));
const countOf = (findings, className) => findings.filter((finding) => finding.class === className).length;
/**
 * One dimension: the start value, a step up when improvements outnumber regressions, a step down when they are
 * outnumbered. Only judged rows count, and Go's runtime does not.
 */
const rateDimension = (findings, dimension, rubric) => {
    const counted = findings.filter((finding) => finding.dimension === dimension && finding.standing === 'judged' && !finding.isRuntime);
    const improvements = countOf(counted, 'improvement');
    const regressions = countOf(counted, 'regression');
    const direction = Math.sign(improvements - regressions);
    return {
        value: clamp(rubric.start + rubric.step * direction),
        basis: `${(0,units_count/* plural */.L)(improvements, 'improvement')}, ${(0,units_count/* plural */.L)(regressions, 'regression')}`
    };
};
const notMeasured = (rubric) => ({
    value: clamp(rubric.start),
    basis: 'not measured'
});
const overallBasis = ({ cpu, memory }) => {
    if (!cpu && !memory)
        return 'nothing to rate';
    const missing = cpu && memory ? '' : `; ${cpu ? 'memory' : 'cpu'} not measured`;
    return `mean of cpu and memory${missing}`;
};
/** Rates CPU, memory and both together (their mean), over all workloads. What was not compared rates the start value. */
const rate = (findings, compared, rubric) => {
    const of = (dimension) => compared[dimension] ? rateDimension(findings, dimension, rubric) : notMeasured(rubric);
    const cpu = of('cpu');
    const memory = of('memory');
    return {
        cpu,
        memory,
        overall: {
            value: clamp((cpu.value + memory.value) / 2),
            basis: overallBasis(compared)
        }
    };
};

;// CONCATENATED MODULE: ./lib/spans/compare.js
/**
 * What requests to each endpoint cost, head against base. Where nobody knows how many requests there were, and both sides did
 * not do the same work, only shares are left, and a share is judged by nobody: it rises when another one falls.
 */


const workScale = ({ base, head }, { work, operations }) => {
    if (operations !== undefined && work !== 'same') {
        return {
            measure: 'per-operation',
            base: operations[0] * base.profiles,
            head: operations[1] * head.profiles
        };
    }
    return work === 'same'
        ? { measure: 'same-work', base: base.profiles, head: head.profiles }
        : { measure: 'share', base: base.total, head: head.total };
};
const compare_scaleOf = (sides, name, { work, requests }) => {
    const counted = requests.of(name);
    return counted === undefined
        ? workScale(sides, work)
        : { measure: 'per-request', base: counted.base, head: counted.head };
};
const compare_sideOf = (sums, name, side, requests) => {
    const cost = sums.endpoints.get(name);
    const counted = requests.of(name)?.[side];
    const median = requests.medianOf(side, name);
    return {
        value: cost?.value ?? 0,
        share: sums.total === 0 ? 0 : ((cost?.value ?? 0) / sums.total) * 100,
        events: cost?.events ?? 0,
        ...(counted === undefined ? {} : { requests: counted }),
        ...(median === undefined ? {} : { medianNanos: median })
    };
};
const sampled = (side, sums, scale) => ({
    cost: side.value / scale,
    events: side.events,
    perEvent: sums.events === 0 ? 0 : sums.total / sums.events / scale
});
/** Percent of what base costs; the interval is that of the difference of two overdispersed counts. */
const changeOf = (base, head, overdispersion) => {
    if (!(base.cost > 0))
        return {};
    const { phi, reach } = assumedDispersion(overdispersion);
    const changePct = (head.cost / base.cost - 1) * 100;
    const half = (reach * Math.sqrt(phi * costVariance(base, head)) * 100) / base.cost;
    return { changePct, ciPct: { lo: changePct - half, hi: changePct + half } };
};
const tested = (base, head, options) => {
    const { overdispersion, minEvents } = options;
    const dispersion = assumedDispersion(overdispersion);
    const test = costTest({ base, head, dispersion, neededEvents: minEvents });
    return test.kind === 'modelled'
        ? { p: test.p }
        : { lacks: `needs ${test.need} sampled events a side, has ${Math.floor(test.have)}` };
};
/** How much more each function costs under the endpoint, at the work of base. */
const increases = (sides, name, factor) => {
    const [before, after] = [sides.base, sides.head].map((side) => side.endpoints.get(name)?.functions);
    const names = new Set([...(before?.keys() ?? []), ...(after?.keys() ?? [])]);
    return new Map([...names].map((one) => [one, (after?.get(one) ?? 0) * factor - (before?.get(one) ?? 0)]));
};
const compare_draftOf = (sides, name, options) => {
    const scale = compare_scaleOf(sides, name, options);
    const base = compare_sideOf(sides.base, name, 'base', options.requests);
    const head = compare_sideOf(sides.head, name, 'head', options.requests);
    const [before, after] = [
        sampled(base, sides.base, scale.base),
        sampled(head, sides.head, scale.head)
    ];
    const factor = scale.base / scale.head;
    const from = options.requests.of(name)?.from;
    const example = sides.head.endpoints.get(name)?.example;
    const costs = scale.measure === 'share'
        ? { lacks: 'the requests of both sides are not known, so only shares can be compared' }
        : { ...changeOf(before, after, options.overdispersion), ...tested(before, after, options) };
    return {
        name,
        keys: [
            ...(sides.base.endpoints.get(name)?.keys ?? []),
            ...(sides.head.endpoints.get(name)?.keys ?? [])
        ].filter((key, index, all) => all.indexOf(key) === index),
        ...{ base, head, measure: scale.measure },
        ...(from === undefined ? {} : { requestsFrom: from }),
        ...costs,
        ...(example === undefined ? {} : { example }),
        increase: head.value * factor - base.value,
        byFunction: increases(sides, name, factor)
    };
};
/** Samples of no known endpoint, as far as their increase is to be told from that of the others. */
const unknownIncrease = (sides, work) => {
    const rest = ({ total, endpoints }) => total - [...endpoints.values()].reduce((sum, { value }) => sum + value, 0);
    const scale = workScale(sides, work);
    return rest(sides.head) * (scale.base / scale.head) - rest(sides.base);
};
/** Endpoints beyond the largest: a label that is no endpoint after all must not make a table of thousands. */
const MOST_ENDPOINTS = 200;
const compare_largest = ({ base, head }) => {
    const names = [...new Set([...base.endpoints.keys(), ...head.endpoints.keys()])];
    const size = (name) => Math.max((base.endpoints.get(name)?.value ?? 0) / (base.total || 1), (head.endpoints.get(name)?.value ?? 0) / (head.total || 1));
    return names
        .map((name) => ({ name, size: size(name) }))
        .sort((a, b) => b.size - a.size || Number(a.name > b.name) - Number(a.name < b.name))
        .slice(0, MOST_ENDPOINTS)
        .map(({ name }) => name);
};
/** Every endpoint of either side, the largest first, and what became more expensive in all. */
const compareEndpoints = (sides, options) => {
    const drafts = compare_largest(sides).map((name) => compare_draftOf(sides, name, options));
    const increases = [unknownIncrease(sides, options.work), ...drafts.map((one) => one.increase)];
    return { drafts, increase: increases.reduce((sum, one) => sum + Math.max(0, one), 0) };
};

;// CONCATENATED MODULE: ./lib/spans/requests.js
/** Requests of one side over all its files. The median of several files is that of the one with the most requests. */
const tracedOn = (placed, side) => {
    const all = new Map();
    for (const { file, side: of, isAmbiguous } of placed) {
        if (of !== side || isAmbiguous)
            continue;
        for (const { name, requests, medianNanos } of file.parsed.traces?.endpoints ?? []) {
            const known = all.get(name) ?? { requests: 0, medianNanos, largest: 0 };
            const isLargest = requests > known.largest;
            all.set(name, {
                requests: known.requests + requests,
                medianNanos: isLargest ? medianNanos : known.medianNanos,
                largest: Math.max(known.largest, requests)
            });
        }
    }
    return all;
};
const requestCounts = (placed, { requests: given }) => {
    const traced = { base: tracedOn(placed, 'base'), head: tracedOn(placed, 'head') };
    return {
        of: (endpoint) => {
            const own = Object.hasOwn(given, endpoint) ? given[endpoint] : undefined;
            if (own !== undefined)
                return { from: 'settings', ...own };
            const [base, head] = [traced.base.get(endpoint), traced.head.get(endpoint)];
            if (base === undefined || head === undefined)
                return undefined;
            return { from: 'traces', base: base.requests, head: head.requests };
        },
        medianOf: (side, endpoint) => traced[side].get(endpoint)?.medianNanos
    };
};

;// CONCATENATED MODULE: ./lib/spans/sums.js
/** Events of a cell: those of its function, in proportion to what they cost there. */
const sums_eventsOf = ({ column }, leaf, value) => {
    const flat = column.flat[leaf] ?? 0;
    return flat === 0 ? 0 : ((column.events?.flat[leaf] ?? 0) * value) / flat;
};
const newCost = () => ({
    keys: new Set(),
    value: 0,
    events: 0,
    example: undefined,
    functions: new Map()
});
const sums_addPart = (endpoints, part) => {
    const { profile, column } = part;
    const { labels: sums } = profile;
    const at = profile.columns.findIndex(({ sampleType }) => sampleType.type === column.sampleType.type);
    const flat = sums?.flat[at];
    if (sums === undefined || flat === undefined)
        return;
    for (const [cell, value] of flat.entries()) {
        const label = sums.labels[sums.labelOf[cell] ?? -1];
        if (label === undefined || label.value === '')
            continue;
        const cost = endpoints.get(label.value) ?? newCost();
        endpoints.set(label.value, cost);
        const leaf = sums.functionOf[cell] ?? -1;
        const name = profile.functions[leaf]?.name ?? '';
        cost.keys.add(label.key);
        cost.value += value;
        cost.example ??= label.example;
        cost.events += sums_eventsOf(part, leaf, value);
        cost.functions.set(name, (cost.functions.get(name) ?? 0) + value);
    }
};
const endpointSums = ({ parts }) => {
    const endpoints = new Map();
    for (const part of parts)
        sums_addPart(endpoints, part);
    const sum = (of) => parts.reduce((all, part) => all + of(part), 0);
    return {
        total: sum(({ column }) => column.total),
        events: sum(({ column }) => column.events?.total ?? 0),
        profiles: new Set(parts.map(({ replicate }) => replicate)).size,
        endpoints,
        crowded: sum(({ profile }) => profile.labels?.crowded ?? 0)
    };
};

;// CONCATENATED MODULE: ./lib/spans/endpoints.js







const judged = ({ changePct, lacks }, q, { thresholds, statistics }) => {
    if (lacks !== undefined)
        return { verdict: 'not-judged', because: lacks };
    if (changePct === undefined)
        return { verdict: 'not-judged', because: 'base has no samples of it' };
    const because = `${(0,format/* formatSignedPercent */.h9)(changePct)} CPU, q ${(0,format/* formatP */.MA)(q)}`;
    const isChange = q <= statistics.alpha && Math.abs(changePct) > thresholds.benchmark;
    if (!isChange)
        return { verdict: 'unchanged', because };
    return { verdict: changePct > 0 ? 'regression' : 'improvement', because };
};
const endpoints_isWorse = ({ standing, class: kind }) => standing === 'judged' && (kind === 'regression' || kind === 'new-hotspot');
const endpoints_symbolsOf = ({ delta }) => delta.parts?.map(({ name }) => name) ?? [delta.name];
const increaseOf = ({ byFunction }, symbols) => symbols.reduce((sum, symbol) => sum + (byFunction.get(symbol) ?? 0), 0);
/** What of the increase of each function that became worse is of one endpoint, largest first. */
const functionsOf = (draft, all, worse) => worse
    .map((finding) => {
    const symbols = endpoints_symbolsOf(finding);
    const total = all.reduce((sum, one) => sum + Math.max(0, increaseOf(one, symbols)), 0);
    const share = total > 0 ? (Math.max(0, increaseOf(draft, symbols)) / total) * 100 : 0;
    return { findingId: finding.id, name: finding.delta.name, share };
})
    .filter(({ share }) => share >= 1)
    .sort((a, b) => b.share - a.share)
    .slice(0, 10);
const knownShare = ({ total, endpoints }) => {
    const known = [...endpoints.values()].reduce((sum, { value }) => sum + value, 0);
    return total === 0 ? 0 : (known / total) * 100;
};
const findingsOf = (pair, sides, unit, input) => {
    const { config, functions, objectives, workOf, requests } = input;
    const { overdispersion, 'min-events': minEvents } = config.statistics;
    const options = { work: workOf(pair), requests, overdispersion, minEvents };
    const { drafts, increase } = compareEndpoints(sides, options);
    const qs = (0,benjaminiHochberg/* benjaminiHochberg */.Uh)(drafts.map(({ p }) => p ?? Number.NaN));
    const worse = functions
        .filter(({ delta: { workload, sampleType } }) => workload === pair.workload && sampleType.type === pair.type)
        .filter(endpoints_isWorse);
    return drafts.map((draft, index) => {
        const { lacks: _, increase: own, byFunction: __, ...rest } = draft;
        const q = qs[index] ?? Number.NaN;
        const objective = objectives.find(({ endpoint }) => endpoint === draft.name);
        const hasCost = draft.measure !== 'share' && increase > 0;
        return {
            id: (0,fingerprint/* fingerprint */.R)('endpoint', pair.workload, pair.type, draft.name),
            workload: pair.workload,
            unit,
            ...rest,
            ...(Number.isNaN(q) ? {} : { q }),
            ...(hasCost ? { shareOfIncrease: (Math.max(0, own) / increase) * 100 } : {}),
            functions: functionsOf(draft, drafts, worse),
            ...(objective === undefined ? {} : { objective }),
            ...judged(draft, q, config)
        };
    });
};
const unitOf = ({ parts: [part] }) => part?.column.sampleType.unit ?? '';
const endpoints_comparisonOf = (pair, input) => {
    const { base, head } = pair;
    if (base === undefined || head === undefined || dimensionOf(pair.type) !== 'cpu')
        return [];
    if (base.parts.length === 0 || head.parts.length === 0)
        return [];
    const sides = { base: endpointSums(base), head: endpointSums(head) };
    if (sides.base.endpoints.size + sides.head.endpoints.size === 0)
        return [];
    return [
        {
            workload: pair.workload,
            metric: pair.type,
            endpoints: findingsOf(pair, sides, unitOf(head), input),
            known: { base: knownShare(sides.base), head: knownShare(sides.head) },
            crowded: sides.base.crowded + sides.head.crowded
        }
    ];
};
/** What requests to each endpoint cost, for every pair of CPU profiles whose samples have labels. */
const endpointsIn = (input) => {
    const counted = requestCounts(input.pairs.placed, input.config.endpoints);
    const requests = input.isStoredBase ? { ...counted, of: () => undefined } : counted;
    return input.pairs.profiles.flatMap((pair) => endpoints_comparisonOf(pair, { ...input, requests }));
};

;// CONCATENATED MODULE: ./lib/spans/objectives.js
/** What the settings promise of endpoints, and the files that they name; of one endpoint the settings come first. */
const objectivesIn = ({ objectives }, fromFiles = []) => [
    ...objectives.map(({ endpoint, name, ...rest }) => ({
        endpoint,
        name: name ?? endpoint,
        ...rest,
        source: 'the settings'
    })),
    ...fromFiles
];

;// CONCATENATED MODULE: ./lib/verdict/cap.js


/** Ids of everything that gates look at and the change does not reach. */
const outOfReach = ({ functions, benchmarks, custom }) => {
    const chosen = custom.flatMap(({ rows }) => rows);
    const all = [...functions, ...benchmarks, ...chosen];
    return new Set(all.filter(({ touch }) => touch?.kind === 'not_reachable').map(({ id }) => id));
};
const isHeavy = ({ severity, status }) => status === 'failed' && (severity === 'hard-fail' || severity === 'soft-fail');
const words = (gate) => `${gate.because}; a warning at most, because the change does not reach it: probably noise of the environment`;
/**
 * A heavy gate that failed is asked again without what is out of reach. If that fails too, it is what counts; if it cannot be
 * judged, the failure does not stand in for it.
 */
const capGate = (judgement, ids) => {
    const rest = without(judgement, ids);
    return (gate) => {
        if (!isHeavy(gate))
            return gate;
        const others = judgeOne(gate.id, rest, judgement.settings) ?? gate;
        if (others.status === 'failed')
            return others;
        if (others.status !== 'unjudged') {
            return { ...gate, severity: 'warning', capped: gate.severity, because: words(gate) };
        }
        const findings = [...new Set([...others.findings, ...gate.findings])];
        return { ...others, findings, because: `${others.because}; ${words(gate)}` };
    };
};
/** The verdict with every failure on nothing but `ids`, which are out of reach, as a warning. */
const capVerdict = (judgement, ids) => {
    const { verdict, ground } = judgement;
    if (ids.size === 0)
        return verdict;
    const gates = verdict.gates.map(capGate(judgement, ids));
    return {
        level: levelOf(gates, ground),
        complete: gates.every(({ status }) => status !== 'unjudged'),
        gates
    };
};

// EXTERNAL MODULE: ./lib/policy/glob.js
var policy_glob = __webpack_require__(6298);
;// CONCATENATED MODULE: ./lib/verdict/collectionProblems.js
/** What a manifest says about a kind of input that keeps it from being judged. */

const lossesOf = ({ collection }, kind) => (collection?.losses ?? []).filter(({ kinds }) => kinds.includes(kind)).map(({ text }) => text);
/**
 * CPU profiles of two machines or two compilers are shown side by side, and no gate passes on them. Benchmarks are
 * refused row by row, so that those in exact units still count; memory is the same everywhere.
 */
const mismatchesOf = (inventory, kind) => kind === 'cpu' ? mismatchesIn(inventory).map((why) => `CPU profiles: ${why}`) : [];
/** What the manifests say, else what profiles say themselves. */
const mismatchesIn = ({ collection, comparisons, isIgnored }) => {
    const told = collection?.mismatches ?? [];
    if (told.length > 0)
        return told;
    const counted = comparisons.filter((one) => dimensionOf(one.sampleType.type) === 'cpu' && !isIgnored.pair(one));
    return [...new Set(counted.flatMap(({ builtApart }) => builtApart ?? []))];
};
const collectionProblems = (inventory, { kind, base, head }) => [
    ...lossesOf(inventory, kind),
    ...(base && head ? mismatchesOf(inventory, kind) : [])
];
const failedOnHead = ({ collection }) => {
    const losses = collection?.losses ?? [];
    const packages = new Set(losses.flatMap(({ goneFromHead }) => goneFromHead ?? []));
    const known = (collection?.manifests ?? []).flatMap(({ manifest }) => manifest.packages);
    const failed = known.filter((one) => packages.has(one.package));
    return { packages, workloads: new Set(failed.map(({ workload }) => workload)) };
};

// EXTERNAL MODULE: ./lib/pair/metric.js
var metric = __webpack_require__(9766);
;// CONCATENATED MODULE: ./lib/verdict/unreadable.js

const isUnreadable = ({ file: { status } }) => status === 'damaged' || status === 'partial';
/**
 * Kinds that a damaged file may have held, or said something about: an unreadable profile either of two, an unfetched
 * artifact or an unreadable manifest any. Base measured a second time is part of no comparison.
 */
const kindsOfDamage = ({ file, side }) => {
    if (side === 'noise')
        return [];
    if ((0,source/* isArtifact */.vw)(file) || (0,source/* isManifest */.Yh)(file))
        return ['cpu', 'memory', 'benchmarks'];
    const kind = (0,source/* kindOfFile */.yK)(file);
    if (kind === 'cpu' || kind === 'memory' || kind === 'benchmarks')
        return [kind];
    return kind === 'other' && (0,source/* isProfileFormat */.BI)(file) ? ['cpu', 'memory'] : [];
};
/**
 * Whether a file of head that cannot be read may hold what head seems to lack: any benchmark, and a profile of the workload
 * that the file is of. Artifacts may hold anything.
 */
const unreadableInHead = ({ placed }) => {
    const unreadable = placed.filter((one) => isUnreadable(one) && one.side !== 'base' && !(0,source/* isManifest */.Yh)(one.file));
    return (kind, workload) => unreadable.some((one) => kindsOfDamage(one).includes(kind) &&
        (workload === undefined || (0,source/* isArtifact */.vw)(one.file) || one.workload === workload));
};

;// CONCATENATED MODULE: ./lib/verdict/kindStates.js
/** Which sides have a kind of input, and what keeps it from being compared. */








/** The kind of a pair of profiles that counts. */
const kindOfComparison = (comparison) => {
    const dimension = dimensionOf(comparison.sampleType.type);
    return dimension === 'other' ? undefined : dimension;
};
const damageText = (file) => {
    const isWhole = file.status === 'damaged';
    if ((0,source/* isArtifact */.vw)(file))
        return `artifact \`${file.path}\` could not be used${isWhole ? '' : ' in full'}`;
    return `\`${file.path}\` is ${isWhole ? 'damaged' : 'damaged in part'}`;
};
const damage = (inventory, kind) => inventory.placed
    .filter(isUnreadable)
    .filter((placed) => kindsOfDamage(placed).includes(kind))
    .map(({ file }) => damageText(file));
const ambiguity = (inventory, kind) => inventory.placed
    .filter((placed) => placed.isAmbiguous && (0,source/* kindOfFile */.yK)(placed.file) === kind)
    .map(({ file }) => `the side of \`${file.path}\` is not clear`);
/** Which sides have profiles of a kind, and what keeps them from being compared. */
const profileState = (kind, inventory) => {
    const own = inventory.comparisons.filter((comparison) => kindOfComparison(comparison) === kind);
    const counted = own.filter((comparison) => !inventory.isIgnored.pair(comparison));
    const refused = counted.flatMap(({ refused: why, workload }) => why === undefined ? [] : [`\`${workload}\`: ${why}`]);
    const isMet = own.some(({ base, head, refused: why }) => (base && head) || why !== undefined);
    const state = {
        kind,
        base: kindStates_hasProfile(inventory, kind, 'base'),
        head: kindStates_hasProfile(inventory, kind, 'head')
    };
    return {
        ...state,
        problems: [
            ...refused,
            ...apart(state, isMet),
            ...counted.flatMap((comparison) => unknownInBase(comparison, inventory.largeShare)),
            ...collectionProblems(inventory, state),
            ...damage(inventory, kind),
            ...ambiguity(inventory, kind)
        ]
    };
};
/** Whether a side has a readable profile of a kind, usable or not. */
const kindStates_hasProfile = ({ placed }, kind, wanted) => placed.some((one) => one.side === wanted &&
    !one.isAmbiguous &&
    (0,metric/* profilesOf */.u)(one).some(({ isDiff, columns }) => !isDiff && columns.some(({ sampleType }) => dimensionOf(sampleType.type) === kind)));
/** Both sides have the kind and still nothing meets: other workloads, other names, another GOMAXPROCS. */
const apart = (state, isMet) => state.base && state.head && !isMet
    ? [`base and head have no ${conclude/* kindNames */.$1[state.kind]} in common`]
    : [];
/** Large functions of head about which a filtered list of base says nothing: any of them may be a regression. */
const unknownInBase = ({ workload, deltas }, largeShare) => {
    const large = deltas.filter(({ base, head }) => base.kind === 'unknown' && head.kind === 'seen' && head.share > largeShare);
    const [first] = large;
    if (first === undefined)
        return [];
    return [
        `\`${workload}\`: base's list is filtered or re-sorted and does not show \`${first.name}\`${(0,units_count/* andMore */.v)(large.length - 1)}`
    ];
};
const notComparable = (benchmarks) => {
    const refused = benchmarks.flatMap(({ delta: { evidence } }) => evidence.kind === 'refused' && evidence.cause === 'not-comparable' ? [evidence.why] : []);
    const [why] = refused;
    if (why === undefined)
        return [];
    const rows = (0,units_count/* plural */.L)(refused.length, 'benchmark row is', 'benchmark rows are');
    return [`${rows} not comparable: ${why}`];
};
/** The same of benchmarks. */
const benchmarkState = (inventory) => {
    const state = {
        kind: 'benchmarks',
        base: inventory.benchmarks.some(({ delta }) => delta.base !== undefined),
        head: inventory.benchmarks.some(({ delta }) => delta.head !== undefined)
    };
    const counted = inventory.benchmarks.filter((one) => !inventory.isIgnored.benchmark(one));
    return {
        ...state,
        timeProblems: notComparable(counted.filter(gates_select/* isTimed */._Y)),
        problems: [
            ...apart(state, inventory.benchmarks.some(gates_select/* isPaired */.eE)),
            ...notComparable(counted.filter((finding) => !(0,gates_select/* isTimed */._Y)(finding))),
            ...collectionProblems(inventory, state),
            ...damage(inventory, 'benchmarks'),
            ...ambiguity(inventory, 'benchmarks')
        ]
    };
};

;// CONCATENATED MODULE: ./lib/verdict/gone.js





const goneProfiles = (inventory, states) => {
    const { workloads: failed } = failedOnHead(inventory);
    const mayHold = unreadableInHead(inventory);
    return inventory.comparisons.flatMap((comparison) => {
        const kind = kindOfComparison(comparison);
        const { workload } = comparison;
        const isUnclear = comparison.refused !== undefined || failed.has(workload);
        const isGone = comparison.base !== undefined && comparison.head === undefined && !isUnclear;
        if (kind === undefined || !isGone || !states[kind].head)
            return [];
        const what = `the ${kind} profile of \`${workload}\``;
        const isIgnored = inventory.isIgnored.pair(comparison);
        const isUnreadable = mayHold(kind, workload);
        const id = `vanished/${kind}/${workload}`;
        return [{ id, kind, names: [workload], what, isIgnored, isUnreadable }];
    });
};
const goneBenchmarks = (inventory, states) => {
    if (!states.benchmarks.head)
        return [];
    const stillThere = new Set(inventory.benchmarks
        .filter(({ delta }) => delta.head !== undefined)
        .map(({ delta }) => `${delta.package}\0${delta.name}`));
    const { packages: failed } = failedOnHead(inventory);
    const isUnreadable = unreadableInHead(inventory)('benchmarks');
    const reported = new Set();
    // A benchmark of which one unit is ignored is gone with the others.
    const countedFirst = inventory.benchmarks.toSorted((a, b) => Number(inventory.isIgnored.benchmark(a)) - Number(inventory.isIgnored.benchmark(b)));
    return countedFirst.flatMap((finding) => {
        const { id, delta } = finding;
        if (delta.base === undefined || delta.head !== undefined)
            return [];
        if (failed.has(delta.package))
            return [];
        const benchmark = `${delta.package}\0${delta.name}`;
        const what = stillThere.has(benchmark) ? `\`${delta.name}\` ${delta.unit}` : `\`${delta.name}\``;
        if (reported.has(`${delta.package}\0${what}`))
            return [];
        reported.add(`${delta.package}\0${what}`);
        const isIgnored = inventory.isIgnored.benchmark(finding);
        const names = (0,policy_names/* benchmarkNames */.ag)(delta);
        return [{ id, kind: 'benchmarks', names, what, isIgnored, isUnreadable }];
    });
};
/** Names in head that an `expected` glob may ask for. */
const headNames = (inventory) => [
    ...inventory.benchmarks
        .filter(({ delta }) => delta.head !== undefined)
        .map(({ delta }) => (0,policy_names/* benchmarkNames */.ag)(delta)),
    ...inventory.comparisons
        .filter((comparison) => comparison.head !== undefined)
        .map((comparison) => [comparison.workload])
];
const compileExpected = (globs) => globs.map((glob) => ({ glob, matches: (0,policy_glob/* compileGlob */.S)(glob) }));
/** Kinds that something which was never seen may be of: all that are measured. */
const possibleKinds = (states) => {
    const there = Object.values(states).filter(({ base, head }) => base || head);
    return there.length === 0 ? ['benchmarks'] : there.map(({ kind }) => kind);
};
/** What is expected and gone, one by one; and globs that nothing on either side answers to, also nothing unreadable. */
const missingExpected = (inventory, gone, { expected, states }) => {
    const missing = gone
        .filter((one) => !one.isUnreadable)
        .map(({ kind, what }) => ({
        kind,
        problem: `${what} is expected and head does not have it`
    }));
    const names = [...headNames(inventory), ...gone.map((one) => one.names)];
    const unanswered = expected.filter(({ matches }) => !names.some(matches));
    return [
        ...missing,
        ...unanswered.flatMap(({ glob }) => {
            const problem = `\`${glob}\` is expected and head does not have it`;
            return possibleKinds(states).map((kind) => ({ kind, problem }));
        })
    ];
};

;// CONCATENATED MODULE: ./lib/verdict/kinds.js






const wasCompared = (inventory, kind) => inventory.comparisons.some((comparison) => kindOfComparison(comparison) === kind && comparison.deltas.length > 0);
/** An artifact that was read in full is listed by its files, and a manifest that was read says what there is. */
const isOnlyPackaging = ({ file }) => ((0,source/* isArtifact */.vw)(file) || (0,source/* isManifest */.Yh)(file)) && file.status === 'parsed';
/** Files that are, or may have been, measurements of base. */
const hasBaseFile = (inventory) => inventory.placed
    .filter(({ side }) => side === 'base' || side === 'both')
    .some((placed) => placed.file.status !== 'unrecognised' && !isOnlyPackaging(placed) && !(0,source/* isTraces */.Fj)(placed.file));
/** A base that failed to build is a base, where one was to be built. */
const lostBase = ({ collection }) => collection !== undefined &&
    collection.losses.length > 0 &&
    collection.manifests.some(({ manifest }) => manifest.base !== undefined);
/** Nothing was to be measured, and nothing else is there: no gap, and no comparison. */
const sparedIn = ({ collection, placed }) => collection?.spared !== undefined && placed.every(isOnlyPackaging)
    ? { spared: collection.spared }
    : {};
/** Times and throughput decide where there are any: allocations that never vary say nothing about them. */
const deciding = (benchmarks) => {
    const paired = benchmarks.filter(gates_select/* isPaired */.eE);
    const timed = paired.filter(({ kind }) => kind === 'time' || kind === 'throughput');
    return timed.length > 0 ? timed : paired;
};
const couldJudge = ({ comparisons, benchmarks, isIgnored, evidence }) => deciding(benchmarks.filter((one) => !isIgnored.benchmark(one))).some(({ delta }) => isJudgeable(delta.evidence, evidence)) ||
    comparisons
        .filter((comparison) => kindOfComparison(comparison) !== undefined)
        .some(({ deltas }) => deltas.some((delta) => isJudgeable(delta.evidence, evidence)));
const isJudgeable = (evidence, required) => {
    const { kind } = evidence;
    if (kind === 'tested' || kind === 'tested-blocked' || kind === 'exact' || kind === 'modelled')
        return true;
    return required === 'any' && isComparable(evidence);
};
const withProblems = (state, more) => ({
    ...state,
    problems: [...state.problems, ...more]
});
/** Which kinds of input both sides have, what keeps them from being compared, and what vanished from head. */
const takeStock = (inventory) => {
    const states = {
        cpu: profileState('cpu', inventory),
        memory: profileState('memory', inventory),
        benchmarks: benchmarkState(inventory)
    };
    const gone = [...goneProfiles(inventory, states), ...goneBenchmarks(inventory, states)];
    const expected = compileExpected(inventory.expected);
    const isExpected = (one) => expected.some(({ matches }) => matches(one.names));
    const spared = sparedIn(inventory);
    const missing = spared.spared === undefined
        ? missingExpected(inventory, gone.filter(isExpected), { expected, states })
        : [];
    const problems = (kind) => missing.filter((one) => one.kind === kind).map((one) => one.problem);
    const kinds = {
        cpu: withProblems(states.cpu, problems('cpu')),
        memory: withProblems(states.memory, problems('memory')),
        benchmarks: withProblems(states.benchmarks, problems('benchmarks'))
    };
    return {
        kinds,
        vanished: gone.filter((one) => !isExpected(one) && !one.isIgnored && !one.isUnreadable),
        compared: { cpu: wasCompared(inventory, 'cpu'), memory: wasCompared(inventory, 'memory') },
        hasBase: Object.values(states).some((state) => state.base) ||
            hasBaseFile(inventory) ||
            lostBase(inventory),
        couldJudge: couldJudge(inventory),
        ...spared,
        gaps: [...new Set(Object.values(kinds).flatMap(conclude/* gapsOf */.dc))]
    };
};

;// CONCATENATED MODULE: ./lib/analyze/judge.js














const stockOf = ({ config, pairs }, { counted, benchmarks, isIgnored }) => takeStock({
    placed: pairs.placed,
    collection: pairs.collection,
    comparisons: counted.comparisons,
    benchmarks,
    isIgnored,
    expected: config.expected,
    evidence: config.evidence,
    largeShare: config.thresholds.share
});
const judge_findingsOf = (given, classified) => {
    const { config, context, pairs, workOf, ignoring, gateRules } = given;
    const { comparisons, benchmarks, counted, isIgnored, classing } = classified;
    const minSamples = config.statistics['min-samples'];
    const stock = stockOf(given, classified);
    const looked = comparisons.filter((one) => !isIgnored.pair(one));
    const objectives = objectivesIn(config, context.objectives?.objectives);
    return {
        stock,
        rating: rate(counted.functions, stock.compared, config.rating),
        looked,
        sights: sightsOf(looked, minSamples),
        endpoints: endpointsIn({
            ...{ pairs, functions: counted.functions, workOf, config, objectives },
            isStoredBase: context.baseline !== undefined
        }),
        objectives,
        history: viewHistory(pairs, config, context.history)?.entry,
        custom: chooseRows(gateRules, { comparisons, benchmarks, ignoring, classing, minSamples })
    };
};
const analysisOf = (given, { counted, ignored }, found) => {
    const { stock, rating, sights, endpoints, objectives, custom, history } = found;
    const evidence = evidenceRule(given);
    return {
        ...stock,
        functions: counted.functions,
        benchmarks: counted.benchmarks,
        shifts: counted.shifts,
        evidence,
        missingOf: (delta) => missingForRow(delta, evidence),
        overallRating: rating.overall.value,
        sights,
        endpoints: endpoints.flatMap((one) => one.endpoints),
        objectives,
        custom,
        ignored: ignoredRows(ignored),
        ...(history === undefined ? {} : { trends: countedTrends(history.rows, given.ignoring) })
    };
};
/** Who calls whom is no more than the word of whoever measured, and a stranger's word excuses nothing. */
const mayCap = ({ config, context: { measuredBy } }) => config['not-reachable'] === 'warning' && measuredBy === undefined;
/** Rates what counts, asks the gates, and applies what somebody accepted. */
const judge_judge = (given, classified) => {
    const { config, context } = given;
    const { functions } = classified.counted;
    const found = judge_findingsOf(given, classified);
    const analysis = analysisOf(given, classified, found);
    const ratingOf = (some) => rate(some, found.stock.compared, config.rating).overall.value;
    const judgement = {
        verdict: drawVerdict(analysis, config.gates, found.stock),
        analysis,
        settings: config.gates,
        ground: found.stock,
        ratingWithout: (ids) => ratingOf(functions.filter(({ id }) => !ids.has(id)))
    };
    const today = context.generatedAt.slice(0, 10);
    const unreached = context.outOfReach ?? outOfReach(analysis);
    const drawn = mayCap(given)
        ? { ...judgement, verdict: capVerdict(judgement, unreached) }
        : judgement;
    return { ...found, ...applyAcks(drawn, context.acks, today) };
};

;// CONCATENATED MODULE: ./lib/compare/headTop.js




/** As many as one looks at. The profile itself has the others. */
const maxRows = 10;
const headTop_byFlat = ([a, one], [b, other]) => other.flat - one.flat || Number(a > b) - Number(a < b);
const headTop_largest = (rows) => [...rows]
    .filter(([, { flat }]) => flat > 0)
    .sort(headTop_byFlat)
    .slice(0, maxRows);
/** The most expensive functions of every profile of head, for a report that has no base to say more with. */
const headTop = ({ profiles }) => profiles.flatMap(({ workload, head }) => {
    const side = sideTable(head, foldingOf(head));
    const sampleType = head?.parts[0]?.column.sampleType;
    if (side === undefined || sampleType === undefined)
        return [];
    const { total } = side.summary;
    const rows = headTop_largest(side.rows).map(([identity, { file, startLine, flat, cum, symbols }]) => {
        const name = nameOf(identity, [...symbols.keys()]);
        const share = percent(flat, total);
        return { name, package: (0,importPath/* packageOf */.wg)(name), file, startLine, flat, cum, share };
    });
    return rows.length === 0 ? [] : [{ workload, sampleType, total, rows }];
});

;// CONCATENATED MODULE: ./lib/compare/samples.js

const samples_eventsOf = ({ base, head }) => base?.events === undefined || head?.events === undefined
    ? undefined
    : Math.min(base.events.total, head.events.total);
/** Warns of a pair of profiles with so few samples that only large changes could be seen. */
const checkSamples = (comparison, minSamples) => {
    const events = samples_eventsOf(comparison);
    if (events === undefined || events >= minSamples || comparison.refused !== undefined)
        return [];
    const { workload, sampleType, visiblePp } = comparison;
    const seen = visiblePp === undefined
        ? 'no change of share could be seen'
        : `no rise below about ${(0,format/* formatPp */["if"])(visiblePp)} of share could be seen`;
    return [
        {
            severity: 'note',
            code: 'compare/few-samples',
            message: `expected ${(0,format/* formatCount */.B4)(minSamples)} samples per side of ${workload} (${sampleType.type}), found ${(0,format/* formatCount */.B4)(Math.round(events))}: ${seen}`,
            hint: 'profile longer, or run the workload more often, on both sides'
        }
    ];
};

;// CONCATENATED MODULE: ./lib/energy/changes.js
/** Which findings say by how much the CPU time of one operation changed: judged ones only. */
const NANOSECONDS = 1e9;
const finiteOr = (value, otherwise) => Number.isFinite(value) ? value : otherwise;
/**
 * Time per operation is taken for the CPU time of one busy core. With a shift of the suite only what is left beside it is
 * the change of this row. Where a summary printed no interval of the ratio, the band is that of the factors alone.
 */
const benchmarkChange = ({ id, delta, verdict }) => {
    const { base, effect, shift = 1, unshifted, unit } = delta;
    if (verdict !== 'regression' && verdict !== 'improvement')
        return undefined;
    if (unit !== 'ns/op' || base === undefined || effect === undefined)
        return undefined;
    const ratio = unshifted ?? effect.ratio;
    if (!Number.isFinite(ratio))
        return undefined;
    const isBounded = effect.lo > 0 && Number.isFinite(effect.hi);
    const [lo, hi] = isBounded ? [effect.lo / shift, effect.hi / shift] : [ratio, ratio];
    const change = (of) => ((of - 1) * base.center) / NANOSECONDS;
    return {
        findingId: id,
        kind: 'benchmark',
        seconds: {
            low: change(Math.min(lo, ratio)),
            value: change(ratio),
            high: change(Math.max(hi, ratio))
        }
    };
};
/** Only where the cost per operation decides, which is given in percent of base's total per operation. */
const functionChange = ({ id, delta, standing, dimension, class: kind }, comparison, operations) => {
    const isJudged = standing === 'judged' && kind !== 'unchanged';
    if (!isJudged || dimension !== 'cpu' || delta.decidedBy !== 'cost-per-op')
        return undefined;
    if (delta.sampleType.unit !== 'nanoseconds')
        return undefined;
    if (comparison?.base === undefined || operations === undefined)
        return undefined;
    const { lo, hi } = delta.decidedPp;
    if (lo !== hi || !Number.isFinite(lo))
        return undefined;
    const perOperation = comparison.base.total / operations[0] / NANOSECONDS;
    const interval = delta.evidence.kind === 'modelled' ? delta.evidence.ci : delta.decidedPp;
    const seconds = (points) => (points / 100) * perOperation;
    return {
        findingId: id,
        kind: 'function',
        seconds: {
            low: seconds(finiteOr(interval.lo, lo)),
            value: seconds(lo),
            high: seconds(finiteOr(interval.hi, lo))
        }
    };
};

;// CONCATENATED MODULE: ./lib/energy/estimate.js
/** Joules per kWh. */
const JOULES_PER_KWH = 3.6e6;
const joulesOf = (seconds, { watts, pue }, end) => seconds * watts[end] * pue[end];
const gramsOf = (seconds, factors, end) => (joulesOf(seconds, factors, end) / JOULES_PER_KWH) * factors.grid[end] +
    seconds * factors.embodied[end];
/** The low end of something saved is where most is saved: high factors. */
const bandOf = (seconds, factors, formula) => ({
    low: formula(seconds.low, factors, seconds.low < 0 ? 'high' : 'low'),
    value: formula(seconds.value, factors, 'value'),
    high: formula(seconds.high, factors, seconds.high < 0 ? 'low' : 'high')
});
/** What a change of CPU time, in seconds of one core, stands for; less than 0 is saved. */
const estimate_estimate = (seconds, factors) => ({
    joules: bandOf(seconds, factors, joulesOf),
    kwh: bandOf(seconds, factors, (...args) => joulesOf(...args) / JOULES_PER_KWH),
    gco2e: bandOf(seconds, factors, gramsOf)
});
/** The same as text, for those who check it. */
const formulas = [
    'joules = change of CPU seconds x watts x PUE',
    'kWh = joules / 3,600,000',
    'g CO2e = kWh x grid + change of CPU seconds x embodied'
];
const scaled = ({ low, value, high }, by) => ({
    low: low * by,
    value: value * by,
    high: high * by
});

// EXTERNAL MODULE: ./lib/config/energySchema.js
var energySchema = __webpack_require__(9687);
;// CONCATENATED MODULE: ./lib/energy/factors.js
/**
 * What CPU time is turned into energy and CO2e with. The arithmetic is that of Software Carbon Intensity (ISO/IEC
 * 21031:2024): operational energy times the intensity of the grid, plus the embodied share of the machine.
 */

/**
 * Watts: a vCPU of an AMD EPYC of the third generation at full load, in the coefficients of Cloud Carbon Footprint; 2.04 W in
 * the curve of Eco-CI for GitHub's runners. Low is what a busy core takes more than an idle one (2.02 - 0.45 W), high the mean
 * of Azure's machines. Embodied: a server of 1,151.7 kg over four years, of which a runner of four vCPUs has 4 of 128 (Boavizta,
 * as Eco-CI uses it).
 */
const published = {
    watts: {
        id: 'watts',
        unit: 'W per busy core',
        ...{ low: 1.57, value: 2.02, high: 3.54 },
        source: 'Cloud Carbon Footprint: AMD EPYC 3rd gen; low without the idle share, high the mean of Azure'
    },
    pue: {
        id: 'pue',
        unit: '',
        ...{ low: 1, value: 1.185, high: 1.185 },
        source: 'Cloud Carbon Footprint: Azure; low without any overhead'
    },
    grid: {
        id: 'grid',
        unit: 'g CO2e per kWh',
        ...{ low: energySchema/* gridIntensities */.u.EU, value: energySchema/* gridIntensities */.u.world, high: energySchema/* gridIntensities */.u.world },
        source: 'Ember 2024: world; low the European Union'
    },
    embodied: {
        id: 'embodied',
        unit: 'g CO2e per core and second',
        ...{ low: 7.1e-5, value: 7.1e-5, high: 7.1e-5 },
        source: 'Boavizta through Eco-CI: a server of 1,151.7 kg over 4 years, 128 vCPUs'
    }
};
const factors_given = (factor, value, source = 'the settings') => value === undefined ? factor : { ...factor, low: value, value, high: value, source };
const withGrid = (factor, grid) => typeof grid === 'string'
    ? factors_given(factor, energySchema/* gridIntensities */.u[grid], `Ember 2024: ${grid}`)
    : factors_given(factor, grid);
/** The published factors, or those of the settings where they give one. */
const factors_factorsOf = ({ watts, pue, grid, embodied }) => ({
    watts: factors_given(published.watts, watts),
    pue: factors_given(published.pue, pue),
    grid: withGrid(published.grid, grid),
    embodied: factors_given(published.embodied, embodied)
});

;// CONCATENATED MODULE: ./lib/energy/energy.js






/** What a change is told for: enough that its numbers are neither dust nor a claim about anybody's traffic. */
const OPERATIONS = 1e9;
/** Operations of a year by the first glob that means a benchmark. */
const trafficOf = (perYear) => {
    const rules = Object.entries(perYear).map(([glob, operations]) => ({
        matches: (0,policy_glob/* compileGlob */.S)(glob),
        operations
    }));
    return ({ delta }) => rules.find(({ matches }) => matches((0,policy_names/* benchmarkNames */.ag)(delta)))?.operations;
};
const amounts = (change, operations, factors) => estimate_estimate(scaled(change.seconds, operations), factors);
const entryOf = (change, { name, workload }, factors, perYear) => ({
    id: (0,fingerprint/* fingerprint */.R)('energy', change.findingId),
    finding_id: change.findingId,
    kind: change.kind,
    ...{ name, workload },
    seconds_per_operation: change.seconds,
    ...amounts(change, OPERATIONS, factors),
    ...(perYear === undefined
        ? {}
        : { per_year: { operations: perYear, ...amounts(change, perYear, factors) } })
});
const hasNumbers = (amount) => Object.values(amount).every(Number.isFinite);
/** A time that no clock measured, of which a billion is more than a number can be, has no energy. */
const isCountable = ({ per_year: year, ...change }) => [change, ...(year === undefined ? [] : [year])].every(({ joules, kwh, gco2e }) => hasNumbers(joules) && hasNumbers(kwh) && hasNumbers(gco2e));
const ofBenchmarks = ({ benchmarks, config }, factors) => {
    const perYearOf = trafficOf(config.energy['per-year']);
    return benchmarks.flatMap((finding) => {
        const change = benchmarkChange(finding);
        return change === undefined ? [] : [entryOf(change, finding.delta, factors, perYearOf(finding))];
    });
};
const ofFunctions = ({ functions, comparisons, workOf }, factors) => functions.flatMap((finding) => {
    const { workload, sampleType } = finding.delta;
    const comparison = comparisons.find((one) => one.workload === workload && one.sampleType.type === sampleType.type);
    const { operations } = workOf({ workload, type: sampleType.type });
    const change = functionChange(finding, comparison, operations);
    return change === undefined ? [] : [entryOf(change, finding.delta, factors, undefined)];
});
const bySize = (a, b) => Math.abs(b.seconds_per_operation.value) - Math.abs(a.seconds_per_operation.value);
/** The energy behind what is judged, largest first; undefined where nobody asks for it. */
const energyOf = (input) => {
    const { energy } = input.config;
    if (!energy.estimate)
        return undefined;
    const factors = factors_factorsOf(energy);
    return {
        formulas: [...formulas],
        factors: Object.values(factors),
        operations: OPERATIONS,
        changes: [...ofBenchmarks(input, factors), ...ofFunctions(input, factors)]
            .filter(isCountable)
            .sort(bySize)
    };
};

// EXTERNAL MODULE: ./lib/places/sought.js
var sought = __webpack_require__(556);
// EXTERNAL MODULE: ./lib/locate/packages.js
var locate_packages = __webpack_require__(3269);
;// CONCATENATED MODULE: ./lib/locate/benchmarks.js
/** Where a benchmark is declared: as the test files of its package say, or a profile that it was in. */




/** The benchmarks that profiles show, by symbol. */
const profiledBenchmarks = ({ profiles }) => new Map(profiles
    .flatMap(({ head }) => head?.parts ?? [])
    .flatMap(({ profile }) => profile.functions)
    .filter(({ name }) => name.includes('.Benchmark'))
    .map((info) => [info.name, info]));
const declared = (subject, { repository }) => {
    const name = (0,sought/* benchmarkFunction */.S)(subject.name, subject.procs);
    const folders = new Set((0,locate_packages/* foldersOf */.p)(subject.package, repository));
    const [only, second] = (repository.benchmarks ?? []).filter((one) => one.name === name && folders.has((0,places_path/* folderOf */.yS)(one.file)));
    return second === undefined ? only : undefined;
};
const profiled = (subject, ground, known) => {
    const info = known.get(`${subject.package}.${(0,sought/* benchmarkFunction */.S)(subject.name, subject.procs)}`);
    if (info === undefined)
        return undefined;
    const found = ground.placeOf({ file: info.file, package: subject.package });
    if (!('path' in found) || !(0,locate_ground/* hasLine */.pc)(ground, found.path, info.startLine))
        return undefined;
    return {
        file: found.path,
        line: info.startLine,
        because: 'declaration',
        found: found.found,
        certainty: found.found === 'path-end' ? 'likely' : 'sure'
    };
};
const benchmarks_placeOf = (subject, ground, known) => {
    const here = declared(subject, ground);
    if (here === undefined)
        return profiled(subject, ground, known);
    const { file, line } = here;
    return { file, line, because: 'declaration', found: 'module', certainty: 'sure' };
};
/** What the repository knows of a benchmark. */
const benchmarkWhereabouts = (subject, ground, known) => {
    const place = benchmarks_placeOf(subject, ground, known);
    if (place === undefined)
        return {};
    const { ownersOf } = ground;
    return { place, ...(ownersOf === undefined ? {} : { owners: [...ownersOf(place.file)] }) };
};

;// CONCATENATED MODULE: ./lib/locate/lines.js
/** The lines that functions spend their own cost at. */
/** The functions of a profile that are the subject, in its own file: a closure may be inlined into another one. */
const lines_placesOf = ({ profile }, { name, parts = [], location }) => {
    const symbols = new Set([name, ...parts.map((part) => part.name)]);
    const named = [...profile.functions.entries()].filter(([, info]) => symbols.has(info.name));
    const file = named.find(([, info]) => info.name === name)?.[1].file ?? location?.file;
    return new Set(named.filter(([, info]) => info.file === file).map(([place]) => place));
};
const lines_addPart = (sums, part, subject) => {
    const { lines: table, columns } = part.profile;
    const flat = table?.flat[columns.indexOf(part.column)];
    if (table === undefined || flat === undefined)
        return;
    const places = lines_placesOf(part, subject);
    for (const [row, place] of table.functions.entries()) {
        const line = table.lines[row] ?? 0;
        const value = flat[row] ?? 0;
        if (places.has(place) && value !== 0)
            sums.set(line, (sums.get(line) ?? 0) + value);
    }
};
const linesOf = (subject, side, { profiles }) => {
    const pair = profiles.find(({ workload, type }) => workload === subject.workload && type === subject.metric);
    const parts = pair?.[side]?.parts ?? [];
    const sums = new Map();
    for (const part of parts)
        lines_addPart(sums, part, subject);
    const replicates = new Set(parts.map(({ replicate }) => replicate)).size;
    return [...sums]
        .map(([line, flat]) => ({ line, flat: flat / replicates }))
        .sort((a, b) => b.flat - a.flat || a.line - b.line);
};

;// CONCATENATED MODULE: ./lib/locate/functions.js
/** Where a function of the report is in the repository, whose it is, and who leads to it where it is not of it. */




/** A function that head has not is at a line that head has not. */
const isInHead = ({ flat_head: flat, cum_head: cum }) => flat !== null && (flat !== 0 || (cum ?? 0) !== 0);
const functions_frameOf = ({ location, package: path }) => ({
    file: location?.file ?? '',
    package: path
});
/** The hottest line of head that the change touches, else the hottest, else that of the declaration. */
const chosenLine = ({ path }, declared, { lines, ground }) => {
    const known = lines.filter(({ line }) => (0,locate_ground/* hasLine */.pc)(ground, path, line));
    const changed = known.find(({ line }) => ground.isChanged('head', path, line));
    if (changed !== undefined)
        return { line: changed.line, because: 'changed-line' };
    const [hottest] = known;
    if (hottest !== undefined)
        return { line: hottest.line, because: 'hottest-line' };
    return (0,locate_ground/* hasLine */.pc)(ground, path, declared) ? { line: declared, because: 'declaration' } : undefined;
};
const placeAt = (place, declared, where) => {
    const chosen = chosenLine(place, declared, where);
    if (chosen === undefined)
        return undefined;
    const { path: file, found } = place;
    return { file, ...chosen, found, certainty: found === 'path-end' ? 'likely' : 'sure' };
};
const ownersOf = ({ ownersOf: find }, file) => find === undefined ? {} : { owners: [...find(file)] };
/** Less than this part of a function is no caller to name. */
const functions_worthNaming = 0.2;
/**
 * The function of the repository that leads to one which is not of it; nobody leads to the runtime alone. A file that cannot be
 * told may be the reader's too, so whoever is behind such a function is not named in its place.
 */
const callerOf = (subject, ground, pairs) => {
    const { workload, metric, name, parts = [], runtime } = subject;
    if (runtime)
        return undefined;
    const stacks = stacksIn(pairs)(workload, metric, isInHead(subject) ? 'head' : 'base');
    const symbols = new Set([name, ...parts.map((part) => part.name)]);
    const placeOf = (symbol, file) => ground.placeOf({ file, package: (0,importPath/* packageOf */.wg)(symbol) });
    const through = mostThrough({ stacks, symbols, by: 'flat' }, (symbol, info) => {
        const place = placeOf(symbol, info.file);
        return 'path' in place || place.kind === 'unknown';
    });
    const file = through && (0,locate_ground/* pathOf */.XM)(placeOf(through.name, through.file));
    if (through === undefined || file === undefined || through.part < functions_worthNaming)
        return undefined;
    const isThere = (0,locate_ground/* hasLine */.pc)(ground, file, through.line);
    return { name: through.name, file, ...(isThere ? { line: through.line } : {}) };
};
/** What the repository knows of a function that is of it; nothing of others. */
const ownWhereabouts = (subject, found, where) => {
    if (!('path' in found))
        return {};
    const declared = subject.location?.line ?? 0;
    const place = isInHead(subject) ? placeAt(found, declared, where) : undefined;
    return { ...(place === undefined ? {} : { place }), ...ownersOf(where.ground, found.path) };
};
/** What the repository knows of a function; nothing where it has no part in it. */
const functionWhereabouts = (subject, ground) => ownWhereabouts(subject, ground.placeOf(functions_frameOf(subject)), { lines: [], ground });
/** The same by its hottest line, and for one that is not of it who leads to it: the stacks are walked for that. */
const calledWhereabouts = (subject, ground, pairs) => {
    const found = ground.placeOf(functions_frameOf(subject));
    const isOthers = found.kind === 'standard-library' || found.kind === 'dependency';
    const caller = isOthers ? callerOf(subject, ground, pairs) : undefined;
    if (caller !== undefined)
        return { called_from: caller, ...ownersOf(ground, caller.file) };
    return ownWhereabouts(subject, found, { lines: linesOf(subject, 'head', pairs), ground });
};
const mostLines = 5;
/** The hottest lines of both sides; nothing where the profiles have none. */
const hotLines = (subject, ground, pairs) => {
    const path = (0,locate_ground/* pathOf */.XM)(ground.placeOf(functions_frameOf(subject)));
    const hottest = (side) => linesOf(subject, side, pairs)
        .slice(0, mostLines)
        .map(({ line, flat }) => {
        const isChanged = path !== undefined && ground.isChanged(side, path, line);
        return { line, flat, ...(isChanged ? { changed: true } : {}) };
    });
    const lines = { base: hottest('base'), head: hottest('head') };
    return lines.base.length + lines.head.length === 0 ? {} : { lines };
};

;// CONCATENATED MODULE: ./lib/locate/owners.js
const owners_byOwner = (rows) => {
    const ids = new Map();
    for (const { id, owners } of rows) {
        const all = owners?.length === 0 ? [null] : (owners ?? []);
        for (const owner of all)
            ids.set(owner, [...(ids.get(owner) ?? []), id]);
    }
    return ids;
};
const byText = (a, b) => Number(a > b) - Number(a < b);
/** Whoever has most to look at comes first, nobody last. */
const owners_inOrder = (a, b) => Number(a.owner === null) - Number(b.owner === null) ||
    b.worse.length - a.worse.length ||
    b.better.length - a.better.length ||
    byText(a.owner ?? '', b.owner ?? '');
/** What became worse and better, by owner. What has several owners is listed with each of them. */
const ownerEntries = (report) => {
    const benchmarks = (verdict) => report.bench_deltas.filter((row) => row.verdict === verdict);
    const worse = owners_byOwner([
        ...report.cpu_regressions,
        ...report.mem_regressions,
        ...report.new_hotspots,
        ...benchmarks('regression')
    ]);
    const better = owners_byOwner([
        ...report.cpu_improvements,
        ...report.mem_improvements,
        ...report.removed_hotspots,
        ...benchmarks('improvement')
    ]);
    return [...new Set([...worse.keys(), ...better.keys()])]
        .map((owner) => ({
        owner,
        worse: [...(worse.get(owner) ?? [])],
        better: [...(better.get(owner) ?? [])]
    }))
        .sort(owners_inOrder);
};

;// CONCATENATED MODULE: ./lib/locate/locate.js




/** Rows of a list that somebody reads: for these the stacks are walked. */
const mostWalked = 50;
/** Rows of a list whose lines are told. */
const mostWithLines = 10;
/** The report with its places and owners. Adds keys and changes none. */
const locate = (report, ground, pairs) => {
    const located = (entry) => ({
        ...entry,
        ...functionWhereabouts(entry, ground)
    });
    const told = (entries) => entries.map((entry, index) => index < mostWalked
        ? {
            ...entry,
            ...calledWhereabouts(entry, ground, pairs),
            ...(index < mostWithLines ? hotLines(entry, ground, pairs) : {})
        }
        : located(entry));
    const known = profiledBenchmarks(pairs);
    const ownersOf = (0,locate_packages/* packageOwners */.T)(ground);
    const found = {
        ...report,
        cpu_improvements: told(report.cpu_improvements),
        cpu_regressions: told(report.cpu_regressions),
        mem_improvements: told(report.mem_improvements),
        mem_regressions: told(report.mem_regressions),
        new_hotspots: told(report.new_hotspots),
        removed_hotspots: told(report.removed_hotspots),
        over_limits: told(report.over_limits),
        share_shifts: report.share_shifts.map(located),
        other_deltas: report.other_deltas.map(located),
        not_judged: report.not_judged.map((entry) => entry.kind === 'function' ? located(entry) : entry),
        ignored: report.ignored.map((entry) => (entry.kind === 'function' ? located(entry) : entry)),
        bench_deltas: report.bench_deltas.map((entry) => ({
            ...entry,
            ...benchmarkWhereabouts(entry, ground, known)
        })),
        packages: report.packages.map((entry) => {
            const owners = ownersOf(entry.package);
            return owners === undefined ? entry : { ...entry, owners: [...owners] };
        })
    };
    return ground.ownersOf === undefined ? found : { ...found, owners: [...ownerEntries(found)] };
};

// EXTERNAL MODULE: ./lib/pair/ownReports.js
var pair_ownReports = __webpack_require__(5709);
// EXTERNAL MODULE: ./lib/policy/ignore.js
var ignore = __webpack_require__(8286);
// EXTERNAL MODULE: ./lib/config/linkTemplate.js
var linkTemplate = __webpack_require__(238);
// EXTERNAL MODULE: ./lib/production/encode.js
var encode = __webpack_require__(2873);
// EXTERNAL MODULE: ./lib/production/profileTypes.js
var profileTypes = __webpack_require__(8185);
;// CONCATENATED MODULE: ./lib/production/push.js

/** In the name of what is stored a value ends at a comma or a brace, so that anything else than these is left out of it. */
const plain = (value) => value.replace(/[^\w./:-]/g, '_').slice(0, 200);
/**
 * What a pushed profile is found by: its side, the commit that it was measured at, the branch that it is to be merged into, and
 * the pull request. Undefined where nothing is pushed: where a run has no two commits to compare, and for a fork, whose profiles
 * would be stored under our name.
 */
const pushLabels = ({ sha, baseSha, branch, pull, isFork = false }, side) => {
    if (isFork || sha === undefined || baseSha === undefined)
        return undefined;
    return [
        ['flamegate_side', side],
        ['commit', side === 'base' ? baseSha : sha],
        ...(branch === undefined ? [] : [['branch', plain(branch)]]),
        ...(pull === undefined ? [] : [['pull_request', String(pull)]])
    ];
};
/** `/ingest` of Pyroscope: `name` is the service with its labels in braces. */
const ingestUrl = ({ url, service, labels, fromMs, toMs }) => {
    const name = `${plain(service)}{${labels.map(([key, value]) => `${key}=${value}`).join(',')}}`;
    return `${url}/ingest?${query([
        ['name', name],
        ['from', String(Math.floor(fromMs / 1000))],
        ['until', String(Math.ceil(toMs / 1000))],
        ['format', 'pprof'],
        ['spyName', 'flamegate']
    ])}`;
};

// EXTERNAL MODULE: ./lib/production/targets.js + 4 modules
var targets = __webpack_require__(6051);
;// CONCATENATED MODULE: ./lib/production/links.js






const HOUR_MS = 3_600_000;
const labelsOf = (labels) => Object.entries(labels);
/** What chooses the profiles of a side: what this run pushes, else what the settings say. */
const chosenLabels = ({ config: { production }, run }, side) => (production.push === undefined ? undefined : pushLabels(run, side)) ??
    labelsOf(production[`${side}-labels`]);
const links_placeOf = (subject, type, request) => {
    const { nowMs } = request;
    const { production } = request.config;
    const { target, url = '', service = '', datasource = '' } = production;
    if (target === 'none')
        return undefined;
    return {
        ...{ url, service, datasource, type },
        serviceLabel: production['service-label'] ?? targets/* linkTargets */.P[target].serviceLabel,
        fromMs: Math.round(nowMs - production.hours * HOUR_MS),
        toMs: nowMs,
        baseLabels: chosenLabels(request, 'base'),
        headLabels: chosenLabels(request, 'head'),
        labels: subject.labels,
        spanId: subject.spanId,
        traceId: subject.traceId,
        function: subject.function
    };
};
/** A comparison of a side with itself says nothing, so both need labels, and other ones. */
const canCompare = ({ baseLabels, headLabels }) => baseLabels.length > 0 &&
    headLabels.length > 0 &&
    JSON.stringify(baseLabels) !== JSON.stringify(headLabels);
const targetLinks = (place, target) => {
    if (place === undefined || target === 'none')
        return [];
    const { title, single, diff } = targets/* linkTargets */.P[target];
    const compared = diff !== undefined && canCompare(place)
        ? [{ title: `${title}, base and head`, url: diff(place) }]
        : [];
    return [{ title, url: single(place) }, ...compared];
};
const links_valuesOf = (subject, type, { config, run, nowMs }) => {
    const { service, hours, 'service-label': label = 'service_name' } = config.production;
    const fromMs = Math.round(nowMs - hours * HOUR_MS);
    const own = service === undefined ? [] : [[label, service]];
    const values = {
        service,
        profile_type: type,
        label_selector: (0,encode/* selector */.gD)([
            ...own,
            ...subject.labels,
            ...labelsOf(config.production['head-labels'])
        ]),
        ...{ from_ms: fromMs, to_ms: nowMs },
        ...{ from_s: Math.floor(fromMs / 1000), to_s: Math.floor(nowMs / 1000) },
        function: subject.function,
        package: subject.package,
        metric: subject.metric,
        workload: subject.workload,
        endpoint: subject.endpoint,
        span_id: subject.spanId,
        trace_id: subject.traceId,
        ...{ sha: run.sha, base_sha: run.baseSha, pr: run.pull }
    };
    return new Map(Object.entries(values).flatMap(([name, value]) => value === undefined || value === '' ? [] : [[name, String(value)]]));
};
/** Links of the settings; one with a placeholder that has no value here would lead nowhere. */
const templateLinks = (values, { config }) => config.production.links.flatMap(({ title, url }) => (0,linkTemplate/* holesOf */.V6)(url).every((name) => values.has(name))
    ? [{ title, url: (0,linkTemplate/* filled */.Bq)(url, (name) => (0,encode/* encode */.lF)(values.get(name) ?? '')) }]
    : []);
const linksOf = (subject, request) => {
    const { config } = request;
    const type = (0,profileTypes/* profileTypeOf */.J)(subject.metric);
    const place = type === undefined ? undefined : links_placeOf(subject, type, request);
    const links = [
        ...targetLinks(place, config.production.target),
        ...templateLinks(links_valuesOf(subject, type, request), request)
    ];
    if (links.length === 0)
        return [];
    const { findingId, name } = subject;
    return [
        { id: (0,fingerprint/* fingerprint */.R)('production', findingId), finding_id: findingId, name, links: [...links] }
    ];
};
const ofFunction = ({ id, name, metric, workload, package: path }) => ({
    ...{ findingId: id, name, metric, workload, package: path },
    function: name,
    labels: []
});
const links_idOf = ({ example }, length) => example?.length === length && /^[0-9a-f]+$/.test(example) ? example : undefined;
/** A label that a production profiler can filter by has a name without spaces and points; a trace has none at all. */
const asLabels = ({ keys, name }) => keys
    .filter((key) => key !== 'traces' && /^[a-zA-Z_]\w{0,99}$/.test(key))
    .slice(0, 1)
    .map((key) => [key, name]);
const ofEndpoint = (finding, metric) => ({
    findingId: finding.id,
    name: finding.name,
    metric,
    workload: finding.workload,
    endpoint: finding.name,
    labels: asLabels(finding),
    spanId: links_idOf(finding, 16),
    traceId: links_idOf(finding, 32)
});
/** Findings with links: the addresses are long, and of the fiftieth nobody asks. */
const MOST_FINDINGS = 50;
/** Links of what became worse or better, and of endpoints; undefined where the settings ask for none. */
const productionLinks = (report, endpoints, request) => {
    const { target, links } = request.config.production;
    if (target === 'none' && links.length === 0)
        return undefined;
    const functions = [
        ...report.cpu_regressions,
        ...report.mem_regressions,
        ...report.new_hotspots,
        ...report.cpu_improvements,
        ...report.mem_improvements
    ].filter(({ runtime }) => !runtime);
    const subjects = [
        ...endpoints.flatMap((one) => one.endpoints
            .filter(({ verdict }) => verdict === 'regression')
            .map((row) => ofEndpoint(row, one.metric))),
        ...functions.map(ofFunction)
    ];
    return { findings: subjects.slice(0, MOST_FINDINGS).flatMap((one) => linksOf(one, request)) };
};

;// CONCATENATED MODULE: ./lib/report/numbers.js
/** JSON has no infinity: an end that the data do not bound, or a ratio to 0, is null. */
const finiteOrNull = (value) => value === undefined || !Number.isFinite(value) ? null : value;
/** An interval in the words of report.json. */
const numbers_boundsOf = ({ lo, hi }) => ({ lo: finiteOrNull(lo), hi: finiteOrNull(hi) });

;// CONCATENATED MODULE: ./lib/report/evidenceEntry.js

const suiteEntry = ({ benchmarks, typical, best, limit, common }) => ({
    benchmarks,
    moved_pct: (typical - 1) * 100,
    best_pct: (best - 1) * 100,
    limit_pct: (limit - 1) * 100,
    ...(common === undefined ? {} : { common_pct: (common - 1) * 100 })
});
/** Evidence in the words of report.json. */
const evidenceEntry = (evidence) => {
    switch (evidence.kind) {
        case 'exact':
            return { kind: 'exact' };
        case 'tested':
        case 'tested-blocked': {
            const { kind, test, p, q, n, minEffect, suite, apart } = evidence;
            const over = minEffect === undefined ? {} : { min_effect: { ...minEffect } };
            const spread = suite === undefined ? {} : { suite: suiteEntry(suite) };
            const least = apart === undefined ? {} : { apart_pct: (apart - 1) * 100 };
            return { kind, test, p, q, n: [n[0], n[1]], ...over, ...spread, ...least };
        }
        case 'modelled': {
            const { model, phi, phiFrom, df, profiles, p, q, events, basis, ci } = evidence;
            return {
                kind: 'modelled',
                model,
                phi,
                phi_from: phiFrom,
                ...(df === undefined ? {} : { df }),
                profiles: [profiles[0], profiles[1]],
                p,
                q,
                events: [events[0], events[1]],
                basis,
                ci_pp: numbers_boundsOf(ci)
            };
        }
        case 'too-few': {
            const { of, need, have } = evidence;
            return { kind: 'too-few', of, need, have };
        }
        case 'unpaired':
            return { ...evidence };
        case 'refused':
            return { kind: 'refused', cause: evidence.cause, why: evidence.why };
    }
};

;// CONCATENATED MODULE: ./lib/report/touchEntry.js
const touchEntry = ({ kind, functions, because }) => ({
    kind,
    functions: [...functions],
    ...(because === undefined ? {} : { because })
});
/** As many as anybody reads. */
const MAX_OBSTACLES = 20;
const changeEntry = (change, obstacles) => change === undefined
    ? null
    : {
        source: change.source,
        files: change.files.length,
        complete: change.isComplete,
        obstacles: obstacles.slice(0, MAX_OBSTACLES)
    };

;// CONCATENATED MODULE: ./lib/report/benchEntry.js




const sideEntry = (side) => {
    if (side === undefined)
        return null;
    const { center, lo, hi, n } = side;
    return Number.isFinite(center) ? { center, lo: finiteOrNull(lo), hi: finiteOrNull(hi), n } : null;
};
const effectEntry = (effect) => effect === undefined
    ? null
    : {
        ratio: finiteOrNull(effect.ratio),
        lo: effect.lo === 0 ? null : finiteOrNull(effect.lo),
        hi: finiteOrNull(effect.hi)
    };
const verdictEntry = (verdict) => verdict === 'not-judged' ? 'not_judged' : verdict;
const wouldBe = (finding) => finding.wouldBe === 'not-judged' ? 'unchanged' : finding.wouldBe;
/** What a row that is ignored would be; like one without evidence it has no verdict. */
const ignoredVerdict = (finding, ignored) => ({ verdict: 'not_judged', would_be: wouldBe(finding), ignored });
const ownVerdict = (finding) => ({
    verdict: verdictEntry(finding.verdict),
    ...(finding.verdict === 'not-judged' ? { would_be: wouldBe(finding) } : {})
});
const causesEntry = ({ causes }) => causes === undefined
    ? {}
    : {
        causes: causes.map(({ delta, sharePct, isRuntime, touch }) => ({
            id: functionId(delta),
            name: delta.name,
            share_pct: sharePct,
            runtime: isRuntime,
            ...(touch === undefined ? {} : { touch })
        }))
    };
/** A benchmark finding in the words of report.json, with the reason for which it is ignored where it is. */
const benchEntry = (finding, ignored) => {
    const { delta } = finding;
    const { evidence } = delta;
    return {
        id: finding.id,
        name: delta.name,
        package: delta.package,
        workload: delta.workload,
        procs: delta.procs,
        unit: delta.unit,
        better: delta.better,
        base: sideEntry(delta.base),
        head: sideEntry(delta.head),
        delta_pct: finiteOrNull(delta.deltaPct),
        effect: effectEntry(delta.effect),
        p: evidence.kind === 'tested' || evidence.kind === 'tested-blocked' ? evidence.p : null,
        ...(delta.visiblePct === undefined ? {} : { visible_pct: delta.visiblePct }),
        ...(delta.shift === undefined ? {} : { shift: delta.shift }),
        ...(delta.bimodal === undefined ? {} : { bimodal: [...delta.bimodal] }),
        evidence: evidenceEntry(evidence),
        ...(ignored === undefined ? ownVerdict(finding) : ignoredVerdict(finding, ignored)),
        ...(finding.touch === undefined ? {} : { touch: touchEntry(finding.touch) }),
        ...causesEntry(finding),
        because: finding.because
    };
};
const notJudgedBenchmark = (finding) => ({
    kind: 'benchmark',
    id: finding.id,
    name: finding.delta.name,
    package: finding.delta.package,
    unit: finding.delta.unit,
    evidence: evidenceEntry(finding.delta.evidence),
    would_be: wouldBe(finding),
    because: finding.because
});
const ignoredBenchmark = (finding, reason) => ({
    kind: 'benchmark',
    id: finding.id,
    name: finding.delta.name,
    package: finding.delta.package,
    workload: finding.delta.workload,
    unit: finding.delta.unit,
    would_be: verdictEntry(finding.verdict),
    reason,
    because: finding.because
});

;// CONCATENATED MODULE: ./lib/report/location.js
/** Lines are counted exactly or not at all: profiles and views of strangers may name any number. */
const lineOf = (line) => (Number.isSafeInteger(line) && line > 0 ? line : 0);
/** Where a function is declared, in the words of report.json; line 0 where it is unknown. */
const locationOf = ({ file, startLine }) => file === '' ? {} : { location: { file, line: lineOf(startLine) } };

;// CONCATENATED MODULE: ./lib/report/churnEntries.js



/** As many as anybody reads. */
const MAX_FUNCTIONS = 50;
/** What became of a function in the words of report.json. */
const churnEntry = (churn) => {
    const { kind } = churn;
    if ('from' in churn)
        return { kind, from: churn.from, alike: [...churn.alike] };
    if ('fromFile' in churn)
        return { kind, from_file: churn.fromFile };
    if ('functions' in churn) {
        const functions = churn.functions.slice(0, MAX_FUNCTIONS);
        return { kind, functions, alike: [...churn.alike] };
    }
    if ('by' in churn)
        return { kind, by: churn.by };
    return { kind, ...(churn.perhaps === undefined ? {} : { perhaps: { ...churn.perhaps } }) };
};
const churnEntries_shareOf = (amount) => {
    if (amount.kind === 'absent')
        return 0;
    return amount.kind === 'seen' ? amount.share : null;
};
/** The largest share of a side, what it calls included: a caller that was renamed may cost nothing itself. */
const sizeOf = ({ base, head }, comparison) => {
    const share = (amount, total = 0) => amount.kind === 'seen' && total > 0 ? percent(Math.max(amount.flat, amount.cum), total) : 0;
    return Math.max(share(base, comparison.base?.total), share(head, comparison.head?.total));
};
const isMatched = ({ kind }) => kind !== 'new' && kind !== 'removed';
const churnEntries_rowOf = (delta, churn) => ({
    id: functionId(delta),
    ...churnEntry(churn),
    name: delta.name,
    package: delta.package,
    workload: delta.workload,
    metric: delta.sampleType.type,
    share_base: churnEntries_shareOf(delta.base),
    share_head: churnEntries_shareOf(delta.head),
    ...locationOf(delta)
});
/** Functions of some size that were found again elsewhere, of the sample types that count, the largest first. */
const churnRows = (comparisons, fromShare) => comparisons
    .filter(({ sampleType: { type } }) => isCounted(type))
    .flatMap((comparison) => comparison.deltas.map((delta) => ({ delta, size: sizeOf(delta, comparison) })))
    .filter(({ size }) => size >= fromShare)
    .sort((a, b) => b.size - a.size)
    .flatMap(({ delta }) => delta.churn.filter(isMatched).map((churn) => churnEntries_rowOf(delta, churn)));

;// CONCATENATED MODULE: ./lib/report/countBenchmarks.js
/** Benchmarks behind the rows, each of which may have several units. */
const countBenchmarks = (rows) => new Set(rows.map(({ delta }) => `${delta.package}\0${delta.name}`)).size;

;// CONCATENATED MODULE: ./lib/report/collectionEntry.js



/** Nobody reads more of them in a report; the manifest has all. */
const MOST_PROBLEMS = 100;
const roundsOf = ({ runs }, phase) => runs.reduce((most, run) => (run.phase === phase ? Math.max(most, run.round) : most), 0);
const durationOf = ({ runs }) => runs.reduce((last, run) => Math.max(last, run.started_ms + run.duration_ms), 0);
const revisionEntry = (side) => {
    if (side === undefined)
        return null;
    const { ref, sha, go_version } = side;
    return { ref, sha, go_version };
};
const manifestEntry = ({ path, manifest }) => {
    const { base, head, environment, settings } = manifest;
    return {
        path,
        created_at: manifest.created_at,
        base: revisionEntry(base),
        head: revisionEntry(head),
        environment: { ...environment },
        rounds: roundsOf(manifest, 'benchmark'),
        rounds_planned: settings.rounds,
        benchtime: settings.benchtime,
        profile_rounds: roundsOf(manifest, 'profile'),
        profile_rounds_planned: settings.profile.length === 0 ? 0 : settings.profile_rounds,
        noise_rounds: roundsOf(manifest, 'noise'),
        seed: manifest.seed,
        duration_ms: Math.min(durationOf(manifest), Number.MAX_SAFE_INTEGER),
        complete: manifest.complete,
        unaffected: manifest.unaffected ?? null
    };
};
/** Change of cost in percent, a tenth and ten times being equally far from none. */
const collectionEntry_sizeOf = ({ delta: { effect } }) => {
    const ratio = effect?.ratio ?? 1;
    return (Math.max(ratio, 1 / ratio) - 1) * 100;
};
const noiseEntry = (rows) => {
    if (rows.length === 0)
        return null;
    const sizes = rows
        .filter(gates_select/* isTimed */._Y)
        .map(collectionEntry_sizeOf)
        .sort((a, b) => a - b);
    const isFlagged = ({ verdict }) => verdict === 'regression' || verdict === 'improvement';
    return {
        benchmarks: countBenchmarks(rows),
        flagged: countBenchmarks(rows.filter(isFlagged)),
        largest_pct: finiteOrNull(sizes.at(-1)),
        median_pct: finiteOrNull(sizes[Math.floor((sizes.length - 1) / 2)])
    };
};
/** What the manifests say, in the words of report.json; null where there is none. */
const collectionEntry = (collection, noise) => {
    if (collection === undefined)
        return null;
    const { manifests, order, losses, mismatches } = collection;
    return {
        order,
        complete: manifests.every(({ manifest }) => manifest.complete),
        missing: losses.map(({ text }) => text),
        mismatches: [...mismatches],
        problems: manifests.flatMap(({ manifest }) => manifest.problems).slice(0, MOST_PROBLEMS),
        noise: noiseEntry(noise),
        manifests: manifests.map(manifestEntry)
    };
};
/** Digits of a commit that people take for its name. */
const SHORT_SHA = 7;
/** The commit of a side where all manifests name the same one. */
const collectedLabel = (collection, side) => {
    const shas = new Set(collection?.manifests.flatMap(({ manifest }) => manifest[side]?.sha ?? []));
    const [sha] = shas;
    return shas.size === 1 ? sha?.slice(0, SHORT_SHA) : undefined;
};

;// CONCATENATED MODULE: ./lib/report/comparisonEntries.js







const statusOf = (base, head, refused) => {
    if (refused)
        return 'refused';
    if (base && head)
        return 'compared';
    return base ? 'base-only' : 'head-only';
};
const profileEntry = (comparison) => {
    const { workload, sampleType, base, head, refused } = comparison;
    return {
        id: (0,fingerprint/* fingerprint */.R)('comparison', workload, sampleType.type),
        kind: 'profile',
        workload,
        metric: sampleType.type,
        unit: sampleType.unit,
        status: statusOf(base !== undefined, head !== undefined, refused !== undefined),
        ...(refused === undefined ? {} : { because: refused }),
        total_base: finiteOrNull(base?.total),
        total_head: finiteOrNull(head?.total),
        events_base: finiteOrNull(base?.events?.total),
        events_head: finiteOrNull(head?.events?.total),
        visible_pp: finiteOrNull(comparison.visiblePp),
        ...(base === undefined || head === undefined
            ? {}
            : { profiles: [base.profiles, head.profiles] }),
        operations_unknown: comparison.operationsUnknown,
        counts: isCounted(sampleType.type)
    };
};
/** Why rows of which both sides have some are not compared at all. */
const whyRefused = (rows) => {
    if (!rows.some(gates_select/* isPaired */.eE))
        return 'base and head have no benchmarks in common';
    const areRefused = rows.every(({ delta: { evidence } }) => evidence.kind === 'refused' && evidence.cause === 'not-comparable');
    return areRefused ? rows[0]?.because : undefined;
};
const benchmarkEntry = (workload, unit, rows) => {
    const base = countBenchmarks(rows.filter(({ delta }) => delta.base !== undefined));
    const head = countBenchmarks(rows.filter(({ delta }) => delta.head !== undefined));
    const refused = base > 0 && head > 0 ? whyRefused(rows) : undefined;
    return {
        id: (0,fingerprint/* fingerprint */.R)('comparison', 'benchmarks', workload, unit),
        kind: 'benchmarks',
        workload,
        metric: unit,
        unit,
        status: statusOf(base > 0, head > 0, refused !== undefined),
        ...(refused === undefined ? {} : { because: refused }),
        total_base: base,
        total_head: head,
        events_base: null,
        events_head: null,
        visible_pp: null,
        operations_unknown: false,
        counts: (0,benchUnits/* isTime */.K8)(unit) || (0,benchUnits/* isThroughput */.BB)(unit)
    };
};
/** What was compared with what: one entry per workload and sample type, and per workload and benchmark unit. */
const comparisonEntries = (comparisons, benchmarks) => {
    const groups = (0,groupBy/* groupBy */.$)(benchmarks, ({ delta }) => `${delta.workload}\0${delta.unit}`);
    const byUnit = [...groups.values()].flatMap((rows) => {
        const [first] = rows;
        return first === undefined ? [] : [benchmarkEntry(first.delta.workload, first.delta.unit, rows)];
    });
    return [...comparisons.map(profileEntry), ...byUnit];
};

// EXTERNAL MODULE: ./lib/report/diagnosticEntries.js
var diagnosticEntries = __webpack_require__(3571);
;// CONCATENATED MODULE: ./lib/report/endpointEntries.js

const endpointEntries_sideEntry = ({ value, share, events, requests, medianNanos }) => ({
    ...{ value, share, events },
    requests: requests ?? null,
    per_request: requests === undefined ? null : value / requests,
    median_nanos: medianNanos ?? null
});
const objectiveEntry = ({ objective }) => objective === undefined
    ? null
    : {
        name: objective.name,
        target: objective.target ?? null,
        threshold: objective.threshold ?? null,
        source: objective.source
    };
const endpointEntries_entryOf = (metric, finding) => ({
    id: finding.id,
    name: finding.name,
    workload: finding.workload,
    metric,
    unit: finding.unit,
    labels: [...finding.keys],
    base: endpointEntries_sideEntry(finding.base),
    head: endpointEntries_sideEntry(finding.head),
    measure: finding.measure,
    requests_from: finding.requestsFrom ?? null,
    change_pct: finding.changePct ?? null,
    ci_pct: finding.ciPct ?? null,
    p: finding.p ?? null,
    q: finding.q ?? null,
    share_of_increase: finding.shareOfIncrease ?? null,
    functions: finding.functions.map(({ findingId, name, share }) => ({
        finding_id: findingId,
        ...{ name, share }
    })),
    objective: objectiveEntry(finding),
    verdict: finding.verdict === 'not-judged' ? 'not_judged' : finding.verdict,
    because: finding.because
});
/** Undefined where no profile has samples of a known endpoint. */
const endpointsEntry = (all) => all.length === 0
    ? undefined
    : {
        comparisons: all.map(({ workload, metric, known, crowded }) => ({
            id: (0,fingerprint/* fingerprint */.R)('endpoints', workload, metric),
            ...{ workload, metric, crowded },
            known_base: known.base,
            known_head: known.head
        })),
        rows: all.flatMap(({ metric, endpoints }) => endpoints.map((one) => endpointEntries_entryOf(metric, one)))
    };

;// CONCATENATED MODULE: ./lib/report/functionEntry.js






const functionEntry_valuesOf = (amount) => {
    switch (amount.kind) {
        case 'seen':
            return { flat: amount.flat, cum: amount.cum, share: amount.share };
        case 'absent':
            return { flat: 0, cum: 0, share: 0 };
        case 'hidden':
            return { flat: null, cum: null, share: null, shareMax: amount.shareMax };
        case 'unknown':
            return { flat: null, cum: null, share: null };
    }
};
const shareMax = (values, side) => values.shareMax === undefined ? {} : { [`share_${side}_max`]: values.shareMax };
/** As many as anybody reads: a hostile profile can have a closure of one function in every row. */
const MAX_PARTS = 50;
const functionEntry_partsOf = ({ parts = [] }) => parts.length === 0
    ? {}
    : {
        parts: parts.slice(0, MAX_PARTS).map(({ name, base, head }) => ({
            name,
            flat_base: base ?? null,
            flat_head: head ?? null
        }))
    };
/** A function finding in the words of report.json. */
const functionEntry = (finding) => {
    const { delta, quadrant, touch } = finding;
    const base = functionEntry_valuesOf(delta.base);
    const head = functionEntry_valuesOf(delta.head);
    const isKnown = delta.base.kind !== 'unknown' && delta.head.kind !== 'unknown';
    return {
        id: finding.id,
        name: delta.name,
        ...functionEntry_partsOf(delta),
        ...(delta.churn.length === 0 ? {} : { churn: delta.churn.map(churnEntry) }),
        package: delta.package,
        workload: delta.workload,
        metric: delta.sampleType.type,
        unit: delta.sampleType.unit,
        class: finding.class,
        flat_base: base.flat,
        flat_head: head.flat,
        cum_base: base.cum,
        cum_head: head.cum,
        share_base: base.share,
        share_head: head.share,
        ...shareMax(base, 'base'),
        ...shareMax(head, 'head'),
        delta_pp: isKnown ? finiteOrNull(nearestZero(delta.deltaPp)) : null,
        decided_by: delta.decidedBy,
        decided_pp: isKnown ? finiteOrNull(nearestZero(delta.decidedPp)) : null,
        ...(delta.ciPp === undefined ? {} : { ci_pp: numbers_boundsOf(delta.ciPp) }),
        evidence: evidenceEntry(delta.evidence),
        runtime: finding.isRuntime,
        operations_unknown: finding.operationsUnknown,
        ...locationOf(delta),
        ...(quadrant === undefined
            ? {}
            : { quadrant: { ...quadrant, functions: [...quadrant.functions] } }),
        ...(touch === undefined ? {} : { touch: touchEntry(touch) }),
        because: finding.because
    };
};
const notJudgedFunction = (finding) => ({
    ...functionEntry(finding),
    kind: 'function',
    would_be: finding.class
});

;// CONCATENATED MODULE: ./lib/report/headTopEntry.js

/** The most expensive functions of a profile of head in the words of report.json. */
const headTopEntry = ({ workload, sampleType, total, rows }) => ({
    workload,
    metric: sampleType.type,
    unit: sampleType.unit,
    total,
    functions: rows.map(({ name, package: path, file, startLine, flat, cum, share }) => ({
        name,
        package: path,
        flat,
        cum,
        share,
        ...locationOf({ file, startLine })
    }))
});

;// CONCATENATED MODULE: ./lib/report/ignoredEntries.js


/** Why findings are ignored, by id. */
const reasonsOf = (asides) => new Map(asides.map(({ finding, reason }) => [finding.id, reason]));
/** What is ignored and would be worth a word otherwise. */
const ignoredEntries = ({ functions, benchmarks }) => [
    ...functions.map(({ finding, reason }) => ({ ...functionEntry(finding), kind: 'function', reason })),
    ...benchmarks
        .filter(({ finding }) => finding.verdict !== 'unchanged')
        .map(({ finding, reason }) => ignoredBenchmark(finding, reason))
];
/** How many changes would count if they were not ignored. */
const ignoredChanges = ({ functions, benchmarks }) => functions.filter(({ finding }) => finding.standing === 'judged').length +
    benchmarks.filter(({ finding: { verdict } }) => verdict === 'regression' || verdict === 'improvement').length;

;// CONCATENATED MODULE: ./lib/report/inputEntries.js



/** Raw files by benchmark: files meet where both sides have results of one benchmark. */
const meetingsOf = ({ raw }) => {
    const meetings = new Map();
    for (const side of ['base', 'head']) {
        for (const { path, benchmarks } of raw[side]) {
            for (const result of benchmarks.results) {
                const key = `${result.package}\0${result.name}`;
                const meeting = meetings.get(key) ?? { base: new Set(), head: new Set() };
                meetings.set(key, meeting);
                meeting[side].add(path);
            }
        }
    }
    return [...meetings.values()];
};
/**
 * Paths of profiles by whom they meet: files of a manifest the same benchmark and round of the other side, all others
 * whatever there is. Hundreds of files that each name hundreds of others would be most of a report.
 */
const byMeeting = (parts) => {
    const meetings = new Map();
    for (const { path, listing } of parts) {
        const meeting = listing === undefined ? '' : (0,collectedWork/* counterpart */.UA)(listing);
        const paths = meetings.get(meeting) ?? [];
        meetings.set(meeting, paths);
        paths.push(path);
    }
    return meetings;
};
/** Who is compared with whom, by path. */
const partnersOf = (pairs) => {
    const partners = new Map();
    const link = (from, to) => {
        for (const path of from) {
            const known = partners.get(path) ?? new Set();
            partners.set(path, known);
            for (const other of to)
                known.add(other);
        }
    };
    for (const { base, head } of pairs.profiles) {
        const heads = byMeeting(head?.parts ?? []);
        for (const [meeting, bases] of byMeeting(base?.parts ?? [])) {
            link(bases, heads.get(meeting) ?? []);
            link(heads.get(meeting) ?? [], bases);
        }
    }
    for (const { base, head } of meetingsOf(pairs)) {
        link(base, head);
        link(head, base);
    }
    return partners;
};
const savedDiff = 'both: it is already a difference (-diff_base); base and head are compared from their own profiles';
const inputEntries_entryOf = (placed, partners, supersededBy) => {
    const { file, side, workload } = placed;
    const winner = supersededBy.get(file.path);
    const paired = [...(partners.get(file.path) ?? [])];
    const isSuperseded = winner !== undefined && file.status === 'parsed';
    return {
        id: (0,fingerprint/* fingerprint */.R)('input', file.path, side),
        path: file.path,
        side,
        workload,
        format: file.format,
        bytes: file.bytes,
        status: isSuperseded ? 'superseded' : file.status,
        ...(isSuperseded ? { superseded_by: winner } : {}),
        ...(paired.length > 0 ? { paired_with: paired } : {}),
        because: (0,source/* isSavedDiff */.LE)(file) ? savedDiff : placed.because
    };
};
const ignoredEntry = (file) => ({
    id: (0,fingerprint/* fingerprint */.R)('input', file.path, 'ignored'),
    path: file.path,
    side: 'both',
    workload: 'default',
    format: file.format,
    bytes: file.bytes,
    status: file.status,
    because: 'left out: the config file says ignore'
});
/** Every input file, once: what it is, what it was compared with, and why. */
const inputEntries = (files, pairs, supersededBy) => {
    const partners = partnersOf(pairs);
    const all = new Map([...pairs.supersededBy, ...supersededBy]);
    const placed = new Map(pairs.placed.map((one) => [one.file, one]));
    return files.map((file) => {
        const one = placed.get(file);
        return one === undefined ? ignoredEntry(file) : inputEntries_entryOf(one, partners, all);
    });
};

;// CONCATENATED MODULE: ./lib/report/overLimits.js

const overLimits_functionsOf = (gate) => gate.about === 'functions' ? gate.rows : [];
/** Functions that gates name and no other list of the report has, because their change is too small for a class. */
const overLimits = (custom, gates, listed) => {
    const named = new Set(gates.flatMap(({ findings }) => findings));
    const known = new Set(listed.map(({ id }) => id));
    const rows = custom
        .flatMap(overLimits_functionsOf)
        .filter(({ id }) => named.has(id) && !known.has(id))
        .map((finding) => [finding.id, functionEntry(finding)]);
    return [...new Map(rows).values()];
};

;// CONCATENATED MODULE: ./lib/report/packageEntries.js
/** What each package costs by itself, on both sides, and how far that moved. */



/** Less than this moves in every two profiles, in percentage points. */
const leastMove = 0.1;
/** As many as anybody reads, of each comparison. */
const mostPackages = 30;
const packageEntries_moveOf = ({ share_base, share_head }) => Math.abs(share_head - share_base);
const packagesOf = ({ workload, sampleType: { type: metric, unit }, base, head, deltas }) => {
    const sums = new Map();
    for (const delta of deltas) {
        const sum = sums.get(delta.package) ?? { base: 0, head: 0 };
        sums.set(delta.package, sum);
        sum.base += flatOf(delta.base);
        sum.head += flatOf(delta.head);
    }
    return [...sums].map(([path, sum]) => ({
        workload,
        metric,
        unit,
        package: path,
        flat_base: sum.base,
        flat_head: sum.head,
        share_base: percent(sum.base, base?.total),
        share_head: percent(sum.head, head?.total)
    }));
};
/** The packages whose share of what counts moved, the furthest first. Where a list is cut, only what it shows is added up. */
const packageEntries = (comparisons) => comparisons
    .filter(({ sampleType: { type } }) => isCounted(type))
    .flatMap((comparison) => packagesOf(comparison)
    .filter((entry) => packageEntries_moveOf(entry) >= leastMove)
    .sort((a, b) => packageEntries_moveOf(b) - packageEntries_moveOf(a) || (a.package < b.package ? -1 : 1))
    .slice(0, mostPackages));

;// CONCATENATED MODULE: ./lib/report/runtimeEntries.js


const runtimeEntries_entryOf = ({ workload, sampleType, base, head, deltas }, change) => ({
    group: change.group,
    workload,
    metric: sampleType.type,
    unit: sampleType.unit,
    flat_base: change.base,
    flat_head: change.head,
    share_base: percent(change.base, base?.total),
    share_head: percent(change.head, head?.total),
    decided_by: deltas[0]?.decidedBy ?? 'share',
    decided_pp: change.pp,
    ci_pp: { lo: change.pp - change.noisePp, hi: change.pp + change.noisePp },
    functions: [...change.functions]
});
/** Go's runtime by what it works on, of the sample types that count, from a share of either side on. */
const runtimeEntries = (comparisons, fromShare) => comparisons
    .filter(({ sampleType: { type } }) => isCounted(type))
    .flatMap((comparison) => comparison.runtime.map((change) => runtimeEntries_entryOf(comparison, change)))
    .filter(({ share_base, share_head }) => Math.max(share_base, share_head) >= fromShare);

;// CONCATENATED MODULE: ./lib/report/suiteShiftEntry.js
/** A shift of a whole suite in the words of report.json. */
const suiteShiftEntry = (shift, ignored) => {
    const { id, workload, unit, ratio, rows, agreeing, interleaved, because } = shift;
    const entry = { id, workload, unit, ratio, rows, agreeing, interleaved, because };
    return ignored === undefined ? entry : { ...entry, ignored };
};

;// CONCATENATED MODULE: ./lib/report/benchmarkSentences.js
/** What a reader must know about the benchmarks as a whole before any row of them. */


/** That everything moved together, which is one finding. */
const shiftSentences = (shifts) => shifts.length === 0 ? [] : [(0,gates_select/* nameShifts */.T4)(shifts)];
const isTested = ({ delta: { evidence } }) => evidence.kind === 'tested' || evidence.kind === 'tested-blocked';
const benchmarksIn = (rows) => new Set(rows.map(({ delta }) => [delta.workload, delta.package, delta.name].join('\0'))).size;
/** That repeats came from one process, which makes chance look like change; empty when none did. */
const blockedSentences = (benchmarks) => {
    const tested = benchmarks.filter(isTested);
    const blocked = tested.filter(({ delta: { evidence } }) => evidence.kind === 'tested-blocked');
    if (blocked.length === 0)
        return [];
    const [some, all] = [benchmarksIn(blocked), benchmarksIn(tested)];
    const whose = some === all ? '' : ` of ${(0,format/* formatCount */.B4)(some)} of ${(0,format/* formatCount */.B4)(all)} benchmarks`;
    return [
        `the sides were not interleaved: repeats${whose} ran consecutively in one process, which makes differences between runs look like changes; collect with \`flamegate collect\``
    ];
};
const unitsOf = (rows) => [
    ...new Set(rows.map(({ delta }) => delta.unit))
];
/** " in ns/op", where other units of the same benchmarks need no more repeats. */
const inUnits = (short, all) => short.length === all.length ? '' : ` in ${short.join(' and ')}`;
/** "39 of 40 benchmarks need", "the benchmark needs". */
const whoNeeds = (some, all) => {
    const whose = some === all ? 'the' : `${(0,format/* formatCount */.B4)(some)} of ${(0,format/* formatCount */.B4)(all)}`;
    return `${whose} benchmark${all === 1 ? '' : 's'} need${some === 1 ? 's' : ''}`;
};
/** What benchmarks without enough repeats would need; undefined when all have enough. */
const tooFewWords = (benchmarks) => {
    const paired = benchmarks.filter(gates_select/* isPaired */.eE);
    const short = paired.filter(gates_select/* lacksSamples */.I7);
    if (short.length === 0)
        return undefined;
    const sizes = short.flatMap(({ delta: { evidence } }) => evidence.kind === 'too-few' ? [evidence] : []);
    const need = sizes.reduce((most, one) => Math.max(most, one.need), 0);
    const have = sizes.reduce((least, one) => Math.min(least, one.have), Number.POSITIVE_INFINITY);
    const who = whoNeeds(benchmarksIn(short), benchmarksIn(paired));
    const where = inUnits(unitsOf(short), unitsOf(paired));
    const has = benchmarksIn(short) === 1 ? 'has' : 'have';
    return `${who} ${(0,format/* formatCount */.B4)(need)} samples per side to be judged${where} and ${has} ${(0,format/* formatCount */.B4)(have)}`;
};
/** Rows called unchanged by their middle although some runs of one side surely changed. */
const isSplit = ({ verdict, delta: { bimodal = [], effect } }) => verdict === 'unchanged' &&
    bimodal.length === 1 &&
    effect !== undefined &&
    (effect.lo > 1 || effect.hi < 1);
/** What a median hides: one side fell into two groups of values; undefined where none did. */
const splitWords = (benchmarks) => {
    const [first, ...rest] = benchmarks.filter(isSplit);
    if (first === undefined)
        return undefined;
    const { name, unit, bimodal = [] } = first.delta;
    const more = rest.length === 0 ? '' : `, and so do those of ${(0,format/* formatCount */.B4)(rest.length)} more`;
    return `the values of \`${name}\` ${unit} fall into two groups in ${bimodal.join('')} only${more}`;
};

;// CONCATENATED MODULE: ./lib/report/summary/clauses.js
/** What became worse and what became better, by group, each with its largest example. */




/** "pkg.(*T).M" rather than the whole import path: enough to recognise it in a sentence. */
const shortName = (name) => {
    const bracket = name.indexOf('[');
    const plain = bracket === -1 ? name : name.slice(0, bracket);
    return `\`${name.slice(plain.lastIndexOf('/') + 1)}\``;
};
const metricOf = (finding) => finding.dimension === 'cpu' ? 'CPU' : 'allocated bytes';
const clauses_judged = (input, className) => input.functions
    .filter((finding) => finding.standing === 'judged' && finding.class === className)
    .sort((a, b) => Math.abs((0,gates_select/* certainPp */.Be)(b)) - Math.abs((0,gates_select/* certainPp */.Be)(a)));
const clauses_isOwn = ({ isRuntime }) => !isRuntime;
const clauses_changeOf = (finding) => {
    const { decidedBy, head } = finding.delta;
    if (finding.class === 'new-hotspot' && head.kind === 'seen') {
        return `${(0,format/* formatPercent */.l9)(head.share)} of ${metricOf(finding)}`;
    }
    const change = (0,format/* formatPp */["if"])((0,gates_select/* certainPp */.Be)(finding));
    return decidedBy === 'share'
        ? `${change} of ${metricOf(finding)}`
        : `${change.replace(' pp', '%')} of base's ${metricOf(finding)}`;
};
const functionClause = (findings, { one, many }) => {
    const [first] = findings;
    if (first === undefined)
        return [];
    const example = `${shortName(first.delta.name)}, ${clauses_changeOf(first)}`;
    const short = findings.length === 1 ? one : `${(0,format/* formatCount */.B4)(findings.length)} ${many}`;
    const full = findings.length === 1 ? `${one} (${example})` : `${short} (most: ${example})`;
    return [{ short, full }];
};
/** Go's runtime is told apart and as one, because its cost follows from the code that calls it. */
const runtimeClause = (input, classNames, word) => {
    const findings = classNames
        .flatMap((className) => clauses_judged(input, className))
        .filter(({ isRuntime }) => isRuntime)
        .sort((a, b) => Math.abs((0,gates_select/* certainPp */.Be)(b)) - Math.abs((0,gates_select/* certainPp */.Be)(a)));
    const [first] = findings;
    if (first === undefined)
        return [];
    const short = `Go's runtime costs ${word}`;
    return [{ short, full: `${short} (most: ${shortName(first.delta.name)}, ${clauses_changeOf(first)})` }];
};
/** How far a cost ratio is from 1, in either direction: a tenth and ten times are equally far. */
const clauses_sizeOf = ({ delta }) => Math.abs(Math.log(delta.effect?.ratio ?? 1));
const changeIn = (finding) => {
    const { deltaPct, base } = finding.delta;
    if (deltaPct === undefined && base?.center === 0)
        return 'from 0';
    return (0,format/* formatSignedPercent */.h9)(deltaPct ?? (0,gates_select/* worsePct */.qr)(finding));
};
const benchmarkClause = (findings, word) => {
    const [first] = [...findings].sort((a, b) => clauses_sizeOf(b) - clauses_sizeOf(a));
    if (first === undefined)
        return [];
    const { name, unit } = first.delta;
    const count = countBenchmarks(findings);
    const short = `${(0,units_count/* plural */.L)(count, 'benchmark')} ${count === 1 ? 'is' : 'are'} ${word}`;
    const example = `\`${name}\` ${changeIn(first)} ${unit}`;
    return [{ short, full: `${short} (${count === 1 ? example : `most: ${example}`})` }];
};
const isAllocation = ({ kind }) => kind === 'allocation';
const clauses_isOther = ({ kind }) => kind === 'other';
/** Functions that are gone, without the small change that every edit brings. */
const removed = (input) => clauses_judged(input, 'removed-hotspot').filter(({ delta: { base } }) => base.kind === 'seen' && base.share > input.removedFrom);
const worse = (input) => {
    const rows = input.benchmarks.filter((row) => row.verdict === 'regression');
    return [
        ...benchmarkClause(rows.filter(gates_select/* isTimed */._Y), 'slower'),
        ...functionClause(clauses_judged(input, 'regression').filter(clauses_isOwn), {
            one: 'one function costs more',
            many: 'functions cost more'
        }),
        ...functionClause(clauses_judged(input, 'new-hotspot').filter(clauses_isOwn), {
            one: 'one hotspot is new',
            many: 'hotspots are new'
        }),
        ...runtimeClause(input, ['regression', 'new-hotspot'], 'more'),
        ...benchmarkClause(rows.filter(isAllocation), 'allocating more'),
        ...benchmarkClause(rows.filter(clauses_isOther), 'worse in a metric of its own')
    ];
};
const better = (input) => {
    const rows = input.benchmarks.filter((row) => row.verdict === 'improvement');
    return [
        ...benchmarkClause(rows.filter(gates_select/* isTimed */._Y), 'faster'),
        ...functionClause(clauses_judged(input, 'improvement').filter(clauses_isOwn), {
            one: 'one function costs less',
            many: 'functions cost less'
        }),
        ...functionClause(removed(input).filter(clauses_isOwn), {
            one: 'one hotspot is gone',
            many: 'hotspots are gone'
        }),
        ...runtimeClause(input, ['improvement'], 'less'),
        ...benchmarkClause(rows.filter(isAllocation), 'allocating less'),
        ...benchmarkClause(rows.filter(clauses_isOther), 'better in a metric of its own')
    ];
};

;// CONCATENATED MODULE: ./lib/report/summary/words.js
/** Small parts of sentences. */
const listOf = (parts) => parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
const sentence = (text) => text === '' ? '' : `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;

;// CONCATENATED MODULE: ./lib/report/summary/gaps.js
/** What was compared, and what was not. */





const isRefused = (evidence) => evidence.kind === 'refused' && evidence.cause === 'not-comparable';
const scope = (input) => {
    const count = countBenchmarks(input.rows
        .filter(({ delta }) => delta.base !== undefined && delta.head !== undefined)
        .filter(({ delta: { evidence } }) => !isRefused(evidence)));
    const parts = [
        ...(count > 0 ? [(0,units_count/* plural */.L)(count, 'benchmark')] : []),
        ...(input.profilesCompared > 0 ? [`${(0,units_count/* plural */.L)(input.profilesCompared, 'pair')} of profiles`] : [])
    ];
    return parts.length === 0 ? '' : `${listOf(parts)} compared`;
};
/** What is gone from head, which no other sentence would say. */
const gone = ({ vanished }) => {
    if (vanished.length === 0)
        return [];
    const named = vanished.slice(0, 2).map(({ what }) => what);
    const more = vanished.length - named.length;
    const parts = more > 0 ? [...named, `${(0,format/* formatCount */.B4)(more)} more`] : named;
    return [`gone from head: ${listOf(parts)}`];
};
const sparedWords = (packages) => {
    const all = packages === 1 ? 'the one package' : `any of the ${(0,format/* formatCount */.B4)(packages)} packages`;
    return `nothing had to be compared: the change cannot affect ${all} with benchmarks`;
};
const noComparison = (input) => {
    const { level, gaps, spared, ownReports } = input;
    if (spared !== undefined)
        return sparedWords(spared);
    if (level === 'no_baseline') {
        const found = (0,pair_ownReports/* ownReportWords */.e)(ownReports);
        return `nothing was compared, because there is no base${found === undefined ? '' : `: ${found}`}`;
    }
    if (input.othersCompared > 0 && gaps.length === 0) {
        return 'nothing that counts was compared: the profiles are of kinds that are only shown';
    }
    return `nothing was compared${gaps.length === 0 ? '' : `: ${gaps.slice(0, 2).join('; ')}`}`;
};

;// CONCATENATED MODULE: ./lib/report/sightWords.js


const invisible = ({ visiblePp }) => visiblePp === undefined
    ? 'no change of flat share would be seen'
    : `changes below ${(0,sight/* sizeWords */.pG)(visiblePp)} of flat share would not be seen`;
const others = (count) => {
    if (count === 0)
        return '';
    return count === 1
        ? ' (1 other pair of profiles has too few samples, too)'
        : ` (${(0,format/* formatCount */.B4)(count)} other pairs of profiles have too few samples, too)`;
};
/**
 * What so few samples cannot show, of the poorest pair of profiles; undefined where all have enough to call a function
 * unchanged.
 */
const blindSpot = (sights) => {
    const [worst, ...rest] = sights.filter(({ isPoor }) => isPoor);
    if (worst === undefined)
        return undefined;
    return `with ${(0,sight/* samplesWords */.Rg)(worst)}, ${invisible(worst)}${others(rest.length)}`;
};

;// CONCATENATED MODULE: ./lib/report/summary/quiet.js
/** What to say where nothing became worse, and what could not be seen. */



const uncertain = (input) => input.functions.filter((finding) => finding.standing === 'not-judged').length +
    input.benchmarks.filter((row) => row.verdict === 'not-judged' && row.wouldBe !== 'unchanged')
        .length;
/** How many differences would be for the worse if there were more evidence. */
const uncertainlyWorse = (input) => input.functions
    .filter((finding) => finding.standing === 'not-judged')
    .filter((finding) => finding.class === 'regression' || finding.class === 'new-hotspot').length +
    input.benchmarks.filter((row) => row.verdict === 'not-judged' && row.wouldBe === 'regression')
        .length;
/** What is left once the shift of a suite, or a row over a limit, is told. */
const beside = ({ shifts, overLimit }, text) => shifts.length + overLimit.length === 0 ? text : `beside that, ${text}`;
/** What too few samples of either kind cannot show, and what a median hides, a sentence each. */
const quiet_unseen = ({ sights, benchmarks }) => [tooFewWords(benchmarks), splitWords(benchmarks), blindSpot(sights)].filter((words) => words !== undefined);
const nothingWorse = (input) => {
    const count = uncertainlyWorse(input);
    if (count === 0) {
        const isSure = quiet_unseen(input).length === 0;
        return isSure ? 'nothing got worse' : 'nothing is known to have got worse';
    }
    return `nothing is known to have got worse (${(0,units_count/* plural */.L)(count, 'difference')} could be noise)`;
};
const quiet = (input) => {
    const count = uncertain(input);
    if (count > 0) {
        const text = `no change has enough evidence; ${(0,units_count/* plural */.L)(count, 'difference')} could be noise`;
        return [beside(input, text), ...quiet_unseen(input)];
    }
    if (input.ignored.isAll)
        return ['nothing was judged: all that was compared is ignored'];
    return input.couldJudge
        ? [[beside(input, 'no change found'), ...quiet_unseen(input)].join(', but ')]
        : ['nothing could be judged: there is too little evidence', ...quiet_unseen(input)];
};

;// CONCATENATED MODULE: ./lib/report/summary/summary.js
/** The summary: one or two sentences as a person would say them, true for this input. */






/** The largest group with its example, the others in short: the first sentence is also the headline. */
const inOneSentence = (clauses) => listOf(clauses.map((clause, index) => (index === 0 ? clause.full : clause.short)));
const changes = (input) => {
    const bad = worse(input);
    const good = better(input);
    if (bad.length === 0 && good.length === 0)
        return quiet(input);
    if (bad.length === 0) {
        return [beside(input, `${nothingWorse(input)}; ${inOneSentence(good)}`), ...quiet_unseen(input)];
    }
    const rest = good.length === 0 ? [] : [`on the other side, ${inOneSentence(good)}`];
    return [inOneSentence(bad), ...rest, ...quiet_unseen(input)];
};
/** That something changed which nobody is told of above. */
const ignoredWords = ({ ignored: { changes } }) => changes === 0 ? [] : [`${(0,units_count/* plural */.L)(changes, 'change')} ${changes === 1 ? 'is' : 'are'} ignored`];
/** What was not compared, or why nothing could be judged although it was. */
const missingWords = (input) => {
    const { gaps, level } = input;
    if (gaps.length > 0)
        return [`not everything was compared: ${gaps.slice(0, 2).join('; ')}`];
    const hasChanges = worse(input).length + better(input).length > 0;
    return level === 'inconclusive' && hasChanges
        ? ['there is too little evidence to judge what the gates look at']
        : [];
};
/**
 * Says what changed, the most important in the first sentence. What was not compared comes first where that makes the
 * result inconclusive, and after the changes where they stand anyway.
 */
const summary_summarise = (input) => {
    const compared = scope(input);
    if (compared === '')
        return sentence(noComparison(input));
    const missing = missingWords(input);
    const found = changes(input);
    const open = [...missing, ...gone(input)];
    const { shifts, overLimit } = input;
    const changed = worse(input).length > 0 ? [...found, ...overLimit] : [...overLimit, ...found];
    const told = [...shiftSentences(shifts), ...changed];
    const [first, ...rest] = input.level === 'inconclusive' ? [...open, ...told] : [...told, ...open];
    const inOrder = [
        first ?? '',
        ...blockedSentences(input.benchmarks),
        ...rest,
        ...ignoredWords(input),
        compared
    ];
    return inOrder.map(sentence).join(' ');
};

;// CONCATENATED MODULE: ./lib/report/assemble.js



















/** Largest change first; equal ones by name, so that the order is the same in every run. */
const assemble_bySize = (a, b) => Math.abs((0,gates_select/* certainPp */.Be)(b)) - Math.abs((0,gates_select/* certainPp */.Be)(a)) || assemble_compareText(a.delta.name, b.delta.name);
const assemble_compareText = (a, b) => Number(a > b) - Number(a < b);
const byPackage = (a, b) => assemble_compareText(a.delta.workload, b.delta.workload) || assemble_compareText(a.delta.package, b.delta.package);
const functionArrays = (functions) => {
    const sorted = [...functions].sort(assemble_bySize);
    const judged = (className, dimension) => sorted
        .filter((finding) => finding.standing === 'judged' && finding.class === className)
        .filter((finding) => dimension === undefined || finding.dimension === dimension)
        .map(functionEntry);
    const standing = (which) => sorted.filter((finding) => finding.standing === which);
    return {
        cpu_improvements: judged('improvement', 'cpu'),
        cpu_regressions: judged('regression', 'cpu'),
        mem_improvements: judged('improvement', 'memory'),
        mem_regressions: judged('regression', 'memory'),
        new_hotspots: judged('new-hotspot'),
        removed_hotspots: judged('removed-hotspot'),
        notJudged: standing('not-judged').map(notJudgedFunction),
        share_shifts: standing('share-shift').map(functionEntry),
        other_deltas: standing('other').map(functionEntry)
    };
};
const gateEntry = ({ accepted, beside, ...gate }) => ({
    id: gate.id,
    title: gate.title,
    severity: gate.severity,
    ...(gate.capped === undefined ? {} : { capped: gate.capped }),
    status: gate.status,
    because: gate.because,
    findings: [...gate.findings],
    ...(gate.looksAt === undefined ? {} : { looks_at: gate.looksAt }),
    accepted: [...accepted],
    ...(beside === undefined ? {} : { beside: { status: beside.status, because: beside.because } })
});
const label = (text) => (text === undefined ? null : { label: text });
/** Failed gates none of whose findings another sentence of the summary names. */
const overLimit = ({ verdict, counted, stock }) => {
    const { functions, benchmarks, shifts } = counted;
    const told = new Set([
        ...functions.filter(({ standing }) => standing === 'judged'),
        ...benchmarks.filter((row) => row.verdict === 'regression'),
        ...shifts,
        ...stock.vanished
    ].map(({ id }) => id));
    return verdict.gates
        .filter(({ status, id }) => status === 'failed' && id !== 'rating')
        .filter(({ findings }) => !findings.some((id) => told.has(id)))
        .map(({ id, because }) => (isCustom(id) ? `over the limit of \`${id}\`: ${because}` : because));
};
/** Whether everything that could have counted is ignored. */
const isAllIgnored = ({ counted, ignored }) => ignored.functions.length + ignored.benchmarks.length > 0 &&
    counted.comparisons.every(({ deltas }) => deltas.length === 0) &&
    counted.benchmarks.every(({ delta: { base, head } }) => base === undefined || head === undefined);
const summaryOf = (parts) => {
    const { functions, benchmarks, shifts } = parts.counted;
    const compared = parts.comparisons.filter(({ deltas }) => deltas.length > 0);
    return summary_summarise({
        functions,
        benchmarks,
        shifts,
        rows: parts.benchmarks,
        ignored: { changes: ignoredChanges(parts.ignored), isAll: isAllIgnored(parts) },
        profilesCompared: compared.filter((one) => isCounted(one.sampleType.type)).length,
        othersCompared: compared.filter((one) => !isCounted(one.sampleType.type)).length,
        level: parts.verdict.level,
        overLimit: overLimit(parts),
        sights: parts.sights,
        removedFrom: parts.config.thresholds['removed-hotspot'],
        ownReports: parts.context.ownReports,
        ...parts.stock
    });
};
const present = (key, value) => value === undefined ? {} : { [key]: value };
/** Puts the report together. Decides nothing: every number and class is already there. */
const assembleReport = (parts) => {
    const { context, rating, verdict, counted, ignored } = parts;
    const { collection } = parts.pairs;
    const { notJudged, ...arrays } = functionArrays(counted.functions);
    const benchmarks = [...parts.benchmarks].sort(byPackage);
    const undecided = [...counted.benchmarks]
        .sort(byPackage)
        .filter((finding) => finding.verdict === 'not-judged');
    const reasons = reasonsOf([...ignored.benchmarks, ...ignored.shifts]);
    return {
        schema_version: 1,
        generated_at: context.generatedAt,
        tool: { name: 'flamegate', version: context.version },
        context: {
            base: label(context.baseLabel ?? collectedLabel(collection, 'base')),
            head: label(context.headLabel ?? collectedLabel(collection, 'head'))
        },
        baseline: context.baseline ?? null,
        measured_by: context.measuredBy ?? null,
        change: changeEntry(context.change, parts.obstacles),
        collection: collectionEntry(collection, parts.noise),
        inputs: [...inputEntries(parts.files, parts.pairs, parts.supersededBy)],
        inputs_ignored: context.ignoredFiles,
        comparisons: [...comparisonEntries(parts.comparisons, benchmarks)],
        summary: summaryOf(parts),
        rating: {
            cpu: rating.cpu.value,
            memory: rating.memory.value,
            overall: rating.overall.value
        },
        rating_basis: {
            cpu: rating.cpu.basis,
            memory: rating.memory.basis,
            overall: rating.overall.basis
        },
        verdict: {
            level: verdict.level,
            complete: verdict.complete,
            gates: verdict.gates.map(gateEntry)
        },
        acks: [...parts.acks],
        head_loosens: [...context.headLoosens],
        ...arrays,
        over_limits: [...overLimits(parts.custom, verdict.gates, counted.functions)],
        ignored: [...ignoredEntries(ignored)],
        bench_deltas: benchmarks.map((finding) => benchEntry(finding, reasons.get(finding.id))),
        suite_shifts: parts.shifts.map((shift) => suiteShiftEntry(shift, reasons.get(shift.id))),
        recommendations: [...parts.recommendations],
        diagnostics: (0,diagnosticEntries/* diagnosticEntries */.W)(parts.diagnostics),
        churn: [...churnRows(parts.comparisons, parts.config.thresholds['new-hotspot'])],
        runtime_groups: [...runtimeEntries(parts.comparisons, parts.config.thresholds['new-hotspot'])],
        packages: [...packageEntries(counted.comparisons)],
        owners: [],
        head_top: parts.headTop.map(headTopEntry),
        not_judged: [...notJudged, ...undecided.map(notJudgedBenchmark)],
        ...present('endpoints', endpointsEntry(parts.endpoints)),
        ...present('energy', parts.energy),
        ...present('history', parts.history),
        config: { ...parts.config },
        cost: { stages: [], peak_memory_bytes: null }
    };
};

;// CONCATENATED MODULE: ./lib/analyze/tell.js











/** What the reader should know about the comparisons themselves: settings that lack a number, too few samples. */
const aboutComparisons = ({ config, workOf }, { looked }) => {
    const counted = looked.filter((one) => isCounted(one.sampleType.type));
    const unclear = new Map(looked.flatMap(({ workload, sampleType: { type } }) => checkWork(workload, workOf({ workload, type })).map((one) => [one.message, one])));
    return [
        ...unclear.values(),
        ...counted.flatMap((one) => checkSamples(one, config.statistics['min-samples']))
    ];
};
/** What is wrong with acknowledgements. That some could not be read matters where there is something to accept. */
const aboutAcks = ({ context }, { verdict }) => verdict.gates.some(ack/* countsAsFailed */.yc)
    ? context.acks.diagnostics
    : context.acks.diagnostics.filter(({ code }) => code !== 'acks/unread');
const diagnosticsOf = (given, { compared, classified, judged, advised }) => [
    ...given.files.flatMap((file) => file.parsed.diagnostics),
    ...given.pairs.diagnostics,
    ...(judged.stock.hasBase ? [] : (0,pair_ownReports/* ownReportsFound */.c)(given.context.ownReports)),
    ...aboutComparisons(given, judged),
    ...compared.rows.diagnostics,
    ...(0,ignore/* unusedIgnores */.A)(given.ignoring, classified),
    ...aboutAcks(given, judged),
    ...advised.aboutGround,
    ...(given.context.objectives?.diagnostics ?? [])
];
const assembled = (given, findings) => {
    const { files, pairs, config, context, workOf } = given;
    const { compared, classified, judged, advised } = findings;
    return assembleReport({
        ...{ files, pairs, config, context },
        comparisons: classified.comparisons,
        benchmarks: classified.benchmarks,
        shifts: classified.shifts,
        noise: classified.noise,
        counted: classified.counted,
        ignored: classified.ignored,
        obstacles: classified.obstacles,
        custom: judged.custom,
        rating: judged.rating,
        verdict: judged.verdict,
        acks: judged.entries,
        stock: judged.stock,
        sights: judged.sights,
        endpoints: judged.endpoints,
        history: judged.history,
        headTop: judged.stock.hasBase ? [] : headTop(pairs),
        energy: energyOf({ ...classified.counted, workOf, config }),
        recommendations: advised.recommendations,
        diagnostics: diagnosticsOf(given, findings),
        supersededBy: compared.rows.supersededBy
    });
};
/** The report with links to the profiler of production, where the settings name one. */
const linked = (report, { config, context }, { endpoints }) => {
    const production = productionLinks(report, endpoints, {
        config,
        run: context.run ?? {},
        nowMs: Date.parse(context.generatedAt)
    });
    return production === undefined ? report : { ...report, production };
};
/** The report: all that was found out, with links, places in the repository and owners. Decides nothing. */
const tellReport = (given, findings) => {
    const report = linked(assembled(given, findings), given, findings.judged);
    const { ground } = findings.advised;
    return ground === undefined ? report : locate(report, ground, given.pairs);
};

;// CONCATENATED MODULE: ./lib/analyze.js
/**
 * The street: decoded inputs in, report out. Pure and synchronous; both shells call it. `observe` is called at every
 * stage border, so that a shell can measure what each stage costs without a clock in here.
 */






/** The street behind pairing, for who draws the same pairs afterwards. */
const analyzeGiven = (given, observe) => {
    observe('compare');
    const compared = compare_compareSides(given);
    observe('classify');
    const classified = classifyChanges(given, compared);
    observe('judge');
    const judged = judge_judge(given, classified);
    const advised = adviseOn(given, classified);
    observe('report');
    return tellReport(given, { compared, classified, judged, advised });
};
const analyze = (files, config, context, observe) => {
    observe('pair');
    return analyzeGiven((0,given/* pairInputs */.a)(files, config, context), observe);
};


/***/ }),

/***/ 4913:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ pairInputs)
});

// EXTERNAL MODULE: ./lib/pair/collectedWork.js
var collectedWork = __webpack_require__(2242);
// EXTERNAL MODULE: ./lib/units/count.js
var count = __webpack_require__(5396);
;// CONCATENATED MODULE: ./lib/pair/collectionDiagnostics.js

/** Nobody reads more of them; the manifest has all. */
const MOST_PROBLEMS = 20;
const problem = (path, message) => ({
    severity: 'warning',
    code: 'collect/problem',
    message,
    at: { file: path },
    hint: 'what was measured all the same is compared'
});
const incomplete = (path) => ({
    severity: 'warning',
    code: 'collect/incomplete',
    message: 'expected everything that was asked for, found that not all of it was collected',
    at: { file: path },
    hint: 'what was measured is compared; run `flamegate collect` again for the rest'
});
/** What went wrong while collecting, in the collector's own words. */
const collectionDiagnostics = ({ path, manifest }) => {
    const { problems, complete } = manifest;
    const more = problems.length - MOST_PROBLEMS;
    return [
        ...problems.slice(0, MOST_PROBLEMS).map((message) => problem(path, message)),
        ...(more > 0 ? [problem(path, `and ${(0,count/* plural */.L)(more, 'more problem')}`)] : []),
        ...(complete ? [] : [incomplete(path)])
    ];
};

;// CONCATENATED MODULE: ./lib/pair/environment.js
/** What the two sides were measured with: times are comparable only where machine and compiler were the same. */
/** Files that a manifest lists and that are part of the comparison. */
const comparedListings = (placed, side) => placed.flatMap((one) => one.side === side && one.listing !== undefined ? [{ ...one, listing: one.listing }] : []);
const goVersion = ({ from: { manifest }, entry }) => manifest[entry.side === 'head' ? 'head' : 'base']?.go_version ?? '';
const platform = ({ environment: { goos, goarch, cpu } }) => [[goos, goarch].filter((part) => part !== '').join('/'), cpu]
    .filter((part) => part !== '')
    .join(' ');
const goProperty = { name: 'Go versions', read: goVersion };
const properties = [
    { name: 'machines', read: ({ from }) => platform(from.manifest) },
    {
        name: 'GOMAXPROCS',
        read: ({ from: { manifest } }) => String(manifest.environment.gomaxprocs)
    },
    goProperty
];
const valuesOf = (placed, side, { read }) => {
    const values = comparedListings(placed, side).map(({ listing }) => read(listing));
    return [...new Set(values)].filter((value) => value !== '').sort();
};
/** The Go versions behind the files of each side. */
const goVersionsOf = (placed) => ({
    base: valuesOf(placed, 'base', goProperty),
    head: valuesOf(placed, 'head', goProperty)
});
const isDisjoint = (a, b) => a.length > 0 && b.length > 0 && !a.some((value) => b.includes(value));
const betweenSides = (placed) => properties.flatMap((property) => {
    const [base, head] = [valuesOf(placed, 'base', property), valuesOf(placed, 'head', property)];
    if (!isDisjoint(base, head))
        return [];
    return [`different ${property.name}: base ${base.join(', ')}; head ${head.join(', ')}`];
});
/** What a file measures: the packages of its results, else the workload of its profiles. */
const subjectsOf = ({ file, workload }) => {
    const { benchmarks } = file.parsed;
    if (benchmarks.length === 0)
        return [workload];
    const results = benchmarks.flatMap((one) => (one.kind === 'raw' ? one.results : []));
    return [...new Set(results.map((result) => result.package))];
};
/** The platforms that everything measured was measured on. */
const platformsBySubject = (placed) => {
    const platforms = new Map();
    for (const side of ['base', 'head']) {
        for (const one of comparedListings(placed, side)) {
            for (const subject of subjectsOf(one)) {
                const known = platforms.get(subject) ?? new Set();
                platforms.set(subject, known.add(platform(one.listing.from.manifest)));
            }
        }
    }
    return platforms;
};
/** One subject measured on several machines, whose results would be pooled. */
const withinSubjects = (placed) => [...platformsBySubject(placed)].flatMap(([subject, platforms]) => platforms.size < 2
    ? []
    : [`\`${subject}\` was measured on different machines: ${[...platforms].sort().join('; ')}`]);
/** What makes times not comparable: base against head, else the collections of one package among each other. */
const mismatchesOf = (placed) => {
    const sides = betweenSides(placed);
    return sides.length > 0 ? sides : withinSubjects(placed);
};

;// CONCATENATED MODULE: ./lib/pair/listing.js
/** Two collections of one moment and one seed are one. */
const collectionOf = ({ created_at, seed, base, head }) => [created_at, seed, base?.sha, head?.sha].join(' ');
const foundIn = ({ path, parsed: { manifest } }) => {
    if (manifest === undefined)
        return [];
    const folder = path.slice(0, path.lastIndexOf('/') + 1);
    return [{ path, folder, manifest, collection: collectionOf(manifest) }];
};
/** A path that leads nowhere but down; any other is a name that no input has. */
const leadsDown = (path) => path.split('/').every((part) => part !== '' && part !== '.' && part !== '..');
const pathOf = ({ from, entry }) => `${from.folder}${entry.path}`;
const firstOfEach = (all) => {
    const first = new Map();
    for (const one of all)
        if (!first.has(one.collection))
            first.set(one.collection, one);
    return [...first.values()];
};
/** Whether another copy of the collection has the file: then it is not missing. */
const hasCopy = ({ from, entry }, all, there) => all.some((other) => other.collection === from.collection && there.has(`${other.folder}${entry.path}`));
/** What the manifests among the files say about the others; in nested folders the nearest one. */
const listingsOf = (files) => {
    const all = files.flatMap(foundIn).sort((a, b) => Number(a.path > b.path) || -1);
    const manifests = firstOfEach(all);
    const there = new Set(files.map(({ path }) => path));
    const listed = (from) => from.manifest.files.map((entry) => ({ from, entry }));
    const isThere = (one) => leadsDown(one.entry.path) && there.has(pathOf(one));
    const outerFirst = [...all].sort((a, b) => a.folder.length - b.folder.length);
    const found = outerFirst.flatMap(listed).filter(isThere);
    return {
        manifests,
        byPath: new Map(found.map((one) => [pathOf(one), one])),
        missing: manifests.flatMap(listed).filter((one) => !isThere(one) && !hasCopy(one, all, there))
    };
};

// EXTERNAL MODULE: ./lib/pair/source.js
var source = __webpack_require__(1075);
;// CONCATENATED MODULE: ./lib/pair/missingFiles.js



const isCompared = ({ entry }) => entry.side !== 'noise';
const clause = (paths, what) => {
    const [first = ''] = paths;
    return `\`${first}\`${(0,count/* andMore */.v)(paths.length - 1)} ${what}`;
};
/** One loss per kind: a folder that was uploaded without its profiles lacks hundreds of files for one reason. */
const perKind = (all, what) => ['benchmarks', 'cpu', 'mem'].flatMap((kind) => {
    const paths = all.filter(({ entry }) => entry.kind === kind).map(pathOf);
    const kinds = [(0,source/* collectedKind */.w8)(kind)];
    return paths.length === 0 ? [] : [{ kinds, text: clause(paths, what) }];
});
/** A listed file that is there and holds nothing that could be compared; damage is the business of its format. */
const isEmpty = ({ file }) => file.status === 'empty' || file.status === 'unrecognised';
/** Files of base and head that the manifest lists and that are not there, or not what it says. */
const missingFiles = ({ missing }, placed) => {
    const empty = placed.filter(isEmpty).flatMap(({ listing }) => listing ?? []);
    return [
        ...perKind(missing.filter(isCompared), 'listed in the manifest, not found'),
        ...perKind(empty.filter(isCompared), 'listed in the manifest, found without data')
    ];
};

;// CONCATENATED MODULE: ./lib/pair/losses.js
/**
 * What is missing on one side because collecting it failed. A package that fails on both sides, or that only head has,
 * takes nothing away from the comparison and is no loss.
 */



/** The kinds of profiles that were asked for. */
const profiledKinds = ({ settings }) => settings.profile_rounds > 0 ? settings.profile.map((kind) => (0,source/* collectedKind */.w8)(kind)) : [];
const ofHead = (side, path) => side === 'head' ? { goneFromHead: path } : {};
const otherSide = (side) => (side === 'base' ? 'head' : 'base');
const sides = ['base', 'head'];
/** Whether a side has measurements of a package: of a side that another run measured nothing else tells. */
const isMeasured = ({ package: path, workload }, side, { placed, raw }) => raw[side].some(({ benchmarks }) => benchmarks.results.some((one) => one.package === path)) ||
    placed.some((one) => one.side === side && one.listing?.entry.workload === workload);
/** Packages that build on one side only. */
const brokenBuilds = ({ manifest }, input) => manifest.packages.flatMap((one) => sides
    .filter((side) => {
    const other = one[otherSide(side)];
    const isThere = other === undefined ? isMeasured(one, otherSide(side), input) : other.status === 'built';
    return one[side]?.status === 'failed' && isThere;
})
    .map((side) => ({
    kinds: ['benchmarks', ...profiledKinds(manifest)],
    text: `package \`${one.package}\` does not build on ${side}`,
    ...ofHead(side, one.package)
})));
const endWords = ({ exit }) => typeof exit === 'number' ? `exit code ${exit}` : exit.replaceAll('-', ' ');
/** The first failed run of every package, side and, for profiles, benchmark. */
const firstFailures = ({ manifest }, phase) => {
    const first = new Map();
    for (const run of manifest.runs) {
        const { side } = run;
        if (run.phase !== phase || run.exit === 0 || side === 'noise')
            continue;
        const key = [run.package, side, run.benchmark ?? ''].join('\0');
        if (!first.has(key))
            first.set(key, { ...run, side });
    }
    return [...first.values()];
};
const namesByPackage = (sources) => {
    const names = new Map();
    for (const { benchmarks } of sources) {
        for (const result of benchmarks.results) {
            const own = names.get(result.package) ?? new Set();
            names.set(result.package, own.add(result.name));
        }
    }
    return names;
};
const listed = (names) => {
    const [first = ''] = names;
    return `\`${first}\`${(0,count/* andMore */.v)(names.length - 1)}`;
};
/** Benchmarks that one side has no result of because its process failed. */
const failedBenchmarks = (manifests, raw) => {
    const names = { base: namesByPackage(raw.base), head: namesByPackage(raw.head) };
    const failures = manifests.flatMap((one) => firstFailures(one, 'benchmark'));
    return failures.flatMap((run) => {
        const { side } = run;
        const own = names[side].get(run.package);
        const other = names[otherSide(side)].get(run.package) ?? [];
        const lost = [...other].filter((name) => !own?.has(name));
        if (lost.length === 0)
            return [];
        const text = `${listed(lost)} of package \`${run.package}\` failed on ${side}: ${endWords(run)}`;
        return [{ kinds: ['benchmarks'], text, ...ofHead(side, run.package) }];
    });
};
/** Benchmarks without any profile because profiling them failed on one side only. */
const failedProfiles = (found) => {
    const { manifest } = found;
    const key = (path, benchmark) => JSON.stringify([path, benchmark]);
    const profiled = new Set(manifest.files
        .filter(({ kind }) => kind !== 'benchmarks')
        .map((entry) => key(entry.package, entry.benchmark)));
    const failures = firstFailures(found, 'profile');
    const failedOn = (side) => new Set(failures.filter((run) => run.side === side).map((run) => key(run.package, run.benchmark)));
    const failed = { base: failedOn('base'), head: failedOn('head') };
    return failures
        .filter((run) => !failed[otherSide(run.side)].has(key(run.package, run.benchmark)))
        .filter((run) => !profiled.has(key(run.package, run.benchmark)))
        .map((run) => ({
        kinds: profiledKinds(manifest),
        text: `profiling ${run.benchmark === undefined ? '' : `\`${run.benchmark}\` of `}package \`${run.package}\` failed on ${run.side}: ${endWords(run)}`,
        ...ofHead(run.side, run.package)
    }));
};
const kindWords = {
    benchmarks: 'benchmarks were',
    cpu: 'CPU profiles were',
    memory: 'allocation profiles were'
};
/** Kinds that were asked for and that an incomplete collection has nothing of. */
const neverReached = ({ manifest }) => {
    if (manifest.complete)
        return [];
    const reached = new Set(manifest.files.filter(({ side }) => side !== 'noise').map(({ kind }) => (0,source/* collectedKind */.w8)(kind)));
    return ['benchmarks', ...profiledKinds(manifest)]
        .filter((kind) => !reached.has(kind))
        .map((kind) => ({
        kinds: [kind],
        text: `no ${kindWords[kind]} collected, although they were asked for`
    }));
};
/** Everything that one side lacks because collecting it failed, the causes before their consequences. */
const lossesOf = (input) => {
    const { listings, placed, raw } = input;
    const { manifests } = listings;
    const causes = [
        ...manifests.flatMap((one) => brokenBuilds(one, input)),
        ...failedBenchmarks(manifests, raw),
        ...manifests.flatMap(failedProfiles),
        ...missingFiles(listings, placed)
    ];
    const explained = new Set(causes.flatMap(({ kinds }) => kinds));
    const unexplained = manifests
        .flatMap(neverReached)
        .filter(({ kinds }) => !kinds.some((kind) => explained.has(kind)));
    // Two collections that lack the same lack one thing.
    return [...causes, ...new Map(unexplained.map((one) => [one.text, one])).values()];
};

;// CONCATENATED MODULE: ./lib/pair/collection.js





const holdsRaw = ({ side, file }) => (side === 'base' || side === 'head') &&
    file.parsed.benchmarks.some((benchmarks) => benchmarks.kind === 'raw');
/** Interleaved is what was interleaved: all raw results listed, on their sides, and every collection on both. */
const orderOf = (placed) => {
    const raw = placed.filter(holdsRaw);
    const isPlaced = ({ side, listing }) => listing?.entry.side === side;
    if (raw.length === 0 || !raw.every(isPlaced))
        return 'unknown';
    const on = (wanted) => new Set(raw.flatMap(({ side, listing }) => (side === wanted ? [listing?.from.collection] : [])));
    const [base, head] = [on('base'), on('head')];
    const isOnBoth = base.size === head.size && [...base].every((one) => head.has(one));
    return isOnBoth ? 'interleaved' : 'unknown';
};
/** Another machine needs other times for the same work: of the costs only memory is still comparable. */
const workOf = (profiles, mismatches) => (0,collectedWork/* collectedWork */.fN)(mismatches.length === 0 ? profiles : profiles.filter(({ type }) => (0,source/* isMemoryType */.Ai)(type)));
/** The packages that no collection had to measure; undefined where one did. */
const sparedBy = (manifests) => {
    const counts = manifests.map(({ manifest: { packages, unaffected = 0 } }) => packages.length === 0 ? unaffected : 0);
    return counts.every((count) => count > 0)
        ? { spared: counts.reduce((sum, count) => sum + count, 0) }
        : {};
};
/** What the manifests say; undefined where there is none. */
const collection_collectionOf = (input) => {
    const { listings, placed, profiles, raw, noise } = input;
    const { manifests } = listings;
    if (manifests.length === 0)
        return undefined;
    const mismatches = mismatchesOf(placed);
    return {
        manifests,
        order: orderOf(placed),
        goVersions: goVersionsOf(placed),
        mismatches,
        work: workOf(profiles, mismatches),
        losses: lossesOf({ listings, placed, raw }),
        noise,
        ...sparedBy(manifests),
        diagnostics: manifests.flatMap(collectionDiagnostics)
    };
};

// EXTERNAL MODULE: ./lib/units/format.js + 1 modules
var format = __webpack_require__(964);
;// CONCATENATED MODULE: ./lib/pair/crossCheck.js


const flatByName = (part) => new Map(part.profile.functions.map((info, index) => [info.name, part.column.flat[index] ?? 0]));
/**
 * Compares a superseded list with the profile that superseded it: every flat value must agree within half of the
 * list's last printed digit. A list that disagrees was made from another profile, and the reader should know.
 */
const crossCheck = (winner, loser) => {
    const flats = flatByName(winner);
    const slack = loser.profile.halfDigit * 1.000001;
    const differing = loser.profile.functions.filter((info, index) => {
        const listed = loser.column.flat[index] ?? 0;
        return Math.abs(listed - (flats.get(info.name) ?? 0)) > slack;
    });
    if (differing.length === 0)
        return [];
    return [
        {
            severity: 'warning',
            code: 'pair/cross-check',
            message: `expected the values of ${winner.path} (${winner.column.sampleType.type}), found ${(0,format/* formatCount */.B4)(differing.length)} of ${(0,count/* plural */.L)(loser.profile.functions.length, 'function')} different`,
            at: { file: loser.path },
            hint: 'the two files come from different profiles; remove the stale one'
        }
    ];
};

// EXTERNAL MODULE: ./lib/pair/metric.js
var metric = __webpack_require__(9766);
// EXTERNAL MODULE: ./lib/pair/relativeFiles.js
var relativeFiles = __webpack_require__(7875);
;// CONCATENATED MODULE: ./lib/pair/measurement.js
/**
 * One measurement once: files that describe the same workload, side and sample type are one measurement. What a
 * manifest lists wins over anything beside it, a binary profile over text; identical copies count once; numbered files
 * are replicates; anything else is ambiguous.
 */



const isBinary = (part) => part.profile.sampleCount !== undefined;
/** Whether two columns say the same, so that one file is a copy of the other. */
const sameValues = (a, b) => a.column.total === b.column.total &&
    a.profile.functions.length === b.profile.functions.length &&
    a.profile.functions.every((info, index) => info.name === b.profile.functions[index]?.name &&
        a.column.flat[index] === b.column.flat[index] &&
        a.column.cum[index] === b.column.cum[index]);
/** A heap profile is best for what it shows by default: allocs for alloc_*, heap for inuse_*. */
const showsByDefault = (part) => {
    const shown = part.profile.columns[part.profile.defaultColumn]?.sampleType.type ?? '';
    return shown.split('_')[0] === part.column.sampleType.type.split('_')[0];
};
/** The first of equal ones. Those of another total or size are never compared value by value. */
const withoutCopies = (parts) => {
    const known = new Map();
    return parts.filter((part) => {
        const key = `${part.column.total} ${part.profile.functions.length}`;
        const alike = known.get(key) ?? [];
        if (alike.some((one) => sameValues(one, part)))
            return false;
        alike.push(part);
        known.set(key, alike);
        return true;
    });
};
/** Files of a manifest are what it says, and equal ones are two measurements; copies of a collection count once. */
const oncePerListing = (parts) => {
    const first = new Map();
    for (const part of parts) {
        const { listing } = part;
        const id = `${listing?.from.collection}\0${listing?.entry.path}`;
        if (!first.has(id))
            first.set(id, part);
    }
    return [...first.values()];
};
const isListed = ({ listing }) => listing !== undefined;
/** Narrows the parts of one kind to those that count: replicates, or a single one. */
const settle = (parts) => {
    const distinct = withoutCopies(parts);
    const numbers = new Set(distinct.map((part) => part.replicate));
    if (numbers.size === distinct.length)
        return distinct;
    const shown = distinct.filter(showsByDefault);
    return shown.length === 1 ? shown : distinct;
};
const isSettled = (parts) => parts.every(isListed) || new Set(parts.map((part) => part.replicate)).size === parts.length;
const ambiguous = (paths, side) => ({
    severity: 'error',
    code: 'pair/ambiguous',
    message: `expected one ${side} profile of this workload and sample type, found ${paths.join(' and ')}`,
    at: { file: paths[0] ?? '' },
    hint: 'name the sides by --base PATH --head PATH, or say which file is what under "inputs" in the config file; numbered files (cpu.1.pprof, cpu.2.pprof) are replicates'
});
/** The parts that count: those of a manifest, else binary profiles, else all. */
const chosen = (all) => {
    const listed = all.filter(isListed);
    if (listed.length > 0)
        return oncePerListing(listed);
    const binary = all.filter(isBinary);
    return settle(binary.length > 0 ? binary : all);
};
/** Settles the parts of one side, workload and sample type. */
const measure = (key, all) => {
    const parts = chosen(all);
    const [winner] = parts;
    const counted = new Set(parts);
    const losers = all.filter((part) => !counted.has(part));
    const supersededBy = new Map(losers.map((part) => [part.path, winner?.path ?? '']));
    const checked = losers
        .filter((part) => !isBinary(part))
        .flatMap((part) => (winner ? crossCheck(winner, part) : []));
    const base = { ...key, parts, supersededBy, diagnostics: checked };
    if (isSettled(parts))
        return base;
    const paths = parts.map((part) => part.path);
    return {
        ...base,
        parts: [],
        diagnostics: [...checked, ambiguous(paths, key.side)],
        refused: `more than one ${key.side} profile: ${paths.join(', ')}`
    };
};
/** The columns of the placed files that can be compared, grouped by workload, sample type and side. */
const measurements = (placed) => {
    const groups = new Map();
    const keys = new Map();
    for (const one of placed) {
        const { file, side, workload, replicate, listing } = one;
        if (side === 'both' || side === 'noise')
            continue;
        for (const decoded of (0,metric/* profilesOf */.u)(one).filter(({ isDiff }) => !isDiff)) {
            const profile = (0,relativeFiles/* withRelativeFiles */.p)(decoded, listing);
            for (const column of comparableColumns(profile)) {
                const type = column.sampleType.type;
                const id = [workload, type, side].join('\0');
                const group = groups.get(id) ?? [];
                keys.set(id, { workload, type, side });
                groups.set(id, group);
                const part = { path: file.path, replicate, profile, column };
                group.push(listing === undefined ? part : { ...part, listing });
            }
        }
    }
    return withoutCounts([...keys].map(([id, key]) => measure(key, groups.get(id) ?? [])));
};
/** `samples/count` beside cpu gives the counts behind the time and is not compared a second time. */
const comparableColumns = (profile) => {
    const types = profile.columns.map((column) => column.sampleType.type);
    return profile.columns.filter(({ sampleType: { type } }, index) => types.indexOf(type) === index && !(type === 'samples' && types.includes('cpu')));
};
/** The same where times and counts come in files of their own: with times on both sides, counts are superseded. */
const withoutCounts = (all) => {
    const times = all.filter((one) => one.type === 'cpu' && one.parts.length > 0);
    const timeOf = (workload, side) => times.find((one) => one.workload === workload && one.side === side)?.parts[0];
    return all.map((one) => {
        if (one.type !== 'samples')
            return one;
        const other = timeOf(one.workload, one.side === 'base' ? 'head' : 'base');
        const winner = timeOf(one.workload, one.side);
        if (winner === undefined || other === undefined)
            return one;
        const supersededBy = new Map(one.parts.map((part) => [part.path, winner.path]));
        return { ...one, parts: [], supersededBy };
    });
};

// EXTERNAL MODULE: ./lib/patterns/glob.js
var patterns_glob = __webpack_require__(3593);
// EXTERNAL MODULE: ./lib/pair/name.js
var pair_name = __webpack_require__(3309);
;// CONCATENATED MODULE: ./lib/pair/assign.js
/**
 * Gives every file a side and a workload. Each name has several readings (`main_optimized_cpu.prof`: base of
 * workload "optimized", head of workload "main", or neither); the reading that finds a partner wins, stronger words
 * first. Nothing is guessed from the order of files.
 */


/** From the surest partnership to the weakest. A name without a word pairs only with a name that has one. */
const rounds = [
    { base: 'folder', head: 'folder' },
    { base: 'folder', head: 'word' },
    { base: 'word', head: 'folder' },
    { base: 'word', head: 'word' },
    { base: 'none', head: 'folder' },
    { base: 'none', head: 'word' },
    { base: 'folder', head: 'none' },
    { base: 'word', head: 'none' }
];
const fits = (reading, side, strength) => strength === 'none'
    ? reading.side === 'neutral'
    : reading.side === side && reading.strength === strength;
const place = (candidate, side, reading) => ({
    file: candidate.file,
    side,
    workload: reading.key,
    replicate: candidate.name.replicate,
    because: reading.word === ''
        ? `${side}: its name has no side word, its partner's has`
        : `${side}: "${reading.word}" in its name`,
    isAmbiguous: false
});
/** What the names say of one side, by kind and workload; where another side is given, what has a partner there. */
const keyed = (candidates, side, strength, others) => {
    const found = new Map();
    if (others?.size === 0)
        return found;
    for (const candidate of candidates) {
        for (const reading of candidate.name.readings) {
            if (!fits(reading, side, strength))
                continue;
            const key = `${candidate.kind}\0${reading.key}`;
            if (others?.has(key) === false)
                continue;
            const alike = found.get(key);
            if (alike === undefined)
                found.set(key, [{ candidate, reading }]);
            else
                alike.push({ candidate, reading });
        }
    }
    return found;
};
/** Base and head of a round, those that have a word for it first: every name has a reading without one. */
const sidesOf = (candidates, round) => {
    if (round.base === 'none') {
        const head = keyed(candidates, 'head', round.head);
        return { base: keyed(candidates, 'base', 'none', head), head };
    }
    const base = keyed(candidates, 'base', round.base);
    return { base, head: keyed(candidates, 'head', round.head, base) };
};
/** The files of one round that find a partner: same kind, same workload, other side. */
const partners = (candidates, round) => {
    const { base, head } = sidesOf(candidates, round);
    const taken = new Map();
    const take = (side, all) => {
        for (const { candidate, reading } of all) {
            if (!taken.has(candidate.file))
                taken.set(candidate.file, place(candidate, side, reading));
        }
    };
    for (const [key, ofBase] of base) {
        const ofHead = head.get(key);
        if (ofHead === undefined)
            continue;
        take('base', ofBase);
        take('head', ofHead);
    }
    return [...taken.values()];
};
/** A file without partner: its strongest word decides; two words that disagree are ambiguous; no word means head. */
const placeAlone = (candidate) => {
    const { readings } = candidate.name;
    const strongest = readings.filter((reading) => reading.strength === readings[0]?.strength);
    const folder = readings.filter((reading) => reading.strength === 'folder');
    const [first, ...others] = folder.length > 0 ? folder : strongest;
    if (first === undefined || first.side === 'neutral') {
        const [neutral] = readings.slice(-1);
        const workload = neutral?.key ?? '';
        const because = 'head: no word in its name says otherwise';
        const { replicate } = candidate.name;
        return { file: candidate.file, side: 'head', workload, replicate, because, isAmbiguous: false };
    }
    const disagreeing = others.find((reading) => reading.side !== 'neutral' && reading.side !== first.side);
    const placed = place(candidate, first.side, first);
    if (disagreeing === undefined)
        return placed;
    const because = `"${first.word}" and "${disagreeing.word}" in its name say different sides`;
    return { ...placed, because, isAmbiguous: true };
};
const prefixOf = (folders) => folders.map((name) => `${name}/`).join('');
/** Leading folders that all paths share and that name no side: they are the place of the search, not a workload. */
const sharedPrefix = ([first = '', ...others]) => {
    let shared = first.split('/').slice(0, -1);
    for (const path of others) {
        if (path.startsWith(prefixOf(shared)))
            continue;
        const names = path.split('/').slice(0, -1);
        shared = shared.slice(0, shared.findIndex((name, index) => names[index] !== name));
    }
    const side = shared.findIndex(pair_name/* isSideWord */.Qg);
    return prefixOf(side === -1 ? shared : shared.slice(0, side));
};
const candidatesOf = (files) => {
    const shared = sharedPrefix(files.map((file) => file.name)).length;
    return files.map((file) => ({
        file,
        name: (0,pair_name/* readName */.MQ)(file.name.slice(shared)),
        kind: (0,source/* kindOfFile */.yK)(file)
    }));
};
/** Sides and workloads for the files of one search, from their names alone. */
const assignByName = (files) => {
    const placed = [];
    const isBenchmark = (file) => (0,source/* kindOfFile */.yK)(file) === 'benchmarks';
    let open = [
        ...candidatesOf(files.filter((file) => !isBenchmark(file))),
        ...candidatesOf(files.filter(isBenchmark))
    ];
    for (const round of rounds) {
        const found = partners(open, round);
        const taken = new Set(found.map((one) => one.file));
        placed.push([...found]);
        open = open.filter((candidate) => !taken.has(candidate.file));
    }
    return [...placed.flat(), ...open.map(placeAlone)];
};
/** Sides that the user gave (`--base`, `--head`): only the workload is read from the names. */
const assignGiven = (files) => {
    const placed = files.flatMap((file) => {
        if (file.side === undefined)
            return [];
        const name = (0,pair_name/* readName */.MQ)(file.name);
        const [neutral] = name.readings.slice(-1);
        const own = name.readings.find((reading) => reading.side === file.side);
        return [
            {
                file,
                side: file.side,
                workload: neutral?.key ?? '',
                stripped: own?.key ?? neutral?.key ?? '',
                replicate: name.replicate,
                because: `${file.side}: given by --${file.side}`,
                isAmbiguous: false
            }
        ];
    });
    return alignWorkloads(placed);
};
/**
 * Aligns the workload names of two given sides: equal names as they are; else without their side words; else, where
 * each side has just one workload of a kind, those two belong together whatever they are called.
 */
const alignWorkloads = (given) => {
    const kinds = new Set(given.map((one) => (0,source/* kindOfFile */.yK)(one.file)));
    return [...kinds].flatMap((kind) => {
        const ofKind = given.filter((one) => (0,source/* kindOfFile */.yK)(one.file) === kind);
        const paired = pairedWorkloads(ofKind);
        const named = ofKind.map((one) => (paired.has(one.workload) ? one : strip(one)));
        const bases = new Set(named.filter((one) => one.side === 'base').map((one) => one.workload));
        const heads = new Set(named.filter((one) => one.side === 'head').map((one) => one.workload));
        if (bases.size !== 1 || heads.size !== 1)
            return named;
        const [base = ''] = bases;
        const [head = ''] = heads;
        return base === head ? named : named.map((one) => ({ ...one, workload: '' }));
    });
};
const strip = (one) => ({ ...one, workload: one.stripped });
/** Workloads that both sides have. */
const pairedWorkloads = (given) => {
    const bases = new Set(given.filter((one) => one.side === 'base').map((one) => one.workload));
    const heads = given.filter((one) => one.side === 'head').map((one) => one.workload);
    return new Set(heads.filter((workload) => bases.has(workload)));
};

;// CONCATENATED MODULE: ./lib/pair/placeListed.js
/** The place that a manifest gives to a file. A side that the user gave stays, but a noise slice is never a side. */
const placeListed = (file, listing) => {
    const { entry } = listing;
    const isGiven = file.side !== undefined && entry.side !== 'noise';
    const side = isGiven && file.side !== undefined ? file.side : entry.side;
    return {
        file,
        side,
        workload: entry.workload,
        replicate: entry.replicate === undefined ? '' : String(entry.replicate),
        because: isGiven ? `${side}: given by --${side}` : `${side}: the manifest says so`,
        isAmbiguous: false,
        listing
    };
};

;// CONCATENATED MODULE: ./lib/pair/place.js
/** Where every input belongs: sides and workloads from what the user said, manifests and names, in this order. */





const whyBoth = (file) => {
    if ((0,source/* isManifest */.Yh)(file))
        return 'both: it says what was collected';
    return (0,source/* isArtifact */.vw)(file) ? 'both: what it held is not known' : 'both: it holds base and head';
};
const placeBoth = (file) => ({
    file,
    side: 'both',
    workload: (0,source/* isManifest */.Yh)(file) ? '' : ((0,pair_name/* readName */.MQ)(file.name).readings.at(-1)?.key ?? ''),
    replicate: '',
    because: whyBoth(file),
    isAmbiguous: false
});
/** Paths do not begin with `./`, and a `!` before it all means the other files. */
const compileRule = (path) => {
    const isTurned = path.startsWith('!');
    const glob = (isTurned ? path.slice(1) : path).replace(/^\.\//, '');
    const matches = (0,patterns_glob/* compileGlob */.SO)(glob, { brackets: 'set' });
    return (text) => matches(text) !== isTurned;
};
const findRule = (rules) => {
    const compiled = rules.map((rule) => ({ rule, matches: compileRule(rule.path) }));
    return ({ path, name }) => compiled.find(({ matches }) => matches(path) || matches(name))?.rule;
};
const ignoring = (rules) => {
    const ruleFor = findRule(rules);
    return (file) => ruleFor(file)?.side === 'ignore';
};
const applyRule = (placed, rule) => {
    if (rule === undefined || rule.side === 'ignore')
        return placed;
    return {
        ...placed,
        ...(rule.side === undefined ? {} : { side: rule.side }),
        ...(rule.workload === undefined ? {} : { workload: rule.workload }),
        ...(rule.metric === undefined ? {} : { metric: rule.metric }),
        because: `${rule.side ?? placed.side}: the config file says so for ${rule.path}`,
        isAmbiguous: rule.side === undefined && placed.isAmbiguous
    };
};
/** The order of the files must not matter, so every decision is taken in the order of their paths. */
const byPath = (a, b) => Number(a.path > b.path) - Number(a.path < b.path) ||
    Number((a.side ?? '') > (b.side ?? '')) - Number((a.side ?? '') < (b.side ?? ''));
/** Sides and workloads of all files: what the user said, then the content, then a manifest, then the names. */
const placeFiles = (files, rules, listings = new Map()) => {
    const ruleFor = findRule(rules);
    const used = [...files].sort(byPath).filter((file) => ruleFor(file)?.side !== 'ignore');
    const single = used.filter((file) => !(0,source/* holdsBothSides */.mt)(file));
    const unlisted = single.filter((file) => !listings.has(file.path));
    const placed = [
        ...single.flatMap((file) => {
            const listing = listings.get(file.path);
            return listing === undefined ? [] : [placeListed(file, listing)];
        }),
        ...assignGiven(unlisted.filter((file) => file.side !== undefined)),
        ...assignByName(unlisted.filter((file) => file.side === undefined)),
        ...used.filter(source/* holdsBothSides */.mt).map(placeBoth)
    ];
    const order = new Map(files.map((file, index) => [file, index]));
    return placed
        .map((one) => applyRule(one, ruleFor(one.file)))
        .map((one) => ({ ...one, workload: one.workload === '' ? 'default' : one.workload }))
        .sort((a, b) => (order.get(a.file) ?? 0) - (order.get(b.file) ?? 0));
};

;// CONCATENATED MODULE: ./lib/pair/rawCopies.js
const sameResult = (a, b) => a.package === b?.package &&
    a.name === b.name &&
    a.iterations === b.iterations &&
    a.measurements.length === b.measurements.length &&
    a.measurements.every(({ value, unit }, index) => Object.is(value, b.measurements[index]?.value) && unit === b.measurements[index]?.unit);
/** Whether two files hold the same results in the same order, whatever is around them: one run, stored twice. */
const sameResults = (a, b) => a.results.length > 0 &&
    a.results.length === b.results.length &&
    a.results.every((result, index) => sameResult(result, b.results[index]));
/** What copies have in common and few others do, so that not every file is compared with every other. */
const beginning = ({ results }) => {
    const [first] = results;
    const values = first?.measurements.map(({ value, unit }) => `${value} ${unit}`) ?? [];
    return [results.length, first?.package, first?.name, first?.iterations, ...values].join('\0');
};
/** Finds copies among files. */
const copyFinder = (files = []) => {
    const known = new Map();
    const add = (source) => {
        const key = beginning(source.benchmarks);
        const alike = known.get(key);
        if (alike === undefined)
            known.set(key, [source]);
        else
            alike.push(source);
    };
    files.forEach(add);
    const find = (benchmarks) => known.get(beginning(benchmarks))?.find((one) => sameResults(one.benchmarks, benchmarks));
    return { find, add };
};
/** Leaves out copies (`bench.txt` and `raw/bench.txt`, or a run as text and as JSON): they would double every sample. */
const withoutRawCopies = (all) => {
    const sources = [];
    const copies = new Map();
    const { find, add } = copyFinder();
    for (const source of all) {
        const original = find(source.benchmarks);
        if (original !== undefined) {
            copies.set(source.path, original.path);
            continue;
        }
        sources.push(source);
        add(source);
    }
    return { sources, copies };
};

;// CONCATENATED MODULE: ./lib/pair/sameInput.js

const sameInput = ([base, head]) => ({
    severity: 'warning',
    code: 'pair/same-input',
    message: `expected measurements of two versions, found the same one on both sides: ${base} and ${head}`,
    at: { file: head },
    hint: 'check what collects head: a file compared with itself shows no change whatever the code does'
});
/** What to tell of them. */
const sameInputDiagnostics = (same) => [...same].map(sameInput);
/** Two profiles of one moment are one profile: no two runs start in the same nanosecond. */
const momentOf = ({ profile: { timeNanos, durationNanos }, column }) => timeNanos === undefined ? undefined : [timeNanos, durationNanos, column.total].join(' ');
const sameProfiles = ({ base, head }) => {
    // The first of a moment, so the last to be set.
    const ofHead = new Map(head?.parts.toReversed().map((part) => [momentOf(part), part.path]));
    ofHead.delete(undefined);
    return (base?.parts ?? []).flatMap((one) => {
        const same = ofHead.get(momentOf(one));
        return same === undefined ? [] : [[one.path, same]];
    });
};
/** Fewer results than this can be equal by chance. */
const FEWEST_RESULTS = 4;
/** Inputs that are the same measurement on both sides: nothing is compared, and a green result would say nothing. */
const sameOnBothSides = (profiles, raw) => {
    const found = new Map(profiles.flatMap(sameProfiles));
    const { find } = copyFinder(raw.head);
    for (const { path, benchmarks } of raw.base) {
        if (benchmarks.results.length < FEWEST_RESULTS)
            continue;
        const same = find(benchmarks);
        if (same !== undefined)
            found.set(path, same.path);
    }
    return found;
};
/** A pair whose base has no profile but those of head is no comparison. */
const refuseItself = (pair, same) => {
    const { base, head } = pair;
    const ofHead = new Set(head?.parts.map(({ path }) => path));
    const twins = base?.parts.map(({ path }) => same.get(path)) ?? [];
    const isSame = twins.length > 0 && twins.every((path) => path !== undefined && ofHead.has(path));
    return isSame ? { ...pair, refused: 'base and head are the same profile' } : pair;
};

;// CONCATENATED MODULE: ./lib/pair/pair.js







const ambiguousName = ({ file, because }) => ({
    severity: 'error',
    code: 'pair/ambiguous-side',
    message: `expected a name that says one side, found that ${because}`,
    at: { file: file.path },
    hint: 'use --base PATH --head PATH, or set the side under "inputs" in the config file'
});
/** A saved difference beside its profiles is harmless; alone it leaves nothing to compare. */
const onlyDifferences = (placed, all) => {
    const [diff] = placed.filter(({ file }) => (0,source/* isSavedDiff */.LE)(file));
    if (diff === undefined || all.length > 0)
        return [];
    return [
        {
            severity: 'warning',
            code: 'pair/only-differences',
            message: 'expected profiles of base and head, found only their difference',
            at: { file: diff.file.path },
            hint: 'give the two profiles that the difference was made from'
        }
    ];
};
const pairUp = (all) => {
    const pairs = new Map();
    for (const one of all) {
        if (one.parts.length === 0 && one.refused === undefined)
            continue;
        const id = `${one.workload}\0${one.type}`;
        const pair = pairs.get(id) ?? { workload: one.workload, type: one.type };
        pairs.set(id, { ...pair, [one.side]: one });
    }
    return [...pairs.values()];
};
const rawOf = (placed, side) => withoutRawCopies(placed
    .filter((one) => one.side === side)
    .flatMap(({ file }) => file.parsed.benchmarks.flatMap((benchmarks) => benchmarks.kind === 'raw' ? [{ path: file.path, benchmarks }] : [])));
const comparedOf = (placed) => placed.flatMap(({ file, workload }) => file.parsed.benchmarks.flatMap((benchmarks) => benchmarks.kind === 'compared' ? [{ path: file.path, workload, benchmarks }] : []));
/** A file is superseded when every measurement it could have been part of uses another file. */
const supersededFiles = (all) => {
    const inUse = new Set(all.flatMap((one) => one.parts.map((part) => part.path)));
    const by = all.flatMap((one) => [...one.supersededBy]);
    return new Map(by.filter(([path, winner]) => !inUse.has(path) && winner !== ''));
};
/** Pairs the decoded inputs. Pure: the same files and rules give the same pairs in any order. */
const pair = (files, rules) => {
    const isIgnored = ignoring(rules);
    const listings = listingsOf(files.filter((file) => !(0,source/* isManifest */.Yh)(file) || !isIgnored(file)));
    const placed = placeFiles(files, rules, listings.byPath);
    const clear = placed.filter((one) => !one.isAmbiguous).sort((a, b) => byPath(a.file, b.file));
    const all = measurements(clear);
    const pairs = pairUp(all);
    const [base, head] = [rawOf(clear, 'base'), rawOf(clear, 'head')];
    const raw = { base: base.sources, head: head.sources };
    const noise = rawOf(clear, 'noise');
    const same = sameOnBothSides(pairs, raw);
    const profiles = pairs.map((one) => refuseItself(one, same));
    const collection = collection_collectionOf({ listings, placed: clear, profiles, raw, noise: noise.sources });
    return {
        placed,
        profiles,
        raw,
        compared: comparedOf(clear),
        supersededBy: new Map([
            ...supersededFiles(all),
            ...base.copies,
            ...head.copies,
            ...noise.copies
        ]),
        same,
        ...(collection === undefined ? {} : { collection }),
        diagnostics: [
            ...placed.filter((one) => one.isAmbiguous).map(ambiguousName),
            ...onlyDifferences(placed, all),
            ...sameInputDiagnostics(same),
            ...all.flatMap((one) => one.diagnostics),
            ...(collection?.diagnostics ?? [])
        ]
    };
};

// EXTERNAL MODULE: ./lib/gates/custom/limit.js
var limit = __webpack_require__(5517);
// EXTERNAL MODULE: ./lib/policy/selector.js
var policy_selector = __webpack_require__(9297);
;// CONCATENATED MODULE: ./lib/policy/gateRules.js


const limitOf = (settings, about) => {
    const { above, 'above-absolute': absolute } = settings;
    return {
        ...(above === undefined ? {} : { above: (0,limit/* parseAbove */.Zk)(above, about) }),
        ...(absolute === undefined ? {} : { absolute: (0,limit/* parseAbsolute */.TL)(absolute) })
    };
};
const titles = { functions: 'Functions', benchmarks: 'Benchmarks' };
/** What is chosen by a sample type or a function is in profiles; everything else is a benchmark. */
const ruleOf = ([name, settings]) => {
    const selector = (0,policy_selector/* compileSelector */.x)(settings);
    const about = selector.has('metric') || selector.has('function') ? 'functions' : 'benchmarks';
    const chosen = selector.words === '' ? '' : ` with ${selector.words}`;
    return {
        name,
        title: `${titles[about]}${chosen}`,
        severity: settings.severity,
        about,
        selector,
        limit: limitOf(settings, about)
    };
};
const compileGates = (gates) => Object.entries(gates).map(ruleOf);

// EXTERNAL MODULE: ./lib/policy/ignore.js
var ignore = __webpack_require__(8286);
// EXTERNAL MODULE: ./lib/config/workload.js
var config_workload = __webpack_require__(7609);
;// CONCATENATED MODULE: ./lib/workOf.js



const composition = { work: 'unknown' };
/**
 * What is known of the work behind a pair of profiles: what the user says, else what a manifest says. The time of a stored
 * baseline is that of another machine whatever the work was: of its costs only memory can be compared.
 */
const workIn = ({ collection }, config, baseline) => ({ workload, type }) => baseline !== undefined && !(0,source/* isMemoryType */.Ai)(type)
    ? composition
    : (0,config_workload/* workloadSettings */.X)(config, workload, collection?.work.get((0,collectedWork/* pairKey */.Yz)(workload, type)));

;// CONCATENATED MODULE: ./lib/analyze/given.js




const pairInputs = (files, config, context) => {
    const pairs = pair(files, config.inputs);
    return {
        ...{ files, config, context, pairs },
        workOf: workIn(pairs, config, context.baseline),
        gateRules: compileGates(config['custom-gates']),
        ignoring: (0,ignore/* compileIgnores */.H)(config.ignore)
    };
};


/***/ }),

/***/ 874:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ fingerprint)
/* harmony export */ });
/**
 * A short stable name for a finding: the same function, metric and workload have the same id in every run and on
 * every machine, so that people and scripts can refer to it. Two 32-bit FNV-1a hashes from different offsets; not a
 * cryptographic hash, and it need not be one: a collision merges two names, it proves nothing.
 * Source: Fowler, Noll, Vo, "FNV hash", offset basis 2166136261, prime 16777619.
 */
const fnv1a = (text, offset) => {
    let hash = offset;
    for (let index = 0; index < text.length; index++) {
        hash = Math.imul(hash ^ text.charCodeAt(index), 16777619);
    }
    return (hash >>> 0).toString(16).padStart(8, '0');
};
const fingerprint = (...parts) => {
    const text = parts.join('\0');
    return fnv1a(text, 2166136261) + fnv1a(text, 84696351);
};


/***/ }),

/***/ 1178:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CN: () => (/* binding */ sampleEffect),
/* harmony export */   NG: () => (/* binding */ centerEffect),
/* harmony export */   Q3: () => (/* binding */ deltaPct),
/* harmony export */   pO: () => (/* binding */ ratioOf)
/* harmony export */ });
/* harmony import */ var _stats_hodgesLehmann_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2182);

/** Turns head/base into a cost ratio (worse above 1) where more is better. */
const asCost = (effect, better) => better === 'higher' ? { ratio: 1 / effect.ratio, lo: 1 / effect.hi, hi: 1 / effect.lo } : effect;
/** head/base of two centers, where 0/0 is no change and x/0 is infinitely more. */
const ratioOf = (base, head) => {
    if (base === head)
        return 1;
    return base === 0 ? Number.POSITIVE_INFINITY : head / base;
};
/**
 * The cost ratio of two centers, without an interval of its own. Undefined for units of unknown direction, and where a
 * value is below 0: -20 is not twice the cost of -10.
 */
const centerEffect = (base, head, better) => {
    const areFinite = Number.isFinite(base.center) && Number.isFinite(head.center);
    if (better === 'unknown' || !areFinite)
        return undefined;
    if (base.center !== head.center && Math.min(base.center, head.center) < 0)
        return undefined;
    const ratio = ratioOf(base.center, head.center);
    return asCost({ ratio, lo: 0, hi: Number.POSITIVE_INFINITY }, better);
};
/** The Hodges-Lehmann cost ratio of raw samples; undefined where they are not all positive. */
const sampleEffect = (base, head, better, confidence) => {
    if (better === 'unknown')
        return undefined;
    const estimate = (0,_stats_hodgesLehmann_js__WEBPACK_IMPORTED_MODULE_0__/* .hodgesLehmann */ .i)(base, head, confidence);
    return estimate.kind === 'ratio' ? asCost(estimate, better) : undefined;
};
/** The change of the centers in percent, signed as benchstat prints it; undefined when base is 0. */
const deltaPct = (base, head) => {
    if (base.center === head.center)
        return 0;
    const change = (head.center / base.center - 1) * 100;
    return base.center === 0 || !Number.isFinite(change) ? undefined : change;
};


/***/ }),

/***/ 5690:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ joinProcs),
/* harmony export */   y: () => (/* binding */ bareName)
/* harmony export */ });
/* harmony import */ var _rawRows_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(168);

/** The name without GOMAXPROCS, which is not written when it is 1. */
const bareName = ({ name, procs }) => {
    const suffix = `-${procs}`;
    return name.endsWith(suffix) ? name.slice(0, -suffix.length) : name;
};
const onlySide = (row) => {
    if (row.base !== undefined && row.head !== undefined)
        return undefined;
    return row.base === undefined ? 'head' : 'base';
};
/** GOMAXPROCS of a side, package by package. */
const procsByPackage = (rows, side) => {
    const found = new Map();
    for (const row of rows) {
        const values = row[side];
        if (values === undefined)
            continue;
        const known = found.get(row.package) ?? new Set();
        found.set(row.package, known.add(values.procs));
    }
    return found;
};
/**
 * Packages whose sides have no GOMAXPROCS in common. Where they have one, a name such as `Sort/n-16` may end in a number
 * of its own, or `-cpu` asked for several: a row without partner is then what it looks like, new or gone.
 */
const packagesApart = (rows) => {
    const base = procsByPackage(rows, 'base');
    const head = procsByPackage(rows, 'head');
    const isApart = ([path, procs]) => ![...procs].some((one) => base.get(path)?.has(one));
    return new Set([...head].filter(isApart).map(([path]) => path));
};
const lonelyRows = (rows) => {
    const apart = packagesApart(rows);
    const groups = new Map();
    for (const row of rows) {
        const side = onlySide(row);
        if (side === undefined || !apart.has(row.package))
            continue;
        const id = (0,_rawRows_js__WEBPACK_IMPORTED_MODULE_0__/* .rowId */ .un)({ ...row, name: bareName(row) });
        const group = groups.get(id) ?? { base: [], head: [] };
        groups.set(id, group);
        group[side].push(row);
    }
    return groups;
};
/** Joins the rows of one benchmark that ran on another number of processors on each side, under the name of head. */
const joinProcs = (rows) => {
    const joined = new Map();
    const absorbed = new Set();
    for (const { base, head } of lonelyRows(rows).values()) {
        const [before, after] = [base[0], head[0]];
        if (before?.base === undefined || after?.head === undefined)
            continue;
        if (base.length > 1 || head.length > 1)
            continue;
        joined.set(before, { ...after, base: before.base });
        absorbed.add(after);
    }
    return rows.filter((row) => !absorbed.has(row)).map((row) => joined.get(row) ?? row);
};


/***/ }),

/***/ 168:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A2: () => (/* binding */ unitMetadata),
/* harmony export */   S: () => (/* binding */ rawRows),
/* harmony export */   YL: () => (/* binding */ rawWorkload),
/* harmony export */   un: () => (/* binding */ rowId)
/* harmony export */ });
/** Raw results are one workload, whatever files they come from. */
const rawWorkload = 'default';
/** What identifies a benchmark whatever file it comes from. */
const rowId = (key) => [key.package, key.name, key.unit].join('\0');
const valuesOfKeys = (config, keys) => keys.map((key) => config.get(key)?.trim() ?? '').filter((value) => value !== '');
const machineKeys = ['goos', 'goarch', 'cpu'];
/** Keys under which people note the version of Go; `go test` writes none. */
const goVersionKeys = ['go', 'goversion', 'go-version'];
/** Without its processor a machine is not known. */
const conditionsIn = (config) => {
    const machine = valuesOfKeys(config, machineKeys);
    const [goVersion = ''] = valuesOfKeys(config, goVersionKeys);
    const unknown = [
        ...(machine.length < machineKeys.length ? ['machine'] : []),
        ...(goVersion === '' ? ['Go version'] : [])
    ];
    return { machine: machine.join(' '), goVersion, unknown };
};
/** The same for many results: those between two lines of configuration share one map. */
const conditionsReader = () => {
    const known = new Map();
    return (config) => {
        const conditions = known.get(config) ?? conditionsIn(config);
        known.set(config, conditions);
        return conditions;
    };
};
const newGathering = (procs) => ({
    values: [],
    procs,
    machines: new Set(),
    goVersions: new Set(),
    unknown: new Set(),
    paths: new Set(),
    streaks: 0,
    latest: undefined
});
/** Results of one streak follow one another in one file, so that comparing with the latest one counts them. */
const gather = (into, value, from) => {
    const { path, streak, machine, goVersion, unknown } = from;
    if (into.latest?.path !== path || into.latest.streak !== streak)
        into.streaks += 1;
    into.latest = from;
    into.values.push(value);
    into.paths.add(path);
    if (machine !== '')
        into.machines.add(machine);
    if (goVersion !== '')
        into.goVersions.add(goVersion);
    for (const fact of unknown)
        into.unknown.add(fact);
};
const addResult = (pools, result, { side, path, read }) => {
    const { package: packagePath, name, procs, streak, config } = result;
    const from = { path, streak, ...read(config) };
    for (const { value, unit } of result.measurements) {
        const key = { package: packagePath, name, procs, unit };
        const id = rowId(key);
        const pool = pools.get(id) ?? { key };
        const into = pool[side] ?? newGathering(procs);
        if (pool[side] === undefined)
            pools.set(id, { ...pool, [side]: into });
        gather(into, value, from);
    }
};
/** Pools the raw results of both sides by package, name and unit; repeated lines are samples of one row. */
const rawRows = (sources) => {
    const pools = new Map();
    const read = conditionsReader();
    for (const side of ['base', 'head']) {
        for (const { path, benchmarks } of sources[side]) {
            for (const result of benchmarks.results)
                addResult(pools, result, { side, path, read });
        }
    }
    return [...pools.values()].map(({ key, base, head }) => ({
        ...key,
        ...(base === undefined ? {} : { base }),
        ...(head === undefined ? {} : { head })
    }));
};
/** `Unit` lines of all files together; the first word on a unit's key wins, as in benchstat. */
const unitMetadata = (sources) => {
    const merged = new Map();
    for (const { benchmarks } of sources) {
        for (const [unit, entries] of benchmarks.units) {
            const known = merged.get(unit) ?? new Map();
            merged.set(unit, known);
            for (const [key, value] of entries)
                if (!known.has(key))
                    known.set(key, value);
        }
    }
    return merged;
};


/***/ }),

/***/ 7609:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ workloadSettings)
/* harmony export */ });
const operationsOf = (settings) => {
    const base = settings?.['base-ops'];
    const head = settings?.['head-ops'];
    return base === undefined || head === undefined ? undefined : [base, head];
};
/**
 * The settings of a workload: its own where it has them, else those at the top. What a manifest says fills in what they
 * leave open: the work, where nobody set it, and the operations for `work: per-op` without numbers.
 */
const workloadSettings = (config, name, collected) => {
    const own = Object.hasOwn(config.workloads, name) ? config.workloads[name] : undefined;
    const operations = operationsOf(own) ?? operationsOf(config);
    const work = own?.work ?? config.work;
    if (operations !== undefined)
        return { work, operations };
    const isOpen = own?.work === undefined && work === 'unknown';
    const isKnown = collected !== undefined && collected.work !== 'unknown';
    return isKnown && (isOpen || work === 'per-op') ? collected : { work };
};


/***/ }),

/***/ 779:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Yh: () => (/* binding */ maxViewsBytes),
  eT: () => (/* binding */ packViews),
  Rl: () => (/* binding */ unpackViews)
});

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./lib/model/firstComplaint.js
var firstComplaint = __webpack_require__(5158);
// EXTERNAL MODULE: ./lib/model/parseJson.js
var parseJson = __webpack_require__(9276);
// EXTERNAL MODULE: ./lib/model/views/parts.js
var parts = __webpack_require__(378);
// EXTERNAL MODULE: ./lib/model/views/profile.js
var profile = __webpack_require__(189);
;// CONCATENATED MODULE: ./lib/model/views/ordinary.js


/**
 * Of profiles, trees and names no list has a lower bound than `rows` but those of columns, of anything else none than
 * `items`, and no text one than `characters`; a test holds them to the schema.
 */
const ordinary = { rows: parts/* maxRows */._q, items: 10_000, characters: 4_096 };
/** A moment in nanoseconds is far beyond the numbers that are exact, and may be. */
const moment = 'time_nanos';
const isOrdinary = (value, items) => {
    if (typeof value === 'number')
        return Math.abs(value) <= Number.MAX_SAFE_INTEGER;
    if (typeof value === 'string')
        return value.length <= ordinary.characters;
    if (typeof value !== 'object' || value === null)
        return true;
    if (Array.isArray(value))
        return value.length <= items && value.every((child) => isOrdinary(child, items));
    return Object.entries(value).every(([key, child]) => key === moment || isOrdinary(child, items));
};
/** Whether views that were just encoded are surely within the bounds of their schema; of others, the schema has to say. */
const areOrdinary = ({ strings, files, trees = [], ...rest }) => {
    const profiles = files.flatMap((file) => file.profiles);
    const others = files.map(({ profiles: _, ...file }) => file);
    return (Math.max(profiles.length, trees.length) <= ordinary.items &&
        profiles.every(({ columns }) => columns.length <= profile/* maxColumns */.c) &&
        [strings, ...profiles, ...trees].every((one) => isOrdinary(one, ordinary.rows)) &&
        [others, rest].every((one) => isOrdinary(one, ordinary.items)));
};

// EXTERNAL MODULE: ./lib/model/views.js + 2 modules
var model_views = __webpack_require__(9235);
// EXTERNAL MODULE: ./lib/units/format.js + 1 modules
var format = __webpack_require__(964);
;// CONCATENATED MODULE: ./lib/io/views.js






const MIB = 1024 * 1024;
/**
 * The most that views may have as JSON. Some 2,000 profiles of 1,000 functions fit; text made to be small and to grow,
 * as `[[],[],...`, takes about 20 times as much memory.
 */
const maxViewsBytes = 128 * MIB;
const diagnose = (code, message, hint) => ({
    severity: 'error',
    code: `views/${code}`,
    message,
    at: { file: model_views/* viewsName */.y },
    hint
});
const refused = (code, message, hint) => ({ kind: 'refused', diagnostic: diagnose(code, message, hint) });
const whySchema = (value) => {
    const { error } = model_views/* viewsSchema */.s.safeParse(value, firstComplaint/* firstComplaint */.o);
    const [issue] = error?.issues ?? [];
    return issue && `${issue.path.map(String).join('.')}: ${issue.message}`;
};
/** JSON, or nothing where it would be longer than a string can be. */
const toJson = (views) => {
    try {
        return JSON.stringify(views);
    }
    catch (error) {
        if (error instanceof RangeError)
            return undefined;
        throw error;
    }
};
const unpackable = 'the report is whole, but `flamegate policy --replay` and `mode: publish` cannot judge it again without that file: compare fewer ' +
    'profiles at once (fewer `profile-rounds`, or a job for each workload)';
/** Of gzip: measurements become 10% larger than at its usual 6, in a third of the time. */
const level = 4;
/** The bytes of views.json.gz, or why there can be none: what is written must be readable by everybody who checks it. */
const packViews = (views, max = maxViewsBytes) => {
    const json = toJson(views);
    const bytes = json === undefined ? Number.POSITIVE_INFINITY : Buffer.byteLength(json);
    if (json === undefined || bytes > max) {
        return refused('too-large', `expected measurements of at most ${(0,format/* formatBytes */.z3)(max)} as JSON, found more, so there is no ${model_views/* viewsName */.y}`, unpackable);
    }
    const why = areOrdinary(views) ? undefined : whySchema(views);
    if (why !== undefined) {
        return refused('unfit', `expected measurements within the bounds of ${model_views/* viewsName */.y}, found ${why}, so there is none`, unpackable);
    }
    return { kind: 'packed', bytes: (0,external_node_zlib_.gzipSync)(json, { level }) };
};
const again = 'download the artifact of the report again';
const codeOf = (error) => typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
const inflate = (bytes, max) => {
    try {
        const text = (0,external_node_zlib_.gunzipSync)(bytes, { maxOutputLength: max });
        return new TextDecoder('utf-8', { fatal: true }).decode(text);
    }
    catch (error) {
        if (codeOf(error) === 'ERR_BUFFER_TOO_LARGE') {
            return diagnose('too-large', `expected at most ${max} bytes when unpacked, found more`, 'these hold more than is read here, or were not written by flamegate');
        }
        const why = error instanceof Error ? error.message : String(error);
        return diagnose('damaged', `expected UTF-8 text in gzip, found: ${why}`, again);
    }
};
const versionOf = (value) => typeof value === 'object' && value !== null && 'views_version' in value
    ? value.views_version
    : undefined;
const check = (value) => {
    const version = versionOf(value);
    if (typeof version === 'number' && version > 1) {
        return refused('newer', `written by a newer flamegate: expected views_version 1, found ${version}`, 'use a newer version of flamegate');
    }
    const { data, error } = model_views/* viewsSchema */.s.safeParse(value, firstComplaint/* firstComplaint */.o);
    if (data !== undefined)
        return { kind: 'views', views: data };
    const [issue] = error.issues;
    const where = issue?.path.map(String).join('.') || 'at the top';
    return refused('invalid', `expected views, found at ${where}: ${issue?.message ?? ''}`, again);
};
/** Reads the bytes of views.json.gz, which anybody may have written. Never throws. */
const unpackViews = (bytes, max = maxViewsBytes) => {
    const text = inflate(bytes, max);
    if (typeof text !== 'string')
        return { kind: 'refused', diagnostic: text };
    try {
        return check((0,parseJson/* parseJson */.qF)(text));
    }
    catch (error) {
        return refused('damaged', (0,parseJson/* whyNoJson */.QL)(error), again);
    }
};


/***/ }),

/***/ 4103:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jx: () => (/* binding */ groundOf),
/* harmony export */   XM: () => (/* binding */ pathOf),
/* harmony export */   pc: () => (/* binding */ hasLine)
/* harmony export */ });
/* harmony import */ var _owners_codeowners_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1897);
/* harmony import */ var _places_find_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8390);


/** Whether a change touches lines; of files that it does not tell about, none. */
const changedIn = (change) => {
    const known = (change?.files ?? []).flatMap(({ path, previousPath = path, lines }) => lines === 'unknown' ? [] : [{ head: path, base: previousPath, lines }]);
    const ranges = {
        base: new Map(known.map(({ base, lines }) => [base, lines.base])),
        head: new Map(known.map(({ head, lines }) => [head, lines.head]))
    };
    return (side, path, line) => (ranges[side].get(path) ?? []).some(({ first, last }) => first <= line && line <= last);
};
/** The ground, and what is to be said about it; undefined where no repository is at hand. */
const groundOf = ({ repository, codeowners, diagnostics }, mappings, change) => {
    const read = codeowners === undefined ? _owners_codeowners_js__WEBPACK_IMPORTED_MODULE_0__/* .noCodeowners */ .lL : (0,_owners_codeowners_js__WEBPACK_IMPORTED_MODULE_0__/* .readCodeowners */ .oZ)(codeowners.text, codeowners.path);
    if (repository === undefined)
        return { diagnostics };
    const ground = {
        repository,
        placeOf: (0,_places_find_js__WEBPACK_IMPORTED_MODULE_1__/* .placesIn */ .y)(repository, mappings),
        isChanged: changedIn(change),
        ...(codeowners === undefined ? {} : { ownersOf: read.ownersOf })
    };
    return { ground, diagnostics: [...diagnostics, ...read.diagnostics] };
};
/** The path of a place that is in the repository. */
const pathOf = (place) => 'path' in place ? place.path : undefined;
/** Whether a file can have a line: nothing is known of the length of files that nobody looked into. */
const hasLine = ({ repository: { lines } }, file, line) => line > 0 && Number.isSafeInteger(line) && line <= (lines?.get(file) ?? Number.MAX_SAFE_INTEGER);


/***/ }),

/***/ 3269:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ packageOwners),
/* harmony export */   p: () => (/* binding */ foldersOf)
/* harmony export */ });
/* harmony import */ var _places_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8969);
/** Whose a package is: that of the Go files in its folder. */

/** The folders that a package can be in; more than one where two modules of the repository are called alike. */
const foldersOf = (path, { modules }) => {
    const plain = path.replace(/_test$/, '');
    return modules.flatMap(({ path: module, folder }) => {
        if (plain === module)
            return [folder];
        const rest = (0,_places_path_js__WEBPACK_IMPORTED_MODULE_0__/* .below */ .Gz)(plain, module);
        return rest === undefined ? [] : [(0,_places_path_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)(folder, rest)];
    });
};
const isSource = (file) => file.endsWith('.go') && !file.endsWith('_test.go');
const sourcesByFolder = (files) => {
    const byFolder = new Map();
    for (const file of files) {
        if (!isSource(file))
            continue;
        const folder = (0,_places_path_js__WEBPACK_IMPORTED_MODULE_0__/* .folderOf */ .yS)(file);
        const known = byFolder.get(folder);
        if (known === undefined)
            byFolder.set(folder, [file]);
        else
            known.push(file);
    }
    return byFolder;
};
/** The owners of the packages of a repository; undefined where nobody can say, or a package is not of it. */
const packageOwners = ({ repository, ownersOf }) => {
    if (ownersOf === undefined)
        return () => undefined;
    const byFolder = sourcesByFolder(repository.files);
    return (path) => {
        const [folder, second] = foldersOf(path, repository).filter((one) => byFolder.has(one));
        if (folder === undefined || second !== undefined)
            return undefined;
        return [...new Set((byFolder.get(folder) ?? []).flatMap(ownersOf))];
    };
};


/***/ }),

/***/ 6747:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ noSurroundings)
/* harmony export */ });
const noSurroundings = { diagnostics: [] };


/***/ }),

/***/ 4656:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SO: () => (/* binding */ ackSources),
/* harmony export */   VO: () => (/* binding */ ackEntrySchema),
/* harmony export */   dQ: () => (/* binding */ acceptedShape),
/* harmony export */   mC: () => (/* binding */ noAcks),
/* harmony export */   oB: () => (/* binding */ isAccepted),
/* harmony export */   sl: () => (/* binding */ ackStates),
/* harmony export */   yc: () => (/* binding */ countsAsFailed)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6921);
/**
 * Acknowledgements: somebody says that a finding is intended. It stays in the report with who, why and until when, and
 * the gates that failed on nothing else do not count any more.
 */

const ackSources = ['file', 'command', 'label'];
const noAcks = { acks: [], refused: [], diagnostics: [] };
/** The keys that a gate of report.json has beside the others. */
const acceptedShape = {
    accepted: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())
        .describe('Failing findings that are acknowledged; the failure counts until all of them are'),
    beside: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        status: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['passed', 'failed', 'unjudged', 'not_applicable']),
        because: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    })
        .optional()
        .describe('What the gate says of everything that is not acknowledged, once all failures are')
};
const ackStates = ['active', 'expired', 'unused', 'refused'];
const ackEntrySchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    source: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(ackSources),
    state: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(ackStates)
        .describe('`active` accepts findings of this report; `expired` has passed its date; `unused` fits nothing that fails; `refused` does not count'),
    finding: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .nullable()
        .describe('Id, or beginning of it, as it was given; null for the label'),
    findings: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).describe('Findings of this report that it accepts'),
    author: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('Who says so: in the file as written, else the login'),
    reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable().describe('null when it was refused'),
    until: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable().describe('Last day on which it counts; null without end'),
    note: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    at: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ file: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), line: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().optional(), column: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().optional() })
        .optional(),
    url: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().describe('Page of the command'),
    because: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
});
/** Whether a gate failed on acknowledged findings only. */
const isAccepted = ({ status, findings, accepted }) => status === 'failed' && findings.length > 0 && findings.every((id) => accepted.includes(id));
/** Whether a gate failed, and somebody has to do something about it. */
const countsAsFailed = (gate) => gate.status === 'failed' && !isAccepted(gate);


/***/ }),

/***/ 802:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ baselineSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6921);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4377);

/** A base that an earlier run measured and stored, and how it was found. Nobody knows what else that machine did. */
const baselineSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    sha: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('Commit that the baseline was measured at'),
    start_sha: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .describe('Commit that the search began at: the merge base, what a push or merge group builds on, or the commit of a schedule or dispatch, whose own baseline is not taken'),
    head_sha: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('Commit that it is compared with'),
    distance: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0).describe('First parents from start_sha to sha'),
    how: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('The distance in words'),
    artifact: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    created_at: zod__WEBPACK_IMPORTED_MODULE_1__/* .datetime */ .w$().nullable().describe('When it was stored, where GitHub tells'),
    age_ms: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).nullable(),
    run: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(), url: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), event: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })
        .describe('The run that stored it')
});


/***/ }),

/***/ 9455:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ groupBy)
/* harmony export */ });
/** Items by a key, in the order in which the keys come first. To look through all items for each key would be quadratic. */
const groupBy = (items, keyOf) => {
    const groups = new Map();
    for (const item of items) {
        const key = keyOf(item);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [item]);
        else
            group.push(item);
    }
    return groups;
};


/***/ }),

/***/ 9235:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ viewsName),
  s: () => (/* binding */ viewsSchema)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(6921);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(4377);
// EXTERNAL MODULE: ./lib/model/baseline.js
var baseline = __webpack_require__(802);
// EXTERNAL MODULE: ./lib/model/manifest.js
var manifest = __webpack_require__(1004);
// EXTERNAL MODULE: ./lib/model/views/parts.js
var parts = __webpack_require__(378);
;// CONCATENATED MODULE: ./lib/model/views/benchmarks.js
/** Benchmark results in the views: every sample, in file order. */


const entries = schemas/* array */.YOg(schemas/* tuple */.PVZ([parts/* text */.Qq, parts/* text */.Qq])).max(10_000);
const resultSchema = schemas/* strictObject */.rej({
    name: parts/* ref */.KR,
    package: parts/* ref */.KR,
    procs: schemas/* int */.Whr(),
    iterations: parts/* number */.ai,
    measurements: schemas/* array */.YOg(schemas/* tuple */.PVZ([parts/* number */.ai, parts/* ref */.KR]))
        .max(10_000)
        .describe('Value and unit'),
    config: schemas/* int */.Whr().min(0).describe('Place in `configs`'),
    line: schemas/* int */.Whr().min(0),
    streak: schemas/* int */.Whr().min(0).describe('Which uninterrupted run of this benchmark in the file')
});
const rawSchema = schemas/* strictObject */.rej({
    kind: schemas/* literal */.euz('raw'),
    configs: schemas/* array */.YOg(entries)
        .max(parts/* maxRows */._q)
        .describe('The different `key: value` lines in force, as lists of pairs'),
    results: schemas/* array */.YOg(resultSchema).max(parts/* maxRows */._q),
    units: schemas/* array */.YOg(schemas/* tuple */.PVZ([parts/* text */.Qq, entries]))
        .max(10_000)
        .describe('`Unit` lines: a unit and its pairs')
})
    .refine(({ configs, results }) => results.every(({ config }) => config < configs.length), {
    error: 'expected places in `configs`'
});
const summarySchema = schemas/* strictObject */.rej({
    center: parts/* number */.ai,
    spread: schemas/* exactOptional */.yqP(parts/* number */.ai),
    half_digit: parts/* number */.ai
});
const comparedSchema = schemas/* strictObject */.rej({
    kind: schemas/* literal */.euz('compared'),
    source: schemas/* enum */.k5n(['benchstat-csv', 'benchstat-text']),
    labels: schemas/* tuple */.PVZ([parts/* text */.Qq, parts/* text */.Qq]),
    config: entries,
    rows: schemas/* array */.YOg(schemas/* strictObject */.rej({
        name: parts/* ref */.KR,
        package: parts/* ref */.KR,
        procs: schemas/* int */.Whr(),
        unit: parts/* ref */.KR,
        base: schemas/* exactOptional */.yqP(summarySchema),
        head: schemas/* exactOptional */.yqP(summarySchema),
        delta_pct: schemas/* exactOptional */.yqP(parts/* number */.ai),
        p: schemas/* exactOptional */.yqP(parts/* number */.ai),
        n: schemas/* exactOptional */.yqP(schemas/* tuple */.PVZ([schemas/* int */.Whr(), schemas/* int */.Whr()])),
        line: schemas/* int */.Whr().min(0)
    }))
        .max(parts/* maxRows */._q)
});
const benchmarksSchema = schemas/* discriminatedUnion */.gMt('kind', [rawSchema, comparedSchema]);

// EXTERNAL MODULE: ./lib/model/views/profile.js
var profile = __webpack_require__(189);
// EXTERNAL MODULE: ./lib/model/tree.js
var tree = __webpack_require__(6477);
;// CONCATENATED MODULE: ./lib/model/views/tree.js
/** A call tree of base and head in the views: what flame graphs are drawn from, pruned, the sums of what is small included. */



const place = schemas/* int */.Whr().min(tree/* SMALL */.o);
const perSide = (value) => schemas/* strictObject */.rej({ base: value, head: value });
const shape = schemas/* strictObject */.rej({
    workload: parts/* text */.Qq,
    metric: parts/* text */.Qq,
    unit: parts/* text */.Qq,
    functions: schemas/* strictObject */.rej({
        names: schemas/* array */.YOg(parts/* ref */.KR).max(parts/* maxRows */._q),
        files: schemas/* array */.YOg(parts/* ref */.KR).max(parts/* maxRows */._q),
        start_lines: schemas/* array */.YOg(parts/* number */.ai).max(parts/* maxRows */._q)
    })
        .describe('What `nodes` name by place: three parallel lists'),
    parents: schemas/* array */.YOg(schemas/* int */.Whr().min(-1))
        .min(1)
        .max(parts/* maxRows */._q)
        .describe('Place of the caller, before its callees; -1 for the root, which is first'),
    nodes: schemas/* array */.YOg(place)
        .max(parts/* maxRows */._q)
        .describe('Place in `functions`; -1 for the root, -2 for the sum of callees that are too small'),
    base: schemas/* array */.YOg(schemas/* number */.aig())
        .max(parts/* maxRows */._q)
        .describe('What was sampled with the node as the leaf, profiles added up'),
    head: schemas/* array */.YOg(schemas/* number */.aig()).max(parts/* maxRows */._q),
    profiles: perSide(schemas/* int */.Whr().min(0)).describe('Profiles that were added up'),
    operations: schemas/* exactOptional */.yqP(perSide(schemas/* number */.aig().min(0)))
        .describe('Operations of all profiles of a side, where they are known'),
    cut: schemas/* number */.aig().min(0).describe('No node above this share of a side (0 to 1) is missing')
});
const areParallel = ({ functions, parents, nodes, base, head }) => [nodes, base, head].every(({ length }) => length === parents.length) &&
    [functions.files, functions.start_lines].every(({ length }) => length === functions.names.length);
/** The root is first and there is one; every other node stands behind its caller, which is no sum of others. */
const isTree = ({ functions: { names }, parents, nodes }) => parents.every((parent, node) => {
    const number = nodes[node] ?? tree/* ROOT */.D;
    return node === 0
        ? parent === -1 && number === tree/* ROOT */.D
        : parent >= 0 &&
            parent < node &&
            nodes[parent] !== tree/* SMALL */.o &&
            number !== tree/* ROOT */.D &&
            number < names.length;
});
const treeSchema = shape
    .refine(areParallel, { error: 'expected lists that run parallel' })
    .refine(isTree, { error: 'expected a root, and every other node behind its caller' });

;// CONCATENATED MODULE: ./lib/model/views.js
/**
 * views.json.gz: everything that the street gets, beside the report that it made of it, so that the measurements can be
 * judged again: under other rules, or by somebody who does not trust the judge. Untrusted like any input, therefore
 * strict: nothing unknown, everything bounded, every place in a list one that exists.
 */







/** Name of the file that the views are in. */
const viewsName = 'views.json.gz';
const diagnosticSchema = schemas/* strictObject */.rej({
    severity: schemas/* enum */.k5n(['error', 'warning', 'note']),
    code: parts/* text */.Qq,
    message: parts/* text */.Qq,
    at: schemas/* exactOptional */.yqP(schemas/* strictObject */.rej({
        file: parts/* text */.Qq,
        line: schemas/* exactOptional */.yqP(schemas/* int */.Whr()),
        column: schemas/* exactOptional */.yqP(schemas/* int */.Whr()),
        byte: schemas/* exactOptional */.yqP(schemas/* int */.Whr())
    })),
    hint: schemas/* exactOptional */.yqP(parts/* text */.Qq)
});
const fileSchema = schemas/* strictObject */.rej({
    path: parts/* text */.Qq.describe('How the report calls the file'),
    name: parts/* text */.Qq.describe('The part of the path that side and workload are read from'),
    side: schemas/* exactOptional */.yqP(schemas/* enum */.k5n(['base', 'head'])).describe('Where the user said so'),
    bytes: schemas/* int */.Whr().min(0),
    format: parts/* text */.Qq,
    status: schemas/* enum */.k5n(['parsed', 'partial', 'unrecognised', 'damaged', 'empty']),
    diagnostics: schemas/* array */.YOg(diagnosticSchema).max(parts/* maxRows */._q),
    profiles: schemas/* array */.YOg(profile/* profileSchema */.F).max(100_000),
    benchmarks: schemas/* array */.YOg(benchmarksSchema).max(100_000),
    manifest: schemas/* exactOptional */.yqP(manifest/* manifestSchema */.r),
    traces: schemas/* exactOptional */.yqP(schemas/* array */.YOg(schemas/* strictObject */.rej({ name: parts/* text */.Qq, requests: schemas/* int */.Whr().min(0), median_nanos: parts/* number */.ai }))
        .max(parts/* maxRows */._q))
        .describe('Requests to endpoints, where the file holds traces')
});
const label = schemas/* strictObject */.rej({ label: parts/* text */.Qq }).nullable();
const views_baseline = schemas/* strictObject */.rej({
    ...baseline/* baselineSchema */.d.shape,
    run: schemas/* strictObject */.rej(baseline/* baselineSchema */.d.shape.run.shape)
});
/** Every place in `strings` that a file names. A function each would be slow: there are millions in a large file. */
function* refsOf({ profiles, benchmarks }) {
    for (const { functions, labels } of profiles) {
        yield* functions.names;
        yield* functions.files;
        if (labels !== undefined) {
            yield* labels.keys;
            yield* labels.values;
        }
    }
    for (const one of benchmarks) {
        if (one.kind === 'compared')
            for (const row of one.rows)
                yield* [row.name, row.package, row.unit];
        else
            for (const result of one.results) {
                yield* [result.name, result.package];
                for (const [, unit] of result.measurements)
                    yield unit;
            }
    }
}
const refsExist = ({ files, trees = [], strings }) => {
    for (const file of files)
        for (const ref of refsOf(file))
            if (ref >= strings.length)
                return false;
    for (const { functions } of trees)
        for (const ref of [...functions.names, ...functions.files])
            if (ref >= strings.length)
                return false;
    return true;
};
const views_shape = schemas/* strictObject */.rej({
    views_version: schemas/* literal */.euz(1),
    tool: schemas/* strictObject */.rej({ name: schemas/* literal */.euz('flamegate'), version: parts/* text */.Qq }),
    generated_at: iso/* datetime */.w$().describe('The same as that of the report'),
    context: schemas/* strictObject */.rej({ base: label, head: label }).describe('Labels that were given'),
    baseline: schemas/* exactOptional */.yqP(views_baseline)
        .describe('The stored baseline that is base; absent where base was measured by this run'),
    inputs_ignored: schemas/* int */.Whr().min(0),
    strings: schemas/* array */.YOg(parts/* text */.Qq)
        .max(4 * parts/* maxRows */._q)
        .describe('Names that the files share, each once'),
    files: schemas/* array */.YOg(fileSchema).max(100_000),
    trees: schemas/* exactOptional */.yqP(schemas/* array */.YOg(treeSchema).max(100_000))
        .describe('Who calls whom, for each pair of profiles whose formats carry stacks')
});
const viewsSchema = views_shape.refine(refsExist, { error: 'expected places in `strings`' });


/***/ }),

/***/ 378:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KR: () => (/* binding */ ref),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Yi: () => (/* binding */ maxCells),
/* harmony export */   _q: () => (/* binding */ maxRows),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   nd: () => (/* binding */ integer)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6921);
/** What all parts of the views are made of. */

/** Far above what real inputs have; a symbol of Go that is full of generics takes some ten thousand characters. */
const longestText = 1_048_576;
const text = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(longestText);
/** Names repeat in every file, so they are kept once. */
const ref = zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0).describe('Place in `strings`');
/** What JSON has no number for. */
const oddNumbers = ['NaN', 'Infinity', '-Infinity', '-0'];
const number = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(oddNumbers)]);
/** An integer beyond 2^53, where a JSON number would be rounded. */
const integer = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^-?\d{1,64}$/);
const maxRows = 1_000_000;
/** Labels by function: as many as a decoder keeps. */
const maxCells = 2 ** 21;


/***/ }),

/***/ 189:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ profileSchema),
/* harmony export */   c: () => (/* binding */ maxColumns)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6921);
/* harmony import */ var _parts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(378);
/** A profile in the views: the sums by function that the street compares, without stacks. */


/** Sample types of one profile. */
const maxColumns = 1000;
const values = zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai).max(_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .maxRows */ ._q);
const integers = zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd).max(_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .maxRows */ ._q);
const sampleType = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ type: _parts_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, unit: _parts_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq });
const columnSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    ...sampleType.shape,
    total: _parts_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai.describe('Sum of the absolute sample values'),
    flat: values,
    cum: values,
    exact: zod__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ total: _parts_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd, flat: integers, cum: integers }))
        .describe('The same sums in digits, where they are beyond 2^53'),
    events: zod__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        basis: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['counted', 'recovered', 'modelled', 'upper-bound']),
        total: _parts_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai,
        flat: values
    }))
        .describe('How often the profiler looked')
});
const coverageSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .discriminatedUnion */ .gMt('kind', [
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('complete') }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('cut'), bound: _parts_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('unknown'), why: _parts_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq })
]);
const functionsSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    names: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .ref */ .KR).max(_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .maxRows */ ._q),
    files: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .ref */ .KR).max(_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .maxRows */ ._q),
    start_lines: values
});
const foldSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ functions: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(0)).max(_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .maxRows */ ._q), cum: values })
    .describe('Symbols of one function by place, and per column what they cost together in all');
const callsSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    callers: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(0)).max(_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .maxRows */ ._q),
    callees: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(0)).max(_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .maxRows */ ._q),
    shares: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0).max(1)).max(_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .maxRows */ ._q)
})
    .refine(({ callers, callees, shares }) => callers.length === callees.length && callers.length === shares.length, { error: 'expected lists of one length' })
    .describe('Who calls whom by place, and the share of the total of such samples');
const labelsSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    keys: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .ref */ .KR).max(_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .maxRows */ ._q),
    values: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .ref */ .KR).max(_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .maxRows */ ._q),
    label_of: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(-1)).max(_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .maxCells */ .Yi),
    function_of: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(-1)).max(_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .maxCells */ .Yi),
    flat: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai).max(_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .maxCells */ .Yi)).max(maxColumns),
    crowded: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(0)
})
    .refine(({ keys, values, label_of, function_of, flat }) => keys.length === values.length &&
    [function_of, ...flat].every(({ length }) => length === label_of.length) &&
    label_of.every((place) => place < keys.length), { error: 'expected lists of one length, and places of labels' })
    .describe('What samples cost by label and leaf function, by place; -1 stands for others and for none');
/** Everything that has a value for each function. */
const listsOf = ({ flat, cum, exact, events }) => [
    flat,
    cum,
    ...(exact === undefined ? [] : [exact.flat, exact.cum]),
    ...(events === undefined ? [] : [events.flat])
];
const profileSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    functions: functionsSchema.describe('All lists of a profile run parallel to these three'),
    folds: zod__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(foldSchema).max(_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .maxRows */ ._q)),
    labels: zod__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(labelsSchema),
    calls: zod__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(callsSchema),
    inlining: zod__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(0).max(3)).max(_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .maxRows */ ._q))
        .describe('Per function: 1 called, 2 inlined, 3 both'),
    columns: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(columnSchema).max(maxColumns),
    default_column: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(-1).describe('Place in `columns`; -1 where there is none'),
    sample_count: zod__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai).describe('Absent in text'),
    coverage: coverageSchema,
    half_digit: _parts_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai,
    is_diff: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    period_type: zod__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(sampleType),
    period: zod__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai),
    duration_nanos: zod__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai),
    time_nanos: zod__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai),
    binary: zod__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
    build_id: zod__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
    comments: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq).max(_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .maxRows */ ._q)
})
    .refine(({ functions: { names, files, start_lines }, inlining = names, columns }) => [files, start_lines, inlining, ...columns.flatMap(listsOf)].every(({ length }) => length === names.length), { error: 'expected a value for each function' })
    .refine(({ functions: { names }, folds = [], columns }) => folds.every(({ functions, cum }) => cum.length === columns.length && functions.every((place) => place < names.length)), { error: 'expected the places of functions, and a value for each column', path: ['folds'] })
    .refine(({ functions: { names }, calls }) => [...(calls?.callers ?? []), ...(calls?.callees ?? [])].every((place) => place < names.length), { error: 'expected the places of functions', path: ['calls'] })
    .refine(({ functions: { names }, labels, columns }) => labels === undefined ||
    (labels.flat.length === columns.length &&
        labels.function_of.every((place) => place < names.length)), { error: 'expected the places of functions, and a list for each column', path: ['labels'] })
    .refine(({ columns, default_column }) => default_column < columns.length, {
    error: 'expected the place of a column',
    path: ['default_column']
});


/***/ }),

/***/ 7107:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ countWords)
/* harmony export */ });
/* harmony import */ var _units_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(964);

/** How many rows are of each kind, in the order of the kinds, without those that have none: `6 passed, 1 failed`. */
const countWords = (rows, kinds, kindOf, wordsOf) => kinds
    .map((kind) => ({ kind, count: rows.filter((row) => kindOf(row) === kind).length }))
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => `${(0,_units_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(count)} ${wordsOf(kind, count)}`)
    .join(', ');


/***/ }),

/***/ 8041:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D4: () => (/* binding */ severityWords),
/* harmony export */   Gj: () => (/* binding */ standingGlyphs),
/* harmony export */   L2: () => (/* binding */ verdictWords),
/* harmony export */   Od: () => (/* binding */ gateCounts),
/* harmony export */   WD: () => (/* binding */ levelGlyphs),
/* harmony export */   YP: () => (/* binding */ standingOf),
/* harmony export */   a0: () => (/* binding */ gatesInOrder),
/* harmony export */   e_: () => (/* binding */ needsAttention),
/* harmony export */   o4: () => (/* binding */ standingWords),
/* harmony export */   s2: () => (/* binding */ levelWords),
/* harmony export */   xB: () => (/* binding */ isIdle)
/* harmony export */ });
/* unused harmony export looksAtNothing */
/* harmony import */ var _model_ack_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4656);
/* harmony import */ var _units_count_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5396);
/* harmony import */ var _count_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7107);



const levelWords = {
    pass: 'Passed',
    warning: 'Warning',
    soft_fail: 'Soft fail',
    hard_fail: 'Failed',
    inconclusive: 'Inconclusive',
    no_baseline: 'No baseline'
};
/** One glyph per level, never shown without the words. */
const levelGlyphs = {
    pass: '✓',
    warning: '!',
    soft_fail: '✗',
    hard_fail: '✗',
    inconclusive: '?',
    no_baseline: '?'
};
const standingOf = (gate) => (0,_model_ack_js__WEBPACK_IMPORTED_MODULE_0__/* .isAccepted */ .oB)(gate) ? 'accepted' : gate.status;
const standingWords = {
    failed: 'failed',
    accepted: 'failed, accepted',
    unjudged: 'not judged',
    passed: 'passed',
    not_applicable: 'not applicable'
};
/** One glyph per standing, never shown without the words. */
const standingGlyphs = {
    failed: '✗',
    accepted: '✗',
    unjudged: '?',
    passed: '✓',
    not_applicable: '–'
};
const severityWords = {
    'hard-fail': 'hard fail',
    'soft-fail': 'soft fail',
    warning: 'warning',
    off: 'off'
};
const standingOrder = [
    'failed',
    'accepted',
    'unjudged',
    'passed',
    'not_applicable'
];
const severityOrder = ['hard-fail', 'soft-fail', 'warning'];
/** Gates that are on: what failed first, the heaviest first. */
const gatesInOrder = (report) => {
    const on = report.verdict.gates.filter((gate) => gate.severity !== 'off');
    return standingOrder.flatMap((standing) => severityOrder.flatMap((severity) => on.filter((gate) => standingOf(gate) === standing && gate.severity === severity)));
};
/** Whether a gate of the settings looks at nothing, which may be a slip of the pen. */
const looksAtNothing = ({ looks_at }) => looks_at === 0;
/** Whether a gate needs a reader: it failed, could not be judged, or looks at nothing. */
const needsAttention = (gate) => gate.status === 'failed' || gate.status === 'unjudged' || looksAtNothing(gate);
/** Whether a gate has nothing to do in this report, as most have whose data nobody set up. */
const isIdle = (gate) => gate.status === 'not_applicable' && !needsAttention(gate);
/** Levels that say themselves that something was not judged. */
const openLevels = new Set(['inconclusive', 'no_baseline']);
/** What a gate says beside what is accepted. */
const besideAccepted = (gate) => (0,_model_ack_js__WEBPACK_IMPORTED_MODULE_0__/* .isAccepted */ .oB)(gate) ? (gate.beside?.status ?? 'passed') : gate.status;
/** The verdict in the words that open every output; what was accepted or could not be judged is part of it. */
const verdictWords = (report) => {
    const { level } = report.verdict;
    const gates = gatesInOrder(report);
    const accepted = gates.filter(_model_ack_js__WEBPACK_IMPORTED_MODULE_0__/* .isAccepted */ .oB).length;
    const unjudged = gates.filter((gate) => besideAccepted(gate) === 'unjudged').length;
    return [
        levelWords[level],
        ...(accepted === 0 ? [] : [`${(0,_units_count_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(accepted, 'failed gate')} accepted`]),
        ...(unjudged === 0 || openLevels.has(level) ? [] : [`${(0,_units_count_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(unjudged, 'gate')} not judged`])
    ].join(', ');
};
/** "6 passed, 1 not applicable", in the order of the statuses. */
const gateCounts = (gates) => (0,_count_js__WEBPACK_IMPORTED_MODULE_2__/* .countWords */ .r)(gates, standingOrder, standingOf, (standing) => standingWords[standing]);


/***/ }),

/***/ 1897:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  oX: () => (/* binding */ codeownersPaths),
  rA: () => (/* binding */ maxCodeownersBytes),
  lL: () => (/* binding */ noCodeowners),
  oZ: () => (/* binding */ readCodeowners)
});

// EXTERNAL MODULE: ./lib/patterns/wildcards.js
var wildcards = __webpack_require__(60);
;// CONCATENATED MODULE: ./lib/owners/pattern.js

/** Syntax of .gitignore that GitHub does not take in CODEOWNERS (its documentation of the file). */
const refusals = [
    [/^!/, 'a pattern that begins with !'],
    [/[[\]]/, 'a range in brackets'],
    [/^\\#/, 'an escaped #'],
    [/\*{3}/, 'three stars in a row']
];
/** Why GitHub ignores a line with this pattern; undefined when it takes it. */
const whyRefused = (pattern) => refusals.find(([syntax]) => syntax.test(pattern))?.[1];
/** A pattern without a slash before its last character means a name at any depth. */
const isAnchored = (pattern) => pattern.slice(0, -1).includes('/');
/** Without the backslash that makes a space, or a mark, part of a name. */
const unescaped = (pattern) => pattern.replace(/\\(.)/g, '$1');
const wildcardOf = (character) => {
    if (character === '*')
        return { kind: 'star' };
    return character === '?' ? { kind: 'one' } : { kind: 'character', character };
};
const partOf = (part) => part === '**' ? 'folders' : part.split('').map(wildcardOf);
/** A pattern as a path, without what its slashes say at its beginning and its end. */
const bare = (pattern) => unescaped(pattern.replace(/^\//, '').replace(/\/$/, ''));
/** What a pattern says literally; undefined where it has wildcards. */
const literalOf = (pattern) => {
    const text = bare(pattern);
    if (/[*?]/.test(text))
        return undefined;
    return { text, isAnchored: isAnchored(pattern), isFolderOnly: pattern.endsWith('/') };
};
const partsOf = (pattern) => {
    const parts = bare(pattern).split('/');
    return isAnchored(pattern) ? parts : ['**', ...parts];
};
/**
 * What a pattern of CODEOWNERS matches, by GitHub's rules: as in .gitignore a folder stands for everything in it, at any
 * depth, and a slash at the end for a folder only; unlike there a last part of just `*` is one level and no more.
 */
const compilePathPattern = (pattern) => {
    const parts = partsOf(pattern);
    const isFolderOnly = pattern.endsWith('/');
    const whole = parts.map(partOf);
    const inside = [...parts, '**', '*'].map(partOf);
    const isOneLevel = parts.at(-1) === '*' && isAnchored(pattern);
    return (path) => {
        const segments = path.split('/');
        if (!isFolderOnly && (0,wildcards/* matchesParts */.m)(whole, segments))
            return true;
        return !isOneLevel && (0,wildcards/* matchesParts */.m)(inside, segments);
    };
};

;// CONCATENATED MODULE: ./lib/owners/lastMatch.js

const newLiterals = () => ({ ofFolders: new Map(), ofFiles: new Map() });
const none = -1;
/**
 * The number of the last pattern that matches a path, -1 where none does. Patterns without wildcards, which most are, are looked
 * up by the path, its folders and their names: a file may have hundreds of thousands, and a profile as many functions.
 */
const lastMatch = (patterns) => {
    const [byPath, byName] = [newLiterals(), newLiterals()];
    const wildcards = [];
    for (const [number, pattern] of patterns.entries()) {
        const literal = literalOf(pattern);
        if (literal === undefined) {
            wildcards.push({ number, matches: compilePathPattern(pattern) });
            continue;
        }
        const { ofFolders, ofFiles } = literal.isAnchored ? byPath : byName;
        ofFolders.set(literal.text, number);
        if (!literal.isFolderOnly)
            ofFiles.set(literal.text, number);
    }
    wildcards.reverse();
    const literally = (path) => {
        const segments = path.split('/');
        let last = none;
        let above = '';
        for (const [at, name] of segments.entries()) {
            const kind = at === segments.length - 1 ? 'ofFiles' : 'ofFolders';
            const found = [byPath[kind].get(`${above}${name}`), byName[kind].get(name)];
            last = Math.max(last, ...found.map((number) => number ?? none));
            above = `${above}${name}/`;
        }
        return last;
    };
    return (path) => {
        const last = literally(path);
        const later = wildcards.find(({ number, matches }) => number < last || matches(path));
        return Math.max(last, later?.number ?? none);
    };
};

;// CONCATENATED MODULE: ./lib/owners/codeowners.js


/** Where GitHub looks for the file; the first one counts. */
const codeownersPaths = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'];
/** GitHub does not load a larger file (its documentation: "CODEOWNERS files must be under 3 MB in size"). */
const maxCodeownersBytes = 3_000_000;
const noCodeowners = { ownersOf: () => [], diagnostics: [] };
/** A user, a team of an organisation, or an e-mail address. */
const owner = /^(?:@[\w.-]{1,100}(?:\/[\w.-]{1,100})?|[^\s@]{1,100}@[^\s@]{1,200})$/;
/** A field ends at a space that no backslash makes part of it. */
const field = /(?:\\.|[^\s\\])+/g;
/** The fields of a line, without a comment at its end. */
const fieldsOf = (line) => {
    const fields = line.match(field) ?? [];
    const comment = fields.findIndex((text) => text.startsWith('#'));
    return comment < 0 ? fields : fields.slice(0, comment);
};
const readLine = (line) => {
    const [pattern, ...owners] = fieldsOf(line);
    if (pattern === undefined)
        return {};
    const refused = whyRefused(pattern);
    if (refused !== undefined)
        return { problem: refused };
    const wrong = owners.find((text) => !owner.test(text));
    if (wrong !== undefined)
        return { problem: `${wrong.slice(0, 100)} in place of an owner` };
    return { rule: { pattern, owners } };
};
const skipped = (file, line, found) => ({
    severity: 'note',
    code: 'owners/line',
    message: `expected a pattern and owners like @user or @org/team, found ${found}; the line is skipped, as GitHub does`,
    at: { file, line },
    hint: 'GitHub shows the errors of the file where it is browsed'
});
/** Enough to see what is wrong with a file. */
const maxProblems = 5;
/** Reads the text of a CODEOWNERS file. Lines that GitHub skips are skipped, and said. */
const readCodeowners = (text, file) => {
    const read = text.split(/\r\n|\r|\n/).map(readLine);
    const rules = read.flatMap(({ rule }) => rule ?? []);
    const lastOf = lastMatch(rules.map(({ pattern }) => pattern));
    const known = new Map();
    const find = (path) => rules[lastOf(path)]?.owners ?? [];
    return {
        ownersOf: (path) => {
            const owners = known.get(path) ?? find(path);
            known.set(path, owners);
            return owners;
        },
        diagnostics: read
            .flatMap(({ problem }, index) => problem === undefined ? [] : skipped(file, index + 1, problem))
            .slice(0, maxProblems)
    };
};


/***/ }),

/***/ 2242:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ workOfPair),
/* harmony export */   CF: () => (/* binding */ operationsOf),
/* harmony export */   UA: () => (/* binding */ counterpart),
/* harmony export */   Yz: () => (/* binding */ pairKey),
/* harmony export */   fN: () => (/* binding */ collectedWork)
/* harmony export */ });
const unknown = { work: 'unknown' };
const taskOf = ({ replicate, listing }) => {
    const entry = listing?.entry;
    if (entry?.operations === undefined || entry.benchmark === undefined)
        return undefined;
    const benchmark = `${entry.package ?? ''}\0${entry.benchmark}`;
    return { replicate, benchmark, operations: entry.operations };
};
/** The tasks behind one side; undefined when one of its parts does not tell. */
const tasksOf = ({ parts }) => {
    const tasks = parts.flatMap((part) => taskOf(part) ?? []);
    return tasks.length === parts.length && tasks.length > 0 ? tasks : undefined;
};
/** What each replicate did, in an order of its own: replicates of one text did the same work. */
const replicateTexts = (tasks) => {
    const byReplicate = new Map();
    for (const { replicate, benchmark, operations } of tasks) {
        const texts = byReplicate.get(replicate) ?? [];
        byReplicate.set(replicate, texts);
        texts.push(`${benchmark}\0${operations}`);
    }
    return [...byReplicate.values()].map((texts) => texts.sort().join('\n')).sort();
};
/** Equal in every replicate, or in all replicates together. */
const isSame = (base, head) => new Set([...base, ...head]).size === 1 ||
    (base.length === head.length && base.every((text, index) => text === head[index]));
const meanOperations = (tasks) => {
    const replicates = new Set(tasks.map(({ replicate }) => replicate)).size;
    return tasks.reduce((sum, { operations }) => sum + operations, 0) / replicates;
};
/** Operations behind one side, as a mean over its replicates; undefined unless all of them are of one benchmark. */
const operationsOf = (side) => {
    const tasks = tasksOf(side);
    if (tasks === undefined || new Set(tasks.map(({ benchmark }) => benchmark)).size > 1)
        return undefined;
    const operations = meanOperations(tasks);
    return operations > 0 ? operations : undefined;
};
const perOperation = (base, head) => {
    const benchmarks = new Set([...base, ...head].map(({ benchmark }) => benchmark));
    const operations = [meanOperations(base), meanOperations(head)];
    const isKnown = benchmarks.size === 1 && operations.every((count) => count > 0);
    return isKnown ? { work: 'per-op', operations } : unknown;
};
/** What a manifest tells about the work of a pair; undefined without both sides. */
const workOfPair = ({ base, head }) => {
    if (base === undefined || head === undefined)
        return undefined;
    const [before, after] = [tasksOf(base), tasksOf(head)];
    if (before === undefined || after === undefined)
        return unknown;
    return isSame(replicateTexts(before), replicateTexts(after))
        ? { work: 'same' }
        : perOperation(before, after);
};
const isListed = ({ base, head }) => [base, head].some((side) => side?.parts.some(({ listing }) => listing !== undefined));
/** Names a pair of profiles among all. */
const pairKey = (workload, type) => JSON.stringify([workload, type]);
/** The work of every pair of profiles that a manifest lists files of, by `pairKey`. */
const collectedWork = (pairs) => new Map(pairs.filter(isListed).flatMap((pair) => {
    const work = workOfPair(pair);
    return work === undefined ? [] : [[pairKey(pair.workload, pair.type), work]];
}));
/** The side-independent name of a part: the same on base and head. */
const counterpart = ({ entry }) => JSON.stringify([entry.kind, entry.workload, entry.package, entry.benchmark, entry.replicate]);


/***/ }),

/***/ 9766:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ profilesOf)
/* harmony export */ });
/** The profile with its one sample type called otherwise. Where there are several, they say themselves what they are. */
const withMetric = (profile, metric) => {
    const [column, ...others] = profile.columns;
    if (column === undefined || others.length > 0)
        return profile;
    const sampleType = { ...column.sampleType, type: metric };
    return { ...profile, columns: [{ ...column, sampleType }] };
};
/** The profiles of a file as the user says what they measure. */
const profilesOf = ({ file, metric }) => {
    const { profiles } = file.parsed;
    return metric === undefined ? profiles : profiles.map((profile) => withMetric(profile, metric));
};


/***/ }),

/***/ 5709:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ ownReportsFound),
/* harmony export */   e: () => (/* binding */ ownReportWords)
/* harmony export */ });
/* harmony import */ var _units_count_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5396);

/** "`base/report.json` and 1 more are reports of flamegate", where any were found. */
const ownReportWords = (paths = []) => {
    const [first, ...others] = paths;
    if (first === undefined)
        return undefined;
    const are = others.length === 0 ? 'is a report' : 'are reports';
    return `\`${first.replaceAll('`', "'")}\`${(0,_units_count_js__WEBPACK_IMPORTED_MODULE_0__/* .andMore */ .v)(others.length)} ${are} of flamegate, not measurements`;
};
/** What to tell of reports of flamegate that a search found where base would be, and passed over. */
const ownReportsFound = (paths = []) => {
    const [file] = paths;
    if (file === undefined)
        return [];
    return [
        {
            severity: 'warning',
            code: 'io/own-report',
            message: `expected measurements of base, found that ${ownReportWords(paths)}`,
            at: { file },
            hint: 'give the profiles and results that the report was made from; a file given by its own path is read whatever it is'
        }
    ];
};


/***/ }),

/***/ 7875:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ rootOf),
/* harmony export */   p: () => (/* binding */ withRelativeFiles)
/* harmony export */ });
/** The folder that a side was built in, with a slash at its end, as Go writes it into profiles on every system; or nothing. */
const rootOf = ({ from: { manifest }, entry }) => {
    const root = manifest[entry.side === 'head' ? 'head' : 'base']?.root ?? '';
    return root === '' ? '' : `${root.replaceAll('\\', '/').replace(/\/$/, '')}/`;
};
/**
 * A collected profile with the file names of its module as they are in the repository: it was built in a worktree that
 * is gone, in another place on each side.
 */
const withRelativeFiles = (profile, listing) => {
    const root = listing === undefined ? '' : rootOf(listing);
    if (root === '')
        return profile;
    const functions = profile.functions.map((info) => info.file.startsWith(root) ? { ...info, file: info.file.slice(root.length) } : info);
    return { ...profile, functions };
};


/***/ }),

/***/ 1075:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ai: () => (/* binding */ isMemoryType),
/* harmony export */   BI: () => (/* binding */ isProfileFormat),
/* harmony export */   Fj: () => (/* binding */ isTraces),
/* harmony export */   LE: () => (/* binding */ isSavedDiff),
/* harmony export */   Yh: () => (/* binding */ isManifest),
/* harmony export */   mt: () => (/* binding */ holdsBothSides),
/* harmony export */   vw: () => (/* binding */ isArtifact),
/* harmony export */   w8: () => (/* binding */ collectedKind),
/* harmony export */   yK: () => (/* binding */ kindOfFile)
/* harmony export */ });
const kindOfEntry = {
    benchmarks: 'benchmarks',
    cpu: 'cpu',
    mem: 'memory'
};
/** What a manifest says that a file holds. */
const collectedKind = (kind) => kindOfEntry[kind];
const kindOfType = new Map([
    ['cpu', 'cpu'],
    ['samples', 'cpu'],
    ['alloc_space', 'memory'],
    ['alloc_objects', 'memory'],
    ['inuse_space', 'memory'],
    ['inuse_objects', 'memory'],
    ['contentions', 'contention'],
    ['delay', 'contention'],
    ['goroutine', 'goroutine']
]);
/** Whether a sample type counts memory, which is the same on every machine. */
const isMemoryType = (type) => kindOfType.get(type) === 'memory';
const kindOfProfile = (profile) => {
    const types = profile.columns.map((column) => column.sampleType.type);
    const kinds = types.map((type) => kindOfType.get(type)).filter((kind) => kind !== undefined);
    return kinds.includes('cpu') ? 'cpu' : (kinds[0] ?? 'other');
};
/** Whether a file holds nothing but saved differences (`-diff_base`), which are shown and never compared. */
const isSavedDiff = ({ parsed: { profiles } }) => profiles.length > 0 && profiles.every((profile) => profile.isDiff);
const profileFormats = new Set([
    'pprof',
    'pprof-top',
    'speedscope',
    'cpuprofile',
    'folded'
]);
/** Whether a file is of a format that profiles come in, readable or not. */
const isProfileFormat = ({ format }) => profileFormats.has(format);
/** Whether a file stands for an artifact that could not be used in full, and may have held anything. */
const isArtifact = ({ format }) => format === 'artifact';
/** Whether a file is a manifest of `collect`, readable or not: it speaks of both sides and holds none. */
const isManifest = ({ format }) => format === 'manifest';
/** Whether a file holds traces, readable or not: they say whose requests the samples of a profile are of. */
const isTraces = ({ format }) => format === 'otlp-traces';
/** Whether the content holds, or may have held, base and head: such a file never gets a side from its name. */
const holdsBothSides = (file) => isSavedDiff(file) ||
    isManifest(file) ||
    (isArtifact(file) && file.side === undefined) ||
    file.parsed.benchmarks.some((benchmarks) => benchmarks.kind === 'compared');
/** The kind of a file's content; a file that could not be decoded is of the kind its name suggests. */
const kindOfFile = (file) => {
    if (file.parsed.benchmarks.length > 0)
        return 'benchmarks';
    const [profile] = file.parsed.profiles;
    return profile === undefined ? kindOfDamage(file) : kindOfProfile(profile);
};
const benchmarkFormats = /^(?:gobench|benchstat)/;
const kindOfDamage = (file) => {
    if (isTraces(file))
        return 'traces';
    if (benchmarkFormats.test(file.format))
        return 'benchmarks';
    if (/(?:^|[^a-z])(?:mem|memory|heap|allocs?)(?:[^a-z]|$)/i.test(file.path))
        return 'memory';
    return /(?:^|[^a-z])cpu(?:[^a-z]|$)/i.test(file.path) ? 'cpu' : 'other';
};


/***/ }),

/***/ 8390:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ placesIn)
});

// EXTERNAL MODULE: ./lib/symbols/origin.js
var origin = __webpack_require__(5191);
// EXTERNAL MODULE: ./lib/model/groupBy.js
var groupBy = __webpack_require__(9455);
// EXTERNAL MODULE: ./lib/places/path.js
var places_path = __webpack_require__(8969);
;// CONCATENATED MODULE: ./lib/places/known.js


const indexFiles = (files) => ({
    files: new Set(files),
    byName: (0,groupBy/* groupBy */.$)(files, places_path/* nameOf */.Vb)
});

;// CONCATENATED MODULE: ./lib/places/outside.js
/** What the compiler and cgo write in place of a path. */
const generated = /(?:^|\/)(?:<autogenerated>|_cgo_gotypes\.go|_cgo_export\.c|\?\??)$/;
const isGeneratedFile = (path) => path === '' || generated.test(path);
/** Sources of a Go installation: of the system, of setup-go's cache, of a toolchain that Go fetched, of Homebrew. */
const goRoot = /\/(?:usr\/(?:local\/|lib\/)?(?:lib\/)?go(?:-[\d.]+)?|hostedtoolcache\/(?:windows\/)?go\/[^/]+\/[^/]+|golang\.org\/toolchain@[^/]+|Cellar\/go\/[^/]+\/libexec|Program Files\/Go|sdk\/go[^/]*)\/src\//i;
const isInGoRoot = (path) => goRoot.test(path);
const moduleCache = '/pkg/mod/';
/** The cache writes a capital letter as `!` and the small one. */
const unescaped = (path) => path.replace(/!([a-z])/g, (_, letter) => letter.toUpperCase());
/** Module, version and file of `host/path@v1.2.3/rest`, below the module cache or trimmed; undefined for other paths. */
const versionedFile = (path) => {
    const cached = path.lastIndexOf(moduleCache);
    const text = cached < 0 ? path : path.slice(cached + moduleCache.length);
    const at = text.indexOf('@');
    const end = text.indexOf('/', at + 1);
    if (at < 1 || end < at + 2 || end === text.length - 1)
        return undefined;
    return {
        module: unescaped(text.slice(0, at)),
        version: text.slice(at + 1, end),
        rest: text.slice(end + 1)
    };
};
const dependency = ({ module, version }) => ({
    kind: 'dependency',
    module: `${module}@${version}`
});

;// CONCATENATED MODULE: ./lib/places/pathEnd.js

/** Sure enough without the folder: nothing else in the repository is called so, and the package says the folder. */
const isFolderOf = (folder, frame, { modules }) => {
    if (frame.package === 'main' || frame.package === '')
        return true;
    const plain = frame.package.replace(/_test$/, '');
    return (modules.some((one) => {
        const rest = plain === one.path ? '' : (0,places_path/* below */.Gz)(plain, one.path);
        return rest !== undefined && (0,places_path/* joined */.oR)(one.folder, rest).replace(/\/$/, '') === folder;
    }) ||
        plain === folder ||
        plain.endsWith(`/${folder}`));
};
/** How many of the last parts of two paths are the same. */
const sharedParts = (a, b) => {
    const [left, right] = [a.split('/').reverse(), b.split('/').reverse()];
    const first = left.findIndex((part, index) => part !== right[index]);
    return first < 0 ? left.length : first;
};
/**
 * The one file whose path ends like the given one, folder included, and whose folder is that of the frame's package. A
 * name alone is not enough, and of two that fit equally well none is taken.
 */
const byPathEnd = (path, frame, repository, known) => {
    const candidates = (known.byName.get((0,places_path/* nameOf */.Vb)(path)) ?? [])
        .filter((file) => isFolderOf((0,places_path/* folderOf */.yS)(file), frame, repository))
        .map((file) => ({ file, shared: sharedParts(file, path) }))
        .filter(({ file, shared }) => shared > 1 || (shared === 1 && (0,places_path/* folderOf */.yS)(file) === ''))
        .sort((a, b) => b.shared - a.shared);
    const [best, second] = candidates;
    if (best === undefined || best.shared === second?.shared)
        return undefined;
    return best.shared > 1 || frame.package !== '' ? best.file : undefined;
};

;// CONCATENATED MODULE: ./lib/places/find.js





/** The longest first, so that a module within a module is found. */
const longestFirst = (list) => [...list].sort((a, b) => b.path.length - a.path.length);
const isVendored = (path) => path.startsWith('vendor/') || path.includes('/vendor/');
/** What is below a path in one of the modules; undefined where several modules of one path have such a file. */
const inModules = (path, { modules, known }) => {
    const files = new Set(modules.flatMap((one) => {
        const rest = (0,places_path/* below */.Gz)(path, one.path);
        const file = rest === undefined ? undefined : (0,places_path/* joined */.oR)(one.folder, rest);
        return file !== undefined && known.files.has(file) ? [file] : [];
    }));
    const [file] = files;
    return files.size === 1 ? file : undefined;
};
const isOurs = ({ package: path }, { modules }) => modules.some((one) => path === one.path || (0,places_path/* below */.Gz)(path, one.path) !== undefined);
const isLibrary = (frame, lookup) => !isOurs(frame, lookup) && (0,origin/* isStandardLibrary */.LE)(frame.package);
const versioned = (path) => {
    const file = versionedFile(path);
    return file && `${file.module}/${file.rest}`;
};
/** The ways to a file of the repository, in order. The first that leads to one that is there counts. */
const steps = [
    [
        'module-version',
        ({ path }, lookup) => {
            const file = versioned(path);
            return file === undefined ? undefined : inModules(file, lookup);
        }
    ],
    [
        'checkout',
        ({ path }, { roots, known }) => roots.flatMap((root) => (0,places_path/* below */.Gz)(path, root) ?? []).find((file) => known.files.has(file))
    ],
    ['path', ({ path, ...frame }, lookup) => (isLibrary(frame, lookup) ? undefined : path)],
    ['module', ({ path }, lookup) => inModules(path, lookup)],
    [
        'path-end',
        ({ path, ...frame }, lookup) => isLibrary(frame, lookup) ? undefined : byPathEnd(path, frame, lookup.repository, lookup.known)
    ]
];
const inRepository = (path, found, { known }) => path !== undefined && known.files.has(path)
    ? { kind: isVendored(path) ? 'vendored' : 'repository', path, found }
    : undefined;
const byMapping = ({ path }, lookup) => {
    const mapping = lookup.mappings.find(({ from }) => path.startsWith(from));
    if (mapping === undefined)
        return undefined;
    const file = (0,places_path/* normalPath */.FE)(`${mapping.to}${path.slice(mapping.from.length)}`).replace(/^\//, '');
    return inRepository(file, 'path-mapping', lookup);
};
/** Whose a file is that no step finds in the repository. */
const outside = ({ path, ...frame }, lookup) => {
    const version = versionedFile(path);
    if (version !== undefined)
        return dependency(version);
    return isLibrary(frame, lookup) ? { kind: 'standard-library' } : { kind: 'unknown' };
};
const find = (sought, lookup) => {
    const { path } = sought;
    const mapped = byMapping(sought, lookup);
    if (mapped !== undefined)
        return mapped;
    if (isGeneratedFile(path))
        return { kind: 'generated' };
    if (isInGoRoot(path))
        return { kind: 'standard-library' };
    const isVersioned = versionedFile(path) !== undefined;
    for (const [found, step] of steps) {
        // What names its module and version is of that module, whatever the repository has of the same name.
        if (isVersioned && found !== 'module-version' && found !== 'checkout')
            continue;
        const place = inRepository(step(sought, lookup), found, lookup);
        if (place !== undefined)
            return place;
    }
    return outside(sought, lookup);
};
/** Looks up frames of profiles in one repository. Of the mappings the first one that fits counts. */
const placesIn = (repository, mappings = []) => {
    const lookup = {
        repository,
        known: indexFiles(repository.files),
        modules: longestFirst(repository.modules),
        roots: [...repository.roots].map(places_path/* normalPath */.FE).sort((a, b) => b.length - a.length),
        mappings
    };
    const seen = new Map();
    return (frame) => {
        const key = `${frame.file}\0${frame.package}`;
        const place = seen.get(key) ?? find({ ...frame, path: (0,places_path/* normalPath */.FE)(frame.file) }, lookup);
        seen.set(key, place);
        return place;
    };
};


/***/ }),

/***/ 8969:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FE: () => (/* binding */ normalPath),
/* harmony export */   Gz: () => (/* binding */ below),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   oR: () => (/* binding */ joined),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
/** Paths of profiles, of any system, as text. */
/** With `/`, without `file://`, without `.` and `..` where they can be resolved, and with a small drive letter. */
const normalPath = (path) => {
    const plain = path.replace(/^file:\/\//, '').replaceAll('\\', '/');
    const drive = plain.replace(/^\/?([A-Za-z]):\//, (_, letter) => `${letter.toLowerCase()}:/`);
    const parts = [];
    for (const part of drive.split('/')) {
        if (part === '.' || (part === '' && parts.length > 0))
            continue;
        if (part === '..' && parts.length > 0 && parts.at(-1) !== '..' && parts.at(-1) !== '')
            parts.pop();
        else
            parts.push(part);
    }
    return parts.join('/');
};
/** What is left of a path below a folder; undefined where it is not below it. */
const below = (path, folder) => {
    const start = folder.endsWith('/') ? folder : `${folder}/`;
    return path.startsWith(start) ? path.slice(start.length) : undefined;
};
const joined = (folder, rest) => folder === '' ? rest : `${folder.replace(/\/$/, '')}/${rest}`;
const folderOf = (path) => path.slice(0, Math.max(0, path.lastIndexOf('/')));
const nameOf = (path) => path.slice(path.lastIndexOf('/') + 1);


/***/ }),

/***/ 556:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ soughtIn),
/* harmony export */   S: () => (/* binding */ benchmarkFunction)
/* harmony export */ });
/* harmony import */ var _path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8969);

/** The function of a benchmark: `Encode/large` is a part of `BenchmarkEncode`, as is what runs on 8 processors. */
const benchmarkFunction = (name, procs) => {
    const [first = ''] = name.split('/');
    const ending = `-${procs}`;
    const isWhole = first === name && first.endsWith(ending);
    return `Benchmark${isWhole ? first.slice(0, -ending.length) : first}`;
};
const rowsOf = ({ parsed: { benchmarks } }) => benchmarks.flatMap((one) => (one.kind === 'compared' ? one.rows : one.results));
const soughtIn = (files) => {
    const paths = new Set();
    for (const { parsed } of files)
        for (const { functions } of parsed.profiles)
            for (const { file } of functions)
                paths.add(file);
    const rows = files.flatMap(rowsOf);
    return {
        fileNames: new Set(Array.from(paths, (path) => (0,_path_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)((0,_path_js__WEBPACK_IMPORTED_MODULE_0__/* .normalPath */ .FE)(path)))),
        benchmarks: new Set(rows.map(({ name, procs }) => benchmarkFunction(name, procs))),
        packages: new Set(rows.map((row) => (0,_path_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(row.package)))
    };
};


/***/ }),

/***/ 6298:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ compileGlob)
/* harmony export */ });
/* harmony import */ var _patterns_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3593);

/** Of a longer name only so much is looked at. */
const longestName = 10_000;
/**
 * The globs of settings that mean names: `*` is anything but `/`, `**` between slashes any folders, `?` one character,
 * `{a,b}` either, and a `!` before it all turns it around. Everything else means itself, brackets too, so that a name can
 * be written as it is: `(*T).M`, `Map[...]`, `n=[1]`. A row with several names is meant when one of them is.
 */
const compileGlob = (glob) => {
    const isTurned = glob.startsWith('!');
    const matches = (0,_patterns_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .compileGlob */ .SO)(isTurned ? glob.slice(1) : glob, { brackets: 'literal' });
    const isMeant = (name) => matches(name.slice(0, longestName));
    return (names) => names.some(isMeant) !== isTurned;
};


/***/ }),

/***/ 8286:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ unusedIgnores),
/* harmony export */   H: () => (/* binding */ compileIgnores)
/* harmony export */ });
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6726);
/* harmony import */ var _selector_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9297);


const compileIgnores = (settings) => {
    const rules = settings.map(({ reason, ...globs }) => ({
        reason,
        selector: (0,_selector_js__WEBPACK_IMPORTED_MODULE_0__/* .compileSelector */ .x)(globs)
    }));
    const reasonFor = (names) => {
        if (rules.length === 0)
            return undefined;
        const own = names();
        return rules.find(({ selector }) => selector.matches(own))?.reason;
    };
    return {
        rules,
        ofFunction: (delta) => reasonFor(() => (0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .namesOfFunction */ .Am)(delta)),
        ofBenchmark: (delta) => reasonFor(() => (0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .namesOfBenchmark */ .vj)(delta)),
        ofPair: (comparison) => reasonFor(() => (0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .namesOfPair */ .KR)(comparison))
    };
};
const namesIn = ({ comparisons, benchmarks }) => [
    ...comparisons.flatMap((one) => [(0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .namesOfPair */ .KR)(one), ...one.deltas.map(_names_js__WEBPACK_IMPORTED_MODULE_1__/* .namesOfFunction */ .Am)]),
    ...benchmarks.map(({ delta }) => (0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .namesOfBenchmark */ .vj)(delta))
];
/** Entries that nothing answers to: a slip of the pen ignores nothing, and one that is over can be taken out. */
const unusedIgnores = ({ rules }, measured) => {
    if (rules.length === 0)
        return [];
    const rows = namesIn(measured);
    return rules
        .filter(({ selector }) => !rows.some((names) => selector.matches(names)))
        .map(({ selector }) => ({
        severity: 'note',
        code: 'policy/ignores-nothing',
        message: `\`ignore\` of ${selector.words} matches nothing: ${selector.whyNone(rows, 'function or benchmark')}`,
        hint: 'correct the globs, or take the entry out of the settings'
    }));
};


/***/ }),

/***/ 6726:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Am: () => (/* binding */ namesOfFunction),
/* harmony export */   KR: () => (/* binding */ namesOfPair),
/* harmony export */   ag: () => (/* binding */ benchmarkNames),
/* harmony export */   vj: () => (/* binding */ namesOfBenchmark),
/* harmony export */   yO: () => (/* binding */ selectorKeys)
/* harmony export */ });
/** What rows are chosen by. */
const selectorKeys = [
    'metric',
    'workload',
    'package',
    'function',
    'benchmark',
    'unit'
];
/** `github.com/acme/shop/pricing.(*Engine).apply` without the folders, as reports show it. */
const withoutFolders = (name, path) => name.startsWith(path) ? name.slice(path.lastIndexOf('/') + 1) : name;
/** A pair of profiles as a whole. */
const namesOfPair = ({ workload, sampleType }) => ({
    metric: [sampleType.type],
    workload: [workload]
});
/** A function: its symbol, or the name that its symbols have in common, with or without the folders of its package. */
const namesOfFunction = (delta) => {
    const { name, identity, package: path } = delta;
    const names = [name, identity];
    return {
        ...namesOfPair(delta),
        package: [path],
        function: [...names, ...names.map((one) => withoutFolders(one, path))]
    };
};
/** The name of a benchmark, with and without the number of processors behind it. */
const benchmarkNames = ({ name, procs }) => {
    const suffix = `-${procs}`;
    return name.endsWith(suffix) ? [name, name.slice(0, -suffix.length)] : [name];
};
const namesOfBenchmark = (row) => ({
    workload: [row.workload],
    package: [row.package],
    benchmark: benchmarkNames(row),
    unit: [row.unit]
});


/***/ }),

/***/ 9297:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ compileSelector)
/* harmony export */ });
/* harmony import */ var _config_nearMiss_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7122);
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6298);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6726);



const quoted = (text) => `\`${text.replaceAll('`', "'")}\``;
const isChosen = ({ key, matches }, names) => {
    const own = names[key];
    return own !== undefined && matches(own);
};
const wordsOf = (parts) => parts.map(({ key, glob }) => `${key} ${quoted(glob)}`).join(', ');
/** Nobody mistypes one of more names, and comparing them all would take long. */
const mostNames = 1000;
const meant = ({ key, glob }, rows) => {
    const known = [...new Set(rows.flatMap((names) => names[key] ?? []))].slice(0, mostNames);
    const near = (0,_config_nearMiss_js__WEBPACK_IMPORTED_MODULE_0__/* .nearMiss */ .b)(glob, known);
    return near === undefined ? '' : `; did you mean ${quoted(near)}?`;
};
const whyNone = (parts, rows, noun) => {
    const asked = parts.filter(({ key }) => rows.some((names) => names[key] !== undefined));
    const alone = asked.find((part) => !rows.some((names) => isChosen(part, names)));
    return alone === undefined
        ? `no ${noun} has ${wordsOf(asked)} together`
        : `no ${noun} has ${wordsOf([alone])}${meant(alone, rows)}`;
};
const compileSelector = (settings) => {
    const parts = _names_js__WEBPACK_IMPORTED_MODULE_1__/* .selectorKeys */ .yO.flatMap((key) => {
        const glob = settings[key];
        return glob === undefined ? [] : [{ key, glob, matches: (0,_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .compileGlob */ .S)(glob) }];
    });
    return {
        matches: (names) => parts.every((part) => isChosen(part, names)),
        allows: (names) => parts.every((part) => names[part.key] === undefined || isChosen(part, names)),
        has: (wanted) => parts.some(({ key }) => key === wanted),
        words: wordsOf(parts),
        whyNone: (rows, noun) => whyNone(parts, rows, noun)
    };
};


/***/ }),

/***/ 3571:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ withDiagnostic),
/* harmony export */   W: () => (/* binding */ diagnosticEntries)
/* harmony export */ });
/* harmony import */ var _classify_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(874);

/** Diagnostics in the words of report.json; `from` is the place of the first in the whole list. */
const entries = (diagnostics, from) => diagnostics.map((diagnostic, index) => ({
    id: (0,_classify_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprint */ .R)('diagnostic', diagnostic.code, diagnostic.at?.file ?? '', String(from + index)),
    ...diagnostic
}));
const diagnosticEntries = (diagnostics) => entries(diagnostics, 0);
/** The report with something that turned out once it was made. */
const withDiagnostic = (report, diagnostic) => ({
    ...report,
    diagnostics: [...report.diagnostics, ...entries([diagnostic], report.diagnostics.length)]
});


/***/ }),

/***/ 2182:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ hodgesLehmann)
});

// UNUSED EXPORTS: shiftRank

// EXTERNAL MODULE: ./lib/stats/median.js
var median = __webpack_require__(8565);
// EXTERNAL MODULE: ./lib/stats/normal.js + 1 modules
var normal = __webpack_require__(3722);
;// CONCATENATED MODULE: ./lib/stats/pairwiseDifferences.js
/**
 * Cuts all differences at x in n + m steps.
 *
 * As `to` grows, so does the number of `from` values that it must pass to be more than x away, and
 * rounding a difference to a double keeps that order.
 */
const cutAt = ({ from, to }, x) => {
    let count = 0;
    let below = Number.NEGATIVE_INFINITY;
    let above = Number.POSITIVE_INFINITY;
    let farther = 0;
    for (const value of to) {
        while (farther < from.length && value - (from[farther] ?? 0) > x)
            farther++;
        if (farther > 0)
            above = Math.min(above, value - (from[farther - 1] ?? 0));
        if (farther < from.length)
            below = Math.max(below, value - (from[farther] ?? 0));
        count += from.length - farther;
    }
    return { count, below, above };
};
/**
 * The k-th smallest of all pairwise differences of two non-empty ascending samples, k from 1.
 *
 * Exact, without listing the n m differences: a bracket of two of them is halved by value, and each
 * cut moves one end to a true difference. About 60 cuts of n + m steps, however large the samples.
 */
const kthDifference = (pairing, k) => {
    const { from, to } = pairing;
    let lo = (to[0] ?? 0) - (from[from.length - 1] ?? 0);
    let hi = (to[to.length - 1] ?? 0) - (from[0] ?? 0);
    while (lo < hi) {
        const middle = lo + (hi - lo) / 2;
        const cut = cutAt(pairing, middle < hi ? middle : lo);
        if (cut.count >= k)
            hi = cut.below;
        else
            lo = cut.above;
    }
    return lo;
};
/** The median of all pairwise differences of two non-empty ascending samples. */
const medianDifference = (pairing) => {
    const pairs = pairing.from.length * pairing.to.length;
    const lower = kthDifference(pairing, Math.ceil(pairs / 2));
    const upper = pairs % 2 === 1 ? lower : kthDifference(pairing, pairs / 2 + 1);
    return lower + (upper - lower) / 2;
};

// EXTERNAL MODULE: ./lib/stats/uDistribution.js
var uDistribution = __webpack_require__(8414);
;// CONCATENATED MODULE: ./lib/stats/hodgesLehmann.js




/**
 * The rank k of the shift interval: it runs from the k-th smallest pairwise difference to the k-th
 * largest. 0 when there is none at this confidence.
 *
 * k is the largest number with P(U <= k - 1) <= (1 - confidence) / 2: exact up to 50 a side, above
 * that by the normal approximation with continuity correction.
 * Source: Hollander & Wolfe, Nonparametric Statistical Methods, 4.3 (Moses' interval).
 */
const shiftRank = (n, m, confidence) => {
    const tail = (1 - confidence) / 2;
    if (Math.max(n, m) > uDistribution/* EXACT_LIMIT */.C_.untied) {
        const sigma = Math.sqrt((n * m * (n + m + 1)) / 12);
        return Math.max(0, Math.floor((n * m) / 2 + (0,normal/* normalQuantile */.Zl)(tail) * sigma + 0.5));
    }
    const half = (0,uDistribution/* untiedLowerHalf */.eC)(n, m);
    const k = half.findIndex((p) => p > tail);
    return k === -1 ? half.length : k;
};
const whyUndefined = (values) => {
    if (values.length === 0)
        return 'empty';
    if (!values.every(Number.isFinite))
        return 'not-finite';
    return values.every((value) => value > 0) ? undefined : 'not-positive';
};
/**
 * The Hodges-Lehmann estimate of the ratio head / base: the median ratio over all pairs.
 *
 * On logarithms, where a change of speed is a shift; the interval is exact for a shift and inverts
 * the Mann-Whitney test.
 * Source: Hodges & Lehmann, "Estimates of Location Based on Rank Tests", Annals of Mathematical
 * Statistics 34 (1963) 598-611.
 */
const hodgesLehmann = (base, head, confidence = 0.95) => {
    const why = whyUndefined(base) ?? whyUndefined(head);
    if (why !== undefined)
        return { kind: 'undefined', why };
    const logs = { from: (0,median/* ascending */.V_)(base.map(Math.log)), to: (0,median/* ascending */.V_)(head.map(Math.log)) };
    const ratio = Math.exp(medianDifference(logs));
    const k = shiftRank(base.length, head.length, confidence);
    if (k === 0)
        return { kind: 'ratio', ratio, lo: 0, hi: Number.POSITIVE_INFINITY };
    const lo = Math.exp(kthDifference(logs, k));
    const hi = Math.exp(kthDifference(logs, base.length * head.length + 1 - k));
    return { kind: 'ratio', ratio, lo, hi };
};


/***/ }),

/***/ 5191:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LE: () => (/* binding */ isStandardLibrary),
/* harmony export */   Y$: () => (/* binding */ isProfiler),
/* harmony export */   oC: () => (/* binding */ isBenchmarkLoop),
/* harmony export */   vI: () => (/* binding */ isRuntimeSymbol),
/* harmony export */   yv: () => (/* binding */ originOf)
/* harmony export */ });
/* harmony import */ var _importPath_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1363);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5159);
/** Whose code a Go symbol is. */


/**
 * Leaf routines of the runtime and of its friends that are written in assembly and carry no package (Go 1.26, amd64 and
 * arm64).
 */
const assemblyRoutines = new Set([
    'aeshashbody',
    'callRet',
    'cmpbody',
    'countbody',
    'gcWriteBarrier',
    'gogo',
    'gosave_systemstack_switch',
    'indexbody',
    'indexbytebody',
    'memeqbody',
    'setg_gcc'
]);
/** Families of them: the collector's scan of a heap block by vector instructions, and entries of the debugger. */
const assemblyFamilies = ['expandAVX512_', 'debugCall', '_rt0_'];
const isAssemblyRoutine = (symbol) => assemblyRoutines.has(symbol) || assemblyFamilies.some((family) => symbol.startsWith(family));
/** Comparison and hash functions that the compiler writes for a type: `type:.eq.[2]string`. */
const isGenerated = (symbol) => (0,_importPath_js__WEBPACK_IMPORTED_MODULE_1__/* .isReserved */ .Bs)(symbol) && /^type[:.]\.(?:eq|hash)\./.test(symbol);
const isRuntimePackage = (path) => path === 'runtime' || path.startsWith('runtime/') || path.startsWith('internal/runtime/');
/**
 * Whether a symbol is Go's own runtime: allocator, collector, scheduler, maps, syscall stubs, the profiler itself
 * (`runtime/pprof`), and what the compiler generates. Its cost follows from the code that calls it, so it is shown and
 * explained but never blamed alone.
 */
const isRuntimeSymbol = (symbol) => isRuntimePackage((0,_importPath_js__WEBPACK_IMPORTED_MODULE_1__/* .packageOf */ .wg)(symbol)) || isAssemblyRoutine(symbol) || isGenerated(symbol);
/** First path elements of the import paths of Go's standard library (Go 1.26). */
const standardRoots = new Set(('archive bufio bytes cmp compress container context crypto database debug embed encoding errors expvar flag fmt go ' +
    'hash html image index internal io iter log maps math mime net os path plugin reflect regexp runtime slices sort ' +
    'strconv strings structs sync syscall testing text time unicode unique unsafe vendor weak').split(' '));
/** Whether an import path belongs to the standard library. */
const isStandardLibrary = (path) => standardRoots.has(path.split('/', 1)[0] ?? '');
/** Whose code a symbol is, as far as the symbol itself tells. */
const originOf = (symbol) => {
    if (isRuntimeSymbol(symbol))
        return 'runtime';
    const { kind, package: path } = (0,_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .parseSymbol */ .a)(symbol);
    if (kind === 'native' || kind === 'cgo' || kind === 'generated')
        return 'native';
    if (path === 'main')
        return 'program';
    return isStandardLibrary(path) ? 'standard-library' : 'module';
};
/** Whether a symbol is the loop that `go test` runs benchmarks in. */
const isBenchmarkLoop = (symbol) => symbol.startsWith('testing.(*B).');
const profilerFunctions = /^runtime\/pprof\.(?:StartCPUProfile|StopCPUProfile|profileWriter|WriteHeapProfile|write[A-Z]\w*|print\w+|newProfileBuilder|\(\*Profile\)\.WriteTo|\(\*profileBuilder\)\.\w+)(?:$|\.)/;
/**
 * Whether a function takes or writes profiles (Go 1.26). What it costs, and what it calls does, is there because somebody
 * measured. The labels of the same package (`pprof.Do`) are the program's, and run its code.
 */
const isProfiler = (symbol) => profilerFunctions.test(symbol);


/***/ }),

/***/ 9404:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ exitCode)
/* harmony export */ });
/* unused harmony export isMissing */
/* harmony import */ var _model_ack_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4656);

const weight = {
    off: 0,
    warning: 1,
    'soft-fail': 2,
    'hard-fail': 3
};
/** Whether a level says that too little was there to compare. */
const isMissing = (level) => level === 'inconclusive' || level === 'no_baseline';
/**
 * 1 when a gate at or above `fail-on` failed on more than what is accepted, or when something is missing and `on-missing`
 * is `fail`; else 0. Failed gates count, not the level: a hard failure beside missing input is still a failure.
 */
const exitCode = ({ verdict }, failOn, onMissing) => {
    if (onMissing === 'fail' && isMissing(verdict.level))
        return 1;
    if (failOn === 'never')
        return 0;
    const failed = verdict.gates.filter(_model_ack_js__WEBPACK_IMPORTED_MODULE_0__/* .countsAsFailed */ .yc);
    return failed.some((gate) => weight[gate.severity] >= weight[failOn]) ? 1 : 0;
};


/***/ }),

/***/ 6624:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ writeBenchmarks),
/* harmony export */   h: () => (/* binding */ readBenchmarks)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6336);
/* harmony import */ var _present_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5997);
/* harmony import */ var _strings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6540);



/** The different configurations and where each stands: there are few, and every result has one. */
const collectConfigs = () => {
    const texts = (0,_strings_js__WEBPACK_IMPORTED_MODULE_0__/* .collectStrings */ .D)();
    return {
        place: (config) => texts.place(JSON.stringify([...config])),
        all: () => texts.all().map((text) => JSON.parse(text))
    };
};
const writeRaw = ({ results, units }, { place }) => {
    const configs = collectConfigs();
    const written = results.map((result) => ({
        name: place(result.name),
        package: place(result.package),
        procs: result.procs,
        iterations: (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .writeNumber */ .zv)(result.iterations),
        measurements: result.measurements.map(({ value, unit }) => [
            (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .writeNumber */ .zv)(value),
            place(unit)
        ]),
        config: configs.place(result.config),
        line: result.line,
        streak: result.streak
    }));
    return {
        kind: 'raw',
        configs: configs.all(),
        results: written,
        units: [...units].map(([unit, pairs]) => [unit, [...pairs]])
    };
};
const readRaw = (view, textAt) => {
    const configs = view.configs.map((pairs) => new Map(pairs));
    const none = new Map();
    return {
        kind: 'raw',
        results: view.results.map((result) => ({
            name: textAt(result.name),
            package: textAt(result.package),
            procs: result.procs,
            iterations: (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .readNumber */ .kz)(result.iterations),
            measurements: result.measurements.map(([value, unit]) => ({
                value: (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .readNumber */ .kz)(value),
                unit: textAt(unit)
            })),
            config: configs[result.config] ?? none,
            line: result.line,
            streak: result.streak
        })),
        units: new Map(view.units.map(([unit, pairs]) => [unit, new Map(pairs)]))
    };
};
const writeSummary = ({ center, spread, halfDigit }) => ({
    center: (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .writeNumber */ .zv)(center),
    ...(0,_present_js__WEBPACK_IMPORTED_MODULE_2__/* .through */ .s)('spread', spread, _numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .writeNumber */ .zv),
    half_digit: (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .writeNumber */ .zv)(halfDigit)
});
const readSummary = ({ center, spread, half_digit }) => ({
    center: (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .readNumber */ .kz)(center),
    ...(0,_present_js__WEBPACK_IMPORTED_MODULE_2__/* .through */ .s)('spread', spread, _numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .readNumber */ .kz),
    halfDigit: (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .readNumber */ .kz)(half_digit)
});
const writeRow = (row, { place }) => ({
    name: place(row.name),
    package: place(row.package),
    procs: row.procs,
    unit: place(row.unit),
    ...(0,_present_js__WEBPACK_IMPORTED_MODULE_2__/* .through */ .s)('base', row.base, writeSummary),
    ...(0,_present_js__WEBPACK_IMPORTED_MODULE_2__/* .through */ .s)('head', row.head, writeSummary),
    ...(0,_present_js__WEBPACK_IMPORTED_MODULE_2__/* .through */ .s)('delta_pct', row.deltaPct, _numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .writeNumber */ .zv),
    ...(0,_present_js__WEBPACK_IMPORTED_MODULE_2__/* .through */ .s)('p', row.p, _numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .writeNumber */ .zv),
    ...(0,_present_js__WEBPACK_IMPORTED_MODULE_2__/* .through */ .s)('n', row.n, ([base, head]) => [base, head]),
    line: row.line
});
const readRow = (row, textAt) => ({
    name: textAt(row.name),
    package: textAt(row.package),
    procs: row.procs,
    unit: textAt(row.unit),
    ...(0,_present_js__WEBPACK_IMPORTED_MODULE_2__/* .through */ .s)('base', row.base, readSummary),
    ...(0,_present_js__WEBPACK_IMPORTED_MODULE_2__/* .through */ .s)('head', row.head, readSummary),
    ...(0,_present_js__WEBPACK_IMPORTED_MODULE_2__/* .through */ .s)('deltaPct', row.delta_pct, _numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .readNumber */ .kz),
    ...(0,_present_js__WEBPACK_IMPORTED_MODULE_2__/* .through */ .s)('p', row.p, _numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .readNumber */ .kz),
    ...(0,_present_js__WEBPACK_IMPORTED_MODULE_2__/* .present */ .E)('n', row.n),
    line: row.line
});
const writeCompared = (compared, strings) => ({
    kind: 'compared',
    source: compared.source,
    labels: [...compared.labels],
    config: [...compared.config],
    rows: compared.rows.map((row) => writeRow(row, strings))
});
const readCompared = (view, textAt) => ({
    kind: 'compared',
    source: view.source,
    labels: view.labels,
    config: new Map(view.config),
    rows: view.rows.map((row) => readRow(row, textAt))
});
const writeBenchmarks = (benchmarks, strings) => benchmarks.kind === 'raw' ? writeRaw(benchmarks, strings) : writeCompared(benchmarks, strings);
const readBenchmarks = (view, textAt) => view.kind === 'raw' ? readRaw(view, textAt) : readCompared(view, textAt);


/***/ }),

/***/ 6336:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pl: () => (/* binding */ readNumbers),
/* harmony export */   W1: () => (/* binding */ writeNumbers),
/* harmony export */   kz: () => (/* binding */ readNumber),
/* harmony export */   zv: () => (/* binding */ writeNumber)
/* harmony export */ });
const writeNumber = (value) => {
    if (Object.is(value, -0))
        return '-0';
    if (Number.isFinite(value))
        return value;
    if (Number.isNaN(value))
        return 'NaN';
    return value > 0 ? 'Infinity' : '-Infinity';
};
/** The spellings are those of JavaScript, whose `Number` reads them back. */
const readNumber = (written) => Number(written);
const writeNumbers = (values) => {
    const written = [];
    for (const value of values)
        written.push(writeNumber(value));
    return written;
};
const readNumbers = (written) => Float64Array.from(written, readNumber);


/***/ }),

/***/ 5997:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ present),
/* harmony export */   s: () => (/* binding */ through)
/* harmony export */ });
/** A key with its value, or no key: absent is absent, never undefined. */
const present = (key, value) => value === undefined ? {} : { [key]: value };
/** The same through a function. */
const through = (key, value, change) => present(key, value === undefined ? undefined : change(value));


/***/ }),

/***/ 8462:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ writeProfile),
/* harmony export */   e: () => (/* binding */ readProfile)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6336);
/* harmony import */ var _present_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5997);


const writeExact = ({ total, flat, cum }) => ({
    total: String(total),
    flat: flat.map(String),
    cum: cum.map(String)
});
const readExact = ({ total, flat, cum }) => ({
    total: BigInt(total),
    flat: flat.map(BigInt),
    cum: cum.map(BigInt)
});
const writeColumn = ({ sampleType, total, flat, cum, exact, events }) => ({
    ...sampleType,
    total: (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .writeNumber */ .zv)(total),
    flat: (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .writeNumbers */ .W1)(flat),
    cum: (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .writeNumbers */ .W1)(cum),
    ...(0,_present_js__WEBPACK_IMPORTED_MODULE_1__/* .through */ .s)('exact', exact, writeExact),
    ...(0,_present_js__WEBPACK_IMPORTED_MODULE_1__/* .through */ .s)('events', events, (of) => ({
        basis: of.basis,
        total: (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .writeNumber */ .zv)(of.total),
        flat: (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .writeNumbers */ .W1)(of.flat)
    }))
});
const readColumn = ({ type, unit, total, flat, cum, exact, events }) => ({
    sampleType: { type, unit },
    total: (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .readNumber */ .kz)(total),
    flat: (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .readNumbers */ .Pl)(flat),
    cum: (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .readNumbers */ .Pl)(cum),
    ...(0,_present_js__WEBPACK_IMPORTED_MODULE_1__/* .through */ .s)('exact', exact, readExact),
    ...(0,_present_js__WEBPACK_IMPORTED_MODULE_1__/* .through */ .s)('events', events, (of) => ({
        basis: of.basis,
        total: (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .readNumber */ .kz)(of.total),
        flat: (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .readNumbers */ .Pl)(of.flat)
    }))
});
const writeFold = ({ functions, cum }) => ({
    functions: [...functions],
    cum: cum.map(_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .writeNumber */ .zv)
});
const readFold = ({ functions, cum }) => ({
    functions,
    cum: cum.map(_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .readNumber */ .kz)
});
const writeCoverage = (coverage) => coverage.kind === 'cut' ? { kind: 'cut', bound: (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .writeNumber */ .zv)(coverage.bound) } : { ...coverage };
const readCoverage = (coverage) => coverage.kind === 'cut' ? { kind: 'cut', bound: (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .readNumber */ .kz)(coverage.bound) } : coverage;
const writeLabels = (sums, { place }) => ({
    keys: sums.labels.map(({ key }) => place(key)),
    values: sums.labels.map(({ value }) => place(value)),
    label_of: [...sums.labelOf],
    function_of: [...sums.functionOf],
    flat: sums.flat.map((values) => values.map(_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .writeNumber */ .zv)),
    crowded: sums.crowded
});
const readLabels = (view, textAt) => ({
    labels: view.keys.map((key, index) => ({
        key: textAt(key),
        value: textAt(view.values[index] ?? 0)
    })),
    labelOf: view.label_of,
    functionOf: view.function_of,
    flat: view.flat.map((values) => values.map(_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .readNumber */ .kz)),
    crowded: view.crowded
});
const writeProfile = (profile, strings) => ({
    functions: {
        names: profile.functions.map(({ name }) => strings.place(name)),
        files: profile.functions.map(({ file }) => strings.place(file)),
        start_lines: profile.functions.map(({ startLine }) => (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .writeNumber */ .zv)(startLine))
    },
    ...(0,_present_js__WEBPACK_IMPORTED_MODULE_1__/* .through */ .s)('folds', profile.folds, (folds) => folds.map(writeFold)),
    ...(0,_present_js__WEBPACK_IMPORTED_MODULE_1__/* .through */ .s)('labels', profile.labels, (sums) => writeLabels(sums, strings)),
    ...(0,_present_js__WEBPACK_IMPORTED_MODULE_1__/* .through */ .s)('calls', profile.calls, ({ callers, callees, shares }) => ({
        callers: [...callers],
        callees: [...callees],
        shares: [...shares]
    })),
    ...(0,_present_js__WEBPACK_IMPORTED_MODULE_1__/* .through */ .s)('inlining', profile.inlining, (kinds) => [...kinds]),
    columns: profile.columns.map(writeColumn),
    default_column: profile.defaultColumn,
    ...(0,_present_js__WEBPACK_IMPORTED_MODULE_1__/* .through */ .s)('sample_count', profile.sampleCount, _numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .writeNumber */ .zv),
    coverage: writeCoverage(profile.coverage),
    half_digit: (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .writeNumber */ .zv)(profile.halfDigit),
    is_diff: profile.isDiff,
    ...(0,_present_js__WEBPACK_IMPORTED_MODULE_1__/* .through */ .s)('period_type', profile.periodType, ({ type, unit }) => ({ type, unit })),
    ...(0,_present_js__WEBPACK_IMPORTED_MODULE_1__/* .through */ .s)('period', profile.period, _numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .writeNumber */ .zv),
    ...(0,_present_js__WEBPACK_IMPORTED_MODULE_1__/* .through */ .s)('duration_nanos', profile.durationNanos, _numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .writeNumber */ .zv),
    ...(0,_present_js__WEBPACK_IMPORTED_MODULE_1__/* .through */ .s)('time_nanos', profile.timeNanos, _numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .writeNumber */ .zv),
    ...(0,_present_js__WEBPACK_IMPORTED_MODULE_1__/* .present */ .E)('binary', profile.binary),
    ...(0,_present_js__WEBPACK_IMPORTED_MODULE_1__/* .present */ .E)('build_id', profile.buildId),
    comments: [...profile.comments]
});
const readFunctions = ({ names, files, start_lines }, textAt) => names.map((name, index) => ({
    name: textAt(name),
    file: textAt(files[index] ?? 0),
    startLine: (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .readNumber */ .kz)(start_lines[index] ?? 0)
}));
const readProfile = (view, textAt) => ({
    ...(0,_present_js__WEBPACK_IMPORTED_MODULE_1__/* .through */ .s)('folds', view.folds, (folds) => folds.map(readFold)),
    ...(0,_present_js__WEBPACK_IMPORTED_MODULE_1__/* .through */ .s)('labels', view.labels, (labels) => readLabels(labels, textAt)),
    ...(0,_present_js__WEBPACK_IMPORTED_MODULE_1__/* .present */ .E)('calls', view.calls),
    ...(0,_present_js__WEBPACK_IMPORTED_MODULE_1__/* .present */ .E)('inlining', view.inlining),
    columns: view.columns.map(readColumn),
    defaultColumn: view.default_column,
    functions: readFunctions(view.functions, textAt),
    ...(0,_present_js__WEBPACK_IMPORTED_MODULE_1__/* .through */ .s)('sampleCount', view.sample_count, _numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .readNumber */ .kz),
    coverage: readCoverage(view.coverage),
    halfDigit: (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .readNumber */ .kz)(view.half_digit),
    isDiff: view.is_diff,
    ...(0,_present_js__WEBPACK_IMPORTED_MODULE_1__/* .present */ .E)('periodType', view.period_type),
    ...(0,_present_js__WEBPACK_IMPORTED_MODULE_1__/* .through */ .s)('period', view.period, _numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .readNumber */ .kz),
    ...(0,_present_js__WEBPACK_IMPORTED_MODULE_1__/* .through */ .s)('durationNanos', view.duration_nanos, _numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .readNumber */ .kz),
    ...(0,_present_js__WEBPACK_IMPORTED_MODULE_1__/* .through */ .s)('timeNanos', view.time_nanos, _numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .readNumber */ .kz),
    ...(0,_present_js__WEBPACK_IMPORTED_MODULE_1__/* .present */ .E)('binary', view.binary),
    ...(0,_present_js__WEBPACK_IMPORTED_MODULE_1__/* .present */ .E)('buildId', view.build_id),
    comments: view.comments
});


/***/ }),

/***/ 6540:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ textAt),
/* harmony export */   D: () => (/* binding */ collectStrings)
/* harmony export */ });
const collectStrings = () => {
    const places = new Map();
    const place = (text) => {
        const known = places.get(text);
        if (known !== undefined)
            return known;
        places.set(text, places.size);
        return places.size - 1;
    };
    return { place, all: () => [...places.keys()] };
};
/** The schema has checked the places, so the empty text is for the types only. */
const textAt = (strings) => (place) => strings[place] ?? '';


/***/ })

};
