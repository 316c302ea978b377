export const id = 948;
export const ids = [948];
export const modules = {

/***/ 948:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  askLocally: () => (/* binding */ askLocally)
});

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

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(6921);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./lib/model/diagnostic.js
var diagnostic = __webpack_require__(5602);
;// CONCATENATED MODULE: ./lib/io/eventFile.js


/** GitHub does not send events above 25 MB (its documentation on webhook payloads). */
const maxEventBytes = 26_000_000;
const runnerHint = 'the action runs in a step of a GitHub Actions workflow; use the command elsewhere';
/** The error of what every runner gives and this one does not. */
const runnerError = (code, message, cause) => new diagnostic/* FlamegateError */.J([{ severity: 'error', code, message, hint: runnerHint }], { cause });
/** The payload of the event that started the run, as the runner left it; nothing in it is checked yet. */
const readEventFile = (path) => {
    try {
        if ((0,external_node_fs_.statSync)(path).size > maxEventBytes)
            throw new Error(`more than ${maxEventBytes} bytes`);
        return JSON.parse((0,external_node_fs_.readFileSync)(path, 'utf8'));
    }
    catch (cause) {
        const why = cause instanceof Error ? cause.message : String(cause);
        const message = `expected the event of the run as JSON, found: ${why}`;
        throw runnerError('io/event-unreadable', message, cause);
    }
};
/** The same for the event of an environment, which names its file. */
const readEventOf = (env) => {
    const path = env['GITHUB_EVENT_PATH'];
    if (path)
        return readEventFile(path);
    throw runnerError('io/event-unreadable', 'expected GITHUB_EVENT_PATH, found nothing');
};

;// CONCATENATED MODULE: ./lib/io/github/workflow.js
/** The file of a run's workflow. `path` may end in `@` and the ref that the file was taken from. */
const workflowOf = ({ path }) => path.split('@', 1)[0] ?? path;
/** Whether a run is of a workflow, given by its file, the file's own name, or the name that the file gives it. */
const isOfWorkflow = (run, wanted) => {
    const file = workflowOf(run);
    const names = [file, file.replace('.github/workflows/', ''), run.name];
    return wanted !== '' && names.includes(wanted);
};
/** The file in GITHUB_WORKFLOW_REF: `acme/shop/.github/workflows/perf.yml@refs/heads/main`. */
const workflowFile = (workflowRef) => /^[^/]+\/[^/]+\/(\.github\/workflows\/[^@]+)@/.exec(workflowRef)?.[1];

;// CONCATENATED MODULE: ./lib/io/runContext/builtOn.js
/** What the commit of a run without a pull request is compared with, as far as its event says. */
/** GitHub's word for "there was nothing before": the first push of a branch. */
const noCommit = /^0+$/;
const heads = 'refs/heads/';
const branchOf = (ref) => (ref.startsWith(heads) ? ref.slice(heads.length) : ref);
/** A branch as it is, whatever it was before. */
const branchAsItIs = (branch, defaultBranch) => {
    if (defaultBranch === undefined)
        return undefined;
    return { kind: branch === defaultBranch ? 'parent' : 'fork-point', branch };
};
const ofPush = (branch, { before, defaultBranch }) => {
    if (before === undefined)
        return undefined;
    if (!noCommit.test(before))
        return { kind: 'commit', sha: before, branch };
    return branch === defaultBranch ? undefined : branchAsItIs(branch, defaultBranch);
};
/** What the commit of a run builds on; undefined where the event says nothing of it. A tag builds on nothing that is known. */
const builtOnOf = (told) => {
    const { event, ref, group, defaultBranch } = told;
    if (event === 'merge_group') {
        if (group === undefined)
            return undefined;
        return { kind: 'commit', sha: group.base_sha, branch: branchOf(group.base_ref) };
    }
    if (!ref.startsWith(heads))
        return undefined;
    const branch = branchOf(ref);
    if (event === 'push')
        return ofPush(branch, told);
    const isByClockOrHand = event === 'schedule' || event === 'workflow_dispatch';
    return isByClockOrHand ? branchAsItIs(branch, defaultBranch) : undefined;
};
/** `refs/heads/gh-readonly-queue/main/pr-42-1b77e02c...`: GitHub's own name for the branch of a merge group. */
const queueBranch = /^(?:refs\/heads\/)?gh-readonly-queue\/.+\/pr-([1-9]\d{0,14})-[0-9a-f]{40,64}$/;
/** The pull request that a merge group adds to what is before it in the queue. */
const queuedIn = ({ event, group }) => {
    if (event !== 'merge_group')
        return undefined;
    const number = queueBranch.exec(group?.head_ref ?? '')?.[1];
    return number === undefined ? undefined : Number(number);
};

;// CONCATENATED MODULE: ./lib/io/runContext.js




const url = schemas/* url */.OZ5({ protocol: /^https?$/, error: 'expected an http(s) URL' })
    .transform((text) => text.replace(/(?<!\/)\/+$/, ''));
const runContext_text = schemas/* string */.YjP().min(1).max(4096);
const count = schemas/* string */.YjP()
    .regex(/^\d{1,15}$/, 'expected a whole number')
    .transform(Number);
