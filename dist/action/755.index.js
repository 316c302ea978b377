export const id = 755;
export const ids = [755];
export const modules = {

/***/ 44656:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VO: () => (/* binding */ ackEntrySchema),
/* harmony export */   dQ: () => (/* binding */ acceptedShape),
/* harmony export */   mC: () => (/* binding */ noAcks),
/* harmony export */   oB: () => (/* binding */ isAccepted),
/* harmony export */   yc: () => (/* binding */ countsAsFailed)
/* harmony export */ });
/* unused harmony exports ackSources, ackStates */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
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

/***/ 18046:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ functionMoved),
/* harmony export */   n: () => (/* binding */ benchmarkMoved)
/* harmony export */ });
/** How far the cost of a benchmark moved, as a logarithm: 2x and 0.5x are as far; from nothing is infinitely far. */
const benchmarkMoved = ({ effect, delta_pct }) => {
    if (effect?.ratio != null)
        return Math.abs(Math.log(effect.ratio));
    return delta_pct === null ? Number.POSITIVE_INFINITY : Math.abs(Math.log1p(delta_pct / 100));
};
/** How far a function moved, in percentage points of what decided its class. */
const functionMoved = ({ decided_pp, delta_pp }) => Math.abs(decided_pp ?? delta_pp ?? 0);


/***/ }),

/***/ 62487:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BC: () => (/* binding */ sarifText),
/* harmony export */   D_: () => (/* binding */ unbroken),
/* harmony export */   Es: () => (/* binding */ terminalCommand),
/* harmony export */   Fo: () => (/* binding */ terminal),
/* harmony export */   PT: () => (/* binding */ markup),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   fj: () => (/* binding */ join),
/* harmony export */   g5: () => (/* binding */ asMarkdown),
/* harmony export */   jk: () => (/* binding */ term),
/* harmony export */   lh: () => (/* binding */ fencedCommand),
/* harmony export */   md: () => (/* binding */ md),
/* harmony export */   pZ: () => (/* binding */ indent),
/* harmony export */   qy: () => (/* binding */ html),
/* harmony export */   rF: () => (/* binding */ jsonLine),
/* harmony export */   s$: () => (/* binding */ jsonText),
/* harmony export */   xR: () => (/* binding */ tableCell),
/* harmony export */   xe: () => (/* binding */ pageText)
/* harmony export */ });
/* unused harmony exports printedJson, csvText, csvName */
/* harmony import */ var _units_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68709);
/**
 * The only way that text from inputs gets into an output. Every function name, path, label and message is hostile: it
 * may hold Markdown, HTML, terminal sequences, mentions or workflow commands. The branded types keep a string that
 * was not escaped from being put into an output by mistake.
 */

