/** What a key never holds but what comes along when it is pasted: spaces of every kind, line ends, quotes, no-width signs. */
const NO_PART_OF_KEYS = /[\s"'`\u200b-\u200d\u2060\ufeff“”„‘’«»]/gu

/** A key as it was pasted, without what came along. */
export function pastedKey(typed: string): string {
  return typed.replace(NO_PART_OF_KEYS, '')
}

/** Three keys in the order in which they were typed. */
export type KeyTriple = {
  readonly applicationKey: string
  readonly applicationSecret: string
  readonly consumerKey: string
}

/** Length of the host's application keys, and of its secrets and consumer keys, in characters. */
const KEY_LENGTH = 16
const SECRET_LENGTH = 32

/**
 * The orders in which three pasted keys are worth trying, the likeliest first. Fields get swapped: the application key is
 * the short one of the three; which of the two long ones is the secret only the host can tell.
 */
export function keyOrders(typed: KeyTriple): KeyTriple[] {
  const { applicationKey, applicationSecret, consumerKey } = typed
  const all = [applicationKey, applicationSecret, consumerKey]
  const short = all.filter(({ length }) => length === KEY_LENGTH)
  const long = all.filter(({ length }) => length === SECRET_LENGTH)
  const [key] = short
  const [one, other] = long
  // Of another make: nothing is known of such keys.
  if (key === undefined || one === undefined || other === undefined || short.length !== 1) return [typed]
  return [
    { applicationKey: key, applicationSecret: one, consumerKey: other },
    { applicationKey: key, applicationSecret: other, consumerKey: one },
  ]
}