// What GitHub allows in the names of owners and repositories; it becomes part of URLs.
const repository = schemas/* string */.YjP().regex(/^[\w.-]{1,100}\/[\w.-]{1,100}$/, 'expected owner/name');
const environmentSchema = schemas/* object */.Ikc({
    GITHUB_REPOSITORY: repository,
    GITHUB_EVENT_NAME: runContext_text,
    GITHUB_SHA: schemas/* string */.YjP().regex(/^[0-9a-f]{40,64}$/, 'expected a commit'),
    GITHUB_RUN_ID: count,
    GITHUB_RUN_ATTEMPT: count.default(1),
    GITHUB_WORKFLOW: schemas/* string */.YjP().default(''),
    GITHUB_WORKFLOW_REF: schemas/* string */.YjP().default(''),
    GITHUB_EVENT_PATH: schemas/* string */.YjP().default(''),
    GITHUB_JOB: schemas/* string */.YjP().default(''),
    GITHUB_REF: schemas/* string */.YjP().default(''),
    GITHUB_SERVER_URL: url.default('https://github.com'),
    GITHUB_API_URL: url.default('https://api.github.com'),
    GITHUB_RETENTION_DAYS: count.optional().catch(undefined),
    GITHUB_WORKSPACE: runContext_text,
    RUNNER_TEMP: runContext_text
});
const commit = schemas/* string */.YjP().regex(/^[0-9a-f]{40,64}$/);
const branch = schemas/* string */.YjP().min(1).max(1024);
/** What any event may say of the base. A payload that says it differently says nothing: a run can do without. */
const baseSchema = schemas/* object */.Ikc({
    repository: schemas/* object */.Ikc({ default_branch: branch }).optional().catch(undefined),
    before: commit.optional().catch(undefined),
    merge_group: schemas/* object */.Ikc({ base_sha: commit, base_ref: branch, head_ref: branch })
        .optional()
        .catch(undefined)
});
const eventSchema = schemas/* object */.Ikc({
    repository: schemas/* object */.Ikc({ id: schemas/* int */.Whr() }),
    pull_request: schemas/* object */.Ikc({
        number: schemas/* int */.Whr().positive(),
        head: schemas/* object */.Ikc({ sha: commit, repo: schemas/* object */.Ikc({ id: schemas/* int */.Whr() }).nullish() }),
        base: schemas/* object */.Ikc({ sha: commit, ref: branch })
    })
});
const issuesOf = (error) => error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ');
/** The runner sets what it does not know to an empty text. */
const setOnly = (env) => Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
const readEnvironment = (env) => {
    const { data, error } = environmentSchema.safeParse(setOnly(env));
    if (data !== undefined)
        return data;
    const message = `expected the environment of a runner, found ${issuesOf(error)}`;
    throw runnerError('io/no-runner', message);
};
const readEvent = (env) => {
    const { data, error } = eventSchema.safeParse(readEventOf(env));
    if (data !== undefined)
        return data;
    const message = `expected the event of a pull request, found ${issuesOf(error)}`;
    throw runnerError('io/event-invalid', message);
};
/**
 * Runs of pull requests from forks and by Dependabot get a token that only reads. `pull_request_target` runs in the
 * base with a token that writes. A re-run keeps the rights of the first actor, which is what GITHUB_ACTOR holds.
 */
const writableOf = (env, isFork) => {
    if (env['GITHUB_EVENT_NAME'] === 'pull_request_target')
        return { ok: true };
    if (isFork)
        return { ok: false, why: 'fork' };
    return env['GITHUB_ACTOR'] === 'dependabot[bot]' ? { ok: false, why: 'dependabot' } : { ok: true };
};
const pullEvents = new Set(['pull_request', 'pull_request_target']);
const readPull = (env) => {
    const { repository, pull_request: pull } = readEvent(env);
    const headRepoId = pull.head.repo?.id;
    const isFork = headRepoId !== repository.id;
    return {
        number: pull.number,
        headSha: pull.head.sha,
        baseSha: pull.base.sha,
        baseRef: pull.base.ref,
        ...(headRepoId === undefined ? {} : { headRepoId }),
        isFork,
        writable: writableOf(env, isFork)
    };
};
/** What the event says of the base beside a pull request. An event without a file says nothing. */
const readBase = ({ GITHUB_EVENT_PATH: path, GITHUB_EVENT_NAME: event, GITHUB_REF: ref }) => {
    if (path === '')
        return {};
    const { data } = baseSchema.safeParse(readEventFile(path));
    if (data === undefined)
        return {};
    const { repository, before, merge_group: group } = data;
    const defaultBranch = repository?.default_branch;
    const told = { event, ref, defaultBranch, before, group };
    const [builtOn, queued] = [builtOnOf(told), queuedIn(told)];
    return {
        ...(defaultBranch === undefined ? {} : { defaultBranch }),
        ...(builtOn === undefined ? {} : { builtOn }),
        ...(queued === undefined ? {} : { queued })
    };
};
const imageOf = (env) => {
    const [name = '', version = ''] = [env['ImageOS'], env['ImageVersion']];
    return name === '' ? {} : { image: { name, version } };
};
/**
 * Reads the context from the environment of the runner and, in a pull request, from the event's file.
 *
 * Throws a FlamegateError that names what is missing or not what GitHub documents.
 */
