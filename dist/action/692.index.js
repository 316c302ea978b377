export const id = 692;
export const ids = [692];
export const modules = {

/***/ 26263:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ sizeOfPatch),
/* harmony export */   r: () => (/* binding */ linesOfPatch)
/* harmony export */ });
/** `@@ -10,6 +12,8 @@ func (e *Engine) apply() {`: what follows the second `@@` is the declaration above the hunk. */
const hunkHeader = /^@@ -(\d{1,9})(?:,\d{1,9})? \+(\d{1,9})(?:,\d{1,9})? @@ ?(.*)$/;
/** Rows before the first header are none of a hunk. */
const hunksOf = (patch) => {
    const hunks = [];
    for (const row of patch.split('\n')) {
        const [, base, head, above = ''] = hunkHeader.exec(row) ?? [];
        if (base !== undefined && head !== undefined)
            hunks.push({ first: { base: Number(base), head: Number(head) }, above, rows: [] });
        else
            hunks.at(-1)?.rows.push(row);
    }
    return hunks;
};
/** A declaration begins in the first column, and a brace or parenthesis there ends it. A label may stand there too. */
const declarationAfter = (text, before) => {
    if (/^[A-Za-z_]/.test(text))
        return /^\w+:\s*$/.test(text) ? before : text;
    return /^[})]/.test(text) ? '' : before;
};
/** Between declarations, because gofmt indents those in a function; the end of the one above need not be in the hunk. */
const isLooseComment = (text) => text.startsWith('//');
/** The lines of a hunk on one side, each with the declaration that it is in. */
const linesOn = ({ first, above, rows }, side) => {
    const own = side === 'head' ? '+' : '-';
    let [line, inside] = [first[side], above];
    return rows
        .filter(([mark]) => mark === ' ' || mark === own)
        .map((row) => {
        const [text, before] = [row.slice(1), inside];
        inside = declarationAfter(text, before);
        const isEnd = inside === '' && text.trim() !== '';
        const declaration = isLooseComment(text) ? '' : isEnd ? before : inside;
        return { line: line++, text, inside: declaration, isChanged: row[0] === own };
    });
};
/** A comment between declarations is that of the function below it. */
const withComments = (lines) => {
    const all = [];
    let below = '';
    for (const one of [...lines].reverse()) {
        const isComment = one.inside === '' && isLooseComment(one.text);
        const inside = isComment ? below : one.inside;
        below = isComment || one.text.startsWith('func ') ? inside : '';
        all.push({ ...one, inside });
    }
    return all.reverse();
};
/** A blank line between declarations changes nothing. */
const counts = ({ isChanged, inside, text }) => isChanged && (inside !== '' || text.trim() !== '');
const rangesOf = (lines) => {
    const ranges = [];
    for (const { line, inside } of lines) {
        const open = ranges.at(-1);
        if (open?.last === line - 1 && open.inside === inside) {
            ranges.splice(-1, 1, { ...open, last: line });
        }
        else
            ranges.push({ first: line, last: line, inside });
    }
    return ranges;
};
/** The lines that a patch changes on each side, in its order. What is no patch changes none. */
const linesOfPatch = (patch) => {
    const hunks = hunksOf(patch);
    const on = (side) => rangesOf(hunks.flatMap((hunk) => withComments(linesOn(hunk, side)).filter(counts)));
    return { head: on('head'), base: on('base') };
};
/** How many lines a patch adds and removes, to tell whether it is whole. */
const sizeOfPatch = (patch) => hunksOf(patch).reduce((sum, { rows }) => sum + rows.filter((row) => /^[+-]/.test(row)).length, 0);


/***/ }),

/***/ 11033:
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

/***/ 44766:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SP: () => (/* binding */ explainFailure),
/* harmony export */   X4: () => (/* binding */ artifactError),
/* harmony export */   _Z: () => (/* binding */ refuseServer),
/* harmony export */   ux: () => (/* binding */ within)
/* harmony export */ });
/* harmony import */ var _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95602);

/** The first line is the reason and may be a whole response; advice for callers of the client follows it. */
const MAX_MESSAGE = 500;
const hints = {
    ghes: 'artifacts need github.com or ghe.com; here, give the files with `path` instead',
    missing: 'it was deleted, expired, or never uploaded; see that the job that uploads it ran before this one and succeeded',
    denied: 'the runtime token of this job was refused; it is valid only while the job runs, so run the job again',
    exists: 'two jobs upload one name at the same time: give each a key of its own',
    quota: 'delete artifacts that nobody needs, shorten `retention-days`, or raise the quota',
    busy: 'the artifact service is busy or down: run the job again later',
    storage: 'its bytes may be expired or deleted, or the storage is down: run the job that uploads it again',
    disk: 'see that the temporary folder of the runner has room and can be written',
    network: 'see that this runner reaches the artifact service, then run the job again',
    other: 'run the job again, with debug logging if it stays'
};
/** What the system says of a disk that takes nothing, at the beginning of its messages. */
const diskErrors = /^(?:ENOSPC|EDQUOT|EROFS|EACCES|EPERM):/;
/** What the errors of @actions/artifact 6.2 mean: the class where there is one, else the status in the message. */
const rules = [
    { code: 'disk', applies: ({ message }) => diskErrors.test(message), hint: hints.disk },
    { code: 'ghes', applies: ({ name }) => name === 'GHESNotSupportedError', hint: hints.ghes },
    {
        code: 'missing',
        applies: ({ name, status }) => name === 'ArtifactNotFoundError' || [404, 410].includes(status),
        hint: hints.missing
    },
    { code: 'quota', applies: ({ name }) => name === 'UsageError', hint: hints.quota },
    { code: 'network', applies: ({ name }) => name === 'NetworkError', hint: hints.network },
    {
        code: 'storage',
        applies: ({ message }) => message.includes('Artifact download failed'),
        hint: hints.storage
    },
    { code: 'denied', applies: ({ status }) => [401, 403].includes(status), hint: hints.denied },
    { code: 'exists', applies: ({ status }) => status === 409, hint: hints.exists },
    { code: 'busy', applies: ({ status }) => status === 429 || status >= 500, hint: hints.busy }
];
/** The client says a status only within its messages: `Failed request: (403) Forbidden: ...`. */
const statusIn = (message) => Number(/\((\d{3})\)/.exec(message)?.[1] ?? 0);
const failureOf = (error) => {
    const { name, message } = error instanceof Error ? error : new Error(String(error));
    const [reason = ''] = message.split('\n', 1);
    return { name, message: reason.slice(0, MAX_MESSAGE), status: statusIn(reason) };
};
const artifactError = (diagnostic, cause) => new _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .FlamegateError */ .J([{ severity: 'error', ...diagnostic, code: `artifact/${diagnostic.code}` }], cause === undefined ? {} : { cause });
/** An error of the artifact client as one of ours; `doing` completes "expected to ...". */
const explainFailure = (error, doing) => {
    if (error instanceof _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .FlamegateError */ .J)
        return error;
    const failure = failureOf(error);
    const { code, hint } = rules.find(({ applies }) => applies(failure)) ?? {
        code: 'failed',
        hint: hints.other
    };
    return artifactError({ code, message: `expected to ${doing}, found: ${failure.message}`, hint }, error);
};
const refuseServer = (host) => artifactError({
    code: 'ghes',
    message: `expected a server with the artifact service of github.com, found ${host}`,
    hint: hints.ghes
});
const timeout = ({ milliseconds, doing }) => artifactError({
    code: 'timeout',
    message: `expected to ${doing} within ${Math.max(0, Math.round(milliseconds / 1000))} s, found no time left`,
    hint: hints.busy
});
/** Waits for something, but not for ever: what comes too late is dropped, and without time it is not even begun. */
const within = async (run, limit) => {
    if (limit.milliseconds <= 0)
        throw timeout(limit);
    let timer;
    const late = new Promise((_, reject) => {
        timer = setTimeout(() => reject(timeout(limit)), limit.milliseconds);
    });
    try {
        return await Promise.race([run(), late]);
    }
    finally {
        clearTimeout(timer);
    }
};


