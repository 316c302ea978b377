export const id = 60;
export const ids = [60];
export const modules = {

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


/***/ }),

/***/ 5120:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $O: () => (/* binding */ neededSamples),
/* harmony export */   Ce: () => (/* binding */ attainable),
/* harmony export */   Uh: () => (/* binding */ benjaminiHochberg)
/* harmony export */ });
/* harmony import */ var _mannWhitney_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4195);
/* harmony import */ var _uDistribution_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8414);


/**
 * The q value of each p: the smallest false discovery rate at which it would be called a change.
 *
 * q of the i-th smallest of M is the least of M p(j) / j over j >= i, at most 1. A NaN p is no
 * test: its q is NaN and it does not count in M. The order is that of the input.
 * Source: Benjamini & Hochberg, "Controlling the False Discovery Rate", JRSS B 57 (1995) 289-300.
 */
const benjaminiHochberg = (ps) => {
    const tested = ps
        .map((p, index) => ({ p, index }))
        .filter(({ p }) => !Number.isNaN(p))
        .sort((x, y) => y.p - x.p);
    const qs = new Array(ps.length).fill(Number.NaN);
    let q = 1;
    tested.forEach(({ p, index }, fromLargest) => {
        q = Math.min(q, p * (tested.length / (tested.length - fromLargest)));
        qs[index] = q;
    });
    return qs;
};
/**
 * Whether one lone change, however large, could be called at these sizes.
 *
 * The smallest p of M is called at p <= q / M, and p has a floor set by n and m: with 5 + 5 values
 * no more than 6 rows can be tested at q = 0.05.
 */
const attainable = ({ n, m, familySize, q, alternative }) => {
    const within = { n: Math.min(n, _uDistribution_js__WEBPACK_IMPORTED_MODULE_1__/* .EXACT_LIMIT */ .C_.untied), m: Math.min(m, _uDistribution_js__WEBPACK_IMPORTED_MODULE_1__/* .EXACT_LIMIT */ .C_.untied) };
    return (0,_mannWhitney_js__WEBPACK_IMPORTED_MODULE_0__/* .smallestP */ .sd)(within.n, within.m, alternative) <= q / familySize;
};
/**
 * The fewest values a side at which a lone change among `familySize` rows can be called at rate q.
 *
 * Infinity when 50 a side are not enough, where p can be as small as 2e-29. With a family of 1 it
 * is benchstat's "need >= 4 samples to detect a difference at alpha level 0.05".
 */
const neededSamples = (familySize, q, alternative = 'two-sided') => {
    for (let n = 1; n <= _uDistribution_js__WEBPACK_IMPORTED_MODULE_1__/* .EXACT_LIMIT */ .C_.untied; n++) {
        if (attainable({ n, m: n, familySize, q, alternative }))
            return n;
    }
    return Number.POSITIVE_INFINITY;
};


/***/ }),

/***/ 1350:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ choose)
/* harmony export */ });
/**
 * The number of ways to choose k of n things, as a double.
 *
 * Multiplying and dividing in turn keeps every step a whole number, so the result is exact below
 * 2^53 and within a few units of the last place above it.
 */
const choose = (n, k) => {
    if (k < 0 || k > n)
        return 0;
    let ways = 1;
    for (let i = 1; i <= Math.min(k, n - k); i++)
        ways = (ways * (n - Math.min(k, n - k) + i)) / i;
    return ways;
};


/***/ }),

/***/ 9682:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ exactSummary)
/* harmony export */ });
/* harmony import */ var _median_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8565);

/** The commonest value of an ascending sample; of equally common ones the smallest. */
const modeOfAscending = (sorted) => {
    let mode = Number.NaN;
    let longest = 0;
    let runStart = 0;
    sorted.forEach((value, i) => {
        if (value !== sorted[runStart])
            runStart = i;
        if (i - runStart + 1 > longest) {
            longest = i - runStart + 1;
            mode = value;
        }
    });
    return mode;
};
/**
 * The summary of a unit that is measured exactly: mode, minimum and maximum.
 *
 * This is benchstat's `assume=exact`. The values agree exactly when `lo === hi`. All three are NaN
 * for an empty sample.
 */
