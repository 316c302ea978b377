/** Percent-encoding in which every name is inert, in an address, in Markdown and in HTML. */

/** Half of a surrogate pair, which has no encoding. */
const HALF = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/** `encodeURIComponent` leaves `!'()*`, which end links of Markdown. */
export const encode = (text: string): string =>
  encodeURIComponent(text.replace(HALF, '\ufffd')).replace(
    /[!'()*~]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`
  )

/** A query; a parameter without a value is left out. Keys are ours. */
export const query = (
  parameters: readonly (readonly [key: string, value: string | undefined])[]
): string =>
  parameters
    .flatMap(([key, value]) => (value === undefined ? [] : [`${encode(key)}=${encode(value)}`]))
    .join('&')

/** A value in a selector of labels, as PromQL quotes it. */
const quoted = (value: string): string =>
  `"${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`

/** `{service_name="shopd",git_ref="main"}` */
export const selector = (labels: readonly (readonly [name: string, value: string])[]): string =>
  `{${labels.map(([name, value]) => `${name}=${quoted(value)}`).join(',')}}`
