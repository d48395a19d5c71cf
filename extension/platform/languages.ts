/** The languages the person set in the browser, the most preferred first, as BCP 47 tags. */
export function preferredLanguages(): readonly string[] {
  return navigator.languages
}