const weave = (strings, holes) => strings.reduce((all, string, i) => `${all}${holes[i - 1] ?? ''}${string}`);
/** Markdown of our own with holes for Markdown that is already escaped, and for whole numbers. */
const md = (strings, ...holes) => weave(strings, holes);
/** Terminal text of our own with holes for text that is already escaped, and for whole numbers. */
const term = (strings, ...holes) => weave(strings, holes);
/** HTML of our own with holes for HTML that is already escaped. */
const markup = (strings, ...holes) => weave(strings, holes);
/** Joins pieces; an empty piece leaves no trace. */
const join = (pieces, separator) => pieces.filter((piece) => piece !== '').join(separator);
/** HTML as a part of Markdown; it has to stand on the line of an HTML tag of our own. */
const asMarkdown = (html) => html;
/** Every line of a block moved to the right, into the list item that it belongs to. */
const indent = (block, columns) => block.replace(/^/gm, ' '.repeat(columns));
const zeroWidthSpace = '\u200b';
/** `##[command]` works anywhere in a line of a runner's log. */
const breakCommands = (s) => s.replace(/##(?=\[)/g, `##${zeroWidthSpace}`);
/**
 * A mention is inert in a code span, but a reply by e-mail quotes the span as plain text and would ping the team. So
 * `@` is broken here too, where it is mention-shaped; `mod@v1.2.3` can still be copied.
 */
const breakMentions = (s) => s.replace(/(?<!\w)@(?=\w)/g, `@${zeroWidthSpace}`);
const longestName = 120;
const longestRun = (s) => Math.max(0, ...(s.match(/`+/g) ?? []).map((run) => run.length));
/**
 * A name as a code span: its fence is longer than any run of backticks in it. A backslash before a pipe gets a
 * zero-width space, because renderers of tables disagree on what `\\|` is.
 */
const code = (name, max = longestName) => {
    const shown = breakMentions(breakCommands((0,_units_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .tidyName */ .qJ)(name, max))).replace(/\\(?=\|)/g, `\\${zeroWidthSpace}`);
    if (shown.trim() === '')
        return md `(no name)`;
    const fence = '`'.repeat(longestRun(shown) + 1);
    const pad = /^[` ]|[` ]$/.test(shown) ? ' ' : '';
    return `${fence}${pad}${shown}${pad}${fence}`;
};
/**
 * Content of a table's cell. A pipe ends a cell even inside a code span, so all that are not escaped get a backslash;
 * a cell without content is a space.
 */
const tableCell = (content) => (content === '' ? ' ' : content.replace(/(?<!\\)\|/g, '\\|'));
/** A short text that must not be broken over lines, such as a value with its unit. */
const unbroken = (content) => content.replaceAll(' ', '\u00a0');
const longestCommand = 1000;
/** A command in a fenced block for copying: one line, and nothing in it can close the fence or speak to the runner. */
const fencedCommand = (command) => {
    const line = breakCommands((0,_units_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .tidyName */ .qJ)(command.trim(), longestCommand)).replace(/^::/, ': :');
    const fence = '`'.repeat(Math.max(3, longestRun(line) + 1));
    return `${fence}sh\n${line}\n${fence}`;
};
/** GitHub links 7 to 40 hexadecimal digits to a commit, so no run of them stays longer than 6. */
const breakHash = (hash) => hash.replace(/.{6}(?=.)/g, `$&${zeroWidthSpace}`);
/** Everything that GitHub turns into a link, a mention, a reference or a picture by itself. */
const breakReferences = (s) => breakCommands(s)
    .replace(/@(?=\w)/g, `@${zeroWidthSpace}`)
    .replace(/#(?=\w)/g, `#${zeroWidthSpace}`)
    .replace(/GH-(?=\d)/gi, `$&${zeroWidthSpace}`)
    .replace(/(?<![0-9a-z])(?=\d*[a-f])[0-9a-f]{7,40}(?![0-9a-z])/gi, breakHash)
    .replace(/:(?=\/\/|[\w+-]+:)/g, `:${zeroWidthSpace}`)
    .replace(/(www)\./gi, `$1${zeroWidthSpace}.`);
const escapeMarks = (s) => s
    .replace(/[\\*[\]|~$]/g, '\\$&')
    .replace(/(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, '\\_')
    .replace(/&(?=[#\w]|$)/g, '&amp;')
    .replace(/<(?=[A-Za-z/!?]|$)/g, '&lt;')
    .replace(/^(?=(?:[-+]|#{1,6})(?:\s|$)|[-=]{2}|[=>])/, '\\')
    .replace(/^(\d{1,9})(?=[.)](?:\s|$))/, '$1\\');
const plain = (s) => escapeMarks(breakReferences(s));
const named = (name) => (name.trim() === '' ? `\\\`${plain(name)}\\\`` : code(name));
/**
 * Prose. Text between two backticks is a name and becomes a code span; everything else is plain text in which
 * Markdown, HTML, links, mentions and references are inert. Either way every piece is escaped, so stray backticks of
 * an input can only make it look odd.
 */
const text = (s) => {
    // A paragraph may begin with it, and somebody may print the file into a log, where `::` begins a command.
    const pieces = (0,_units_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .tidySentence */ .Mb)(s).replace(/^::/, ': :').split('`');
    const last = pieces.length - 1;
    const shown = pieces.map((piece, i) => {
        if (i % 2 === 1)
            return i < last ? named(piece) : `\\\`${plain(piece)}`;
        return piece === '' && i > 0 && i < last ? ' ' : plain(piece);
    });
    return shown.join('');
};
const entities = new Map([
    ['&', '&amp;'],
    ['<', '&lt;'],
    ['>', '&gt;'],
    ['"', '&quot;'],
    ["'", '&#39;']
]);
const withEntities = (s) => s.replace(/[&<>"']/g, (mark) => entities.get(mark) ?? '');
/** Text content or a quoted attribute of HTML that is a part of Markdown. */
const html = (s) => withEntities(breakReferences((0,_units_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .tidySentence */ .Mb)(s)));
// Longer than any name or sentence that a page shows; what is longer was cut where it was made.
const longestPageText = 4000;
/**
 * Text content or a quoted attribute of a page of our own. No renderer after it makes links or mentions of anything, so
 * names stay as they are and can be copied; what draws nothing or turns the text is spelled out.
 */
const pageText = (s) => withEntities((0,_units_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .tidyName */ .qJ)(s, longestPageText));
/** A few words in which nothing is to be escaped. Most texts are, and tables have many thousands of them. */
const isHarmless = (s) => s.length <= 100 && /^(?:[!"$-9;-~µ±∞]+(?: [!"$-9;-~µ±∞]+)*)?$/.test(s);
const quietForRunner = (s) => s.replace(/##(?=\[)/g, '## ').replace(/(?<!\S):{2,}/g, (colons) => colons.split('').join(' '));
/**
 * Text for a terminal that may be a runner's log: a workflow command needs `::` at the start of a line, and any word
 * may come to stand there.
 */
const terminal = (s) => (isHarmless(s) ? s : quietForRunner((0,_units_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .tidySentence */ .Mb)(s)));
/** A command on one line of a terminal. Its words are whole however long they are: it is there to be copied. */
const terminalCommand = (command) => quietForRunner((0,_units_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .tidyName */ .qJ)(command.trim(), longestCommand));
// Control characters, marks of direction and the separators of lines.
const steering = /[\p{Cc}\p{Bidi_Control}\p{Zl}\p{Zp}]/gu;
const unitEscape = (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
/** JSON on one line. Somebody may print it into a log, where the runner obeys `##[` anywhere in a line. */
const jsonLine = (document, indentation = 0) => JSON.stringify(document, null, indentation).replaceAll('##[', '##\\u005b');
/** JSON for a file that people look into. */
const jsonText = (document) => `${jsonLine(document, 2)}\n`;
/** The same for a terminal: what would steer it is escaped, so that whoever parses it reads the same values. */
const printedJson = (document) => jsonText(document).replace(steering, (character) => character === '\n' ? character : unitEscape(character));
/** A field of CSV that may stand at the beginning of a line of a terminal or of a log. */
const csvText = (s) => breakCommands(s.replace(steering, (character) => visible(character)).replace(/\p{Cs}/gu, '\ufffd'));
/**
 * A name as a field of CSV. Spreadsheets calculate what begins like a formula; the apostrophe is their own mark of a text
 * (OWASP, CSV Injection). A number, which the name of `func Benchmark` on many processors is, calculates nothing.
 */
const csvName = (s) => (/^[=@]|^[-+](?!\d+$)/.test(s) ? `'${s}` : s);
/** Text of a SARIF message, in which `[words](target)` would be a link (3.11.6). */
const sarifText = (s) => (0,_units_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .tidySentence */ .Mb)(s).replace(/\](?=\()/g, `]${zeroWidthSpace}`);


/***/ }),

/***/ 86053:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q6: () => (/* binding */ closedRemovedShare),
/* harmony export */   WQ: () => (/* binding */ betterFunctions),
/* harmony export */   ZO: () => (/* binding */ benchmarksByEvidence),
/* harmony export */   _l: () => (/* binding */ arraysOf),
/* harmony export */   k9: () => (/* binding */ smallRemoved),
/* harmony export */   mm: () => (/* binding */ worseFunctions),
/* harmony export */   sn: () => (/* binding */ benchmarksOf)
/* harmony export */ });
/* harmony import */ var _model_moved_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18046);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68901);
/** Which rows an output opens, and in which order. Nothing here judges: classes and verdicts come with the rows. */


// The default in the configuration.
const defaultOpenShare = 1;
/** Removed hotspots up to this share of base, in percent, are counted and not opened. */
const closedRemovedShare = (report) => (0,_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .numberSetting */ .G)(report, ['thresholds', 'removed-hotspot'], defaultOpenShare);
/** The largest change first; Go's runtime, which follows from the code that calls it, after that code. */
const largestFirst = (rows) => [...rows].sort((a, b) => Number(a.runtime) - Number(b.runtime) || (0,_model_moved_js__WEBPACK_IMPORTED_MODULE_1__/* .functionMoved */ .e)(b) - (0,_model_moved_js__WEBPACK_IMPORTED_MODULE_1__/* .functionMoved */ .e)(a));
/** Functions that cost more, the largest change first. */
const worseFunctions = (report) => largestFirst([...report.cpu_regressions, ...report.mem_regressions, ...report.new_hotspots]);
const removed = (report, isOpen) => {
    const limit = closedRemovedShare(report);
    return report.removed_hotspots.filter(({ share_base }) => isOpen(share_base ?? 0, limit));
};
/** Functions that cost less, without the small ones that are gone. */
const betterFunctions = (report) => largestFirst([
    ...report.cpu_improvements,
    ...report.mem_improvements,
    ...removed(report, (share, limit) => share > limit)
]);
/** Functions that are gone and were small. */
const smallRemoved = (report) => largestFirst(removed(report, (share, limit) => share <= limit));
/** The keys of report.json under which some functions stand, of those that they may be under. */
const arraysOf = (report, rows, arrays) => {
    const wanted = new Set(rows);
    return arrays.filter((key) => report[key].some((row) => wanted.has(row))).join(', ');
};
/** Benchmarks of one verdict, the largest change first. */
const benchmarksOf = (report, verdict) => report.bench_deltas
    .filter((entry) => entry.verdict === verdict)
    .map((entry) => ({ entry, far: (0,_model_moved_js__WEBPACK_IMPORTED_MODULE_1__/* .benchmarkMoved */ .n)(entry) }))
    .sort((a, b) => (a.far === b.far ? 0 : b.far - a.far))
    .map(({ entry }) => entry);
/** The smallest change that the evidence allows, as a distance: how far the nearer end of the interval is from none. */
const certainty = ({ effect, evidence }) => {
    if (effect === null)
        return 0;
    if (evidence.kind === 'exact')
        return effect.ratio === null ? Number.POSITIVE_INFINITY : Math.abs(Math.log(effect.ratio));
    if (effect.lo !== null && effect.lo > 1)
        return Math.log(effect.lo);
    return effect.hi !== null && effect.hi < 1 ? -Math.log(effect.hi) : 0;
};
/** Benchmarks of one verdict, what is surely changed most first; then the largest change. */
const benchmarksByEvidence = (report, verdict) => benchmarksOf(report, verdict)
    .map((entry) => ({ entry, sure: certainty(entry) }))
    .sort((a, b) => (a.sure === b.sure ? 0 : b.sure - a.sure))
    .map(({ entry }) => entry);


/***/ }),

/***/ 68901:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ numberSetting)
/* harmony export */ });
const inner = (value, key) => typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
/** A number of the configuration that the report was made with; the default, for reports that were made without it. */
const numberSetting = ({ config }, path, fallback) => {
    const value = path.reduce(inner, config);
    return typeof value === 'number' && Number.isFinite(value) ? value : fallback;
};


/***/ }),

