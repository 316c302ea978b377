export const id = 70;
export const ids = [70,997];
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


/***/ })

};
