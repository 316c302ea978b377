export const id = 617;
export const ids = [617];
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

/***/ 15605:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FP: () => (/* binding */ statusFailure),
/* harmony export */   NY: () => (/* binding */ noText),
/* harmony export */   g$: () => (/* binding */ tooLarge),
/* harmony export */   iU: () => (/* binding */ timedOut),
/* harmony export */   kL: () => (/* binding */ isTimeout),
/* harmony export */   rd: () => (/* binding */ networkFailure),
/* harmony export */   tv: () => (/* binding */ analysisError)
/* harmony export */ });
/* harmony import */ var _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95602);
/* harmony import */ var _property_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49139);


/** The error about an endpoint. Of its address only the host is told: path and query may hold a key. */
const analysisError = (host, { code, found, hint }) => new _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .FlamegateError */ .J([
    {
        severity: 'error',
        code: `analysis/${code}`,
        message: `expected an analysis from ${host}, found ${found}`,
        hint
    }
]);
const seeServer = 'see the log of the endpoint';
const noText = {
    code: 'answer',
    found: 'bytes that are no UTF-8',
    hint: seeServer
};
const tooLarge = (bytes) => ({
    code: 'too-large',
    found: `an answer of more than ${bytes / 1024} KiB`,
    hint: 'docs/llm.md says what is taken of an answer'
});
/** What a status other than success says. */
const statusFailure = (status) => {
    if (status >= 300 && status < 400) {
        const found = `a redirect (${status}), which is not followed`;
        return { code: 'redirect', found, hint: 'give the address that it leads to' };
    }
    const found = `status ${status}`;
    if (status === 401 || status === 403) {
        const hint = 'the endpoint does not take this token: compare analysis-auth and its settings';
        return { code: 'refused', found, hint };
    }
    return { code: 'status', found, hint: seeServer };
};
const isTimeout = (error) => (0,_property_js__WEBPACK_IMPORTED_MODULE_1__/* .property */ .M)(error, 'name') === 'TimeoutError';
const timedOut = {
    code: 'timeout',
    found: 'no answer in time',
    hint: 'it has to come within 30 seconds: see the log of the endpoint'
};
/** What `fetch` rejects with has a code in its cause. Its message is not told: it may hold a header, and so a token. */
const networkFailure = (error) => {
    const code = (0,_property_js__WEBPACK_IMPORTED_MODULE_1__/* .property */ .M)((0,_property_js__WEBPACK_IMPORTED_MODULE_1__/* .property */ .M)(error, 'cause'), 'code') ?? (0,_property_js__WEBPACK_IMPORTED_MODULE_1__/* .property */ .M)(error, 'code');
    return {
        code: 'network',
        found: `no answer (${typeof code === 'string' ? code : 'broken connection'})`,
        hint: 'is the address right, and can this machine reach it?'
    };
};


/***/ }),

/***/ 53830:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ readBounded)
/* harmony export */ });
/** The bytes of a body, or undefined where there are more than `max`; reading stops there. */
const readBounded = async (body, max) => {
    const chunks = [];
    let length = 0;
    for await (const chunk of body ?? []) {
        length += chunk.length;
        if (length > max)
            return undefined;
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
};


/***/ }),

/***/ 90497:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ childEnvironment)
/* harmony export */ });
/**
 * What child processes see of the environment: an allow-list, because nobody can list what must stay secret. No program
 * gets a token, an input of the action or a file of the runner's protocol; see docs/collect.md.
 */
/** What any program needs to find its files, its libraries and the user's language. */
const basics = [
    ...['PATH', 'HOME', 'USER', 'LOGNAME', 'TMPDIR', 'TEMP', 'TMP', 'TZ', 'LANG', 'LANGUAGE', 'CI'],
    ...['XDG_CACHE_HOME', 'XDG_CONFIG_HOME', 'LD_LIBRARY_PATH', 'DYLD_LIBRARY_PATH'],
    ...['SYSTEMROOT', 'SYSTEMDRIVE', 'WINDIR', 'COMSPEC', 'PATHEXT', 'USERPROFILE', 'HOMEDRIVE'],
    ...['HOMEPATH', 'APPDATA', 'LOCALAPPDATA', 'PROGRAMDATA', 'PROGRAMFILES', 'PROGRAMFILES(X86)'],
    ...['NUMBER_OF_PROCESSORS', 'PROCESSOR_ARCHITECTURE'],
    // By it the runner finds what a job left running, and ends it.
    'RUNNER_TRACKING_ID'
];
/** Go's own variables (`go help environment`), by name: a prefix would let GOOGLE_API_KEY through. */
const goSettings = [
    ...['GO111MODULE', 'GOARCH', 'GOBIN', 'GOCACHE', 'GODEBUG', 'GOENV', 'GOEXPERIMENT', 'GOFIPS140'],
    ...['GOFLAGS', 'GOGC', 'GOINSECURE', 'GOMAXPROCS', 'GOMEMLIMIT', 'GOMODCACHE', 'GONOPROXY'],
    ...['GONOSUMDB', 'GOOS', 'GOPATH', 'GOPRIVATE', 'GOROOT', 'GOSUMDB', 'GOTELEMETRY', 'GOTMPDIR'],
    ...['GOTOOLCHAIN', 'GOTRACEBACK', 'GOVCS', 'GOWORK', 'GO386', 'GOAMD64', 'GOARM', 'GOARM64'],
    ...['GOMIPS', 'GOMIPS64', 'GOPPC64', 'GORISCV64', 'GOWASM', 'CGO_ENABLED', 'CGO_CFLAGS'],
    ...['CGO_CPPFLAGS', 'CGO_CXXFLAGS', 'CGO_FFLAGS', 'CGO_LDFLAGS', 'AR', 'CC', 'CXX', 'FC'],
    ...['PKG_CONFIG', 'PKG_CONFIG_PATH', 'PKG_CONFIG_LIBDIR', 'PKG_CONFIG_SYSROOT_DIR']
];
/** How to reach other machines. Addresses of proxies may hold passwords, so code of the repository never sees them. */
const network = [
    ...['HTTP_PROXY', 'HTTPS_PROXY', 'ALL_PROXY', 'NO_PROXY', 'SSL_CERT_FILE', 'SSL_CERT_DIR'],
    ...['SSH_AUTH_SOCK', 'SSH_AGENT_PID', 'GIT_SSH', 'GIT_SSH_COMMAND', 'GIT_SSH_VARIANT']
];
const goNetwork = ['GOPROXY', 'GOAUTH', 'NETRC', 'GOCACHEPROG'];
/** Where git finds settings and credentials. Never GIT_DIR and its like, which would lead to another repository. */
const gitSettings = [
    ...['GIT_ASKPASS', 'SSH_ASKPASS', 'GIT_EXEC_PATH', 'GIT_CONFIG_GLOBAL', 'GIT_CONFIG_SYSTEM'],
    ...['GIT_CONFIG_NOSYSTEM', 'GIT_CONFIG_COUNT', 'GIT_SSL_CAINFO', 'GIT_SSL_CAPATH']
];
const prefixesOf = { git: ['LC_', 'GIT_CONFIG_KEY_', 'GIT_CONFIG_VALUE_'], go: ['LC_'] };
const namesOf = {
    git: new Set([...basics, ...network, ...gitSettings]),
    go: new Set([...basics, ...goSettings, ...network, ...goNetwork]),
    benchmark: new Set([...basics, ...goSettings])
};
const isAllowed = (name, audience) => {
    // Windows takes names in any case, and proxies are written in lower case everywhere.
    const upper = name.toUpperCase();
    const prefixes = audience === 'git' ? prefixesOf.git : prefixesOf.go;
    return namesOf[audience].has(upper) || prefixes.some((prefix) => upper.startsWith(prefix));
};
/** The part of an environment that a program gets. */
const childEnvironment = (env, audience) => Object.fromEntries(Object.entries(env).flatMap(([name, value]) => value !== undefined && isAllowed(name, audience) ? [[name, value]] : []));


/***/ }),

/***/ 98268:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ gitWith),
/* harmony export */   Q: () => (/* binding */ gitCommand)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var _childEnvironment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90497);


/**
 * Settings that keep git from running or changing anything that was not asked for: no hooks, no upkeep in the
 * background, no lock on the user's index, no submodules, no transport that is a command.
 */
const settings = [
    `core.hooksPath=${node_os__WEBPACK_IMPORTED_MODULE_0__.devNull}`,
    'gc.auto=0',
    'maintenance.auto=false',
    'submodule.recurse=false',
    'protocol.ext.allow=never',
    'advice.detachedHead=false'
];
/** The whole command line of a git command. */
const gitCommand = (args) => ({
    command: 'git',
    args: ['--no-optional-locks', ...settings.flatMap((setting) => ['-c', setting]), ...args]
});
/** Git with the user's own settings and, for its requests to the remote, those in `extra`. It never asks anybody. */
const gitWith = (env, extra) => ({
    env: { ...(0,_childEnvironment_js__WEBPACK_IMPORTED_MODULE_1__/* .childEnvironment */ .Q)(env, 'git'), ...extra, GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' }
});


/***/ }),

/***/ 29785:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ runChild)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1708);



/** What is kept of one stream; a benchmark that prints without end must not fill the memory. */
const maxBytes = { stdout: 64 * 2 ** 20, stderr: 2 ** 20 };
/** Between asking a process to end and ending it, and how long its pipes may outlive it. */
const graceMs = 2_000;
const isWindows = (0,node_os__WEBPACK_IMPORTED_MODULE_1__.platform)() === 'win32';
/** Ends a process and whatever it started: they are one process group. */
const killGroup = ({ pid }, signal) => {
    if (pid === undefined)
        return;
    if (isWindows) {
        (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawnSync)('taskkill', ['/pid', String(pid), '/T', '/F'], { windowsHide: true });
        return;
    }
    try {
        node_process__WEBPACK_IMPORTED_MODULE_2__.kill(-pid, signal);
    }
    catch {
        // The group is gone.
    }
};
/** Collects a stream up to a cap. */
const collector = (max) => {
    const chunks = [];
    let [bytes, dropped] = [0, 0];
    const take = (chunk) => {
        const room = Math.max(0, max - bytes);
        if (room > 0)
            chunks.push(chunk.subarray(0, room));
        bytes += Math.min(room, chunk.length);
        dropped += Math.max(0, chunk.length - room);
    };
    return { take, text: () => Buffer.concat(chunks).toString('utf8'), dropped: () => dropped };
};
const failedToStart = (because, startedMs) => {
    const durationMs = performance.now() - startedMs;
    return { exit: 'failed-to-start', stdout: '', stderr: because, startedMs, durationMs };
};
/** Ends a child on timeout or interruption, and says afterwards which of them it was. */
const watch = (child, { timeoutMs, stop }) => {
    let ended;
    const timers = [];
    const end = (why) => {
        if (ended !== undefined)
            return;
        ended = why;
        killGroup(child, 'SIGTERM');
        timers.push(setTimeout(() => killGroup(child, 'SIGKILL'), graceMs));
    };
    const interrupt = () => end('interrupted');
    const killNow = () => killGroup(child, 'SIGKILL');
    if (timeoutMs !== undefined)
        timers.push(setTimeout(() => end('timeout'), timeoutMs));
    stop.addEventListener('abort', interrupt);
    node_process__WEBPACK_IMPORTED_MODULE_2__.on('exit', killNow);
    const release = () => {
        for (const timer of timers)
            clearTimeout(timer);
        stop.removeEventListener('abort', interrupt);
        node_process__WEBPACK_IMPORTED_MODULE_2__.off('exit', killNow);
    };
    return { ended: () => ended, release };
};
/** Exit code of a process; of one that a signal ended, as shells count it: 137 where the system killed it. */
const codeOf = (code, signal) => code ?? 128 + (signal === null ? 0 : node_os__WEBPACK_IMPORTED_MODULE_1__.constants.signals[signal]);
/**
 * Runs one process to its end, without a shell and with nothing on its input. It is alone in a process group, so that
 * a timeout or an interruption ends what it started too; leftovers are ended when it exits, because they would disturb
 * the next measurement.
 */
const runChild = (request) => {
    const startedMs = performance.now();
    if (request.stop.aborted) {
        return Promise.resolve({ ...failedToStart('', startedMs), exit: 'interrupted' });
    }
    return new Promise((resolve) => {
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(request.command, [...request.args], {
            cwd: request.cwd,
            env: request.env,
            stdio: ['ignore', 'pipe', 'pipe'],
            detached: !isWindows,
            windowsHide: true
        });
        const [out, err] = [collector(maxBytes.stdout), collector(maxBytes.stderr)];
        child.stdout.on('data', out.take);
        child.stderr.on('data', err.take);
        const guard = watch(child, request);
        const finish = (exit) => {
            guard.release();
            resolve({
                exit: guard.ended() ?? exit,
                stdout: out.text(),
                stderr: err.text(),
                startedMs,
                durationMs: performance.now() - startedMs,
                ...(out.dropped() === 0 ? {} : { droppedBytes: out.dropped() })
            });
        };
        child.on('error', (error) => {
            guard.release();
            resolve(failedToStart(error.message, startedMs));
        });
        child.on('exit', () => {
            killGroup(child, 'SIGKILL');
            // Whoever left the group may still hold the pipes.
            setTimeout(() => {
                child.stdout.destroy();
                child.stderr.destroy();
            }, graceMs).unref();
        });
        child.on('close', (code, signal) => finish(codeOf(code, signal)));
    });
};


/***/ }),

/***/ 27870:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KW: () => (/* binding */ productionError),
/* harmony export */   Sj: () => (/* binding */ tokenVariable),
/* harmony export */   tN: () => (/* binding */ send)
/* harmony export */ });
/* harmony import */ var _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95602);
/* harmony import */ var _analysis_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15605);
/* harmony import */ var _analysis_readBounded_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53830);
/** One request to a profiler of production: bounded, within a minute, to no other host, with a token of the environment. */



const timeLimitMs = 60_000;
/** Names of the environment: a bearer token, or a password where there is a user; and the tenant of Pyroscope. */
const tokenVariable = 'FLAMEGATE_PRODUCTION_TOKEN';
const userVariable = 'FLAMEGATE_PRODUCTION_USER';
const tenantVariable = 'FLAMEGATE_PRODUCTION_TENANT';
const authorization = (env) => {
    const { [tokenVariable]: token, [userVariable]: user } = env;
    if (!token)
        return undefined;
    return user ? `Basic ${Buffer.from(`${user}:${token}`).toString('base64')}` : `Bearer ${token}`;
};
const headersOf = ({ contentType }, env) => {
    const [auth, tenant] = [authorization(env), env[tenantVariable]];
    return {
        'accept-encoding': 'identity',
        'user-agent': 'flamegate',
        ...(contentType === undefined ? {} : { 'content-type': contentType }),
        ...(auth === undefined ? {} : { authorization: auth }),
        ...(tenant ? { 'x-scope-orgid': tenant } : {})
    };
};
/** Of an address only the host is told. */
const productionError = ({ host }, found, hint) => new _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .FlamegateError */ .J([
    {
        severity: 'error',
        code: 'production/request',
        message: `expected an answer of ${host}, found ${found}`,
        hint
    }
]);
const hintOf = (status) => {
    if (status === 401 || status === 403)
        return `set ${tokenVariable} in the environment of the step`;
    return status >= 300 && status < 400
        ? 'redirects are not followed: give the address that it leads to'
        : 'see the log of the server';
};
/** The body of a successful answer. Throws a FlamegateError that says what came instead. */
const send = async (sent, env) => {
    const { url, method, body, maxBytes } = sent;
    const signal = AbortSignal.timeout(timeLimitMs);
    const headers = headersOf(sent, env);
    const given = body === undefined ? {} : { body: Buffer.from(body) };
    try {
        const response = await fetch(url, { method, headers, redirect: 'manual', signal, ...given });
        if (!response.ok) {
            await response.body?.cancel();
            throw productionError(url, `status ${response.status}`, hintOf(response.status));
        }
        const bytes = await (0,_analysis_readBounded_js__WEBPACK_IMPORTED_MODULE_2__/* .readBounded */ .C)(response.body, maxBytes);
        if (bytes !== undefined)
            return bytes;
        throw productionError(url, `more than ${maxBytes} bytes`, 'ask for a shorter time, or raise limits.max-file-bytes');
    }
    catch (error) {
        if (error instanceof _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .FlamegateError */ .J)
            throw error;
        if ((0,_analysis_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .isTimeout */ .kL)(error))
            throw productionError(url, 'no answer within a minute', 'ask for a shorter time');
        const { found, hint } = (0,_analysis_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .networkFailure */ .rd)(error);
        throw productionError(url, found, hint);
    }
};


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

/***/ 7701:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ noLines)
/* harmony export */ });
/** What a pull request changes in the files of its repository. */
const noLines = { head: [], base: [] };


/***/ }),

/***/ 93587:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ chooseBase)
});

// EXTERNAL MODULE: ./lib/pair/oneSide.js
var oneSide = __webpack_require__(19255);
// EXTERNAL MODULE: ./lib/io/artifacts/caps.js
var caps = __webpack_require__(97163);
;// CONCATENATED MODULE: ./lib/io/baseline/caps.js