/***/ 87510:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DQ: () => (/* binding */ flatOn),
/* harmony export */   F5: () => (/* binding */ flatWords),
/* harmony export */   Kh: () => (/* binding */ metricName),
/* harmony export */   QF: () => (/* binding */ benchMark),
/* harmony export */   R4: () => (/* binding */ shareChangeWords),
/* harmony export */   XZ: () => (/* binding */ churnShareWords),
/* harmony export */   Zg: () => (/* binding */ saysMetric),
/* harmony export */   _i: () => (/* binding */ functionMark),
/* harmony export */   hs: () => (/* binding */ shareWords),
/* harmony export */   iC: () => (/* binding */ decidedWords),
/* harmony export */   ky: () => (/* binding */ benchChangeWords),
/* harmony export */   mf: () => (/* binding */ benchWords),
/* harmony export */   nW: () => (/* binding */ benchSideWords),
/* harmony export */   tO: () => (/* binding */ shareOn),
/* harmony export */   zJ: () => (/* binding */ costChangeWords)
/* harmony export */ });
/* harmony import */ var _units_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40964);

const functionWords = new Map([
    ['cpu', ['more CPU', 'less CPU']],
    ['alloc_space', ['allocates more', 'allocates less']]
]);
const unitWords = new Map([
    ['ns/op', ['slower', 'faster']],
    ['MB/s', ['slower', 'faster']],
    ['B/op', ['allocates more', 'allocates less']],
    ['allocs/op', ['allocates more', 'allocates less']]
]);
/** The mark of a class of function rows of one metric. */
const functionMark = (kind, metric) => {
    const [more, less] = functionWords.get(metric) ?? ['more', 'less'];
    switch (kind) {
        case 'regression':
            return { glyph: '▲', word: more };
        case 'improvement':
            return { glyph: '▼', word: less };
        case 'new-hotspot':
            return { glyph: '●', word: 'new' };
        case 'removed-hotspot':
            return { glyph: '○', word: 'gone' };
        case 'unchanged':
            return { glyph: '=', word: 'unchanged' };
    }
};
/** Whether the word of a row says what was measured: "more CPU" does, "new" does not. */
const saysMetric = (kind, metric) => (kind === 'regression' || kind === 'improvement') && functionWords.has(metric);
/** The mark of a verdict on benchmark rows of one unit. */
const benchMark = (verdict, unit) => {
    const [worse, better] = unitWords.get(unit) ?? ['worse', 'better'];
    switch (verdict) {
        case 'regression':
            return { glyph: '▲', word: worse };
        case 'improvement':
            return { glyph: '▼', word: better };
        case 'unchanged':
            return { glyph: '=', word: 'unchanged' };
    }
};
const metricNames = new Map([['cpu', 'CPU']]);
/** Sample types by the names that people know them by. */
const metricName = (metric) => metricNames.get(metric) ?? metric;
/** "3.02 → 3.54 µs/op": base without its unit where head has the same. */
const arrow = (base, head) => {
    const space = base.indexOf(' ');
    const isShared = space > 0 && head.endsWith(base.slice(space));
    return `${isShared ? base.slice(0, space) : base} → ${head}`;
};
const share = (seen, max) => {
    if (seen !== null)
        return seen === 0 ? '0%' : (0,_units_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPercent */ .l9)(seen);
    return max === undefined ? 'unknown' : `at most ${(0,_units_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPercent */ .l9)(max)}`;
};
/** Shares of base and head; a side hidden by a cut list is its bound. */
const shareWords = (entry) => arrow(share(entry.share_base, entry.share_base_max), share(entry.share_head, entry.share_head_max));
/** Shares of a function that is told of as code, of what was measured. */
const churnShareWords = ({ share_base, share_head, metric }) => `${arrow(share(share_base, undefined), share(share_head, undefined))} of ${metricName(metric)}`;
const value = (seen, unit) => {
    if (seen === null)
        return 'not listed';
    return seen === 0 ? '0' : (0,_units_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatValue */ .Fl)(seen, unit);
};
/** What a function cost itself on one side, and its share of the total. */
const flatOn = (entry, side) => value(entry[`flat_${side}`], entry.unit);
const shareOn = (entry, side) => share(entry[`share_${side}`], entry[`share_${side}_max`]);
/** Flat values of base and head. */
const flatWords = ({ flat_base, flat_head, unit }) => arrow(value(flat_base, unit), value(flat_head, unit));
const isHidden = ({ share_base, share_head }) => share_base === null || share_head === null;
/** Change of share in percentage points; for a hidden side what it is at least. */
const shareChangeWords = (entry) => {
    if (entry.delta_pp === null)
        return 'unknown';
    return `${isHidden(entry) ? 'at least ' : ''}${(0,_units_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPp */ ["if"])(entry.delta_pp)}`;
};
const measures = {
    cost: 'cost',
    'cost-per-op': 'cost per operation'
};
/** Change of the measure that gave the class, and what it is a change of, where that is not the share. */
const costChangeWords = (entry) => {
    if (entry.decided_by === 'share' || entry.decided_pp === null)
        return undefined;
    return {
        change: (0,_units_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSignedPercent */ .h9)(entry.decided_pp),
        of: `of base's total ${metricName(entry.metric)} ${measures[entry.decided_by]}`
    };
};
/** The change that decides, in as few words as there are. */
const decidedWords = (entry) => costChangeWords(entry)?.change ?? shareChangeWords(entry);
/** The center of one side, `none` where it is missing. */
const benchSideWords = (side, unit) => side === null ? 'none' : (0,_units_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatValue */ .Fl)(side.center, unit);
/** Centers of base and head. */
const benchWords = ({ base, head, unit }) => arrow(benchSideWords(base, unit), benchSideWords(head, unit));
/** Change of the centers in percent. */
const benchChangeWords = ({ delta_pct, base, head }) => {
    if (delta_pct !== null)
        return (0,_units_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSignedPercent */ .h9)(delta_pct);
    return head !== null && base?.center === 0 ? 'from 0' : 'unknown';
};


