export const id = 41;
export const ids = [41,997,70];
export const modules = {

/***/ 8070:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readAckFile: () => (/* binding */ readAckFile)
/* harmony export */ });
/* unused harmony export ackFileSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6921);
/* harmony import */ var _config_nearMiss_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7122);
/* harmony import */ var _config_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1811);
/* harmony import */ var _config_yamlFile_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7997);
/* harmony import */ var _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5602);
/* harmony import */ var _units_count_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5396);
/* harmony import */ var _date_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7260);
/* harmony import */ var _ids_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5940);
/** `.github/flamegate-acks.yml`: acknowledgements that were reviewed and merged. */








const text = (max) => zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().trim().min(1).max(max);
const ackSchema = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    id: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()
        .toLowerCase()
        .refine(_ids_js__WEBPACK_IMPORTED_MODULE_6__/* .isAckId */ .FT, { error: _ids_js__WEBPACK_IMPORTED_MODULE_6__/* .ackIdWords */ .oB })
        .describe('Id of the finding, or at least the first 8 of its digits'),
    reason: text(500).describe('Why the change is accepted'),
    author: text(100).describe('Who accepts it'),
    until: _date_js__WEBPACK_IMPORTED_MODULE_4__/* .date */ .p6.optional().describe('Last day on which it counts, as 2026-12-31'),
    note: text(1000).optional().describe('Anything else, like a link to the decision')
});
/** Every key of the file; what an entry holds is checked entry by entry. */
const ackFileSchema = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz(1).optional().describe('Version of this file format'),
    acks: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(ackSchema).optional().describe('Acknowledged findings')
})
    .describe('Acknowledged findings of flamegate');
const outerSchema = ackFileSchema.extend({ acks: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .unknown */ .L5J()).optional() });
/** More than fit the size of a settings file cannot be there; a file of aliases can hold more. */
const maxEntries = 1000;
const maxProblems = 50;
const keyHint = (key, shape) => {
    const keys = Object.keys(shape);
    const meant = (0,_config_nearMiss_js__WEBPACK_IMPORTED_MODULE_7__/* .nearMiss */ .b)(key, keys);
    return meant === undefined ? `known keys: ${keys.join(', ')}` : `did you mean "${meant}"?`;
};
const valueHint = ({ path, input }, shape) => {
    const key = String(path[0]);
    if (key === 'id')
        return (0,_ids_js__WEBPACK_IMPORTED_MODULE_6__/* .ackIdHint */ .Ec)(input);
    return shape[key]?.description ?? `an entry has ${Object.keys(ackSchema.shape).join(', ')}`;
};
/** zod says of lists and texts alike that they are too big; here only texts have a limit. */
const expectedWords = (issue) => issue.code === 'too_big' ? `text of at most ${issue.maximum} characters` : expectedOf(issue);
const expectedOf = (issue) => issue.code === 'custom' ? issue.message : (0,_config_words_js__WEBPACK_IMPORTED_MODULE_0__/* .expected */ .p6)(issue);
const explain = (issue, { shape, at, placeOf }) => {
    if (issue.code === 'unrecognized_keys') {
        return issue.keys.map((key) => ({
            severity: 'error',
            code: 'acks/unknown-key',
            message: `${(0,_config_words_js__WEBPACK_IMPORTED_MODULE_0__/* .pathText */ .LF)([...at, ...issue.path, key])}: unknown key`,
            at: placeOf([...at, ...issue.path, key], 'key'),
            hint: keyHint(key, shape)
        }));
    }
    const path = [...at, ...issue.path];
    return [
        {
            severity: 'error',
            code: 'acks/invalid-value',
            message: `${(0,_config_words_js__WEBPACK_IMPORTED_MODULE_0__/* .pathText */ .LF)(path)}: expected ${expectedWords(issue)}, found ${(0,_config_words_js__WEBPACK_IMPORTED_MODULE_0__/* .found */ .F9)(issue.input)}`,
            at: placeOf(path),
            hint: valueHint(issue, shape)
        }
    ];
};
const entryOf = (value, index, placeOf) => {
    const at = ['acks', index];
    const { data, error } = ackSchema.safeParse(value, { reportInput: true });
    if (data === undefined) {
        const of = { shape: ackSchema.shape, at, placeOf };
        return { acks: [], diagnostics: error.issues.flatMap((issue) => explain(issue, of)) };
    }
    const { id, reason, author, until, note } = data;
    const ack = {
        source: 'file',
        ids: [id],
        reason,
        author,
        ...(until === undefined ? {} : { until }),
        ...(note === undefined ? {} : { note }),
        at: placeOf(at)
    };
    return { acks: [ack], diagnostics: [] };
};
const tooMany = (count, placeOf) => count <= maxEntries
    ? []
    : [
        {
            severity: 'error',
            code: 'acks/too-many',
            message: `acks: expected at most ${maxEntries} entries, found ${count}; the others accept nothing`,
            at: placeOf(['acks', maxEntries]),
            hint: 'remove those that have expired'
        }
    ];