/***/ }),

/***/ 20692:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  octokitGitHub: () => (/* binding */ octokitGitHub),
  realEffects: () => (/* binding */ realEffects)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 13 modules
var core = __webpack_require__(77094);
// EXTERNAL MODULE: ./lib/model/diagnostic.js
var diagnostic = __webpack_require__(95602);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
// EXTERNAL MODULE: ./lib/io/github/answers.js
var answers = __webpack_require__(97629);
// EXTERNAL MODULE: ./lib/io/github/failure.js
var failure = __webpack_require__(57752);
// EXTERNAL MODULE: ./lib/io/github/pages.js
var pages = __webpack_require__(90890);
// EXTERNAL MODULE: ./lib/io/github/request.js
var request = __webpack_require__(77187);
;// CONCATENATED MODULE: ./lib/io/acks/api.js





/** GitHub's own account for authors that are gone; it may do nothing. */
const ghost = { login: 'ghost', type: 'Bot' };
const user = schemas/* object */.Ikc({ login: schemas/* string */.YjP(), type: schemas/* string */.YjP() }).nullish();
const app = schemas/* unknown */.L5J().transform((value) => value != null);
const date = iso/* datetime */.w$({ offset: true }).transform((text) => new Date(text));
const members = new Set(['OWNER', 'MEMBER', 'COLLABORATOR']);
const comment = schemas/* object */.Ikc({
    id: schemas/* int */.Whr(),
    html_url: schemas/* string */.YjP(),
    body: schemas/* string */.YjP().nullish(),
    user,
    created_at: date,
    updated_at: date,
    performed_via_github_app: app,
    author_association: schemas/* string */.YjP().nullish()
})
    .transform((one) => ({
    id: one.id,
    url: one.html_url,
    body: one.body ?? '',
    author: one.user ?? ghost,
    createdAt: one.created_at,
    updatedAt: one.updated_at,
    isThroughApp: one.performed_via_github_app,
    isByMember: members.has(one.author_association ?? '')
}));
/** Events of labels must be understood: one that is passed over could be the one that took the label off. */
const otherEvent = schemas/* object */.Ikc({ event: schemas/* string */.YjP().regex(/^(?!(?:un)?labeled$)/, 'expected an event without a label') })
    .transform(() => undefined);
const labelEvent = schemas/* object */.Ikc({
    id: schemas/* int */.Whr().positive(),
    event: schemas/* enum */.k5n(['labeled', 'unlabeled']),
    label: schemas/* object */.Ikc({ name: schemas/* string */.YjP() }),
    actor: user,
    created_at: date,
    performed_via_github_app: app
})
    .transform((one) => {
    const { login, type } = one.actor ?? ghost;
    return {
        id: one.id,
        label: one.label.name,
        isPut: one.event === 'labeled',
        author: { login, type, isThroughApp: one.performed_via_github_app },
        at: one.created_at.getTime()
    };
});
/**
 * `permission` has the five classic roles as `admin`, `write` (maintain too), `read` (triage too) and `none`; a role of
 * the organisation's own is the one it was made from. `role_name` tells triage from read.
 */
const rights = schemas/* object */.Ikc({
    permission: schemas/* string */.YjP(),
    role_name: schemas/* string */.YjP().nullish(),
    user: schemas/* object */.Ikc({ permissions: schemas/* object */.Ikc({ triage: schemas/* boolean */.zMY().nullish() }).nullish() }).nullish()
})
    .transform((one) => {
    const canWrite = one.permission === 'write' || one.permission === 'admin';
    const isTriage = one.role_name === 'triage' || one.user?.permissions?.triage === true;
    return { kind: 'known', canWrite, canTriage: canWrite || isTriage };
});
const none = { kind: 'known', canWrite: false, canTriage: false };
const repository = '/repos/{owner}/{repo}';
const calls = {
    comments: {
        route: `GET ${repository}/issues/{issue_number}/comments`,
        goal: 'list the comments of the pull request',
        permission: 'pull-requests: read',
        isRepeatable: true
    },
    labelEvents: {
        route: `GET ${repository}/issues/{issue_number}/events`,
        goal: 'see who put a label on the pull request',
        permission: 'pull-requests: read',
        isRepeatable: true
    },
    rights: {
        route: `GET ${repository}/collaborators/{username}/permission`,
        goal: 'ask who may accept a regression',
        permission: 'metadata: read',
        isRepeatable: true
    }
};
const isEvent = (event) => event !== undefined;
const acksOver = (connection, { owner, repo }) => ({
    comments: (issue, page) => {
        const parameters = { owner, repo, issue_number: issue };
        const answer = { schema: schemas/* array */.YOg(comment), items: (all) => all };
        return (0,pages/* readPage */.SP)(connection, { ...calls.comments, parameters, page }, answer);
    },
    labelEvents: (issue, page) => {
        const parameters = { owner, repo, issue_number: issue };
        const schema = schemas/* array */.YOg(schemas/* union */.KCZ([labelEvent, otherEvent]));
        const items = (all) => all.filter(isEvent);
        return (0,pages/* readPage */.SP)(connection, { ...calls.labelEvents, parameters, page }, { schema, items });
    },
    rights: (login) => {
        const call = { ...calls.rights, parameters: { owner, repo, username: login } };
        const asked = (0,request/* request */.E)(connection, call, (answer) => (0,answers/* expectAnswer */.As)(rights, answer, call));
        return asked.catch((error) => {
            if ((0,failure/* hasStatus */.Ro)(error, 404))
                return none;
            throw error;
        });
    }
});

;// CONCATENATED MODULE: ./lib/io/checkRun/api.js




const checkRun = schemas/* object */.Ikc({
    id: schemas/* int */.Whr(),
    html_url: schemas/* string */.YjP().nullish(),
    external_id: schemas/* string */.YjP().nullish(),
    conclusion: schemas/* string */.YjP().nullish(),
    output: schemas/* object */.Ikc({ annotations_count: schemas/* int */.Whr() })
})
    .transform(({ id, html_url, external_id, conclusion, output }) => ({
    id,
    url: html_url ?? '',
    externalId: external_id ?? '',
    conclusion: conclusion ?? '',
    annotations: output.annotations_count
}));
const annotation = schemas/* object */.Ikc({
    path: schemas/* string */.YjP(),
    start_line: schemas/* int */.Whr(),
    annotation_level: schemas/* string */.YjP().nullish(),
    title: schemas/* string */.YjP().nullish(),
    message: schemas/* string */.YjP().nullish()
})
    .transform(({ path, start_line, annotation_level: level, title, message }) => ({
    path,
    line: start_line,
    level: level === 'failure' || level === 'warning' ? level : 'notice',
    title: title ?? '',
    message: message ?? ''
}));
const listAnswer = {
    schema: schemas/* object */.Ikc({ check_runs: schemas/* array */.YOg(checkRun) }),
    items: (data) => data.check_runs
};
const annotationsAnswer = {
    schema: schemas/* array */.YOg(annotation),
    items: (all) => all
};
const api_repository = '/repos/{owner}/{repo}';
/** Writing takes it, and then reading is granted too. */
const permission = 'checks: write';
const api_calls = {
    ofCommit: {
        route: `GET ${api_repository}/commits/{ref}/check-runs`,
        goal: 'list the check runs of the commit',
        permission,
        isRepeatable: true
    },
    annotations: {
        route: `GET ${api_repository}/check-runs/{check_run_id}/annotations`,
        goal: 'list the annotations of the check run',
        permission,
        isRepeatable: true
    },
    create: {
        route: `POST ${api_repository}/check-runs`,
        goal: 'create the check run',
        permission,
        isRepeatable: false
    },
    update: {
        route: `PATCH ${api_repository}/check-runs/{check_run_id}`,
        goal: 'update the check run',
        permission
    }
};
const outputBody = ({ title, summary, annotations }) => ({
    title,
    summary,
    annotations: annotations.map(({ path, line, level, title, message }) => ({
        path,
        start_line: line,
        end_line: line,
        annotation_level: level,
        title,
        message
    }))
});
const contentBody = ({ name, externalId, detailsUrl, conclusion, output }) => ({
    name,
    external_id: externalId,
    details_url: detailsUrl,
    status: 'completed',
    conclusion,
    output: outputBody(output)
});
const checksOver = (connection, repository) => {
    const at = (0,request/* inRepository */.y)(repository);
    const send = (call) => (0,request/* request */.E)(connection, call, (answer) => (0,answers/* expectAnswer */.As)(checkRun, answer, call));
    // Annotations are added to those that are there, so they may not arrive twice.
    const patch = (id, body, { annotations }) => {
        const isRepeatable = annotations.length === 0;
        return send({ ...api_calls.update, isRepeatable, ...at({ check_run_id: id, ...body }) });
    };
    return {
        ofCommit: (sha, name, page) => (0,pages/* readPage */.SP)(connection, { ...api_calls.ofCommit, ...at({ ref: sha, check_name: name, filter: 'latest' }), page }, listAnswer),
        annotations: (id, page) => (0,pages/* readPage */.SP)(connection, { ...api_calls.annotations, ...at({ check_run_id: id }), page }, annotationsAnswer),
        create: (sha, content) => send({ ...api_calls.create, ...at({ head_sha: sha, ...contentBody(content) }) }),
        update: (id, content) => patch(id, contentBody(content), content.output),
        annotate: (id, output) => patch(id, { output: outputBody(output) }, output)
    };
};

