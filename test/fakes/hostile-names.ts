/** Names that would lead a request elsewhere if they stood in a path (security.md, S6). */
export const HOSTILE_NAMES = [
  '',
  '.',
  '..',
  '../../me',
  '..%2f..%2fme',
  '%2e%2e',
  '%2e%2e/me',
  'x?y#z',
  'shop.example?x=1',
  'shop.example#x',
  'shop.example/email/request',
  'shop.example\\..\\me',
  'shop.example\r\nX-Ovh-Consumer: stolen',
  'shop.example\n',
  '\nshop.example',
  'shop.example\u0000',
  'shop example.com',
  ' shop.example',
  'shop\u3002example', // ideographic full stop, a dot to IDNA
  'shop\uff0eexample', // fullwidth full stop
  'shop\u2024example', // one dot leader
  '\uff0e\uff0e\uff0fme',
  'ſhop.example', // folds to "shop" without regard to case
  '\u212aelvin.example',
  'user@shop.example',
  'shop.example:443',
  '[::1]',
  '-shop.example',
  'shop-.example',
  'shop..example',
  '.shop.example',
  'shop.example.',
  'localhost',
  `${'a'.repeat(64)}.example`,
  `${'a'.repeat(60)}.`.repeat(5),
  `${'abc.'.repeat(63)}ab`, // 254 characters
] as const
