export const id = 852;
export const ids = [852];
export const modules = {

/***/ 9034:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ readArguments)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _config_nearMiss_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7122);
/* harmony import */ var _usage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7301);



/** Options and positionals of one command, or an error that says what is wrong and where help is. */
const readArguments = (args, options) => {
    try {
        return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args: [...args], options, allowPositionals: true, strict: true });
    }
    catch (cause) {
        const why = firstSentence(cause);
        throw (0,_usage_js__WEBPACK_IMPORTED_MODULE_1__/* .usageError */ .W)(why, hintFor(why, Object.keys(options).map(spell)));
    }
};
/** What Node says is wrong, without its advice, which does not know our commands. */
const firstSentence = (cause) => {
    const hasMessage = typeof cause === 'object' && cause !== null && 'message' in cause;
    const [first = ''] = String(hasMessage ? cause.message : cause).split('. ');
    return first;
};
/** The option that was meant, where one is close; else all of them. */
const hintFor = (why, known) => {
    const [, typed = ''] = /'(--?[\w-]+)/.exec(why) ?? [];
    const meant = (0,_config_nearMiss_js__WEBPACK_IMPORTED_MODULE_2__/* .nearMiss */ .b)(typed, known);
    return meant === undefined ? `known options: ${known.join(', ')}` : `did you mean ${meant}?`;
};
const spell = (name) => (name.length === 1 ? `-${name}` : `--${name}`);


/***/ }),

/***/ 1124:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ defaultLimits)
/* harmony export */ });
/**
 * Bounds on the inputs where no settings say otherwise: what `top` and `bench`, which have no settings, read by. They stand
 * beside the schema so that these two start without it.
 */
const defaultLimits = {
    // As many as a manifest of a collection may list.
    'max-files': 100_000,
    'max-file-bytes': 512 * 2 ** 20,
    'max-total-bytes': 8 * 2 ** 30,
    'max-inflated-bytes': 2 ** 30,
    'max-archive-entries': 100_000,
    'max-archive-bytes': 2 ** 31,
    // Text that repeats itself packs up to about 100 times, a profile about 10 times, and deflate ends at 1032.
    'max-compression-ratio': 200,
    'max-rows': 1_000_000
};


/***/ }),

/***/ 7122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ nearMiss)
/* harmony export */ });
/* unused harmony export editDistance */
/** Longer words are not compared: no key or choice comes near, and the comparison is quadratic. */
const longest = 64;
/** One in three characters may be wrong, and one of a very short word. */
const allowed = (word) => Math.max(1, Math.floor(word.length / 3));
const isSwap = (a, b, [i, j]) => i > 0 && j > 0 && a[i] === b[j - 1] && a[i - 1] === b[j];
/** Row `i + 1` of the table of distances between the beginnings of `a` and of `b`. */
const nextRow = ({ beforeLast, last }, i, [a, b]) => {
    const row = [i + 1];
    for (let j = 0; j < b.length; j++) {
        const edited = Math.min((row[j] ?? 0) + 1, (last[j + 1] ?? 0) + 1);
        const kept = (last[j] ?? 0) + (a[i] === b[j] ? 0 : 1);
        const swapped = isSwap(a, b, [i, j]) ? (beforeLast[j - 1] ?? 0) + 1 : Number.POSITIVE_INFINITY;
        row.push(Math.min(edited, kept, swapped));
    }
    return row;
};
/**
 * Edits that turn one word into another: insert, delete, replace, or swap two neighbours.
 * Source: Damerau, "A technique for computer detection and correction of spelling errors", CACM 7 (1964) 171-176;
 * the "optimal string alignment" form, in which no part is edited twice.
 */
const editDistance = (a, b) => {
    const first = Array.from({ length: b.length + 1 }, (_, j) => j);
    let rows = { beforeLast: [], last: first };
    for (let i = 0; i < a.length; i++) {
        rows = { beforeLast: rows.last, last: nextRow(rows, i, [a, b]) };
    }
    return rows.last[b.length] ?? 0;
};
/** The candidate that a mistyped word most likely means, if any is near; case does not count. */
const nearMiss = (word, candidates) => {
    if (word.length > longest)
        return undefined;
    const [best] = candidates
        .map((name) => ({ name, distance: editDistance(word.toLowerCase(), name.toLowerCase()) }))
        .filter(({ name, distance }) => distance <= allowed(name))
        .sort((a, b) => a.distance - b.distance);
    return best?.name;
};