const MIB = 1024 * 1024;
const MINUTE = 60_000;
/**
 * A common search takes five requests: merge base, list, run, download and its storage. The bounds leave room for a busy
 * branch (500 baselines, 300 commits) and end a search that leads nowhere within minutes. A baseline is one side of what
 * a run compares, so it gets less room than all artifacts of a run.
 */
const defaultSearchCaps = {
    maxRequests: 60,
    maxListPages: 5,
    maxCommitPages: 3,
    maxLookups: 10,
    maxDownloads: 5,
    artifact: {
        ...caps/* defaultArtifactCaps */.ls,
        maxArtifactBytes: 256 * MIB,
        maxDownloadMilliseconds: 3 * MINUTE
    }
};
/** The same, with the bounds of the settings on what a baseline unpacks to: it holds what the run that stored it had read. */
const searchCapsOf = (limits) => ({
    ...defaultSearchCaps,
    artifact: { ...defaultSearchCaps.artifact, zip: (0,caps/* capsOf */.BG)(limits).zip }
});

// EXTERNAL MODULE: ./lib/model/diagnostic.js
var diagnostic = __webpack_require__(95602);
;// CONCATENATED MODULE: ./lib/io/baseline/ancestors.js
/**
 * A commit and its ancestors along first parents: the states that the branch was in, without what was merged into it.
 * Lists of commits are asked for when they are needed, and at most `maxPages` of them.
 */
async function* ancestorsOf(start, { commits }, maxPages) {
    const parents = new Map();
    let sha = start;
    let page = 0;
    let isLast = false;
    for (let distance = 0; sha !== undefined; distance += 1) {
        yield { sha, distance };
        while (!parents.has(sha) && !isLast && page < maxPages) {
            page += 1;
            const read = await commits(start, page);
            for (const { sha: one, parents: all } of read.items)
                parents.set(one, all[0]);
            isLast = read.isLast;
        }
        sha = parents.get(sha);
    }
}

;// CONCATENATED MODULE: ./lib/io/baseline/budget.js

const usedUp = (max) => new diagnostic/* FlamegateError */.J([
    {
        severity: 'error',
        code: 'baseline/requests',
        message: `expected to find a baseline with ${max} requests to GitHub, found none with them`,
        hint: 'record a baseline on every push to the base branch, so that the nearest one is close'
    }
]);
/** The API with a bound on the requests of one search. */
const withBudget = ({ history, runs }, max) => {
    let left = max;
    const spend = () => {
        if (left === 0)
            throw usedUp(max);
        left -= 1;
    };
    const counted = (call) => async (...given) => {
        spend();
        return call(...given);
    };
    return {
        history: { mergeBase: counted(history.mergeBase), commits: counted(history.commits) },
        runs: {
            run: counted(runs.run),
            ofCommit: counted(runs.ofCommit),
            artifacts: counted(runs.artifacts),
            artifactsCalled: counted(runs.artifactsCalled),
            download: async (id, receive) => {
                spend();
                return runs.download(id, receive);
            }
        }
    };
};

// EXTERNAL MODULE: ./lib/model/groupBy.js
var groupBy = __webpack_require__(69455);
// EXTERNAL MODULE: ./lib/io/github/pages.js
var pages = __webpack_require__(90890);
// EXTERNAL MODULE: ./lib/io/github/runs.js + 1 modules
var runs = __webpack_require__(50750);
// EXTERNAL MODULE: ./lib/io/github/workflow.js
var workflow = __webpack_require__(26517);
;// CONCATENATED MODULE: ./lib/io/baseline/failure.js

/**
 * What every further request would meet as well: a token that may not, a limit, a server that is not there, the bound of
 * the search.
 */
const finalCodes = new Set([
    'github/401',
    'github/403',
    'github/429',
    'github/network',
    'github/timeout',
    'artifact/timeout',
    'baseline/requests'
]);
/** Whether a search that failed like this has no use for another candidate. */
const isFinal = (diagnostics) => diagnostics.some(({ code }) => finalCodes.has(code));
/** The error of one candidate, which costs no more than that one. Throws every other. */
const expectPassing = (error) => {
    if (error instanceof diagnostic/* FlamegateError */.J && !isFinal(error.diagnostics))
        return error;
    throw error;
};

// EXTERNAL MODULE: ./lib/io/baseline/trust.js
var trust = __webpack_require__(76588);
// EXTERNAL MODULE: ./lib/io/baseline/words.js
var words = __webpack_require__(7907);
;// CONCATENATED MODULE: ./lib/io/baseline/candidates.js







const newestFirst = (a, b) => b.id - a.id;
/** Lists what is stored under the name, as far back as the first commit of the search. */
const listStock = async (start, hunt) => {
    const { name } = hunt.request;
    const { items, isComplete } = await (0,pages/* readPages */.n4)((page) => hunt.runs.artifactsCalled(name, page), hunt.caps.maxListPages, (all) => all.some(({ run }) => run?.headSha === start));
    const named = items.filter((one) => one.name === name);
    const byCommit = (0,groupBy/* groupBy */.$)(named.filter(runs/* hasRun */.g), ({ run }) => run.headSha);
    return { byCommit, count: named.length, isComplete };
};
const wordsOf = (run, { sha }) => `run ${run} of commit ${(0,words/* shortSha */.Fu)(sha)}`;
const refuse = (run, commit, because, { tried }) => tried.add({ what: wordsOf(run.id, commit), because, url: run.url });
/** The artifacts of one run that have not expired, the newest first. */
const freshOf = (run, commit, all, { tried }) => {
    const fresh = all.filter((artifact) => !artifact.isExpired);
    if (fresh.length === 0 && all.length > 0) {
        tried.add({ what: wordsOf(run.id, commit), because: 'its baseline has expired', url: run.url });
    }
    return fresh.toSorted(newestFirst).map((artifact) => ({ artifact, run, commit }));
};
/** What one request says of one run; a run that cannot be asked about is passed over. */
const ask = async (what, request, { tried }) => {
    try {
        return await request();
    }
    catch (error) {
        tried.add({ what, because: expectPassing(error).message });
        return undefined;
    }
};
/** The candidates at a commit among the listed artifacts: GitHub is asked what their runs are. */
async function* listedAt(commit, stock, hunt) {
    const listed = (stock.byCommit.get(commit.sha) ?? []).toSorted(newestFirst);
    for (const [id, artifacts] of (0,groupBy/* groupBy */.$)(listed, (artifact) => artifact.run.id)) {
        const run = await ask(wordsOf(id, commit), () => hunt.runs.run(id), hunt);
        if (run === undefined)
            continue;
        const distrust = (0,trust/* distrustOf */.S9)(run, commit.sha, hunt.request);
        if (distrust === undefined)
            yield* freshOf(run, commit, artifacts, hunt);
        else
            refuse(run, commit, distrust, hunt);
    }
}
/** Runs of a commit, re-runs and all workflows included, are hardly more than this many pages. */
const maxRunPages = 2;
/** The candidates among the artifacts of a run of a commit; an empty list was said why. */
const storedBy = async (run, commit, hunt) => {
    const { request, runs } = hunt;
    const distrust = (0,trust/* distrustOf */.S9)(run, commit.sha, request);
    if (distrust !== undefined) {
        refuse(run, commit, distrust, hunt);
        return [];
    }
    const what = wordsOf(run.id, commit);
    const page = await ask(what, () => runs.artifacts(run.id, 1, request.name), hunt);
    if (page === undefined)
        return [];
    const named = page.items.filter(({ name }) => name === request.name);
    if (named.length > 0)
        return freshOf(run, commit, named, hunt);
    hunt.tried.add({ what, because: `it stored no ${request.name}`, url: run.url });
    return [];
};
/** The candidates at a commit whose artifacts were not listed: the way over its runs. */
async function* lookedUpAt(commit, hunt) {
    const { request, runs, tried } = hunt;
    const { items } = await (0,pages/* readPages */.n4)((page) => runs.ofCommit(commit.sha, page), maxRunPages);
    const own = items.filter((run) => (0,workflow/* isOfWorkflow */.b9)(run, request.workflow));
    if (own.length === 0) {
        const because = `it has no run of ${request.workflow}`;
        tried.add({ what: `commit ${(0,words/* shortSha */.Fu)(commit.sha)}`, because });
    }
    for (const run of own.toSorted((a, b) => b.id - a.id))
        yield* await storedBy(run, commit, hunt);
}
/** The candidates at a commit, the newest first, one by one: most searches end with the first. */
const candidatesAt = (commit, way, { stock, hunt }) => way === 'listed' ? listedAt(commit, stock, hunt) : lookedUpAt(commit, hunt);

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/io/artifacts/otherRun.js
var otherRun = __webpack_require__(44497);
// EXTERNAL MODULE: ./lib/io/artifacts.js + 10 modules
var artifacts = __webpack_require__(76057);
;// CONCATENATED MODULE: ./lib/io/baseline/readCandidate.js






const unusable = (because) => ({ kind: 'unusable', because });
/** Half an archive is half a baseline: what is missing would look like something new in head. */
const errorsOf = ({ diagnostics }) => diagnostics.filter(({ severity }) => severity === 'error');
const readFolder = async (folder, { read }) => {
    try {
        return await read(folder);
    }
    catch (error) {
        if (error instanceof diagnostic/* FlamegateError */.J)
            return unusable(error.message);
        throw error;
    }
};
/** To free the disk early; the runner empties its temporary folder anyway. */
const discard = (folder) => (0,promises_.rm)((0,external_node_path_.dirname)(folder), { recursive: true, force: true }).catch(() => undefined);
const judge = async (fetched, reader) => {
    const { folder, diagnostics } = fetched;
    const errors = errorsOf(fetched);
    const [error] = errors;
    if (isFinal(errors))
        throw new diagnostic/* FlamegateError */.J(errors);
    if (error !== undefined)
        return unusable(`it cannot be read: ${error.message}`);
    const reading = await readFolder(folder, reader);
    if (reading.kind === 'usable')
        return { ...reading, folder, diagnostics };
    return unusable(`its data cannot be used: ${reading.because}`);
};
/**
 * Downloads a candidate, checks its digest and archive, and has its files read. Throws what ends the whole search: a token
 * that may not, a limit that is used up.
 */
const readCandidate = async ({ artifact }, reader) => {
    const { maxArtifactBytes } = reader.caps.artifact;
    if (artifact.size > maxArtifactBytes) {
        return unusable(`it has ${artifact.size} bytes, more than ${maxArtifactBytes}`);
    }
    const source = (0,otherRun/* downloadOf */.q)(reader.runs, maxArtifactBytes);
    const options = { temp: reader.temp, caps: reader.caps.artifact };
    const [fetched] = await (0,artifacts/* fetchArtifacts */.a)(source, [artifact], options);
    if (fetched === undefined)
        return unusable('nothing came');
    const outcome = await judge(fetched, reader);
    if (outcome.kind === 'unusable')
        await discard(fetched.folder);
    return outcome;
};

// EXTERNAL MODULE: ./lib/units/format.js + 1 modules
var format = __webpack_require__(40964);
;// CONCATENATED MODULE: ./lib/io/baseline/tried.js

const maxTried = 20;
const triedLog = () => {
    const first = [];
    let more = 0;
    return {
        add: (tried) => {
            if (first.length < maxTried)
                first.push(tried);
            else
                more += 1;
        },
        all: () => more === 0
            ? first
            : [
                ...first,
                { what: `${(0,format/* formatCount */.B4)(more)} more`, because: 'only the first ones are listed' }
            ]
    };
};

;// CONCATENATED MODULE: ./lib/io/baseline/find.js









const recordHint = (branch) => `run flamegate with \`mode: record\` on every push to ${branch}, or measure base and head in one job`;
const endingOf = ({ diagnostics }) => ({
    because: diagnostics.map(({ message }) => message).join('; '),
    hint: diagnostics[0]?.hint ?? 'run the job again'
});
/** The first commit of the search. */
const startOf = async (start, { mergeBase }) => {
    if (start.kind !== 'merge-base')
        return start.sha;
    const sha = await mergeBase(start.base, start.head);
    if (sha !== start.head)
        return sha;
    throw new diagnostic/* FlamegateError */.J([
        {
            severity: 'error',
            code: 'baseline/contained',
            message: `expected a head with commits of its own, found that ${(0,words/* shortSha */.Fu)(sha)} is in the base already`,
            hint: 'a baseline of the head itself has nothing to say about it'
        }
    ]);
};
/** One bad candidate costs itself; what any other would meet too ends the search. */
const attempt = async (candidate, { ports, hunt }) => {
    try {
        return await readCandidate(candidate, { ...ports, runs: hunt.runs });
    }
    catch (error) {
        return { kind: 'unusable', because: expectPassing(error).message };
    }
};
const baselineOf = ({ artifact, run, commit }, { data, folder, diagnostics }, found) => {
    const { createdAt } = artifact;
    return {
        data,
        folder,
        artifact: { id: artifact.id, name: artifact.name },
        sha: commit.sha,
        startSha: found.startSha,
        distance: commit.distance,
        how: (0,words/* howWords */.kk)(found.request.start, commit.distance),
        ...(createdAt === undefined
            ? {}
            : {
                createdAt: createdAt.toISOString(),
                ageMs: Math.max(0, found.now - createdAt.getTime())
            }),
        run: { id: run.id, url: run.url, event: run.event },
        diagnostics
    };
};
/**
 * The candidates, the nearest commit first. It ends where nothing is left to look at: every stored artifact was passed,
 * or the bounds are reached.
 */
async function* candidatesFrom(startSha, stock, { request, ports, hunt }) {
    const first = request.start.kind === 'before' ? 1 : 0;
    const unseen = new Set(stock.byCommit.keys());
    let lookups = ports.caps.maxLookups;
    const wayTo = ({ sha }) => {
        if (unseen.delete(sha))
            return 'listed';
        if (stock.isComplete || lookups === 0)
            return undefined;
        lookups -= 1;
        return 'looked-up';
    };
    for await (const commit of ancestorsOf(startSha, hunt.history, ports.caps.maxCommitPages)) {
        if (commit.distance < first)
            continue;
        const way = wayTo(commit);
        if (way !== undefined)
            yield* candidatesAt(commit, way, { stock, hunt });
        if (unseen.size === 0 && (stock.isComplete || lookups === 0))
            return;
    }
}
/** Why nothing was found although nothing failed. */
const endingWithout = (stock, triedCount, request) => {
    const { name, branches, start } = request;
    const hint = recordHint(branches[0] ?? 'the base branch');
    if (stock.count === 0 && stock.isComplete) {
        return { because: `no artifact ${name} is stored in this repository`, hint };
    }
    const what = triedCount > 0 ? 'that can be used' : 'at all';
    return { because: `${(0,words/* stretchWords */.d7)(start)} have no ${name} ${what}`, hint };
};
const searchFrom = async (startSha, search) => {
    const { request, ports, hunt, tried } = search;
    const stock = await listStock(startSha, hunt);
    let downloads = 0;
    for await (const candidate of candidatesFrom(startSha, stock, search)) {
        if (downloads === ports.caps.maxDownloads)
            break;
        downloads += 1;
        const outcome = await attempt(candidate, search);
        if (outcome.kind === 'usable') {
            const baseline = baselineOf(candidate, outcome, { startSha, request, now: ports.now() });
            return { kind: 'found', baseline, tried: tried.all() };
        }
        const what = wordsOf(candidate.run.id, candidate.commit);
        tried.add({ what, because: outcome.because, url: candidate.run.url });
    }
    const all = tried.all();
    return { kind: 'none', startSha, ...endingWithout(stock, all.length, request), tried: all };
};
/**
 * Finds the newest usable stored baseline of the merge base, else of its nearest ancestor on the base branch. It is called a
 * baseline only after `read` made something of its files.
 *
 * Whatever fails, there is no baseline and a reason: a search never decides the verdict. Only a mistake of `read` is thrown.
 */
const findBaseline = async (request, given) => {
    const caps = given.caps ?? defaultSearchCaps;
    const { history, runs } = withBudget(given, caps.maxRequests);
    const tried = triedLog();
    const hunt = { request, history, runs, caps, tried };
    let startSha;
    try {
        startSha = await startOf(request.start, history);
        return await searchFrom(startSha, { request, ports: { ...given, caps }, hunt, tried });
    }
    catch (error) {
        if (!(error instanceof diagnostic/* FlamegateError */.J))
            throw error;
        const start = startSha === undefined ? {} : { startSha };
        return { kind: 'none', ...endingOf(error), ...start, tried: tried.all() };
    }
};

// EXTERNAL MODULE: ./lib/io/readInputs.js + 2 modules
var readInputs = __webpack_require__(60820);
// EXTERNAL MODULE: ./lib/spans/join.js
var join = __webpack_require__(63521);
// EXTERNAL MODULE: ./lib/units/span.js
var span = __webpack_require__(2759);
// EXTERNAL MODULE: ./lib/steps/attempt.js
var steps_attempt = __webpack_require__(74478);
// EXTERNAL MODULE: ./lib/steps/measure.js + 240 modules
var measure = __webpack_require__(37933);
;// CONCATENATED MODULE: ./lib/steps/storedBaseline.js









