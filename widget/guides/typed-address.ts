import { addressFrom, isSameAddress } from '../../shared/address'

/** What a person typed for an address: not one, the recipient there is already, or one that can be taken. */
export type TypedAddress =
  | { readonly verdict: 'wrong' }
  | { readonly verdict: 'same' }
  | {
      readonly verdict: 'good'
      readonly address: string
      /** Whether the host gets something else than what the person sees in the field. */
      readonly isRewritten: boolean
    }

/** A label of a domain in ASCII that stands for one in other letters (RFC 5890). */
const PUNYCODE = /[@.]xn--[^@]*$/

/** Judges what was typed; `present` is the recipient now, null where there is none. */
export function judgeAddress(typed: string, present: string | null): TypedAddress {
  const address = addressFrom(typed)
  if (address === null) return { verdict: 'wrong' }
  if (isSameAddress(address, present)) return { verdict: 'same' }
  // Chromium tells the ASCII form of an email field although it shows the letters that were typed.
  const isRewritten = !isSameAddress(address, typed.trim()) || PUNYCODE.test(address)
  return { verdict: 'good', address, isRewritten }
}