/***/ }),

/***/ 9595:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ readFiles)
/* harmony export */ });
/* unused harmony export readOne */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _formats_decode_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2924);
/* harmony import */ var _pair_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5690);
/* harmony import */ var _ownReport_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3798);
/* harmony import */ var _search_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5246);





const unread = (found, message, hint) => {
    const diagnostic = {
        severity: 'error',
        code: 'io/unreadable',
        message,
        at: { file: found.path },
        hint
    };
    return {
        path: found.path,
        name: found.name,
        bytes: found.bytes,
        format: 'unknown',
        status: 'damaged',
        parsed: { profiles: [], benchmarks: [], diagnostics: [diagnostic] }
    };
};
const tooLarge = (found, max) => unread(found, `expected at most ${max} bytes, found ${found.bytes}`, 'raise limits.max-file-bytes in the config file, or leave the file out');
const tooMuch = (found, max) => unread(found, `expected at most ${max} bytes in all inputs together, found more with this one`, 'raise limits.max-total-bytes in the config file, or give fewer files');
/** Reads one file and decodes it as these formats. */
const readOne = (found, options, formats) => {
    if (found.bytes > options.maxFileBytes)
        return tooLarge(found, options.maxFileBytes);
    try {
        const bytes = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(found.location);
        if (!found.isNamed && (0,_ownReport_js__WEBPACK_IMPORTED_MODULE_3__/* .isOwnReport */ .l)(bytes))
            return 'own-report';
        const { path, name } = found;
        return { path, name, bytes: bytes.length, ...(0,_formats_decode_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeAs */ .L)(formats, { path, bytes }, options) };
    }
    catch (cause) {
        const why = cause instanceof Error ? cause.message : String(cause);
        return unread(found, `expected to read the file, found: ${why}`, 'check its permissions');
    }
};
const isListed = (file, found) => found.isNamed || file.format !== 'unknown' || (0,_pair_name_js__WEBPACK_IMPORTED_MODULE_2__/* .looksLikeInput */ .gh)(found.name);
/**
 * Reads everything under the given paths and decodes it as these formats, one file at a time, so that only one is in memory
 * undecoded. Files that were decoded `ahead` are taken from there, by their location.
 */
const readFiles = (paths, options, formats, ahead = new Map()) => {
    const files = new Map();
    let ignored = 0;
    let total = 0;
    const read = (found) => {
        if (total + found.bytes > options.maxTotalBytes)
            return tooMuch(found, options.maxTotalBytes);
        if (found.bytes <= options.maxFileBytes)
            total += found.bytes;
        return ahead.get(found.location) ?? readOne(found, options, formats);
    };
    for (const { side, ...root } of paths) {
        for (const found of (0,_search_js__WEBPACK_IMPORTED_MODULE_4__/* .search */ .$P)(root, options)) {
            const file = read(found);
            if (file === 'own-report')
                continue;
            if (!isListed(file, found))
                ignored += 1;
            else
                files.set(`${side ?? ''}:${found.path}`, side === undefined ? file : { ...file, side });
        }
    }
    return { files: [...files.values()], ignored };
};


/***/ }),

/***/ 9325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ namedReader)
/* harmony export */ });
/* harmony import */ var _config_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1124);
/* harmony import */ var _formats_measurements_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5828);
/* harmony import */ var _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5602);
/* harmony import */ var _readFiles_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9595);
/* harmony import */ var _readOptions_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8306);
/* harmony import */ var _threads_ahead_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(163);






