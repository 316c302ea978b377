export const id = 332;
export const ids = [332];
export const modules = {

/***/ 2924:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ decodeAs)
/* harmony export */ });
/* harmony import */ var _pprof_unknown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7666);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1033);


const known = (formats) => formats.map((format) => format.title).join(', ');
const nothing = (diagnostics) => ({
    profiles: [],
    benchmarks: [],
    diagnostics
});
const unrecognised = (file, formats) => ({
    severity: 'warning',
    code: 'formats/unrecognised',
    message: `expected one of: ${known(formats)}; found ${(0,_pprof_unknown_js__WEBPACK_IMPORTED_MODULE_0__/* .describeUnknown */ .E)(file.bytes) ?? 'none of them'}`,
    at: { file: file.path },
    hint: 'remove the file, or leave it out under "inputs" in the config file (side: ignore)'
});
const ambiguous = (file, claims) => ({
    severity: 'error',
    code: 'formats/ambiguous',
    message: `expected one format, found ${claims.map((format) => format.title).join(' and ')} in one file`,
    at: { file: file.path },
    hint: 'split the file'
});
const empty = (file) => ({
    severity: 'error',
    code: 'formats/empty',
    message: 'expected a profile or benchmark results, found an empty file',
    at: { file: file.path },
    hint: 'look at the step that wrote it: a profiler that is killed, or a redirect that failed, leaves a file of 0 bytes'
});
const beyondBound = (file, { code, message }) => ({
    severity: 'error',
    code: `formats/${code}`,
    message,
    at: { file: file.path },
    hint: 'look at the step that wrote it, or split the file'
});
const holdsData = ({ profiles, benchmarks, manifest: said, traces }) => profiles.length + benchmarks.length > 0 || said !== undefined || traces !== undefined;
const statusOf = (parsed) => {
    const isDamaged = parsed.diagnostics.some((diagnostic) => diagnostic.severity === 'error');
    if (isDamaged)
        return holdsData(parsed) ? 'partial' : 'damaged';
    return holdsData(parsed) ? 'parsed' : 'empty';
};
/** The formats that claim a file: by its content, and by its name only where its content is nothing that is known. */
const claimsOn = (file, formats) => {
    const claims = formats.filter((format) => format.matches(file));
    return claims.length > 0 ? claims : formats.filter(({ isNamed }) => isNamed?.(file.path));
};
const parseAs = (format, file, limits) => {
    try {
        return format.parse(file, limits);
    }
    catch (error) {
        if (error instanceof _text_js__WEBPACK_IMPORTED_MODULE_1__/* .TextBoundError */ .Qj)
            return nothing([beyondBound(file, error)]);
        throw error;
    }
};
/** Decodes one file by the one of these formats that claims it. Never throws; what is wrong is in the diagnostics. */
const decodeAs = (formats, file, limits) => {
    if (file.bytes.length === 0) {
        return { format: 'unknown', status: 'empty', parsed: nothing([empty(file)]) };
    }
    const claims = claimsOn(file, formats);
    const [format, ...others] = claims;
    if (format === undefined) {
        return {
            format: 'unknown',
            status: 'unrecognised',
            parsed: nothing([unrecognised(file, formats)])
        };
    }
    if (others.length > 0) {
        return { format: 'unknown', status: 'damaged', parsed: nothing([ambiguous(file, claims)]) };
    }
    const parsed = parseAs(format, file, limits);
    return { format: format.id, status: statusOf(parsed), parsed };
};


/***/ }),

/***/ 7926:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JQ: () => (/* binding */ fewNumbers),
/* harmony export */   Ow: () => (/* binding */ numbersOn),
/* harmony export */   sF: () => (/* binding */ mostNumbers)
/* harmony export */ });
/* harmony import */ var _refuse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6942);
/* harmony import */ var _shares_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1626);


/** What `go test -benchmem` prints on a line: iterations, ns/op, B/op and allocs/op. */
const NUMBERS_OF_A_LINE = 4;
/** Most numbers on the result lines of a file, and of all files: as many as so many ordinary lines have. */
const mostNumbers = (maxRows) => NUMBERS_OF_A_LINE * maxRows;
/** Numbers of a result line: its iterations, and its values. */
const numbersOn = ({ measurements }) => 1 + measurements.length;
const tooMany = (most, used) => ({
    code: 'io/too-many-numbers',
    message: `expected at most ${(0,_shares_js__WEBPACK_IMPORTED_MODULE_0__/* .beside */ .vY)(most, used)} numbers on result lines in all inputs together${(0,_shares_js__WEBPACK_IMPORTED_MODULE_0__/* .besideWords */ ._G)(used, 'functions')}, found more with this one`,
    hint: 'lower -count, give fewer files, or raise limits.max-rows in the config file'
});
const numbersIn = (benchmarks) => benchmarks.kind === 'raw'
    ? benchmarks.results.reduce((sum, result) => sum + numbersOn(result), 0)
    : 0;
/**
 * Refuses a file whose result lines hold more numbers than is left of those that `maxRows` allows. Each is kept until the report
 * is made: four million take 1 to 2 GB, by how many stand on a line.
 */
const fewNumbers = (maxRows, shares = (0,_shares_js__WEBPACK_IMPORTED_MODULE_0__/* .noShares */ .iN)()) => {
    const most = mostNumbers(maxRows);
    let kept = 0;
    return (file) => {
        const count = file.parsed.benchmarks.reduce((sum, one) => sum + numbersIn(one), 0);
        if (kept + count > (0,_shares_js__WEBPACK_IMPORTED_MODULE_0__/* .beside */ .vY)(most, shares.functions)) {
            return (0,_refuse_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .T)(file, { benchmarks: [] }, tooMany(most, shares.functions));
        }
        kept += count;
        shares.numbers = kept / most;
        return file;
    };
};


/***/ }),

/***/ 1049:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ goInteger),
/* harmony export */   t: () => (/* binding */ goFloat)
/* harmony export */ });
const INVALID = { kind: 'refused', cause: 'invalid syntax' };
const OUT_OF_RANGE = { kind: 'refused', cause: 'value out of range' };
const DECIMAL = /^[+-]?(?:\d[\d_]*(?:\.[\d_]*)?|\.\d[\d_]*)(?:e[+-]?\d[\d_]*)?$/i;
const HEX = /^([+-]?)0x([\da-f_]*)(?:\.([\da-f_]*))?p([+-]?\d[\d_]*)$/i;
const INFINITE = /^([+-]?)inf(?:inity)?$/i;
const INTEGER = /^[+-]?\d+$/;
/** A number as Go's `ParseFloat` reads it: decimal, hexadecimal (`0x1p4`), `NaN`, `Inf`; `_` between digits. */
function goFloat(text) {
    const plain = plainDecimal(text);
    if (plain !== undefined)
        return number(plain);
    if (DECIMAL.test(text)) {
        if (!text.includes('_'))
            return inRange(Number(text));
        return /(?<!\d)_|_(?!\d)/.test(text) ? INVALID : inRange(Number(text.replaceAll('_', '')));
    }
    const infinite = INFINITE.exec(text);
    if (infinite)
        return number(infinite[1] === '-' ? -Infinity : Infinity);
    if (/^nan$/i.test(text))
        return number(Number.NaN);
    const hex = HEX.exec(text);
    return hex && !/(?<![\da-fx])_|_(?![\da-f])/i.test(text) ? hexFloat(hex) : INVALID;
}
/** Digits of which every whole number is exact. */
const EXACT_DIGITS = 15;
/**
 * Up to 15 digits, with or without a point, which nearly every number is: the digits and the power of ten are exact, so that
 * their quotient is the nearest number (Clinger, "How to Read Floating Point Numbers Accurately", PLDI 1990).
 */
function plainDecimal(text) {
    if (text.length === 0 || text.length > EXACT_DIGITS || text === '.')
        return undefined;
    let digits = 0;
    let divisor = 0;
    for (let at = 0; at < text.length; at += 1) {
        const code = text.charCodeAt(at);
        if (code >= 0x30 && code <= 0x39) {
            digits = 10 * digits + code - 0x30;
            divisor *= 10;
        }
        else if (code === 0x2e && divisor === 0)
            divisor = 1;
        else
            return undefined;
    }
    return divisor > 1 ? digits / divisor : digits;
}
/** An integer as Go's `Atoi` reads it, within 64 bits. */
function goInteger(text) {
    if (!INTEGER.test(text))
        return INVALID;
    if (text.length < 16)
        return number(Number(text));
    const digits = text.replace(/^\+/, '').replace(/^(-?)0+(?=\d)/, '$1');
    if (digits.length > 20)
        return OUT_OF_RANGE;
    const value = BigInt(digits);
    return BigInt.asIntN(64, value) === value ? number(Number(value)) : OUT_OF_RANGE;
}
function hexFloat(match) {
    const [, sign, whole = '', fraction = '', power = '0'] = match.map((part) => part?.replaceAll('_', ''));
    if (whole + fraction === '')
        return INVALID;
    const mantissa = Number(BigInt(`0x${whole}${fraction}`));
    const exponent = Number(power) - 4 * fraction.length;
    // In two steps, because 2 ** exponent alone may leave the range that the product is in.
    const half = Math.trunc(exponent / 2);
    const value = mantissa === 0 ? 0 : mantissa * 2 ** half * 2 ** (exponent - half);
    return inRange(sign === '-' ? -value : value);
}
function inRange(value) {
    return Number.isFinite(value) ? number(value) : OUT_OF_RANGE;
}
function number(value) {
    return { kind: 'number', value };
}


/***/ }),

/***/ 6562:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ parseUnitLine),
/* harmony export */   q: () => (/* binding */ parseConfigLine)
/* harmony export */ });
/* harmony import */ var _units_benchUnits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3650);
/* harmony import */ var _resultLine_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7552);


const CONFIG = /^(\p{Ll}[^:\p{Lu}\t\n\v\f\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]*):(.*)$/su;
/**
 * Reads `key: value`: the key begins in lower case and holds neither space nor upper case; the value follows at least
 * one space or tab, or is absent. Spaces at the end of the value are part of it.
 */
function parseConfigLine(line) {
    const [, key, rest] = CONFIG.exec(line) ?? [];
    if (key === undefined || rest === undefined)
        return undefined;
    const value = rest.replace(/^[ \t]+/, '');
    return rest === '' || value !== rest ? { key, value } : undefined;
}
/** Reads `Unit NAME key=value...`; undefined for a line whose first field is not `Unit`. */
function parseUnitLine(line) {
    const [first, name, ...fields] = (0,_resultLine_js__WEBPACK_IMPORTED_MODULE_1__/* .goFields */ .sE)(line);
    if (first !== 'Unit')
        return undefined;
    if (name === undefined)
        return { unit: '', written: '', pairs: [], causes: ['missing unit'] };
    const pairs = [];
    const causes = [];
    for (const field of fields) {
        const equals = field.indexOf('=');
        if (equals > 0)
            pairs.push([field.slice(0, equals), field.slice(equals + 1)]);
        else
            causes.push('expected key=value');
    }
    return { unit: (0,_units_benchUnits_js__WEBPACK_IMPORTED_MODULE_0__/* .tidyUnit */ .v4)(name), written: name, pairs, causes };
}


/***/ }),

/***/ 7552:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nv: () => (/* binding */ procsOf),
/* harmony export */   Rm: () => (/* binding */ parseBenchmarkLine),
/* harmony export */   XZ: () => (/* binding */ parseMeasurements),
/* harmony export */   pn: () => (/* binding */ bareNameOf),
/* harmony export */   sE: () => (/* binding */ goFields)
/* harmony export */ });
/* harmony import */ var _units_benchUnits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3650);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1049);


const PREFIX = 'Benchmark';
/** Whether a character is white space as Go's `unicode.IsSpace` sees it; `\s` differs by U+0085 and U+FEFF. */
function isGoSpace(code) {
    if (code < 0x80)
        return code === 0x20 || (code >= 0x09 && code <= 0x0d);
    return WIDE_SPACE.test(String.fromCharCode(code));
}
const WIDE_SPACE = /[\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/;
/**
 * The fields of a line as Go splits them; the first is empty when the line begins with white space. By hand, because
 * every line of a large file comes by, and a regular expression takes three times as long.
 */
function goFields(text) {
    const fields = [];
    let start = 0;
    for (let at = 0; at < text.length; at += 1) {
        const code = text.charCodeAt(at);
        if ((code > 0x20 && code < 0x80) || !isGoSpace(code))
            continue;
        if (at > start || at === 0)
            fields.push(text.slice(start, at));
        start = at + 1;
    }
    if (start < text.length || fields.length === 0)
        fields.push(text.slice(start));
    return fields;
}
/**
 * Reads a line of the Go benchmark data format (golang/proposal design/14313): `BenchmarkName N (value unit)+`.
 * Undefined for a line that does not begin with `Benchmark`.
 */
function parseBenchmarkLine(line) {
    if (!line.startsWith(PREFIX))
        return undefined;
    const text = line.slice(PREFIX.length);
    const fields = goFields(text);
    const [name = '', count] = fields;
    if (name === text)
        return { kind: 'start', name };
    const bad = (cause) => {
        return { kind: 'bad', name, cause, rest: text.slice(name.length).trim() };
    };
    if (count === undefined)
        return bad('missing iteration count');
    const iterations = (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .goInteger */ .T)(count);
    if (iterations.kind === 'refused')
        return bad(`parsing iteration count: ${iterations.cause}`);
    const measurements = parseMeasurements(fields.slice(2));
    if (typeof measurements === 'string')
        return bad(measurements);
    return { kind: 'result', name, iterations: iterations.value, measurements };
}
/** The measurements of `value unit` fields in Go's units, or why there are none. */
function parseMeasurements(fields) {
    if (fields.length === 0)
        return 'missing measurements';
    const measurements = [];
    for (let at = 0; at < fields.length; at += 2) {
        const value = (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .goFloat */ .t)(fields[at] ?? '');
        if (value.kind === 'refused')
            return `parsing measurement: ${value.cause}`;
        const unit = fields[at + 1];
        if (unit === undefined)
            return 'missing units';
        measurements.push((0,_units_benchUnits_js__WEBPACK_IMPORTED_MODULE_0__/* .toGoUnit */ .GQ)(value.value, unit));
    }
    return measurements;
}
/**
 * The GOMAXPROCS of a benchmark name: its digits after a last `-`, else 1. A sub-benchmark whose own name ends in
 * `-8`, run with one processor, cannot be told apart; benchstat has the same limit.
 */
function procsOf(name) {
    const suffix = /-(\d{1,9})$/.exec(name);
    return suffix ? Number(suffix[1]) : 1;
}
/** A benchmark name without its GOMAXPROCS, as it stands in the source. */
function bareNameOf(name) {
    return name.replace(/-\d{1,9}$/, '');
}


/***/ }),

/***/ 1408:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ readJson),
/* harmony export */   q: () => (/* binding */ asRecord)
/* harmony export */ });
/* harmony import */ var _model_parseJson_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9276);

const bytesOf = (text) => new TextEncoder().encode(text).length;
/** Where JSON.parse stopped, as far as it says: not every one of its messages has a position. */
const placeOf = (text, error) => {
    const message = error instanceof Error ? error.message : '';
    const position = /at position (\d{1,15})/.exec(message)?.[1];
    return position === undefined ? undefined : bytesOf(text.slice(0, Number(position)));
};
const damaged = (text, error) => {
    if (error instanceof _model_parseJson_js__WEBPACK_IMPORTED_MODULE_0__/* .JsonBoundError */ .Zw) {
        const hint = 'look at the step that wrote it: no profiler and no collector writes so';
        return { kind: 'damaged', message: error.message, hint };
    }
    const isCut = text.trimStart().startsWith('{') && !text.trimEnd().endsWith('}');
    const byte = isCut ? bytesOf(text) : placeOf(text, error);
    const place = byte === undefined ? '' : `at byte ${byte}: `;
    const found = isCut ? 'that it ends early' : 'something else';
    return {
        kind: 'damaged',
        message: `${place}expected JSON, found ${found}`,
        hint: 'write the file to its end',
        ...(byte === undefined ? {} : { byte })
    };
};
const readJson = (text) => {
    try {
        return { kind: 'json', value: (0,_model_parseJson_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(text) };
    }
    catch (error) {
        return damaged(text, error);
    }
};
/** The value as an object with keys; undefined for anything else. */
const asRecord = (value) => typeof value === 'object' && value !== null && !Array.isArray(value)
    ? value
    : undefined;


/***/ }),

/***/ 783:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ letGo)
/* harmony export */ });
/** Buffers of Node share a pool of 8 KiB (`Buffer.poolSize`); from here on each has memory of its own, and enough to matter. */
const LARGE = 2 ** 20;
/**
 * Gives the memory of bytes back that nobody reads any more. Handed over they are young, and collected with the next small
 * garbage, where those of a large profile would stay until V8 looks through all it holds.
 */
const letGo = ({ buffer, byteLength }) => {
    if (buffer instanceof ArrayBuffer && byteLength >= LARGE) {
        structuredClone(buffer, { transfer: [buffer] });
    }
};


/***/ }),

/***/ 4389:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ isManifest),
/* harmony export */   h: () => (/* binding */ isNamedManifest)
/* harmony export */ });
/* harmony import */ var _model_manifestName_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1899);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1033);


/** The version is the first key that is written; other keys before it fit too. */
const HEAD_BYTES = 1024;
/** So that one that was cut or overwritten is damaged and not unknown. */
const isNamedManifest = (path) => path.slice(path.lastIndexOf('/') + 1) === _model_manifestName_js__WEBPACK_IMPORTED_MODULE_0__/* .manifestName */ .v;
const isManifest = ({ bytes }) => {
    const head = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeText */ .g7)(bytes.subarray(0, HEAD_BYTES)).trimStart();
    return head.startsWith('{') && /"manifest_version"\s*:/.test(head);
};


/***/ }),

/***/ 3688:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ measurements)
});

;// CONCATENATED MODULE: ./lib/formats/beginning.js
/** The most bytes of any text: with its lines it takes three times as much, beside what is left of the text before it. */
const MOST_BYTES = 256 * 1024 * 1024;
const NEWLINE = 0x0a;
/** The whole lines of a text within a bound; an error where that is not all of it. */
const beginningOf = ({ path, bytes }, bound) => {
    const most = Math.min(bound.most, MOST_BYTES);
    const hint = bound.most > MOST_BYTES ? 'split the file' : bound.hint;
    if (bytes.length <= most)
        return { bytes, diagnostics: [] };
    const lines = bytes.subarray(0, most).lastIndexOf(NEWLINE) + 1;
    const message = `expected at most ${most} bytes of text, found ${bytes.length}; the rest was not read`;
    return {
        bytes: bytes.subarray(0, lines === 0 ? most : lines),
        diagnostics: [
            {
                severity: 'error',
                code: `${bound.room}/too-large`,
                message,
                at: { file: path, byte: most },
                hint
            }
        ]
    };
};

;// CONCATENATED MODULE: ./lib/formats/benchstatText/bound.js

/** Tables of so many bytes, however wide, are read in 2 GB of memory; those of the largest suites have a hundredth. */
const bound_MOST_BYTES = 16 * 1024 * 1024;
/** As much of benchstat's output as is read. */
const readable = (file, { maxInflatedBytes }) => beginningOf(file, {
    most: Math.min(bound_MOST_BYTES, maxInflatedBytes),
    room: 'benchstat',
    hint: maxInflatedBytes < bound_MOST_BYTES
        ? 'raise limits.max-inflated-bytes in the config file, or split the comparison by package'
        : 'split the comparison by package, or choose benchmarks with -filter'
});