const exactSummary = (values) => {
    const sorted = (0,_median_js__WEBPACK_IMPORTED_MODULE_0__/* .ascending */ .V_)(values);
    return {
        center: modeOfAscending(sorted),
        lo: sorted[0] ?? Number.NaN,
        hi: sorted[sorted.length - 1] ?? Number.NaN
    };
};


/***/ }),

/***/ 4195:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Pi: () => (/* binding */ mannWhitney),
  Up: () => (/* binding */ mannWhitneyOfAscending),
  sd: () => (/* binding */ smallestP)
});

// EXTERNAL MODULE: ./lib/stats/binomial.js
var binomial = __webpack_require__(1350);
// EXTERNAL MODULE: ./lib/stats/median.js
var median = __webpack_require__(8565);
// EXTERNAL MODULE: ./lib/stats/normal.js + 1 modules
var normal = __webpack_require__(3722);
;// CONCATENATED MODULE: ./lib/stats/pooledRanks.js
/** The index after the run of values equal to `value` that starts at `from`. */
const endOfRun = (sorted, from, value) => {
    let end = from;
    while (end < sorted.length && sorted[end] === value)
        end++;
    return end;
};
/** The tie groups and U of two ascending samples without NaN, by merging them. */
const poolRanks = (a, b) => {
    const ties = [];
    let twiceU = 0;
    let i = 0;
    let j = 0;
    while (i < a.length || j < b.length) {
        const value = Math.min(a[i] ?? Number.POSITIVE_INFINITY, b[j] ?? Number.POSITIVE_INFINITY);
        const nextI = endOfRun(a, i, value);
        const nextJ = endOfRun(b, j, value);
        twiceU += (nextI - i) * (2 * j + (nextJ - j));
        ties.push(nextI - i + (nextJ - j));
        i = nextI;
        j = nextJ;
    }
    return { ties, twiceU };
};

// EXTERNAL MODULE: ./lib/stats/uDistribution.js
var uDistribution = __webpack_require__(8414);
;// CONCATENATED MODULE: ./lib/stats/mannWhitney.js





/** The same values counted from the top: 2U becomes 2nm - 2U and the upper tail the lower one. */
const mirrored = ({ n, m, ties, twiceU }) => ({
    n,
    m,
    ties: [...ties].reverse(),
    twiceU: 2 * n * m - twiceU
});
/** P(U <= u); beyond the middle by its complement, so that only the shorter tail is counted. */
const exactLess = (ranking) => {
    const { n, m, twiceU } = ranking;
    if (twiceU <= n * m)
        return (0,uDistribution/* lowerTail */.Er)(ranking, twiceU);
    const above = mirrored(ranking);
    return 1 - (0,uDistribution/* lowerTail */.Er)(above, above.twiceU - 1);
};
/**
 * P(|U - nm/2| >= |u - nm/2|): both tails as far from the middle as the one observed.
 *
 * With ties and unequal sizes the distribution is skewed and the tails differ; doubling one of
 * them, as benchstat does, can then give 0 or more than 1.
 */
const exactTwoSided = (ranking) => {
    const { n, m, twiceU, ties } = ranking;
    if (twiceU === n * m)
        return 1;
    const nearest = n * m - Math.abs(twiceU - n * m);
    const lower = (0,uDistribution/* lowerTail */.Er)({ ties, n }, nearest);
    const symmetric = n === m || ties.length === n + m;
    return lower + (symmetric ? lower : (0,uDistribution/* lowerTail */.Er)(mirrored(ranking), nearest));
};
const EXACT_P = {
    'two-sided': exactTwoSided,
    less: exactLess,
    greater: (ranking) => exactLess(mirrored(ranking))
};
/**
 * The standard deviation of U under the null hypothesis, corrected for ties.
 *
 * Source: Lehmann, Nonparametrics, 1.4: nm/12 ((N + 1) - sum (t^3 - t) / (N (N - 1))).
 */
