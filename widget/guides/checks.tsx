import type { Check } from '../../shared/checklist'
import { CHECKS } from '../../shared/checklist'
import type { Snapshot } from '../../shared/messages'
import type { GuideWords } from '../../shared/words/guides/guide-words'
import type { PanelClient } from '../clients'
import { FailureNote } from '../parts/failure-note'
import { OuterLink } from './outer-link'
import { TestScriptMaker } from './test-script-maker'
import type { Ticking } from './ticking'
import { Progress, Tick, useTicking } from './ticking'
import { useGuide } from './use-guide'

export type ChecksProps = { client: PanelClient; snapshot: Snapshot }

type CheckItemProps = ChecksProps & { check: Check; guide: GuideWords; ticking: Ticking }

/** One check: its box, how it is done, and for the test script what makes it. */
function CheckItem({ check, guide, ticking, client, snapshot }: CheckItemProps) {
  const { title, text } = guide.checks[check]
  const textId = `check-${check}-text`
  return (
    <li class="check" data-check={check} data-done={ticking.isDone(check)}>
      <Tick item={check} ticking={ticking} describedBy={textId}>
        <span class="check-title">{title}</span>
      </Tick>
      <div class="check-body">
        <p class="check-text" id={textId}>
          {text}
        </p>
        {check === 'test-script' && (
          <TestScriptMaker client={client} guide={guide} recipient={snapshot.reading?.email ?? null} />
        )}
      </div>
    </li>
  )
}

/** What to go through when mail does not go out although the state allows it. */
export function Checks({ client, snapshot }: ChecksProps) {
  const guide = useGuide()
  const ticking = useTicking(client, snapshot)
  if (guide === null) return <p class="later">{'\u00a0'}</p>
  return (
    <div class="guide">
      <Progress items={CHECKS} ticking={ticking} />
      <ul class="checks">
        {CHECKS.map((check) => (
          <CheckItem
            key={check}
            check={check}
            guide={guide}
            ticking={ticking}
            client={client}
            snapshot={snapshot}
          />
        ))}
      </ul>
      {ticking.failure && <FailureNote failure={ticking.failure} />}
      <p>
        <OuterLink href={guide.guideAddress}>{guide.places.guide}</OuterLink>
      </p>
    </div>
  )
}