/***/ }),

/***/ 77739:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jg: () => (/* binding */ evidenceWords),
/* harmony export */   Sp: () => (/* binding */ untestedInterval),
/* harmony export */   nH: () => (/* binding */ functionEvidenceWords),
/* harmony export */   tG: () => (/* binding */ benchEvidenceWords)
/* harmony export */ });
/* harmony import */ var _units_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40964);

const equals = (name, p) => {
    const shown = (0,_units_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatP */ .MA)(p);
    return shown.startsWith('<') ? `${name}${shown}` : `${name}=${shown}`;
};
/** p, and q where the correction for many tests changed it. */
const significance = (p, q) => (0,_units_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatP */ .MA)(p) === (0,_units_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatP */ .MA)(q) ? equals('p', p) : `${equals('p', p)}, ${equals('q', q)}`;
/** A change of share is in percentage points, a change of cost in percent of base's total. */
const interval = (model, { lo, hi }) => {
    const format = model === 'share' ? _units_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPp */ ["if"] : _units_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSignedPercent */ .h9;
    if (lo !== null && hi !== null) {
        return `95% CI ${(0,_units_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatInterval */ .vy)(lo, hi, model === 'share' ? 'pp' : '%')}`;
    }
    if (lo !== null)
        return `95% CI from ${format(lo)} up`;
    return hi === null ? '95% CI unbounded' : `95% CI up to ${format(hi)}`;
};
const eventWords = {
    counted: (counts) => `${counts} samples`,
    recovered: (counts) => `${counts} samples recovered from bytes`,
    modelled: (counts) => `${counts} samples modelled from values`,
    'upper-bound': (counts) => `at most ${counts} samples`
};
/** Several profiles of a side, and the dispersion between them where it was measured: " in 5+5 profiles (phi 1.4)". */
const profileWords = ({ profiles: [base, head], phi, phi_from }) => {
    if (base === 1 && head === 1)
        return '';
    return ` in ${base}+${head} profiles${phi_from === 'measured' ? ` (phi ${phi.toFixed(1)})` : ''}`;
};
const modelled = (evidence) => {
    const [base, head] = evidence.events.map((events) => (0,_units_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(Math.round(events)));
    const events = eventWords[evidence.basis](`${base}+${head}`);
    const ci = interval(evidence.model, evidence.ci_pp);
    return `${ci}, ${significance(evidence.p, evidence.q)}, ${events}${profileWords(evidence)}`;
};
/** How far a test reaches: what benchstat printed cannot be tested for more, repeats in one process show too little. */
const reservation = ({ kind, test }) => {
    if (test === 'benchstat')
        return ' (as benchstat printed it; min-effect cannot be tested)';
    return kind === 'tested-blocked' ? ' in one process a side' : '';
};
const tested = (evidence) => {
    const [base, head] = evidence.n;
    return `${significance(evidence.p, evidence.q)}, n=${base}+${head}${reservation(evidence)}`;
};
/** The test that a slowdown is more than the smallest that counts. */
const minEffectWords = ({ min_effect }) => min_effect === undefined ? '' : `, by more than ${min_effect.pct}%: ${equals('q', min_effect.q)}`;
const renameWords = ({ side, perhaps }) => {
    if (perhaps === undefined)
        return '';
    return side === 'head'
        ? `; perhaps the renamed \`${perhaps}\``
        : `; perhaps renamed to \`${perhaps}\``;
};
/** What stands behind a row, in a reader's words. */
const evidenceWords = (evidence) => {
    switch (evidence.kind) {
        case 'exact':
            return 'exact, no test needed';
        case 'tested':
        case 'tested-blocked':
            return tested(evidence);
        case 'modelled':
            return modelled(evidence);
        case 'too-few':
            return `not tested: needs ${(0,_units_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(evidence.need)} ${evidence.of}, has ${(0,_units_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(Math.floor(evidence.have))}`;
        case 'unpaired':
            return `only in ${evidence.side}${renameWords(evidence)}`;
        case 'refused':
            return `not tested: ${evidence.why}`;
    }
};
/** The interval of a change that was not tested; a test comes with its own. */
const untestedInterval = (entry) => {
    const { evidence, ci_pp, decided_by } = entry;
    if (evidence.kind === 'modelled' || ci_pp === undefined)
        return undefined;
    return interval(decided_by === 'share' ? 'share' : 'cost', ci_pp);
};
/** Evidence of a function, with the interval of its change, tested or not. */
const functionEvidenceWords = (entry) => {
    const untested = untestedInterval(entry);
    const words = evidenceWords(entry.evidence);
    return untested === undefined ? words : `${untested}, ${words}`;
};
const percentOf = (ratio) => (ratio - 1) * 100;
/** Evidence of a benchmark: the interval of its cost change, where there is one, then the test. */
const benchEvidenceWords = (entry) => {
    const { effect, better, evidence, verdict, would_be } = entry;
    if (evidence.kind !== 'tested' && evidence.kind !== 'tested-blocked')
        return evidenceWords(evidence);
    const isWorse = verdict === 'regression' || would_be === 'regression';
    const words = `${evidenceWords(evidence)}${isWorse ? minEffectWords(evidence) : ''}`;
    if (effect === null)
        return words;
    if (effect.lo === null || effect.hi === null)
        return words;
    const cost = better === 'higher' ? ' of cost' : '';
    return `95% CI${cost} ${(0,_units_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatInterval */ .vy)(percentOf(effect.lo), percentOf(effect.hi), '%')}, ${words}`;
};


/***/ }),