// EXTERNAL MODULE: ./lib/formats/text.js
var formats_text = __webpack_require__(11033);
;// CONCATENATED MODULE: ./lib/io/github/client.js




const perPage = 100;
/** GitHub stops at 2500 comments on an issue; more pages than that are no list of comments. */
const maxPages = 50;
const maxFileBytes = 1024 * 1024;
const client_repository = '/repos/{owner}/{repo}';
const readPulls = 'pull-requests: read';
const writePulls = 'pull-requests: write';
const client_calls = {
    listComments: {
        route: `GET ${client_repository}/issues/{issue_number}/comments`,
        goal: 'list the comments of the pull request',
        permission: readPulls,
        isRepeatable: true
    },
    createComment: {
        route: `POST ${client_repository}/issues/{issue_number}/comments`,
        goal: 'create the comment on the pull request',
        permission: writePulls,
        isRepeatable: false
    },
    updateComment: {
        route: `PATCH ${client_repository}/issues/comments/{comment_id}`,
        goal: 'update the comment on the pull request',
        permission: writePulls,
        isRepeatable: true
    },
    deleteComment: {
        route: `DELETE ${client_repository}/issues/comments/{comment_id}`,
        goal: 'delete a second comment of its own',
        permission: writePulls,
        isRepeatable: true
    },
    readFile: {
        route: `GET ${client_repository}/contents/{path}`,
        goal: 'read a file of the base',
        permission: 'contents: read',
        isRepeatable: true
    },
    pullHeadSha: {
        route: `GET ${client_repository}/pulls/{pull_number}`,
        goal: 'read the head of the pull request',
        permission: readPulls,
        isRepeatable: true
    },
    ownLogin: {
        route: 'GET /user',
        goal: 'read the login of the token',
        permission: 'metadata: read',
        isRepeatable: true
    }
};
/** The answer, or undefined where the status says that there is none. */
const unless = async (statuses, result) => result.catch((error) => {
    if (statuses.some((status) => (0,failure/* hasStatus */.Ro)(error, status)))
        return undefined;
    throw error;
});
const listComments = async (connection, call) => {
    const readPage = (page) => (0,request/* request */.E)(connection, { ...call, parameters: { ...call.parameters, per_page: perPage, page } }, (answer) => ({
        comments: (0,answers/* expectAnswer */.As)(answers/* answers */.GA.comments, answer, call),
        isLast: !(0,answers/* hasNextPage */.rB)(answer)
    }));
    const all = [];
    for (let page = 1; page <= maxPages; page += 1) {
        const { comments, isLast } = await readPage(page);
        all.push(...comments);
        if (isLast)
            return all;
    }
    throw (0,failure/* answerError */.n)(`more than ${maxPages} pages`, call);
};
/** A folder, a submodule and a link out of the repository are answered as JSON, whatever was asked for. */
const isNoFile = ({ headers }) => /^application\/json\b/.test(String(headers['content-type'] ?? ''));
const readText = async (answer, call, maxBytes) => {
    if (isNoFile(answer))
        throw (0,failure/* answerError */.n)('no file but a folder, a submodule or a link', call);
    const bytes = await (0,answers/* readBody */.x8)(answer, maxBytes);
    if (bytes === undefined)
        throw (0,failure/* answerError */.n)(`more than ${Math.floor(maxBytes / 1024)} KiB`, call);
    const text = (0,formats_text/* decodeTextStrictly */.a3)(bytes);
    if (text === undefined)
        throw (0,failure/* answerError */.n)('a file that is no text', call);
    return text;
};
/** GitHub over a connection. */
const githubOver = (connection, repository) => {
    const at = (0,request/* inRepository */.y)(repository);
    const comment = (call) => (0,request/* request */.E)(connection, call, (answer) => (0,answers/* expectAnswer */.As)(answers/* answers */.GA.comment, answer, call));
    return {
        listComments: (issue) => listComments(connection, { ...client_calls.listComments, ...at({ issue_number: issue }) }),
        createComment: (issue, body) => comment({ ...client_calls.createComment, ...at({ issue_number: issue, body }) }),
        updateComment: (id, body) => comment({ ...client_calls.updateComment, ...at({ comment_id: id, body }) }),
        deleteComment: (id) => (0,request/* request */.E)(connection, { ...client_calls.deleteComment, ...at({ comment_id: id }) }, () => undefined),
        readFile: (path, ref, maxBytes = maxFileBytes) => {
            const headers = { accept: 'application/vnd.github.raw+json' };
            const transport = { parseSuccessResponseBody: false };
            const call = { ...client_calls.readFile, ...at({ path, ref, headers }), transport };
            return unless([404], (0,request/* request */.E)(connection, call, (answer) => readText(answer, call, maxBytes)));
        },
        pullHeadSha: (number) => {
            const call = { ...client_calls.pullHeadSha, ...at({ pull_number: number }) };
            return (0,request/* request */.E)(connection, call, (answer) => (0,answers/* expectAnswer */.As)(answers/* answers */.GA.pull, answer, call).head.sha);
        },
        ownLogin: () => {
            const call = { ...client_calls.ownLogin, parameters: {} };
            const login = (0,request/* request */.E)(connection, call, (answer) => (0,answers/* expectAnswer */.As)(answers/* answers */.GA.user, answer, call).login);
            return unless([401, 403], login);
        }
    };
};

// EXTERNAL MODULE: ./lib/io/github/history.js
var github_history = __webpack_require__(42350);
;// CONCATENATED MODULE: ./lib/io/github/gitData.js