// EXTERNAL MODULE: ./lib/formats/gobench/resultLine.js
var resultLine = __webpack_require__(7552);
;// CONCATENATED MODULE: ./lib/formats/gobench/goTestLines.js
/** Whether a line is one that a healthy or failing `go test` prints and that says nothing more. */
function isKnownNoise(line) {
    return NOISE.some((pattern) => pattern.test(line));
}
/** Whether a line says only that something failed, without saying what: `FAIL`, `exit status 1`. */
function isBareFailure(line) {
    return /^(?:FAIL|exit status \d+)$/.test(line);
}
/** Whether a stack dump follows the line, up to the line where `go test` speaks again. */
function opensDump(line) {
    return /^(?:panic: |fatal error: |SIG[A-Z]+: |\*\*\* Test killed)/.test(line);
}
/** Whether a line is one of `go test` itself, which ends a stack dump. */
function closesDump(line) {
    return /^(?:FAIL|exit status |ok {2}\t|PASS$|Benchmark|goos: |--- )/.test(line);
}
/** The trouble that a line tells of, if it tells of any. */
function troubleIn(line, running) {
    for (const rule of RULES) {
        const match = rule.pattern.exec(line);
        if (match)
            return rule.trouble(match, running);
    }
    return undefined;
}
/** What `go test` and the shell around it print besides results; indented lines are logs of a benchmark or stacks. */
const NOISE = [
    /^\s/,
    /^$/,
    /^(?:PASS|SKIP)$/,
    /^ok {2}\t/,
    /^\? {3}\t/,
    /^=== [A-Z]+ /,
    /^--- (?:BENCH|PASS|SKIP): /,
    /^testing: /,
    /^coverage: /,
    /^go: (?:downloading|finding|extracting|added|upgraded) /,
    /^# /,
    /^too many errors$/,
    /^[+$] /,
    /^(?:```|~~~)/
];
const RULES = [
    {
        pattern: /^panic: (test timed out after .*)$/,
        trouble: ([, what = ''], running) => error('gobench/timeout', `${subject(running)}: ${what}`, `raise -timeout, or ${rerun(running)}`)
    },
    {
        pattern: /^panic: (.*)$/,
        trouble: ([, what = ''], running) => error('gobench/panic', `${subject(running)} panicked: ${clip(what)}`, rerun(running))
    },
    {
        pattern: /^(?:fatal error: .*|SIG[A-Z]+: .*|signal: .*|\*\*\* Test killed.*)$/,
        trouble: ([what = ''], running) => error('gobench/crash', `${subject(running)} was ended: ${clip(what)}`, rerun(running))
    },
    {
        pattern: /^--- FAIL: Benchmark(\S*)/,
        trouble: ([, name = ''], running) => error('gobench/benchmark-failed', `Benchmark${clip(name)} failed`, rerun({ ...running, name }))
    },
    {
        pattern: /^--- FAIL: (\S+)/,
        trouble: ([, name = '']) => error('gobench/test-failed', `${clip(name)} failed; go test runs no benchmark of a package whose tests fail`, "fix the test, or leave tests out with go test -run '^$' -bench ...")
    },
    {
        pattern: /^FAIL\t(\S+) \[(build|setup) failed\]$/,
        trouble: ([, name = '', stage = '']) => error('gobench/build-failed', `${stage} of package ${clip(name)} failed; none of its benchmarks ran`, 'run go vet on the package at this commit; the errors of the compiler are usually above this line')
    },
    {
        pattern: /^FAIL\t(\S+)/,
        trouble: ([, name = '']) => error('gobench/package-failed', `the run of package ${clip(name)} failed; benchmarks after the failure have no results`, 'fix the failure above this line and collect again')
    },
    {
        pattern: /^(?:vet: )?(\S+\.go):(\d+):(\d+): (.*)$/,
        trouble: ([, file = '', line, column, what = '']) => error('gobench/compile-error', `${clip(file)}:${line}:${column}: ${clip(what)}`, 'the package does not compile at this commit, so its benchmarks did not run')
    },
    {
        // A version alone is a note on the results (`go: go1.26.1`), not a message.
        pattern: /^go: (?!go\d[\w.-]*$)(.*)$/,
        trouble: ([, what = '']) => ({
            severity: what.startsWith('warning: ') ? 'warning' : 'error',
            code: 'gobench/go-command',
            message: `the go command said: ${clip(what)}`,
            hint: 'run the same go test command locally, in the same folder'
        })
    }
];
function error(code, message, hint) {
    return { severity: 'error', code, message, hint };
}
function subject({ name, package: path }) {
    if (name !== undefined)
        return `Benchmark${clip(name)}`;
    return path === '' ? 'the test binary' : `the test binary of ${clip(path)}`;
}
/** A command to copy only for names that a shell takes literally: they come from the input. */
function rerun({ name, package: path }) {
    const place = /^[\w./-]+$/.test(path) ? path : './...';
    const bare = name?.replace(/-\d+$/, '');
    if (bare === undefined || !/^[\w=.,/-]+$/.test(bare)) {
        return 'run it alone to see why; benchmarks after it have no results';
    }
    const pattern = `Benchmark${bare}`
        .split('/')
        .map((part) => `^${part}$`)
        .join('/');
    return `run go test -run '^$' -bench '${pattern}' ${place} to see why`;
}
/** Longest piece of an input line that is repeated in a message, in UTF-16 units. */
const CLIP = 160;
function clip(text) {
    return text.length > CLIP ? `${text.slice(0, CLIP)}…` : text;
}

;// CONCATENATED MODULE: ./lib/formats/benchstatText/table.js
/** Labels made distinct: a label that comes again gets a number. benchstat numbers equal files itself. */
function distinct(labels) {
    const counts = new Map();
    return labels.map((label) => {
        const count = (counts.get(label) ?? 0) + 1;
        counts.set(label, count);
        return count === 1 ? label : `${label} (${count})`;
    });
}
/** Most columns of a table, or of a run of benchstat, that are read: each is compared to the first, row by row. */
const MOST_COLUMNS = 64;
/** Ascending positions in UTF-16 units as positions in code points, by which benchstat aligns columns. */
function codePointsAt(text, positions) {
    let before = 0;
    let count = 0;
    return positions.map((position) => {
        count += [...text.slice(before, position)].length;
        before = position;
        return count;
    });
}
/** Most configuration keys in force at once; every change copies them. */
const MOST_CONFIG_KEYS = 256;
/** A configuration with changes: only keys that changed since the table before are printed; empty values delete. */
function withEntries(config, entries) {
    const changed = new Map(config);
    for (const [key, value] of entries) {
        if (value === '')
            changed.delete(key);
        else if (changed.has(key) || changed.size < MOST_CONFIG_KEYS)
            changed.set(key, value);
    }
    return changed;
}

;// CONCATENATED MODULE: ./lib/formats/benchstatText/notes.js


/** Longest line of benchstat output that is read, in UTF-16 units. */
const LONGEST_LINE = 65_536;
/** A row that cannot be read, or not to its end. */
function badRow(line, at) {
    return {
        severity: 'warning',
        code: 'benchstat/bad-row',
        message: `expected a row of a benchstat table, found ${JSON.stringify(clip(line))}`,
        at,
        hint: 'what can be read of it is kept; is the file cut, or edited by hand?'
    };
}
/** A line outside all tables that is none of benchstat's. */
function unreadLine(line, at) {
    return {
        severity: 'note',
        code: 'benchstat/unread-line',
        message: `expected benchstat output, found ${JSON.stringify(clip(line))}`,
        at,
        hint: 'it is ignored; write only the output of benchstat to the file'
    };
}
function tooManyRows(most, at) {
    return {
        severity: 'error',
        code: 'benchstat/too-many-rows',
        message: `expected at most ${most} rows; the rest of the file is not read`,
        at,
        hint: 'split the comparison by package, choose benchmarks with -filter, or raise limits.max-rows in the config file'
    };
}
/** A table with more columns than are read; nothing where it has no more. */
function tooWide({ width }, at) {
    if (width <= MOST_COLUMNS)
        return [];
    return [
        {
            severity: 'error',
            code: 'benchstat/too-many-columns',
            message: `expected tables of at most ${MOST_COLUMNS} columns, found one of ${width}; the first ${MOST_COLUMNS} are read`,
            at,
            hint: 'give benchstat fewer files at a time, or choose fewer by -filter'
        }
    ];
}
/** Columns multiply: few rows of many columns are many comparisons. */
function tooManyComparisons(most, at) {
    return {
        severity: 'error',
        code: 'benchstat/too-many-rows',
        message: `expected at most ${most} rows in the comparisons of all columns together; the rest is left out`,
        at,
        hint: 'give benchstat fewer files at a time, choose benchmarks with -filter, or raise limits.max-rows in the config file'
    };
}
/** A file that is benchstat's, without a single row. */
function noRows(file) {
    return {
        severity: 'warning',
        code: 'benchstat/no-rows',
        message: 'expected rows of benchmarks, found none',
        at: { file },
        hint: 'benchstat prints nothing when its inputs hold no results, and still exits 0; look at the raw files'
    };
}

;// CONCATENATED MODULE: ./lib/formats/benchstatText/compared.js



/**
 * The comparisons that the tables of a file hold: for each run of benchstat, the first column against each further
 * one. Sides are told by labels over all tables of a run, because benchstat puts results with different configuration
 * (another CPU) in tables of one column each.
 */
function comparedTables(tables, origin) {
    const { file, source, maxRows } = origin;
    const runs = runsOf(tables);
    const benchmarks = runs.flatMap((run) => comparisons(run, source));
    const made = makeRows(benchmarks, maxRows);
    return {
        benchmarks: made.benchmarks,
        diagnostics: [
            ...runs.flatMap((run) => [...oneSided(run, file), ...splitByConfig(run, file)]),
            ...(made.beyond === undefined
                ? []
                : [tooManyComparisons(maxRows, { file, line: made.beyond.line })])
        ]
    };
}
/** The first rows of all comparisons together, and the first one that is too many. */
function makeRows(comparisons, most) {
    const benchmarks = [];
    let left = most;
    for (const comparison of comparisons) {
        const rows = [];
        for (const row of comparison.rows) {
            if (left === 0)
                return { benchmarks: [...benchmarks, { ...comparison, rows }], beyond: row };
            rows.push(row);
            left -= 1;
        }
        benchmarks.push({ ...comparison, rows });
    }
    return { benchmarks, beyond: undefined };
}
/** Tables belong to one run until a cell comes again or a table is compared to another base. */
function runsOf(tables) {
    const groups = [];
    let seen = new Set();
    let labels = new Set();
    for (const table of tables) {
        const group = groups.at(-1);
        const cells = cellIds(table);
        const continues = group !== undefined && sharesBase(group, table) && labels.size < MOST_COLUMNS;
        if (continues && !cells.some((id) => seen.has(id))) {
            group.push(table);
        }
        else {
            groups.push([table]);
            seen = new Set();
            labels = new Set();
        }
        for (const id of cells)
            seen.add(id);
        for (const label of table.labels)
            labels.add(label);
    }
    return groups.map((group) => ({
        labels: [...new Set(group.flatMap(({ labels }) => labels))],
        tables: group
    }));
}
function sharesBase([first], table) {
    if (first === undefined || first.run !== table.run)
        return false;
    return table.labels.length < 2 || table.labels[0] === first.labels[0];
}
function cellIds(table) {
    return table.rows.flatMap((row) => table.labels
        .filter((_, column) => row.cells[column] !== undefined)
        .map((label) => [label, row.package, table.unit, row.name].join('\0')));
}
/** A run with one column is kept as a base without a head, so that its rows are in the report. */
function comparisons(run, source) {
    const [base = '', ...heads] = run.labels;
    const config = commonConfig(run.tables);
    const sides = heads.length === 0 ? [undefined] : heads;
    return sides.map((head) => ({
        kind: 'compared',
        source,
        labels: [base, head ?? ''],
        config,
        rows: comparedRows(run.tables, base, head)
    }));
}
function* comparedRows(tables, base, head) {
    for (const table of tables) {
        const baseAt = table.labels.indexOf(base);
        const headAt = head === undefined ? -1 : table.labels.indexOf(head);
        for (const row of table.rows) {
            const pair = { base: row.cells[baseAt], head: row.cells[headAt] };
            if (pair.base !== undefined || pair.head !== undefined)
                yield comparedRow(table, row, pair);
        }
    }
}
function comparedRow(table, row, { base, head }) {
    const { summary, ...comparison } = head ?? {};
    return {
        name: row.name,
        package: row.package,
        procs: (0,resultLine/* procsOf */.Nv)(row.name),
        unit: table.unit,
        ...(base === undefined ? {} : { base: base.summary, ...comparison }),
        ...(summary === undefined ? {} : { head: summary }),
        line: row.line
    };
}
/** The keys that have one value in all tables of a run; the package is told by each row. */
function commonConfig(tables) {
    const [first, ...others] = tables.map(({ config }) => config);
    return new Map([...(first ?? [])].filter(([key, value]) => others.every((other) => other.get(key) === value)));
}
function oneSided({ labels, tables }, file) {
    const [table] = tables;
    if (labels.length > 1 || table === undefined)
        return [];
    const label = labels[0] === '' ? '' : ` (${labels[0]})`;
    return [
        {
            severity: 'warning',
            code: 'benchstat/one-side',
            message: `expected a comparison of two files, found the summary of one${label}`,
            at: { file, line: table.line },
            hint: 'run benchstat with the results of base and head: benchstat base.txt head.txt'
        }
    ];
}
/** Base and head of the same benchmark in different tables: benchstat compares nothing and says nothing. */
function splitByConfig({ labels, tables }, file) {
    const [base] = labels;
    const alone = tables.filter((table) => table.labels.length === 1);
    const heads = new Map(alone
        .filter((table) => table.labels[0] !== base)
        .flatMap((table) => rowIds(table).map((id) => [id, table]))
        .toReversed());
    for (const table of alone.filter((one) => one.labels[0] === base)) {
        const id = rowIds(table).find((one) => heads.has(one));
        const head = id === undefined ? undefined : heads.get(id);
        if (head)
            return [splitTables(table, head, file)];
    }
    return [];
}
function rowIds({ unit, rows }) {
    return rows.map((row) => `${unit}\0${row.package}\0${row.name}`);
}
function splitTables(base, head, file) {
    const keys = [...new Set([...base.config.keys(), ...head.config.keys()])];
    const differing = keys
        .filter((key) => base.config.get(key) !== head.config.get(key))
        .map((key) => `${key} is ${quoted(base.config, key)} in base and ${quoted(head.config, key)} in head`);
    return {
        severity: 'warning',
        code: 'benchstat/split-tables',
        message: `base and head are in separate tables, so that nothing is compared: ${differing.join('; ')}`,
        at: { file, line: head.line },
        hint: 'collect base and head in one job on one machine'
    };
}
function quoted(config, key) {
    return JSON.stringify(config.get(key)?.trim() ?? '');
}

// EXTERNAL MODULE: ./lib/units/benchUnits.js
var benchUnits = __webpack_require__(3650);
// EXTERNAL MODULE: ./lib/units/format.js + 1 modules
var format = __webpack_require__(964);
;// CONCATENATED MODULE: ./lib/formats/gobench/diagnostics.js

/** How many diagnostics of one code a file may give before the rest is only counted. */
const MOST_OF_ONE_CODE = 20;
function diagnosticLog() {
    const kept = [];
    const counts = new Map();
    return {
        add: (diagnostic) => {
            const known = counts.get(diagnostic.code);
            if (known)
                known.count += 1;
            else
                counts.set(diagnostic.code, { first: diagnostic, count: 1 });
            if ((known?.count ?? 1) <= MOST_OF_ONE_CODE)
                kept.push(diagnostic);
        },
        all: () => [...kept, ...[...counts.values()].flatMap(({ first, count }) => rest(first, count))]
    };
}
/** The diagnostics of a list, bounded likewise. */
function capped(diagnostics) {
    const log = diagnosticLog();
    for (const diagnostic of diagnostics)
        log.add(diagnostic);
    return log.all();
}
function rest({ severity, code, at }, count) {
    const left = count - MOST_OF_ONE_CODE;
    if (left <= 0)
        return [];
    const message = `${(0,format/* formatCount */.B4)(left)} more of the same (${code})`;
    return [{ severity, code, message, ...(at === undefined ? {} : { at: { file: at.file } }) }];
}

;// CONCATENATED MODULE: ./lib/formats/benchstatText/csvRecord.js
/** The fields of one CSV line (RFC 4180), or undefined when a quoted field does not end on it. */
function csvFields(line) {
    if (!line.includes('"'))
        return line.split(',');
    const fields = [];
    let at = 0;
    while (at <= line.length) {
        const end = line[at] === '"' ? endOfQuoted(line, at) : line.indexOf(',', at);
        if (line[at] === '"' && end < 0)
            return undefined;
        const stop = end < 0 ? line.length : end;
        const text = line.slice(at, stop);
        fields.push(line[at] === '"' ? text.slice(1, -1).replaceAll('""', '"') : text);
        at = stop + 1;
    }
    return fields;
}
/** The position after the closing quote: a comma or the end; -1 when there is none. */
function endOfQuoted(line, start) {
    let at = line.indexOf('"', start + 1);
    while (at >= 0 && line[at + 1] === '"')
        at = line.indexOf('"', at + 2);
    const after = at + 1;
    return at >= 0 && (after === line.length || line[after] === ',') ? after : -1;
}

;// CONCATENATED MODULE: ./lib/formats/benchstatText/v1Header.js


/** Names that the first benchstat gives to units, also behind `x-`; all other units are their own names. */
const METRICS = new Map([
    ['time/op', 'ns/op'],
    ['time/GC', 'ns/GC'],
    ['alloc/op', 'B/op'],
    ['speed', 'MB/s']
]);
/** A cell of its tables, as proof that a table of one column is benchstat's. */
const VALUE = /\s-?(?:\d+(?:\.\d+)?|NaN)[a-zA-Zµ/]* ±\s*-?(?:\d+|NaN)%/;
/** Go's unit for a metric such as `time/op` or `p99-time/op`. */
function unitOfMetric(metric) {
    for (const [name, unit] of METRICS) {
        if (metric === name)
            return unit;
        if (metric.endsWith(`-${name}`))
            return `${metric.slice(0, -name.length)}${unit}`;
    }
    return (0,benchUnits/* canonicalUnit */.lV)(metric);
}
/**
 * The header at a line, if it is one: `name  old time/op  new time/op  delta`, `name \ time/op  a.txt  b.txt  c.txt`, or
 * `name  time/op` above values.
 */
function v1HeaderAt(lines, index) {
    const line = lines[index];
    if (line === undefined || !line.startsWith('name '))
        return undefined;
    const columns = [...line.matchAll(/\S+(?: \S+)*/gu)];
    const starts = codePointsAt(line, columns.slice(1, 2 + MOST_COLUMNS).map(({ index: start }) => start));
    const [name = '', first, ...others] = columns.map((match) => match[0]);
    if (first === undefined)
        return undefined;
    const metric = /^name \\ (\S+)$/.exec(name)?.[1];
    if (metric !== undefined) {
        const labels = [first, ...others];
        return {
            ...{ labels: distinct(labels.slice(0, MOST_COLUMNS)), width: labels.length },
            ...{ unit: unitOfMetric(metric), starts, hasDelta: false }
        };
    }
    if (name !== 'name')
        return undefined;
    const old = /^old (\S+)$/.exec(first)?.[1];
    if (old !== undefined && others[0] === `new ${old}`) {
        const hasDelta = starts.length > 2;
        return { labels: ['old', 'new'], width: 2, unit: unitOfMetric(old), starts, hasDelta };
    }
    const isSingle = others.length === 0 && isMetric(first, lines, index);
    return isSingle
        ? { labels: [''], width: 1, unit: unitOfMetric(first), starts, hasDelta: false }
        : undefined;
}
/** Whether a line is such a header. */
function isV1Header(lines, index) {
    return v1HeaderAt(lines, index) !== undefined;
}
/** Rows below a header of an unknown metric that are looked at for a value. */
const ROWS_OF_PROOF = 16;
function isMetric(name, lines, index) {
    if (/^(?:\S+-)?(?:time\/op|time\/GC|alloc\/op|allocs\/op|speed)$/.test(name))
        return true;
    if (!/^\S+$/.test(name))
        return false;
    const below = lines.slice(index + 1, index + 1 + ROWS_OF_PROOF);
    const end = below.findIndex((line) => line.startsWith('name '));
    return below.slice(0, end < 0 ? undefined : end).some((line) => VALUE.test(line));
}

;// CONCATENATED MODULE: ./lib/formats/benchstatText/csvHeader.js



/** Whether a line is the record with the unit, which every CSV table of benchstat has. */
function isCsvTable(line) {
    const fields = /^(?:,|"?name)/.test(line) ? csvFields(line) : undefined;
    return fields !== undefined && csvHeaderOf(fields, []) !== undefined;
}
/** The header that a record is, with the records of labels above it. */
function csvHeaderOf(fields, labelRecords) {
    return v2Header(fields, labelRecords) ?? v1Header(fields);
}
/** `,sec/op,CI,sec/op,CI,vs base,P`: the first column has no comparison, every further one has. */
function v2Header(fields, labelRecords) {
    const [first, unit = '', ...rest] = fields;
    if (first !== '' || unit === '' || rest[0] !== 'CI')
        return undefined;
    const others = rest.slice(1).join();
    const count = Math.floor(rest.length / 4);
    const expected = Array.from({ length: count }, () => `${unit},CI,vs base,P`).join();
    if (others.replace(/(?<!,),+$/, '') !== expected)
        return undefined;
    const columns = [{ center: 1, spread: 2 }];
    const read = Math.min(count + 1, MOST_COLUMNS);
    for (let start = 3; columns.length < read; start += 4) {
        columns.push({ center: start, spread: start + 1, delta: start + 2, note: start + 3 });
    }
    const labels = columns.map(({ center }) => labelRecords
        .map((record) => record[center] ?? '')
        .filter((text) => text !== '')
        .join(' '));
    return { version: 2, labels: distinct(labels), width: count + 1, unit, columns };
}
/** `name,old time/op (ns/op),±,new time/op (ns/op),±,delta,±`, with or without the columns of `±`. */
function v1Header(fields) {
    const [name = '', ...rest] = fields;
    if (!name.startsWith('name'))
        return undefined;
    const each = rest[1] === '±' ? 2 : 1;
    const titles = rest.filter((_, at) => at % each === 0);
    const [first = '', second = ''] = titles;
    const several = METRIC.exec(/^name \\ (.*)$/.exec(name)?.[1] ?? '');
    if (several)
        return v1Columns(titles, unitOf(several), each);
    if (name !== 'name')
        return undefined;
    const old = METRIC.exec(first.startsWith('old ') ? first.slice(4) : '');
    if (old && second === `new ${first.slice(4)}`)
        return withComparison(unitOf(old), each);
    const single = METRIC.exec(first);
    return single && titles.length === 1 ? v1Columns([''], unitOf(single), each) : undefined;
}
/** A metric and, in parentheses, its unit; the unit is absent when the first row has no value. */
const METRIC = /^(\S+) \((\S*)\)$/;
function unitOf([, metric = '', unit = '']) {
    return unit === '' ? unitOfMetric(metric) : unit;
}
/** `fields` is how many each column has: two where spreads are printed. */
function v1Columns(all, unit, fields) {
    const labels = all.slice(0, MOST_COLUMNS);
    const columns = labels.map((_, at) => ({
        center: 1 + at * fields,
        ...(fields === 2 ? { spread: 2 + at * fields } : {})
    }));
    return { version: 1, labels: distinct(labels), width: all.length, unit, columns };
}
function withComparison(unit, fields) {
    const { columns, ...header } = v1Columns(['old', 'new'], unit, fields);
    const delta = 1 + 2 * fields;
    return {
        ...header,
        columns: columns.map((column, at) => at === 1 ? { ...column, delta, note: delta + 1 } : column)
    };
}

// EXTERNAL MODULE: ./lib/formats/gobench/numbers.js
var numbers = __webpack_require__(1049);
;// CONCATENATED MODULE: ./lib/formats/benchstatText/printed.js

/** benchstat's prefixes: decimal ones are powers of ten, binary ones powers of 1024. */
const PREFIXES = new Map([
    ['', { exponent: 0, factor: 1 }],
    ['T', { exponent: 12, factor: 1 }],
    ['G', { exponent: 9, factor: 1 }],
    ['M', { exponent: 6, factor: 1 }],
    ['k', { exponent: 3, factor: 1 }],
    ['m', { exponent: -3, factor: 1 }],
    ['u', { exponent: -6, factor: 1 }],
    ['µ', { exponent: -6, factor: 1 }],
    ['μ', { exponent: -6, factor: 1 }],
    ['n', { exponent: -9, factor: 1 }],
    ['Ki', { exponent: 0, factor: 1024 }],
    ['Mi', { exponent: 0, factor: 1024 ** 2 }],
    ['Gi', { exponent: 0, factor: 1024 ** 3 }],
    ['Ti', { exponent: 0, factor: 1024 ** 4 }]
]);
/** Suffixes of the first benchstat's times, as powers of ten of a nanosecond. */
const TIMES = new Map([
    ['ns', 0],
    ['us', 3],
    ['µs', 3],
    ['μs', 3],
    ['ms', 6],
    ['s', 9]
]);
/** The scale of a prefix such as `µ` or `Ki`, for a unit that is 10^exponent of its row's unit. */
function prefixScale(prefix, exponent) {
    const scale = PREFIXES.get(prefix);
    return scale && { ...scale, exponent: scale.exponent + exponent };
}
/** The scale of the suffix that the first benchstat prints after a number of Go's unit: `µs`, `kB`, `MB/s`, `k`. */
function suffixScale(suffix, unit) {
    const time = (0,benchUnits/* isTime */.K8)(unit) ? TIMES.get(suffix) : undefined;
    if (time !== undefined)
        return { exponent: time, factor: 1 };
    const perSecond = suffix.endsWith('B/s');
    return prefixScale(suffix.replace(/B(?:\/s)?$/, ''), perSecond ? -6 : 0);
}
/** A printed center such as `12.11`, `NaN` or `+Inf`, and half of its last digit. */
function printedCenter(digits, { exponent, factor }) {
    if (/NaN|Inf/.test(digits)) {
        return { center: Number(digits.replace('Inf', 'Infinity')), halfDigit: 0 };
    }
    const decimals = digits.split('.')[1]?.length ?? 0;
    return {
        center: Number(`${digits}e${exponent}`) * factor,
        halfDigit: Number(`5e${exponent - decimals - 1}`) * factor
    };
}
/** The fraction that a printed `± X%` means; undefined for `∞`, `?`, `NaN%` and nothing. */
function spreadOf(text) {
    const percent = signedPercent(text);
    // Of a negative center benchstat prints a negative percentage.
    return percent === undefined ? {} : { spread: Math.abs(Number(`${percent}e-2`)) };
}
/** The number of a printed percentage; undefined for `~`, `?`, `+Inf%` and nothing. */
function signedPercent(text) {
    const digits = /^([+-]?\d+(?:\.\d+)?)%$/.exec(text ?? '')?.[1];
    return digits === undefined ? undefined : Number(digits);
}
/** The p and the numbers of samples in `p=0.008 n=5+5`, as far as they are printed; equal numbers are printed once. */
function comparisonOf(text) {
    const p = /p=(\d+(?:\.\d+)?)/.exec(text)?.[1];
    const [, base, head = base] = /n=(\d{1,15})(?:\+(\d{1,15}))?/.exec(text) ?? [];
    return {
        ...(p === undefined ? {} : { p: Number(p) }),
        ...(base === undefined ? {} : { n: [Number(base), Number(head)] })
    };
}

;// CONCATENATED MODULE: ./lib/formats/benchstatText/csvRow.js



function parseCsvRow(fields, header) {
    const name = fields[0] ?? '';
    if (isGeomean(fields, header))
        return { kind: 'geomean' };
    const cells = header.columns.map((column) => cellOf(fields, column, header));
    const isBad = header.columns.some(({ center }, at) => (fields[center] ?? '') !== '' && cells[at] === undefined);
    return { kind: isBad ? 'bad' : 'row', name, cells };
}
/** A geomean has no interval; the first benchstat prints none in CSV unless it is asked to. */
function isGeomean(fields, { version, columns }) {
    if (version === 1)
        return /^\[Geo ?mean\]$/.test(fields[0] ?? '');
    return (fields[0] === 'geomean' && columns.every(({ spread }) => (fields[spread ?? 0] ?? '') === ''));
}
function cellOf(fields, column, header) {
    const field = (at) => (at === undefined ? '' : (fields[at] ?? ''));
    const center = header.version === 1 ? v1Center : v2Center;
    const summary = center(field(column.center), header.unit);
    if (summary === undefined)
        return undefined;
    const deltaPct = signedPercent(field(column.delta));
    return {
        summary: { ...summary, ...spreadOf(field(column.spread)) },
        ...(deltaPct === undefined ? {} : { deltaPct }),
        ...comparisonOf(field(column.note))
    };
}
/** Today's benchstat writes all digits of a center: nothing is rounded away. */
function v2Center(text, unit) {
    const read = (0,numbers/* goFloat */.t)(text);
    if (read.kind === 'refused')
        return undefined;
    return { center: (0,benchUnits/* toGoUnit */.GQ)(read.value, unit).value, halfDigit: 0 };
}
/** The first benchstat writes six digits, as `%.5E`. */
function v1Center(text, unit) {
    const { exponent } = (0,benchUnits/* goUnit */.r7)(unit);
    const [, digits, power] = /^(-?\d\.\d{5})E([+-]\d{1,3})$/.exec(text) ?? [];
    if (digits !== undefined && power !== undefined) {
        const scale = Number(power) + exponent;
        return { center: Number(`${digits}e${scale}`), halfDigit: Number(`5e${scale - 6}`) };
    }
    const read = (0,numbers/* goFloat */.t)(text);
    return read.kind === 'number' ? { center: read.value, halfDigit: 0 } : undefined;
}

;// CONCATENATED MODULE: ./lib/formats/benchstatText/v1Row.js

const v1Row_VALUE = /^([+-]?(?:\d+(?:\.\d+)?|NaN|Inf))([a-zA-Zµμ/]*)(?: ±\s*(-?\d+%|NaN%|[+-]?Inf%))?$/u;
const DELTA = /^(~|[+-]?(?:\d+(?:\.\d+)?|Inf|NaN)%)(?:\s+(\([^()]*\)))?$/;
/** Reads a row by the columns that its header marks: cells may be missing. */
function parseV1Row(line, header) {
    if (isV1Geomean(line))
        return { kind: 'geomean' };
    const group = v1Group(line);
    if (group)
        return group;
    const characters = [...line];
    const [name = '', ...texts] = columnsOf(characters, header.starts);
    const values = header.labels.map((_, column) => texts[column] ?? '');
    const delta = header.hasDelta ? (texts[header.labels.length] ?? '') : '';
    if (/\s/.test(name) || (delta !== '' && !DELTA.test(delta)))
        return { kind: 'bad' };
    const cells = [];
    for (const value of values) {
        const cell = value === '' ? undefined : valueCell(value, header.unit);
        if (value !== '' && cell === undefined)
            return { kind: 'bad' };
        cells.push(cell);
    }
    // A comparison leaves out benchmarks that one side lacks; only tables without one have empty cells.
    if (header.hasDelta && cells.includes(undefined))
        return { kind: 'bad' };
    return { kind: 'row', name, cells: withDelta(cells, delta) };
}
function isV1Geomean(line) {
    return /^\[Geo ?mean\]/.test(line);
}
/** A heading of a group of rows; a benchmark's name begins in upper case, a label of a group in lower case. */
function v1Group(text) {
    if (!/^\p{Ll}[^\s:]*:\S*(?: |$)/u.test(text) || text.includes('±'))
        return undefined;
    return { kind: 'group', package: /(?:^| )pkg:(\S*)/.exec(text)?.[1] ?? '' };
}
/** Adds what stands behind the values of two columns to the second. */
function withDelta(cells, delta) {
    const last = cells.at(-1);
    if (delta === '' || last === undefined)
        return cells;
    const [, change, note = ''] = DELTA.exec(delta) ?? [];
    const deltaPct = signedPercent(change);
    const compared = {
        ...last,
        ...(deltaPct === undefined ? {} : { deltaPct }),
        ...comparisonOf(note)
    };
    return [...cells.slice(0, -1), compared];
}
function columnsOf(characters, starts) {
    return [0, ...starts].map((start, at) => characters
        .slice(start, starts[at] ?? characters.length)
        .join('')
        .trim());
}
function valueCell(text, unit) {
    const [, digits, suffix = '', spread] = v1Row_VALUE.exec(text) ?? [];
    const scale = suffixScale(suffix, unit);
    if (digits === undefined || scale === undefined)
        return undefined;
    return { summary: { ...printedCenter(digits, scale), ...spreadOf(spread) } };
}

;// CONCATENATED MODULE: ./lib/formats/benchstatText/warnings.js
/** A warning of benchstat: a footnote, `B7: text` or `file:line: text`, which it prints on stderr. */
function warningIn(line) {
    return WARNING.exec(line)?.[1] ?? (FILE_WARNING.test(line) ? line : undefined);
}
/** Lines between outputs of several runs: a shell's echo, a heading, a rule. */
function isSeparator(line) {
    return /^(?:[$+>] |#|={3,}|-{3,}|\*{3,}|benchstat )/.test(line);
}
/** One note for each distinct warning, however many cells have it. */
function warningNotes(warnings) {
    const counts = new Map();
    for (const { text, at } of warnings) {
        const known = counts.get(text);
        counts.set(text, { at: known?.at ?? at, count: (known?.count ?? 0) + 1 });
    }
    return [...counts].map(([text, { at, count }]) => ({
        severity: 'note',
        code: 'benchstat/warning',
        message: `benchstat says: ${text}${count > 1 ? ` (${count} times)` : ''}`,
        at
    }));
}
const WARNING = /^(?:[⁰¹²³⁴⁵⁶⁷⁸⁹]+ |[A-Z]{1,3}\d{1,9}: )(.*)$/u;
const FILE_WARNING = /^\S[^:]*:\d{1,9}: \S/;

;// CONCATENATED MODULE: ./lib/formats/benchstatText/readCsv.js









/** All tables of a CSV text, of either benchstat. */
function readCsvTables(lines, bounds) {
    const tables = [];
    const log = diagnosticLog();
    const warnings = [];
    let state = { run: 0, config: new Map(), labels: [] };
    let left = bounds.maxRows;
    for (const [index, line] of lines.entries()) {
        const at = { file: bounds.file, line: index + 1 };
        const fact = factOf(line, state);
        state = nextState(state, fact, at.line);
        if (fact.kind === 'header' && state.open)
            tables.push(state.open);
        if (fact.kind === 'header')
            tooWide(fact.header, at).forEach(log.add);
        if (fact.kind === 'warning')
            warnings.push({ text: fact.text, at });
        if (fact.kind === 'bad')
            log.add(badRow(line, at));
        if (fact.kind === 'unread')
            log.add(unreadLine(line, at));
        if (fact.kind !== 'record' || state.open === undefined)
            continue;
        const row = parseCsvRow(fact.fields, state.open.header);
        if (row.kind === 'bad')
            log.add(badRow(line, at));
        if (row.kind === 'geomean')
            continue;
        if (left === 0) {
            log.add(tooManyRows(bounds.maxRows, at));
            break;
        }
        left -= 1;
        const { name, cells } = row;
        state.open.rows.push({ name, package: packageOf(state.open), line: at.line, cells });
    }
    warningNotes(warnings).forEach(log.add);
    return { tables, diagnostics: log.all() };
}
function factOf(line, { labels, open }) {
    if (line.trim() === '')
        return { kind: 'blank' };
    const fields = line.length > LONGEST_LINE ? undefined : csvFields(line);
    if (fields === undefined)
        return { kind: 'bad' };
    const header = csvHeaderOf(fields, labels);
    if (header)
        return { kind: 'header', header };
    if (fields.length === 1)
        return singleFact(fields[0] ?? '', open);
    if (isLabels(fields, open))
        return { kind: 'labels', fields };
    const warning = warningIn(line);
    if (warning !== undefined)
        return { kind: 'warning', text: warning };
    if (open)
        return { kind: 'record', fields };
    return isSeparator(line) ? { kind: 'separator' } : { kind: 'unread' };
}
/** A line of one field: configuration, a warning, a heading, or a row without values. */
function singleFact(text, open) {
    const warning = warningIn(text);
    if (warning !== undefined)
        return { kind: 'warning', text: warning };
    const [, key, value = ''] = /^([^\s:#]+):(?: (.*))?$/s.exec(text) ?? [];
    if (key !== undefined)
        return { kind: 'config', key, value };
    const group = open && v1Group(text);
    if (group)
        return group;
    if (isSeparator(text))
        return { kind: 'separator' };
    return open ? { kind: 'record', fields: [text] } : { kind: 'unread' };
}
/** A record of labels begins a table; in a table only a number can follow an empty name. */
function isLabels(fields, open) {
    if (fields[0] !== '')
        return false;
    return open === undefined || !/^(?:$|[+-]?[\d.]|NaN|[+-]Inf)/.test(fields[1] ?? '');
}
function nextState(state, fact, line) {
    const { run, config, labels } = state;
    switch (fact.kind) {
        case 'blank':
            return { run, config, labels: [] };
        case 'labels':
            return { run, config, labels: [...labels, fact.fields] };
        case 'config':
            return { run, config: withEntries(config, [[fact.key, fact.value]]), labels };
        case 'separator':
            return { run: run + 1, config: new Map(), labels: [] };
        case 'group':
            return state.open ? { ...state, open: { ...state.open, group: fact.package } } : state;
        case 'header':
            return { run, config, labels: [], open: openTable(state, fact.header, line) };
        default:
            return state;
    }
}
function openTable({ run, config }, header, line) {
    const { labels, unit } = header;
    return { run, config, labels, unit: (0,benchUnits/* canonicalUnit */.lV)(unit), line, header, group: '', rows: [] };
}
function packageOf({ header, group, config }) {
    return header.version === 1 ? group : (config.get('pkg') ?? '');
}

;// CONCATENATED MODULE: ./lib/formats/benchstatText/v2Header.js

const RULE = '│';
/** Most rows of labels: one for each key of `-col`. */
const HIGHEST_HEADER = 16;
/** The header that begins at a line, if one does: at least one row of labels, then `unit` or `unit   vs base` cells. */
function v2HeaderAt(lines, index) {
    if (!isHeaderRow(lines[index]) || isHeaderRow(lines[index - 1]))
        return undefined;
    let end = index;
    while (end - index < HIGHEST_HEADER && isHeaderRow(lines[end]))
        end += 1;
    const rows = lines.slice(index, end);
    const unitRow = rows.at(-1);
    const unit = unitRow === undefined ? undefined : v2Header_unitOf(unitRow);
    if (rows.length < 2 || unitRow === undefined || unit === undefined)
        return undefined;
    const rules = rulesOf(unitRow);
    const width = rules.length - 1; // the last rule closes the last column
    const read = rules.slice(0, Math.min(width, MOST_COLUMNS));
    const labelRows = rows.slice(0, -1).map((row) => ({ rules: rulesOf(row), cells: cellsOf(row) }));
    return {
        labels: distinct(read.map((rule, column) => labelOf(labelRows, rules.length, column, rule))),
        width,
        unit,
        // The margin before a rule belongs to the column that the rule opens.
        bounds: rules.slice(0, read.length + 1).map((rule) => Math.max(0, rule - 1)),
        height: rows.length
    };
}
/** Nothing but space before the first rule, and the last rule at the end. */
function isHeaderRow(line) {
    return line?.includes(RULE) === true && /^\s*│.*│\s*$/u.test(line);
}
function cellsOf(row) {
    return row
        .split(RULE)
        .slice(1, -1)
        .map((cell) => cell.trim());
}
/** The unit that all cells name; every column but the first is compared to the first. */
function v2Header_unitOf(row) {
    const units = cellsOf(row).map((cell, column) => column === 0 ? cell : cell.replace(/(?<!\s)\s+vs base$/, ''));
    const [unit] = units;
    const isCompared = cellsOf(row)
        .slice(1)
        .every((cell) => cell.endsWith(' vs base'));
    if (unit === undefined || !/^\S+$/.test(unit) || !isCompared)
        return undefined;
    return units.every((other) => other === unit) ? unit : undefined;
}
function rulesOf(row) {
    return [...row].flatMap((character, position) => (character === RULE ? [position] : []));
}
/** The labels above a column, one for each row; a label may span several columns. */
function labelOf(rows, ruleCount, column, rule) {
    const parts = rows.map(({ rules, cells }) => {
        const at = rules.length === ruleCount ? column : rules.findLastIndex((other) => other <= rule);
        return cells[at] ?? '';
    });
    return parts.filter((part) => part !== '').join(' ');
}

// EXTERNAL MODULE: ./lib/formats/pprof/inflate.js
var inflate = __webpack_require__(6675);
// EXTERNAL MODULE: ./lib/units/count.js
var count = __webpack_require__(5396);
;// CONCATENATED MODULE: ./lib/formats/pprofTop/leftOut.js
/** The smallest |flat| shown; infinite for an empty list, which bounds nothing. */
function smallestFlat({ entries }) {
    const flats = entries.map(({ flat }) => Math.abs(flat));
    return flats.reduce((least, flat) => Math.min(least, flat), Number.POSITIVE_INFINITY);
}
/**
 * How much less the list shows than its header explains, in base units: what neither the dropped nodes, at most the
 * cutoff each, nor those after the top N, at most the smallest flat shown each, can hold. Above 0 there are samples
 * without a stack, negative ones, or the order is not by flat.
 */
function unexplained(list, { total, shown, dropped, top }) {
    const { halfDigit } = list;
    const inDropped = (dropped?.nodes ?? 0) * ((dropped?.bound ?? 0) + halfDigit);
    const afterTop = top === undefined ? 0 : (top.outOf - top.shown) * (smallestFlat(list) + halfDigit);
    return total - shown - inDropped - afterTop - 2 * halfDigit;
}

;// CONCATENATED MODULE: ./lib/formats/pprofTop/difference.js

const SIGNS = [
    {
        what: 'values are negative',
        shows: ({ entries, accounting }) => (accounting?.shown ?? 0) < 0 || entries.some(({ flat, cum }) => flat < 0 || cum < 0)
    },
    {
        what: 'values exceed the total',
        shows: exceedsTotal
    },
    {
        what: 'most of the total is in no row',
        shows: lacksMost
    }
];
/**
 * Why a report is taken for `-diff_base` or `-base` output; undefined when it is taken for a profile.
 *
 * pprof does not print those flags, so the numbers decide. Negative values are the surest sign, but not proof: a
 * profile that was subtracted and saved holds them too, and prints exactly like `-base`. Both hold a change and no
 * cost, so both count as a difference. A difference in which everything grew a little cannot be told from a profile;
 * {@link unexplained} warns where its rows do not add up.
 */
function differenceIn(list) {
    return SIGNS.find(({ shows }) => shows(list))?.what;
}
/** 100% of a `-diff_base` report is base, which head may exceed; means exceed their total as a matter of course. */
function exceedsTotal({ entries, accounting, halfDigit, kind }) {
    if (accounting === undefined || accounting.total <= 0 || kind.isMean)
        return false;
    const most = accounting.total + 2 * halfDigit;
    return accounting.shown > most || entries.some(({ flat, cum }) => flat > most || cum > most);
}
/**
 * `-drop_negative` and two nearly equal profiles leave little of base's total. In a profile only samples without a
 * stack are in no row, and they are never the larger part.
 */
function lacksMost(list) {
    const { accounting, report, kind, isShort } = list;
    if (accounting === undefined || accounting.top !== undefined)
        return false;
    if (report.header.has('filters') || kind.isMean || isShort)
        return false;
    return accounting.total > 0 && unexplained(list, accounting) > accounting.total / 2;
}

;// CONCATENATED MODULE: ./lib/formats/pprofTop/granularity.js
/**
 * How names look, the most specific first. A function's name neither begins with an address nor ends
 * in a file: Go, assembly, and what cgo brings in.
 */
const SHAPES = [
    ['addresses', /^[0-9a-f]{16}(?: |$)/],
    ['lines', / \S+:\d{1,9}(?::\d{1,9})?$/],
    ['file functions', /\S \S+\.(?:go|s|S|c|cc|cpp|cxx|h|hpp|m|rs|y|proto)$/],
    ['files', /^\S+\.(?:go|s|S|c|cc|cpp|cxx|h|hpp|m|rs|y|proto)$/]
];
/** What the rows stand for. Most of them must agree: a method may be called `s`, and `[vdso]` has no file. */
function granularityOf(names) {
    const shape = SHAPES.find(([, pattern]) => names.filter((name) => pattern.test(name)).length * 2 > names.length);
    return shape?.[0] ?? 'functions';
}

;// CONCATENATED MODULE: ./lib/formats/pprofTop/checks.js




/** The one command whose text keeps every function and every digit. */
const FULL_TEXT = 'print it with `go tool pprof -top -trim=false -unit=ns` (`-unit=B` for memory), or pass the profile itself';
const unreadableRows = ({ unreadable }) => {
    const [line] = unreadable;
    if (line === undefined)
        return undefined;
    return {
        severity: 'error',
        code: 'pprof-top/unreadable-row',
        message: `expected rows of \`flat flat% sum% cum cum%  name\`, found ${linesText(unreadable)}`,
        hint: 'print the report again; the rows that can be read are kept',
        line
    };
};
const shortList = ({ isShort, report, unreadable }) => isShort && report.rowsLeft === 0 && unreadable.length === 0
    ? {
        severity: 'warning',
        code: 'pprof-top/short-list',
        message: 'expected rows for everything that `Showing nodes accounting for` counts, found a list that ends before',
        hint: 'the list was cut, perhaps by `head`: keep all of it, or use `-nodecount`, which says what it leaves out'
    }
    : undefined;
const checks_tooManyRows = ({ report: { rows, rowsLeft } }) => rowsLeft > 0
    ? {
        severity: 'warning',
        code: 'pprof-top/too-many-rows',
        message: `expected a list within the row limit, found ${rowsLeft} rows after the ${rows.length} that were read`,
        hint: 'the rows left out are the smallest; shorten the list with `-nodecount` or `-nodefraction`, or raise limits.max-rows in the config file'
    }
    : undefined;
const noAccounting = ({ accounting, report }) => accounting === undefined
    ? {
        severity: 'warning',
        code: 'pprof-top/no-total',
        message: report.header.has('showing')
            ? 'expected values of one unit in the line `Showing nodes accounting for`, found others'
            : 'expected a line `Showing nodes accounting for X, P% of T total`, found none',
        hint: 'keep the header of the report: without it, shares are of the sum of the rows'
    }
    : undefined;
const noSamples = ({ accounting }) => accounting?.total === 0
    ? {
        severity: 'warning',
        code: 'pprof-top/no-samples',
        message: 'expected samples, found a total of 0',
        hint: 'the profile is empty, or this is `-base` output of two equal profiles: profile for longer'
    }
    : undefined;
const difference = (list) => {
    const sign = differenceIn(list);
    if (sign === undefined)
        return undefined;
    return {
        severity: 'note',
        code: 'pprof-top/difference',
        message: `expected the report of one profile, found a difference (\`-diff_base\` or \`-base\`): ${sign}`,
        hint: 'pass the reports, or better the profiles, of base and head; a difference is shown and never compared'
    };
};
const GRANULARITY_FLAGS = {
    lines: '-lines',
    files: '-files',
    'file functions': '-filefunctions',
    addresses: '-addresses'
};
const granularity = ({ entries }) => {
    const found = granularityOf(entries.map(({ name }) => name));
    if (found === 'functions')
        return undefined;
    return {
        severity: 'warning',
        code: 'pprof-top/granularity',
        message: `expected functions, found ${found} (\`${GRANULARITY_FLAGS[found]}\`)`,
        hint: `print it without \`${GRANULARITY_FLAGS[found]}\`: functions keep their names when code moves`
    };
};
const mean = ({ kind }) => kind.isMean
    ? {
        severity: 'warning',
        code: 'pprof-top/mean',
        message: `expected sums, found means (\`-mean\`, Type: ${kind.sampleType.type})`,
        hint: 'print it without `-mean`: means do not add up, so they have no shares'
    }
    : undefined;
const filtered = ({ report }) => report.header.has('filters')
    ? {
        severity: 'note',
        code: 'pprof-top/filtered',
        message: `expected the whole profile, found a filtered list: ${report.filters.join(', ')}`,
        hint: 'functions that the filter hides are neither new nor removed; print it without filters'
    }
    : undefined;
const assumedType = ({ kind }) => kind.isAssumed
    ? {
        severity: 'note',
        code: 'pprof-top/assumed-type',
        message: `expected a line \`Type: ...\`, found none; taken for ${kind.sampleType.type} because values are ${kind.sampleType.unit}`,
        hint: 'print it without `-compact_labels`'
    }
    : undefined;
const labelledCount = ({ kind, report }) => {
    const unit = /(?<!\D)\D+$/.exec(report.header.get('showing')?.[2] ?? '')?.[0];
    if (kind.sampleType.unit !== 'count' || unit === undefined)
        return undefined;
    return {
        severity: 'note',
        code: 'pprof-top/unit-ignored',
        message: `expected bare counts of ${kind.sampleType.type}, found the unit ${unit} behind them, which is ignored`,
        hint: '`-unit` puts its unit behind counts without converting them'
    };
};
const unaccounted = (list) => {
    const { accounting, isShort, report, kind } = list;
    const isPlain = !report.header.has('filters') && !kind.isMean && !isShort;
    if (accounting === undefined || accounting.top !== undefined || !isPlain)
        return undefined;
    if (differenceIn(list) !== undefined || !(unexplained(list, accounting) > 0))
        return undefined;
    return {
        severity: 'warning',
        code: 'pprof-top/unaccounted',
        message: 'expected rows that add up to the total less what was dropped, found much less',
        hint: `either samples have no stack, or this is a difference in which everything grew: ${FULL_TEXT}`
    };
};
/** Everything to look for, most serious first. */
const CHECKS = [
    unreadableRows,
    noAccounting,
    noSamples,
    shortList,
    checks_tooManyRows,
    difference,
    granularity,
    mean,
    unaccounted,
    filtered,
    assumedType,
    labelledCount
];
function remarksOn(list) {
    return CHECKS.map((check) => check(list)).filter((remark) => remark !== undefined);
}
/** More line numbers than this help nobody. */
const LINES_SHOWN = 5;
/** `1 other line (12)`, `7 other lines (12, 14, 15, 20, 21, ...)`. */
function linesText(lines) {
    const shown = lines.slice(0, LINES_SHOWN).join(', ');
    const more = lines.length > LINES_SHOWN ? ', ...' : '';
    return `${(0,count/* plural */.L)(lines.length, 'other line')} (${shown}${more})`;
}

;// CONCATENATED MODULE: ./lib/formats/pprofTop/lines.js
/** The column header of the table, which no other output of pprof has as a whole line. */
const COLUMNS = /^\s*flat\s+flat%\s+sum%\s+cum\s+cum%\s*$/;
/**
 * Five columns, two spaces (one tab, where something turned spaces into tabs), and the name to the end of the line:
 * names hold spaces, brackets and semicolons. Percents below 1 may be in e-notation.
 */
const ROW = /^\s*(-?\d\S*)\s+([\d.e+-]+)%\s+([\d.e+-]+)%\s+(-?\d\S*)\s+[\d.e+-]+%(?: {2}|\t+(?!\t)| )(.+)$/;
/** Says whether a function was inlined into its callers; it changes with trimming and is no part of the name. */
const INLINE_MARK = / \((?:partial-)?inline\)$/;
/** A line that begins like a row or holds a percentage is one, even when it cannot be read. */
const ROW_LIKE = /^\s*-?\d|%/;
/** The lines of the header, by what they say. pprof prints each at most once, and comments as they are. */
const HEADER = {
    file: /^File: (.*)$/,
    buildId: /^Build ID: (.*)$/,
    type: /^Type: (.*)$/,
    doc: /^Doc: (.*)$/,
    time: /^Time: (.*)$/,
    duration: /^Duration: (\S+), Total samples = (\S+)(?:\s+\(.{0,32}\))?$/,
    filters: /^Active filters:$/,
    showing: /^Showing nodes accounting for (\S+), (\S+)% of (\S+) total$/,
    droppedNodes: /^Dropped (\d{1,15}) nodes? \(cum <= (\S+)\)$/,
    droppedEdges: /^Dropped (\d{1,15}) edges? \(freq <= (\S+)\)$/,
    top: /^Showing top (\d{1,15}) nodes out of (\d{1,15})$/
};
const PATTERNS = Object.entries(HEADER);
/** What a line of the header says; undefined for comments, filters and noise. */
function readHeaderLine(line) {
    const text = line.trimEnd();
    for (const [key, pattern] of PATTERNS) {
        const match = pattern.exec(text);
        if (match !== null)
            return { key, parts: match.slice(1) };
    }
    return undefined;
}
const isColumns = (line) => COLUMNS.test(line);
const isShowing = (line) => HEADER.showing.test(line.trimEnd());
const isRowLike = (line) => ROW_LIKE.test(line);
/** The row on a line; undefined when the line is no complete row. */
function readRow(text, line) {
    const match = ROW.exec(text);
    if (match === null)
        return undefined;
    const [, flat = '', flatPercent = '', sumPercent = '', cum = '', name = ''] = match;
    return { line, flat, flatPercent, sumPercent, cum, name: name.replace(INLINE_MARK, '') };
}

;// CONCATENATED MODULE: ./lib/units/pprofUnits.js
const family = (base, ...units) => {
    const factors = new Map(units);
    return { base, factorOf: (unit) => factors.get(unit) };
};
/**
 * The units as `go tool pprof` prints them, from the tables of google/pprof `internal/measurement`. Today's pprof knows
 * no minutes and nothing above hours; releases before 2021 printed them.
 */
const TIME = family('nanoseconds', ['ns', 1], ['us', 1e3], ['ms', 1e6], ['s', 1e9], ['mins', 60e9], ['hrs', 3600e9], ['days', 24 * 3600e9], ['wks', 7 * 24 * 3600e9], ['yrs', 365 * 24 * 3600e9]);
/** pprof's `kB` is 1024 bytes, and so on up. */
const BYTES = family('bytes', ['B', 1], ['kB', 2 ** 10], ['MB', 2 ** 20], ['GB', 2 ** 30], ['TB', 2 ** 40], ['PB', 2 ** 50]);
/** Google compute units, of which the smallest is the base. */
const GCU = family('nanogcu', ['n*GCU', 1], ['u*GCU', 1e3], ['m*GCU', 1e6], ['GCU', 1e9], ['k*GCU', 1e12], ['M*GCU', 1e15], ['G*GCU', 1e18], ['T*GCU', 1e21], ['P*GCU', 1e24]);
/** Bare numbers. */
const COUNT = family('count', ['', 1]);
/** Counts printed with `-unit=ms` and the like: pprof puts the unit behind them without converting anything. */
const LABELLED_COUNT = { base: 'count', factorOf: () => 1 };
const FAMILIES = [TIME, BYTES, GCU, COUNT];
/** A value prints with two decimals, of which only `.00` is cut off; the unit follows without a space. */
const pprofUnits_VALUE = /^(-?)(\d{1,32})(?:\.(\d\d))?((?:[^\d\s.-]\S{0,64})?)$/;
/** The family of a printed value; undefined for `0`, which pprof prints without its unit, and for what is no value. */
function familyOf(text) {
    const match = pprofUnits_VALUE.exec(text);
    if (match === null || text === '0')
        return undefined;
    const unit = match[4] ?? '';
    return FAMILIES.find(({ factorOf }) => factorOf(unit) !== undefined) ?? family(unit, [unit, 1]);
}
/**
 * A value as pprof prints it (`1.50MB`, `10s`, `-40ms`, `512`, `0`) in the base unit of a family; undefined when it is
 * no value of that family. `10s` stands for 10.00s, so half a digit is 0.005 s; values in the base unit itself are
 * whole numbers and exact. `0` stands for 0.00 of a unit that only the rest of the report tells, so its own half digit
 * is given as 0.
 */
