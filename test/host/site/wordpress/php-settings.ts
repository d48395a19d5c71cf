/** Settings of PHP for one run of the site. */
export type PhpSettings = {
  /** Path of the sendmail-compatible program. */
  readonly sendmail: string
  /** File for PHP's own errors: shown to no visitor, but kept. */
  readonly errorLog: string
}

function shellQuoted(path: string): string {
  return `'${path.replaceAll("'", "'\\''")}'`
}

/** A value in an ini file's double quotes, where only the backslash and the quote are special. */
function iniQuoted(value: string): string {
  return `"${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`
}

/**
 * The `-d` arguments for `php`. `sendmail_path` is a shell command, as PHP runs it through `sh`; the header that
 * names the script is what the host's statistics are read from (X-PHP-Originating-Script).
 */
export function phpSettings(settings: PhpSettings): string[] {
  const values = {
    sendmail_path: iniQuoted(`${shellQuoted(settings.sendmail)} -t -i`),
    'mail.add_x_header': '1',
    display_errors: '0',
    log_errors: '1',
    error_log: iniQuoted(settings.errorLog),
    expose_php: '0',
  }
  return Object.entries(values).flatMap(([name, value]) => ['-d', `${name}=${value}`])
}