const readNamed = (path, options, ahead) => {
    const { files } = (0,_readFiles_js__WEBPACK_IMPORTED_MODULE_3__/* .readFiles */ .U)([{ path }], options, _formats_measurements_js__WEBPACK_IMPORTED_MODULE_1__/* .measurements */ .K, ahead);
    const [file, ...others] = files;
    if (file !== undefined && others.length === 0 && file.status !== 'unrecognised')
        return file;
    const found = file === undefined ? 'nothing' : `${files.length} files`;
    throw new _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .FlamegateError */ .J(file?.status === 'unrecognised'
        ? file.parsed.diagnostics
        : [
            {
                severity: 'error',
                code: 'io/one-file',
                message: `expected one file at ${path}, found ${found}`,
                hint: 'name a single profile or benchmark file'
            }
        ]);
};
/**
 * A reader of files of measurements by name, for commands that show them as they are and judge nothing; every diagnostic of a
 * file is an error when it holds nothing usable. Those that are named here already may have been decoded in threads.
 */
const namedReader = async (paths, { cwd, thread }) => {
    const options = { ...(0,_readOptions_js__WEBPACK_IMPORTED_MODULE_5__/* .readOptions */ .T)(_config_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultLimits */ .M, cwd, ''), skipFolds: true };
    const given = paths.map((path) => ({ path }));
    const ahead = await (0,_threads_ahead_js__WEBPACK_IMPORTED_MODULE_4__/* .decodeAhead */ .M)(given, options, { script: thread });
    return (path) => readNamed(path, options, ahead);
};


/***/ }),

/***/ 8306:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ readOptions)
/* harmony export */ });
/** The bounds of the settings in the words of the reader; `out` is the folder that is never searched. */
const readOptions = (limits, cwd, out) => ({
    cwd,
    out,
    maxFiles: limits['max-files'],
    maxFileBytes: limits['max-file-bytes'],
    maxTotalBytes: limits['max-total-bytes'],
    maxInflatedBytes: limits['max-inflated-bytes'],
    maxRows: limits['max-rows']
});


/***/ }),

/***/ 163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ decodeAhead)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5919);
/* harmony import */ var _formats_pprof_inflate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6675);
/* harmony import */ var _search_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5246);





const nothing = new Map();
/**
 * Gzipped bytes from which threads are used. Each takes some 30 MB of memory before it holds anything (`top` on two profiles of
 * 10 MB: 178 MB with two, 120 MB without), which for smaller profiles is more than they take themselves.
 */
const WORTH_BYTES = 48 * 2 ** 20;
const MOST_THREADS = 4;
/**
 * Most gzipped bytes at once where trees are wanted: the stacks of a profile are then in memory too, and take more of it than
 * the profile.
 */
const MOST_BYTES_WITH_TREES = 32 * 2 ** 20;
const beginsAsGzip = ({ location }) => {
    const magic = new Uint8Array(2);
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(location, 'r');
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, magic);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
    return (0,_formats_pprof_inflate_js__WEBPACK_IMPORTED_MODULE_3__/* .isGzip */ .b)(magic);
};
/** What can be decoded elsewhere: gzips are profiles, and no other format claims them. */
const profilesIn = (paths, options) => {
    try {
        return paths
            .flatMap((path) => (0,_search_js__WEBPACK_IMPORTED_MODULE_4__/* .search */ .$P)(path, options))
            .filter((found) => found.bytes <= options.maxFileBytes && beginsAsGzip(found));
    }
    catch {
        return []; // the real search says what is wrong
    }
};
const paysFor = (profiles, worthBytes) => profiles.length > 1 && profiles.reduce((sum, { bytes }) => sum + bytes, 0) >= worthBytes;
/** How many threads there is work, cores and memory for, when each may get one of the largest. */
const threadsFor = (largestFirst, { maxTreeNodes }, cores) => {
    const most = Math.min(largestFirst.length, cores, MOST_THREADS);
    if (maxTreeNodes === undefined)
        return most;
    let bytes = 0;
    const tooMany = largestFirst.findIndex((found) => {
        bytes += found.bytes;
        return bytes > MOST_BYTES_WITH_TREES;
    });
    return tooMany < 0 ? most : Math.min(most, tooMany);
};
/** Asks a thread for one file after the other until none is left, or the thread has died. */
const drain = (thread, queue, options, done) => new Promise((resolve) => {
    let current;
    const next = () => {
        current = queue.shift();
        if (current === undefined)
            resolve();
        else
            thread.postMessage({ found: current, options });
    };
    thread.on('message', (answer) => {
        if (typeof answer !== 'string' && current !== undefined)
            done.set(current.location, answer);
        next();
    });
    thread.on('error', () => resolve());
    thread.on('exit', () => resolve());
    next();
});
/**
 * Decodes the profiles under the given paths in threads, where that pays. What a thread did not manage is left out, and read by
 * whoever needs it: the result is the same with and without threads.
 */