const gitData_repository = '/repos/{owner}/{repo}';
const reads = { permission: 'contents: read', isRepeatable: true };
/** Git names objects by their content, so that making one again changes nothing. */
const makes = { permission: 'contents: write', isRepeatable: true };
const gitData_calls = {
    head: { route: `GET ${gitData_repository}/git/ref/{ref}`, goal: 'find the data branch', ...reads },
    commit: {
        route: `GET ${gitData_repository}/git/commits/{commit_sha}`,
        goal: 'read the commit of the data branch',
        ...reads
    },
    tree: {
        route: `GET ${gitData_repository}/git/trees/{tree_sha}`,
        goal: 'list the files of the data branch',
        ...reads
    },
    blob: {
        route: `GET ${gitData_repository}/git/blobs/{file_sha}`,
        goal: 'read the history of the data branch',
        ...reads
    },
    tags: { route: `GET ${gitData_repository}/tags`, goal: 'list the tags of the repository', ...reads },
    createBlob: {
        route: `POST ${gitData_repository}/git/blobs`,
        goal: 'store a file for the data branch',
        ...makes
    },
    createTree: {
        route: `POST ${gitData_repository}/git/trees`,
        goal: 'store the files of the data branch',
        ...makes
    },
    createCommit: {
        route: `POST ${gitData_repository}/git/commits`,
        goal: 'store the commit of the data branch',
        ...makes
    },
    createRef: {
        route: `POST ${gitData_repository}/git/refs`,
        goal: 'create the data branch',
        permission: 'contents: write',
        isRepeatable: false
    },
    moveRef: {
        route: `PATCH ${gitData_repository}/git/refs/{ref}`,
        goal: 'move the data branch',
        permission: 'contents: write',
        isRepeatable: false
    }
};
const refAnswer = schemas/* object */.Ikc({ object: schemas/* object */.Ikc({ sha: github_history/* commitSha */.m }) });
const commitAnswer = schemas/* object */.Ikc({ tree: schemas/* object */.Ikc({ sha: github_history/* commitSha */.m }) });
const objectAnswer = schemas/* object */.Ikc({ sha: github_history/* commitSha */.m });
const blobAnswer = schemas/* object */.Ikc({ content: schemas/* string */.YjP(), encoding: schemas/* literal */.euz('base64') });
const treeAnswer = schemas/* object */.Ikc({
    tree: schemas/* array */.YOg(schemas/* object */.Ikc({ path: schemas/* string */.YjP(), type: schemas/* string */.YjP(), sha: github_history/* commitSha */.m.optional() }))
});
const tagsAnswer = {
    schema: schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP(), commit: schemas/* object */.Ikc({ sha: github_history/* commitSha */.m }) })
        .transform(({ name, commit: { sha } }) => ({ name, sha }))),
    items: (all) => all
};
/** What GitHub answers when a branch is not where it was, or already there. */
const isMoved = (error) => (0,failure/* hasStatus */.Ro)(error, 409) || (0,failure/* hasStatus */.Ro)(error, 422);
const movedOr = async (moving) => {
    try {
        await moving;
        return true;
    }
    catch (error) {
        if (isMoved(error))
            return false;
        throw error;
    }
};
const gitDataOver = (connection, { owner, repo }) => {
    const ask = (call, parameters, schema) => {
        const whole = { ...call, parameters: { owner, repo, ...parameters } };
        return (0,request/* request */.E)(connection, whole, (answer) => (0,answers/* expectAnswer */.As)(schema, answer, whole));
    };
    const treeOf = async (commit) => (await ask(gitData_calls.commit, { commit_sha: commit }, commitAnswer)).tree.sha;
    return {
        head: async (branch) => {
            try {
                return (await ask(gitData_calls.head, { ref: `heads/${branch}` }, refAnswer)).object.sha;
            }
            catch (error) {
                if ((0,failure/* hasStatus */.Ro)(error, 404))
                    return undefined;
                throw error;
            }
        },
        files: async (commit) => {
            const { tree } = await ask(gitData_calls.tree, { tree_sha: await treeOf(commit) }, treeAnswer);
            return tree.flatMap(({ path, type, sha }) => type === 'blob' && sha !== undefined ? [{ path, sha }] : []);
        },
        blob: async (sha) => {
            const { content } = await ask(gitData_calls.blob, { file_sha: sha }, blobAnswer);
            return Buffer.from(content, 'base64').toString('utf8');
        },
        createBlob: async (text) => {
            const content = Buffer.from(text).toString('base64');
            return (await ask(gitData_calls.createBlob, { content, encoding: 'base64' }, objectAnswer)).sha;
        },
        createCommit: async ({ message, files, parent }) => {
            const entries = files.map((file) => ({ ...file, mode: '100644', type: 'blob' }));
            const tree = await ask(gitData_calls.createTree, { tree: entries }, objectAnswer);
            const parents = parent === undefined ? [] : [parent];
            const commit = { message, tree: tree.sha, parents };
            return (await ask(gitData_calls.createCommit, commit, objectAnswer)).sha;
        },
        move: (branch, from, to) => movedOr(from === undefined
            ? ask(gitData_calls.createRef, { ref: `refs/heads/${branch}`, sha: to }, refAnswer)
            : ask(gitData_calls.moveRef, { ref: `heads/${branch}`, sha: to, force: false }, refAnswer)),
        tags: (page) => (0,pages/* readPage */.SP)(connection, { ...gitData_calls.tags, parameters: { owner, repo }, page }, tagsAnswer)
    };
};

;// CONCATENATED MODULE: ./lib/io/github/issues.js





const issues_permission = 'issues: write';
const issues_repository = '/repos/{owner}/{repo}';
const issues_calls = {
    labelled: {
        route: `GET ${issues_repository}/issues`,
        goal: 'list the issues about regressions',
        permission: issues_permission,
        isRepeatable: true
    },
    create: {
        route: `POST ${issues_repository}/issues`,
        goal: 'open an issue about a regression',
        permission: issues_permission,
        isRepeatable: false
    },
    change: {
        route: `PATCH ${issues_repository}/issues/{issue_number}`,
        goal: 'bring the issue about a regression up to date',
        permission: issues_permission,
        isRepeatable: true
    },
    comment: {
        route: `POST ${issues_repository}/issues/{issue_number}/comments`,
        goal: 'say on the issue about a regression what became of it',
        permission: issues_permission,
        isRepeatable: false
    }
};
const states = {
    completed: 'completed',
    not_planned: 'not-planned',
    duplicate: 'duplicate'
};
const stateOf = (state, reason) => {
    if (state === 'open')
        return 'open';
    const known = Object.entries(states).find(([name]) => name === reason);
    return known?.[1] ?? 'completed';
};
const issue = schemas/* object */.Ikc({
    number: schemas/* int */.Whr().positive(),
    state: schemas/* string */.YjP(),
    state_reason: schemas/* string */.YjP().nullish(),
    title: schemas/* string */.YjP(),
    body: schemas/* string */.YjP().nullish(),
    closed_at: schemas/* string */.YjP().nullish(),
    html_url: schemas/* string */.YjP(),
    user: schemas/* object */.Ikc({ login: schemas/* string */.YjP() }).nullish(),
    pull_request: schemas/* unknown */.L5J().optional()
})
    .transform((found) => ({
    isPull: found.pull_request !== undefined,
    number: found.number,
    state: stateOf(found.state, found.state_reason),
    title: found.title,
    body: found.body ?? '',
    url: found.html_url,
    author: found.user?.login ?? 'ghost',
    ...(found.closed_at == null ? {} : { closedAt: new Date(found.closed_at).toISOString() })
}));
const answer = {
    schema: schemas/* array */.YOg(issue),
    items: (all) => all.filter(({ isPull }) => !isPull)
};
const isGone = (error) => (0,failure/* hasStatus */.Ro)(error, 404) || (0,failure/* hasStatus */.Ro)(error, 410);
const issuesOver = (connection, { owner, repo }) => {
    const at = (call, parameters) => ({
        ...call,
        parameters: { owner, repo, ...parameters }
    });
    return {
        labelled: (label, page) => {
            const parameters = { labels: label, state: 'all', sort: 'created', direction: 'desc' };
            return (0,pages/* readPage */.SP)(connection, { ...at(issues_calls.labelled, parameters), page }, answer);
        },
        create: (made) => {
            const call = at(issues_calls.create, made);
            return (0,request/* request */.E)(connection, call, (got) => (0,answers/* expectAnswer */.As)(issue, got, call));
        },
        change: async (number, { reason, ...change }) => {
            const because = reason === undefined ? {} : { state_reason: reason };
            const call = at(issues_calls.change, { issue_number: number, ...change, ...because });
            try {
                await (0,request/* request */.E)(connection, call, (got) => (0,answers/* expectAnswer */.As)(issue, got, call));
                return true;
            }
            catch (error) {
                if (isGone(error))
                    return false;
                throw error;
            }
        },
        comment: async (number, body) => {
            const call = at(issues_calls.comment, { issue_number: number, body });
            await (0,request/* request */.E)(connection, call, (got) => (0,answers/* expectAnswer */.As)(answers/* answers */.GA.comment, got, call));
        }
    };
};