function parseQuantity(text, { factorOf }) {
    if (text === '0')
        return { value: 0, halfDigit: 0 };
    const match = pprofUnits_VALUE.exec(text);
    if (match === null)
        return undefined;
    const [, sign = '', whole = '', decimals, unit = ''] = match;
    const factor = factorOf(unit);
    if (factor === undefined)
        return undefined;
    // In hundredths, so that 0.29s is 290,000,000 ns and not a float next to it.
    const size = decimals === undefined ? Number(whole) * factor : (Number(whole + decimals) * factor) / 100;
    return { value: sign === '' ? size : -size, halfDigit: factor === 1 ? 0 : 0.005 * factor };
}

;// CONCATENATED MODULE: ./lib/formats/pprofTop/sampleTypes.js

/** The sample types of Go's profiles in `count`; `-unit=ms` puts its unit behind them all the same. */
const COUNT_TYPES = new Set([
    'samples',
    'contentions',
    'goroutine',
    'threadcreate',
    'alloc_objects',
    'inuse_objects'
]);
/** The other sample types of Go's profiles; needed only where every value prints as `0`, without a unit. */
const KNOWN_FAMILIES = new Map([
    ['cpu', TIME],
    ['delay', TIME],
    ['alloc_space', BYTES],
    ['inuse_space', BYTES]
]);
/** The type that a unit suggests when the report does not name one (`-compact_labels`). */
const ASSUMED_TYPES = new Map([
    ['nanoseconds', 'cpu'],
    ['bytes', 'alloc_space'],
    ['count', 'samples']
]);
const MEAN_PREFIX = 'mean_';
/** What a report shows, from its `Type:` line and the values it prints. */
function valueKindOf(type, values) {
    const isMean = type?.startsWith(MEAN_PREFIX) ?? false;
    const family = unitFamily(isMean ? type?.slice(MEAN_PREFIX.length) : type, values);
    const sampleType = {
        type: type ?? ASSUMED_TYPES.get(family.base) ?? family.base,
        unit: family.base
    };
    return { sampleType, family, isAssumed: type === undefined, isMean };
}
function unitFamily(type, values) {
    const known = type ?? '';
    if (COUNT_TYPES.has(known) && !values.some((value) => value.includes('.')))
        return LABELLED_COUNT;
    for (const value of values) {
        const family = familyOf(value);
        if (family !== undefined)
            return family;
    }
    return KNOWN_FAMILIES.get(known) ?? COUNT;
}
/** Go's CPU profiler takes 100 samples a second unless the program says otherwise (runtime/pprof.StartCPUProfile). */
const CPU_NANOS_PER_SAMPLE = 10_000_000;
/** Go's memory profiler takes one sample per 512 KiB allocated on average (runtime.MemProfileRate). */
const BYTES_PER_SAMPLE = 524_288;
/** Counts whose every unit was seen by the profiler. */
const COUNTED = new Set([
    'samples',
    'contentions',
    'goroutine',
    'threadcreate'
]);
/** Waiting time is measured, not sampled by the clock, so it says nothing about the number of events. */
const WITHOUT_EVENTS = new Set(['delay']);
const MODELS = new Map([
    ['nanoseconds', { basis: 'modelled', valuePerEvent: CPU_NANOS_PER_SAMPLE }],
    ['bytes', { basis: 'upper-bound', valuePerEvent: BYTES_PER_SAMPLE }]
]);
/**
 * The events behind a column of text. Time is modelled at Go's default rate; bytes over the sampling rate are at most
 * the number of samples, because an object larger than the rate is one sample however large. Object counts are scaled
 * up from samples by sizes that text does not carry, so nothing is said about them, nor about means.
 */
function eventModelOf({ sampleType, isMean }) {
    if (isMean || WITHOUT_EVENTS.has(sampleType.type))
        return undefined;
    if (COUNTED.has(sampleType.type))
        return { basis: 'counted', valuePerEvent: 1 };
    return MODELS.get(sampleType.unit);
}

;// CONCATENATED MODULE: ./lib/formats/pprofTop/list.js


/** The numbers of a report. Rows whose values are not of the report's unit are unreadable. */
function readList(report) {
    const kind = valueKindOf(report.header.get('type')?.[0], printedValues(report));
    const entries = report.rows.flatMap((row) => readEntry(row, kind.family));
    const halfDigit = coarsestHalfDigit(report, kind.family);
    const accounting = readAccounting(report.header, kind.family);
    const read = new Set(entries.map(({ line }) => line));
    const unread = report.rows.map(({ line }) => line).filter((line) => !read.has(line));
    return {
        report,
        kind,
        entries,
        halfDigit,
        unreadable: [...report.unreadable, ...unread].sort((a, b) => a - b),
        isShort: isShort(report, { entries, halfDigit, accounting }),
        ...(accounting === undefined ? {} : { accounting })
    };
}
/** All values of a report, the header's first. */
function printedValues({ header, rows }) {
    const [shown, , total] = header.get('showing') ?? [];
    const dropped = header.get('droppedNodes')?.[1];
    const ofHeader = [total, shown, dropped].filter((value) => value !== undefined);
    return [...ofHeader, ...rows.flatMap(({ flat, cum }) => [flat, cum])];
}
function readEntry(row, family) {
    const flat = parseQuantity(row.flat, family);
    const cum = parseQuantity(row.cum, family);
    if (flat === undefined || cum === undefined)
        return [];
    return [{ line: row.line, name: row.name, flat: flat.value, cum: cum.value }];
}
function coarsestHalfDigit(report, family) {
    const halves = printedValues(report).map((value) => parseQuantity(value, family)?.halfDigit ?? 0);
    return halves.reduce((coarsest, half) => Math.max(coarsest, half), 0);
}
function readAccounting(header, family) {
    const [shownText = '', , totalText = ''] = header.get('showing') ?? [];
    const shown = parseQuantity(shownText, family);
    const total = parseQuantity(totalText, family);
    if (shown === undefined || total === undefined)
        return undefined;
    const dropped = readDropped(header.get('droppedNodes'), family);
    const [topShown, topOutOf] = header.get('top') ?? [];
    return {
        total: total.value,
        shown: shown.value,
        isWhole: shownText === totalText,
        ...(dropped === undefined ? {} : { dropped }),
        ...(topOutOf === undefined ? {} : { top: { shown: Number(topShown), outOf: Number(topOutOf) } })
    };
}
function readDropped(parts, family) {
    const [nodes = '', bound = ''] = parts ?? [];
    const cutoff = parseQuantity(bound, family);
    return cutoff === undefined ? undefined : { nodes: Number(nodes), bound: cutoff.value };
}
/** Twice the last digit of a percentage: forgives a report whose percentages were rounded by someone else. */
const PERCENT_SLACK = 0.02;
/**
 * Whether rows are missing at the end. The last `sum%` is the header's percentage, made of the same integers, so they
 * differ only when rows are missing; `100%` spans a tenth of a percent, and there the sum of the rows tells.
 */
function isShort({ header, rows, rowsLeft }, list) {
    if (rowsLeft > 0)
        return true;
    if (list.accounting === undefined)
        return false;
    const percent = Number(header.get('showing')?.[1]);
    const reached = Number(rows.at(-1)?.sumPercent ?? 0);
    if (Math.abs(reached - percent) > PERCENT_SLACK)
        return true;
    const sum = list.entries.reduce((total, { flat }) => total + flat, 0);
    const rounding = list.halfDigit * (list.entries.length + 1);
    // A double holds 2^53 exactly; sums beyond that are pprof's own approximations.
    return Math.abs(sum - list.accounting.shown) > rounding + Math.abs(sum) * 2 ** -50;
}

;// CONCATENATED MODULE: ./lib/formats/pprofTop/coverage.js



const OBSCURITIES = [
    {
        why: 'rows could not be read',
        applies: ({ unreadable }) => unreadable.length > 0
    },
    {
        why: 'filtered: the list shows a part of the profile',
        applies: ({ report }) => report.header.has('filters')
    },
    {
        why: 'a difference of two profiles',
        applies: (list) => differenceIn(list) !== undefined
    },
    {
        why: 'its rows are not functions',
        applies: ({ entries }) => granularityOf(entries.map(({ name }) => name)) !== 'functions'
    },
    {
        why: 'a mean per count: values do not add up to the total',
        applies: ({ kind }) => kind.isMean
    },
    {
        why: 'no samples: nothing was seen, so nothing is known to be absent',
        applies: (_, { total }) => total === 0
    },
    {
        why: 'not sorted by flat (-cum)',
        applies: (list) => !isSortedByFlat(list)
    }
];
/**
 * What a function's absence from a list means. pprof leaves out functions whose |cum| is at most the cutoff V of its
 * "Dropped" line, and those after the first N when it shows the "top N"; whatever it left out, it is no more than the
 * rest of the total. So bound = min(max(V, smallest |flat| shown), rest), each of the two where it applies.
 * A list that lacks its last rows is a "top N" that does not say so.
 */
function coverageOf(list) {
    const { accounting } = list;
    if (accounting === undefined) {
        return { kind: 'unknown', why: 'its header does not say how much the list accounts for' };
    }
    const obscurity = OBSCURITIES.find(({ applies }) => applies(list, accounting));
    if (obscurity !== undefined)
        return { kind: 'unknown', why: obscurity.why };
    const { dropped, top, isWhole } = accounting;
    const isTop = top !== undefined || list.isShort;
    const rest = restOf(list, accounting);
    if (dropped === undefined && !isTop) {
        return isWhole ? { kind: 'complete' } : { kind: 'cut', bound: rest };
    }
    const listed = Math.max(dropped?.bound ?? 0, isTop ? smallestFlat(list) : 0);
    // `0` prints for anything below half a digit, so that is the least that a printed bound can promise.
    return { kind: 'cut', bound: Math.min(Math.max(listed, list.halfDigit), rest) };
}
/** What the list does not account for, half a last printed digit added because both of its terms are rounded. */
function restOf(list, { total, shown }) {
    const listed = list.isShort ? list.entries.reduce((sum, { flat }) => sum + flat, 0) : shown;
    return Math.max(0, total - listed) + list.halfDigit;
}
/**
 * Whether the rows stand in pprof's default order. Rows that fall both by flat and by cum could be either; then it is
 * by flat unless the top N would leave out more than that order allows.
 */
function isSortedByFlat(list) {
    const { entries, accounting } = list;
    if (!neverRises(entries.map(({ flat }) => flat)))
        return false;
    const couldBeCum = neverRises(entries.map(({ cum }) => cum));
    return !(couldBeCum && accounting?.top !== undefined && unexplained(list, accounting) > 0);
}
function neverRises(values) {
    return values.every((value, at) => at === 0 || Math.abs(value) <= Math.abs(values[at - 1] ?? 0));
}

;// CONCATENATED MODULE: ./lib/formats/pprofTop/time.js
/** `2025-08-29 15:37:25 UTC`, as pprof has printed it since 2023. */
const ISO = /^(\d{4})-(\d\d)-(\d\d) (\d\d):(\d\d):(\d\d) (\S+)$/;
/** `Aug 29, 2025 at 3:37pm (UTC)`, as it did before. */
const AMERICAN = /^([A-Z][a-z]{2}) (\d{1,2}), (\d{4}) at (\d{1,2}):(\d\d)(am|pm) \((\S+)\)$/;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
/**
 * The `Time:` line in nanoseconds since 1970; undefined when it is neither of pprof's layouts, or names a zone whose
 * offset it does not tell (`CET` is ambiguous, `UTC` and `+02` are not).
 */
function readTimeNanos(text) {
    const moment = readIso(text) ?? readAmerican(text);
    const offset = moment === undefined ? undefined : offsetSeconds(moment.zone);
    if (moment === undefined || offset === undefined || moment.month < 1)
        return undefined;
    return (daysSince1970(moment) * 86_400 + moment.seconds - offset) * 1e9;
}
function readIso(text) {
    const match = ISO.exec(text);
    if (match === null)
        return undefined;
    const [year = 0, month = 0, day = 0, hours = 0, minutes = 0, seconds = 0] = match
        .slice(1, 7)
        .map(Number);
    return { year, month, day, seconds: (hours * 60 + minutes) * 60 + seconds, zone: match[7] ?? '' };
}
function readAmerican(text) {
    const match = AMERICAN.exec(text);
    if (match === null)
        return undefined;
    const [, name = '', day, year, clock, minutes, half, zone = ''] = match;
    const hours = (Number(clock) % 12) + (half === 'pm' ? 12 : 0);
    return {
        year: Number(year),
        month: MONTHS.indexOf(name) + 1,
        day: Number(day),
        seconds: (hours * 60 + Number(minutes)) * 60,
        zone
    };
}
function offsetSeconds(zone) {
    if (zone === 'UTC' || zone === 'GMT')
        return 0;
    const match = /^([+-])(\d\d):?(\d\d)?$/.exec(zone);
    if (match === null)
        return undefined;
    const [, sign, hours, minutes = '0'] = match;
    const size = (Number(hours) * 60 + Number(minutes)) * 60;
    return sign === '-' ? -size : size;
}
/** Days of the proleptic Gregorian calendar: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", 2013. */
function daysSince1970({ year, month, day }) {
    const shifted = month <= 2 ? year - 1 : year;
    const era = Math.floor(shifted / 400);
    const yearOfEra = shifted - era * 400;
    const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
    const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
    return era * 146_097 + dayOfEra - 719_468;
}

;// CONCATENATED MODULE: ./lib/formats/pprofTop/profile.js





/** A list as a profile of one column, its names unique. */
function toProfile(list, entries) {
    const isDiff = differenceIn(list) !== undefined;
    return {
        columns: [toColumn(list, entries, isDiff ? undefined : list.kind)],
        defaultColumn: 0,
        functions: entries.map(({ name }) => ({ name, file: '', startLine: 0 })),
        coverage: coverageOf(list),
        halfDigit: list.halfDigit,
        isDiff,
        comments: list.report.comments,
        ...headerFields(list.report)
    };
}
/** A column; without `counted`, the kind of a plain profile, it carries no events. */
function toColumn({ kind, accounting }, entries, counted) {
    const flat = Float64Array.from(entries, (entry) => entry.flat);
    const cum = Float64Array.from(entries, (entry) => entry.cum);
    // Without a header, the rows are all there is.
    const total = accounting?.total ?? flat.reduce((sum, value) => sum + Math.abs(value), 0);
    const events = counted === undefined ? undefined : toEvents(counted, total, flat);
    return {
        sampleType: kind.sampleType,
        total,
        flat,
        cum,
        ...(events === undefined ? {} : { events })
    };
}
function toEvents(kind, total, flat) {
    const model = eventModelOf(kind);
    if (model === undefined)
        return undefined;
    const { basis, valuePerEvent } = model;
    return { basis, total: total / valuePerEvent, flat: flat.map((value) => value / valuePerEvent) };
}
function headerFields({ header }) {
    const binary = header.get('file')?.[0];
    const buildId = header.get('buildId')?.[0];
    const durationNanos = parseQuantity(header.get('duration')?.[0] ?? '', TIME)?.value;
    const timeNanos = readTimeNanos(header.get('time')?.[0] ?? '');
    return {
        ...(binary === undefined ? {} : { binary }),
        ...(buildId === undefined ? {} : { buildId }),
        ...(durationNanos === undefined ? {} : { durationNanos }),
        ...(timeNanos === undefined ? {} : { timeNanos })
    };
}
/**
 * One entry per name. Flat values add up exactly; samples in which two of the rows occur count twice in the cum value,
 * which is therefore an upper bound, the total being another.
 */
function mergeByName({ entries, accounting }) {
    const merged = new Map();
    const repeated = new Set();
    const most = accounting?.total ?? Number.POSITIVE_INFINITY;
    for (const entry of entries) {
        const earlier = merged.get(entry.name);
        if (earlier === undefined)
            merged.set(entry.name, entry);
        else {
            repeated.add(entry.name);
            const cum = Math.min(earlier.cum + entry.cum, Math.max(most, earlier.cum, entry.cum));
            merged.set(entry.name, { ...earlier, flat: earlier.flat + entry.flat, cum });
        }
    }
    return { entries: [...merged.values()], repeated: [...repeated] };
}

;// CONCATENATED MODULE: ./lib/formats/pprofTop/reports.js

/** More reports than this in one file are no profiles that anybody recorded. */
const MAX_REPORTS = 1000;
/**
 * The first {@link MAX_REPORTS} reports of a file in order; several stand in one file when a loop appended them. A report begins where the table
 * before it ends, so warnings and shell output before a header belong to it and are skipped.
 */
function splitReports(lines, maxRows) {
    const reports = [];
    let rowsAllowed = maxRows;
    let start = 0;
    for (let at = 0; at < lines.length && reports.length < MAX_REPORTS; at += 1) {
        if (!isColumns(lines[at] ?? ''))
            continue;
        const end = endOfTable(lines, at + 1);
        const table = readTable(lines.slice(at + 1, end), at + 2, rowsAllowed);
        reports.push({ line: at + 1, ...readHeader(lines.slice(start, at)), ...table });
        rowsAllowed -= table.rows.length;
        start = end;
        at = end - 1;
    }
    return reports;
}
/** The first line after a table that belongs to the next report, or the number of lines. */
function endOfTable(lines, from) {
    let at = from;
    while (at < lines.length) {
        const line = lines[at] ?? '';
        if (isColumns(line) || readHeaderLine(line) !== undefined)
            return at;
        at += 1;
    }
    return at;
}
function readTable(lines, firstNumber, maxRows) {
    const rows = [];
    const unreadable = [];
    let rowsLeft = 0;
    for (const [index, line] of lines.entries()) {
        const row = readRow(line, firstNumber + index);
        if (row !== undefined && rows.length < maxRows)
            rows.push(row);
        else if (row !== undefined)
            rowsLeft += 1;
        else if (isRowLike(line))
            unreadable.push(firstNumber + index);
    }
    return { rows, unreadable, rowsLeft };
}
/** Keys that pprof prints before the comments, where a comment of the same shape is the later one. */
const BEFORE_COMMENTS = new Set(['file', 'buildId']);
function readHeader(lines) {
    const header = new Map();
    const others = [];
    let after;
    for (const line of lines) {
        const known = readHeaderLine(line);
        if (known === undefined)
            others.push({ after, text: line.trim() });
        else if (!(BEFORE_COMMENTS.has(known.key) && header.has(known.key))) {
            header.set(known.key, known.parts);
            after = known.key;
        }
    }
    const textsAfter = (keys) => others
        .filter((other) => keys.includes(other.after) && other.text !== '')
        .map(({ text }) => text);
    return { header, comments: textsAfter(['file', 'buildId']), filters: textsAfter(['filters']) };
}

// EXTERNAL MODULE: ./lib/formats/text.js
var formats_text = __webpack_require__(1033);
;// CONCATENATED MODULE: ./lib/formats/pprofTop.js








/**
 * The text that `go tool pprof -top` prints, one report or several appended. Each becomes a profile of one column in
 * base units. The events behind CPU time are modelled at Go's default of 100 samples a second, those behind memory are
 * an upper bound; see `pprofTop/sampleTypes.ts`.
 */
const pprofTop = {
    id: 'pprof-top',
    title: '`go tool pprof -top` text',
    matches: ({ bytes }) => !(0,inflate/* isGzip */.b)(bytes) && linesOf(bytes.subarray(0, HEAD_BYTES)).slice(0, HEAD_LINES).some(isTelling),
    parse
};
/** The part of a file in which the header must begin: noise and comments come before it, but not endlessly. */
const HEAD_BYTES = 65_536;
const HEAD_LINES = 200;
/** Lines that only a report of pprof has. The second is also in `-tree` and `-peek` output, which `parse` explains. */
function isTelling(line) {
    return isColumns(line) || isShowing(line);
}
const linesOf = (bytes) => (0,formats_text/* splitLines */.uz)((0,formats_text/* stripAnsi */.aJ)((0,formats_text/* decodeText */.g7)(bytes)));
function parse(file, limits) {
    const beginning = beginningOf(file, {
        most: limits.maxInflatedBytes,
        room: 'pprof-top',
        hint: 'pass the profile itself, shorten the list with `-nodecount`, or raise limits.max-inflated-bytes in the config file'
    });
    const lines = linesOf(beginning.bytes);
    const reports = splitReports(lines, limits.maxRows);
    const results = reports.map(parseReport);
    const profiles = results.flatMap(({ profile }) => (profile === undefined ? [] : [profile]));
    const ofFile = fileDiagnostics(file, lines, reports.length);
    const ofReports = results.flatMap(({ line, remarks }) => remarks.map((remark) => toDiagnostic(file, remark, line)));
    return {
        profiles,
        benchmarks: [],
        diagnostics: [...beginning.diagnostics, ...ofFile, ...ofReports]
    };
}
function parseReport(report) {
    const list = readList(report);
    const { line } = report;
    if (printsOnlyZeros(list))
        return { line, remarks: [COARSE_UNIT] };
    const { entries, repeated } = mergeByName(list);
    const remarks = [...remarksOn(list), ...repeatedNames(repeated)];
    return { line, profile: toProfile(list, entries), remarks };
}
const COARSE_UNIT = {
    severity: 'error',
    code: 'pprof-top/coarse-unit',
    message: 'expected values, found only zeros beside percentages: the `-unit` is too large for them',
    hint: 'print it without `-unit`, or with `-unit=ns` or `-unit=B`'
};
/** `-unit=hours` prints a minute of CPU as `0`; the percentages still come from the real values. */
function printsOnlyZeros({ report, entries, accounting }) {
    const percents = [report.header.get('showing')?.[1], ...report.rows.map((row) => row.flatPercent)];
    const isZero = entries.every(({ flat, cum }) => flat === 0 && cum === 0);
    const totalIsZero = (accounting?.total ?? 0) === 0;
    return (isZero && totalIsZero && percents.some((percent) => percent !== undefined && percent !== '0'));
}
function repeatedNames(names) {
    const [first] = names;
    if (first === undefined)
        return [];
    return [
        {
            severity: 'note',
            code: 'pprof-top/repeated-name',
            message: `expected each name once, found ${names.length} repeated (${first}); their rows are added up, cum is an upper bound`
        }
    ];
}
function fileDiagnostics(file, lines, reports) {
    const noTable = {
        severity: 'error',
        code: 'pprof-top/no-table',
        message: `expected a line \`flat  flat%   sum%        cum   cum%\` before the rows, found none`,
        at: { file: file.path, line: lines.length },
        hint: 'print the profile with `go tool pprof -top`; output of `-tree` and `-peek` is not read'
    };
    const tooMany = {
        severity: 'error',
        code: 'pprof-top/too-many-reports',
        message: `expected fewer than ${MAX_REPORTS} reports in one file, read only the first ${MAX_REPORTS}`,
        at: { file: file.path },
        hint: 'write one report into one file'
    };
    return [...(reports >= MAX_REPORTS ? [tooMany] : []), ...(reports === 0 ? [noTable] : [])];
}
function toDiagnostic(file, remark, reportLine) {
    const { line = reportLine, ...rest } = remark;
    return { ...rest, at: { file: file.path, line } };
}

// EXTERNAL MODULE: ./lib/model/parseJson.js
var parseJson = __webpack_require__(9276);
;// CONCATENATED MODULE: ./lib/formats/gobench/testEvents.js


/** Whether a line is an event of `go test -json` (`go doc test2json`). */
function isTestEvent(line) {
    return line.startsWith('{') && parseEvent(line) !== undefined;
}
/**
 * The output of `go test -json` put together again: one line of it may come in several events, so that the outputs of
 * each package are joined before they are cut into lines. A line's number is that of the event it begins in. Lines that
 * are no events (a compiler's stderr) are kept as they are.
 */
function linesOfEvents(texts, file) {
    const lines = [];
    const log = diagnosticLog();
    const open = new Map();
    texts.forEach((text, index) => {
        const line = index + 1;
        const event = text.startsWith('{') ? parseEvent(text) : undefined;
        if (event)
            for (const done of addOutput(open, event, line))
                lines.push(done);
        else if (text.startsWith('{'))
            log.add(badEvent(file, line));
        else
            lines.push({ text, line, package: '' });
    });
    return { lines: [...lines, ...open.values()], diagnostics: log.all() };
}
/** Adds an event's output to the open line of its package, and gives the lines that it completes. */
function addOutput(open, event, line) {
    if (event.output === '')
        return [];
    const begun = open.get(event.package) ?? { text: '', line, package: event.package };
    const [first = '', ...others] = event.output.split('\n');
    const joined = { ...begun, text: begun.text + first };
    const all = [joined, ...others.map((text) => ({ text, line, package: event.package }))];
    const last = all.at(-1);
    if (last === undefined || last.text === '')
        open.delete(event.package);
    else
        open.set(event.package, last);
    return all.slice(0, -1).map((done) => ({ ...done, text: done.text.replace(/\r$/, '') }));
}
function parseEvent(text) {
    const value = jsonOf(text);
    if (typeof value !== 'object' || value === null)
        return undefined;
    const action = stringOf(value, 'Action');
    const path = stringOf(value, 'Package') ?? stringOf(value, 'ImportPath');
    if (action === undefined || path === undefined)
        return undefined;
    return { package: path, output: stringOf(value, 'Output') ?? '' };
}
function stringOf(value, key) {
    const found = Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;
    return typeof found === 'string' ? found : undefined;
}
function jsonOf(text) {
    try {
        return (0,parseJson/* parseJson */.qF)(text);
    }
    catch {
        return undefined;
    }
}
function badEvent(file, line) {
    return {
        severity: 'warning',
        code: 'gobench/bad-event',
        message: 'expected an event of go test -json with Action and Package, found other or cut JSON',
        at: { file, line },
        hint: 'the event is ignored; keep the file as go test -json wrote it'
    };
}

;// CONCATENATED MODULE: ./lib/formats/gobench/layout.js







/** Bytes that are looked at to tell a layout; real files say what they are in their first kilobytes. */
const SNIFFED_BYTES = 1_048_576;
/** What each file turned out to be: three formats ask for it. */
const known = new WeakMap();
/**
 * The layout of a file, so that at most one benchmark format claims it. A log that holds both raw results and what
 * benchstat made of them is benchstat's: it has both sides. Prose with examples in it is none.
 */
