/** Names that are listed before somebody asks for all of them. */
export const FEW_NAMES = 5
/** Names that are listed at all: a thousand of them would help nobody here. */
export const MOST_NAMES = 100

/** The names to list, how many are not listed even so, and whether there is anything to open or to close. */
export type ListedNames = {
  readonly listed: readonly string[]
  readonly notListed: number
  readonly canFold: boolean
}

/** Chooses which of an account's hostings are listed. */
export function listedNames(names: readonly string[], isOpen: boolean): ListedNames {
  const listed = names.slice(0, isOpen ? MOST_NAMES : FEW_NAMES)
  const notListed = isOpen ? names.length - listed.length : 0
  return { listed, notListed, canFold: names.length > FEW_NAMES }
}
