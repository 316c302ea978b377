export const id = 637;
export const ids = [637];
export const modules = {

/***/ 47667:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mA: () => (/* binding */ decodeMemory),
/* harmony export */   yu: () => (/* binding */ encodeMemory)
/* harmony export */ });
/* unused harmony export maxKeys */
/* harmony import */ var _classify_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90874);
/**
 * The hidden line of flamegate's own comment: which findings the report has, and which the label was counted for. It is
 * what makes the label stand for the findings that were there when it was put, with no memory but the comment.
 */

/**
 * Keys per list: two lists of 150 keys take 4,800 characters, which fit between the 60,000 of the comment and the
 * 65,536 that GitHub takes.
 */
const maxKeys = 150;
const digits = 16;
/** Our own line is shorter; a longer one is none of ours. */
const longestLine = 200 + 2 * maxKeys * digits;
const checked = (words) => `${words} sum=${(0,_classify_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprint */ .R)('memory', words)}`;
/** The line, which holds nothing but our own words and digits. */
const encodeMemory = ({ label, present, leftOut }) => {
    const shown = present.slice(0, maxKeys);
    const out = leftOut + present.length - shown.length;
    const counted = label?.ids.slice(0, maxKeys).join('') ?? '';
    const words = `label=${label?.event ?? 0} accepted=${counted} present=${shown.join('')} left-out=${out}`;
    return `<!-- flamegate:accepted ${checked(words)} -->`;
};
const line = /^<!-- flamegate:accepted (label=(\d{1,15}) accepted=([0-9a-f]*) present=([0-9a-f]*) left-out=(\d{1,9})) sum=([0-9a-f]{16}) -->$/;
const keysIn = (text) => text.match(/[0-9a-f]{16}/g) ?? [];
const isWhole = (text) => text.length % digits === 0 && text.length <= maxKeys * digits;
const decode = (text) => {
    const [, words = '', event, accepted = '', present = '', leftOut, sum] = line.exec(text) ?? [];
    if (sum !== (0,_classify_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprint */ .R)('memory', words) || !isWhole(accepted) || !isWhole(present)) {
        return undefined;
    }
    const label = { event: Number(event), ids: keysIn(accepted) };
    return {
        ...(label.event === 0 ? {} : { label }),
        present: keysIn(present),
        leftOut: Number(leftOut)
    };
};
/**
 * Reads the line: the one after the marker that flamegate's comments begin with. Undefined when it is not there or not
 * as it was written. Anybody can write such a line into a comment of theirs, so only ask for those of our own comment;
 * the sum finds accidents, not forgeries.
 */
const decodeMemory = (body) => {
    const [, second = ''] = body.slice(0, 2 * longestLine).split(/\r?\n/, 2);
    return decode(second);
};


/***/ }),

/***/ 51648:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H3: () => (/* binding */ commentAuthor),
/* harmony export */   p8: () => (/* binding */ publishComment)
/* harmony export */ });
/* harmony import */ var _github_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57752);
/* harmony import */ var _stickyComment_marker_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90129);



/** The account of GITHUB_TOKEN. */
const actionsLogin = 'github-actions[bot]';
/** The login that writes comments: the one that is given, else the owner of the token, else the account of GITHUB_TOKEN. */
const commentAuthor = async (github, given) => given ?? (await github.ownLogin()) ?? actionsLogin;
/** Why no comment is created. */
const silences = {
    always: () => undefined,
    changes: ({ hasSomethingToSay }) => hasSomethingToSay ? undefined : 'nothing changed, and there is no comment to update',
    failures: ({ hasFailed }) => hasFailed ? undefined : 'no gate failed, and there is no comment to update'
};
const sharedKey = 'another job or step of this run writes the same comment: give each a `comment-key` of its own, or put their reports together with `mode: merge`';
/** Deletes comments that a later one of ours replaces. They only take room, so a failure costs nothing else. */
const deleteAll = async (github, extra) => {
    const left = [];
    for (const { comment } of extra) {
        await github.deleteComment(comment.id).catch((error) => {
            // Two runs may tidy up at the same time.
            if (!(0,_github_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .hasStatus */ .Ro)(error, 404))
                left.push(comment.id);
        });
    }
    return left.length === 0 ? '' : `; could not delete ${left.length} older comments with this key`;
};
/** The comments of ours once more, what was just written among them even if the list is behind. */
const lookAgain = async (github, { issue, key }, written) => {
    const listed = await github.listComments(issue).catch(() => []);
    const all = listed.some(({ id }) => id === written.id) ? listed : [...listed, written];
    return (0,_stickyComment_marker_js__WEBPACK_IMPORTED_MODULE_1__/* .ownComments */ .D5)(all, key, written.author.login);
};
const says = ({ comment }, body) => (0,_stickyComment_marker_js__WEBPACK_IMPORTED_MODULE_1__/* .contentOf */ .$E)(comment.body) === (0,_stickyComment_marker_js__WEBPACK_IMPORTED_MODULE_1__/* .contentOf */ .$E)(body);
/**
 * Looks whether another run wrote at the same time. The comment of the latest run stays, and each run deletes those
 * that are not it. A comment that an earlier run has written over since is written once more: GitHub has no way to
 * write only if nobody else did.
 */
const settle = async (github, written, { request, body }) => {
    const [latest, ...extra] = await lookAgain(github, request, written);
    const failure = await deleteAll(github, extra);
    if (latest === undefined)
        return { url: written.url, failure };
    const { url, id } = latest.comment;
    const by = (0,_stickyComment_marker_js__WEBPACK_IMPORTED_MODULE_1__/* .writtenBy */ .xO)(latest, request);
    if (by === 'later') {
        return { url, failure, instead: `run ${latest.marker.run} wrote at the same time and is newer` };
    }
    if (by === 'earlier')
        await github.updateComment(id, body);
    const isShared = extra.some((other) => (0,_stickyComment_marker_js__WEBPACK_IMPORTED_MODULE_1__/* .writtenBy */ .xO)(other, request) === 'same');
    if (by === 'earlier' || (says(latest, body) && !isShared))
        return { url, failure };
    const shared = { url, failure, warning: sharedKey };
    if (says(latest, body))
        return shared;
    return { ...shared, instead: 'another job of this run wrote at the same time' };
};
const outcome = (kind, why, { url, instead, failure, warning }) => ({
    kind: instead === undefined ? kind : 'skipped',
    url,
    because: instead ?? `${why}${failure}`,
    ...(warning === undefined ? {} : { warning })
});
/** Whoever creates knows its login for certain. */
const create = async (github, draft) => {
    const created = await github.createComment(draft.request.issue, draft.body);
    return outcome('created', 'there was none yet', await settle(github, created, draft));
};
const update = async (github, { comment }, draft) => {
    const updated = await github.updateComment(comment.id, draft.body);
    return outcome('updated', 'the report changed', await settle(github, updated, draft));
};
/** Nothing to say that is not there. Where a later run says it, the marker does, so that no run before it writes. */
const leave = async (github, latest, draft) => {
    const { runId, headSha } = draft.request;
    const isMarked = latest.marker.run === runId && latest.marker.head === headSha;
    if (!isMarked)
        await github.updateComment(latest.comment.id, draft.body);
    return { kind: 'unchanged', url: latest.comment.url, because: 'the report is the same' };
};
const put = async (github, request, [latest]) => {
    const draft = { request, body: `${(0,_stickyComment_marker_js__WEBPACK_IMPORTED_MODULE_1__/* .markerOf */ .we)(request)}\n${request.body}` };
    if (latest === undefined)
        return create(github, draft);
    const by = (0,_stickyComment_marker_js__WEBPACK_IMPORTED_MODULE_1__/* .writtenBy */ .xO)(latest, request);
    if (by === 'later' && latest.marker.head === request.headSha) {
        const because = `run ${latest.marker.run}, which is newer, has written it`;
        return { kind: 'skipped', url: latest.comment.url, because };
    }
    if ((0,_stickyComment_marker_js__WEBPACK_IMPORTED_MODULE_1__/* .contentOf */ .$E)(latest.comment.body) === (0,_stickyComment_marker_js__WEBPACK_IMPORTED_MODULE_1__/* .contentOf */ .$E)(draft.body))
        return leave(github, latest, draft);
    const published = await update(github, latest, draft);
    return by === 'same' ? { ...published, warning: sharedKey } : published;
};
/**
 * Puts the report into the one comment that a pull request has for the key: found by marker and author over all pages,
 * updated in place, not touched when it says the same.
 *
 * The newest head wins: nothing is written once the pull request has moved on, or a later run of the same head has
 * written. Throws the FlamegateError of a request that failed before the comment was written.
 */
const publishComment = async (github, request) => {
    if (request.mode === 'never')
        return { kind: 'skipped', because: 'comments are switched off' };
    const author = await commentAuthor(github, request.author);
    const own = (0,_stickyComment_marker_js__WEBPACK_IMPORTED_MODULE_1__/* .ownComments */ .D5)(await github.listComments(request.issue), request.key, author);
    const silence = own.length === 0 ? silences[request.mode](request) : undefined;
    if (silence !== undefined)
        return { kind: 'skipped', because: silence };
    // After the list: a newer head that wrote before it is in the list, and one that wrote since is seen here.
    const head = await github.pullHeadSha(request.issue);
    if (head === request.headSha)
        return put(github, request, own);
    const url = own[0]?.comment.url;
    const because = 'the pull request has a newer head, whose run writes the comment';
    return { kind: 'skipped', ...(url === undefined ? {} : { url }), because };
};


/***/ }),

/***/ 90129:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $E: () => (/* binding */ contentOf),
/* harmony export */   D5: () => (/* binding */ ownComments),
/* harmony export */   fz: () => (/* binding */ shownIn),
/* harmony export */   s8: () => (/* binding */ markerKey),
/* harmony export */   we: () => (/* binding */ markerOf),
/* harmony export */   xO: () => (/* binding */ writtenBy)
/* harmony export */ });
const longestKey = 200;
/** The key of a comment where nobody gives one. */
const defaultKey = 'default';
/** A key may hold anything. In the marker none can end it, and two keys stay different in their first 200 bytes. */
const markerKey = (key) => {
    const bytes = [...Buffer.from(key === '' ? defaultKey : key, 'utf8').subarray(0, longestKey)];
    const safe = bytes.map((byte) => {
        const character = String.fromCharCode(byte);
        return /[\w.-]/.test(character) ? character : `%${byte.toString(16).padStart(2, '0')}`;
    });
    return safe.join('');
};
const markerOf = ({ key, headSha, runId, runAttempt }) => `<!-- flamegate:v1 key=${markerKey(key)} head=${headSha} run=${runId}.${runAttempt} -->`;
const markerLine = /^<!-- flamegate:v1 ([^>\r\n]{1,1000}) -->(?:\r?\n|$)/;
const readMarker = (body) => {
    const words = markerLine.exec(body)?.[1];
    if (words === undefined)
        return undefined;
    const values = new Map(words.split(' ').map((word) => {
        const equals = word.indexOf('=');
        return [word.slice(0, equals), word.slice(equals + 1)];
    }));
    const [run, attempt] = /^(\d{1,15})\.(\d{1,9})$/.exec(values.get('run') ?? '')?.slice(1) ?? [];
    return {
        key: values.get('key') ?? '',
        head: values.get('head') ?? '',
        run: Number(run ?? 0),
        attempt: Number(attempt ?? 0)
    };
};
/** What follows the marker. GitHub may store other line ends than it was sent. */
const contentOf = (body) => body.replace(markerLine, '').replaceAll('\r\n', '\n').trimEnd();
/** The latest run first, and of one run the comment that was there first: every run sorts them alike. */
const latestFirst = (a, b) => b.marker.run - a.marker.run || b.marker.attempt - a.marker.attempt || a.comment.id - b.comment.id;
/** The comments of ours with the key, the latest run's first. Anybody can write the marker, so the author decides too. */
const ownComments = (comments, key, author) => comments
    .filter(({ author: { login } }) => login.toLowerCase() === author.toLowerCase())
    .flatMap((comment) => {
    const marker = readMarker(comment.body);
    return marker?.key === markerKey(key) ? [{ comment, marker }] : [];
})
    .sort(latestFirst);
/**
 * The comment that shows the report of a job: its own; or, for one that never writes any, the one that a last job writes of
 * all jobs. Where there are both, from before and after a change of the workflow, the latest.
 */
const shownIn = (comments, { key, author, isSilent }) => {
    const keys = isSilent ? [key, defaultKey] : [key];
    const [latest] = keys
        .flatMap((one) => ownComments(comments, one, author).slice(0, 1))
        .sort(latestFirst);
    return latest?.comment;
};
/** How the run that wrote a comment stands to a run that wants to: runs are numbered in the order in which they begin. */
const writtenBy = ({ marker }, { runId, runAttempt }) => {
    const order = marker.run - runId || marker.attempt - runAttempt;
    return order === 0 ? 'same' : order < 0 ? 'earlier' : 'later';
};


/***/ }),

/***/ 2047:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ae: () => (/* binding */ benchEntrySchema),
  iG: () => (/* binding */ notJudgedBenchSchema),
  I: () => (/* binding */ suiteShiftSchema)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./lib/model/touch.js
var touch = __webpack_require__(78010);
;// CONCATENATED MODULE: ./lib/model/cause.js
/** Functions that a slower benchmark is slower in. */


const causeSchema = schemas/* object */.Ikc({
    id: schemas/* string */.YjP().describe('Id of the function, as everywhere in the report'),
    name: schemas/* string */.YjP(),
    share_pct: schemas/* number */.aig().describe('Of the time that an operation takes longer, in percent'),
    runtime: schemas/* boolean */.zMY().describe("Go's own runtime, whose cost follows from the code that calls it"),
    touch: schemas/* enum */.k5n(touch/* touchKinds */.h$).optional().describe('What the change has to do with it')
});

// EXTERNAL MODULE: ./lib/model/evidenceEntry.js
var evidenceEntry = __webpack_require__(56866);
// EXTERNAL MODULE: ./lib/model/place.js
var place = __webpack_require__(35298);
// EXTERNAL MODULE: ./lib/model/quantity.js
var quantity = __webpack_require__(49604);
;// CONCATENATED MODULE: ./lib/model/benchEntry.js
/** A benchmark in one unit, and the shift of all of a unit together, in the words of report.json. */






const benchSideSchema = schemas/* object */.Ikc({
    center: schemas/* number */.aig().describe('Median, in the unit of the row'),
    lo: quantity/* nullableNumber */.H,
    hi: quantity/* nullableNumber */.H,
    n: schemas/* int */.Whr().describe('Number of samples; 0 when the input does not say')
})
    .nullable();
const ignoredReason = schemas/* string */.YjP().optional().describe('Reason for which the settings ignore it');
const benchEntrySchema = schemas/* object */.Ikc({
    id: schemas/* string */.YjP(),
    name: schemas/* string */.YjP().describe("benchstat's row name: no Benchmark prefix, with /sub and -procs"),
    package: schemas/* string */.YjP(),
    workload: schemas/* string */.YjP(),
    procs: schemas/* int */.Whr(),
    unit: schemas/* string */.YjP().describe("Go's unit: ns/op, B/op, allocs/op, MB/s or a custom one"),
    better: schemas/* enum */.k5n(['lower', 'higher', 'unknown']),
    base: benchSideSchema,
    head: benchSideSchema,
    delta_pct: quantity/* nullableNumber */.H.describe('Change of the centers, signed as benchstat prints it'),
    effect: schemas/* object */.Ikc({
        ratio: quantity/* nullableNumber */.H.describe('null when base is 0: infinitely more'),
        lo: quantity/* nullableNumber */.H,
        hi: quantity/* nullableNumber */.H
    })
        .nullable()
        .describe('Cost ratio, worse above 1'),
    p: quantity/* nullableNumber */.H,
    visible_pct: schemas/* number */.aig()
        .optional()
        .describe('Smallest slowdown that would have been found in four of five such runs, in percent'),
    shift: schemas/* number */.aig()
        .optional()
        .describe('Cost ratio of the whole suite, without which the row was tested and judged'),
    bimodal: schemas/* array */.YOg(schemas/* enum */.k5n(['base', 'head']))
        .optional()
        .describe('Sides whose samples fall into two groups'),
    evidence: evidenceEntry/* evidenceSchema */.j,
    verdict: schemas/* enum */.k5n(['regression', 'improvement', 'unchanged', 'not_judged'])
        .describe('`not_judged` for what is ignored, too'),
    would_be: schemas/* enum */.k5n(['regression', 'improvement', 'unchanged']).optional(),
    ignored: ignoredReason,
    place: place/* whereaboutsShape */.B$.place,
    owners: place/* whereaboutsShape */.B$.owners,
    touch: touch/* touchSchema */.BT
        .optional()
        .describe('As for functions, by the profile of the benchmark; absent for what is unchanged'),
    causes: schemas/* array */.YOg(causeSchema)
        .optional()
        .describe('The functions that a slower benchmark is slower in, by its own profile; at most 5'),
    because: schemas/* string */.YjP()
});
const notJudgedBenchSchema = schemas/* object */.Ikc({
    kind: schemas/* literal */.euz('benchmark'),
    id: schemas/* string */.YjP().describe('Id of the row in bench_deltas'),
    name: schemas/* string */.YjP(),
    package: schemas/* string */.YjP(),
    unit: schemas/* string */.YjP(),
    evidence: evidenceEntry/* evidenceSchema */.j,
    would_be: schemas/* enum */.k5n(['regression', 'improvement', 'unchanged']),
    because: schemas/* string */.YjP()
});
const suiteShiftSchema = schemas/* object */.Ikc({
    id: schemas/* string */.YjP(),
    workload: schemas/* string */.YjP(),
    unit: schemas/* string */.YjP(),
    ratio: schemas/* number */.aig().describe('Median cost ratio of the rows, worse above 1'),
    rows: schemas/* int */.Whr(),
    agreeing: schemas/* int */.Whr().describe('Rows that moved in the direction of the shift'),
    interleaved: schemas/* enum */.k5n(['yes', 'unknown', 'no'])
        .describe('Whether base and head are known to have run in alternation'),
    ignored: ignoredReason,
    because: schemas/* string */.YjP()
});


/***/ }),

/***/ 39171:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ churnRowSchema),
/* harmony export */   w: () => (/* binding */ churnSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
/** What became of functions as code, in the words of report.json. */

const churnKinds = ['new', 'removed', 'renamed', 'moved', 'inlined', 'outlined'];
const churnSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(churnKinds)
        .describe('`renamed` and `moved`: compared with what it was in base. `inlined`: what were functions of their own in base is in ' +
        'this one in head, and is compared with it; `outlined`: the other way round'),
    from: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().describe('Its symbol in base, where that was another'),
    from_file: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().describe('Its file in base, where it moved under its name'),
    functions: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())
        .optional()
        .describe('Symbols of the functions that were inlined into it, or taken out of it; at most 50'),
    by: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('compiler')
        .optional()
        .describe('The compiler inlined the function itself into its callers on one side only'),
    alike: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['name', 'place', 'callers', 'callees', 'cost']))
        .optional()
        .describe('What both sides have in common that says so'),
    perhaps: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        as: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['renamed', 'part']).describe('Under this name, or as a part of it')
    })
        .optional()
        .describe('What it may be on the other side; it is not compared with it')
});
const churnRowSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('That of the function, in any list of functions that it is in'),
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    package: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    workload: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    metric: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    share_base: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullable().describe("Flat, in percent of base's total"),
    share_head: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullable(),
    location: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ file: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), line: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr() }).optional(),
    ...churnSchema.omit({ perhaps: true }).shape
});


/***/ }),

/***/ 56866:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ evidenceSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var _quantity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49604);
/** What stands behind a row of report.json: how it was tested, or why it could not be. */


const tested = {
    test: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['mann-whitney-u', 'benchstat']),
    p: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    q: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().describe('p after Benjamini-Hochberg within the unit'),
    n: zod__WEBPACK_IMPORTED_MODULE_1__/* .tuple */ .PVZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(), zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr()]).describe('Samples of base and head'),
    min_effect: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        pct: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().describe('Percent of cost'),
        p: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
        q: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().describe('p after Benjamini-Hochberg within the unit'),
        need: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr()
            .optional()
            .describe('Samples per side that a lone slowdown takes to pass, where there are fewer')
    })
        .optional()
        .describe('One-sided test that the row is worse by more than `pct`: time and throughput only')
};
const suite = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    benchmarks: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(),
    moved_pct: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()
        .describe('Half of the benchmarks moved by this many percent of cost, or more'),
    best_pct: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()
        .optional()
        .describe('Largest improvement, as the percent of cost that its reverse would be'),
    limit_pct: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().describe('Percent of cost from which a row stands out among them'),
    common_pct: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()
        .optional()
        .describe('Where most of them are slower by more than two processes may differ, so that their distance from one another decides: percent of cost that the middle one moved by')
})
    .describe('How far the benchmarks of the suite moved, which repeats in one process do not show');
/** Of rows whose repeats do not show how much processes differ. */
const hidden = {
    suite: suite.optional(),
    apart_pct: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()
        .optional()
        .describe('Percent of cost up to which two processes may differ without any change')
};
const evidenceSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .discriminatedUnion */ .gMt('kind', [
    zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('exact') }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('tested'), ...tested, ...hidden }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('tested-blocked'), ...tested, ...hidden })
        .describe('Tested, but the repeats of a side ran consecutively in one process'),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('modelled'),
        model: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['share', 'cost']),
        phi: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().describe('Overdispersion of the sampled counts'),
        phi_from: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['assumed', 'measured'])
            .describe('`measured` between several profiles of each side'),
        df: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().optional().describe("Degrees of freedom of Student's t; normal without"),
        profiles: zod__WEBPACK_IMPORTED_MODULE_1__/* .tuple */ .PVZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(), zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr()]).describe('Profiles of base and head'),
        p: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
        q: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
        events: zod__WEBPACK_IMPORTED_MODULE_1__/* .tuple */ .PVZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()]).describe('Sampled events in base and head'),
        basis: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['counted', 'recovered', 'modelled', 'upper-bound']),
        ci_pp: _quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .bounds */ .O.describe('95% interval of the deciding change, in percentage points')
    }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('too-few'),
        of: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        need: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
        have: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()
    }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('unpaired'),
        side: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['base', 'head']),
        perhaps: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
            .optional()
            .describe('Benchmark of the other side that this may be under another name')
    }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('refused'),
        cause: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['not-comparable', 'not-testable']),
        why: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
    })
])
    .describe('What stands behind the row: how it was tested, or why it could not be');


/***/ }),

/***/ 72061:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ functionEntrySchema),
/* harmony export */   g: () => (/* binding */ notJudgedFunctionSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(26921);
/* harmony import */ var _churnEntry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39171);
/* harmony import */ var _evidenceEntry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56866);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35298);
/* harmony import */ var _placeEntry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77572);
/* harmony import */ var _quantity_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49604);
/* harmony import */ var _touch_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(78010);
/** A function of one workload and one sample type, in the words of report.json. */







const functionClass = zod__WEBPACK_IMPORTED_MODULE_6__/* ["enum"] */ .k5n([
    'regression',
    'improvement',
    'new-hotspot',
    'removed-hotspot',
    'unchanged'
]);
const functionEntrySchema = zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({
    id: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().describe('Stable fingerprint of workload, metric and symbol'),
    name: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP()
        .describe('The whole symbol, as in the profile; of a function with several that of the function'),
    parts: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({
        name: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().describe('The whole symbol, as in the profile'),
        flat_base: _quantity_js__WEBPACK_IMPORTED_MODULE_4__/* .nullableNumber */ .H.describe('null when a cut list may hide it'),
        flat_head: _quantity_js__WEBPACK_IMPORTED_MODULE_4__/* .nullableNumber */ .H
    }))
        .optional()
        .describe('Symbols that the row is the sum of, the largest first, where there are several: the function, its closures, ' +
        'loop bodies and wrappers, and the instances of a generic function'),
    churn: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(_churnEntry_js__WEBPACK_IMPORTED_MODULE_0__/* .churnSchema */ .w)
        .optional()
        .describe('What became of it as code; absent where it is the same function on both sides'),
    package: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
    workload: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
    metric: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().describe('Sample type: cpu, alloc_space, ...'),
    unit: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().describe('Unit of the flat and cum values'),
    class: functionClass,
    flat_base: _quantity_js__WEBPACK_IMPORTED_MODULE_4__/* .nullableNumber */ .H.describe('0 when truly absent, null when hidden by a cut list'),
    flat_head: _quantity_js__WEBPACK_IMPORTED_MODULE_4__/* .nullableNumber */ .H,
    cum_base: _quantity_js__WEBPACK_IMPORTED_MODULE_4__/* .nullableNumber */ .H,
    cum_head: _quantity_js__WEBPACK_IMPORTED_MODULE_4__/* .nullableNumber */ .H,
    share_base: _quantity_js__WEBPACK_IMPORTED_MODULE_4__/* .nullableNumber */ .H.describe("Percent of base's total"),
    share_head: _quantity_js__WEBPACK_IMPORTED_MODULE_4__/* .nullableNumber */ .H.describe("Percent of head's total"),
    share_base_max: zod__WEBPACK_IMPORTED_MODULE_6__/* .number */ .aig().optional().describe('Bound of a hidden side, percent'),
    share_head_max: zod__WEBPACK_IMPORTED_MODULE_6__/* .number */ .aig().optional(),
    delta_pp: _quantity_js__WEBPACK_IMPORTED_MODULE_4__/* .nullableNumber */ .H.describe('share_head - share_base in percentage points; for a hidden side the end of its interval nearest 0; null when unknown'),
    decided_by: zod__WEBPACK_IMPORTED_MODULE_6__/* ["enum"] */ .k5n(['share', 'cost', 'cost-per-op']).describe('The measure that gave the class'),
    decided_pp: _quantity_js__WEBPACK_IMPORTED_MODULE_4__/* .nullableNumber */ .H.describe("Change of that measure: pp of share, or cost change in percent of base's total cost"),
    ci_pp: _quantity_js__WEBPACK_IMPORTED_MODULE_4__/* .bounds */ .O
        .optional()
        .describe('95% interval of decided_pp, tested or not; absent without sample counts'),
    evidence: _evidenceEntry_js__WEBPACK_IMPORTED_MODULE_1__/* .evidenceSchema */ .j,
    runtime: zod__WEBPACK_IMPORTED_MODULE_6__/* .boolean */ .zMY().describe("Go's runtime: left out of the rating, trips warning gates only"),
    operations_unknown: zod__WEBPACK_IMPORTED_MODULE_6__/* .boolean */ .zMY()
        .describe('From a go test profile with an unknown number of operations: composition only'),
    location: zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({ file: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(), line: zod__WEBPACK_IMPORTED_MODULE_6__/* .int */ .Whr() }).optional(),
    quadrant: _placeEntry_js__WEBPACK_IMPORTED_MODULE_3__/* .quadrantSchema */ .U
        .optional()
        .describe('Its own change beside that with all it calls; absent where the samples do not tell'),
    ..._place_js__WEBPACK_IMPORTED_MODULE_2__/* .whereaboutsShape */ .B$,
    touch: _touch_js__WEBPACK_IMPORTED_MODULE_5__/* .touchSchema */ .BT
        .optional()
        .describe('What the change has to do with it; absent where nobody knows what changed'),
    because: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP()
});
const notJudgedFunctionSchema = functionEntrySchema.extend({
    kind: zod__WEBPACK_IMPORTED_MODULE_6__/* .literal */ .euz('function'),
    would_be: functionClass.describe('The class it would have with enough evidence')
});


/***/ }),

/***/ 35298:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $K: () => (/* binding */ ownerSchema),
/* harmony export */   B$: () => (/* binding */ whereaboutsShape),
/* harmony export */   Ww: () => (/* binding */ packageSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
/** Where a finding is in the repository that was compared, and whose it is: parts of report.json. */

/** How the file of a profile was found in the repository, the surest first. */
const foundBy = [
    'path-mapping',
    'module-version',
    'checkout',
    'path',
    'module',
    'path-end'
];
/** Why a line is shown, the best reason first. */
const lineReasons = ['changed-line', 'hottest-line', 'declaration'];
const placeSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    file: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('Path in the repository, with `/`'),
    line: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1),
    because: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(lineReasons)
        .describe('Why this line: the hottest one that the change touches, the hottest one, or where it is declared'),
    found: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(foundBy)
        .describe('How the path of the profile was found: by a mapping of the settings, by module and version, below a checkout, as it stands, by the path of a module, or by its end and the package'),
    certainty: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['sure', 'likely']).describe('`likely` where only the end of the path agrees')
})
    .describe('Where to look in the repository; absent where it has no such file or line');
const calledFromSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('The whole symbol, as in the profile'),
    file: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('Path in the repository'),
    line: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1).optional().describe('Where it is declared; absent when unknown')
})
    .describe('The nearest function of the repository that leads to one which is not of it, the one with the largest share where there are several');
const ownersSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())
    .describe('Owners in CODEOWNERS: of its file; where `called_from` is there, of that file; empty where nobody owns it');
const hotLine = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    line: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1).describe('In the file of `location`'),
    flat: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().describe('Of samples with this line as the leaf, in the unit of the row'),
    changed: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(true).optional().describe('The change touches it')
});
const linesSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    base: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(hotLine).describe('The hottest lines of base, at most 5'),
    head: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(hotLine).describe('The hottest lines of head, at most 5')
})
    .describe('Where the function spends its own cost, on both sides; of the ten largest changes of each list, where the profile has lines');
/** Keys that say where a finding is and whose; absent where no repository was at hand. */
const whereaboutsShape = {
    place: placeSchema.optional(),
    called_from: calledFromSchema.optional(),
    lines: linesSchema.optional(),
    owners: ownersSchema.optional()
};
const ownerSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    owner: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable().describe('As in CODEOWNERS; null for what nobody owns'),
    worse: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).describe('Ids of what became worse'),
    better: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).describe('Ids of what became better')
});
const packageSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    workload: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    metric: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    unit: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    package: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('Import path; empty for functions without one'),
    flat_base: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().describe('Flat values of all its functions, added up'),
    flat_head: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    share_base: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().describe("Percent of base's total"),
    share_head: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    owners: ownersSchema.optional()
});


/***/ }),

/***/ 77572:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ quadrantSchema),
/* harmony export */   z: () => (/* binding */ runtimeGroupSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
/** Where a change of a profile stands beside the others of it, in the words of report.json. */

const quadrantSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['own-cost', 'own-saving', 'moved-in', 'moved-out', 'trade-off', 'delegated'])
        .describe('`own-cost`, `own-saving`: flat and cum changed alike. `moved-in`, `moved-out`: flat only, so cost moved from or to ' +
        'what it calls. `trade-off` (flat rose, cum fell), `delegated` (flat fell, cum rose)'),
    shift: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['micro', 'structural', 'mixed'])
        .describe('Whether the code does something else, has another shape, or both'),
    functions: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())
        .describe('What it calls and what changed the other way, the largest first; at most 3'),
    how: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n([
        'called-more',
        'called-less',
        'more-objects',
        'fewer-objects',
        'larger-objects',
        'smaller-objects'
    ])
        .optional()
        .describe('`called-*`: what it calls changed by the same factor. `*-objects`: the profile counts them')
});
const runtimeGroupSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    group: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('What the functions work on: gc, allocation, scheduler, ...'),
    workload: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    metric: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    unit: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    flat_base: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    flat_head: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    share_base: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().describe("Percent of base's total"),
    share_head: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    decided_by: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['share', 'cost', 'cost-per-op']),
    decided_pp: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().describe('Change of that measure, as for functions'),
    ci_pp: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ lo: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), hi: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig() })
        .describe('Two standard errors around it, not corrected for many groups'),
    functions: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).describe('The largest of it; at most 5')
});


/***/ }),

/***/ 49604:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ nullableNumber),
/* harmony export */   O: () => (/* binding */ bounds)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
/** Numbers of report.json that may be unknown, or known within bounds only. */

const nullableNumber = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullable();
const bounds = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    lo: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullable().describe('Lower end; null when the data do not bound it'),
    hi: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullable().describe('Upper end; null when the data do not bound it')
});


/***/ }),

/***/ 34149:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ reportSchema)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
// EXTERNAL MODULE: ./lib/model/ack.js
var ack = __webpack_require__(44656);
// EXTERNAL MODULE: ./lib/model/advice.js
var advice = __webpack_require__(64181);
// EXTERNAL MODULE: ./lib/model/baseline.js
var baseline = __webpack_require__(80802);
// EXTERNAL MODULE: ./lib/model/benchEntry.js + 1 modules
var benchEntry = __webpack_require__(2047);
// EXTERNAL MODULE: ./lib/model/churnEntry.js
var churnEntry = __webpack_require__(39171);
;// CONCATENATED MODULE: ./lib/model/collectionEntry.js
/** The key `collection` of report.json: what the manifests of `flamegate collect` say. */

const revision = schemas/* object */.Ikc({
    ref: schemas/* string */.YjP().describe('The revision as it was asked for'),
    sha: schemas/* string */.YjP(),
    go_version: schemas/* string */.YjP()
});
const manifest = schemas/* object */.Ikc({
    path: schemas/* string */.YjP().describe('The manifest, as in `inputs`'),
    created_at: schemas/* string */.YjP(),
    base: revision.nullable().describe('Null where that side was not measured in this collection'),
    head: revision.nullable(),
    environment: schemas/* object */.Ikc({
        goos: schemas/* string */.YjP(),
        goarch: schemas/* string */.YjP(),
        cpu: schemas/* string */.YjP().describe('Empty where the system does not tell'),
        cpus: schemas/* int */.Whr(),
        gomaxprocs: schemas/* int */.Whr()
    }),
    rounds: schemas/* int */.Whr().describe('Rounds of benchmarks that were run'),
    rounds_planned: schemas/* int */.Whr(),
    benchtime: schemas/* string */.YjP(),
    profile_rounds: schemas/* int */.Whr().describe('Rounds of profiles that were run'),
    profile_rounds_planned: schemas/* int */.Whr(),
    noise_rounds: schemas/* int */.Whr().describe('Rounds in which base was measured a second time'),
    seed: schemas/* int */.Whr().describe('Of the random order of the runs'),
    duration_ms: schemas/* number */.aig().describe('From the start of the first run to the end of the last'),
    complete: schemas/* boolean */.zMY().describe('Everything that was asked for ran to its end'),
    unaffected: schemas/* int */.Whr()
        .nullable()
        .describe('Packages with benchmarks that the change cannot affect and that were not measured; null where all were wanted')
});
const noise = schemas/* object */.Ikc({
    benchmarks: schemas/* int */.Whr().describe('Benchmarks of base that were measured a second time'),
    flagged: schemas/* int */.Whr().describe('Those that would have been called a regression or an improvement'),
    largest_pct: schemas/* number */.aig()
        .nullable()
        .describe('Largest change of time or throughput, in percent of cost, in either direction'),
    median_pct: schemas/* number */.aig().nullable().describe('Half of them changed by no more than this')
});
const collectionSchema = schemas/* object */.Ikc({
    order: schemas/* enum */.k5n(['interleaved', 'unknown'])
        .describe('`interleaved` when all raw results come from rounds that ran both sides'),
    complete: schemas/* boolean */.zMY().describe('All manifests are'),
    missing: schemas/* array */.YOg(schemas/* string */.YjP())
        .describe('What a side lacks because collecting it failed: its gates are not judged'),
    mismatches: schemas/* array */.YOg(schemas/* string */.YjP()).describe('What makes times of base and head not comparable'),
    problems: schemas/* array */.YOg(schemas/* string */.YjP()).describe('What went wrong, in the words of `collect`'),
    noise: noise.nullable().describe('Base against itself; null when it was not measured twice'),
    manifests: schemas/* array */.YOg(manifest).describe('One of every collection')
});

// EXTERNAL MODULE: ./lib/model/quantity.js
var quantity = __webpack_require__(49604);
;// CONCATENATED MODULE: ./lib/model/comparisonEntry.js
/** What was compared with what, in the words of report.json; and what head is made of where there is no base. */


const comparisonSchema = schemas/* object */.Ikc({
    id: schemas/* string */.YjP(),
    kind: schemas/* enum */.k5n(['profile', 'benchmarks']),
    workload: schemas/* string */.YjP(),
    metric: schemas/* string */.YjP(),
    unit: schemas/* string */.YjP(),
    status: schemas/* enum */.k5n(['compared', 'base-only', 'head-only', 'refused']),
    because: schemas/* string */.YjP().optional(),
    total_base: quantity/* nullableNumber */.H.describe('Total of the sample type, or number of benchmarks'),
    total_head: quantity/* nullableNumber */.H,
    events_base: quantity/* nullableNumber */.H.describe('Sampled events, where the profile tells'),
    events_head: quantity/* nullableNumber */.H,
    visible_pp: quantity/* nullableNumber */.H.describe('Smallest change of share this pair could have seen, in pp'),
    profiles: schemas/* tuple */.PVZ([schemas/* int */.Whr(), schemas/* int */.Whr()])
        .optional()
        .describe('Profiles of base and head; absent for benchmarks and for a missing side'),
    operations_unknown: schemas/* boolean */.zMY(),
    counts: schemas/* boolean */.zMY()
        .describe('Whether gates look at it by default: CPU, allocated bytes, time, throughput')
});
const headTopSchema = schemas/* object */.Ikc({
    workload: schemas/* string */.YjP(),
    metric: schemas/* string */.YjP(),
    unit: schemas/* string */.YjP(),
    total: schemas/* number */.aig(),
    functions: schemas/* array */.YOg(schemas/* object */.Ikc({
        name: schemas/* string */.YjP().describe('The whole symbol, as in the profile'),
        package: schemas/* string */.YjP(),
        flat: schemas/* number */.aig(),
        cum: schemas/* number */.aig(),
        share: schemas/* number */.aig().describe('Flat, in percent of the total'),
        location: schemas/* object */.Ikc({ file: schemas/* string */.YjP(), line: schemas/* int */.Whr() }).optional()
    }))
});

;// CONCATENATED MODULE: ./lib/model/diagnosticEntry.js
/** Something that the reader should know, in the words of report.json. */

const diagnosticSchema = schemas/* object */.Ikc({
    severity: schemas/* enum */.k5n(['error', 'warning', 'note']),
    code: schemas/* string */.YjP(),
    message: schemas/* string */.YjP(),
    at: schemas/* object */.Ikc({
        file: schemas/* string */.YjP(),
        line: schemas/* int */.Whr().optional(),
        column: schemas/* int */.Whr().optional(),
        byte: schemas/* int */.Whr().optional()
    })
        .optional(),
    hint: schemas/* string */.YjP().optional()
});

;// CONCATENATED MODULE: ./lib/model/endpointEntry.js

const side = schemas/* object */.Ikc({
    value: schemas/* number */.aig().describe('What its samples cost, all profiles of the side together'),
    share: schemas/* number */.aig().describe('Percent of all samples of the side'),
    events: schemas/* number */.aig(),
    requests: schemas/* number */.aig().nullable().describe('null where nobody counted them'),
    per_request: schemas/* number */.aig().nullable().describe('The value by the number of requests'),
    median_nanos: schemas/* number */.aig()
        .nullable()
        .describe('Median time that a request took, by the spans of that side; null without traces')
});
const endpointSchema = schemas/* object */.Ikc({
    id: schemas/* string */.YjP(),
    name: schemas/* string */.YjP(),
    workload: schemas/* string */.YjP(),
    metric: schemas/* string */.YjP(),
    unit: schemas/* string */.YjP(),
    labels: schemas/* array */.YOg(schemas/* string */.YjP()).describe('Labels that named it; `traces` where a span did'),
    base: side,
    head: side,
    measure: schemas/* enum */.k5n(['per-request', 'per-operation', 'same-work', 'share'])
        .describe('How both sides were made comparable; with `share` they were not'),
    requests_from: schemas/* enum */.k5n(['settings', 'traces']).nullable(),
    change_pct: schemas/* number */.aig()
        .nullable()
        .describe('Change of the cost; null where only shares are known'),
    ci_pct: schemas/* object */.Ikc({ lo: schemas/* number */.aig(), hi: schemas/* number */.aig() }).nullable(),
    p: schemas/* number */.aig().nullable(),
    q: schemas/* number */.aig().nullable().describe('p after Benjamini-Hochberg within the pair of profiles'),
    share_of_increase: schemas/* number */.aig()
        .nullable()
        .describe('Percent of all that became more expensive; null where costs are not known'),
    functions: schemas/* array */.YOg(schemas/* object */.Ikc({
        finding_id: schemas/* string */.YjP(),
        name: schemas/* string */.YjP(),
        share: schemas/* number */.aig()
            .describe('Percent of the increase of the function that is of the endpoint')
    }))
        .describe('Functions that became worse'),
    objective: schemas/* object */.Ikc({
        name: schemas/* string */.YjP(),
        target: schemas/* string */.YjP().nullable(),
        threshold: schemas/* string */.YjP().nullable(),
        source: schemas/* string */.YjP().describe('The file that it is written in')
    })
        .nullable(),
    verdict: schemas/* enum */.k5n(['regression', 'improvement', 'unchanged', 'not_judged']),
    because: schemas/* string */.YjP()
});
const endpointsSchema = schemas/* object */.Ikc({
    comparisons: schemas/* array */.YOg(schemas/* object */.Ikc({
        id: schemas/* string */.YjP(),
        workload: schemas/* string */.YjP(),
        metric: schemas/* string */.YjP(),
        known_base: schemas/* number */.aig().describe('Percent of samples that belong to an endpoint'),
        known_head: schemas/* number */.aig(),
        crowded: schemas/* number */.aig().describe('Samples whose labels were too many to be kept apart')
    })),
    rows: schemas/* array */.YOg(endpointSchema)
});

;// CONCATENATED MODULE: ./lib/model/energyEntry.js

const band = schemas/* object */.Ikc({ low: schemas/* number */.aig(), value: schemas/* number */.aig(), high: schemas/* number */.aig() })
    .describe('An estimate and its ends; less than 0 is saved');
const amounts = {
    joules: band,
    kwh: band,
    gco2e: band.describe('Grams of CO2e, with the embodied share')
};
const factor = schemas/* object */.Ikc({
    id: schemas/* enum */.k5n(['watts', 'pue', 'grid', 'embodied']),
    unit: schemas/* string */.YjP(),
    low: schemas/* number */.aig(),
    value: schemas/* number */.aig(),
    high: schemas/* number */.aig(),
    source: schemas/* string */.YjP().describe('Whose number it is; `the settings` where they give it')
});
/** The energy behind judged changes of CPU time: an estimate, and no part of any verdict. */
const energySchema = schemas/* object */.Ikc({
    formulas: schemas/* array */.YOg(schemas/* string */.YjP()),
    factors: schemas/* array */.YOg(factor),
    operations: schemas/* number */.aig().describe('Operations that the amounts of a change are for'),
    changes: schemas/* array */.YOg(schemas/* object */.Ikc({
        id: schemas/* string */.YjP(),
        finding_id: schemas/* string */.YjP().describe('The row that it is about'),
        kind: schemas/* enum */.k5n(['benchmark', 'function']),
        name: schemas/* string */.YjP(),
        workload: schemas/* string */.YjP(),
        seconds_per_operation: band.describe('Change of the CPU time of one operation, in seconds'),
        ...amounts,
        per_year: schemas/* object */.Ikc({ operations: schemas/* number */.aig(), ...amounts })
            .optional()
            .describe('Where the settings give the operations of a year')
    }))
});

// EXTERNAL MODULE: ./lib/model/functionEntry.js
var functionEntry = __webpack_require__(72061);
// EXTERNAL MODULE: ./lib/model/gate.js
var gate = __webpack_require__(3026);
;// CONCATENATED MODULE: ./lib/model/gateEntry.js
/** What a gate says, in the words of report.json. */



const gateSchema = schemas/* object */.Ikc({
    id: schemas/* string */.YjP(),
    title: schemas/* string */.YjP(),
    severity: schemas/* enum */.k5n(gate/* severities */.g),
    capped: schemas/* enum */.k5n(gate/* severities */.g)
        .optional()
        .describe('The severity of a failure that is a warning because the change reaches nothing of it'),
    status: schemas/* enum */.k5n(['passed', 'failed', 'unjudged', 'not_applicable']),
    because: schemas/* string */.YjP(),
    findings: schemas/* array */.YOg(schemas/* string */.YjP()),
    looks_at: schemas/* int */.Whr()
        .optional()
        .describe('Rows of either side that a gate of the settings looks at; absent for the others'),
    ...ack/* acceptedShape */.dQ
});

;// CONCATENATED MODULE: ./lib/model/ignoredEntry.js
/** What the settings ignore, in the words of report.json: shown, and counted nowhere. */


const reason = schemas/* string */.YjP().describe('Why, in the words of the settings');
const ignoredSchema = schemas/* discriminatedUnion */.gMt('kind', [
    functionEntry/* functionEntrySchema */.W.extend({ kind: schemas/* literal */.euz('function'), reason }),
    schemas/* object */.Ikc({
        kind: schemas/* literal */.euz('benchmark'),
        id: schemas/* string */.YjP().describe('Id of the row in bench_deltas'),
        name: schemas/* string */.YjP(),
        package: schemas/* string */.YjP(),
        workload: schemas/* string */.YjP(),
        unit: schemas/* string */.YjP(),
        would_be: schemas/* enum */.k5n(['regression', 'improvement', 'unchanged', 'not_judged'])
            .describe('The verdict that it would have'),
        reason,
        because: schemas/* string */.YjP()
    })
]);

;// CONCATENATED MODULE: ./lib/model/inputEntry.js
/** An input file and what became of it, in the words of report.json. */

const inputEntry_side = schemas/* enum */.k5n(['base', 'head', 'both', 'noise'])
    .describe('`noise` is base measured a second time: part of no comparison with head');
const inputSchema = schemas/* object */.Ikc({
    id: schemas/* string */.YjP(),
    path: schemas/* string */.YjP(),
    side: inputEntry_side,
    workload: schemas/* string */.YjP(),
    format: schemas/* string */.YjP().describe('Id of the format; "unknown" when none claims the file'),
    bytes: schemas/* int */.Whr(),
    status: schemas/* enum */.k5n(['parsed', 'partial', 'superseded', 'unrecognised', 'damaged', 'empty']),
    superseded_by: schemas/* string */.YjP().optional(),
    paired_with: schemas/* array */.YOg(schemas/* string */.YjP()).optional(),
    because: schemas/* string */.YjP().optional()
});

;// CONCATENATED MODULE: ./lib/model/measuredBy.js

/**
 * The run whose code measured what another run judges. That code is the pull request's: it could make the numbers, and
 * what is said of how they were measured, say anything.
 */
const measuredBySchema = schemas/* object */.Ikc({
    run: schemas/* object */.Ikc({ id: schemas/* int */.Whr(), attempt: schemas/* int */.Whr(), url: schemas/* string */.YjP() }),
    head_sha: schemas/* string */.YjP().describe('The head of the pull request, whose code ran'),
    fork: schemas/* boolean */.zMY().describe('Whether that code is of another repository')
});

// EXTERNAL MODULE: ./lib/model/place.js
var place = __webpack_require__(35298);
// EXTERNAL MODULE: ./lib/model/placeEntry.js
var placeEntry = __webpack_require__(77572);
;// CONCATENATED MODULE: ./lib/model/productionEntry.js

/** Addresses in the profiler of production, by finding. They are made from the settings and names, and nothing was asked there. */
const productionSchema = schemas/* object */.Ikc({
    findings: schemas/* array */.YOg(schemas/* object */.Ikc({
        id: schemas/* string */.YjP(),
        finding_id: schemas/* string */.YjP().describe('The function or endpoint that it is about'),
        name: schemas/* string */.YjP(),
        links: schemas/* array */.YOg(schemas/* object */.Ikc({ title: schemas/* string */.YjP(), url: schemas/* string */.YjP() }))
    }))
});

;// CONCATENATED MODULE: ./lib/model/recommendationEntry.js
/** What to do about a finding, in the words of report.json. */

const recommendationSchema = schemas/* object */.Ikc({
    id: schemas/* string */.YjP(),
    finding_id: schemas/* string */.YjP().optional(),
    text: schemas/* string */.YjP(),
    command: schemas/* string */.YjP().optional(),
    source: schemas/* string */.YjP()
        .describe('Rule that made it, `rule:<id>`; `model` where the model behind the analysis endpoint did'),
    gain_pp: schemas/* number */.aig()
        .optional()
        .describe('The most that it can save: the rise of what it is about, in percentage points of the total (of base, where cost decides). Absent for what is not judged, and for benchmarks')
});

// EXTERNAL MODULE: ./lib/model/touch.js
var touch = __webpack_require__(78010);
;// CONCATENATED MODULE: ./lib/model/trend.js
/** What the history says of a row of head: part of report.json, and of latest.json that `mode: record` writes. */

const nullableNumber = schemas/* number */.aig().nullable();
const runSchema = schemas/* object */.Ikc({
    commit: schemas/* string */.YjP(),
    time: schemas/* string */.YjP().describe('When it was recorded'),
    run: schemas/* int */.Whr().describe('Number of the workflow run'),
    tag: schemas/* string */.YjP().optional().describe('The release that it was of')
});
const changeSchema = schemas/* object */.Ikc({
    commit: schemas/* string */.YjP().describe('The first recorded commit after the change'),
    time: schemas/* string */.YjP(),
    before: schemas/* number */.aig().describe('Median of the stretch before it'),
    after: schemas/* number */.aig().describe('Median of the stretch after it'),
    change_pct: nullableNumber.describe('Of the value, not of the cost; null where before is 0'),
    p: schemas/* number */.aig().describe('Share of random orders of the values that change as far'),
    also: schemas/* array */.YOg(schemas/* string */.YjP())
        .describe('What else is new there, one clause each: another version of the runner image')
});
const lastGoodSchema = schemas/* object */.Ikc({
    value: schemas/* number */.aig().describe('Median of the runs'),
    commits: schemas/* array */.YOg(schemas/* string */.YjP()).describe('Commits of the runs, the oldest first'),
    tag: schemas/* string */.YjP().optional().describe('The release that the settings name')
});
const trendSchema = schemas/* object */.Ikc({
    id: schemas/* string */.YjP().describe('Fingerprint of the series'),
    finding_id: schemas/* string */.YjP().describe('Id that a row of the same name has in the other lists'),
    kind: schemas/* enum */.k5n(['benchmark', 'function']),
    name: schemas/* string */.YjP(),
    package: schemas/* string */.YjP(),
    workload: schemas/* string */.YjP(),
    metric: schemas/* string */.YjP().optional().describe('Sample type; absent for benchmarks'),
    unit: schemas/* string */.YjP().describe('Unit of the values; `%` for shares'),
    better: schemas/* enum */.k5n(['lower', 'higher', 'unknown']),
    values: schemas/* array */.YOg(nullableNumber)
        .describe('Parallel to `runs`; null where the run did not measure it, or in another environment'),
    head: schemas/* number */.aig(),
    last_good: lastGoodSchema.nullable().describe('null where too few runs are comparable'),
    ratio: nullableNumber.describe('Cost of head in parts of the last good one, worse above 1'),
    drift_pp: nullableNumber.describe('Head minus last good, for shares'),
    floor_pct: nullableNumber.describe('How much the series moves without a reason: third quartile of the changes from run to run and three times their interquartile range; null below ten runs'),
    status: schemas/* enum */.k5n(['over', 'within', 'unjudged'])
        .describe('`over`: worse than the last good value by more than the limit, and than the noise'),
    because: schemas/* string */.YjP(),
    changes: schemas/* array */.YOg(changeSchema).describe('Where the series changed for good, the oldest first'),
    elsewhere: schemas/* array */.YOg(schemas/* object */.Ikc({ differs: schemas/* string */.YjP(), runs: schemas/* int */.Whr() }))
        .describe('Runs that are not comparable with head, by what differs')
});
const historyEntrySchema = schemas/* object */.Ikc({
    source: schemas/* string */.YjP().describe('Where the history is stored, in words'),
    recorded: schemas/* int */.Whr().describe('Runs in the history'),
    limit_pct: schemas/* number */.aig().describe('Limit of the gate `drift` for benchmarks and costs'),
    limit_pp: schemas/* number */.aig().describe('Limit of the gate `drift` for shares'),
    runs: schemas/* array */.YOg(runSchema).describe('The newest runs, the oldest of them first'),
    rows: schemas/* array */.YOg(trendSchema)
});

;// CONCATENATED MODULE: ./lib/model/report.js
/**
 * report.json: the public contract. Additive changes only while `schema_version` is 1; every change has a line in
 * docs/report-format.md. Numbers are raw (nanoseconds, bytes, ns/op); shares are percent of the total of their side.
 * Each kind of row has its schema in a file of its own.
 */























const reportSchema = schemas/* object */.Ikc({
    schema_version: schemas/* literal */.euz(1),
    generated_at: iso/* datetime */.w$(),
    tool: schemas/* object */.Ikc({ name: schemas/* literal */.euz('flamegate'), version: schemas/* string */.YjP() }),
    context: schemas/* object */.Ikc({
        base: schemas/* object */.Ikc({ label: schemas/* string */.YjP() }).nullable(),
        head: schemas/* object */.Ikc({ label: schemas/* string */.YjP() }).nullable()
    }),
    baseline: baseline/* baselineSchema */.d
        .nullable()
        .describe('The stored baseline that is base; null where base was measured by this run'),
    change: touch/* changeEntrySchema */.wn
        .nullable()
        .describe('What differs between base and head in the code; null where nobody knows'),
    measured_by: measuredBySchema
        .nullable()
        .describe('The run of untrusted code that measured, where another judges; null where the run of this report measured'),
    collection: collectionSchema
        .nullable()
        .describe('How `flamegate collect` measured; null without its manifest'),
    inputs: schemas/* array */.YOg(inputSchema),
    inputs_ignored: schemas/* int */.Whr()
        .describe('Files that no format claims and that do not look like input: counted, not listed'),
    comparisons: schemas/* array */.YOg(comparisonSchema)
        .describe('What was compared with what, and how much it holds'),
    summary: schemas/* string */.YjP(),
    advice: advice/* adviceSchema */.o0
        .optional()
        .describe('What came back from the analysis endpoint; absent where none was asked or answered'),
    rating: schemas/* object */.Ikc({
        cpu: schemas/* number */.aig().min(1).max(10),
        memory: schemas/* number */.aig().min(1).max(10),
        overall: schemas/* number */.aig().min(1).max(10)
    }),
    rating_basis: schemas/* object */.Ikc({
        cpu: schemas/* string */.YjP(),
        memory: schemas/* string */.YjP(),
        overall: schemas/* string */.YjP()
    }),
    verdict: schemas/* object */.Ikc({
        level: schemas/* enum */.k5n(gate/* levels */.y),
        complete: schemas/* boolean */.zMY().describe('No gate is unjudged'),
        gates: schemas/* array */.YOg(gateSchema)
    }),
    acks: schemas/* array */.YOg(ack/* ackEntrySchema */.VO).describe('Acknowledgements, also those that do not count'),
    head_loosens: schemas/* array */.YOg(schemas/* string */.YjP())
        .describe('What head would let pass, once it is merged, that the settings and acknowledgements of base do not'),
    cpu_improvements: schemas/* array */.YOg(functionEntry/* functionEntrySchema */.W),
    cpu_regressions: schemas/* array */.YOg(functionEntry/* functionEntrySchema */.W),
    mem_improvements: schemas/* array */.YOg(functionEntry/* functionEntrySchema */.W),
    mem_regressions: schemas/* array */.YOg(functionEntry/* functionEntrySchema */.W),
    new_hotspots: schemas/* array */.YOg(functionEntry/* functionEntrySchema */.W),
    removed_hotspots: schemas/* array */.YOg(functionEntry/* functionEntrySchema */.W),
    bench_deltas: schemas/* array */.YOg(benchEntry/* benchEntrySchema */.ae),
    suite_shifts: schemas/* array */.YOg(benchEntry/* suiteShiftSchema */.I)
        .describe('Units all of whose benchmarks moved together: the machine or everything did'),
    recommendations: schemas/* array */.YOg(recommendationSchema),
    diagnostics: schemas/* array */.YOg(diagnosticSchema.extend({ id: schemas/* string */.YjP() })),
    not_judged: schemas/* array */.YOg(schemas/* discriminatedUnion */.gMt('kind', [functionEntry/* notJudgedFunctionSchema */.g, benchEntry/* notJudgedBenchSchema */.iG])),
    share_shifts: schemas/* array */.YOg(functionEntry/* functionEntrySchema */.W),
    other_deltas: schemas/* array */.YOg(functionEntry/* functionEntrySchema */.W),
    over_limits: schemas/* array */.YOg(functionEntry/* functionEntrySchema */.W)
        .describe('Functions that gates of the settings fail on, or cannot judge, and that changed too little to be in another list'),
    ignored: schemas/* array */.YOg(ignoredSchema)
        .describe('What changed, or could not be judged, and counts for no class, rating or gate because the settings ignore it'),
    churn: schemas/* array */.YOg(churnEntry/* churnRowSchema */.m)
        .describe('Functions of at least `thresholds.new-hotspot` that were renamed, moved, inlined or outlined, changed or not'),
    runtime_groups: schemas/* array */.YOg(placeEntry/* runtimeGroupSchema */.z)
        .describe("Go's runtime by what it works on, of at least `thresholds.new-hotspot` of a side: explained, and blamed for nothing"),
    packages: schemas/* array */.YOg(place/* packageSchema */.Ww)
        .describe('Packages whose share of CPU or allocated bytes moved, the furthest first'),
    owners: schemas/* array */.YOg(place/* ownerSchema */.$K)
        .describe('What became worse and better, by owner; empty without a CODEOWNERS file'),
    head_top: schemas/* array */.YOg(headTopSchema)
        .describe('The most expensive functions of head, largest first; empty where there is a base'),
    history: historyEntrySchema
        .optional()
        .describe('What the default branch measured before; absent where nothing is recorded'),
    endpoints: endpointsSchema
        .optional()
        .describe('What requests to each endpoint cost; absent where no sample of a CPU profile has a label of one'),
    production: productionSchema
        .optional()
        .describe('Addresses in the profiler of production; absent where the settings ask for none'),
    energy: energySchema
        .optional()
        .describe('The energy behind judged changes; absent where the settings do not ask for it'),
    config: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).describe('The effective configuration'),
    cost: schemas/* object */.Ikc({
        stages: schemas/* array */.YOg(schemas/* object */.Ikc({ stage: schemas/* string */.YjP(), ms: schemas/* number */.aig() })),
        peak_memory_bytes: schemas/* int */.Whr().nullable()
    })
});


/***/ }),

/***/ 78010:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BT: () => (/* binding */ touchSchema),
/* harmony export */   h$: () => (/* binding */ touchKinds),
/* harmony export */   wn: () => (/* binding */ changeEntrySchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
/** What a pull request has to do with a finding. */

const touchKinds = [
    'touched',
    'calls_touched',
    'called_by_touched',
    'not_reachable',
    'unknown'
];
const touchSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(touchKinds)
        .describe('`touched`: lines of it changed. `calls_touched`, `called_by_touched`: it leads to touched code, or is led to by it. `not_reachable`: surely none of them. `unknown`: what is known does not say'),
    functions: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())
        .describe('Touched functions that it leads to or is led to by; at most 3'),
    because: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().describe('What is not known, or why the change does not reach it')
});
/** What lies between base and head in the code, as far as it is known. */
const changeEntrySchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    source: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['github', 'git']).describe('Who told it'),
    files: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().describe('Files that differ'),
    complete: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().describe('Whether no file is missing'),
    obstacles: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())
        .describe('What the change may affect beyond the functions that it touches, so that no finding is `not_reachable`; at most 20')
});


/***/ }),

/***/ 6860:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CY: () => (/* binding */ benchmarkRow),
/* harmony export */   gd: () => (/* binding */ functionAnchor),
/* harmony export */   zQ: () => (/* binding */ functionRow)
/* harmony export */ });
/* unused harmony export idOf */
/**
 * What links to the page lead to: the fragments that comment, check run and the page itself use. `#fn=ID` is the permalink
 * of a function: the flame graph goes there when scripts run, and without them the browser goes to the name in the
 * table, which has that very id.
 */
/** What may be part of an id, and of the fragment that leads to it, without being escaped. */
const plainId = /^[\w.:/=-]{1,150}$/;
/** An id made of text of an input; undefined where that would have to be escaped. */
const idOf = (prefix, text) => plainId.test(text) ? `${prefix}${text}` : undefined;
/** The permalink of a function, without its `#`. */
const functionAnchor = (id) => idOf('fn=', id);
/** The row of a function. */
const functionRow = (id) => idOf('fn-', id);
/** The row of a benchmark. */
const benchmarkRow = (id) => idOf('bench-', id);


/***/ }),

/***/ 88524:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ pageFileName),
  C: () => (/* binding */ renderPage)
});

// EXTERNAL MODULE: ./lib/outputs/words/acks.js
var acks = __webpack_require__(18168);
// EXTERNAL MODULE: ./lib/outputs/words/verdict.js
var verdict = __webpack_require__(88041);
// EXTERNAL MODULE: ./lib/outputs/escape.js
var outputs_escape = __webpack_require__(62487);
// EXTERNAL MODULE: ./lib/outputs/plainUrl.js
var plainUrl = __webpack_require__(67157);
;// CONCATENATED MODULE: ./lib/outputs/html/element.js
/**
 * HTML as data. A string in it is always text, and turns into HTML only here, through the one escaper; so nothing can
 * be forgotten to be escaped. Which elements and attributes there are is a list: none of them runs anything, and none of
 * them styles by itself, which the content security policy of the page forbids.
 */


const h = (tag, attributes, ...children) => ({
    tag,
    attributes,
    children
});
const isElement = (node) => typeof node === 'object' && 'tag' in node;
const isList = (node) => Array.isArray(node);
/** Whether nothing would come of it. */
const isEmpty = (node) => node === undefined || node === '' || (isList(node) && node.every(isEmpty));
const plainId = /^[\w.:/=-]{1,200}$/;
/** The address of an element of this page. */
const within = (id) => id !== undefined && plainId.test(id) ? `#${id}` : undefined;
/** The address of another page; undefined where it is not a plain http(s) URL. */
const outside = (url) => url !== undefined && (0,plainUrl/* isPlainUrl */.A)(url) ? url : undefined;
/** The address in a profiler of the settings; undefined where it is not whole. */
const elsewhere = (url) => (0,plainUrl/* isEncodedUrl */.E)(url) ? url : undefined;
/** A link; only its words where there is nowhere to go. */
const linkTo = (href, ...words) => href === undefined ? words : h('a', { href }, ...words);
const withoutContent = new Set(['br', 'wbr']);
/** Elements that begin a line of the file, so that people can read it; never inside of a line of text. */
const onLines = new Set([
    ...[
        'article',
        'blockquote',
        'caption',
        'dd',
        'details',
        'div',
        'dl',
        'dt',
        'footer',
        'h1'
    ],
    ...['h2', 'h3', 'header', 'li', 'main', 'nav', 'noscript', 'ol', 'p', 'pre'],
    ...['section', 'table', 'tbody', 'td', 'th', 'thead', 'tr', 'ul']
]);
const attributesOf = (attributes) => {
    let written = '';
    for (const [name, value] of Object.entries(attributes))
        if (value !== undefined)
            written += ` ${name}="${(0,outputs_escape/* pageText */.xe)(String(value))}"`;
    return written;
};
const listToHtml = (nodes) => {
    let written = '';
    for (const node of nodes)
        written += toHtml(node);
    return written;
};
/** The HTML of some nodes. */
const toHtml = (node) => {
    if (node === undefined)
        return '';
    if (typeof node === 'string')
        return (0,outputs_escape/* pageText */.xe)(node);
    if (isList(node))
        return listToHtml(node);
    const { tag, attributes, children } = node;
    const start = `${onLines.has(tag) ? '\n' : ''}<${tag}${attributesOf(attributes)}>`;
    if (withoutContent.has(tag))
        return start;
    return `${start}${listToHtml(children)}</${tag}>`;
};

// EXTERNAL MODULE: ./lib/units/format.js + 1 modules
var format = __webpack_require__(40964);
// EXTERNAL MODULE: ./lib/outputs/anchors.js
var outputs_anchors = __webpack_require__(6860);
// EXTERNAL MODULE: ./lib/units/count.js
var count = __webpack_require__(25396);
// EXTERNAL MODULE: ./lib/outputs/rows.js
var outputs_rows = __webpack_require__(86053);
// EXTERNAL MODULE: ./lib/outputs/words/benchmarks.js
var benchmarks = __webpack_require__(79158);
// EXTERNAL MODULE: ./lib/outputs/settings.js
var settings = __webpack_require__(68901);
// EXTERNAL MODULE: ./lib/outputs/words/change.js
var words_change = __webpack_require__(87510);
// EXTERNAL MODULE: ./lib/outputs/words/evidence.js
var evidence = __webpack_require__(77739);
// EXTERNAL MODULE: ./lib/outputs/words/names.js
var names = __webpack_require__(54876);
// EXTERNAL MODULE: ./lib/outputs/words/notJudged.js
var notJudged = __webpack_require__(86016);
// EXTERNAL MODULE: ./lib/outputs/words/churn.js
var churn = __webpack_require__(74318);
// EXTERNAL MODULE: ./lib/outputs/words/parts.js
var parts = __webpack_require__(69030);
// EXTERNAL MODULE: ./lib/outputs/words/place.js
var place = __webpack_require__(11259);
// EXTERNAL MODULE: ./lib/outputs/words/quadrant.js
var quadrant = __webpack_require__(97494);
// EXTERNAL MODULE: ./lib/outputs/words/scope.js
var scope = __webpack_require__(42728);
// EXTERNAL MODULE: ./lib/outputs/words/touch.js
var touch = __webpack_require__(6503);
// EXTERNAL MODULE: ./lib/units/visible.js
var visible = __webpack_require__(68709);
;// CONCATENATED MODULE: ./lib/outputs/html/inline.js
/** Words of the report inside of a line: names, sentences with names in them, values that stay together. */


/** A cell wraps, so that a name may be longer than in a comment; the whole one is in report.json. */
const longestName = 300;
/** A path may be broken behind its slashes, a unit such as `MB/s` not; what is copied has none of that. */
const breakable = (text) => text.split(/(?<=\/)(?=[^/\s]{3})/).map((piece, i) => (i === 0 ? piece : [h('wbr', {}), piece]));
/** Text that goes to the next line as one, and is broken only where a whole line is too short for it. */
const whole = (text) => h('span', { class: 'word' }, text);
/** Browsers break text behind a hyphen, which makes two words of a flag. */
const isFlag = (text) => /^-\S+$/.test(text);
/** A name as code. */
const inline_name = (text) => {
    const shown = (0,visible/* tidyName */.qJ)(text, longestName);
    if (shown.trim() === '')
        return '(no name)';
    return h('code', {}, ...(isFlag(shown) ? [whole(shown)] : breakable(shown)));
};
/** A command as code, broken between its words. */
const command = (text) => h('code', {}, ...text.split(/(\s+)/).map((piece, i) => (i % 2 === 0 && piece !== '' ? whole(piece) : piece)));
/** A sentence; what stands between two backticks is a name. */
const prose = (text) => {
    const pieces = (0,visible/* tidySentence */.Mb)(text).split('`');
    const last = pieces.length - 1;
    return pieces.map((piece, i) => {
        if (i % 2 === 0)
            return piece;
        return i < last ? inline_name(piece) : `\`${piece}`;
    });
};
/** A short text that must not be broken over lines, such as a value with its unit. */
const unbroken = (text) => text.replaceAll(' ', '\u00a0');
/** Two values with an arrow between them, which may be broken behind the arrow and nowhere else. */
const unbrokenSides = (text) => text.split('→ ').map(unbroken).join('→ ');
/** Pieces below one another; an empty piece leaves no trace. */
const inline_lines = (...pieces) => pieces
    .filter((piece) => !isEmpty(piece))
    .map((piece, i) => (i === 0 ? piece : [h('br', {}), piece]));
/** Pieces in one line; an empty piece leaves no trace. */
const joined = (pieces, separator) => pieces
    .filter((piece) => !isEmpty(piece))
    .map((piece, i) => (i === 0 ? piece : [separator, piece]));
/** Something that is said in small letters under a name or value. */
const aside = (...nodes) => nodes.every(isEmpty) ? undefined : h('small', {}, ...nodes);

;// CONCATENATED MODULE: ./lib/outputs/html/permalink.js


/** The name of a function in its row: a permalink, and what it leads to where no script runs. */
const permalink = (id, ...words) => {
    const target = (0,outputs_anchors/* functionAnchor */.gd)(id);
    const href = within(target);
    return href === undefined ? words : h('a', { id: target, href }, ...words);
};

;// CONCATENATED MODULE: ./lib/outputs/html/plots/axis.js
/** Where a value stands on the width of a plot. Everything is in percent of the width, so that a plot has any size. */
/** Percent of the width that stays free at each end, for marks that stand there. */
const margin = 4;
/** Where the ends of every axis stand, and intervals that the data do not bound end. */
const ends = { low: margin, high: 100 - margin };
const onto = ({ from, to }, value) => {
    const part = to === from ? 0.5 : (value - from) / (to - from);
    const inside = Math.min(1, Math.max(0, part));
    return Math.round((ends.low + inside * (ends.high - ends.low)) * 100) / 100;
};
const axis = ({ scale, even, ticks, guides }) => {
    const place = (value) => onto(scale, even(value));
    const tick = ({ value, label }) => ({ at: place(value), label });
    // Limits are given as the value at an end, whose logarithm may be off by a rounding.
    const slack = (scale.to - scale.from) * 1e-9;
    return {
        place,
        beyond: (value) => {
            if (even(value) < scale.from - slack)
                return 'low';
            return even(value) > scale.to + slack ? 'high' : undefined;
        },
        ticks: [tick(ticks[0]), tick(ticks[1]), tick(ticks[2])],
        guides: guides.map(({ value, kind }) => ({ at: place(value), kind }))
    };
};
/** The smallest limit that most of some sizes are within: a few outliers must not press all others together. */
const limitFor = (sizes, limits, most) => {
    const sorted = [...sizes].sort((a, b) => a - b);
    const size = sorted[Math.ceil(sorted.length * most) - 1] ?? 0;
    return limits.find((limit) => limit >= size) ?? limits.at(-1) ?? 1;
};
/** Where one side of an axis ends: beyond its guides, and as far as its values need. */
const endOf = ({ sizes, guides, middle, limits, most }) => {
    const furthest = Math.max(middle, ...guides);
    const beyond = limits.filter((limit) => limit > furthest);
    const [nearest = 2 * furthest] = beyond;
    return Math.max(nearest, sizes.length === 0 ? 0 : limitFor(sizes, beyond, most));
};
const ratioLimits = [1.1, 1.25, 1.5, 2, 3, 5, 10, 30, 100];
/** Of ratios, one in seven may be beyond the axis: its row says how far. */
const mostRatios = 6 / 7;
const ratioEnd = (ratios, guides) => endOf({
    sizes: ratios.filter((ratio) => ratio > 1),
    guides: guides.filter((guide) => guide > 1),
    middle: 1,
    limits: ratioLimits,
    most: mostRatios
});
const inverse = (ratio) => 1 / ratio;
/** A logarithmic axis of ratios around 1. */
const ratioAxis = (ratios, guides) => {
    const lines = guides.map(({ value }) => value);
    const [low, high] = [ratioEnd(ratios.map(inverse), lines.map(inverse)), ratioEnd(ratios, lines)];
    return axis({
        scale: { from: -Math.log(low), to: Math.log(high) },
        even: Math.log,
        ticks: [
            { value: 1 / low, label: `1/${low}` },
            { value: 1, label: '1' },
            { value: high, label: `${high}x` }
        ],
        guides: [{ value: 1, kind: 'even' }, ...guides]
    });
};
const pointLimits = [1, 2, 5, 10, 20, 30, 50, 75, 100];
const pointsEnd = (points, guides) => endOf({
    sizes: points.filter((point) => point > 0),
    guides: guides.filter((guide) => guide > 0),
    middle: 0,
    limits: pointLimits,
    most: 1
});
const negative = (points) => -points;
/** A linear axis of changes around 0, in percentage points. */
const pointsAxis = (points, guides) => {
    const lines = guides.map(({ value }) => value);
    const [low, high] = [
        pointsEnd(points.map(negative), lines.map(negative)),
        pointsEnd(points, lines)
    ];
    return axis({
        scale: { from: -low, to: high },
        even: (value) => value,
        ticks: [
            { value: -low, label: `-${low}` },
            { value: 0, label: '0' },
            { value: high, label: `+${high}` }
        ],
        guides: [{ value: 0, kind: 'even' }, ...guides]
    });
};
/** Places on a linear scale that just holds some values. */
const snugScale = (values) => {
    const finite = values.filter(Number.isFinite);
    const scale = { from: Math.min(...finite), to: Math.max(...finite) };
    return (value) => onto(scale, value);
};

;// CONCATENATED MODULE: ./lib/outputs/html/plots/forest.js
/** Forest plots: an estimate and its interval per row, all on one axis, whose guides run through all rows. */


/** Pixels from the top of the cell: beside the first line of its row. */
const height = 19;
const percent = (value) => `${value}%`;
const guideLines = ({ guides }) => guides.map(({ at, kind }) => h('line', { class: kind, x1: percent(at), x2: percent(at), y1: '0%', y2: '100%' }));
const bar = (axis, { lo, hi, tone }) => {
    if (lo === null && hi === null)
        return undefined;
    const from = lo === null ? ends.low : axis.place(lo);
    const to = hi === null ? ends.high : axis.place(hi);
    return h('line', {
        class: `bar ${tone}`,
        x1: percent(from),
        x2: percent(to),
        y1: height,
        y2: height
    });
};
/** The estimate itself; an arrow where it is beyond the axis. */
const mark = (axis, { center, tone }) => {
    const end = axis.beyond(center);
    if (end === undefined) {
        return h('circle', { class: tone, cx: percent(axis.place(center)), cy: height, r: 4 });
    }
    const [x, anchor, arrow] = end === 'low' ? ['0%', 'start', '◂'] : ['100%', 'end', '▸'];
    return h('text', { class: `beyond ${tone}`, x, y: height, 'text-anchor': anchor }, arrow);
};
/** One row of a forest plot. */
const forestRow = (axis, estimate) => {
    if (estimate === undefined) {
        return h('svg', { class: 'forest', 'aria-hidden': 'true' }, guideLines(axis));
    }
    return h('svg', { class: 'forest', role: 'img' }, h('title', {}, estimate.words), guideLines(axis), bar(axis, estimate), mark(axis, estimate));
};
/** Percent of the width that a label needs; one that is nearer to the middle is left out. */
const labelWidth = 20;
const tickLabel = ({ at, label }, anchor) => h('text', { x: percent(at), y: '50%', 'text-anchor': anchor }, label);
/** The head of the column: what the axis is, and its ticks. */
const forestHeading = (title, { ticks: [low, middle, high] }) => {
    const isClear = (tick) => Math.abs(tick.at - middle.at) >= labelWidth;
    return [
        title,
        h('svg', { class: 'axis', 'aria-hidden': 'true' }, isClear(low) ? tickLabel(low, 'start') : undefined, tickLabel(middle, 'middle'), isClear(high) ? tickLabel(high, 'end') : undefined)
    ];
};

;// CONCATENATED MODULE: ./lib/outputs/html/functionColumns.js
/** The columns of tables of functions: the words of the comment, and the interval of the deciding change as a picture. */
















/** What happened to a row: the word, with its glyph, in its colour. */
const markNode = ({ glyph, word }, tone) => h('span', { class: tone }, unbroken(`${glyph} ${word}`));
const toneOf = (kind) => {
    switch (kind) {
        case 'regression':
        case 'new-hotspot':
            return 'worse';
        case 'improvement':
        case 'removed-hotspot':
            return 'better';
        case 'unchanged':
            return 'even';
    }
};
/** What a row is the sum of beside its function. */
const partsNode = (entry) => {
    const others = (0,parts/* otherParts */.X)(entry);
    if (others === undefined)
        return undefined;
    const more = others.more > 0 ? `${(0,format/* formatCount */.B4)(others.more)} more` : '';
    return ['with ', joined([...others.named.map(inline_name), more], ', ')];
};
/** Whose it is, as far as that is known. */
const ownersNode = (entry) => {
    const { named, more } = (0,place/* ownersShown */.og)(entry);
    if (named.length === 0)
        return undefined;
    return ['of ', joined([...named.map(inline_name), more > 0 ? `${(0,format/* formatCount */.B4)(more)} more` : ''], ', ')];
};
/** Where to look, in the repository where that is known. */
const whereNode = (entry) => {
    const where = (0,place/* whereWords */.Z)(entry);
    return where === undefined ? undefined : inline_name(where);
};
const callerNode = (entry) => {
    const caller = (0,place/* callerWords */.NH)(entry);
    if (caller === undefined)
        return undefined;
    return ['called from ', inline_name((0,names/* shortSymbol */.z$)(caller.name)), ' ', inline_name(caller.at)];
};
const whereaboutsNodes = (entry) => [
    aside(whereNode(entry)),
    aside(callerNode(entry)),
    aside(ownersNode(entry))
];
const functionCell = (report) => {
    const nameOf = (0,names/* functionNamer */._I)(report);
    const marks = (0,scope/* marksOperations */.J9)(report);
    return (entry) => [
        permalink(entry.id, inline_name(nameOf(entry))),
        inline_lines('', aside(partsNode(entry)), ...[...(0,churn/* churnWords */.CR)(entry), ...(0,quadrant/* quadrantWords */.w)(entry), ...(0,touch/* touchWords */.d)(entry)].map((words) => aside(prose(words))), ...whereaboutsNodes(entry), aside(joined([
            entry.runtime ? 'Go runtime, not rated' : '',
            marks && entry.operations_unknown ? 'operations unknown' : ''
        ], ' · ')))
    ];
};
const measured = (report) => {
    const named = (0,names/* hasWorkloads */.JJ)(report, 'profile');
    return ({ metric, workload }) => named ? [(0,words_change/* metricName */.Kh)(metric), ' in ', inline_name(workload)] : (0,words_change/* metricName */.Kh)(metric);
};
const changeCell = (entry) => {
    const cost = (0,words_change/* costChangeWords */.zJ)(entry);
    const share = unbroken((0,words_change/* shareChangeWords */.R4)(entry));
    if (cost === undefined)
        return h('b', {}, share);
    return inline_lines([h('b', {}, cost.change), ` ${cost.of}`], aside(`share ${share}`));
};
const intervalOf = ({ evidence, ci_pp }) => evidence.kind === 'modelled' ? evidence.ci_pp : ci_pp;
/** The deciding change and its interval; undefined where the change is not known. */
const estimateOf = (entry) => {
    const { decided_pp: center } = entry;
    if (center === null)
        return undefined;
    const { lo, hi } = intervalOf(entry) ?? { lo: center, hi: center };
    const change = (0,words_change/* costChangeWords */.zJ)(entry)?.change ?? (0,words_change/* shareChangeWords */.R4)(entry);
    return { center, lo, hi, tone: toneOf(entry.class), words: `change ${change}` };
};
const points = (entry) => {
    const estimate = estimateOf(entry);
    return estimate === undefined
        ? []
        : [estimate.center, estimate.lo ?? estimate.center, estimate.hi ?? estimate.center];
};
// The default in the configuration.
const defaultShareLimit = 5;
const axisOf = (report, rows) => {
    const limit = (0,settings/* numberSetting */.G)(report, ['thresholds', 'share'], defaultShareLimit);
    return pointsAxis(rows.flatMap(points), [-limit, limit].map((value) => ({ value, kind: 'class' })));
};
/** The columns of a table of functions; `rows` are those of its axis. */
const functionColumns = (report, rows) => {
    const axis = axisOf(report, rows);
    const title = 'Interval, pp';
    return [
        {
            title: 'Verdict',
            kind: 'mark',
            cell: (entry) => markNode((0,words_change/* functionMark */._i)(entry.class, entry.metric), toneOf(entry.class))
        },
        { title: 'Function', kind: 'name', cell: functionCell(report) },
        { title: 'Measured', kind: 'label', cell: measured(report) },
        {
            title: 'Base → head',
            kind: 'value',
            cell: (entry) => inline_lines(unbroken((0,words_change/* shareWords */.hs)(entry)), aside(unbroken((0,words_change/* flatWords */.F5)(entry))))
        },
        { title: 'Change', kind: 'value', cell: changeCell },
        {
            title,
            heading: forestHeading(title, axis),
            kind: 'plot',
            cell: (entry) => forestRow(axis, estimateOf(entry))
        },
        { title: 'Evidence', kind: 'evidence', cell: (entry) => prose((0,evidence/* functionEvidenceWords */.nH)(entry)) }
    ];
};

;// CONCATENATED MODULE: ./lib/outputs/html/plots/strip.js


/** More dots than that are a line; of more, so many are drawn, evenly over their order of size. */
const maxDots = 60;
const strip_percent = (value) => `${value}%`;
const dotsOf = (values) => {
    const sorted = values.filter(Number.isFinite).sort((a, b) => a - b);
    if (sorted.length <= maxDots)
        return sorted;
    const step = (sorted.length - 1) / (maxDots - 1);
    return Array.from({ length: maxDots }, (_, i) => sorted[Math.round(i * step)] ?? Number.NaN);
};
/** Heights of the two sides. */
const heights = { base: 30, head: 70 };
const medianHeight = 14;
const sideMarks = (place, { side, entry, values }) => {
    const y = heights[side];
    const median = strip_percent(place(entry.center));
    return [
        entry.lo === null || entry.hi === null
            ? undefined
            : h('line', {
                class: `bar ${side}`,
                x1: strip_percent(place(entry.lo)),
                x2: strip_percent(place(entry.hi)),
                y1: strip_percent(y),
                y2: strip_percent(y)
            }),
        dotsOf(values).map((value) => h('circle', { class: side, cx: strip_percent(place(value)), cy: strip_percent(y), r: 2.5 })),
        h('line', {
            class: `median ${side}`,
            x1: median,
            x2: median,
            y1: strip_percent(y - medianHeight),
            y2: strip_percent(y + medianHeight)
        })
    ];
};
const present = (value) => (value === null ? [] : [value]);
const extent = ({ entry, values }) => [
    entry.center,
    ...present(entry.lo),
    ...present(entry.hi),
    ...dotsOf(values)
];
/** The samples of a row; nothing where neither side was measured. */
const strip = ({ base, head }, samples, words) => {
    const sides = [
        { side: 'base', entry: base, values: samples?.base ?? [] },
        { side: 'head', entry: head, values: samples?.head ?? [] }
    ].flatMap(({ entry, ...rest }) => entry === null ? [] : [{ ...rest, entry }]);
    if (sides.length === 0)
        return undefined;
    const place = snugScale(sides.flatMap(extent));
    return h('svg', { class: 'strip', role: 'img' }, h('title', {}, words), sides.map((parts) => sideMarks(place, parts)));
};

;// CONCATENATED MODULE: ./lib/outputs/html/benchmarkColumns.js













const benchmarkColumns_toneOf = ({ verdict }) => {
    if (verdict === 'regression')
        return 'worse';
    return verdict === 'improvement' ? 'better' : 'even';
};
/** What a row that is not judged would be is said under that, and not in its colour. */
const markCell = (report) => {
    const benchmarks = (0,notJudged/* benchmarksById */.bJ)(report);
    const fates = new Map(report.not_judged.map((one) => [one.id, (0,notJudged/* wouldBeWords */.MF)(one, benchmarks)]));
    return (entry) => {
        const { id, verdict, unit } = entry;
        if (verdict !== 'not_judged')
            return markNode((0,words_change/* benchMark */.QF)(verdict, unit), benchmarkColumns_toneOf(entry));
        return inline_lines(unbroken('? not judged'), aside(unbroken(fates.get(id) ?? '')));
    };
};
const nameCell = (report) => {
    const [packages, workloads] = [(0,names/* hasPackages */.Kf)(report), (0,names/* hasWorkloads */.JJ)(report, 'benchmarks')];
    return (entry) => inline_lines(inline_name(entry.name), aside(packages && entry.package !== '' ? inline_name(entry.package) : undefined), aside(...(workloads ? ['in ', inline_name(entry.workload)] : [])), aside(whereNode(entry)), aside(ownersNode(entry)), ...(0,benchmarks/* benchNotes */.ON)(entry).map((note) => aside(prose(note))));
};
const sideWords = (side, entry, unit) => {
    if (entry === null)
        return `${side} none`;
    const { lo, hi, n } = entry;
    const about = [
        ...(lo === null || hi === null ? [] : [(0,format/* formatInterval */.vy)(lo, hi, unit)]),
        ...(n === 0 ? [] : [`n=${n}`])
    ];
    const more = about.length === 0 ? '' : ` (${about.join(', ')})`;
    return `${side} median ${(0,words_change/* benchSideWords */.nW)(entry, unit)}${more}`;
};
const stripWords = ({ base, head, unit }) => `${sideWords('base', base, unit)}; ${sideWords('head', head, unit)}`;
const benchmarkColumns_estimateOf = (entry) => {
    const { effect } = entry;
    if (effect === null || effect.ratio === null || effect.ratio <= 0)
        return undefined;
    const { ratio: center, lo, hi } = effect;
    const interval = lo === null || hi === null ? '' : `, ${(0,format/* formatRatio */.B0)(lo)} to ${(0,format/* formatRatio */.B0)(hi)}`;
    return {
        center,
        lo,
        hi,
        tone: benchmarkColumns_toneOf(entry),
        words: `cost ratio ${(0,format/* formatRatio */.B0)(center)}${interval}`
    };
};
const ratiosOf = (entry) => {
    const estimate = benchmarkColumns_estimateOf(entry);
    if (estimate === undefined)
        return [];
    const { center, lo, hi } = estimate;
    return [center, lo ?? center, hi ?? center].filter((ratio) => ratio > 0);
};
// The defaults in the configuration, in percent of cost.
const defaultLimit = 2;
const defaultGate = 15;
/** The two limits that a slowdown is held against, in percent of cost. */
const limitsOf = (report) => ({
    change: (0,settings/* numberSetting */.G)(report, ['thresholds', 'benchmark'], defaultLimit),
    gate: (0,settings/* numberSetting */.G)(report, ['gates', 'benchmark-slowdown', 'above'], defaultGate)
});
/** One axis for all rows that are drawn. */
const costAxis = (report, rows) => {
    const { change, gate } = limitsOf(report);
    const counts = 1 + change / 100;
    return ratioAxis(rows.flatMap(ratiosOf), [
        { value: 1 / counts, kind: 'class' },
        { value: counts, kind: 'class' },
        { value: 1 + gate / 100, kind: 'gate' }
    ]);
};
const sides = {
    title: 'Base → head',
    kind: 'value',
    cell: (entry) => unbrokenSides((0,words_change/* benchWords */.mf)(entry))
};
const change = {
    title: 'Change',
    kind: 'value',
    cell: (entry) => h('b', {}, (0,words_change/* benchChangeWords */.ky)(entry))
};
const benchmarkColumns_evidence = (entry) => {
    const visible = entry.verdict === 'unchanged' ? (0,benchmarks/* visibleWords */.iV)(entry) : '';
    return inline_lines(prose(entry.verdict === 'not_judged' ? entry.because : (0,evidence/* benchEvidenceWords */.tG)(entry)), aside(visible === '' ? '' : `would have shown: ${visible}`));
};
/** Columns of a table with pictures. */
const drawnColumns = (report, axis, samples) => [
    { title: 'Verdict', kind: 'mark', cell: markCell(report) },
    { title: 'Benchmark', kind: 'name', cell: nameCell(report) },
    {
        title: 'Samples',
        kind: 'plot',
        cell: (entry) => strip(entry, samples.get(entry.id), stripWords(entry))
    },
    sides,
    change,
    {
        title: 'Cost ratio',
        heading: forestHeading('Cost ratio', axis),
        kind: 'plot',
        cell: (entry) => forestRow(axis, benchmarkColumns_estimateOf(entry))
    },
    { title: 'Evidence', kind: 'evidence', cell: benchmarkColumns_evidence }
];
/** Columns of a table without. */
const plainColumns = (report) => [
    { title: 'Verdict', kind: 'mark', cell: markCell(report) },
    { title: 'Benchmark', kind: 'name', cell: nameCell(report) },
    sides,
    change,
    { title: 'Evidence', kind: 'evidence', cell: benchmarkColumns_evidence }
];

;// CONCATENATED MODULE: ./lib/outputs/html/section.js

/** A landmark with a heading, which a link can lead to; nothing where there is nothing in it. */
const section = (id, title, content) => content.every(isEmpty)
    ? undefined
    : h('section', { id, 'aria-labelledby': `${id}-title` }, h('h2', { id: `${id}-title` }, title), ...content);
/** A part that is one click away. Its summary carries its own numbers. */
const details = (summary, ...content) => content.every(isEmpty) ? undefined : h('details', {}, h('summary', {}, summary), ...content);

;// CONCATENATED MODULE: ./lib/outputs/html/table.js


const headingCell = ({ title, heading, kind }) => title === '' ? h('td', { class: kind }) : h('th', { class: kind, scope: 'col' }, heading ?? title);
/** On a narrow screen every cell stands on a line of its own, where the title of its column goes before it. */
const bodyCell = (row) => ({ title, kind, cell }) => {
    const label = title === '' ? {} : { 'data-label': title };
    return kind === 'name'
        ? h('th', { class: kind, scope: 'row' }, cell(row))
        : h('td', { class: kind, ...label }, cell(row));
};
const groupTitle = (title, columns) => title === undefined
    ? undefined
    : h('tr', { class: 'group' }, h('th', { colspan: columns, scope: 'rowgroup' }, title));
/** A table with a caption; nothing when there are no rows. */
const table = ({ caption, columns, groups, idOf }) => {
    const filled = groups.filter(({ rows }) => rows.length > 0);
    if (filled.length === 0)
        return undefined;
    const bodyRow = (row) => h('tr', { id: idOf?.(row) }, ...columns.map(bodyCell(row)));
    return h('table', {}, h('caption', {}, caption), h('thead', {}, h('tr', {}, ...columns.map(headingCell))), filled.map(({ title, rows }) => h('tbody', {}, groupTitle(title, columns.length), ...rows.map(bodyRow))));
};
/** The rows that are shown, and the line that says how many are not, and what shows those. */
const firstRows = (rows, max, where) => {
    const hidden = rows.length - max;
    return {
        shown: rows.slice(0, max),
        rest: hidden <= 0
            ? undefined
            : h('p', { class: 'rest' }, `and ${(0,count/* plural */.L)(hidden, 'more row')} in ${where}`)
    };
};
/** The same, where the others are in report.json under some keys. */
const limitRows = (rows, max, keys) => firstRows(rows, max, `report.json: ${keys}`);

;// CONCATENATED MODULE: ./lib/outputs/html/geomeans.js






/** Units and packages that are shown. */
const maxUnits = 6;
const maxRows = 50;
const rowsOf = (all) => {
    const rows = new Map();
    for (const mean of all) {
        const { workload, package: path, unit } = mean;
        const key = JSON.stringify([workload, path ?? null]);
        const row = rows.get(key) ?? { workload, package: path, means: new Map() };
        rows.set(key, row);
        row.means.set(unit, mean);
    }
    return [...rows.values()];
};
const meanCell = (mean) => {
    if (mean === undefined)
        return '';
    const { ratio, rows } = mean;
    const change = ratio === undefined ? 'none' : (0,format/* formatSignedPercent */.h9)((ratio - 1) * 100);
    return inline_lines(h('b', {}, change), aside((0,count/* plural */.L)(rows, 'row')));
};
const geomeans_nameCell = (named) => (row) => {
    const what = row.package === undefined ? 'all packages' : inline_name(row.package);
    return inline_lines(what, aside(...(named ? ['in ', inline_name(row.workload)] : [])));
};
/** The geometric means of the units, package by package. Information, not a verdict. */
const geomeans = (all) => {
    const units = [...new Set(all.map(({ unit }) => unit))].slice(0, maxUnits);
    const { shown, rest } = limitRows(rowsOf(all), maxRows, 'bench_deltas, by package');
    const named = new Set(shown.map(({ workload }) => workload)).size > 1;
    const columns = [
        { title: 'Package', kind: 'name', cell: geomeans_nameCell(named) },
        ...units.map((unit) => ({
            title: unit,
            kind: 'value',
            cell: ({ means }) => meanCell(means.get(unit))
        }))
    ];
    return details('Geometric means of head/base', table({ caption: 'Geometric means of head/base', columns, groups: [{ rows: shown }] }), rest);
};

// EXTERNAL MODULE: ./lib/outputs/words/headTop.js
var headTop = __webpack_require__(70069);
;// CONCATENATED MODULE: ./lib/outputs/html/headTop.js







const headTop_maxRows = 100;
const columnsOf = ({ unit }) => [
    {
        title: 'Function',
        kind: 'name',
        cell: (row) => inline_lines(inline_name((0,names/* shortNameOf */.PI)(row)), aside(whereNode(row)))
    },
    { title: 'Share', kind: 'value', cell: ({ share }) => (0,format/* formatPercent */.l9)(share) },
    { title: 'Flat', kind: 'value', cell: ({ flat }) => (0,format/* formatValue */.Fl)(flat, unit) },
    { title: 'Cum', kind: 'value', cell: ({ cum }) => (0,format/* formatValue */.Fl)(cum, unit) }
];
const topTable = (report, entry) => {
    const { shown, rest } = limitRows(entry.functions, headTop_maxRows, 'head_top');
    const caption = ['Where head spends it: ', prose((0,headTop/* topTitle */.u)(entry, report))];
    return [table({ caption, columns: columnsOf(entry), groups: [{ rows: shown }] }), rest];
};
const hasNoBase = ({ verdict }) => verdict.level === 'no_baseline';
/** What the functions of head cost, where there is no base that would say whether that is more than before. */
const headTop_headTop = (report) => hasNoBase(report) ? (0,headTop/* openTops */.h)(report).map((entry) => topTable(report, entry)) : undefined;
/** The same of its benchmarks. */
const headBenchmarks = (report) => {
    if (!hasNoBase(report))
        return undefined;
    const packages = (0,names/* hasPackages */.Kf)(report);
    const columns = [
        {
            title: 'Benchmark',
            kind: 'name',
            cell: (row) => inline_lines(inline_name(row.name), aside(packages ? inline_name(row.package) : undefined))
        },
        { title: 'Head', kind: 'value', cell: ({ head, unit }) => (0,words_change/* benchSideWords */.nW)(head, unit) },
        { title: 'n', kind: 'value', cell: ({ head }) => String(head?.n ?? '') }
    ];
    const rows = report.bench_deltas.filter(({ head }) => head !== null);
    const { shown, rest } = limitRows(rows, headTop_maxRows, 'bench_deltas');
    return [table({ caption: 'What head takes', columns, groups: [{ rows: shown }] }), rest];
};

;// CONCATENATED MODULE: ./lib/outputs/html/benchmarks.js
/** The section of benchmarks: samples, medians and cost ratios of the rows with the most evidence, the others as text. */











/** Rows of each verdict that are drawn, in reading order. */
const drawn = [
    { verdict: 'regression', title: 'Worse', max: 60 },
    { verdict: 'improvement', title: 'Better', max: 40 },
    { verdict: 'not_judged', title: 'Not judged', max: 30 },
    { verdict: 'unchanged', title: 'Unchanged', max: 20 },
    { verdict: 'not_judged', isIgnored: true, title: 'Ignored', max: 10 }
];
/** Rows behind a click, without pictures: of each verdict so many, which are all that a comment links to, come first. */
const plainRowsEach = 100;
const plainRows = plainRowsEach * drawn.length;
const benchmarks_rowsOf = (rows, { isIgnored = false }) => rows.filter(({ ignored }) => (ignored !== undefined) === isIgnored);
const split = (report) => {
    const groups = drawn.map((group) => {
        const rows = benchmarks_rowsOf((0,outputs_rows/* benchmarksByEvidence */.ZO)(report, group.verdict), group);
        const more = rows.length > group.max ? `, the first ${group.max} drawn` : '';
        return {
            title: `${group.title}: ${(0,count/* plural */.L)(rows.length, 'row')}${more}`,
            rows: rows.slice(0, group.max)
        };
    });
    const shown = new Set(groups.flatMap(({ rows }) => rows));
    const rest = drawn.map((group) => benchmarks_rowsOf((0,outputs_rows/* benchmarksOf */.sn)(report, group.verdict), group).filter((row) => !shown.has(row)));
    return {
        groups,
        others: [
            ...rest.flatMap((rows) => rows.slice(0, plainRowsEach)),
            ...rest.flatMap((rows) => rows.slice(plainRowsEach))
        ]
    };
};
const hasBase = ({ verdict }) => verdict.level !== 'no_baseline';
/** The benchmarks whose rows are on the page. */
const shownBenchmarks = (report) => {
    if (!hasBase(report))
        return new Set();
    const { groups, others } = split(report);
    const shown = [...groups.flatMap(({ rows }) => rows), ...others.slice(0, plainRows)];
    return new Set(shown.map(({ id }) => id));
};
const idOf = ({ id }) => (0,outputs_anchors/* benchmarkRow */.CY)(id);
const legendOf = (report) => {
    const { change, gate } = limitsOf(report);
    return h('p', { class: 'legend' }, prose(`Samples: every measurement of base (○, above) and head (●, below) on the scale of its row, with median and interval. Cost ratio: head/base of cost with its interval, costlier to the right; the dashed lines are ${change}% either way, where a change counts, the solid one ${gate}%, where \`benchmark-slowdown\` fails. Sorted by the smallest change that the interval allows.`));
};
const others = (report, rows) => {
    const { shown, rest } = limitRows(rows, plainRows, 'bench_deltas');
    const caption = 'Other benchmark rows';
    return details(`Other rows: ${(0,count/* plural */.L)(rows.length, 'benchmark row')}`, table({ caption, columns: plainColumns(report), groups: [{ rows: shown }], idOf }), rest);
};
const compared = (report, { samples, geomeans: means }) => {
    const { groups, others: rest } = split(report);
    const rows = groups.flatMap((group) => group.rows);
    if (rows.length === 0)
        return [];
    const columns = drawnColumns(report, costAxis(report, rows), samples);
    const unchanged = (0,benchmarks/* unchangedWords */.z8)(report);
    return [
        unchanged === undefined ? undefined : h('p', {}, `Unchanged: ${unchanged}.`),
        legendOf(report),
        table({ caption: 'Benchmarks, base against head', columns, groups, idOf }),
        others(report, rest),
        geomeans(means)
    ];
};
/** What the benchmarks say. */
const benchmarks_benchmarks = (report, pictures) => section('benchmarks', 'Benchmarks', hasBase(report) ? compared(report, pictures) : [headBenchmarks(report)]);

// EXTERNAL MODULE: ./lib/outputs/words/count.js
var words_count = __webpack_require__(7107);
// EXTERNAL MODULE: ./lib/outputs/words/method.js
var method = __webpack_require__(58823);
;// CONCATENATED MODULE: ./lib/outputs/html/churn.js







const churn_maxRows = 100;
const columns = [
    { title: 'Function', kind: 'name', cell: (row) => inline_name((0,names/* shortNameOf */.PI)(row)) },
    { title: 'What became of it', kind: 'words', cell: (row) => prose((0,churn/* churnRowWords */.ct)(row)) },
    { title: 'Base → head', kind: 'value', cell: (row) => unbroken((0,words_change/* churnShareWords */.XZ)(row)) },
    { title: 'Because', kind: 'words', cell: (row) => prose((0,churn/* alikeWords */.M$)(row)) }
];
const churn_churn = (report) => {
    const rows = (0,churn/* distinctChurn */.x)(report.churn);
    if (rows.length === 0)
        return undefined;
    const { shown, rest } = limitRows(rows, churn_maxRows, 'churn');
    const caption = (0,churn/* churnTitle */.B)(rows);
    return details(caption, h('p', {}, churn/* churnExplanation */.aG), table({ caption, columns, groups: [{ rows: shown }] }), rest);
};

// EXTERNAL MODULE: ./lib/outputs/words/lines.js
var words_lines = __webpack_require__(70627);
;// CONCATENATED MODULE: ./lib/outputs/html/lines.js








const side = (of) => ({ lines, unit }) => inline_lines(...(lines?.[of] ?? []).map((line) => unbroken((0,words_lines/* lineWords */.CI)(line, unit))));
const lines_columnsOf = (nameOf) => [
    {
        title: 'Function',
        kind: 'name',
        cell: (entry) => inline_lines(inline_name(nameOf(entry)), aside(whereNode(entry)))
    },
    { title: 'Measured', kind: 'label', cell: ({ metric }) => (0,words_change/* metricName */.Kh)(metric) },
    { title: 'Lines of base', kind: 'words', cell: side('base') },
    { title: 'Lines of head', kind: 'words', cell: side('head') }
];
const hotLines = (report) => {
    const rows = (0,words_lines/* withLines */.Gy)(report);
    if (rows.length === 0)
        return undefined;
    const caption = (0,words_lines/* linesTitle */.A2)(rows);
    return details(caption, h('p', {}, prose(words_lines/* linesExplanation */.zY)), table({ caption, columns: lines_columnsOf((0,names/* functionNamer */._I)(report)), groups: [{ rows }] }));
};

// EXTERNAL MODULE: ./lib/outputs/words/runtimeGroups.js
var runtimeGroups = __webpack_require__(70752);
;// CONCATENATED MODULE: ./lib/outputs/html/runtimeGroups.js







const runtimeGroups_maxRows = 100;
const runtimeGroups_columnsOf = (report) => {
    const named = (0,names/* hasWorkloads */.JJ)(report, 'profile');
    return [
        {
            title: 'Runtime',
            kind: 'name',
            cell: (row) => inline_lines((0,runtimeGroups/* groupTitle */.SZ)(row), aside(joined(row.functions.map(inline_name), ', ')))
        },
        {
            title: 'Measured',
            kind: 'label',
            cell: ({ metric, workload }) => named ? [(0,words_change/* metricName */.Kh)(metric), ' in ', inline_name(workload)] : (0,words_change/* metricName */.Kh)(metric)
        },
        { title: 'Base → head', kind: 'value', cell: (row) => unbroken((0,runtimeGroups/* groupShares */.i6)(row)) },
        { title: 'Change', kind: 'value', cell: (row) => unbroken((0,runtimeGroups/* groupChange */.s7)(row)) },
        { title: 'What it is', kind: 'words', cell: (row) => prose((0,runtimeGroups/* groupMeaning */.dn)(row)) }
    ];
};
const runtimeGroups_runtimeGroups = (report) => {
    if (report.runtime_groups.length === 0)
        return undefined;
    const { shown, rest } = limitRows(report.runtime_groups, runtimeGroups_maxRows, 'runtime_groups');
    const caption = (0,runtimeGroups/* runtimeTitle */.LA)(report);
    return details(caption, h('p', {}, runtimeGroups/* runtimeExplanation */.Q0), table({ caption, columns: runtimeGroups_columnsOf(report), groups: [{ rows: shown }] }), rest);
};

;// CONCATENATED MODULE: ./lib/outputs/html/functions.js
/** The section of functions: what became worse and better, and behind a click what moved and was not judged. */















/** Rows of a table that is open, and of one behind a click. */
const openRows = 200;
const closedRows = 100;
/** The functions of a block that are shown; the rest is counted. */
const shownOf = ({ rows, max }) => rows.slice(0, max);
const worse = (report) => ({
    title: 'Worse',
    rows: (0,outputs_rows/* worseFunctions */.mm)(report),
    max: openRows,
    where: ['cpu_regressions', 'mem_regressions', 'new_hotspots']
});
const overLimits = (report) => ({
    title: 'Also over the limit of a gate, or not judged by one',
    rows: report.over_limits,
    max: openRows,
    where: ['over_limits']
});
const better = (report) => ({
    title: 'Better',
    rows: (0,outputs_rows/* betterFunctions */.WQ)(report),
    max: openRows,
    where: ['cpu_improvements', 'mem_improvements', 'removed_hotspots']
});
const gone = (report) => ({
    title: `Gone and small: ${(0,count/* plural */.L)((0,outputs_rows/* smallRemoved */.k9)(report).length, 'function')} with at most ${(0,format/* formatPercent */.l9)((0,outputs_rows/* closedRemovedShare */.Q6)(report))} of base`,
    rows: (0,outputs_rows/* smallRemoved */.k9)(report),
    max: closedRows,
    where: ['removed_hotspots']
});
const shifts = ({ share_shifts: rows }) => ({
    title: `Share shifts: ${(0,count/* plural */.L)(rows.length, 'function')}`,
    rows,
    max: closedRows,
    where: ['share_shifts']
});
const functions_others = ({ other_deltas: rows }) => {
    const metrics = [...new Set(rows.map(({ metric }) => metric))];
    const counts = (0,words_count/* countWords */.r)(rows, metrics, ({ metric }) => metric, (metric) => (0,words_change/* metricName */.Kh)(metric));
    return {
        title: `Other sample types, shown and not judged: ${counts}`,
        rows,
        max: closedRows,
        where: ['other_deltas']
    };
};
/** The functions whose rows are on the page. */
const shownFunctions = (report) => new Set([worse, overLimits, better, gone, shifts, functions_others]
    .flatMap((block) => shownOf(block(report)))
    .map(({ id }) => id));
const functions_rowsOf = (report, block, caption) => {
    const where = (0,outputs_rows/* arraysOf */._l)(report, block.rows.slice(block.max), block.where);
    const { shown, rest } = limitRows(block.rows, block.max, where);
    const columns = functionColumns(report, shown);
    const idOf = ({ id }) => (0,outputs_anchors/* functionRow */.zQ)(id);
    return [table({ caption, columns, groups: [{ rows: shown }], idOf }), rest];
};
/** What counts is open. */
const judged = (report) => {
    const open = [worse(report), overLimits(report), better(report)].filter(({ rows }) => rows.length > 0);
    const tables = open.map((block) => functions_rowsOf(report, block, `${block.title}: ${(0,count/* plural */.L)(block.rows.length, 'function')}`));
    return open.length === 0 ? [] : [h('p', { class: 'legend' }, legend), ...tables];
};
const functions_closed = (report, block, explanation) => block.rows.length === 0
    ? undefined
    : details(block.title, explanation === undefined ? undefined : h('p', {}, explanation), functions_rowsOf(report, block, block.title));
const legend = 'Interval: the deciding change and its 95% interval, costlier to the right; the dashed lines are where a change counts.';
/** What the profiles say. */
const functions = (report) => section('functions', 'Functions', [
    headTop_headTop(report),
    ...judged(report),
    hotLines(report),
    churn_churn(report),
    runtimeGroups_runtimeGroups(report),
    functions_closed(report, shifts(report), method/* shareShiftWords */.V4),
    functions_closed(report, gone(report)),
    functions_closed(report, functions_others(report))
]);

;// CONCATENATED MODULE: ./lib/outputs/html/findings.js
/** Findings by id, as gates name them: their names, and links to where the page shows them. */







const maxNamed = 5;
/** Where the page shows a finding; undefined where it does not. */
const findingHref = (report) => {
    const functions = shownFunctions(report);
    const benchmarks = shownBenchmarks(report);
    return (id) => {
        if (functions.has(id))
            return within((0,outputs_anchors/* functionAnchor */.gd)(id));
        return benchmarks.has(id) ? within((0,outputs_anchors/* benchmarkRow */.CY)(id)) : undefined;
    };
};
/** The findings of a gate: the first few by name, the others counted. */
const findingsCell = (report) => {
    const nameOf = (0,acks/* findingNamer */.v$)(report);
    const hrefOf = findingHref(report);
    return (ids) => {
        const more = ids.length - maxNamed;
        const named = ids.slice(0, maxNamed).map((id) => linkTo(hrefOf(id), inline_name(nameOf(id))));
        return joined([...named, more > 0 ? `${(0,format/* formatCount */.B4)(more)} more` : ''], ', ');
    };
};

;// CONCATENATED MODULE: ./lib/outputs/html/acks.js







const acks_maxRows = 100;
const list = (entries, report) => {
    if (entries.length === 0)
        return undefined;
    const nameOf = (0,acks/* findingNamer */.v$)(report);
    const { shown, rest } = limitRows(entries, acks_maxRows, 'acks');
    const items = shown.map((entry) => {
        const { mark, subjects, rest: words } = (0,acks/* ackWords */.PE)(entry, nameOf);
        return h('li', {}, joined([`${mark}:`, joined(subjects.map(inline_name), ', '), prose(words)], ' '));
    });
    return [h('ul', {}, ...items), rest];
};
const accept = (report) => {
    const ids = (0,acks/* openFindings */.lb)(report, (0,verdict/* gatesInOrder */.a0)(report));
    if (ids.length === 0)
        return undefined;
    const nameOf = (0,acks/* findingNamer */.v$)(report);
    const hrefOf = findingHref(report);
    const { shown, rest } = limitRows(ids, acks_maxRows, 'verdict.gates');
    return details('Is this intended? Accept it', h('p', {}, prose(acks/* acceptWords */.Kj)), table({
        caption: 'What fails',
        columns: [
            { title: 'Finding', kind: 'name', cell: (id) => linkTo(hrefOf(id), inline_name(nameOf(id))) },
            { title: 'ID', kind: 'words', cell: inline_name }
        ],
        groups: [{ rows: shown }]
    }), rest);
};
/** What was accepted, and how to accept more. */
const acks_acks = (report) => {
    const { open, closed } = (0,acks/* acksToShow */.t5)(report);
    return section('acks', 'Acknowledgements', [
        list(open, report),
        details(`Acknowledgements without effect: ${(0,acks/* closedWords */.UG)(closed)}`, list(closed, report)),
        accept(report)
    ]);
};

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/outputs/html/document.js
/**
 * The document around the page: one file that asks nothing of any network. Its content security policy names the one
 * script and the one style sheet that it has by their hashes, so that nothing else can run or style, whatever else gets
 * into it.
 */



/** The source expression of a script or style sheet (Content Security Policy Level 3, 2.3.1). */
const hashSource = (text) => `'sha256-${(0,external_node_crypto_.createHash)('sha256').update(text, 'utf8').digest('base64')}'`;
const contentSecurityPolicy = ({ script, style }) => [
    "default-src 'none'",
    `script-src ${hashSource(script)}`,
    `style-src ${hashSource(style)}`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'"
].join('; ');
const escapes = new Map([
    ['<', '\\u003c'],
    ['\u2028', '\\u2028'],
    ['\u2029', '\\u2029']
]);
/**
 * JSON that can stand in a script element: without `<` nothing in it can end the element or begin a comment. The line
 * separators would be no error any more (ES2019), but tools that read the file line by line trip over them.
 */
const embeddedJson = (data) => JSON.stringify(data).replace(/[<\u2028\u2029]/g, (mark) => escapes.get(mark) ?? mark);
/** A flame, so that no browser asks a server for an icon. */
const icon = "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Cpath fill='%23d9480f' d='M8 1c1 3 4 4 4 8a4 4 0 0 1-8 0c0-2 1-3 2-4 0 1 0 2 1 2 1-1 1-4 1-6z'/%3E%3C/svg%3E";
/** The whole file. */
const document_document = ({ title, assets, data, body }) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${(0,outputs_escape/* pageText */.xe)(contentSecurityPolicy(assets))}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="flamegate">
<title>${(0,outputs_escape/* pageText */.xe)(title)}</title>
<link rel="icon" href="${icon}">
<style>${assets.style}</style>
</head>
<body>${toHtml(body)}
<script type="application/json" id="flamegate-data">${embeddedJson(data)}</script>
<script>${assets.script}</script>
</body>
</html>
`;

// EXTERNAL MODULE: ./lib/outputs/words/endpoints.js
var endpoints = __webpack_require__(614);
;// CONCATENATED MODULE: ./lib/outputs/html/endpoints.js






const endpoints_maxRows = 200;
const tones = {
    regression: 'worse',
    improvement: 'better',
    unchanged: 'even',
    not_judged: 'even'
};
const endpoints_columns = [
    {
        title: 'Verdict',
        kind: 'mark',
        cell: (entry) => markNode((0,endpoints/* endpointMark */.jX)(entry), tones[entry.verdict])
    },
    {
        title: 'Endpoint',
        kind: 'name',
        cell: (entry) => inline_lines(inline_name(entry.name), aside(prose((0,endpoints/* objectiveWords */.Db)(entry))), aside((0,endpoints/* medianWords */.iO)(entry)))
    },
    {
        title: 'Base → head',
        kind: 'value',
        cell: (entry) => inline_lines(unbroken((0,endpoints/* costWords */.fL)(entry)), aside((0,endpoints/* measureWords */.kP)(entry)))
    },
    { title: 'Change', kind: 'value', cell: (entry) => h('b', {}, (0,endpoints/* changeWords */.mF)(entry)) },
    {
        title: 'Of the increase',
        kind: 'words',
        cell: (entry) => inline_lines((0,endpoints/* increaseWords */.kA)(entry), ...(0,endpoints/* functionLines */.mg)(entry).map(prose))
    },
    { title: 'Evidence', kind: 'evidence', cell: (entry) => prose((0,endpoints/* certaintyWords */.$y)(entry)) }
];
/** What requests to every endpoint cost. */
const endpoints_endpoints = ({ endpoints: entry }) => {
    if (entry === undefined)
        return undefined;
    const { shown, rest } = limitRows(entry.rows, endpoints_maxRows, 'endpoints.rows');
    return section('endpoints', 'Endpoints', [
        table({
            caption: `Endpoints: ${(0,endpoints/* endpointCounts */.Ul)(entry)}`,
            columns: endpoints_columns,
            groups: [{ rows: shown }]
        }),
        rest,
        ...(0,endpoints/* endpointsMethod */.wZ)(entry).map((one) => h('p', {}, prose(one)))
    ]);
};

// EXTERNAL MODULE: ./lib/outputs/words/energy.js + 1 modules
var energy = __webpack_require__(97294);
;// CONCATENATED MODULE: ./lib/outputs/html/energy.js





const energy_maxRows = 200;
const energy_columns = [
    { title: 'Function or benchmark', kind: 'name', cell: (one) => inline_name((0,energy/* energyName */.oM)(one)) },
    { title: 'CPU per operation', kind: 'value', cell: (one) => unbroken((0,energy/* timeWords */.rr)(one)) },
    {
        title: 'Energy per 10⁹ operations',
        kind: 'value',
        cell: (one) => inline_lines(...(0,energy/* energyLines */.yA)(one))
    },
    { title: 'CO2e per 10⁹ operations', kind: 'value', cell: energy/* carbonWords */.jD }
];
const year = {
    title: 'A year',
    kind: 'value',
    cell: (one) => inline_lines(...(0,energy/* yearLines */.bM)(one))
};
/** What judged changes of CPU time come to in energy, with the formula and its factors. */
const energy_energy = (report) => {
    const title = (0,energy/* energyTitle */.vb)(report);
    if (title === undefined || report.energy === undefined)
        return undefined;
    const { changes } = report.energy;
    const { shown, rest } = limitRows(changes, energy_maxRows, 'energy.changes');
    const hasYear = changes.some(({ per_year }) => per_year !== undefined);
    return section('energy', 'Energy', [
        table({
            caption: title,
            columns: hasYear ? [...energy_columns, year] : energy_columns,
            groups: [{ rows: shown }]
        }),
        rest,
        ...(0,energy/* energyMethod */.Mp)(report.energy).map((one) => h('p', {}, prose(one)))
    ]);
};

;// CONCATENATED MODULE: ./lib/outputs/html/flameGraph.js


const withoutScripts = 'The flame graph takes scripts. Every number of the verdict is below without.';
const flameSection = (content) => section('flamegraph', 'Flame graph', [content]);
/** The section that the script draws into, or why there is nothing to draw; nothing where no input has stacks. */
const flameGraph = ({ flames, flamesLeftOut }) => {
    if (flamesLeftOut !== undefined)
        return flameSection(h('p', {}, flamesLeftOut));
    if (flames.trees.length === 0)
        return undefined;
    return flameSection(h('noscript', {}, h('p', {}, withoutScripts)));
};

;// CONCATENATED MODULE: ./lib/outputs/html/frame.js




/** Where the bar leads to: the sections of the page, in the words of their headings. */
const stopsIn = (sections) => sections.filter(isElement).map(({ attributes: { id }, children }) => {
    const heading = children.filter(isElement).find(({ tag }) => tag === 'h2');
    return [String(id), heading === undefined ? 'Verdict' : heading.children];
});
const levelTone = {
    pass: 'passed',
    warning: 'warning',
    soft_fail: 'warning',
    hard_fail: 'failed',
    inconclusive: 'unjudged',
    no_baseline: 'unjudged'
};
const frame_bar = (report, sections) => {
    const { level } = report.verdict;
    const sides = (0,scope/* sidesWords */.gB)(report);
    return h('header', { class: 'bar' }, h('p', { class: 'state' }, h('strong', { class: `level ${levelTone[level]}` }, unbroken(`${verdict/* levelGlyphs */.WD[level]} ${verdict/* levelWords */.s2[level]}`)), sides === undefined ? undefined : [' ', h('span', { class: 'sides' }, prose(sides))]), h('nav', { 'aria-label': 'Sections' }, h('ul', {}, stopsIn(sections).map(([id, title]) => h('li', {}, h('a', { href: within(id) }, title))))));
};
const foot = ({ tool, generated_at }) => h('footer', {}, h('p', {}, `${tool.name} ${tool.version} · `, h('time', { datetime: generated_at }, generated_at), ' · all numbers in ', h('code', {}, 'report.json')));
/** The body of the document. */
const frame_frame = (report, sections) => [
    h('a', { class: 'skip', href: within('verdict') }, 'Skip to the verdict'),
    frame_bar(report, sections),
    h('main', {}, ...sections),
    foot(report)
];

// EXTERNAL MODULE: ./lib/outputs/words/history.js
var words_history = __webpack_require__(66868);
;// CONCATENATED MODULE: ./lib/outputs/html/plots/trendLine.js



const trendLine_percent = (value) => `${Math.round(value * 100) / 100}%`;
/** The free edge around the dots, percent of width. */
const edge = 2;
const placeOf = (index, count) => edge + ((100 - 2 * edge) * index) / Math.max(1, count - 1);
const wordsOf = (run, value, { unit }) => {
    const release = run.tag === undefined ? '' : ` (${run.tag})`;
    return `${(0,words_history/* trendValue */.bd)(value, unit)} at ${run.commit.slice(0, 7)}${release}, ${run.time.slice(0, 10)}`;
};
/** A row over the runs of a history. */
const trendLine = (row, { runs }) => {
    const { values, head, last_good: good } = row;
    const known = values.filter((value) => value !== null);
    if (known.length === 0)
        return undefined;
    const place = snugScale([...known, head, ...(good === null ? [] : [good.value])]);
    const count = runs.length + 1;
    const height = (value) => trendLine_percent(100 - place(value));
    const dot = (value, index) => {
        const run = runs[index];
        if (value === null || run === undefined)
            return undefined;
        const at = { cx: trendLine_percent(placeOf(index, count)), cy: height(value), r: run.tag ? 4 : 2.5 };
        return h('circle', { class: run.tag ? 'release' : 'run', ...at }, h('title', {}, wordsOf(run, value, row)));
    };
    const mark = (change) => {
        const index = runs.findIndex(({ commit, time }) => commit === change.commit && time === change.time);
        if (index === -1)
            return undefined;
        const x = trendLine_percent(placeOf(index - 0.5, count));
        return h('line', { class: 'gate', x1: x, x2: x, y1: '0%', y2: '100%' }, h('title', {}, (0,words_history/* changeWords */.mF)(change)));
    };
    const level = good === null
        ? undefined
        : h('line', {
            class: 'class',
            x1: '0%',
            x2: '100%',
            y1: height(good.value),
            y2: height(good.value)
        });
    return h('svg', { class: 'trend', role: 'img' }, h('title', {}, `${row.name}: ${row.because}`), level, row.changes.map(mark), values.map(dot), h('circle', {
        class: `head ${row.status}`,
        cx: trendLine_percent(placeOf(runs.length, count)),
        cy: height(head),
        r: 4
    }, h('title', {}, `head: ${(0,words_history/* trendValue */.bd)(head, row.unit)}`)));
};

;// CONCATENATED MODULE: ./lib/outputs/html/history.js
/** The section of the history: every row over the runs of the default branch, what moved first. */








const history_maxRows = 50;
/** What moved first, then all others in the order of the report. */
const inOrder = (history) => {
    const notable = (0,words_history/* notableTrends */.ah)(history);
    return [...notable, ...history.rows.filter((row) => !notable.includes(row))];
};
const history_sides = ({ last_good: good, head, unit }) => `${good === null ? 'unknown' : (0,words_history/* trendValue */.bd)(good.value, unit)} → ${(0,words_history/* trendValue */.bd)(head, unit)}`;
const history_elsewhere = (row) => row.elsewhere.map(({ differs, runs }) => aside(prose(`${(0,count/* plural */.L)(runs, 'run')} not comparable: ${differs}`)));
const history_columnsOf = (history) => [
    {
        title: 'Row',
        kind: 'name',
        cell: (row) => inline_lines(inline_name((0,names/* shortNameOf */.PI)(row)), aside((0,words_history/* measureWords */.kP)(row)))
    },
    { title: 'Runs, head last', kind: 'plot', cell: (row) => trendLine(row, history) },
    { title: 'Last good → head', kind: 'value', cell: (row) => unbroken(history_sides(row)) },
    {
        title: 'Since then',
        kind: 'words',
        cell: (row) => inline_lines(prose(row.because), ...row.changes.map((change) => prose((0,words_history/* changeWords */.mF)(change))), ...history_elsewhere(row))
    }
];
const history_history = ({ history: entry }) => {
    if (entry === undefined || entry.rows.length === 0)
        return undefined;
    const { shown, rest } = limitRows(inOrder(entry), history_maxRows, 'history');
    const [first, last] = [entry.runs[0], entry.runs.at(-1)];
    const span = first && last ? ` ${first.time.slice(0, 10)} to ${last.time.slice(0, 10)}.` : '';
    return section('history', 'History', [
        h('p', {}, prose(`${(0,words_history/* historyTitle */.Zl)(entry)}.${span} ${words_history/* historyExplanation */.IM}`)),
        table({
            caption: 'Rows over the runs of the default branch',
            columns: history_columnsOf(entry),
            groups: [{ rows: shown }]
        }),
        rest
    ]);
};

// EXTERNAL MODULE: ./lib/outputs/words/ignored.js
var ignored = __webpack_require__(1830);
;// CONCATENATED MODULE: ./lib/outputs/html/ignored.js







const ignored_maxRows = 200;
const ignored_columnsOf = (report) => {
    const wordsOf = (0,ignored/* ignoredNamer */.A)(report);
    const drawn = shownBenchmarks(report);
    const hrefOf = ({ kind, id }) => kind === 'benchmark' && drawn.has(id) ? within((0,outputs_anchors/* benchmarkRow */.CY)(id)) : undefined;
    return [
        {
            title: 'Function or benchmark',
            kind: 'name',
            cell: (entry) => linkTo(hrefOf(entry), inline_name(wordsOf(entry).name))
        },
        { title: 'Measured', kind: 'label', cell: (entry) => wordsOf(entry).measured },
        {
            title: 'Would be',
            kind: 'words',
            cell: (entry) => inline_lines(unbroken(wordsOf(entry).change), prose(entry.because))
        },
        { title: 'Ignored because', kind: 'words', cell: ({ reason }) => prose(reason) }
    ];
};
/** What the settings ignore: what it would be, and why it counts for nothing. */
const ignored_ignored = (report) => {
    const { shown, rest } = limitRows(report.ignored, ignored_maxRows, 'ignored');
    if (shown.length === 0)
        return undefined;
    return section('ignored', 'Ignored', [
        table({
            caption: `Ignored: ${(0,ignored/* ignoredCounts */.h)(report)}`,
            columns: ignored_columnsOf(report),
            groups: [{ rows: shown }]
        }),
        rest
    ]);
};

// EXTERNAL MODULE: ./lib/outputs/words/steps.js
var steps = __webpack_require__(70291);
;// CONCATENATED MODULE: ./lib/outputs/html/nextSteps.js







const maxSteps = 50;
const longestCommand = 1000;
const commandNode = (text) => text === undefined ? undefined : h('pre', {}, command((0,visible/* tidyName */.qJ)(text.trim(), longestCommand)));
/** What to do next, with the commands to run. What a model suggests comes first and is marked. */
const nextSteps = (report) => {
    const hrefOf = findingHref(report);
    const { byModel, own } = (0,steps/* stepsOf */.B)(report);
    const { shown, rest } = limitRows(own, maxSteps, 'recommendations');
    const suggestion = ({ text }) => h('li', {}, h('em', {}, steps/* modelMark */.H), ' ', prose(text));
    const step = ({ text, command: run, finding_id: id }) => {
        const href = id === undefined ? undefined : hrefOf(id);
        const link = href === undefined ? undefined : [' ', linkTo(href, 'Show it')];
        return h('li', {}, prose(text), link, commandNode(run));
    };
    const items = [...byModel.map(suggestion), ...shown.map(step)];
    return section('next', 'Next steps', items.length === 0 ? [] : [h('ol', {}, ...items), rest]);
};

;// CONCATENATED MODULE: ./lib/outputs/html/notJudged.js










const notJudged_maxRows = 200;
/** A longer list is one click away, so that it hides nothing behind it. */
const notJudged_openRows = 10;
const notJudged_columnsOf = (report) => {
    const nameOf = (0,names/* functionNamer */._I)(report);
    const benchmarks = (0,notJudged/* benchmarksById */.bJ)(report);
    const drawn = shownBenchmarks(report);
    return [
        {
            title: 'Function or benchmark',
            kind: 'name',
            cell: (entry) => {
                if (entry.kind === 'function')
                    return permalink(entry.id, inline_name(nameOf(entry)));
                const href = drawn.has(entry.id) ? within((0,outputs_anchors/* benchmarkRow */.CY)(entry.id)) : undefined;
                return linkTo(href, inline_name(entry.name));
            }
        },
        {
            title: 'Measured',
            kind: 'label',
            cell: (entry) => (entry.kind === 'function' ? (0,words_change/* metricName */.Kh)(entry.metric) : entry.unit)
        },
        {
            title: 'Would be',
            kind: 'mark',
            cell: (entry) => unbroken((0,notJudged/* wouldBeWords */.MF)(entry, benchmarks))
        },
        {
            title: 'Because',
            kind: 'words',
            cell: (entry) => inline_lines(...(0,notJudged/* reasonWords */.IK)(entry, benchmarks).map(prose))
        }
    ];
};
const why = 'These rows count towards nothing: a change without evidence is no change, and no proof that there was none.';
/** Rows whose evidence does not carry their class: what they would be, and what is missing. */
const notJudged_notJudged = (report) => {
    const benchmarks = (0,notJudged/* benchmarksById */.bJ)(report);
    const { shown, rest } = limitRows((0,notJudged/* notJudgedInOrder */.WC)(report, benchmarks), notJudged_maxRows, 'not_judged');
    if (shown.length === 0)
        return undefined;
    const drawn = shownBenchmarks(report);
    const caption = `Not judged: ${(0,notJudged/* notJudgedCounts */.BT)(report, benchmarks)}`;
    const rows = table({
        caption,
        columns: notJudged_columnsOf(report),
        groups: [{ rows: shown }],
        idOf: ({ kind, id }) => {
            if (kind === 'function')
                return (0,outputs_anchors/* functionRow */.zQ)(id);
            return drawn.has(id) ? undefined : (0,outputs_anchors/* benchmarkRow */.CY)(id);
        }
    });
    return section('not-judged', 'Not judged', [
        h('p', {}, why),
        shown.length > notJudged_openRows ? details(caption, rows, rest) : rows
    ]);
};

// EXTERNAL MODULE: ./lib/outputs/words/owners.js
var owners = __webpack_require__(82870);
;// CONCATENATED MODULE: ./lib/outputs/html/owners.js






const owners_maxRows = 50;
/** The owners of what moved; nothing without a CODEOWNERS file. */
const owners_owners = (report) => {
    if (report.owners.length === 0)
        return undefined;
    const findings = findingsCell(report);
    const { shown, rest } = limitRows(report.owners, owners_maxRows, 'owners');
    const rows = table({
        caption: (0,owners/* ownersTitle */.$5)(report),
        columns: [
            {
                title: 'Owner',
                kind: 'name',
                cell: ({ owner }) => (owner === null ? owners/* nobody */.eP : inline_name(owner))
            },
            { title: 'Worse', kind: 'words', cell: ({ worse }) => findings(worse) },
            { title: 'Better', kind: 'words', cell: ({ better }) => findings(better) }
        ],
        groups: [{ rows: shown }]
    });
    return section('owners', 'Owners', [h('p', {}, owners/* ownersExplanation */.Y1), rows, rest]);
};

;// CONCATENATED MODULE: ./lib/outputs/html/packages.js









const packages_maxRows = 15;
const percentOf = (part, total) => (total === 0 ? 0 : (100 * part) / total);
const sharesOf = ({ base, head }, { total }) => ({
    base: percentOf(base, total.base),
    head: percentOf(head, total.head)
});
const valueWords = ({ base, head }, unit) => `${(0,format/* formatValue */.Fl)(base, unit)} → ${(0,format/* formatValue */.Fl)(head, unit)}`;
const shareWords = ({ base, head }) => `${(0,format/* formatPercent */.l9)(base)} → ${(0,format/* formatPercent */.l9)(head)}`;
const packageTable = (moves) => {
    const { workload, metric, unit } = moves;
    const { shown, rest } = firstRows(moves.packages, packages_maxRows, 'the flame graph');
    const rows = shown.map((move) => ({ move, shares: sharesOf(move, moves) }));
    const points = rows.map(({ shares }) => shares.head - shares.base);
    const axis = pointsAxis(points, []);
    return [
        table({
            caption: [
                `Packages by change of their share of ${(0,words_change/* metricName */.Kh)(metric)}, in `,
                prose(`\`${workload}\``)
            ],
            columns: [
                {
                    title: 'Package',
                    kind: 'name',
                    cell: ({ move }) => inline_lines(move.package === '' ? 'without a package' : inline_name(move.package), aside(ownersNode(move)))
                },
                {
                    title: 'Base → head',
                    kind: 'value',
                    cell: ({ move, shares }) => inline_lines(unbroken(shareWords(shares)), aside(unbroken(valueWords(move, unit))))
                },
                {
                    title: 'Change',
                    kind: 'value',
                    cell: ({ shares }) => h('b', {}, unbroken((0,format/* formatPp */["if"])(shares.head - shares.base)))
                },
                {
                    title: 'Share, pp',
                    heading: forestHeading('Share, pp', axis),
                    kind: 'plot',
                    cell: ({ shares }) => {
                        const center = shares.head - shares.base;
                        return forestRow(axis, {
                            center,
                            lo: Math.min(0, center),
                            hi: Math.max(0, center),
                            tone: 'even',
                            words: `share ${(0,format/* formatPp */["if"])(center)}`
                        });
                    }
                }
            ],
            groups: [{ rows }]
        }),
        rest
    ];
};
const explanation = 'Flat values of all functions of a package, added up. Nothing here is judged: it shows where to look, and whose code it is.';
/** The packages of what counts; of other sample types only where nothing counts. */
const packages_packages = ({ packages: all }) => {
    const counting = all.filter(({ counts }) => counts);
    const shown = counting.length > 0 ? counting : all;
    return section('packages', 'Packages', shown.length === 0 ? [] : [h('p', {}, explanation), ...shown.map(packageTable)]);
};

// EXTERNAL MODULE: ./lib/outputs/words/production.js
var production = __webpack_require__(59837);
;// CONCATENATED MODULE: ./lib/outputs/html/production.js




/** Where the profiler of production shows what became worse or better. */
const production_production = (report) => {
    const title = (0,production/* productionTitle */.ML)(report);
    if (title === undefined || report.production === undefined)
        return undefined;
    const items = report.production.findings.map((finding) => h('li', {}, inline_name((0,production/* productionName */.$1)(finding)), ': ', joined(finding.links.map((one) => linkTo(elsewhere(one.url), one.title)), ' · ')));
    return section('production', 'In production', [h('ul', {}, ...items), h('p', {}, production/* productionNote */.cW)]);
};

// EXTERNAL MODULE: ./lib/outputs/words/baseline.js
var baseline = __webpack_require__(245);
// EXTERNAL MODULE: ./lib/outputs/words/collection.js
var collection = __webpack_require__(63090);
// EXTERNAL MODULE: ./lib/outputs/words/inputs.js
var inputs = __webpack_require__(74703);
;// CONCATENATED MODULE: ./lib/outputs/html/provenance.js









const provenance_maxRows = 200;
const comparisonColumns = [
    { title: 'Workload', kind: 'name', cell: ({ workload }) => inline_name(workload) },
    { title: 'Measured', kind: 'label', cell: method/* comparedWhat */.gy },
    {
        title: 'Status',
        kind: 'words',
        cell: ({ status, because }) => joined([status, because === undefined ? '' : ['(', prose(because), ')']], ' ')
    },
    { title: 'Total', kind: 'value', cell: (entry) => unbrokenSides((0,method/* totalWords */.iL)(entry)) },
    {
        title: 'Samples',
        kind: 'value',
        cell: (entry) => inline_lines(unbroken((0,method/* eventsWords */.ft)(entry)), (0,method/* profilesWords */.gZ)(entry))
    },
    { title: 'Smallest visible change', kind: 'value', cell: method/* visibleChangeWords */.Yq },
    { title: 'Note', kind: 'words', cell: method/* comparisonNote */.Cg }
];
const provenance_method = (report) => {
    const { shown, rest } = limitRows(report.comparisons, provenance_maxRows, 'comparisons');
    const cost = (0,method/* costWords */.fL)(report);
    return [
        [...(0,baseline/* baselineSentences */.q)(report), ...(0,collection/* collectionWords */.EM)(report)].map((one) => h('p', {}, prose(one))),
        table({
            caption: `What was compared: ${(0,method/* comparedCounts */.UL)(report)}`,
            columns: comparisonColumns,
            groups: [{ rows: shown }]
        }),
        rest,
        h('p', {}, method/* readingWords */.CS),
        cost === undefined ? undefined : h('p', {}, cost)
    ];
};
const inputStatus = ({ status, because, superseded_by }) => joined([
    status,
    superseded_by === undefined ? '' : ['by ', inline_name(superseded_by)],
    because === undefined || status === 'parsed' ? '' : ['(', prose(because), ')']
], ' ');
/** What a readable file was paired with, and why. */
const pairing = ({ status, because, paired_with = [] }) => inline_lines(...paired_with.map(inline_name), because === undefined || status !== 'parsed' ? '' : ['(', prose(because), ')']);
const inputColumns = [
    { title: 'File', kind: 'name', cell: ({ path }) => inline_name(path) },
    { title: 'Side', kind: 'label', cell: ({ side }) => side },
    { title: 'Workload', kind: 'label', cell: ({ workload }) => inline_name(workload) },
    { title: 'Format', kind: 'label', cell: ({ format }) => format },
    { title: 'Size', kind: 'value', cell: ({ bytes }) => (0,format/* formatBytes */.z3)(bytes) },
    { title: 'Status', kind: 'words', cell: inputStatus },
    { title: 'Paired with', kind: 'words', cell: pairing }
];
const provenance_inputs = (report) => {
    if (report.inputs.length === 0)
        return undefined;
    const { shown, rest } = limitRows(report.inputs, provenance_maxRows, 'inputs');
    const ignored = (0,inputs/* ignoredWords */.e$)(report);
    return details(`Inputs: ${(0,inputs/* inputCounts */.rq)(report)}`, table({
        caption: 'Every file that was read',
        columns: inputColumns,
        groups: [{ rows: shown }]
    }), rest, ignored === undefined ? undefined : h('p', {}, ignored));
};
const diagnosticColumns = [
    { title: 'Severity', kind: 'mark', cell: ({ severity }) => severity },
    { title: 'Code', kind: 'name', cell: ({ code }) => inline_name(code) },
    {
        title: 'Where',
        kind: 'words',
        cell: (entry) => {
            const at = (0,inputs/* diagnosticPlace */.le)(entry);
            return at === undefined ? '' : joined([inline_name(at.name), at.byte], ' ');
        }
    },
    {
        title: 'What, and what to do',
        kind: 'words',
        cell: ({ message, hint }) => inline_lines(prose(message), hint === undefined ? '' : prose(hint))
    }
];
const diagnostics = (report) => {
    const { shown, rest } = limitRows((0,inputs/* diagnosticsInOrder */.i2)(report), provenance_maxRows, 'diagnostics');
    if (shown.length === 0)
        return undefined;
    return details(`Diagnostics: ${(0,inputs/* diagnosticCounts */.YQ)(report)}`, table({
        caption: 'What the readers of the inputs had to say',
        columns: diagnosticColumns,
        groups: [{ rows: shown }]
    }), rest);
};
/** Where the numbers come from. */
const provenance = (report) => section('measured', 'How this was measured', [
    provenance_method(report),
    provenance_inputs(report),
    diagnostics(report)
]);

;// CONCATENATED MODULE: ./lib/outputs/html/style/palette.js
/**
 * The colours of the page, for light and dark. Red is more and blue is less, which people with any colour vision can tell
 * apart; no colour says anything that a word beside it does not say. A test holds the contrasts (WCAG 2.2, 1.4.3, 1.4.11).
 */
const light = {
    page: '#ffffff',
    panel: '#f5f6f8',
    line: '#dde0e6',
    text: '#1a1d23',
    muted: '#59606d',
    link: '#0b57d0',
    worse: '#c42b1c',
    better: '#0f62cf',
    even: '#646b77',
    good: '#0c6e4e',
    warn: '#8a5300',
    onState: '#ffffff'
};
const dark = {
    page: '#111418',
    panel: '#1a1e24',
    line: '#2f353e',
    text: '#e6e8ec',
    muted: '#a1a9b6',
    link: '#8ab8ff',
    worse: '#ff8473',
    better: '#74b1ff',
    even: '#8f97a4',
    good: '#5fd0a5',
    warn: '#f0b45c',
    onState: '#111418'
};
const properties = (palette) => Object.entries(palette)
    .map(([role, colour]) => `--${role}: ${colour};`)
    .join(' ');
/**
 * The palettes as custom properties: what the reader chose in the page (`data-theme`), else what the system has; print is
 * always light.
 */
const colours = `
:root { color-scheme: light dark; ${properties(light)} }
@media screen and (prefers-color-scheme: dark) { :root:not([data-theme='light']) { ${properties(dark)} } }
@media screen { :root[data-theme='dark'] { color-scheme: dark; ${properties(dark)} } }
:root[data-theme='light'] { color-scheme: light; }
`;

;// CONCATENATED MODULE: ./lib/outputs/html/style/plots.js
/** Pictures in tables. Everything in them is placed in percent, so that their size is set here. */
const plots = `
.plot { width: 10rem; min-width: 9rem; }
tbody td.plot { position: relative; padding: 0; height: 2.9rem; }
svg { display: block; overflow: visible; }
.forest, .strip { position: absolute; inset: 0 0.75rem; width: calc(100% - 1.5rem); height: 100%; }
tbody td.plot:has(.trend) { height: 4rem; min-width: 16rem; }
.trend { position: absolute; inset: 0.5rem 0.75rem; width: calc(100% - 1.5rem); height: calc(100% - 1rem); }
.trend .run { fill: var(--even); }
.trend .release { fill: none; stroke: var(--text); }
.trend .head { fill: var(--text); }
.trend .head.over { fill: var(--worse); }
.strip { inset-block: 0.4rem auto; height: 2.1rem; }
.axis { width: 100%; height: 1.1rem; margin-top: 0.15rem; }
.axis text { fill: var(--muted); font-size: 0.72rem; dominant-baseline: middle; }
svg line { stroke: var(--even); stroke-width: 1; }
svg .even { stroke: var(--line); }
svg .class { stroke: var(--even); stroke-dasharray: 2 3; opacity: 0.7; }
svg .gate { stroke: var(--worse); opacity: 0.6; }
.forest circle, .forest .bar, .forest .beyond { color: var(--even); stroke: currentColor; fill: currentColor; }
.forest circle { stroke: none; }
.forest .bar { stroke-width: 2; }
.forest .worse { color: var(--worse); }
.forest .better { color: var(--better); }
.forest .beyond { stroke: none; font-size: 0.9rem; dominant-baseline: middle; }
.strip .bar { stroke-width: 7; opacity: 0.28; }
.strip .median { stroke-width: 2; }
.strip .head { stroke: var(--text); }
.strip .base { stroke: var(--even); }
.strip circle { stroke-width: 1; fill: var(--text); fill-opacity: 0.55; stroke: none; }
.strip circle.base { fill: none; stroke: var(--even); }
@media screen and (max-width: 71rem) {
  tbody td.plot { width: auto; height: 2.5rem; }
  .forest, .strip { inset: 0 auto auto 7.5rem; width: calc(100% - 7.5rem); max-width: 20rem; }
  .strip { top: 0.2rem; }
}
`;

;// CONCATENATED MODULE: ./lib/outputs/html/style/print.js
/** On paper, which is turned for the tables, everything is open, nothing sticks, and nothing that needs a pointer is there. */
const print = `
@page { size: landscape; margin: 12mm; }
@media print {
  html { font-size: 12px; }
  body { font-size: 10pt; }
  th, td { padding: 0.35rem 0.5rem; }
  tbody .name, .words, .evidence, .plot { min-width: 6rem; }
  .bar { position: static; }
  .bar nav, .skip { display: none; }
  main, footer, .bar { padding-inline: 0; }
  section { break-inside: auto; }
  tr, .note, .ratings li { break-inside: avoid; }
  h2, caption, .group { break-after: avoid; }
  details::details-content { content-visibility: visible; block-size: auto; }
  a { color: inherit; }
  svg, .level, .ratings li { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`;

;// CONCATENATED MODULE: ./lib/outputs/html/style/tables.js
/**
 * Tables, closer on a screen of middle width, and what they become on a narrow one: a row is a block there, each cell on a line
 * with its title.
 */
const tables = `
table { width: 100%; margin: 1rem 0 0.25rem; border-collapse: collapse; font-size: 0.9rem; font-variant-numeric: tabular-nums; }
caption { padding: 0.4rem 0; text-align: left; font-weight: 600; font-size: 1rem; }
th, td { padding: 0.5rem 0.75rem; text-align: left; vertical-align: top; border-bottom: 1px solid var(--line); font-weight: 400; }
th:first-child, td:first-child { padding-left: 0.25rem; }
thead th, thead td { vertical-align: bottom; color: var(--muted); font-size: 0.87em; font-weight: 550; border-bottom-color: var(--even); }
tbody .name { min-width: 14rem; overflow-wrap: anywhere; }
.name small { display: block; }
.name small + br { display: none; }
.value { text-align: right; }
thead .value { white-space: nowrap; }
.value b { font-weight: 600; }
.value small { display: inline-block; }
.words, .evidence { min-width: 11rem; overflow-wrap: anywhere; }
.evidence { width: 17rem; }
.mark { white-space: nowrap; }
.worse { color: var(--worse); }
.better { color: var(--better); }
.mark .worse, .mark .better { font-weight: 550; }
.mark .even { color: var(--muted); }
.label { overflow-wrap: anywhere; }
.standing { white-space: nowrap; }
.standing.failed { color: var(--worse); font-weight: 600; }
.standing.accepted, .standing.unjudged { color: var(--warn); font-weight: 600; }
.standing.passed { color: var(--good); }
.standing.idle { color: var(--muted); }
.group th { padding-top: 1rem; color: var(--muted); font-weight: 600; }
tr:target > *, tr:has(:target) > * { background: var(--panel); box-shadow: inset 0 2px var(--link), inset 0 -2px var(--link); }
@media screen and (max-width: 80rem) {
  thead .value, .mark { white-space: normal; }
  tbody .name { min-width: 10rem; }
  .words, .evidence { min-width: 8rem; }
}
@media screen and (max-width: 71rem) {
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  table, caption, tbody, tr, tbody th, tbody td { display: block; }
  tr { display: flex; flex-direction: column; padding: 0.6rem 0; border-bottom: 1px solid var(--line); }
  tbody th, tbody td, tbody th:first-child { padding: 0.1rem 0; border: 0; min-width: 0; }
  td:empty { display: none; }
  td[data-label] { position: relative; padding-left: 7.5rem; text-align: left; white-space: normal; }
  td[data-label]::before { content: attr(data-label); position: absolute; left: 0; color: var(--muted); }
  tbody .name { order: -1; padding-bottom: 0.25rem; }
  .group th { padding-top: 0.4rem; }
}
`;

;// CONCATENATED MODULE: ./lib/outputs/html/style/text.js
/** Type, headings, notes and what is around the sections. */
const text_text = `
* { box-sizing: border-box; }
html { scroll-padding-top: 4.5rem; -webkit-text-size-adjust: 100%; }
body {
  margin: 0;
  background: var(--page);
  color: var(--text);
  font: 15px/1.55 system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif;
}
main, footer, .bar { padding-inline: max(1.25rem, calc((100vw - 1240px) / 2)); }
main { padding-bottom: 3rem; }
a { color: var(--link); text-decoration-thickness: 1px; text-underline-offset: 0.18em; }
a code { color: inherit; }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; border-radius: 2px; }
code, pre { font: 0.92em/1.45 ui-monospace, SFMono-Regular, Menlo, Consolas, 'Liberation Mono', monospace; }
code { overflow-wrap: anywhere; }
pre {
  margin: 0.5rem 0 0;
  padding: 0.6rem 0.8rem;
  white-space: pre-wrap;
  background: var(--panel);
  border: 1px solid var(--line);
  border-radius: 6px;
}
pre code { font-size: 1em; }
.word { display: inline-block; max-width: 100%; }
small { font-size: 0.87em; color: var(--muted); }
h1 { margin: 1.6rem 0 0.6rem; max-width: 60rem; font-size: 1.75rem; line-height: 1.3; font-weight: 650; letter-spacing: -0.01em; text-wrap: pretty; }
h1 code { font-size: 0.9em; font-weight: 600; }
h2 { margin: 0 0 0.75rem; font-size: 1.25rem; font-weight: 650; }
section + section { margin-top: 2.5rem; padding-top: 1.75rem; border-top: 1px solid var(--line); }
p { margin: 0.5rem 0; max-width: 60rem; }
.lead { font-size: 1.05rem; max-width: 60rem; }
blockquote { margin: 0.75rem 0; padding-left: 1rem; border-left: 3px solid var(--line); }
.legend, .rest { color: var(--muted); font-size: 0.87rem; }
.skip { position: absolute; left: -100vw; top: 0; z-index: 3; padding: 0.5rem 1rem; background: var(--page); }
.skip:focus { left: 0; }
.bar {
  position: sticky;
  top: 0;
  z-index: 2;
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: 0.15rem 1.5rem;
  padding-block: 0.5rem;
  background: var(--page);
  border-bottom: 1px solid var(--line);
}
.bar p { margin: 0; max-width: none; }
.state { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0.2rem 0.75rem; }
.sides { color: var(--muted); font-size: 0.87rem; overflow-wrap: anywhere; }
.level { padding: 0.1rem 0.6rem; border-radius: 1rem; color: var(--onState); font-weight: 650; font-size: 0.87rem; }
.level.failed { background: var(--worse); }
.level.passed { background: var(--good); }
.level.warning { background: var(--warn); }
.level.unjudged { background: var(--muted); }
.bar nav ul { display: flex; gap: 1.1rem; margin: 0; padding: 0; list-style: none; font-size: 0.87rem; }
.bar nav { max-width: 100%; overflow-x: auto; scrollbar-width: none; }
.bar nav li { flex: none; }
.bar nav a { display: block; padding: 0.25rem 0; color: var(--text); text-decoration: none; }
.bar nav a:hover { text-decoration: underline; }
.note { margin: 0.9rem 0; padding: 0.55rem 0.9rem; max-width: 60rem; background: var(--panel); border-left: 4px solid var(--warn); border-radius: 3px; }
.note.notice { border-left-color: var(--better); }
.note p { margin: 0; }
.note ul { margin: 0.3rem 0 0; padding-left: 1.2rem; }
.facts { display: grid; grid-template-columns: max-content 1fr; gap: 0.15rem 1.1rem; margin: 1rem 0; max-width: 60rem; font-size: 0.93rem; }
.facts dt { color: var(--muted); }
.facts dd { margin: 0; overflow-wrap: anywhere; }
.ratings { display: grid; grid-template-columns: repeat(auto-fit, minmax(10rem, 1fr)); gap: 0.75rem; max-width: 60rem; margin: 1.25rem 0; padding: 0; list-style: none; }
.ratings li { margin: 0; padding: 0.6rem 0.9rem 0.7rem; background: var(--panel); border-radius: 8px; }
.ratings .dimension { display: block; color: var(--muted); font-size: 0.87rem; }
.ratings b { display: block; font-size: 1.7rem; line-height: 1.25; font-weight: 650; font-variant-numeric: tabular-nums; }
.ratings b span { color: var(--muted); font-size: 0.55em; font-weight: 400; }
.ratings small { display: block; line-height: 1.4; }
details { margin: 0.75rem 0; border: 1px solid var(--line); border-radius: 6px; }
summary { padding: 0.5rem 0.9rem; cursor: pointer; font-weight: 550; }
details[open] > summary { border-bottom: 1px solid var(--line); }
details > :not(summary) { margin-inline: 0.9rem; }
details > table { width: calc(100% - 1.8rem); }
ol { padding-left: 1.5rem; }
li { margin: 0.4rem 0; }
#next li { max-width: 60rem; }
@media (max-width: 40rem) {
  h1 { font-size: 1.4rem; }
  .lead { font-size: 1rem; }
  .facts { grid-template-columns: 1fr; gap: 0; }
  .facts dd { margin-bottom: 0.4rem; }
}
footer { padding-block: 1.25rem 2.5rem; border-top: 1px solid var(--line); color: var(--muted); font-size: 0.87rem; }
`;

;// CONCATENATED MODULE: ./lib/outputs/html/style.js





/** The style sheet of everything but the flame graph, which brings its own. */
const style = [colours, text_text, tables, plots, print].join('');

// EXTERNAL MODULE: ./lib/outputs/words/measuredBy.js
var measuredBy = __webpack_require__(50535);
// EXTERNAL MODULE: ./lib/outputs/words/summary.js
var summary = __webpack_require__(74712);
;// CONCATENATED MODULE: ./lib/outputs/html/verdict.js












/** Clauses of a note that are shown. */
const maxClauses = 20;
/** The verdict and the first sentence of the summary. */
const headlineOf = (report) => `${(0,verdict/* verdictWords */.L2)(report)}: ${(0,summary/* summaryWords */.q)(report).headline}`;
/** The rest of the summary; as a quotation where a model wrote it, so that nobody takes it for ours. */
const lead = (report) => {
    const { prose: words, byline } = (0,summary/* summaryWords */.q)(report);
    const paragraph = h('p', { class: 'lead' }, prose(words));
    if (byline === undefined)
        return words === '' ? undefined : paragraph;
    return h('blockquote', {}, paragraph, h('p', { class: 'legend' }, '— ', prose(byline)));
};
/** Something that must be read before any number. */
const note = (kind, title, clauses) => h('div', { class: `note ${kind}`, role: 'note' }, h('p', {}, h('b', {}, title)), clauses.length === 0 ? undefined : h('ul', {}, ...clauses.map((clause) => h('li', {}, clause))));
const listNote = (title, clauses, where) => {
    const { shown, rest } = limitRows(clauses, maxClauses, where);
    return [note('warning', title, shown.map(prose)), rest];
};
/** That the numbers are not ours, and where they are from. */
const untrusted = ({ measured_by }) => {
    if (measured_by === null)
        return undefined;
    const { id, url } = measured_by.run;
    const run = linkTo(outside(url), `run ${id}`);
    return h('p', { class: 'note notice', role: 'note' }, h('b', {}, measuredBy/* untrustedTitle */.xS), ` ${(0,measuredBy/* measuredWords */.S5)(measured_by)} `, run, `: ${measuredBy/* judgedWords */.TD}`);
};
const notes = (report) => {
    const gaps = (0,scope/* gapTitle */.$q)(report);
    const noise = (0,collection/* noiseWarning */.$o)(report);
    return [
        untrusted(report),
        ...(0,benchmarks/* shiftWords */.Uh)(report).map((words) => h('p', { class: 'note notice', role: 'note' }, prose(words))),
        report.head_loosens.length === 0
            ? undefined
            : listNote(acks/* loosensTitle */.IJ, report.head_loosens, 'head_loosens'),
        gaps === undefined
            ? undefined
            : listNote(gaps, (0,scope/* notComparedWords */.q4)(report), 'comparisons, inputs, diagnostics'),
        noise === undefined ? undefined : h('p', { class: 'note warning', role: 'note' }, prose(noise))
    ];
};
const facts = (report) => {
    const rows = [
        ['Compared', (0,scope/* comparedWords */.$z)(report) ?? 'nothing'],
        ['Sides', (0,scope/* sidesWords */.gB)(report)],
        ['Baseline', (0,baseline/* baselineWords */.v)(report)],
        ['Unchanged', (0,benchmarks/* unchangedWords */.z8)(report)],
        ['New, with nothing to compare', (0,scope/* newInHeadWords */.Td)(report)],
        ['Work', (0,scope/* operationsWords */.s1)(report)]
    ];
    return h('dl', { class: 'facts' }, rows.map(([term, words]) => words === undefined ? undefined : [h('dt', {}, term), h('dd', {}, prose(words))]));
};
const dimensions = [
    ['overall', 'Overall'],
    ['cpu', 'CPU'],
    ['memory', 'Memory']
];
/** The three scores, each with what it rests on. */
const ratings = ({ rating, rating_basis }) => h('ul', { class: 'ratings', 'aria-label': 'Rating' }, dimensions.map(([dimension, title]) => h('li', {}, h('span', { class: 'dimension' }, title), ' ', h('b', {}, String(rating[dimension]), h('span', {}, '/10')), ' ', h('small', {}, rating_basis[dimension]))));
const standingTone = {
    failed: 'failed',
    accepted: 'accepted',
    unjudged: 'unjudged',
    passed: 'passed',
    not_applicable: 'idle'
};
const standingCell = (gate) => {
    const standing = (0,verdict/* standingOf */.YP)(gate);
    const words = unbroken(`${verdict/* standingGlyphs */.Gj[standing]} ${verdict/* standingWords */.o4[standing]}`);
    return h('span', { class: `standing ${standingTone[standing]}` }, words);
};
const gates = (report) => {
    const inOrder = (0,verdict/* gatesInOrder */.a0)(report);
    const findings = findingsCell(report);
    return table({
        caption: `Gates: ${(0,verdict/* gateCounts */.Od)(inOrder)}`,
        columns: [
            { title: 'Gate', kind: 'name', cell: ({ id }) => inline_name(id) },
            { title: 'Status', kind: 'mark', cell: standingCell },
            {
                title: 'If it fails',
                kind: 'mark',
                cell: ({ severity }) => unbroken(verdict/* severityWords */.D4[severity])
            },
            { title: 'Because', kind: 'words', cell: (gate) => prose((0,acks/* gateReason */.cG)(report, gate)) },
            { title: 'Findings', kind: 'words', cell: ({ findings: ids }) => findings(ids) }
        ],
        groups: [{ rows: inOrder }]
    });
};
/** What a reader must know, and nothing else. */
const verdict_verdict = (report) => h('section', { id: 'verdict', 'aria-labelledby': 'verdict-title' }, h('h1', { id: 'verdict-title' }, prose(headlineOf(report))), lead(report), ...notes(report), facts(report), ratings(report), gates(report));

;// CONCATENATED MODULE: ./lib/outputs/html.js


















/** Name of the file that the shells write it to. */
const pageFileName = 'report.html';
const sections = ({ report, pictures }) => [
    verdict_verdict(report),
    flameGraph(pictures),
    functions(report),
    benchmarks_benchmarks(report, pictures),
    owners_owners(report),
    endpoints_endpoints(report),
    packages_packages(pictures),
    history_history(report),
    nextSteps(report),
    acks_acks(report),
    notJudged_notJudged(report),
    ignored_ignored(report),
    production_production(report),
    energy_energy(report),
    provenance(report)
];
/** The page of a report. */
const renderPage = (page) => {
    const { report, pictures, assets } = page;
    return document_document({
        title: `${headlineOf(report)} · flamegate`,
        assets: { script: assets.script, style: `${style}${assets.style}` },
        data: pictures.flames,
        body: frame_frame(report, sections(page))
    });
};


/***/ }),

/***/ 32741:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ outputs)
});

// EXTERNAL MODULE: ./lib/outputs/json.js
var json = __webpack_require__(54486);
// EXTERNAL MODULE: ./lib/outputs/markdown.js + 30 modules
var markdown = __webpack_require__(90118);
// EXTERNAL MODULE: ./lib/outputs/sarif.js + 2 modules
var sarif = __webpack_require__(99009);
// EXTERNAL MODULE: ./lib/outputs/escape.js
var outputs_escape = __webpack_require__(62487);
;// CONCATENATED MODULE: ./lib/outputs/speedscope/frames.js
const frameOf = ({ name, file, startLine }) => ({
    name,
    ...(file === '' ? {} : { file }),
    ...(startLine > 0 ? { line: startLine } : {})
});
const newFrames = () => {
    const places = new Map();
    const frames = [];
    const placeOf = (info) => {
        const key = JSON.stringify([info.name, info.file, info.startLine]);
        const place = places.get(key) ?? frames.push(frameOf(info)) - 1;
        places.set(key, place);
        return place;
    };
    return { placeOf, all: () => frames };
};

// EXTERNAL MODULE: ./lib/model/tree.js
var tree = __webpack_require__(96477);
;// CONCATENATED MODULE: ./lib/outputs/speedscope/profiles.js

/** Units that the format has; whatever else is counted has none. */
const UNITS = new Set([
    ...['nanoseconds', 'microseconds', 'milliseconds', 'seconds'],
    'bytes'
]);
const nowhere = { file: '', startLine: 0 };
const small = { name: '(small frames)', ...nowhere };
/** Some readers leave out a stack without frames, and then the totals are not those of the report. */
const noStack = { name: '(no stack)', ...nowhere };
/** The stack of every node. */
const stacksOf = ({ parents, nodes, functions }, frames) => {
    const stacks = [];
    for (const [node, number] of nodes.entries()) {
        const above = stacks[parents[node] ?? tree/* ROOT */.D] ?? [];
        const frame = number === tree/* SMALL */.o ? small : functions[number];
        stacks.push(frame === undefined ? above : [...above, frames.placeOf(frame)]);
    }
    return stacks;
};
const BASE = { name: 'base', worth: (base) => base };
const HEAD = { name: 'head', worth: (_, head) => head };
const CHANGES = [
    {
        name: 'more in head (head - base, where that is above 0)',
        worth: (base, head) => head - base
    },
    {
        name: 'less in head (base - head, where that is above 0)',
        worth: (base, head) => base - head
    }
];
/** Where a side is missing, everything would be new or gone: that is no difference. */
const partsOf = ({ profiles: { base, head } }) => [
    ...(base > 0 ? [BASE] : []),
    ...(head > 0 ? [HEAD] : []),
    ...(base > 0 && head > 0 ? CHANGES : [])
];
const profileOf = (tree, { name, worth }, stacks, empty) => {
    const samples = [];
    const weights = [];
    const { base, head } = tree.profiles;
    for (const [node, stack] of stacks.entries()) {
        const weight = worth((tree.base[node] ?? 0) / Math.max(1, base), (tree.head[node] ?? 0) / Math.max(1, head));
        if (!(weight > 0))
            continue;
        samples.push(stack.length === 0 ? [empty] : stack);
        weights.push(weight);
    }
    return {
        type: 'sampled',
        name: `${tree.workload} ${tree.metric}: ${name}`,
        unit: UNITS.has(tree.unit) ? tree.unit : 'none',
        startValue: 0,
        endValue: weights.reduce((sum, weight) => sum + weight, 0),
        samples,
        weights
    };
};
/** Base, head and the changes of one tree, those without a sample left out. Means over profiles, as in the report. */
const profilesOf = (tree, frames) => {
    const stacks = stacksOf(tree, frames);
    const empty = frames.placeOf(noStack);
    return partsOf(tree)
        .map((part) => profileOf(tree, part, stacks, empty))
        .filter(({ samples }) => samples.length > 0);
};

;// CONCATENATED MODULE: ./lib/outputs/speedscope.js



/** What the schema of the format asks for; see https://github.com/jlfwong/speedscope/wiki/Importing-from-custom-sources. */
const $schema = 'https://www.speedscope.app/file-format-schema.json';
const sidesOf = ({ context: { base, head } }) => `${base?.label ?? 'base'} → ${head?.label ?? 'head'}`;
const write = (report, trees) => {
    const frames = newFrames();
    const profiles = trees.flatMap((tree) => profilesOf(tree, frames));
    const file = {
        $schema,
        exporter: `flamegate@${report.tool.version}`,
        name: `flamegate: ${sidesOf(report)}`,
        profiles,
        shared: { frames: frames.all() }
    };
    return `${(0,outputs_escape/* jsonLine */.rF)(file)}\n`;
};
/**
 * Every call tree for https://www.speedscope.app/ and whatever else reads its files: base, head, and what is more and what is
 * less in head, each as a profile. Inlined calls are calls. It is not written where no input has stacks: speedscope opens no file
 * without profiles.
 */
const speedscope = {
    id: 'speedscope',
    fileName: 'report.speedscope.json',
    title: 'Call trees for speedscope',
    lacks: ({ trees = [] }) => trees.length > 0
        ? undefined
        : 'expected profiles with stacks on one side at least, found only lists of functions or benchmarks',
    render: (report, { trees = [] }) => write(report, trees)
};

// EXTERNAL MODULE: ./lib/units/count.js
var units_count = __webpack_require__(25396);
// EXTERNAL MODULE: ./lib/outputs/words/acks.js
var acks = __webpack_require__(18168);
// EXTERNAL MODULE: ./lib/units/visible.js
var visible = __webpack_require__(68709);
;// CONCATENATED MODULE: ./lib/outputs/text/layout.js


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
    return squeeze((0,visible/* shorten */.ml)(s, s.length - Math.ceil(excess / 2)), width);
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
    return lines.map((line) => (0,outputs_escape/* term */.jk) `${spaces(columns)}${line}`);
};
/** Wrapped text behind a bullet, which stands in the indentation of the first line. */
const hang = (bullet, s, columns = widthOf(bullet)) => {
    const [first, ...rest] = wrap(s, columns);
    return first === undefined
        ? [bullet]
        : [(0,outputs_escape/* term */.jk) `${padEnd(bullet, columns)}${first.slice(columns)}`, ...rest];
};
// SGR parameters of ECMA-48, 8.3.117.
const styles = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33 };
/** Colours for a terminal that shows them; the only escape sequences of the summary. */
const painter = ({ colour }) => colour === 'ansi' ? (style, s) => (0,outputs_escape/* term */.jk) `\x1b[${styles[style]}m${s}\x1b[0m` : (_, s) => s;

;// CONCATENATED MODULE: ./lib/outputs/text/acks.js




const mostLines = 10;
/** What head would loosen. */
const loosened = ({ head_loosens }, paint) => head_loosens.length === 0
    ? []
    : [
        paint('yellow', (0,outputs_escape/* terminal */.Fo)(acks/* loosensTitle */.IJ)),
        ...head_loosens.slice(0, mostLines).flatMap((words) => hang((0,outputs_escape/* term */.jk) `  - `, (0,outputs_escape/* terminal */.Fo)(words))),
        ...more(head_loosens.length, 'change')
    ];
const more = (count, noun) => count <= mostLines
    ? []
    : [(0,outputs_escape/* term */.jk) `  and ${(0,outputs_escape/* terminal */.Fo)((0,units_count/* plural */.L)(count - mostLines, `more ${noun}`))} in report.md`];
const line = (entry, nameOf) => {
    const { mark, subjects, rest } = (0,acks/* ackWords */.PE)(entry, nameOf);
    const about = (0,outputs_escape/* terminal */.Fo)(subjects.join(', '));
    return hang((0,outputs_escape/* term */.jk) `  - `, (0,outputs_escape/* join */.fj)([(0,outputs_escape/* term */.jk) `${(0,outputs_escape/* terminal */.Fo)(mark)}:`, about, (0,outputs_escape/* terminal */.Fo)(rest)], ' '));
};
const without = (closed) => closed.length === 0 ? [] : [(0,outputs_escape/* term */.jk) `  - without effect: ${(0,outputs_escape/* terminal */.Fo)((0,acks/* closedWords */.UG)(closed))}`];
/** What was accepted, by whom and why. */
const acks_acks = (report, paint) => {
    const { open, closed } = (0,acks/* acksToShow */.t5)(report);
    if (open.length + closed.length === 0)
        return [];
    const nameOf = (0,acks/* findingNamer */.v$)(report);
    return [
        paint('bold', (0,outputs_escape/* term */.jk) `Acknowledged`),
        ...open.slice(0, mostLines).flatMap((entry) => line(entry, nameOf)),
        ...more(open.length, 'line'),
        ...without(closed)
    ];
};

// EXTERNAL MODULE: ./lib/outputs/words/collection.js
var collection = __webpack_require__(63090);
;// CONCATENATED MODULE: ./lib/outputs/text/cautions.js



/** What makes every number below doubtful. */
const cautions = (report, paint) => {
    const warning = (0,collection/* noiseWarning */.$o)(report);
    return warning === undefined
        ? []
        : wrap((0,outputs_escape/* terminal */.Fo)(warning), 0).map((line) => paint('yellow', line));
};

// EXTERNAL MODULE: ./lib/units/format.js + 1 modules
var format = __webpack_require__(40964);
// EXTERNAL MODULE: ./lib/outputs/rows.js
var rows = __webpack_require__(86053);
// EXTERNAL MODULE: ./lib/outputs/words/benchmarks.js
var benchmarks = __webpack_require__(79158);
// EXTERNAL MODULE: ./lib/outputs/words/change.js
var change = __webpack_require__(87510);
// EXTERNAL MODULE: ./lib/outputs/words/churn.js
var churn = __webpack_require__(74318);
// EXTERNAL MODULE: ./lib/outputs/words/evidence.js
var evidence = __webpack_require__(77739);
// EXTERNAL MODULE: ./lib/outputs/words/names.js
var names = __webpack_require__(54876);
// EXTERNAL MODULE: ./lib/outputs/words/overLimits.js
var overLimits = __webpack_require__(8144);
// EXTERNAL MODULE: ./lib/outputs/words/parts.js
var parts = __webpack_require__(69030);
// EXTERNAL MODULE: ./lib/outputs/words/quadrant.js
var quadrant = __webpack_require__(97494);
// EXTERNAL MODULE: ./lib/outputs/words/scope.js
var scope = __webpack_require__(42728);
// EXTERNAL MODULE: ./lib/outputs/words/touch.js
var touch = __webpack_require__(6503);
;// CONCATENATED MODULE: ./lib/outputs/text/changes.js















/** Changes that the summary shows; the others are in report.md. */
const mostChanges = 10;
const markWords = ({ glyph, word }) => (0,outputs_escape/* terminal */.Fo)(`${glyph} ${word}`);
const partsWords = (entry) => {
    const others = (0,parts/* otherParts */.X)(entry);
    if (others === undefined)
        return [];
    const more = others.more > 0 ? [`${(0,format/* formatCount */.B4)(others.more)} more`] : [];
    return [`with ${[...others.named.map((name) => `\`${name}\``), ...more].join(' and ')}`];
};
const functionRow = (report) => {
    const nameOf = (0,names/* functionNamer */._I)(report);
    const marks = (0,scope/* marksOperations */.J9)(report);
    return (entry) => ({
        mark: markWords((0,change/* functionMark */._i)(entry.class, entry.metric)),
        name: (0,outputs_escape/* terminal */.Fo)(nameOf(entry)),
        change: (0,outputs_escape/* terminal */.Fo)((0,change/* decidedWords */.iC)(entry)),
        sides: (0,outputs_escape/* terminal */.Fo)((0,change/* shareWords */.hs)(entry)),
        evidence: (0,outputs_escape/* terminal */.Fo)([
            (0,change/* metricName */.Kh)(entry.metric),
            ...partsWords(entry),
            ...(0,churn/* churnWords */.CR)(entry),
            ...(0,quadrant/* quadrantWords */.w)(entry),
            ...(0,touch/* touchWords */.d)(entry),
            (0,evidence/* functionEvidenceWords */.nH)(entry),
            ...(entry.runtime ? ['Go runtime, not rated'] : []),
            ...(marks && entry.operations_unknown ? ['operations unknown'] : [])
        ].join(', '))
    });
};
const benchRow = (verdict) => (entry) => ({
    mark: markWords((0,change/* benchMark */.QF)(verdict, entry.unit)),
    name: (0,outputs_escape/* terminal */.Fo)(entry.name),
    change: (0,outputs_escape/* terminal */.Fo)((0,change/* benchChangeWords */.ky)(entry)),
    sides: (0,outputs_escape/* terminal */.Fo)((0,change/* benchWords */.mf)(entry)),
    evidence: (0,outputs_escape/* terminal */.Fo)([(0,evidence/* benchEvidenceWords */.tG)(entry), ...(0,benchmarks/* benchNotes */.ON)(entry)].join(', '))
});
const worseRows = (report) => [
    ...(0,rows/* benchmarksOf */.sn)(report, 'regression').map(benchRow('regression')),
    ...(0,rows/* worseFunctions */.mm)(report).map(functionRow(report))
];
const betterRows = (report) => [
    ...(0,rows/* benchmarksOf */.sn)(report, 'improvement').map(benchRow('improvement')),
    ...(0,rows/* betterFunctions */.WQ)(report).map(functionRow(report))
];
const widest = (rows, cell) => Math.max(0, ...rows.map((row) => widthOf(row[cell])));
// Names get what the other cells leave of a line, and this much however little that is.
const shortestName = 16;
const gaps = 8;
const aligned = (rows, style, paint) => {
    const [mark, change] = [widest(rows, 'mark'), widest(rows, 'change')];
    const room = lineWidth - gaps - mark - change - widest(rows, 'sides');
    const short = rows.map((row) => ({
        ...row,
        name: squeeze(row.name, Math.max(shortestName, room))
    }));
    const name = widest(short, 'name');
    return short.flatMap((row) => [
        (0,outputs_escape/* term */.jk) `  ${paint(style, padEnd(row.mark, mark))}  ${padEnd(row.name, name)}  ${padStart(row.change, change)}  ${row.sides}`,
        ...hang((0,outputs_escape/* term */.jk) `      `, row.evidence).map((line) => paint('dim', line))
    ]);
};
const section = (title, rows, { room, style, paint }) => {
    if (rows.length === 0)
        return [];
    const hidden = rows.length - Math.min(room, rows.length);
    return [
        paint('bold', title),
        ...aligned(rows.slice(0, room), style, paint),
        ...(hidden > 0 ? [(0,outputs_escape/* term */.jk) `  and ${(0,outputs_escape/* terminal */.Fo)((0,units_count/* plural */.L)(hidden, 'more row'))} in report.md`] : [])
    ];
};
/** Rows that what became better gets, however much became worse. */
const leastBetter = 3;
/** What became worse. */
const worse = (report, paint) => {
    const room = mostChanges - Math.min(leastBetter, betterRows(report).length);
    return section((0,outputs_escape/* term */.jk) `Worse`, worseRows(report), { room, style: 'red', paint });
};
/** Rows beyond those that became worse: a limit of one's own is about few of them. */
const mostOverLimits = 5;
/** What gates failed on and no class names. */
const changes_overLimits = (report, paint) => {
    const { functions, benchmarks } = (0,overLimits/* overLimitRows */.B)(report);
    const rows = [...benchmarks.map(benchRow('unchanged')), ...functions.map(functionRow(report))];
    return section((0,outputs_escape/* term */.jk) `Also over the limit of a gate`, rows, {
        room: mostOverLimits,
        style: 'red',
        paint
    });
};
/** What became better, in the room that the worse rows leave. */
const better = (report, paint) => {
    const room = Math.max(leastBetter, mostChanges - worseRows(report).length);
    return section((0,outputs_escape/* term */.jk) `Better`, betterRows(report), { room, style: 'green', paint });
};

// EXTERNAL MODULE: ./lib/outputs/words/headTop.js
var headTop = __webpack_require__(70069);
;// CONCATENATED MODULE: ./lib/outputs/text/headTop.js





/** Rows of one list; the others are in report.md. */
const mostRows = 5;
const cellWidth = 9;
const room = lineWidth - 2 * cellWidth - 4;
const topLines = ({ functions, unit }) => functions.slice(0, mostRows).map((row) => {
    const share = padStart((0,outputs_escape/* terminal */.Fo)((0,format/* formatPercent */.l9)(row.share)), cellWidth);
    const flat = padStart((0,outputs_escape/* terminal */.Fo)((0,format/* formatValue */.Fl)(row.flat, unit)), cellWidth);
    return (0,outputs_escape/* term */.jk) `${share}${flat}  ${squeeze((0,outputs_escape/* terminal */.Fo)((0,names/* shortNameOf */.PI)(row)), room)}`;
});
/** What head costs, where there is no base. */
const headTop_headTop = (report, paint) => report.verdict.level !== 'no_baseline'
    ? []
    : (0,headTop/* openTops */.h)(report).flatMap((entry) => [
        paint('bold', (0,outputs_escape/* term */.jk) `Where head spends it: ${(0,outputs_escape/* terminal */.Fo)((0,headTop/* topTitle */.u)(entry, report))}`),
        ...topLines(entry)
    ]);

// EXTERNAL MODULE: ./lib/outputs/words/baseline.js
var baseline = __webpack_require__(245);
// EXTERNAL MODULE: ./lib/outputs/words/measuredBy.js
var measuredBy = __webpack_require__(50535);
// EXTERNAL MODULE: ./lib/outputs/words/summary.js
var summary = __webpack_require__(74712);
// EXTERNAL MODULE: ./lib/outputs/words/verdict.js
var words_verdict = __webpack_require__(88041);
;// CONCATENATED MODULE: ./lib/outputs/text/judgement.js











const levelStyles = {
    pass: 'green',
    warning: 'yellow',
    soft_fail: 'yellow',
    hard_fail: 'red',
    inconclusive: 'yellow',
    no_baseline: 'yellow'
};
// A summary beside a longer verdict would be a narrow column, so it goes below.
const longestBeside = 16;
/** The verdict and what was measured. */
const measuredHeadline = (report, what, paint) => {
    const verdict = (0,outputs_escape/* term */.jk) `${(0,outputs_escape/* terminal */.Fo)((0,words_verdict/* verdictWords */.L2)(report))}:`;
    const summary = (0,outputs_escape/* terminal */.Fo)(what);
    const painted = paint(levelStyles[report.verdict.level], verdict);
    if (verdict.length > longestBeside)
        return [painted, ...wrap(summary, 2)];
    const [first, ...rest] = hang(verdict, summary, verdict.length + 1);
    return first === undefined
        ? [painted]
        : [(0,outputs_escape/* term */.jk) `${painted}${first.slice(verdict.length)}`, ...rest];
};
/** The verdict and the summary, whose prose a model may have written. */
const headline = (report, paint) => {
    const { headline: first, prose, byline } = (0,summary/* summaryWords */.q)(report);
    if (byline === undefined)
        return measuredHeadline(report, report.summary, paint);
    return [
        ...measuredHeadline(report, first, paint),
        ...wrap((0,outputs_escape/* terminal */.Fo)(prose), 4),
        ...wrap((0,outputs_escape/* terminal */.Fo)(byline), 4).map((line) => paint('dim', line))
    ];
};
const optional = (label, words) => words === undefined ? [] : hang(label, (0,outputs_escape/* terminal */.Fo)(words));
/** How it was collected. */
const measured = (report) => (0,collection/* collectionWords */.EM)(report).flatMap((words, index) => hang(index === 0 ? (0,outputs_escape/* term */.jk) `  Measured  ` : (0,outputs_escape/* term */.jk) `            `, (0,outputs_escape/* terminal */.Fo)(words)));
/** What was compared. */
const judgement_scope = (report) => [
    ...hang((0,outputs_escape/* term */.jk) `  Compared  `, (0,outputs_escape/* terminal */.Fo)((0,scope/* comparedWords */.$z)(report) ?? 'nothing')),
    ...optional((0,outputs_escape/* term */.jk) `            `, (0,scope/* sidesWords */.gB)(report)),
    ...optional((0,outputs_escape/* term */.jk) `            `, (0,baseline/* baselineWords */.v)(report)),
    ...measured(report),
    ...optional((0,outputs_escape/* term */.jk) `  Unchanged `, (0,benchmarks/* unchangedWords */.z8)(report)),
    ...optional((0,outputs_escape/* term */.jk) `  New       `, (0,scope/* newInHeadWords */.Td)(report)),
    ...optional((0,outputs_escape/* term */.jk) `  Note      `, (0,scope/* operationsWords */.s1)(report))
];
/** That the numbers are not ours. */
const judgement_measuredBy = ({ measured_by }, paint) => {
    const sentence = (0,measuredBy/* measuredBySentence */.vl)(measured_by);
    if (sentence === undefined)
        return [];
    return wrap((0,outputs_escape/* terminal */.Fo)(sentence), 0).map((line) => paint('yellow', line));
};
/** What moved all benchmarks together. */
const suiteShifts = (report) => (0,benchmarks/* shiftWords */.Uh)(report).flatMap((words) => hang((0,outputs_escape/* term */.jk) `  - `, (0,outputs_escape/* terminal */.Fo)(words)));
/** More than this would push the verdict out of sight. */
const mostGaps = 20;
/** What was not. */
const judgement_gaps = (report, paint) => {
    const title = (0,scope/* gapTitle */.$q)(report);
    if (title === undefined)
        return [];
    const all = (0,scope/* notComparedWords */.q4)(report);
    const more = all.length - mostGaps;
    const clauses = [
        ...all.slice(0, mostGaps),
        ...(more > 0
            ? [`and ${(0,format/* formatCount */.B4)(more)} more in report.json: comparisons, inputs, diagnostics`]
            : [])
    ];
    return [
        paint('yellow', (0,outputs_escape/* terminal */.Fo)(title)),
        ...clauses.flatMap((clause) => hang((0,outputs_escape/* term */.jk) `  - `, (0,outputs_escape/* terminal */.Fo)(clause)))
    ];
};
const dimensions = [
    ['overall', (0,outputs_escape/* term */.jk) `  Rating    overall `],
    ['cpu', (0,outputs_escape/* term */.jk) `            CPU     `],
    ['memory', (0,outputs_escape/* term */.jk) `            memory  `]
];
/** The three scores, each with what it rests on. */
const ratings = ({ rating, rating_basis }) => dimensions.flatMap(([dimension, label]) => hang((0,outputs_escape/* term */.jk) `${label}${rating[dimension]}/10  `, (0,outputs_escape/* terminal */.Fo)(rating_basis[dimension]), 27));
const markOf = (standing) => (0,outputs_escape/* terminal */.Fo)(`${words_verdict/* standingGlyphs */.Gj[standing]} ${words_verdict/* standingWords */.o4[standing]}`);
const attention = (gate, width, paint) => {
    const standing = (0,words_verdict/* standingOf */.YP)(gate);
    const mark = markOf(standing);
    const style = standing === 'failed' && gate.severity === 'hard-fail' ? 'red' : 'yellow';
    const severity = (0,outputs_escape/* terminal */.Fo)(words_verdict/* severityWords */.D4[gate.severity]);
    return (0,outputs_escape/* term */.jk) `  ${paint(style, padEnd(mark, width))}${padEnd(severity, 11)}${(0,outputs_escape/* terminal */.Fo)(gate.id)}`;
};
/** Gates that need a reader; those with one reason share its line. */
const reasoned = (report, gates, paint) => {
    const reasons = gates.map((gate) => (0,acks/* gateReason */.cG)(report, gate));
    const width = gates.reduce((most, gate) => Math.max(most, markOf((0,words_verdict/* standingOf */.YP)(gate)).length + 2), 14);
    return gates.flatMap((gate, index) => {
        const line = attention(gate, width, paint);
        const reason = reasons[index] ?? '';
        const isShared = reasons[index + 1] === reason;
        return isShared ? [line] : [line, ...hang((0,outputs_escape/* term */.jk) `      `, (0,outputs_escape/* terminal */.Fo)(reason))];
    });
};
const quiet = (gates, status) => {
    const ids = gates
        .filter((gate) => gate.status === status && !(0,words_verdict/* needsAttention */.e_)(gate))
        .map(({ id }) => (0,outputs_escape/* terminal */.Fo)(id));
    if (ids.length === 0)
        return [];
    return hang((0,outputs_escape/* term */.jk) `  ${padEnd(markOf(status), 18)}`, (0,outputs_escape/* join */.fj)(ids, ', '));
};
/** The gates: a reason for each that needs a reader, the names of the others. */
const gates = (report, paint) => {
    const inOrder = (0,words_verdict/* gatesInOrder */.a0)(report);
    if (inOrder.length === 0)
        return [];
    return [
        paint('bold', (0,outputs_escape/* term */.jk) `Gates`),
        ...reasoned(report, inOrder.filter(words_verdict/* needsAttention */.e_), paint),
        ...quiet(inOrder, 'passed'),
        ...quiet(inOrder, 'not_applicable')
    ];
};

// EXTERNAL MODULE: ./lib/outputs/words/steps.js
var steps = __webpack_require__(70291);
;// CONCATENATED MODULE: ./lib/outputs/text/rest.js




const counted = (count, one, many) => count === 0 ? (0,outputs_escape/* term */.jk) `` : (0,outputs_escape/* terminal */.Fo)((0,units_count/* plural */.L)(count, one, many));
const isProblem = ({ severity }) => severity !== 'note';
/** What is in the report and not in the summary, as counts. */
const rest = (report) => {
    const parts = (0,outputs_escape/* join */.fj)([
        counted(report.not_judged.length, 'row not judged', 'rows not judged'),
        counted(report.share_shifts.length, 'share shift'),
        counted(report.other_deltas.length, 'row of other sample types', 'rows of other sample types'),
        counted(report.ignored.length, 'ignored row'),
        counted(report.diagnostics.filter(isProblem).length, 'error or warning', 'errors and warnings')
    ], ', ');
    return parts === '' ? [] : hang((0,outputs_escape/* term */.jk) `  Also      `, parts);
};
const mostSteps = 5;
const stepLines = (number, what, command) => [
    ...hang((0,outputs_escape/* term */.jk) `  ${number}. `, (0,outputs_escape/* terminal */.Fo)(what)),
    ...(command === undefined ? [] : [(0,outputs_escape/* term */.jk) `     $ ${(0,outputs_escape/* terminalCommand */.Es)(command)}`])
];
/** What to do next: what a model suggests, marked, then ours. */
const nextSteps = (report, paint) => {
    const { byModel, own } = (0,steps/* stepsOf */.B)(report);
    if (byModel.length + own.length === 0)
        return [];
    const hidden = own.length - mostSteps;
    return [
        paint('bold', (0,outputs_escape/* term */.jk) `Next steps`),
        ...byModel.flatMap(({ text }, index) => stepLines(index + 1, `${steps/* modelMark */.H} ${text}`)),
        ...own
            .slice(0, mostSteps)
            .flatMap(({ text, command }, index) => stepLines(byModel.length + index + 1, text, command)),
        ...(hidden > 0 ? [(0,outputs_escape/* term */.jk) `  and ${(0,outputs_escape/* terminal */.Fo)((0,units_count/* plural */.L)(hidden, 'more step'))} in report.md`] : [])
    ];
};

;// CONCATENATED MODULE: ./lib/outputs/text.js








/** The summary that the command prints, for 80 columns: what one must know before opening the report. */
const text_text = {
    id: 'text',
    fileName: 'report.txt',
    title: 'Terminal summary',
    render: (report, options) => {
        const paint = painter(options);
        const sections = [
            headline(report, paint),
            judgement_measuredBy(report, paint),
            suiteShifts(report),
            loosened(report, paint),
            judgement_gaps(report, paint),
            cautions(report, paint),
            [...judgement_scope(report), ...ratings(report), ...rest(report)],
            gates(report, paint),
            acks_acks(report, paint),
            worse(report, paint),
            changes_overLimits(report, paint),
            better(report, paint),
            headTop_headTop(report, paint),
            nextSteps(report, paint)
        ];
        return (0,outputs_escape/* term */.jk) `${(0,outputs_escape/* join */.fj)(sections.map((lines) => (0,outputs_escape/* join */.fj)(lines, '\n')), '\n\n')}\n`;
    }
};

;// CONCATENATED MODULE: ./lib/outputs/index.js





/** The outputs by id. To add one: its file, and its line here. */
const outputs = { json: json/* json */.P, markdown: markdown/* markdown */.wD, text: text_text, speedscope: speedscope, sarif: sarif/* sarif */.I };


/***/ }),

/***/ 54486:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ json)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62487);

/** `report.json`: the report itself, with raw numbers. Its schema is docs/report.schema.json. */
const json = {
    id: 'json',
    fileName: 'report.json',
    title: 'JSON report',
    render: _escape_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonText */ .s$
};


/***/ }),

/***/ 10991:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $o: () => (/* binding */ toBenchmark),
/* harmony export */   L2: () => (/* binding */ linkOut),
/* harmony export */   mC: () => (/* binding */ toFunction),
/* harmony export */   nf: () => (/* binding */ link)
/* harmony export */ });
/* harmony import */ var _anchors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6860);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62487);
/* harmony import */ var _plainUrl_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67157);



/** A link; nothing where the URL is not a plain one. */
const link = (words, url) => url !== undefined && (0,_plainUrl_js__WEBPACK_IMPORTED_MODULE_1__/* .isPlainUrl */ .A)(url) ? (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.md) `[${words}](${url})` : (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.md) ``;
/** A link into a profiler of the settings; nothing where the URL is not whole. */
const linkOut = (words, url) => (0,_plainUrl_js__WEBPACK_IMPORTED_MODULE_1__/* .isEncodedUrl */ .E)(url) ? (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.md) `[${words}](${url})` : (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.md) ``;
/** Words that lead to a place on the page; only the words where there is no page, or no such place. */
const onPage = (words, { page }, anchor) => {
    if (page === undefined || anchor === undefined)
        return words;
    const linked = link(words, `${page.url}#${anchor}`);
    return linked === '' ? words : linked;
};
/** Words that lead to a function on the page. */
const toFunction = (words, links, id) => onPage(words, links, (0,_anchors_js__WEBPACK_IMPORTED_MODULE_2__/* .functionAnchor */ .gd)(id));
/** Words that lead to a benchmark on the page. */
const toBenchmark = (words, links, id) => onPage(words, links, (0,_anchors_js__WEBPACK_IMPORTED_MODULE_2__/* .benchmarkRow */ .CY)(id));


/***/ }),

/***/ 90118:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Bv: () => (/* binding */ blocks),
  wD: () => (/* binding */ markdown),
  Rz: () => (/* binding */ renderBlocks)
});

// EXTERNAL MODULE: ./lib/outputs/escape.js
var outputs_escape = __webpack_require__(62487);
// EXTERNAL MODULE: ./lib/outputs/words/acks.js
var acks = __webpack_require__(18168);
// EXTERNAL MODULE: ./lib/outputs/words/verdict.js
var verdict = __webpack_require__(88041);
// EXTERNAL MODULE: ./lib/outputs/markdown/block.js
var block = __webpack_require__(89199);
;// CONCATENATED MODULE: ./lib/outputs/markdown/details.js

/** A part that is one click away. Its summary carries its own numbers; it is one line, so that it is one HTML block. */
const details = (summary, parts) => {
    const body = (0,outputs_escape/* join */.fj)(parts, '\n\n');
    if (body === '')
        return (0,outputs_escape.md) ``;
    return (0,outputs_escape.md) `${(0,outputs_escape/* asMarkdown */.g5)((0,outputs_escape/* markup */.PT) `<details><summary>${summary}</summary>`)}\n\n${body}\n\n</details>`;
};

// EXTERNAL MODULE: ./lib/outputs/markdown/table.js
var table = __webpack_require__(98930);
;// CONCATENATED MODULE: ./lib/outputs/markdown/acks.js






/** What head would loosen, which whoever merges it should know. */
const loosened = {
    id: 'loosened',
    render: ({ head_loosens }, size) => {
        if (head_loosens.length === 0)
            return (0,outputs_escape.md) ``;
        const { shown, rest } = (0,block/* limitRows */.X)(head_loosens, size.openRows, 'head_loosens');
        const items = [...shown.map(outputs_escape/* text */.Qq), rest].filter((item) => item !== '');
        return (0,outputs_escape/* join */.fj)([(0,outputs_escape.md) `> [!WARNING]`, (0,outputs_escape.md) `> **${(0,outputs_escape/* text */.Qq)(acks/* loosensTitle */.IJ)}**`, ...items.map((item) => (0,outputs_escape.md) `> - ${item}`)], '\n');
    }
};
const lines = (entries, report, max) => {
    const nameOf = (0,acks/* findingNamer */.v$)(report);
    const { shown, rest } = (0,block/* limitRows */.X)(entries, max, 'acks');
    const items = shown.map((entry) => {
        const { mark, subjects, rest: words } = (0,acks/* ackWords */.PE)(entry, nameOf);
        const about = (0,outputs_escape/* join */.fj)(subjects.map((subject) => (0,outputs_escape/* code */.aY)(subject)), ', ');
        return (0,outputs_escape/* join */.fj)([(0,outputs_escape.md) `- ${(0,outputs_escape/* text */.Qq)(mark)}:`, about, (0,outputs_escape/* text */.Qq)(words)], ' ');
    });
    return (0,outputs_escape/* join */.fj)([(0,outputs_escape/* join */.fj)(items, '\n'), rest], '\n\n');
};
/** What was accepted, by whom and why; what changes nothing is one click away. */
const acks_acks = {
    id: 'acks',
    render: (report, size) => {
        const { open, closed } = (0,acks/* acksToShow */.t5)(report);
        return (0,outputs_escape/* join */.fj)([
            open.length === 0 ? (0,outputs_escape.md) `` : (0,outputs_escape.md) `Acknowledged:`,
            lines(open, report, size.openRows),
            size.detailRows === 0
                ? (0,outputs_escape.md) ``
                : details((0,outputs_escape/* markup */.PT) `Acknowledgements without effect: ${(0,outputs_escape/* html */.qy)((0,acks/* closedWords */.UG)(closed))}`, [
                    lines(closed, report, size.detailRows)
                ])
        ], '\n\n');
    }
};
/** The ids of what fails, for those who intend it. */
const accept = {
    id: 'accept',
    render: (report, size) => {
        const ids = (0,acks/* openFindings */.lb)(report, (0,verdict/* gatesInOrder */.a0)(report));
        if (ids.length === 0 || size.detailRows === 0)
            return (0,outputs_escape.md) ``;
        const nameOf = (0,acks/* findingNamer */.v$)(report);
        const { shown, rest } = (0,block/* limitRows */.X)(ids, size.detailRows, 'verdict.gates');
        const rows = (0,table/* table */.t)([
            { title: (0,outputs_escape.md) `What fails`, align: 'left', cell: (id) => (0,outputs_escape/* code */.aY)(nameOf(id)) },
            { title: (0,outputs_escape.md) `ID`, align: 'left', cell: (id) => (0,outputs_escape/* code */.aY)(id, 220) }
        ], shown);
        return details((0,outputs_escape/* markup */.PT) `Is this intended? Accept it`, [(0,outputs_escape/* text */.Qq)(acks/* acceptWords */.Kj), rows, rest]);
    }
};

// EXTERNAL MODULE: ./lib/units/count.js
var units_count = __webpack_require__(25396);
// EXTERNAL MODULE: ./lib/units/format.js + 1 modules
var format = __webpack_require__(40964);
// EXTERNAL MODULE: ./lib/units/visible.js
var visible = __webpack_require__(68709);
;// CONCATENATED MODULE: ./lib/outputs/mermaid.js
/**
 * Flowcharts in the language of Mermaid (https://mermaid.js.org/syntax/flowchart.html), which GitHub draws where Markdown
 * has them. Their text is from inputs, and the language has links, scripts, directives, icons and formulas of its own.
 */

const longestLine = 60;
const zeroWidthSpace = '\u200b';
/**
 * What Mermaid understands in a label after it has decoded it: line breaks, formulas, icons, and its own marks for
 * characters that it has encoded. See `encodeEntities`, `replaceIconSubstring` and `hasKatex` in its source.
 */
const breakMarks = (s) => s.replace(/\\(?=n)|\$(?=\$)|:(?=fa-)|[\u00b6\ufb02]/g, `$&${zeroWidthSpace}`);
/** What stays as it is. Mermaid looks for comments and directives, `%%`, before it looks for labels. */
const notPlain = /%{2,}|[^\w ./(),%→…▲●]/gu;
const codes = (s) => Array.from(s, (character) => `#${character.codePointAt(0)};`).join('');
/** Text for a label in quotes: all that could mean something is a numbered character. */
const label = (s) => breakMarks((0,visible/* tidyName */.qJ)(s, longestLine)).replace(notPlain, codes) || '(no name)';
const boxLine = ({ lines, isMarked }, place) => `  n${place}["${lines.map(label).join('<br>')}"]${isMarked ? ':::marked' : ''}`;
const arrowLine = ({ from, to, words }) => words === undefined ? `  n${from} --> n${to}` : `  n${from} -->|"${label(words)}"| n${to}`;
/** The red of the flame graph, with a text that can be read on it in a light and in a dark page. */
const marked = '  classDef marked fill:#dc3220,stroke:#dc3220,color:#ffffff';
/** A flowchart from top to bottom as a fenced block. Nothing in it can end the fence: it has no backtick but its own. */
const flowchart = ({ title, boxes, arrows }) => [
    '```mermaid',
    'flowchart TD',
    `  accTitle: ${label(title)}`,
    ...boxes.map(boxLine),
    ...arrows.map(arrowLine),
    marked,
    '```'
].join('\n');

// EXTERNAL MODULE: ./lib/outputs/words/change.js
var change = __webpack_require__(87510);
// EXTERNAL MODULE: ./lib/outputs/words/names.js
var names = __webpack_require__(54876);
;// CONCATENATED MODULE: ./lib/outputs/markdown/callPaths.js






const percent = (share) => (share === 0 ? '0%' : (0,format/* formatPercent */.l9)(share));
const changeLine = ({ entry }) => {
    if (entry === undefined)
        return [];
    const { glyph, word } = (0,change/* functionMark */._i)(entry.class, entry.metric);
    return [`${glyph} ${word} ${(0,change/* decidedWords */.iC)(entry)}`];
};
const boxOf = (step, metric) => {
    if (step.from === -1)
        return { lines: [`all ${(0,change/* metricName */.Kh)(metric)}`], isMarked: false };
    const shares = `${percent(step.share_base)} → ${percent(step.share_head)}`;
    return {
        lines: [(0,names/* shortNameOf */.PI)(step), shares, ...changeLine(step)],
        isMarked: step.entry !== undefined
    };
};
const arrowTo = ({ from, skipped }, to) => {
    if (from === -1)
        return [];
    return [{ from, to, ...(skipped === 0 ? {} : { words: (0,units_count/* plural */.L)(skipped, 'more call') }) }];
};
const titleOf = ({ metric, workload }, all) => {
    const workloads = new Set(all.map((one) => one.workload));
    const where = workloads.size > 1 ? ` of \`${workload.replaceAll('`', "'")}\`` : '';
    return `How head gets to what costs more ${(0,change/* metricName */.Kh)(metric)}${where}`;
};
const moreWords = ({ more }) => more === 0 ? '' : ` ${(0,units_count/* plural */.L)(more, 'more function')} became worse.`;
const picture = (paths, all) => {
    const title = titleOf(paths, all);
    const chart = flowchart({
        title,
        boxes: paths.steps.map((step) => boxOf(step, paths.metric)),
        arrows: paths.steps.flatMap(arrowTo)
    });
    const key = (0,outputs_escape/* text */.Qq)(`Each function by the path of calls on which it grew most. Shares are base → head on that path, with all that is called there; a change is the function's own on all paths.${moreWords(paths)}`);
    return (0,outputs_escape/* join */.fj)([(0,outputs_escape.md) `**${(0,outputs_escape/* text */.Qq)(title)}**`, chart, key], '\n\n');
};
/**
 * Who calls what became worse, as pictures, where there is room for pictures: the job summary. An e-mail, and with it a
 * comment, would show their source.
 */
const callPaths = {
    id: 'call-paths',
    render: (_, { paths = [] }) => (0,outputs_escape/* join */.fj)(paths.map((one) => picture(one, paths)), '\n\n')
};

// EXTERNAL MODULE: ./lib/outputs/words/collection.js
var collection = __webpack_require__(63090);
;// CONCATENATED MODULE: ./lib/outputs/markdown/cautions.js


/** What makes every number below doubtful; a reader must see it before any of them. */
const cautions = {
    id: 'cautions',
    render: (report) => {
        const warning = (0,collection/* noiseWarning */.$o)(report);
        return warning === undefined ? (0,outputs_escape.md) `` : (0,outputs_escape.md) `> [!WARNING]\n> ${(0,outputs_escape/* text */.Qq)(warning)}`;
    }
};

// EXTERNAL MODULE: ./lib/outputs/rows.js
var outputs_rows = __webpack_require__(86053);
// EXTERNAL MODULE: ./lib/outputs/words/overLimits.js
var overLimits = __webpack_require__(8144);
// EXTERNAL MODULE: ./lib/outputs/links.js
var outputs_links = __webpack_require__(10991);
// EXTERNAL MODULE: ./lib/outputs/words/benchmarks.js
var benchmarks = __webpack_require__(79158);
// EXTERNAL MODULE: ./lib/outputs/words/churn.js
var churn = __webpack_require__(74318);
// EXTERNAL MODULE: ./lib/outputs/words/evidence.js
var evidence = __webpack_require__(77739);
// EXTERNAL MODULE: ./lib/outputs/words/history.js
var words_history = __webpack_require__(66868);
// EXTERNAL MODULE: ./lib/outputs/words/parts.js
var parts = __webpack_require__(69030);
// EXTERNAL MODULE: ./lib/outputs/words/place.js
var place = __webpack_require__(11259);
// EXTERNAL MODULE: ./lib/outputs/words/quadrant.js
var quadrant = __webpack_require__(97494);
// EXTERNAL MODULE: ./lib/outputs/words/scope.js
var scope = __webpack_require__(42728);
// EXTERNAL MODULE: ./lib/outputs/words/touch.js
var touch = __webpack_require__(6503);
;// CONCATENATED MODULE: ./lib/outputs/markdown/columns.js
/** The columns of function and benchmark tables; every table of the report is made of these. */














const mark = ({ glyph, word }) => (0,outputs_escape/* unbroken */.D_)((0,outputs_escape/* text */.Qq)(`${glyph} ${word}`));
/** What a row is the sum of beside its function. */
const partsCell = (entry) => {
    const others = (0,parts/* otherParts */.X)(entry);
    if (others === undefined)
        return (0,outputs_escape.md) ``;
    const more = others.more > 0 ? [(0,outputs_escape/* text */.Qq)(`${(0,format/* formatCount */.B4)(others.more)} more`)] : [];
    return (0,outputs_escape.md) `with ${(0,outputs_escape/* join */.fj)([...others.named.map((name) => (0,outputs_escape/* code */.aY)(name)), ...more], ', ')}`;
};
/** Owners as code, so that nobody is notified of every update. */
const ownersCell = (entry) => {
    const { named, more } = (0,place/* ownersShown */.og)(entry);
    const all = [
        ...named.map((owner) => (0,outputs_escape/* code */.aY)(owner)),
        ...(more > 0 ? [(0,outputs_escape/* text */.Qq)(`${(0,format/* formatCount */.B4)(more)} more`)] : [])
    ];
    return all.length === 0 ? (0,outputs_escape.md) `` : (0,outputs_escape.md) `of ${(0,outputs_escape/* join */.fj)(all, ', ')}`;
};
/** Where to look, who leads to what is not of the repository, and whose it is. */
const whereaboutsCell = (entry) => {
    const where = (0,place/* whereWords */.Z)(entry);
    const caller = (0,place/* callerWords */.NH)(entry);
    return [
        where === undefined ? (0,outputs_escape.md) `` : (0,outputs_escape/* code */.aY)(where),
        caller === undefined
            ? (0,outputs_escape.md) ``
            : (0,outputs_escape.md) `called from ${(0,outputs_escape/* code */.aY)((0,names/* shortSymbol */.z$)(caller.name))} ${(0,outputs_escape/* code */.aY)(caller.at)}`,
        ownersCell(entry)
    ];
};
/** The row over earlier runs of the default branch, where there are any. */
const sparkOf = (report, id) => {
    const trend = (0,words_history/* trendFor */.Lu)(report.history, id);
    const spark = trend === undefined ? '' : (0,words_history/* sparkline */.KM)(trend);
    return spark === '' ? (0,outputs_escape.md) `` : (0,outputs_escape.md) `history ${(0,outputs_escape/* text */.Qq)(spark)}`;
};
/** A function: name, place, and what is special about the row. */
const functionCell = (report, links) => {
    const nameOf = (0,names/* functionNamer */._I)(report);
    const marks = (0,scope/* marksOperations */.J9)(report);
    return (entry) => (0,outputs_escape/* join */.fj)([
        (0,outputs_links/* toFunction */.mC)((0,outputs_escape/* code */.aY)(nameOf(entry)), links, entry.id),
        partsCell(entry),
        ...(0,churn/* churnWords */.CR)(entry).map(outputs_escape/* text */.Qq),
        sparkOf(report, entry.id),
        ...(0,quadrant/* quadrantWords */.w)(entry).map(outputs_escape/* text */.Qq),
        ...(0,touch/* touchWords */.d)(entry).map(outputs_escape/* text */.Qq),
        ...whereaboutsCell(entry),
        entry.runtime ? (0,outputs_escape.md) `Go runtime, not rated` : (0,outputs_escape.md) ``,
        marks && entry.operations_unknown ? (0,outputs_escape.md) `operations unknown` : (0,outputs_escape.md) ``
    ], '<br>');
};
/** What happened to a function, and in which measurement. A comment has no room for a column of that. */
const whatCell = (report) => {
    const named = (0,names/* hasWorkloads */.JJ)(report, 'profile');
    return ({ class: kind, metric, workload }) => {
        const measured = (0,change/* saysMetric */.Zg)(kind, metric) ? (0,outputs_escape.md) `` : (0,outputs_escape/* text */.Qq)((0,change/* metricName */.Kh)(metric));
        const where = named ? (0,outputs_escape.md) `in ${(0,outputs_escape/* code */.aY)(workload)}` : (0,outputs_escape.md) ``;
        return (0,outputs_escape/* join */.fj)([mark((0,change/* functionMark */._i)(kind, metric)), (0,outputs_escape/* join */.fj)([measured, where], ' ')], '<br>');
    };
};
const functionChange = (entry) => {
    const cost = (0,change/* costChangeWords */.zJ)(entry);
    const share = (0,outputs_escape/* text */.Qq)((0,change/* shareChangeWords */.R4)(entry));
    if (cost === undefined)
        return (0,outputs_escape/* unbroken */.D_)((0,outputs_escape.md) `**${share}**`);
    return (0,outputs_escape.md) `**${(0,outputs_escape/* text */.Qq)(cost.change)}** ${(0,outputs_escape/* text */.Qq)(cost.of)}<br>share ${share}`;
};
/** Columns of a table of functions. */
const functionColumns = (report, links = {}) => ({
    what: { title: (0,outputs_escape.md) ` `, align: 'left', cell: whatCell(report) },
    name: { title: (0,outputs_escape.md) `Function`, align: 'left', cell: functionCell(report, links) },
    sides: {
        title: (0,outputs_escape.md) `Base → head`,
        align: 'right',
        cell: (entry) => (0,outputs_escape/* join */.fj)([(0,outputs_escape/* unbroken */.D_)((0,outputs_escape/* text */.Qq)((0,change/* shareWords */.hs)(entry))), (0,outputs_escape/* unbroken */.D_)((0,outputs_escape/* text */.Qq)((0,change/* flatWords */.F5)(entry)))], '<br>')
    },
    change: { title: (0,outputs_escape.md) `Change`, align: 'right', cell: functionChange },
    evidence: {
        title: (0,outputs_escape.md) `Evidence`,
        align: 'left',
        cell: (entry) => (0,outputs_escape/* text */.Qq)((0,evidence/* functionEvidenceWords */.nH)(entry))
    }
});
/** A benchmark, with its package and workload where the report has several. */
const benchCell = (report, links) => {
    const [packages, workloads] = [(0,names/* hasPackages */.Kf)(report), (0,names/* hasWorkloads */.JJ)(report, 'benchmarks')];
    return (entry) => (0,outputs_escape/* join */.fj)([
        (0,outputs_links/* toBenchmark */.$o)((0,outputs_escape/* code */.aY)(entry.name), links, entry.id),
        packages && entry.package !== '' ? (0,outputs_escape/* code */.aY)(entry.package) : (0,outputs_escape.md) ``,
        workloads ? (0,outputs_escape.md) `in ${(0,outputs_escape/* code */.aY)(entry.workload)}` : (0,outputs_escape.md) ``,
        ...(0,benchmarks/* benchNotes */.ON)(entry).map(outputs_escape/* text */.Qq),
        sparkOf(report, entry.id)
    ], '<br>');
};
/** Columns of a table of benchmarks. */
const benchColumns = (report, links = {}) => ({
    what: {
        title: (0,outputs_escape.md) ` `,
        align: 'left',
        cell: ({ verdict, would_be, unit }) => mark((0,change/* benchMark */.QF)(verdict === 'not_judged' ? (would_be ?? 'unchanged') : verdict, unit))
    },
    name: { title: (0,outputs_escape.md) `Benchmark`, align: 'left', cell: benchCell(report, links) },
    sides: {
        title: (0,outputs_escape.md) `Base → head`,
        align: 'right',
        cell: (entry) => (0,outputs_escape/* unbroken */.D_)((0,outputs_escape/* text */.Qq)((0,change/* benchWords */.mf)(entry)))
    },
    change: {
        title: (0,outputs_escape.md) `Change`,
        align: 'right',
        cell: (entry) => (0,outputs_escape.md) `**${(0,outputs_escape/* text */.Qq)((0,change/* benchChangeWords */.ky)(entry))}**`
    },
    quietChange: {
        title: (0,outputs_escape.md) `Change`,
        align: 'right',
        cell: (entry) => (0,outputs_escape/* text */.Qq)((0,change/* benchChangeWords */.ky)(entry))
    },
    visible: {
        title: (0,outputs_escape.md) `Would have shown`,
        align: 'right',
        cell: (entry) => (0,outputs_escape/* text */.Qq)((0,benchmarks/* visibleWords */.iV)(entry))
    },
    evidence: {
        title: (0,outputs_escape.md) `Evidence`,
        align: 'left',
        cell: (entry) => (0,outputs_escape/* text */.Qq)((0,evidence/* benchEvidenceWords */.tG)(entry))
    }
});

;// CONCATENATED MODULE: ./lib/outputs/markdown/changes.js








const functionTable = (report, { functions, functionArrays }, room) => {
    const { what, name, sides, change, evidence } = functionColumns(report, room.links);
    const where = (0,outputs_rows/* arraysOf */._l)(report, functions.slice(room.openRows), functionArrays);
    const { shown, rest } = (0,block/* limitRows */.X)(functions, room.openRows, where);
    return (0,outputs_escape/* join */.fj)([(0,table/* table */.t)([what, name, sides, change, evidence], shown), rest], '\n\n');
};
const benchTable = (report, { benchmarks }, room) => {
    const { what, name, sides, change, evidence } = benchColumns(report, room.links);
    const { shown, rest } = (0,block/* limitRows */.X)(benchmarks, room.openRows, 'bench_deltas');
    return (0,outputs_escape/* join */.fj)([(0,table/* table */.t)([what, name, sides, change, evidence], shown), rest], '\n\n');
};
const changes = (report, seen, room) => {
    const counts = [
        ...(seen.functions.length > 0 ? [(0,units_count/* plural */.L)(seen.functions.length, 'function')] : []),
        ...(seen.benchmarks.length > 0 ? [(0,units_count/* plural */.L)(seen.benchmarks.length, 'benchmark row')] : [])
    ];
    if (counts.length === 0)
        return (0,outputs_escape.md) ``;
    return (0,outputs_escape/* join */.fj)([
        (0,outputs_escape.md) `#### ${seen.title}: ${(0,outputs_escape/* text */.Qq)(counts.join(', '))}`,
        functionTable(report, seen, room),
        benchTable(report, seen, room)
    ], '\n\n');
};
/** Judged regressions and new hotspots. */
const worse = {
    id: 'worse',
    render: (report, room) => changes(report, {
        title: (0,outputs_escape.md) `Worse`,
        functions: (0,outputs_rows/* worseFunctions */.mm)(report),
        functionArrays: ['cpu_regressions', 'mem_regressions', 'new_hotspots'],
        benchmarks: (0,outputs_rows/* benchmarksOf */.sn)(report, 'regression')
    }, room)
};
/** What gates failed on and no class names. */
const changes_overLimits = {
    id: 'over-limits',
    render: (report, size) => changes(report, {
        title: (0,outputs_escape.md) `Also over the limit of a gate`,
        ...(0,overLimits/* overLimitRows */.B)(report),
        functionArrays: ['over_limits', 'share_shifts', 'other_deltas']
    }, size)
};
const smallRemovedNote = (report) => {
    const count = (0,outputs_rows/* smallRemoved */.k9)(report).length;
    if (count === 0)
        return (0,outputs_escape.md) ``;
    return (0,outputs_escape/* text */.Qq)(`${(0,units_count/* plural */.L)(count, 'function')} with at most ${(0,format/* formatPercent */.l9)((0,outputs_rows/* closedRemovedShare */.Q6)(report))} of base gone too: see below.`);
};
/** Judged improvements and removed hotspots. */
const better = {
    id: 'better',
    render: (report, room) => {
        const open = changes(report, {
            title: (0,outputs_escape.md) `Better`,
            functions: (0,outputs_rows/* betterFunctions */.WQ)(report),
            functionArrays: ['cpu_improvements', 'mem_improvements', 'removed_hotspots'],
            benchmarks: (0,outputs_rows/* benchmarksOf */.sn)(report, 'improvement')
        }, room);
        return open === '' ? open : (0,outputs_escape/* join */.fj)([open, smallRemovedNote(report)], '\n\n');
    }
};

;// CONCATENATED MODULE: ./lib/outputs/markdown/churn.js







const columns = [
    { title: (0,outputs_escape.md) `Function`, align: 'left', cell: (row) => (0,outputs_escape/* code */.aY)((0,names/* shortNameOf */.PI)(row)) },
    { title: (0,outputs_escape.md) `What became of it`, align: 'left', cell: (row) => (0,outputs_escape/* text */.Qq)((0,churn/* churnRowWords */.ct)(row)) },
    { title: (0,outputs_escape.md) `Base → head`, align: 'right', cell: (row) => (0,outputs_escape/* text */.Qq)((0,change/* churnShareWords */.XZ)(row)) },
    { title: (0,outputs_escape.md) `Because`, align: 'left', cell: (row) => (0,outputs_escape/* text */.Qq)((0,churn/* alikeWords */.M$)(row)) }
];
const rowsOf = (rows, size) => {
    const { shown, rest } = (0,block/* limitRows */.X)(rows, size.detailRows, 'churn');
    return [(0,table/* table */.t)(columns, shown), rest];
};
/** Functions that are the same code elsewhere, whether their cost changed or not. */
const churn_churn = {
    id: 'churn',
    render: (report, size) => {
        const rows = (0,churn/* distinctChurn */.x)(report.churn);
        return rows.length === 0
            ? (0,outputs_escape.md) ``
            : details((0,outputs_escape/* markup */.PT) `${(0,outputs_escape/* html */.qy)((0,churn/* churnTitle */.B)(rows))}`, [(0,outputs_escape/* text */.Qq)(churn/* churnExplanation */.aG), ...rowsOf(rows, size)]);
    }
};

// EXTERNAL MODULE: ./lib/outputs/words/endpoints.js
var endpoints = __webpack_require__(614);
;// CONCATENATED MODULE: ./lib/outputs/markdown/endpoints.js






const endpoints_lines = (words) => (0,outputs_escape/* join */.fj)(words.map(outputs_escape/* text */.Qq), '<br>');
const endpoints_columns = [
    {
        title: (0,outputs_escape.md) ` `,
        align: 'left',
        cell: (entry) => {
            const { glyph, word } = (0,endpoints/* endpointMark */.jX)(entry);
            return (0,outputs_escape/* unbroken */.D_)((0,outputs_escape/* text */.Qq)(`${glyph} ${word}`));
        }
    },
    {
        title: (0,outputs_escape.md) `Endpoint`,
        align: 'left',
        cell: (entry) => (0,outputs_escape/* join */.fj)([(0,outputs_escape/* code */.aY)(entry.name), endpoints_lines([(0,endpoints/* objectiveWords */.Db)(entry), (0,endpoints/* medianWords */.iO)(entry)])], '<br>')
    },
    {
        title: (0,outputs_escape.md) `Base → head`,
        align: 'right',
        cell: (entry) => endpoints_lines([(0,endpoints/* costWords */.fL)(entry), (0,endpoints/* measureWords */.kP)(entry)])
    },
    { title: (0,outputs_escape.md) `Change`, align: 'right', cell: (entry) => (0,outputs_escape.md) `**${(0,outputs_escape/* text */.Qq)((0,endpoints/* changeWords */.mF)(entry))}**` },
    {
        title: (0,outputs_escape.md) `Of the increase`,
        align: 'left',
        cell: (entry) => endpoints_lines([(0,endpoints/* increaseWords */.kA)(entry), ...(0,endpoints/* functionLines */.mg)(entry)])
    },
    { title: (0,outputs_escape.md) `Evidence`, align: 'left', cell: (entry) => (0,outputs_escape/* text */.Qq)((0,endpoints/* certaintyWords */.$y)(entry)) }
];
/** Endpoints that something is promised of, and that a gate failed on. */
const objectives = {
    id: 'objectives',
    render: (report, { openRows }) => {
        const missed = (0,endpoints/* missedObjectives */.yC)(report);
        const { shown, rest } = (0,block/* limitRows */.X)(missed, openRows, 'endpoints.rows');
        if (missed.length === 0)
            return (0,outputs_escape.md) ``;
        const title = (0,units_count/* plural */.L)(missed.length, 'endpoint');
        return (0,outputs_escape/* join */.fj)([(0,outputs_escape.md) `#### With an objective: ${(0,outputs_escape/* text */.Qq)(title)}`, (0,table/* table */.t)(endpoints_columns, shown), rest], '\n\n');
    }
};
const everyEndpoint = (entry, rows) => {
    const { shown, rest } = (0,block/* limitRows */.X)(entry.rows, rows, 'endpoints.rows');
    return details((0,outputs_escape/* markup */.PT) `Endpoints: ${(0,outputs_escape/* html */.qy)((0,endpoints/* endpointCounts */.Ul)(entry))}`, [
        (0,table/* table */.t)(endpoints_columns, shown),
        rest,
        ...(0,endpoints/* endpointsMethod */.wZ)(entry).map(outputs_escape/* text */.Qq)
    ]);
};
/** What requests to every endpoint cost. */
const endpoints_endpoints = {
    id: 'endpoints',
    render: ({ endpoints: entry }, { detailRows }) => entry === undefined ? (0,outputs_escape.md) `` : everyEndpoint(entry, detailRows)
};

// EXTERNAL MODULE: ./lib/outputs/words/energy.js + 1 modules
var energy = __webpack_require__(97294);
;// CONCATENATED MODULE: ./lib/outputs/markdown/energy.js





const energy_columns = [
    { title: (0,outputs_escape.md) `Function or benchmark`, align: 'left', cell: (one) => (0,outputs_escape/* code */.aY)((0,energy/* energyName */.oM)(one)) },
    {
        title: (0,outputs_escape.md) `CPU per operation`,
        align: 'right',
        cell: (one) => (0,outputs_escape/* unbroken */.D_)((0,outputs_escape/* text */.Qq)((0,energy/* timeWords */.rr)(one)))
    },
    {
        title: (0,outputs_escape.md) `Energy per 10⁹ operations`,
        align: 'right',
        cell: (one) => (0,outputs_escape/* join */.fj)((0,energy/* energyLines */.yA)(one).map(outputs_escape/* text */.Qq), '<br>')
    },
    { title: (0,outputs_escape.md) `CO2e per 10⁹ operations`, align: 'right', cell: (one) => (0,outputs_escape/* text */.Qq)((0,energy/* carbonWords */.jD)(one)) }
];
const year = {
    title: (0,outputs_escape.md) `A year`,
    align: 'right',
    cell: (one) => (0,outputs_escape/* join */.fj)((0,energy/* yearLines */.bM)(one).map(outputs_escape/* text */.Qq), '<br>')
};
/** What judged changes of CPU time come to in energy, with the formula and its factors. */
const energy_energy = {
    id: 'energy',
    render: (report, size) => {
        const title = (0,energy/* energyTitle */.vb)(report);
        if (title === undefined || report.energy === undefined)
            return (0,outputs_escape.md) ``;
        const { changes } = report.energy;
        const { shown, rest } = (0,block/* limitRows */.X)(changes, size.detailRows, 'energy.changes');
        const hasYear = changes.some(({ per_year }) => per_year !== undefined);
        return details((0,outputs_escape/* markup */.PT) `${(0,outputs_escape/* html */.qy)(title)}`, [
            (0,table/* table */.t)(hasYear ? [...energy_columns, year] : energy_columns, shown),
            rest,
            ...(0,energy/* energyMethod */.Mp)(report.energy).map(outputs_escape/* text */.Qq)
        ]);
    }
};

// EXTERNAL MODULE: ./lib/outputs/words/baseline.js
var baseline = __webpack_require__(245);
// EXTERNAL MODULE: ./lib/outputs/words/summary.js
var summary = __webpack_require__(74712);
;// CONCATENATED MODULE: ./lib/outputs/markdown/headline.js







/** A quotation, so that nobody takes it for ours. */
const byModel = (prose, byline) => (0,outputs_escape.md) `> ${(0,outputs_escape/* text */.Qq)(prose)}\n>\n> — ${(0,outputs_escape/* text */.Qq)(byline)}`;
/** The verdict and the summary. Its first line is the first visible one, and with it the preview in an e-mail. */
const headline = {
    id: 'headline',
    render: (report) => {
        const { headline: first, prose, byline } = (0,summary/* summaryWords */.q)(report);
        return (0,outputs_escape/* join */.fj)([
            (0,outputs_escape.md) `### ${(0,outputs_escape/* text */.Qq)((0,verdict/* verdictWords */.L2)(report))}: ${(0,outputs_escape/* text */.Qq)(first)}`,
            byline === undefined ? (0,outputs_escape/* text */.Qq)(prose) : byModel(prose, byline)
        ], '\n\n');
    }
};
const optional = (words) => (words === undefined ? (0,outputs_escape.md) `` : (0,outputs_escape/* text */.Qq)(words));
/** Which two sides were compared, in what. */
const headline_scope = {
    id: 'scope',
    render: (report) => {
        const fresh = (0,scope/* newInHeadWords */.Td)(report);
        const unchanged = (0,benchmarks/* unchangedWords */.z8)(report);
        return (0,outputs_escape/* join */.fj)([
            (0,outputs_escape/* text */.Qq)(`Compared: ${(0,scope/* comparedWords */.$z)(report) ?? 'nothing'}`),
            optional((0,scope/* sidesWords */.gB)(report)),
            optional((0,baseline/* baselineWords */.v)(report)),
            unchanged === undefined ? (0,outputs_escape.md) `` : (0,outputs_escape/* text */.Qq)(`unchanged: ${unchanged}`),
            fresh === undefined ? (0,outputs_escape.md) `` : (0,outputs_escape/* text */.Qq)(`new, with nothing to compare: ${fresh}`),
            optional((0,scope/* operationsWords */.s1)(report))
        ], ' · ');
    }
};
/** What was not compared or not readable; a reader must see it before any number. */
const gaps = {
    id: 'gaps',
    render: (report, size) => {
        const title = (0,scope/* gapTitle */.$q)(report);
        if (title === undefined)
            return (0,outputs_escape.md) ``;
        const clauses = (0,scope/* notComparedWords */.q4)(report);
        const { shown, rest } = (0,block/* limitRows */.X)(clauses, size.openRows, 'comparisons, inputs, diagnostics');
        const items = [...shown.map(outputs_escape/* text */.Qq), rest].filter((item) => item !== '');
        return (0,outputs_escape/* join */.fj)([(0,outputs_escape.md) `> [!WARNING]`, (0,outputs_escape.md) `> **${(0,outputs_escape/* text */.Qq)(title)}**`, ...items.map((item) => (0,outputs_escape.md) `> - ${item}`)], '\n');
    }
};

// EXTERNAL MODULE: ./lib/outputs/words/headTop.js
var headTop = __webpack_require__(70069);
;// CONCATENATED MODULE: ./lib/outputs/markdown/headTop.js







const columnsOf = ({ unit }) => [
    {
        title: (0,outputs_escape.md) `Function`,
        align: 'left',
        cell: (row) => (0,outputs_escape/* join */.fj)([
            (0,outputs_escape/* code */.aY)((0,names/* shortNameOf */.PI)(row)),
            row.location === undefined ? (0,outputs_escape.md) `` : (0,outputs_escape/* code */.aY)(`${row.location.file}:${row.location.line}`)
        ], '<br>')
    },
    { title: (0,outputs_escape.md) `Flat`, align: 'right', cell: ({ share }) => (0,outputs_escape/* text */.Qq)((0,format/* formatPercent */.l9)(share)) },
    { title: (0,outputs_escape.md) ` `, align: 'right', cell: ({ flat }) => (0,outputs_escape/* text */.Qq)((0,format/* formatValue */.Fl)(flat, unit)) },
    { title: (0,outputs_escape.md) `Cum`, align: 'right', cell: ({ cum }) => (0,outputs_escape/* text */.Qq)((0,format/* formatValue */.Fl)(cum, unit)) }
];
const topTable = (report, entry, size) => {
    const { shown, rest } = (0,block/* limitRows */.X)(entry.functions, size.openRows, 'head_top');
    return (0,outputs_escape/* join */.fj)([(0,outputs_escape.md) `**${(0,outputs_escape/* text */.Qq)((0,headTop/* topTitle */.u)(entry, report))}**`, (0,table/* table */.t)(columnsOf(entry), shown), rest], '\n\n');
};
const headTop_benchTable = (report, size) => {
    const rows = report.bench_deltas.filter(({ head }) => head !== null);
    const packages = (0,names/* hasPackages */.Kf)(report);
    const columns = [
        {
            title: (0,outputs_escape.md) `Benchmark`,
            align: 'left',
            cell: (row) => (0,outputs_escape/* join */.fj)([(0,outputs_escape/* code */.aY)(row.name), packages ? (0,outputs_escape/* code */.aY)(row.package) : (0,outputs_escape.md) ``], '<br>')
        },
        { title: (0,outputs_escape.md) `Head`, align: 'right', cell: ({ head, unit }) => (0,outputs_escape/* text */.Qq)((0,change/* benchSideWords */.nW)(head, unit)) },
        { title: (0,outputs_escape.md) `n`, align: 'right', cell: ({ head }) => (0,outputs_escape/* text */.Qq)(String(head?.n ?? '')) }
    ];
    const { shown, rest } = (0,block/* limitRows */.X)(rows, size.openRows, 'bench_deltas');
    return (0,outputs_escape/* join */.fj)([(0,table/* table */.t)(columns, shown), rest], '\n\n');
};
/** What head costs, where there is no base that would say whether that is more than before. */
const headTop_headTop = {
    id: 'head-top',
    render: (report, size) => {
        if (report.verdict.level !== 'no_baseline')
            return (0,outputs_escape.md) ``;
        const parts = [
            ...(0,headTop/* openTops */.h)(report).map((entry) => topTable(report, entry, size)),
            headTop_benchTable(report, size)
        ].filter((part) => part !== '');
        return parts.length === 0 ? (0,outputs_escape.md) `` : (0,outputs_escape/* join */.fj)([(0,outputs_escape.md) `#### Where head spends it`, ...parts], '\n\n');
    }
};

;// CONCATENATED MODULE: ./lib/outputs/markdown/history.js






const sides = ({ last_good, head, unit }) => {
    const before = last_good === null ? 'unknown' : (0,words_history/* trendValue */.bd)(last_good.value, unit);
    return (0,outputs_escape/* unbroken */.D_)((0,outputs_escape/* text */.Qq)(`${before} → ${(0,words_history/* trendValue */.bd)(head, unit)}`));
};
const history_columns = [
    {
        title: (0,outputs_escape.md) `Row`,
        align: 'left',
        cell: (row) => (0,outputs_escape/* join */.fj)([(0,outputs_escape/* code */.aY)((0,names/* shortNameOf */.PI)(row)), (0,outputs_escape/* text */.Qq)((0,words_history/* measureWords */.kP)(row))], '<br>')
    },
    { title: (0,outputs_escape.md) `History`, align: 'left', cell: (row) => (0,outputs_escape/* text */.Qq)((0,words_history/* sparkline */.KM)(row)) },
    { title: (0,outputs_escape.md) `Last good → head`, align: 'right', cell: sides },
    {
        title: (0,outputs_escape.md) `Since then`,
        align: 'left',
        cell: (row) => (0,outputs_escape/* join */.fj)([
            row.status === 'over' ? (0,outputs_escape.md) `**above the limit**` : (0,outputs_escape/* text */.Qq)(row.because),
            ...row.changes.map((change) => (0,outputs_escape/* text */.Qq)((0,words_history/* changeWords */.mF)(change)))
        ], '<br>')
    }
];
/** What earlier runs of the default branch say of head; nothing where all is as it was. */
const history_history = {
    id: 'history',
    render: ({ history: entry }, size) => {
        const rows = entry === undefined ? [] : (0,words_history/* notableTrends */.ah)(entry);
        if (entry === undefined || rows.length === 0)
            return (0,outputs_escape.md) ``;
        const { shown, rest } = (0,block/* limitRows */.X)(rows, size.detailRows, 'history');
        return details((0,outputs_escape/* markup */.PT) `${(0,outputs_escape/* html */.qy)((0,words_history/* historyTitle */.Zl)(entry))}`, [
            (0,outputs_escape/* text */.Qq)(words_history/* historyExplanation */.IM),
            (0,table/* table */.t)(history_columns, shown),
            rest
        ]);
    }
};

// EXTERNAL MODULE: ./lib/outputs/words/ignored.js
var ignored = __webpack_require__(1830);
;// CONCATENATED MODULE: ./lib/outputs/markdown/ignored.js





const ignored_columns = (report) => {
    const wordsOf = (0,ignored/* ignoredNamer */.A)(report);
    return [
        {
            title: (0,outputs_escape.md) `Function or benchmark`,
            align: 'left',
            cell: (entry) => (0,outputs_escape/* code */.aY)(wordsOf(entry).name)
        },
        { title: (0,outputs_escape.md) `Measured`, align: 'left', cell: (entry) => (0,outputs_escape/* text */.Qq)(wordsOf(entry).measured) },
        {
            title: (0,outputs_escape.md) `Would be`,
            align: 'left',
            cell: (entry) => (0,outputs_escape/* join */.fj)([(0,outputs_escape/* text */.Qq)(wordsOf(entry).change), (0,outputs_escape/* text */.Qq)(entry.because)], '<br>')
        },
        { title: (0,outputs_escape.md) `Ignored because`, align: 'left', cell: ({ reason }) => (0,outputs_escape/* text */.Qq)(reason) }
    ];
};
/** What the settings ignore: what it would be, and why it counts for nothing. */
const ignored_ignored = {
    id: 'ignored',
    render: (report, size) => {
        const { shown, rest } = (0,block/* limitRows */.X)(report.ignored, size.detailRows, 'ignored');
        return details((0,outputs_escape/* markup */.PT) `Ignored: ${(0,outputs_escape/* html */.qy)((0,ignored/* ignoredCounts */.h)(report))}`, [
            (0,table/* table */.t)(ignored_columns(report), shown),
            rest
        ]);
    }
};

// EXTERNAL MODULE: ./lib/outputs/words/inputs.js
var inputs = __webpack_require__(74703);
;// CONCATENATED MODULE: ./lib/outputs/markdown/inputs.js






const inputs_place = (entry) => {
    const at = (0,inputs/* diagnosticPlace */.le)(entry);
    return at === undefined ? (0,outputs_escape.md) `` : (0,outputs_escape/* join */.fj)([(0,outputs_escape/* code */.aY)(at.name), (0,outputs_escape/* text */.Qq)(at.byte)], ' ');
};
const diagnosticColumns = [
    { title: (0,outputs_escape.md) `Severity`, align: 'left', cell: ({ severity }) => (0,outputs_escape/* text */.Qq)(severity) },
    { title: (0,outputs_escape.md) `Code`, align: 'left', cell: (entry) => (0,outputs_escape/* code */.aY)(entry.code) },
    { title: (0,outputs_escape.md) `Where`, align: 'left', cell: inputs_place },
    {
        title: (0,outputs_escape.md) `What, and what to do`,
        align: 'left',
        cell: ({ message, hint }) => (0,outputs_escape/* join */.fj)([(0,outputs_escape/* text */.Qq)(message), hint === undefined ? (0,outputs_escape.md) `` : (0,outputs_escape/* text */.Qq)(hint)], '<br>')
    }
];
/** What the readers of the inputs had to say, the worst first. */
const diagnostics = {
    id: 'diagnostics',
    render: (report, size) => {
        const rows = (0,inputs/* diagnosticsInOrder */.i2)(report);
        const { shown, rest } = (0,block/* limitRows */.X)(rows, size.detailRows, 'diagnostics');
        return details((0,outputs_escape/* markup */.PT) `Diagnostics: ${(0,outputs_escape/* html */.qy)((0,inputs/* diagnosticCounts */.YQ)(report))}`, [
            (0,table/* table */.t)(diagnosticColumns, shown),
            rest
        ]);
    }
};
const inputStatus = ({ status, because, superseded_by }) => (0,outputs_escape/* join */.fj)([
    (0,outputs_escape/* text */.Qq)(status),
    superseded_by === undefined ? (0,outputs_escape.md) `` : (0,outputs_escape.md) `by ${(0,outputs_escape/* code */.aY)(superseded_by)}`,
    because === undefined || status === 'parsed' ? (0,outputs_escape.md) `` : (0,outputs_escape.md) `(${(0,outputs_escape/* text */.Qq)(because)})`
], ' ');
/** A file; below it what it was paired with, and why: two paths beside one another are wider than a comment. */
const inputFile = ({ path, status, because, paired_with }) => (0,outputs_escape/* join */.fj)([
    (0,outputs_escape/* code */.aY)(path),
    ...(paired_with ?? []).map((other) => (0,outputs_escape.md) `with ${(0,outputs_escape/* code */.aY)(other)}`),
    because === undefined || status !== 'parsed' ? (0,outputs_escape.md) `` : (0,outputs_escape.md) `(${(0,outputs_escape/* text */.Qq)(because)})`
], '<br>');
const inputColumns = [
    { title: (0,outputs_escape.md) `File`, align: 'left', cell: inputFile },
    { title: (0,outputs_escape.md) `Side`, align: 'left', cell: ({ side }) => (0,outputs_escape/* text */.Qq)(side) },
    { title: (0,outputs_escape.md) `Workload`, align: 'left', cell: ({ workload }) => (0,outputs_escape/* code */.aY)(workload) },
    { title: (0,outputs_escape.md) `Format`, align: 'left', cell: ({ format }) => (0,outputs_escape/* text */.Qq)(format) },
    { title: (0,outputs_escape.md) `Size`, align: 'right', cell: ({ bytes }) => (0,outputs_escape/* text */.Qq)((0,format/* formatBytes */.z3)(bytes)) },
    { title: (0,outputs_escape.md) `Status`, align: 'left', cell: inputStatus }
];
/** Every file that was read, what it was paired with, and why. */
const inputs_inputs = {
    id: 'inputs',
    render: (report, size) => {
        const { shown, rest } = (0,block/* limitRows */.X)(report.inputs, size.detailRows, 'inputs');
        return details((0,outputs_escape/* markup */.PT) `Inputs: ${(0,outputs_escape/* html */.qy)((0,inputs/* inputCounts */.rq)(report))}`, [
            (0,table/* table */.t)(inputColumns, shown),
            rest,
            (0,outputs_escape/* text */.Qq)((0,inputs/* ignoredWords */.e$)(report) ?? '')
        ]);
    }
};

;// CONCATENATED MODULE: ./lib/outputs/markdown/judgement.js





const score = (report, dimension) => (0,outputs_escape.md) `**${(0,outputs_escape/* text */.Qq)(`${report.rating[dimension]}/10`)}** (${(0,outputs_escape/* text */.Qq)(report.rating_basis[dimension])})`;
/** The three scores, each with what it rests on. */
const ratings = {
    id: 'ratings',
    render: (report) => (0,outputs_escape/* join */.fj)([
        (0,outputs_escape.md) `Rating: overall ${score(report, 'overall')}`,
        (0,outputs_escape.md) `CPU ${score(report, 'cpu')}`,
        (0,outputs_escape.md) `memory ${score(report, 'memory')}`
    ], ' · ')
};
const judgement_status = (gate) => {
    const standing = (0,verdict/* standingOf */.YP)(gate);
    const words = (0,outputs_escape/* unbroken */.D_)((0,outputs_escape/* text */.Qq)(`${verdict/* standingGlyphs */.Gj[standing]} ${verdict/* standingWords */.o4[standing]}`));
    return standing === 'failed' ? (0,outputs_escape.md) `**${words}**` : words;
};
const gateTable = (gates, report) => (0,table/* table */.t)([
    { title: (0,outputs_escape.md) `Gate`, align: 'left', cell: ({ id }) => (0,outputs_escape/* code */.aY)(id) },
    { title: (0,outputs_escape.md) `Status`, align: 'left', cell: judgement_status },
    {
        title: (0,outputs_escape.md) `If it fails`,
        align: 'left',
        cell: ({ severity }) => (0,outputs_escape/* unbroken */.D_)((0,outputs_escape/* text */.Qq)(verdict/* severityWords */.D4[severity]))
    },
    { title: (0,outputs_escape.md) `Because`, align: 'left', cell: (gate) => (0,outputs_escape/* text */.Qq)((0,acks/* gateReason */.cG)(report, gate)) }
], gates);
/** Gates with nothing to do share a line, so that those of data that nobody set up take no room. */
const idleLine = (idle, report) => idle.length === 0
    ? []
    : [
        (0,outputs_escape.md) `Not applicable: ${(0,outputs_escape/* join */.fj)(idle.map((gate) => (0,outputs_escape.md) `${(0,outputs_escape/* code */.aY)(gate.id)} (${(0,outputs_escape/* text */.Qq)((0,acks/* gateReason */.cG)(report, gate))})`), ', ')}`
    ];
/** The governance gates: open where one needs a reader, otherwise their counts. */
const gates = {
    id: 'gates',
    render: (report) => {
        const inOrder = (0,verdict/* gatesInOrder */.a0)(report);
        const busy = inOrder.filter((gate) => !(0,verdict/* isIdle */.xB)(gate));
        const all = [
            ...(busy.length === 0 ? [] : [gateTable(busy, report)]),
            ...idleLine(inOrder.filter(verdict/* isIdle */.xB), report)
        ];
        if (inOrder.some(verdict/* needsAttention */.e_))
            return (0,outputs_escape/* join */.fj)(all, '\n\n');
        return details((0,outputs_escape/* markup */.PT) `Gates: ${(0,outputs_escape/* html */.qy)((0,verdict/* gateCounts */.Od)(inOrder))}`, all);
    }
};

// EXTERNAL MODULE: ./lib/outputs/words/lines.js
var words_lines = __webpack_require__(70627);
;// CONCATENATED MODULE: ./lib/outputs/markdown/lines.js







const side = (of) => ({ lines, unit }) => (0,outputs_escape/* join */.fj)((lines?.[of] ?? []).map((line) => (0,outputs_escape/* unbroken */.D_)((0,outputs_escape/* text */.Qq)((0,words_lines/* lineWords */.CI)(line, unit)))), '<br>');
const lines_columnsOf = (nameOf) => [
    {
        title: (0,outputs_escape.md) `Function`,
        align: 'left',
        cell: (entry) => (0,outputs_escape/* join */.fj)([(0,outputs_escape/* code */.aY)(nameOf(entry)), (0,outputs_escape/* code */.aY)((0,place/* whereWords */.Z)(entry) ?? '')], '<br>')
    },
    { title: (0,outputs_escape.md) `Measured`, align: 'left', cell: ({ metric }) => (0,outputs_escape/* text */.Qq)((0,change/* metricName */.Kh)(metric)) },
    { title: (0,outputs_escape.md) `Lines of base`, align: 'left', cell: side('base') },
    { title: (0,outputs_escape.md) `Lines of head`, align: 'left', cell: side('head') }
];
/** Where inside of functions the cost is, on both sides. */
const lines_lines = {
    id: 'lines',
    render: (report) => {
        const rows = (0,words_lines/* withLines */.Gy)(report);
        if (rows.length === 0)
            return (0,outputs_escape.md) ``;
        return details((0,outputs_escape/* markup */.PT) `${(0,outputs_escape/* html */.qy)((0,words_lines/* linesTitle */.A2)(rows))}`, [
            (0,outputs_escape/* text */.Qq)(words_lines/* linesExplanation */.zY),
            (0,table/* table */.t)(lines_columnsOf((0,names/* functionNamer */._I)(report)), rows)
        ]);
    }
};

// EXTERNAL MODULE: ./lib/outputs/markdown/measuredBy.js
var measuredBy = __webpack_require__(77473);
// EXTERNAL MODULE: ./lib/outputs/words/method.js
var method = __webpack_require__(58823);
;// CONCATENATED MODULE: ./lib/outputs/markdown/method.js










/** Benchmarks that did not move by more than the limit, or not beyond their noise. */
const unchangedBenchmarks = {
    id: 'unchanged-benchmarks',
    render: (report, size) => {
        const rows = (0,outputs_rows/* benchmarksOf */.sn)(report, 'unchanged');
        const { name, sides, quietChange, visible, evidence } = benchColumns(report, size.links);
        const { shown, rest } = (0,block/* limitRows */.X)(rows, size.detailRows, 'bench_deltas');
        return details((0,outputs_escape/* markup */.PT) `Unchanged benchmarks: ${(0,outputs_escape/* html */.qy)((0,benchmarks/* unchangedWords */.z8)(report) ?? '')}`, [
            (0,table/* table */.t)([name, sides, quietChange, visible, evidence], shown),
            rest
        ]);
    }
};
const comparisonStatus = ({ status, because }) => (0,outputs_escape/* join */.fj)([(0,outputs_escape/* text */.Qq)(status), because === undefined ? (0,outputs_escape.md) `` : (0,outputs_escape.md) `(${(0,outputs_escape/* text */.Qq)(because)})`], ' ');
const comparisonColumns = [
    { title: (0,outputs_escape.md) `Workload`, align: 'left', cell: ({ workload }) => (0,outputs_escape/* code */.aY)(workload) },
    { title: (0,outputs_escape.md) `Measured`, align: 'left', cell: (entry) => (0,outputs_escape/* text */.Qq)((0,method/* comparedWhat */.gy)(entry)) },
    { title: (0,outputs_escape.md) `Status`, align: 'left', cell: comparisonStatus },
    { title: (0,outputs_escape.md) `Total`, align: 'right', cell: (entry) => (0,outputs_escape/* text */.Qq)((0,method/* totalWords */.iL)(entry)) },
    {
        title: (0,outputs_escape.md) `Samples`,
        align: 'right',
        cell: (entry) => (0,outputs_escape/* join */.fj)([(0,outputs_escape/* text */.Qq)((0,method/* eventsWords */.ft)(entry)), (0,outputs_escape/* text */.Qq)((0,method/* profilesWords */.gZ)(entry))], '<br>')
    },
    {
        title: (0,outputs_escape.md) `Smallest visible change`,
        align: 'right',
        cell: (entry) => (0,outputs_escape/* text */.Qq)((0,method/* visibleChangeWords */.Yq)(entry))
    },
    { title: (0,outputs_escape.md) `Note`, align: 'left', cell: (entry) => (0,outputs_escape/* text */.Qq)((0,method/* comparisonNote */.Cg)(entry)) }
];
/** What was compared with what, how much it could have seen, and how to read the numbers. */
const method_method = {
    id: 'method',
    render: (report, size) => {
        if (report.comparisons.length === 0)
            return (0,outputs_escape.md) ``;
        const { shown, rest } = (0,block/* limitRows */.X)(report.comparisons, size.detailRows, 'comparisons');
        return details((0,outputs_escape/* markup */.PT) `How this was measured: ${(0,outputs_escape/* html */.qy)((0,method/* comparedCounts */.UL)(report))}`, [
            (0,outputs_escape/* join */.fj)([...(0,baseline/* baselineSentences */.q)(report), ...(0,collection/* collectionWords */.EM)(report)].map(outputs_escape/* text */.Qq), '<br>'),
            (0,table/* table */.t)(comparisonColumns, shown),
            rest,
            (0,outputs_escape/* text */.Qq)(method/* readingWords */.CS),
            (0,outputs_escape/* text */.Qq)((0,method/* costWords */.fL)(report) ?? '')
        ]);
    }
};
/** Which program said this, and when. */
const footer = {
    id: 'footer',
    render: ({ tool, generated_at }) => (0,outputs_escape.md) `<sub>${(0,outputs_escape/* text */.Qq)(`${tool.name} ${tool.version}`)} · ${(0,outputs_escape/* code */.aY)(generated_at)} · all numbers in \`report.json\`</sub>`
};

// EXTERNAL MODULE: ./lib/outputs/words/steps.js
var steps = __webpack_require__(70291);
;// CONCATENATED MODULE: ./lib/outputs/markdown/nextSteps.js



const step = (number, what, command) => {
    const first = (0,outputs_escape.md) `${number}. ${what}`;
    if (command === undefined)
        return first;
    // To stay in its list item, the fence stands under the item's text: three columns in, four from the tenth on.
    return (0,outputs_escape/* join */.fj)([first, (0,outputs_escape/* indent */.pZ)((0,outputs_escape/* fencedCommand */.lh)(command), `${number}. `.length)], '\n');
};
const nextSteps_byModel = ({ text: what }) => (0,outputs_escape.md) `_${(0,outputs_escape/* text */.Qq)(steps/* modelMark */.H)}_ ${(0,outputs_escape/* text */.Qq)(what)}`;
/** What to do next, with the commands to run. What a model suggests comes first, is marked, and takes no room of ours. */
const nextSteps = {
    id: 'next-steps',
    render: (report, size) => {
        const { byModel: suggested, own } = (0,steps/* stepsOf */.B)(report);
        if (suggested.length + own.length === 0)
            return (0,outputs_escape.md) ``;
        const { shown, rest } = (0,block/* limitRows */.X)(own, size.openRows, 'recommendations');
        const items = [
            ...suggested.map((one, index) => step(index + 1, nextSteps_byModel(one), undefined)),
            ...shown.map(({ text: what, command }, index) => step(suggested.length + index + 1, (0,outputs_escape/* text */.Qq)(what), command))
        ];
        return (0,outputs_escape/* join */.fj)([(0,outputs_escape.md) `#### Next steps`, (0,outputs_escape/* join */.fj)(items, '\n'), rest], '\n\n');
    }
};

// EXTERNAL MODULE: ./lib/outputs/words/notJudged.js
var notJudged = __webpack_require__(86016);
;// CONCATENATED MODULE: ./lib/outputs/markdown/notJudged.js








const notJudged_columns = (report, benchmarks, links) => {
    const nameOf = (0,names/* functionNamer */._I)(report);
    return [
        {
            title: (0,outputs_escape.md) `Function or benchmark`,
            align: 'left',
            cell: (entry) => entry.kind === 'function'
                ? (0,outputs_links/* toFunction */.mC)((0,outputs_escape/* code */.aY)(nameOf(entry)), links, entry.id)
                : (0,outputs_links/* toBenchmark */.$o)((0,outputs_escape/* code */.aY)(entry.name), links, entry.id)
        },
        {
            title: (0,outputs_escape.md) `Measured`,
            align: 'left',
            cell: (entry) => (0,outputs_escape/* text */.Qq)(entry.kind === 'function' ? (0,change/* metricName */.Kh)(entry.metric) : entry.unit)
        },
        {
            title: (0,outputs_escape.md) `Would be`,
            align: 'left',
            cell: (entry) => (0,outputs_escape/* text */.Qq)((0,notJudged/* wouldBeWords */.MF)(entry, benchmarks))
        },
        {
            title: (0,outputs_escape.md) `Because`,
            align: 'left',
            cell: (entry) => (0,outputs_escape/* join */.fj)((0,notJudged/* reasonWords */.IK)(entry, benchmarks).map(outputs_escape/* text */.Qq), '<br>')
        }
    ];
};
/** Rows whose evidence does not carry their class: what they would be, and what is missing. */
const notJudged_notJudged = {
    id: 'not-judged',
    render: (report, size) => {
        const benchmarks = (0,notJudged/* benchmarksById */.bJ)(report);
        const rows = (0,notJudged/* notJudgedInOrder */.WC)(report, benchmarks);
        const { shown, rest } = (0,block/* limitRows */.X)(rows, size.detailRows, 'not_judged');
        return details((0,outputs_escape/* markup */.PT) `Not judged: ${(0,outputs_escape/* html */.qy)((0,notJudged/* notJudgedCounts */.BT)(report, benchmarks))}`, [
            (0,table/* table */.t)(notJudged_columns(report, benchmarks, size.links ?? {}), shown),
            rest
        ]);
    }
};

// EXTERNAL MODULE: ./lib/outputs/words/count.js
var count = __webpack_require__(7107);
;// CONCATENATED MODULE: ./lib/outputs/markdown/otherFunctions.js
/** Blocks of functions that are shown and not judged one by one. */










const functionRows = (report, rows, { size, where }) => {
    const { what, name, sides, change: delta, evidence: proof } = functionColumns(report, size.links);
    const { shown, rest } = (0,block/* limitRows */.X)(rows, size.detailRows, where);
    return [(0,table/* table */.t)([what, name, sides, delta, proof], shown), rest];
};
/** Functions that moved only because the others did. */
const shareShifts = {
    id: 'share-shifts',
    render: (report, size) => report.share_shifts.length === 0
        ? (0,outputs_escape.md) ``
        : details((0,outputs_escape/* markup */.PT) `Share shifts: ${(0,outputs_escape/* html */.qy)((0,units_count/* plural */.L)(report.share_shifts.length, 'function'))}`, [
            (0,outputs_escape/* text */.Qq)(method/* shareShiftWords */.V4),
            ...functionRows(report, report.share_shifts, { size, where: 'share_shifts' })
        ])
};
/** Functions that are gone and were small. */
const smallGone = {
    id: 'small-gone',
    render: (report, size) => {
        const rows = (0,outputs_rows/* smallRemoved */.k9)(report);
        if (rows.length === 0)
            return (0,outputs_escape.md) ``;
        const summary = `${(0,units_count/* plural */.L)(rows.length, 'function')} with at most ${(0,format/* formatPercent */.l9)((0,outputs_rows/* closedRemovedShare */.Q6)(report))} of base`;
        return details((0,outputs_escape/* markup */.PT) `Gone and small: ${(0,outputs_escape/* html */.qy)(summary)}`, functionRows(report, rows, { size, where: 'removed_hotspots' }));
    }
};
/** Sample types that are shown and never judged. */
const otherSampleTypes = {
    id: 'other-sample-types',
    render: (report, size) => {
        const rows = report.other_deltas;
        const metrics = [...new Set(rows.map(({ metric }) => metric))];
        const counts = (0,count/* countWords */.r)(rows, metrics, ({ metric }) => metric, (metric) => metric);
        return details((0,outputs_escape/* markup */.PT) `Other sample types, shown and not judged: ${(0,outputs_escape/* html */.qy)(counts)}`, [
            ...functionRows(report, rows, { size, where: 'other_deltas' })
        ]);
    }
};

// EXTERNAL MODULE: ./lib/outputs/words/owners.js
var owners = __webpack_require__(82870);
;// CONCATENATED MODULE: ./lib/outputs/markdown/owners.js






const findings = ({ named, more }) => (0,outputs_escape/* join */.fj)([...named.map((name) => (0,outputs_escape/* code */.aY)(name)), more > 0 ? (0,outputs_escape/* text */.Qq)(`${(0,format/* formatCount */.B4)(more)} more`) : (0,outputs_escape.md) ``], '<br>');
const owners_columns = [
    {
        title: (0,outputs_escape.md) `Owner`,
        align: 'left',
        cell: ({ owner }) => (owner === undefined ? (0,outputs_escape/* text */.Qq)(owners/* nobody */.eP) : (0,outputs_escape/* code */.aY)(owner))
    },
    { title: (0,outputs_escape.md) `Worse`, align: 'left', cell: ({ worse }) => findings(worse) },
    { title: (0,outputs_escape.md) `Better`, align: 'left', cell: ({ better }) => findings(better) }
];
/** What became worse and better, by owner. Owners are code, so that no update of a comment notifies them. */
const owners_owners = {
    id: 'owners',
    render: (report, size) => {
        if (report.owners.length === 0)
            return (0,outputs_escape.md) ``;
        const { shown, rest } = (0,block/* limitRows */.X)((0,owners/* ownerRows */.$H)(report), size.detailRows, 'owners');
        return details((0,outputs_escape/* markup */.PT) `${(0,outputs_escape/* html */.qy)((0,owners/* ownersTitle */.$5)(report))}`, [
            (0,outputs_escape/* text */.Qq)(owners/* ownersExplanation */.Y1),
            (0,table/* table */.t)(owners_columns, shown),
            rest
        ]);
    }
};

;// CONCATENATED MODULE: ./lib/outputs/words/packages.js
/** Packages whose share moved. */


const packageShares = ({ share_base, share_head }) => `${(0,format/* formatPercent */.l9)(share_base)} → ${(0,format/* formatPercent */.l9)(share_head)}`;
const packageValues = ({ flat_base, flat_head, unit }) => `${(0,format/* formatValue */.Fl)(flat_base, unit)} → ${(0,format/* formatValue */.Fl)(flat_head, unit)}`;
const packageChange = ({ share_base, share_head }) => (0,format/* formatPp */["if"])(share_head - share_base);
const packagesTitle = ({ packages }) => `Packages: ${(0,units_count/* plural */.L)(new Set(packages.map((one) => one.package)).size, 'package')} moved`;
const packagesExplanation = 'Flat values of all functions of a package, added up. Nothing here is judged: it shows where to look, and whose code it is.';

;// CONCATENATED MODULE: ./lib/outputs/markdown/measuredColumn.js



/** What was measured, and in which workload where there are several. */
const measuredColumn = (report) => {
    const named = (0,names/* hasWorkloads */.JJ)(report, 'profile');
    return {
        title: (0,outputs_escape.md) `Measured`,
        align: 'left',
        cell: ({ metric, workload }) => named ? (0,outputs_escape.md) `${(0,outputs_escape/* text */.Qq)((0,change/* metricName */.Kh)(metric))} in ${(0,outputs_escape/* code */.aY)(workload)}` : (0,outputs_escape/* text */.Qq)((0,change/* metricName */.Kh)(metric))
    };
};

;// CONCATENATED MODULE: ./lib/outputs/markdown/packages.js








const packages_ownersCell = (entry) => {
    const { named, more } = (0,place/* ownersShown */.og)(entry);
    return (0,outputs_escape/* join */.fj)([...named.map((owner) => (0,outputs_escape/* code */.aY)(owner)), more > 0 ? (0,outputs_escape/* text */.Qq)(`${(0,format/* formatCount */.B4)(more)} more`) : (0,outputs_escape.md) ``], ', ');
};
const ownersColumn = {
    title: (0,outputs_escape.md) `Owners`,
    align: 'left',
    cell: packages_ownersCell
};
const packages_columnsOf = (report) => {
    return [
        {
            title: (0,outputs_escape.md) `Package`,
            align: 'left',
            cell: (row) => (row.package === '' ? (0,outputs_escape/* text */.Qq)('without a package') : (0,outputs_escape/* code */.aY)(row.package))
        },
        measuredColumn(report),
        {
            title: (0,outputs_escape.md) `Base → head`,
            align: 'right',
            cell: (row) => (0,outputs_escape/* join */.fj)([(0,outputs_escape/* unbroken */.D_)((0,outputs_escape/* text */.Qq)(packageShares(row))), (0,outputs_escape/* unbroken */.D_)((0,outputs_escape/* text */.Qq)(packageValues(row)))], '<br>')
        },
        { title: (0,outputs_escape.md) `Change`, align: 'right', cell: (row) => (0,outputs_escape/* unbroken */.D_)((0,outputs_escape/* text */.Qq)(packageChange(row))) },
        // Nobody's column would be empty without a CODEOWNERS file.
        ...(report.packages.some(({ owners }) => owners !== undefined) ? [ownersColumn] : [])
    ];
};
/** Packages whose share of what counts moved. */
const packages_packages = {
    id: 'packages',
    render: (report, size) => {
        if (report.packages.length === 0)
            return (0,outputs_escape.md) ``;
        const { shown, rest } = (0,block/* limitRows */.X)(report.packages, size.detailRows, 'packages');
        return details((0,outputs_escape/* markup */.PT) `${(0,outputs_escape/* html */.qy)(packagesTitle(report))}`, [
            (0,outputs_escape/* text */.Qq)(packagesExplanation),
            (0,table/* table */.t)(packages_columnsOf(report), shown),
            rest
        ]);
    }
};

// EXTERNAL MODULE: ./lib/outputs/words/production.js
var production = __webpack_require__(59837);
;// CONCATENATED MODULE: ./lib/outputs/markdown/production.js





/** Where the profiler of production shows what became worse or better. */
const production_production = {
    id: 'production',
    render: (report, { detailRows }) => {
        const title = (0,production/* productionTitle */.ML)(report);
        if (title === undefined || report.production === undefined)
            return (0,outputs_escape.md) ``;
        const { shown, rest } = (0,block/* limitRows */.X)(report.production.findings, detailRows, 'production');
        const items = shown.map((finding) => {
            const links = finding.links.map((one) => (0,outputs_links/* linkOut */.L2)((0,outputs_escape/* text */.Qq)(one.title), one.url));
            return (0,outputs_escape.md) `- ${(0,outputs_escape/* code */.aY)((0,production/* productionName */.$1)(finding))}: ${(0,outputs_escape/* join */.fj)(links, ' · ')}`;
        });
        return details((0,outputs_escape/* markup */.PT) `${(0,outputs_escape/* html */.qy)(title)}`, [(0,outputs_escape/* join */.fj)(items, '\n'), rest, (0,outputs_escape/* text */.Qq)(production/* productionNote */.cW)]);
    }
};

// EXTERNAL MODULE: ./lib/outputs/words/runtimeGroups.js
var runtimeGroups = __webpack_require__(70752);
;// CONCATENATED MODULE: ./lib/outputs/markdown/runtimeGroups.js






const runtimeGroups_columnsOf = (report) => {
    return [
        {
            title: (0,outputs_escape.md) `Runtime`,
            align: 'left',
            cell: (row) => (0,outputs_escape/* join */.fj)([(0,outputs_escape/* text */.Qq)((0,runtimeGroups/* groupTitle */.SZ)(row)), (0,outputs_escape/* code */.aY)(row.functions[0] ?? '')], '<br>')
        },
        measuredColumn(report),
        {
            title: (0,outputs_escape.md) `Base → head`,
            align: 'right',
            cell: (row) => (0,outputs_escape/* unbroken */.D_)((0,outputs_escape/* text */.Qq)((0,runtimeGroups/* groupShares */.i6)(row)))
        },
        { title: (0,outputs_escape.md) `Change`, align: 'right', cell: (row) => (0,outputs_escape/* unbroken */.D_)((0,outputs_escape/* text */.Qq)((0,runtimeGroups/* groupChange */.s7)(row))) },
        { title: (0,outputs_escape.md) `What it is`, align: 'left', cell: (row) => (0,outputs_escape/* text */.Qq)((0,runtimeGroups/* groupMeaning */.dn)(row)) }
    ];
};
/** Go's runtime, taken together by what it works on. */
const runtimeGroups_runtimeGroups = {
    id: 'runtime',
    render: (report, size) => {
        if (report.runtime_groups.length === 0)
            return (0,outputs_escape.md) ``;
        const { shown, rest } = (0,block/* limitRows */.X)(report.runtime_groups, size.detailRows, 'runtime_groups');
        return details((0,outputs_escape/* markup */.PT) `${(0,outputs_escape/* html */.qy)((0,runtimeGroups/* runtimeTitle */.LA)(report))}`, [
            (0,outputs_escape/* text */.Qq)(runtimeGroups/* runtimeExplanation */.Q0),
            (0,table/* table */.t)(runtimeGroups_columnsOf(report), shown),
            rest
        ]);
    }
};

// EXTERNAL MODULE: ./lib/outputs/words/causes.js
var causes = __webpack_require__(21570);
;// CONCATENATED MODULE: ./lib/outputs/words/sentences.js
/** Findings in complete sentences with their ids: for people who search, and for their assistants, who read no tables. */








const classWords = {
    regression: 'is a regression',
    improvement: 'is an improvement',
    'new-hotspot': 'is a new hotspot',
    'removed-hotspot': 'is a removed hotspot',
    unchanged: 'is unchanged'
};
const placeOf = (entry) => {
    const where = (0,place/* whereWords */.Z)(entry);
    return where === undefined ? '' : ` (\`${where}\`)`;
};
/** Whose it is, and through whom it is reached, as sentences of their own. */
const aboutWhom = (entry) => {
    const caller = (0,place/* callerWords */.NH)(entry);
    const { named, more } = (0,place/* ownersShown */.og)(entry);
    const owners = [
        ...named.map((owner) => `\`${owner}\``),
        ...(more > 0 ? [`${(0,format/* formatCount */.B4)(more)} more`] : [])
    ];
    return [
        ...(caller === undefined ? [] : [` It is called from \`${caller.name}\` (\`${caller.at}\`).`]),
        ...(owners.length === 0 ? [] : [` Owned by ${owners.join(', ')}.`])
    ].join('');
};
const inWorkload = ({ workload }) => ` in workload \`${workload}\``;
/** What was measured of a function, on both sides, and how sure its change is. */
const measuredWords = (entry) => {
    const costs = `its own ${(0,change/* metricName */.Kh)(entry.metric)} is ${(0,change/* flatOn */.DQ)(entry, 'base')} in base and ${(0,change/* flatOn */.DQ)(entry, 'head')} in head`;
    const shares = `${(0,change/* shareOn */.tO)(entry, 'base')} and ${(0,change/* shareOn */.tO)(entry, 'head')} of the total`;
    return `${costs}, ${shares} (${(0,change/* decidedWords */.iC)(entry)}; ${(0,evidence/* functionEvidenceWords */.nH)(entry)})`;
};
const ofFunction = (entry) => ({
    id: entry.id,
    subject: entry.name,
    rest: `${placeOf(entry)} ${classWords[entry.class]} of ${(0,change/* metricName */.Kh)(entry.metric)}${inWorkload(entry)}: ${measuredWords(entry)}.${(0,touch/* touchSentence */.V)(entry)}${aboutWhom(entry)}`
});
const inPackage = ({ package: path }) => (path === '' ? '' : ` of \`${path}\``);
const benchMeasured = (entry) => {
    const side = (of) => (0,change/* benchSideWords */.nW)(of, entry.unit);
    const sides = `it is ${side(entry.base)} in base and ${side(entry.head)} in head`;
    return `${sides} (${(0,change/* benchChangeWords */.ky)(entry)}; ${(0,evidence/* benchEvidenceWords */.tG)(entry)})`;
};
const ofBenchmark = (entry) => ({
    id: entry.id,
    subject: entry.name,
    rest: `${inPackage(entry)}${placeOf(entry)} is ${entry.verdict === 'regression' ? 'a regression' : 'an improvement'} in ${entry.unit}: ${benchMeasured(entry)}.${(0,causes/* causeSentence */.J)(entry)}${(0,touch/* touchSentence */.V)(entry)}${aboutWhom(entry)}`
});
const ofNotJudged = (rows) => (entry) => {
    const { id, name: subject } = entry;
    const row = rows.get(id);
    const place = entry.kind === 'function' ? placeOf(entry) : row ? inPackage(row) : '';
    const where = entry.kind === 'function'
        ? ` of ${(0,change/* metricName */.Kh)(entry.metric)}${inWorkload(entry)}`
        : ` in ${entry.unit}`;
    const rest = `${place} ${(0,notJudged/* fateOfOne */.S1)(entry, rows)}${where} and is not judged: ${entry.because}.`;
    return { id, subject, rest };
};
/** What became worse, better and gone, then what is not judged; each in the order of the tables. */
const sentencesOf = (report) => {
    const rows = (0,notJudged/* benchmarksById */.bJ)(report);
    return [
        ...(0,outputs_rows/* worseFunctions */.mm)(report).map(ofFunction),
        ...(0,outputs_rows/* benchmarksOf */.sn)(report, 'regression').map(ofBenchmark),
        ...(0,outputs_rows/* betterFunctions */.WQ)(report).map(ofFunction),
        ...(0,outputs_rows/* benchmarksOf */.sn)(report, 'improvement').map(ofBenchmark),
        ...(0,outputs_rows/* smallRemoved */.k9)(report).map(ofFunction),
        ...(0,notJudged/* notJudgedInOrder */.WC)(report, rows).map(ofNotJudged(rows))
    ];
};
/** Which findings each failed gate and each next step is about. */
const referencesOf = (report) => {
    const known = new Set(sentencesOf(report).map(({ id }) => id));
    const { verdict, recommendations } = report;
    const all = [
        ...verdict.gates
            .filter(({ status }) => status === 'failed')
            .map(({ id, findings }) => ({ from: `Gate \`${id}\` failed because of`, to: findings })),
        ...recommendations.map(({ finding_id }, index) => ({
            from: `Next step ${index + 1} is about`,
            to: finding_id === undefined ? [] : [finding_id]
        }))
    ];
    return all
        .map(({ from, to }) => ({ from, to: to.filter((id) => known.has(id)) }))
        .filter(({ to }) => to.length > 0);
};

;// CONCATENATED MODULE: ./lib/outputs/markdown/sentences.js






const item = ({ id, subject, rest }) => (0,outputs_escape.md) `- ${(0,outputs_escape/* code */.aY)(id)}: ${(0,outputs_escape/* code */.aY)(subject)} ${(0,outputs_escape/* text */.Qq)(rest)}`;
/** Ids that one line names; a gate may have thousands. */
const mostIds = 20;
const references = (report, max) => {
    const { shown, rest } = (0,block/* limitRows */.X)(referencesOf(report), max, 'verdict.gates, recommendations');
    const items = shown.map(({ from, to }) => {
        const ids = (0,outputs_escape/* join */.fj)(to.slice(0, mostIds).map((id) => (0,outputs_escape/* code */.aY)(id)), ', ');
        const more = to.length - mostIds;
        return more > 0
            ? (0,outputs_escape.md) `- ${(0,outputs_escape/* text */.Qq)(from)} ${ids} and ${(0,outputs_escape/* text */.Qq)((0,format/* formatCount */.B4)(more))} more.`
            : (0,outputs_escape.md) `- ${(0,outputs_escape/* text */.Qq)(from)} ${ids}.`;
    });
    return (0,outputs_escape/* join */.fj)([(0,outputs_escape/* join */.fj)(items, '\n'), rest], '\n\n');
};
const note = 'The same as the tables above, as sentences with ids. Ids are those of report.json, and the same in every run.';
/** Every finding as a sentence with its id, in `report.md` only: a comment has no room to say things twice. */
const sentences = {
    id: 'sentences',
    render: (report, size) => {
        const all = sentencesOf(report);
        if (all.length === 0)
            return (0,outputs_escape.md) ``;
        const { shown, rest } = (0,block/* limitRows */.X)(all, size.detailRows);
        return details((0,outputs_escape/* markup */.PT) `In sentences, for search and for assistants: ${(0,outputs_escape/* html */.qy)((0,units_count/* plural */.L)(all.length, 'finding'))}`, [(0,outputs_escape/* text */.Qq)(note), (0,outputs_escape/* join */.fj)(shown.map(item), '\n'), rest, references(report, size.detailRows)]);
    }
};

;// CONCATENATED MODULE: ./lib/outputs/markdown/suiteShifts.js


/** That all benchmarks moved together: one finding, and the first to be read of them. */
const suiteShifts = {
    id: 'suite-shifts',
    render: (report) => {
        const words = (0,benchmarks/* shiftWords */.Uh)(report);
        if (words.length === 0)
            return (0,outputs_escape.md) ``;
        return (0,outputs_escape/* join */.fj)([(0,outputs_escape.md) `> [!IMPORTANT]`, ...words.map((one) => (0,outputs_escape.md) `> ${(0,outputs_escape/* text */.Qq)(one)}`)], '\n');
    }
};

;// CONCATENATED MODULE: ./lib/outputs/markdown.js



























/** The blocks of a Markdown report in reading order. A shorter output takes fewer of them, or renders them smaller. */
const blocks = [
    headline,
    measuredBy/* measuredBy */.e,
    suiteShifts,
    loosened,
    gaps,
    cautions,
    headline_scope,
    ratings,
    gates,
    acks_acks,
    worse,
    changes_overLimits,
    objectives,
    callPaths,
    better,
    headTop_headTop,
    accept,
    nextSteps,
    lines_lines,
    owners_owners,
    packages_packages,
    history_history,
    churn_churn,
    runtimeGroups_runtimeGroups,
    notJudged_notJudged,
    unchangedBenchmarks,
    shareShifts,
    smallGone,
    otherSampleTypes,
    endpoints_endpoints,
    production_production,
    energy_energy,
    ignored_ignored,
    sentences,
    diagnostics,
    inputs_inputs,
    method_method,
    footer
];
/** Some blocks as one Markdown text. */
const renderBlocks = (report, chosen, room) => (0,outputs_escape.md) `${(0,outputs_escape/* join */.fj)(chosen.map((block) => block.render(report, room)), '\n\n')}\n`;
/** `report.md`: the verdict in the first line, only what changed is open, everything else is one click away. */
const markdown = {
    id: 'markdown',
    fileName: 'report.md',
    title: 'Markdown report',
    render: (report) => renderBlocks(report, blocks, block/* fullSize */.P)
};


/***/ }),

/***/ 89199:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ fullSize),
/* harmony export */   X: () => (/* binding */ limitRows)
/* harmony export */ });
/* harmony import */ var _units_count_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25396);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62487);


const fullSize = { openRows: 10, detailRows: 100 };
/** The rows that fit, and the line that says how many do not and where they are: under which keys, or anywhere. */
const limitRows = (rows, max, keys) => {
    const hidden = rows.length - max;
    if (hidden <= 0)
        return { shown: rows, rest: (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.md) `` };
    const where = keys === undefined ? 'report.json' : `report.json: ${keys}`;
    return {
        shown: rows.slice(0, max),
        rest: (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(`and ${(0,_units_count_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(hidden, 'more row')} in ${where}`)
    };
};


/***/ }),

/***/ 77473:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ untrustedNote),
/* harmony export */   e: () => (/* binding */ measuredBy)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62487);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10991);
/* harmony import */ var _words_measuredBy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50535);



const runLink = ({ run: { id, url } }) => {
    const words = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(`run ${id}`);
    const linked = (0,_links_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)(words, url);
    return linked === '' ? words : linked;
};
/** That the numbers are not ours, and where they are from. */
const untrustedNote = (measuredBy) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)([
    (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.md) `> [!IMPORTANT]`,
    (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.md) `> **${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(_words_measuredBy_js__WEBPACK_IMPORTED_MODULE_2__/* .untrustedTitle */ .xS)}** ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)((0,_words_measuredBy_js__WEBPACK_IMPORTED_MODULE_2__/* .measuredWords */ .S5)(measuredBy))} ${runLink(measuredBy)}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(_words_measuredBy_js__WEBPACK_IMPORTED_MODULE_2__/* .judgedWords */ .TD)}`
], '\n');
/** A reader must see it before any number but those of the headline; no size of the report is without it. */
const measuredBy = {
    id: 'measured-by',
    render: ({ measured_by }) => (measured_by === null ? (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.md) `` : untrustedNote(measured_by))
};


/***/ }),

/***/ 98930:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ table)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62487);

const rules = { left: (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.md) `--`, right: (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.md) `--:` };
const line = (cells) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.md) `| ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(cells, ' | ')} |`;
/** A GFM table; nothing when there are no rows. */
const table = (columns, rows) => {
    if (rows.length === 0)
        return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.md) ``;
    const header = line(columns.map(({ title }) => title));
    const rule = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.md) `|${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(columns.map(({ align }) => rules[align]), '|')}|`;
    const bodyLine = (row) => line(columns.map(({ cell }) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .tableCell */ .xR)(cell(row))));
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)([header, rule, ...rows.map(bodyLine)], '\n');
};


/***/ }),

/***/ 67157:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ isPlainUrl),
/* harmony export */   E: () => (/* binding */ isEncodedUrl)
/* harmony export */ });
/**
 * An address of a page of GitHub, short, and of characters none of which can end a link of Markdown or an attribute of
 * HTML, or begin anything else.
 */
const plain = /^https?:\/\/[\w.-]{1,253}(?::\d{1,5})?(?:\/[\w.~%/-]{0,500})?(?:#[\w.=-]{0,200})?$/;
/** The same with a query, of which every name and value is percent-encoded: an address in a profiler of the settings. */
const encoded = /^https?:\/\/(?:[\w.-]{1,253}|\[::1\])(?::\d{1,5})?(?:[/?#][\w.~%/+=&:@,;?#-]{0,8000})?$/;
const isEncodedUrl = (url) => encoded.test(url);
const isPlainUrl = (url) => plain.test(url);


/***/ }),

/***/ 99009:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ leftOutOfSarif),
  I: () => (/* binding */ sarif)
});

// EXTERNAL MODULE: ./lib/outputs/escape.js
var outputs_escape = __webpack_require__(62487);
// EXTERNAL MODULE: ./lib/outputs/findingLevels.js
var findingLevels = __webpack_require__(52448);
// EXTERNAL MODULE: ./lib/outputs/rows.js
var rows = __webpack_require__(86053);
// EXTERNAL MODULE: ./lib/units/visible.js
var visible = __webpack_require__(68709);
// EXTERNAL MODULE: ./lib/outputs/words/change.js
var change = __webpack_require__(87510);
// EXTERNAL MODULE: ./lib/outputs/words/evidence.js
var evidence = __webpack_require__(77739);
// EXTERNAL MODULE: ./lib/units/benchUnits.js
var benchUnits = __webpack_require__(3650);
;// CONCATENATED MODULE: ./lib/outputs/sarif/rules.js

const acceptHelp = 'If the change is meant, accept it with the label perf-regression-ok, with a /flamegate ack comment, or in .github/flamegate-acks.yml.';
const rule = (id, name, short, full, help) => ({
    id,
    name,
    short,
    full,
    help: `${help} ${acceptHelp}`
});
const rules = {
    cpu: rule('FG001', 'cpu-regression', 'A function takes more CPU than in base', 'The share or the cost of CPU time that was sampled with this function as the leaf rose by more than the threshold, with evidence behind it.', 'Open report.html at this function: the differential flame graph shows who calls it and what moved.'),
    allocations: rule('FG002', 'allocation-regression', 'A function allocates more than in base', 'The share or the amount of bytes that this function allocates rose by more than the threshold, with evidence behind it.', 'Open report.html at this function, and look for values that newly escape to the heap.'),
    newCpu: rule('FG003', 'new-cpu-hotspot', 'A function is new and takes CPU', 'The function is not in the profiles of base, and takes more of the CPU time of head than the threshold.', 'See whether it belongs on a path that is this hot.'),
    newAllocations: rule('FG004', 'new-allocation-hotspot', 'A function is new and allocates', 'The function is not in the profiles of base, and allocates more of the bytes of head than the threshold.', 'See whether its results can be kept, or its buffers used again.'),
    slower: rule('FG005', 'benchmark-slowdown', 'A benchmark is slower than in base', 'The time or throughput of a benchmark became worse by more than the threshold, and the test of its samples says that this is no noise.', 'Run the benchmark on both commits with a CPU profile, as the report recommends.'),
    allocatesMore: rule('FG006', 'benchmark-allocations', 'A benchmark allocates more than in base', 'The bytes or the number of allocations of an operation became worse by more than the threshold.', 'Run the benchmark with -benchmem and a memory profile on both commits.'),
    metric: rule('FG007', 'benchmark-metric', 'A metric of a benchmark is worse than in base', 'A metric that the benchmark reports itself, and that says which direction is better, became worse by more than the threshold.', 'See what the benchmark counts, and run it on both commits.'),
    overLimit: rule('FG008', 'over-limit', 'A limit of the settings is exceeded', 'A gate of the settings failed on a change that is no regression by the thresholds of the report.', 'See the gate in the settings, and what the report says that it failed on.')
};
const allRules = Object.values(rules);
/** The rule of a judged function row that became worse. */
const ruleOfFunction = ({ class: kind, metric }) => {
    const isMemory = metric.startsWith('alloc');
    if (kind === 'new-hotspot')
        return isMemory ? rules.newAllocations : rules.newCpu;
    return isMemory ? rules.allocations : rules.cpu;
};
/** The rule of a benchmark row that became worse. */
const ruleOfBenchmark = ({ unit }) => {
    if ((0,benchUnits/* isTime */.K8)(unit) || (0,benchUnits/* isThroughput */.BB)(unit))
        return rules.slower;
    return unit === 'B/op' || unit === 'allocs/op' ? rules.allocatesMore : rules.metric;
};

;// CONCATENATED MODULE: ./lib/outputs/sarif/result.js





/** A URI reference relative to the root of the repository (SARIF 3.4.3); every segment is percent-encoded. */
const uriOf = (file) => file.split('/').map(encodeURIComponent).join('/');
/** GitHub wants all four ends of a region. Where in the line is not known, so its first character stands for it. */
const regionOf = (line) => ({
    startLine: line,
    startColumn: 1,
    endLine: line,
    endColumn: 2
});
const locationOf = ({ place, symbol }) => ({
    physicalLocation: {
        artifactLocation: { uri: uriOf(place.file), uriBaseId: '%SRCROOT%' },
        region: regionOf(place.line)
    },
    logicalLocations: [{ fullyQualifiedName: (0,visible/* visible */.RK)(symbol), kind: 'function' }]
});
const resultOf = (alert, level) => ({
    ruleId: alert.rule.id,
    ruleIndex: allRules.indexOf(alert.rule),
    level,
    message: { text: alert.text },
    locations: [locationOf(alert)],
    // The one that GitHub tells alerts apart by: ours, so that an alert lives on when lines move.
    partialFingerprints: { primaryLocationLineHash: `${alert.id}:1`, 'flamegate/v1': alert.id },
    properties: { finding: alert.id, line: alert.place.because }
});
/**
 * A function row as a result; undefined where the repository has no place for it. GitHub shows the first sentence as
 * title.
 */
const functionResult = (entry, name, { rule, level }) => {
    const { place } = entry;
    if (place === undefined)
        return undefined;
    const { word } = (0,change/* functionMark */._i)(entry.class, entry.metric);
    const text = (0,outputs_escape/* sarifText */.BC)(`${name}: ${word}, ${(0,change/* decidedWords */.iC)(entry)} (${(0,change/* metricName */.Kh)(entry.metric)}). Flat share ${(0,change/* shareWords */.hs)(entry)}; ${(0,evidence/* functionEvidenceWords */.nH)(entry)}.`);
    return resultOf({ rule, id: entry.id, text, symbol: entry.name, place }, level);
};
/** A benchmark row as a result; undefined where the repository has no place for it. */
const benchmarkResult = (entry, { rule, level }) => {
    const { place } = entry;
    if (place === undefined)
        return undefined;
    const kind = entry.verdict === 'regression' ? 'regression' : 'unchanged';
    const { word } = (0,change/* benchMark */.QF)(kind, entry.unit);
    const text = (0,outputs_escape/* sarifText */.BC)(`Benchmark ${entry.name}: ${word}, ${(0,change/* benchChangeWords */.ky)(entry)}. ${(0,change/* benchWords */.mf)(entry)}; ${(0,evidence/* benchEvidenceWords */.tG)(entry)}.`);
    const symbol = `${entry.package}.Benchmark${entry.name}`;
    return resultOf({ rule, id: entry.id, text, symbol, place }, level);
};

// EXTERNAL MODULE: ./lib/outputs/words/names.js
var names = __webpack_require__(54876);
// EXTERNAL MODULE: ./lib/outputs/words/overLimits.js
var overLimits = __webpack_require__(8144);
;// CONCATENATED MODULE: ./lib/outputs/sarif.js







/** GitHub takes 25,000 and keeps 5,000; nobody reads more alerts than these, and the report has all. */
const maxResults = 50;
const descriptor = ({ id, name, short, full, help }) => ({
    id,
    name,
    shortDescription: { text: short },
    fullDescription: { text: full },
    help: { text: help },
    defaultConfiguration: { level: 'warning' },
    properties: { tags: ['performance'], precision: 'high', 'problem.severity': 'warning' }
});
const acceptedIds = ({ verdict }) => new Set(verdict.gates.flatMap(({ accepted }) => accepted));
const weight = ['error', 'warning', 'note'];
/** The worst first. What is accepted is no alert, and Go's own runtime has no line to change. */
const foundIn = (report) => {
    const byFinding = (0,findingLevels/* findingLevels */.X9)((0,findingLevels/* failedGates */.qq)(report));
    const isAccepted = acceptedIds(report);
    const nameOf = (0,names/* functionNamer */._I)(report);
    const levelOf = (id) => {
        const level = byFinding.get(id);
        return level === undefined || level === 'notice' ? 'note' : level;
    };
    const over = (0,overLimits/* overLimitRows */.B)(report);
    const functions = [
        ...(0,rows/* worseFunctions */.mm)(report).map((entry) => ({ entry, rule: ruleOfFunction(entry) })),
        ...over.functions.map((entry) => ({ entry, rule: rules.overLimit }))
    ].filter(({ entry: { id, runtime } }) => !runtime && !isAccepted.has(id));
    const benchmarks = [
        ...(0,rows/* benchmarksOf */.sn)(report, 'regression').map((entry) => ({ entry, rule: ruleOfBenchmark(entry) })),
        ...over.benchmarks.map((entry) => ({ entry, rule: rules.overLimit }))
    ].filter(({ entry: { id } }) => !isAccepted.has(id));
    const all = [
        ...functions.map(({ entry, rule }) => functionResult(entry, nameOf(entry), { rule, level: levelOf(entry.id) })),
        ...benchmarks.map(({ entry, rule }) => benchmarkResult(entry, { rule, level: levelOf(entry.id) }))
    ];
    const results = all.filter((one) => one !== undefined);
    return {
        results: weight.flatMap((level) => results.filter((result) => result.level === level)),
        unplaced: all.length - results.length
    };
};
/** How much of what became worse is not in the file: for want of a place, and beyond the most that it has. */
const leftOutOfSarif = (report) => {
    const { results, unplaced } = foundIn(report);
    return { unplaced, beyond: Math.max(0, results.length - maxResults) };
};
const logOf = (report) => {
    const { results, unplaced } = foundIn(report);
    return {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: {
                    driver: {
                        name: report.tool.name,
                        semanticVersion: report.tool.version,
                        informationUri: 'https://github.com/flamegate/flamegate',
                        rules: allRules.map(descriptor)
                    }
                },
                automationDetails: { id: 'flamegate/' },
                originalUriBaseIds: {
                    '%SRCROOT%': { description: { text: 'The root of the repository' } }
                },
                columnKind: 'utf16CodeUnits',
                results: results.slice(0, maxResults),
                properties: { left_out: Math.max(0, results.length - maxResults), unplaced }
            }
        ]
    };
};
const sarif = {
    id: 'sarif',
    fileName: 'flamegate.sarif',
    title: 'SARIF log',
    render: (report) => (0,outputs_escape/* jsonText */.s$)(logOf(report))
};


/***/ }),

/***/ 245:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ baselineSentences),
/* harmony export */   v: () => (/* binding */ baselineWords)
/* harmony export */ });
/* harmony import */ var _units_span_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2759);

const SHORT_SHA = 7;
const commit = (sha) => `\`${sha.slice(0, SHORT_SHA)}\``;
const ageOf = ({ age_ms }) => age_ms === null ? 'of unknown age' : `${(0,_units_span_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSpan */ .Q)(age_ms)} old`;
/** Which base it is, in a clause: "base is a stored baseline, 3 commits before the merge base, 2 days old". */
const baselineWords = ({ baseline }) => baseline === null ? undefined : `base is a stored baseline, ${baseline.how}, ${ageOf(baseline)}`;
/** All that is known of it, and what it is good for. */
const baselineSentences = ({ baseline }) => {
    if (baseline === null)
        return [];
    const { artifact, sha, start_sha, head_sha, how, run } = baseline;
    const from = sha === start_sha ? how : `${how} ${commit(start_sha)}`;
    return [
        `Base is the stored baseline \`${artifact}\` of ${commit(sha)}, ${from}; head is ${commit(head_sha)}. It is ${ageOf(baseline)}, and run ${run.id} (${run.event}) stored it.`,
        'Another run measured it, so its times count only where both sides say that machine and Go version are the same, and of CPU profiles only the shares are compared.'
    ];
};


/***/ }),

/***/ 79158:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ON: () => (/* binding */ benchNotes),
/* harmony export */   Uh: () => (/* binding */ shiftWords),
/* harmony export */   iV: () => (/* binding */ visibleWords),
/* harmony export */   z8: () => (/* binding */ unchangedWords)
/* harmony export */ });
/* harmony import */ var _units_benchUnits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3650);
/* harmony import */ var _units_count_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25396);
/* harmony import */ var _units_format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40964);
/* harmony import */ var _rows_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86053);
/* harmony import */ var _causes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21570);
/* harmony import */ var _touch_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6503);
/** What is said of benchmarks as a whole, and beside a row of them. */






const orderWords = {
    yes: 'The sides were interleaved, so this is the change rather than the machine.',
    unknown: 'Nothing shows that the sides were interleaved, so this may be the machine: collect with `flamegate collect` to tell.',
    no: 'The sides were not interleaved, so this may be the machine: collect with `flamegate collect` to tell.'
};
/** Each shift of a whole suite: what moved, how sure it is that it was not the machine, and what became of the rows. */
const shiftWords = ({ suite_shifts }) => suite_shifts.map(({ ratio, agreeing, rows, unit, interleaved, ignored }) => {
    const change = (0,_units_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatSignedPercent */ .h9)((ratio - 1) * 100);
    return `Suite shift: ${change} in cost, ${agreeing} of ${(0,_units_count_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(rows, 'benchmark')} in ${unit} together. ${orderWords[interleaved]} Rows are judged by what they moved beside it.${ignored === undefined ? '' : ` Ignored: ${ignored}`}`;
});
const percent = (value) => (0,_units_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatSignedPercent */ .h9)(value);
/** The median of some sorted numbers. */
const middle = (sorted) => {
    const half = (sorted.length - 1) / 2;
    return ((sorted[Math.floor(half)] ?? 0) + (sorted[Math.ceil(half)] ?? 0)) / 2;
};
const isTimed = ({ unit }) => (0,_units_benchUnits_js__WEBPACK_IMPORTED_MODULE_0__/* .isTime */ .K8)(unit) || (0,_units_benchUnits_js__WEBPACK_IMPORTED_MODULE_0__/* .isThroughput */ .BB)(unit);
/** Slowdowns that the unchanged times and throughputs would have shown, the smallest first. */
const visibleSlowdowns = (rows) => rows
    .filter(isTimed)
    .flatMap(({ visible_pct }) => visible_pct ?? [])
    .sort((a, b) => a - b);
/** How many benchmark rows are unchanged, and what slowdown they would have shown; undefined when there are none. */
const unchangedWords = (report) => {
    const rows = (0,_rows_js__WEBPACK_IMPORTED_MODULE_4__/* .benchmarksOf */ .sn)(report, 'unchanged');
    if (rows.length === 0)
        return undefined;
    const beside = report.suite_shifts.length > 0 ? ' beside the shift' : '';
    const count = `${(0,_units_count_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(rows.length, 'benchmark row')}${beside}`;
    const visible = visibleSlowdowns(rows);
    const least = visible.at(-1);
    if (least === undefined) {
        return rows.some(isTimed) ? `${count}; what slowdown would have shown is not known` : count;
    }
    const among = visible.length === rows.length ? '' : `of ${(0,_units_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(visible.length)} in time or throughput `;
    if (visible.length === 1)
        return `${count}; ${among}a slowdown of ${percent(least)} would have shown`;
    const median = visible.length < 3 ? '' : `, the median ${percent(middle(visible))}`;
    return `${count}; ${among}the least sensitive would have shown a slowdown of ${percent(least)}${median}`;
};
/** What is special about a row, a few words each. */
const benchNotes = (entry) => {
    const { bimodal, shift, ignored } = entry;
    return [
        ...(ignored === undefined ? [] : [`ignored: ${ignored}`]),
        ...(shift === undefined
            ? []
            : [`judged beside the shift of its suite (${(0,_units_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatRatio */ .B0)(shift)})`]),
        ...(bimodal === undefined
            ? []
            : [`the values of ${bimodal.join(' and ')} fall into two groups`]),
        ...(0,_causes_js__WEBPACK_IMPORTED_MODULE_3__/* .causeWords */ .p)(entry),
        ...(0,_touch_js__WEBPACK_IMPORTED_MODULE_5__/* .touchWords */ .d)(entry)
    ];
};
/** What an unchanged row could have shown; empty where it cannot be said. */
const visibleWords = ({ visible_pct, evidence }) => {
    if (visible_pct === undefined)
        return '';
    return evidence.kind === 'exact' ? 'any' : percent(visible_pct);
};


/***/ }),

/***/ 21570:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ causeSentence),
/* harmony export */   p: () => (/* binding */ causeWords)
/* harmony export */ });
/* harmony import */ var _units_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40964);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54876);


/** Functions that a row of a table names. */
const NAMED = 3;
const causeText = ({ name, share_pct, touch }) => {
    const changed = touch === 'touched' ? ' (changed)' : '';
    return `\`${(0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .shortSymbol */ .z$)(name)}\`${changed} ${(0,_units_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPercent */ .l9)(share_pct)}`;
};
/** "of the slowdown `codec.encode` (changed) 82%, `wire.write` 11%"; nothing where no profile tells. */
const causeWords = ({ causes = [] }) => causes.length === 0 ? [] : [`of the slowdown ${causes.slice(0, NAMED).map(causeText).join(', ')}`];
/** The same as a sentence, with all that are known. */
const causeSentence = ({ causes = [] }) => causes.length === 0
    ? ''
    : ` By its own profile, ${causes.map(causeText).join(', ')} of the slowdown.`;


/***/ }),

/***/ 74318:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ churnTitle),
/* harmony export */   CR: () => (/* binding */ churnWords),
/* harmony export */   M$: () => (/* binding */ alikeWords),
/* harmony export */   aG: () => (/* binding */ churnExplanation),
/* harmony export */   ct: () => (/* binding */ churnRowWords),
/* harmony export */   x: () => (/* binding */ distinctChurn)
/* harmony export */ });
/* harmony import */ var _units_count_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25396);
/* harmony import */ var _units_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40964);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54876);
/** What became of functions as code, in a reader's words. */



/** Functions that are called by name in one place. */
const NAMED = 2;
const quoted = (name) => `\`${name}\``;
const listed = (names) => {
    const more = names.length - NAMED;
    const shown = names.slice(0, NAMED).map((name) => quoted((0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .shortSymbol */ .z$)(name)));
    return [...shown, ...(more > 0 ? [`${(0,_units_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(more)} more`] : [])].join(', ');
};
const perhapsWords = ({ kind, perhaps }) => {
    if (perhaps === undefined)
        return undefined;
    const name = quoted((0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .shortSymbol */ .z$)(perhaps.name));
    if (perhaps.as === 'renamed') {
        return kind === 'new' ? `perhaps the renamed ${name}` : `perhaps renamed to ${name}`;
    }
    return kind === 'new' ? `perhaps taken out of ${name}` : `perhaps now a part of ${name}`;
};
const compilerWords = { inlined: 'now inlined into its callers', outlined: 'no longer inlined' };
/** What a row adds about its function as code; undefined where its mark says all. */
const wordsOf = (churn) => {
    const { kind, from, from_file: file, functions = [], by } = churn;
    switch (kind) {
        case 'new':
        case 'removed':
            return perhapsWords(churn);
        case 'renamed':
            return `renamed from ${quoted((0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .shortSymbol */ .z$)(from ?? ''))}`;
        case 'moved':
            return `moved from ${quoted(file ?? (0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .shortSymbol */ .z$)(from ?? ''))}`;
        case 'inlined':
            return by === undefined
                ? `with ${listed(functions)}, now written into it`
                : compilerWords[kind];
        case 'outlined':
            return by === undefined ? `with ${listed(functions)}, taken out of it` : compilerWords[kind];
    }
};
/** Names between backticks. */
const churnWords = ({ churn = [] }) => churn.map(wordsOf).filter((words) => words !== undefined);
const churnRowWords = (row) => wordsOf(row) ?? row.kind;
const likenessWords = {
    name: 'name',
    place: 'place in the file',
    callers: 'callers',
    callees: 'callees',
    cost: 'cost'
};
/** The same of parts of a function. */
const partWords = {
    name: 'the same name',
    place: 'in its file',
    callers: 'only it leads to them',
    callees: 'the same callees',
    cost: 'together they cost the same'
};
/** What was renamed has a name that is only like the other one. */
const sameWords = ({ kind, alike = [] }) => {
    const isSimilar = kind === 'renamed' && alike.includes('name');
    const same = alike.filter((one) => !(isSimilar && one === 'name'));
    return [
        ...(isSimilar ? ['similar name'] : []),
        ...(same.length > 0 ? [`same ${same.map((one) => likenessWords[one]).join(', ')}`] : [])
    ].join(', ');
};
/** Why it is taken for the same code: "same callers, cost". */
const alikeWords = (row) => {
    const { alike = [], by, from_file, functions } = row;
    if (by !== undefined)
        return 'its frames in the profiles';
    if (from_file !== undefined)
        return 'same name';
    return functions === undefined ? sameWords(row) : alike.map((one) => partWords[one]).join(', ');
};
const kindWords = {
    renamed: 'renamed',
    moved: 'moved',
    inlined: 'inlined',
    outlined: 'outlined',
    new: 'new',
    removed: 'removed'
};
/** "2 renamed, 1 outlined": each function once, however many sample types show it. */
const churnCounts = (rows) => Object.entries(kindWords)
    .map(([kind, words]) => ({
    words,
    count: new Set(rows.filter((row) => row.kind === kind).map(({ name }) => name)).size
}))
    .filter(({ count }) => count > 0)
    .map(({ words, count }) => `${(0,_units_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(count)} ${words}`)
    .join(', ');
/** One row per function and change, the one that costs most in its sample type. */
const distinctChurn = (rows) => {
    const seen = new Set();
    return rows.filter(({ kind, name, by }) => {
        const key = JSON.stringify([kind, name, by]);
        return !seen.has(key) && seen.add(key).size > 0;
    });
};
/** Said above a list of such functions. */
const churnExplanation = 'The same code under another name, in another place or in another function, compared with what it was: it is neither new nor gone. What became slower with it is in the tables above.';
const churnTitle = (rows) => `Same code, other shape: ${(0,_units_count_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(new Set(rows.map(({ name }) => name)).size, 'function')} (${churnCounts(rows)})`;


/***/ }),

/***/ 63090:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $o: () => (/* binding */ noiseWarning),
/* harmony export */   EM: () => (/* binding */ collectionWords),
/* harmony export */   wl: () => (/* binding */ collectionGaps)
/* harmony export */ });
/* harmony import */ var _units_count_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25396);
/* harmony import */ var _units_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40964);
/* harmony import */ var _units_span_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2759);
/** What is said of how the data were collected. */



const SHORT_SHA = 7;
const quoted = (name) => `\`${name.replaceAll('`', "'")}\``;
const commit = ({ sha }) => quoted(sha.slice(0, SHORT_SHA));
/** Which commits, base first: "base `1b77e02`, head `9f2c1ab`". */
const commits = ({ base, head }) => [
    ...(base === null ? [] : [`base ${commit(base)}`]),
    ...(head === null ? [] : [`head ${commit(head)}`])
].join(', ');
const machine = ({ environment: { goos, goarch, cpu, gomaxprocs } }) => {
    const platform = `${goos}/${goarch}, GOMAXPROCS ${gomaxprocs}`;
    return cpu === '' ? platform : `${cpu} (${platform})`;
};
const compiler = ({ base, head }) => {
    const [ofBase, ofHead] = [base?.go_version, head?.go_version];
    const [only] = [ofBase, ofHead].filter((version) => version !== undefined);
    const isOne = ofBase === undefined || ofHead === undefined || ofBase === ofHead;
    return isOne ? (only ?? '') : `${ofBase} on base and ${ofHead} on head`;
};
const counted = (done, planned, what) => done < planned ? `${done} of ${(0,_units_count_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(planned, what)}` : (0,_units_count_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(done, what);
const rounds = (one, order) => {
    const what = order === 'interleaved' ? 'interleaved round' : 'round';
    const timed = `${counted(one.rounds, one.rounds_planned, what)} of ${quoted(one.benchtime)}`;
    const { profile_rounds: done, profile_rounds_planned: planned } = one;
    return planned === 0 ? timed : `${timed} and ${counted(done, planned, 'round')} of profiles`;
};
const sparedPackages = (count) => `${(0,_units_count_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(count, 'package')} with benchmarks`;
/** What was left out because the change cannot affect it. */
const sparedWords = ({ unaffected }) => unaffected === null || unaffected === 0
    ? ''
    : ` Not measured: ${sparedPackages(unaffected)} that the change cannot affect.`;
const isIdle = ({ rounds: timed, profile_rounds, unaffected }) => timed + profile_rounds === 0 && unaffected !== null && unaffected > 0;
const measuredWords = (one, order) => `${rounds(one, order)} on ${machine(one)}, ${compiler(one)}, ${commits(one)}, ${(0,_units_span_js__WEBPACK_IMPORTED_MODULE_2__/* .formatSpan */ .Q)(one.duration_ms)}; seed ${one.seed}.`;
const manifestWords = (one, order) => isIdle(one)
    ? `Nothing was measured: what changed between ${commits(one)} cannot affect the ${sparedPackages(one.unaffected ?? 0)}.`
    : `${measuredWords(one, order)}${sparedWords(one)}`;
const size = (percent) => (percent === null ? '' : (0,_units_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPercent */ .l9)(percent));
const noiseWords = ({ benchmarks, flagged, median_pct, largest_pct }) => {
    const flaggedWords = `${flagged} of ${(0,_units_count_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(benchmarks, 'benchmark')} flagged`;
    const sizes = median_pct === null ? '' : `, median change ${size(median_pct)}`;
    const largest = largest_pct === null ? '' : `, largest ${size(largest_pct)}`;
    return `Base against itself on this machine: ${flaggedWords}${sizes}${largest}.`;
};
/** How it was measured: one sentence for every collection, and one on the noise of the machine. */
const collectionWords = ({ collection }) => {
    if (collection === null)
        return [];
    const { manifests, noise, order } = collection;
    return [
        ...manifests.map((one) => manifestWords(one, order)),
        ...(noise === null ? [] : [noiseWords(noise)])
    ];
};
/** What a reader must know before believing a change: the machine finds changes where there are none. */
const noiseWarning = ({ collection }) => {
    const noise = collection?.noise ?? undefined;
    if (noise === undefined || noise.flagged === 0)
        return undefined;
    const most = noise.largest_pct === null ? '' : ` of up to ${size(noise.largest_pct)}`;
    return `Base against itself shows ${(0,_units_count_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(noise.flagged, 'change')} in ${(0,_units_count_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(noise.benchmarks, 'benchmark')} on this machine${most}: changes of that size say little about the code.`;
};
const isRefusedFor = (why) => ({ evidence }) => evidence.kind === 'refused' && evidence.why === why;
/** A mismatch, said of the CPU profiles that were compared across it; once, where the benchmarks say it already. */
const mismatchWords = (report) => {
    const hasCpu = report.comparisons.some(({ metric, status }) => metric === 'cpu' && status === 'compared');
    return (report.collection?.mismatches ?? []).flatMap((why) => {
        if (hasCpu)
            return [`CPU profiles: ${why}`];
        return report.bench_deltas.some(isRefusedFor(why)) ? [] : [why];
    });
};
const namedProblems = 2;
/** Problems that no clause on what is missing tells already. */
const untoldProblems = ({ problems, missing }) => {
    const told = missing.map((clause) => clause.replaceAll('`', ''));
    return problems.filter((problem) => !told.some((clause) => problem.startsWith(clause)));
};
const incompleteWords = (collection) => {
    const untold = untoldProblems(collection);
    const isTold = untold.length === 0 && collection.missing.length > 0;
    if (collection.complete || isTold)
        return [];
    const more = untold.length - namedProblems;
    const named = untold.slice(0, namedProblems).join('; ');
    const rest = more > 0 ? `; and ${(0,_units_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(more)} more` : '';
    return [`not everything was collected${named === '' ? '' : `: ${named}${rest}`}`];
};
/** What was not collected, or not under the same conditions, one clause each. */
const collectionGaps = (report) => {
    const { collection } = report;
    if (collection === null)
        return [];
    return [...collection.missing, ...mismatchWords(report), ...incompleteWords(collection)];
};


/***/ }),

/***/ 614:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $y: () => (/* binding */ certaintyWords),
/* harmony export */   Db: () => (/* binding */ objectiveWords),
/* harmony export */   Ul: () => (/* binding */ endpointCounts),
/* harmony export */   fL: () => (/* binding */ costWords),
/* harmony export */   iO: () => (/* binding */ medianWords),
/* harmony export */   jX: () => (/* binding */ endpointMark),
/* harmony export */   kA: () => (/* binding */ increaseWords),
/* harmony export */   kP: () => (/* binding */ measureWords),
/* harmony export */   mF: () => (/* binding */ changeWords),
/* harmony export */   mg: () => (/* binding */ functionLines),
/* harmony export */   wZ: () => (/* binding */ endpointsMethod),
/* harmony export */   yC: () => (/* binding */ missedObjectives)
/* harmony export */ });
/* harmony import */ var _units_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40964);
/* harmony import */ var _count_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7107);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54876);



const measures = {
    'per-request': 'CPU per request',
    'per-operation': 'CPU per operation',
    'same-work': 'CPU',
    share: 'share of CPU'
};
/** What the change of a row is a change of. */
const measureWords = ({ measure }) => measures[measure];
const endpointMark = ({ verdict }) => {
    switch (verdict) {
        case 'regression':
            return { glyph: '▲', word: 'more CPU' };
        case 'improvement':
            return { glyph: '▼', word: 'less CPU' };
        case 'unchanged':
            return { glyph: '=', word: 'unchanged' };
        case 'not_judged':
            return { glyph: '=', word: 'not judged' };
    }
};
const counts = {
    regression: 'with more CPU',
    improvement: 'with less',
    unchanged: 'unchanged',
    not_judged: 'not judged'
};
/** "1 with more CPU, 2 unchanged" */
const endpointCounts = ({ rows }) => (0,_count_js__WEBPACK_IMPORTED_MODULE_1__/* .countWords */ .r)(rows, ['regression', 'improvement', 'unchanged', 'not_judged'], ({ verdict }) => verdict, (verdict) => counts[verdict]);
/** "17.9 → 19.9 ms per request"; shares where nobody counted requests. */
const costWords = ({ base, head, unit }) => {
    const shares = `${(0,_units_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPercent */ .l9)(base.share)} → ${(0,_units_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPercent */ .l9)(head.share)} of all`;
    if (base.per_request === null || head.per_request === null)
        return shares;
    return `${(0,_units_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatValue */ .Fl)(base.per_request, unit)} → ${(0,_units_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatValue */ .Fl)(head.per_request, unit)}`;
};
const changeWords = (entry) => entry.change_pct === null
    ? 'not known'
    : `${(0,_units_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSignedPercent */ .h9)(entry.change_pct)} ${measureWords(entry)}`;
/** "95% CI +60.1% to +80.2%"; else why nothing was judged. */
const certaintyWords = ({ ci_pct, verdict, because }) => {
    if (verdict === 'not_judged' || ci_pct === null)
        return because;
    return `95% CI ${(0,_units_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSignedPercent */ .h9)(ci_pct.lo)} to ${(0,_units_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSignedPercent */ .h9)(ci_pct.hi)}`;
};
/** "71% of the increase"; empty where it has none. */
const increaseWords = ({ share_of_increase }) => share_of_increase === null || share_of_increase < 1
    ? ''
    : `${(0,_units_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPercent */ .l9)(share_of_increase)} of the increase`;
/** "99.0% of the increase of `pricing.applyRules`", one for each function. */
const functionLines = ({ functions }) => functions.slice(0, 3).map(({ name, share }) => {
    const shown = (0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .shortSymbol */ .z$)(name).replaceAll('`', "'");
    return `${(0,_units_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPercent */ .l9)(share)} of the increase of \`${shown}\``;
});
/** "objective `checkout-latency`: 99.9% within 300ms"; empty without one. */
const objectiveWords = ({ objective }) => {
    if (objective === null)
        return '';
    const within = objective.threshold === null ? '' : ` within ${objective.threshold}`;
    const promise = `${objective.target ?? ''}${within}`.trim();
    const name = objective.name.replaceAll('`', "'");
    return `objective \`${name}\`${promise === '' ? '' : `: ${promise}`}`;
};
/** "median time of a request 120 → 240 ms, by traces"; empty without traces of both sides. */
const medianWords = ({ base, head }) => base.median_nanos === null || head.median_nanos === null
    ? ''
    : `median time of a request ${(0,_units_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatValue */ .Fl)(base.median_nanos, 'nanoseconds')} → ${(0,_units_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatValue */ .Fl)(head.median_nanos, 'nanoseconds')}, by traces`;
/** Endpoints with an objective that a gate failed on. */
const missedObjectives = ({ endpoints, verdict }) => {
    const failed = new Set(verdict.gates.filter(({ status }) => status === 'failed').flatMap(({ findings }) => findings));
    return (endpoints?.rows ?? []).filter(({ id, objective }) => objective !== null && failed.has(id));
};
const basisOf = ({ rows }) => rows.some(({ requests_from }) => requests_from === 'traces')
    ? ' Requests are those that the traces count: where not every request was traced, CPU per request is too high on both sides, and comparable only if both were traced alike.'
    : '';
/** How much of the profiles is behind the table, and how to read it. */
const endpointsMethod = (entry) => [
    ...entry.comparisons.map(({ workload, known_base, known_head, crowded }) => {
        const many = crowded > 0 ? `; ${crowded} samples had one of too many labels` : '';
        const name = workload.replaceAll('`', "'");
        return `Of the CPU samples of \`${name}\`, ${(0,_units_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPercent */ .l9)(known_base)} in base and ${(0,_units_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPercent */ .l9)(known_head)} in head belong to a known endpoint${many}.`;
    }),
    `CPU time of requests, which is not how long they took. Overdispersion is assumed, as for single profiles.${basisOf(entry)}`
];


/***/ }),

/***/ 97294:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  jD: () => (/* binding */ carbonWords),
  yA: () => (/* binding */ energyLines),
  Mp: () => (/* binding */ energyMethod),
  oM: () => (/* binding */ energyName),
  vb: () => (/* binding */ energyTitle),
  rr: () => (/* binding */ timeWords),
  bM: () => (/* binding */ yearLines)
});

// EXTERNAL MODULE: ./lib/units/count.js
var count = __webpack_require__(25396);
// EXTERNAL MODULE: ./lib/units/format.js + 1 modules
var format = __webpack_require__(40964);
;// CONCATENATED MODULE: ./lib/units/rough.js
/** Estimates for people: two significant digits, because a third would claim what nobody knows. */
const ladders = {
    J: [
        ['J', 1],
        ['kJ', 1e3],
        ['MJ', 1e6],
        ['GJ', 1e9]
    ],
    kWh: [
        ['Wh', 1e-3],
        ['kWh', 1],
        ['MWh', 1e3]
    ],
    g: [
        ['g', 1],
        ['kg', 1e3],
        ['t', 1e6]
    ]
};
const twoDigits = (value) => Number(value.toPrecision(2));
const signed = (text, isMore) => (isMore ? `+${text}` : text);
/** `+660 Wh`, `-0.39 g`, `0 J`. */
const formatRough = (value, unit) => {
    const [first, ...larger] = ladders[unit];
    const fits = ([, factor]) => Math.abs(twoDigits(value)) >= factor;
    const [symbol, factor] = larger.findLast(fits) ?? first;
    return signed(`${twoDigits(value / factor)} ${symbol}`, value > 0);
};

// EXTERNAL MODULE: ./lib/outputs/words/names.js
var names = __webpack_require__(54876);
;// CONCATENATED MODULE: ./lib/outputs/words/energy.js
/** What is said of the energy behind judged changes. */




const NANOSECONDS = 1e9;
/** "Energy, an estimate: 2 changes"; undefined where nothing is estimated. */
const energyTitle = ({ energy }) => energy === undefined || energy.changes.length === 0
    ? undefined
    : `Energy, an estimate: ${(0,count/* plural */.L)(energy.changes.length, 'change')} of CPU time`;
const banded = ({ low, value, high }, unit) => `${formatRough(value, unit)} (${formatRough(low, unit)} to ${formatRough(high, unit)})`;
/** Joules and kWh as one thing, in lines. */
const energyLines = ({ joules, kwh }) => [
    banded(kwh, 'kWh'),
    banded(joules, 'J')
];
const carbonWords = ({ gco2e }) => banded(gco2e, 'g');
const signedTime = (seconds) => `${seconds > 0 ? '+' : ''}${(0,format/* formatValue */.Fl)(seconds * NANOSECONDS, 'nanoseconds')}`;
/** "+1.20 µs" */
const timeWords = ({ seconds_per_operation }) => signedTime(seconds_per_operation.value);
/** What a year comes to; empty without traffic. */
const yearLines = ({ per_year }) => per_year === undefined
    ? []
    : [`${banded(per_year.kwh, 'kWh')}`, `${banded(per_year.gco2e, 'g')} CO2e`];
/** Functions without the folders of their package. */
const energyName = ({ kind, name }) => kind === 'function' ? (0,names/* shortSymbol */.z$)(name) : name;
const factorWords = ({ id, unit, low, value, high, source }) => {
    const range = low === high ? '' : ` (${low} to ${high})`;
    return `${id} ${value}${range}${unit === '' ? '' : ` ${unit}`} [${source}]`;
};
/** How it is computed, with what, and what it is worth. */
const energyMethod = ({ formulas, factors }) => [
    `${formulas.join('; ')}.`,
    `Factors: ${factors.map(factorWords).join('; ')}.`,
    'An estimate and no measurement: it follows from the CPU time above and adds no evidence, so no gate looks at it. Time per operation is taken for that of one busy core; memory, network, frequency and hyper-threading are left out, and the machine of production is another one.'
];


/***/ }),

/***/ 70069:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ openTops),
/* harmony export */   u: () => (/* binding */ topTitle)
/* harmony export */ });
/* harmony import */ var _change_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87510);

/** The profiles that count come first, and of several columns of one profile the most telling. */
const order = ['cpu', 'alloc_space'];
const rankOf = ({ metric }) => {
    const rank = order.indexOf(metric);
    return rank === -1 ? order.length : rank;
};
/** The lists to open: CPU and allocated bytes where there are any, else whatever there is. */
const openTops = ({ head_top }) => {
    const sorted = [...head_top].sort((a, b) => rankOf(a) - rankOf(b));
    const counting = sorted.filter((entry) => order.includes(entry.metric));
    return counting.length > 0 ? counting : sorted;
};
/** What a list is of: "CPU", or "CPU of `checkout`" where there are several workloads. */
const topTitle = ({ metric, workload }, { head_top }) => {
    const workloads = new Set(head_top.map((entry) => entry.workload));
    const name = workload.replaceAll('`', "'");
    return workloads.size > 1 ? `${(0,_change_js__WEBPACK_IMPORTED_MODULE_0__/* .metricName */ .Kh)(metric)} of \`${name}\`` : (0,_change_js__WEBPACK_IMPORTED_MODULE_0__/* .metricName */ .Kh)(metric);
};


/***/ }),

/***/ 66868:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IM: () => (/* binding */ historyExplanation),
/* harmony export */   KM: () => (/* binding */ sparkline),
/* harmony export */   Lu: () => (/* binding */ trendFor),
/* harmony export */   Zl: () => (/* binding */ historyTitle),
/* harmony export */   ah: () => (/* binding */ notableTrends),
/* harmony export */   bd: () => (/* binding */ trendValue),
/* harmony export */   kP: () => (/* binding */ measureWords),
/* harmony export */   mF: () => (/* binding */ changeWords)
/* harmony export */ });
/* unused harmony export valuesOf */
/* harmony import */ var _units_count_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25396);
/* harmony import */ var _units_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40964);


/** Heights of a spark, the lowest first. */
const blocks = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];
/** The newest runs that fit beside a name. */
const longest = 20;
/** Values that differ by less than this part of the largest are drawn level: a spark has no scale to tell noise by. */
const levelBelow = 0.02;
/** The comparable values of a row, head last. */
const valuesOf = ({ values, head }) => [
    ...values.filter((value) => value !== null),
    head
];
/** A row over time as one character a run, head last; nothing where no earlier run is comparable. */
const sparkline = (row) => {
    const values = valuesOf(row).slice(-longest);
    if (values.length < 2)
        return '';
    const [low, high] = [Math.min(...values), Math.max(...values)];
    const range = Math.max(high - low, Math.abs(high) * levelBelow);
    const top = blocks.length - 1;
    return values
        .map((value) => blocks[range === 0 ? 0 : Math.round(((value - low) / range) * top)])
        .join('');
};
/** A share or a value with its unit. */
const trendValue = (value, unit) => unit === '%' ? (0,_units_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPercent */ .l9)(value) : (0,_units_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatValue */ .Fl)(value, unit);
/** What the values of a row are of. */
const measureWords = ({ kind, metric = '', unit }) => {
    if (kind === 'benchmark')
        return unit;
    return unit === '%' ? `share of ${metric}` : `${metric} per operation`;
};
/** `+12.3% at 1b77e02 on 2026-11-03`; the date is that of the record. */
const changeWords = ({ change_pct, commit, time, also }) => {
    const change = change_pct === null ? 'changed' : (0,_units_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatSignedPercent */ .h9)(change_pct);
    const beside = also.length === 0 ? '' : `, with ${also.join(', ')}`;
    return `${change} at ${commit.slice(0, 7)} on ${time.slice(0, 10)}${beside}`;
};
const hasSomething = ({ status, changes }) => status === 'over' || changes.length > 0;
const byDrift = (a, b) => Number(b.status === 'over') - Number(a.status === 'over') || (b.ratio ?? 0) - (a.ratio ?? 0);
/** Rows above their last good value, the worst first, and then those that changed on the way. */
const notableTrends = ({ rows }) => rows.filter(hasSomething).sort(byDrift);
/** What a history comes to in a few words. */
const historyTitle = (history) => {
    const over = history.rows.filter(({ status }) => status === 'over').length;
    const above = over === 0 ? 'nothing' : (0,_units_count_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(over, 'row');
    return `History: ${above} above the last good value, over ${(0,_units_count_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(history.recorded, 'run')} of the default branch`;
};
/** Whose doing a drift is, which nobody must guess. */
const historyExplanation = 'Against what the default branch measured when it was last good, whoever changed it since: a drift need not be of this change.';
/** The row of the history of a row of another list. */
const trendFor = (history, id) => history?.rows.find(({ finding_id }) => finding_id === id);


/***/ }),

/***/ 1830:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ ignoredNamer),
/* harmony export */   h: () => (/* binding */ ignoredCounts)
/* harmony export */ });
/* harmony import */ var _change_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87510);
/* harmony import */ var _count_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7107);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54876);



const benchChange = ({ would_be, unit }) => {
    if (would_be === 'not_judged')
        return 'would not be judged';
    const { glyph, word } = (0,_change_js__WEBPACK_IMPORTED_MODULE_0__/* .benchMark */ .QF)(would_be, unit);
    return `${glyph} ${word}`;
};
/** Says what is ignored and what it would be. */
const ignoredNamer = (report) => {
    const nameOf = (0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .functionNamer */ ._I)(report);
    return (entry) => {
        if (entry.kind === 'benchmark') {
            return { name: entry.name, measured: entry.unit, change: benchChange(entry) };
        }
        const { glyph, word } = (0,_change_js__WEBPACK_IMPORTED_MODULE_0__/* .functionMark */ ._i)(entry.class, entry.metric);
        return {
            name: nameOf(entry),
            measured: (0,_change_js__WEBPACK_IMPORTED_MODULE_0__/* .metricName */ .Kh)(entry.metric),
            change: `${glyph} ${word}`
        };
    };
};
const nouns = { function: 'function', benchmark: 'benchmark row' };
/** "1 function, 3 benchmark rows". */
const ignoredCounts = ({ ignored }) => (0,_count_js__WEBPACK_IMPORTED_MODULE_1__/* .countWords */ .r)(ignored, ['function', 'benchmark'], ({ kind }) => kind, (kind, count) => `${nouns[kind]}${count === 1 ? '' : 's'}`);


/***/ }),

/***/ 74703:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YQ: () => (/* binding */ diagnosticCounts),
/* harmony export */   e$: () => (/* binding */ ignoredWords),
/* harmony export */   i2: () => (/* binding */ diagnosticsInOrder),
/* harmony export */   le: () => (/* binding */ diagnosticPlace),
/* harmony export */   rq: () => (/* binding */ inputCounts)
/* harmony export */ });
/* harmony import */ var _units_count_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25396);
/* harmony import */ var _units_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40964);
/* harmony import */ var _count_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7107);
/** What is said of the inputs, and what their readers had to say. */



const severities = ['error', 'warning', 'note'];
/** The worst first. */
const diagnosticsInOrder = ({ diagnostics }) => severities.flatMap((severity) => diagnostics.filter((row) => row.severity === severity));
/** "1 error, 2 notes" */
const diagnosticCounts = ({ diagnostics }) => severities
    .map((severity) => ({
    severity,
    count: diagnostics.filter((row) => row.severity === severity).length
}))
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => (0,_units_count_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(count, severity))
    .join(', ');
/** "file:line:column", and the byte where that is known instead. */
const diagnosticPlace = ({ at }) => {
    if (at === undefined)
        return undefined;
    const line = [at.line, at.column].filter((part) => part !== undefined).join(':');
    return {
        name: line === '' ? at.file : `${at.file}:${line}`,
        byte: at.byte === undefined ? '' : `at byte ${(0,_units_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(at.byte)}`
    };
};
const inputStatuses = [
    'parsed',
    'partial',
    'superseded',
    'damaged',
    'empty',
    'unrecognised'
];
/** "4 parsed, 1 damaged" */
const inputCounts = ({ inputs }) => (0,_count_js__WEBPACK_IMPORTED_MODULE_2__/* .countWords */ .r)(inputs, inputStatuses, ({ status }) => status, (status) => status);
/** "2 other files did not look like input."; undefined where there are none. */
const ignoredWords = ({ inputs_ignored: ignored }) => ignored === 0 ? undefined : `${(0,_units_count_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(ignored, 'other file')} did not look like input.`;


/***/ }),

/***/ 70627:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A2: () => (/* binding */ linesTitle),
/* harmony export */   CI: () => (/* binding */ lineWords),
/* harmony export */   Gy: () => (/* binding */ withLines),
/* harmony export */   zY: () => (/* binding */ linesExplanation)
/* harmony export */ });
/* harmony import */ var _units_count_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25396);
/* harmony import */ var _units_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40964);
/* harmony import */ var _rows_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86053);
/** The hottest lines of functions, before and after. */



/** Functions that are shown with their lines. */
const mostFunctions = 10;
/** The functions whose lines are told, what became worse first. */
const withLines = (report) => [...(0,_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .worseFunctions */ .mm)(report), ...(0,_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .betterFunctions */ .WQ)(report)]
    .filter(({ lines, runtime }) => lines !== undefined && !runtime)
    .slice(0, mostFunctions);
const linesTitle = (rows) => `Hottest lines: ${(0,_units_count_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(rows.length, 'function')}`;
const linesExplanation = 'What was sampled with the line as the leaf, as `go tool pprof -lines` counts it. Lines move when code above them changes; those that the change touches are marked.';
/** `118: 1.21 s, changed`. */
const lineWords = ({ line, flat, changed }, unit) => `${line}: ${(0,_units_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatValue */ .Fl)(flat, unit)}${changed === true ? ', changed' : ''}`;


/***/ }),

/***/ 50535:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S5: () => (/* binding */ measuredWords),
/* harmony export */   TD: () => (/* binding */ judgedWords),
/* harmony export */   vl: () => (/* binding */ measuredBySentence),
/* harmony export */   xS: () => (/* binding */ untrustedTitle)
/* harmony export */ });
/** The first thing to know about the numbers. */
const untrustedTitle = 'These numbers are the word of untrusted code.';
/** Who measured: "code of a fork". */
const whose = ({ fork }) => fork ? 'Code of a fork' : 'Code of the pull request';
/** How the numbers came to be, up to the words that name the run. */
const measuredWords = (measuredBy) => `${whose(measuredBy)} measured them in`;
/** What is beyond the reach of whoever made the numbers. */
const judgedWords = 'it could make the numbers, and what is said of how they were measured, say anything. They are judged here, under the settings of the base.';
/** All of it without a link, where there is something to say. */
const measuredBySentence = (measuredBy) => measuredBy === null
    ? undefined
    : `${untrustedTitle} ${measuredWords(measuredBy)} run ${measuredBy.run.id}: ${judgedWords}`;


/***/ }),

/***/ 58823:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ readingWords),
/* harmony export */   Cg: () => (/* binding */ comparisonNote),
/* harmony export */   UL: () => (/* binding */ comparedCounts),
/* harmony export */   V4: () => (/* binding */ shareShiftWords),
/* harmony export */   Yq: () => (/* binding */ visibleChangeWords),
/* harmony export */   fL: () => (/* binding */ costWords),
/* harmony export */   ft: () => (/* binding */ eventsWords),
/* harmony export */   gZ: () => (/* binding */ profilesWords),
/* harmony export */   gy: () => (/* binding */ comparedWhat),
/* harmony export */   iL: () => (/* binding */ totalWords)
/* harmony export */ });
/* harmony import */ var _units_count_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25396);
/* harmony import */ var _units_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40964);
/* harmony import */ var _change_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87510);
/** What is said of how the numbers came about, and how to read them. */



/** Under every set of tables. */
const readingWords = 'Shares are flat shares of the total of their side; a change of share is in percentage points (pp), a change of a value in percent. The change of a benchmark is between medians; its interval, and what gates say of it, are of the Hodges-Lehmann ratio (the median over all pairs of samples). n counts the samples of base and head. q is p after correction for the number of rows tested. A row counts towards rating and gates only when its evidence supports it; a slowdown fails the hard gate only when a one-sided test shows that it is more than min-effect. What a row would have shown is the smallest slowdown that is found in four of five such runs.';
const shareShiftWords = "A share is relative: when one function gets cheaper every other share rises. These shares moved while the function's own cost did not, as far as the profiles can tell, so they are neither regressions nor improvements.";
/** What the analysis itself took; undefined where nobody measured it. */
const costWords = ({ cost }) => {
    if (cost.stages.length === 0)
        return undefined;
    const time = (0,_units_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(cost.stages.reduce((sum, { ms }) => sum + ms, 0));
    const memory = cost.peak_memory_bytes === null ? '' : `, ${(0,_units_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z3)(cost.peak_memory_bytes)} at its peak`;
    return `The analysis took ${time}${memory}.`;
};
/** "3 of 4 comparisons made" */
const comparedCounts = ({ comparisons }) => {
    const compared = comparisons.filter(({ status }) => status === 'compared').length;
    return `${compared} of ${(0,_units_count_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(comparisons.length, 'comparison')} made`;
};
const comparedWhat = ({ kind, metric }) => kind === 'benchmarks' ? `benchmarks in ${metric}` : (0,_change_js__WEBPACK_IMPORTED_MODULE_2__/* .metricName */ .Kh)(metric);
const both = (base, head, format) => {
    if (base === null && head === null)
        return '';
    const side = (value) => (value === null ? 'none' : format(value));
    return `${side(base)} → ${side(head)}`;
};
const totalWords = ({ total_base, total_head, unit, kind }) => both(total_base, total_head, (total) => kind === 'benchmarks' ? (0,_units_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(total) : (0,_units_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatValue */ .Fl)(total, unit));
const eventsWords = ({ events_base, events_head }) => both(events_base, events_head, (events) => (0,_units_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(Math.round(events)));
/** "5+5 profiles"; empty where each side has one. */
const profilesWords = ({ profiles = [1, 1] }) => Math.max(...profiles) === 1 ? '' : `${profiles.join('+')} profiles`;
const visibleChangeWords = ({ visible_pp }) => visible_pp === null ? '' : (0,_units_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPp */ ["if"])(visible_pp).slice(1);
const comparisonNote = ({ operations_unknown }) => operations_unknown ? 'operations unknown: shows composition, not cost' : '';


/***/ }),

/***/ 86016:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BT: () => (/* binding */ notJudgedCounts),
/* harmony export */   IK: () => (/* binding */ reasonWords),
/* harmony export */   MF: () => (/* binding */ wouldBeWords),
/* harmony export */   S1: () => (/* binding */ fateOfOne),
/* harmony export */   WC: () => (/* binding */ notJudgedInOrder),
/* harmony export */   bJ: () => (/* binding */ benchmarksById)
/* harmony export */ });
/* harmony import */ var _change_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87510);
/* harmony import */ var _count_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7107);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77739);



const benchmarksById = ({ bench_deltas }) => new Map(bench_deltas.map((row) => [row.id, row]));
/** One row, several rows. */
const fateWords = {
    regression: ['would be a regression', 'would be regressions'],
    'new-hotspot': ['would be a new hotspot', 'would be new hotspots'],
    improvement: ['would be an improvement', 'would be improvements'],
    'removed-hotspot': ['would be a removed hotspot', 'would be removed hotspots'],
    gone: ['only in base', 'only in base'],
    undirected: ['of unknown direction', 'of unknown direction'],
    unchanged: ['would be unchanged', 'would be unchanged'],
    fresh: ['only in head', 'only in head']
};
const fates = [
    'regression',
    'new-hotspot',
    'gone',
    'improvement',
    'removed-hotspot',
    'undirected',
    'unchanged',
    'fresh'
];
const rowOf = (entry, benchmarks) => entry.kind === 'benchmark' ? benchmarks.get(entry.id) : undefined;
const fateOf = (entry, benchmarks) => {
    const row = rowOf(entry, benchmarks);
    if (row === undefined)
        return entry.would_be;
    if (row.head === null)
        return 'gone';
    if (row.base === null)
        return 'fresh';
    return row.better === 'unknown' ? 'undirected' : entry.would_be;
};
/** What a row would be, with its glyph where it has a direction. */
const wouldBeWords = (entry, benchmarks) => {
    const row = rowOf(entry, benchmarks);
    const fate = fateOf(entry, benchmarks);
    if (fate === 'gone' || fate === 'fresh')
        return fateWords[fate][0];
    if (fate === 'undirected' && row !== undefined)
        return (0,_change_js__WEBPACK_IMPORTED_MODULE_0__/* .benchChangeWords */ .ky)(row);
    const { glyph, word } = entry.kind === 'function'
        ? (0,_change_js__WEBPACK_IMPORTED_MODULE_0__/* .functionMark */ ._i)(entry.would_be, entry.metric)
        : (0,_change_js__WEBPACK_IMPORTED_MODULE_0__/* .benchMark */ .QF)(entry.would_be, entry.unit);
    return `${glyph} ${word}`;
};
/** Evidence that a test was made for. */
const withNumbers = new Set(['tested', 'tested-blocked', 'modelled']);
/** Why a row is not judged; the numbers of a test that was made, or the interval alone, come after it. */
const reasonWords = (entry, benchmarks) => {
    const { evidence, because } = entry;
    if (!withNumbers.has(evidence.kind)) {
        const untested = entry.kind === 'function' ? (0,_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .untestedInterval */ .Sp)(entry) : undefined;
        return untested === undefined ? [because] : [because, untested];
    }
    const row = rowOf(entry, benchmarks);
    return [because, row === undefined ? (0,_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .evidenceWords */ .Jg)(evidence) : (0,_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .benchEvidenceWords */ .tG)(row)];
};
/** All rows, those that would weigh most first. */
const notJudgedInOrder = ({ not_judged }, benchmarks) => fates.flatMap((one) => not_judged.filter((entry) => fateOf(entry, benchmarks) === one));
/** What one row would be, as the end of a sentence: "would be a regression", "is only in base". */
const fateOfOne = (entry, benchmarks) => {
    const [words] = fateWords[fateOf(entry, benchmarks)];
    return words.startsWith('would') ? words : `is ${words}`;
};
/** "2 would be regressions, 1 only in base" */
const notJudgedCounts = ({ not_judged }, benchmarks) => (0,_count_js__WEBPACK_IMPORTED_MODULE_1__/* .countWords */ .r)(not_judged, fates, (entry) => fateOf(entry, benchmarks), (one, count) => fateWords[one][count === 1 ? 0 : 1]);


/***/ }),

/***/ 82870:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $5: () => (/* binding */ ownersTitle),
/* harmony export */   $H: () => (/* binding */ ownerRows),
/* harmony export */   Y1: () => (/* binding */ ownersExplanation),
/* harmony export */   eP: () => (/* binding */ nobody)
/* harmony export */ });
/* harmony import */ var _units_count_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25396);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54876);
/** What moved, by owner. */


/** Names of the findings of a report by id: a function by its short name, a benchmark with its unit. */
const findingNames = (report) => {
    const nameOf = (0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .functionNamer */ ._I)(report);
    return new Map([
        ...(0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .everyFunction */ .Oc)(report).map((entry) => [entry.id, nameOf(entry)]),
        ...report.bench_deltas.map((entry) => [entry.id, `${entry.name} ${entry.unit}`])
    ]);
};
const mostNamed = 3;
/** The owners of what moved, whoever has most to look at first. Functions and their rows of other metrics are named once. */
const ownerRows = (report) => {
    const names = findingNames(report);
    const named = (ids) => {
        const all = [...new Set(ids.map((id) => names.get(id) ?? id))];
        return { named: all.slice(0, mostNamed), more: Math.max(0, all.length - mostNamed) };
    };
    return report.owners.map(({ owner, worse, better }) => ({
        owner: owner ?? undefined,
        worse: named(worse),
        better: named(better)
    }));
};
const ownersTitle = ({ owners }) => {
    const worse = owners.filter((one) => one.worse.length > 0).length;
    const known = owners.filter(({ owner }) => owner !== null).length;
    return `By owner: ${(0,_units_count_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(known, 'owner')}, ${worse} with something worse`;
};
const ownersExplanation = 'As CODEOWNERS of base says. What has several owners is in the row of each.';
const nobody = 'nobody in CODEOWNERS';


/***/ }),

/***/ 69030:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ otherParts)
/* harmony export */ });
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54876);

/** Parts of a function that are called by name in one place. */
const NAMED = 2;
const labelOf = ({ name, package: path }, part) => {
    return isPartOf(part, name)
        ? part.slice(name.length + 1)
        : (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .shortNameOf */ .PI)({ name: part, package: path });
};
const isPartOf = (part, name) => part === name || (part.startsWith(name) && /^[.-]/.test(part.slice(name.length)));
/** Functions that the row is told to be made of besides: under another name, or inside of another one, on one side. */
const toldApart = ({ churn = [] }) => churn.flatMap(({ from, functions = [] }) => [...(from === undefined ? [] : [from]), ...functions]);
/** The other parts of a row, the largest first; undefined where it has none. */
const otherParts = (entry) => {
    const told = toldApart(entry);
    const others = (entry.parts ?? []).filter(({ name }) => name !== entry.name && !told.some((one) => isPartOf(name, one)));
    if (others.length === 0)
        return undefined;
    const named = others.slice(0, NAMED).map(({ name }) => labelOf(entry, name));
    return { named, more: others.length - named.length };
};


/***/ }),

/***/ 11259:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NH: () => (/* binding */ callerWords),
/* harmony export */   Z: () => (/* binding */ whereWords),
/* harmony export */   og: () => (/* binding */ ownersShown)
/* harmony export */ });
/** Some profiles know the file of a function and not its line. */
const fileAndLine = ({ file, line = 0 }) => (line > 0 ? `${file}:${line}` : file);
/** Where to look: in the repository where it has the file, else as the profile says; undefined where nobody knows. */
const whereWords = ({ place, location }) => {
    const at = place ?? location;
    return at === undefined ? undefined : fileAndLine(at);
};
/** The function of the repository that leads to this one, and where it is; undefined for what is of the repository itself. */
const callerWords = ({ called_from: caller }) => caller && { name: caller.name, at: fileAndLine(caller) };
/** Many owners of one file are a list that nobody reads. */
const mostOwners = 5;
/** Whose it is, as far as that is known. */
const ownersShown = ({ owners = [] }) => ({
    named: owners.slice(0, mostOwners),
    more: Math.max(0, owners.length - mostOwners)
});


/***/ }),

/***/ 59837:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $1: () => (/* binding */ productionName),
/* harmony export */   ML: () => (/* binding */ productionTitle),
/* harmony export */   cW: () => (/* binding */ productionNote)
/* harmony export */ });
/* harmony import */ var _units_count_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25396);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54876);


const productionTitle = ({ production }) => production === undefined || production.findings.length === 0
    ? undefined
    : `In production: links for ${(0,_units_count_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(production.findings.length, 'finding')}`;
/** Functions without the folders of their package; endpoints are called by what they are. */
const productionName = ({ name }) => name.includes(' ') ? name : (0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .shortSymbol */ .z$)(name);
const productionNote = 'The links are made from the settings; nothing was asked there, so a page may have no data.';


/***/ }),

/***/ 97494:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ quadrantWords)
/* harmony export */ });
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54876);

const howWords = {
    'called-more': 'what it calls rose by as much: it is probably called more often',
    'called-less': 'what it calls fell by as much: it is probably called less often',
    'more-objects': 'more objects of about the same size',
    'fewer-objects': 'fewer objects of about the same size',
    'larger-objects': 'larger objects and hardly more of them',
    'smaller-objects': 'smaller objects and hardly fewer of them'
};
const named = (functions, otherwise) => functions.length === 0
    ? otherwise
    : functions.map((name) => `\`${(0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .shortSymbol */ .z$)(name)}\``).join(', ');
const placeWords = ({ id, functions }) => {
    const callees = named(functions, 'what it calls');
    switch (id) {
        case 'own-cost':
        case 'own-saving':
            return undefined;
        case 'moved-in':
            return `came from ${callees}: the same with all it calls`;
        case 'moved-out':
            return `went to ${callees}: the same with all it calls`;
        case 'trade-off':
            return `more itself, less with all it calls (${callees})`;
        case 'delegated':
            return `less itself, more with all it calls (${callees})`;
    }
};
/** What the place of a change says beside the change; nothing where the function only costs more or less itself. */
const quadrantWords = ({ quadrant }) => {
    if (quadrant === undefined)
        return [];
    const how = quadrant.how === undefined ? undefined : howWords[quadrant.how];
    return [placeWords(quadrant), how].filter((words) => words !== undefined);
};


/***/ }),

/***/ 70752:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LA: () => (/* binding */ runtimeTitle),
/* harmony export */   Q0: () => (/* binding */ runtimeExplanation),
/* harmony export */   SZ: () => (/* binding */ groupTitle),
/* harmony export */   dn: () => (/* binding */ groupMeaning),
/* harmony export */   i6: () => (/* binding */ groupShares),
/* harmony export */   s7: () => (/* binding */ groupChange)
/* harmony export */ });
/* harmony import */ var _units_count_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25396);
/* harmony import */ var _units_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40964);
/** Go's runtime by what it works on: what that means, and how it moved. */


const meanings = new Map([
    [
        'gc',
        {
            title: 'Garbage collection',
            means: 'follows from how much is allocated, and how many pointers stay alive'
        }
    ],
    [
        'allocation',
        { title: 'Allocation', means: 'follows from how often and how much the program allocates' }
    ],
    [
        'copying',
        {
            title: 'Copying and clearing memory',
            means: 'large values passed around, slices that grow, fresh buffers'
        }
    ],
    ['maps', { title: 'Maps', means: 'looking up, inserting, growing, and hashing of keys' }],
    ['text', { title: 'Strings and bytes', means: 'building, converting, comparing and searching' }],
    [
        'interfaces',
        { title: 'Interfaces', means: 'putting values into interfaces, and asking for their types' }
    ],
    ['defer', { title: 'Defer and panic', means: 'deferred calls, panics, and what they print' }],
    ['stacks', { title: 'Growing stacks', means: 'deep calls in fresh goroutines' }],
    ['channels', { title: 'Channels', means: 'sending, receiving, and select' }],
    [
        'locks',
        { title: 'Locks of the runtime', means: 'contention on channels, timers and the heap' }
    ],
    [
        'scheduler',
        {
            title: 'Scheduler',
            means: 'goroutines that start, wait and are woken: many short ones, or ones that wait for each other'
        }
    ],
    [
        'waiting',
        {
            title: 'Waiting',
            means: 'threads with nothing to do: a program that has less work, or waits more, has more of it'
        }
    ],
    [
        'system',
        { title: 'System calls, clocks and C', means: 'files, network, time, and calls into C' }
    ],
    [
        'tracing',
        {
            title: 'Walking stacks',
            means: 'the profiler itself, errors and logs that record their callers, panics'
        }
    ],
    ['other', { title: 'The rest of the runtime', means: 'atomics, and small helpers of all of it' }]
]);
/** A group that a newer version knows and this one does not is shown by its id. */
const meaningOf = ({ group }) => meanings.get(group) ?? { title: group, means: '' };
const groupTitle = (entry) => meaningOf(entry).title;
const groupMeaning = (entry) => meaningOf(entry).means;
const groupShares = ({ share_base, share_head }) => `${(0,_units_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPercent */ .l9)(share_base)} → ${(0,_units_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPercent */ .l9)(share_head)}`;
const hasMoved = ({ ci_pp: { lo, hi } }) => lo > 0 || hi < 0;
/** The change, or that it is none. */
const groupChange = (entry) => {
    const { decided_by, decided_pp } = entry;
    if (!hasMoved(entry))
        return 'within its noise';
    return decided_by === 'share' ? (0,_units_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPp */ ["if"])(decided_pp) : (0,_units_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatSignedPercent */ .h9)(decided_pp);
};
const runtimeTitle = ({ runtime_groups: groups }) => {
    const moved = groups.filter(hasMoved).length;
    return `Go runtime: ${(0,_units_count_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(groups.length, 'group')}, ${moved === 0 ? 'none' : String(moved)} beyond noise`;
};
const runtimeExplanation = "What Go's runtime does follows from the code that calls it, so its functions are told together and blamed for nothing: look for the cause in the functions above that allocate, wait or call it.";


/***/ }),

/***/ 42728:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $q: () => (/* binding */ gapTitle),
/* harmony export */   $z: () => (/* binding */ comparedWords),
/* harmony export */   J9: () => (/* binding */ marksOperations),
/* harmony export */   Td: () => (/* binding */ newInHeadWords),
/* harmony export */   gB: () => (/* binding */ sidesWords),
/* harmony export */   q4: () => (/* binding */ notComparedWords),
/* harmony export */   s1: () => (/* binding */ operationsWords)
/* harmony export */ });
/* harmony import */ var _model_groupBy_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(69455);
/* harmony import */ var _units_count_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25396);
/* harmony import */ var _change_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87510);
/* harmony import */ var _collection_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63090);
/* harmony import */ var _method_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58823);





const quoted = (name) => `\`${name.replaceAll('`', "'")}\``;
const unique = (values) => [...new Set(values)];
const isCompared = ({ status }) => status === 'compared';
const listed = (names, max) => {
    return `${names.slice(0, max).join(', ')}${(0,_units_count_js__WEBPACK_IMPORTED_MODULE_0__/* .andMore */ .v)(names.length - max)}`;
};
const namedMetrics = 4;
const namedBenchmarks = 3;
const benchKey = ({ workload, package: path, name }) => JSON.stringify([workload, path, name]);
const whyNotComparable = ({ evidence }) => evidence.kind === 'refused' && evidence.cause === 'not-comparable' ? evidence.why : undefined;
const comparedBenchmarks = (report) => unique(report.bench_deltas
    .filter((entry) => entry.base !== null && entry.head !== null)
    .filter((entry) => whyNotComparable(entry) === undefined)
    .map(benchKey)).length;
/** What is ignored is a gap to nobody. */
const counts = ({ ignored }) => ignored === undefined;
/** Pairs of benchmarks that must not be compared, by the reason. */
const refusedBenchmarks = (report) => {
    const reasons = report.bench_deltas
        .filter(counts)
        .flatMap((entry) => whyNotComparable(entry) ?? []);
    return [...(0,_model_groupBy_js__WEBPACK_IMPORTED_MODULE_4__/* .groupBy */ .$)(reasons, (why) => why)].map(([why, same]) => `${(0,_units_count_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(same.length, 'benchmark row')} not comparable: ${why}`);
};
/** What was compared: "CPU, alloc_space, 2 other sample types, 27 benchmarks"; undefined when nothing was. */
const comparedWords = (report) => {
    const profiles = report.comparisons.filter(({ kind }) => kind === 'profile').filter(isCompared);
    const metricsOf = (counts) => unique(profiles.filter((entry) => entry.counts === counts).map(({ metric }) => metric));
    const others = metricsOf(false).length;
    const workloads = unique(profiles.map(({ workload }) => workload)).length;
    const benchmarks = comparedBenchmarks(report);
    const parts = [
        ...metricsOf(true).map(_change_js__WEBPACK_IMPORTED_MODULE_1__/* .metricName */ .Kh),
        ...(others > 0 ? [(0,_units_count_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(others, 'other sample type')] : []),
        ...(workloads > 1 ? [(0,_units_count_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(workloads, 'workload')] : []),
        ...(benchmarks > 0 ? [(0,_units_count_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(benchmarks, 'benchmark')] : [])
    ];
    return parts.length > 0 ? parts.join(', ') : undefined;
};
const statusClauses = {
    'base-only': 'only in base',
    'head-only': 'only in head',
    refused: 'the two sides are not comparable'
};
const whyOf = ({ status, because }) => because ?? (status === 'compared' ? '' : statusClauses[status]);
/** Comparisons in clauses: those of one workload that share a reason share a clause. */
const clauses = (report, chosen) => {
    const named = unique(report.comparisons.map(({ workload }) => workload)).length > 1;
    const whereOf = ({ workload }) => (named ? ` of ${quoted(workload)}` : '');
    const byEnding = (0,_model_groupBy_js__WEBPACK_IMPORTED_MODULE_4__/* .groupBy */ .$)(chosen, (entry) => `${whereOf(entry)}: ${whyOf(entry)}`);
    return [...byEnding].map(([ending, same]) => `${listed(unique(same.map(_method_js__WEBPACK_IMPORTED_MODULE_3__/* .comparedWhat */ .gy)), namedMetrics)}${ending}`);
};
/**
 * A gap is a missing part of what counts. Something that only head has is new, and no gap while every gate could be
 * judged.
 */
const isGap = ({ status, counts }, { verdict }) => counts && status !== 'compared' && !(status === 'head-only' && verdict.complete);
/** Benchmarks are refused row by row, and the rows say why. */
const isToldByRows = ({ kind, status }) => kind === 'benchmarks' && status === 'refused';
const missingParts = (report) => clauses(report, report.comparisons.filter((one) => isGap(one, report) && !isToldByRows(one)));
/** What only head has, while nothing is missing: "alloc_space: only in head". */
const newInHeadWords = (report) => {
    const fresh = report.comparisons.filter((entry) => entry.counts && entry.status === 'head-only' && !isGap(entry, report));
    return fresh.length === 0 ? undefined : clauses(report, fresh).join('; ');
};
const inputClauses = new Map([
    ['damaged', 'is damaged'],
    ['partial', 'is damaged after a readable part'],
    ['unrecognised', 'is of no known format'],
    ['empty', 'is empty']
]);
/** What the reader of a file said is wrong with it, by its path: its first error, else its first word at all. */
const complaints = ({ diagnostics }) => {
    const errors = diagnostics.filter(({ severity }) => severity === 'error');
    // The first of a file counts, so it is the last to be set.
    const inTurn = [...errors, ...diagnostics].toReversed();
    return new Map(inTurn.map(({ at, message }) => [at?.file ?? '', message]));
};
const unusableInputs = (report) => {
    const complaintAbout = complaints(report);
    return report.inputs.flatMap(({ path, status }) => {
        const clause = inputClauses.get(status);
        if (clause === undefined)
            return [];
        const complaint = complaintAbout.get(path);
        return [`${quoted(path)} ${clause}${complaint === undefined ? '' : `: ${complaint}`}`];
    });
};
const goneBenchmarks = (report) => {
    const onBothSides = new Set(report.comparisons
        .filter(({ kind, total_base, total_head }) => kind === 'benchmarks' && total_base && total_head)
        .map(({ workload }) => workload));
    const gone = unique(report.bench_deltas
        .filter(counts)
        .filter(({ head, workload }) => head === null && onBothSides.has(workload))
        .map(({ name }) => quoted(name)));
    if (gone.length === 0)
        return [];
    return [
        `${(0,_units_count_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(gone.length, 'benchmark')} of base gone in head: ${listed(gone, namedBenchmarks)}`
    ];
};
const unlistedErrors = (report) => {
    const unusable = new Set(report.inputs.filter(({ status }) => inputClauses.has(status)).map(({ path }) => path));
    return report.diagnostics
        .filter(({ severity, at }) => severity === 'error' && !unusable.has(at?.file ?? ''))
        .map(({ message }) => message);
};
/** Everything that was not compared or not readable, one clause each; the first lines of an output say it. */
const notComparedWords = (report) => [
    ...unusableInputs(report),
    ...(0,_collection_js__WEBPACK_IMPORTED_MODULE_2__/* .collectionGaps */ .wl)(report),
    ...missingParts(report),
    ...refusedBenchmarks(report),
    ...goneBenchmarks(report),
    ...unlistedErrors(report)
];
/** How an output opens the list of what was not compared; undefined when there is nothing to say. */
const gapTitle = (report) => {
    switch (report.verdict.level) {
        case 'no_baseline':
            return 'Nothing was compared, so this is no pass.';
        case 'inconclusive':
            return 'This is no pass: not everything that the gates look at was compared and judged.';
        default:
            return notComparedWords(report).length > 0 ? 'Not everything was compared.' : undefined;
    }
};
/** "base `main` → head `feature/x`", of the sides that have a label. */
const sidesWords = ({ context, verdict }) => {
    const base = context.base === null ? undefined : `base ${quoted(context.base.label)}`;
    const head = context.head === null ? undefined : `head ${quoted(context.head.label)}`;
    const missing = verdict.level === 'no_baseline' ? 'no base' : undefined;
    const sides = [base ?? missing, head].filter((side) => side !== undefined);
    return sides.length > 0 ? sides.join(' → ') : undefined;
};
const operations = (report) => report.comparisons
    .filter((entry) => entry.kind === 'profile' && entry.counts)
    .map((entry) => entry.operations_unknown);
/** Whether rows with unknown operations need a mark: only where there are others beside them. */
const marksOperations = (report) => operations(report).includes(false);
/** Said once where it is true of every profile. */
const operationsWords = (report) => operations(report).length === 0 || marksOperations(report)
    ? undefined
    : 'the profiles come from go test with an unknown number of operations: they show composition, not cost';


/***/ }),

/***/ 70291:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ stepsOf),
/* harmony export */   H: () => (/* binding */ modelMark)
/* harmony export */ });
/* harmony import */ var _model_advice_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64181);

/** Stands before what a model recommends. */
const modelMark = 'The model suggests, unchecked:';
const isByModel = ({ source }) => source === _model_advice_js__WEBPACK_IMPORTED_MODULE_0__/* .modelSource */ .zA;
const stepsOf = ({ recommendations }) => ({
    byModel: recommendations.filter(isByModel),
    own: recommendations.filter((step) => !isByModel(step))
});


/***/ }),

/***/ 74712:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ summaryWords)
/* harmony export */ });
/* harmony import */ var _model_advice_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64181);

const nameOf = (model) => model == null ? 'a model' : `the model \`${model}\``;
/** Who wrote what a model wrote, and what that is worth. */
const modelWords = ({ advice }) => `Written by ${nameOf(advice?.model)}, which saw the figures and names of this report and no code. Verdict, numbers and tables are not its own.`;
const summaryWords = (report) => {
    const [headline = '', ...rest] = (0,_model_advice_js__WEBPACK_IMPORTED_MODULE_0__/* .measuredSummary */ .Ti)(report).split(/(?<=\.) (?=[A-Z0-9])/);
    return report.advice?.measured_summary == null
        ? { headline, prose: rest.join(' ') }
        : { headline, prose: report.summary, byline: modelWords(report) };
};


/***/ }),

/***/ 6503:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ touchSentence),
/* harmony export */   d: () => (/* binding */ touchWords)
/* harmony export */ });
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54876);

const named = (functions) => functions.map((name) => `\`${(0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .shortSymbol */ .z$)(name)}\``).join(', ');
/** In a row of a table; nothing where it is not known. */
const touchWords = ({ touch }) => {
    switch (touch?.kind) {
        case 'touched':
            return ['its code changed'];
        case 'calls_touched':
            return [`leads to ${named(touch.functions)}, which changed`];
        case 'called_by_touched':
            return [`called by ${named(touch.functions)}, which changed`];
        case 'not_reachable':
            return ['not reachable from the change: probably noise of the environment'];
        case 'unknown':
        case undefined:
            return [];
    }
};
/** As a sentence, for readers who want to know what is not known too. */
const touchSentence = ({ touch }) => {
    if (touch === undefined)
        return '';
    const because = touch.because === undefined ? '' : ` (${touch.because})`;
    if (touch.kind === 'unknown')
        return ` Whether the change reaches it is not known${because}.`;
    if (touch.kind === 'touched')
        return ' The change touches it.';
    if (touch.kind === 'not_reachable') {
        return ` It is not reachable from the change${because}, so it is probably noise of the environment.`;
    }
    const verb = touch.kind === 'calls_touched' ? 'leads to' : 'is called by';
    return ` It ${verb} ${named(touch.functions)}, which the change touches.`;
};


/***/ }),

/***/ 5055:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ acknowledgements),
  N: () => (/* binding */ sayUnread)
});

// EXTERNAL MODULE: ./lib/acks/date.js
var date = __webpack_require__(87260);
// EXTERNAL MODULE: ./lib/acks/ids.js
var acks_ids = __webpack_require__(25940);
;// CONCATENATED MODULE: ./lib/acks/shownLines.js
/** Which lines of a comment its readers see as text of its own. */
const shownLines_text = { kind: 'text' };
/** The end of a fence is at least as long as its begin, of the same character, and alone on its line. */
const endsFence = (line, mark) => {
    const end = /^ {0,3}(`{3,}|~{3,})[ \t]*$/.exec(line)?.[1];
    return end?.startsWith(mark) === true;
};
/** A fence of backticks has no backtick after it; else it is a code span. */
const fenceOf = (line) => /^ {0,3}(`{3,})[^`]*$/.exec(line)?.[1] ?? /^ {0,3}(~{3,})/.exec(line)?.[1];
const opensComment = (line) => line.lastIndexOf('<!--') > line.lastIndexOf('-->');
const after = (line, inside) => {
    if (inside.kind === 'html-comment')
        return line.includes('-->') ? shownLines_text : inside;
    if (inside.kind === 'fence')
        return endsFence(line, inside.mark) ? shownLines_text : inside;
    const mark = fenceOf(line);
    if (mark !== undefined)
        return { kind: 'fence', mark };
    return opensComment(line) ? { kind: 'html-comment' } : shownLines_text;
};
/**
 * The lines outside of fenced code and of HTML comments: an example in a fence is no command, and what nobody sees must
 * not be one. Quotes, lists and indented code begin with characters that no command begins with.
 */
const shownLines = (body) => {
    const shown = [];
    let inside = shownLines_text;
    for (const line of body.split(/\r\n|\n|\r/)) {
        if (inside.kind === 'text' && fenceOf(line) === undefined)
            shown.push(line);
        inside = after(line, inside);
    }
    return shown;
};

;// CONCATENATED MODULE: ./lib/acks/command.js
/**
 * Commands in comments of a pull request, each on a line of its own:
 *
 *     /flamegate ack <id>... <reason> [until=2026-12-31]
 *     /flamegate unack <id>...
 */



const longestLine = 1000;
const longestReason = 300;
const maxCommands = 20;
const invalid = (because, id) => ({
    kind: 'invalid',
    because,
    ...(id === undefined ? {} : { id })
});
/** Ids are copied with the marks around them. */
const idOf = (word) => word.replace(/^[`<"']+|(?<![`>"',.])[`>"',.]+$/g, '').toLowerCase();
const untilWord = /^until=/i;
const ack = (id, words) => {
    const dates = words.filter((word) => untilWord.test(word)).map((word) => word.slice(6));
    const reason = words.filter((word) => !untilWord.test(word)).join(' ');
    const [until, ...others] = dates;
    if (others.length > 0)
        return invalid('expected one until=, found more', id);
    if (until !== undefined && !(0,date/* isDate */.$P)(until)) {
        return invalid(`expected ${date/* dateWords */.W$} after until=, found something else`, id);
    }
    if (reason === '')
        return invalid('expected a reason after the id, found none', id);
    if (reason.length > longestReason) {
        return invalid(`expected a reason of at most ${longestReason} characters, found more`, id);
    }
    return { kind: 'ack', id, reason, ...(until === undefined ? {} : { until }) };
};
const unack = (id, words) => words.length === 0 ? { kind: 'unack', id } : invalid('expected nothing but ids, found more', id);
const verbs = new Map([
    ['ack', ack],
    ['unack', unack]
]);
/** What a line says may be hostile: an answer repeats nothing of it but ids. A command for several is one for each. */
const parse = (rest) => {
    if (rest.length > longestLine) {
        return [invalid(`expected at most ${longestLine} characters, found more`)];
    }
    const [verb = '', ...words] = rest.split(/\s+/);
    const read = verbs.get(verb);
    if (read === undefined)
        return [invalid('expected ack or unack, found something else')];
    const end = words.findIndex((word) => !(0,acks_ids/* isAckId */.FT)(idOf(word)));
    const ids = words.slice(0, end < 0 ? words.length : end).map(idOf);
    if (ids.length > 0)
        return ids.map((id) => read(id, words.slice(ids.length)));
    const hint = (0,acks_ids/* ackIdHint */.Ec)(idOf(words[0] ?? ''));
    return [invalid(`expected ${acks_ids/* ackIdWords */.oB}, found something else: ${hint}`)];
};
/** The commands of a comment, in its order. */
const parseCommands = (body) => {
    const commands = shownLines(body).flatMap((line) => {
        const rest = /^\/flamegate(?=\s|$)(.*)$/s.exec(line)?.[1];
        return rest === undefined ? [] : [rest.trim()];
    });
    const extra = commands.length > maxCommands;
    return [
        ...commands.slice(0, maxCommands).flatMap(parse),
        ...(extra ? [invalid(`expected at most ${maxCommands} commands in a comment, found more`)] : [])
    ];
};

;// CONCATENATED MODULE: ./lib/acks/people.js
/** Who did something, and whether that counts. */
/** GitHub's logins, with the suffix of accounts that an enterprise manages. */
const login = /^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,99})$/;
/** Why an account counts for nothing, whatever its rights; undefined when they decide. */
const refusedActor = ({ login: name, type, isThroughApp }) => {
    if (type !== 'User' || !login.test(name))
        return 'only people can accept, and this is a bot';
    return isThroughApp ? 'it was done by an app in the name of its author' : undefined;
};
const needs = {
    write: {
        has: ({ canWrite }) => canWrite,
        because: 'it takes write access to the repository, which its author does not have'
    },
    triage: {
        has: ({ canTriage }) => canTriage,
        because: 'it takes triage access to the repository, which its author does not have'
    }
};
/** Why an account may not do something; undefined when it may. */
const refusedFor = (need, actor, rightsOf) => {
    const refused = refusedActor(actor);
    if (refused !== undefined)
        return refused;
    const rights = rightsOf.get(actor.login.toLowerCase());
    if (rights === undefined)
        return 'the rights of its author were not asked for';
    if (rights.kind === 'unknown')
        return rights.because;
    return needs[need].has(rights) ? undefined : needs[need].because;
};

;// CONCATENATED MODULE: ./lib/acks/commands.js



const byTime = (a, b) => a.at - b.at || a.id - b.id;
/** Comments of flamegate begin with a marker, and show how commands are written. */
const isOwn = ({ body }) => body.startsWith('<!-- flamegate:');
/** All commands in the order in which they were written. */
const saidIn = (comments) => comments
    .filter((comment) => !isOwn(comment))
    .toSorted(byTime)
    .flatMap((comment) => parseCommands(comment.body).map((command) => ({ command, comment })));
const edited = 'its comment was edited, and GitHub does not say by whom: write the command in a new comment';
/** Why a command counts for nothing, whoever has which rights. */
const refusedOutright = ({ command, comment }) => refusedActor(comment.author) ??
    (comment.isEdited ? edited : undefined) ??
    (command.kind === 'invalid' ? command.because : undefined);
/** The logins whose rights decide about a command: those of members first, because anybody can write commands. */
const askedAbout = (said) => [
    ...new Set(said
        .filter((one) => refusedOutright(one) === undefined)
        .toSorted((a, b) => Number(b.comment.isByMember) - Number(a.comment.isByMember))
        .map(({ comment }) => comment.author.login.toLowerCase()))
];
const refusalOf = (said, rightsOf) => refusedOutright(said) ?? refusedFor('write', said.comment.author, rightsOf);
const ackOf = (command, comment) => ({
    source: 'command',
    ids: [command.id],
    reason: command.reason,
    author: comment.author.login,
    ...(command.until === undefined ? {} : { until: command.until }),
    url: comment.url
});
const without = (acks, id) => acks.filter(({ ids }) => !ids.some((one) => (0,acks_ids/* overlap */.EF)(one, id)));
/** A later command about the same finding replaces the earlier ones. */
const obey = (so, { command, comment }) => {
    if (command.kind === 'ack') {
        return { ...so, acks: [...without(so.acks, command.id), ackOf(command, comment)] };
    }
    if (command.kind === 'invalid')
        return so;
    const withdrawal = { id: command.id, at: comment.at };
    return {
        ...so,
        acks: without(so.acks, command.id),
        withdrawn: [...so.withdrawn, withdrawal]
    };
};
const refuse = (so, { command, comment }, because) => {
    const { id } = command;
    const refused = {
        source: 'command',
        ...(id === undefined ? {} : { id }),
        author: comment.author.login,
        because,
        url: comment.url
    };
    return { ...so, refused: [...so.refused, refused] };
};
/**
 * What the commands come to. One counts when its comment was never edited and its author is a person who may write to
 * the repository now; a bot's never does, and the author of the pull request needs write access like everybody else.
 */
const weighCommands = (said, rightsOf) => said.reduce((so, one) => {
    const because = refusalOf(one, rightsOf);
    return because === undefined ? obey(so, one) : refuse(so, one, because);
}, { acks: [], refused: [], withdrawn: [] });

// EXTERNAL MODULE: ./lib/units/format.js + 1 modules
var format = __webpack_require__(40964);
;// CONCATENATED MODULE: ./lib/acks/label.js
/** The label that accepts the findings of the report which it was put on. */



/** Names of labels have no case. */
const isSame = (a, b) => a.toLowerCase() === b.toLowerCase();
/** The event that put the label which is there now; undefined when it is not there. */
const lastPut = ({ events, label }) => {
    const last = (events ?? [])
        .filter((event) => isSame(event.label, label))
        .toSorted((a, b) => a.at - b.at || a.id - b.id)
        .at(-1);
    return last?.isPut === true ? last : undefined;
};
/** The login whose rights decide about the label. */
const labelAskedAbout = (of) => {
    const put = lastPut(of);
    const isOpen = put !== undefined && refusedActor(put.author) === undefined;
    return isOpen ? [put.author.login.toLowerCase()] : [];
};
const again = 'take it off and put it on again';
const unknown = (because) => ({ kind: 'unknown', because });
/**
 * A label that was counted before keeps its findings. A new one stands for the report that its author saw: that of our
 * comment, if that was written before the label was put and not since. Times are GitHub's and in whole seconds, so the
 * same second is not "before".
 */
const meantBy = (put, own) => {
    if (own === undefined) {
        return unknown(`there was no report in a comment yet when it was put on: ${again} once there is one`);
    }
    const { memory, writtenAt } = own;
    if (memory === undefined) {
        return unknown(`the list of findings in the comment of flamegate is missing or damaged: ${again} after this run`);
    }
    if (memory.label?.event === put.id)
        return { kind: 'known', ids: memory.label.ids, leftOut: 0 };
    if (writtenAt < put.at)
        return { kind: 'known', ids: memory.present, leftOut: memory.leftOut };
    return unknown(`the report was written again after it was put on: ${again}`);
};
const isWithdrawn = (withdrawn, since) => (key) => withdrawn.some(({ id, at }) => at > since && (0,acks_ids/* overlap */.EF)(id, key));
const reasonOf = ({ label }, leftOut) => {
    const rest = leftOut === 0 ? '' : `; ${(0,format/* formatCount */.B4)(leftOut)} more were too many for a label`;
    return `label \`${label}\`${rest}`;
};
const markOf = (mark) => mark === undefined ? {} : { mark };
/**
 * What the label accepts: the findings that were in the report when it was put, without those that a later `unack`
 * names. It counts when it was put by a person who may triage. What it was put for is remembered also while it does not
 * count, because it cannot be found out again once the comment is written anew.
 */
const weighLabel = (of, rightsOf) => {
    if (of.events === undefined)
        return { acks: [], refused: [], ...markOf(of.own?.memory?.label) };
    const put = lastPut(of);
    if (put === undefined)
        return { acks: [], refused: [] };
    const author = put.author.login;
    const meant = meantBy(put, of.own);
    const mark = markOf(meant.kind === 'known' ? { event: put.id, ids: meant.ids } : undefined);
    const refuse = (because) => {
        return { acks: [], refused: [{ source: 'label', author, because }], ...mark };
    };
    const refused = refusedFor('triage', put.author, rightsOf);
    if (refused !== undefined)
        return refuse(refused);
    if (meant.kind === 'unknown')
        return refuse(meant.because);
    const isLifted = isWithdrawn(of.withdrawn, put.at);
    const ids = meant.ids.filter((key) => !isLifted(key));
    const ack = { source: 'label', ids, reason: reasonOf(of, meant.leftOut), author };
    return { acks: [ack], refused: [], ...mark };
};

// EXTERNAL MODULE: ./lib/acks/memory.js
var memory = __webpack_require__(47667);
// EXTERNAL MODULE: ./lib/model/diagnostic.js
var diagnostic = __webpack_require__(95602);
// EXTERNAL MODULE: ./lib/io/github/pages.js
var pages = __webpack_require__(90890);
;// CONCATENATED MODULE: ./lib/io/acks/gather.js





/** GitHub stops at 2500 comments on an issue. */
const maxPages = 50;
/** Anybody can write commands, and each author costs a request. */
const maxAsked = 30;
const gather_reasonOf = (error) => {
    if (error instanceof diagnostic/* FlamegateError */.J)
        return error.diagnostics[0]?.message ?? error.message;
    throw error;
};
const unread = (what, because, hint) => ({
    severity: 'warning',
    code: 'acks/unread',
    message: `${what} count for nothing: ${because}`,
    hint: hint ?? 'acknowledge in .github/flamegate-acks.yml of the base, or run the job again'
});
/** The whole of a list: the end of it could take back what its beginning says. */
const readAll = async (what, read) => {
    try {
        const { items, isComplete } = await (0,pages/* readPages */.n4)(read, maxPages);
        if (isComplete)
            return { items, diagnostics: [] };
        const because = `there are more than ${maxPages} pages of them`;
        return { items: undefined, diagnostics: [unread(what, because)] };
    }
    catch (error) {
        const hint = error instanceof diagnostic/* FlamegateError */.J ? error.diagnostics[0]?.hint : undefined;
        return { items: undefined, diagnostics: [unread(what, gather_reasonOf(error), hint)] };
    }
};
const said = (comment) => ({
    id: comment.id,
    url: comment.url,
    body: comment.body,
    author: { ...comment.author, isThroughApp: comment.isThroughApp },
    isByMember: comment.isByMember,
    isEdited: comment.updatedAt.getTime() !== comment.createdAt.getTime(),
    at: comment.createdAt.getTime()
});
const ask = async (api, login) => {
    try {
        return await api.rights(login);
    }
    catch (error) {
        return {
            kind: 'unknown',
            because: `GitHub did not say what its author may do: ${gather_reasonOf(error)}`
        };
    }
};
const tooMany = {
    kind: 'unknown',
    because: `commands have more than ${maxAsked} authors, and the rights of the others were not asked for`
};
/** One after the other: GitHub limits how much is asked at once. */
const askAll = async (api, logins) => {
    const rights = new Map();
    for (const login of logins) {
        rights.set(login, rights.size < maxAsked ? await ask(api, login) : tooMany);
    }
    return rights;
};
const ownReport = async (comments, find) => {
    const id = await find(comments);
    const own = comments.find((comment) => comment.id === id);
    return own === undefined
        ? undefined
        : { memory: (0,memory/* decodeMemory */.mA)(own.body), writtenAt: own.updatedAt.getTime() };
};
/** The report that the label stands for, or why nobody knows which that is. */
const readOwn = async (...args) => {
    try {
        return { report: await ownReport(...args), diagnostics: [] };
    }
    catch (error) {
        return { report: undefined, diagnostics: [unread('labels', gather_reasonOf(error))] };
    }
};
/**
 * All acknowledgements of a pull request: those of the file, of commands in its comments, and of its label. It never
 * throws a failure of GitHub's: what could not be read or asked counts for nothing, and says so.
 */
const gatherAcks = async (api, { issue, label, file, ownComment }) => {
    const comments = await readAll('commands in comments, and the label,', (page) => api.comments(issue, page));
    const events = await readAll('the label and who put it', (page) => api.labelEvents(issue, page));
    const commands = saidIn((comments.items ?? []).map(said));
    const own = await readOwn(comments.items ?? [], ownComment);
    const isKnown = comments.items !== undefined && own.diagnostics.length === 0;
    const labelled = { label, events: isKnown ? events.items : undefined };
    const logins = new Set([...labelAskedAbout(labelled), ...askedAbout(commands)]);
    const rightsOf = await askAll(api, [...logins]);
    const weighed = weighCommands(commands, rightsOf);
    const put = weighLabel({ ...labelled, own: own.report, withdrawn: weighed.withdrawn }, rightsOf);
    return {
        acks: [...file.acks, ...weighed.acks, ...put.acks],
        refused: [...weighed.refused, ...put.refused],
        ...(put.mark === undefined ? {} : { label: put.mark }),
        diagnostics: [file, comments, events, own].flatMap(({ diagnostics }) => diagnostics)
    };
};

// EXTERNAL MODULE: ./lib/io/stickyComment/marker.js
var marker = __webpack_require__(90129);
// EXTERNAL MODULE: ./lib/io/stickyComment.js
var stickyComment = __webpack_require__(51648);
// EXTERNAL MODULE: ./lib/model/ack.js
var model_ack = __webpack_require__(44656);
// EXTERNAL MODULE: ./lib/steps/attempt.js
var attempt = __webpack_require__(74478);
;// CONCATENATED MODULE: ./lib/steps/acknowledgements.js





/**
 * Everything that was acknowledged. It is asked for right before the analysis, because a label that is put while a
 * collection runs shall count. What was accepted in a pull request is accepted in the merge queue too; without either
 * there is only the file.
 */
const acknowledgements = async ({ inputs, rules: { config, ackFile: file } }, { context: { pull, queued }, log, openGitHub }) => {
    const ofFile = { ...model_ack/* noAcks */.mC, ...file };
    const issue = pull?.number ?? queued;
    if (issue === undefined)
        return ofFile;
    const { 'comment-key': key, 'comment-author': given } = inputs;
    const attempted = {
        output: 'acknowledgements of the pull request',
        without: 'Only those of the file count.'
    };
    const acks = await (0,attempt/* attempt */.C)(log, attempted, async () => {
        const github = await openGitHub();
        const isSilent = inputs.comment === 'never';
        return gatherAcks(github.acks, {
            issue,
            label: config['accept-label'],
            file,
            ownComment: async (comments) => {
                const author = await (0,stickyComment/* commentAuthor */.H3)(github, given);
                return (0,marker/* shownIn */.fz)(comments, { key, author, isSilent })?.id;
            }
        });
    });
    return acks ?? ofFile;
};
/** That the label could not be read, where no report of its own says it: the comment keeps what it knew of it. */
const sayUnread = ({ diagnostics }, { log }) => {
    const unread = diagnostics.filter(({ code }) => code === 'acks/unread');
    const message = unread.map(({ message, hint }) => `${message}; ${hint}.`).join('\n');
    if (unread.length > 0)
        log.notice({ title: 'flamegate: no label', message });
};


/***/ }),

/***/ 70799:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ deliver)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/io/artifacts/reportNames.js
var reportNames = __webpack_require__(22518);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./lib/model/diagnostic.js
var diagnostic = __webpack_require__(95602);
;// CONCATENATED MODULE: ./lib/io/jobSummary.js


/**
 * The runner drops the whole summary of a step above 1 MiB, and masks secrets in it before it counts. The rest to
 * 1 MiB is room for that.
 */
const maxSummaryBytes = 1_000_000;
const sizeOf = (path) => (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.size ?? 0;
const firstFit = (renderings, room) => {
    for (const rendering of renderings) {
        const bytes = Buffer.from(rendering, 'utf8');
        if (bytes.length <= room)
            return bytes;
    }
    return undefined;
};
/**
 * Appends to the summary of the step, which is the file at GITHUB_STEP_SUMMARY, the first rendering that fits. They
 * come from the largest to the smallest, and are made only as far as needed; none is ever cut.
 *
 * Throws a FlamegateError if the file cannot be written.
 */
const writeJobSummary = (renderings, path) => {
    if (!path)
        return { kind: 'skipped', because: 'the runner has no GITHUB_STEP_SUMMARY' };
    try {
        const bytes = firstFit(renderings, maxSummaryBytes - sizeOf(path));
        if (bytes === undefined)
            return { kind: 'skipped', because: 'no size of it fits 1 MiB' };
        (0,external_node_fs_.appendFileSync)(path, bytes);
        return { kind: 'written', bytes: bytes.length };
    }
    catch (cause) {
        const why = cause instanceof Error ? cause.message : String(cause);
        const message = `expected to write the job summary, found: ${why}`;
        throw new diagnostic/* FlamegateError */.J([
            {
                severity: 'error',
                code: 'io/summary-unwritable',
                message,
                hint: 'see that the disk of the runner has room and can be written'
            }
        ], { cause });
    }
};

// EXTERNAL MODULE: ./lib/io/stickyComment.js
var stickyComment = __webpack_require__(51648);
// EXTERNAL MODULE: ./lib/steps/attempt.js
var attempt = __webpack_require__(74478);
// EXTERNAL MODULE: ./lib/io/github/failure.js
var failure = __webpack_require__(57752);
// EXTERNAL MODULE: ./lib/io/github/pages.js
var pages = __webpack_require__(90890);
// EXTERNAL MODULE: ./lib/io/stickyComment/marker.js
var marker = __webpack_require__(90129);
;// CONCATENATED MODULE: ./lib/io/checkRun/own.js

const externalIdOf = ({ key, runId, runAttempt }) => `flamegate:v1 key=${(0,marker/* markerKey */.s8)(key)} run=${runId}.${runAttempt}`;
const externalId = /^flamegate:v1 key=([\w.%-]{1,600}) run=(\d{1,15})\.(\d{1,9})$/;
/** The check runs of ours with the key, the latest run's first and of one run the newest. */
const ownChecks = (checks, { key, runId, runAttempt }) => checks
    .flatMap((check) => {
    const [, marked, run, attempt] = externalId.exec(check.externalId) ?? [];
    if (marked !== (0,marker/* markerKey */.s8)(key))
        return [];
    return [{ check, run: Number(run), attempt: Number(attempt) }];
})
    .sort((a, b) => b.run - a.run || b.attempt - a.attempt || b.check.id - a.check.id)
    .map(({ check, run, attempt }) => {
    const order = run - runId || attempt - runAttempt;
    const writer = order === 0 ? 'same' : order < 0 ? 'earlier' : 'later';
    return { check, run, writer };
});

;// CONCATENATED MODULE: ./lib/io/checkRun/publish.js




/** The most that GitHub takes in a request; it adds those of the next to them. */
const annotationsPerRequest = 50;
/** Check runs of one name on one commit: more than a page of them is the work of somebody else. */
const maxPages = 3;
/** 300 annotations, more than any check run of ours has. */
const maxAnnotationPages = 3;
const sharedName = 'another job or step of this run writes the same check run: give each a `comment-key` of its own, or put their reports together with `mode: merge`';
const contentOf = ({ name, detailsUrl, conclusion, output, ...writer }, annotations) => ({
    name,
    externalId: externalIdOf(writer),
    detailsUrl,
    conclusion,
    output: { ...output, annotations }
});
const wordsOf = (error) => error instanceof diagnostic/* FlamegateError */.J ? error.message : String(error);
/** Adds what one request does not hold. Annotations that cannot be added cost themselves only: the result is out. */
const addRest = async (checks, { id }, output) => {
    const { annotations } = output;
    for (let from = annotationsPerRequest; from < annotations.length; from += annotationsPerRequest) {
        const part = annotations.slice(from, from + annotationsPerRequest);
        try {
            await checks.annotate(id, { ...output, annotations: part });
        }
        catch (error) {
            return `; ${annotations.length - from} annotations are left out (${wordsOf(error)})`;
        }
    }
    return '';
};
const sameAnnotation = (a, b) => a.path === b.path &&
    a.line === b.line &&
    a.level === b.level &&
    a.title === b.title &&
    a.message === b.message;
const has = (all, one) => all.some((other) => sameAnnotation(other, one));
/** The annotations that a check run lacks; undefined when it has others, which cannot be taken away from it. */
const missingFrom = async (checks, { id, annotations: count }, wanted) => {
    if (count === 0)
        return wanted;
    const { items } = await (0,pages/* readPages */.n4)((page) => checks.annotations(id, page), maxAnnotationPages);
    if (items.some((one) => !has(wanted, one)))
        return undefined;
    return wanted.filter((one) => !has(items, one));
};
const create = async (checks, request, why) => {
    const { annotations } = request.output;
    const first = contentOf(request, annotations.slice(0, annotationsPerRequest));
    const created = await checks.create(request.headSha, first);
    const failure = await addRest(checks, created, request.output);
    return { kind: 'created', url: created.url, because: `${why}${failure}` };
};
/** GitHub refuses to change some check runs, like those that another app made. */
const isRefused = (error) => [403, 404, 422].some((status) => (0,failure/* hasStatus */.Ro)(error, status));
const update = async (checks, { check }, request) => {
    const missing = await missingFrom(checks, check, request.output.annotations);
    if (missing === undefined)
        return create(checks, request, 'the one there is has old annotations');
    const output = { ...request.output, annotations: missing };
    try {
        const first = contentOf(request, missing.slice(0, annotationsPerRequest));
        const updated = await checks.update(check.id, first);
        const failure = await addRest(checks, updated, output);
        return { kind: 'updated', url: updated.url, because: `there was one already${failure}` };
    }
    catch (error) {
        if (!isRefused(error))
            throw error;
        return create(checks, request, 'the one there is cannot be changed');
    }
};
const weight = new Map([
    ['success', 0],
    ['neutral', 1],
    ['failure', 2]
]);
const isWorse = ({ check }, { conclusion }) => (weight.get(check.conclusion) ?? 0) > (weight.get(conclusion) ?? 0);
const put = async (checks, request, own) => {
    if (own === undefined)
        return create(checks, request, 'there was none yet');
    const { url } = own.check;
    if (own.writer === 'later') {
        return { kind: 'skipped', url, because: `run ${own.run}, which is newer, has written it` };
    }
    if (own.writer === 'earlier')
        return update(checks, own, request);
    if (!isWorse(own, request))
        return { ...(await update(checks, own, request)), warning: sharedName };
    const because = 'another job of this run has written a worse result';
    return { kind: 'skipped', url, because, warning: sharedName };
};
/**
 * Puts a result into the check run that a commit has for the name and key: a re-run updates it instead of making a
 * second. Only where annotations on it are not true any more is there a new one, since GitHub takes none away; of one
 * name it shows the newest. Nothing is written over the result of a later run.
 *
 * Throws the FlamegateError of a request that failed before the result was written; it names `checks: write`.
 */
const publishCheckRun = async (checks, request) => {
    const { headSha, name } = request;
    const { items } = await (0,pages/* readPages */.n4)((page) => checks.ofCommit(headSha, name, page), maxPages);
    return put(checks, request, ownChecks(items, request)[0]);
};

;// CONCATENATED MODULE: ./lib/steps/checkRun.js


const nameOf = (inputs) => {
    const key = inputs['comment-key'];
    return inputs['check-name'] ?? (key === 'default' ? 'flamegate' : `flamegate / ${key}`);
};
const publish = async (result, inputs, ports) => {
    const { context, openGitHub } = ports;
    const github = await openGitHub();
    return publishCheckRun(github.checks, {
        name: nameOf(inputs),
        key: inputs['comment-key'],
        // Of a pull request its head: the run is of a merge commit, whose checks nobody sees.
        headSha: context.pull?.headSha ?? context.sha,
        runId: context.runId,
        runAttempt: context.runAttempt,
        detailsUrl: context.runUrl,
        conclusion: result.conclusion,
        output: result.page
    });
};
/** Shows a result as a check run, where that is switched on and the token may. The address of its page. */
const checkRun = async (result, inputs, ports) => {
    const { context, log } = ports;
    if (!inputs.check)
        return undefined;
    if (context.pull?.writable.ok === false) {
        const message = 'the token of this run is read-only; the job itself passes or fails as it should';
        log.notice({ title: 'flamegate: no check run', message });
        return undefined;
    }
    const without = 'A check run takes the permission `checks: write`; the job itself passes or fails as it should.';
    const published = await (0,attempt/* attempt */.C)(log, { output: 'check run', without }, () => publish(result, inputs, ports));
    if (published === undefined)
        return undefined;
    log.info(`check run: ${published.kind}, ${published.because}`);
    if (published.warning !== undefined) {
        log.warning({ title: 'flamegate: one check run for several jobs', message: published.warning });
    }
    return published.url;
};

// EXTERNAL MODULE: ./lib/steps/uploadPage.js + 1 modules
var uploadPage = __webpack_require__(4843);
// EXTERNAL MODULE: ./lib/steps/uploadReport.js
var uploadReport = __webpack_require__(87976);
// EXTERNAL MODULE: ./lib/steps/writeFiles.js
var writeFiles = __webpack_require__(2797);
;// CONCATENATED MODULE: ./lib/steps/deliver.js









const refusals = {
    fork: 'the token of a pull request from a fork is read-only',
    dependabot: 'the token of a pull request by Dependabot is read-only'
};
const comment = async ({ page, inputs }, links, { context, log, openGitHub }) => {
    const { pull } = context;
    if (pull === undefined || inputs.comment === 'never')
        return undefined;
    if (!pull.writable.ok) {
        const message = `${refusals[pull.writable.why]}, so the report is in the job summary only`;
        log.notice({ title: 'flamegate: no comment', message });
        return undefined;
    }
    const without = 'A comment takes the permission `pull-requests: write`; the report is in the job summary and its artifact.';
    const author = inputs['comment-author'];
    const published = await (0,attempt/* attempt */.C)(log, { output: 'comment', without }, async () => (0,stickyComment/* publishComment */.p8)(await openGitHub(), {
        issue: pull.number,
        key: inputs['comment-key'],
        mode: inputs.comment,
        ...page.comment(links),
        headSha: pull.headSha,
        runId: context.runId,
        runAttempt: context.runAttempt,
        ...(author === undefined ? {} : { author })
    }));
    if (published === undefined)
        return undefined;
    log.info(`comment: ${published.kind}, ${published.because}`);
    if (published.warning !== undefined) {
        log.warning({ title: 'flamegate: one comment for several jobs', message: published.warning });
    }
    return published.url;
};
const summary = async ({ page }, links, { log, summaryPath }) => {
    const without = 'The report is in its artifact.';
    await (0,attempt/* attempt */.C)(log, { output: 'job summary', without }, async () => {
        const written = writeJobSummary(page.summary(links), summaryPath);
        if (written.kind === 'skipped')
            log.info(`job summary: ${written.because}`);
    });
};
const pathOf = (files, fileName) => files.find((file) => (0,external_node_path_.basename)(file) === fileName) ?? '';
/** Writes the files and stores them, the page apart too, so that a click opens it. */
const store = async ({ page, inputs, out }, ports) => {
    const { runUrl: run } = ports.context;
    const contents = page.files({ run });
    const files = await (0,writeFiles/* writeFiles */.h)(contents, out, ports);
    if (files === undefined)
        return { files: [], links: { run } };
    const name = inputs['report-artifact'] ?? (0,reportNames/* nameWithKey */.vz)(page.names.artifact, inputs['comment-key']);
    const artifact = await (0,uploadReport/* uploadReport */.a)({ name, files, inputs }, ports);
    // What does not take one does not take the other.
    if (artifact === undefined)
        return { files, links: { run } };
    const html = contents.find(({ fileName }) => fileName === page.names.html);
    const opened = await (0,uploadPage/* uploadPage */.n)({ name, content: html?.content, inputs, out }, ports);
    const links = { run, artifact, ...(opened === undefined ? {} : { page: opened }) };
    return { files, links };
};
/** Brings a result out: files, artifacts, comment, check run, job summary. Nothing here can change the verdict. */
const deliver = async (delivery, ports) => {
    const { page, inputs } = delivery;
    const { files, links } = await store(delivery, ports);
    const commentUrl = await comment(delivery, links, ports);
    const checkUrl = await checkRun(page.check(links), inputs, ports);
    await summary(delivery, links, ports);
    return {
        reportJson: pathOf(files, page.names.json),
        reportMd: pathOf(files, page.names.markdown),
        reportHtml: pathOf(files, page.names.html),
        reportSarif: pathOf(files, page.names.sarif),
        commentUrl: commentUrl ?? '',
        checkUrl: checkUrl ?? '',
        artifactUrl: links.artifact ?? '',
        pageUrl: links.page?.url ?? ''
    };
};


/***/ }),

/***/ 45373:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ mergedPage),
  S: () => (/* binding */ reportPage)
});

// EXTERNAL MODULE: ./lib/acks/memory.js
var memory = __webpack_require__(47667);
// EXTERNAL MODULE: ./lib/acks/present.js
var present = __webpack_require__(1869);
// EXTERNAL MODULE: ./lib/changes/goDeclaration.js
var goDeclaration = __webpack_require__(21603);
;// CONCATENATED MODULE: ./lib/changes/lookUp.js

const endsIn = (path, end) => path === end || path.endsWith(`/${end}`);
/** The name of a file alone says little about which of many it is; with a folder, or a declaration, it says enough. */
const lineIn = ({ path, lines }, entry) => {
    const { file: seen = '', line: start = 0 } = entry.location ?? {};
    const inside = lines.find((range) => (0,goDeclaration/* declares */.i)(range.inside, entry));
    if (inside !== undefined)
        return inside.first;
    const hasStart = lines.some(({ first, last }) => first <= start && start <= last);
    return hasStart && (path === seen || path.includes('/')) ? start : undefined;
};
/** The longest path comes first, so that `cmd/shop/main.go` is not taken for `main.go`. */
const longestFirst = (a, b) => b.path.length - a.path.length;
/** The lines of head that changed, for looking up functions. */
const lookUpChange = ({ files }) => {
    const changed = files
        .map(({ path, lines }) => ({ path, lines: lines === 'unknown' ? [] : lines.head }))
        .filter(({ lines }) => lines.length > 0)
        .sort(longestFirst);
    return {
        placeOf: (entry) => {
            const seen = entry.location?.file ?? '';
            for (const candidate of changed) {
                const line = endsIn(seen, candidate.path) ? lineIn(candidate, entry) : undefined;
                if (line !== undefined)
                    return { file: candidate.path, line };
            }
            return undefined;
        }
    };
};

// EXTERNAL MODULE: ./lib/io/artifacts/reportNames.js
var reportNames = __webpack_require__(22518);
// EXTERNAL MODULE: ./lib/merge/outcome.js
var outcome = __webpack_require__(40900);
// EXTERNAL MODULE: ./lib/model/advice.js
var advice = __webpack_require__(64181);
// EXTERNAL MODULE: ./lib/units/visible.js
var visible = __webpack_require__(68709);
// EXTERNAL MODULE: ./lib/outputs/annotations.js
var annotations = __webpack_require__(52356);
// EXTERNAL MODULE: ./lib/outputs/markdown/block.js
var block = __webpack_require__(89199);
// EXTERNAL MODULE: ./lib/outputs/markdown/measuredBy.js
var measuredBy = __webpack_require__(77473);
// EXTERNAL MODULE: ./lib/outputs/markdown.js + 30 modules
var markdown = __webpack_require__(90118);
// EXTERNAL MODULE: ./lib/outputs/escape.js
var outputs_escape = __webpack_require__(62487);
// EXTERNAL MODULE: ./lib/outputs/links.js
var outputs_links = __webpack_require__(10991);
// EXTERNAL MODULE: ./lib/outputs/rows.js
var rows = __webpack_require__(86053);
// EXTERNAL MODULE: ./lib/outputs/words/acks.js
var acks = __webpack_require__(18168);
// EXTERNAL MODULE: ./lib/outputs/words/change.js
var words_change = __webpack_require__(87510);
// EXTERNAL MODULE: ./lib/outputs/words/names.js
var names = __webpack_require__(54876);
// EXTERNAL MODULE: ./lib/outputs/words/scope.js
var scope = __webpack_require__(42728);
// EXTERNAL MODULE: ./lib/outputs/words/verdict.js
var words_verdict = __webpack_require__(88041);
;// CONCATENATED MODULE: ./lib/outputs/comment/brief.js
/**
 * Blocks for the smallest comment. What they hold of an input is cut to a length, so that they fit whatever the input
 * was: a sentence to 300 characters, which escaping makes at most five times as long, a name to 120.
 */











const longestSentence = 300;
const sentence = (s) => (0,outputs_escape/* text */.Qq)((0,visible/* shorten */.ml)(s, longestSentence));
/** The verdict and the summary in one line. */
const briefHeadline = {
    id: 'headline',
    render: (report) => (0,outputs_escape.md) `### ${(0,outputs_escape/* text */.Qq)((0,words_verdict/* verdictWords */.L2)(report))}: ${sentence((0,advice/* measuredSummary */.Ti)(report))}`
};
/** That something was not compared; what, is in the report. */
const briefGaps = {
    id: 'gaps',
    render: (report) => {
        const title = (0,scope/* gapTitle */.$q)(report);
        return title === undefined ? (0,outputs_escape.md) `` : (0,outputs_escape.md) `> [!WARNING]\n> **${sentence(title)}**`;
    }
};
/** That the pull request loosens what judges it; what, is in the report. */
const briefLoosened = {
    id: 'loosened',
    render: ({ head_loosens }) => head_loosens.length === 0 ? (0,outputs_escape.md) `` : (0,outputs_escape.md) `> [!WARNING]\n> **${sentence(acks/* loosensTitle */.IJ)}**`
};
const gateLine = (report, gate) => {
    const standing = (0,words_verdict/* standingOf */.YP)(gate);
    const mark = (0,outputs_escape/* text */.Qq)(`${words_verdict/* standingGlyphs */.Gj[standing]} ${words_verdict/* standingWords */.o4[standing]}`);
    return (0,outputs_escape.md) `- **${mark}** ${(0,outputs_escape/* code */.aY)(gate.id)} (${(0,outputs_escape/* text */.Qq)(words_verdict/* severityWords */.D4[gate.severity])}): ${sentence((0,acks/* gateReason */.cG)(report, gate))}`;
};
/** As many as flamegate has of its own; the settings may have fifty more. */
const mostGates = 9;
/** The gates that need a reader, the worst first, and how the others stand. */
const briefGates = {
    id: 'gates',
    render: (report) => {
        const all = (0,words_verdict/* gatesInOrder */.a0)(report);
        if (all.length === 0)
            return (0,outputs_escape.md) ``;
        const { shown, rest } = (0,block/* limitRows */.X)(all.filter(words_verdict/* needsAttention */.e_), mostGates, 'verdict.gates');
        const lines = [
            (0,outputs_escape.md) `Gates: ${(0,outputs_escape/* text */.Qq)((0,words_verdict/* gateCounts */.Od)(all))}`,
            ...shown.map((gate) => gateLine(report, gate))
        ];
        return (0,outputs_escape/* join */.fj)([(0,outputs_escape/* join */.fj)(lines, '\n'), rest], '\n\n');
    }
};
const functionLine = (report, links) => {
    const nameOf = (0,names/* functionNamer */._I)(report);
    return (entry) => {
        const { glyph, word } = (0,words_change/* functionMark */._i)(entry.class, entry.metric);
        return (0,outputs_escape.md) `- ${(0,outputs_escape/* text */.Qq)(`${glyph} ${word}`)}: ${(0,outputs_links/* toFunction */.mC)((0,outputs_escape/* code */.aY)(nameOf(entry)), links, entry.id)} ${(0,outputs_escape/* text */.Qq)((0,words_change/* decidedWords */.iC)(entry))}`;
    };
};
const benchmarkLine = (links) => (entry) => {
    const { glyph, word } = (0,words_change/* benchMark */.QF)('regression', entry.unit);
    return (0,outputs_escape.md) `- ${(0,outputs_escape/* text */.Qq)(`${glyph} ${word}`)}: ${(0,outputs_links/* toBenchmark */.$o)((0,outputs_escape/* code */.aY)(entry.name), links, entry.id)} ${(0,outputs_escape/* text */.Qq)((0,words_change/* benchChangeWords */.ky)(entry))}`;
};
/** The largest changes for the worse as a list; benchmarks first, because they are what a user feels. */
const briefWorse = {
    id: 'worse',
    render: (report, { openRows, links = {} }) => {
        const benchmarks = (0,rows/* benchmarksOf */.sn)(report, 'regression');
        const functions = (0,rows/* worseFunctions */.mm)(report);
        const hidden = functions.slice(Math.max(0, openRows - benchmarks.length));
        const keys = [
            benchmarks.length > openRows ? 'bench_deltas' : '',
            (0,rows/* arraysOf */._l)(report, hidden, ['cpu_regressions', 'mem_regressions', 'new_hotspots'])
        ].filter((key) => key !== '');
        const lines = [
            ...benchmarks.map(benchmarkLine(links)),
            ...functions.map(functionLine(report, links))
        ];
        const { shown, rest } = (0,block/* limitRows */.X)(lines, openRows, keys.join(', '));
        return (0,outputs_escape/* join */.fj)([(0,outputs_escape/* join */.fj)(shown, '\n'), rest], '\n\n');
    }
};

;// CONCATENATED MODULE: ./lib/outputs/comment/links.js


const linksOf = ({ run, artifact }) => (0,outputs_escape/* join */.fj)([(0,outputs_links/* link */.nf)((0,outputs_escape.md) `this run`, run), (0,outputs_links/* link */.nf)((0,outputs_escape.md) `all reports`, artifact)], ' · ');
/**
 * Which program said this, and where the proof is. Without the time: a comment that says the same again has to be the
 * same text, and GitHub shows when it was edited.
 */
const footer = {
    id: 'footer',
    render: ({ tool }, { links = {} }) => (0,outputs_escape.md) `<sub>${(0,outputs_escape/* join */.fj)([(0,outputs_escape/* text */.Qq)(`${tool.name} ${tool.version}`), linksOf(links)], ' · ')} · all numbers in \`report.json\`</sub>`
};
const untilWords = (until) => until === undefined ? '' : `, kept until ${until}`;
/** One click to the proof: the page where the browser opens it, else the download that it is in. */
const pageLine = {
    id: 'page',
    render: (_, { links: { page, artifact } = {} }) => {
        const opened = (0,outputs_links/* link */.nf)((0,outputs_escape.md) `Open the report`, page?.url);
        if (opened !== '') {
            return (0,outputs_escape.md) `**${opened}** in the browser: flame graph, benchmarks, every row${(0,outputs_escape/* text */.Qq)(untilWords(page?.until))}`;
        }
        const download = (0,outputs_links/* link */.nf)((0,outputs_escape.md) `Download the reports`, artifact);
        return download === ''
            ? (0,outputs_escape.md) ``
            : (0,outputs_escape.md) `${download}: \`report.html\` has flame graph, benchmarks and every row`;
    }
};
/** Said where blocks are left out. */
const shortened = {
    id: 'shortened',
    render: (_, { links }) => (0,outputs_escape/* join */.fj)([
        (0,outputs_escape.md) `_Shortened to fit: \`report.md\` has everything._`,
        (0,outputs_links/* link */.nf)((0,outputs_escape.md) `Download the reports`, links?.artifact)
    ], ' ')
};

;// CONCATENATED MODULE: ./lib/outputs/comment/ladder.js





const withoutDetails = new Set([
    'headline',
    'measured-by',
    'suite-shifts',
    'loosened',
    'gaps',
    'cautions',
    'scope',
    'page',
    'ratings',
    'gates',
    'acks',
    'worse',
    'over-limits',
    'objectives',
    'better',
    'head-top',
    'next-steps'
]);
const essential = new Set([
    'headline',
    'measured-by',
    'loosened',
    'gaps',
    'cautions',
    'page',
    'gates',
    'worse',
    'over-limits',
    'objectives'
]);
const cutEnd = [shortened, footer];
const whole = markdown/* blocks */.Bv.flatMap((block) => {
    if (block.id === 'footer')
        return [footer];
    // A comment has no room to say anything twice.
    if (block.id === 'sentences')
        return [];
    return block.id === 'scope' ? [block, pageLine] : [block];
});
const only = (ids) => whole.filter(({ id }) => ids.has(id));
/** From everything to what fits always. Rows go first, then what is one click away, then what is not the verdict. */
const rungs = [
    { blocks: whole, size: block/* fullSize */.P },
    { blocks: whole, size: { openRows: 10, detailRows: 30 } },
    { blocks: whole, size: { openRows: 10, detailRows: 10 } },
    { blocks: [...only(withoutDetails), ...cutEnd], size: { openRows: 10, detailRows: 0 } },
    { blocks: [...only(essential), ...cutEnd], size: { openRows: 5, detailRows: 0 } },
    {
        blocks: [
            briefHeadline,
            measuredBy/* measuredBy */.e,
            pageLine,
            briefLoosened,
            briefGaps,
            briefGates,
            briefWorse,
            ...cutEnd
        ],
        size: { openRows: 5, detailRows: 0 }
    }
];
/** How long the analysis took differs between two runs that say the same. */
const withoutCost = (report) => ({
    ...report,
    cost: { stages: [], peak_memory_bytes: null }
});
/** The report in sizes that become smaller, each made when it is asked for. Every one is whole Markdown. */
function* ladder(report, beside) {
    const lasting = withoutCost(report);
    for (const { blocks: chosen, size } of rungs) {
        yield (0,markdown/* renderBlocks */.Rz)(lasting, chosen, { ...size, ...beside });
    }
}

;// CONCATENATED MODULE: ./lib/outputs/comment.js



/** GitHub documents 65,536 characters and was seen to refuse 262,145 bytes; the rest is for the marker. */
const commentBudget = { chars: 60_000, bytes: 200_000 };
const byteLength = (s) => new TextEncoder().encode(s).length;
const fits = (s, { chars, bytes }) => s.length <= chars && byteLength(s) <= bytes;
/**
 * The report as a comment: the largest size that fits the budget. Nothing is cut in the middle; the smallest size has
 * the headline, the gates, five rows and the links, and fits the default budget whatever the report holds.
 */
const renderComment = (report, { links, budget = commentBudget }) => {
    let smallest = '';
    for (const rendering of ladder(report, { links })) {
        if (fits(rendering, budget))
            return rendering;
        smallest = rendering;
    }
    return smallest;
};
/** Whether a report is worth a new comment: something changed, could not be judged, is accepted or would be loosened. */
const hasSomethingToSay = (report) => report.verdict.level !== 'pass' ||
    !report.verdict.complete ||
    report.suite_shifts.length > 0 ||
    report.head_loosens.length > 0 ||
    report.acks.some(({ state }) => state === 'active') ||
    (0,rows/* worseFunctions */.mm)(report).length > 0 ||
    (0,rows/* betterFunctions */.WQ)(report).length > 0 ||
    (0,rows/* benchmarksOf */.sn)(report, 'regression').length > 0 ||
    (0,rows/* benchmarksOf */.sn)(report, 'improvement').length > 0;

// EXTERNAL MODULE: ./lib/outputs/words/overLimits.js
var overLimits = __webpack_require__(8144);
;// CONCATENATED MODULE: ./lib/outputs/checkRun.js







/**
 * GitHub's description of its API has 65,535 characters as the limit of a summary. That is how many bytes a small text
 * column of a database holds, so bytes are bounded too.
 */
const checkRunBudget = { chars: 65_535, bytes: 65_535 };
/** GitHub's limit for titles of annotations; those of check runs are shown on one line. */
const longestTitle = 255;
/** Four requests' worth. A change that makes more functions worse than that is not read line by line. */
const maxCheckRunAnnotations = 200;
/** A headline as the title of a check run: one line of plain text. */
const checkRunTitle = (headline) => (0,visible/* shorten */.ml)((0,outputs_escape/* terminal */.Fo)(headline), longestTitle);
const levels = {
    error: 'failure',
    warning: 'warning',
    notice: 'notice'
};
const moved = (findChange) => (entry) => {
    if (entry.place?.because === 'changed-line')
        return entry;
    const { location: _, place: __, ...rest } = entry;
    const location = findChange(entry);
    return location === undefined ? rest : { ...rest, location };
};
/** The report with its functions at the lines that changed, and without a place where none did. */
const atChanges = (report, findChange) => {
    const named = new Set((0,overLimits/* overLimitRows */.B)(report).functions);
    const move = moved(findChange);
    const moveNamed = (entry) => (named.has(entry) ? move(entry) : entry);
    return {
        ...report,
        cpu_regressions: report.cpu_regressions.map(move),
        mem_regressions: report.mem_regressions.map(move),
        new_hotspots: report.new_hotspots.map(move),
        over_limits: report.over_limits.map(moveNamed),
        share_shifts: report.share_shifts.map(moveNamed),
        other_deltas: report.other_deltas.map(moveNamed)
    };
};
const annotationsAt = (report, findChange) => (0,annotations/* annotations */.h)(atChanges(report, findChange)).flatMap(({ level, title, message, file, line }) => file === undefined || line === undefined
    ? []
    : [{ path: file, line, level: levels[level], title: (0,visible/* shorten */.ml)(title, longestTitle), message }]);
/**
 * The report as a check run: its headline, the comment as the largest size that fits, and what became worse beside the
 * lines that the pull request changed. Failed gates have no line, so they are in the summary only.
 */
const renderCheckRun = (report, { links, findChange }) => ({
    title: checkRunTitle(`${(0,words_verdict/* verdictWords */.L2)(report)}: ${(0,advice/* measuredSummary */.Ti)(report)}`),
    summary: renderComment(report, { links, budget: checkRunBudget }),
    annotations: annotationsAt(report, findChange).slice(0, maxCheckRunAnnotations)
});

// EXTERNAL MODULE: ./lib/outputs/html.js + 40 modules
var html = __webpack_require__(88524);
// EXTERNAL MODULE: ./lib/outputs/index.js + 11 modules
var outputs = __webpack_require__(32741);
// EXTERNAL MODULE: ./lib/units/count.js
var count = __webpack_require__(25396);
// EXTERNAL MODULE: ./lib/outputs/markdown/table.js
var table = __webpack_require__(98930);
// EXTERNAL MODULE: ./lib/model/ack.js
var ack = __webpack_require__(44656);
;// CONCATENATED MODULE: ./lib/outputs/merged/words.js



/** How a job ended; a pass in which a failure was accepted, or a gate could not be judged, says so. */
const resultWords = (job) => {
    if (job.kind === 'lost')
        return '? no report';
    const { level, complete, gates } = job.verdict;
    const isOpen = level !== 'inconclusive' && level !== 'no_baseline' && !complete;
    const hasAccepted = gates.some(ack/* isAccepted */.oB);
    return [
        `${words_verdict/* levelGlyphs */.WD[level]} ${words_verdict/* levelWords */.s2[level].toLowerCase()}`,
        ...(hasAccepted ? ['failures accepted'] : []),
        ...(isOpen ? ['not all judged'] : [])
    ].join(', ');
};
/** `github.com/acme/shop/pricing.(*Engine).apply` without the folders. */
const shortName = (name, path) => path !== '' && name.startsWith(path) ? name.slice(path.lastIndexOf('/') + 1) : name;
const findingWords = (finding) => {
    if (finding.kind === 'benchmark') {
        const { glyph, word } = (0,words_change/* benchMark */.QF)('regression', finding.unit);
        const change = `${(0,words_change/* benchChangeWords */.ky)(finding)} ${finding.unit}`;
        return { mark: `${glyph} ${word}`, name: finding.name, change };
    }
    const { glyph, word } = (0,words_change/* functionMark */._i)(finding.class, finding.metric);
    const name = shortName(finding.name, finding.package);
    return { mark: `${glyph} ${word}`, name, change: (0,words_change/* decidedWords */.iC)(finding) };
};

;// CONCATENATED MODULE: ./lib/outputs/merged/rows.js






/** What became worse, by a name that leads to it on the page of the job. */
const findingLine = (finding, links) => {
    const { mark, name, change } = findingWords(finding);
    const lead = finding.kind === 'function' ? outputs_links/* toFunction */.mC : outputs_links/* toBenchmark */.$o;
    return (0,outputs_escape.md) `${(0,outputs_escape/* text */.Qq)(mark)}: ${lead((0,outputs_escape/* code */.aY)(name), links, finding.id)} ${(0,outputs_escape/* text */.Qq)(change)}`;
};
const rows_linksOf = ({ page_url: url }) => url === undefined ? {} : { page: { url } };
/** The page of a job where it has one, and the artifact with everything. */
const reportCell = ({ page_url, url }) => (0,outputs_escape/* join */.fj)([(0,outputs_links/* link */.nf)((0,outputs_escape.md) `open`, page_url), (0,outputs_links/* link */.nf)((0,outputs_escape.md) `report`, url)], ' · ');
const detail = (job, size) => {
    if (job.kind === 'lost')
        return (0,outputs_escape/* text */.Qq)((0,visible/* shorten */.ml)(job.because, size.sentence));
    const shown = job.findings.slice(0, size.findings);
    const more = job.regressions - shown.length;
    return (0,outputs_escape/* join */.fj)([
        (0,outputs_escape/* text */.Qq)((0,visible/* shorten */.ml)(job.summary, size.sentence)),
        ...shown.map((finding) => findingLine(finding, rows_linksOf(job))),
        shown.length === 0 || more <= 0
            ? (0,outputs_escape.md) ``
            : (0,outputs_escape/* text */.Qq)(`and ${(0,count/* plural */.L)(more, 'more change')} for the worse`)
    ], '<br>');
};
const rest = (jobs, max) => {
    const hidden = jobs.length - max;
    return hidden <= 0 ? (0,outputs_escape.md) `` : (0,outputs_escape/* text */.Qq)(`and ${(0,count/* plural */.L)(hidden, 'more job')} in merged.json`);
};
/** A row per job, the worst first, and how many do not fit. */
const jobTable = (jobs, size) => (0,outputs_escape/* join */.fj)([
    (0,table/* table */.t)([
        { title: (0,outputs_escape.md) `Job`, align: 'left', cell: ({ key }) => (0,outputs_escape/* code */.aY)(key) },
        { title: (0,outputs_escape.md) `Result`, align: 'left', cell: (job) => (0,outputs_escape/* text */.Qq)(resultWords(job)) },
        { title: (0,outputs_escape.md) `What it found`, align: 'left', cell: (job) => detail(job, size) },
        { title: (0,outputs_escape.md) `Report`, align: 'left', cell: reportCell }
    ], jobs.slice(0, size.rows)),
    rest(jobs, size.rows)
], '\n\n');

;// CONCATENATED MODULE: ./lib/outputs/merged.js








const fullSize = { rows: 256, findings: 5, sentence: 2000 };
/** From everything to what fits always: findings go first, then words, then rows. */
const sizes = [
    fullSize,
    { rows: 256, findings: 3, sentence: 300 },
    { rows: 100, findings: 1, sentence: 300 },
    { rows: 40, findings: 1, sentence: 150 },
    { rows: 20, findings: 0, sentence: 150 }
];
/** The footer: which program said this, and where the proof is. */
const merged_footer = ({ tool }, { run, artifact }) => (0,outputs_escape.md) `<sub>${(0,outputs_escape/* join */.fj)([
    (0,outputs_escape/* text */.Qq)(`${tool.name} ${tool.version}`),
    (0,outputs_links/* link */.nf)((0,outputs_escape.md) `this run`, run),
    (0,outputs_links/* link */.nf)((0,outputs_escape.md) `all reports`, artifact)
], ' · ')} · a report per job; what is merged is in \`merged.json\`</sub>`;
/** Longer than any summary of ours, also when every key in it is as long as keys can be. */
const longestSummary = 2000;
const headline = ({ verdict, summary }) => `${words_verdict/* levelWords */.s2[verdict.level]}: ${(0,visible/* shorten */.ml)(summary, longestSummary)}`;
const origin = ({ measured_by }) => measured_by === undefined ? (0,outputs_escape.md) `` : (0,measuredBy/* untrustedNote */.Z)(measured_by);
const render = (merged, links, size) => (0,outputs_escape.md) `${(0,outputs_escape/* join */.fj)([
    (0,outputs_escape.md) `### ${(0,outputs_escape/* text */.Qq)(headline(merged))}`,
    origin(merged),
    jobTable(merged.jobs, size),
    merged_footer(merged, links)
], '\n\n')}\n`;
/** The merged view in sizes that become smaller, each made when it is asked for. Every one is whole Markdown. */
function* mergedLadder(merged, links) {
    for (const size of sizes)
        yield render(merged, links, size);
}
const merged_fits = (rendering, { chars, bytes }) => rendering.length <= chars && new TextEncoder().encode(rendering).length <= bytes;
/** The merged view as a comment: the largest size that fits the budget. */
const renderMerged = (merged, { links, budget = commentBudget }) => {
    let smallest = '';
    for (const rendering of mergedLadder(merged, links)) {
        if (merged_fits(rendering, budget))
            return rendering;
        smallest = rendering;
    }
    return smallest;
};
/** The merged view as a check run. Annotations are those of the jobs. */
const renderMergedCheckRun = (merged, links) => ({
    title: checkRunTitle(headline(merged)),
    summary: renderMerged(merged, { links, budget: checkRunBudget }),
    annotations: []
});
/** `merged.json` */
const mergedJson = (merged) => (0,outputs_escape/* jsonText */.s$)(merged);
/** `merged.md` */
const mergedMarkdown = (merged, links) => render(merged, links, fullSize);
/** Whether a merged view is worth a new comment: something changed in a job, or could not be judged. */
const mergedHasSomethingToSay = ({ verdict, jobs }) => verdict.level !== 'pass' ||
    !verdict.complete ||
    jobs.some((job) => job.kind === 'report' && job.regressions + job.improvements > 0);

// EXTERNAL MODULE: ./lib/verdict/conclusion.js
var conclusion = __webpack_require__(9206);
// EXTERNAL MODULE: ./lib/verdict/exitCode.js
var exitCode = __webpack_require__(59404);
// EXTERNAL MODULE: ./lib/steps/reportFiles.js
var reportFiles = __webpack_require__(82986);
;// CONCATENATED MODULE: ./lib/steps/page.js













/** The report of one comparison. */
const reportPage = ({ files, label, pullChange, ...measured }, config, shell) => {
    const { report, pictures } = measured;
    const rules = [config['fail-on'], config['on-missing']];
    const { placeOf: findChange } = lookUpChange(pullChange ?? { files: [] });
    return {
        files: () => [...(0,reportFiles/* reportFiles */.I)(measured, config, shell), ...files],
        names: {
            json: outputs/* outputs */.V.json.fileName,
            markdown: outputs/* outputs */.V.markdown.fileName,
            html: html/* pageFileName */.$,
            sarif: outputs/* outputs */.V.sarif.fileName,
            artifact: reportNames/* reportArtifact */.x8
        },
        comment: (links) => ({
            // The hidden line that the next run reads has to come directly after the marker.
            body: `${(0,memory/* encodeMemory */.yu)((0,present/* memoryOf */.zE)([report], label))}\n${renderComment(report, { links })}`,
            hasSomethingToSay: hasSomethingToSay(report),
            hasFailed: (0,exitCode/* exitCode */.I)(report, ...rules) === 1
        }),
        summary: (links) => ladder(report, { links, paths: pictures.paths }),
        check: (links) => ({
            conclusion: (0,conclusion/* conclusionOf */.v)(report, ...rules),
            page: renderCheckRun(report, { links, findChange })
        })
    };
};
/** The merged view of the reports of several jobs. */
const mergedPage = ({ merged, reports, label }, config) => {
    const rules = [config['fail-on'], config['on-missing']];
    const names = { json: 'merged.json', markdown: 'merged.md', artifact: reportNames/* mergedArtifact */.pf };
    return {
        files: (links) => [
            { fileName: names.json, content: mergedJson(merged) },
            { fileName: names.markdown, content: mergedMarkdown(merged, links) }
        ],
        names,
        comment: (links) => ({
            body: `${(0,memory/* encodeMemory */.yu)((0,present/* memoryOf */.zE)(reports, label))}\n${renderMerged(merged, { links })}`,
            hasSomethingToSay: mergedHasSomethingToSay(merged),
            hasFailed: (0,outcome/* mergedExitCode */.i)(merged, ...rules) === 1
        }),
        summary: (links) => mergedLadder(merged, links),
        check: (links) => ({
            conclusion: (0,outcome/* mergedConclusion */.c)(merged, ...rules),
            page: renderMergedCheckRun(merged, links)
        })
    };
};


/***/ }),

/***/ 82986:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ reportFiles)
/* harmony export */ });
/* harmony import */ var _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95602);
/* harmony import */ var _model_views_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29235);
/* harmony import */ var _outputs_html_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88524);
/* harmony import */ var _outputs_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32741);




/**
 * The longest page, in UTF-16 units. Trees that this run drew make a page of a few megabytes; names and trees that a
 * stranger wrote could make one that no browser opens.
 */
const maxPageLength = 16 * 1024 * 1024;
const flamesLeftOut = 'Left out: with it this page would be too long to be opened. With `outputs: [speedscope]` in the settings the same trees are in ' +
    'a file of their own; a report of fewer workloads has room for them.';
/** The page, and without its flame graph where that would make it too long to be opened; both the page and the log say so. */
const pageOf = (page, err) => {
    const whole = (0,_outputs_html_js__WEBPACK_IMPORTED_MODULE_2__/* .renderPage */ .C)(page);
    if (whole.length <= maxPageLength)
        return whole;
    const { flames } = page.pictures;
    err(`${_outputs_html_js__WEBPACK_IMPORTED_MODULE_2__/* .pageFileName */ .$} without flame graph: expected at most ${maxPageLength} characters\n`);
    const pictures = {
        ...page.pictures,
        flames: { ...flames, functions: [], trees: [] },
        flamesLeftOut
    };
    return (0,_outputs_html_js__WEBPACK_IMPORTED_MODULE_2__/* .renderPage */ .C)({ ...page, pictures });
};
/** report.html. A report is whole without it, so what is wrong with the installation is said and the file left out. */
const pageFile = ({ report, pictures }, { pageAssets, err }) => {
    try {
        const content = pageOf({ report, pictures, assets: pageAssets() }, err);
        return [{ fileName: _outputs_html_js__WEBPACK_IMPORTED_MODULE_2__/* .pageFileName */ .$, content }];
    }
    catch (error) {
        if (!(error instanceof _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .FlamegateError */ .J))
            throw error;
        const [problem] = error.diagnostics;
        err(`no ${_outputs_html_js__WEBPACK_IMPORTED_MODULE_2__/* .pageFileName */ .$}: ${problem?.message ?? error.message}; ${problem?.hint ?? ''}\n`);
        return [];
    }
};
/** The files of a report: JSON, Markdown and page always, what the settings add, and the views that it was made from. */
const reportFiles = (measured, config, shell) => {
    const { report, trees, views } = measured;
    const ids = ['json', 'markdown', ...config.outputs];
    const options = { colour: 'none', trees };
    const rendered = [...new Set(ids)].flatMap((id) => {
        const { fileName, render, lacks } = _outputs_index_js__WEBPACK_IMPORTED_MODULE_3__/* .outputs */ .V[id];
        const why = lacks?.(options);
        if (why === undefined)
            return [{ fileName, content: render(report, options) }];
        shell.err(`no ${fileName}: ${why}\n`);
        return [];
    });
    return [
        ...rendered,
        ...pageFile(measured, shell),
        ...(views === undefined ? [] : [{ fileName: _model_views_js__WEBPACK_IMPORTED_MODULE_1__/* .viewsName */ .y, content: views }])
    ];
};


/***/ }),

/***/ 4843:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ uploadPage)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./lib/io/artifacts/expiry.js
const DAY = 24 * 60 * 60 * 1000;
/**
 * The day on which an artifact is deleted, as YYYY-MM-DD; undefined where nothing tells. The client shortens what was
 * asked to what the repository allows (@actions/artifact 6.2, retention).
 */
const expiryOf = ({ now, asked, atMost }) => {
    const days = Math.min(asked ?? Number.POSITIVE_INFINITY, atMost ?? Number.POSITIVE_INFINITY);
    if (!Number.isFinite(days))
        return undefined;
    return new Date(Date.parse(now) + days * DAY).toISOString().slice(0, 10);
};

// EXTERNAL MODULE: ./lib/io/artifacts/replace.js
var replace = __webpack_require__(29660);
// EXTERNAL MODULE: ./lib/io/artifacts/reportNames.js
var reportNames = __webpack_require__(22518);
// EXTERNAL MODULE: ./lib/io/writeReport.js
var writeReport = __webpack_require__(48597);
// EXTERNAL MODULE: ./lib/steps/attempt.js
var attempt = __webpack_require__(74478);
;// CONCATENATED MODULE: ./lib/steps/uploadPage.js






const attempted = {
    output: 'report that opens in the browser',
    without: 'It is report.html in the report artifact.'
};
/**
 * Uploads the page as it is, in place of the one of an earlier attempt of this run, so that a click opens it. Returns where
 * it is; undefined where nobody wants it apart, or the service does not take it.
 */
const uploadPage = async ({ name, content, inputs, out }, { context, log, openStore, shell }) => {
    if (content === undefined || !inputs['page-artifact'])
        return undefined;
    const asked = inputs['retention-days'];
    const id = await (0,attempt/* attempt */.C)(log, attempted, async () => {
        const store = await openStore();
        // An artifact of one file is called like the file, so it is written under that name.
        const file = { fileName: (0,reportNames/* pageOf */.ZZ)(name), content };
        const [path = ''] = (0,writeReport/* writeReport */.u)([file], (0,external_node_path_.join)(out, 'page'), context.workspace);
        return (await (0,replace/* replaceFile */.f)(store, path, asked === undefined ? {} : { retentionDays: asked })).id;
    });
    if (id === undefined)
        return undefined;
    const until = expiryOf({ now: shell.now(), asked, atMost: context.retentionDays });
    const url = `${context.runUrl}/artifacts/${id}`;
    return until === undefined ? { url } : { url, until };
};


/***/ }),

/***/ 87976:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ uploadReport)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _io_artifacts_replace_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29660);
/* harmony import */ var _attempt_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74478);



/** Uploads a report, in place of the one of an earlier attempt of this run. Returns its address. */
const uploadReport = async ({ name, files, inputs }, { context, log, openStore }) => {
    const days = inputs['retention-days'];
    const id = await (0,_attempt_js__WEBPACK_IMPORTED_MODULE_2__/* .attempt */ .C)(log, { output: 'report artifact', without: 'The report is in the job summary.' }, async () => {
        const root = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(files[0] ?? '.');
        const retention = days === undefined ? {} : { retentionDays: days };
        return (await (0,_io_artifacts_replace_js__WEBPACK_IMPORTED_MODULE_1__/* .replaceArtifact */ .L)(await openStore(), { name, files, root, ...retention })).id;
    });
    return id === undefined ? undefined : `${context.runUrl}/artifacts/${id}`;
};


/***/ }),

/***/ 2797:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ writeFiles)
/* harmony export */ });
/* harmony import */ var _io_writeReport_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48597);
/* harmony import */ var _attempt_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74478);


const attempted = {
    output: 'report files',
    without: 'There is no report artifact; comment, check run and job summary have the report.'
};
/** Writes the files of a result. A disk that is full or cannot be written costs the files, and nothing else that was computed. */
const writeFiles = (files, out, { context, log }) => (0,_attempt_js__WEBPACK_IMPORTED_MODULE_1__/* .attempt */ .C)(log, attempted, async () => (0,_io_writeReport_js__WEBPACK_IMPORTED_MODULE_0__/* .writeReport */ .u)(files, out, context.workspace));


/***/ })

};
