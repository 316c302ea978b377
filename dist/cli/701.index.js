export const id = 701;
export const ids = [701];
export const modules = {

/***/ 3138:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pullCommand: () => (/* binding */ pullCommand)
});

// EXTERNAL MODULE: ./lib/config/layers.js + 1 modules
var config_layers = __webpack_require__(7333);
// EXTERNAL MODULE: ./lib/io/configFile.js
var configFile = __webpack_require__(2430);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/io/unwritable.js
var unwritable = __webpack_require__(77);
// EXTERNAL MODULE: ./lib/io/writeWhole.js
var writeWhole = __webpack_require__(5592);
;// CONCATENATED MODULE: ./lib/io/writeInto.js




/** Writes files with folders in their names below a folder, each whole, and returns their paths as the user would type them. */
const writeInto = (out, files, cwd) => {
    const hint = 'give a folder that can be written with --out DIR';
    (0,unwritable/* writing */.d)({ doing: `write to ${out}`, hint }, () => {
        for (const { fileName, content } of files) {
            const path = (0,external_node_path_.resolve)(cwd, out, fileName);
            (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(path), { recursive: true });
            (0,writeWhole/* writeWhole */.f)([{ path, content }]);
        }
    });
    return files.map(({ fileName }) => (0,external_node_path_.join)(out, fileName));
};

// EXTERNAL MODULE: ./lib/formats/index.js + 5 modules
var formats = __webpack_require__(8197);
;// CONCATENATED MODULE: ./lib/io/production/hasSamples.js

/** Whether an answer is a profile with anything in it. */
const hasSamples = (bytes, maxInflatedBytes) => {
    const limits = { maxInflatedBytes, maxRows: 1 };
    const [profile] = (0,formats/* decode */.D)({ path: 'pulled.pprof', bytes }, limits).parsed.profiles;
    return profile?.columns.some(({ total }) => total > 0) ?? false;
};

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(6921);
// EXTERNAL MODULE: ./lib/model/diagnostic.js
var diagnostic = __webpack_require__(5602);
// EXTERNAL MODULE: ./lib/io/analysis/failure.js
var failure = __webpack_require__(5605);
// EXTERNAL MODULE: ./lib/io/analysis/readBounded.js
var readBounded = __webpack_require__(3830);
;// CONCATENATED MODULE: ./lib/io/production/send.js
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
const productionError = ({ host }, found, hint) => new diagnostic/* FlamegateError */.J([
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
        const bytes = await (0,readBounded/* readBounded */.C)(response.body, maxBytes);
        if (bytes !== undefined)
            return bytes;
        throw productionError(url, `more than ${maxBytes} bytes`, 'ask for a shorter time, or raise limits.max-file-bytes');
    }
    catch (error) {
        if (error instanceof diagnostic/* FlamegateError */.J)
            throw error;
        if ((0,failure/* isTimeout */.kL)(error))
            throw productionError(url, 'no answer within a minute', 'ask for a shorter time');
        const { found, hint } = (0,failure/* networkFailure */.rd)(error);
        throw productionError(url, found, hint);
    }
};

;// CONCATENATED MODULE: ./lib/io/production/servers.js
/** How profiles are had from a server. To add one: its function, and a line in `servers`. */


const varint = (value) => {
    const bytes = [];
    let rest = BigInt(Math.round(value));
    while (rest >= 0x80n) {
        bytes.push(Number(rest & 0x7fn) | 0x80);
        rest >>= 7n;
    }
    return [...bytes, Number(rest)];
};
const textField = (field, text) => {
    const bytes = new TextEncoder().encode(text);
    return [(field << 3) | 2, ...varint(bytes.length), ...bytes];
};
const numberField = (field, value) => [
    field << 3,
    ...varint(value)
];
/**
 * Pyroscope 1 and 2: `SelectMergeProfile` of the Connect API, in Protobuf, whose answer is a pprof profile as it is. It is
 * deprecated for a newer one, remains supported, and is what both have.
 */
