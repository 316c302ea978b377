import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 181:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 1421:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7598:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3024:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 8161:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 1708:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 7975:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 8877:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:v8");

/***/ }),

/***/ 5919:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 932:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 7301:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CI: () => (/* binding */ usage),
/* harmony export */   Fs: () => (/* binding */ usageOf),
/* harmony export */   Wp: () => (/* binding */ usageError)
/* harmony export */ });
/* harmony import */ var _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5602);

const others = 'others';
/** What the exit codes of a command mean. */
const endings = {
    analyze: [
        '0 below --fail-on',
        '1 a gate at or above it failed, or too little was there to compare and --on-missing is fail',
        '2 no report could be made'
    ],
    collect: ['0 with data, even if incomplete', '2 without', '130 or 143 when it was stopped'],
    [others]: ['0 done', '2 not done']
};
const exitCodes = (of) => {
    const lines = Object.entries(of).flatMap(([command, codes]) => codes.map((code, i) => `  ${(i === 0 ? command : '').padEnd(19)}${code}\n`));
    return `Exit codes\n${lines.join('')}`;
};
/** The help text. */
const usage = `flamegate: says what became slower or faster, how sure it is, where, and what to do next

Usage
  flamegate analyze [PATH] [options]       compare base and head, write report.json, report.md and report.html
  flamegate collect [options]              measure base and head of a Go module in turns
  flamegate top PROFILE [options]          the functions of one profile, like go tool pprof -top
  flamegate bench BASE HEAD [--csv]        compare benchmark results, like benchstat
  flamegate pull [--config FILE]           get profiles of base and head from the profiler of production
  flamegate policy --replay DIR [options]  what other settings would have made of reports that are there
  flamegate init [--force] [--dir PATH]    write a first workflow and a settings file
  flamegate version | help
  flamegate COMMAND --help                 this text about one command

analyze
  PATH               a file or a folder that holds both sides, told apart by name
                     (default: .docs/artifacts/ci, then .)
  --base PATH        file or folder of the base side
  --head PATH        file or folder of the head side
  --config FILE      settings (default: .github/flamegate.yml)
  --out DIR          where the report goes (default: .docs/artifacts/ci/ai_analysis)
  --fail-on LEVEL    warning, soft-fail, hard-fail or never (default: hard-fail)
  --on-missing MODE  neutral, fail or pass, when nothing could be compared (default: neutral)
  --evidence MODE    required or any: whether a change needs evidence to count (default: required)
  --work MODE        same, per-op or unknown: what both sides did while profiled (default: unknown)
  --base-ops N       operations behind the profiles of base
  --head-ops N       operations behind the profiles of head
  --sarif            write flamegate.sarif too, for code scanning; more in docs/sarif.md
  --changes RANGE    commits between the two sides, as BASE..HEAD for git diff (default: those that were
                     measured, where a manifest names them and the repository here has them)
  --analysis-endpoint URL  service that writes about the report with a model (default: AI_ANALYSIS_ENDPOINT,
                           else none); more in docs/llm.md
  --analysis-path PATH     appended where the endpoint does not end in it; / appends nothing (default: /analyze)
  --analysis-auth KIND     auto, oidc, hs256, bearer or none (default: auto); the secret is AI_ANALYSIS_SECRET
  --analysis-audience AUD  audience of the token (default: scheme and host of the endpoint)
  --analysis-dry-run       write what would be sent to analysis-request.json, and send nothing

collect
  --base REF           revision to compare with (default: first parent of the pull request's merge commit that
                       is checked out, else where HEAD left the main branch)
  --head REF           revision to measure (default: second parent of that merge commit, else HEAD)
  --packages PATTERNS  Go packages, or changed for those that the change can affect (default: ./...)
  --bench REGEX        benchmarks to run (default: .)
  --rounds N           rounds; each runs base and head once, in random order (default: 10)
  --benchtime TIME     time or iterations (100x) of a benchmark in a round (default: 100ms)
  --profile KINDS      cpu, mem, both (cpu,mem) or none (default: cpu,mem)
  --profile-rounds N   rounds of profiles, after all timing (default: 5)
  --noise-rounds N     rounds that measure base twice, to show the noise of the machine (default: 0)
  --tags TAGS          build tags
  --timeout TIME       longest that one process may run (default: 10m)
  --seed N             of the random order, to repeat it
  --config FILE        settings (default: .github/flamegate.yml)
  --out DIR            where the data go (default: .docs/artifacts/ci)

top
  PROFILE              a pprof profile, go tool pprof -top text, speedscope JSON,
                       a .cpuprofile of V8 or folded stacks
  --sample-index NAME  sample type to show (default: the profile's own)
  -n N                 show the first N functions (default: 20; 0 shows all)
  --diff-base FILE     subtract this profile
  --json               every function, in base units

bench
  BASE HEAD          output of go test -bench with -count=10; BASE alone is summed up
  --csv              the CSV of benchstat, its warnings on standard error

pull
  --config FILE      settings, with production.pull (default: .github/flamegate.yml)
  --out DIR          where base/ and head/ go (default: .docs/artifacts/ci)

policy
  --replay DIR       folder with reports (report.json beside views.json.gz), at any depth
  --config FILE      settings to try (default: .github/flamegate.yml); the flags of analyze that are
                     settings, from --fail-on to --head-ops, work too
  --json             the same for scripts

init
  --dir PATH           top folder of the repository (default: .)
  --force              replace files that are there already

${exitCodes(endings)}`;
/** The part of it that is about one command; all of it where nothing is about that one. */
const usageOf = (command) => {
    const parts = usage.split('\n\n');
    const lines = usage.split('\n').filter((line) => line.startsWith(`  flamegate ${command} `));
    const options = parts.filter((part) => part.startsWith(`${command}\n`));
    if (lines.length === 0)
        return usage;
    const exits = exitCodes({ [command]: endings[command] ?? endings[others] ?? [] });
    return [`Usage\n${lines.join('\n')}`, ...options, exits].join('\n\n');
};
/** A mistake on the command line, with what would have been right. */
const usageError = (message, hint) => new _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .FlamegateError */ .J([{ severity: 'error', code: 'cli/usage', message, hint }]);


