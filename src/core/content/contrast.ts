/** Relative luminance of `#rrggbb`, 0 (black) to 1 (white). Source: WCAG 2.2, "relative luminance". */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = channels(hex).map((value) => {
    const channel = value / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast ratio of two colours `#rrggbb`, 1 (none) to 21 (black on white). Source: WCAG 2.2, "contrast ratio". */
export function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

/** The least contrast that a colour has on any of the grounds. */
export function leastContrast(colour: string, grounds: readonly string[]): number {
  return Math.min(...grounds.map((ground) => contrast(colour, ground)));
}

/**
 * The tone of a colour nearest to it that can be read on every ground: the colour itself, else mixed with as little of
 * `towards` (black on light grounds, white on dark ones) as it takes.
 *
 * @param least contrast ratio, such as 4.5
 */
export function readableTone(
  colour: string,
  grounds: readonly string[],
  towards: '#000000' | '#ffffff',
  least: number,
): string {
  for (let share = 0; share < 1; share += 0.02) {
    const tone = mixed(colour, towards, share);
    if (leastContrast(tone, grounds) >= least) return tone;
  }
  return towards;
}

function mixed(from: string, to: string, share: number): string {
  const target = channels(to);
  return `#${channels(from)
    .map((value, at) => Math.round(value + ((target[at] ?? 0) - value) * share))
    .map((value) => value.toString(16).padStart(2, '0'))
    .join('')}`;
}

function channels(hex: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
}
