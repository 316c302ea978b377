/** Why a target is missed, by its id, as far as it is known. Shown only while it is missed. */
export const misses: Readonly<Record<string, string>> = {}
