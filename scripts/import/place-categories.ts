import { isCancel, select } from '@clack/prompts';
import { UserError } from '../../src/core/user-error.ts';
import type { FoundCategory } from '../../src/moving-in/categories.ts';
import type { Destination } from '../../src/moving-in/import-memory.ts';

export interface PlacingRequest {
  categories: readonly FoundCategory[];
  /** From `--map`, or from the last time. */
  known: Readonly<Record<string, Destination>>;
  how: 'ask' | 'guess' | 'refuse';
  /** Titles of the collections, as the site shows them. */
  titles: Readonly<Record<string, string>>;
}

/**
 * Where each category goes: as it was said before, as somebody answers, or as its words say.
 *
 * @throws UserError where nobody can be asked, or somebody stops
 */
export async function placeCategories({
  categories,
  known,
  how,
  titles,
}: PlacingRequest): Promise<Record<string, Destination>> {
  const placed: Record<string, Destination> = {};
  const open = categories.filter(({ name }) => !Object.hasOwn(known, name));
  if (open.length > 0 && how === 'refuse')
    throw new UserError(
      `Nobody has said yet where these categories go:\n${open.map(({ name, count, guess }) => `  ${JSON.stringify(name)}: ${guess}  # ${count}`).join('\n')}`,
      {
        hint: '--yes takes what is written behind each; or put the lines into a file, change them, and give it with --map FILE. Nothing was imported.',
      },
    );
  for (const category of categories) {
    const { name, guess } = category;
    placed[name] = known[name] ?? (how === 'ask' ? await ask(category, titles) : guess);
  }
  return placed;
}

async function ask(
  { name, titles: examples, count, guess }: FoundCategory,
  titles: PlacingRequest['titles'],
): Promise<Destination> {
  const options = [
    ...Object.entries(titles).map(([value, label]) => ({
      value: value as Destination,
      label: `${label} (${value})`,
    })),
    { value: 'each' as const, label: 'each article by its own words' },
    { value: 'none' as const, label: 'leave them out' },
  ];
  const answer = await select<Destination>({
    message: `${name === '' ? 'Articles without a category' : `“${name}”`}: ${count}, such as ${examples.map((title) => `“${title}”`).join(', ')}. Where do they belong?`,
    options,
    initialValue: guess,
  });
  if (isCancel(answer)) throw new UserError('Stopped. Nothing was imported.');
  return answer;
}