const readRunContext = (env) => {
    const found = readEnvironment(env);
    const [owner = '', repo = ''] = found.GITHUB_REPOSITORY.split('/');
    const file = workflowFile(found.GITHUB_WORKFLOW_REF);
    const days = found.GITHUB_RETENTION_DAYS;
    return {
        owner,
        repo,
        eventName: found.GITHUB_EVENT_NAME,
        sha: found.GITHUB_SHA,
        runId: found.GITHUB_RUN_ID,
        runAttempt: found.GITHUB_RUN_ATTEMPT,
        workflow: found.GITHUB_WORKFLOW,
        job: found.GITHUB_JOB,
        serverUrl: found.GITHUB_SERVER_URL,
        apiUrl: found.GITHUB_API_URL,
        workspace: found.GITHUB_WORKSPACE,
        temp: found.RUNNER_TEMP,
        isDebug: env['RUNNER_DEBUG'] === '1',
        runUrl: `${found.GITHUB_SERVER_URL}/${owner}/${repo}/actions/runs/${found.GITHUB_RUN_ID}`,
        ...(file === undefined ? {} : { workflowFile: file }),
        ...(days === undefined ? {} : { retentionDays: days }),
        ...(found.GITHUB_REF === '' ? {} : { ref: found.GITHUB_REF }),
        ...imageOf(env),
        ...readBase(found),
        ...(pullEvents.has(found.GITHUB_EVENT_NAME) ? { pull: readPull(env) } : {})
    };
};

// EXTERNAL MODULE: ./lib/outputs/escape.js
var outputs_escape = __webpack_require__(2487);
;// CONCATENATED MODULE: ./lib/model/touch.js
/** What a pull request has to do with a finding. */

const touchKinds = [
    'touched',
    'calls_touched',
    'called_by_touched',
    'not_reachable',
    'unknown'
];
const touchSchema = schemas/* object */.Ikc({
    kind: schemas/* enum */.k5n(touchKinds)
        .describe('`touched`: lines of it changed. `calls_touched`, `called_by_touched`: it leads to touched code, or is led to by it. `not_reachable`: surely none of them. `unknown`: what is known does not say'),
    functions: schemas/* array */.YOg(schemas/* string */.YjP())
        .describe('Touched functions that it leads to or is led to by; at most 3'),
    because: schemas/* string */.YjP().optional().describe('What is not known, or why the change does not reach it')
});
/** What lies between base and head in the code, as far as it is known. */
const changeEntrySchema = schemas/* object */.Ikc({
    source: schemas/* enum */.k5n(['github', 'git']).describe('Who told it'),
    files: schemas/* int */.Whr().describe('Files that differ'),
    complete: schemas/* boolean */.zMY().describe('Whether no file is missing'),
    obstacles: schemas/* array */.YOg(schemas/* string */.YjP())
        .describe('What the change may affect beyond the functions that it touches, so that no finding is `not_reachable`; at most 20')
});

;// CONCATENATED MODULE: ./lib/model/cause.js
/** Functions that a slower benchmark is slower in. */


const causeSchema = schemas/* object */.Ikc({
    id: schemas/* string */.YjP().describe('Id of the function, as everywhere in the report'),
    name: schemas/* string */.YjP(),
    share_pct: schemas/* number */.aig().describe('Of the time that an operation takes longer, in percent'),
    runtime: schemas/* boolean */.zMY().describe("Go's own runtime, whose cost follows from the code that calls it"),
    touch: schemas/* enum */.k5n(touchKinds).optional().describe('What the change has to do with it')
});

;// CONCATENATED MODULE: ./lib/model/quantity.js
/** Numbers of report.json that may be unknown, or known within bounds only. */

const nullableNumber = schemas/* number */.aig().nullable();
const bounds = schemas/* object */.Ikc({
    lo: schemas/* number */.aig().nullable().describe('Lower end; null when the data do not bound it'),
    hi: schemas/* number */.aig().nullable().describe('Upper end; null when the data do not bound it')
});

;// CONCATENATED MODULE: ./lib/model/evidenceEntry.js
/** What stands behind a row of report.json: how it was tested, or why it could not be. */


const tested = {
    test: schemas/* enum */.k5n(['mann-whitney-u', 'benchstat']),
    p: schemas/* number */.aig(),
    q: schemas/* number */.aig().describe('p after Benjamini-Hochberg within the unit'),
    n: schemas/* tuple */.PVZ([schemas/* int */.Whr(), schemas/* int */.Whr()]).describe('Samples of base and head'),
    min_effect: schemas/* object */.Ikc({
        pct: schemas/* number */.aig().describe('Percent of cost'),
        p: schemas/* number */.aig(),
        q: schemas/* number */.aig().describe('p after Benjamini-Hochberg within the unit'),
        need: schemas/* int */.Whr()
            .optional()
            .describe('Samples per side that a lone slowdown takes to pass, where there are fewer')
    })
        .optional()
        .describe('One-sided test that the row is worse by more than `pct`: time and throughput only')
};
const suite = schemas/* object */.Ikc({
    benchmarks: schemas/* int */.Whr(),
    moved_pct: schemas/* number */.aig()
        .describe('Half of the benchmarks moved by this many percent of cost, or more'),
    best_pct: schemas/* number */.aig()
        .optional()
        .describe('Largest improvement, as the percent of cost that its reverse would be'),
    limit_pct: schemas/* number */.aig().describe('Percent of cost from which a row stands out among them'),
    common_pct: schemas/* number */.aig()
        .optional()
        .describe('Where most of them are slower by more than two processes may differ, so that their distance from one another decides: percent of cost that the middle one moved by')
})
    .describe('How far the benchmarks of the suite moved, which repeats in one process do not show');