function benchmarkLayout(file) {
    const found = known.get(file) ?? { layout: findLayout(file) };
    known.set(file, found);
    return found.layout;
}
function findLayout(file) {
    if (isBinary(file.bytes) || pprofTop.matches(file))
        return undefined;
    const lines = textLines((0,formats_text/* decodeText */.g7)(file.bytes.subarray(0, SNIFFED_BYTES)));
    if (isProse(lines))
        return undefined;
    if (lines.some((_, index) => isV1Header(lines, index) || v2HeaderAt(lines, index))) {
        return 'benchstat-text';
    }
    if (lines.some(isCsvTable))
        return 'benchstat-csv';
    const output = lines.some(isTestEvent) ? outputOf(lines) : lines;
    return isGoTestOutput(output) ? 'raw' : undefined;
}
/** Before anything else: as text, a large profile would cost more than its decoding. */
function isBinary(bytes) {
    return (0,formats_text/* decodeText */.g7)(bytes.subarray(0, 1024)).includes('\0');
}
/** The lines of a file's text, free of colour. */
function textLines(text) {
    return (0,formats_text/* splitLines */.uz)((0,formats_text/* stripAnsi */.aJ)(text));
}
function outputOf(lines) {
    return linesOfEvents(lines, '').lines.map(({ text }) => text);
}
/** A result, or a line with tabs that only `go test` prints; a header of configuration and a benchmark that was cut. */
function isGoTestOutput(lines) {
    if (lines.some((line) => (0,resultLine/* parseBenchmarkLine */.Rm)(line)?.kind === 'result'))
        return true;
    if (lines.some((line) => /^(?:ok {2}|FAIL)\t\S+(?:\t[\d.]+s| \[|\t\(cached\))/.test(line)))
        return true;
    const isHeaded = lines.some((line) => /^(?:goos|pkg): \S/.test(line));
    return isHeaded && lines.some((line) => /^(?:Benchmark|PASS$|FAIL$|--- FAIL: )/.test(line));
}
/** Markdown whose fenced blocks are the smaller part: a document that shows benchmarks, not a run of them. */
function isProse(lines) {
    if (!lines.some(isFence))
        return false;
    let isFenced = false;
    let inside = 0;
    let outside = 0;
    for (const line of lines) {
        if (isFence(line))
            isFenced = !isFenced;
        else if (line.trim() !== '' && isFenced)
            inside += 1;
        else if (line.trim() !== '')
            outside += 1;
    }
    return inside > 0 && outside > inside;
}
function isFence(line) {
    return /^\s{0,3}(?:```|~~~)/.test(line);
}

;// CONCATENATED MODULE: ./lib/formats/benchstatCsv.js







/**
 * The CSV that benchstat writes (`-format csv`, before 2023 `-csv`). Today's holds centers in full; p and n are text
 * with three decimals in both.
 */
const benchstatCsv = {
    id: 'benchstat-csv',
    title: 'benchstat CSV',
    matches: (file) => benchmarkLayout(file) === 'benchstat-csv',
    parse: benchstatCsv_parse
};
function benchstatCsv_parse(file, limits) {
    const beginning = readable(file, limits);
    const lines = textLines((0,formats_text/* decodeText */.g7)(beginning.bytes));
    const { tables, diagnostics } = readCsvTables(lines, { file: file.path, maxRows: limits.maxRows });
    const compared = comparedTables(tables, {
        file: file.path,
        source: 'benchstat-csv',
        maxRows: limits.maxRows
    });
    const benchmarks = compared.benchmarks.filter(({ rows }) => rows.length > 0);
    const empty = benchmarks.length === 0 ? [noRows(file.path)] : [];
    return {
        profiles: [],
        benchmarks,
        diagnostics: [
            ...beginning.diagnostics,
            ...diagnostics,
            ...capped(compared.diagnostics),
            ...empty
        ]
    };
}

;// CONCATENATED MODULE: ./lib/formats/benchstatText/v2Row.js


const SUPERSCRIPTS = /[⁰¹²³⁴⁵⁶⁷⁸⁹]/gu;
/** `center ± spread`, and the comparison with the first column when it is printed. Footnotes are blanked before. */
const CELL = /(?<=^|\s)([+-]?(?:\d+(?:\.\d+)?|Inf)|NaN)(Ti|Gi|Mi|Ki|[TGMkmµμun])? ± +(∞|\?|-?\d+%|NaN%)(?: +(~|\?|[+-]?(?:\d+(?:\.\d+)?|Inf|NaN)%) +(\((?:p=\d+(?:\.\d+)? )?n=\d+(?:\+\d+)?\)))?/gu;
/**
 * Reads a row. When it has a cell for every column they are taken in order, so that white space may have been lost;
 * otherwise the columns that the header marks tell which cells are missing. `exponent` leads from the table's unit to
 * Go's.
 */
function parseV2Row(line, header, exponent) {
    const text = line.replace(SUPERSCRIPTS, ' ');
    if (/^geomean(?:\s|$)/.test(text) && !text.includes('±'))
        return { kind: 'geomean' };
    const matches = [...text.matchAll(CELL)];
    const [first] = matches;
    if (first === undefined)
        return emptyRow(text, header);
    const name = text.slice(0, first.index).trim();
    const cells = placed(matches, text, header).map((match) => match && toCell(match, exponent));
    const isWhole = restAfter(text, matches) === '';
    return { kind: isWhole ? 'row' : 'bad', name, cells };
}
/** A line without cells ends the table, unless something stands in the columns. */
function emptyRow(text, header) {
    const start = header.bounds[0] ?? 0;
    const characters = [...text];
    if (characters.slice(start).join('').trim() === '')
        return { kind: 'none' };
    if (!/^\s/.test(characters.slice(start).join('')))
        return { kind: 'none' };
    return { kind: 'bad', name: characters.slice(0, start).join('').trim(), cells: [] };
}
function placed(matches, text, header) {
    const { labels, width, bounds } = header;
    if (matches.length === width)
        return matches.slice(0, labels.length);
    const positions = codePointsAt(text, matches.map(({ index }) => index));
    return labels.map((_, column) => {
        const start = bounds[column] ?? 0;
        const end = bounds[column + 1] ?? Number.POSITIVE_INFINITY;
        return matches.find((_match, at) => {
            const position = positions[at] ?? -1;
            return position >= start && position < end;
        });
    });
}
function toCell(match, exponent) {
    const [, digits = '', prefix = '', spread, delta, comparison = ''] = match;
    const scale = prefixScale(prefix, exponent);
    if (scale === undefined)
        return undefined;
    const { center, halfDigit } = printedCenter(digits, scale);
    const deltaPct = signedPercent(delta);
    return {
        // Rows are scaled to their value nearest 0, so that only 0 itself is printed as zeros.
        summary: { center, halfDigit: center === 0 ? 0 : halfDigit, ...spreadOf(spread) },
        ...(deltaPct === undefined ? {} : { deltaPct }),
        ...comparisonOf(comparison)
    };
}
/** What stands between and after the cells: nothing in a whole row. */
function restAfter(text, matches) {
    const gaps = matches.map((match, at) => {
        const end = match.index + match[0].length;
        return text.slice(end, matches[at + 1]?.index ?? text.length);
    });
    return gaps.join('').trim();
}

;// CONCATENATED MODULE: ./lib/formats/benchstatText/textTable.js







/** The table of either layout that begins at a line, if one does. */
function textTableAt(lines, index, context) {
    return v2TableAt(lines, index, context) ?? v1TableAt(lines, index, context);
}
function v2TableAt(lines, index, { file, run, config }) {
    const header = v2HeaderAt(lines, index);
    if (header === undefined)
        return undefined;
    const { unit, exponent } = (0,benchUnits/* goUnit */.r7)(header.unit);
    const rows = [];
    const diagnostics = [...tooWide(header, { file, line: index + 1 })];
    let next = index + header.height;
    for (; next < lines.length; next += 1) {
        const line = lines[next] ?? '';
        if (line.trim() === '' || warningIn(line) !== undefined || v2HeaderAt(lines, next))
            break;
        const row = line.length > LONGEST_LINE ? undefined : parseV2Row(line, header, exponent);
        if (row?.kind === 'none')
            break;
        if (row === undefined || row.kind === 'bad') {
            diagnostics.push(badRow(line, { file, line: next + 1 }));
        }
        if (row?.kind === 'row' || row?.kind === 'bad') {
            const { name, cells } = row;
            rows.push({ name, package: config.get('pkg') ?? '', line: next + 1, cells });
        }
    }
    const table = { run, config, labels: header.labels, unit, line: index + 1, rows };
    return { table, next, diagnostics };
}
function v1TableAt(lines, index, { file, run }) {
    const header = v1HeaderAt(lines, index);
    if (header === undefined)
        return undefined;
    const rows = [];
    const diagnostics = [...tooWide(header, { file, line: index + 1 })];
    let group = '';
    let next = index + 1;
    for (; next < lines.length; next += 1) {
        const line = lines[next] ?? '';
        if (line === '' && continues(lines[next + 1], header))
            continue;
        if (line.trim() === '' || v1HeaderAt(lines, next) || isSeparator(line))
            break;
        const row = line.length > LONGEST_LINE ? undefined : parseV1Row(line, header);
        if (row === undefined || row.kind === 'bad') {
            diagnostics.push(badRow(line, { file, line: next + 1 }));
        }
        else if (row.kind === 'group') {
            group = row.package;
        }
        else if (row.kind === 'row') {
            rows.push({ name: row.name, package: group, line: next + 1, cells: row.cells });
        }
    }
    const { labels, unit } = header;
    const table = { run, config: new Map(), labels, unit, line: index + 1, rows };
    return { table, next, diagnostics };
}
/** A row without name and values is a blank line, and so is the heading above the geomean of several groups. */
function continues(line, header) {
    if (line === undefined || line.length > LONGEST_LINE)
        return false;
    const row = parseV1Row(line, header);
    if (row.kind === 'row')
        return row.cells.some((cell) => cell !== undefined);
    return row.kind === 'geomean';
}

;// CONCATENATED MODULE: ./lib/formats/benchstatText/readText.js







/** All tables of a text, in either layout, and what stands between them. */
function readTextTables(lines, bounds) {
    const { file, maxRows } = bounds;
    const tables = [];
    const log = diagnosticLog();
    const warnings = [];
    let context = { file, run: 0, config: new Map() };
    let left = maxRows;
    for (let index = 0; index < lines.length && left >= 0;) {
        const at = { file, line: index + 1 };
        const read = textTableAt(lines, index, context);
        if (read) {
            tables.push({ ...read.table, rows: read.table.rows.slice(0, left) });
            read.diagnostics.forEach(log.add);
            left -= read.table.rows.length;
            if (left < 0)
                log.add(tooManyRows(maxRows, at));
            index = read.next;
            continue;
        }
        const outside = outsideAt(lines, index);
        context = contextAfter(context, outside);
        if (outside.kind === 'warning')
            warnings.push({ text: outside.text, at });
        if (outside.kind === 'unread')
            log.add(unreadLine(lines[index] ?? '', at));
        index += outside.kind === 'config' ? outside.lines.length : 1;
    }
    warningNotes(warnings).forEach(log.add);
    return { tables, diagnostics: log.all() };
}
function outsideAt(lines, index) {
    const line = lines[index] ?? '';
    const config = configAbove(lines, index);
    if (config)
        return { kind: 'config', lines: config };
    const warning = warningIn(line);
    if (warning !== undefined)
        return { kind: 'warning', text: warning };
    if (isSeparator(line))
        return { kind: 'separator' };
    return { kind: isNoise(line) ? 'noise' : 'unread' };
}
function contextAfter(context, outside) {
    if (outside.kind === 'separator')
        return { ...context, run: context.run + 1, config: new Map() };
    if (outside.kind !== 'config')
        return context;
    const entries = outside.lines.map((line) => {
        const colon = line.indexOf(':');
        return [line.slice(0, colon), line.slice(colon + 2)];
    });
    return { ...context, config: withEntries(context.config, entries) };
}
/** Most configuration lines above a table; more are not read as such. */
const MOST_CONFIG_LINES = 64;
/** The `key: value` lines that stand directly above a table; elsewhere such a line is not benchstat's. */
function configAbove(lines, index) {
    let end = index;
    while (end < lines.length && end - index < MOST_CONFIG_LINES && isConfig(lines[end]))
        end += 1;
    return end > index && v2HeaderAt(lines, end) ? lines.slice(index, end) : undefined;
}
function isConfig(line) {
    return line !== undefined && warningIn(line) === undefined && /^[^\s:#]+:(?: |$)/.test(line);
}
function isNoise(line) {
    return line.trim() === '' || isV1Geomean(line) || /^(?:```|~~~)/.test(line);
}

;// CONCATENATED MODULE: ./lib/formats/benchstatText.js







/**
 * The text that benchstat prints: today's tables with `│` and `vs base`, and those of the benchstat before 2023 with
 * `old time/op  new time/op  delta`; one run or several in a file. Values carry the few digits that are printed.
 */
const benchstatText = {
    id: 'benchstat-text',
    title: 'benchstat text',
    matches: (file) => benchmarkLayout(file) === 'benchstat-text',
    parse: benchstatText_parse
};
function benchstatText_parse(file, limits) {
    const beginning = readable(file, limits);
    const lines = textLines((0,formats_text/* decodeText */.g7)(beginning.bytes));
    const { tables, diagnostics } = readTextTables(lines, {
        file: file.path,
        maxRows: limits.maxRows
    });
    const compared = comparedTables(tables, {
        file: file.path,
        source: 'benchstat-text',
        maxRows: limits.maxRows
    });
    const benchmarks = compared.benchmarks.filter(({ rows }) => rows.length > 0);
    const empty = benchmarks.length === 0 ? [noRows(file.path)] : [];
    return {
        profiles: [],
        benchmarks,
        diagnostics: [
            ...beginning.diagnostics,
            ...diagnostics,
            ...capped(compared.diagnostics),
            ...empty
        ]
    };
}

;// CONCATENATED MODULE: ./lib/formats/stacks/collect.js
const newCollected = (columns) => ({
    functions: [],
    places: new Map(),
    frames: [],
    starts: [0],
    values: Array.from({ length: columns }, () => [])
});
/** The number of a function. Of its lines the first that any frame names is kept. */
const placeFunction = ({ functions, places }, info) => {
    const known = places.get(info.name);
    if (known === undefined) {
        places.set(info.name, functions.length);
        return functions.push(info) - 1;
    }
    const before = functions[known] ?? info;
    if (info.startLine > 0 && (before.startLine === 0 || info.startLine < before.startLine))
        functions[known] = { ...before, startLine: info.startLine };
    return known;
};
/** More than a day of a profiler's stacks; as numbers they are a quarter of a gigabyte. */
const MAX_FRAMES = 2 ** 25;
/** Whether there is no room for more: a hostile file is small, and would take any amount of memory. */
const isFull = ({ frames }) => frames.length > MAX_FRAMES;
/** Adds a stack, root first, with its value in each column. */
const addRow = ({ frames, starts, values }, stack, valueIn) => {
    for (const number of stack)
        frames.push(number);
    starts.push(frames.length);
    for (const [column, list] of values.entries())
        list.push(valueIn(column));
};
/** Adds a stack with its value in one column. A value of 0 says nothing and is left out. */
const addStack = (collected, stack, { column, value }) => {
    if (value !== 0)
        addRow(collected, stack, (at) => (at === column ? value : 0));
};
const stacksOf = ({ frames, starts, values }) => ({
    frames: Int32Array.from(frames),
    starts: Int32Array.from(starts),
    values: values.map((list) => Float64Array.from(list))
});

;// CONCATENATED MODULE: ./lib/formats/stacks/calls.js
/** `edgefraction` of pprof: smaller calls say nothing about a function. */
const MIN_SHARE = 0.001;
/** What each node cost with all below it, of one column. A parent stands before its children. */
const totalsOf = (parents, self) => {
    const totals = self.slice();
    for (let node = parents.length - 1; node > 0; node--) {
        const parent = parents[node] ?? 0;
        totals[parent] = (totals[parent] ?? 0) + (totals[node] ?? 0);
    }
    return totals;
};
const absoluteSum = (values) => values.reduce((sum, value) => sum + Math.abs(value), 0);
/** The largest share of each node over all columns. */
const sharesOf = ({ parents, self }) => {
    const shares = new Float64Array(parents.length);
    for (const column of self) {
        const total = absoluteSum(column);
        if (total === 0)
            continue;
        for (const [node, value] of totalsOf(parents, column).entries())
            shares[node] = Math.max(shares[node] ?? 0, Math.abs(value) / total);
    }
    return shares;
};
/** The sum of the shares of every pair of caller and callee, by a key of both. */
const sumCalls = (tree, functions) => {
    const shares = sharesOf(tree);
    const calls = new Map();
    for (const [node, callee] of tree.functions.entries()) {
        const caller = tree.functions[tree.parents[node] ?? -1] ?? -1;
        if (caller < 0 || callee < 0 || caller === callee)
            continue;
        const key = caller * functions + callee;
        calls.set(key, (calls.get(key) ?? 0) + (shares[node] ?? 0));
    }
    return calls;
};
/** Functions right below the root. What was too small to be kept has none, and is no function to ask about. */
const rootsOf = (tree) => {
    const first = [...tree.functions].filter((_, node) => node > 0 && tree.parents[node] === 0);
    return [...new Set(first)].filter((place) => place >= 0);
};
/** Four digits are enough to tell calls by, and short in a file. Recursion counts a sample more than once. */
const rounded = (share) => Math.round(Math.min(1, share) * 1e4) / 1e4;
/** Who calls whom in a tree over so many functions. */
const callsOf = (tree, functions) => {
    const large = [...sumCalls(tree, functions)].filter(([, share]) => share >= MIN_SHARE);
    return {
        callers: large.map(([key]) => Math.floor(key / functions)),
        callees: large.map(([key]) => key % functions),
        shares: large.map(([, share]) => rounded(share)),
        roots: rootsOf(tree)
    };
};

;// CONCATENATED MODULE: ./lib/formats/stacks/sums.js
/** Sums up one column: flat at the leaf, cum once for every function of a stack. */
const sumColumn = ({ frames, starts }, values, functions) => {
    const flat = new Float64Array(functions);
    const cum = new Float64Array(functions);
    /** Per function, the last stack that it was seen in, from 1. */
    const seen = new Int32Array(functions);
    let total = 0;
    for (const [stack, value] of values.entries()) {
        const from = starts[stack] ?? 0;
        const to = starts[stack + 1] ?? 0;
        total += Math.abs(value);
        for (let at = from; at < to; at++) {
            const number = frames[at] ?? 0;
            if (seen[number] !== stack + 1)
                cum[number] = (cum[number] ?? 0) + value;
            seen[number] = stack + 1;
        }
        if (to === from)
            continue;
        const leaf = frames[to - 1] ?? 0;
        flat[leaf] = (flat[leaf] ?? 0) + value;
    }
    return { total, flat, cum };
};

;// CONCATENATED MODULE: ./lib/formats/stacks/events.js

/** A day of a hundred cores at 10 Hz. What adds up to more are no samples but microseconds, bytes or the like. */
const MAX_SAMPLES = 1e8;
/** No sampling profiler looks more than 10,000 times a second. */
const MIN_PERIOD_NANOS = 100_000;
/** The rate of the allocation profilers of Go, V8 and the JVM, where nobody changes it. */
const BYTES_PER_EVENT = 524_288;
const scaled = ({ sums: { total, flat } }, perEvent, basis) => ({
    basis,
    total: total / perEvent,
    flat: flat.map((value) => value / perEvent)
});
/** The largest number that all values are multiples of; 0 where one is no whole number. */
const stepOf = (values) => {
    let step = 0;
    for (const value of values) {
        if (!Number.isSafeInteger(value))
            return 0;
        let rest = Math.abs(value);
        while (rest > 0)
            [step, rest] = [rest, step % rest];
        if (step === 1)
            return 1;
    }
    return step;
};
const keyOf = ({ frames, starts }, stack) => frames.subarray(starts[stack] ?? 0, starts[stack + 1] ?? 0).join();
/** Whether stacks come again, so that they are samples one by one; where each comes once they were added up. */
const isOneByOne = (stacks, values) => {
    const seen = new Set();
    let count = 0;
    for (const [stack, value] of values.entries()) {
        if (value === 0)
            continue;
        seen.add(keyOf(stacks, stack));
        count++;
    }
    return seen.size < 0.9 * count;
};
const eachOnce = (stacks, { values, sums }) => {
    const once = values.map((value) => Number(value !== 0));
    const { total, flat } = sumColumn(stacks, once, sums.flat.length);
    return { basis: 'counted', total, flat };
};
const eventsOfTime = (stacks, column) => {
    const step = stepOf(column.values);
    if (step >= MIN_PERIOD_NANOS)
        return scaled(column, step, 'modelled');
    return isOneByOne(stacks, column.values) ? eachOnce(stacks, column) : undefined;
};
/** Counts are counts, but where all are multiples of a period of nanoseconds: folded from perf, a sample is as much as its period. */
const eventsOfCounts = (column) => {
    const step = stepOf(column.values);
    if (step >= MIN_PERIOD_NANOS)
        return scaled(column, step, 'modelled');
    return step >= 1 && column.sums.total <= MAX_SAMPLES ? scaled(column, 1, 'counted') : undefined;
};
/**
 * How often the profiler looked, as far as a list of stacks tells. Counts are counts, or periods. Time that is always a multiple of one
 * period was sampled at that period, and in a list of single samples each is one. Bytes are taken to be sampled at the
 * usual rate, which is an upper bound, as for text.
 */
const eventsOf = (stacks, column) => {
    switch (column.sampleType.unit) {
        case 'nanoseconds':
            return eventsOfTime(stacks, column);
        case 'bytes':
            return scaled(column, BYTES_PER_EVENT, 'upper-bound');
        default:
            return eventsOfCounts(column);
    }
};

// EXTERNAL MODULE: ./lib/model/tree.js
var tree = __webpack_require__(6477);
;// CONCATENATED MODULE: ./lib/formats/stacks/callees.js
/** Room for a callee of each stack. */
const newCallees = (stacks) => ({
    count: 0,
    parents: new Int32Array(stacks),
    functions: new Int32Array(stacks),
    weights: new Float64Array(stacks),
    table: new Int32Array(2 ** (32 - shiftFor(stacks))),
    shift: 0
});
/** Unused bits of a hash of 32 bits, where the table is to have two places for each entry at least. */
const shiftFor = (entries) => Math.clz32(Math.max(1, entries)) - 1;
/** Empties the table, and makes it as small as so many entries allow. */
const clearCallees = (callees, entries) => {
    callees.count = 0;
    callees.shift = shiftFor(entries);
    callees.table.fill(-1, 0, 2 ** (32 - callees.shift));
};
/** Odd numbers whose bits look random (golden ratio and the primes of xxHash): products spread over the upper bits. */
const A = 0x9e3779b1;
const B = 0x85ebca77;
const C = 0xc2b2ae3d;
const D = 0x27d4eb2f;
/** The number of a callee, which is made where the node had none of this function. */
const calleeOf = (callees, parent, number) => {
    const { parents, functions, table, shift } = callees;
    const mask = 2 ** (32 - shift) - 1;
    let place = (Math.imul(parent, A) + Math.imul(number, B)) >>> shift;
    let step = 0;
    for (;;) {
        const callee = table[place] ?? 0;
        if (callee < 0)
            break;
        if (functions[callee] === number && parents[callee] === parent)
            return callee;
        // A second hash, so that a crowd that a hostile file brings to one corner of the table walks away in all directions.
        if (step === 0)
            step = ((Math.imul(parent, C) + Math.imul(number, D)) >>> shift) | 1;
        place = (place + step) & mask;
    }
    const callee = callees.count++;
    table[place] = callee;
    parents[callee] = parent;
    functions[callee] = number;
    callees.weights[callee] = 0;
    return callee;
};

;// CONCATENATED MODULE: ./lib/formats/stacks/weigh.js
const weigh_absoluteSum = (values) => {
    let sum = 0;
    for (const value of values)
        sum += Math.abs(value);
    return sum;
};
/**
 * What each stack costs as a share of the total: the largest over all columns, so that what is small in weight is small
 * in every column. Negative values cost what they are. Stacks that are 0 everywhere are left out of `alive`.
 */
const weigh = ({ starts, values }) => {
    const count = starts.length - 1;
    const weights = new Float64Array(count);
    for (const column of values) {
        const total = weigh_absoluteSum(column);
        if (total === 0)
            continue;
        for (let stack = 0; stack < count; stack++)
            weights[stack] = Math.max(weights[stack] ?? 0, Math.abs(column[stack] ?? 0) / total);
    }
    const alive = new Int32Array(count);
    let kept = 0;
    for (let stack = 0; stack < count; stack++)
        if (weights[stack] !== 0)
            alive[kept++] = stack;
    return { weights, alive: alive.subarray(0, kept) };
};

;// CONCATENATED MODULE: ./lib/formats/stacks/window.js
/** In place of a frame: the stack has no more. */
const END = -1;
/** Levels that are read at once: frames of a stack that share a line or two of cache. */
const LEVELS = 8;
const newWindow = (stacks) => {
    const count = stacks.starts.length - 1;
    return { stacks, count, frames: new Int32Array(LEVELS * count) };
};
/** Reads the levels from `depth` on, of the first stacks of a list, where that is due. */
const fillWindow = ({ stacks, count, frames }, { alive, count: alives }, depth) => {
    if (depth % LEVELS > 0)
        return;
    for (let index = 0; index < alives; index++) {
        const stack = alive[index] ?? 0;
        const from = (stacks.starts[stack] ?? 0) + depth;
        const levels = Math.min(LEVELS, (stacks.starts[stack + 1] ?? 0) - from);
        for (let level = 0; level < levels; level++)
            frames[level * count + stack] = stacks.frames[from + level] ?? 0;
        if (levels < LEVELS)
            frames[levels * count + stack] = END;
    }
};
const frameAt = ({ count, frames }, stack, depth) => frames[(depth % LEVELS) * count + stack] ?? END;

;// CONCATENATED MODULE: ./lib/formats/stacks/grow.js




/** Stacks of up to so many frames, which are up to so many nodes, become a tree as they are. */
const EXACT_FRAMES = 2 ** 18;
/** The share of the total that a function has to cost where there are more. */
const CUT = 1e-4;
const addNode = ({ parents, functions, self }, parent, number) => {
    parents.push(parent);
    for (const values of self)
        values.push(0);
    return functions.push(number) - 1;
};
const addSelf = ({ stacks, nodes }, node, stack) => {
    for (let column = 0; column < nodes.self.length; column++) {
        const self = nodes.self[column];
        if (self === undefined)
            continue;
        self[node] = (self[node] ?? 0) + (stacks.values[column]?.[stack] ?? 0);
    }
};
/**
 * Takes every stack to the node of its callee, on by a frame, and adds up what each callee of each node costs. Stacks that
 * end there, or came to a small node, are done.
 */
const findCallees = (growing, depth) => {
    const { weights, window, nodes, callees, reached, alive, at } = growing;
    clearCallees(callees, growing.count);
    let left = 0;
    for (let index = 0; index < growing.count; index++) {
        const stack = alive[index] ?? 0;
        const node = reached[at[index] ?? 0] ?? 0;
        const frame = nodes.functions[node] === tree/* SMALL */.o ? END : frameAt(window, stack, depth);
        if (frame === END) {
            addSelf(growing, node, stack);
            continue;
        }
        const callee = calleeOf(callees, node, frame);
        callees.weights[callee] = (callees.weights[callee] ?? 0) + (weights[stack] ?? 0);
        alive[left] = stack;
        at[left++] = callee;
    }
    growing.count = left;
};
/** Makes a node of each callee that is large enough, and one small node of the others of a node. */
const keepCallees = ({ nodes, callees, reached }, minWeight) => {
    const smallOf = new Map();
    for (let callee = 0; callee < callees.count; callee++) {
        const weight = callees.weights[callee] ?? 0;
        const parent = callees.parents[callee] ?? 0;
        if (weight >= minWeight) {
            reached[callee] = addNode(nodes, parent, callees.functions[callee] ?? 0);
            continue;
        }
        nodes.cut = Math.max(nodes.cut, weight);
        const small = smallOf.get(parent) ?? addNode(nodes, parent, tree/* SMALL */.o);
        smallOf.set(parent, small);
        reached[callee] = small;
    }
};
const newGrowing = (stacks) => {
    const { weights, alive } = weigh(stacks);
    return {
        stacks,
        weights,
        window: newWindow(stacks),
        nodes: { parents: [], functions: [], self: stacks.values.map(() => []), cut: 0 },
        callees: newCallees(alive.length),
        alive,
        count: alive.length,
        at: new Int32Array(alive.length),
        reached: new Int32Array(alive.length)
    };
};
/**
 * Merges stacks by call path, level by level from the root. A level costs one pass over the stacks that still grow: those
 * of functions that are too small stop where they become so. Time and memory are linear in the number of frames.
 */
const growTree = (stacks, maxNodes) => {
    const growing = newGrowing(stacks);
    const { nodes } = growing;
    const minWeight = (stacks.starts.at(-1) ?? 0) <= EXACT_FRAMES ? 0 : CUT;
    addNode(nodes, -1, tree/* ROOT */.D);
    for (let depth = 0; growing.count > 0; depth++) {
        fillWindow(growing.window, growing, depth);
        findCallees(growing, depth);
        keepCallees(growing, nodes.parents.length < maxNodes ? minWeight : Number.POSITIVE_INFINITY);
    }
    return {
        parents: Int32Array.from(nodes.parents),
        functions: Int32Array.from(nodes.functions),
        self: nodes.self.map((values) => Float64Array.from(values)),
        cut: nodes.cut
    };
};

;// CONCATENATED MODULE: ./lib/formats/stacks/profile.js





const countedBy = (stacks, counts, functions) => {
    const { total, flat } = sumColumn(stacks, stacks.values[counts] ?? new Float64Array(), functions);
    return { basis: 'counted', total, flat };
};
const columnOf = (stacks, at, functions, { sampleTypes, isSampled, counts }) => {
    const sampleType = sampleTypes[at] ?? { type: '', unit: '' };
    const values = stacks.values[at] ?? new Float64Array();
    const sums = sumColumn(stacks, values, functions);
    if (counts !== undefined)
        return { sampleType, ...sums, events: countedBy(stacks, counts, functions) };
    const events = isSampled ? eventsOf(stacks, { sampleType, values, sums }) : undefined;
    return { sampleType, ...sums, ...(events === undefined ? {} : { events }) };
};
const treeOf = (stacks, maxTreeNodes, functions) => {
    const tree = growTree(stacks, maxTreeNodes);
    return { tree, calls: callsOf(tree, functions) };
};
/** The profile that some stacks are. */
const profileOfStacks = (collected, about) => {
    const { functions } = collected;
    const stacks = stacksOf(collected);
    const { sampleTypes, maxTreeNodes } = about;
    return {
        columns: sampleTypes.map((_, at) => columnOf(stacks, at, functions.length, about)),
        defaultColumn: 0,
        functions,
        sampleCount: stacks.starts.length - 1,
        coverage: { kind: 'complete' },
        halfDigit: 0,
        isDiff: false,
        comments: [],
        ...(maxTreeNodes === undefined ? {} : treeOf(stacks, maxTreeNodes, functions.length))
    };
};

// EXTERNAL MODULE: ./lib/formats/json.js
var formats_json = __webpack_require__(1408);
;// CONCATENATED MODULE: ./lib/formats/wholeJson.js



/** Unwinds the reader at the first problem. Private to these formats: `readWhole` catches it. */
class ProblemError extends Error {
    name = 'ProblemError';
    problem;
    constructor(problem) {
        super(problem.message);
        this.problem = problem;
    }
}
const SHORTER = 'profile for a shorter time, or at a lower rate';
const tooManyFrames = {
    code: 'too-large',
    message: `expected stacks of at most ${MAX_FRAMES} frames together, found more`,
    hint: SHORTER
};
const wholeJson_noSamples = {
    code: 'no-samples',
    message: 'expected samples, found a file of none',
    hint: 'profile for longer, or under load'
};
const fail = (problem) => {
    throw new ProblemError(problem);
};
/** Longest piece of a file that a message repeats. */
const LONGEST_QUOTE = 60;
const foundText = (value) => {
    if (value === undefined)
        return 'nothing';
    if (Array.isArray(value))
        return 'a list';
    if ((0,formats_json/* asRecord */.q)(value) !== undefined)
        return 'an object';
    const text = JSON.stringify(value);
    return text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text;
};
/** What takes a value out of a file and knows where it stood. The hint says where the format is described. */
const takers = (hint) => {
    const failAt = (place, expected, value) => fail({
        code: 'invalid',
        message: `at ${place}: expected ${expected}, found ${foundText(value)}`,
        hint
    });
    return {
        failAt,
        recordAt: (value, place) => (0,formats_json/* asRecord */.q)(value) ?? failAt(place, 'an object', value),
        listAt: (value, place) => Array.isArray(value) ? value : failAt(place, 'a list', value),
        textAt: (value, place) => typeof value === 'string' ? value : failAt(place, 'text', value)
    };
};
/** As JSON it takes several times as much memory. */
const MAX_BYTES = 128 * 1024 * 1024;
const tooLarge = (bytes, max) => ({
    code: 'too-large',
    message: `expected at most ${max} bytes, found ${bytes}`,
    hint: SHORTER
});
const read = ({ bytes }, limits, whole) => {
    const max = Math.min(MAX_BYTES, limits.maxInflatedBytes);
    if (bytes.length > max)
        fail(tooLarge(bytes.length, max));
    const json = (0,formats_json/* readJson */.V)((0,formats_text/* decodeText */.g7)(bytes));
    if (json.kind === 'json')
        return whole.read(json.value, limits);
    const { message, hint, byte } = json;
    const at = byte === undefined ? {} : { byte };
    return fail({ code: 'damaged', message, hint, ...at });
};
const diagnose = (file, { id }, { code, message, hint, byte }) => ({
    severity: 'error',
    code: `${id}/${code}`,
    message,
    at: { file: file.path, ...(byte === undefined ? {} : { byte }) },
    ...(hint === undefined ? {} : { hint })
});
/** Strict: a file that is damaged anywhere gives no profile, because sums over a part must not be compared. */
const readWhole = (file, limits, whole) => {
    try {
        return { profiles: [read(file, limits, whole)], benchmarks: [], diagnostics: [] };
    }
    catch (error) {
        if (!(error instanceof ProblemError))
            throw error;
        return { profiles: [], benchmarks: [], diagnostics: [diagnose(file, whole, error.problem)] };
    }
};

;// CONCATENATED MODULE: ./lib/formats/baseName.js
/** The last part of a path of any operating system. */
const baseName = (path) => path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);

;// CONCATENATED MODULE: ./lib/formats/cpuprofile/take.js

/** Takes values out of a CPU profile of V8. */
const { failAt, recordAt, listAt, textAt } = takers('its format is described by https://chromedevtools.github.io/devtools-protocol/tot/Profiler/#type-Profile');
/** A whole number that is not negative. */
const countAt = (value, place) => typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
    ? value
    : failAt(place, 'a whole number of at least 0', value);

;// CONCATENATED MODULE: ./lib/formats/cpuprofile/frames.js


/** What V8 puts on the stack beside functions: they have no script. */
const ROOT = '(root)';
const IDLE = '(idle)';
/** The path behind an address of a file, whose odd characters are written as `%20`. */
const fileOf = (url) => {
    if (!url.startsWith('file://'))
        return url;
    const path = url.replace(/^file:\/\/(?:\/(?=[A-Za-z]:\/))?/, '');
    try {
        return decodeURIComponent(path);
    }
    catch {
        return path;
    }
};
/** Of a module of node itself the whole name: it has no folder, and `node:internal/fs/utils` is not anybody's `utils`. */
const shortOf = (file) => (file.startsWith('node:') ? file : baseName(file));
/**
 * The function of a frame. V8 names a method without its class and often a function not at all, so every name gets that of
 * its file; the line, which moves with every edit above it, is no part of it. V8 counts lines from 0.
 */
const functionOf = (name, url, line) => {
    const file = fileOf(url);
    const own = name === '' ? '(anonymous)' : name;
    return {
        name: file === '' ? own : `${own} (${shortOf(file)})`,
        file,
        startLine: typeof line === 'number' && Number.isSafeInteger(line) && line >= 0 ? line + 1 : 0
    };
};
const frames_frameAt = (value, place) => {
    const { functionName, url, lineNumber } = recordAt(value, place);
    const name = textAt(functionName, `${place}.functionName`);
    const address = textAt(url, `${place}.url`);
    if (address === '' && name === ROOT)
        return { kind: 'root' };
    if (address === '' && name === IDLE)
        return { kind: 'idle' };
    return { kind: 'function', info: functionOf(name, address, lineNumber) };
};

;// CONCATENATED MODULE: ./lib/formats/cpuprofile/lines.js

/** Adds what V8 says of the lines of a node, where it says so: how often each was the one that ran. */
const addTicks = (ticks, number, value, place) => {
    if (value === undefined)
        return;
    for (const [at, one] of listAt(value, place).entries()) {
        const tick = recordAt(one, `${place}[${at}]`);
        const line = countAt(tick['line'], `${place}[${at}].line`);
        const count = countAt(tick['ticks'], `${place}[${at}].ticks`);
        if (line === 0 || count === 0)
            continue;
        const key = `${number}:${line}`;
        const known = ticks.get(key);
        if (known === undefined)
            ticks.set(key, { number, line, ticks: count });
        else
            known.ticks += count;
    }
};
/** The lines of all functions, in the columns of the profile: time, and how often. */
const lineTable = (ticks, period) => {
    const rows = [...ticks.values()];
    return {
        functions: rows.map(({ number }) => number),
        lines: rows.map(({ line }) => line),
        flat: [rows.map((row) => Math.round(row.ticks * period)), rows.map((row) => row.ticks)]
    };
};

;// CONCATENATED MODULE: ./lib/formats/cpuprofile/nodes.js

const placesById = (list) => {
    const places = new Map();
    for (const [at, { id }] of list.entries()) {
        const number = countAt(id, `nodes[${at}].id`);
        if (places.has(number))
            failAt(`nodes[${at}].id`, 'an id that no other node has', id);
        places.set(number, at);
    }
    return places;
};
/** The nodes of a file. Every node hangs below one other at most; that they make no circle shows where a stack is taken. */
const readNodes = (value) => {
    const list = listAt(value, 'nodes').map((node, at) => recordAt(node, `nodes[${at}]`));
    const places = placesById(list);
    const parents = new Int32Array(list.length).fill(-1);
    for (const [at, { children }] of list.entries()) {
        if (children === undefined)
            continue;
        for (const [index, id] of listAt(children, `nodes[${at}].children`).entries()) {
            const place = `nodes[${at}].children[${index}]`;
            const child = places.get(countAt(id, place)) ?? failAt(place, 'the id of a node', id);
            if (parents[child] !== -1)
                failAt(place, 'a node that hangs below no other', id);
            parents[child] = at;
        }
    }
    return { list, parents };
};
/** The places of a node and all above it, root first. */
const pathOf = ({ list, parents }, node) => {
    const path = [];
    for (let at = node; at >= 0; at = parents[at] ?? -1) {
        if (path.length === list.length)
            return failAt(`nodes[${node}]`, 'a root above it', undefined);
        path.push(at);
    }
    return path.reverse();
};

;// CONCATENATED MODULE: ./lib/formats/cpuprofile/read.js







const sampleTypes = [
    { type: 'cpu', unit: 'nanoseconds' },
    { type: 'samples', unit: 'count' }
];
/** Nanoseconds from the first to the last moment of a profile, which V8 has in microseconds. */
const durationOf = ({ startTime, endTime }) => {
    const start = countAt(startTime, 'startTime');
    const nanos = (countAt(endTime, 'endTime') - start) * 1000;
    return nanos > 0 && Number.isSafeInteger(nanos)
        ? nanos
        : failAt('endTime', 'a time after startTime, in microseconds', endTime);
};
/** How often each node was found on top. */
const hitsOf = ({ list }) => list.map(({ hitCount }, at) => countAt(hitCount ?? 0, `nodes[${at}].hitCount`));
const sumOf = (hits) => {
    const sum = hits.reduce((all, count) => all + count, 0);
    return Number.isSafeInteger(sum) ? sum : failAt('nodes', 'fewer than 2^53 samples', sum);
};
const kindsOf = ({ list }, collected) => list.map(({ callFrame }, at) => {
    const frame = frames_frameAt(callFrame, `nodes[${at}].callFrame`);
    return frame.kind === 'function' ? placeFunction(collected, frame.info) : frame.kind;
});
const isNumber = (kind) => typeof kind === 'number';
/** Adds the stack of every node that was found on top, but for those without work. */
const addStacks = ({ nodes, kinds, hits, period }, collected) => {
    for (const [at, count] of hits.entries()) {
        if (count === 0 || kinds[at] === 'idle')
            continue;
        const stack = pathOf(nodes, at)
            .map((node) => kinds[node])
            .filter(isNumber);
        addRow(collected, stack, (column) => (column === 0 ? Math.round(count * period) : count));
        if (isFull(collected))
            fail(tooManyFrames);
    }
};
const read_linesOf = ({ nodes: { list }, kinds, period }) => {
    const ticks = new Map();
    for (const [at, kind] of kinds.entries()) {
        const positions = list[at]?.['positionTicks'];
        if (isNumber(kind))
            addTicks(ticks, kind, positions, `nodes[${at}].positionTicks`);
    }
    return ticks.size === 0 ? {} : { lines: lineTable(ticks, period) };
};
const read_treeOf = (value, durationNanos, collected) => {
    const nodes = readNodes(value);
    const hits = hitsOf(nodes);
    const period = durationNanos / Math.max(1, sumOf(hits));
    return { nodes, kinds: kindsOf(nodes, collected), hits, period };
};
const fewNodes = (value, maxRows) => {
    if (Array.isArray(value) && value.length > maxRows)
        failAt('nodes', `at most ${maxRows} nodes`, value.length);
};
/**
 * The profile that the value of a file is. As in DevTools, every sample is worth the same part of the time that was
 * recorded: the single intervals say when the profiler was let run, which on a busy machine is not what ran between.
 * Idle time is no CPU time, and left out.
 */
const readCpuProfile = (value, { maxRows, maxTreeNodes, sumsOnly }) => {
    const file = recordAt(value, 'the top');
    fewNodes(file['nodes'], maxRows);
    const durationNanos = durationOf(file);
    const collected = newCollected(sampleTypes.length);
    const tree = read_treeOf(file['nodes'], durationNanos, collected);
    addStacks(tree, collected);
    if (collected.starts.length === 1)
        fail(wholeJson_noSamples);
    return {
        ...profileOfStacks(collected, { sampleTypes, isSampled: true, counts: 1, maxTreeNodes }),
        ...(sumsOnly ? {} : read_linesOf(tree)),
        periodType: sampleTypes[0],
        period: Math.round(tree.period),
        durationNanos
    };
};

;// CONCATENATED MODULE: ./lib/formats/cpuprofile/recognise.js