/***/ }),

/***/ 5602:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ FlamegateError)
/* harmony export */ });
/** The one error class: no report can be made, and the diagnostics say why. Caught once per shell. */
class FlamegateError extends Error {
    name = 'FlamegateError';
    diagnostics;
    constructor(diagnostics, options) {
        super(diagnostics.map((diagnostic) => diagnostic.message).join('\n'), options);
        this.diagnostics = diagnostics;
    }
}


/***/ }),

/***/ 2478:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ renderDiagnostics)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2487);
/* harmony import */ var _text_layout_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5404);


const placeText = ({ file, line, column, byte }) => {
    const inFile = [file, line, column].filter((part) => part !== undefined).join(':');
    return byte === undefined ? inFile : `${inFile} at byte ${byte}`;
};
/** Diagnostics as the shell prints them when no report could be made: place, message, and what to do. */
const renderDiagnostics = (diagnostics, colour) => {
    const paint = (0,_text_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .painter */ .C2)({ colour });
    const lines = diagnostics.flatMap(({ severity, message, at, hint }) => {
        const label = paint(severity === 'error' ? 'red' : 'yellow', (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .terminal */ .Fo)(`${severity}:`));
        const place = at === undefined ? '' : `${placeText(at)}: `;
        const head = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .term */ .jk) `${label} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .terminal */ .Fo)(place + message)}`;
        return hint === undefined ? [head] : [head, (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .term */ .jk) `  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .terminal */ .Fo)(hint)}`];
    });
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .term */ .jk) `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(lines, '\n')}\n`;
};


/***/ }),