const sigmaOfU = ({ n, m, ties }) => {
    const size = n + m;
    const tied = ties.reduce((sum, t) => sum + (t ** 3 - t), 0);
    return Math.sqrt(((n * m) / 12) * (size + 1 - tied / (size * (size - 1))));
};
/** The normal approximation with continuity correction of a half: scipy's `asymptotic`. */
const normalP = (ranking, alternative) => {
    const excess = ranking.twiceU / 2 - (ranking.n * ranking.m) / 2;
    const sigma = sigmaOfU(ranking);
    if (alternative === 'two-sided')
        return 2 * (0,normal/* normalSf */.nG)((Math.abs(excess) - 0.5) / sigma);
    return (0,normal/* normalSf */.nG)(((alternative === 'greater' ? excess : -excess) - 0.5) / sigma);
};
const isExact = ({ n, m, ties }) => Math.max(n, m) <= (ties.length === n + m ? uDistribution/* EXACT_LIMIT */.C_.untied : uDistribution/* EXACT_LIMIT */.C_.tied);
/** Rounding may pass 1, and a normal tail beyond 38 sigma underflows; p is never 0. */
const clampP = (p) => Math.max(Number.MIN_VALUE, Math.min(1, p));
/**
 * The Mann-Whitney U test of two independent samples: does one tend to be larger?
 *
 * p is exact up to 50 values a side without ties and 25 with, the same limits as benchstat; above
 * them it is the normal approximation. Ties and unequal sizes are right in both.
 * Source: Mann & Whitney, "On a Test of Whether one of Two Random Variables is Stochastically
 * Larger than the Other", Annals of Mathematical Statistics 18 (1947) 50-60.
 */
const mannWhitney = (a, b, alternative = 'two-sided') => mannWhitneyOfAscending((0,median/* ascending */.V_)(a), (0,median/* ascending */.V_)(b), alternative);
/** The same of two ascending samples. */
const mannWhitneyOfAscending = (a, b, alternative = 'two-sided') => {
    if (!isTestable(a) || !isTestable(b))
        return { u: Number.NaN, p: 1, method: 'not-testable' };
    const ranking = { n: a.length, m: b.length, ...poolRanks(a, b) };
    const u = ranking.twiceU / 2;
    if (ranking.ties.length === 1)
        return { u, p: 1, method: 'all-equal' };
    if (!isExact(ranking))
        return { u, p: clampP(normalP(ranking, alternative)), method: 'normal' };
    return { u, p: clampP(EXACT_P[alternative](ranking)), method: 'exact' };
};
/** NaN sorts last. */
const isTestable = (sorted) => sorted.length > 0 && !Number.isNaN(sorted.at(-1));
/**
 * The smallest p that an exact test of n against m values can give: complete separation, no ties.
 *
 * One of the C(n + m, n) permutations, or two of them when both directions count. Defined for up to
 * 50 values a side; an empty side gives 1.
 */
const smallestP = (n, m, alternative = 'two-sided') => Math.min(1, (alternative === 'two-sided' ? 2 : 1) / (0,binomial/* choose */.S)(n + m, n));


/***/ }),

/***/ 8565:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I7: () => (/* binding */ medianOfAscending),
/* harmony export */   JZ: () => (/* binding */ median),
/* harmony export */   V_: () => (/* binding */ ascending),
/* harmony export */   vk: () => (/* binding */ sorterOf)
/* harmony export */ });
/** A fresh ascending copy of a sample. NaN sorts last and -0 before 0, as typed arrays do. */
const ascending = (values) => new Float64Array(values).sort();
/**
 * The same for many samples, which have `size` values together: the copies share one buffer, because to make a buffer
 * takes longer than to sort the ten values of a benchmark.
 */