;// CONCATENATED MODULE: ./lib/io/github/pulls.js



const end = schemas/* object */.Ikc({
    sha: github_history/* commitSha */.m,
    ref: schemas/* string */.YjP().min(1).max(1024),
    repo: schemas/* object */.Ikc({ id: schemas/* int */.Whr() }).nullish()
})
    .transform(({ sha, ref, repo }) => ({
    sha,
    ref,
    ...(repo == null ? {} : { repositoryId: repo.id })
}));
const pull = schemas/* object */.Ikc({
    number: schemas/* int */.Whr().positive(),
    state: schemas/* string */.YjP(),
    head: end,
    base: end
})
    .transform(({ number, state, head, base }) => ({
    number,
    isOpen: state === 'open',
    head,
    base
}));
const pulls_answer = { schema: schemas/* array */.YOg(pull), items: (all) => all };
const purpose = {
    goal: 'find the pull request of the run',
    permission: 'pull-requests: read',
    isRepeatable: true
};
const pullsOver = (connection, { owner, repo }) => ({
    from: (headOwner, branch, page) => {
        const route = 'GET /repos/{owner}/{repo}/pulls';
        const parameters = { owner, repo, state: 'open', head: `${headOwner}:${branch}` };
        return (0,pages/* readPage */.SP)(connection, { ...purpose, route, parameters, page }, pulls_answer);
    },
    withCommit: (sha, page) => {
        const route = 'GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls';
        const parameters = { owner, repo, commit_sha: sha };
        return (0,pages/* readPage */.SP)(connection, { ...purpose, route, parameters, page }, pulls_answer);
    }
});

// EXTERNAL MODULE: ./lib/io/github/runs.js + 1 modules
var runs = __webpack_require__(50750);
;// CONCATENATED MODULE: ./lib/io/github/trees.js



const tree = schemas/* object */.Ikc({
    tree: schemas/* array */.YOg(schemas/* object */.Ikc({ path: schemas/* string */.YjP(), mode: schemas/* string */.YjP() })),
    truncated: schemas/* boolean */.zMY()
});
const trees_purpose = {
    route: 'GET /repos/{owner}/{repo}/git/trees/{tree_sha}',
    goal: 'list the files of the repository',
    permission: 'contents: read',
    isRepeatable: true
};
const treesOver = (connection, { owner, repo }) => ({
    filesAt: (sha) => {
        const parameters = { owner, repo, tree_sha: sha, recursive: '1' };
        return (0,request/* request */.E)(connection, { ...trees_purpose, parameters }, (answer) => {
            const listed = (0,answers/* expectAnswer */.As)(tree, answer, trees_purpose);
            return {
                files: listed.tree.filter(({ mode }) => mode.startsWith('100')).map(({ path }) => path),
                isComplete: !listed.truncated
            };
        });
    }
});

// EXTERNAL MODULE: ./lib/io/pullChange.js
var pullChange = __webpack_require__(65737);
// EXTERNAL MODULE: ./lib/io/retry.js
var retry = __webpack_require__(74670);
;// CONCATENATED MODULE: ./lib/io/github.js














/** GitHub itself ends a request after 10 seconds. */
const realEffects = { mask: core.setSecret, sleep: retry/* sleep */.y, timeoutMs: 15_000 };
const silent = () => undefined;
const noLog = { debug: silent, info: silent, warn: silent, error: silent };
const noToken = () => {
    throw new diagnostic/* FlamegateError */.J([
        {
            severity: 'error',
            code: 'github/no-token',
            message: 'expected a token for the API of GitHub, found none',
            hint: 'pass the token of the job with the input github-token'
        }
    ]);
};
/** The client for a repository, which loads octokit only now. The token is masked in the log from here on. */
const octokitGitHub = async (token, context, { mask, sleep, timeoutMs, secondMs = 1000, hear = silent } = realEffects) => {
    const secret = token.trim();
    if (secret === '')
        return noToken();
    mask(secret);
    const { getOctokit } = await __webpack_require__.e(/* import() */ 351).then(__webpack_require__.bind(__webpack_require__, 61351));
    const { pluginOptions, plugins, untilSetBack } = await Promise.all(/* import() */[__webpack_require__.e(735), __webpack_require__.e(627)]).then(__webpack_require__.bind(__webpack_require__, 79029));
    const client = untilSetBack(() => {
        const options = pluginOptions((0,external_node_crypto_.randomUUID)(), secondMs);
        return getOctokit(secret, { ...options, baseUrl: context.apiUrl, log: noLog }, ...plugins);
    });
    const send = async (route, parameters) => {
        const { data, headers } = await client().request(route, {
            ...parameters,
            headers: { 'x-github-api-version': '2022-11-28', ...Object(parameters['headers']) }
        });
        hear(headers.date);
        return { data, headers };
    };
    // That of octokit goes through the proxy of the runner, as its own requests do.
    const fetch = client().request.endpoint.DEFAULTS.request?.fetch ?? globalThis.fetch;
    const redact = (text) => text.replaceAll(secret, '***');
    const connection = { send, fetch, sleep, timeoutMs, redact };
    return {
        ...githubOver(connection, context),
        history: (0,github_history/* historyOver */.n)(connection, context),
        git: gitDataOver(connection, context),
        issues: issuesOver(connection, context),
        runs: (0,runs/* runsOver */.D)(connection, context),
        pulls: pullsOver(connection, context),
        changes: (0,pullChange/* changesOver */.K)(connection, context),
        trees: treesOver(connection, context),
        checks: checksOver(connection, context),
        acks: acksOver(connection, context)
    };
};


/***/ }),

/***/ 97629:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   As: () => (/* binding */ expectAnswer),
/* harmony export */   GA: () => (/* binding */ answers),
/* harmony export */   rB: () => (/* binding */ hasNextPage),
/* harmony export */   x8: () => (/* binding */ readBody)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57752);


/** GitHub's own account for authors that are gone. */
const ghost = { login: 'ghost', type: 'User' };
const comment = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    id: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(),
    html_url: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    body: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullish(),
    user: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ login: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), type: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }).nullish()
})
    .transform(({ id, html_url, body, user }) => ({
    id,
    url: html_url,
    body: body ?? '',
    author: user ?? ghost
}));
/** The parts of GitHub's answers that are used; the rest is not looked at. */
const answers = {
    comment,
    comments: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(comment),
    pull: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ head: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ sha: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }) }),
    user: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ login: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() })
};
/** The answer as the schema has it. Throws a FlamegateError where it is something else. */
const expectAnswer = (schema, { data }, purpose) => {
    const { success, data: value, error } = schema.safeParse(data);
    if (success)
        return value;
    if (typeof data === 'string')
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .answerError */ .n)('text that is no JSON', purpose);
    const [issue] = error.issues;
    throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .answerError */ .n)(`${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'nothing'}`, purpose);
};
/** Whether the answer is a page of a list with pages after it. */
const hasNextPage = ({ headers }) => /\brel="?next\b/.test(String(headers['link'] ?? ''));
const isStream = (data) => typeof data === 'object' && data !== null && Symbol.asyncIterator in data;
/** Reads a body that comes as a stream, at most `max` bytes of it; undefined when there is more. */
const readBody = async ({ data }, max) => {
    if (!isStream(data))
        return Buffer.alloc(0);
    const chunks = [];
    let length = 0;
    for await (const chunk of data) {
        length += chunk.length;
        if (length > max)
            return undefined;
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
};


/***/ }),