/***/ 68709:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mb: () => (/* binding */ tidySentence),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   ml: () => (/* binding */ shorten),
/* harmony export */   qJ: () => (/* binding */ tidyName)
/* harmony export */ });
/** Names for people: nothing invisible, nothing endless. What every output's escaping starts with. */
// Control, format (bidi, zero-width, tags), separator and surrogate code points, and all that draw nothing.
const invisible = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]/gu;
const shortEscapes = new Map([
    ['\n', '\\n'],
    ['\r', '\\r'],
    ['\t', '\\t']
]);
const escapeOf = (character) => {
    const short = shortEscapes.get(character);
    if (short !== undefined)
        return short;
    const hex = (character.codePointAt(0) ?? 0).toString(16);
    if (hex.length <= 2)
        return `\\x${hex.padStart(2, '0')}`;
    return hex.length <= 4 ? `\\u${hex.padStart(4, '0')}` : `\\u{${hex}}`;
};
const isPlain = (s) => /^[ -~]*$/.test(s);
/** The string with every character that draws nothing, moves the cursor or turns the text spelled out: `\u202e`. */
const visible = (s) => (isPlain(s) ? s : s.replace(invisible, escapeOf));
/**
 * The string cut in the middle to at most `max` UTF-16 units, with an ellipsis where something is missing. The end
 * keeps two thirds: in a symbol the function stands there.
 */
const shorten = (s, max) => {
    if (s.length <= max)
        return s;
    const start = Math.floor((max - 1) / 3);
    const end = max - 1 - start;
    const left = s.slice(0, start).replace(/[\ud800-\udbff]$/, '');
    const right = s.slice(s.length - end).replace(/^[\udc00-\udfff]/, '');
    return `${left}…${right}`;
};
/** A name on one line: visible, and short enough for a cell. The whole name is in report.json. */
const tidyName = (s, max) => s.length <= max && isPlain(s) ? s : shorten(visible(shorten(s, max)), max);
// Longer than any sentence that we write ourselves; what is longer comes from an input.
const longestSentence = 2000;
const longestWord = 160;
/** Plain words that are not endless, with one space between them: nearly every sentence. */
const isTidy = (s) => s.length <= longestSentence && /^(?:[!-~]{1,160}(?: [!-~]{1,160})*)?$/.test(s);
/** Prose on one line: white space is a space, endless words are cut in the middle. */
const tidySentence = (s) => isTidy(s)
    ? s
    : shorten(s.trim(), longestSentence)
        .split(/\s+/u)
        .map((word) => tidyName(word, longestWord))
        .join(' ');


/***/ })

};
