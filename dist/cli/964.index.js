export const id = 964;
export const ids = [964];
export const modules = {

/***/ 4964:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  topCommand: () => (/* binding */ topCommand)
});

;// CONCATENATED MODULE: ./lib/compare/top.js
const size = (sum) => (sum < 0 ? -sum : sum);
const compareSums = (a, b) => Number(a > b) - Number(a < b);
const byFlat = (a, b) => compareSums(size(b.flat), size(a.flat)) ||
    Number(a.name > b.name) - Number(a.name < b.name) ||
    compareSums(size(b.cum), size(a.cum));
const subtract = (a, b) => typeof a === 'number' && typeof b === 'number' ? a - b : BigInt(a) - BigInt(b);
const rowsOf = (profile, column) => profile.functions.map(({ name }, index) => ({
    name,
    flat: column.exact?.flat[index] ?? column.flat[index] ?? 0,
    cum: column.exact?.cum[index] ?? column.cum[index] ?? 0
}));
const isSeen = ({ flat, cum }) => Number(flat) !== 0 || Number(cum) !== 0;
/** The functions of one column, in no order. Those with neither flat nor cum in it belong to other sample types. */
const topTable = (profile, column) => ({
    sampleType: column.sampleType,
    total: column.exact?.total ?? column.total,
    rows: rowsOf(profile, column).filter(isSeen)
});
/** head minus base of every function of either, like `-diff_base`, in no order. */
const diffTables = (head, base) => {
    const bases = new Map(base.rows.map((row) => [row.name, row]));
    const zero = { flat: 0, cum: 0 };
    const difference = (name, a, b) => ({
        name,
        flat: subtract(a.flat, b.flat),
        cum: subtract(a.cum, b.cum)
    });
    const rows = head.rows.map((row) => {
        const before = bases.get(row.name) ?? zero;
        bases.delete(row.name);
        return difference(row.name, row, before);
    });
    for (const row of bases.values())
        rows.push(difference(row.name, zero, row));
    return { sampleType: head.sampleType, total: base.total, rows };
};
/** A table with the largest flat first, whatever its sign; equal ones by name. */
const largestFirst = (table) => ({
    ...table,
    rows: table.rows.toSorted(byFlat)
});

// EXTERNAL MODULE: ./lib/io/readNamed.js
var readNamed = __webpack_require__(9325);
// EXTERNAL MODULE: ./lib/model/diagnostic.js
var diagnostic = __webpack_require__(5602);
// EXTERNAL MODULE: ./lib/units/count.js
var count = __webpack_require__(5396);
// EXTERNAL MODULE: ./lib/units/format.js + 1 modules
var format = __webpack_require__(964);
// EXTERNAL MODULE: ./lib/outputs/escape.js
var outputs_escape = __webpack_require__(2487);
// EXTERNAL MODULE: ./lib/outputs/text/layout.js
var layout = __webpack_require__(5404);
;// CONCATENATED MODULE: ./lib/outputs/top.js




/** Beyond 2^53 a JSON number would be rounded by whoever reads it, so it is written as a string. */
const jsonNumber = (sum) => typeof sum === 'number' && (Number.isSafeInteger(sum) || !Number.isInteger(sum))
    ? sum
    : String(sum);
/** Every function in base units, for scripts. */
const renderTopJson = ({ sampleType, total, rows }) => {
    const functions = rows.map(({ name, flat, cum }) => ({
        name,
        flat: jsonNumber(flat),
        cum: jsonNumber(cum)
    }));
    const document = {
        sample_type: sampleType.type,
        unit: sampleType.unit,
        total: jsonNumber(total),
        functions
    };
    return (0,outputs_escape/* printedJson */.xL)(document);
};
const widths = [12, 8, 12, 8];
const line = (cells, name) => {
    const columns = cells.map((cell, index) => (0,layout/* padStart */.CF)((0,outputs_escape/* terminal */.Fo)(cell), widths[index] ?? 0));
    return (0,outputs_escape/* term */.jk) `${(0,outputs_escape/* join */.fj)(columns, ' ')}  ${(0,outputs_escape/* terminal */.Fo)(name)}`;
};
const percentOf = (sum, total) => Number(total) === 0 ? '-' : (0,format/* formatPercent */.l9)((Number(sum) / Number(total)) * 100);
/** A table for people: values in scaled units, percentages with their sign. `limit` 0 shows all. */
const renderTop = ({ sampleType, total, rows }, limit) => {
    const { type, unit } = sampleType;
    const shown = limit === 0 ? rows : rows.slice(0, limit);
    const header = (0,outputs_escape/* term */.jk) `${(0,outputs_escape/* terminal */.Fo)(type)}: ${(0,outputs_escape/* terminal */.Fo)((0,format/* formatValue */.Fl)(Number(total), unit))} in total, ${(0,outputs_escape/* terminal */.Fo)(`${(0,format/* formatCount */.B4)(shown.length)} of ${(0,count/* plural */.L)(rows.length, 'function')}`)}`;
    const table = shown.map(({ name, flat, cum }) => line([
        (0,format/* formatValue */.Fl)(Number(flat), unit),
        percentOf(flat, total),
        (0,format/* formatValue */.Fl)(Number(cum), unit),
        percentOf(cum, total)
    ], name));
    return `${(0,outputs_escape/* join */.fj)([header, line(['flat', 'flat%', 'cum', 'cum%'], 'function'), ...table], '\n')}\n`;
};