const LOOKED_AT = 4096;
const NODES = /"nodes"\s{0,64}:\s{0,64}\[/;
const CALL_FRAME = /"callFrame"\s{0,64}:\s{0,64}\{/;
/** A saved speedscope file may hold anything, and a heap profile has a tree of such frames and no list of nodes. */
const ANOTHER = /"(?:\$schema|head)"\s{0,64}:/;
/** Whether a file is V8's, whole or cut: by the keys of its first node, which stand at its beginning. */
const isCpuProfile = ({ bytes }) => {
    const begin = (0,formats_text/* decodeText */.g7)(bytes.subarray(0, LOOKED_AT)).trimStart();
    return (begin.startsWith('{') && NODES.test(begin) && CALL_FRAME.test(begin) && !ANOTHER.test(begin));
};

;// CONCATENATED MODULE: ./lib/formats/cpuprofile.js



/**
 * The JSON of V8's CPU profiler, `Profiler.Profile` of the Chrome DevTools Protocol: `node --cpu-prof` and everything else
 * that runs on V8 writes it. A node of its call tree says how often the profiler found it on top.
 */
const cpuprofile = {
    id: 'cpuprofile',
    title: '.cpuprofile of V8',
    matches: isCpuProfile,
    isNamed: (path) => /\.cpuprofile$/i.test(path),
    parse: (file, limits) => readWhole(file, limits, { id: 'cpuprofile', read: readCpuProfile })
};

;// CONCATENATED MODULE: ./lib/formats/folded/metric.js
/** Words of file names that say that stacks count something else than CPU samples, and what they are called then. */
const metric_METRICS = new Map([
    ['alloc', 'alloc'],
    ['allocs', 'alloc'],
    ['allocations', 'alloc'],
    ['mem', 'memory'],
    ['memory', 'memory'],
    ['heap', 'memory'],
    ['wall', 'wall'],
    ['offcpu', 'offcpu'],
    ['lock', 'lock'],
    ['locks', 'lock']
]);
/** The name and its folder: what stands further above speaks of more than one file. */
const NAMED_PARTS = 2;
/** What folded stacks count, as far as the name of their file says; `samples` where it says nothing, which is CPU. */
const metricOfName = (path) => {
    const parts = path.split(/[/\\]/).slice(-NAMED_PARTS).join('/').toLowerCase();
    const words = parts.replaceAll(/off[-_.]cpu/g, 'offcpu').split(/[^a-z]+/);
    return words.map((word) => metric_METRICS.get(word)).find((metric) => metric !== undefined) ?? 'samples';
};

// EXTERNAL MODULE: ./lib/formats/fewNumbers.js
var fewNumbers = __webpack_require__(7926);
// EXTERNAL MODULE: ./lib/formats/gobench/otherLines.js
var otherLines = __webpack_require__(6562);
;// CONCATENATED MODULE: ./lib/formats/gobench/lines.js



/** Longest line that is read, in UTF-16 units. benchstat stops at 64 KiB; no real line comes near either. */
const lines_LONGEST_LINE = 1_048_576;
/**
 * What a line of `go test -bench` output is. Results, `Unit` and `key: value` lines are the Go benchmark format; what
 * `go test` says about trouble comes before `key: value`, because `panic: x` has that form too.
 */
function lines_factOf(line, context) {
    if (line.length > lines_LONGEST_LINE)
        return { kind: 'trouble', trouble: longLine(line) };
    const benchmark = (0,resultLine/* parseBenchmarkLine */.Rm)(line);
    if (benchmark)
        return benchmark.kind === 'bad' ? badResult(benchmark, context) : benchmark;
    const numbers = context.broken && numbersOf(line);
    if (numbers)
        return trouble('gobench/split-line', splitLine(context.broken, numbers));
    if ((0,resultLine/* parseBenchmarkLine */.Rm)(line.trimStart())?.kind === 'result')
        return indentedResult(line);
    if (isBareFailure(line))
        return { kind: 'failure' };
    if (context.inDump && !closesDump(line))
        return { kind: 'noise' };
    if (isKnownNoise(line))
        return { kind: 'noise' };
    return toldTrouble(line, context) ?? formatLine(line);
}
function toldTrouble(line, running) {
    const told = troubleIn(line, running);
    if (told === undefined)
        return undefined;
    return { kind: 'trouble', trouble: told, ...(opensDump(line) ? { opensDump: true } : {}) };
}
function formatLine(line) {
    const unit = (0,otherLines/* parseUnitLine */.G)(line);
    if (unit)
        return { kind: 'unit', unit };
    const config = (0,otherLines/* parseConfigLine */.q)(line);
    if (config)
        return { kind: 'config', config };
    return trouble('gobench/unread-line', {
        severity: 'note',
        message: `expected a line of go test -bench output, found ${JSON.stringify(clip(line))}`,
        hint: 'it is ignored, as benchstat does; keep other output on stderr or in another file'
    });
}
function badResult(line, context) {
    const told = toldTrouble(line.rest, { ...context, name: line.name });
    if (told)
        return told;
    const fact = trouble('gobench/bad-line', {
        severity: 'warning',
        message: `Benchmark${clip(line.name)}: ${line.cause}: expected a count and pairs of value and unit, found ${JSON.stringify(clip(line.rest))}`,
        hint: 'the whole line is dropped, as benchstat does; if the benchmark prints, let it use b.Log or stay silent'
    });
    return { ...fact, broken: { name: line.name } };
}
/** The count and measurements of a result line whose name stands on an earlier one. */
function numbersOf(line) {
    const [count = '', ...pairs] = (0,resultLine/* goFields */.sE)(line.trim());
    if (!/^\d+$/.test(count) || typeof (0,resultLine/* parseMeasurements */.XZ)(pairs) === 'string')
        return undefined;
    return clip(line.trim());
}
function splitLine(broken, numbers) {
    return {
        severity: 'warning',
        message: `the result of Benchmark${clip(broken?.name ?? '')} is split by other output; its numbers ${JSON.stringify(numbers)} are not counted`,
        hint: 'print from the benchmark with b.Log, or not at all, and collect again'
    };
}
function indentedResult(line) {
    return trouble('gobench/indented-line', {
        severity: 'warning',
        message: `expected results at the start of a line, found ${JSON.stringify(clip(line))}`,
        hint: 'indented lines are not results of the Go benchmark format; remove the white space before them'
    });
}
function longLine(line) {
    return {
        severity: 'warning',
        code: 'gobench/long-line',
        message: `expected lines of at most ${lines_LONGEST_LINE} characters, found one of ${line.length}`,
        hint: 'the line is dropped; keep other output out of the file'
    };
}
function trouble(code, rest) {
    return { kind: 'trouble', trouble: { code, ...rest } };
}

;// CONCATENATED MODULE: ./lib/formats/gobench/streak.js

/**
 * Results of one benchmark with nothing but noise between them come from one process: `go test -count=10` repeats each
 * benchmark before it begins the next. Each package of `go test -json` has an output, and streaks, of its own.
 */
function streakCounter() {
    const open = new Map();
    let next = 0;
    return {
        take: (fact, source) => {
            const last = open.get(source.package);
            if (fact.kind === 'result') {
                if (last?.name === fact.name)
                    return last.ordinal;
                open.set(source.package, { name: fact.name, ordinal: next });
                next += 1;
                return next - 1;
            }
            if (last !== undefined && endsStreak(fact, source.text, last))
                open.delete(source.package);
            return -1;
        }
    };
}
/** What `go test` prints when a process ends, or a script before it starts the next one. */
const END_OF_RUN = /^(?:PASS$|FAIL\b|SKIP$|ok {2}\t|\? {3}\t|exit status |[+$] )/;
function endsStreak(fact, text, last) {
    switch (fact.kind) {
        case 'config':
        case 'unit':
        case 'failure':
            return true;
        case 'start':
            return fact.name !== (0,resultLine/* bareNameOf */.pn)(last.name);
        default:
            return END_OF_RUN.test(text);
    }
}

;// CONCATENATED MODULE: ./lib/formats/gobench/read.js






/** Most `key: value` lines in force at once; every change copies them, so that the number is bounded. */
const read_MOST_CONFIG_KEYS = 256;
/** Reads the lines of one file in order; the lines of each package have a configuration of their own. */
function readLines(lines, bounds) {
    const states = new Map();
    const results = [];
    const units = new Map();
    const log = diagnosticLog();
    const streaks = streakCounter();
    let failure;
    let numbers = 0;
    for (const source of lines) {
        const state = states.get(source.package) ?? initialState(source.package);
        const fact = lines_factOf(source.text, state);
        if (fact.kind === 'result')
            numbers += (0,fewNumbers/* numbersOn */.Ow)(fact);
        const excess = fact.kind === 'result' ? excessOf(results.length + 1, numbers, bounds) : undefined;
        if (excess !== undefined) {
            log.add(tooMany(source, excess, bounds));
            break;
        }
        states.set(source.package, read_nextState(state, fact, source.text));
        const streak = streaks.take(fact, source);
        if (fact.kind === 'result') {
            results.push(toResult(fact, { source, state, streak, before: results.at(-1) }));
        }
        if (fact.kind === 'failure')
            failure ??= source;
        remarks(fact, units, at(source, bounds)).forEach(log.add);
    }
    read_unexplained(failure, log.all(), bounds).forEach(log.add);
    nothing(results, log.all(), bounds).forEach(log.add);
    return { benchmarks: { kind: 'raw', results, units }, diagnostics: log.all() };
}
/** What there is to say about a line. Its metadata, if it has any, goes into `units`. */
function remarks(fact, units, place) {
    if (fact.kind === 'trouble')
        return [{ ...fact.trouble, at: place }];
    if (fact.kind === 'result')
        return notFinite(fact, place);
    return fact.kind === 'unit' ? addUnit(units, fact.unit, place) : [];
}
function initialState(path) {
    return { package: path, inDump: false, config: new Map() };
}
function read_nextState(before, fact, text) {
    const state = before.inDump && closesDump(text) ? { ...before, inDump: false } : before;
    switch (fact.kind) {
        case 'result': {
            const { package: path, inDump, config } = state;
            return state.name === undefined ? state : { package: path, inDump, config };
        }
        case 'start':
            return { ...state, name: fact.name };
        case 'config':
            return configured(state, fact.config);
        case 'trouble': {
            const inDump = fact.opensDump ?? state.inDump;
            const { broken } = fact;
            return broken ? { ...state, inDump, broken, name: broken.name } : { ...state, inDump };
        }
        default:
            return state;
    }
}
function configured(state, { key, value }) {
    const config = new Map(state.config);
    if (value === '')
        config.delete(key);
    else if (config.has(key) || config.size < read_MOST_CONFIG_KEYS)
        config.set(key, value);
    return key === 'pkg' ? { ...state, config, package: value } : { ...state, config };
}
/**
 * A result. A repeat of the result before it shares with it what is the same: the text of its name, by which it is found
 * faster, and every measurement that did not change, as those of allocations rarely do. Large files take half the memory.
 */
function toResult({ name, iterations, measurements }, { source, state: { config }, streak, before }) {
    const repeated = before?.name === name ? before : undefined;
    return {
        name: repeated?.name ?? name,
        package: config.get('pkg') ?? source.package,
        procs: repeated?.procs ?? (0,resultLine/* procsOf */.Nv)(name),
        iterations,
        measurements: measurements.map((one, at) => sameMeasurement(repeated?.measurements[at], one)),
        config,
        line: source.line,
        streak
    };
}
function sameMeasurement(before, now) {
    return before?.unit === now.unit && Object.is(before.value, now.value) ? before : now;
}
/** `NaN` and `Inf` are numbers of the format, but nothing that can be compared. */
function notFinite(fact, place) {
    const odd = fact.measurements.filter(({ value }) => !Number.isFinite(value));
    return odd.map(({ value, unit }) => ({
        severity: 'warning',
        code: 'gobench/not-finite',
        message: `Benchmark${clip(fact.name)}: expected a finite number of ${clip(unit)}, found ${value}`,
        at: place,
        hint: 'a benchmark that reports its own metric divides by 0; it cannot be compared'
    }));
}
function addUnit(units, line, place) {
    const known = units.get(line.unit) ?? new Map();
    if (line.pairs.length > 0)
        units.set(line.unit, known);
    const causes = [...line.causes];
    for (const [key, value] of line.pairs) {
        const before = known.get(key);
        if (before === undefined)
            known.set(key, value);
        else if (before !== value) {
            causes.push(`metadata ${key} of unit ${line.written} already set to ${before}`);
        }
    }
    return causes.map((cause) => ({
        severity: 'warning',
        code: 'gobench/bad-unit',
        message: `Unit line: ${cause}`,
        at: place,
        hint: 'write Unit NAME key=value, once for each key of a unit; the first value holds'
    }));
}
function at(source, bounds) {
    return { file: bounds.file, line: source.line };
}
/** What there is too much of. */
function excessOf(results, numbers, bounds) {
    if (results > bounds.maxResults)
        return `${bounds.maxResults} result lines`;
    return numbers > bounds.maxNumbers ? `${bounds.maxNumbers} numbers on result lines` : undefined;
}
function tooMany(source, excess, bounds) {
    return {
        severity: 'error',
        code: 'gobench/too-many-results',
        message: `expected at most ${excess}; the rest of the file is not read`,
        at: at(source, bounds),
        hint: 'split the file by package, lower -count, or raise limits.max-rows in the config file'
    };
}
/** `FAIL` or `exit status` alone, when no other line said what failed. */
function read_unexplained(failure, diagnostics, bounds) {
    if (failure === undefined || diagnostics.some(({ severity }) => severity === 'error'))
        return [];
    return [
        {
            severity: 'error',
            code: 'gobench/failed',
            message: `go test failed without saying where: found ${JSON.stringify(failure.text)}`,
            at: at(failure, bounds),
            hint: 'keep the whole output of go test, with 2>&1, so that the cause is in the file'
        }
    ];
}
function nothing(results, diagnostics, bounds) {
    if (results.length > 0 || diagnostics.some(({ severity }) => severity === 'error'))
        return [];
    return [
        {
            severity: 'warning',
            code: 'gobench/no-results',
            message: 'expected benchmark results, found output of go test without any',
            at: { file: bounds.file },
            hint: 'was go test run with -bench, and does its pattern match a benchmark?'
        }
    ];
}

;// CONCATENATED MODULE: ./lib/formats/gobench.js






/**
 * The output of `go test -bench`, plain or inside `go test -json`: the Go benchmark data format (golang/proposal
 * design/14313) between lines of `go test`. A line is a result, configuration, known noise, or a diagnostic.
 */
const gobench = {
    id: 'gobench',
    title: '`go test -bench` output, also inside `go test -json`',
    matches: (file) => benchmarkLayout(file) === 'raw',
    parse: gobench_parse
};
function gobench_parse(file, limits) {
    const beginning = beginningOf(file, {
        most: limits.maxInflatedBytes,
        room: 'gobench',
        hint: 'raise limits.max-inflated-bytes in the config file, or split the file by package'
    });
    const texts = textLines((0,formats_text/* decodeText */.g7)(beginning.bytes));
    const source = sourceLines(texts, file.path);
    const read = readLines(source.lines, {
        file: file.path,
        maxResults: limits.maxRows,
        maxNumbers: (0,fewNumbers/* mostNumbers */.sF)(limits.maxRows)
    });
    return {
        profiles: [],
        benchmarks: read.benchmarks.results.length > 0 ? [read.benchmarks] : [],
        diagnostics: [...beginning.diagnostics, ...source.diagnostics, ...read.diagnostics]
    };
}
/** The lines that results are read from; of plain text one at a time, so that a large file is not held twice. */
function sourceLines(texts, file) {
    if (texts.some(isTestEvent))
        return linesOfEvents(texts, file);
    return { lines: plainLines(texts), diagnostics: [] };
}
function* plainLines(texts) {
    for (const [index, text] of texts.entries())
        yield { text, line: index + 1, package: '' };
}

// EXTERNAL MODULE: ./lib/formats/manifest/recognise.js
var recognise = __webpack_require__(4389);
// EXTERNAL MODULE: ./lib/formats/letGo.js
var letGo = __webpack_require__(783);
// EXTERNAL MODULE: ./lib/formats/pprof/damage.js
var damage = __webpack_require__(4711);
;// CONCATENATED MODULE: ./lib/formats/pprof/wire.js

const TWO_28 = 2 ** 28;
const TWO_56 = 2 ** 56;
/** Tags of fields that exist have a field number of 1 to 2^29 - 1. */
const LARGEST_TAG = 2 ** 32 - 1;
/** Reads bytes 5 to 10 of a varint whose first four bytes carried the 28 bits of `low`. */
const readWide = (cursor, low) => {
    const { bytes, at } = cursor;
    let middle = 0;
    let high = 0;
    for (let index = 4; index < 10; index++) {
        const byte = bytes[at + index] ?? 0;
        if (index < 8)
            middle |= (byte & 0x7f) << (7 * index - 28);
        else
            high |= (byte & 0x7f) << (7 * index - 56);
        if (byte >= 0x80)
            continue;
        cursor.at = at + index + 1;
        // Two's complement: bit 63 makes `high` negative. In this order every partial sum within 2^53 is exact.
        return ((high << 24) >> 24) * TWO_56 + middle * TWO_28 + low;
    }
    return (0,damage/* fail */.fJ)({
        code: 'malformed',
        message: 'expected a number of at most 10 bytes, found a longer one',
        byte: at
    });
};
/** Reads a signed 64-bit integer: exact within 2^53, else the nearest double (see {@link readUint64}). */
const readVarint = (cursor) => {
    const { bytes, at } = cursor;
    const first = bytes[at] ?? 0;
    if (first < 0x80) {
        cursor.at = at + 1;
        return first;
    }
    const second = bytes[at + 1] ?? 0;
    const low = (first & 0x7f) | ((second & 0x7f) << 7);
    if (second < 0x80) {
        cursor.at = at + 2;
        return low;
    }
    const third = bytes[at + 2] ?? 0;
    if (third < 0x80) {
        cursor.at = at + 3;
        return low | (third << 14);
    }
    const fourth = bytes[at + 3] ?? 0;
    const wide = low | ((third & 0x7f) << 14) | ((fourth & 0x7f) << 21);
    if (fourth >= 0x80)
        return readWide(cursor, wide);
    cursor.at = at + 4;
    return wide;
};
/** Reads all 64 bits of the varint at `at`, unsigned: for the rare values that a double cannot hold. */
const readUint64 = (bytes, at) => {
    let value = 0n;
    for (let index = 0; index < 10; index++) {
        const byte = bytes[at + index] ?? 0;
        value |= BigInt(byte & 0x7f) << BigInt(7 * index);
        if (byte < 0x80)
            break;
    }
    return BigInt.asUintN(64, value);
};
/** Running past the end of the file is a cut; past the end of a message within the file, a contradiction. */
const failPastEnd = ({ bytes }, end, start) => end === bytes.length
    ? (0,damage/* fail */.fJ)({
        code: 'truncated',
        message: `the profile is cut off: its last field needs more than the ${end} bytes there are`,
        byte: start,
        hint: 'write the profile to its end before it is copied or uploaded, and collect it again'
    })
    : (0,damage/* fail */.fJ)({
        code: 'malformed',
        message: 'expected a field to end within its message, found one that runs past it',
        byte: start
    });
/** Reads the length of a length-delimited field and says where the field ends, which is never past `end`. */
const readLength = (cursor, end) => {
    const start = cursor.at;
    const length = readVarint(cursor);
    const stop = cursor.at + length;
    return length >= 0 && stop <= end ? stop : failPastEnd(cursor, end, start);
};
/** Checks that the last read of a message stopped exactly at its end. */
const expectEnd = (cursor, end) => {
    if (cursor.at !== end)
        failPastEnd(cursor, end, end);
};
const VARINT = 0;
const wire_BYTES = 2;
const skipValue = (cursor, wireType, end) => {
    const start = cursor.at;
    if (wireType === VARINT)
        readVarint(cursor);
    else if (wireType === wire_BYTES)
        cursor.at = readLength(cursor, end);
    else if (wireType === 1)
        cursor.at += 8;
    else if (wireType === 5)
        cursor.at += 4;
    else
        (0,damage/* fail */.fJ)({
            code: 'malformed',
            message: `expected a field of wire type 0, 1, 2 or 5, found ${wireType} (a group, or no protobuf at all)`,
            byte: start
        });
};
/** The set of field numbers that a message reads, as bits. */
const fields = (...numbers) => numbers.reduce((bits, number) => bits | (1 << number), 0);
const failTag = (tag, byte) => (0,damage/* fail */.fJ)({
    code: 'malformed',
    message: tag < 8 || tag > LARGEST_TAG
        ? 'expected a field of the profile, found bytes that are none'
        : `field ${tag >>> 3} has wire type ${tag & 7}, which is not its own`,
    byte
});
/**
 * Skips a field whose tag its message did not recognise. Unknown fields keep newer writers readable; a field of
 * the set `read` can only get here with a wrong wire type.
 */
const skipField = (cursor, tag, { end, read }) => {
    const field = tag >>> 3;
    if (tag < 8 || tag > LARGEST_TAG || (field < 32 && (read >>> field) & 1))
        failTag(tag, cursor.at);
    skipValue(cursor, tag & 7, end);
};
const newScalars = (fieldCount) => ({
    values: new Float64Array(fieldCount + 1),
    at: new Float64Array(fieldCount + 1)
});
/** Reads a message that consists of integers only, which most messages of a profile are, into `scalars`. */
const readScalars = (cursor, end, scalars) => {
    const { values, at } = scalars;
    // Of so few values a call of fill() takes longer.
    for (let field = 0; field < values.length; field++)
        values[field] = 0;
    while (cursor.at < end) {
        const start = cursor.at;
        const tag = readVarint(cursor);
        const field = tag >>> 3;
        if (field >= values.length)
            skipField(cursor, tag, { end, read: 0 });
        else if (tag !== field << 3 || field === 0)
            failTag(tag, start);
        else {
            at[field] = cursor.at;
            values[field] = readVarint(cursor);
        }
    }
    expectEnd(cursor, end);
};

;// CONCATENATED MODULE: ./lib/formats/pprof/ids.js


/** The key of the id at offset `at`, which reads as `value`: the id itself, or what stands for it. */
const idKey = (cursor, wide, value, at) => {
    if (value >= 0 && value <= Number.MAX_SAFE_INTEGER)
        return value;
    const id = readUint64(cursor.bytes, at);
    const key = wide.get(id) ?? -(wide.size + 1);
    wide.set(id, key);
    return key;
};
/** Reads an id and returns its key. */
const readId = (cursor, wide) => {
    const at = cursor.at;
    return idKey(cursor, wide, readVarint(cursor), at);
};
/** The row of an id, or -1. */
const rowOf = ({ sequential, dense, sparse }, id) => {
    if (id > 0 && id <= sequential)
        return id - 1;
    return id >= 0 && id < dense.length ? (dense[id] ?? -1) : (sparse.get(id) ?? -1);
};
const countSequential = (ids) => {
    const first = ids.findIndex((id, row) => id !== row + 1);
    return first < 0 ? ids.length : first;
};
/** Indexes the ids of a table; an id that is 0 or comes twice is damage. */
const indexIds = (kind, { ids, at }) => {
    const sequential = countSequential(ids);
    // Twice the rows leaves room for gaps; a row takes more than that in the file.
    const dense = new Int32Array(sequential === ids.length ? 0 : 2 * ids.length + 16).fill(-1);
    const sparse = new Map();
    const index = { sequential, dense, sparse };
    ids.forEach((id, row) => {
        if (row < sequential)
            return;
        if (id === 0)
            (0,damage/* fail */.fJ)(zeroId(kind, at[row]));
        if (rowOf(index, id) !== -1)
            (0,damage/* fail */.fJ)(duplicateId(kind, id, at[row]));
        if (id > 0 && id < dense.length)
            dense[id] = row;
        else
            sparse.set(id, row);
    });
    return index;
};
const zeroId = (kind, byte = 0) => ({
    code: 'zero-id',
    message: `expected every ${kind} to have an id, found the id 0, which is reserved`,
    byte
});
const duplicateId = (kind, id, byte = 0) => ({
    code: 'duplicate-id',
    message: `expected every ${kind} to have its own id, found ${describeId(id)} twice`,
    byte
});
/** Stand-ins mean nothing to a reader. */
const describeId = (id) => (id < 0 ? 'a 64-bit id' : `id ${id}`);

;// CONCATENATED MODULE: ./lib/formats/pprof/strings.js


const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
const readBytes = ({ bytes, strings }, index) => {
    const cursor = { bytes, at: strings[index] ?? 0 };
    const end = readLength(cursor, bytes.length);
    return bytes.subarray(cursor.at, end);
};
/** The string at a checked index. Bytes that are not UTF-8 become U+FFFD. */
const stringAt = (tables, index) => index === 0 ? '' : decoder.decode(readBytes(tables, index));
/** Checks that an index is inside the string table. */
const checkString = ({ strings }, { index, byte, of }) => {
    if (index >= 0 && index < strings.length)
        return;
    (0,damage/* fail */.fJ)({
        code: 'string-index',
        message: strings.length === 0
            ? 'expected a string table, found none: the profile is cut off before it'
            : `expected ${of} to be one of the ${strings.length} strings of the profile, found string ${index}`,
        byte
    });
};

;// CONCATENATED MODULE: ./lib/formats/pprof/labels.js


/** The label by which `-diff_base` marks the samples of the base; it survives in a saved `-proto` file. */
const BASE_LABEL = 'pprof::base';
/** Indices of all strings equal to a short ASCII text, found without decoding the table. */
const indicesOf = ({ bytes, strings }, text) => {
    const codes = Array.from(text, (character) => character.charCodeAt(0));
    const isText = (at) => bytes[at] === codes.length && codes.every((code, index) => bytes[at + 1 + index] === code);
    const found = new Set();
    for (let index = 0; index < strings.length; index++)
        if (isText(strings[index] ?? 0))
            found.add(index);
    return found;
};
/** Reads the sample whose body ends at `end`: its values into `values`, and whether it has the mark. */
const readMarked = ({ cursor, label, isMark }, end, values) => {
    let isMarked = false;
    values.length = 0;
    while (cursor.at < end) {
        const tag = readVarint(cursor);
        if (tag === 0x10)
            values.push(readVarint(cursor));
        else if (tag === 0x12) {
            const stop = readLength(cursor, end);
            while (cursor.at < stop)
                values.push(readVarint(cursor));
        }
        else if (tag === 0x1a) {
            readScalars(cursor, readLength(cursor, end), label);
            isMarked ||= isMark(label.values[1] ?? 0, label.values[2] ?? 0);
        }
        else
            skipField(cursor, tag, { end, read: 0 });
    }
    return isMarked;
};
/**
 * The total of every column of a profile that was saved from a diff: what the samples of base sum up to in size, which is what
 * `go tool pprof` takes shares of (`computeTotal` of its report). Undefined for any other profile. Samples are read
 * only if the string table holds the reserved key.
 */
const savedBaseTotals = (tables) => {
    const keys = indicesOf(tables, BASE_LABEL);
    if (keys.size === 0)
        return undefined;
    const { bytes, sampleRuns, sampleTypes } = tables;
    const isMark = (key, value) => keys.has(key) && stringAt(tables, value) === 'true';
    const reading = { cursor: { bytes, at: 0 }, label: newScalars(2), isMark };
    const { cursor } = reading;
    const totals = sampleTypes.map(() => 0);
    const values = [];
    let isDiff = false;
    for (let run = 0; run < sampleRuns.length; run += 2) {
        cursor.at = sampleRuns[run] ?? 0;
        while (cursor.at < (sampleRuns[run + 1] ?? 0)) {
            readVarint(cursor);
            if (!readMarked(reading, readLength(cursor, bytes.length), values))
                continue;
            isDiff = true;
            for (let column = 0; column < totals.length; column++)
                totals[column] = (totals[column] ?? 0) + Math.abs(values[column] ?? 0);
        }
    }
    return isDiff ? totals : undefined;
};

;// CONCATENATED MODULE: ./lib/formats/pprof/labelReader.js



/** Undefined where the profile has none of the keys: then no label has to be read. */
const labelRanks = (tables, keys) => {
    const ranks = new Map();
    for (const [rank, key] of keys.entries())
        for (const at of indicesOf(tables, key))
            if (!ranks.has(at))
                ranks.set(at, rank);
    return ranks.size === 0 ? undefined : ranks;
};
const newLabelReader = (ranks, tables) => ({
    ranks,
    tables,
    scalars: newScalars(2)
});
/** Reads a label into the sample if it says more than what was read before. Of one without a text nothing is known. */
const readLabel = ({ ranks, tables, scalars }, cursor, end, sample) => {
    const byte = cursor.at;
    readScalars(cursor, end, scalars);
    const rank = ranks.get(scalars.values[1] ?? 0);
    const value = scalars.values[2] ?? 0;
    if (rank === undefined || value === 0)
        return;
    if (sample.labelRank >= 0 && sample.labelRank <= rank)
        return;
    checkString(tables, { index: value, byte, of: "a label's value" });
    sample.labelRank = rank;
    sample.labelValue = value;
};

;// CONCATENATED MODULE: ./lib/patterns/syntax.js
/** Thrown inside this folder only, for syntax that is wrong or that no profiler writes. */
class PatternError extends Error {
    name = 'PatternError';
}
const MAX_DEPTH = 100;
/** RE2 refuses larger counts too. */
const MAX_REPEAT = 1000;
const codePoints = (text) => Array.from(text, (character) => character.codePointAt(0) ?? 0);
/** Perl's classes as pairs of first and last character. */
const CLASSES = new Map([
    ['d', '09'],
    ['w', '09AZ__az'],
    ['s', '\t\n\f\r  ']
].flatMap(([letter = '', pairs = '']) => [
    [letter, { ranges: codePoints(pairs), negated: false }],
    [letter.toUpperCase(), { ranges: codePoints(pairs), negated: true }]
]));
const CONTROLS = new Map(Object.entries({ a: 7, f: 12, t: 9, n: 10, r: 13, v: 11 }));
const ANY = { ranges: [10, 10], negated: true };
const only = (codePoint) => ({
    ranges: [codePoint, codePoint],
    negated: false
});
const refuse = (what) => {
    throw new PatternError(what);
};
const takeCodePoint = (source) => {
    const codePoint = source.text.codePointAt(source.at);
    if (codePoint === undefined)
        return refuse('it ends too early');
    source.at += codePoint > 0xffff ? 2 : 1;
    return codePoint;
};
const takeIf = (source, text) => {
    const isThere = source.text.startsWith(text, source.at);
    if (isThere)
        source.at += text.length;
    return isThere;
};
const takeEscape = (source) => {
    const hex = /x(?:([0-9A-Fa-f]{2})|\{([0-9A-Fa-f]{1,6})\})/y;
    hex.lastIndex = source.at;
    const code = hex.exec(source.text);
    if (code !== null) {
        source.at = hex.lastIndex;
        return only(Number.parseInt(code[1] ?? code[2] ?? '', 16));
    }
    const codePoint = takeCodePoint(source);
    const letter = String.fromCodePoint(codePoint);
    const known = CLASSES.get(letter) ?? CONTROLS.get(letter);
    if (typeof known === 'number')
        return only(known);
    if (known !== undefined)
        return known;
    return /[0-9A-Za-z]/.test(letter) ? refuse(`\\${letter} is not supported`) : only(codePoint);
};
/** One element of a bracket expression as a flat list of ranges. */
const takeClassItem = (source) => {
    if (source.text.startsWith('[:', source.at))
        refuse('[: :] is not supported');
    const takeSet = () => takeIf(source, '\\') ? takeEscape(source) : only(takeCodePoint(source));
    const from = takeSet();
    if (from.negated)
        refuse('a negated class inside brackets is not supported');
    const isRange = source.text[source.at] === '-' && source.text[source.at + 1] !== ']';
    if (!isRange)
        return from.ranges;
    source.at++;
    const to = takeSet();
    const [first = 0] = from.ranges;
    const [last = 0] = to.ranges;
    if (from.ranges.length > 2 || to.ranges.length > 2 || last < first)
        refuse('a range is wrong');
    return [first, last];
};
const takeClass = (source) => {
    const negated = takeIf(source, '^');
    const ranges = [...takeClassItem(source)];
    while (!takeIf(source, ']'))
        ranges.push(...takeClassItem(source));
    return { ranges, negated };
};
const takeGroup = (source) => {
    const opening = /\?(?::|P?<\w{1,64}>)/y;
    opening.lastIndex = source.at;
    if (opening.test(source.text))
        source.at = opening.lastIndex;
    else if (source.text[source.at] === '?')
        refuse('flags and lookaround are not supported');
    if (++source.depth > MAX_DEPTH)
        refuse('groups are nested too deep');
    const node = takeChoice(source);
    source.depth--;
    return takeIf(source, ')') ? node : refuse('a group is not closed');
};
const takeAtom = (source) => {
    if (takeIf(source, '('))
        return takeGroup(source);
    if (takeIf(source, '['))
        return { kind: 'set', set: takeClass(source) };
    if (takeIf(source, '.'))
        return { kind: 'set', set: ANY };
    if (takeIf(source, '^') || takeIf(source, '\\A'))
        return { kind: 'start' };
    if (takeIf(source, '$') || takeIf(source, '\\z'))
        return { kind: 'end' };
    if (takeIf(source, '\\'))
        return { kind: 'set', set: takeEscape(source) };
    if ('*+?'.includes(source.text[source.at] ?? ''))
        refuse('a repetition has nothing to repeat');
    return { kind: 'set', set: only(takeCodePoint(source)) };
};
const takeCounts = (source) => {
    if (takeIf(source, '*'))
        return [0, Infinity];
    if (takeIf(source, '+'))
        return [1, Infinity];
    if (takeIf(source, '?'))
        return [0, 1];
    const counts = /\{(\d{1,4})(?:(,)(\d{0,4}))?\}/y;
    counts.lastIndex = source.at;
    const found = counts.exec(source.text);
    if (found === null)
        return undefined;
    source.at = counts.lastIndex;
    const min = Number(found[1]);
    const max = found[2] === undefined ? min : found[3] === '' ? Infinity : Number(found[3]);
    const isWrong = min > MAX_REPEAT || max < min || (max > MAX_REPEAT && max !== Infinity);
    return isWrong ? refuse('a repetition count is wrong') : [min, max];
};
const takeRepeat = (source) => {
    const node = takeAtom(source);
    const counts = takeCounts(source);
    if (counts === undefined)
        return node;
    takeIf(source, '?'); // Lazy or greedy, the language is the same.
    if (takeCounts(source) !== undefined)
        refuse('a repetition is repeated');
    const [min, max] = counts;
    return { kind: 'repeat', node, min, max };
};
const takeSequence = (source) => {
    const nodes = [];
    while (source.at < source.text.length && !'|)'.includes(source.text[source.at] ?? ''))
        nodes.push(takeRepeat(source));
    return { kind: 'sequence', nodes };
};
const takeChoice = (source) => {
    const nodes = [takeSequence(source)];
    while (takeIf(source, '|'))
        nodes.push(takeSequence(source));
    return { kind: 'choice', nodes };
};
/**
 * Parses the part of RE2's syntax that profilers use in `drop_frames` and `keep_frames`, and people in a search.
 * Throws a {@link PatternError} on anything else.
 */
const parsePattern = (text) => {
    const source = { text, at: 0, depth: 0 };
    const node = takeChoice(source);
    return source.at === text.length ? node : refuse('a closing bracket has no opening one');
};

;// CONCATENATED MODULE: ./lib/patterns/pattern.js

/** The longest list that pprof itself writes has about 1,500 characters and needs as many instructions. */
const MAX_INSTRUCTIONS = 10_000;
const emit = (program, instruction) => {
    if (program.length >= MAX_INSTRUCTIONS)
        throw new PatternError('it is too large');
    return program.push(instruction) - 1;
};
const emitChoice = (program, nodes) => {
    const targets = [];
    const ends = [];
    emit(program, { op: 'split', targets });
    for (const node of nodes) {
        targets.push(program.length);
        emitNode(program, node);
        const end = [];
        emit(program, { op: 'split', targets: end });
        ends.push(end);
    }
    for (const end of ends)
        end.push(program.length);
};
/** `node*` loops back; `node?` does not. */
const emitOptional = (program, node, loops) => {
    const targets = [];
    const start = emit(program, { op: 'split', targets });
    targets.push(program.length);
    emitNode(program, node);
    if (loops === 'ever')
        emit(program, { op: 'split', targets: [start] });
    targets.push(program.length);
};
const emitNode = (program, node) => {
    if (node.kind === 'set')
        emit(program, { op: 'set', set: node.set });
    else if (node.kind === 'sequence')
        for (const part of node.nodes)
            emitNode(program, part);
    else if (node.kind === 'choice')
        emitChoice(program, node.nodes);
    else if (node.kind === 'repeat') {
        for (let count = 0; count < node.min; count++)
            emitNode(program, node.node);
        if (node.max === Infinity)
            emitOptional(program, node.node, 'ever');
        else
            for (let count = node.min; count < node.max; count++)
                emitOptional(program, node.node, 'once');
    }
    else
        emit(program, { op: node.kind });
};
const anything = {
    kind: 'repeat',
    node: { kind: 'set', set: { ranges: [], negated: true } },
    min: 0,
    max: Infinity
};
/** Compiles a pattern that has to match a whole name, or a name up to some place; or says why it cannot. */
const compilePattern = (text, start = 'at-start') => {
    const program = [];
    try {
        const node = parsePattern(text);
        if (start === 'anywhere')
            emitNode(program, anything);
        emitNode(program, node);
        emit(program, { op: 'match' });
        return program;
    }
    catch (error) {
        if (error instanceof PatternError)
            return { refused: error.message };
        throw error;
    }
};
const contains = ({ ranges, negated }, codePoint) => {
    for (let index = 0; index < ranges.length; index += 2)
        if (codePoint >= (ranges[index] ?? 0) && codePoint <= (ranges[index + 1] ?? 0))
            return !negated;
    return negated;
};
/** All instructions that are reached from `from` without reading a character. */
const follow = (pattern, from, { isStart, isEnd }) => {
    const seen = new Set(from);
    // A set may grow while it is walked: what is added is walked too.
    for (const address of seen) {
        const instruction = pattern[address];
        if (instruction?.op === 'split')
            for (const target of instruction.targets)
                seen.add(target);
        else if ((instruction?.op === 'start' && isStart) || (instruction?.op === 'end' && isEnd))
            seen.add(address + 1);
    }
    return seen;
};
/** Whether the pattern matches all of `text`; undefined when the budget is used up. */
const matchesWhole = (pattern, text, budget) => {
    const codePoints = Array.from(text, (character) => character.codePointAt(0) ?? 0);
    let next = [0];
    for (let at = 0; at <= codePoints.length; at++) {
        const states = follow(pattern, next, { isStart: at === 0, isEnd: at === codePoints.length });
        budget.steps -= states.size;
        if (budget.steps < 0)
            return undefined;
        if (at === codePoints.length)
            return states.has(pattern.length - 1);
        next = [];
        for (const address of states) {
            const instruction = pattern[address];
            if (instruction?.op === 'set' && contains(instruction.set, codePoints[at] ?? 0))
                next.push(address + 1);
        }
        if (next.length === 0)
            return false;
    }
    return false;
};

;// CONCATENATED MODULE: ./lib/formats/pprof/tables.js
/** Field numbers of the singular integers of a profile. */
const tables_HEADER = {
    dropFrames: 7,
    keepFrames: 8,
    timeNanos: 9,
    durationNanos: 10,
    period: 12,
    defaultSampleType: 14,
    docUrl: 15
};

;// CONCATENATED MODULE: ./lib/formats/pprof/prune.js



/** About a second of matching; the longest patterns that profilers write need a few million for 20,000 names. */
const MAX_STEPS = 10_000_000;
/** What `drop_frames` does to a location: nothing, take it out, or take out its innermost frames. */
const KEPT = 0;
const DROPPED = 1;
const SHORTENED = 2;
/** Brackets that do not begin an argument list. */
const RESERVED = ['(anonymous namespace)', 'operator()'];
/** A name as `drop_frames` sees it: without a leading dot and without an argument list. */
const withoutArguments = (name) => {
    const text = name.startsWith('.') ? name.slice(1) : name;
    let at = text.indexOf('(');
    while (at >= 0) {
        const start = at;
        const reserved = RESERVED.find((word) => text.startsWith(word, start - word.indexOf('(')));
        if (reserved === undefined)
            return text.slice(0, at);
        at = text.indexOf('(', at + reserved.length - reserved.indexOf('('));
    }
    return text;
};
const isDropped = ({ drop, keep, budget }, name) => {
    const text = withoutArguments(name);
    const matches = matchesWhole(drop, text, budget);
    if (matches !== true || keep === undefined)
        return matches;
    const isKept = matchesWhole(keep, text, budget);
    return isKept === undefined ? undefined : !isKept;
};
/** Which functions are dropped, by number; undefined when matching takes too long. Only real names are asked. */
const droppedFunctions = ({ names, rows }, filter) => {
    const dropped = new Uint8Array(names.length);
    for (const [number, name] of names.entries()) {
        if (rows[number] === -1)
            continue;
        const verdict = isDropped(filter, name);
        if (verdict === undefined)
            return undefined;
        dropped[number] = verdict ? 1 : 0;
    }
    return dropped;
};
/** The innermost frame of a location that stays: the one above the outermost dropped frame. */
const firstKept = ({ starts, functions }, dropped, location) => {
    const from = starts[location] ?? 0;
    let frame = starts[location + 1] ?? 0;
    while (frame > from && dropped[functions[frame - 1] ?? 0] === 0)
        frame--;
    return frame;
};
/** Shortens the frames of locations, and marks the locations at which stacks are cut. */
const cutFrames = (frames, dropped) => {
    const count = frames.starts.length - 1;
    const cut = new Uint8Array(count);
    const starts = new Int32Array(count + 1);
    const functions = new Int32Array(frames.functions.length);
    const lines = new Int32Array(frames.functions.length);
    let used = 0;
    for (let location = 0; location < count; location++) {
        const from = frames.starts[location] ?? 0;
        const to = frames.starts[location + 1] ?? 0;
        const kept = firstKept(frames, dropped, location);
        cut[location] = kept === from ? KEPT : kept === to ? DROPPED : SHORTENED;
        const first = kept === to ? from : kept;
        functions.set(frames.functions.subarray(first, to), used);
        lines.set(frames.lines.subarray(first, to), used);
        used += to - first;
        starts[location + 1] = used;
    }
    return { ...frames, starts, functions: functions.subarray(0, used), lines, cut };
};
/**
 * Where a stack begins after cutting: seen from the root, the first location to be cut goes, with everything below
 * it; but never before a location that stays, so that a stack is not lost as a whole. As `go tool pprof` does.
 */
const cutStack = (cut, { rows, depth }) => {
    let isBelowKept = false;
    for (let at = depth - 1; at >= 0; at--) {
        const mark = cut[rows[at] ?? 0];
        if (mark === KEPT)
            isBelowKept = true;
        else if (isBelowKept)
            return mark === DROPPED ? at + 1 : at;
    }
    return 0;
};
const ignored = (field, why) => ({
    code: 'frame-filter',
    message: `the ${field} pattern of the profile was not applied: ${why}`,
    hint: 'functions that `go tool pprof` hides are shown; both sides are treated alike if both carry the pattern'
});
/** Frames with the profile's own `drop_frames` and `keep_frames` applied, or unchanged with the reason why not. */
const pruneFrames = (tables, frames) => {
    const [dropText, keepText] = [tables_HEADER.dropFrames, tables_HEADER.keepFrames].map((field) => stringAt(tables, tables.header[field] ?? 0));
    if (!dropText)
        return { frames, warnings: [] };
    const drop = compilePattern(dropText);
    const keep = keepText ? compilePattern(keepText) : undefined;
    if ('refused' in drop)
        return { frames, warnings: [ignored('drop_frames', drop.refused)] };
    if (keep && 'refused' in keep)
        return { frames, warnings: [ignored('keep_frames', keep.refused)] };
    const dropped = droppedFunctions(frames, { drop, keep, budget: { steps: MAX_STEPS } });
    return dropped === undefined
        ? { frames, warnings: [ignored('drop_frames', 'matching it takes too long')] }
        : { frames: cutFrames(frames, dropped), warnings: [] };
};

;// CONCATENATED MODULE: ./lib/formats/pprof/unfold.js


const newStack = () => ({ rows: new Int32Array(256), depth: 0 });
/** The array, or a larger copy of it that has room for `length` numbers. */
const withRoom = (array, length) => {
    if (length <= array.length)
        return array;
    const larger = new Int32Array(2 * length);
    larger.set(array);
    return larger;
};
/** In place of a second frame: there is one only, or there are more than two. */
const ONE = -1;
const MANY = -2;
const pairFrames = ({ starts, functions }) => {
    const pairs = new Int32Array(2 * (starts.length - 1));
    for (let row = 0; 2 * row < pairs.length; row++) {
        const from = starts[row] ?? 0;
        const count = (starts[row + 1] ?? 0) - from;
        pairs[2 * row] = functions[from] ?? 0;
        pairs[2 * row + 1] = count === 1 ? ONE : count === 2 ? (functions[from + 1] ?? 0) : MANY;
    }
    return pairs;
};
/**
 * Frames per byte of the file, at most. Real profiles have one or two; without a bound, one location with a million
 * inlined frames and a million references to it are a small file and years of work.
 */
const MAX_FRAMES_PER_BYTE = 32;
const checkBudget = (count, { budget }) => {
    if (count <= budget)
        return;
    (0,damage/* fail */.fJ)({
        code: 'too-large',
        message: `the stacks of the profile unfold to more than ${MAX_FRAMES_PER_BYTE} frames per byte of the file`,
        hint: 'no profiler writes such a file: collect the profile again'
    });
};
/**
 * Writes the frames of a stack into the sample.
 *
 * Whether a location has one frame or two is unpredictable, and a wrongly predicted branch costs more than the rest
 * of a frame. So two are written without asking, and the position moves on by as many as there were.
 */
const unfold = (unfolding, stack, sample) => {
    const { pairs } = unfolding;
    const { starts, functions, cut } = unfolding.frames;
    const { rows, depth } = stack;
    let frames = withRoom(sample.frames, 2 * depth);
    let used = 0;
    const first = cut === undefined ? 0 : cutStack(cut, stack);
    sample.leaf = first < depth ? (starts[rows[first] ?? 0] ?? -1) : -1;
    for (let at = first; at < depth; at++) {
        const row = rows[at] ?? 0;
        const second = pairs[2 * row + 1] ?? 0;
        if (second !== MANY) {
            frames[used] = pairs[2 * row] ?? 0;
            frames[used + 1] = second;
            used += 2 + (second >> 31);
            continue;
        }
        const from = starts[row] ?? 0;
        const to = starts[row + 1] ?? 0;
        checkBudget(used + to - from, unfolding);
        frames = withRoom(frames, used + to - from + 2 * (depth - at));
        for (let frame = from; frame < to; frame++)
            frames[used++] = functions[frame] ?? 0;
    }
    sample.frames = frames;
    sample.depth = used;
    unfolding.budget -= used;
};

;// CONCATENATED MODULE: ./lib/formats/pprof/samples.js





const SAMPLE_FIELDS = fields(1, 2);
const unknownLocation = (byte, id) => (0,damage/* fail */.fJ)({
    code: 'unknown-id',
    message: `expected a sample to name locations of the profile, found ${describeId(id)}, which none has`,
    byte
});
/** Reads a location id that is out of sequence, or unknown. */
const readRareRow = ({ cursor, tables, frames }, at) => {
    cursor.at = at;
    const id = readId(cursor, tables.wideIds);
    const row = rowOf(frames.locations, id);
    return row >= 0 ? row : unknownLocation(at, id);
};
const samples_readRow = (walk) => {
    const { cursor } = walk;
    const at = cursor.at;
    const id = readVarint(cursor);
    return id > 0 && id <= walk.frames.locations.sequential ? id - 1 : readRareRow(walk, at);
};
/**
 * Reads packed location ids: the hottest loop. How many bytes an id has is unpredictable, and a wrongly predicted branch costs
 * more than the rest of an id. So ids of up to three bytes are put together without asking, and the position moves on by as
 * many as there were.
 */
const readStack = (walk, end) => {
    const { cursor, stack } = walk;
    const { bytes } = cursor;
    const { sequential } = walk.frames.locations;
    stack.rows = withRoom(stack.rows, stack.depth + end - cursor.at);
    const { rows } = stack;
    let { depth } = stack;
    let { at } = cursor;
    while (at < end) {
        const first = bytes[at] ?? 0;
        const second = bytes[at + 1] ?? 0;
        const third = bytes[at + 2] ?? 0;
        const hasSecond = first >> 7;
        const hasThird = hasSecond & (second >> 7);
        const id = (first & 0x7f) | ((second & 0x7f & -hasSecond) << 7) | ((third & -hasThird) << 14);
        if ((hasThird & (third >> 7)) === 0 && id > 0 && id <= sequential) {
            rows[depth++] = id - 1;
            at += 1 + hasSecond + hasThird;
        }
        else {
            rows[depth++] = readRareRow(walk, at);
            at = cursor.at;
        }
    }
    cursor.at = at;
    stack.depth = depth;
    expectEnd(cursor, end);
};
const readLocation = (walk) => {
    const { stack } = walk;
    stack.rows = withRoom(stack.rows, stack.depth + 1);
    stack.rows[stack.depth++] = samples_readRow(walk);
};
const readValue = (walk) => {
    const { cursor, sample } = walk;
    // Writes past the end of a typed array do nothing; the number of values is checked once per sample.
    sample.valueAt[walk.width] = cursor.at;
    sample.values[walk.width++] = readVarint(cursor);
};
const readValues = (walk, end) => {
    while (walk.cursor.at < end)
        readValue(walk);
    expectEnd(walk.cursor, end);
};
/** Fields come in any order, and repeated ones packed, one by one, or both. Labels are read only where they are wanted. */
const readSample = (walk, end) => {
    const { cursor, labels, sample } = walk;
    walk.stack.depth = 0;
    walk.width = 0;
    sample.labelRank = -1;
    while (cursor.at < end) {
        const tag = readVarint(cursor);
        if (tag === 0x0a)
            readStack(walk, readLength(cursor, end));
        else if (tag === 0x08)
            readLocation(walk);
        else if (tag === 0x10)
            readValue(walk);
        else if (tag === 0x12)
            readValues(walk, readLength(cursor, end));
        else if (tag === 0x1a && labels !== undefined)
            readLabel(labels, cursor, readLength(cursor, end), sample);
        else
            skipField(cursor, tag, { end, read: SAMPLE_FIELDS });
    }
    expectEnd(cursor, end);
};
const checkWidth = ({ tables, width }, byte) => {
    const expected = tables.sampleTypes.length;
    if (width === expected)
        return;
    (0,damage/* fail */.fJ)({
        code: 'value-count',
        message: `expected ${expected} values per sample, one for each sample type, found ${width}`,
        byte
    });
};
const newWalk = (tables, frames, ranks) => {
    const columns = tables.sampleTypes.length;
    return {
        cursor: { bytes: tables.bytes, at: 0 },
        tables,
        frames,
        pairs: pairFrames(frames),
        stack: newStack(),
        sample: {
            frames: new Int32Array(256),
            depth: 0,
            leaf: -1,
            values: new Float64Array(columns),
            valueAt: new Float64Array(columns),
            labelRank: -1,
            labelValue: 0
        },
        width: 0,
        labels: ranks === undefined ? undefined : newLabelReader(ranks, tables),
        budget: MAX_FRAMES_PER_BYTE * tables.bytes.length
    };
};
/** Reads the sample whose body ends at `end` into `walk.sample`. */
const takeSample = (walk, end) => {
    const { cursor, sample, stack } = walk;
    const start = cursor.at;
    readSample(walk, end);
    checkWidth(walk, start);
    unfold(walk, stack, sample);
    return sample;
};
/**
 * Calls `visit` with every sample, straight off the buffer and without an object per sample. May be called any
 * number of times over the same tables. Returns the number of samples.
 */
const walkSamples = (tables, frames, visit, ranks) => {
    const walk = newWalk(tables, frames, ranks);
    const { cursor } = walk;
    const { sampleRuns } = tables;
    let count = 0;
    for (let run = 0; run < sampleRuns.length; run += 2) {
        const stop = sampleRuns[run + 1] ?? 0;
        cursor.at = sampleRuns[run] ?? 0;
        while (cursor.at < stop) {
            readVarint(cursor);
            visit(takeSample(walk, readLength(cursor, stop)));
            count++;
        }
    }
    return count;
};

;// CONCATENATED MODULE: ./lib/formats/pprof/aggregate.js


/** Functions times columns: half a gigabyte of sums, where real profiles need a few megabytes. */
const MAX_CELLS = 2 ** 25;
/** The function number of a sample's leaf frame, or -1 if the stack is empty. */
const leafFunction = ({ frames, depth }) => depth > 0 ? (frames[0] ?? -1) : -1;
const newCumSums = (functions, columns) => ({
    columns,
    cells: new Float64Array(functions * (columns + 1))
});
/** Without a branch, because recursion is unpredictable: to a repeated function nothing is added. */
const addCum = ({ columns, cells }, sample, stamp) => {
    const { frames, depth, values } = sample;
    for (let at = 0; at < depth; at++) {
        const stampAt = (frames[at] ?? 0) * (columns + 1);
        const times = cells[stampAt] === stamp ? 0 : 1;
        cells[stampAt] = stamp;
        for (let column = 0; column < columns; column++) {
            const sumAt = stampAt + 1 + column;
            cells[sumAt] = (cells[sumAt] ?? 0) + times * (values[column] ?? 0);
        }
    }
};
/** The sums of one column by function. */
const cumOf = ({ columns, cells }, column) => {
    const cum = new Float64Array(cells.length / (columns + 1));
    for (let number = 0; number < cum.length; number++)
        cum[number] = cells[number * (columns + 1) + 1 + column] ?? 0;
    return cum;
};
const addValue = (sums, value, leaf) => {
    sums.total += Math.abs(value);
    if (leaf >= 0)
        sums.flat[leaf] = (sums.flat[leaf] ?? 0) + value;
};
const checkSize = (functions, columns, most) => {
    if (functions * columns <= most)
        return;
    (0,damage/* fail */.fJ)({
        code: 'too-many-functions',
        message: `expected at most ${most} functions times sample types, found ${functions} with ${columns}`,
        hint: most < MAX_CELLS
            ? 'if the file is trusted, raise `limits.max-rows` in the config file'
            : 'collect fewer sample types in one profile'
    });
};
/** Sums up all samples by function: flat at the leaf, cum once for every function on the stack. */
const sumSamples = (tables, frames, { visit, ranks, maxRows = MAX_CELLS } = {}) => {
    const count = frames.names.length;
    checkSize(count, tables.sampleTypes.length, Math.min(maxRows, MAX_CELLS));
    const columns = tables.sampleTypes.map(() => ({ total: 0, flat: new Float64Array(count) }));
    const cums = newCumSums(count, columns.length);
    let stamp = 0;
    const add = (sample) => {
        const leaf = leafFunction(sample);
        stamp++;
        visit?.(sample);
        addCum(cums, sample, stamp);
        for (let column = 0; column < columns.length; column++) {
            const sums = columns[column];
            if (sums !== undefined)
                addValue(sums, sample.values[column] ?? 0, leaf);
        }
    };
    const sampleCount = walkSamples(tables, frames, add, ranks);
    return {
        columns: columns.map((sums, column) => ({ ...sums, cum: cumOf(cums, column) })),
        sampleCount
    };
};

;// CONCATENATED MODULE: ./lib/formats/pprof/check.js


/** The header fields that are indices into the string table. */
const HEADER_STRINGS = [
    [tables_HEADER.dropFrames, 'drop_frames'],
    [tables_HEADER.keepFrames, 'keep_frames'],
    [tables_HEADER.defaultSampleType, 'default_sample_type'],
    [tables_HEADER.docUrl, 'doc_url']
];
const checkHeader = (tables) => {
    const byte = tables.bytes.length;
    for (const [field, of] of HEADER_STRINGS)
        checkString(tables, { index: tables.header[field] ?? 0, byte, of });
    for (const index of tables.comments)
        checkString(tables, { index, byte, of: 'a comment' });
};
const checkValueTypes = (tables) => {
    for (const { type, unit, at } of [...tables.sampleTypes, ...tables.periodTypes]) {
        checkString(tables, { index: type, byte: at, of: 'a sample type' });
        checkString(tables, { index: unit, byte: at, of: 'a unit' });
    }
};
const checkColumn = (tables, { of, indices, at }) => {
    const count = tables.strings.length;
    indices.forEach((index, row) => {
        if (index < 0 || index >= count)
            checkString(tables, { index, byte: at[row] ?? 0, of });
    });
};
/** Checks that every string index of the tables is inside the string table, used by a sample or not. */
const checkStrings = (tables) => {
    const { mappings, functions } = tables;
    checkValueTypes(tables);
    const columns = [
        { of: "a function's name", indices: functions.names, at: functions.at },
        { of: "a function's system name", indices: functions.systemNames, at: functions.at },
        { of: "a function's file", indices: functions.files, at: functions.at },
        { of: "a mapping's file", indices: mappings.files, at: mappings.at },
        { of: "a mapping's build id", indices: mappings.buildIds, at: mappings.at }
    ];
    for (const column of columns)
        checkColumn(tables, column);
    checkHeader(tables);
};

// EXTERNAL MODULE: ./lib/symbols/fold.js
var fold = __webpack_require__(3606);
;// CONCATENATED MODULE: ./lib/formats/pprof/folds.js

/** No group: the only symbol of its function. */
const ALONE = -1;
/** In the order in which their first symbols appear. */
const groupsOf = (names) => {
    const identities = (0,fold/* foldSymbols */.h)(names);
    const several = new Set(identities.values());
    const groups = new Map();
    for (const [number, name] of names.entries()) {
        const identity = identities.get(name) ?? name;
        if (!several.has(identity))
            continue;
        const group = groups.get(identity);
        if (group === undefined)
            groups.set(identity, [number]);
        else
            group.push(number);
    }
    return [...groups.values()].filter(({ length }) => length > 1);
};
const newFoldSums = ({ names }, columns) => {
    const groups = groupsOf(names);
    const groupOf = new Int32Array(names.length).fill(ALONE);
    for (const [group, numbers] of groups.entries())
        for (const number of numbers)
            groupOf[number] = group;
    return {
        groups,
        groupOf,
        cum: Array.from({ length: columns }, () => new Float64Array(groups.length)),
        stamps: new Int32Array(groups.length),
        stamp: 0
    };
};
const addValues = ({ cum }, group, values) => {
    for (let column = 0; column < cum.length; column++) {
        const sums = cum[column];
        if (sums !== undefined)
            sums[group] = (sums[group] ?? 0) + (values[column] ?? 0);
    }
};
/** Adds a sample to every group that has a function in it, once. */
const addToFolds = (folds, { frames, depth, values }) => {
    const { groups, groupOf, stamps } = folds;
    if (groups.length === 0)
        return;
    const stamp = ++folds.stamp;
    for (let at = 0; at < depth; at++) {
        const group = groupOf[frames[at] ?? 0] ?? ALONE;
        if (group === ALONE || stamps[group] === stamp)
            continue;
        stamps[group] = stamp;
        addValues(folds, group, values);
    }
};
/** The groups by the places that their functions have in the profile. Of those that are left with one, nothing is to say. */
const foldsOf = ({ groups, cum }, numbers) => {
    const places = new Map(numbers.map((number, place) => [number, place]));
    return groups.flatMap((group, index) => {
        const functions = group.flatMap((number) => places.get(number) ?? []);
        if (functions.length < 2)
            return [];
        return [{ functions, cum: cum.map((sums) => sums[index] ?? 0) }];
    });
};

;// CONCATENATED MODULE: ./lib/formats/pprof/frames.js




const numberOf = ({ numbers, names, rows }, name, row) => {
    const known = numbers.get(name);
    if (known !== undefined)
        return known;
    numbers.set(name, names.length);
    rows.push(row);
    return names.push(name) - 1;
};
/** What pprof prints where there is no symbol: the binary in brackets, if at least that is known. */
const numberOfUnnamed = ({ tables, mappingIndex, numbering }, location) => {
    const mapping = rowOf(mappingIndex, tables.locations.mappings[location] ?? 0);
    const file = baseName(stringAt(tables, tables.mappings.files[mapping] ?? 0));
    return numberOf(numbering, file === '' ? '<unknown>' : `[${file}]`, -1);
};
const functionRow = ({ tables, functionIndex }, id, location) => {
    const row = rowOf(functionIndex, id);
    if (row >= 0)
        return row;
    return (0,damage/* fail */.fJ)({
        code: 'unknown-id',
        message: `expected a line of a location to name a function of the profile, found ${describeId(id)}, which none has`,
        byte: tables.locations.at[location] ?? 0
    });
};
const numberOfFrame = (naming, id, location) => {
    const row = functionRow(naming, id, location);
    const known = naming.numberByRow[row] ?? -1;
    if (known >= 0)
        return known;
    const { functions } = naming.tables;
    const name = stringAt(naming.tables, functions.names[row] ?? 0) ||
        stringAt(naming.tables, functions.systemNames[row] ?? 0);
    if (name === '')
        return numberOfUnnamed(naming, location);
    const number = numberOf(naming.numbering, name, row);
    naming.numberByRow[row] = number;
    return number;
};
const newNaming = (tables) => ({
    tables,
    functionIndex: indexIds('function', tables.functions),
    mappingIndex: indexIds('mapping', tables.mappings),
    numbering: { numbers: new Map(), names: [], rows: [] },
    numberByRow: new Int32Array(tables.functions.ids.length).fill(-1)
});
/** No file has as many lines as this; what claims to be beyond it is no line. */
const LINES = 2 ** 29;
const lineNumber = (line = 0) => (line > 0 && line < LINES ? line : 0);
/** Resolves locations to functions. Fails on ids that are 0, taken twice or unknown. */
const resolveFrames = (tables) => {
    const { ids, lineStarts, lines, lineNumbers } = tables.locations;
    const naming = newNaming(tables);
    const locations = indexIds('location', tables.locations);
    const starts = new Int32Array(ids.length + 1);
    const functions = new Int32Array(lines.length + ids.length);
    const numbers = new Int32Array(functions.length);
    let used = 0;
    for (let location = 0; location < ids.length; location++) {
        const from = lineStarts[location] ?? 0;
        const to = lineStarts[location + 1] ?? 0;
        for (let line = from; line < to; line++) {
            numbers[used] = lineNumber(lineNumbers[line]);
            functions[used++] = numberOfFrame(naming, lines[line] ?? 0, location);
        }
        if (from === to)
            functions[used++] = numberOfUnnamed(naming, location);
        starts[location + 1] = used;
    }
    const { names, rows } = naming.numbering;
    return { locations, starts, functions: functions.subarray(0, used), lines: numbers, names, rows };
};

// EXTERNAL MODULE: ./lib/model/profile.js
var profile = __webpack_require__(592);
;// CONCATENATED MODULE: ./lib/formats/pprof/labelSums.js


/** A day of one request a second, each with an id of its own. */
const MAX_LABELS = 100_000;
/** What they cost by function; beyond, further samples are under no label of their own. */
const labelSums_MAX_CELLS = 2 ** 20;
const newLabelCells = ({ names }, columns) => ({
    functions: names.length,
    places: new Map(),
    strings: [],
    ranks: [],
    cells: new Map(),
    labelOf: [],
    functionOf: [],
    flat: Array.from({ length: columns }, () => []),
    crowded: 0
});
/** Keys that were asked for are few, so that string and rank fit one number. */
const RANKS = 64;
const placeOf = (cells, { labelRank, labelValue }) => {
    const id = labelValue * RANKS + Math.min(labelRank, RANKS - 1);
    const known = cells.places.get(id);
    if (known !== undefined)
        return known;
    if (cells.strings.length >= MAX_LABELS)
        return profile/* OTHER_LABELS */.R;
    cells.places.set(id, cells.strings.length);
    cells.ranks.push(labelRank);
    return cells.strings.push(labelValue) - 1;
};
const labelSums_cellOf = (cells, label, leaf) => {
    const id = (label + 1) * (cells.functions + 1) + leaf + 1;
    const known = cells.cells.get(id);
    if (known !== undefined)
        return known;
    if (label !== profile/* OTHER_LABELS */.R && cells.labelOf.length >= labelSums_MAX_CELLS)
        return labelSums_cellOf(cells, profile/* OTHER_LABELS */.R, leaf);
    cells.cells.set(id, cells.labelOf.length);
    for (const column of cells.flat)
        column.push(0);
    cells.labelOf.push(label);
    return cells.functionOf.push(leaf) - 1;
};
/** Adds a sample to what its label and its leaf cost. */
const addToLabels = (cells, sample) => {
    if (sample.labelRank < 0)
        return;
    const cell = labelSums_cellOf(cells, placeOf(cells, sample), leafFunction(sample));
    if (cells.labelOf[cell] === profile/* OTHER_LABELS */.R)
        cells.crowded++;
    for (const [index, column] of cells.flat.entries())
        column[cell] = (column[cell] ?? 0) + (sample.values[index] ?? 0);
};
/** Longer values are no names of endpoints and no ids. */
const LONGEST_VALUE = 300;
/** The sums with texts, and functions by their places in the profile. */
const labelSumsOf = (cells, { numbers, keys, textAt }) => {
    const places = new Map(numbers.map((number, place) => [number, place]));
    return {
        labels: cells.strings.map((at, index) => ({
            key: keys[cells.ranks[index] ?? 0] ?? '',
            value: textAt(at).slice(0, LONGEST_VALUE)
        })),
        labelOf: cells.labelOf,
        functionOf: cells.functionOf.map((number) => places.get(number) ?? -1),
        flat: cells.flat,
        crowded: cells.crowded
    };
};

;// CONCATENATED MODULE: ./lib/formats/pprof/lineSums.js

/** Frames times columns: 128 MiB of sums. No profiler writes so many locations; without lines the profile is whole. */
const lineSums_MAX_CELLS = 2 ** 24;
/** Undefined where there are too many frames. */
const newLineSums = ({ functions }, columns) => functions.length * columns > lineSums_MAX_CELLS
    ? undefined
    : Array.from({ length: columns }, () => new Float64Array(functions.length));
/** Adds a sample to the line of its leaf frame. */
const addToLines = (sums, { leaf, values }) => {
    if (leaf < 0)
        return;
    for (let column = 0; column < sums.length; column++) {
        const flat = sums[column];
        if (flat !== undefined)
            flat[leaf] = (flat[leaf] ?? 0) + (values[column] ?? 0);
    }
};
/** A function and a line in one number: exact, because there are fewer functions than {@link MAX_CELLS}. */
const lineSums_keyOf = (place, line) => place * LINES + line;
/** The sums by function and line, by the places that functions have in the profile. Lines that cost nothing are left out. */
const lineSums_lineTable = (sums, { functions, lines }, numbers) => {
    const places = new Map(numbers.map((number, place) => [number, place]));
    const rows = new Map();
    const table = {
        functions: [],
        lines: [],
        flat: sums.map(() => [])
    };
    for (let frame = 0; frame < functions.length; frame++) {
        const line = lines[frame] ?? 0;
        if (line === 0 || sums.every((flat) => flat[frame] === 0))
            continue;
        const place = places.get(functions[frame] ?? -1);
        if (place === undefined)
            continue;
        const key = lineSums_keyOf(place, line);
        const row = rows.get(key) ?? table.lines.length;
        if (row === table.lines.length) {
            rows.set(key, row);
            table.functions.push(place);
            table.lines.push(line);
            for (const flat of table.flat)
                flat.push(0);
        }
        for (let column = 0; column < sums.length; column++) {
            const list = table.flat[column];
            if (list !== undefined)
                list[row] = (list[row] ?? 0) + (sums[column]?.[frame] ?? 0);
        }
    }
    return table;
};

;// CONCATENATED MODULE: ./lib/formats/pprof/events.js


const TIME_UNITS = new Set([
    'nanoseconds',
    'microseconds',
    'milliseconds',
    'seconds'
]);
/** `alloc_space` and `alloc_objects`, `inuse_...`, or the plain `space` and `objects` of other runtimes. */
const HEAP_TYPE = /^(.*_|)(?:space|objects)$/s;
const indexOfType = ({ sampleTypes }, type) => sampleTypes.findIndex((candidate) => candidate.type === type);
const heapSource = (sampling, column) => {
    const prefix = HEAP_TYPE.exec(sampling.sampleTypes[column]?.type ?? '')?.[1];
    if (prefix === undefined)
        return undefined;
    const objects = indexOfType(sampling, `${prefix}objects`);
    const space = indexOfType(sampling, `${prefix}space`);
    const { periodType, period } = sampling;
    const isSampledBySize = periodType?.type === 'space' && periodType.unit === 'bytes';
    if (objects < 0 || space < 0 || !isSampledBySize || period < 1)
        return undefined;
    return period > 1
        ? { from: 'heap', objects, space, rate: period }
        : { from: 'column', column: objects };
};
/** The names under which profilers count what a time column measures, most telling first. */
const countNames = (type) => type === 'delay'
    ? ['contentions']
    : ['samples', 'sample', type.replace(/[-_]time$/, '-samples'), `${type}-samples`];
const countColumn = (sampling, { type, unit }) => {
    if (!TIME_UNITS.has(unit))
        return -1;
    const columns = countNames(type).map((name) => indexOfType(sampling, name));
    return columns.find((column) => sampling.sampleTypes[column]?.unit === 'count') ?? -1;
};
/** Says where the sampled events behind a column are found. */
const eventSource = (sampling, column) => {
    const own = sampling.sampleTypes[column] ?? { type: '', unit: '' };
    const heap = heapSource(sampling, column);
    if (heap !== undefined)
        return heap;
    if (own.unit === 'count' && !HEAP_TYPE.test(own.type))
        return { from: 'column', column };
    const counted = countColumn(sampling, own);
    if (counted >= 0)
        return { from: 'column', column: counted };
    const { periodType, period } = sampling;
    return period > 0 && periodType?.type === own.type && periodType.unit === own.unit
        ? { from: 'period', period }
        : { from: 'nothing' };
};
/**
 * The number of allocations that were really sampled behind the scaled-up values of one stack. The runtime scales
 * by 1 / (1 - exp(-size / rate)), with the mean size of the stack's objects; this divides it out again
 * (runtime/pprof, `scaleHeapSample`).
 */
const sampledAllocations = (objects, space, rate) => objects === 0 ? 0 : objects * -Math.expm1(-Math.abs(space / objects) / rate);
const addAllocations = (recovery, values, leaf) => {
    const { source, flat } = recovery;
    const events = sampledAllocations(values[source.objects] ?? 0, values[source.space] ?? 0, source.rate);
    recovery.total += Math.abs(events);
    if (leaf >= 0)
        flat[leaf] = (flat[leaf] ?? 0) + events;
};
/** The events of each pair of heap columns, by the column that counts objects. */
const recoverAllocations = (tables, frames, sources) => {
    const recoveries = new Map();
    for (const source of sources)
        if (source.from === 'heap')
            recoveries.set(source.objects, {
                source,
                flat: new Float64Array(frames.names.length),
                total: 0
            });
    const pairs = [...recoveries.values()];
    if (pairs.length > 0)
        walkSamples(tables, frames, (sample) => {
            const leaf = leafFunction(sample);
            for (const recovery of pairs)
                addAllocations(recovery, sample.values, leaf);
        });
    return new Map([...recoveries].map(([objects, { total, flat }]) => [
        objects,
        { basis: 'recovered', total, flat }
    ]));
};
/** The sampled events behind every column, by function number; undefined where the profile does not tell. */
const sampledEvents = (tables, frames, sampling) => {
    const sources = sampling.sampleTypes.map((_, column) => eventSource(sampling, column));
    const recovered = recoverAllocations(tables, frames, sources);
    return sources.map((source, column) => {
        if (source.from === 'heap')
            return recovered.get(source.objects);
        const sums = sampling.sums[source.from === 'column' ? source.column : column];
        if (source.from === 'nothing' || sums === undefined)
            return undefined;
        if (source.from === 'column')
            return { basis: 'counted', total: sums.total, flat: sums.flat };
        const { period } = source;
        const flat = sums.flat.map((value) => value / period);
        return { basis: 'modelled', total: sums.total / period, flat };
    });
};

;// CONCATENATED MODULE: ./lib/formats/pprof/exact.js



const add = (sums, index, value) => {
    sums[index] = (sums[index] ?? 0n) + value;
};
/**
 * Sums the columns given by index again, as integers without bound. For the rare profile whose sums leave the
 * range in which doubles are exact; `go tool pprof` wraps around at 2^63 there.
 */
const sumExactly = (tables, frames, columns) => {
    const zeros = () => frames.names.map(() => 0n);
    const running = new Map(columns.map((column) => [column, { total: 0n, flat: zeros(), cum: zeros() }]));
    walkSamples(tables, frames, (sample) => {
        const leaf = leafFunction(sample);
        const touched = new Set(sample.frames.subarray(0, sample.depth));
        for (const [column, sums] of running) {
            const value = BigInt.asIntN(64, readUint64(tables.bytes, sample.valueAt[column] ?? 0));
            sums.total += value < 0n ? -value : value;
            if (leaf >= 0)
                add(sums.flat, leaf, value);
            for (const number of touched)
                add(sums.cum, number, value);
        }
    });
    return running;
};

// EXTERNAL MODULE: ./lib/model/calls.js
var calls = __webpack_require__(2432);
;// CONCATENATED MODULE: ./lib/formats/pprof/inlining.js

/** Of each function number, whether it was called or inlined: the last frame of a location is the one that was called. */
const inliningOf = ({ starts, functions, names }) => {
    const kinds = new Uint8Array(names.length);
    const add = (number, kind) => {
        kinds[number] = (kinds[number] ?? 0) | kind;
    };
    for (let location = 0; location + 1 < starts.length; location++) {
        const last = (starts[location + 1] ?? 0) - 1;
        for (let frame = starts[location] ?? 0; frame <= last; frame++)
            add(functions[frame] ?? 0, frame === last ? calls/* CALLED */.w : calls/* INLINED */.c);
    }
    return kinds;
};

;// CONCATENATED MODULE: ./lib/formats/pprof/stacks.js
/** Real profiles have less than one frame per byte; a small file may have so many in any case. */
const FRAMES_PER_BYTE = 2;
const FRAMES_OF_ANY = 2 ** 22;
/** Room to begin with. Memory that is not written to is not taken, so this costs what the stacks need. */
const FIRST_FRAMES_PER_BYTE = 0.5;
const newNumbers = (functions, length) => functions <= 2 ** 16 ? new Uint16Array(length) : new Int32Array(length);
const newKeptStacks = ({ bytes, sampleCount, sampleTypes }, { names }) => {
    // A value takes a byte at least. Where there are not enough bytes the walk fails, and this must not fail before it.
    const count = sampleCount * sampleTypes.length <= bytes.length ? sampleCount : 0;
    return {
        frames: newNumbers(names.length, Math.ceil(FIRST_FRAMES_PER_BYTE * bytes.length)),
        functionCount: names.length,
        frameCount: 0,
        maxFrames: Math.max(FRAMES_OF_ANY, FRAMES_PER_BYTE * bytes.length),
        starts: new Int32Array(count + 1),
        values: sampleTypes.map(() => new Float64Array(count)),
        stackCount: 0,
        isSigned: false
    };
};
/** Whether the stacks are larger than those of any profiler, so that not all of them were kept. */
const isTooMany = ({ frameCount, maxFrames }) => frameCount > maxFrames;
const noTree = ({ frameCount, maxFrames }) => ({
    code: 'no-tree',
    message: `expected stacks of at most ${maxFrames} frames together, found ${frameCount}: the profile is compared by function, and has no flame graph`,
    hint: 'no profiler writes such a file: collect the profile again'
});
const makeRoom = (kept) => {
    if (kept.frameCount <= kept.frames.length)
        return;
    const larger = newNumbers(kept.functionCount, 2 * kept.frameCount);
    larger.set(kept.frames);
    kept.frames = larger;
};
/** Keeps one more stack. */
const keepStack = (kept, { frames, depth, values }) => {
    kept.frameCount += depth;
    if (isTooMany(kept))
        return;
    makeRoom(kept);
    const { frames: all, stackCount: stack } = kept;
    const last = kept.frameCount - 1;
    for (let at = 0; at < depth; at++)
        all[last - at] = frames[at] ?? 0;
    for (let column = 0; column < values.length; column++) {
        const list = kept.values[column];
        const value = values[column] ?? 0;
        if (list !== undefined)
            list[stack] = value;
        if (value < 0)
            kept.isSigned = true;
    }
    kept.starts[stack + 1] = kept.frameCount;
    kept.stackCount = stack + 1;
};
/** The functions of all stacks that are not 0 everywhere. */
const functionsIn = ({ frames, starts, values, stackCount }) => {
    const functions = new Set();
    for (let stack = 0; stack < stackCount; stack++) {
        if (values.every((list) => list[stack] === 0))
            continue;
        const to = starts[stack + 1] ?? 0;
        for (let at = starts[stack] ?? 0; at < to; at++)
            functions.add(frames[at] ?? 0);
    }
    return functions;
};

;// CONCATENATED MODULE: ./lib/formats/pprof/profile.js











const readSampleType = (tables, { type, unit }) => ({
    type: stringAt(tables, type),
    unit: stringAt(tables, unit)
});
const profile_eventsOf = (tables, frames, sampleTypes, { columns }) => {
    const [periodEntry] = tables.periodTypes;
    return sampledEvents(tables, frames, {
        sampleTypes,
        sums: columns,
        period: tables.header[tables_HEADER.period] ?? 0,
        ...(periodEntry === undefined ? {} : { periodType: readSampleType(tables, periodEntry) })
    });
};
const sumColumns = (tables, frames, { sums, sumsOnly }) => {
    const sampleTypes = tables.sampleTypes.map((entry) => readSampleType(tables, entry));
    const inexact = [...sums.columns.keys()].filter((column) => !((sums.columns[column]?.total ?? 0) <= Number.MAX_SAFE_INTEGER));
    const exact = inexact.length > 0 ? sumExactly(tables, frames, inexact) : new Map();
    const events = sumsOnly ? [] : profile_eventsOf(tables, frames, sampleTypes, sums);
    return sums.columns.map((column, index) => ({
        sampleType: sampleTypes[index] ?? { type: '', unit: '' },
        sums: column,
        exact: exact.get(index),
        events: events[index]
    }));
};
const isUsed = (columns, number) => columns.some(({ sums: { flat, cum }, exact }) => exact === undefined
    ? flat[number] !== 0 || cum[number] !== 0
    : exact.flat[number] !== 0n || exact.cum[number] !== 0n);
const pick = (values, numbers) => {
    const picked = new Float64Array(numbers.length);
    for (let row = 0; row < numbers.length; row++)
        picked[row] = values[numbers[row] ?? -1] ?? 0;
    return picked;
};
const pickExact = ({ total, flat, cum }, numbers) => ({
    total,
    flat: numbers.map((number) => flat[number] ?? 0n),
    cum: numbers.map((number) => cum[number] ?? 0n)
});
/** The sums as doubles: those of the walk, or the exact ones rounded once. */
const pickSums = ({ total, flat, cum }, exact, numbers) => exact === undefined
    ? { total, flat: pick(flat, numbers), cum: pick(cum, numbers) }
    : {
        total: Number(exact.total),
        flat: Float64Array.from(exact.flat, Number),
        cum: Float64Array.from(exact.cum, Number)
    };
const sampleColumn = (column, numbers) => {
    const { sampleType, sums, events } = column;
    const exact = column.exact === undefined ? undefined : pickExact(column.exact, numbers);
    return {
        sampleType,
        ...pickSums(sums, exact, numbers),
        ...(exact === undefined ? {} : { exact }),
        ...(events === undefined ? {} : { events: { ...events, flat: pick(events.flat, numbers) } })
    };
};
/** pprof's total of a saved diff; where all of base is 0 it takes that of everything, and so do sums beyond 2^53. */
const withTotal = (column, total) => total === undefined || total === 0 || column.exact !== undefined ? column : { ...column, total };
const named = ({ names }, number) => ({
    name: names[number] ?? '',
    file: '',
    startLine: 0
});
const profile_placed = (tables, { names, rows }, number) => {
    const row = rows[number] ?? -1;
    return {
        name: names[number] ?? '',
        file: stringAt(tables, tables.functions.files[row] ?? 0),
        startLine: Math.max(0, tables.functions.startLines[row] ?? 0)
    };
};
/** The column that `default_sample_type` names, else the last (pprof's `SampleIndexByName`). */
const defaultColumn = (tables, columns) => {
    const name = stringAt(tables, tables.header[tables_HEADER.defaultSampleType] ?? 0);
    const named = columns.findIndex(({ sampleType }) => name !== '' && sampleType.type === name);
    return named >= 0 ? named : columns.length - 1;
};
/** The facts about the collection that the file states; what it leaves out is 0 or empty there, and absent here. */
const facts = (tables) => {
    const { header, mappings, periodTypes, comments } = tables;
    const number = (field) => header[field] ?? 0;
    const [periodType] = periodTypes;
    const binary = baseName(stringAt(tables, mappings.files[0] ?? 0));
    const buildId = stringAt(tables, mappings.buildIds[0] ?? 0);
    return {
        ...(periodType === undefined ? {} : { periodType: readSampleType(tables, periodType) }),
        ...(number(tables_HEADER.period) === 0 ? {} : { period: number(tables_HEADER.period) }),
        ...(number(tables_HEADER.durationNanos) === 0 ? {} : { durationNanos: number(tables_HEADER.durationNanos) }),
        ...(number(tables_HEADER.timeNanos) === 0 ? {} : { timeNanos: number(tables_HEADER.timeNanos) }),
        ...(binary === '' ? {} : { binary }),
        ...(buildId === '' ? {} : { buildId }),
        comments: comments.map((index) => stringAt(tables, index))
    };
};
const labelsOf = (tables, { labelled, keys }, numbers) => labelled === undefined || labelled.labelOf.length === 0
    ? {}
    : { labels: labelSumsOf(labelled, { numbers, keys, textAt: (at) => stringAt(tables, at) }) };
const inliningIn = (frames, numbers) => {
    const inlining = inliningOf(frames);
    return numbers.map((number) => inlining[number] ?? 0);
};
/** Makes the profile that the rest of flamegate sees, with the functions that any sample touched. */
const assembleProfile = (tables, frames, summed) => {
    const { sums, folds, kept, sumsOnly } = summed;
    const columns = sumColumns(tables, frames, summed);
    const inStacks = kept?.isSigned ? functionsIn(kept) : new Set();
    const numbers = [...frames.names.keys()].filter((number) => inStacks.has(number) || isUsed(columns, number));
    const baseTotals = savedBaseTotals(tables);
    const profile = {
        columns: columns
            .map((column) => sampleColumn(column, numbers))
            .map((column, index) => withTotal(column, baseTotals?.[index])),
        defaultColumn: defaultColumn(tables, columns),
        functions: numbers.map((number) => sumsOnly ? named(frames, number) : profile_placed(tables, frames, number)),
        ...(folds === undefined ? {} : { folds: foldsOf(folds, numbers) }),
        ...(summed.lines === undefined ? {} : { lines: lineSums_lineTable(summed.lines, frames, numbers) }),
        ...labelsOf(tables, summed, numbers),
        sampleCount: sums.sampleCount,
        coverage: { kind: 'complete' },
        halfDigit: 0,
        isDiff: baseTotals !== undefined,
        ...(sumsOnly ? {} : { inlining: inliningIn(frames, numbers) }),
        ...facts(tables)
    };
    return { profile, numbers };
};

;// CONCATENATED MODULE: ./lib/formats/pprof/readTables.js




const FIELD_COUNT = 15;
const READ_FIELDS = fields(...Array.from({ length: FIELD_COUNT }, (_, index) => index + 1));
const LOCATION_FIELDS = fields(1, 2, 4);
const emptyTables = (bytes) => ({
    bytes,
    sampleTypes: [],
    periodTypes: [],
    sampleRuns: [],
    sampleCount: 0,
    mappings: { ids: [], at: [], files: [], buildIds: [] },
    locations: { ids: [], at: [], mappings: [], lineStarts: [0], lines: [], lineNumbers: [] },
    functions: { ids: [], at: [], names: [], systemNames: [], files: [], startLines: [] },
    strings: [],
    comments: [],
    header: new Float64Array(FIELD_COUNT + 1),
    restarts: [],
    wideIds: new Map()
});
/** The key of the id in field 1 of a message. */
const idOf = ({ cursor, tables }, { values, at }) => idKey(cursor, tables.wideIds, values[1] ?? 0, at[1] ?? 0);
const readValueType = ({ cursor, scratch: { valueType } }, end) => {
    const at = cursor.at;
    readScalars(cursor, end, valueType);
    return { type: valueType.values[1] ?? 0, unit: valueType.values[2] ?? 0, at };
};
const readMapping = (pass, end) => {
    const { mappings } = pass.tables;
    const { mapping } = pass.scratch;
    mappings.at.push(pass.cursor.at);
    readScalars(pass.cursor, end, mapping);
    mappings.ids.push(idOf(pass, mapping));
    mappings.files.push(mapping.values[5] ?? 0);
    mappings.buildIds.push(mapping.values[6] ?? 0);
};
const readFunction = (pass, end) => {
    const { functions } = pass.tables;
    const { values } = pass.scratch.function;
    functions.at.push(pass.cursor.at);
    readScalars(pass.cursor, end, pass.scratch.function);
    functions.ids.push(idOf(pass, pass.scratch.function));
    functions.names.push(values[2] ?? 0);
    functions.systemNames.push(values[3] ?? 0);
    functions.files.push(values[4] ?? 0);
    functions.startLines.push(values[5] ?? 0);
};
const readTables_readLocation = (pass, end) => {
    const { cursor, tables, scratch } = pass;
    const { locations, wideIds } = tables;
    let id = 0;
    let mapping = 0;
    locations.at.push(cursor.at);
    while (cursor.at < end) {
        const tag = readVarint(cursor);
        if (tag === 0x08)
            id = readId(cursor, wideIds);
        else if (tag === 0x10)
            mapping = readId(cursor, wideIds);
        else if (tag === 0x22) {
            readScalars(cursor, readLength(cursor, end), scratch.line);
            locations.lines.push(idOf(pass, scratch.line));
            locations.lineNumbers.push(scratch.line.values[2] ?? 0);
        }
        else
            skipField(cursor, tag, { end, read: LOCATION_FIELDS });
    }
    expectEnd(cursor, end);
    locations.ids.push(id);
    locations.mappings.push(mapping);
    locations.lineStarts.push(locations.lines.length);
};
/**
 * Steps over the tag of the next field, if it is this one. Writers put a table in one run, and a loop that sees messages of one
 * kind only is optimised once.
 */
const hasNext = (cursor, tag) => {
    if (cursor.at >= cursor.bytes.length || cursor.bytes[cursor.at] !== tag)
        return false;
    cursor.at++;
    return true;
};
const readLocations = (pass, end) => {
    do
        readTables_readLocation(pass, readLength(pass.cursor, end));
    while (hasNext(pass.cursor, TAG.location));
};
const readFunctions = (pass, end) => {
    do
        readFunction(pass, readLength(pass.cursor, end));
    while (hasNext(pass.cursor, TAG.function));
};
/** Only remembers where samples are: their bodies are read when all tables are known. */
const noteSamples = ({ cursor, tables }, end) => {
    const start = cursor.at - 1;
    do {
        cursor.at = readLength(cursor, end);
        tables.sampleCount++;
    } while (hasNext(cursor, TAG.sample));
    tables.sampleRuns.push(start, cursor.at);
};
const noteString = ({ strings, restarts }, at, isEmpty) => {
    if (strings.length === 0 && !isEmpty)
        (0,damage/* fail */.fJ)({
            code: 'string-table',
            message: 'expected the string table to begin with the empty string, found another one',
            byte: at
        });
    if (strings.length > 0 && isEmpty && restarts.length === 0)
        restarts.push(at);
    strings.push(at);
};
const readTables_readHeader = ({ cursor, tables: { header } }, field) => {
    const start = cursor.at;
    if (header[field] !== 0)
        (0,damage/* fail */.fJ)((0,damage/* concatenated */.c)(start));
    header[field] = readVarint(cursor);
};
const readPeriodType = (pass, end) => {
    const { periodTypes } = pass.tables;
    const at = pass.cursor.at;
    if (periodTypes.length > 0)
        (0,damage/* fail */.fJ)((0,damage/* concatenated */.c)(at));
    periodTypes.push(readValueType(pass, end));
};
const readComments = ({ cursor, tables: { comments } }, end) => {
    while (cursor.at < end)
        comments.push(readVarint(cursor));
    expectEnd(cursor, end);
};
const noteStrings = ({ cursor, tables }, end) => {
    do {
        const at = cursor.at;
        const stop = readLength(cursor, end);
        noteString(tables, at, cursor.at === stop);
        cursor.at = stop;
    } while (hasNext(cursor, TAG.string));
};
const once = (read) => (pass, end) => read(pass, readLength(pass.cursor, end));
/** Tags of the long tables. */
const TAG = { sample: 0x12, location: 0x22, function: 0x2a, string: 0x32 };
/** The messages and arrays of a profile by tag. Of samples and strings only the places are noted. */
const READERS = new Map([
    [0x0a, once((pass, end) => void pass.tables.sampleTypes.push(readValueType(pass, end)))],
    [TAG.sample, noteSamples],
    [0x1a, once(readMapping)],
    [TAG.location, readLocations],
    [TAG.function, readFunctions],
    [TAG.string, noteStrings],
    [0x5a, once(readPeriodType)],
    [0x6a, once(readComments)]
]);
const COMMENT_TAG = 0x68;
const HEADER_TAGS = new Set(Object.values(tables_HEADER).map((field) => field << 3));
const readTables_readTable = (pass, tag) => {
    const { cursor, tables } = pass;
    const end = tables.bytes.length;
    const read = READERS.get(tag);
    if (read !== undefined)
        read(pass, end);
    else if (HEADER_TAGS.has(tag))
        readTables_readHeader(pass, tag >>> 3);
    else if (tag === COMMENT_TAG)
        tables.comments.push(readVarint(cursor));
    else
        skipField(cursor, tag, { end, read: READ_FIELDS });
};
/**
 * Reads all tables of an uncompressed profile in one pass that steps over the samples.
 * Fails on bytes that are no protobuf, on a cut file and on two profiles in one.
 */
const readTables = (bytes) => {
    const tables = emptyTables(bytes);
    const cursor = { bytes, at: 0 };
    const scratch = {
        valueType: newScalars(2),
        mapping: newScalars(6),
        line: newScalars(2),
        function: newScalars(5)
    };
    const pass = { tables, cursor, scratch };
    const end = bytes.length;
    while (cursor.at < end)
        readTables_readTable(pass, readVarint(cursor));
    expectEnd(cursor, end);
    return tables;
};

;// CONCATENATED MODULE: ./lib/formats/pprof/warnings.js
const NO_SAMPLES = {
    code: 'no-samples',
    message: 'the profile is whole but holds no samples: nothing ran while it was collected, or it was stopped at once',
    hint: 'profile for longer, or under load'
};
const NO_STACKS = {
    code: 'no-stacks',
    message: 'no sample of the profile has a stack: its values are in the total, and belong to no function',
    hint: 'collect the profile with call stacks'
};
const NO_SYMBOLS = {
    code: 'no-symbols',
    message: 'the profile names no function: it holds addresses only, and cannot be compared by function',
    hint: 'symbolise it where its binary is: `go tool pprof -proto BINARY in.pprof > symbolised.pprof`'
};
const NO_THREAD_STACKS = {
    code: 'no-symbols',
    message: 'the profile names no function: Go does not record where threads are created (golang/go#6104), only how many there are',
    hint: 'leave it out: nothing in it can be compared by function'
};
const SAVED_DIFF = {
    code: 'saved-diff',
    message: 'the profile was saved from a diff (`-diff_base`): its values are head minus base already',
    hint: 'give the two profiles that the diff was made of'
};
const withoutSymbols = ({ columns }) => columns.every(({ sampleType }) => sampleType.type === 'threadcreate')
    ? NO_THREAD_STACKS
    : NO_SYMBOLS;
/** What the reader of a whole profile should know about it before trusting a comparison. */
const warningsAbout = (profile, { names, rows }) => {
    const emptiness = profile.sampleCount === 0
        ? [NO_SAMPLES]
        : names.length === 0
            ? [NO_STACKS]
            : rows.every((row) => row === -1)
                ? [withoutSymbols(profile)]
                : [];
    return profile.isDiff ? [...emptiness, SAVED_DIFF] : emptiness;
};

;// CONCATENATED MODULE: ./lib/formats/pprof/decode.js













/** What two profiles in one file look like when nothing singular came twice. */
const COLLISIONS = new Set(['duplicate-id', 'value-count']);
/** Sums up the samples by all that is wanted. */
const sumUp = (tables, frames, { maxRows, maxTreeNodes, sumsOnly = false, labels }) => {
    const folds = sumsOnly ? undefined : newFoldSums(frames, tables.sampleTypes.length);
    const kept = maxTreeNodes === undefined ? undefined : newKeptStacks(tables, frames);
    // Whoever wants no stacks wants no lines.
    const lines = kept === undefined ? undefined : newLineSums(frames, tables.sampleTypes.length);
    const ranks = labelRanks(tables, labels ?? []);
    const labelled = ranks === undefined ? undefined : newLabelCells(frames, tables.sampleTypes.length);
    const visit = (sample) => {
        if (folds !== undefined)
            addToFolds(folds, sample);
        if (labelled !== undefined)
            addToLabels(labelled, sample);
        if (kept !== undefined)
            keepStack(kept, sample);
        if (lines !== undefined)
            addToLines(lines, sample);
    };
    const sums = sumSamples(tables, frames, { visit, ranks, maxRows });
    return { sums, folds, lines, labelled, kept, keys: labels ?? [], sumsOnly };
};
/** Decodes the tables and sums up the samples. */
const decodeTables = (tables, limits) => {
    checkStrings(tables);
    checkSampleTypes(tables);
    const { frames, warnings } = pruneFrames(tables, resolveFrames(tables));
    const summed = sumUp(tables, frames, limits);
    const { kept } = summed;
    const { profile, numbers } = assembleProfile(tables, frames, summed);
    const warned = [...warnings, ...warningsAbout(profile, frames)];
    if (kept !== undefined && isTooMany(kept))
        return { profile, warnings: [...warned, noTree(kept)], drawable: undefined };
    const drawable = kept && { stacks: kept, numbers, maxNodes: limits.maxTreeNodes ?? 0 };
    return { profile, warnings: warned, drawable };
};
const checkSampleTypes = ({ sampleTypes, sampleRuns }) => {
    if (sampleTypes.length > 0)
        return;
    (0,damage/* fail */.fJ)({
        code: 'no-sample-types',
        message: sampleRuns.length > 0
            ? 'expected the profile to say what its sample values are, found samples but no sample types'
            : 'expected a profile with at least one sample type, found none',
        byte: sampleRuns[0] ?? 0
    });
};
/** A second string table explains a collision better than the collision does. */
const explained = (error, { restarts: [restart] }) => error instanceof damage/* DamageError */.wc && restart !== undefined && COLLISIONS.has(error.damage.code)
    ? new damage/* DamageError */.wc((0,damage/* concatenated */.c)(restart))
    : error;
/** Decodes an uncompressed profile. Throws a {@link DamageError} at the first damage. */
const decodeProfile = (bytes, limits) => {
    const tables = readTables(bytes);
    try {
        return decodeTables(tables, limits);
    }
    catch (error) {
        throw explained(error, tables);
    }
};

;// CONCATENATED MODULE: ./lib/formats/pprof/draw.js


/** The tree by places in the profile. */
const renumberTree = (tree, numbers) => {
    const places = new Map(numbers.map((number, place) => [number, place]));
    return { ...tree, functions: tree.functions.map((number) => places.get(number) ?? number) };
};
/** The profile with its call tree. */
const drawProfile = (profile, { stacks, numbers, maxNodes }) => {
    const tree = renumberTree(growTree(stacks, maxNodes), numbers);
    return { ...profile, tree, calls: callsOf(tree, numbers.length) };
};

;// CONCATENATED MODULE: ./lib/formats/pprof/legacy.js
/** How the text profiles of Go (debug=1) and gperftools begin. */
const TEXT_HEADER = /^(?:heap profile: |[a-z]{1,64} profile: total \d|--- (?:mutex|contention|contentionz|heapz|threadz)\b)/;
const PREFIX = 128;
const isLegacyText = (bytes) => TEXT_HEADER.test(new TextDecoder().decode(bytes.subarray(0, PREFIX)));
/** The header words of a gperftools CPU profile: 0, 3 (words that follow), 0 (version), period, 0. */
const BINARY_HEADER = [0, 3, 0];
/** Whether the bytes begin like a gperftools CPU profile of a 64-bit machine, of either byte order. */
const isLegacyBinary = (bytes) => {
    if (bytes.length < 40)
        return false;
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return [true, false].some((littleEndian) => BINARY_HEADER.every((word, index) => view.getBigUint64(8 * index, littleEndian) === BigInt(word)) && view.getBigUint64(32, littleEndian) === 0n);
};
/** Text profiles carry addresses instead of functions: even pprof makes one `<unknown>` row of them. */
const legacyText = {
    code: 'legacy',
    message: 'expected a pprof protobuf, found a legacy text profile (debug=1), which holds addresses, not functions',
    byte: 0,
    hint: 'collect it with debug=0: `curl http://HOST/debug/pprof/heap > heap.pprof`, or `pprof.Lookup(name).WriteTo(w, 0)`'
};
const legacyBinary = {
    code: 'legacy',
    message: 'expected a pprof protobuf, found a legacy binary CPU profile (gperftools)',
    byte: 0,
    hint: 'convert it: `pprof -proto BINARY cpu.prof > cpu.pprof`'
};

// EXTERNAL MODULE: ./lib/formats/pprof/unknown.js
var unknown = __webpack_require__(7666);
;// CONCATENATED MODULE: ./lib/formats/pprof/recognise.js



const VALUE_TYPE = { varint: fields(1, 2), bytes: 0 };
const PROFILE = {
    varint: fields(7, 8, 9, 10, 12, 13, 14, 15),
    bytes: fields(1, 2, 3, 4, 5, 6, 11, 13)
};
/** The messages inside a profile by field number. */
const MESSAGES = new Map([
    [1, VALUE_TYPE],
    [2, { varint: fields(1, 2), bytes: fields(1, 2, 3) }],
    [3, { varint: fields(1, 2, 3, 4, 5, 6, 7, 8, 9, 10), bytes: 0 }],
    [4, { varint: fields(1, 2, 3, 5), bytes: fields(4) }],
    [5, { varint: fields(1, 2, 3, 4, 5), bytes: 0 }],
    [11, VALUE_TYPE]
]);
/** Enough to call later nonsense damage. */
const ENOUGH_MESSAGES = 3;
const isField = ({ varint, bytes }, tag) => {
    const set = (tag & 7) === 0 ? varint : (tag & 7) === 2 ? bytes : 0;
    return tag >= 8 && tag >>> 3 < 32 && ((set >>> (tag >>> 3)) & 1) === 1;
};
/** Moves past a value and returns where it ends: past the end of the buffer if it is cut. */
const skip = (cursor, tag) => {
    const value = readVarint(cursor);
    if ((tag & 7) === 2)
        cursor.at += value >= 0 ? value : Infinity;
    return cursor.at;
};
const isMessage = (bytes, shape) => {
    const cursor = { bytes, at: 0 };
    while (cursor.at < bytes.length) {
        const tag = readVarint(cursor);
        if (!isField(shape, tag))
            return false;
        skip(cursor, tag);
    }
    return bytes.length > 0 && cursor.at === bytes.length;
};
const gather = (bytes) => {
    const cursor = { bytes, at: 0 };
    let messages = 0;
    while (cursor.at < bytes.length && messages < ENOUGH_MESSAGES) {
        const tag = readVarint(cursor);
        if (!isField(PROFILE, tag))
            return { messages, isContradicted: true };
        const shape = (tag & 7) === 2 ? MESSAGES.get(tag >>> 3) : undefined;
        const length = { bytes, at: cursor.at };
        const end = skip(cursor, tag);
        if (end > bytes.length)
            break;
        if (shape === undefined)
            continue;
        readVarint(length);
        const body = bytes.subarray(length.at, end);
        if (isMessage(body, shape))
            messages++;
        else if (body.length > 0)
            return { messages, isContradicted: true };
    }
    return { messages, isContradicted: false };
};
/**
 * Whether uncompressed bytes are plausibly a profile, damaged or not: they are not text, and begin with messages
 * that only a profile has. A cut or later damage does not matter.
 */
const looksLikeProfile = (bytes) => {
    if ((0,unknown/* isText */.K)(bytes))
        return false;
    try {
        const { messages, isContradicted } = gather(bytes);
        return messages >= (isContradicted ? ENOUGH_MESSAGES : 1);
    }
    catch (error) {
        if (error instanceof damage/* DamageError */.wc)
            return false;
        throw error;
    }
};

;// CONCATENATED MODULE: ./lib/formats/pprof.js








/** Says yes to every gzip: profiles are nearly always gzipped, and `parse` names what else is in one. */
const matches = ({ bytes }) => (0,inflate/* isGzip */.b)(bytes) || isLegacyText(bytes) || isLegacyBinary(bytes) || looksLikeProfile(bytes);
const notAProfile = (what) => ({
    code: 'not-a-profile',
    message: `expected a pprof profile, found ${what}`,
    hint: 'give the file that the profiler wrote'
});
const gzippedText = 'text (unpack it first: of what is gzipped only profiles are read)';
/** Names content that is certainly something else. Other bytes are decoded, for the decoder to say what is wrong. */
const rejectOthers = (bytes) => {
    if (looksLikeProfile(bytes))
        return;
    if (isLegacyText(bytes))
        (0,damage/* fail */.fJ)(legacyText);
    if (isLegacyBinary(bytes))
        (0,damage/* fail */.fJ)(legacyBinary);
    if (bytes.length === 0)
        (0,damage/* fail */.fJ)(notAProfile('no bytes at all'));
    const what = (0,unknown/* describeUnknown */.E)(bytes) ?? ((0,unknown/* isText */.K)(bytes) ? gzippedText : undefined);
    if (what !== undefined)
        (0,damage/* fail */.fJ)(notAProfile(what));
};
const decodeInflated = (bytes, limits) => {
    rejectOthers(bytes);
    return decodeProfile(bytes, limits);
};
const decode = ({ bytes }, limits) => {
    if (!(0,inflate/* isGzip */.b)(bytes))
        return decodeInflated(bytes, limits);
    const inflated = (0,inflate/* inflate */.U)(bytes, limits.maxInflatedBytes);
    try {
        return decodeInflated(inflated, limits);
    }
    finally {
        (0,letGo/* letGo */.K)(inflated);
    }
};
const pprof_parse = (file, limits) => {
    try {
        const { profile, warnings, drawable } = decode(file, limits);
        // Growing a tree takes as much memory as the uncompressed bytes did, which nobody holds any more.
        const drawn = drawable === undefined ? profile : drawProfile(profile, drawable);
        const diagnostics = warnings.map((warning) => (0,damage/* diagnose */.h4)(file.path, 'warning', warning));
        return { profiles: [drawn], benchmarks: [], diagnostics };
    }
    catch (error) {
        if (!(error instanceof damage/* DamageError */.wc))
            throw error;
        const diagnostics = [(0,damage/* diagnose */.h4)(file.path, 'error', error.damage)];
        return { profiles: [], benchmarks: [], diagnostics };
    }
};
/**
 * The profile.proto of pprof, gzipped or not, as Go and most profilers write it.
 *
 * Strict: a profile that is cut, damaged or two in one gives an error diagnostic and no profile, because sums over
 * a part must not be compared. Offsets in diagnostics count from the start of the uncompressed profile.
 */
const pprof = { id: 'pprof', title: 'pprof profile', matches, parse: pprof_parse };

;// CONCATENATED MODULE: ./lib/formats/stacks/frameName.js

/** Signs that a name says where it is from, as in `main.work`, `Cart.total`, `std::sort` or `java/util/List`. */
const QUALIFIED = /[./:]/;
const withFile = (name, ending) => name.endsWith(ending) ? name : name + ending;
/**
 * The function that a frame is of. Functions of one name are one function, and `run` or `<module>` are many, so a bare name
 * gets the name of its file, without the folder: base and head may have been checked out to different ones. The line is
 * that of the frame and not part of the name, because it moves with every edit above it. A name that ends so already stays,
 * as in a file that flamegate wrote.
 */
const frameName_functionOf = (name, file = '', line = 0) => ({
    name: file === '' || QUALIFIED.test(name) ? name : withFile(name, ` (${baseName(file)})`),
    file,
    startLine: line
});

;// CONCATENATED MODULE: ./lib/formats/speedscope/take.js

/** Takes values out of a speedscope file. */
const { failAt: take_failAt, recordAt: take_recordAt, listAt: take_listAt, textAt: take_textAt } = takers('its format is described by https://www.speedscope.app/file-format-schema.json');

;// CONCATENATED MODULE: ./lib/formats/speedscope/frames.js



const newFrameTable = (list) => ({
    list,
    numbers: new Int32Array(list.length).fill(-1)
});
/** Some writers have `null` for what they do not know. */
const readFrame = (value, place) => {
    const { name, file, line } = take_recordAt(value, place);
    return frameName_functionOf(take_textAt(name, `${place}.name`), typeof file === 'string' ? file : '', typeof line === 'number' && Number.isSafeInteger(line) && line > 0 ? line : 0);
};
/** The number of the function that a frame is of. `place` is where the file names it. */
const functionAt = ({ list, numbers }, collected, frame, place) => {
    if (typeof frame !== 'number' || !(frame in list))
        return take_failAt(place(), 'the place of a frame in shared.frames', frame);
    const known = numbers[frame] ?? -1;
    if (known >= 0)
        return known;
    const number = placeFunction(collected, readFrame(list[frame], `shared.frames[${frame}]`));
    numbers[frame] = number;
    return number;
};

;// CONCATENATED MODULE: ./lib/formats/speedscope/units.js

const cpu = { type: 'cpu', unit: 'nanoseconds' };
/** The units of the format. Everything else is added up in one of three: nanoseconds, bytes, counts. */
const UNITS = new Map([
    ['none', { sampleType: { type: 'samples', unit: 'count' }, factor: 1 }],
    ['nanoseconds', { sampleType: cpu, factor: 1 }],
    ['microseconds', { sampleType: cpu, factor: 1e3 }],
    ['milliseconds', { sampleType: cpu, factor: 1e6 }],
    ['seconds', { sampleType: cpu, factor: 1e9 }],
    ['bytes', { sampleType: { type: 'alloc_space', unit: 'bytes' }, factor: 1 }]
]);
/** What bare numbers are in a file of allocations. */
const allocations = {
    sampleType: { type: 'alloc_objects', unit: 'count' },
    factor: 1
};
const unitAt = (value, place) => UNITS.get(value) ?? take_failAt(place, `one of ${[...UNITS.keys()].join(', ')}`, value);
/** A value in base units: whole, but for counts. */
const inBaseUnits = (value, { sampleType, factor }, place) => {
    if (typeof value !== 'number')
        return take_failAt(place, 'a number', value);
    const scaled = value * factor;
    const whole = sampleType.unit === 'count' ? scaled : Math.round(scaled);
    return Math.abs(whole) <= Number.MAX_SAFE_INTEGER
        ? whole
        : take_failAt(place, 'a number within 2^53 of its base unit', value);
};

;// CONCATENATED MODULE: ./lib/formats/speedscope/evented.js





const newPath = (above, number) => ({
    above,
    number,
    below: new Map(),
    time: 0
});
const callOf = (from, number) => {
    const path = from.below.get(number) ?? newPath(from, number);
    from.below.set(number, path);
    return path;
};
/** The path after an event. */
const step = (profile, path, event, place) => {
    const { type, frame } = take_recordAt(event, place);
    const number = functionAt(profile.frames, profile.collected, frame, () => `${place}.frame`);
    if (type === 'O')
        return callOf(path, number);
    if (type !== 'C')
        return take_failAt(`${place}.type`, '"O" or "C"', type);
    if (path.above === undefined)
        return take_failAt(place, 'a call that is open', 'none');
    return path.number === number
        ? path.above
        : take_failAt(`${place}.frame`, 'the call that was opened last', frame);
};
/** Walks the events, and leaves on every path the time during which it was open and called nothing else. */
const walk = (profile) => {
    const { value, place, unit } = profile;
    const root = newPath(undefined, -1);
    let path = root;
    let last = Number.NEGATIVE_INFINITY;
    for (const [at, event] of take_listAt(value['events'], `${place}.events`).entries()) {
        const here = `${place}.events[${at}]`;
        const time = inBaseUnits(take_recordAt(event, here)['at'], unit, `${here}.at`);
        if (time < last)
            take_failAt(`${here}.at`, 'events in the order of their time', time);
        if (path !== root)
            path.time += time - last;
        path = step(profile, path, event, here);
        last = time;
    }
    if (path !== root)
        take_failAt(`${place}.events`, 'every call to be closed', 'an open one');
    return root;
};
/** Adds the paths of an `evented` profile, in which calls are opened and closed, each with its own time. */
const addEvented = (profile) => {
    const { collected, column } = profile;
    const stack = [];
    const ahead = [{ path: walk(profile), depth: 0 }];
    for (let next = ahead.pop(); next !== undefined; next = ahead.pop()) {
        const { path, depth } = next;
        stack.length = Math.max(0, depth - 1);
        if (depth > 0)
            stack.push(path.number);
        addStack(collected, stack, { column, value: path.time });
        if (isFull(collected))
            fail(tooManyFrames);
        for (const below of path.below.values())
            ahead.push({ path: below, depth: depth + 1 });
    }
};

;// CONCATENATED MODULE: ./lib/formats/speedscope/sampled.js





/** Adds the samples of a `sampled` profile: stacks, root first, each with a weight. */
const addSampled = ({ value, place, unit, column, frames, collected }) => {
    const samples = take_listAt(value['samples'], `${place}.samples`);
    const weights = take_listAt(value['weights'], `${place}.weights`);
    if (samples.length !== weights.length)
        take_failAt(`${place}.weights`, `${samples.length} weights, one for each sample`, weights.length);
    for (const [at, sample] of samples.entries()) {
        const stack = take_listAt(sample, `${place}.samples[${at}]`).map((frame, depth) => functionAt(frames, collected, frame, () => `${place}.samples[${at}][${depth}]`));
        const weight = inBaseUnits(weights[at], unit, `${place}.weights[${at}]`);
        if (weight < 0)
            take_failAt(`${place}.weights[${at}]`, 'a weight of at least 0', weights[at]);
        addStack(collected, stack, { column, value: weight });
        if (isFull(collected))
            fail(tooManyFrames);
    }
};

;// CONCATENATED MODULE: ./lib/formats/speedscope/read.js








const refuseOwn = (exporter) => {
    if (typeof exporter !== 'string' || !exporter.startsWith('flamegate@'))
        return;
    fail({
        code: 'own-output',
        message: 'expected a profile of one side, found base, head and their difference, as flamegate writes them',
        hint: 'give the files that it was made from'
    });
};
const ADDERS = new Map([
    ['sampled', addSampled],
    ['evented', addEvented]
]);
const findProfiles = (value) => take_listAt(value, 'profiles').map((one, at) => {
    const place = `profiles[${at}]`;
    const profile = take_recordAt(one, place);
    return { value: profile, place, unit: unitAt(profile['unit'], `${place}.unit`) };
});
/** Numbers beside bytes count what was allocated, as memray writes them, and not how often a profiler looked. */
const besideBytes = (profiles) => {
    const hasBytes = profiles.some(({ unit: { sampleType } }) => sampleType.unit === 'bytes');
    return profiles.map((one) => hasBytes && one.unit.sampleType.unit === 'count' ? { ...one, unit: allocations } : one);
};
/** One column for each kind of value, in order of appearance. */
const read_columnsOf = (profiles) => [
    ...new Map(profiles.map(({ unit: { sampleType } }) => [sampleType.type, sampleType])).values()
];
const framesOf = (shared, maxRows) => {
    const list = take_listAt(take_recordAt(shared, 'shared')['frames'], 'shared.frames');
    if (list.length > maxRows)
        take_failAt('shared.frames', `at most ${maxRows} frames`, list.length);
    return newFrameTable(list);
};
/** The profile that the value of a file is. Fails on anything that the format does not allow. */
const readFile = (value, { maxRows, maxTreeNodes }) => {
    const file = take_recordAt(value, 'the top');
    refuseOwn(file['exporter']);
    const frames = framesOf(file['shared'], maxRows);
    const profiles = besideBytes(findProfiles(file['profiles']));
    const sampleTypes = read_columnsOf(profiles);
    const collected = newCollected(sampleTypes.length);
    for (const found of profiles) {
        const { type } = found.value;
        const add = ADDERS.get(type) ?? take_failAt(`${found.place}.type`, '"sampled" or "evented"', type);
        const column = sampleTypes.findIndex((one) => one.type === found.unit.sampleType.type);
        add({ ...found, column, frames, collected });
    }
    if (collected.starts.length === 1)
        fail(wholeJson_noSamples);
    const isSampled = profiles.every(({ value: { type } }) => type === 'sampled');
    return profileOfStacks(collected, { sampleTypes, isSampled, maxTreeNodes });
};

;// CONCATENATED MODULE: ./lib/formats/speedscope/recognise.js

/** Where the schema is named: among the first keys or among the last. */
const MARK = /"\$schema"\s{0,64}:\s{0,64}"https?:\/\/www\.speedscope\.app\/file-format-schema\.json"/;
const MARKED_BYTES = 4096;
const NAMED = /\.speedscope\.json$/i;
/** Without the mark the name is believed if the content could be it. */
const KEY = /"(?:\$schema|shared|profiles|frames|exporter)"\s{0,64}:/;
/** Whether a file is speedscope's, whole or cut: by its mark, or by its name and its keys. */
const isSpeedscope = ({ path, bytes }) => {
    const head = (0,formats_text/* decodeText */.g7)(bytes.subarray(0, MARKED_BYTES)).trimStart();
    if (!head.startsWith('{') || /"manifest_version"\s{0,64}:/.test(head))
        return false;
    if (MARK.test(head))
        return true;
    if (NAMED.test(path))
        return KEY.test(head);
    return MARK.test((0,formats_text/* decodeText */.g7)(bytes.subarray(-MARKED_BYTES)));
};

;// CONCATENATED MODULE: ./lib/formats/speedscope.js



/**
 * The JSON of https://www.speedscope.app/, which many profilers write. All its profiles of one unit are added up: they are
 * threads. Time is taken to be CPU time, bytes to be allocated, and bare numbers to be CPU samples.
 */
const speedscope = {
    id: 'speedscope',
    title: 'speedscope JSON',
    matches: isSpeedscope,
    parse: (file, limits) => readWhole(file, limits, { id: 'speedscope', read: readFile })
};

;// CONCATENATED MODULE: ./lib/formats/folded/line.js
const line_COUNT = /^\d{1,16}(?:\.\d{1,16})?$/;
const lastGap = (text) => Math.max(text.lastIndexOf(' '), text.lastIndexOf('\t'));
/** Splits a line before its last word; undefined where that is no count, or no gap stands before it. */
const split = (line) => {
    const text = line.trimEnd();
    const gap = lastGap(text);
    const count = text.slice(gap + 1);
    return gap < 0 || !line_COUNT.test(count) ? undefined : [text.slice(0, gap).trim(), count];
};
/**
 * Reads `root;caller;leaf COUNT`. Names may have spaces, and py-spy writes a stack of no frames as nothing before the gap.
 * Undefined where the last word is no count.
 */
const readFoldedLine = (line) => {
    const [stack, count] = split(line) ?? [];
    if (stack === undefined)
        return undefined;
    return { frames: stack === '' ? [] : stack.split(';'), count: Number(count) };
};
/** Whether a line ends with two counts, as those of difffolded.pl do: base and head. */
const hasTwoCounts = (line) => {
    const [stack] = split(line) ?? [];
    return stack !== undefined && split(stack) !== undefined;
};

;// CONCATENATED MODULE: ./lib/formats/folded/recognise.js









/** Nothing marks folded stacks, so every format that has a mark goes first. */
const marked = [
    recognise/* isManifest */.Y,
    ...[pprof, pprofTop, gobench, benchstatText, benchstatCsv, speedscope].map(({ matches }) => matches)
];
/** How much of a file is looked at. */
const recognise_HEAD_BYTES = 65_536;
const recognise_HEAD_LINES = 100;
const recognise_NAMED = /\.(?:folded|collapsed)(?:\.txt)?$/i;
/** The first lines, without one that the end of the head has cut. */
const headLines = (bytes) => {
    const lines = (0,formats_text/* splitLines */.uz)((0,formats_text/* decodeText */.g7)(bytes.subarray(0, recognise_HEAD_BYTES)));
    const whole = bytes.length > recognise_HEAD_BYTES && lines.length > 1 ? lines.slice(0, -1) : lines;
    return whole.filter((line) => line.trim() !== '').slice(0, recognise_HEAD_LINES);
};
/** JSON and markup can look like a stack with a count at the end of a line. `<module>` and `[libc.so.6]` are frames. */
const OTHERS = /^\s*(?:\{\s*(?:"|$)|\[\s*(?:[{"[\d]|$)|<(?:[!?]|(?:html|head|body|svg)\b))/i;
/** All the first lines have to be stacks, and one of them a call; where the name says so, one stack is enough. */
const looksFolded = (path, lines) => {
    const stacks = lines.filter((line) => readFoldedLine(line) !== undefined);
    if (stacks.length === 0 || OTHERS.test(lines[0] ?? ''))
        return false;
    if (recognise_NAMED.test(path))
        return true;
    return stacks.length === lines.length && stacks.some((line) => line.includes(';'));
};
/** Whether a text is folded stacks. */
const isFoldedText = (file) => {
    const lines = headLines(file.bytes);
    if (lines.some((line) => line.includes('\0')) || !looksFolded(file.path, lines))
        return false;
    return !marked.some((matches) => matches(file));
};

// EXTERNAL MODULE: ./lib/formats/oneOfEach.js
var oneOfEach = __webpack_require__(7276);
;// CONCATENATED MODULE: ./lib/formats/folded/frame.js

/** `name (file:line)`, as py-spy writes it. */
const WITH_PLACE = /^(.{1,4096}) \(([^()]{1,4096}):(\d{1,9})\)$/;
/** What google-pprof writes behind a name: the address of the code, which moves with every build. */
const ADDRESS = /<(?:[\da-f]{8}){1,2}>$/;
/** What stands for a frame that has no name. */
const UNNAMED = '<unknown>';
/** The function of a frame. Marks such as `_[k]` (in the kernel) are part of the name. */
const foldedFunction = (text) => {
    const [, name, file, line] = WITH_PLACE.exec(text) ?? [];
    return name === undefined
        ? frameName_functionOf(text.replace(ADDRESS, '') || UNNAMED)
        : frameName_functionOf(name, file, Number(line));
};

;// CONCATENATED MODULE: ./lib/formats/folded/stacks.js





/** Quoted pieces of lines are cut to this. */
const stacks_LONGEST_QUOTE = 60;
const quote = (line) => JSON.stringify(line.length > stacks_LONGEST_QUOTE ? `${line.slice(0, stacks_LONGEST_QUOTE)}…` : line);
const badLine = (text, file, line) => ({
    severity: 'error',
    code: 'folded/bad-line',
    message: `expected \`frame;frame COUNT\`, found ${quote(text)}`,
    at: { file, line },
    hint: 'write the file to its end, and nothing else into it'
});
const twoCounts = (file) => ({
    severity: 'error',
    code: 'folded/two-counts',
    message: 'expected one count behind each stack, found two: a difference, as difffolded.pl prints it',
    at: { file, line: 1 },
    hint: 'give the two folded files that the difference was made of'
});
const stacks_tooMany = ({ expected, hint }, file, line) => ({
    severity: 'error',
    code: 'folded/too-many',
    message: `expected ${expected}, found more; the rest was not read`,
    at: { file, line },
    hint
});
const fewStacks = (most) => ({
    expected: `at most ${most} stacks`,
    hint: 'raise limits.max-rows in the config file, or profile for a shorter time'
});
const fewFrames = {
    expected: `stacks of at most ${MAX_FRAMES} frames together`,
    hint: 'profile for a shorter time, or at a lower rate'
};
const fewFunctions = (most) => ({
    expected: `at most ${most} functions`,
    hint: 'raise limits.max-rows in the config file, or give names without addresses and numbers'
});
/** Whether every one of several lines has two counts. Names may end in a number, but not all of them. */
const isDifference = (lines) => {
    const filled = lines.filter((line) => line.trim() !== '');
    return filled.length > 1 && filled.every(hasTwoCounts);
};
/** Whether a line has more frames than that, found without a list of them, for which no memory may be enough. */
const isDeeper = (line, most) => {
    if (line.length < most)
        return false;
    let frames = 1;
    for (let at = line.indexOf(';'); at >= 0 && frames <= most; at = line.indexOf(';', at + 1))
        frames++;
    return frames > most;
};
/** Whether there are more functions than that with those of a stack. */
const isMore = (stack, { functions, places }, most) => {
    if (functions.length + stack.length <= most)
        return false;
    const names = stack.map(({ name }) => name).filter((name) => !places.has(name));
    return functions.length + new Set(names).size > most;
};
/** Reads the stacks of all lines. A line that is none is told, and the others are read. */
const readStacks = (lines, source) => {
    const collected = newCollected(1);
    if (isDifference(lines))
        return { collected, diagnostics: [twoCounts(source.file)] };
    const log = diagnosticLog();
    const most = (0,oneOfEach/* mostFunctions */.X)(source.maxRows);
    for (const [index, text] of lines.entries()) {
        if (text.trim() === '')
            continue;
        if (collected.starts.length > source.maxRows) {
            log.add(stacks_tooMany(fewStacks(source.maxRows), source.file, index + 1));
            break;
        }
        if (isDeeper(text, MAX_FRAMES - collected.frames.length)) {
            log.add(stacks_tooMany(fewFrames, source.file, index + 1));
            break;
        }
        const line = readFoldedLine(text);
        if (line === undefined) {
            log.add(badLine(text, source.file, index + 1));
            continue;
        }
        const functions = line.frames.map(foldedFunction);
        if (isMore(functions, collected, most)) {
            log.add(stacks_tooMany(fewFunctions(most), source.file, index + 1));
            break;
        }
        const stack = functions.map((info) => placeFunction(collected, info));
        addStack(collected, stack, { column: 0, value: line.count });
    }
    return { collected, diagnostics: log.all() };
};

;// CONCATENATED MODULE: ./lib/formats/folded.js






/**
 * Folded (collapsed) stacks, the text that flamegraph.pl draws and most profilers can write: `root;caller;leaf COUNT`, one
 * stack a line. It carries no unit. Counts are taken to be CPU samples, unless the name of the file says something else.
 */
const folded = {
    id: 'folded',
    title: 'folded stacks',
    matches: isFoldedText,
    parse: folded_parse
};
function folded_parse(file, limits) {
    const beginning = beginningOf(file, {
        most: limits.maxInflatedBytes,
        room: 'folded',
        hint: 'raise limits.max-inflated-bytes in the config file, or profile for a shorter time'
    });
    const lines = (0,formats_text/* splitLines */.uz)((0,formats_text/* decodeText */.g7)(beginning.bytes));
    const read = readStacks(lines, { file: file.path, maxRows: limits.maxRows });
    const diagnostics = [...beginning.diagnostics, ...read.diagnostics];
    if (read.collected.starts.length === 1) {
        const told = diagnostics.length > 0 ? diagnostics : [nothingSeen(file)];
        return { profiles: [], benchmarks: [], diagnostics: told };
    }
    const metric = metricOfName(file.path);
    const profile = profileOfStacks(read.collected, {
        sampleTypes: [{ type: metric, unit: 'count' }],
        isSampled: true,
        maxTreeNodes: limits.maxTreeNodes
    });
    const unsaid = metric === 'samples' ? [] : [notCpu(file, metric)];
    return { profiles: [profile], benchmarks: [], diagnostics: [...diagnostics, ...unsaid] };
}
function nothingSeen({ path }) {
    return {
        severity: 'warning',
        code: 'folded/no-samples',
        message: 'expected samples, found a count of 0 behind each stack',
        at: { file: path },
        hint: 'profile for longer, or under load'
    };
}
function notCpu({ path }, metric) {
    return {
        severity: 'note',
        code: 'folded/metric',
        message: `folded stacks do not say what they count, and the name of this file says \`${metric}\`: it is shown, and not judged as CPU`,
        at: { file: path },
        hint: 'say what it is by `metric` under "inputs" in the config file: samples (CPU) or alloc_space (memory)'
    };
}

;// CONCATENATED MODULE: ./lib/formats/measurements.js








/** The formats that hold measurements. To add one: its file, a line here, a folder in fixtures/. */
const measurements = [
    pprof,
    pprofTop,
    speedscope,
    cpuprofile,
    folded,
    gobench,
    benchstatText,
    benchstatCsv
];


/***/ }),

/***/ 7276:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ oneOfEach),
/* harmony export */   X: () => (/* binding */ mostFunctions)
/* harmony export */ });
/* harmony import */ var _refuse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6942);
/* harmony import */ var _shares_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1626);