const title = 'flamegate: no stored baseline';
const storedBaseline_startOf = ({ pull, builtOn, sha, defaultBranch }) => {
    if (pull !== undefined)
        return { kind: 'merge-base', base: pull.baseSha, head: pull.headSha };
    if (builtOn?.kind === 'commit')
        return { kind: 'commit', sha: builtOn.sha };
    if (builtOn?.kind === 'parent')
        return { kind: 'before', sha };
    if (builtOn === undefined || defaultBranch === undefined)
        return undefined;
    return { kind: 'merge-base', base: defaultBranch, head: sha };
};
/** Where the search begins and whose runs are believed; undefined for an event that builds on nothing. */
const wantedOf = (context) => {
    const start = storedBaseline_startOf(context);
    if (start === undefined)
        return undefined;
    const { pull, builtOn, defaultBranch } = context;
    const branches = [pull?.baseRef ?? builtOn?.branch, defaultBranch].filter((branch) => branch !== undefined);
    return { start, branches: [...new Set(branches)], headSha: pull?.headSha ?? context.sha };
};
const problemOf = ({ status, parsed }) => status === 'damaged' || status === 'partial'
    ? (parsed.diagnostics.find(({ severity }) => severity === 'error')?.message ?? status)
    : undefined;
/** Only whole files are a baseline: what is missing in one would look like something new in head. */
const reader = ({ config, out }, name, { shell }) => async (folder) => {
    const given = { path: folder, label: name, side: 'base' };
    const { files } = await (0,readInputs/* readInputs */.K)([given], (0,measure/* drawingOptions */.JY)(config, shell.cwd, out));
    const known = files.filter(({ status }) => status !== 'unrecognised');
    const [problem] = known.flatMap((file) => problemOf(file) ?? []);
    if (problem !== undefined)
        return { kind: 'unusable', because: problem };
    const base = (0,oneSide/* asBase */.qW)((0,join/* joinTraces */.Z)(known, config.endpoints.ids));
    return base.some(({ parsed: { profiles, benchmarks } }) => profiles.length + benchmarks.length)
        ? { kind: 'usable', data: base }
        : { kind: 'unusable', because: 'it holds no profiles and no benchmark results' };
};
const entryOf = (found, headSha) => ({
    sha: found.sha,
    start_sha: found.startSha,
    head_sha: headSha,
    distance: found.distance,
    how: found.how,
    artifact: found.artifact.name,
    created_at: found.createdAt ?? null,
    age_ms: found.ageMs ?? null,
    run: { ...found.run }
});
/** What should be known of the artifact, as an input, so that the report shows it. */
const withNotes = ({ data, diagnostics, artifact: { name } }) => diagnostics.length === 0
    ? data
    : [
        ...data,
        {
            path: name,
            name,
            side: 'base',
            bytes: 0,
            format: 'artifact',
            status: 'parsed',
            parsed: { profiles: [], benchmarks: [], diagnostics }
        }
    ];
const sayFound = ({ sha, how, ageMs, run, artifact }, log) => {
    const age = ageMs === undefined ? '' : `, ${(0,span/* formatSpan */.Q)(ageMs)} old`;
    log.info(`baseline: ${artifact.name} of ${sha} (${how})${age}, stored by ${run.url}`);
};
/** Why there is none, with what became of the nearest that was looked at. */
const noneWords = ({ because, hint, tried: [first] }) => first === undefined
    ? `${because}; ${hint}`
    : `${because} (${first.what}: ${first.because}); ${hint}`;
const sayTried = ({ tried }, log) => {
    for (const { what, because } of tried)
        log.info(`not used: ${what}: ${because}`);
};
const noStart = (log, { eventName }) => {
    const message = `the event ${eventName} does not say what its commit builds on, so there is nothing to look for; compare in a pull request, in a merge queue, or on a branch`;
    log.notice({ title, message });
    return undefined;
};
/**
 * The stored baseline of the merge base, or of what the commit of another event builds on, else of the nearest before it.
 * Whatever fails costs the base and one notice, never the verdict.
 */
const storedBaseline = async (request, ports) => {
    const { inputs } = request;
    const { context, log, shell, openGitHub } = ports;
    const wanted = wantedOf(context);
    if (wanted === undefined)
        return noStart(log, context);
    const { headSha, ...where } = wanted;
    const name = (0,words/* baselineName */.Ri)(inputs['comment-key']);
    const workflow = inputs['baseline-workflow'] ?? context.workflowFile ?? context.workflow;
    const without = 'Nothing is compared.';
    const search = await (0,steps_attempt/* attempt */.C)(log, { output: 'stored baseline', without }, async () => {
        const { history, runs } = await openGitHub();
        const read = reader(request, name, ports);
        const now = () => Date.parse(shell.now());
        return findBaseline({ name, ...where, workflow, ownRunId: context.runId }, { history, runs, read, temp: context.temp, now, caps: searchCapsOf(request.config.limits) });
    });
    if (search === undefined)
        return undefined;
    sayTried(search, log);
    if (search.kind === 'none') {
        log.notice({ title, message: noneWords(search) });
        return undefined;
    }
    sayFound(search.baseline, log);
    return { files: withNotes(search.baseline), baseline: entryOf(search.baseline, headSha) };
};

;// CONCATENATED MODULE: ./lib/steps/base.js


const shortSha = (sha) => sha.slice(0, 7);
/** What is left out of the inputs is said once; a base that nobody gave needs no word. */
const headOnly = ({ taken, config, inputs }, { log }) => {
    const files = (0,oneSide/* asHead */.D_)(taken.files, config.inputs);
    if ((0,oneSide/* hasOwnBase */.Ck)(taken.files, config.inputs)) {
        log.info(`baseline: ${inputs.baseline}: what this run measured of base is left out`);
    }
    return { ...taken, files };
};
const onBaseline = (head, { files, baseline }) => ({
    taken: { ...head, files: [...head.files, ...files] },
    baseline,
    baseLabel: shortSha(baseline.sha),
    headLabel: shortSha(baseline.head_sha)
});
const fromArtifact = async (request, ports) => {
    const head = headOnly(request, ports);
    if (head.files.length === 0)
        return { taken: head };
    const found = await ports.log.group('Baseline', () => storedBaseline(request, ports));
    return found === undefined ? { taken: head } : onBaseline(head, found);
};
/** Without a base the inputs are what they are. */
const auto = async (request, ports) => {
    const { taken, config } = request;
    if ((0,oneSide/* hasOwnBase */.Ck)(taken.files, config.inputs))
        return { taken };
    const based = await fromArtifact(request, ports);
    return based.baseline === undefined ? { taken } : based;
};
/** How base is chosen, by the input `baseline`. The base of the same run is the most trusted, so it comes first. */
const choices = {
    auto,
    'same-run': async ({ taken }) => ({ taken }),
    artifact: fromArtifact,
    none: async (request, ports) => ({ taken: headOnly(request, ports) })
};
/** Decides what the inputs are compared with. Nothing here fails a run: without a base the report says so. */
const chooseBase = (request, ports) => choices[request.inputs.baseline](request, ports);


/***/ }),

/***/ 74681:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ change_pullChange),
  p: () => (/* binding */ readChange)
});

// EXTERNAL MODULE: ./lib/io/pullChange.js
var pullChange = __webpack_require__(65737);
// EXTERNAL MODULE: ./lib/steps/attempt.js
var attempt = __webpack_require__(74478);
// EXTERNAL MODULE: ./lib/changes/patch.js
var patch = __webpack_require__(26263);
// EXTERNAL MODULE: ./lib/model/change.js
var change = __webpack_require__(7701);
// EXTERNAL MODULE: ./lib/io/git.js
var git = __webpack_require__(98268);
// EXTERNAL MODULE: ./lib/io/process.js
var process = __webpack_require__(29785);
;// CONCATENATED MODULE: ./lib/io/gitChange.js
/** What lies between two commits of the repository on the disk. */




/** A difference of megabytes takes git seconds. */
const timeoutMs = 60_000;
/** Nothing of the repository's own runs, and none of the user's settings changes the form of the answer. */
const options = [
    ...['--no-ext-diff', '--no-textconv', '--no-color', '--no-relative', '--submodule=short'],
    ...['--find-renames', '--ignore-submodules=none']
];
/** Objects that stand in for others (`git replace`) are not what the commits hold. */
const ownObjects = { GIT_NO_REPLACE_OBJECTS: '1' };
/** What `git diff` says, in full; undefined where it fails, is killed, or says more than is kept. */
const diff = async (form, range, { cwd, env }) => {
    const args = ['-c', 'diff.suppressBlankEmpty=false', 'diff', ...options, ...form];
    const { exit, stdout, droppedBytes } = await (0,process/* runChild */.w)({
        ...(0,git/* gitCommand */.Q)([...args, '--end-of-options', ...range, '--']),
        cwd,
        env: (0,git/* gitWith */.B)(env, ownObjects).env,
        timeoutMs,
        stop: new AbortController().signal
    });
    return exit === 0 && droppedBytes === undefined ? stdout : undefined;
};
const statuses = new Map([
    ['A', 'added'],
    ['D', 'removed'],
    ['R', 'renamed']
]);
/** A record of `--raw`: `:100644 100644 <sha> <sha> R097`. The modes of files begin with 100, and 000000 is no file. */
const record = /^:(\d{6}) (\d{6}) [0-9a-f]+ [0-9a-f]+ ([A-Z])\d*$/;
const isFile = (mode) => mode !== undefined && (mode.startsWith('100') || mode === '000000');
/** Records of `--raw -z`: each is followed by the path of the file, that of base first where there are two. */
const listedIn = (raw) => {
    const fields = raw.split('\0');
    const files = [];
    for (let at = 0; at < fields.length - 1;) {
        const [, base, head, letter = ''] = record.exec(fields[at] ?? '') ?? [];
        if (letter === '')
            return undefined;
        const status = statuses.get(letter) ?? 'modified';
        const [first = '', second = ''] = [fields[at + 1], fields[at + 2]];
        const paths = status === 'renamed' ? { path: second, previousPath: first } : { path: first };
        at += status === 'renamed' ? 3 : 2;
        const isPlain = isFile(base) && isFile(head);
        files.push({ file: { ...paths, status }, isPlain, sections: letter === 'T' ? 2 : 1 });
    }
    return files;
};
/** Rows of hunks begin with a mark and names are quoted, so a header is nothing that a file can hold. */
const sectionsOf = (patch) => `\n${patch}`.split('\ndiff --git ').slice(1);
const linesOf = (section) => {
    const [header = '', ...hunks] = section.split('\n@@ ');
    if (hunks.length > 0)
        return (0,patch/* linesOfPatch */.r)(section);
    return /\n(?:Binary files |GIT binary patch)/.test(header) ? 'unknown' : change/* noLines */.v;
};
/** The lines of each file, if there are as many sections as the list needs. */
const withLines = (listed, sections) => {
    const fits = listed.reduce((sum, one) => sum + one.sections, 0) === sections.length;
    let at = 0;
    return listed.map(({ file, isPlain, sections: own }) => {
        const section = sections[at];
        at += own;
        const isKnown = fits && isPlain && section !== undefined;
        return { ...file, lines: isKnown ? linesOf(section) : 'unknown' };
    });
};
/** The change of a range as git writes it: two commits, or `BASE..HEAD`. Undefined where git cannot tell. */
const readRange = async (range, where) => {
    const raw = await diff(['--raw', '--no-abbrev', '-z'], range, where);
    const listed = raw === undefined ? undefined : listedIn(raw);
    if (listed === undefined)
        return undefined;
    const patch = await diff(['--patch', '--unified=3'], range, where);
    return {
        files: withLines(listed, sectionsOf(patch ?? '')),
        isComplete: true,
        source: 'git'
    };
};
/** The change of `BASE..HEAD` or `BASE...HEAD`, as `git diff` takes it. */
const changeInRange = (range, where) => readRange([range], where);
/** The change between two commits, by their full ids. */
const changeBetween = (base, head, where) => readRange([base, head], where);

;// CONCATENATED MODULE: ./lib/steps/measuredChange.js

/** The commits that were measured, if all manifests agree on them. */
const measuredCommits = (files) => {
    const manifests = files.flatMap(({ parsed }) => parsed.manifest ?? []);
    const [base, ...otherBases] = new Set(manifests.flatMap((one) => one.base?.sha ?? []));
    const [head, ...otherHeads] = new Set(manifests.flatMap((one) => one.head?.sha ?? []));
    if (base === undefined || head === undefined)
        return undefined;
    return otherBases.length + otherHeads.length === 0 ? { base, head } : undefined;
};
/** What lies between the commits that were measured; undefined where no manifest or no repository here knows them. */
const measuredChange = async (files, where) => {
    const commits = measuredCommits(files);
    return commits === undefined ? undefined : changeBetween(commits.base, commits.head, where);
};

;// CONCATENATED MODULE: ./lib/steps/change.js
/** What lies between base and head in the code, from the place that knows it best. */



/** What the pull request changes, as GitHub shows it. It is asked once; the report is whole without the answer. */
const change_pullChange = async ({ context: { pull }, log, openGitHub }) => {
    if (pull === undefined)
        return undefined;
    const without = 'The report does not say what the pull request touched, and a check run has no annotations.';
    return (0,attempt/* attempt */.C)(log, { output: 'changed lines', without }, async () => (0,pullChange/* readPullChange */.U)((await openGitHub()).changes, pull.number));
};
/**
 * A pull request is compared with where it left its base. Measurements of other commits, and a baseline from before that
 * place, hold changes that are not in it.
 */
const asFarAsMeasured = (change, files, baseline) => {
    if (change === undefined)
        return undefined;
    const isElsewhere = files.some(({ parsed }) => parsed.manifest !== undefined);
    const isOlder = baseline !== undefined && baseline.distance !== 0;
    return isElsewhere || isOlder ? { ...change, isComplete: false } : change;
};
/** Reads both for a run of the action. */
const readChange = async (files, baseline, ports) => {
    const { context, shell } = ports;
    const asShown = await change_pullChange(ports);
    const measured = await measuredChange(files, { cwd: context.workspace, env: shell.env });
    return {
        change: measured ?? asFarAsMeasured(asShown, files, baseline),
        pullChange: asShown
    };
};


/***/ }),

/***/ 28617:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dE: () => (/* binding */ bringOut),
  S4: () => (/* binding */ judge),
  t3: () => (/* binding */ reportFolder),
  pI: () => (/* binding */ runFacts)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./lib/advise/origin.js
/** Events of the repository's own branches. Others may bring what strangers wrote, without saying so. */
const ownEvents = new Set([
    'push',
    'merge_group',
    'schedule',
    'workflow_dispatch',
    'repository_dispatch',
    'release'
]);
/** Why a model must not be asked about a run; undefined where it may. */
const whyNotAsked = ({ eventName, pull }) => {
    if (pull?.isFork)
        return 'the pull request comes from a fork';
    if (pull !== undefined) {
        return pull.writable.ok ? undefined : 'the pull request has the rights of one from a fork';
    }
    return ownEvents.has(eventName) ? undefined : `a run on ${eventName} may be about a fork`;
};

// EXTERNAL MODULE: ./lib/config/analysis.js
var analysis = __webpack_require__(4622);
// EXTERNAL MODULE: ./lib/io/actionRuntime.js
var actionRuntime = __webpack_require__(58150);
// EXTERNAL MODULE: ./lib/steps/acknowledgements.js + 6 modules
var acknowledgements = __webpack_require__(5055);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./lib/model/benchEntry.js + 1 modules
var benchEntry = __webpack_require__(2047);
// EXTERNAL MODULE: ./lib/model/functionEntry.js
var functionEntry = __webpack_require__(72061);
// EXTERNAL MODULE: ./lib/model/report.js + 12 modules
var report = __webpack_require__(34149);
;// CONCATENATED MODULE: ./lib/model/analysisContract.js
/**
 * What is sent to an analysis endpoint, and what may come back. The request is a list of what may leave the runner: keys
 * are named one by one, so that a key which the report gains is not sent. Changes of version 1 are additive only.
 */