// EXTERNAL MODULE: ./lib/commands/arguments.js
var commands_arguments = __webpack_require__(9034);
// EXTERNAL MODULE: ./lib/commands/usage.js
var usage = __webpack_require__(7301);
;// CONCATENATED MODULE: ./lib/commands/top.js






const options = {
    'sample-index': { type: 'string' },
    n: { type: 'string', short: 'n', default: '20' },
    json: { type: 'boolean', default: false },
    'diff-base': { type: 'string' }
};
const profileIn = (file) => {
    const [profile] = file.parsed.profiles;
    if (profile !== undefined)
        return profile;
    const found = file.parsed.benchmarks.length > 0 ? 'benchmark results' : 'no profile';
    throw new diagnostic/* FlamegateError */.J([
        ...file.parsed.diagnostics,
        {
            severity: 'error',
            code: 'cli/not-a-profile',
            message: `expected a profile, found ${found}`,
            at: { file: file.path },
            hint: 'give a pprof profile, go tool pprof -top text, speedscope JSON, a .cpuprofile of V8 or folded stacks'
        }
    ]);
};
const typesOf = (profile) => profile.columns.map((column) => column.sampleType.type);
const columnOf = (profile, name, path) => {
    const column = name === undefined
        ? profile.columns[profile.defaultColumn]
        : profile.columns.find((one) => one.sampleType.type === name);
    if (column !== undefined)
        return column;
    throw (0,usage/* usageError */.Wp)(`expected a sample type of ${path}, found ${name ?? 'none'}`, `it has: ${typesOf(profile).join(', ')}`);
};
const tableOf = (file, name) => {
    const profile = profileIn(file);
    return topTable(profile, columnOf(profile, name, file.path));
};
const countOf = (text) => {
    if (/^\d{1,9}$/.test(text))
        return Number(text);
    throw (0,usage/* usageError */.Wp)(`expected a number of functions after -n, found ${text}`, '-n 0 shows all');
};
/** `flamegate top`: the functions of a profile, or of the difference of two. */
const topCommand = async (args, shell) => {
    const { values, positionals } = (0,commands_arguments/* readArguments */.l)(args, options);
    const [path, ...others] = positionals;
    if (path === undefined || others.length > 0) {
        throw (0,usage/* usageError */.Wp)(`expected one PROFILE, found ${positionals.length}`, 'flamegate top PROFILE [--diff-base FILE]');
    }
    const basePath = values['diff-base'];
    const read = await (0,readNamed/* namedReader */.z)(basePath === undefined ? [path] : [path, basePath], shell);
    const head = tableOf(read(path), values['sample-index']);
    const table = basePath === undefined ? head : diffTables(head, tableOf(read(basePath), head.sampleType.type));
    const sorted = largestFirst(table);
    shell.out(values.json ? renderTopJson(sorted) : renderTop(sorted, countOf(values.n)));
    return 0;
};


/***/ }),

/***/ 482:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ fewBenchmarks)
/* harmony export */ });
/* harmony import */ var _refuse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6942);
/* harmony import */ var _shares_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1626);


