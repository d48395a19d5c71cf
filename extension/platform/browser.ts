import browser from 'webextension-polyfill'

/** The browser's extension API, with promises in every browser. Only this folder imports it. */
export { browser }