const sorterOf = (size) => {
    const buffer = new Float64Array(size);
    let used = 0;
    return (values) => {
        const copy = buffer.subarray(used, used + values.length);
        used += values.length;
        copy.set(values);
        return copy.sort();
    };
};
/**
 * The median of an ascending sample; NaN when it is empty.
 *
 * It is the Hyndman-Fan R8 quantile at 0.5 ("Sample Quantiles in Statistical Packages", The
 * American Statistician 50, 1996), which at 0.5 is the ordinary median: the middle value, or the
 * mean of the two middle ones. It is computed in R8's own form because benchstat does so, and the
 * last bit of a printed center depends on it.
 */
const medianOfAscending = (sorted) => {
    const position = 1 / 3 + 0.5 * (sorted.length + 1 / 3);
    const order = Math.floor(position);
    const fraction = position - order;
    const lower = sorted[order - 1] ?? Number.NaN;
    const upper = sorted[order] ?? lower;
    // Infinity - Infinity is NaN, and the median of infinities is not.
    return fraction === 0 || lower === upper ? lower : lower + fraction * (upper - lower);
};
/** The median of a sample in any order; NaN when it is empty. */
const median = (values) => medianOfAscending(ascending(values));


/***/ }),

/***/ 4428:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ medianInterval),
/* harmony export */   pd: () => (/* binding */ medianIntervalOfAscending)
/* harmony export */ });
/* unused harmony export medianRanks */
/* harmony import */ var _binomial_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1350);
/* harmony import */ var _median_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8565);
/* harmony import */ var _normal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3722);



/** Above this n benchstat (x/perf 712aea8, QuantileCI) trusts the normal approximation. */
const EXACT_LIMIT = 30;
/**
 * The ranks k, by n, whose probability loses the tie with its equal, that of rank n - k.
 *
 * From n = 21 benchstat computes C(n, k) as exp(ln n! - ln k! - ln (n - k)!), and rounding makes
 * the right one of these pairs the larger. Either choice has the same level; ours follows, so that the
 * interval of 24 values is the one people know. Listed with Go's math.Lgamma.
 */
const RIGHT_FIRST = new Map([
    [21, [2, 4, 7]],
    [22, [2, 4, 7, 10]],
    [23, [2, 4, 7]],
    [24, [2, 4, 7, 11]],
    [25, [2, 4, 7, 10]],
    [26, [2, 4, 7, 10]],
    [27, [2, 4, 7, 10, 11, 13]],
    [28, [2, 4, 7, 10, 12, 13]],
    [29, [2, 4, 5, 6, 7, 10, 13]],
    [30, [2, 4, 5, 6, 7, 8, 10, 13, 14]]
]);
/**
 * Exact ranks, by adding up Binomial(n, 1/2) from its middle outwards.
 *
 * Interval k of the n + 1 between order statistics holds the median with probability
 * C(n, k) / 2^n. The larger neighbour joins first, of two equal ones the left (but see
 * `RIGHT_FIRST`), so the interval is not symmetric when one more step to one side is enough.
 */
const exactRanks = (n, confidence) => {
    const probability = (k) => (0,_binomial_js__WEBPACK_IMPORTED_MODULE_0__/* .choose */ .S)(n, k) / 2 ** n;
    const losesTie = RIGHT_FIRST.get(n) ?? [];
    let lo = Math.ceil((n + 1) / 2) - 1;
    let hi = lo + 1;
    let level = probability(lo);
    while (level < confidence && (lo > 0 || hi <= n)) {
        const left = probability(lo - 1);
        const right = probability(hi);
        level += Math.max(left, right);
        if (left > right || (left === right && !losesTie.includes(lo - 1)))
            lo -= 1;
        else
            hi += 1;
    }
    return { lo, hi, level };
};
/** The last exact ranks of each n, at most 31. A report asks for the same n and confidence thousands of times. */
const lastRanks = new Map();
const rememberedRanks = (n, confidence) => {
    const last = lastRanks.get(n);
    if (last?.confidence === confidence)
        return last.ranks;
    const ranks = exactRanks(n, confidence);
    lastRanks.set(n, { confidence, ranks });
    return ranks;
};
/**
 * Ranks by the normal approximation N(n/2, n/4) with continuity correction.
 *
 * The symmetric band is rounded outwards to whole ranks, then gives up its last rank on the right
 * where the level allows it.
 */
