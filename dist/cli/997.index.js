export const id = 997;
export const ids = [997];
export const modules = {

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