const capped = (diagnostics) => {
    const left = diagnostics.length - maxProblems;
    if (left <= 0)
        return diagnostics;
    const message = `and ${(0,_units_count_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .L)(left, 'more problem')} of the acknowledgements`;
    const hint = 'mend the ones above first';
    return [
        ...diagnostics.slice(0, maxProblems),
        { severity: 'error', code: 'acks/invalid-value', message, hint }
    ];
};
const entriesOf = ({ values, placeOf }) => {
    const { error } = outerSchema.safeParse(values, { reportInput: true });
    const of = { shape: ackFileSchema.shape, at: [], placeOf };
    const outer = (error?.issues ?? []).flatMap((issue) => explain(issue, of));
    const list = Array.isArray(values['acks']) ? values['acks'] : [];
    const entries = list.slice(0, maxEntries).map((value, index) => entryOf(value, index, placeOf));
    return {
        acks: entries.flatMap((entry) => entry.acks),
        diagnostics: capped([
            ...outer,
            ...tooMany(list.length, placeOf),
            ...entries.flatMap((entry) => entry.diagnostics)
        ])
    };
};
/**
 * Reads the file. It never throws: an entry that is not understood accepts nothing and is a diagnostic, and the others
 * stand. A mistake can so make a gate fail, and never pass.
 */
const readAckFile = (file) => {
    try {
        return entriesOf((0,_config_yamlFile_js__WEBPACK_IMPORTED_MODULE_1__.readYaml)(file));
    }
    catch (error) {
        if (error instanceof _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .FlamegateError */ .J)
            return { acks: [], diagnostics: error.diagnostics };
        throw error;
    }
};


/***/ }),

/***/ 7997:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readYaml: () => (/* binding */ readYaml)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./lib/model/diagnostic.js
var diagnostic = __webpack_require__(5602);
;// CONCATENATED MODULE: ./lib/config/locate.js

const offsetOf = (node) => ((0,dist/* isNode */.Ll)(node) ? node.range?.[0] : undefined);
const isEmpty = (node) => (0,dist/* isScalar */.jn)(node) && node.value === null;
const step = (document, from, part) => {
    const node = (0,dist/* isAlias */.Vj)(from.node) ? from.node.resolve(document) : from.node;
    if ((0,dist/* isSeq */.oP)(node)) {
        const item = node.items[Number(part)];
        const offset = offsetOf(item) ?? from.value;
        return { node: item, key: offset, value: offset };
    }
    if (!(0,dist/* isMap */.jh)(node))
        return undefined;
    const pair = node.items.find(({ key }) => (0,dist/* isScalar */.jn)(key) && String(key.value) === String(part));
    if (pair === undefined)
        return undefined;
    const key = offsetOf(pair.key) ?? from.value;
    const value = isEmpty(pair.value) ? key : (offsetOf(pair.value) ?? key);
    return { node: pair.value, key, value };
};
/**
 * Offset of what stands at a path of a YAML document. A key without a value is its own value, and a path that leads
 * nowhere ends at the last thing on it.
 */
const locate = (document, path, part) => {
    const start = offsetOf(document.contents) ?? 0;
    let stop = { node: document.contents, key: start, value: start };
    for (const key of path) {
        const next = step(document, stop, key);
        if (next === undefined)
            return stop.value;
        stop = next;
    }
    return stop[part];
};