const tooMany = (most, used) => ({
    code: 'io/too-many-benchmarks',
    message: `expected at most ${(0,_shares_js__WEBPACK_IMPORTED_MODULE_0__/* .beside */ .vY)(most, used)} benchmarks times units in all inputs together${(0,_shares_js__WEBPACK_IMPORTED_MODULE_0__/* .besideWords */ ._G)(used, 'functions')}, found more with this one`,
    hint: 'raise limits.max-benchmarks in the config file, or give fewer files'
});
/** The benchmarks of a file, each in each of its units: the rows that a report has of it. Repeats come one after the other. */
function* rowsOf(benchmarks) {
    if (benchmarks.kind === 'compared') {
        for (const { package: path, name, unit } of benchmarks.rows)
            yield `${path}\0${name}\0${unit}`;
        return;
    }
    let streak = -1;
    for (const result of benchmarks.results) {
        if (result.streak === streak)
            continue;
        streak = result.streak;
        for (const { unit } of result.measurements)
            yield `${result.package}\0${result.name}\0${unit}`;
    }
}
/**
 * Refuses a file that brings more than `most` benchmarks times units together with those before it: each is a row of the report,
 * which takes ten kilobytes of memory while it is made.
 */
const fewBenchmarks = (most, shares = (0,_shares_js__WEBPACK_IMPORTED_MODULE_0__/* .noShares */ .iN)()) => {
    const known = new Set();
    return (file) => {
        const here = (0,_shares_js__WEBPACK_IMPORTED_MODULE_0__/* .beside */ .vY)(most, shares.functions);
        const rows = new Set();
        for (const benchmarks of file.parsed.benchmarks) {
            for (const row of rowsOf(benchmarks)) {
                if (!known.has(row))
                    rows.add(row);
                if (known.size + rows.size > here) {
                    return (0,_refuse_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .T)(file, { benchmarks: [] }, tooMany(most, shares.functions));
                }
            }
        }
        for (const row of rows)
            known.add(row);
        shares.benchmarks = known.size / most;
        return file;
    };
};


/***/ }),

/***/ 3796:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ entriesOf),
/* harmony export */   x: () => (/* binding */ readableEntries)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);

/** What is in a folder, in name order. */
const entriesOf = (folder) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder, { withFileTypes: true }).sort((a, b) => Number(a.name > b.name) || -1);
/** The same, where a folder that is missing or cannot be read holds nothing. */
const readableEntries = (folder) => {
    try {
        return entriesOf(folder);
    }
    catch {
        return [];
    }
};


/***/ }),

/***/ 3798:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ isOwnReport)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8522);
/* harmony import */ var _formats_pprof_inflate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6675);


/** How far into a file its own name for itself is looked for. */
const HEAD_BYTES = 4096;
/** Enough of a gzip stream for its tables and the first words; at 1032 to 1, all that can come of it is half a MiB. */
const PACKED_HEAD_BYTES = 512;
/** The first keys of our report.json. Our Markdown needs no mark: no format claims it. */
const jsonMarks = ['"schema_version": 1', '"name": "flamegate"'];
/** How our files for speedscope begin: they hold both sides and their difference. */
const speedscopeMark = /^\{"\$schema":"[^"]{1,200}","exporter":"flamegate@/;
/** How the views begin. */
const viewsMark = /^\{"views_version":\d+,"tool":\{"name":"flamegate"/;
/** What our page says of itself, before everything that comes from an input. */
const pageMark = '<meta name="generator" content="flamegate">';
/** What a gzip stream begins with, as far as it can be read. */
const unpackedHead = (bytes) => {
    try {
        const head = bytes.subarray(0, PACKED_HEAD_BYTES);
        return (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.gunzipSync)(head, { finishFlush: node_zlib__WEBPACK_IMPORTED_MODULE_0__.constants.Z_SYNC_FLUSH }).toString('latin1');
    }
    catch {
        return '';
    }
};
/** Whether a file is one of our own reports, its views or its trees, which must never become an input of the next. */
const isOwnReport = (bytes) => {
    if ((0,_formats_pprof_inflate_js__WEBPACK_IMPORTED_MODULE_1__/* .isGzip */ .b)(bytes))
        return viewsMark.test(unpackedHead(bytes));
    const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, HEAD_BYTES));
    const text = head.toString('latin1');
    return text.startsWith('<!doctype html>')
        ? text.includes(pageMark)
        : speedscopeMark.test(text) || jsonMarks.every((mark) => text.includes(mark));
};


/***/ }),

