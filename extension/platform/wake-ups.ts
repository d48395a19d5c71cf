import { browser } from './browser'

const ALARM = 'watch'

/** Wakes the worker every minute, whether or not a surface is open. */
export async function keepAlarm(): Promise<void> {
  if ((await browser.alarms.get(ALARM)) === undefined) browser.alarms.create(ALARM, { periodInMinutes: 1 })
}

export function onAlarm(listener: () => void): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === ALARM) listener()
  })
}

/** Calls back once in the extension's life: when it was installed. An update is none. */
export function onInstall(listener: () => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') listener()
  })
}

/** Calls back when the extension was installed or updated, or the browser started. */
export function onStart(listener: () => void): void {
  browser.runtime.onInstalled.addListener(listener)
  browser.runtime.onStartup.addListener(listener)
}
