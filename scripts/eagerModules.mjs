/** What webpack puts before the body of a module. */
const head = /^\/\*\*\*\/ \((\([\w, ]*\)) => \{$/gm

/**
 * A bundle whose modules are functions instead of arrow functions. The V8 of Node 20 compiles a `(function` at once, because it
 * is about to run; an arrow function it reads once for its end, and all that is in it again when it is called. On the demo that
 * is 6 to 11% of the main thread. Newer ones see no difference. What is in a module uses neither `this` nor `arguments` of
 * it: webpack writes those as functions itself.
 */
export const withEagerModules = (bundle) => bundle.replace(head, '/***/ (function$1 {')