const decodeAhead = async (paths, options, { script, cores = (0,node_os__WEBPACK_IMPORTED_MODULE_1__.availableParallelism)(), worthBytes = WORTH_BYTES }) => {
    if (script === undefined || cores < 2)
        return nothing;
    const profiles = profilesIn(paths, options);
    if (!paysFor(profiles, worthBytes))
        return nothing;
    const queue = profiles.toSorted((a, b) => b.bytes - a.bytes);
    const count = threadsFor(queue, options, cores);
    if (count < 2)
        return nothing;
    const done = new Map();
    const threads = Array.from({ length: count }, () => new node_worker_threads__WEBPACK_IMPORTED_MODULE_2__.Worker(script));
    await Promise.all(threads.map((one) => drain(one, queue, options, done)));
    await Promise.all(threads.map((one) => one.terminate()));
    return done;
};


/***/ }),

/***/ 3650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BB: () => (/* binding */ isThroughput),
/* harmony export */   DZ: () => (/* binding */ tidy),
/* harmony export */   GQ: () => (/* binding */ toGoUnit),
/* harmony export */   JF: () => (/* binding */ better),
/* harmony export */   K8: () => (/* binding */ isTime),
/* harmony export */   XV: () => (/* binding */ unitClass),
/* harmony export */   hT: () => (/* binding */ assumesExact),
/* harmony export */   lV: () => (/* binding */ canonicalUnit),
/* harmony export */   r7: () => (/* binding */ goUnit),
/* harmony export */   v4: () => (/* binding */ tidyUnit)
/* harmony export */ });
/**
 * A measurement in benchstat's base units: `ns` becomes `sec` (x 1e-9) and `MB` becomes `B` (x 1e6), in the numerator
 * only. Unlike benchstat, which leaves a value of 0 or Inf in the unit it was written in, the unit is always tidied:
 * it may not depend on the value.
 */
function tidy(value, unit) {
    const change = changeUnit(unit, () => TIDY);
    return { value: timesPowerOfTen(value, change.exponent), unit: change.unit };
}
/** The unit that {@link tidy} turns a unit into: the key of unit metadata and of benchstat's tables. */
function tidyUnit(unit) {
    return changeUnit(unit, () => TIDY).unit;
}
/**
 * The unit as Go's `testing` writes it: `sec` becomes `ns`; a rate of bytes is in `MB`, every other amount of bytes in
 * `B`. Units that name neither time nor bytes are their own.
 */
function goUnit(unit) {
    // Nearly every unit is one of Go's own: they need not be taken apart line by line, nor be a text of their own in each.
    return GO_UNITS.get(unit) ?? changeUnit(unit, (parts) => (isByteRate(parts) ? TO_GO_RATE : TO_GO));
}
/** The name of {@link goUnit}: equal for every spelling of one unit (`ns/op` and `sec/op`; `MB/s` and `B/s`). */
function canonicalUnit(unit) {
    return goUnit(unit).unit;
}
/**
 * A measurement in Go's unit. Numbers that are in it already stay bit for bit what they were; a tidied number becomes
 * the shortest number that tidies to it, so that 3.2200000000000005e-09 sec/op is 3.22 ns/op again.
 */
function toGoUnit(value, unit) {
    const change = goUnit(unit);
    return { value: undoPowerOfTen(value, -change.exponent), unit: change.unit };
}
/**
 * Which way of a unit is better: what its `better` metadata says, else benchstat's own list. A unit on neither is
 * unknown: it is shown, not judged.
 */