/** Of rows whose repeats do not show how much processes differ. */
const evidenceEntry_hidden = {
    suite: suite.optional(),
    apart_pct: schemas/* number */.aig()
        .optional()
        .describe('Percent of cost up to which two processes may differ without any change')
};
const evidenceSchema = schemas/* discriminatedUnion */.gMt('kind', [
    schemas/* object */.Ikc({ kind: schemas/* literal */.euz('exact') }),
    schemas/* object */.Ikc({ kind: schemas/* literal */.euz('tested'), ...tested, ...evidenceEntry_hidden }),
    schemas/* object */.Ikc({ kind: schemas/* literal */.euz('tested-blocked'), ...tested, ...evidenceEntry_hidden })
        .describe('Tested, but the repeats of a side ran consecutively in one process'),
    schemas/* object */.Ikc({
        kind: schemas/* literal */.euz('modelled'),
        model: schemas/* enum */.k5n(['share', 'cost']),
        phi: schemas/* number */.aig().describe('Overdispersion of the sampled counts'),
        phi_from: schemas/* enum */.k5n(['assumed', 'measured'])
            .describe('`measured` between several profiles of each side'),
        df: schemas/* number */.aig().optional().describe("Degrees of freedom of Student's t; normal without"),
        profiles: schemas/* tuple */.PVZ([schemas/* int */.Whr(), schemas/* int */.Whr()]).describe('Profiles of base and head'),
        p: schemas/* number */.aig(),
        q: schemas/* number */.aig(),
        events: schemas/* tuple */.PVZ([schemas/* number */.aig(), schemas/* number */.aig()]).describe('Sampled events in base and head'),
        basis: schemas/* enum */.k5n(['counted', 'recovered', 'modelled', 'upper-bound']),
        ci_pp: bounds.describe('95% interval of the deciding change, in percentage points')
    }),
    schemas/* object */.Ikc({
        kind: schemas/* literal */.euz('too-few'),
        of: schemas/* string */.YjP(),
        need: schemas/* number */.aig(),
        have: schemas/* number */.aig()
    }),
    schemas/* object */.Ikc({
        kind: schemas/* literal */.euz('unpaired'),
        side: schemas/* enum */.k5n(['base', 'head']),
        perhaps: schemas/* string */.YjP()
            .optional()
            .describe('Benchmark of the other side that this may be under another name')
    }),
    schemas/* object */.Ikc({
        kind: schemas/* literal */.euz('refused'),
        cause: schemas/* enum */.k5n(['not-comparable', 'not-testable']),
        why: schemas/* string */.YjP()
    })
])
    .describe('What stands behind the row: how it was tested, or why it could not be');

;// CONCATENATED MODULE: ./lib/model/place.js
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
const placeSchema = schemas/* object */.Ikc({
    file: schemas/* string */.YjP().describe('Path in the repository, with `/`'),
    line: schemas/* int */.Whr().min(1),
    because: schemas/* enum */.k5n(lineReasons)
        .describe('Why this line: the hottest one that the change touches, the hottest one, or where it is declared'),
    found: schemas/* enum */.k5n(foundBy)
        .describe('How the path of the profile was found: by a mapping of the settings, by module and version, below a checkout, as it stands, by the path of a module, or by its end and the package'),
    certainty: schemas/* enum */.k5n(['sure', 'likely']).describe('`likely` where only the end of the path agrees')
})
    .describe('Where to look in the repository; absent where it has no such file or line');
const calledFromSchema = schemas/* object */.Ikc({
    name: schemas/* string */.YjP().describe('The whole symbol, as in the profile'),
    file: schemas/* string */.YjP().describe('Path in the repository'),
    line: schemas/* int */.Whr().min(1).optional().describe('Where it is declared; absent when unknown')
})
    .describe('The nearest function of the repository that leads to one which is not of it, the one with the largest share where there are several');
const ownersSchema = schemas/* array */.YOg(schemas/* string */.YjP())
    .describe('Owners in CODEOWNERS: of its file; where `called_from` is there, of that file; empty where nobody owns it');
const hotLine = schemas/* object */.Ikc({
    line: schemas/* int */.Whr().min(1).describe('In the file of `location`'),
    flat: schemas/* number */.aig().describe('Of samples with this line as the leaf, in the unit of the row'),
    changed: schemas/* literal */.euz(true).optional().describe('The change touches it')
});
const linesSchema = schemas/* object */.Ikc({
    base: schemas/* array */.YOg(hotLine).describe('The hottest lines of base, at most 5'),
    head: schemas/* array */.YOg(hotLine).describe('The hottest lines of head, at most 5')
})
    .describe('Where the function spends its own cost, on both sides; of the ten largest changes of each list, where the profile has lines');