/** A function takes what two rows do: half a million of them with their callers are compared in 2 GB of memory. */
const mostFunctions = (maxRows) => Math.floor(maxRows / 2);
const tooMany = (most, used) => ({
    code: 'io/too-many-functions',
    message: `expected at most ${(0,_shares_js__WEBPACK_IMPORTED_MODULE_0__/* .beside */ .vY)(most, used)} functions in all inputs together${(0,_shares_js__WEBPACK_IMPORTED_MODULE_0__/* .besideWords */ ._G)(used, 'benchmarks')}, found more with this one`,
    hint: 'raise limits.max-rows in the config file, or give fewer files'
});
/**
 * Makes one of the functions that are the same in several files. Runs of a program name the same functions, and their names
 * take more memory than all else that is kept of a run. A file that brings more names than {@link mostFunctions},
 * or than benchmarks have left of them, is refused.
 */
const oneOfEach = (maxRows, shares = (0,_shares_js__WEBPACK_IMPORTED_MODULE_0__/* .noShares */ .iN)()) => {
    const most = mostFunctions(maxRows);
    const known = new Map();
    const oneOf = (info) => {
        const one = known.get(info.name);
        if (one?.file === info.file && one.startLine === info.startLine)
            return one;
        known.set(info.name, info);
        return info;
    };
    const inProfile = (profile) => ({
        ...profile,
        functions: profile.functions.map(oneOf)
    });
    const usedByBenchmarks = () => Math.max(shares.numbers, shares.benchmarks);
    const isTooMany = (profiles) => {
        let count = known.size;
        for (const { functions } of profiles)
            for (const { name } of functions)
                if (!known.has(name))
                    count++;
        return count > (0,_shares_js__WEBPACK_IMPORTED_MODULE_0__/* .beside */ .vY)(most, usedByBenchmarks());
    };
    return (file) => {
        const { profiles } = file.parsed;
        if (isTooMany(profiles)) {
            return (0,_refuse_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .T)(file, { profiles: [] }, tooMany(most, usedByBenchmarks()));
        }
        const kept = { ...file, parsed: { ...file.parsed, profiles: profiles.map(inProfile) } };
        shares.functions = known.size / Math.max(1, most);
        return kept;
    };
};


