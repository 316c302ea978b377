export declare const pageOfComment: (input: string) => string
export declare const commentHtml: (root: string) => string
