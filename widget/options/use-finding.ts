import { useEffect, useRef, useState } from 'preact/hooks'
import type { SiteFinding } from '../../shared/messages'
import type { OptionsClient } from '../clients'
import { chosenAfter } from './hosting-choices'
import { withScheme } from './site-address'
import type { Request } from './use-request'

/** A site's address as it is typed, what was found for it, and the hosting that is chosen. */
export type FoundSite = {
  readonly address: string
  readonly request: Request<SiteFinding>
  /** Key of the chosen hosting; empty for none. */
  readonly chosen: string
  setAddress(address: string): void
  choose(chosen: string): void
  /** Looks for the hosting of the address, once more where that was done. */
  find(): void
  /** The same, unless it was done. */
  findOnce(): void
  /** Starts over with nothing typed. */
  clear(): void
}

const NOT_BEGUN: Request<SiteFinding> = { stage: 'idle' }

/** Finds the hosting of a site. `first` is the address to begin with, and is looked for at once. */
export function useFinding(client: OptionsClient, first: string | null, only: string): FoundSite {
  const [address, typeAddress] = useState(first ?? '')
  const [request, setRequest] = useState(NOT_BEGUN)
  const [choice, setChoice] = useState({ chosen: only, isByHand: false })
  const turn = useRef(0)
  const find = async () => {
    const asked = withScheme(address)
    if (asked === '' || request.stage === 'busy') return
    turn.current += 1
    const mine = turn.current
    setRequest({ stage: 'busy' })
    const outcome = await client.findHosting(asked)
    // The address may have been typed on meanwhile.
    if (mine !== turn.current) return
    if ('failure' in outcome) return setRequest({ stage: 'failed', failure: outcome.failure })
    setRequest({ stage: 'done', value: outcome.ok })
    setChoice((before) => ({ ...before, chosen: chosenAfter(outcome.ok, before) }))
  }
  const setAddress = (typed: string) => {
    turn.current += 1
    typeAddress(typed)
    setRequest(NOT_BEGUN)
    setChoice(({ chosen }) => ({ chosen, isByHand: false }))
  }
  const clear = () => {
    setAddress('')
    setChoice({ chosen: only, isByHand: false })
  }
  useEffect(() => {
    if (first !== null) void find()
    return () => {
      turn.current = -1
    }
  }, [])
  const choose = (chosen: string) => setChoice({ chosen, isByHand: true })
  const findOnce = () => {
    if (request.stage === 'idle') void find()
  }
  const { chosen } = choice
  return { address, request, chosen, setAddress, choose, find: () => void find(), findOnce, clear }
}
