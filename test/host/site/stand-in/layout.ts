import { html, type Markup } from './html'

type Page = { readonly siteTitle: string; readonly title: string; readonly body: Markup }

function documentOf(page: Page, bodyClass: string, navigation: Markup): string {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${page.title} – ${page.siteTitle}</title>
<link rel="stylesheet" href="/style.css">
</head>
<body class="${bodyClass}">
<header class="top"><a class="name" href="/">${page.siteTitle}</a><nav>${navigation}</nav></header>
<main>
<h1>${page.title}</h1>
${page.body}
</main>
</body>
</html>
`.text
}

/** A page that visitors see. Gives the whole document. */
export function publicPage(page: Page): string {
  const navigation = html`<a href="/opening-hours/">Opening hours</a> <a href="/contact/">Contact</a> <a href="/register/">Register</a>`
  return documentOf(page, 'public', navigation)
}

/** A page of the admin, for someone who is signed in: it has the log-out link. */
export function adminPage(page: Page): string {
  const navigation = html`<a href="/">Visit the site</a> <a id="log-out" href="/admin/log-out/">Log out</a>`
  return documentOf({ ...page, siteTitle: `${page.siteTitle} admin` }, 'admin', navigation)
}