const pyroscope = ({ url, query, maxBytes, env }) => send({
    url: new URL(`${url}/querier.v1.QuerierService/SelectMergeProfile`),
    method: 'POST',
    contentType: 'application/proto',
    body: Uint8Array.from([
        ...textField(1, query.type),
        ...textField(2, query.selector),
        ...numberField(3, query.fromMs),
        ...numberField(4, query.toMs)
    ]),
    maxBytes
}, env);
const parcaAnswer = schemas/* object */.Ikc({ pprof: schemas/* base64 */.K39() });
const isoOf = (ms) => new Date(ms).toISOString();
/** Parca: the gateway of its query service, whose answer is a profile in JSON. */
const parca = async ({ url, query, maxBytes, env }) => {
    const address = new URL(`${url}/api/profiles/query`);
    const type = query.type.startsWith('process_cpu:') ? `${query.type}:delta` : query.type;
    address.search = new URLSearchParams({
        mode: 'MODE_MERGE',
        report_type: 'REPORT_TYPE_PPROF',
        'merge.query': `${type}${query.selector}`,
        'merge.start': isoOf(query.fromMs),
        'merge.end': isoOf(query.toMs)
    }).toString();
    const bytes = await send({ url: address, method: 'GET', maxBytes: Math.ceil((maxBytes * 4) / 3) + 4096 }, env);
    try {
        return Buffer.from(parcaAnswer.parse(JSON.parse(new TextDecoder().decode(bytes))).pprof, 'base64');
    }
    catch {
        throw productionError(address, 'something else than a profile', 'is this the address of a Parca server?');
    }
};
const servers = { pyroscope, parca };

// EXTERNAL MODULE: ./lib/config/moment.js
var moment = __webpack_require__(8912);
// EXTERNAL MODULE: ./lib/production/encode.js
var encode = __webpack_require__(2873);
// EXTERNAL MODULE: ./lib/production/profileTypes.js
var profileTypes = __webpack_require__(8185);
// EXTERNAL MODULE: ./lib/production/targets.js + 4 modules
var targets = __webpack_require__(6051);
;// CONCATENATED MODULE: ./lib/production/query.js





const emptyRange = (side, { from, to }) => new diagnostic/* FlamegateError */.J([
    {
        severity: 'error',
        code: 'production/range',
        message: `production.pull.${side}: expected from before to, found ${from} and ${to}`,
        hint: 'write times as now-2h or 2026-11-28T12:00:00Z'
    }
]);
/** The queries of both sides, side by side. */
const pullQueries = ({ production }, nowMs) => {
    const { pull, service = '', 'service-label': label } = production;
    if (pull === undefined)
        return [];
    const serviceLabel = label ?? targets/* linkTargets */.P[pull.server].serviceLabel;
    return pull.types.flatMap((metric) => ['base', 'head'].map((side) => {
        const { labels, from, to } = pull[side];
        const [fromMs = 0, toMs = 0] = [(0,moment/* momentOf */.E)(from, nowMs), (0,moment/* momentOf */.E)(to, nowMs)];
        if (fromMs >= toMs)
            throw emptyRange(side, pull[side]);
        return {
            ...{ side, metric, fromMs, toMs },
            type: (0,profileTypes/* profileTypeOf */.J)(metric) ?? '',
            selector: (0,encode/* selector */.gD)([[serviceLabel, service], ...Object.entries(labels)])
        };
    }));
};

;// CONCATENATED MODULE: ./lib/steps/pull.js




const nothing = ({ side, metric, selector }) => new diagnostic/* FlamegateError */.J([
    {
        severity: 'error',
        code: 'production/nothing',
        message: `expected samples of ${metric} for ${side} (${selector.replaceAll('`', "'")}), found none`,
        hint: 'check labels and times under production.pull'
    }
]);
/**
 * The profiles of base and head that the settings ask a server for. All or none: a side without the other would be a gap
 * in the comparison that nobody made. Throws a FlamegateError.
 */
const pullProfiles = async (config, env, nowMs) => {
    const { pull } = config.production;
    if (pull === undefined)
        return [];
    const files = [];
    for (const query of pullQueries(config, nowMs)) {
        const asked = { url: pull.url, query, maxBytes: config.limits['max-file-bytes'], env };
        const content = await servers[pull.server](asked);
        if (content.length === 0 || !hasSamples(content, config.limits['max-inflated-bytes']))
            throw nothing(query);
        files.push({ fileName: `${query.side}/production_${query.metric}.pprof`, content });
    }
    return files;
};

// EXTERNAL MODULE: ./lib/commands/arguments.js
var commands_arguments = __webpack_require__(9034);
// EXTERNAL MODULE: ./lib/commands/usage.js
var usage = __webpack_require__(7301);
;// CONCATENATED MODULE: ./lib/commands/pull.js






const options = {
    config: { type: 'string' },
    out: { type: 'string', default: '.docs/artifacts/ci' }
};
const how = 'flamegate pull [--config FILE] [--out DIR]';
/** `flamegate pull`: profiles of base and head from the profiler of production, for `flamegate analyze`. */
const pullCommand = async (args, shell) => {
    const { values, positionals } = (0,commands_arguments/* readArguments */.l)(args, options);
    const { config: path, out = options.out.default } = values;
    if (positionals.length > 0)
        throw (0,usage/* usageError */.W)(`expected no further argument, found ${positionals.join(' ')}`, how);
    const file = await (0,configFile/* readConfigFile */.RG)(path, shell.cwd);
    const { config } = (0,config_layers/* resolveConfig */.p)({ file });
    if (config.production.pull === undefined)
        throw (0,usage/* usageError */.W)('expected production.pull in the settings, found none', 'docs/production.md shows it');
    const files = await pullProfiles(config, shell.env, Date.parse(shell.now()));
    for (const written of writeInto(out, files, shell.cwd))
        shell.out(`${written}\n`);
    return 0;
};