/** Keys that say where a finding is and whose; absent where no repository was at hand. */
const whereaboutsShape = {
    place: placeSchema.optional(),
    called_from: calledFromSchema.optional(),
    lines: linesSchema.optional(),
    owners: ownersSchema.optional()
};
const ownerSchema = schemas/* object */.Ikc({
    owner: schemas/* string */.YjP().nullable().describe('As in CODEOWNERS; null for what nobody owns'),
    worse: schemas/* array */.YOg(schemas/* string */.YjP()).describe('Ids of what became worse'),
    better: schemas/* array */.YOg(schemas/* string */.YjP()).describe('Ids of what became better')
});
const packageSchema = schemas/* object */.Ikc({
    workload: schemas/* string */.YjP(),
    metric: schemas/* string */.YjP(),
    unit: schemas/* string */.YjP(),
    package: schemas/* string */.YjP().describe('Import path; empty for functions without one'),
    flat_base: schemas/* number */.aig().describe('Flat values of all its functions, added up'),
    flat_head: schemas/* number */.aig(),
    share_base: schemas/* number */.aig().describe("Percent of base's total"),
    share_head: schemas/* number */.aig(),
    owners: ownersSchema.optional()
});

;// CONCATENATED MODULE: ./lib/model/benchEntry.js
/** A benchmark in one unit, and the shift of all of a unit together, in the words of report.json. */