/***/ 9595:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ul: () => (/* binding */ readFiles),
/* harmony export */   n3: () => (/* binding */ readFilesInTurns)
/* harmony export */ });
/* unused harmony export readOne */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _formats_decode_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2924);
/* harmony import */ var _formats_letGo_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(783);
/* harmony import */ var _pair_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3309);
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
        const file = { path, name, bytes: bytes.length, ...(0,_formats_decode_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeAs */ .L)(formats, { path, bytes }, options) };
        (0,_formats_letGo_js__WEBPACK_IMPORTED_MODULE_5__/* .letGo */ .K)(bytes);
        return file;
    }
    catch (cause) {
        const why = cause instanceof Error ? cause.message : String(cause);
        return unread(found, `expected to read the file, found: ${why}`, 'check its permissions');
    }
};
const isListed = (file, found) => found.isNamed || file.format !== 'unknown' || (0,_pair_name_js__WEBPACK_IMPORTED_MODULE_2__/* .looksLikeInput */ .gh)(found.name);
/**
 * Reads everything under the given paths and decodes it as these formats, one file at a time, so that only one is in memory
 * undecoded. Files that were decoded `ahead` are taken from there, by their location. What `keep` makes of a file is kept of
 * it. Yields after each damaged file, and returns them all.
 */
function* reading(paths, options, formats, ahead = new Map(), keep = (file) => file) {
    const files = new Map();
    const ownReports = [];
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
            if (file === 'own-report') {
                if (side === 'base' || (side === undefined && (0,_pair_name_js__WEBPACK_IMPORTED_MODULE_2__/* .saysBase */ .mq)(found.name)))
                    ownReports.push(found.path);
                continue;
            }
            const kept = side === undefined ? file : { ...file, side };
            if (!isListed(file, found))
                ignored += 1;
            else
                files.set(`${side ?? ''}:${found.path}`, keep(kept));
            if (file.status === 'damaged')
                yield;
        }
    }
    return { files: [...files.values()], ignored, ownReports };
}
/** Reads and decodes everything under the given paths at once. */
const readFiles = (...given) => {
    const run = reading(...given);
    for (;;) {
        const { done, value } = run.next();
        if (done)
            return value;
    }
};
/**
 * The same, with a turn of the event loop after each damaged file: until then zlib keeps what it had inflated of a stream that
 * failed (60 files that inflate to 100 MB and end damaged: 6.2 GB without, 0.3 GB with).
 */
const readFilesInTurns = async (...given) => {
    const run = reading(...given);
    for (;;) {
        const { done, value } = run.next();
        if (done)
            return value;
        await new Promise((resolve) => setImmediate(resolve));
    }
};


/***/ }),

/***/ 9325:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ namedReader)
/* harmony export */ });
/* harmony import */ var _config_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1124);
/* harmony import */ var _formats_fewBenchmarks_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(482);
/* harmony import */ var _formats_fewNumbers_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7926);
/* harmony import */ var _formats_measurements_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3688);
/* harmony import */ var _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5602);
/* harmony import */ var _readFiles_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9595);
/* harmony import */ var _readOptions_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8306);
/* harmony import */ var _threads_ahead_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(163);








const readNamed = (path, options, ahead) => {
    const { files } = (0,_readFiles_js__WEBPACK_IMPORTED_MODULE_3__/* .readFiles */ .Ul)([{ path }], options, _formats_measurements_js__WEBPACK_IMPORTED_MODULE_1__/* .measurements */ .K, ahead);
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
    const options = { ...(0,_readOptions_js__WEBPACK_IMPORTED_MODULE_5__/* .readOptions */ .T)(_config_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultLimits */ .M, cwd, ''), sumsOnly: true };
    const given = paths.map((path) => ({ path }));
    const ahead = await (0,_threads_ahead_js__WEBPACK_IMPORTED_MODULE_4__/* .decodeAhead */ .M)(given, options, { script: thread });
    const withFewNumbers = (0,_formats_fewNumbers_js__WEBPACK_IMPORTED_MODULE_6__/* .fewNumbers */ .JQ)(options.maxRows);
    const withFewBenchmarks = (0,_formats_fewBenchmarks_js__WEBPACK_IMPORTED_MODULE_7__/* .fewBenchmarks */ .N)(options.maxBenchmarks);
    return (path) => withFewBenchmarks(withFewNumbers(readNamed(path, options, ahead)));
};


/***/ }),