/***/ 2487:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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
/* harmony export */   kD: () => (/* binding */ csvText),
/* harmony export */   lh: () => (/* binding */ fencedCommand),
/* harmony export */   md: () => (/* binding */ md),
/* harmony export */   pZ: () => (/* binding */ indent),
/* harmony export */   qy: () => (/* binding */ html),
/* harmony export */   rF: () => (/* binding */ jsonLine),
/* harmony export */   s$: () => (/* binding */ jsonText),
/* harmony export */   wf: () => (/* binding */ csvName),
/* harmony export */   xL: () => (/* binding */ printedJson),
/* harmony export */   xR: () => (/* binding */ tableCell),
/* harmony export */   xe: () => (/* binding */ pageText)
/* harmony export */ });
/* harmony import */ var _units_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8709);
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
const csvText = (s) => breakCommands(s.replace(steering, (character) => (0,_units_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(character)).replace(/\p{Cs}/gu, '\ufffd'));
/**
 * A name as a field of CSV. Spreadsheets calculate what begins like a formula; the apostrophe is their own mark of a text
 * (OWASP, CSV Injection). A number, which the name of `func Benchmark` on many processors is, calculates nothing.
 */
const csvName = (s) => (/^[=@]|^[-+](?!\d+$)/.test(s) ? `'${s}` : s);
/** Text of a SARIF message, in which `[words](target)` would be a link (3.11.6). */
const sarifText = (s) => (0,_units_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .tidySentence */ .Mb)(s).replace(/\](?=\()/g, `]${zeroWidthSpace}`);


/***/ }),

/***/ 5404:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C2: () => (/* binding */ painter),
/* harmony export */   CF: () => (/* binding */ padStart),
/* harmony export */   DT: () => (/* binding */ lineWidth),
/* harmony export */   LV: () => (/* binding */ wrap),
/* harmony export */   f: () => (/* binding */ padEnd),
/* harmony export */   lG: () => (/* binding */ hang),
/* harmony export */   qz: () => (/* binding */ widthOf),
/* harmony export */   r2: () => (/* binding */ squeeze)
/* harmony export */ });
/* harmony import */ var _units_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8709);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2487);


const lineWidth = 80;
const wide = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
const combining = /\p{M}/u;
const widthOfCharacter = (character) => {
    if (combining.test(character))
        return 0;
    return wide.test(character) ? 2 : 1;
};
/**
 * Below the first combining mark every character takes one column, and so do dashes, quotes and the ellipsis: nearly all text, known
 * without a look at each.
 */
const isNarrow = (s) => /^[\0-\u02ff\u2010-\u2027]*$/.test(s);
/** Columns that a text takes: two for an East Asian wide character or an emoji, none for a combining mark. */
const widthOf = (s) => isNarrow(s) ? s.length : [...s].reduce((sum, character) => sum + widthOfCharacter(character), 0);
const spaces = (count) => ' '.repeat(Math.max(0, count));
const padEnd = (s, width) => (s + spaces(width - widthOf(s)));
const padStart = (s, width) => (spaces(width - widthOf(s)) + s);
/** The text cut in the middle until it fits. */
const squeeze = (s, width) => {
    const excess = widthOf(s) - width;
    if (excess <= 0)
        return s;
    // A wide character gives back two columns, so half the excess is what has to go at least.
    return squeeze((0,_units_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(s, s.length - Math.ceil(excess / 2)), width);
};
/** The text in lines that squeeze, broken at spaces, all indented by some columns. A longer word stays whole. */
const wrap = (s, columns) => {
    const lines = [];
    for (const word of s.split(' ')) {
        const line = lines.at(-1);
        const longer = line === undefined ? word : `${line} ${word}`;
        if (line !== undefined && columns + widthOf(longer) <= lineWidth)
            lines[lines.length - 1] = longer;
        else
            lines.push(word);
    }
    return lines.map((line) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .term */ .jk) `${spaces(columns)}${line}`);
};
/** Wrapped text behind a bullet, which stands in the indentation of the first line. */
const hang = (bullet, s, columns = widthOf(bullet)) => {
    const [first, ...rest] = wrap(s, columns);
    return first === undefined
        ? [bullet]
        : [(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .term */ .jk) `${padEnd(bullet, columns)}${first.slice(columns)}`, ...rest];
};
// SGR parameters of ECMA-48, 8.3.117.
const styles = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33 };
/** Colours for a terminal that shows them; the only escape sequences of the summary. */
const painter = ({ colour }) => colour === 'ansi' ? (style, s) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .term */ .jk) `\x1b[${styles[style]}m${s}\x1b[0m` : (_, s) => s;