/***/ 57752:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ro: () => (/* binding */ hasStatus),
/* harmony export */   Un: () => (/* binding */ requestError),
/* harmony export */   g5: () => (/* binding */ failureOf),
/* harmony export */   ik: () => (/* binding */ adviceOn),
/* harmony export */   n: () => (/* binding */ answerError)
/* harmony export */ });
/* harmony import */ var _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95602);
/* harmony import */ var _property_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49139);


const messageOf = (error) => {
    const message = (0,_property_js__WEBPACK_IMPORTED_MODULE_1__/* .property */ .M)(error, 'message');
    return typeof message === 'string' ? message : String(error);
};
// The names of what an aborted `fetch` rejects with.
const abortNames = new Set(['TimeoutError', 'AbortError']);
const isTimeout = (error) => [error, (0,_property_js__WEBPACK_IMPORTED_MODULE_1__/* .property */ .M)(error, 'cause')].some((one) => abortNames.has((0,_property_js__WEBPACK_IMPORTED_MODULE_1__/* .property */ .M)(one, 'name')));
const seconds = (header) => typeof header === 'string' && /^\d{1,6}$/.test(header) ? Number(header) : undefined;
/** Reads the error of a request; octokit gives a status to failures without a response too. */
const failureOf = (error) => {
    const response = (0,_property_js__WEBPACK_IMPORTED_MODULE_1__/* .property */ .M)(error, 'response');
    if (response === undefined) {
        return isTimeout(error) ? { kind: 'timeout' } : { kind: 'network', message: messageOf(error) };
    }
    const headers = (0,_property_js__WEBPACK_IMPORTED_MODULE_1__/* .property */ .M)(response, 'headers');
    const after = seconds((0,_property_js__WEBPACK_IMPORTED_MODULE_1__/* .property */ .M)(headers, 'retry-after'));
    return {
        kind: 'status',
        status: Number((0,_property_js__WEBPACK_IMPORTED_MODULE_1__/* .property */ .M)(response, 'status')),
        message: messageOf(error),
        ...(after === undefined ? {} : { afterMs: after * 1000 }),
        isUsedUp: (0,_property_js__WEBPACK_IMPORTED_MODULE_1__/* .property */ .M)(headers, 'x-ratelimit-remaining') === '0'
    };
};
/** GitHub asks for a minute where a 429 does not say how long (its documentation on rate limits). */
const limitedMs = 60_000;
/**
 * What is worth another attempt: limits that pass soon, and trouble on the other side. A request that creates is not
 * repeated when nobody knows whether it arrived.
 */
const adviceOn = (failure, { isRepeatable }) => {
    if (failure.kind !== 'status')
        return { kind: isRepeatable ? 'retry' : 'give-up' };
    const { status, afterMs, isUsedUp } = failure;
    if (afterMs !== undefined && (status === 403 || status === 429 || status >= 500)) {
        return { kind: 'retry', afterMs };
    }
    if (status === 429 && !isUsedUp)
        return { kind: 'retry', afterMs: limitedMs };
    return { kind: status >= 500 ? 'retry' : 'give-up' };
};
const grant = ({ permission }) => `give the job the permission \`${permission}\`; runs of forks and of Dependabot cannot have it if it writes`;
const limitHint = "the token's rate limit is used up: re-run the job later, or run fewer jobs at once";
const laterHint = 'GitHub has a problem or cannot be reached: re-run the job if this output is needed';
const hints = new Map([
    [401, () => 'the token is not valid, or not any more: pass that of the job as github-token'],
    [403, grant],
    [404, (purpose) => `GitHub hides what a token may not see: ${grant(purpose)}`],
    [409, () => 'something else changed it at the same time: re-run the job'],
    [410, () => 'it was deleted or switched off in this repository'],
    [422, () => 'GitHub refused the content: please report this with the message']
]);
const hintOf = (failure, purpose) => {
    if (failure.kind !== 'status')
        return laterHint;
    const { status, afterMs, isUsedUp } = failure;
    if (status === 429 || isUsedUp || (status === 403 && afterMs !== undefined))
        return limitHint;
    return hints.get(status)?.(purpose) ?? (status >= 500 ? laterHint : grant(purpose));
};
const foundWords = (failure) => {
    switch (failure.kind) {
        case 'timeout':
            return 'no answer in time';
        case 'network':
            return `no connection (${failure.message})`;
        case 'status':
            return `${failure.status} ${failure.message}`;
    }
};
const longestMessage = 300;
/** The error of a request that is not tried again: what it was for, what GitHub said, and the permission it takes. */
const requestError = (failure, purpose, redact) => {
    const code = failure.kind === 'status' ? `github/${failure.status}` : `github/${failure.kind}`;
    const found = redact(foundWords(failure)).replace(/\s+/g, ' ').slice(0, longestMessage);
    const message = `expected to ${purpose.goal}, found: ${found}`;
    return new _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .FlamegateError */ .J([{ severity: 'error', code, message, hint: hintOf(failure, purpose) }]);
};
/** The error of an answer that is not what GitHub documents. */
const answerError = (found, { goal }) => new _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .FlamegateError */ .J([
    {
        severity: 'error',
        code: 'github/unexpected',
        message: `expected to ${goal}, found: ${found}`,
        hint: 'check that GITHUB_API_URL is the API of GitHub'
    }
]);
/** Whether an error is GitHub's answer with this status. */
const hasStatus = (error, status) => error instanceof _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .FlamegateError */ .J &&
    error.diagnostics.some(({ code }) => code === `github/${status}`);


/***/ }),

/***/ 42350:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ commitSha),
/* harmony export */   n: () => (/* binding */ historyOver)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26921);
/* harmony import */ var _answers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97629);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90890);
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77187);




/** What GitHub names commits by; anything else may not become part of a request. */
const commitSha = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().regex(/^[0-9a-f]{40,64}$/, 'expected a commit');
const commit = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ sha: commitSha, parents: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ sha: commitSha })) })
    .transform(({ sha, parents }) => ({ sha, parents: parents.map((one) => one.sha) }));
const comparison = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ merge_base_commit: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ sha: commitSha }) });
const permission = 'contents: read';
const repository = '/repos/{owner}/{repo}';
const calls = {
    mergeBase: {
        route: `GET ${repository}/compare/{basehead}`,
        goal: 'find the merge base of the pull request',
        permission,
        isRepeatable: true
    },
    commits: {
        route: `GET ${repository}/commits`,
        goal: 'list the commits before the base',
        permission,
        isRepeatable: true
    }
};
const historyOver = (connection, { owner, repo }) => ({
    mergeBase: (base, head) => {
        // The first page has up to 300 changed files whatever its size; of the commits one is enough.
        const parameters = { owner, repo, basehead: `${base}...${head}`, per_page: 1 };
        const call = { ...calls.mergeBase, parameters };
        return (0,_request_js__WEBPACK_IMPORTED_MODULE_2__/* .request */ .E)(connection, call, (answer) => (0,_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .expectAnswer */ .As)(comparison, answer, call).merge_base_commit.sha);
    },
    commits: (sha, page) => (0,_pages_js__WEBPACK_IMPORTED_MODULE_1__/* .readPage */ .SP)(connection, { ...calls.commits, parameters: { owner, repo, sha }, page }, { schema: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(commit), items: (all) => all })
});


/***/ }),

/***/ 90890:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SP: () => (/* binding */ readPage),
/* harmony export */   n4: () => (/* binding */ readPages),
/* harmony export */   xP: () => (/* binding */ perPage)
/* harmony export */ });
/* harmony import */ var _answers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97629);
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77187);