/** Most bytes of a request, and of an answer. */
const maxMessageBytes = 65_536;
/** What is taken of an answer; what is longer is cut. */
const answerLimits = {
    summary_characters: 1200,
    recommendations: 5,
    recommendation_characters: 720
};
const functionSchema = schemas/* object */.Ikc({
    standing: schemas/* enum */.k5n(['judged', 'not_judged']).describe('`not_judged`: too little evidence'),
    ...functionEntry/* functionEntrySchema */.W.pick({
        id: true,
        class: true,
        name: true,
        package: true,
        workload: true,
        metric: true,
        unit: true,
        flat_base: true,
        flat_head: true,
        cum_base: true,
        cum_head: true,
        share_base: true,
        share_head: true,
        delta_pp: true,
        decided_by: true,
        decided_pp: true,
        ci_pp: true,
        runtime: true,
        location: true,
        because: true
    }).shape
});
const benchmarkSchema = benchEntry/* benchEntrySchema */.ae.pick({
    id: true,
    verdict: true,
    name: true,
    package: true,
    unit: true,
    better: true,
    base: true,
    head: true,
    delta_pct: true,
    effect: true,
    p: true,
    because: true
});
const gateSchema = schemas/* object */.Ikc({
    id: schemas/* string */.YjP(),
    severity: schemas/* string */.YjP(),
    status: schemas/* string */.YjP(),
    because: schemas/* string */.YjP()
});
const ownRecommendationSchema = schemas/* object */.Ikc({
    id: schemas/* string */.YjP(),
    finding_id: schemas/* string */.YjP().optional(),
    text: schemas/* string */.YjP()
});
const analysisRequestSchema = schemas/* object */.Ikc({
    schema_version: schemas/* literal */.euz(1),
    tool: report/* reportSchema */.Q.shape.tool,
    verdict: schemas/* object */.Ikc({
        level: report/* reportSchema */.Q.shape.verdict.shape.level,
        complete: schemas/* boolean */.zMY(),
        gates: schemas/* array */.YOg(gateSchema).describe('Those that are on')
    }),
    rating: report/* reportSchema */.Q.shape.rating,
    summary: schemas/* string */.YjP().describe("flamegate's own"),
    functions: schemas/* array */.YOg(functionSchema).describe('The worst first, then what became better'),
    benchmarks: schemas/* array */.YOg(benchmarkSchema).describe('The worst first; those that changed'),
    recommendations: schemas/* array */.YOg(ownRecommendationSchema).describe("flamegate's own"),
    left_out: schemas/* object */.Ikc({ functions: schemas/* int */.Whr(), benchmarks: schemas/* int */.Whr() })
        .describe('Rows that changed and had no room'),
    limits: schemas/* object */.Ikc({
        summary_characters: schemas/* int */.Whr(),
        recommendations: schemas/* int */.Whr(),
        recommendation_characters: schemas/* int */.Whr()
    })
        .describe('What is taken of the answer')
});
const givenRecommendationSchema = schemas/* object */.Ikc({
    finding_id: schemas/* string */.YjP().nullish().describe('Id of a function or benchmark of the request'),
    title: schemas/* string */.YjP().nullish(),
    body: schemas/* string */.YjP().nullish()
});
const analysisAnswerSchema = schemas/* object */.Ikc({
    schema_version: schemas/* literal */.euz(1).nullish(),
    summary_override: schemas/* string */.YjP().nullish().describe('Prose in place of the summary'),
    recommendations: schemas/* array */.YOg(schemas/* union */.KCZ([schemas/* string */.YjP(), givenRecommendationSchema]))
        .nullish()
        .describe('Next steps, the most useful first'),
    model: schemas/* string */.YjP().nullish().describe('Name of the model, which the reader is told')
});

