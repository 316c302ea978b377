export const id = 517;
export const ids = [517];
export const modules = {

/***/ 76978:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ listedDigest),
/* harmony export */   o: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** The listed digest in its one form, `sha256:` and 64 lower-case hex digits; nothing for any other text. */
const listedDigest = ({ digest }) => {
    const text = digest?.toLowerCase();
    return text !== undefined && /^sha256:[0-9a-f]{64}$/.test(text) ? text : undefined;
};
const digestOf = (bytes) => `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex')}`;


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

/***/ 5792:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ checkName),
/* harmony export */   r: () => (/* binding */ nameProblem)
/* harmony export */ });
/* harmony import */ var _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95602);

/**
 * The artifact service refuses these characters in a name (@actions/artifact 6.2, path-and-artifact-name-validation).
 * Control characters are added to its CR and LF.
 */
const forbidden = /[":<>|*?\\/]|\p{Cc}/u;
/** The longest file name that common file systems take; an artifact of one file is called like the file. */
const MAX_NAME_LENGTH = 255;
/** The runner obeys this anywhere in a line, and the artifact client logs names as they are. */
const COMMAND_MARK = '##[';
/** For the same reason: marks that turn the direction of a line of the log, and separators that end it. */
const steering = /[\p{Bidi_Control}\p{Zl}\p{Zp}]/u;
/** What is wrong with the name of an artifact, if anything. */
const nameProblem = (name) => {
    if (name === '' || name === '.' || name === '..')
        return 'not a name';
    if (name.length > MAX_NAME_LENGTH)
        return `${name.length} characters long`;
    if (name.includes(COMMAND_MARK))
        return 'written like a command to the runner';
    if (steering.test(name))
        return 'written with marks that turn or break lines';
    return forbidden.test(name) ? 'a name with characters that artifacts cannot have' : undefined;
};
/** Throws when an artifact cannot be called this, before the service is asked. */
const checkName = (name) => {
    const problem = nameProblem(name);
    if (problem === undefined)
        return;
    throw new _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .FlamegateError */ .J([
        {
            severity: 'error',
            code: 'artifact/name',
            message: `expected a name for an artifact, found one that is ${problem}: ${name.slice(0, MAX_NAME_LENGTH)}`,
            hint: `use at most ${MAX_NAME_LENGTH} characters, none of " : < > | * ? \\ / or line breaks`
        }
    ]);
};


/***/ }),

/***/ 12517:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runArtifacts: () => (/* binding */ runArtifacts)
});

// UNUSED EXPORTS: clientStore

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __webpack_require__(1708);
// EXTERNAL MODULE: ./lib/io/artifacts/digest.js
var digest = __webpack_require__(76978);
// EXTERNAL MODULE: ./lib/io/artifacts/failure.js
var failure = __webpack_require__(44766);
// EXTERNAL MODULE: ./lib/io/artifacts/names.js
var names = __webpack_require__(5792);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./lib/io/artifacts/patience.js

const MINUTE = 60_000;
const MIB = 1024 * 1024;
/** The client alone tries a request five times, with pauses of 3 to 15 seconds. */
const requestMilliseconds = 2 * MINUTE;
const mostMilliseconds = 10 * MINUTE;
/** Bytes in a second over a slow line. */
const slowest = MIB / 4;
/**
 * The time for a transfer. The client never notices that an answer breaks off (@actions/artifact 6.2), so nothing but this
 * ends the wait, in a job that may have minutes.
 */
const transferMilliseconds = (bytes) => Math.min(mostMilliseconds, requestMilliseconds + Math.round((bytes / slowest) * 1000));
/** Bytes of files before they are packed; what is missing is for the client to complain about. */
const bytesOf = (files) => files
    .map((file) => (0,external_node_fs_.statSync)(file, { throwIfNoEntry: false })?.size ?? 0)
    .reduce((sum, size) => sum + size, 0);

;// CONCATENATED MODULE: ./lib/io/artifacts/runArtifacts.js







const attempt = async ({ doing, milliseconds, run }) => {
    try {
        return await (0,failure/* within */.ux)(run, { doing, milliseconds });
    }
    catch (error) {
        throw (0,failure/* explainFailure */.SP)(error, doing);
    }
};
/**
 * The client reads the answer of the artifact service as a whole: one artifact that it cannot read costs the list. That is left so:
 * in the protocol that uploaders speak a name is text as well, so none of them brings it about, and to read it here would mean to
 * speak that protocol, which nobody documents.
 */