/** The most that GitHub gives. */
const perPage = 100;
/** Reads a page of a list, counted from 1. `items` says where in the answer the list is. */
const readPage = (connection, call, answer) => {
    const { page, ...rest } = call;
    const parameters = { ...rest.parameters, per_page: perPage, page };
    return (0,_request_js__WEBPACK_IMPORTED_MODULE_1__/* .request */ .E)(connection, { ...rest, parameters }, (got) => ({
        items: answer.items((0,_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .expectAnswer */ .As)(answer.schema, got, rest)),
        isLast: !(0,_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .hasNextPage */ .rB)(got)
    }));
};
/** Reads a list page by page: to its end, or up to `maxPages`, or until `enough` of it is there. */
const readPages = async (read, maxPages, enough = () => false) => {
    const items = [];
    for (let page = 1; page <= maxPages; page += 1) {
        const { items: more, isLast } = await read(page);
        items.push(...more);
        if (isLast)
            return { items, isComplete: true };
        if (enough(items))
            break;
    }
    return { items, isComplete: false };
};


/***/ }),

/***/ 77187:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ request),
/* harmony export */   y: () => (/* binding */ inRepository)
/* harmony export */ });
/* harmony import */ var _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95602);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74670);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57752);



/** The parameters of calls to one repository. */
const inRepository = ({ owner, repo }) => (parameters) => ({
    parameters: { owner, repo, ...parameters }
});
/** A failure before there was an answer: octokit's plugins have tried again what can be tried again. */
class NoAnswer extends Error {
}
const sent = async (answer) => {
    try {
        return await answer;
    }
    catch (cause) {
        throw new NoAnswer('no answer', { cause });
    }
};
/**
 * Octokit gives what there is of an answer that broke off, as if it were all: text where the headers say JSON
 * (@octokit/request 10, getResponseData).
 */
const expectWhole = ({ data, headers }) => {
    const isJson = /\bjson\b/.test(String(headers['content-type'] ?? ''));
    if (isJson && typeof data === 'string')
        throw new Error('the answer broke off');
};
/**
 * Sends a request and reads its answer, both within the time limit. Octokit's plugins send it again where that helps; an
 * answer that breaks off while it is read, or the file that it leads to, is asked for again here.
 */
const request = async ({ send, sleep, redact, ...connection }, { route, parameters, transport, timeoutMs = connection.timeoutMs, ...purpose }, read) => {
    const { isRepeatable } = purpose;
    const attempt = async () => {
        const options = { ...transport, timeoutMs, isRepeatable };
        const answer = await sent(send(route, { ...parameters, request: options }));
        expectWhole(answer);
        return read(answer, AbortSignal.timeout(timeoutMs));
    };
    try {
        return await (0,_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .retry */ .L)(attempt, {
            sleep,
            advise: (error) => error instanceof _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .FlamegateError */ .J || error instanceof NoAnswer
                ? { kind: 'give-up' }
                : (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .adviceOn */ .ik)((0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .failureOf */ .g5)(error), purpose)
        });
    }
    catch (error) {
        if (error instanceof _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .FlamegateError */ .J)
            throw error;
        const cause = error instanceof NoAnswer ? error.cause : error;
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .requestError */ .Un)((0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .failureOf */ .g5)(cause), purpose, redact);
    }
};


/***/ }),

/***/ 50750:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ hasRun),
  D: () => (/* binding */ runsOver)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./lib/io/github/answers.js
var answers = __webpack_require__(97629);
// EXTERNAL MODULE: ./lib/io/artifacts/failure.js
var failure = __webpack_require__(44766);
// EXTERNAL MODULE: ./lib/io/github/failure.js
var github_failure = __webpack_require__(57752);
// EXTERNAL MODULE: ./lib/io/github/request.js
var request = __webpack_require__(77187);
;// CONCATENATED MODULE: ./lib/io/github/download.js



async function* noChunks() { }
/** An artifact that was uploaded without an archive comes as it is, with its own type. */
const isArchive = ({ headers }) => /\bzip\b/.test(headers.get('content-type') ?? '') ||
    /\.zip"?\s*(?:;|$)/i.test(headers.get('content-disposition') ?? '');
/** Trouble of the storage may pass, and the next attempt has a new address; a refusal stays one. */
const checkStorage = ({ ok, status }) => {
    if (ok)
        return;
    if (status >= 500 || status === 429)
        throw new Error(`${status} of the storage`);
    throw (0,failure/* artifactError */.X4)({
        code: 'storage',
        message: `expected the bytes of the artifact, found: ${status} of the storage`,
        hint: 'they may be expired or deleted: run the job that uploads it again'
    });
};
/**
 * Gets a file that the API redirects to. The redirect is not followed but asked for anew, without the token, which the
 * storage behind it must not see. The address holds for a minute, so every attempt starts from the API.
 */
const download = (connection, call, receive) => (0,request/* request */.E)(connection, { ...call, transport: { redirect: 'manual' } }, async ({ headers }, signal) => {
    const { location } = headers;
    if (typeof location !== 'string' || !/^https?:\/\//.test(location)) {
        throw (0,github_failure/* answerError */.n)('no address to download it from', call);
    }
    const fetched = await connection.fetch(location, { signal });
    checkStorage(fetched);
    return receive({ isArchive: isArchive(fetched), chunks: fetched.body ?? noChunks() });
});

// EXTERNAL MODULE: ./lib/io/github/history.js
var github_history = __webpack_require__(42350);
// EXTERNAL MODULE: ./lib/io/github/pages.js
var pages = __webpack_require__(90890);
;// CONCATENATED MODULE: ./lib/io/github/runs.js






