import type { ComponentChildren } from 'preact'
import type { Tone } from '../../shared/mail-service'

/** Small drawings of our own on a 16-unit grid. They repeat what the text beside them says, so nobody has to see them. */
function Icon({ children }: { children: ComponentChildren }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {children}
    </svg>
  )
}

export function EnvelopeIcon() {
  return (
    <Icon>
      <rect x="1.75" y="3.25" width="12.5" height="9.5" rx="1.75" />
      <path d="m2.25 4.5 5.75 4.25 5.75-4.25" />
    </Icon>
  )
}

export function RefreshIcon() {
  return (
    <Icon>
      <path d="M13.25 8a5.25 5.25 0 1 1-1.6-3.77" />
      <path d="M13.5 1.75V4.5h-2.75" />
    </Icon>
  )
}

export function ChevronIcon() {
  return (
    <Icon>
      <path d="m4 6.25 4 4 4-4" />
    </Icon>
  )
}

export function WarningIcon() {
  return (
    <Icon>
      <path d="M8 2.25 14.25 13.25H1.75Z" />
      <path d="M8 6.5v3M8 11.4v.1" />
    </Icon>
  )
}

export function LinkIcon() {
  return (
    <Icon>
      <path d="M6.5 3.25H3.25v9.5h9.5V9.5M9.25 2.75h4v4M13 3 7.75 8.25" />
    </Icon>
  )
}

const TONE_PATHS: Readonly<Record<Tone, string>> = {
  green: 'm3.5 8.5 3 3 6-7',
  red: 'M4.25 4.25l7.5 7.5M11.75 4.25l-7.5 7.5',
  amber: 'M8 3.75V8l3 1.75',
  grey: 'M5.75 6a2.25 2.25 0 1 1 3.2 2.05c-.6.3-.95.7-.95 1.45M8 12.2v.1',
}

/** The sign of a tone: shapes differ too, so that colour is never the only difference. */
export function ToneIcon({ tone }: { tone: Tone }) {
  return (
    <Icon>
      <path d={TONE_PATHS[tone]} />
    </Icon>
  )
}

export function ClockIcon() {
  return (
    <Icon>
      <circle cx="8" cy="8" r="6.25" />
      <path d="M8 4.5V8l2.5 1.75" />
    </Icon>
  )
}