// EXTERNAL MODULE: ./lib/config/mapping.js
var mapping = __webpack_require__(796);
// EXTERNAL MODULE: ./lib/config/maxConfigBytes.js
var maxConfigBytes = __webpack_require__(239);
// EXTERNAL MODULE: ./lib/config/words.js
var words = __webpack_require__(1811);
;// CONCATENATED MODULE: ./lib/config/yamlFile.js






/** Bound of the yaml package: uses of an alias times the aliases inside it. */
const maxAliasCount = 100;
/** The schema is 3 deep; more is a mistake, or an alias inside itself. */
const maxDepth = 16;
/** One slip can make every following line an error. */
const maxSyntaxErrors = 10;
const hints = new Map([
    ['DUPLICATE_KEY', 'remove one of the two'],
    ['TAB_AS_INDENT', 'indent with spaces'],
    ['MULTIPLE_DOCS', 'keep one document and remove the "---" after it'],
    ['NON_STRING_KEY', 'write the key as plain text'],
    ['TAG_RESOLVE_FAILED', 'remove the tag']
]);
const syntaxError = ({ at, what, hint }) => ({
    severity: 'error',
    code: 'config/syntax',
    message: what,
    at,
    hint: hint ?? 'see the example in docs/configuration.md'
});
const refuse = (problem) => {
    throw new diagnostic/* FlamegateError */.J([syntaxError(problem)]);
};
/** The parser's words without its capital, and without more of a hostile text than fits a line. */
const wordsOf = ({ code, message }) => code === 'RESOURCE_EXHAUSTION'
    ? `expected at most ${maxDepth} levels of nesting, found more`
    : `invalid YAML: ${message.charAt(0).toLowerCase()}${message.slice(1, 160)}`;
/** Unknown tags and directives are warnings of the parser and errors here: nothing can be meant by them. */
const syntaxErrors = (document, at) => [...document.errors, ...document.warnings]
    .toSorted((a, b) => a.pos[0] - b.pos[0])
    .filter((error, index, sorted) => error.pos[0] !== sorted[index - 1]?.pos[0])
    .slice(0, maxSyntaxErrors)
    .map((error) => syntaxError({ at: at(error.pos[0]), what: wordsOf(error), hint: hints.get(error.code) }));
/** Offset of the first `*alias`: the parser names no place when it gives up on one. */
const firstAlias = (document) => {
    let offset = 0;
    (0,dist/* visit */.YR)(document, {
        Alias: (_, alias) => {
            offset = alias.range?.[0] ?? 0;
            return dist/* visit */.YR.BREAK;
        }
    });
    return offset;
};
const toPlain = (document, at) => {
    try {
        return document.toJS({ maxAliasCount });
    }
    catch {
        return refuse({
            at: at(firstAlias(document)),
            what: 'expected aliases of earlier anchors, found one without an anchor or too many',
            hint: 'write the values out'
        });
    }
};
/** Copies plain data with null under keys as undefined; refuses what is too deep or would be lost on the way. */
const unsetNulls = (value, path, placeOf) => {
    if (path.length > maxDepth) {
        return refuse({
            at: placeOf(path),
            what: `expected at most ${maxDepth} levels of nesting, found more`
        });
    }
    if (Array.isArray(value)) {
        return value.map((item, index) => unsetNulls(item, [...path, index], placeOf));
    }
    if (typeof value !== 'object' || value === null)
        return value;
    const entries = Object.entries(value).map(([key, child]) => {
        const here = [...path, key];
        if (key === '__proto__')
            refuse({ at: placeOf(here, 'key'), what: 'expected a key, found "__proto__"' });
        return [key, child === null ? undefined : unsetNulls(child, here, placeOf)];
    });
    return Object.fromEntries(entries);
};
/** Reads a configuration file as YAML 1.2. Throws a FlamegateError that names line and column. */
const readYaml = ({ path: file, text }) => {
    if (text.length > maxConfigBytes/* maxConfigBytes */.a) {
        refuse({ at: { file }, what: `expected at most ${maxConfigBytes/* maxConfigBytes */.a / 1024} KiB, found more` });
    }
    const lines = new dist/* LineCounter */.HN();
    const at = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { file, line, column: col };
    };
    const options = { lineCounter: lines, prettyErrors: false, stringKeys: true };
    const document = (0,dist/* parseDocument */.Tp)(text, options);
    const errors = syntaxErrors(document, at);
    if (errors.length > 0)
        throw new diagnostic/* FlamegateError */.J(errors);
    const placeOf = (path, part = 'value') => at(locate(document, path, part));
    const values = unsetNulls(toPlain(document, at) ?? {}, [], placeOf);
    return (0,mapping/* isMapping */.p)(values)
        ? { values, placeOf }
        : refuse({
            at: placeOf([]),
            what: `expected a mapping of keys to values, found ${(0,words/* found */.F9)(values)}`
        });
};


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


