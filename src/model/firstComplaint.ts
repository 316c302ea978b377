/**
 * For `safeParse` of what somebody else wrote: the first complaint is enough. All of them would take thousands of times
 * the memory of what they are about. Zod 4.6 stops there for its own `validate`, which does not say why; the option has no
 * type, so a test sees whether it still counts.
 */
export const firstComplaint = { reportInput: false, abortEarly: true } as const