// EXTERNAL MODULE: ./lib/outputs/words/names.js
var words_names = __webpack_require__(54876);
;// CONCATENATED MODULE: ./lib/advise/quantities/numbers.js
const runs = /\d+(?:[.,_'\u2019]\d+)*(?:e[+-]?\d{1,3})?/gi;
const plain = /^\d+(?:\.(\d+))?(?:e([+-]?\d+))?$/i;
const grouped = /^\d{1,3}(?:[,_'\u2019]\d{3})+(?:\.\d+)?$/;
const separators = /[,_'\u2019]/g;
const signs = new Map([
    ['+', 1],
    ['-', -1],
    ['\u2212', -1]
]);
/** `234` in `1 234 ms` is a piece of a number. */
const isPiece = (run, before) => /^\d{3}(?!\d)/.test(run) && /\d[ \u00a0\u202f]$/.test(before);
const sizeOf = (run) => {
    const digits = grouped.test(run) ? run.replace(separators, '') : run;
    const match = plain.exec(digits);
    if (match === null)
        return { value: undefined, slack: 0 };
    const [, decimals = '', exponent = '0'] = match;
    return { value: Number(digits), slack: 0.5 * 10 ** (Number(exponent) - decimals.length) };
};
/** The sign of a number; the dash of a range (`10-20%`) or of a name (`large-8`) is none. */
const signBefore = (before) => /[\p{L}\p{N}%)][+\-\u2212]$/u.test(before) ? undefined : signs.get(before.slice(-1));
/** All numbers of a text, in order. */
const numbersIn = (text) => [...text.matchAll(runs)].map(({ 0: run, index }) => {
    const before = text.slice(Math.max(0, index - 2), index);
    const sign = signBefore(before);
    const { value, slack } = isPiece(run, before) ? { value: undefined, slack: 0 } : sizeOf(run);
    return {
        start: index,
        end: index + run.length,
        value: value === undefined ? undefined : value * (sign ?? 1),
        slack,
        isSigned: sign !== undefined,
        isInWord: /[\p{L}_]$/u.test(before)
    };
});

;// CONCATENATED MODULE: ./lib/advise/quantities/claims.js

const multipliers = new Map([
    ['k', 1e3],
    ['K', 1e3],
    ['M', 1e6],
    ['G', 1e9]
]);
const goesOn = (text, at) => /^[\p{L}\p{N}_]/u.test(text.slice(at, at + 2));
/** Finds the unit at a place, the longest that fits, behind a multiplier and a space or dash if they are there. */
const unitFinder = (text, units) => {
    const longestFirst = [...units].sort(([a], [b]) => b.length - a.length);
    return (start) => {
        const [lead = '', letter = ''] = /^(?:([kKMG])(?=[ -]))?[ -]?/.exec(text.slice(start, start + 3)) ?? [];
        const at = start + lead.length;
        const found = longestFirst.find(([name]) => text.startsWith(name, at) && !(/\w$/.test(name) && goesOn(text, at + name.length)));
        if (found === undefined)
            return undefined;
        const [name, meaning] = found;
        return { meaning, multiplier: multipliers.get(letter) ?? 1, end: at + name.length };
    };
};
const rangeDash = /^\s*(?:[-\u2013\u2014\u2192]|->|to)\s*$/;
/** The unit of each number; the first of `10 to 20%` has that of the second. */
const unitsOfNumbers = (text, tokens, units) => {
    const find = unitFinder(text, units);
    const found = tokens.map(({ end }) => find(end));
    for (let i = tokens.length - 2; i >= 0; i -= 1) {
        const [token, next] = [tokens[i], tokens[i + 1]];
        if (token === undefined || next === undefined || found[i] !== undefined)
            continue;
        if (rangeDash.test(text.slice(token.end, next.start)))
            found[i] = found[i + 1];
    }
    return found;
};
const claim = (text, token, unit) => {
    const { value, slack, isSigned } = token;
    const { kind, factors } = unit.meaning;
    const scales = value === undefined ? [] : factors.map((factor) => factor * unit.multiplier);
    return {
        text: text.slice(token.start, Math.max(token.end, unit.end)),
        readings: scales.map((scale) => ({ kind, value: (value ?? 0) * scale, slack: slack * scale })),
        isSigned
    };
};
/** Every number of a text that has a unit; a number without one is no claim. */
const claimsIn = (text, units) => {
    const tokens = numbersIn(text);
    const found = unitsOfNumbers(text, tokens, units);
    return tokens.flatMap((token, i) => {
        const unit = found[i];
        if (unit === undefined)
            return [];
        // In a word only a percentage is a claim: `by40%`, but not the `8s` of `uint8s`.
        if (token.isInWord && unit.meaning.kind !== 'percent')
            return [];
        return [claim(text, token, unit)];
    });
};

;// CONCATENATED MODULE: ./lib/advise/quantities/kinds.js
const isSameKind = (a, b) => typeof a === 'string' || typeof b === 'string' ? a === b : a.unit === b.unit;
const known = new Map([
    ['nanoseconds', { kind: 'time', factor: 1 }],
    ['bytes', { kind: 'bytes', factor: 1 }],
    ['ns/op', { kind: 'time/op', factor: 1 }],
    ['B/op', { kind: 'bytes/op', factor: 1 }],
    ['MB/s', { kind: 'bytes/s', factor: 1e6 }]
]);
/** A value of the report as a quantity. */
const quantityIn = (value, unit) => {
    const { kind, factor } = known.get(unit) ?? { kind: { unit }, factor: 1 };
    return { kind, value: value * factor };
};

;// CONCATENATED MODULE: ./lib/advise/quantities/units.js
const time = [
    ['ns nanosecond nanoseconds', 1],
    ['us µs μs microsecond microseconds', 1e3],
    ['ms millisecond milliseconds', 1e6],
    ['s sec secs second seconds', 1e9],
    ['m min mins minute minutes', 60e9],
    ['h hr hrs hour hours', 3600e9]
];
const bytes = [
    ['B byte bytes', 1],
    ['KiB', 2 ** 10],
    ['MiB', 2 ** 20],
    ['GiB', 2 ** 30],
    ['TiB', 2 ** 40],
    ['kB KB kilobyte kilobytes', 1e3, 2 ** 10],
    ['MB megabyte megabytes', 1e6, 2 ** 20],
    ['GB gigabyte gigabytes', 1e9, 2 ** 30],
    ['TB terabyte terabytes', 1e12, 2 ** 40]
];
const perOperation = ['/op', ' per op', ' per operation'];
const perSecond = ['/s', '/sec', ' per second'];
const spelled = (kind, spellings, suffixes = ['']) => spellings.flatMap(([names, ...factors]) => names
    .split(' ')
    .flatMap((name) => suffixes.map((suffix) => [`${name}${suffix}`, { kind, factors }])));
const shares = ['%', 'percent', 'per cent'];
const points = ['pp', 'percentage point', 'percentage points', '%-points'];
/** `3 times` alone counts calls. */
const comparatives = 'as slower faster more less fewer larger smaller longer higher lower the';
const ratios = ['x', '×', 'fold', ...comparatives.split(' ').map((word) => `times ${word}`)];
const one = (kind, names) => names.map((name) => [name, { kind, factors: [1] }]);
const common = new Map([
    ...one('percent', shares),
    ...one('points', points),
    ...one('ratio', ratios),
    ...spelled('time', time),
    ...spelled('time/op', time, perOperation),
    ...spelled('bytes', bytes),
    ...spelled('bytes/op', bytes, perOperation),
    ...spelled('bytes/s', bytes, perSecond)
]);
/** What is understood in a text about a report: the common spellings, and the units of its rows as they are written. */
const unitsOf = (rows) => {
    const own = [...new Set(rows.map(({ unit }) => unit))].filter((unit) => unit !== '' && unit !== 'count');
    const meanings = own.flatMap((unit) => ['/op', ' per op', ' per operation']
        .map((suffix) => unit.replace(/\/op$/, suffix))
        .map((name) => [name, { kind: { unit }, factors: [1] }]));
    return new Map([...meanings, ...common]);
};

;// CONCATENATED MODULE: ./lib/advise/quantities/values.js



const values_all = (kind, ...values) => values.flatMap((value) => (value == null ? [] : [{ kind, value }]));
const inUnit = (unit, ...values) => values.flatMap((value) => (value == null ? [] : [quantityIn(value, unit)]));
const ends = (kind, interval) => values_all(kind, interval?.lo, interval?.hi);
/** What decides a function is in points of share, or in percent of base's total cost. */
const decidedKind = ({ decided_by }) => decided_by === 'share' ? 'points' : 'percent';
const ofEvidence = (evidence) => {
    if (evidence.kind === 'modelled') {
        return ends(evidence.model === 'share' ? 'points' : 'percent', evidence.ci_pp);
    }
    return evidence.kind === 'tested' || evidence.kind === 'tested-blocked'
        ? values_all('percent', evidence.min_effect?.pct)
        : [];
};
const ofFunction = (entry) => [
    ...inUnit(entry.unit, entry.flat_base, entry.flat_head, entry.cum_base, entry.cum_head),
    ...values_all('percent', entry.share_base, entry.share_head, entry.share_base_max, entry.share_head_max),
    ...values_all('points', entry.delta_pp),
    ...values_all(decidedKind(entry), entry.decided_pp),
    ...ends(decidedKind(entry), entry.ci_pp),
    ...ofEvidence(entry.evidence)
];
const percentOf = (ratio) => (ratio == null ? ratio : (ratio - 1) * 100);
/** A cost ratio is told as a factor or as the percentage that it adds. */
const ofRatio = (...ratios) => [
    ...values_all('ratio', ...ratios),
    ...values_all('percent', ...ratios.map(percentOf))
];
const ofSide = (unit, side) => side === null ? [] : inUnit(unit, side.center, side.lo, side.hi);
const ofBenchmark = (entry) => [
    ...ofSide(entry.unit, entry.base),
    ...ofSide(entry.unit, entry.head),
    ...values_all('percent', entry.delta_pct, entry.visible_pct),
    ...ofRatio(entry.effect?.ratio, entry.effect?.lo, entry.effect?.hi, entry.shift),
    ...ofEvidence(entry.evidence)
];
const ofHeadTop = ({ unit, total, functions }) => [
    ...inUnit(unit, total),
    ...functions.flatMap(({ flat, cum, share }) => [
        ...inUnit(unit, flat, cum),
        ...values_all('percent', share)
    ])
];
/** The rows that have a unit. */
const rowsOf = (report) => [
    ...(0,words_names/* everyFunction */.Oc)(report),
    ...report.bench_deltas
];
const sentencesOf = (report) => [
    report.summary,
    ...Object.values(report.rating_basis),
    ...report.verdict.gates.map(({ because }) => because),
    ...report.recommendations.map(({ text }) => text),
    ...rowsOf(report).map(({ because }) => because)
];
/** Confidence of all intervals, which the tables write beside each. */
const confidence = { kind: 'percent', value: 95 };
/** Everything that a report states with a unit, in its numbers and in its own sentences. */
const quantitiesOf = (report, units) => [
    confidence,
    ...(0,words_names/* everyFunction */.Oc)(report).flatMap(ofFunction),
    ...report.bench_deltas.flatMap(ofBenchmark),
    ...report.head_top.flatMap(ofHeadTop),
    ...report.suite_shifts.flatMap(({ ratio }) => ofRatio(ratio)),
    ...report.comparisons.flatMap(({ unit, kind, total_base, total_head, visible_pp }) => [
        ...(kind === 'profile' ? inUnit(unit, total_base, total_head) : []),
        ...values_all('points', visible_pp)
    ]),
    ...values_all('percent', report.collection?.noise?.largest_pct, report.collection?.noise?.median_pct),
    ...sentencesOf(report).flatMap((text) => claimsIn(text, units).flatMap(({ readings }) => readings))
];

;// CONCATENATED MODULE: ./lib/advise/invented.js





/** Names hold digits too: `Encode/large-8 MB/s` states no 8 MB/s. The longest go first, which may hold others. */
const withoutNames = (text, report) => {
    const names = rowsOf(report).flatMap((row) => [
        row.name,
        row.package,
        row.workload,
        'metric' in row ? (0,words_names/* shortNameOf */.PI)(row) : row.name
    ]);
    return [...new Set(names)]
        .filter((name) => /\p{L}/u.test(name) && text.includes(name))
        .sort((a, b) => b.length - a.length)
        .reduce((rest, name) => rest.replaceAll(name, '\u25a1'), text);
};
/** Room for the rounding of floating-point numbers, in parts of the value. */
const epsilon = 1e-9;
/** Where no sign is written, words like "less" say the direction. */
const distanceOf = (claimed, value, isSigned) => isSigned ? Math.abs(claimed - value) : Math.abs(Math.abs(claimed) - Math.abs(value));
/** Whether a claim is a value rounded to the digits that it has. More digits than a value has are made up. */
const agrees = ({ readings, isSigned }, { kind, value, slack = 0 }) => {
    const room = epsilon * Math.abs(value);
    return readings.some((reading) => isSameKind(reading.kind, kind) &&
        distanceOf(reading.value, value, isSigned) <= reading.slack + room &&
        reading.slack + room >= slack);
};
/** An amount per operation may be told without saying so. */
const loosely = (quantity) => {
    if (quantity.kind === 'time/op')
        return [quantity, { ...quantity, kind: 'time' }];
    return quantity.kind === 'bytes/op' ? [quantity, { ...quantity, kind: 'bytes' }] : [quantity];
};
/** Digits of another script, fractions, superscripts: numbers that nobody here compares. */
const foreignNumbers = /(?![0-9])\p{N}/gu;
/**
 * The numbers with a unit or percent sign in a text that equal no value of the report at the precision that they are
 * written in. Numbers without a unit are not looked at.
 */
const inventedNumbers = (text, report) => {
    const folded = withoutNames(text.normalize('NFKC'), report);
    const units = unitsOf(rowsOf(report));
    const values = quantitiesOf(report, units).flatMap(loosely);
    const wrong = claimsIn(folded, units).filter((claim) => !values.some((one) => agrees(claim, one)));
    return [...(folded.match(foreignNumbers) ?? []), ...wrong.map((claim) => claim.text)];
};

// EXTERNAL MODULE: ./lib/units/visible.js
var visible = __webpack_require__(68709);
;// CONCATENATED MODULE: ./lib/advise/plain.js
/**
 * Prose of a model as plain text on one line. Every output escapes it again; what is taken out here would only be odd to
 * read when escaped: markup, links, pictures. Code spans stay, because names are written in them.
 *
 * All patterns are bounded, so that the work is linear in the text.
 */

const unseen = /[\p{Cf}\p{Co}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu;
const blank = /[\s\p{Cc}]+/gu;
/** Marks at the start of a line: fences, headings, quotes, bullets. */
const lineMark = /^[ \t]{0,8}(?:`{3,}[\w-]{0,20}[ \t]*$|#{1,6}[ \t]|>[ \t]?|[-*+][ \t])/gm;
/** Of links and pictures the words; an address may have one pair of parentheses in it. */
const plain_link = /!?\[([^\][]{0,200})\]\((?:[^()\n]|\([^()\n]{0,100}\)){0,500}\)/g;
const comment = /<!--[^<>]{0,500}>/g;
const tag = /<[/!?]?[a-z][^<>]{0,500}>/gi;
const address = /(?<![\w])(?:[a-z][a-z0-9+.-]{1,15}:\/\/|www\.)\S{1,500}/gi;
const emphasis = /\*\*|__|~~/g;
const mention = /(?<!\w)@(?=\w)/g;
const withoutMarkup = (text) => text
    .replace(plain_link, '$1')
    .replace(comment, '')
    .replace(tag, '')
    .replace(address, '(link)')
    .replace(emphasis, '')
    .replace(mention, '');
/** Everything between two backticks is a name; a last backtick without a partner is none. */
const outsideOfCode = (text, change) => {
    const parts = text.split('`');
    const isClosed = parts.length % 2 === 1;
    return parts
        .map((part, i) => (i % 2 === 0 || (!isClosed && i === parts.length - 1) ? change(part) : part))
        .join('`');
};
const plainProse = (text) => outsideOfCode(text.replace(unseen, '').replace(lineMark, ''), withoutMarkup)
    .replace(blank, ' ')
    .trim();
const endsSentence = (text, at) => '.!?'.includes(text.charAt(at)) && text.charAt(at + 1) === ' ';
/** Cut behind the last sentence that fits; in the middle of the first one where that is too long. */
const cutToLimit = (text, max) => {
    if (text.length <= max)
        return text;
    for (let at = max - 1; at > 0; at -= 1) {
        if (endsSentence(text, at))
            return text.slice(0, at + 1);
    }
    return (0,visible/* shorten */.ml)(text, max);
};

;// CONCATENATED MODULE: ./lib/advise/answer.js




const refused = (found) => ({
    kind: 'refused',
    diagnostic: {
        severity: 'error',
        code: 'analysis/answer',
        message: `expected an answer like { "summary_override": "...", "recommendations": ["..."] }, found ${found}`,
        hint: 'see docs/llm.md for what an endpoint has to answer'
    }
});
const longestModel = 60;
/** Title and body as sentences; a title without a full stop gets one. */
const textOf = (given) => {
    if (typeof given === 'string')
        return plainProse(given);
    const title = plainProse(given.title ?? '');
    const body = plainProse(given.body ?? '');
    if (title === '' || body === '')
        return title || body;
    return `${/[.!?:]$/.test(title) ? title : `${title}.`} ${body}`;
};
const readRecommendation = (ids) => (given, index) => {
    const text = cutToLimit(textOf(given), answerLimits.recommendation_characters);
    if (text === '')
        return { dropped: `recommendations[${index}]: it has no text` };
    const id = typeof given === 'string' ? undefined : (given.finding_id ?? undefined);
    if (id === undefined)
        return { recommendation: { text } };
    if (ids.has(id))
        return { recommendation: { finding_id: id, text } };
    return {
        recommendation: { text },
        dropped: `recommendations[${index}].finding_id: no finding of the report has it`
    };
};
const readRecommendations = (given, report) => {
    const most = answerLimits.recommendations;
    const ids = new Set(rowsOf(report).map(({ id }) => id));
    const read = given.slice(0, most).map(readRecommendation(ids));
    const beyond = given.length - most;
    return {
        recommendations: read.flatMap(({ recommendation }) => recommendation ?? []),
        dropped: [
            ...read.flatMap(({ dropped }) => dropped ?? []),
            ...(beyond > 0 ? [`recommendations: ${beyond} beyond the first ${most}`] : [])
        ]
    };
};
const readSummary = (given, report) => {
    const summary = cutToLimit(plainProse(given), answerLimits.summary_characters);
    if (summary === '')
        return { dropped: [] };
    const invented = inventedNumbers(summary, report);
    if (invented.length === 0)
        return { summary, dropped: [] };
    const shown = invented.slice(0, 3).join(', ');
    return { dropped: [`summary_override: no value of the report is ${shown}`] };
};
const parse = (text) => {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
};
/** Reads the answer about a report: what is not as agreed is refused as a whole, what cannot be used is dropped. */
const readAnswer = (text, report) => {
    const json = parse(text);
    if (json === undefined)
        return refused('no JSON');
    const { data, error } = analysisAnswerSchema.safeParse(json);
    if (data === undefined) {
        const [issue] = error.issues;
        return refused(`${issue?.path.join('.') || 'the answer'}: ${issue?.message ?? 'other data'}`);
    }
    const model = cutToLimit(plainProse((data.model ?? '').replaceAll('`', '')), longestModel);
    const { dropped, ...summary } = readSummary(data.summary_override ?? '', report);
    const rest = readRecommendations(data.recommendations ?? [], report);
    return {
        kind: 'answer',
        advice: {
            ...(model === '' ? {} : { model }),
            ...summary,
            ...rest,
            dropped: [...dropped, ...rest.dropped]
        }
    };
};

;// CONCATENATED MODULE: ./lib/advise/endpoint.js
const hint = 'give an address like https://host/analyze; http is for this machine only (localhost, 127.0.0.1, [::1])';
const endpoint_refused = (found) => ({
    kind: 'refused',
    diagnostic: {
        severity: 'error',
        code: 'analysis/endpoint',
        message: `expected an https address as analysis endpoint, found ${found}`,
        hint
    }
});
const isLoopback = ({ hostname }) => hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(hostname);
const endpoint_parse = (text) => (URL.canParse(text) ? new URL(text) : undefined);
/** The path with the suffix, unless it ends in it already. */
const withSuffix = (path, suffix) => {
    const [bare, end] = [path.replace(/\/$/, ''), suffix.replace(/\/$/, '')];
    if (end === '')
        return path;
    return bare.endsWith(end) ? bare : `${bare}${end}`;
};
/**
 * The address that is asked: `suffix` is appended once, before a query. Nothing of a refused address is repeated, because
 * it may hold a password.
 */
const endpointFor = (text, suffix) => {
    const url = endpoint_parse(text.trim());
    if (url === undefined)
        return endpoint_refused('no address');
    if (url.username !== '' || url.password !== '')
        return endpoint_refused('one with a password in it');
    const isSafe = url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url));
    if (!isSafe)
        return endpoint_refused(`${url.protocol}//${url.hostname}`);
    url.pathname = withSuffix(url.pathname, suffix);
    url.hash = '';
    return { kind: 'endpoint', url };
};

// EXTERNAL MODULE: ./lib/model/advice.js
var model_advice = __webpack_require__(64181);
;// CONCATENATED MODULE: ./lib/advise/merge.js

/**
 * The report with what a model wrote: its prose in the place of the summary, its recommendations before ours, marked.
 * Nothing else is touched, and nothing of ours is lost.
 */
const withAdvice = (report, advice) => ({
    ...report,
    summary: advice.summary ?? report.summary,
    advice: {
        model: advice.model ?? null,
        measured_summary: advice.summary === undefined ? null : report.summary,
        dropped: [...advice.dropped]
    },
    recommendations: [
        ...advice.recommendations.map((one, index) => ({
            id: `${model_advice/* modelSource */.zA}-${index + 1}`,
            ...one,
            source: model_advice/* modelSource */.zA
        })),
        ...report.recommendations
    ]
});

// EXTERNAL MODULE: ./lib/outputs/escape.js
var outputs_escape = __webpack_require__(62487);
// EXTERNAL MODULE: ./lib/outputs/rows.js
var rows = __webpack_require__(86053);
;// CONCATENATED MODULE: ./lib/advise/request.js




/** UTF-16 units; JSON makes at most six bytes of each. */
const longest = { name: 300, reason: 400, sentence: 1000 };
/** How many rows of each kind a request has; the last size fits whatever the names are. */
const sizes = [
    { functions: 25, benchmarks: 50, recommendations: 10 },
    { functions: 15, benchmarks: 20, recommendations: 10 },
    { functions: 8, benchmarks: 8, recommendations: 3 },
    { functions: 1, benchmarks: 1, recommendations: 0 }
];
const request_name = (text) => (0,visible/* shorten */.ml)(text, longest.name);
const reason = (text) => (0,visible/* shorten */.ml)(text, longest.reason);
const sentence = (text) => (0,visible/* shorten */.ml)(text, longest.sentence);
/** Where a machine keeps its sources is nobody's business. */
const isLocal = (file) => /^(?:[/\\~]|[a-z]:|\.\.)/i.test(file);
const placeOf = ({ location }) => location === undefined || isLocal(location.file)
    ? {}
    : { location: { file: request_name(location.file), line: location.line } };
const functionRow = (entry, standing) => ({
    standing,
    id: entry.id,
    class: entry.class,
    name: request_name(entry.name),
    package: request_name(entry.package),
    workload: request_name(entry.workload),
    metric: request_name(entry.metric),
    unit: request_name(entry.unit),
    flat_base: entry.flat_base,
    flat_head: entry.flat_head,
    cum_base: entry.cum_base,
    cum_head: entry.cum_head,
    share_base: entry.share_base,
    share_head: entry.share_head,
    delta_pp: entry.delta_pp,
    decided_by: entry.decided_by,
    decided_pp: entry.decided_pp,
    ...(entry.ci_pp === undefined ? {} : { ci_pp: entry.ci_pp }),
    runtime: entry.runtime,
    ...placeOf(entry),
    because: reason(entry.because)
});
const benchmarkRow = (entry) => ({
    id: entry.id,
    verdict: entry.verdict,
    name: request_name(entry.name),
    package: request_name(entry.package),
    unit: request_name(entry.unit),
    better: entry.better,
    base: entry.base,
    head: entry.head,
    delta_pct: entry.delta_pct,
    effect: entry.effect,
    p: entry.p,
    because: reason(entry.because)
});
/** What would be a regression with more evidence; of the rest there is nothing to say. */
const suspected = ({ not_judged }) => not_judged
    .filter((entry) => entry.kind === 'function')
    .filter(({ would_be }) => would_be === 'regression' || would_be === 'new-hotspot')
    .map((entry) => functionRow(entry, 'not_judged'));
const changedFunctions = (report) => [
    ...(0,rows/* worseFunctions */.mm)(report).map((entry) => functionRow(entry, 'judged')),
    ...suspected(report),
    ...(0,rows/* betterFunctions */.WQ)(report).map((entry) => functionRow(entry, 'judged'))
];
const changedBenchmarks = (report) => ['regression', 'not_judged', 'improvement']
    .flatMap((verdict) => (0,rows/* benchmarksOf */.sn)(report, verdict))
    .filter(({ ignored }) => ignored === undefined)
    .map(benchmarkRow);
const gatesOf = ({ verdict }) => verdict.gates
    .filter(({ severity }) => severity !== 'off')
    .map(({ id, severity, status, because }) => ({
    id,
    severity,
    status,
    because: reason(because)
}));
const ownRecommendations = ({ recommendations }) => recommendations.map(({ id, finding_id, text }) => ({
    id: request_name(id),
    ...(finding_id === undefined ? {} : { finding_id }),
    text: sentence(text)
}));
const requestIn = (report, rows, size) => ({
    schema_version: 1,
    tool: report.tool,
    verdict: {
        level: report.verdict.level,
        complete: report.verdict.complete,
        gates: gatesOf(report)
    },
    rating: report.rating,
    summary: sentence(report.summary),
    functions: rows.functions.slice(0, size.functions),
    benchmarks: rows.benchmarks.slice(0, size.benchmarks),
    recommendations: ownRecommendations(report).slice(0, size.recommendations),
    left_out: {
        functions: Math.max(0, rows.functions.length - size.functions),
        benchmarks: Math.max(0, rows.benchmarks.length - size.benchmarks)
    },
    limits: answerLimits
});
const byteLength = (text) => new TextEncoder().encode(text).length;
/**
 * The body of a request about a report, in at most 64 KiB: figures and names of what changed. It holds no source, no
 * labels of the sides (which may be branch names), no paths of inputs, no absolute paths, no text of people, no settings.
 */
const analysisRequest = (report) => {
    const rows = { functions: changedFunctions(report), benchmarks: changedBenchmarks(report) };
    let body = '';
    for (const size of sizes) {
        body = (0,outputs_escape/* jsonLine */.rF)(requestIn(report, rows, size));
        if (byteLength(body) <= maxMessageBytes)
            break;
    }
    return body;
};

// EXTERNAL MODULE: ./lib/io/retry.js
var retry = __webpack_require__(74670);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/io/analysis/failure.js
var analysis_failure = __webpack_require__(15605);
// EXTERNAL MODULE: ./lib/io/analysis/readBounded.js
var readBounded = __webpack_require__(53830);
;// CONCATENATED MODULE: ./lib/io/analysis/exchange.js




const standardWaitMs = 1000;
const longestWaitMs = 10_000;
const failed = (failure) => ({ kind: 'failed', failure });
/** Seconds; dates and longer waits are not worth a runner's time. */
const waitOf = (header) => {
    if (header === null)
        return standardWaitMs;
    const ms = /^\d{1,6}$/.test(header) ? Number(header) * 1000 : Number.POSITIVE_INFINITY;
    return ms <= longestWaitMs ? ms : undefined;
};
const refusal = ({ status, headers }) => {
    const failure = (0,analysis_failure/* statusFailure */.FP)(status);
    const wait = waitOf(headers.get('retry-after'));
    const isPassing = status === 429 || status >= 500;
    return isPassing && wait !== undefined
        ? { kind: 'failed', failure, againAfterMs: wait }
        : failed(failure);
};
const decode = (bytes) => {
    try {
        return { kind: 'answer', text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
    }
    catch {
        return failed(analysis_failure/* noText */.NY);
    }
};
const read = async (response) => {
    if (!response.ok) {
        await response.body?.cancel();
        return refusal(response);
    }
    const bytes = await (0,readBounded/* readBounded */.C)(response.body, maxMessageBytes);
    return bytes === undefined ? failed((0,analysis_failure/* tooLarge */.g$)(maxMessageBytes)) : decode(bytes);
};
const headersFor = ({ body, version }, token) => {
    const hash = (0,external_node_crypto_.createHash)('sha256').update(body);
    const [hex, base64] = [hash.copy().digest('hex'), hash.digest('base64')];
    return {
        'content-type': 'application/json',
        accept: 'application/json',
        'accept-encoding': 'identity',
        'user-agent': `flamegate/${version}`,
        'content-digest': `sha-256=:${base64}:`,
        'idempotency-key': hex,
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` })
    };
};
/** Sends the body once. Rejects only where no token can be had. */
const exchange = async (question, signal) => {
    const { url, body } = question;
    const headers = headersFor(question, await question.authorize(signal));
    try {
        return await read(await fetch(url, { method: 'POST', headers, body, redirect: 'manual', signal }));
    }
    catch (error) {
        if ((0,analysis_failure/* isTimeout */.kL)(error))
            return failed(analysis_failure/* timedOut */.iU);
        return { kind: 'failed', failure: (0,analysis_failure/* networkFailure */.rd)(error), againAfterMs: standardWaitMs };
    }
};

;// CONCATENATED MODULE: ./lib/io/analysis/ask.js



const realEffects = { timeLimitMs: 30_000, sleep: retry/* sleep */.y };
/**
 * Sends a body to an endpoint and returns its answer as text: at most 64 KiB, within 30 seconds, tried once more where
 * that may help. Redirects are not followed. Throws a FlamegateError that says what came instead.
 */
const ask = async (question, { timeLimitMs, sleep } = realEffects) => {
    const { host } = question.url;
    const signal = AbortSignal.timeout(timeLimitMs);
    const startMs = performance.now();
    const first = await exchange(question, signal);
    if (first.kind === 'answer')
        return first.text;
    const { againAfterMs = Number.POSITIVE_INFINITY } = first;
    if (performance.now() - startMs + againAfterMs >= timeLimitMs) {
        throw (0,analysis_failure/* analysisError */.tv)(host, first.failure);
    }
    await sleep(againAfterMs);
    const second = await exchange(question, signal);
    if (second.kind === 'answer')
        return second.text;
    throw (0,analysis_failure/* analysisError */.tv)(host, second.failure);
};

;// CONCATENATED MODULE: ./lib/io/analysis/jwt.js

/** How long a token is valid: an exchange, and clocks that differ a little. */
const lifetimeSeconds = 60;
const encoded = (part) => Buffer.from(JSON.stringify(part)).toString('base64url');
/**
 * A JSON Web Token (RFC 7519) signed with HMAC SHA-256 (RFC 7518, 3.2) that is good for one body, one audience and a
 * minute. Making one takes these lines; checking one is the endpoint's part.
 */
const hs256Token = (secret, { body, audience, nowMs }) => {
    const issued = Math.floor(nowMs / 1000);
    const claims = {
        iss: 'flamegate',
        aud: audience,
        iat: issued,
        exp: issued + lifetimeSeconds,
        jti: (0,external_node_crypto_.randomUUID)(),
        body_sha256: (0,external_node_crypto_.createHash)('sha256').update(body).digest('hex')
    };
    const signed = `${encoded({ alg: 'HS256', typ: 'JWT' })}.${encoded(claims)}`;
    return `${signed}.${(0,external_node_crypto_.createHmac)('sha256', secret).update(signed).digest('base64url')}`;
};

;// CONCATENATED MODULE: ./lib/io/analysis/oidc.js



const permission = 'id-token: write';
/** A token of GitHub has about 2 KiB. */
const maxBytes = 65_536;
const answerSchema = schemas/* object */.Ikc({ value: schemas/* string */.YjP().min(1) });
const failure = (found) => ({
    code: 'oidc',
    found,
    hint: `give the job the permission \`${permission}\`, or set analysis-auth; a run for a fork cannot have it`
});
/** Whether GitHub gives this job identity tokens. */
const hasIdTokens = (env) => Boolean(env['ACTIONS_ID_TOKEN_REQUEST_URL'] && env['ACTIONS_ID_TOKEN_REQUEST_TOKEN']);
const addressFor = (env, audience) => {
    const given = env['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? '';
    if (!URL.canParse(given))
        return undefined;
    const url = new URL(given);
    url.searchParams.set('audience', audience);
    return url;
};
const oidc_parse = (bytes) => {
    try {
        return answerSchema.parse(JSON.parse(Buffer.from(bytes ?? []).toString('utf8'))).value;
    }
    catch {
        return undefined;
    }
};
/** The token, or what was found in its place. */
const request = async (url, secret, signal) => {
    try {
        const headers = { accept: 'application/json', authorization: `Bearer ${secret}` };
        const response = await fetch(url, { headers, redirect: 'error', signal });
        const token = response.ok ? oidc_parse(await (0,readBounded/* readBounded */.C)(response.body, maxBytes)) : undefined;
        return token === undefined
            ? { found: `status ${response.status} and no token where GitHub gives them` }
            : { token };
    }
    catch {
        return { found: 'no connection to where GitHub gives tokens' };
    }
};
/**
 * The identity of this job as GitHub signs it for an audience. One request: the client of the toolkit tries ten times
 * and would outlast the time limit of the analysis, and the command has no packages of GitHub.
 */
const idToken = async ({ env, audience, host, signal }) => {
    const url = addressFor(env, audience);
    const secret = env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'];
    if (url === undefined || !secret) {
        throw (0,analysis_failure/* analysisError */.tv)(host, failure('no identity token of GitHub for this job'));
    }
    const got = await request(url, secret, signal);
    if ('found' in got)
        throw (0,analysis_failure/* analysisError */.tv)(host, failure(got.found));
    return got.token;
};

;// CONCATENATED MODULE: ./lib/io/analysis/sign.js



/** The key of HMAC SHA-256 has to be as long as its output (RFC 7518, 3.2). */
const leastSecretBytes = 32;
const wrongSecret = (found, hint) => ({ code: 'secret', found, hint });
const noSecret = wrongSecret('no secret to sign with', 'give it as analysis-secret or AI_ANALYSIS_SECRET; a run for a fork has no secrets');
const oddSecret = wrongSecret('a secret with characters that no header can have', 'use printable ASCII without spaces');
const shortSecret = wrongSecret(`a secret of less than ${leastSecretBytes} bytes, which hs256 must not have`, 'make one with `openssl rand -hex 32` and give it to both sides');
const secretOf = ({ settings: { secret }, url }, isFit, unfit) => {
    if (secret === undefined)
        throw (0,analysis_failure/* analysisError */.tv)(url.host, noSecret);
    if (!isFit(secret))
        throw (0,analysis_failure/* analysisError */.tv)(url.host, unfit);
    return secret;
};
const audienceOf = ({ settings: { audience }, url }) => audience ?? url.origin;
const isPrintable = (secret) => /^[\x21-\x7e]+$/.test(secret);
const isLong = (secret) => Buffer.byteLength(secret) >= leastSecretBytes;
const tokens = {
    none: () => undefined,
    bearer: (signing) => secretOf(signing, isPrintable, oddSecret),
    hs256: (signing) => hs256Token(secretOf(signing, isLong, shortSecret), {
        body: signing.body,
        audience: audienceOf(signing),
        nowMs: Date.now()
    }),
    oidc: (signing, signal) => idToken({ env: signing.env, audience: audienceOf(signing), host: signing.url.host, signal })
};
const chosen = ({ settings: { auth, secret }, env }) => {
    if (auth !== 'auto')
        return auth;
    if (secret !== undefined)
        return 'hs256';
    return hasIdTokens(env) ? 'oidc' : 'none';
};
/** Makes the token of each attempt. Throws a FlamegateError where there is nothing to make it of. */
const signer = (signing) => async (signal) => {
    const token = await tokens[chosen(signing)](signing, signal);
    if (token !== undefined)
        signing.mask(token);
    return token;
};

// EXTERNAL MODULE: ./lib/model/diagnostic.js
var diagnostic = __webpack_require__(95602);
// EXTERNAL MODULE: ./lib/version.js
var version = __webpack_require__(13411);
// EXTERNAL MODULE: ./lib/steps/attempt.js
var attempt = __webpack_require__(74478);
;// CONCATENATED MODULE: ./lib/steps/advise.js









/** Name of the file with what was sent, or would be. */
const requestName = 'analysis-request.json';
const requestFile = (body) => ({ fileName: requestName, content: body });
const answerAbout = async ({ report, settings: { endpoint = '', ...settings } }, body, { env, log, mask }) => {
    const target = endpointFor(endpoint, settings.path);
    if (target.kind === 'refused')
        throw new diagnostic/* FlamegateError */.J([target.diagnostic]);
    const { url } = target;
    const authorize = signer({ settings, url, body, env, mask });
    const read = readAnswer(await ask({ url, body, version: version/* version */.r, authorize }), report);
    if (read.kind === 'refused')
        throw new diagnostic/* FlamegateError */.J([read.diagnostic]);
    for (const dropped of read.advice.dropped)
        log.info(`analysis endpoint: left out, ${dropped}`);
    return withAdvice(report, read.advice);
};
const attempted = {
    output: 'analysis by the endpoint',
    without: 'The report is without it, and the verdict is the same.'
};
const askAbout = async (request, ports) => {
    const { report, whyNot } = request;
    const refusal = whyNot();
    if (refusal !== undefined) {
        ports.log.info(`analysis endpoint: not asked, because ${refusal}`);
        return { report, files: [] };
    }
    const body = analysisRequest(report);
    const answered = await (0,attempt/* attempt */.C)(ports.log, attempted, () => answerAbout(request, body, ports));
    return { report: answered ?? report, files: [requestFile(body)] };
};
/**
 * Asks the analysis endpoint about a report, if there is one, and gives the report with its answer. Whatever goes wrong
 * costs the answer and one notice. A dry run writes what would be sent and sends nothing, with an endpoint or without.
 */
const advise = async (request, ports) => {
    const { report, settings } = request;
    if (settings.isDryRun) {
        ports.log.info(`analysis endpoint: nothing is sent; the request is in ${requestName}`);
        return { report, files: [requestFile(analysisRequest(report))] };
    }
    return settings.endpoint === undefined ? { report, files: [] } : askAbout(request, ports);
};

// EXTERNAL MODULE: ./lib/steps/base.js + 9 modules
var steps_base = __webpack_require__(93587);
// EXTERNAL MODULE: ./lib/steps/change.js + 2 modules
var steps_change = __webpack_require__(74681);
;// CONCATENATED MODULE: ./lib/steps/decisions.js
const inputLines = (report) => report.inputs.map(({ path, format, status, because, workload, paired_with = [] }) => {
    const partner = paired_with.length === 0 ? '' : `, with ${paired_with.join(', ')}`;
    return `input ${path}: ${format}, ${status}, workload ${workload}, ${because ?? ''}${partner}`;
});
/** What was decided and why, a line each, for the debug log: pairing, comparisons, gates. */
const decisions = (report) => [
    ...inputLines(report),
    ...report.comparisons.map((one) => `comparison ${one.workload} ${one.metric}: ${one.status}${one.because === undefined ? '' : `, ${one.because}`}`),
    ...report.verdict.gates.map((gate) => `gate ${gate.id} (${gate.severity}): ${gate.status}, ${gate.because}`),
    ...report.acks.map(({ source, finding, author, state, because }) => `acknowledgement (${source}) of ${finding ?? 'what was there'} by ${author}: ${state}, ${because}`)
];

// EXTERNAL MODULE: ./lib/steps/deliver.js + 4 modules
var deliver = __webpack_require__(70799);
// EXTERNAL MODULE: ./lib/history/merge.js
var merge = __webpack_require__(87324);
// EXTERNAL MODULE: ./lib/history/rules.js
var rules = __webpack_require__(62015);
// EXTERNAL MODULE: ./lib/history/thin.js
var thin = __webpack_require__(31125);
// EXTERNAL MODULE: ./lib/io/github/pages.js
var pages = __webpack_require__(90890);
// EXTERNAL MODULE: ./lib/io/stickyComment.js
var stickyComment = __webpack_require__(51648);
;// CONCATENATED MODULE: ./lib/issues/streaks.js
/** Runs are numbered in the order in which they begin. */
const inOrder = (a, b) => a.run - b.run || a.attempt - b.attempt;
/**
 * The words of the pull requests about a row since a moment. Each has one, that of its last run: a re-run or another push
 * changes it and adds none. A run that could not judge the row says nothing about it, so that it neither adds nor ends a
 * streak.
 */
const wordsOf = ({ pulls }, id, since) => {
    const last = new Map();
    for (const { rows, number, commit, time, page } of [...pulls].sort(inOrder)) {
        const row = rows[id];
        if (row === undefined || time <= since)
            continue;
        const [head, lastGood, status] = row;
        const evidence = { pull: number, commit, time, head, lastGood };
        // Deleted first, so that the order is that of the last runs.
        last.delete(number);
        last.set(number, {
            evidence: page === undefined ? evidence : { ...evidence, page },
            isOver: status === 'over'
        });
    }
    return [...last.values()];
};
const streakOf = (history, id, since = '') => {
    const words = wordsOf(history, id, since);
    const lastOver = words.findLastIndex(({ isOver }) => isOver);
    const lastClean = words.findLastIndex(({ isOver }) => !isOver);
    return {
        over: words.slice(lastClean + 1).map(({ evidence }) => evidence),
        clean: words.length - 1 - lastOver
    };
};

;// CONCATENATED MODULE: ./lib/issues/decide.js

/** Consecutive pull requests after which a regression is worth an issue. */
const PERSISTS = 3;
/** Pull requests within the limit after which it is over. */
const RECOVERED = 2;
/** Issues that one run may open: whoever finds more has a problem that an issue for each does not explain. */
const MOST_OPENED = 3;
const byNumber = (a, b) => a.number - b.number;
/** Two runs at once may both have opened one: every run agrees that the lowest number stays. */
const duplicatesOf = (issues) => {
    const [kept, ...others] = issues.filter(({ state }) => state === 'open').sort(byNumber);
    return others.map((issue) => ({
        kind: 'duplicate',
        id: issue.id,
        issue,
        of: kept?.number ?? issue.number
    }));
};
/** The issue that speaks for a row: the open one, else the last that was closed and is no duplicate. */
const speaking = (issues) => {
    const real = issues.filter(({ state }) => state !== 'duplicate').sort(byNumber);
    return real.find(({ state }) => state === 'open') ?? real.at(-1);
};
const onOpen = ({ id, isFound }, issue, { over, clean }) => {
    if (clean >= RECOVERED)
        return [{ kind: 'close', id, issue, clean }];
    return isFound ? [{ kind: 'update', id, issue, evidence: over }] : [];
};
const actionsFor = (row, history, issues) => {
    const { id } = row;
    const issue = speaking(issues);
    // Somebody has accepted it.
    if (issue?.state === 'not-planned')
        return [];
    if (issue?.state === 'open')
        return onOpen(row, issue, streakOf(history, id));
    const { over } = streakOf(history, id, issue?.closedAt);
    if (!row.isFound || over.length < PERSISTS)
        return [];
    return [
        issue === undefined
            ? { kind: 'open', id, evidence: over }
            : { kind: 'reopen', id, issue, evidence: over }
    ];
};
const byId = (issues) => {
    const groups = new Map();
    for (const issue of issues) {
        const group = groups.get(issue.id);
        if (group === undefined)
            groups.set(issue.id, [issue]);
        else
            group.push(issue);
    }
    return groups;
};
const isNew = ({ kind }) => kind === 'open' || kind === 'reopen';
/** What is to be done about the issues of the rows that a run found above the limit, and of those that are open. */
const decideIssues = (history, found, issues) => {
    const above = new Set(found);
    const byRow = byId(issues);
    const open = issues.filter(({ state }) => state === 'open').map(({ id }) => id);
    const all = [...new Set([...found, ...open])].flatMap((id) => {
        const own = byRow.get(id) ?? [];
        const row = { id, isFound: above.has(id) };
        return [...duplicatesOf(own), ...actionsFor(row, history, own)];
    });
    const opened = all.filter(isNew);
    return {
        actions: [...all.filter((action) => !isNew(action)), ...opened.slice(0, MOST_OPENED)],
        left: Math.max(0, opened.length - MOST_OPENED)
    };
};

// EXTERNAL MODULE: ./lib/model/history.js
var model_history = __webpack_require__(18793);
// EXTERNAL MODULE: ./lib/units/format.js + 1 modules
var format = __webpack_require__(40964);
// EXTERNAL MODULE: ./lib/outputs/links.js
var links = __webpack_require__(10991);
// EXTERNAL MODULE: ./lib/outputs/markdown/table.js
var table = __webpack_require__(98930);
// EXTERNAL MODULE: ./lib/outputs/words/history.js
var words_history = __webpack_require__(66868);
;// CONCATENATED MODULE: ./lib/outputs/issue.js







/** The newest of so many are shown: a regression that nobody looks at is found in every pull request. */
const mostShown = 10;
/** The label by which issues are found again. */
const issueLabel = 'flamegate';
const markerLine = /^<!-- flamegate:issue v1 fp=([0-9a-f]{16}) key=([\w.-]{1,64}) -->/;
/** The hidden first line of an issue: the row that it is about. */
const issueMarker = (id, key) => `<!-- flamegate:issue v1 fp=${id} key=${key} -->`;
/** The row that an issue is about, and the key of its job; undefined where it has no marker. */
const readIssueMarker = (body) => {
    const [, id, key] = markerLine.exec(body) ?? [];
    return id === undefined || key === undefined ? undefined : { id, key };
};
/** GitHub takes 256 characters; nobody reads as many. */
const longestName = 80;
const titleOf = ({ row, evidence }) => {
    const worst = Math.max(...evidence.map(({ head, lastGood }) => head / lastGood));
    const change = Number.isFinite(worst) && row.better === 'lower'
        ? ` ${(0,format/* formatSignedPercent */.h9)((worst - 1) * 100)}`
        : '';
    const [name, measure] = [(0,words_names/* shortNameOf */.PI)(row), (0,words_history/* measureWords */.kP)(row)].map((one) => (0,visible/* tidyName */.qJ)(one, longestName));
    const title = `Performance: ${name} ${measure}${change} in ${evidence.length} pull requests`;
    return (0,outputs_escape/* terminal */.Fo)(title).replaceAll('@', '@\u200b').replaceAll('`', "'");
};
const columnsFor = ({ unit }) => [
    { title: (0,outputs_escape.md) `Pull request`, align: 'left', cell: ({ pull }) => (0,outputs_escape.md) `#${pull}` },
    { title: (0,outputs_escape.md) `Commit`, align: 'left', cell: ({ commit }) => (0,outputs_escape/* code */.aY)(commit.slice(0, 7)) },
    {
        title: (0,outputs_escape.md) `Last good`,
        align: 'right',
        cell: ({ lastGood }) => (0,outputs_escape/* text */.Qq)((0,words_history/* trendValue */.bd)(lastGood, unit))
    },
    { title: (0,outputs_escape.md) `Measured`, align: 'right', cell: ({ head }) => (0,outputs_escape/* text */.Qq)((0,words_history/* trendValue */.bd)(head, unit)) },
    {
        title: (0,outputs_escape.md) `Change`,
        align: 'right',
        cell: ({ head, lastGood }) => lastGood === 0 ? (0,outputs_escape.md) ` ` : (0,outputs_escape/* text */.Qq)((0,format/* formatSignedPercent */.h9)((head / lastGood - 1) * 100))
    }
];
const historyLine = (row) => {
    const spark = (0,words_history/* sparkline */.KM)(row);
    const changes = row.changes.map((change) => (0,outputs_escape/* text */.Qq)((0,words_history/* changeWords */.mF)(change)));
    return (0,outputs_escape/* join */.fj)([spark === '' ? (0,outputs_escape.md) `` : (0,outputs_escape.md) `History ${(0,outputs_escape/* text */.Qq)(spark)}`, ...changes], ' · ');
};
/** Owners as code: an issue that is brought up to date must not notify them every time. */
const ownersLine = (owners) => owners.length === 0
    ? (0,outputs_escape.md) ``
    : (0,outputs_escape.md) `Of ${(0,outputs_escape/* join */.fj)(owners.slice(0, mostShown).map((owner) => (0,outputs_escape/* code */.aY)(owner)), ', ')}`;
const howTo = (0,outputs_escape.md) `This issue closes by itself once two pull requests are back within the limit. To accept the new level, close it as "not planned", or name the release or commit that made it in \`history.anchor\`; closed as completed, it is opened again if three more pull requests are above the limit.`;
/** Title and text of the issue about a row. */
const issueText = (parts) => {
    const { row, evidence, key, owners } = parts;
    const shown = evidence.slice(-mostShown);
    const newest = evidence.at(-1);
    const graph = (0,links/* link */.nf)((0,outputs_escape.md) `Flame graph of #${newest?.pull ?? 0}`, newest?.page);
    const body = (0,outputs_escape/* join */.fj)([
        (0,outputs_escape.md) `In **${evidence.length} consecutive pull requests** ${(0,outputs_escape/* code */.aY)((0,words_names/* shortNameOf */.PI)(row))} (${(0,outputs_escape/* text */.Qq)((0,words_history/* measureWords */.kP)(row))}) is above its last good value.`,
        row.package === '' ? (0,outputs_escape.md) `` : (0,outputs_escape.md) `Package ${(0,outputs_escape/* code */.aY)(row.package)}`,
        (0,table/* table */.t)(columnsFor(row), shown),
        historyLine(row),
        graph,
        ownersLine(owners),
        howTo
    ], '\n\n');
    return { title: titleOf(parts), body: `${issueMarker(row.id, key)}\n${body}\n` };
};
/** What is said when an issue is closed. */
const closingWords = (clean) => `Back within the limit in ${clean} pull requests.`;
const duplicateWords = (of) => `Two runs opened this at the same time: it is #${of}.`;

// EXTERNAL MODULE: ./lib/steps/historyStore.js + 5 modules
var historyStore = __webpack_require__(27336);
;// CONCATENATED MODULE: ./lib/steps/issues.js












/** Pages of a hundred issues: a repository with more of ours has other problems. */
const maxPages = 5;
/** What this run measured of rows that can be judged; the others neither add to a streak nor end one. */
const observed = ({ rows }) => Object.fromEntries(rows.flatMap(({ id, head, last_good: good, status }) => status === 'unjudged' || good === null ? [] : [[id, [head, good.value, status]]]));
const remember = async (request, ports) => {
    const { inputs, config, pageUrl, history, number } = request;
    const { context, shell } = ports;
    const pull = {
        number,
        commit: context.pull?.headSha ?? context.sha,
        run: context.runId,
        attempt: context.runAttempt,
        key: inputs['comment-key'],
        time: shell.now(),
        rows: observed(history),
        ...(pageUrl === '' ? {} : { page: pageUrl })
    };
    const store = await (0,historyStore/* openHistory */.jC)({ inputs, config }, ports);
    const addition = (0,merge/* mergeHistories */.d)(model_history/* emptyHistory */.s, { ...model_history/* emptyHistory */.s, pulls: [pull] });
    const stored = await store?.append(addition, (merged) => ({
        history: (0,thin/* thin */.y)(merged, (0,rules/* thinRule */.m)(config)),
        files: []
    }));
    return stored?.history;
};
/** Anybody can write the marker, so the author decides too. */
const ownOf = ({ author, key }) => (issue) => {
    const marker = readIssueMarker(issue.body);
    const isOwn = issue.author.toLowerCase() === author.toLowerCase() && marker?.key === key;
    return isOwn ? [{ ...issue, id: marker.id }] : [];
};
const issues_known = async (desk) => {
    const { items } = await (0,pages/* readPages */.n4)((page) => desk.issues.labelled(issueLabel, page), maxPages);
    return items.flatMap(ownOf(desk));
};
/** Somebody may have deleted it meanwhile. */
const doneTo = ({ number }, isThere, what) => `#${number} ${isThere ? what : 'is gone'}`;
const closeDuplicate = async ({ issues }, { issue, of }) => {
    await issues.comment(issue.number, duplicateWords(of));
    const isThere = await issues.change(issue.number, { state: 'closed', reason: 'duplicate' });
    return doneTo(issue, isThere, `closed as a duplicate of #${of}`);
};
/** The owners of a row, where the report knows them. */
const ownersOf = (report, findingId) => [...report.bench_deltas, ...(0,words_names/* everyFunction */.Oc)(report)].find(({ id }) => id === findingId)?.owners ??
    [];
const textFor = (id, evidence, { key, report }) => {
    const row = report.history?.rows.find((one) => one.id === id);
    if (row === undefined)
        return undefined;
    return issueText({ row, evidence, key, owners: ownersOf(report, row.finding_id) });
};
const issues_open = async (desk, id, text) => {
    const made = await desk.issues.create({ ...text, labels: [issueLabel] });
    // Another run may have opened one at the same time: all agree on the lowest number.
    const own = (await issues_known(desk)).filter((issue) => issue.id === id);
    const listed = own.some(({ number }) => number === made.number) ? own : [...own, { ...made, id }];
    for (const action of duplicatesOf(listed)) {
        if (action.kind === 'duplicate')
            await closeDuplicate(desk, action);
    }
    return `#${made.number} opened`;
};
const act = async (action, desk, report) => {
    const { issues, key } = desk;
    if (action.kind === 'duplicate')
        return closeDuplicate(desk, action);
    if (action.kind === 'close') {
        const { number } = action.issue;
        await issues.comment(number, closingWords(action.clean));
        const isThere = await issues.change(number, { state: 'closed', reason: 'completed' });
        return doneTo(action.issue, isThere, 'closed: back within the limit');
    }
    const text = textFor(action.id, action.evidence, { key, report });
    if (text === undefined)
        return undefined;
    if (action.kind === 'open')
        return issues_open(desk, action.id, text);
    const { number, title, body } = action.issue;
    const isSame = title === text.title && body.replaceAll('\r\n', '\n').trimEnd() === text.body.trimEnd();
    if (action.kind === 'update' && isSame)
        return undefined;
    const reopen = action.kind === 'reopen' ? { state: 'open', reason: 'reopened' } : {};
    const isThere = await issues.change(number, { ...text, ...reopen });
    const done = action.kind === 'reopen' ? 'opened again' : 'brought up to date';
    return doneTo(action.issue, isThere, done);
};
const run = async (request, { history, number }, ports) => {
    const { log, openGitHub } = ports;
    const merged = await remember({ ...request, history, number }, ports);
    if (merged === undefined)
        return;
    const github = await openGitHub();
    const { inputs } = request;
    const author = await (0,stickyComment/* commentAuthor */.H3)(github, inputs['comment-author']);
    const desk = { issues: github.issues, author, key: inputs['comment-key'] };
    const ids = history.rows.filter(({ status }) => status === 'over').map(({ id }) => id);
    const { actions, left } = decideIssues(merged, ids, await issues_known(desk));
    for (const action of actions) {
        const what = await act(action, desk, request.report);
        if (what !== undefined)
            log.info(`issue ${what}`);
    }
    if (left > 0)
        log.info(`issues: ${(0,format/* formatCount */.B4)(left)} more rows would have one; a run opens a few at most`);
};
/**
 * Remembers what this pull request measured, and keeps the issues about regressions that stayed over several of them. Only
 * for pull requests of this repository whose token may write.
 */
const keepIssues = async (request, ports) => {
    const { context, log } = ports;
    const { pull } = context;
    const { history } = request.report;
    if (!(0,historyStore/* opensIssues */.kc)(request) || pull === undefined || pull.isFork || !pull.writable.ok)
        return;
    const without = 'The report is complete; no issue was opened, updated or closed.';
    await log.group('Issues', () => (0,attempt/* attempt */.C)(log, { output: 'issues', without }, async () => {
        (0,historyStore/* expectPullsKept */.Ce)(request);
        if (history !== undefined)
            await run(request, { history, number: pull.number }, ports);
    }));
};

// EXTERNAL MODULE: ./lib/steps/measure.js + 240 modules
var measure = __webpack_require__(37933);
// EXTERNAL MODULE: ./lib/steps/page.js + 9 modules
var steps_page = __webpack_require__(45373);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./lib/io/search.js
var search = __webpack_require__(5246);
// EXTERNAL MODULE: ./lib/io/production/send.js
var send = __webpack_require__(27870);
;// CONCATENATED MODULE: ./lib/io/production/ingest.js



/** Where the inputs of a report lie, by the paths that it calls them by. */
const locationsOf = (paths, options) => new Map(paths.flatMap((root) => (0,search/* search */.$P)(root, options).map(({ path, location }) => [path, location])));
/** An answer holds nothing that anybody reads. */
const mostAnswered = 65_536;
/** Sends the profile in a file as it is. Throws a FlamegateError. */
const ingest = async (url, location, env) => {
    const sent = { url: new URL(url), method: 'POST', maxBytes: mostAnswered };
    const contentType = 'application/octet-stream';
    await (0,send/* send */.tN)({ ...sent, contentType, body: (0,external_node_fs_.readFileSync)(location) }, env);
};

// EXTERNAL MODULE: ./lib/io/readOptions.js
var readOptions = __webpack_require__(98306);
// EXTERNAL MODULE: ./lib/pair/pair.js + 9 modules
var pair = __webpack_require__(63196);
// EXTERNAL MODULE: ./lib/production/push.js
var production_push = __webpack_require__(46951);
;// CONCATENATED MODULE: ./lib/steps/push.js







/** A collection of many packages has hundreds; the first say enough of a comparison. */
const MOST_FILES = 50;
const pushable = ({ files, config }) => {
    const binary = new Set(files.filter(({ format }) => format === 'pprof').map(({ path }) => path));
    const all = (0,pair/* pair */.V)(files, config.inputs).profiles.flatMap((one) => ['base', 'head'].flatMap((side) => (one[side]?.parts ?? []).map(({ path, profile }) => ({ side, path, profile }))));
    const once = new Map(all.map((one) => [`${one.side} ${one.path}`, one]));
    return [...once.values()].filter(({ path }) => binary.has(path)).slice(0, MOST_FILES);
};
/** When a profile was taken, in milliseconds; a second before now where it does not say. */
const timesOf = ({ timeNanos, durationNanos = 0 }, nowMs) => {
    const fromMs = timeNanos === undefined ? nowMs - 1000 : timeNanos / 1e6;
    return { fromMs, toMs: fromMs + Math.max(1000, durationNanos / 1e6) };
};
/**
 * The profiles of a comparison for the profiler of production, under labels that links of the report lead to. What fails costs
 * one notice.
 */
const pushProfiles = async (request, { log, shell }) => {
    const { config, paths, out, run } = request;
    const { push, service = '' } = config.production;
    const [base, head] = [(0,production_push/* pushLabels */.U)(run, 'base'), (0,production_push/* pushLabels */.U)(run, 'head')];
    if (push === undefined || base === undefined || head === undefined)
        return;
    const labels = { base, head };
    (0,actionRuntime/* maskSecret */.$l)(shell.env[send/* tokenVariable */.Sj]);
    const words = { output: 'profiles in production', without: 'Links to them lead nowhere.' };
    const nowMs = Date.parse(shell.now());
    await (0,attempt/* attempt */.C)(log, words, async () => {
        const places = locationsOf(paths, (0,readOptions/* readOptions */.T)(config.limits, shell.cwd, out));
        let count = 0;
        for (const { side, path, profile } of pushable(request)) {
            const location = places.get(path);
            if (location === undefined)
                continue;
            const times = timesOf(profile, nowMs);
            const url = (0,production_push/* ingestUrl */.E)({ url: push.url, service, labels: labels[side], ...times });
            await ingest(url, location, shell.env);
            count++;
        }
        log.info(`profiles pushed: ${count}`);
    });
};

// EXTERNAL MODULE: ./lib/steps/historyFailure.js
var historyFailure = __webpack_require__(52361);
;// CONCATENATED MODULE: ./lib/steps/readHistory.js


const readHistory_read = async (request, ports) => {
    const { context, log } = ports;
    const store = await (0,historyStore/* openHistory */.jC)(request, ports);
    if (store === undefined)
        return undefined;
    const { history, notes } = await store.read();
    for (const note of notes)
        log.info(`history: not used: ${note}`);
    log.info(`history: ${history.points.length} runs in ${store.words}`);
    return { history, source: store.words, run: context.runId, image: context.image?.name ?? '' };
};
/** What earlier runs of the default branch recorded; undefined where nothing can be read. */
const readHistoryOf = (request, ports) => ports.log.group('History', () => (0,historyFailure/* beside */.v)(request, 'The report says nothing of earlier runs.', ports, () => readHistory_read(request, ports)));

// EXTERNAL MODULE: ./lib/outputs/index.js + 11 modules
var outputs = __webpack_require__(32741);
// EXTERNAL MODULE: ./lib/outputs/sarif.js + 2 modules
var sarif = __webpack_require__(99009);
;// CONCATENATED MODULE: ./lib/steps/sarif.js


/** What became worse and is not in the file for code scanning; undefined where all of it is, or nobody asked for the file. */
const sarifGap = (report, config) => {
    if (!config.outputs.includes('sarif'))
        return undefined;
    const { unplaced, beyond } = (0,sarif/* leftOutOfSarif */.g)(report);
    const words = [
        ...(unplaced > 0 ? [`${unplaced} without a place in the repository`] : []),
        ...(beyond > 0 ? [`${beyond} beyond the most that it holds`] : [])
    ];
    if (words.length === 0)
        return undefined;
    return `not in ${outputs/* outputs */.V.sarif.fileName}: ${words.join(', ')}; the report has all of them`;
};
/** The same as one notice. */
const sayGapOfSarif = (report, config, { notice }) => {
    const message = sarifGap(report, config);
    if (message !== undefined)
        notice({ title: 'flamegate: code scanning', message });
};

// EXTERNAL MODULE: ./lib/steps/surroundings.js + 9 modules
var steps_surroundings = __webpack_require__(80266);
;// CONCATENATED MODULE: ./lib/steps/judge.js

















/** The folder of a report, which is in nobody's way. */
const reportFolder = (inputs, { temp }) => (0,external_node_path_.join)(temp, 'flamegate', inputs['comment-key']);
/** Brings a report out. The status comes after, from the shell. */
const bringOut = async ({ inputs, rules: { config }, acks, ...measured }, ports) => {
    const { context, log, shell } = ports;
    const { report } = measured;
    for (const line of decisions(report))
        log.debug(line);
    const page = (0,steps_page/* reportPage */.S)({ ...measured, label: acks.label }, config, shell);
    const out = reportFolder(inputs, context);
    const delivered = await log.group('Report', () => (0,deliver/* deliver */.c)({ page, inputs, out }, ports));
    sayGapOfSarif(report, config, log);
    return { report, delivered };
};
/** What links can say of the run. */
const runFacts = ({ sha, pull }) => ({
    sha: pull?.headSha ?? sha,
    baseSha: pull?.baseSha,
    branch: pull?.baseRef,
    pull: pull?.number,
    isFork: pull?.isFork
});
/** Analysis and delivery of what was gathered. */
const judge = async ({ inputs, rules, gathered }, ports) => {
    const { context, log, shell } = ports;
    const { config, headLoosens, objectives } = rules;
    const out = reportFolder(inputs, context);
    const read = await log.group('Reading', () => (0,measure/* take */.s)({ ...gathered, config, out }, shell));
    const { taken, ...base } = await (0,steps_base/* chooseBase */.b)({ inputs, config, taken: read, out }, ports);
    const history = await readHistoryOf({ inputs, config }, ports);
    const surroundings = await (0,steps_surroundings/* surroundingsOfRun */.a)(taken.files, ports);
    const acks = await (0,acknowledgements/* acknowledgements */.S)({ inputs, rules }, ports);
    const { change, pullChange } = await (0,steps_change/* readChange */.p)(taken.files, base.baseline, ports);
    const measured = await log.group('Analysis', async () => (0,measure/* judgeTaken */.DM)(taken, {
        ...base,
        config,
        acks,
        objectives,
        headLoosens,
        surroundings,
        change,
        history,
        run: runFacts(context)
    }, shell));
    const { files } = taken;
    await pushProfiles({ files, paths: gathered.paths, config, out, run: runFacts(context) }, ports);
    const advised = await advise({
        report: measured.report,
        settings: (0,analysis/* analysisSettings */.UI)(inputs, shell.env),
        whyNot: () => whyNotAsked(context)
    }, { env: shell.env, log, mask: actionRuntime/* maskSecret */.$l });
    const judged = await bringOut({ inputs, rules, acks, pullChange, ...measured, ...advised }, ports);
    const pageUrl = judged.delivered.pageUrl;
    await keepIssues({ inputs, config, report: judged.report, pageUrl }, ports);
    return judged;
};


/***/ }),

/***/ 80266:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ surroundingsOfOthers),
  a: () => (/* binding */ surroundingsOfRun)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/places/path.js
var places_path = __webpack_require__(88969);
;// CONCATENATED MODULE: ./lib/places/goMod.js
/** What `go.mod` says about where packages are: its module, and the folders that `replace` puts in place of others. */

/** The words of each line, without comments; those of a block begin with the word of the block. */
const statementsOf = (text) => {
    const statements = [];
    let block;
    for (const line of text.split(/\r\n|\r|\n/)) {
        const words = ((line.split('//', 1)[0] ?? '').match(/"[^"]*"|`[^`]*`|[^\s"`]+/g) ?? []).map((word) => word.replace(/^["`]|["`]$/g, ''));
        const [first, second] = words;
        if (first === undefined)
            continue;
        if (first === ')')
            block = undefined;
        else if (second === '(' && words.length === 2)
            block = first;
        else
            statements.push(block === undefined ? words : [block, ...words]);
    }
    return statements;
};
const isLocal = (target) => /^\.\.?(?:\/|$)/.test(target);
/** The folder of the repository that a target leads to; undefined for one outside of it. */
const folderAt = (from, target) => {
    const folder = (0,places_path/* normalPath */.FE)((0,places_path/* joined */.oR)(from, target)).replace(/\/$/, '');
    return folder.startsWith('..') ? undefined : folder;
};
/** The modules that a `go.mod` in `folder` names: its own, and those that it replaces by folders of the repository. */
const modulesOf = (text, folder) => statementsOf(text).flatMap(([word, path, ...rest]) => {
    if (path === undefined)
        return [];
    if (word === 'module')
        return [{ path, folder }];
    const target = word === 'replace' ? rest[rest.indexOf('=>') + 1] : undefined;
    if (target === undefined || !isLocal(target))
        return [];
    const at = folderAt(folder, target);
    return at === undefined ? [] : [{ path, folder: at }];
});
/** The `go.mod` files of a repository, those of the root first; those of others and of tests' data are left out. */
const goModsIn = (files) => files
    .filter((file) => file === 'go.mod' || file.endsWith('/go.mod'))
    .filter((file) => !/(?:^|\/)(?:vendor|node_modules)\//.test(file))
    .sort((a, b) => a.split('/').length - b.split('/').length || Number(a > b) - Number(a < b));

// EXTERNAL MODULE: ./lib/io/git.js
var git = __webpack_require__(98268);
// EXTERNAL MODULE: ./lib/io/process.js
var process = __webpack_require__(29785);
;// CONCATENATED MODULE: ./lib/io/repository/gitFiles.js


const timeoutMs = 30_000;
const runGit = (args, cwd, env) => (0,process/* runChild */.w)({
    ...(0,git/* gitCommand */.Q)(args),
    cwd,
    env: (0,git/* gitWith */.B)(env, {}).env,
    timeoutMs,
    stop: new AbortController().signal
});
/** A regular file, executable or not. Links lead elsewhere, and GitHub's pages do not follow them. */
const isFile = (entry) => entry.startsWith('100');
/** The path of `100644 HASH 0<tab>PATH`. A file in conflict is there once for each side. */
const pathsOf = (stdout) => [
    ...new Set(stdout
        .split('\0')
        .filter(isFile)
        .map((entry) => entry.slice(entry.indexOf('\t') + 1)))
];
/**
 * The files that git knows in the repository that a folder is in; undefined where it is in none, or there is no git. Both
 * questions are asked at once: the pathspec means the root, wherever that is.
 */
const gitFiles = async (cwd, env) => {
    const [top, listed] = await Promise.all([
        runGit(['rev-parse', '--show-toplevel'], cwd, env),
        runGit(['ls-files', '-z', '--stage', '--full-name', '--', ':/'], cwd, env)
    ]);
    const root = top.stdout.replace(/\r?\n$/, '');
    if (top.exit !== 0 || root === '' || listed.exit !== 0)
        return undefined;
    const isComplete = listed.droppedBytes === undefined;
    const files = pathsOf(listed.stdout);
    // The last one of a list that is cut is cut too.
    return { root, files: isComplete ? files : files.slice(0, -1), isComplete };
};

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./lib/owners/codeowners.js + 2 modules
var codeowners = __webpack_require__(81897);
;// CONCATENATED MODULE: ./lib/io/repository/readBounded.js


/** Reads files below a folder until their sizes add up to too much; undefined for what is no regular file, and from then on. */
const boundedReader = (root, maxFileBytes, maxBytes) => {
    let left = maxBytes;
    return (path) => {
        try {
            const file = (0,external_node_path_.join)(root, path);
            const stat = (0,external_node_fs_.lstatSync)(file);
            if (!stat.isFile() || stat.size > maxFileBytes || stat.size > left)
                return undefined;
            left -= stat.size;
            return (0,external_node_fs_.readFileSync)(file);
        }
        catch {
            return undefined;
        }
    };
};

;// CONCATENATED MODULE: ./lib/io/repository/localOwners.js
/** Who owns what in a checkout: the first CODEOWNERS of the places that GitHub looks at. */




const tooLarge = (file, bytes) => ({
    severity: 'note',
    code: 'owners/too-large',
    message: `expected at most ${codeowners/* maxCodeownersBytes */.rA} bytes, found ${bytes}: GitHub does not load this CODEOWNERS, so nobody owns anything`,
    at: { file },
    hint: 'make it shorter: a folder can stand for the files in it'
});
/** The size of a regular file; undefined for everything else. */
const sizeOf = (path) => {
    try {
        const stat = (0,external_node_fs_.lstatSync)(path);
        return stat.isFile() ? stat.size : undefined;
    }
    catch {
        return undefined;
    }
};
const localOwners = (root) => {
    const read = boundedReader(root, codeowners/* maxCodeownersBytes */.rA, codeowners/* codeownersPaths */.oX.length * codeowners/* maxCodeownersBytes */.rA);
    for (const path of codeowners/* codeownersPaths */.oX) {
        const size = sizeOf((0,external_node_path_.join)(root, path)) ?? 0;
        if (size > codeowners/* maxCodeownersBytes */.rA)
            return { diagnostics: [tooLarge(path, size)] };
        const bytes = read(path);
        if (bytes !== undefined)
            return { codeowners: { path, text: bytes.toString('utf8') }, diagnostics: [] };
    }
    return { diagnostics: [] };
};

;// CONCATENATED MODULE: ./lib/io/repository/sources.js
/** What the sources of a checkout say themselves: how long they are, and where benchmarks are declared. */


/** A source file is far smaller; what is generated and larger is left alone. */
const maxFileBytes = 8 * 1024 * 1024;
const maxBytes = 64 * 1024 * 1024;
const newline = 0x0a;
const linesIn = (bytes) => {
    let count = 0;
    for (let at = bytes.indexOf(newline); at >= 0; at = bytes.indexOf(newline, at + 1))
        count += 1;
    return bytes.length === 0 || bytes.at(-1) === newline ? count : count + 1;
};
/** As `go test` takes them: the name goes on with no small letter. */
const declaration = /^func (Benchmark(?![a-z])\w*)\(/;
const declarationsIn = (file, bytes) => bytes
    .toString('utf8')
    .split('\n')
    .flatMap((text, index) => {
    const name = declaration.exec(text)?.[1];
    return name === undefined ? [] : [{ name, file, line: index + 1 }];
});
/** Test files whose folder is called like a package that has benchmarks, or is the root of a module. */
const isTestOf = ({ packages }, modules) => {
    const folders = new Set(modules.map(({ folder }) => folder));
    return (file) => file.endsWith('_test.go') &&
        (packages.has((0,places_path/* nameOf */.Vb)((0,places_path/* folderOf */.yS)(file))) || folders.has((0,places_path/* folderOf */.yS)(file)));
};
/** Looks into the sources that inputs name. */
const lookInto = ({ root, files }, sought, modules) => {
    const read = boundedReader(root, maxFileBytes, maxBytes);
    const lines = new Map();
    const benchmarks = [];
    const isTest = isTestOf(sought, modules);
    for (const file of files) {
        const hasBenchmarks = sought.benchmarks.size > 0 && isTest(file);
        if (!hasBenchmarks && !sought.fileNames.has((0,places_path/* nameOf */.Vb)(file)))
            continue;
        const bytes = read(file);
        // What cannot be read has no line to show.
        lines.set(file, bytes === undefined ? 0 : linesIn(bytes));
        if (bytes === undefined || !hasBenchmarks)
            continue;
        benchmarks.push(...declarationsIn(file, bytes).filter(({ name }) => sought.benchmarks.has(name)));
    }
    return { lines, benchmarks };
};

// EXTERNAL MODULE: ./lib/io/entries.js
var entries = __webpack_require__(73796);
// EXTERNAL MODULE: ./lib/io/search.js
var search = __webpack_require__(5246);
;// CONCATENATED MODULE: ./lib/io/repository/walkFiles.js



/** Far more than a module has that nobody keeps in git. */
const maxEntries = 100_000;
/** Tools' own state, and what package managers bring. */
const isSkipped = (name) => name.startsWith('.') || name === 'node_modules';
/**
 * The files of a Go module or workspace that is in no repository: whatever is below its folder. Links are not followed.
 * Undefined for any other folder, which could be anything.
 */
const walkFiles = (root) => {
    if (!(0,search/* exists */.t2)('go.mod', root) && !(0,search/* exists */.t2)('go.work', root))
        return undefined;
    const files = [];
    const queue = [''];
    let seen = 0;
    for (const folder of queue) {
        for (const entry of (0,entries/* readableEntries */.x)((0,external_node_path_.join)(root, folder))) {
            seen += 1;
            if (seen > maxEntries)
                return { root, files, isComplete: false };
            const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
            if (entry.isFile())
                files.push(path);
            else if (entry.isDirectory() && !isSkipped(entry.name))
                queue.push(path);
        }
    }
    return { root, files, isComplete: true };
};

;// CONCATENATED MODULE: ./lib/io/repository/local.js
/** The repository around a folder of this machine. */








/** Modules of one repository; Kubernetes has about thirty. */
const maxModules = 500;
const maxGoModBytes = 4_000_000;
const incomplete = (files) => ({
    severity: 'note',
    code: 'places/incomplete',
    message: `expected to list every file of the repository, stopped after ${files}: functions in others have no place`,
    hint: 'run flamegate in a checkout of git'
});
/** Folders that checkouts of the repository are in: this one, and where the runners of GitHub have it. */
const checkoutsOf = (name) => [
    `/home/runner/work/${name}/${name}`,
    `/Users/runner/work/${name}/${name}`,
    `D:/a/${name}/${name}`,
    '/github/workspace'
];
const readTexts = (root, maxBytes) => {
    const read = boundedReader(root, maxBytes, 16 * maxBytes);
    return (paths) => paths.flatMap((path) => {
        const bytes = read(path);
        return bytes === undefined ? [] : [{ path, text: bytes.toString('utf8') }];
    });
};
/** The files around a folder: of the repository that it is in, or of the Go module that it is; undefined where it is neither. */
const findCheckout = async (cwd, env) => (await gitFiles(cwd, env)) ?? walkFiles(cwd);
/** Reads of a checkout what places and owners are found with. */
const local_repositoryIn = (checkout, sought) => {
    const { root, files, isComplete } = checkout;
    const goMods = readTexts(root, maxGoModBytes);
    const modules = goMods(goModsIn(files).slice(0, maxModules)).flatMap(({ path, text }) => modulesOf(text, (0,places_path/* folderOf */.yS)(path)));
    return {
        root,
        repository: {
            files,
            modules,
            roots: [root, ...checkoutsOf((0,external_node_path_.basename)(root))],
            ...lookInto(checkout, sought, modules)
        },
        owners: localOwners(root),
        diagnostics: isComplete ? [] : [incomplete(files.length)]
    };
};
/** The repository around a folder; undefined where there is none. */
const localRepository = async (cwd, env, sought) => {
    const checkout = await findCheckout(cwd, env);
    return checkout === undefined ? undefined : local_repositoryIn(checkout, sought);
};

;// CONCATENATED MODULE: ./lib/io/repository/remote.js




/** Each is a request; a repository of more modules is placed by the ends of its paths. */
const remote_maxModules = 20;
const truncated = (files) => ({
    severity: 'note',
    code: 'places/incomplete',
    message: `expected the list of all files of the repository, found that GitHub cuts it after ${files}: functions in others have no place`,
    hint: 'check the repository out before this step'
});
const modulesAt = async (github, files, sha) => {
    const modules = [];
    for (const path of goModsIn(files).slice(0, remote_maxModules)) {
        const text = await github.readFile(path, sha);
        if (text !== undefined)
            modules.push(...modulesOf(text, (0,places_path/* folderOf */.yS)(path)));
    }
    return modules;
};
/** Lists the files of a commit and reads its modules. Throws the FlamegateError of a request that failed. */
const remoteRepository = async (github, sha, name) => {
    const { files, isComplete } = await github.trees.filesAt(sha);
    const modules = await modulesAt(github, files, sha);
    return {
        repository: { files, modules, roots: checkoutsOf(name) },
        diagnostics: isComplete ? [] : [truncated(files.length)]
    };
};
/** The CODEOWNERS file of a commit; undefined where it has none. */
const remoteCodeowners = async (github, sha) => {
    for (const path of codeowners/* codeownersPaths */.oX) {
        const text = await github.readFile(path, sha, codeowners/* maxCodeownersBytes */.rA);
        if (text !== undefined)
            return { path, text };
    }
    return undefined;
};

// EXTERNAL MODULE: ./lib/locate/surroundings.js
var surroundings = __webpack_require__(46747);
// EXTERNAL MODULE: ./lib/places/sought.js
var sought = __webpack_require__(90556);
// EXTERNAL MODULE: ./lib/steps/attempt.js
var attempt = __webpack_require__(74478);
;// CONCATENATED MODULE: ./lib/steps/localSurroundings.js



/** What a repository on this machine is to the findings. */
const ofLocal = ({ repository, owners, diagnostics }) => ({
    ...{ repository, ...owners },
    diagnostics: [...diagnostics, ...owners.diagnostics]
});
/** What is around what the command measured, in the checkout that it runs in. */
const localSurroundings = (files, checkout) => checkout === undefined ? noSurroundings : ofLocal(repositoryIn(checkout, soughtIn(files)));

// EXTERNAL MODULE: ./lib/steps/ruleFiles.js + 2 modules
var ruleFiles = __webpack_require__(29628);
;// CONCATENATED MODULE: ./lib/steps/surroundings.js
/**
 * The repository that a run of the action measured, and who owns what in it. Findings are named without it, so nothing here fails
 * a run.
 */







const ownersAt = async (sha, { openGitHub }) => {
    const codeowners = await remoteCodeowners(await openGitHub(), sha);
    return codeowners === undefined ? {} : { codeowners };
};
/** The commit that was measured: in a pull request its merge commit, and its head where another run measured it. */
const measuredCommit = ({ eventName, sha, pull }) => eventName === 'pull_request' ? sha : (pull?.headSha ?? sha);
const remote = async (ports) => {
    const { context, openGitHub } = ports;
    const sha = measuredCommit(context);
    const around = await remoteRepository(await openGitHub(), sha, context.repo);
    return { ...around, ...(await ownersAt((0,ruleFiles/* proposalIn */.sp)(context)?.base ?? sha, ports)) };
};
const attempted = {
    output: 'places and owners',
    without: 'Functions are named by the paths of the profile.'
};
const attemptedOwners = { output: 'owners', without: 'Whose a finding is stays open.' };
/** Owners of a proposal are those of its base: it could make itself the owner of anything. */
const localOfRun = async (files, ports) => {
    const { context, shell, log } = ports;
    const local = await localRepository(shell.cwd, shell.env, (0,sought/* soughtIn */.Q)(files));
    if (local === undefined)
        return undefined;
    const base = (0,ruleFiles/* proposalIn */.sp)(context)?.base;
    if (base === undefined)
        return ofLocal(local);
    const { repository, diagnostics } = local;
    const ofBase = await (0,attempt/* attempt */.C)(log, attemptedOwners, () => ownersAt(base, ports));
    return { repository, diagnostics, ...ofBase };
};
const remoteOfRun = async (ports) => (await (0,attempt/* attempt */.C)(ports.log, attempted, () => remote(ports))) ?? surroundings/* noSurroundings */.L;
/** What is around a run of the action: its checkout, or what GitHub tells of the commit. */
const surroundingsOfRun = async (files, ports) => (await localOfRun(files, ports)) ?? remoteOfRun(ports);
/**
 * What is around what another run measured, which nobody trusts: only GitHub tells it. A checkout here is of something
 * else.
 */
const surroundingsOfOthers = remoteOfRun;


/***/ })

};
