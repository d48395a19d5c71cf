import { html, type Markup } from './html'
import { adminPage, publicPage } from './layout'
import type { Received } from './received'

/** The sign-in page. `refused` adds the sentence that the last try was wrong. Gives the whole document. */
export function signInPage(siteTitle: string, refused: boolean): string {
  const error = refused ? html`<p id="login_error" role="alert">The name or the password is wrong.</p>` : null
  const body = html`${error}<form id="loginform" method="post" action="/admin/sign-in/">
<p><label for="user_login">User name</label><input id="user_login" name="log" autocomplete="username" required></p>
<p><label for="user_pass">Password</label><input id="user_pass" name="pwd" type="password" autocomplete="current-password" required></p>
<p><button id="wp-submit" type="submit">Sign in</button></p>
</form>`
  return publicPage({ siteTitle, title: 'Sign in', body })
}

function receivedList(received: Received): Markup {
  const items = received
    .list()
    .map(({ form, typed }) => html`<li><strong>${form}</strong> ${Object.values(typed).join(' · ')}</li>\n`)
  if (items.length === 0) return html`<p>Nothing yet.</p>`
  return html`<ul id="received">${items}</ul>`
}

/**
 * The admin's front page, with the place a home-made admin gives the extension: an empty element
 * `data-scripts-emails-slot`. Gives the whole document.
 */
export function dashboardPage(siteTitle: string, received: Received): string {
  const body = html`<div data-scripts-emails-slot></div>
<section><h2>At a glance</h2><p>Posts: 1. Pages: 1. From visitors: ${received.list().length}.</p></section>
<section><h2>From visitors</h2>${receivedList(received)}</section>`
  return adminPage({ siteTitle, title: 'Dashboard', body })
}