const list = async (client) => {
    const { artifacts } = await client.listArtifacts();
    return artifacts.map(({ id, name, size, digest, createdAt }) => ({
        id,
        name,
        size,
        ...(digest === undefined ? {} : { digest }),
        ...(createdAt === undefined ? {} : { createdAt })
    }));
};
/** The client names the file by a header of the response, so what it wrote is looked up. */
const onlyFile = async (folder) => {
    const entries = await (0,promises_.readdir)(folder, { withFileTypes: true });
    const [entry] = entries;
    if (entries.length === 1 && entry?.isFile()) {
        return { path: (0,external_node_path_.join)(folder, entry.name), name: entry.name };
    }
    throw (0,failure/* artifactError */.X4)({
        code: 'failed',
        message: `expected the download to be one file, found ${entries.length}`,
        hint: 'run the job again'
    });
};
/** The client only marks a download with the wrong digest; nothing of it may be read. */
const download = async (client, artifact, folder) => {
    const expectedHash = (0,digest/* listedDigest */.Q)(artifact);
    const { digestMismatch } = await client.downloadArtifact(artifact.id, {
        path: folder,
        skipDecompress: true,
        ...(expectedHash === undefined ? {} : { expectedHash })
    });
    if (digestMismatch !== true)
        return onlyFile(folder);
    throw (0,failure/* artifactError */.X4)({
        code: 'digest',
        message: `expected the bytes with digest ${expectedHash}, found others`,
        hint: 'run the job again; if it stays, something changes the artifact on its way'
    });
};
const put = async (client, upload) => {
    const { id, digest } = await client.uploadArtifact(...upload);
    if (id === undefined)
        throw new Error('the service gave no id');
    const uploaded = digest === undefined ? { id } : { id, digest: `sha256:${digest}` };
    return uploaded;
};
/** The client takes name and media type from the path (@actions/artifact 6.2, upload-artifact and types). */
const uploadFile = (client, path, options) => put(client, [(0,external_node_path_.basename)(path), [path], (0,external_node_path_.dirname)(path), { ...options, skipArchive: true }]);
const isMissing = (error) => error instanceof Error && error.name === 'ArtifactNotFoundError';
const remove = async (client, name) => {
    try {
        await client.deleteArtifact(name);
    }
    catch (error) {
        if (!isMissing(error))
            throw error;
    }
};
/** The store behind a client of @actions/artifact, with every wait bounded and every failure explained. */
const clientStore = (client) => ({
    list: () => attempt({
        doing: 'list the artifacts of this run',
        milliseconds: requestMilliseconds,
        run: () => list(client)
    }),
    download: (artifact, folder) => attempt({
        doing: `download the artifact ${artifact.name}`,
        milliseconds: transferMilliseconds(artifact.size),
        run: () => download(client, artifact, folder)
    }),
    upload: async (name, files, root, options) => {
        (0,names/* checkName */.I)(name);
        return attempt({
            doing: `upload the artifact ${name}`,
            milliseconds: transferMilliseconds(bytesOf(files)),
            run: () => put(client, [name, [...files], root, { ...options }])
        });
    },
    uploadFile: async (path, options) => {
        const name = (0,external_node_path_.basename)(path);
        (0,names/* checkName */.I)(name);
        return attempt({
            doing: `upload the file ${name} as an artifact`,
            milliseconds: transferMilliseconds(bytesOf([path])),
            run: () => uploadFile(client, path, options)
        });
    },
    delete: async (name) => {
        (0,names/* checkName */.I)(name);
        return attempt({
            doing: `delete the artifact ${name}`,
            milliseconds: requestMilliseconds,
            run: () => remove(client, name)
        });
    }
});
/** The hosts that the client does not refuse (@actions/artifact 6.2, shared/config). */
const servedHosts = /^github\.com$|\.ghe\.com$|\.localhost$/i;
/** What the runner gives to the process of an action, and to nothing else. */
const runtimeVariables = ['ACTIONS_RUNTIME_TOKEN', 'ACTIONS_RESULTS_URL'];
const hostOf = (url) => (URL.canParse(url) ? new URL(url).hostname : url);
const checkEnvironment = (variables) => {
    const host = hostOf(variables['GITHUB_SERVER_URL'] || 'https://github.com');
    if (!servedHosts.test(host))
        throw (0,failure/* refuseServer */._Z)(host);
    const missing = runtimeVariables.filter((name) => !variables[name]);
    if (missing.length === 0)
        return;
    throw (0,failure/* artifactError */.X4)({
        code: 'no-runtime',
        message: `expected ${missing.join(' and ')} in the environment, found none`,
        hint: 'the runner sets them for `uses:` steps only: run flamegate as an action, or give the files with `path`'
    });
};
/** The artifacts of this run. They need no permission of the GITHUB_TOKEN; the client is loaded here, and only here. */
const runArtifacts = async (variables = external_node_process_.env) => {
    checkEnvironment(variables);
    const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(351), __webpack_require__.e(735), __webpack_require__.e(252)]).then(__webpack_require__.bind(__webpack_require__, 91252));
    return clientStore(new DefaultArtifactClient());
};


/***/ })

};
