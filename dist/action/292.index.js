export const id = 292;
export const ids = [292];
export const modules = {

/***/ 21049:
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

/***/ 76562:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ parseUnitLine),
/* harmony export */   q: () => (/* binding */ parseConfigLine)
/* harmony export */ });
/* harmony import */ var _units_benchUnits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3650);
/* harmony import */ var _resultLine_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27552);


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

/***/ 27552:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nv: () => (/* binding */ procsOf),
/* harmony export */   Rm: () => (/* binding */ parseBenchmarkLine),
/* harmony export */   XZ: () => (/* binding */ parseMeasurements),
/* harmony export */   pn: () => (/* binding */ bareNameOf),
/* harmony export */   sE: () => (/* binding */ goFields)
/* harmony export */ });
/* harmony import */ var _units_benchUnits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3650);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21049);


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

/***/ 31899:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ manifestName)
/* harmony export */ });
/** Name of the manifest in the folder that `collect` writes. */
const manifestName = 'flamegate-manifest.json';


/***/ }),

/***/ 98403:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  collect: () => (/* binding */ collect),
  takeMeasurements: () => (/* binding */ takeMeasurements)
});

// EXTERNAL MODULE: ./lib/steps/collectData.js + 26 modules
var collectData = __webpack_require__(844);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/io/artifacts/replace.js
var replace = __webpack_require__(29660);
// EXTERNAL MODULE: ./lib/model/manifestName.js
var manifestName = __webpack_require__(31899);
// EXTERNAL MODULE: ./lib/steps/attempt.js
var attempt = __webpack_require__(74478);
// EXTERNAL MODULE: ./lib/steps/outputs.js
var outputs = __webpack_require__(53897);
;// CONCATENATED MODULE: ./lib/steps/deliverData.js






const upload = async (store, inputs, { manifest, out }) => {
    const days = inputs['retention-days'];
    const paths = new Set([manifestName/* manifestName */.v, ...manifest.files.map(({ path }) => path)]);
    const { id } = await (0,replace/* replaceArtifact */.L)(store, {
        name: (0,collectData/* dataName */.gk)(inputs),
        files: [...paths].map((path) => (0,external_node_path_.join)(out, path)),
        root: out,
        ...(days === undefined ? {} : { retentionDays: days })
    });
    return id;
};
/**
 * Stores the data for other jobs and re-runs, in place of those of an earlier attempt. Without data those go too: a job
 * that compares must not take them for the data of this attempt.
 */
const deliverData = async (collected, inputs, { context, log, openStore }) => {
    const without = 'The data are in the folder of the output data-path only.';
    const id = await log.group('Data', () => (0,attempt/* attempt */.C)(log, { output: 'data artifact', without }, async () => {
        const store = await openStore();
        if (collected.status !== 'nothing')
            return upload(store, inputs, collected);
        await store.delete((0,collectData/* dataName */.gk)(inputs));
        return undefined;
    }));
    if (collected.status === 'nothing')
        return outputs/* noData */._h;
    const { manifest, out } = collected;
    return {
        path: out,
        url: id === undefined ? '' : `${context.runUrl}/artifacts/${id}`,
        baseSha: manifest.base?.sha ?? '',
        headSha: manifest.head?.sha ?? ''
    };
};

// EXTERNAL MODULE: ./lib/steps/settings.js + 25 modules
var settings = __webpack_require__(78077);
;// CONCATENATED MODULE: ./lib/steps/collect.js



/** Measurement, data. A cancelled run has seconds left, which go to removing what it made. */
const takeMeasurements = async ({ inputs, config }, ports) => {
    const collected = await (0,collectData/* collectData */.zp)({ inputs, config }, ports);
    if (collected.stoppedBy !== undefined)
        return { kind: 'stopped', by: collected.stoppedBy };
    const data = await deliverData(collected, inputs, ports);
    return { kind: 'collected', config, collected, data };
};
/** Settings, measurement, data. */
const collect = async (request, ports) => {
    const { config } = await (0,settings/* settings */.W)(request, ports);
    return takeMeasurements({ inputs: request.inputs, config }, ports);
};


/***/ })

};