/***/ }),

/***/ 4711:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ concatenated),
/* harmony export */   fJ: () => (/* binding */ fail),
/* harmony export */   h4: () => (/* binding */ diagnose),
/* harmony export */   wc: () => (/* binding */ DamageError)
/* harmony export */ });
/**
 * Unwinds the decoder at the first damage. Private to the pprof format: `parse` catches it and returns the damage
 * as a diagnostic, because a profile that is readable in part must not be compared.
 */
class DamageError extends Error {
    name = 'DamageError';
    damage;
    constructor(damage) {
        super(damage.message);
        this.damage = damage;
    }
}
const fail = (damage) => {
    throw new DamageError(damage);
};
const diagnose = (path, severity, { code, message, byte, hint }) => ({
    severity,
    code: `pprof/${code}`,
    message,
    at: { file: path, ...(byte === undefined ? {} : { byte }) },
    ...(hint === undefined ? {} : { hint })
});
/** Two profiles in one file, seen at `byte`. */
const concatenated = (byte) => ({
    code: 'concatenated',
    message: 'expected one profile, found the beginning of a second one in the same file',
    byte,
    hint: 'merge profiles with `go tool pprof -proto a.pprof b.pprof > merged.pprof`, or keep them as separate files'
});


/***/ }),

/***/ 6675:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ inflate),
/* harmony export */   b: () => (/* binding */ isGzip)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8522);
/* harmony import */ var _damage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4711);