const approximateRanks = (n, confidence) => {
    const mean = n / 2;
    const sigma = Math.sqrt(n) / 2;
    const reach = (0,_normal_js__WEBPACK_IMPORTED_MODULE_1__/* .normalQuantile */ .Zl)((1 + confidence) / 2) * sigma;
    const below = (rank) => (0,_normal_js__WEBPACK_IMPORTED_MODULE_1__/* .normalCdf */ .vr)((rank - 0.5 - mean) / sigma);
    const lo = Math.floor(mean - reach - 0.5) + 1;
    const symmetric = Math.ceil(mean + reach - 0.5) + 1;
    const trimmed = below(symmetric - 1) - below(lo) >= confidence;
    const hi = trimmed ? symmetric - 1 : symmetric;
    const coversAll = lo <= 0 && hi >= n + 1;
    const level = coversAll ? 1 : below(hi) - below(lo);
    return { lo: Math.max(0, lo), hi: Math.min(n + 1, hi), level };
};
/**
 * The ranks that bound the median of n values at a confidence, the same as benchstat's.
 *
 * Source: order statistics of the binomial distribution (Conover, Practical Nonparametric
 * Statistics, 3.2), with the tie-breaking of go-moremath f10218a that benchstat uses.
 */
const medianRanks = (n, confidence) => {
    if (confidence >= 1)
        return { lo: 0, hi: n + 1, level: 1 };
    return n <= EXACT_LIMIT ? rememberedRanks(n, confidence) : approximateRanks(n, confidence);
};
/**
 * The median of a sample and its order-statistic interval: benchstat's summary.
 *
 * `lo` is -Infinity or `hi` Infinity when n is too small (below 6 at 0.95). An empty sample has
 * center NaN.
 */
const medianInterval = (values, confidence = 0.95) => medianIntervalOfAscending((0,_median_js__WEBPACK_IMPORTED_MODULE_2__/* .ascending */ .V_)(values), confidence);
/** The same of an ascending sample. */
const medianIntervalOfAscending = (sorted, confidence = 0.95) => {
    const ranks = medianRanks(sorted.length, confidence);
    return {
        center: (0,_median_js__WEBPACK_IMPORTED_MODULE_2__/* .medianOfAscending */ .I7)(sorted),
        lo: sorted[ranks.lo - 1] ?? Number.NEGATIVE_INFINITY,
        hi: sorted[ranks.hi - 1] ?? Number.POSITIVE_INFINITY,
        ranks
    };
};


/***/ }),

/***/ 3722:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  vr: () => (/* binding */ normalCdf),
  Zl: () => (/* binding */ normalQuantile),
  nG: () => (/* binding */ normalSf)
});

;// CONCATENATED MODULE: ./lib/stats/erfc.js
/** Below this x the power series is short and 1 - erf(x) loses nothing. */
const SERIES_LIMIT = 0.5;
/**
 * erf(x) for small x by its Maclaurin series with positive terms.
 *
 * Source: Abramowitz & Stegun 7.1.6, erf x = 2/sqrt(pi) exp(-x^2) sum 2^k x^(2k+1) / (2k+1)!!.
 */
const erfSeries = (x) => {
    let term = x;
    let sum = x;
    for (let k = 1; term > sum * Number.EPSILON * 0.1; k++) {
        term *= (2 * x * x) / (2 * k + 1);
        sum += term;
    }
    return (2 / Math.sqrt(Math.PI)) * Math.exp(-x * x) * sum;
};
/**
 * exp(-x^2) without the error of rounding x^2.
 *
 * x is split into a part with four fraction bits, whose square is exact, and a small rest.
 */
