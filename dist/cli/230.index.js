export const id = 230;
export const ids = [230];
export const modules = {

/***/ 9034:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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
        throw (0,_usage_js__WEBPACK_IMPORTED_MODULE_1__/* .usageError */ .Wp)(why, hintFor(why, Object.keys(options).map(spell)));
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
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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
    'max-rows': 1_000_000,
    // What a process that may have 2 GB of memory has room for; ten times the largest suites.
    'max-benchmarks': 150_000
};


/***/ }),

/***/ 7122:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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

/***/ 1033:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qj: () => (/* binding */ TextBoundError),
/* harmony export */   a3: () => (/* binding */ decodeTextStrictly),
/* harmony export */   aJ: () => (/* binding */ stripAnsi),
/* harmony export */   g7: () => (/* binding */ decodeText),
/* harmony export */   uz: () => (/* binding */ splitLines)
/* harmony export */ });
/** Bytes looked at to tell UTF-16 without a byte order mark from UTF-8. */
const SNIFFED_BYTES = 512;
/** A text is beyond a bound that nobody can raise. What decodes a file by its format makes a diagnostic of it. */
class TextBoundError extends Error {
    name = 'TextBoundError';
    code = 'too-many-lines';
}
/**
 * The text of a file: UTF-8 or UTF-16 (as PowerShell's `>` writes it), with or without a byte order mark. Bytes that are no text
 * become U+FFFD. Whoever calls it bounds them: `beginningOf`, or a format's own bound.
 */
function decodeText(bytes) {
    const encoding = markedEncoding(bytes) ?? guessedEncoding(bytes);
    return new TextDecoder(encoding).decode(bytes);
}
/** The same of a file that must be text: undefined where one of its bytes is none. */
function decodeTextStrictly(bytes) {
    const encoding = markedEncoding(bytes) ?? guessedEncoding(bytes);
    try {
        return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    }
    catch {
        return undefined;
    }
}
/** The most lines of a text: a list of 2^27 ends the process of Node, which no handler of errors sees. */
const MOST_LINES = 2 ** 25;
/**
 * The lines of a text without their ends (LF, CRLF or a lone CR); a last end of line does not open a further line.
 * Throws a {@link TextBoundError} where there are more than {@link MOST_LINES}.
 */
function splitLines(text) {
    if (text === '')
        return [];
    // Two more are enough to see that there are too many: the last may be the nothing behind the last end.
    const lines = text.split(text.includes('\r') ? /\r\n|\n|\r/ : '\n', MOST_LINES + 2);
    if (lines.at(-1) === '')
        lines.pop();
    if (lines.length > MOST_LINES) {
        throw new TextBoundError(`expected at most ${MOST_LINES} lines of text, found more`);
    }
    return lines;
}
/** A text without terminal control sequences: colours, cursor movements (CSI) and hyperlinks or titles (OSC). */
function stripAnsi(text) {
    return text.includes('\u001b') ? text.replace(TERMINAL_SEQUENCE, '') : text;
}
/** ECMA-48 (5.4): CSI is parameter bytes, intermediate bytes and one final byte; OSC ends with BEL or ESC \. */
const TERMINAL_SEQUENCE = 
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
/\u001b(?:\[[0-?]{0,64}[ -/]{0,8}[@-~]|\][^\u0007\u001b\n]{0,4096}(?:\u0007|\u001b\\)|[@-Z\\^_])/g;
function markedEncoding(bytes) {
    const [first, second] = bytes;
    if (first === 0xff && second === 0xfe)
        return 'utf-16le';
    if (first === 0xfe && second === 0xff)
        return 'utf-16be';
    if (first === 0xef && second === 0xbb && bytes[2] === 0xbf)
        return 'utf-8';
    return undefined;
}
/** ASCII text in UTF-16 has a NUL in every other byte: the odd ones in little endian, the even ones in big endian. */
function guessedEncoding(bytes) {
    const pairs = Math.floor(Math.min(bytes.length, SNIFFED_BYTES) / 2);
    if (pairs < 2 || !bytes.subarray(0, 2 * pairs).includes(0))
        return 'utf-8';
    let evenNuls = 0;
    let oddNuls = 0;
    for (let pair = 0; pair < pairs; pair += 1) {
        if (bytes[2 * pair] === 0)
            evenNuls += 1;
        if (bytes[2 * pair + 1] === 0)
            oddNuls += 1;
    }
    const most = pairs * 0.75;
    if (oddNuls >= most && evenNuls <= pairs - most)
        return 'utf-16le';
    if (evenNuls >= most && oddNuls <= pairs - most)
        return 'utf-16be';
    return 'utf-8';
}