/***/ }),

/***/ 8709:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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


/***/ }),

/***/ 3411:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
/** The version in package.json; a test keeps the two equal. */
const version = '0.1.0';


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
var __webpack_exports__ = {};

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  i: () => (/* binding */ main),
  e: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __nccwpck_require__(1708);
// EXTERNAL MODULE: ./lib/commands/usage.js
var usage = __nccwpck_require__(7301);
// EXTERNAL MODULE: ./lib/model/diagnostic.js
var diagnostic = __nccwpck_require__(5602);
;// CONCATENATED MODULE: ./lib/io/nodeVersion.js


/** As in `engines` of package.json; a test keeps the two equal. */
const oldestNode = 20;
/** Refuses a Node that lacks what is used everywhere: it would end with a TypeError somewhere. */
const requireNode = (found = external_node_process_.versions.node) => {
    if (Number.parseInt(found, 10) >= oldestNode)
        return;
    throw new diagnostic/* FlamegateError */.J([
        {
            severity: 'error',
            code: 'cli/old-node',
            message: `expected Node ${oldestNode} or newer, found ${found}`,
            hint: 'install a newer Node; the action brings its own'
        }
    ]);
};

;// CONCATENATED MODULE: ./lib/io/output.js

/** A reader that has seen enough (`| head`) closes the pipe: that ends the output, and is no error. */
const isEndOfReader = (error) => error.code === 'EPIPE';
const whyLost = () => {
    const error = external_node_process_.stdout.errored;
    return error === null || isEndOfReader(error) ? undefined : error.message;
};
/**
 * From here on, what cannot be printed ends nothing: a disk that is full loses the log, and no report. The function waits
 * until all is out, and says why some of it is not.
 */
const watchOutput = () => {
    external_node_process_.stdout.on('error', () => undefined);
    external_node_process_.stderr.on('error', () => undefined);
    return () => new Promise((resolve) => external_node_process_.stdout.write('', () => resolve(whyLost())));
};

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
;// CONCATENATED MODULE: ./lib/io/pageAssets.js


const read = (dist, name) => {
    try {
        return (0,external_node_fs_.readFileSync)(new URL(`page/${name}`, dist), 'utf8');
    }
    catch (cause) {
        const message = `expected page/${name} beside the bundle, found none`;
        const hint = 'use a whole checkout of flamegate; `npm run build` makes the file';
        throw new diagnostic/* FlamegateError */.J([{ severity: 'error', code: 'io/no-page', message, hint }], { cause });
    }
};
/** Script and style of report.html, from the folder that the bundles lie in. */
const readPageAssets = (dist) => ({
    script: read(dist, 'page.js'),
    style: read(dist, 'page.css')
});

;// CONCATENATED MODULE: ./lib/io/peakMemory.js


/** The highest resident size of this program, which Linux keeps with its memory: proc(5), `VmHWM`. In bytes; 0 elsewhere. */
const highWaterMark = () => {
    try {
        const [, kib] = /^VmHWM:\s+(\d+) kB/m.exec((0,external_node_fs_.readFileSync)('/proc/self/status', 'utf8')) ?? [];
        return Number(kib ?? 0) * 1024;
    }
    catch {
        return 0;
    }
};
/**
 * The most memory that this process has taken, in bytes. On Linux `maxRSS` (in KiB everywhere) is no less than what the
 * program that started this one had, so that a runner's memory would be told as ours. Where the system keeps neither, the
 * present size is the best there is.
 */
const peakMemoryBytes = () => highWaterMark() || (0,external_node_process_.resourceUsage)().maxRSS * 1024 || external_node_process_.memoryUsage.rss();