function better(unit, metadata) {
    const said = metadata.get(tidyUnit(unit))?.get('better');
    if (said === 'lower' || said === 'higher')
        return said;
    return KNOWN_DIRECTIONS.get(canonicalUnit(unit)) ?? 'unknown';
}
/** Whether the unit's metadata says that its values repeat exactly (`assume=exact`), so that no test is needed. */
function assumesExact(unit, metadata) {
    return metadata.get(tidyUnit(unit))?.get('assume') === 'exact';
}
/** Binary for an amount or rate of bytes, decimal for everything else. */
function unitClass(unit) {
    const bytes = numerator(unitParts(unit)).some((text) => BYTE_TOKENS.has(text));
    return bytes ? 'binary' : 'decimal';
}
/** Whether a unit measures time: `ns/op`, and custom ones such as `p99-ns` or `sec/op`. */
function isTime(unit) {
    return numerator(unitParts(canonicalUnit(unit))).includes('ns');
}
/** Whether a unit is an amount per second: `MB/s`, `B/s`, and custom ones such as `requests/s`. */
function isThroughput(unit) {
    return isPerSecond(unitParts(unit)) && !isTime(unit);
}
const TIDY = new Map([
    ['ns', { unit: 'sec', exponent: -9 }],
    ['MB', { unit: 'B', exponent: 6 }]
]);
const TO_GO = new Map([
    ['sec', { unit: 'ns', exponent: 9 }],
    ['MB', { unit: 'B', exponent: 6 }]
]);
const TO_GO_RATE = new Map([['B', { unit: 'MB', exponent: -6 }]]);
const BYTE_TOKENS = new Set(['B', 'MB', 'bytes']);
const SECOND_TOKENS = new Set(['s', 'sec']);
const KNOWN_DIRECTIONS = new Map([
    ['ns/op', 'lower'],
    ['B/op', 'lower'],
    ['allocs/op', 'lower'],
    ['MB/s', 'higher']
]);
const GO_UNITS = new Map([...KNOWN_DIRECTIONS.keys()].map((unit) => [unit, { unit, exponent: 0 }]));
/** A unit cut as benchstat cuts it: `/` opens the denominator, `*` goes back to the numerator. */
function unitParts(unit) {
    const parts = [];
    let place = 'numerator';
    for (const text of unit.match(/[*/ -]|[^*/ -]+/g) ?? []) {
        if (text === '/')
            place = 'denominator';
        if (text === '*')
            place = 'numerator';
        parts.push({ text, place: /^[*/ -]$/.test(text) ? 'separator' : place });
    }
    return parts;
}
function numerator(parts) {
    return parts.filter(({ place }) => place === 'numerator').map(({ text }) => text);
}
function isPerSecond(parts) {
    const below = parts.filter(({ place }) => place === 'denominator');
    return below.length === 1 && below.every(({ text }) => SECOND_TOKENS.has(text));
}
function isByteRate(parts) {
    const bytes = numerator(parts).filter((text) => text === 'B' || text === 'MB');
    return bytes.length === 1 && parts.at(-2)?.text === '/' && parts.at(-1)?.text === 's';
}
function changeUnit(unit, choose) {
    const parts = unitParts(unit);
    const replacements = choose(parts);
    let exponent = 0;
    const texts = parts.map(({ text, place }) => {
        const change = place === 'numerator' ? replacements.get(text) : undefined;
        exponent += change?.exponent ?? 0;
        return change?.unit ?? text;
    });
    return { unit: texts.join(''), exponent };
}
/** Powers of ten are read, not computed: `10 ** -9` need not be the number 1e-9. */
function timesPowerOfTen(value, exponent) {
    return exponent === 0 ? value : value * Number(`1e${exponent}`);
}
/** The shortest number whose product with the power of ten is `value`; the quotient where rounding hid it. */
function undoPowerOfTen(value, exponent) {
    if (exponent === 0)
        return value;
    const quotient = timesPowerOfTen(value, -exponent);
    if (!Number.isFinite(quotient))
        return quotient;
    for (const digits of [15, 16, 17]) {
        const candidate = Number(quotient.toPrecision(digits));
        if (timesPowerOfTen(candidate, exponent) === value)
            return candidate;
    }
    return quotient;
}


/***/ }),

