import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { tightenPolicy } from '../../../scripts/lib/tighten-policies.ts';

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

test('a policy keeps the hashes of what stands in the page, and no other', () => {
  const [script, style, other] = [hashOf('run()'), hashOf('p{}'), hashOf('elsewhere()')];
  const page = (policy: string) =>
    `<meta http-equiv="content-security-policy" content="${policy}"><style>p{}</style><script type="module">run()</script>`;
  expect(
    tightenPolicy(
      page(`script-src 'self' ${other} ${script}; style-src 'self' ${style} ${other};`),
    ),
  ).toBe(page(`script-src 'self' ${script}; style-src 'self' ${style};`));
});

test('a page without a policy stays as it is', () => {
  expect(tightenPolicy('<p>sha256-abc</p>')).toBe('<p>sha256-abc</p>');
});