;// CONCATENATED MODULE: ./lib/io/shell.js



/** Colour where a terminal shows it and nobody asked for none (no-color.org). */
const colour = () => external_node_process_.stdout.isTTY && !process.env['NO_COLOR'] && process.env['TERM'] !== 'dumb' ? 'ansi' : 'none';
/**
 * Ends the process once all output is out. A client may hold a socket open for minutes after it was given up, and a
 * step must not wait for it.
 */
const exitWith = (code) => {
    stdout.write('', () => stderr.write('', () => exit(code)));
};
/** The shell of this process; `dist` is the folder that its bundle lies in. */
const processShell = (dist) => ({
    cwd: (0,external_node_process_.cwd)(),
    env: external_node_process_.env,
    colour: colour(),
    out: (text) => void external_node_process_.stdout.write(text),
    err: (text) => void external_node_process_.stderr.write(text),
    clock: () => performance.now(),
    now: () => new Date().toISOString(),
    peakMemoryBytes: peakMemoryBytes,
    thread: new URL('thread.js', dist),
    pageAssets: () => readPageAssets(dist)
});

;// CONCATENATED MODULE: ./lib/io/strayErrors.js

/**
 * Ends the process with `code` at an error that no caller took, once `tell` has told it. Node itself would print its text as
 * it is, which may hold anything, and end with 1, which is the code of a failed gate.
 */
const endOnStrayError = (code, tell) => {
    external_node_process_.on('uncaughtException', (error) => {
        tell(error);
        external_node_process_.exit(code);
    });
};

;// CONCATENATED MODULE: ./lib/model/defect.js

/** So many calls say where it was. */
const FRAMES = 4;
/** `(file:///home/me/index.js:1:2)` as `index.js:1:2`. */
const withoutFolder = (word) => /[/\\]/.test(word) ? (word.split(/[/\\]/).at(-1) ?? '').replace(')', '') : word;
/** The calls of a stack as `function file:line:column`, innermost first; folders tell only whose machine it was. */
const placesIn = (stack) => stack
    .split('\n')
    .filter((line) => /^ {4}at /.test(line))
    .slice(0, FRAMES)
    .map((line) => line.slice(7).split(' ').map(withoutFolder).join(' '));
/** What there is to say about an error that nobody foresaw: a fault of flamegate, whatever the input was. */
const defect = (error) => {
    const { name, message, stack = '' } = error instanceof Error ? error : new Error(String(error));
    const places = placesIn(stack);
    const where = places.length === 0 ? '' : ` at ${places.join(' < ')}`;
    return {
        severity: 'error',
        code: 'flamegate/defect',
        message: `expected a result, found a defect of flamegate: ${name}: ${message}${where}`,
        hint: 'this says nothing about what was measured; report it with this line and, if you may, the input'
    };
};
/** What there is to say about an error that ends a run. */
const diagnosticsOf = (error) => error instanceof diagnostic/* FlamegateError */.J ? error.diagnostics : [defect(error)];

// EXTERNAL MODULE: ./lib/outputs/diagnostics.js
var outputs_diagnostics = __nccwpck_require__(2478);
// EXTERNAL MODULE: ./lib/version.js
var version = __nccwpck_require__(3411);
;// CONCATENATED MODULE: ./lib/cli.js