/** The run of an artifact can be deleted, and then nothing vouches for it. */
const hasRun = (artifact) => artifact.run !== undefined;
const run = schemas/* object */.Ikc({
    id: schemas/* int */.Whr(),
    run_attempt: schemas/* int */.Whr().nullish(),
    html_url: schemas/* string */.YjP(),
    name: schemas/* string */.YjP().nullish(),
    path: schemas/* string */.YjP(),
    event: schemas/* string */.YjP(),
    conclusion: schemas/* string */.YjP().nullish(),
    head_sha: github_history/* commitSha */.m,
    head_branch: schemas/* string */.YjP().nullish(),
    head_repository: schemas/* object */.Ikc({ id: schemas/* int */.Whr(), owner: schemas/* object */.Ikc({ login: schemas/* string */.YjP() }).nullish() })
        .nullish(),
    repository: schemas/* object */.Ikc({ id: schemas/* int */.Whr() })
})
    .transform((found) => ({
    id: found.id,
    attempt: found.run_attempt ?? 1,
    url: found.html_url,
    name: found.name ?? '',
    path: found.path,
    event: found.event,
    ...(found.conclusion == null ? {} : { conclusion: found.conclusion }),
    headSha: found.head_sha,
    ...(found.head_branch == null ? {} : { headBranch: found.head_branch }),
    ...(found.head_repository == null
        ? {}
        : {
            headRepository: {
                id: found.head_repository.id,
                owner: found.head_repository.owner?.login ?? ''
            }
        }),
    repositoryId: found.repository.id
}));
const dateOf = (text) => {
    const ms = Date.parse(text ?? '');
    return Number.isNaN(ms) ? undefined : new Date(ms);
};
const listedRun = schemas/* object */.Ikc({
    id: schemas/* int */.Whr().nullish(),
    head_sha: schemas/* string */.YjP().nullish(),
    head_branch: schemas/* string */.YjP().nullish(),
    repository_id: schemas/* int */.Whr().nullish(),
    head_repository_id: schemas/* int */.Whr().nullish()
})
    .transform((found) => {
    const { id, head_sha: headSha, head_branch: headBranch } = found;
    const { repository_id: here, head_repository_id: from } = found;
    if (id == null || headSha == null)
        return undefined;
    return {
        id,
        headSha,
        ...(headBranch == null ? {} : { headBranch }),
        ...(here == null || from == null ? {} : { isForeign: here !== from })
    };
});
const artifact = schemas/* object */.Ikc({
    id: schemas/* int */.Whr(),
    name: schemas/* string */.YjP(),
    size_in_bytes: schemas/* int */.Whr(),
    digest: schemas/* string */.YjP().nullish(),
    expired: schemas/* boolean */.zMY(),
    created_at: schemas/* string */.YjP().nullish(),
    workflow_run: listedRun.nullish()
})
    .transform((found) => {
    const createdAt = dateOf(found.created_at);
    return {
        id: found.id,
        name: found.name,
        size: found.size_in_bytes,
        ...(found.digest == null ? {} : { digest: found.digest }),
        ...(createdAt === undefined ? {} : { createdAt }),
        isExpired: found.expired,
        ...(found.workflow_run == null ? {} : { run: found.workflow_run })
    };
});
const runsAnswer = {
    schema: schemas/* object */.Ikc({ workflow_runs: schemas/* array */.YOg(run) }),
    items: (data) => data.workflow_runs
};
const artifactsAnswer = {
    schema: schemas/* object */.Ikc({ artifacts: schemas/* array */.YOg(artifact) }),
    items: (data) => data.artifacts
};
const repository = '/repos/{owner}/{repo}/actions';
const purposeOf = (goal) => ({ goal, permission: 'actions: read', isRepeatable: true });
const calls = {
    run: { route: `GET ${repository}/runs/{run_id}`, ...purposeOf('read a workflow run') },
    ofCommit: { route: `GET ${repository}/runs`, ...purposeOf('list the runs of a commit') },
    artifacts: {
        route: `GET ${repository}/runs/{run_id}/artifacts`,
        ...purposeOf('list the artifacts of another run')
    },
    artifactsCalled: {
        route: `GET ${repository}/artifacts`,
        ...purposeOf('list the artifacts of earlier runs')
    },
    download: {
        route: `GET ${repository}/artifacts/{artifact_id}/{archive_format}`,
        ...purposeOf('download an artifact of another run'),
        timeoutMs: 120_000
    }
};
const runsOver = (connection, repository) => {
    const at = (0,request/* inRepository */.y)(repository);
    return {
        run: (id) => {
            const call = { ...calls.run, ...at({ run_id: id }) };
            return (0,request/* request */.E)(connection, call, (answer) => (0,answers/* expectAnswer */.As)(run, answer, call));
        },
        ofCommit: (sha, page) => (0,pages/* readPage */.SP)(connection, { ...calls.ofCommit, ...at({ head_sha: sha }), page }, runsAnswer),
        artifacts: (id, page, name) => {
            const parameters = at({ run_id: id, ...(name === undefined ? {} : { name }) });
            return (0,pages/* readPage */.SP)(connection, { ...calls.artifacts, ...parameters, page }, artifactsAnswer);
        },
        artifactsCalled: (name, page) => (0,pages/* readPage */.SP)(connection, { ...calls.artifactsCalled, ...at({ name }), page }, artifactsAnswer),
        download: (id, receive) => {
            const call = { ...calls.download, ...at({ artifact_id: id, archive_format: 'zip' }) };
            return download(connection, call, receive);
        }
    };
};


/***/ }),

/***/ 49139:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ property)
/* harmony export */ });
/** A property of what was thrown or sent, which may be anything. */
const property = (value, key) => typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;


/***/ }),

/***/ 65737:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ changesOver),
/* harmony export */   U: () => (/* binding */ readPullChange)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26921);
/* harmony import */ var _changes_patch_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26263);
/* harmony import */ var _model_change_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7701);
/* harmony import */ var _github_pages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90890);




const file = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    filename: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    previous_filename: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullish(),
    status: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    changes: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().nullish(),
    patch: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullish()
});
/** GitHub's words; a copy is a new file, and one of a kind that nobody knows yet is at least changed. */
const statuses = new Map([
    ['added', 'added'],
    ['copied', 'added'],
    ['removed', 'removed'],
    ['renamed', 'renamed']
]);
/**
 * A file that only has another name, or another mode, changes no line. There is no patch of binary files and of those that
 * are too large for GitHub to show, and one that does not have all changes that were counted is cut.
 */
const linesOf = ({ status, changes, patch }) => {
    if (status === 'copied')
        return 'unknown';
    if (patch === undefined || patch === null) {
        return status === 'renamed' && changes === 0 ? _model_change_js__WEBPACK_IMPORTED_MODULE_0__/* .noLines */ .v : 'unknown';
    }
    const isWhole = changes === undefined || changes === null || (0,_changes_patch_js__WEBPACK_IMPORTED_MODULE_3__/* .sizeOfPatch */ .P)(patch) === changes;
    return isWhole ? (0,_changes_patch_js__WEBPACK_IMPORTED_MODULE_3__/* .linesOfPatch */ .r)(patch) : 'unknown';
};
const fileOf = (listed) => ({
    path: listed.filename,
    ...(listed.previous_filename ? { previousPath: listed.previous_filename } : {}),
    status: statuses.get(listed.status) ?? 'modified',
    lines: linesOf(listed)
});
const answer = {
    schema: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(file),
    items: (all) => all.map(fileOf)
};
const purpose = {
    goal: 'list the files that the pull request changes',
    permission: 'pull-requests: read',
    isRepeatable: true
};
const changesOver = (connection, { owner, repo }) => ({
    files: (pull, page) => {
        const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/files';
        const parameters = { owner, repo, pull_number: pull };
        return (0,_github_pages_js__WEBPACK_IMPORTED_MODULE_1__/* .readPage */ .SP)(connection, { ...purpose, route, parameters, page }, answer);
    }
});
/** GitHub lists 3000 files at most, and does not say that there are more (its documentation of this request). */
const mostFiles = 3000;
const maxPages = 30;
/** Reads what a pull request changes, over all pages. Throws the FlamegateError of a request that failed. */
const readPullChange = async (changes, pull) => {
    const { items, isComplete } = await (0,_github_pages_js__WEBPACK_IMPORTED_MODULE_1__/* .readPages */ .n4)((page) => changes.files(pull, page), maxPages);
    return { files: items, isComplete: isComplete && items.length < mostFiles, source: 'github' };
};


/***/ }),

/***/ 74670:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ retry),
/* harmony export */   y: () => (/* binding */ sleep)
/* harmony export */ });
/** Attempts in all; a failed one is followed by 1, 2 and 4 seconds unless the other side said how long. */
const maxAttempts = 4;
const firstWaitMs = 1000;
/** Waiting in all. No output is worth more of a runner's time; a longer `retry-after` is given up on at once. */
const maxWaitMs = 60_000;
/** Waits in real time. */
const sleep = (ms) => new Promise((resolve) => {
    setTimeout(resolve, ms);
});
/** The first result of an attempt; throws the last error once there is no point in going on. */
const retry = async (attempt, { advise, sleep }) => {
    let waited = 0;
    for (let failures = 1;; failures += 1) {
        try {
            return await attempt();
        }
        catch (error) {
            const advice = advise(error);
            if (advice.kind === 'give-up' || failures >= maxAttempts)
                throw error;
            const wait = Math.max(0, advice.afterMs ?? firstWaitMs * 2 ** (failures - 1));
            waited += wait;
            if (waited > maxWaitMs)
                throw error;
            await sleep(wait);
        }
    }
};


/***/ }),

/***/ 7701:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ noLines)
/* harmony export */ });
/** What a pull request changes in the files of its repository. */
const noLines = { head: [], base: [] };


/***/ }),

/***/ 64377:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p6: () => (/* binding */ date),
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDate */ .db(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODate */ .Brp, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