/***/ 5246:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $P: () => (/* binding */ search),
/* harmony export */   kp: () => (/* binding */ holdsFiles),
/* harmony export */   t2: () => (/* binding */ exists)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5602);
/* harmony import */ var _entries_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3796);




const skippedFolders = new Set(['.git', 'node_modules']);
/** Hidden folders hold tools' own state, except `.docs`, which holds published artifacts. */
const isSkipped = (name) => skippedFolders.has(name) || (name.startsWith('.') && name !== '.docs');
const posix = (path) => (node_path__WEBPACK_IMPORTED_MODULE_1__.sep === '/' ? path : path.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/'));
const missing = (path, cause) => new _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .FlamegateError */ .J([
    {
        severity: 'error',
        code: 'io/path-missing',
        message: `expected a file or folder at ${path}, found none that can be read`,
        hint: 'check the path; a PATH is a file, or a folder that is searched recursively'
    }
], { cause });
const tooMany = (path, maxFiles) => new _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .FlamegateError */ .J([
    {
        severity: 'error',
        code: 'io/too-many-files',
        message: `expected at most ${maxFiles} files under ${path}, found more`,
        hint: 'give a folder that holds little else than profiles and benchmark results, or raise limits.max-files in the config file'
    }
]);
/** All regular files below a folder, in name order. Links are not followed: they could lead anywhere, or in circles. */
const walk = (folder, isOut, found, max) => {
    for (const entry of (0,_entries_js__WEBPACK_IMPORTED_MODULE_3__/* .entriesOf */ .M)(folder)) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, entry.name);
        if (entry.isFile())
            found.push(path);
        else if (entry.isDirectory() && !isSkipped(entry.name) && !isOut(path)) {
            walk(path, isOut, found, max);
        }
        if (found.length > max)
            return;
    }
};
/** The files of one PATH: the file itself, or everything below the folder that a search may look at. */
const search = (where, options) => {
    const { path, label = path } = where;
    const root = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(options.cwd, path);
    const out = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(options.cwd, options.out);
    try {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(root);
        if (!stat.isDirectory()) {
            const name = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(root);
            return [{ location: root, path: posix(label), name, bytes: stat.size, isNamed: true }];
        }
    }
    catch (cause) {
        throw missing(path, cause);
    }
    const found = [];
    walk(root, (folder) => folder === out, found, options.maxFiles);
    if (found.length > options.maxFiles)
        throw tooMany(path, options.maxFiles);
    return found.map((location) => {
        const below = posix((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, location));
        return {
            location,
            path: posix((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(label, below)),
            name: where.labelsNames ? posix((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(label, below)) : below,
            bytes: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(location).size,
            isNamed: false
        };
    });
};
/** Whether a search of a path would find any file. */
const holdsFiles = (where, options) => {
    try {
        return search(where, { ...options, maxFiles: 1 }).length > 0;
    }
    catch {
        return true; // more than one file, or an error that the real search will explain
    }
};
/** Whether a path is there, of whatever kind. */
const exists = (path, cwd) => {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, path));
        return true;
    }
    catch {
        return false;
    }
};


/***/ }),

/***/ 163:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ decodeAhead)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5919);
/* harmony import */ var _formats_oneOfEach_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7276);
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
/** Never of a pipe, whose size is 0: the bytes that are looked at here would be missing where it is read. */
const beginsAsGzip = ({ location, bytes }) => {
    const magic = new Uint8Array(2);
    if (bytes < magic.length)
        return false;
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
            done(current.location, answer);
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
    const keep = (0,_formats_oneOfEach_js__WEBPACK_IMPORTED_MODULE_5__/* .oneOfEach */ .H)(options.maxRows);
    const take = (location, file) => {
        const kept = keep(file);
        // Which of them is one too many depends on the order: whoever reads them in theirs says so.
        if (kept.status === file.status)
            done.set(location, kept);
    };
    const threads = Array.from({ length: count }, () => new node_worker_threads__WEBPACK_IMPORTED_MODULE_2__.Worker(script));
    await Promise.all(threads.map((one) => drain(one, queue, options, take)));
    await Promise.all(threads.map((one) => one.terminate()));
    return done;
};


/***/ }),