/** What it prints is what it is for. */
const printer = (run) => ({ run, writesFiles: false });
/** What it prints beside its files may get lost: they stand, and so does the verdict. */
const writer = (run) => ({ run, writesFiles: true });
const print = (text) => printer((_, shell) => {
    shell.out(text);
    return 0;
});
/** Every command is a file of its own in dist/, so that `top` and `bench` start without what only `analyze` needs. */
const commands = new Map([
    [
        'analyze',
        writer(async (...call) => (await Promise.all(/* import() */[__nccwpck_require__.e(377), __nccwpck_require__.e(230), __nccwpck_require__.e(877), __nccwpck_require__.e(332), __nccwpck_require__.e(60), __nccwpck_require__.e(752), __nccwpck_require__.e(5), __nccwpck_require__.e(930)]).then(__nccwpck_require__.bind(__nccwpck_require__, 930))).analyzeCommand(...call))
    ],
    [
        'collect',
        writer(async (...call) => (await Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(377), __nccwpck_require__.e(230), __nccwpck_require__.e(877), __nccwpck_require__.e(281)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1281))).collectCommand(...call))
    ],
    ['top', printer(async (...call) => (await Promise.all(/* import() */[__nccwpck_require__.e(230), __nccwpck_require__.e(332), __nccwpck_require__.e(964)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4964))).topCommand(...call))],
    [
        'bench',
        printer(async (...call) => (await Promise.all(/* import() */[__nccwpck_require__.e(230), __nccwpck_require__.e(332), __nccwpck_require__.e(60), __nccwpck_require__.e(636)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6636))).benchCommand(...call))
    ],
    ['pull', writer(async (...call) => (await Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(377), __nccwpck_require__.e(230), __nccwpck_require__.e(877), __nccwpck_require__.e(332), __nccwpck_require__.e(752), __nccwpck_require__.e(138)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3138))).pullCommand(...call))],
    [
        'policy',
        printer(async (...call) => (await Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(377), __nccwpck_require__.e(230), __nccwpck_require__.e(877), __nccwpck_require__.e(60), __nccwpck_require__.e(752), __nccwpck_require__.e(5), __nccwpck_require__.e(597)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5297))).policyCommand(...call))
    ],
    ['init', writer(async (...call) => (await Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(377), __nccwpck_require__.e(877), __nccwpck_require__.e(910)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2858))).initCommand(...call))],
    ['help', print(usage/* usage */.CI)],
    ['--help', print(usage/* usage */.CI)],
    ['-h', print(usage/* usage */.CI)],
    ['version', print(`${version/* version */.r}\n`)],
    ['--version', print(`${version/* version */.r}\n`)]
]);
const unknown = (name) => (0,usage/* usageError */.Wp)(`expected a command, found ${name ?? 'none'}`, 'commands: analyze, collect, pull, top, bench, policy, init, help, version');
const asksForHelp = (args) => args.some((arg) => arg === '--help' || arg === '-h');
/** What a command line asks for: a command, or what is said about it. */
const commandOf = ([name = '', ...rest]) => {
    const command = commands.get(name);
    return command !== undefined && asksForHelp(rest) ? print((0,usage/* usageOf */.Fs)(name)) : command;
};
const say = (diagnostics, { err, colour }) => err((0,outputs_diagnostics/* renderDiagnostics */.D)(diagnostics, colour));
/** Runs one command line and returns its exit code: the only place where errors of this shell are caught. */
const run = async (args, shell) => {
    const [name, ...rest] = args;
    try {
        requireNode();
        const command = commandOf(args);
        if (command === undefined)
            throw unknown(name);
        return await command.run(rest, shell);
    }
    catch (error) {
        say(diagnosticsOf(error), shell);
        return 2;
    }
};
const outputLost = (why) => ({
    severity: 'error',
    code: 'cli/output-lost',
    message: `expected to print everything, found: ${why}`,
    hint: 'make room where the output goes, and run it again'
});
/** Entry of the bundled command; `dist` is the folder that the bundle lies in. */
const main = async (dist) => {
    const lostOutput = watchOutput();
    const shell = processShell(dist);
    endOnStrayError(2, (error) => say(diagnosticsOf(error), shell));
    const args = external_node_process_.argv.slice(2);
    const code = await run(args, shell);
    const lost = await lostOutput();
    if (lost !== undefined)
        say([outputLost(lost)], shell);
    process.exitCode = lost === undefined || commandOf(args)?.writesFiles ? code : 2;
};

var __webpack_exports__main = __webpack_exports__.i;
var __webpack_exports__run = __webpack_exports__.e;
export { __webpack_exports__main as main, __webpack_exports__run as run };