const isGzip = (bytes) => bytes[0] === 0x1f && bytes[1] === 0x8b;
/** Deflate cannot do better than this (zlib's technical notes). */
const MAX_RATIO = 1032;
const MIN_CHUNK = 16 * 1024;
/**
 * The size that the gzip trailer claims, as far as it is possible at all. One buffer of the right size saves
 * copying the whole profile once; the extra bytes tell zlib that the end was reached.
 */
const chunkSize = (bytes, limit) => {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const claimed = bytes.length >= 18 ? view.getUint32(bytes.length - 4, true) : 0;
    return Math.max(MIN_CHUNK, Math.min(claimed, MAX_RATIO * bytes.length, limit) + 64);
};
const tooLarge = (limit) => ({
    code: 'too-large',
    message: `the profile inflates to more than the limit of ${limit} bytes`,
    hint: 'if the file is trusted, raise `limits.max-inflated-bytes` in the configuration file'
});
const truncated = (length) => ({
    code: 'truncated',
    message: `the gzip stream is cut off: the file ends at byte ${length}, before the stream does`,
    byte: length,
    hint: 'write the profile to its end (pprof.StopCPUProfile, closing the file) before it is copied or uploaded, and collect it again'
});
const damagedGzip = (reason) => ({
    code: 'damaged-gzip',
    message: `the gzip stream is damaged: ${reason}`,
    hint: 'copy the file again in binary mode, or collect it again'
});
const trailing = (at, length) => ({
    code: 'trailing-bytes',
    message: `expected the file to end with the gzip stream at byte ${at}, found ${length - at} bytes behind it`,
    byte: at,
    hint: 'something was appended to the profile: collect it again'
});
const isCoded = (error) => typeof error === 'object' && error !== null && 'code' in error && 'message' in error;
const zlibDamage = (error, bytes, limit) => {
    if (!isCoded(error))
        return damagedGzip('it cannot be inflated');
    if (error.code === 'ERR_BUFFER_TOO_LARGE')
        return tooLarge(limit);
    return error.code === 'Z_BUF_ERROR' ? truncated(bytes.length) : damagedGzip(`${error.message}`);
};
const isInflated = (value) => typeof value === 'object' && value !== null && 'buffer' in value && 'engine' in value;
const gunzip = (bytes, limit) => {
    try {
        const maxOutputLength = Math.max(1, limit);
        return (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.gunzipSync)(bytes, { chunkSize: chunkSize(bytes, limit), maxOutputLength, info: true });
    }
    catch (error) {
        return (0,_damage_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)(zlibDamage(error, bytes, limit));
    }
};
/** zlib stops at padding and ignores what follows it; a lost second half must not go unseen. */
const checkTrailing = (bytes, consumed) => {
    const start = bytes.subarray(consumed).findIndex((byte) => byte !== 0);
    if (start >= 0)
        (0,_damage_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)(trailing(consumed + start, bytes.length));
};
/** Inflates a gzipped profile, within `limit` bytes. Fails on a cut, damaged or growing stream. */
const inflate = (bytes, limit) => {
    const result = gunzip(bytes, limit);
    if (!isInflated(result))
        return (0,_damage_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)(damagedGzip('it cannot be inflated'));
    checkTrailing(bytes, result.engine.bytesWritten);
    return result.buffer;
};


/***/ }),

/***/ 7666:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ describeUnknown),
/* harmony export */   K: () => (/* binding */ isText)
/* harmony export */ });
const ascii = (text) => Array.from(text, (character) => character.charCodeAt(0));
const MAGICS = [
    { bytes: ascii('PK\x03\x04'), what: 'a zip archive (unpack it first)' },
    { bytes: [0x1f, 0x8b], what: 'gzip (compressed twice: unpack it once)' },
    { bytes: [0x28, 0xb5, 0x2f, 0xfd], what: 'zstd (decompress it first)' },
    { bytes: [0xfd, ...ascii('7zXZ')], what: 'xz (decompress it first)' },
    { bytes: ascii('BZh'), what: 'bzip2 (decompress it first)' },
    {
        bytes: [0x04, 0x22, 0x4d, 0x18],
        what: 'lz4 (decompress it first; what memray writes: `memray transform speedscope`)'
    },
    { bytes: ascii('ustar'), offset: 257, what: 'a tar archive (unpack it first)' },
    { bytes: ascii('\x7fELF'), what: 'an ELF binary (the program, not its profile)' },
    { bytes: [0xcf, 0xfa, 0xed, 0xfe], what: 'a Mach-O binary (the program, not its profile)' },
    { bytes: [0x4d, 0x5a, 0x90, 0x00], what: 'a Windows binary (the program, not its profile)' },
    {
        bytes: ascii('PERFILE2'),
        what: 'perf.data (convert it with `perf script` or perf_to_profile)'
    },
    {
        bytes: ascii('FLR\0'),
        what: 'a Java flight recording (fold it: `jfrconv -o collapsed` of async-profiler)'
    },
    {
        // How marshal writes a dictionary whose first key is a triple that begins with a short string.
        bytes: [0xfb, 0x29, 0x03, 0xfa],
        what: 'what cProfile writes (profile with `py-spy record -f speedscope` instead)'
    },
    { bytes: ascii('\x89PNG'), what: 'a PNG image' },
    { bytes: ascii('%PDF-'), what: 'a PDF document' },
    { bytes: ascii('SQLite format 3\0'), what: 'an SQLite database' }
];
const startsWith = (bytes, { bytes: magic, offset = 0 }) => magic.every((byte, index) => bytes[offset + index] === byte);
/** Kinds of text that are known by how they begin. Each pattern is anchored and looks at a bounded prefix. */
const TEXTS = [
    {
        begin: /^\{\s{0,16}"head":\s{0,4}\{\s{0,32}"callFrame":/,
        what: 'a heap profile of V8, which has what was alive at its end and not what was allocated (compare CPU time: `node --cpu-prof`)'
    },
    {
        begin: /^\{\s{0,16}"(?:machine_info|results|context)": ?[{[]|^\[\s{0,16}\{\s{0,16}"jmhVersion"/,
        what: 'JSON of a benchmark tool (pytest-benchmark, hyperfine, JMH, Google Benchmark, ...), which is not read itself (docs/profilers.md has a script that prints it as `go test -bench` does)'
    },
    {
        begin: /^<(?:!doctype html|html|head|body)\b/i,
        what: 'an HTML page (an error or login page?)'
    },
    { begin: /^<svg\b/i, what: 'an SVG image' },
    { begin: /^<(?:\?xml|!--|[a-z])/i, what: 'XML or HTML' },
    { begin: /^(?:\{\s{0,64}["}]|\[\s{0,64}[[{"\d\]])/, what: 'JSON' },
    {
        begin: /^(?:# callgrind format|version: 1\s{1,2}creator: |positions: (?:instr |line))/,
        what: 'the format of callgrind (for pprof: `go tool pprof -proto`)'
    },
    {
        begin: /^(?:PeriodType: |digraph |(?:File|Type|Duration): [^\0]{0,400}?\n-{8,32}\+-)/,
        what: 'what pprof prints for other readers (save the profile itself, or `go tool pprof -top`)'
    },
    {
        begin: /^Total: \d{1,12} (?:samples|B|MB)/,
        what: 'what google-pprof prints (convert the profile: `pprof -proto BINARY cpu.prof > cpu.pprof`)'
    },
    {
        begin: /^\S{1,64} {1,8}\d{1,9}(?:\/\d{1,9})? {1,8}(?:\[\d{1,5}\] {1,8})?\d{1,12}\.\d{6}: /,
        what: 'what `perf script` prints (fold it with stackcollapse-perf.pl or inferno-collapse-perf)'
    },
    { begin: /^mode: (?:set|count|atomic)\s/, what: 'a coverage profile of Go' },
    { begin: /^go 1\.\d{1,3} trace\0/, what: 'a Go execution trace (see `go tool trace -pprof`)' },
    { begin: /^version https:\/\/git-lfs/, what: 'a Git LFS pointer (run `git lfs pull`)' },
    { begin: /^goroutine \d{1,9} \[/, what: 'a goroutine dump (collect it with debug=0)' },
    { begin: /^H4sI[A-Za-z0-9+/]{20}/, what: 'base64 of a gzip (decode it with `base64 -d`)' },
    { begin: /^(?:401|403|404|500|502|503) /, what: 'an HTTP error message' },
    {
        // Downloaded, and as `gh run view --log` prints it: job, step and time before every line.
        begin: /^(?:[^\t\n]{1,200}\t[^\t\n]{1,200}\t\uFEFF?)?\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z /,
        what: 'the log of a CI job, with a time before every line (give the file that `go test` wrote, as with `| tee bench.txt`)'
    }
];
const PREFIX = 512;
/** Names a well-known kind of file that is not a profile; undefined for anything else. */
const describeUnknown = (bytes) => {
    const magic = MAGICS.find((candidate) => startsWith(bytes, candidate));
    if (magic !== undefined)
        return magic.what;
    const text = new TextDecoder().decode(bytes.subarray(0, PREFIX)).trimStart();
    return TEXTS.find(({ begin }) => begin.test(text))?.what;
};
/** Bytes below space that text files contain: backspace, tab, line feed, form feed, carriage return, escape. */
const TEXT_CONTROLS = new Set([8, 9, 10, 12, 13, 27]);
const TEXT_PREFIX = 4096;
/** Whether a file reads as text as far as its beginning tells: no control bytes but those of text. */
const isText = (bytes) => bytes.subarray(0, TEXT_PREFIX).every((byte) => byte >= 32 || TEXT_CONTROLS.has(byte));


/***/ }),

/***/ 6942:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ refuse)
/* harmony export */ });
/** A file that is one too many for all inputs together: without these of its parts, and with an error that says so. */
const refuse = (file, parts, why) => ({
    ...file,
    status: 'damaged',
    parsed: {
        ...file.parsed,
        ...parts,
        diagnostics: [
            ...file.parsed.diagnostics,
            { severity: 'error', ...why, at: { file: file.path } }
        ]
    }
});


/***/ }),

/***/ 1626:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _G: () => (/* binding */ besideWords),
/* harmony export */   iN: () => (/* binding */ noShares),
/* harmony export */   vY: () => (/* binding */ beside)
/* harmony export */ });
const noShares = () => ({ functions: 0, numbers: 0, benchmarks: 0 });
/** What is left of a bound beside what the other kind has used. */
const beside = (most, used) => Math.floor(most - most * used);
/** What a message says of a bound that the other kind has made smaller. */
const besideWords = (used, others) => used === 0 ? '' : ` beside their ${others}`;


/***/ }),

/***/ 8306:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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
    maxRows: limits['max-rows'],
    maxBenchmarks: limits['max-benchmarks']
});


/***/ }),

/***/ 2432:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ INLINED),
/* harmony export */   w: () => (/* binding */ CALLED)
/* harmony export */ });
/** What a function is known by beside its name: who calls it, whom it calls, and whether it was a part of its caller. */
/** Bits of `Profile.inlining`: the function was seen with a frame of its own, and as a part of the frame of its caller. */
const CALLED = 1;
const INLINED = 2;


/***/ }),

/***/ 1899:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ manifestName)
/* harmony export */ });
/** Name of the manifest in the folder that `collect` writes. */
const manifestName = 'flamegate-manifest.json';


/***/ }),

/***/ 592:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ OTHER_LABELS)
/* harmony export */ });
const OTHER_LABELS = -1;


/***/ }),

/***/ 6477:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ ROOT),
/* harmony export */   o: () => (/* binding */ SMALL)
/* harmony export */ });
/** Stacks, merged by call path: what flame graphs, speedscope files and everything that asks who calls whom is made of. */
/** In place of a function: the node that everything starts from. */
const ROOT = -1;
/** In place of a function: what the callees of the parent cost that are too small to be kept, so that totals add up. */
const SMALL = -2;


/***/ }),

/***/ 3404:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ elementsOf)
/* harmony export */ });
/** The text of a symbol after its package, cut where its elements meet. */
/** No symbol of a compiler has nearly as many; what follows stays in the last one. */
const MAX_ELEMENTS = 64;
const OPENING = new Set('([{');
const CLOSING = new Set(')]}');
/** Where a quoted struct tag ends that begins at `start`: after its closing quote, or with the text. */
const endOfQuote = (text, start) => {
    let at = start + 1;
    while (at < text.length && text[at] !== '"')
        at += text[at] === '\\' ? 2 : 1;
    return at + 1;
};
/** Places of dots and dashes that are in no bracket and no quote. */
const borders = (text) => {
    const found = [];
    let depth = 0;
    let at = 0;
    while (at < text.length && found.length < MAX_ELEMENTS - 1) {
        const letter = text[at] ?? '';
        if (letter === '"') {
            at = endOfQuote(text, at);
            continue;
        }
        if (OPENING.has(letter))
            depth++;
        else if (CLOSING.has(letter))
            depth = Math.max(0, depth - 1);
        else if (depth === 0 && (letter === '.' || letter === '-'))
            found.push(at);
        at++;
    }
    return found;
};
/** Cuts a text into its elements. Putting marks and texts together again gives the text. */
const elementsOf = (text) => {
    const ends = [...borders(text), text.length];
    return ends.map((end, index) => {
        const start = ends[index - 1];
        if (start === undefined)
            return { mark: '', text: text.slice(0, end) };
        return { mark: text[start] === '.' ? '.' : '-', text: text.slice(start + 1, end) };
    });
};


/***/ }),

/***/ 3606:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ foldSymbols)
/* harmony export */ });
/* unused harmony export withoutTypeArguments */
/* harmony import */ var _elements_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3404);
/* harmony import */ var _importPath_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1363);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5159);
/**
 * The function that a symbol belongs to: one name for all that the compiler made of one declaration. Its closures, loop
 * bodies and wrappers have numbers that shift with every edit above them, and each list of type arguments is an instance
 * of its own; a change of the function is a change of all of them together.
 */



/** `List[go.shape.int]` as Go itself abbreviates it: `List[...]`. */
const elided = (text) => {
    const [from, to] = [text.indexOf('['), text.lastIndexOf(']')];
    return from > 0 && to > from ? `${text.slice(0, from)}[...]${text.slice(to + 1)}` : text;
};
/** The symbol of a declaration with its type arguments left out, as Go wrote it before 1.21: `p.(*List[...]).Push`. */
const withoutTypeArguments = (declared) => {
    const end = (0,_importPath_js__WEBPACK_IMPORTED_MODULE_2__/* .packageEnd */ .K2)(declared);
    if (end === -1 || !declared.includes('['))
        return declared;
    const elements = (0,_elements_js__WEBPACK_IMPORTED_MODULE_0__/* .elementsOf */ .Z)(declared.slice(end + 1));
    const rest = elements.map(({ mark, text }) => mark + elided(text)).join('');
    return declared.slice(0, end + 1) + rest;
};
/**
 * The name that a symbol is folded into. `isFunction` knows the functions of the profile, by which it can be told that
 * `p.A.B.func1` is a part of A: what is a function is no type.
 */
const foldedName = ({ declared, perhapsFunction }, isFunction) => {
    const outer = perhapsFunction === undefined ? undefined : withoutTypeArguments(perhapsFunction);
    return outer !== undefined && isFunction(outer) ? outer : withoutTypeArguments(declared);
};
/** `p.F` and `p.(*T).M`: most symbols, and what they are folded into is seen without reading them. */
const isOwnName = (symbol) => /^(?:\(\*\w+\)\.)?\w+$/.test(symbol.slice((0,_importPath_js__WEBPACK_IMPORTED_MODULE_2__/* .packageEnd */ .K2)(symbol) + 1));
/**
 * Folds the symbols of a profile, or of two that are compared, into their functions: the name of each symbol that has
 * another one than itself.
 */
const foldSymbols = (symbols) => {
    const all = new Set(symbols);
    const parsed = new Map([...all].filter((symbol) => !isOwnName(symbol)).map((symbol) => [symbol, (0,_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .parseSymbol */ .a)(symbol)]));
    const whole = [...parsed].filter(([, { parts }]) => parts.length === 0);
    const functions = new Set(whole.map(([symbol]) => withoutTypeArguments(symbol)));
    const isFunction = (name) => functions.has(name) || (all.has(name) && !parsed.has(name));
    return new Map([...parsed]
        .map(([symbol, one]) => [symbol, foldedName(one, isFunction)])
        .filter(([symbol, name]) => symbol !== name));
};


/***/ }),

/***/ 1363:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bs: () => (/* binding */ isReserved),
/* harmony export */   K2: () => (/* binding */ packageEnd),
/* harmony export */   LT: () => (/* binding */ withoutVendor),
/* harmony export */   q0: () => (/* binding */ decodePath),
/* harmony export */   wg: () => (/* binding */ packageOf)
/* harmony export */ });
/* unused harmony export isVendored */
/** The package of a symbol: where it ends in the text, and what the linker's spelling of it means. */
const HEX = /^[0-9a-f]{2}$/i;
/** Symbols that the compiler writes for types, which belong to no package; `type..` and `go.struct` up to Go 1.19. */
const RESERVED = /^(?:type:|type\.\.|go:|go\.struct \{|go\.\(\*struct \{)/;
/** Whether the compiler wrote the symbol for a type and not for a declaration: `type:.eq.[2]string`. */
const isReserved = (symbol) => RESERVED.test(symbol);
/** Rust and C++, whose dots mean other things. */
const isForeign = (plain) => plain.includes('::');
/**
 * Where the package of a symbol ends: at the first dot after the last slash, where type arguments (which may hold
 * slashes and dots of their own) do not count. -1 for names without a package.
 */
const packageEnd = (symbol) => {
    if (isReserved(symbol))
        return -1;
    const bracket = symbol.indexOf('[');
    const plain = bracket === -1 ? symbol : symbol.slice(0, bracket);
    if (isForeign(plain))
        return -1;
    const dot = plain.indexOf('.', plain.lastIndexOf('/') + 1);
    return dot > 0 ? dot : -1;
};
/**
 * Takes back the linker's escapes: dots of the last path element arrive as `%2e`, everything outside printable ASCII as
 * its bytes in UTF-8 (`PathToPrefix` in cmd/internal/objabi). What is no escape stays.
 */
const decodePath = (path) => {
    if (!path.includes('%'))
        return path;
    const [first = '', ...rest] = path.split('%');
    const bytes = [...new TextEncoder().encode(first)];
    for (const piece of rest) {
        const isEscape = HEX.test(piece.slice(0, 2));
        const text = isEscape ? piece.slice(2) : `%${piece}`;
        if (isEscape)
            bytes.push(Number.parseInt(piece.slice(0, 2), 16));
        for (const byte of new TextEncoder().encode(text))
            bytes.push(byte);
    }
    return new TextDecoder().decode(Uint8Array.from(bytes));
};
/** The import path of a Go symbol. Empty for C and assembly names, and for what the compiler writes for types. */
const packageOf = (symbol) => decodePath(symbol.slice(0, Math.max(0, packageEnd(symbol))));
const VENDOR = 'vendor/';
const vendorEnd = (path) => {
    const inner = path.lastIndexOf(`/${VENDOR}`);
    if (inner >= 0)
        return inner + 1 + VENDOR.length;
    return path.startsWith(VENDOR) ? VENDOR.length : 0;
};
/** Whether an import path is a copy in a `vendor` folder, as the standard library and GOPATH programs have them. */
const isVendored = (path) => vendorEnd(path) > 0;
/** The import path that a vendored package has where it comes from. */
const withoutVendor = (path) => path.slice(vendorEnd(path));


/***/ }),

/***/ 5159:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ parseSymbol)
});

// EXTERNAL MODULE: ./lib/symbols/elements.js
var symbols_elements = __webpack_require__(3404);
// EXTERNAL MODULE: ./lib/symbols/importPath.js
var importPath = __webpack_require__(1363);
;// CONCATENATED MODULE: ./lib/symbols/parts.js
const numbered = (text, word) => text.startsWith(word) && text.length > word.length && isNumber(text.slice(word.length));
const isNumber = (text) => /^\d+$/.test(text);
/** What a part is whose name only the compiler gives; `1` is one only inside of another. */
const madeKind = ({ mark, text }) => {
    if (mark === '-') {
        if (text === 'fm')
            return 'method-value';
        return numbered(text, 'range') ? 'range-body' : undefined;
    }
    if (numbered(text, 'func'))
        return 'closure';
    if (numbered(text, 'gowrap'))
        return 'go-wrapper';
    if (numbered(text, 'deferwrap'))
        return 'defer-wrapper';
    return text === 'abi0' || text === 'abiinternal' ? 'abi' : undefined;
};
const partOf = (element) => ({
    kind: madeKind(element) ?? (isNumber(element.text) ? 'closure' : 'inlined'),
    text: element.mark + element.text
});

;// CONCATENATED MODULE: ./lib/symbols/parse.js
/**
 * What a Go symbol says about itself. The names are those of cmd/compile (`closureName` in internal/ir, `MethodSymSuffix`)
 * and cmd/link; every shape is in fixtures/symbols, as the toolchain writes it.
 */



const joined = (elements) => elements.map(({ mark, text }) => mark + text).join('');
const isPointer = (element) => element?.text.startsWith('(*') ?? false;
/** Functions that can be no types: the language does not let anything else have these names. */
const isNoType = (path, name) => name === 'init' || name === 'glob' || name === 'map' || (name === 'main' && path === 'main');
/**
 * How many elements name an initialiser: `init.0`, one of several of a package; `map.init.0`, that of a large map;
 * `glob.`, which stands for all package variables. 0 for anything else.
 */
const initialiserLength = (elements) => {
    const [first = '', second, third = ''] = elements.map(({ text }) => text);
    if (first === 'map' && second === 'init')
        return isNumber(third) ? 3 : 2;
    if (first === 'glob' && second === '')
        return 2;
    return first === 'init' && isNumber(second ?? '') ? 2 : 0;
};
const withReceiver = (elements, made) => {
    if (made === -1) {
        const isMethod = elements.length === 2 && elements[1]?.mark === '.';
        return { declared: elements.length, receiver: isMethod ? 'yes' : 'no' };
    }
    if (made === 1 || isPointer(elements[1]))
        return { declared: 1, receiver: 'no' };
    const isBound = made === 2 && elements[made]?.text === 'fm';
    return { declared: 2, receiver: isBound ? 'yes' : 'unsure' };
};
const divide = (path, elements) => {
    const [first] = elements;
    const initialiser = initialiserLength(elements);
    if (initialiser > 0)
        return { declared: initialiser, receiver: 'no' };
    const own = isPointer(first) ? 2 : 1;
    const made = elements.findIndex((element, at) => at >= own && madeKind(element) !== undefined);
    if (isPointer(first) && elements.length > 1) {
        return { declared: made === -1 ? elements.length : 2, receiver: 'yes' };
    }
    if (made !== -1 && isNoType(path, first?.text ?? ''))
        return { declared: 1, receiver: 'no' };
    return withReceiver(elements, made);
};
/** A text in front of its first bracket, and what stands in the outermost ones. */
const outOfBrackets = (text) => {
    const [from, to] = [text.indexOf('['), text.lastIndexOf(']')];
    if (from <= 0 || to < from)
        return { plain: text };
    return { plain: text.slice(0, from) + text.slice(to + 1), inside: text.slice(from + 1, to) };
};
const receiverName = (text) => text.replace(/^\((.*)\)$/s, '$1');
const cgoName = /^(?:_cgo|_Cfunc_|_C2func_|_Cmacro_|_cgoexp_|x_cgo_|crosscall)/;
const kindOf = (path, name, hasReceiver) => {
    if (cgoName.test(name) || path === 'C')
        return 'cgo';
    if (path === '')
        return 'native';
    if (hasReceiver)
        return 'method';
    return name === 'glob.' || /^(?:map\.)?init(?:\.\d+)?$/.test(name) ? 'init' : 'function';
};
/** What the text says that belongs to no package: C, assembly, and what the compiler writes for types. */
const withoutPackage = (symbol) => ({
    kind: (0,importPath/* isReserved */.Bs)(symbol) ? 'generated' : kindOf('', symbol, false),
    package: '',
    name: symbol,
    declared: symbol,
    parts: []
});
/** Reads a symbol. Never fails: what is no Go symbol is a name without anything else. In time linear in its length. */
const parseSymbol = (symbol) => {
    const end = (0,importPath/* packageEnd */.K2)(symbol);
    if (end === -1)
        return withoutPackage(symbol);
    const path = (0,importPath/* decodePath */.q0)(symbol.slice(0, end));
    const elements = (0,symbols_elements/* elementsOf */.Z)(symbol.slice(end + 1));
    const { declared, receiver } = divide(path, elements);
    const own = elements.slice(receiver === 'no' ? 0 : 1, declared);
    const before = receiver === 'no' ? undefined : outOfBrackets(elements[0]?.text ?? '');
    const after = outOfBrackets(joined(own).replace(/^\./, ''));
    const typeArguments = after.inside ?? before?.inside;
    return {
        kind: kindOf(path, after.plain, before !== undefined),
        package: path,
        ...(before === undefined ? {} : { receiver: receiverName(before.plain) }),
        name: after.plain,
        ...(typeArguments === undefined ? {} : { typeArguments }),
        declared: symbol.slice(0, end + 1) + joined(elements.slice(0, declared)),
        parts: elements.slice(declared).map(partOf),
        ...(receiver === 'unsure'
            ? { perhapsFunction: symbol.slice(0, end + 1) + (elements[0]?.text ?? '') }
            : {})
    };
};


/***/ })

};
