interface Words {
  name: string;
  help: string;
  greeting: string;
}

/**
 * The words of a picture for networks, as its font can draw them: Latin, Greek and Cyrillic letters. Emoji are left out.
 *
 * @returns undefined when letters are left that it cannot draw: no picture is better than one of empty boxes
 */
export function socialText({ name, help, greeting }: Words): Words | undefined {
  const words = {
    name: withoutEmoji(name),
    help: withoutEmoji(help),
    greeting: withoutEmoji(greeting),
  };
  const drawable = Object.values(words).every(
    (text) =>
      text !== '' && !/(?![\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}])\p{L}/u.test(text),
  );
  return drawable ? words : undefined;
}

function withoutEmoji(text: string): string {
  return text
    .replace(
      /[\p{Extended_Pictographic}\u{1F1E6}-\u{1F1FF}\u{1F3FB}-\u{1F3FF}\u{FE0F}\u{200D}]/gu,
      '',
    )
    .replace(/\s+/g, ' ')
    .trim();
}