/***/ 3309:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MQ: () => (/* binding */ readName),
/* harmony export */   Qg: () => (/* binding */ isSideWord),
/* harmony export */   gh: () => (/* binding */ looksLikeInput),
/* harmony export */   mq: () => (/* binding */ saysBase)
/* harmony export */ });
/** Words that say which side a file belongs to. */
const sideWords = new Map([
    ['base', 'base'],
    ['baseline', 'base'],
    ['old', 'base'],
    ['main', 'base'],
    ['master', 'base'],
    ['before', 'base'],
    ['head', 'head'],
    ['new', 'head'],
    ['pr', 'head'],
    ['after', 'head'],
    ['optimized', 'head'],
    ['optimised', 'head'],
    ['candidate', 'head']
]);
const isSideWord = (word) => sideWords.has(word.toLowerCase());
/** Whether a path says that it is of base. */
const saysBase = (path) => splitWords(path).some(({ text }) => sideWords.get(text) === 'base');
const wordsOf = (text) => new Set(text.split(' '));
/** Words that say what a file holds. The content says it better, so they are no part of a workload's name. */
const kindWords = wordsOf('cpu mem memory memprofile cpuprofile heap alloc allocs inuse goroutine threadcreate ' +
    'bench benchmark benchmarks benchstat benchdiff');
/** Words of file endings, folders and artifacts that say nothing about the workload. */
const fillerWords = wordsOf('top prof profs pprof profile profiles pb gz txt out csv json log raw diff space objects result results ' +
    'speedscope folded collapsed ' +
    'ci artifact artifacts flamegate');
/** A commit in a name differs in every run, and would make a new workload of the same one each time. */
const isCommit = (word) => /^[0-9a-f]{7,64}$/.test(word) && /\d/.test(word);
/**
 * How `node --cpu-prof` names a file that nobody named: `CPU.20261129.101916.30098.0.001.cpuprofile`, with date, time, process,
 * thread and number. They differ in every run, and tell repeated files apart.
 */
const NODE_NAME = /(?<=^|[/\\])(CPU|Heap)\.(\d{8})\.(\d{6})\.(\d{1,10})\.(\d{1,10})\.(\d{3})(?=\.)/g;
const splitWords = (path) => {
    const segments = path
        .replace(NODE_NAME, '$1.$2$3$4$5$6')
        .split(/[/\\]+/)
        .filter((segment) => segment !== '');
    return segments.flatMap((segment, index) => {
        const parts = segment.toLowerCase().split(/[^\p{L}\p{N}]+/u);
        const texts = parts.filter((part) => part !== '');
        const isFolder = index < segments.length - 1 && texts.length === 1;
        return texts.map((text) => ({ text, isFolder }));
    });
};
/** A number behind the kind (`cpu.1.pprof`, `cpu_top.1.txt`), or a counted word (`run3`), tells repeated files apart. */
const isReplicate = (words, index) => {
    const text = words[index]?.text ?? '';
    if (/^(?:run|round|rep|replicate|iter)\d+$/.test(text))
        return true;
    const before = words.slice(0, index).findLast((word) => !fillerWords.has(word.text));
    return /^\d+$/.test(text) && kindWords.has(before?.text ?? '');
};
const keyOf = (words) => words
    .map((word) => word.text)
    .filter((text) => !kindWords.has(text) && !fillerWords.has(text) && !isCommit(text))
    .join('-');
const sideReading = (words, index) => {
    const word = words[index];
    const side = word && sideWords.get(word.text);
    if (word === undefined || side === undefined)
        return [];
    const rest = words.filter((_, other) => other !== index);
    return [{ side, strength: word.isFolder ? 'folder' : 'word', key: keyOf(rest), word: word.text }];
};
/** All ways to read a path, relative to the folder that was searched. The neutral reading is always the last. */
const readName = (path) => {
    const all = splitWords(path);
    const replicates = all.filter((_, index) => isReplicate(all, index));
    const words = all.filter((word) => !replicates.includes(word));
    const sided = words.flatMap((_, index) => sideReading(words, index));
    const neutral = { side: 'neutral', strength: 'none', key: keyOf(words), word: '' };
    return {
        readings: [...sided, neutral],
        replicate: replicates.map((word) => word.text).join('-')
    };
};
const inputEndings = new Set([
    'prof',
    'pprof',
    'pb',
    'gz',
    'txt',
    'csv',
    'diff',
    'out',
    'speedscope',
    'cpuprofile',
    'folded',
    'collapsed'
]);
/** Whether a name looks like input although no format claims the content: then it is listed, not only counted. */
const looksLikeInput = (path) => splitWords(path).some(({ text }) => sideWords.has(text) || inputEndings.has(text));


/***/ })

};
