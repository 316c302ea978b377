export declare const withEagerModules: (bundle: string) => string
