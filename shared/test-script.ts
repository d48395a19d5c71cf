/** A PHP script that sends one mail: its file name, its text, and how it is called once it stands in the site's folder. */
export type TestScript = { readonly name: string; readonly text: string; readonly call: string }

/** A text as PHP's single-quoted string. */
function quoted(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`
}

/** What the script says, in the reader's language; each is plain text. */
export type TestScriptWords = {
  readonly whatItIs: string
  readonly deleteIt: string
  readonly subject: string
  readonly body: string
  readonly accepted: string
  readonly refused: string
}

/** Text for a PHP comment: it must not end the comment, nor PHP itself. */
function comment(text: string): string {
  return text.replace(/\?>|\*\/|[\r\n]+/g, ' ')
}

/**
 * Makes the test script that the host's guide advises: PHP's own mail(), no SMTP server. It answers only to its secret
 * `token` (hex), so that nobody else can make it send, and sends to `address` alone.
 */
export function testScript(address: string, token: string, words: TestScriptWords): TestScript {
  const name = `mail-test-${token.slice(0, 8)}.php`
  const call = `/${name}?token=${token}`
  const text = `<?php
// ${comment(words.whatItIs)}
// ${comment(words.deleteIt)}
// ${call}

header('Content-Type: text/plain; charset=utf-8');
if (!isset($_GET['token']) || !is_string($_GET['token']) || !hash_equals(${quoted(token)}, $_GET['token'])) {
    http_response_code(404);
    exit;
}

$to = ${quoted(address)};
$subject = ${quoted(words.subject)};
$body = ${quoted(words.body)};
$headers = "MIME-Version: 1.0\\r\\nContent-Type: text/plain; charset=utf-8\\r\\nContent-Transfer-Encoding: 8bit";

// A header holds at most 75 characters in one encoded word.
preg_match_all('/.{1,11}/su', $subject, $parts);
$encodedParts = array_map('base64_encode', $parts[0]);
$encodedSubject = $encodedParts ? '=?UTF-8?B?' . implode('?= =?UTF-8?B?', $encodedParts) . '?=' : '';
echo mail($to, $encodedSubject, $body, $headers) ? ${quoted(words.accepted)} : ${quoted(words.refused)};
`
  return { name, text, call }
}
