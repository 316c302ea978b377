/** Regular expressions that are slower than linear on long texts, and why no long text comes to them. */
export const bounded = [
  {
    literal: String.raw`/\B(?=(?:\d{3})+$)/g`,
    bound: '16 digits',
    because:
      'it groups the digits of a whole number below 1e15, which the line above it makes sure of'
  },
  {
    literal: String.raw`/(?<![\w])(?:[a-z][a-z0-9+.-]{1,15}:\/\/|www\.)\S{1,500}/gi`,
    bound: '16 steps a character',
    because:
      'what may repeat before `://` has at most 15 characters, and the text is an answer of at most 64 KiB'
  }
]
