import { useId } from 'preact/hooks'
import { DemoChip } from '../parts/demo-chip'
import { ToneIcon, WarningIcon } from '../parts/icons'
import type { OperationTone } from '../parts/operation-message'
import { Outside } from '../parts/outside'
import { StateSign } from '../parts/status'
import { useSpoken } from '../spoken'
import type { ItemResult, JudgedItem } from './bulk-course'
import type { RowProps } from './bulk-told'
import { Told } from './bulk-told'

const TONES: Readonly<Record<Exclude<ItemResult, 'affected' | 'left'>, OperationTone>> = {
  waiting: 'grey',
  sent: 'moving',
  seen: 'green',
  refused: 'red',
  unknown: 'amber',
  dropped: 'grey',
  failed: 'amber',
}

/** How far the request for one hosting is. */
function ResultSign({ result }: { result: keyof typeof TONES }) {
  const tone = TONES[result]
  if (tone === 'moving') return <span class="spinner" />
  if (result === 'waiting') return <span class="bulk-dot" />
  return tone === 'amber' ? <WarningIcon /> : <ToneIcon tone={tone === 'grey' ? 'red' : tone} />
}

/** One hosting: which it is, how it stands, what is told of it. */
function Row(props: RowProps) {
  const { words } = useSpoken()
  const { item, result } = props.judged
  const { serviceName } = item.service
  const isAsked = result === 'affected' || result === 'left'
  return (
    <li
      class="bulk-item"
      data-item={serviceName}
      data-result={result}
      data-tone={isAsked ? undefined : TONES[result]}
    >
      <span class="bulk-sign">
        {isAsked ? <StateSign word={item.reading?.state ?? null} small /> : <ResultSign result={result} />}
      </span>
      <div class="bulk-names">
        <Outside text={serviceName} />
        <span class="quiet">
          <span class="visually-hidden">{words.confirm.account} </span>
          <Outside text={item.accountLabel} /> <DemoChip snapshot={item} />
        </span>
      </div>
      <div class="bulk-told">
        <Told {...props} />
      </div>
    </li>
  )
}

type BulkListProps = Omit<RowProps, 'judged'> & {
  heading: string
  about?: string
  items: readonly JudgedItem[]
  /** Which list this is, for whoever looks for it. */
  part: 'affected' | 'left'
}

/** Hostings under a heading; nothing where there is none. */
export function BulkList({ heading, about, items, part, ...row }: BulkListProps) {
  const id = useId()
  if (items.length === 0) return null
  return (
    <section class="bulk-list" data-part={part} aria-labelledby={id}>
      <h2 class="section-heading" id={id}>
        {heading}
      </h2>
      {about && <p class="quiet">{about}</p>}
      <ul>
        {items.map((judged) => (
          <Row key={judged.item.intentId} judged={judged} {...row} />
        ))}
      </ul>
    </section>
  )
}