const benchSideSchema = schemas/* object */.Ikc({
    center: schemas/* number */.aig().describe('Median, in the unit of the row'),
    lo: nullableNumber,
    hi: nullableNumber,
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
    delta_pct: nullableNumber.describe('Change of the centers, signed as benchstat prints it'),
    effect: schemas/* object */.Ikc({
        ratio: nullableNumber.describe('null when base is 0: infinitely more'),
        lo: nullableNumber,
        hi: nullableNumber
    })
        .nullable()
        .describe('Cost ratio, worse above 1'),
    p: nullableNumber,
    visible_pct: schemas/* number */.aig()
        .optional()
        .describe('Smallest slowdown that would have been found in four of five such runs, in percent'),
    shift: schemas/* number */.aig()
        .optional()
        .describe('Cost ratio of the whole suite, without which the row was tested and judged'),
    bimodal: schemas/* array */.YOg(schemas/* enum */.k5n(['base', 'head']))
        .optional()
        .describe('Sides whose samples fall into two groups'),
    evidence: evidenceSchema,
    verdict: schemas/* enum */.k5n(['regression', 'improvement', 'unchanged', 'not_judged'])
        .describe('`not_judged` for what is ignored, too'),
    would_be: schemas/* enum */.k5n(['regression', 'improvement', 'unchanged']).optional(),
    ignored: ignoredReason,
    place: whereaboutsShape.place,
    owners: whereaboutsShape.owners,
    touch: touchSchema
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
    evidence: evidenceSchema,
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

;// CONCATENATED MODULE: ./lib/model/churnEntry.js
/** What became of functions as code, in the words of report.json. */

const churnKinds = ['new', 'removed', 'renamed', 'moved', 'inlined', 'outlined'];
const churnSchema = schemas/* object */.Ikc({
    kind: schemas/* enum */.k5n(churnKinds)
        .describe('`renamed` and `moved`: compared with what it was in base. `inlined`: what were functions of their own in base is in ' +
        'this one in head, and is compared with it; `outlined`: the other way round'),
    from: schemas/* string */.YjP().optional().describe('Its symbol in base, where that was another'),
    from_file: schemas/* string */.YjP().optional().describe('Its file in base, where it moved under its name'),
    functions: schemas/* array */.YOg(schemas/* string */.YjP())
        .optional()
        .describe('Symbols of the functions that were inlined into it, or taken out of it; at most 50'),
    by: schemas/* literal */.euz('compiler')
        .optional()
        .describe('The compiler inlined the function itself into its callers on one side only'),
    alike: schemas/* array */.YOg(schemas/* enum */.k5n(['name', 'place', 'callers', 'callees', 'cost']))
        .optional()
        .describe('What both sides have in common that says so'),
    perhaps: schemas/* object */.Ikc({
        name: schemas/* string */.YjP(),
        as: schemas/* enum */.k5n(['renamed', 'part']).describe('Under this name, or as a part of it')
    })
        .optional()
        .describe('What it may be on the other side; it is not compared with it')
});
const churnRowSchema = schemas/* object */.Ikc({
    id: schemas/* string */.YjP().describe('That of the function, in any list of functions that it is in'),
    name: schemas/* string */.YjP(),
    package: schemas/* string */.YjP(),
    workload: schemas/* string */.YjP(),
    metric: schemas/* string */.YjP(),
    share_base: schemas/* number */.aig().nullable().describe("Flat, in percent of base's total"),
    share_head: schemas/* number */.aig().nullable(),
    location: schemas/* object */.Ikc({ file: schemas/* string */.YjP(), line: schemas/* int */.Whr() }).optional(),
    ...churnSchema.omit({ perhaps: true }).shape
});

;// CONCATENATED MODULE: ./lib/model/placeEntry.js
/** Where a change of a profile stands beside the others of it, in the words of report.json. */

const quadrantSchema = schemas/* object */.Ikc({
    id: schemas/* enum */.k5n(['own-cost', 'own-saving', 'moved-in', 'moved-out', 'trade-off', 'delegated'])
        .describe('`own-cost`, `own-saving`: flat and cum changed alike. `moved-in`, `moved-out`: flat only, so cost moved from or to ' +
        'what it calls. `trade-off` (flat rose, cum fell), `delegated` (flat fell, cum rose)'),
    shift: schemas/* enum */.k5n(['micro', 'structural', 'mixed'])
        .describe('Whether the code does something else, has another shape, or both'),
    functions: schemas/* array */.YOg(schemas/* string */.YjP())
        .describe('What it calls and what changed the other way, the largest first; at most 3'),
    how: schemas/* enum */.k5n([
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
const runtimeGroupSchema = schemas/* object */.Ikc({
    group: schemas/* string */.YjP().describe('What the functions work on: gc, allocation, scheduler, ...'),
    workload: schemas/* string */.YjP(),
    metric: schemas/* string */.YjP(),
    unit: schemas/* string */.YjP(),
    flat_base: schemas/* number */.aig(),
    flat_head: schemas/* number */.aig(),
    share_base: schemas/* number */.aig().describe("Percent of base's total"),
    share_head: schemas/* number */.aig(),
    decided_by: schemas/* enum */.k5n(['share', 'cost', 'cost-per-op']),
    decided_pp: schemas/* number */.aig().describe('Change of that measure, as for functions'),
    ci_pp: schemas/* object */.Ikc({ lo: schemas/* number */.aig(), hi: schemas/* number */.aig() })
        .describe('Two standard errors around it, not corrected for many groups'),
    functions: schemas/* array */.YOg(schemas/* string */.YjP()).describe('The largest of it; at most 5')
});

;// CONCATENATED MODULE: ./lib/model/functionEntry.js
/** A function of one workload and one sample type, in the words of report.json. */







const functionClass = schemas/* enum */.k5n([
    'regression',
    'improvement',
    'new-hotspot',
    'removed-hotspot',
    'unchanged'
]);
const functionEntrySchema = schemas/* object */.Ikc({
    id: schemas/* string */.YjP().describe('Stable fingerprint of workload, metric and symbol'),
    name: schemas/* string */.YjP()
        .describe('The whole symbol, as in the profile; of a function with several that of the function'),
    parts: schemas/* array */.YOg(schemas/* object */.Ikc({
        name: schemas/* string */.YjP().describe('The whole symbol, as in the profile'),
        flat_base: nullableNumber.describe('null when a cut list may hide it'),
        flat_head: nullableNumber
    }))
        .optional()
        .describe('Symbols that the row is the sum of, the largest first, where there are several: the function, its closures, ' +
        'loop bodies and wrappers, and the instances of a generic function'),
    churn: schemas/* array */.YOg(churnSchema)
        .optional()
        .describe('What became of it as code; absent where it is the same function on both sides'),
    package: schemas/* string */.YjP(),
    workload: schemas/* string */.YjP(),
    metric: schemas/* string */.YjP().describe('Sample type: cpu, alloc_space, ...'),
    unit: schemas/* string */.YjP().describe('Unit of the flat and cum values'),
    class: functionClass,
    flat_base: nullableNumber.describe('0 when truly absent, null when hidden by a cut list'),
    flat_head: nullableNumber,
    cum_base: nullableNumber,
    cum_head: nullableNumber,
    share_base: nullableNumber.describe("Percent of base's total"),
    share_head: nullableNumber.describe("Percent of head's total"),
    share_base_max: schemas/* number */.aig().optional().describe('Bound of a hidden side, percent'),
    share_head_max: schemas/* number */.aig().optional(),
    delta_pp: nullableNumber.describe('share_head - share_base in percentage points; for a hidden side the end of its interval nearest 0; null when unknown'),
    decided_by: schemas/* enum */.k5n(['share', 'cost', 'cost-per-op']).describe('The measure that gave the class'),
    decided_pp: nullableNumber.describe("Change of that measure: pp of share, or cost change in percent of base's total cost"),
    ci_pp: bounds
        .optional()
        .describe('95% interval of decided_pp, tested or not; absent without sample counts'),
    evidence: evidenceSchema,
    runtime: schemas/* boolean */.zMY().describe("Go's runtime: left out of the rating, trips warning gates only"),
    operations_unknown: schemas/* boolean */.zMY()
        .describe('From a go test profile with an unknown number of operations: composition only'),
    location: schemas/* object */.Ikc({ file: schemas/* string */.YjP(), line: schemas/* int */.Whr() }).optional(),
    quadrant: quadrantSchema
        .optional()
        .describe('Its own change beside that with all it calls; absent where the samples do not tell'),
    ...whereaboutsShape,
    touch: touchSchema
        .optional()
        .describe('What the change has to do with it; absent where nobody knows what changed'),
    because: schemas/* string */.YjP()
});
const notJudgedFunctionSchema = functionEntrySchema.extend({
    kind: schemas/* literal */.euz('function'),
    would_be: functionClass.describe('The class it would have with enough evidence')
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(4377);
// EXTERNAL MODULE: ./lib/model/ack.js
var ack = __webpack_require__(4656);
// EXTERNAL MODULE: ./lib/model/advice.js
var model_advice = __webpack_require__(4181);
// EXTERNAL MODULE: ./lib/model/baseline.js
var baseline = __webpack_require__(802);
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
    total_base: nullableNumber.describe('Total of the sample type, or number of benchmarks'),
    total_head: nullableNumber,
    events_base: nullableNumber.describe('Sampled events, where the profile tells'),
    events_head: nullableNumber,
    visible_pp: nullableNumber.describe('Smallest change of share this pair could have seen, in pp'),
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

// EXTERNAL MODULE: ./lib/model/gate.js
var gate = __webpack_require__(3026);
// EXTERNAL MODULE: ./lib/model/gateEntry.js
var gateEntry = __webpack_require__(3332);
;// CONCATENATED MODULE: ./lib/model/ignoredEntry.js
/** What the settings ignore, in the words of report.json: shown, and counted nowhere. */


const reason = schemas/* string */.YjP().describe('Why, in the words of the settings');
const ignoredSchema = schemas/* discriminatedUnion */.gMt('kind', [
    functionEntrySchema.extend({ kind: schemas/* literal */.euz('function'), reason }),
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

;// CONCATENATED MODULE: ./lib/model/trend.js
/** What the history says of a row of head: part of report.json, and of latest.json that `mode: record` writes. */

const trend_nullableNumber = schemas/* number */.aig().nullable();
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
    change_pct: trend_nullableNumber.describe('Of the value, not of the cost; null where before is 0'),
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
    values: schemas/* array */.YOg(trend_nullableNumber)
        .describe('Parallel to `runs`; null where the run did not measure it, or in another environment'),
    head: schemas/* number */.aig(),
    last_good: lastGoodSchema.nullable().describe('null where too few runs are comparable'),
    ratio: trend_nullableNumber.describe('Cost of head in parts of the last good one, worse above 1'),
    drift_pp: trend_nullableNumber.describe('Head minus last good, for shares'),
    floor_pct: trend_nullableNumber.describe('How much the series moves without a reason: third quartile of the changes from run to run and three times their interquartile range; null below ten runs'),
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
    change: changeEntrySchema
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
    advice: model_advice/* adviceSchema */.o0
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
        gates: schemas/* array */.YOg(gateEntry/* gateSchema */.T)
    }),
    acks: schemas/* array */.YOg(ack/* ackEntrySchema */.VO).describe('Acknowledgements, also those that do not count'),
    head_loosens: schemas/* array */.YOg(schemas/* string */.YjP())
        .describe('What head would let pass, once it is merged, that the settings and acknowledgements of base do not'),
    cpu_improvements: schemas/* array */.YOg(functionEntrySchema),
    cpu_regressions: schemas/* array */.YOg(functionEntrySchema),
    mem_improvements: schemas/* array */.YOg(functionEntrySchema),
    mem_regressions: schemas/* array */.YOg(functionEntrySchema),
    new_hotspots: schemas/* array */.YOg(functionEntrySchema),
    removed_hotspots: schemas/* array */.YOg(functionEntrySchema),
    bench_deltas: schemas/* array */.YOg(benchEntrySchema),
    suite_shifts: schemas/* array */.YOg(suiteShiftSchema)
        .describe('Units all of whose benchmarks moved together: the machine or everything did'),
    recommendations: schemas/* array */.YOg(recommendationSchema),
    diagnostics: schemas/* array */.YOg(diagnosticSchema.extend({ id: schemas/* string */.YjP() })),
    not_judged: schemas/* array */.YOg(schemas/* discriminatedUnion */.gMt('kind', [notJudgedFunctionSchema, notJudgedBenchSchema])),
    share_shifts: schemas/* array */.YOg(functionEntrySchema),
    other_deltas: schemas/* array */.YOg(functionEntrySchema),
    over_limits: schemas/* array */.YOg(functionEntrySchema)
        .describe('Functions that gates of the settings fail on, or cannot judge, and that changed too little to be in another list'),
    ignored: schemas/* array */.YOg(ignoredSchema)
        .describe('What changed, or could not be judged, and counts for no class, rating or gate because the settings ignore it'),
    churn: schemas/* array */.YOg(churnRowSchema)
        .describe('Functions of at least `thresholds.new-hotspot` that were renamed, moved, inlined or outlined, changed or not'),
    runtime_groups: schemas/* array */.YOg(runtimeGroupSchema)
        .describe("Go's runtime by what it works on, of at least `thresholds.new-hotspot` of a side: explained, and blamed for nothing"),
    packages: schemas/* array */.YOg(packageSchema)
        .describe('Packages whose share of CPU or allocated bytes moved, the furthest first'),
    owners: schemas/* array */.YOg(ownerSchema)
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
    ...functionEntrySchema.pick({
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
const benchmarkSchema = benchEntrySchema.pick({
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
    tool: reportSchema.shape.tool,
    verdict: schemas/* object */.Ikc({
        level: reportSchema.shape.verdict.shape.level,
        complete: schemas/* boolean */.zMY(),
        gates: schemas/* array */.YOg(gateSchema).describe('Those that are on')
    }),
    rating: reportSchema.shape.rating,
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
var words_names = __webpack_require__(4876);
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
var visible = __webpack_require__(8709);
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

// EXTERNAL MODULE: ./lib/outputs/rows.js + 1 modules
var rows = __webpack_require__(5079);
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
const request_reason = (text) => (0,visible/* shorten */.ml)(text, longest.reason);
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
    because: request_reason(entry.because)
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
    because: request_reason(entry.because)
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
    because: request_reason(because)
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

;// CONCATENATED MODULE: ./lib/io/retry.js
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

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/io/analysis/failure.js + 1 modules
var analysis_failure = __webpack_require__(4534);
// EXTERNAL MODULE: ./lib/io/analysis/readBounded.js
var readBounded = __webpack_require__(3830);
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



const realEffects = { timeLimitMs: 30_000, sleep: sleep };
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

// EXTERNAL MODULE: ./lib/version.js
var version = __webpack_require__(3411);
// EXTERNAL MODULE: ./lib/steps/attempt.js
var attempt = __webpack_require__(4478);
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

;// CONCATENATED MODULE: ./lib/commands/askLocally.js





/** In a workflow the command is bound by the same rule as the action; elsewhere people know what they measure. */
const whyNotHere = (env) => {
    if (env['GITHUB_ACTIONS'] !== 'true')
        return undefined;
    try {
        return whyNotAsked(readRunContext(env));
    }
    catch (error) {
        if (error instanceof diagnostic/* FlamegateError */.J)
            return `it is not known what started this run: ${error.message}`;
        throw error;
    }
};
/** Asks the analysis endpoint about a report. What goes wrong is said in one line. */
const askLocally = (report, settings, { env, err }) => {
    const say = (text) => err(`${(0,outputs_escape/* terminal */.Fo)(text)}\n`);
    return advise({ report, settings, whyNot: () => whyNotHere(env) }, {
        env,
        log: { info: say, notice: ({ title, message }) => say(`${title}: ${message}`) },
        mask: () => undefined
    });
};


/***/ }),

/***/ 4534:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tv: () => (/* binding */ analysisError),
  kL: () => (/* binding */ isTimeout),
  rd: () => (/* binding */ networkFailure),
  NY: () => (/* binding */ noText),
  FP: () => (/* binding */ statusFailure),
  iU: () => (/* binding */ timedOut),
  g$: () => (/* binding */ tooLarge)
});

// EXTERNAL MODULE: ./lib/model/diagnostic.js
var diagnostic = __webpack_require__(5602);
;// CONCATENATED MODULE: ./lib/io/property.js
/** A property of what was thrown or sent, which may be anything. */
const property = (value, key) => typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;

;// CONCATENATED MODULE: ./lib/io/analysis/failure.js


/** The error about an endpoint. Of its address only the host is told: path and query may hold a key. */
const analysisError = (host, { code, found, hint }) => new diagnostic/* FlamegateError */.J([
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
const isTimeout = (error) => property(error, 'name') === 'TimeoutError';
const timedOut = {
    code: 'timeout',
    found: 'no answer in time',
    hint: 'it has to come within 30 seconds: see the log of the endpoint'
};
/** What `fetch` rejects with has a code in its cause. Its message is not told: it may hold a header, and so a token. */
const networkFailure = (error) => {
    const code = property(property(error, 'cause'), 'code') ?? property(error, 'code');
    return {
        code: 'network',
        found: `no answer (${typeof code === 'string' ? code : 'broken connection'})`,
        hint: 'is the address right, and can this machine reach it?'
    };
};


/***/ }),

/***/ 3830:
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

/***/ 3332:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ gateSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6921);
/* harmony import */ var _ack_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4656);
/* harmony import */ var _gate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3026);
/** What a gate says, in the words of report.json. */



const gateSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    title: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    severity: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_gate_js__WEBPACK_IMPORTED_MODULE_2__/* .severities */ .g),
    capped: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_gate_js__WEBPACK_IMPORTED_MODULE_2__/* .severities */ .g)
        .optional()
        .describe('The severity of a failure that is a warning because the change reaches nothing of it'),
    status: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['passed', 'failed', 'unjudged', 'not_applicable']),
    because: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    findings: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    looks_at: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr()
        .optional()
        .describe('Rows of either side that a gate of the settings looks at; absent for the others'),
    ..._ack_js__WEBPACK_IMPORTED_MODULE_0__/* .acceptedShape */ .dQ
});