/***/ }),

/***/ 5158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ firstComplaint)
/* harmony export */ });
/**
 * For `safeParse` of what somebody else wrote: the first complaint is enough. All of them would take thousands of times
 * the memory of what they are about. Zod 4.6 stops there for its own `validate`, which does not say why; the option has no
 * type, so a test sees whether it still counts.
 */
const firstComplaint = { reportInput: false, abortEarly: true };


/***/ }),

/***/ 2873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ query),
/* harmony export */   gD: () => (/* binding */ selector),
/* harmony export */   lF: () => (/* binding */ encode)
/* harmony export */ });
/** Percent-encoding in which every name is inert, in an address, in Markdown and in HTML. */
/** Half of a surrogate pair, which has no encoding. */
const HALF = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
/** `encodeURIComponent` leaves `!'()*`, which end links of Markdown. */
const encode = (text) => encodeURIComponent(text.replace(HALF, '\ufffd')).replace(/[!'()*~]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
/** A query; a parameter without a value is left out. Keys are ours. */
const query = (parameters) => parameters
    .flatMap(([key, value]) => (value === undefined ? [] : [`${encode(key)}=${encode(value)}`]))
    .join('&');
/** A value in a selector of labels, as PromQL quotes it. */
const quoted = (value) => `"${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`;
/** `{service_name="shopd",git_ref="main"}` */
const selector = (labels) => `{${labels.map(([name, value]) => `${name}=${quoted(value)}`).join(',')}}`;


/***/ }),

/***/ 8185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ profileTypeOf)
/* harmony export */ });
/**
 * Sample types as profilers of production name them, `name:type:unit:period type:period unit`. Those that are not in the table
 * are stored by nobody under a name that is known here, so nothing leads to them.
 */
const types = new Map([
    ['cpu', 'process_cpu:cpu:nanoseconds:cpu:nanoseconds'],
    ['samples', 'process_cpu:samples:count:cpu:nanoseconds'],
    ['alloc_space', 'memory:alloc_space:bytes:space:bytes'],
    ['alloc_objects', 'memory:alloc_objects:count:space:bytes'],
    ['inuse_space', 'memory:inuse_space:bytes:space:bytes'],
    ['inuse_objects', 'memory:inuse_objects:count:space:bytes']
]);
const profileTypeOf = (metric) => types.get(metric);


/***/ }),

/***/ 6051:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ linkTargets)
});

// EXTERNAL MODULE: ./lib/production/encode.js
var encode = __webpack_require__(2873);
;// CONCATENATED MODULE: ./lib/production/place.js
/** The labels that every query has. */
const ownLabels = ({ serviceLabel, service, labels }) => [
    [serviceLabel, service],
    ...labels
];

;// CONCATENATED MODULE: ./lib/production/grafana.js
/** Addresses in Grafana: Profiles Drilldown, which knows comparisons, and Explore, which knows traces too. */


const drilldown = ({ url }) => `${url}/a/grafana-pyroscope-app/explore`;
const subject = (place) => [
    ['var-dataSource', place.datasource],
    ['var-serviceName', place.service],
    ['var-profileMetricId', place.type],
    ['from', String(place.fromMs)],
    ['to', String(place.toMs)]
];
/** Every filter is a parameter of its own. */
const filters = (key, labels) => labels.map(([name, value]) => [key, `${name}|=|${value}`]);
const drilldownSingle = (place) => `${drilldown(place)}?${(0,encode/* query */.P)([
    ['explorationType', 'flame-graph'],
    ...subject(place),
    ...filters('var-filters', [...place.labels, ...place.headLabels]),
    ['var-spanSelector', place.spanId],
    ['maxNodes', '16384']
])}`;
/** `from-2` and `from-3` are the windows of the two panels, `diffFrom` and `diffFrom-2` what is selected in them. */
const drilldownDiff = (place) => {
    const [from, to] = [String(place.fromMs), String(place.toMs)];
    return `${drilldown(place)}?${(0,encode/* query */.P)([
        ['explorationType', 'diff-flame-graph'],
        ...subject(place),
        ...filters('var-filtersBaseline', [...place.labels, ...place.baseLabels]),
        ...filters('var-filtersComparison', [...place.labels, ...place.headLabels]),
        ...[
            ['diffFrom', from],
            ['diffTo', to],
            ['diffFrom-2', from],
            ['diffTo-2', to],
            ['from-2', from],
            ['to-2', to],
            ['from-3', from],
            ['to-3', to]
        ]
    ])}`;
};
const exploreSingle = (place) => {
    const source = { type: 'grafana-pyroscope-datasource', uid: place.datasource };
    const pane = {
        datasource: place.datasource,
        queries: [
            {
                refId: 'A',
                datasource: source,
                labelSelector: (0,encode/* selector */.gD)([...ownLabels(place), ...place.headLabels]),
                profileTypeId: place.type,
                queryType: 'profile',
                groupBy: [],
                ...(place.spanId === undefined ? {} : { spanSelector: [place.spanId] })
            }
        ],
        range: { from: String(place.fromMs), to: String(place.toMs) }
    };
    return `${place.url}/explore?schemaVersion=1&orgId=1&panes=${(0,encode/* encode */.lF)(JSON.stringify({ fg: pane }))}`;
};