/***/ }),

/***/ 9276:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QL: () => (/* binding */ whyNoJson),
/* harmony export */   Zw: () => (/* binding */ JsonBoundError),
/* harmony export */   qF: () => (/* binding */ parseJson)
/* harmony export */ });
/** Deepest nesting: what flamegate reads has ten levels, and each takes 44 bytes of V8's own memory while it is open. */
const DEEPEST = 512;
/**
 * Most objects and lists: an empty one takes 64 bytes and three characters. The longest traces that may be read have five
 * million, and twenty million of them keep a process with a heap of 2 GB collecting garbage for minutes.
 */
const MOST_PARTS = 2 ** 23;
/** A text is beyond what is read as JSON, whether or not it is JSON. */
class JsonBoundError extends Error {
    name = 'JsonBoundError';
}
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
/** Throws a {@link JsonBoundError} where a text is beyond a bound. Of what is no JSON nothing is said. */
const expectBounded = (text) => {
    let parts = 0;
    let depth = 0;
    let isString = false;
    for (let at = 0; at < text.length; at++) {
        const code = text.charCodeAt(at);
        if (code === QUOTE)
            isString = !isString;
        else if (isString) {
            if (code === BACKSLASH)
                at++;
        }
        else if (code === 0x5b || code === 0x7b) {
            parts++;
            depth++;
            if (depth > DEEPEST)
                throw beyond(`${DEEPEST} levels`);
            if (parts > MOST_PARTS)
                throw beyond(`${MOST_PARTS} objects and lists`);
        }
        else if (code === 0x5d || code === 0x7d)
            depth--;
    }
};
const beyond = (bound) => new JsonBoundError(`expected JSON of at most ${bound}, found more`);
/**
 * `JSON.parse` of what anybody may have written: text that is made to be small and to grow takes fifty times its size, and what
 * it grows to cannot be bounded while it does. Throws a {@link JsonBoundError}, or what `JSON.parse` throws.
 */
const parseJson = (text) => {
    expectBounded(text);
    return JSON.parse(text);
};
/** Why a text is no JSON that can be read, from what {@link parseJson} threw. */
const whyNoJson = (error) => error instanceof JsonBoundError ? error.message : 'expected JSON, found something else';


/***/ }),

/***/ 3650:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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
    // Nearly every unit is one of Go's own: they need not be taken apart value by value, nor be a text of their own in each.
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
const GO_UNITS = new Map([
    ['ns/op', { unit: 'ns/op', exponent: 0 }],
    ['B/op', { unit: 'B/op', exponent: 0 }],
    ['allocs/op', { unit: 'allocs/op', exponent: 0 }],
    ['MB/s', { unit: 'MB/s', exponent: 0 }],
    // As benchstat tidies them, which is what its tables hold.
    ['sec/op', { unit: 'ns/op', exponent: 9 }],
    ['B/s', { unit: 'MB/s', exponent: -6 }]
]);
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
    return exponent === 0 ? value : value * powerOfTen(exponent);
}
function powerOfTen(exponent) {
    return COMMON_POWERS.get(exponent) ?? Number(`1e${exponent}`);
}
/** Those of the two units that are tidied, for a table has many values. */
const COMMON_POWERS = new Map([
    [-9, 1e-9],
    [-6, 1e-6],
    [6, 1e6],
    [9, 1e9]
]);
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

/***/ 5396:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ plural),
/* harmony export */   v: () => (/* binding */ andMore)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(964);
/** Numbers of things in sentences. A number that may be large never stands in a text without its separators. */

/** `1 benchmark`, `1,234 benchmarks`. */
const plural = (count, one, many = `${one}s`) => `${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(count)} ${count === 1 ? one : many}`;
/** What follows the names that are told: ` and 1,234 more`, and nothing where no others are. */
const andMore = (others) => others > 0 ? ` and ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(others)} more` : '';


/***/ }),

/***/ 964:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


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
/**
 * A share or a change given in percent (12.34 is 12.34%), without a plus: `12.3%`; `<0.1%` where 0.0% would hide it. A
 * minus stands before digits only: the share of a difference that rounds to nothing is `0.0%`.
 */
function formatPercent(percent) {
    if (Math.abs(percent) >= 0.05 || Number.isNaN(percent))
        return `${oneDecimal(percent)}%`;
    return percent > 0 ? '<0.1%' : '0.0%';
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