const expOfMinusSquare = (x) => {
    const coarse = Math.floor(x * 16) / 16;
    return Math.exp(-coarse * coarse) * Math.exp(-(x - coarse) * (x + coarse));
};
/** Step and number of the trapezoid points: both leave an error below 1e-17. */
const STEP = 0.5;
const POINTS = 13;
/**
 * erfc(x) for x >= 1/2 by the trapezoid rule.
 *
 * erfc(x) = x/pi exp(-x^2) times the integral of exp(-t^2) / (t^2 + x^2) over the line. On so
 * smooth a function the trapezoid rule converges exponentially; its only sizeable error is the
 * residue of the pole at ix, 2 / (exp(2 pi x / h) - 1), known in closed form while x < pi / h.
 * Source: Matta & Reichel, "Uniform Computation of the Error Function and Other Related
 * Functions", Mathematics of Computation 25 (1971) 339-344.
 */
const erfcTrapezoid = (x) => {
    const square = x * x;
    let sum = 0;
    for (let k = POINTS; k >= 1; k--) {
        const t = k * STEP;
        sum += (2 * Math.exp(-t * t)) / (t * t + square);
    }
    sum += 1 / square;
    const residue = x < Math.PI / STEP ? 2 / Math.expm1((2 * Math.PI * x) / STEP) : 0;
    return ((STEP * x) / Math.PI) * expOfMinusSquare(x) * sum - residue;
};
/** From here on erfc(x) is below the smallest double. */
const UNDERFLOW = 28;
/** The complementary error function, to about 1e-15 relative over the whole range of doubles. */
const erfc = (x) => {
    if (x < 0)
        return 2 - erfc(-x);
    if (x > UNDERFLOW)
        return 0;
    return x < SERIES_LIMIT ? 1 - erfSeries(x) : erfcTrapezoid(x);
};

;// CONCATENATED MODULE: ./lib/stats/normal.js

/** P(Z <= z) of the standard normal distribution, as accurate as `normalSf(-z)`. */
const normalCdf = (z) => erfc(-z * Math.SQRT1_2) / 2;
/** P(Z > z) of the standard normal distribution: to 1e-14 relative at z = 8, 1e-13 at z = 37. */
const normalSf = (z) => erfc(z * Math.SQRT1_2) / 2;
const density = (z) => Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
/** Newton from the right converges in about six steps; the bound is there to end on any input. */
const MAX_STEPS = 50;
/**
 * The z above which a standard normal variable lies with probability `tail`, at most 1/2.
 *
 * ln P(Z > z) falls and is concave, so Newton's method on it, begun at the bound
 * sqrt(-2 ln 2 tail) that lies right of the root, comes down to the root without overshooting.
 */
const upperQuantile = (tail) => {
    let z = Math.sqrt(-2 * Math.log(2 * tail));
    for (let step = 0; step < MAX_STEPS; step++) {
        const sf = normalSf(z);
        const next = z + (Math.log(sf / tail) * sf) / density(z);
        if (!(next < z))
            return z;
        z = next;
    }
    return z;
};
/** The z with P(Z <= z) = p; infinite at 0 and 1, NaN outside [0, 1]. */
const normalQuantile = (p) => {
    if (!(p >= 0 && p <= 1))
        return Number.NaN;
    if (p === 0.5)
        return 0;
    if (p === 0)
        return Number.NEGATIVE_INFINITY;
    if (p === 1)
        return Number.POSITIVE_INFINITY;
    return p < 0.5 ? -upperQuantile(p) : upperQuantile(1 - p);
};


/***/ }),

/***/ 8414:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C_: () => (/* binding */ EXACT_LIMIT),
/* harmony export */   Er: () => (/* binding */ lowerTail),
/* harmony export */   eC: () => (/* binding */ untiedLowerHalf)
/* harmony export */ });
/* harmony import */ var _binomial_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1350);

/**
 * Where the permutation distribution of U is counted out, as benchstat (x/perf 712aea8) does.
 *
 * With ties the tie pattern is part of the distribution and nothing can be reused, hence the lower
 * limit; up to it every count is a whole number below 2^53.
 */
const EXACT_LIMIT = { untied: 50, tied: 25 };
const total = (ties) => ties.reduce((sum, size) => sum + size, 0);
/**
 * Moves row `ours` of the count over one group of equal values.
 *
 * Row k counts, by their 2U so far, the ways in which k of the values seen are ours. Each value of
 * theirs is charged as it is placed: 2 for each of ours still to come, 1 for each in its own group.
 * So 2U never shrinks, and what passes the limit can be dropped at once.
 */