;// CONCATENATED MODULE: ./lib/production/parca.js
/** Addresses in Parca, and in Polar Signals, which is its page with a filter for functions. */


/** CPU profiles are kept as what was added since the last one. */
const typeOf = (type) => (type.startsWith('process_cpu:') ? `${type}:delta` : type);
/** A query of a side, `a` or `b`: the server merges what is between two times, in nanoseconds. */
const side = (place, letter, more) => {
    const expression = `${typeOf(place.type)}${(0,encode/* selector */.gD)([...ownLabels(place), ...more])}`;
    const { fromMs, toMs } = place;
    return [
        [`expression_${letter}`, expression],
        [`from_${letter}`, String(fromMs)],
        [`to_${letter}`, String(toMs)],
        [`time_selection_${letter}`, `absolute:${fromMs}-${toMs}`],
        [`sum_by_${letter}`, ''],
        [`merge_from_${letter}`, `${fromMs}000000`],
        [`merge_to_${letter}`, `${toMs}000000`],
        [`selection_${letter}`, expression]
    ];
};
const single = (place, more) => `${place.url}/?${(0,encode/* query */.P)([...side(place, 'a', place.headLabels), ...more])}`;
const diff = (place, more) => `${place.url}/?${(0,encode/* query */.P)([
    ['compare_a', 'true'],
    ['compare_b', 'true'],
    ...side(place, 'a', place.baseLabels),
    ...side(place, 'b', place.headLabels),
    ...more
])}`;
const parcaSingle = (place) => single(place, []);
const parcaDiff = (place) => diff(place, []);
/** `s:fn:~:Name`: stacks with a function whose name contains the text. */
const functionFilter = ({ function: name }) => [
    ['profile_filters', name === undefined ? undefined : `s:fn:~:${name}`]
];
const polarSingle = (place) => single(place, functionFilter(place));
const polarDiff = (place) => diff(place, functionFilter(place));

;// CONCATENATED MODULE: ./lib/production/pyroscope.js
/** Addresses in the page of Pyroscope itself, which reads them up to version 1.19. */


const queryOf = (place, more) => `${place.type}${(0,encode/* selector */.gD)([...ownLabels(place), ...more])}`;
/** Seconds; it takes milliseconds too. */
const seconds = (ms) => String(Math.floor(ms / 1000));
const pyroscopeSingle = (place) => `${place.url}/?${(0,encode/* query */.P)([
    ['query', queryOf(place, place.headLabels)],
    ['from', seconds(place.fromMs)],
    ['until', seconds(place.toMs)]
])}`;
const pyroscopeDiff = (place) => {
    const [from, until] = [seconds(place.fromMs), seconds(place.toMs)];
    return `${place.url}/comparison-diff?${(0,encode/* query */.P)([
        ['leftQuery', queryOf(place, place.baseLabels)],
        ['leftFrom', from],
        ['leftUntil', until],
        ['rightQuery', queryOf(place, place.headLabels)],
        ['rightFrom', from],
        ['rightUntil', until]
    ])}`;
};

;// CONCATENATED MODULE: ./lib/production/targets.js



const linkTargets = {
    'grafana-drilldown': {
        title: 'Profiles Drilldown',
        serviceLabel: 'service_name',
        single: drilldownSingle,
        diff: drilldownDiff
    },
    'grafana-explore': { title: 'Explore', serviceLabel: 'service_name', single: exploreSingle },
    pyroscope: {
        title: 'Pyroscope',
        serviceLabel: 'service_name',
        single: pyroscopeSingle,
        diff: pyroscopeDiff
    },
    parca: { title: 'Parca', serviceLabel: 'job', single: parcaSingle, diff: parcaDiff },
    'polar-signals': {
        title: 'Polar Signals',
        serviceLabel: 'job',
        single: polarSingle,
        diff: polarDiff
    }
};


/***/ })

};
