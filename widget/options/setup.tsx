import type { ComponentChildren } from 'preact'
import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { SetupWords } from '../../shared/words/setup/setup-words'
import type { SpokenProps } from '../spoken'
import { SpokenContext, useSpokenOf } from '../spoken'

/** What every set-up page is given: the words of all views, and those of the set-up pages, in one language. */
export type SetupProps = SpokenProps & { readonly setup: SetupWords }

const SetupContext = createContext<SetupWords | null>(null)

/** Hands both dictionaries to the parts of a set-up page. */
export function Speaking({ words, language, setup, children }: SetupProps & { children: ComponentChildren }) {
  const spoken = useSpokenOf({ words, language })
  return (
    <SpokenContext.Provider value={spoken}>
      <SetupContext.Provider value={setup}>{children}</SetupContext.Provider>
    </SpokenContext.Provider>
  )
}

/** The words of the set-up page this part stands in. */
export function useSetup(): SetupWords {
  const setup = useContext(SetupContext)
  if (setup === null) throw new Error('a part of the set-up pages stands outside of them')
  return setup
}
