import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import satori, { type Font } from 'satori';
import sharp from 'sharp';
import { messagesFor } from '../core/messages/messages.ts';
import { site } from './site.ts';
import { socialWords } from './social-words.ts';

/** What networks show, in pixels. */
export const socialSize = { width: 1200, height: 630 };

const colours = { paper: '#fbfaf6', ink: '#16212b', quiet: '#47555f', accent: '#0a5a78' };

/**
 * The picture that networks show beside a link, as PNG. Drawn once for the same words and colours: it is kept with what
 * Astro keeps between builds.
 */
export async function socialImage(locale: string): Promise<Buffer | undefined> {
  const words = socialWords(locale);
  if (!words) return undefined;
  const accent = site.brand?.accent ?? colours.accent;
  const key = createHash('sha256')
    .update(JSON.stringify([words, accent, messagesFor(locale).dir, template.toString()]))
    .digest('hex');
  const folder = join('node_modules', '.cache', 'lotse-social');
  const file = join(folder, `${key.slice(0, 20)}.png`);
  try {
    return readFileSync(file);
  } catch {
    const svg = await satori(template(words, accent) as never, { ...socialSize, fonts: fonts() });
    const png = await sharp(Buffer.from(svg)).png({ palette: true }).toBuffer();
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, png);
    return png;
  }
}

function template(
  { name, help, greeting }: { name: string; help: string; greeting: string },
  accent: string,
) {
  const box = (style: object, children: unknown) => ({ type: 'div', props: { style, children } });
  const size = greeting.length > 60 ? 64 : greeting.length > 30 ? 80 : 96;
  return box(
    {
      display: 'flex',
      flexDirection: 'column',
      justifyContent: 'space-between',
      boxSizing: 'border-box',
      ...socialSize,
      padding: '72px 80px 64px',
      background: colours.paper,
      borderBottom: `20px solid ${accent}`,
      fontFamily: 'Inter',
      color: colours.ink,
    },
    [
      box({ display: 'flex', fontSize: 40, fontWeight: 600 }, [
        box({}, name),
        box({ marginLeft: 18, fontWeight: 400, color: colours.quiet }, help),
      ]),
      box(
        {
          display: 'flex',
          fontSize: size,
          fontWeight: 600,
          lineHeight: 1.12,
          letterSpacing: '-0.02em',
          wordBreak: 'break-word',
        },
        greeting,
      ),
    ],
  );
}

/** Latin, Greek and Cyrillic letters. satori reads no woff2. */
function fonts(): Font[] {
  const { resolve } = createRequire(join(process.cwd(), 'package.json'));
  return (['latin', 'latin-ext', 'greek', 'cyrillic'] as const).flatMap((subset) =>
    ([400, 600] as const).map((weight) => ({
      name: 'Inter',
      weight,
      style: 'normal' as const,
      data: readFileSync(resolve(`@fontsource/inter/files/inter-${subset}-${weight}-normal.woff`)),
    })),
  );
}