/***/ }),

/***/ 3041:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  localObjectives: () => (/* binding */ localObjectives),
  objectivesOf: () => (/* binding */ objectivesOf)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./lib/config/mapping.js
var mapping = __webpack_require__(796);
// EXTERNAL MODULE: ./lib/config/maxConfigBytes.js
var maxConfigBytes = __webpack_require__(239);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(6921);
;// CONCATENATED MODULE: ./lib/config/objectiveKinds.js
/** The shapes of objectives that are read, as far as they are looked at. */

/** The key of a Kubernetes annotation, and the same as a label of Prometheus can be spelled. */
const endpointKeys = ['flamegate/endpoint', 'flamegate_endpoint'];
const labels = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* array */.YOg(schemas/* string */.YjP())])).default({});
const numberText = schemas/* union */.KCZ([schemas/* number */.aig(), schemas/* string */.YjP()]).transform(String);
const openSlo = schemas/* object */.Ikc({
    apiVersion: schemas/* literal */.euz('openslo/v1'),
    kind: schemas/* literal */.euz('SLO'),
    metadata: schemas/* object */.Ikc({ name: schemas/* string */.YjP().min(1), labels, annotations: labels }),
    spec: schemas/* object */.Ikc({
        objectives: schemas/* array */.YOg(schemas/* object */.Ikc({
            target: schemas/* number */.aig().gt(0).lt(1).optional(),
            targetPercent: schemas/* number */.aig().gt(0).lt(100).optional(),
            op: schemas/* enum */.k5n(['lt', 'lte', 'gt', 'gte']).optional(),
            value: numberText.optional()
        }))
            .min(1)
    })
});
const slothService = schemas/* object */.Ikc({
    service: schemas/* string */.YjP().min(1),
    slos: schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP().min(1), objective: schemas/* number */.aig().gt(0).max(100), labels }))
});
const sloth = slothService.extend({ version: schemas/* literal */.euz('prometheus/v1') });
const slothResource = schemas/* object */.Ikc({
    apiVersion: schemas/* literal */.euz('sloth.slok.dev/v1'),
    kind: schemas/* literal */.euz('PrometheusServiceLevel'),
    spec: slothService
});
const endpointIn = (...all) => all.flatMap((one) => endpointKeys.flatMap((key) => one[key] ?? []))[0];
const operators = { lt: '<', lte: '<=', gt: '>', gte: '>=' };
/** Four digits after the point are more than any objective has. */
const percentText = (percent) => `${Number(percent.toFixed(4))}%`;
const ofOpenSlo = ({ metadata, spec }) => {
    const [first] = spec.objectives;
    const percent = first?.targetPercent ?? (first?.target ?? 0) * 100;
    const within = first?.value === undefined
        ? {}
        : { threshold: `${operators[first.op ?? 'lte']} ${first.value}` };
    return [
        {
            endpoint: endpointIn(metadata.annotations, metadata.labels),
            name: metadata.name,
            ...(percent > 0 ? { target: percentText(percent) } : {}),
            ...within
        }
    ];
};
const ofSloth = ({ service, slos }) => slos.map((one) => ({
    endpoint: endpointIn(one.labels),
    name: `${service}/${one.name}`,
    target: percentText(one.objective)
}));
const kind = (title, matches, schema, found) => ({ title, matches, read: (document) => schema.transform(found).safeParse(document) });
/** To read one more: its schema, what is found in it, and a line here. */
const objectiveKinds = [
    kind('an SLO of OpenSLO', (one) => one['apiVersion'] === 'openslo/v1' && one['kind'] === 'SLO', openSlo, ofOpenSlo),
    kind('objectives of Sloth', (one) => one['version'] === 'prometheus/v1', sloth, ofSloth),
    kind('objectives of Sloth', (one) => one['kind'] === 'PrometheusServiceLevel', slothResource, ({ spec }) => ofSloth(spec))
];