const moveRow = (rows, ours, { used, size, n, m, limit }) => {
    const width = limit + 1;
    const row = ours * width;
    const shift = Math.min(2 * size * (n - ours), width);
    rows.copyWithin(row + shift, row, row + width - shift);
    rows.fill(0, row, row + shift);
    for (let placed = 1; placed <= Math.min(size, ours); placed++) {
        const before = ours - placed;
        const theirsBefore = used - before;
        if (theirsBefore < 0 || theirsBefore > m)
            continue;
        const ways = (0,_binomial_js__WEBPACK_IMPORTED_MODULE_0__/* .choose */ .S)(size, placed);
        const charge = (size - placed) * (2 * (n - ours) + placed);
        const to = row + charge;
        const from = before * width;
        const last = Math.min(2 * theirsBefore * n, limit - charge);
        for (let w = 2 * theirsBefore * (n - before); w <= last; w++) {
            rows[to + w] = (rows[to + w] ?? 0) + ways * (rows[from + w] ?? 0);
        }
    }
};
/** Memory of the last count, used again: tables of benchmarks ask for thousands of small ones. */
let scratch = new Float64Array(0);
const zeros = (length) => {
    if (scratch.length < length)
        scratch = new Float64Array(length);
    return scratch.subarray(0, length).fill(0);
};
/**
 * The number of permutations for each 2U from 0 to `limit`, until the next call.
 *
 * Rows move in descending order because a row reads only rows below it.
 */
const countPermutations = ({ ties, n }, limit) => {
    const m = total(ties) - n;
    const rows = zeros((n + 1) * (limit + 1));
    rows[0] = 1;
    let used = 0;
    for (const size of ties) {
        const highest = Math.min(n, used + size);
        const lowest = Math.max(0, used + size - m);
        for (let ours = highest; ours >= lowest; ours--) {
            moveRow(rows, ours, { used, size, n, m, limit });
        }
        used += size;
    }
    return rows.subarray(n * (limit + 1));
};
/** Cumulated untied distributions by n and m; at most 50 x 50 of them, in practice a few. */
const untiedCache = new Map();
/**
 * P(U <= u) without ties for u = 0 .. floor(nm/2), the lower half of the symmetric distribution.
 *
 * Both n and m must be at most 50. Remembered: a report asks for the same n and m thousands of
 * times.
 */
const untiedLowerHalf = (n, m) => {
    const key = n * (EXACT_LIMIT.untied + 1) + m;
    const known = untiedCache.get(key);
    if (known !== undefined)
        return known;
    const counts = countPermutations({ ties: new Array(n + m).fill(1), n }, n * m);
    const ways = (0,_binomial_js__WEBPACK_IMPORTED_MODULE_0__/* .choose */ .S)(n + m, n);
    const half = new Float64Array(Math.floor((n * m) / 2) + 1);
    let sum = 0;
    for (let u = 0; u < half.length; u++) {
        sum += counts[2 * u] ?? 0;
        half[u] = sum / ways;
    }
    untiedCache.set(key, half);
    return half;
};
/**
 * P(2U <= limit) under permutation, with any ties, for a limit of at most nm (the middle).
 *
 * Source: the conditional null distribution of the rank sum (Lehmann, Nonparametrics, 1.4), counted
 * by dynamic programming over the tie groups.
 */
const lowerTail = ({ ties, n }, limit) => {
    if (limit < 0)
        return 0;
    const size = total(ties);
    if (ties.length === size)
        return untiedLowerHalf(n, size - n)[Math.floor(limit / 2)] ?? 1;
    let ways = 0;
    for (const count of countPermutations({ ties, n }, limit))
        ways += count;
    return ways / (0,_binomial_js__WEBPACK_IMPORTED_MODULE_0__/* .choose */ .S)(size, n);
};


/***/ })

};