/***/ 964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z3: () => (/* binding */ formatBytes),
  B4: () => (/* binding */ formatCount),
  a3: () => (/* binding */ formatDuration),
  vy: () => (/* binding */ formatInterval),
  MA: () => (/* binding */ formatP),
  l9: () => (/* binding */ formatPercent),
  "if": () => (/* binding */ formatPp),
  B0: () => (/* binding */ formatRatio),
  h9: () => (/* binding */ formatSignedPercent),
  Fl: () => (/* binding */ formatValue)
});

;// CONCATENATED MODULE: ./lib/units/number.js
/** Beyond this, digits say less than the exponent does. */
const LARGEST_PLAIN = 1e15;
const SIGNIFICANT_DIGITS = 3;
/**
 * A number with three significant digits, trailing zeros kept so that columns line up: `1.20`, `45.6`, `789`. Digits
 * before the point are never rounded away: `12,345`. No locale; NaN is `n/a`.
 */
function formatNumber(value) {
    if (Number.isNaN(value))
        return 'n/a';
    if (value === 0)
        return '0';
    const size = Math.abs(value);
    const digits = formatSize(size);
    return value < 0 ? `-${digits}` : digits;
}
/** A whole number with thousands separators: `12,345`. */
function formatWhole(value) {
    if (Math.abs(value) >= LARGEST_PLAIN)
        return formatNumber(value);
    // No locale: toFixed writes plain digits below 1e21, grouped here by threes from the right.
    return value.toFixed(0).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
function formatSize(size) {
    if (size === Number.POSITIVE_INFINITY)
        return '∞';
    if (size >= LARGEST_PLAIN)
        return size.toExponential(SIGNIFICANT_DIGITS - 1);
    const rounded = size.toPrecision(SIGNIFICANT_DIGITS);
    return Number(rounded) >= 100 ? formatWhole(Math.round(size)) : rounded;
}

;// CONCATENATED MODULE: ./lib/units/format.js

/**
 * A value with the largest unit in which it is at least 1: `1.23 s`, `45.6 MiB`, `1,234 allocs/op`, `7.00 widgets`.
 * `unit` is that of a profile column (`nanoseconds`, `bytes`, `count`) or of a Go benchmark (`ns/op`, `B/op`, `MB/s`).
 * Whole numbers of a smallest unit are printed whole, everything else with three significant digits.
 */
function formatValue(value, unit) {
    const ladder = ladderOf(unit);
    return withUnit(value, rungFor(value, ladder));
}
/** An interval in the unit of its larger end: `1.20 to 1.35 ms`; changes (`%`, `pp`) carry their signs. */
function formatInterval(lo, hi, unit) {
    if (unit === '%')
        return formatChanges(lo, hi);
    if (unit === 'pp')
        return `${formatPp(lo)} to ${formatPp(hi)}`;
    const ladder = ladderOf(unit);
    const [low, high] = [rungFor(lo, ladder), rungFor(hi, ladder)];
    if (low !== high && hasUnit(lo) && hasUnit(hi))
        return `${withUnit(lo, low)} to ${withUnit(hi, high)}`;
    const shared = low.factor > high.factor ? low : high;
    return `${scaled(lo, shared)} to ${withUnit(hi, shared)}`;
}
/** Nanoseconds per millisecond. */
const MILLISECOND = 1e6;
/** Both ends as percentages, or both as factors where one of them is. */
const formatChanges = (lo, hi) => isFactor(lo) || isFactor(hi)
    ? `${formatRatio(1 + lo / 100)} to ${formatRatio(1 + hi / 100)}`
    : `${formatSignedPercent(lo)} to ${formatSignedPercent(hi)}`;
/** A span of time given in milliseconds: `1.23 s`. */
const formatDuration = (milliseconds) => formatValue(milliseconds * MILLISECOND, 'nanoseconds');
/** Bytes in powers of 1024: `512 B`, `1.50 KiB`. */
const formatBytes = (bytes) => formatValue(bytes, 'bytes');
/** A number of things, with thousands separators: `12,345`. */
const formatCount = (count) => formatValue(count, 'count');
/** A share or a change given in percent (12.34 is 12.34%), without a plus: `12.3%`; `<0.1%` where 0.0% would hide it. */
function formatPercent(percent) {
    const isHidden = percent > 0 && percent < 0.05;
    return isHidden ? '<0.1%' : `${oneDecimal(percent)}%`;
}
/** From here on a percentage is harder to read than a factor: `+1,244%` is `13.4x`. */
const factorFrom = 1000;
const isFactor = (percent) => percent >= factorFrom && Number.isFinite(percent);
/** A change given in percent, with its sign: `+12.3%`, `-0.4%`, no change `0.0%`; from +1,000% on as a factor: `13.4x`. */
const formatSignedPercent = (percent) => isFactor(percent) ? formatRatio(1 + percent / 100) : `${signed(percent)}%`;
/** A change of share given in percentage points: `+6.2 pp`. */
const formatPp = (points) => `${signed(points)} pp`;
/** A p-value with three decimals: `0.008`, `<0.001`. Never `0.000`, which would claim certainty. */
function formatP(p) {
    if (Number.isNaN(p))
        return formatNumber(p);
    return p < 0.001 ? '<0.001' : p.toFixed(3);
}
/** head / base: `1.05x`. */
const formatRatio = (ratio) => `${formatNumber(ratio)}x`;
const ladder = (...rungs) => {
    const [first, ...rest] = rungs;
    const rung = ([symbol, factor]) => ({ symbol, factor });
    return [rung(first), ...rest.map(rung)];
};
/** pprof's time units, which have no minutes, with spaces and the micro sign of Go's own durations. */
const TIME = ladder(['ns', 1], ['µs', 1e3], ['ms', 1e6], ['s', 1e9], ['h', 3600e9]);
/** Powers of 1024 with the names of IEC 80000-13, because pprof's `kB` for 1024 bytes misleads. */
const BYTES = ladder(['B', 1], ['KiB', 2 ** 10], ['MiB', 2 ** 20], ['GiB', 2 ** 30], ['TiB', 2 ** 40], ['PiB', 2 ** 50]);
const suffixed = (rungs, suffix) => {
    const [first, ...rest] = rungs;
    const rung = ({ symbol, factor }) => ({ symbol: `${symbol}${suffix}`, factor });
    return [rung(first), ...rest.map(rung)];
};
const LADDERS = new Map([
    ['nanoseconds', TIME],
    ['ns', TIME],
    ['bytes', BYTES],
    ['B', BYTES],
    ['count', ladder(['', 1])],
    ['ns/op', suffixed(TIME, '/op')],
    ['B/op', suffixed(BYTES, '/op')],
    ['B/s', suffixed(BYTES, '/s')]
]);
function ladderOf(unit) {
    return LADDERS.get(unit) ?? ladder([unit, 1]);
}
/** The largest rung of which the value, as printed, is at least 1; the first for anything smaller. */
function rungFor(value, rungs) {
    const [first, ...larger] = rungs;
    const size = Math.abs(value);
    if (!Number.isFinite(size))
        return first;
    return larger.reduce((best, rung) => (roundsUpTo(size, best, rung) ? rung : best), first);
}
/** Whether a size in `smaller` units would print as one of `larger`: 999.9 ms is 1.00 s, not 1,000 ms. */
function roundsUpTo(size, smaller, larger) {
    return Math.round(size / smaller.factor) * smaller.factor >= larger.factor;
}
/** The number of a value in a unit. A whole number of the raw unit is a count of something and stays whole. */
function scaled(value, { factor }) {
    return factor === 1 && Number.isInteger(value) ? formatWhole(value) : formatNumber(value / factor);
}
/** Zero and infinity are the same in every unit. */
function hasUnit(value) {
    return value !== 0 && Number.isFinite(value);
}
function withUnit(value, rung) {
    const number = scaled(value, rung);
    return rung.symbol === '' ? number : `${number} ${rung.symbol}`;
}
function oneDecimal(value) {
    if (!Number.isFinite(value))
        return formatNumber(value);
    const size = Math.abs(value);
    const digits = size >= 1000 ? formatWhole(Math.round(size)) : size.toFixed(1);
    return value < 0 ? `-${digits}` : digits;
}
/** One decimal with its sign. A change too small for the decimal keeps its sign, so that it is not taken for none. */
function signed(value) {
    return value > 0 ? `+${oneDecimal(value)}` : oneDecimal(value);
}


/***/ })

};