/***/ }),

/***/ 4478:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ attempt)
/* harmony export */ });
/* harmony import */ var _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5602);

const reasonOf = (error) => {
    if (!(error instanceof _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .FlamegateError */ .J)) {
        return error instanceof Error ? error.message : String(error);
    }
    return error.diagnostics
        .map(({ message, hint }) => (hint === undefined ? message : `${message}; ${hint}`))
        .join('\n');
};
/** What GitHub and the artifact service answer to a token that is not valid, or not any more. */
const tokenCodes = new Set(['github/401', 'artifact/denied']);
/** What an error comes from: the token for all that need it, else the error itself. */
const causeOf = (error) => {
    const codes = error instanceof _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .FlamegateError */ .J ? error.diagnostics.map(({ code }) => code) : [];
    return codes.find((code) => tokenCodes.has(code)) ?? error;
};
/**
 * What was said in a log. Several outputs may run into one cause, like a missing artifact service or a token that expires
 * during the run: it is one notice.
 */
const saidIn = new WeakMap();
const isSaid = (log, error) => {
    const said = saidIn.get(log) ?? new Set();
    saidIn.set(log, said);
    const cause = causeOf(error);
    const isKnown = said.has(cause);
    said.add(cause);
    return isKnown;
};
/**
 * Runs one output. A failure costs that output and one notice that says why and what is missing instead; the verdict
 * and the other outputs stand.
 */
const attempt = async (log, { output, without }, body) => {
    try {
        return await body();
    }
    catch (error) {
        const title = `flamegate: no ${output}`;
        if (isSaid(log, error))
            log.info(`${title}, for the same reason. ${without}`);
        else
            log.notice({ title, message: `${reasonOf(error)}. ${without}` });
        return undefined;
    }
};


/***/ })

};
