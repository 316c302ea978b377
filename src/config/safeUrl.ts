/** Addresses that settings give: https, or http on this machine, and nothing in them that is secret or would be overwritten. */
import * as z from 'zod'

const isLoopback = (host: string): boolean =>
  host === 'localhost' || host === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(host)

export const isSafeUrl = (text: string): boolean => {
  if (!URL.canParse(text)) return false
  const { protocol, hostname, username, password, search, hash } = new URL(text)
  const isSecure = protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname))
  return isSecure && username + password + search + hash === ''
}

/** The address of a server, without a slash behind it. */
export const safeUrl = () =>
  z
    .string()
    .max(500)
    .refine(isSafeUrl, {
      error: 'an https address without user, query and fragment; http for this machine only'
    })
    .overwrite((text) => text.replace(/(?<!\/)\/+$/, ''))
