export const id = 778;
export const ids = [778];
export const modules = {

/***/ 4964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
    const heads = new Set(head.rows.map((row) => row.name));
    const zero = { flat: 0, cum: 0 };
    const difference = (name, a, b) => ({
        name,
        flat: subtract(a.flat, b.flat),
        cum: subtract(a.cum, b.cum)
    });
    const rows = [
        ...head.rows.map((row) => difference(row.name, row, bases.get(row.name) ?? zero)),
        ...base.rows.filter((row) => !heads.has(row.name)).map((row) => difference(row.name, zero, row))
    ];
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
    return `${JSON.stringify(document, null, 2)}\n`;
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
    const header = (0,outputs_escape/* term */.jk) `${(0,outputs_escape/* terminal */.Fo)(type)}: ${(0,outputs_escape/* terminal */.Fo)((0,format/* formatValue */.Fl)(Number(total), unit))} in total, ${shown.length} of ${rows.length} functions`;
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
            hint: 'give a pprof profile, go tool pprof -top text, speedscope JSON or folded stacks'
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
    throw (0,usage/* usageError */.W)(`expected a sample type of ${path}, found ${name ?? 'none'}`, `it has: ${typesOf(profile).join(', ')}`);
};
const tableOf = (file, name) => {
    const profile = profileIn(file);
    return topTable(profile, columnOf(profile, name, file.path));
};
const countOf = (text) => {
    if (/^\d{1,9}$/.test(text))
        return Number(text);
    throw (0,usage/* usageError */.W)(`expected a number of functions after -n, found ${text}`, '-n 0 shows all');
};
/** `flamegate top`: the functions of a profile, or of the difference of two. */
const topCommand = async (args, shell) => {
    const { values, positionals } = (0,commands_arguments/* readArguments */.l)(args, options);
    const [path, ...others] = positionals;
    if (path === undefined || others.length > 0) {
        throw (0,usage/* usageError */.W)(`expected one PROFILE, found ${positionals.length}`, 'flamegate top PROFILE [--diff-base FILE]');
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

/***/ 3798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

/***/ 5246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $P: () => (/* binding */ search),
/* harmony export */   kp: () => (/* binding */ holdsFiles),
/* harmony export */   t2: () => (/* binding */ exists)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5602);



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
const entriesOf = (folder) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder, { withFileTypes: true }).sort((a, b) => Number(a.name > b.name) || -1);
/** All regular files below a folder, in name order. Links are not followed: they could lead anywhere, or in circles. */
const walk = (folder, isOut, found, max) => {
    for (const entry of entriesOf(folder)) {
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

/***/ 5690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MQ: () => (/* binding */ readName),
/* harmony export */   Qg: () => (/* binding */ isSideWord),
/* harmony export */   gh: () => (/* binding */ looksLikeInput)
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
const splitWords = (path) => {
    const segments = path.split(/[/\\]+/).filter((segment) => segment !== '');
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
    'folded',
    'collapsed'
]);
/** Whether a name looks like input although no format claims the content: then it is listed, not only counted. */
const looksLikeInput = (path) => splitWords(path).some(({ text }) => sideWords.has(text) || inputEndings.has(text));


/***/ })

};
