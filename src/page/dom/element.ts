type Attributes = Readonly<Record<string, string | number | boolean | undefined>>

/**
 * An element with attributes and children. Texts become text nodes: nothing from a profile is ever read as HTML. An
 * attribute that is `false` or undefined is left out, `true` is empty.
 */
export const element = <Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] => {
  const made = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue
    made.setAttribute(name, value === true ? '' : String(value))
  }
  made.append(...children)
  return made
}