// EXTERNAL MODULE: ./lib/config/words.js
var words = __webpack_require__(1811);
;// CONCATENATED MODULE: ./lib/config/objectiveFile.js
/**
 * Objectives in files of OpenSLO (v1) and Sloth (prometheus/v1, and its Kubernetes form). Both promise something of queries;
 * which endpoint these are about is written in an annotation or label, because a guess from a query would be wrong in silence.
 */





const noObjectives = { objectives: [], diagnostics: [] };
/** Documents of a file that are something else: services, indicators, alerts. */
const isOther = (one) => typeof one['apiVersion'] === 'string' && one['apiVersion'].startsWith('openslo/');
const problem = (path, message, hint) => ({
    severity: 'warning',
    code: 'objectives/file',
    message,
    at: { file: path },
    hint
});
const wrongShape = (path, title, error) => {
    const [first] = error.issues;
    const where = first === undefined ? '' : `${(0,words/* pathText */.LF)(first.path)}: expected ${(0,words/* expected */.p6)(first)}`;
    return problem(path, `expected ${title}, found another shape: ${where}`, 'see docs/spans.md for what is read');
};
const noEndpoint = (path, names) => problem(path, `the objective ${names.map((name) => `\`${name.replaceAll('`', "'")}\``).join(', ')} names no endpoint, so nothing is compared with it`, 'add the annotation flamegate/endpoint (OpenSLO) or the label flamegate_endpoint (Sloth)');
const readDocument = (path, document) => {
    const none = (diagnostic) => ({
        objectives: [],
        diagnostics: [diagnostic]
    });
    if (document === null)
        return noObjectives;
    const found = (0,mapping/* isMapping */.p)(document)
        ? objectiveKinds.find(({ matches }) => matches(document))
        : undefined;
    if (found === undefined) {
        const isKnown = (0,mapping/* isMapping */.p)(document) && isOther(document);
        const what = 'expected objectives of OpenSLO (openslo/v1) or Sloth (prometheus/v1), found neither';
        return isKnown
            ? noObjectives
            : none(problem(path, what, 'take the file out of objective-files'));
    }
    const read = found.read(document);
    if (!read.success)
        return none(wrongShape(path, found.title, read.error));
    const named = read.data.flatMap(({ endpoint, ...rest }) => endpoint === undefined ? [] : [{ endpoint, ...rest, source: path }]);
    const unnamed = read.data.filter(({ endpoint }) => endpoint === undefined);
    return {
        objectives: named,
        diagnostics: unnamed.length === 0
            ? []
            : [
                noEndpoint(path, unnamed.map(({ name }) => name))
            ]
    };
};
/** Far above any real use of anchors. */
const maxAliasCount = 100;
const documentsIn = (text) => {
    const documents = (0,dist/* parseAllDocuments */.hR)(text, { prettyErrors: false, stringKeys: true });
    if (!Array.isArray(documents))
        return [];
    if (documents.some(({ errors }) => errors.length > 0))
        return undefined;
    try {
        return documents.map((one) => one.toJS({ maxAliasCount }));
    }
    catch {
        return undefined;
    }
};
/** Reads a file of objectives. What is wrong with it is said, and no reason to stop: it is written for another tool. */
const readObjectiveFile = ({ path, text }) => {
    const refuse = (message) => ({
        objectives: [],
        diagnostics: [problem(path, message, 'check the file with its own tool')]
    });
    if (text.length > maxConfigBytes/* maxConfigBytes */.a)
        return refuse(`expected at most ${maxConfigBytes/* maxConfigBytes */.a / 1024} KiB, found more`);
    const documents = documentsIn(text);
    if (documents === undefined)
        return refuse('expected YAML, found something else');
    return joinObjectives(documents.map((one) => readDocument(path, one)));
};
const joinObjectives = (all) => ({
    objectives: all.flatMap(({ objectives }) => objectives),
    diagnostics: all.flatMap(({ diagnostics }) => diagnostics)
});

// EXTERNAL MODULE: ./lib/io/configFile.js
var configFile = __webpack_require__(2430);
// EXTERNAL MODULE: ./lib/model/diagnostic.js
var diagnostic = __webpack_require__(5602);
// EXTERNAL MODULE: ./lib/steps/attempt.js
var steps_attempt = __webpack_require__(4478);
// EXTERNAL MODULE: ./lib/acks/file.js
var file = __webpack_require__(8070);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./lib/io/workspaceFile.js


/**
 * A path of a profile as a path of the repository: itself, where a regular file of that name is in the workspace.
 * Links count as absent, because the repository's page does not follow them.
 */
const fileInWorkspace = (workspace, file) => {
    const path = resolve(workspace, file);
    const below = relative(workspace, path);
    if (below === '' || below.startsWith('..') || join(workspace, below) !== path)
        return undefined;
    try {
        return lstatSync(path).isFile() ? below.split('\\').join('/') : undefined;
    }
    catch {
        return undefined;
    }
};
/** Whether one of some files or folders is there. */
const workspaceFile_holdsAny = (workspace, names) => names.some((name) => existsSync(resolve(workspace, name)));

// EXTERNAL MODULE: ./lib/steps/localAcks.js
var localAcks = __webpack_require__(1570);
;// CONCATENATED MODULE: ./lib/steps/ruleFiles.js






const noAckFile = { acks: [], diagnostics: [] };
const shortSha = (sha) => sha.slice(0, 7);
const countsLater = (path, base) => `${base} has no ${path}, so the defaults are used; the file of this pull request counts after it is merged`;
/**
 * A pull request is the merge commit, in which base is up to date; a merge group is one of its own. A run of any other
 * event is of the base, and of the pull request has the head.
 */
const proposalIn = ({ eventName, sha, pull, builtOn }) => {
    if (pull !== undefined) {
        return { base: pull.baseSha, head: eventName === 'pull_request' ? sha : pull.headSha };
    }
    const isQueued = eventName === 'merge_group' && builtOn?.kind === 'commit';
    return isQueued ? { base: builtOn.sha, head: sha } : undefined;
};
/** Reads a file at a commit. Found or not is an answer, so it is a list; a failure throws. */
const readAt = ({ openGitHub }, ref) => async (path) => {
    const text = await (await openGitHub()).readFile(path, ref);
    return text === undefined ? [] : [{ path, text }];
};
/** Reads files at the base of what is proposed; undefined where nothing is. */
const readAtBase = (source) => {
    const proposal = proposalIn(source.context);
    return proposal === undefined ? undefined : readAt(source, proposal.base);
};
const ackFileOf = ([file]) => file === undefined ? noAckFile : readAckFile(file);
const readHead = (source, { head }) => {
    const read = readAt(source, head);
    const without = 'Whether this pull request loosens what judges it is not known.';
    return attempt(source.log, { output: 'comparison of settings', without }, async () => {
        const [config] = await read(source.path);
        return { config, acks: ackFileOf(await read(ackFilePath)) };
    });
};
const saySettings = (source, at, { base, head }) => {
    const { path, log } = source;
    if (base.config !== undefined)
        log.info(`settings: ${path} of ${at}`);
    else if (head?.config !== undefined) {
        log.notice({ title: 'flamegate: settings', message: countsLater(path, at) });
    }
    else
        log.info(`settings: ${at} has no ${path} that the token can read, so the defaults are used`);
};
/** Says in the report that it was judged by other rules than those that are there. */
const unread = (sha, path, without) => ({
    acks: [],
    diagnostics: [
        {
            severity: 'warning',
            code: 'config/unread',
            message: `expected to read ${path} of ${shortSha(sha)}, found no answer that can be used: ${without}`,
            hint: 'a notice of the run says why; run the job again, or give it the permission `contents: read`'
        }
    ]
});
const nothingAccepted = (/* unused pure expression or super */ null && (`nothing of ${ackFilePath} counts`));
/** The files of a commit. After a failure the next would fail alike, and is not asked for: the second value says so. */
const readCommit = async (source, sha) => {
    const { log, path } = source;
    const read = readAt(source, sha);
    const ofConfig = { output: 'settings', without: 'The published defaults are used.' };
    const config = await attempt(log, ofConfig, () => read(path));
    if (config === undefined) {
        const without = `the defaults were used, and ${nothingAccepted}`;
        return [{ config, acks: unread(sha, path, without) }, false];
    }
    const ofAcks = { output: 'acknowledgements', without: `Nothing of ${ackFilePath} counts.` };
    const acks = await attempt(log, ofAcks, () => read(ackFilePath));
    if (acks === undefined) {
        return [{ config: config[0], acks: unread(sha, ackFilePath, nothingAccepted) }, false];
    }
    return [{ config: config[0], acks: ackFileOf(acks) }, true];
};
/** Base first, because nothing of head counts. */
const readProposal = async (source, proposal) => {
    const [base, isRead] = await readCommit(source, proposal.base);
    if (!isRead)
        return { base };
    const head = await readHead(source, proposal);
    const rules = head === undefined ? { base } : { base, head };
    saySettings(source, `base ${shortSha(proposal.base)}`, rules);
    return rules;
};
const readCheckout = async ({ path, isDefaultPath, context }) => {
    const config = await readConfigFile(isDefaultPath ? undefined : path, context.workspace);
    return { config, acks: await localAckFile(ackFilePath, context.workspace) };
};
/** What tells that the repository is here, so that a file which is not is no file of the commit. */
const isHere = ({ path, context }) => holdsAny(context.workspace, ['.git', path, ...defaultConfigPaths, ackFilePath]);
/** What a branch holds: from the checkout, or from the API in a job without one. A file that was named has to be there. */
const readBranch = async (source) => {
    const { path, isDefaultPath, context, log } = source;
    if (isHere(source))
        return { base: await readCheckout(source) };
    const [base] = await readCommit(source, context.sha);
    if (base.config !== undefined)
        log.info(`settings: ${path} of ${shortSha(context.sha)}`);
    else if (!isDefaultPath)
        return { base: await readCheckout(source) };
    return { base };
};
/**
 * The settings file and the file of acknowledgements. In a pull request and a merge queue they are read from the base
 * commit through the API, so that what is proposed cannot loosen the gates that judge it; elsewhere they are what the
 * branch of the run holds.
 */
const readRuleFiles = (source) => {
    const proposal = proposalIn(source.context);
    return proposal === undefined ? readBranch(source) : readProposal(source, proposal);
};

;// CONCATENATED MODULE: ./lib/steps/objectives.js





const missing = (path) => ({
    objectives: [],
    diagnostics: [
        {
            severity: 'warning',
            code: 'objectives/missing',
            message: 'expected a file of objectives, found nothing',
            at: { file: path },
            hint: 'check objective-files in the settings'
        }
    ]
});
const fileOf = (path, file) => file === undefined ? missing(path) : readObjectiveFile(file);
const readLocal = async (path, cwd) => {
    try {
        return fileOf(path, await (0,configFile/* readOptionalFile */.pL)(path, cwd));
    }
    catch (error) {
        if (!(error instanceof diagnostic/* FlamegateError */.J))
            throw error;
        return { objectives: [], diagnostics: error.diagnostics };
    }
};
/** The objectives of files on this machine. */
const localObjectives = async (paths, cwd) => joinObjectives(await Promise.all(paths.map((path) => readLocal(path, cwd))));
/**
 * The objectives that a change is judged by: those of the base commit in a pull request, so that it cannot take away what it
 * breaks; else those of the checkout.
 */
const objectivesOf = async (paths, source) => {
    if (paths.length === 0)
        return joinObjectives([]);
    const read = readAtBase(source);
    if (read === undefined)
        return localObjectives(paths, source.context.workspace);
    const words = { output: 'objectives', without: 'No endpoint has an objective.' };
    const files = await (0,steps_attempt/* attempt */.C)(source.log, words, async () => {
        const all = [];
        for (const path of paths) {
            const [file] = await read(path);
            all.push(fileOf(path, file));
        }
        return all;
    });
    return joinObjectives(files ?? []);
};


/***/ })

};
